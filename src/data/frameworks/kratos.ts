import { GOOGLE_RPC_HTTP } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const ERRORS = 'go-kratos/kratos:errors/errors.go';
const STATUS = 'go-kratos/kratos:transport/http/status/status.go';
const CLIENT = 'go-kratos/kratos:transport/grpc/client.go';
const SERVER = 'go-kratos/kratos:transport/grpc/server.go';
const GENERATED = 'go-kratos/kratos:cmd/protoc-gen-go-errors/errorsTemplate.tpl';

/** What differs from the reference, as in `FromGRPCCode`. */
const TO_HTTP = { ...GOOGLE_RPC_HTTP, FAILED_PRECONDITION: 412 };

/** Kratos 3, whose errors carry an HTTP status from which the code is derived. */
export const kratos = {
  name: 'Kratos',
  language: 'Go',
  about: {
    en: 'A Go framework that serves the same handlers over gRPC and HTTP. Its `errors.Error` holds an HTTP status, a reason, and metadata; the gRPC code is derived from the HTTP status.',
    zh: 'Go 微服务框架，同一个处理函数同时提供 gRPC 和 HTTP。它的 `errors.Error` 保存 HTTP 状态码、reason 和 metadata，gRPC 状态码由 HTTP 状态码换算得到。',
  },
  unhandled: [
    {
      says: {
        en: 'A plain Go error that a handler returns reaches a gRPC client as `UNKNOWN` with its text. `errors.FromError` reads it as 500 with an empty reason.',
        zh: '处理函数返回普通 Go 错误时，gRPC 客户端收到 `UNKNOWN` 和原文本；`errors.FromError` 把它读成 500，reason 为空。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: 'a plain error: UNKNOWN: the disk is full\n  errors.FromError: 500 ""',
      },
    },
    {
      says: {
        en: 'With the `recovery` middleware a panic becomes `INTERNAL`, reason `UNKNOWN`, text `unknown request error`. Without it the panic ends the process.',
        zh: '加了 `recovery` 中间件，panic 变成 `INTERNAL`，reason 是 `UNKNOWN`，文本是 `unknown request error`。没加的话，panic 会让进程退出。',
      },
      source: 'go-kratos/kratos:middleware/recovery/recovery.go',
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: [
          'a panic, with recovery: INTERNAL: unknown request error',
          '  errors.FromError: 500 "UNKNOWN"',
          'a panic without recovery, in a process of its own: panic: index out of range',
        ].join('\n'),
      },
    },
    {
      says: {
        en: '`recovery` writes the panic and its stack to the log of the server only.',
        zh: '`recovery` 只把 panic 内容和堆栈写进服务端日志。',
      },
      source: 'go-kratos/kratos:middleware/recovery/recovery.go',
    },
  ],
  mappings: [
    {
      direction: 'from-http',
      says: {
        en: 'A server derives the code from the HTTP status in `errors.New(status, reason, message)`. Every other number becomes `UNKNOWN`, also 200.',
        zh: '服务端用 `errors.New(status, reason, message)` 里的 HTTP 状态码换算。表中没有的数字一律变成 `UNKNOWN`，200 也一样。',
      },
      rows: [
        { http: 400, code: 'INVALID_ARGUMENT' },
        { http: 401, code: 'UNAUTHENTICATED' },
        { http: 403, code: 'PERMISSION_DENIED' },
        { http: 404, code: 'NOT_FOUND' },
        { http: 409, code: 'ABORTED' },
        { http: 412, code: 'FAILED_PRECONDITION' },
        { http: 429, code: 'RESOURCE_EXHAUSTED' },
        { http: 499, code: 'CANCELLED' },
        { http: 500, code: 'INTERNAL' },
        { http: 501, code: 'UNIMPLEMENTED' },
        { http: 503, code: 'UNAVAILABLE' },
        { http: 504, code: 'DEADLINE_EXCEEDED' },
      ],
      source: STATUS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'from-http 404 NOT_FOUND' },
    },
    {
      direction: 'to-http',
      says: {
        en: 'A client, and the HTTP transport of a server that passes on a gRPC error, read the code as this HTTP status.',
        zh: '客户端读取状态码时，以及服务端经 HTTP 转出 gRPC 错误时，用的 HTTP 状态码。',
      },
      rows: codeNames.map((code) => ({ code, http: TO_HTTP[code] })),
      source: STATUS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'to-http FAILED_PRECONDITION 412' },
    },
  ],
  counts: [
    {
      by: 'breaker',
      says: {
        en: 'The client middleware `circuitbreaker` counts an error as failed if its HTTP status is 500, 503, or 504: `UNKNOWN`, `INTERNAL`, `DATA_LOSS`, `UNAVAILABLE`, and `DEADLINE_EXCEEDED`. `RESOURCE_EXHAUSTED` and `UNIMPLEMENTED` count as success.',
        zh: '客户端中间件 `circuitbreaker` 把 HTTP 状态码是 500、503、504 的错误计为失败，即 `UNKNOWN`、`INTERNAL`、`DATA_LOSS`、`UNAVAILABLE` 和 `DEADLINE_EXCEEDED`。`RESOURCE_EXHAUSTED` 和 `UNIMPLEMENTED` 算成功。',
      },
      source: 'go-kratos/kratos:middleware/circuitbreaker/circuitbreaker.go',
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: [
          'breaker after CANCELLED: closed',
          'breaker after UNKNOWN: open, UNAVAILABLE: request failed due to circuit breaker triggered',
          'breaker after INVALID_ARGUMENT: closed',
          'breaker after DEADLINE_EXCEEDED: open, UNAVAILABLE: request failed due to circuit breaker triggered',
          'breaker after NOT_FOUND: closed',
          'breaker after ALREADY_EXISTS: closed',
          'breaker after PERMISSION_DENIED: closed',
          'breaker after RESOURCE_EXHAUSTED: closed',
          'breaker after FAILED_PRECONDITION: closed',
          'breaker after ABORTED: closed',
          'breaker after OUT_OF_RANGE: closed',
          'breaker after UNIMPLEMENTED: closed',
          'breaker after INTERNAL: open, UNAVAILABLE: request failed due to circuit breaker triggered',
          'breaker after UNAVAILABLE: open, UNAVAILABLE: request failed due to circuit breaker triggered',
          'breaker after DATA_LOSS: open, UNAVAILABLE: request failed due to circuit breaker triggered',
          'breaker after UNAUTHENTICATED: closed',
        ].join('\n'),
      },
    },
    {
      by: 'breaker',
      says: {
        en: 'The breaker is per method. In Kratos 3.0.0 it rejects, from 20 calls in 3 seconds on, a share of the calls if half or more failed; Kratos 2 uses the breaker of `aegis`, with other limits. A rejected call returns 503 with the reason `CIRCUITBREAKER`, and no request is sent.',
        zh: '熔断按方法统计。Kratos 3.0.0：3 秒内满 20 次调用且一半以上失败，就按比例拒绝；Kratos 2 用的是 `aegis` 的熔断，阈值不同。被拒绝的调用返回 503，reason 是 `CIRCUITBREAKER`，请求不会发出。',
      },
      source: 'go-kratos/kratos:internal/circuitbreaker/sre.go',
    },
    {
      by: 'balancer',
      says: {
        en: 'The default balancer is weighted round robin (`wrr`), whose nodes ignore errors; in 3.0.0 it panics, see the common pitfalls. The nodes of `p2c` lose weight on `UNAVAILABLE` and `DEADLINE_EXCEEDED` only.',
        zh: '默认的负载均衡是加权轮询（`wrr`），不看错误；3.0.0 里它会 panic，见常见陷阱。`p2c` 的节点只在 `UNAVAILABLE` 和 `DEADLINE_EXCEEDED` 时降权。',
      },
      source: 'go-kratos/kratos:selector/node/ewma/node.go',
    },
    {
      by: 'limiter',
      says: {
        en: 'The server middleware `ratelimit` rejects calls with 429, which is `RESOURCE_EXHAUSTED`, and the reason `RATELIMIT`. The text says `service unavailable due to rate limit exceeded`, although the code is not `UNAVAILABLE`.',
        zh: '服务端中间件 `ratelimit` 以 429 拒绝，即 `RESOURCE_EXHAUSTED`，reason 是 `RATELIMIT`。文本写的是 `service unavailable due to rate limit exceeded`，但状态码不是 `UNAVAILABLE`。',
      },
      source: 'go-kratos/kratos:middleware/ratelimit/ratelimit.go',
    },
    {
      by: 'limiter',
      says: {
        en: 'Its default limiter rejects only while the CPU is at 80 % or more, or shortly after, and more calls are in flight than it allows.',
        zh: '默认限流器只在 CPU 达到 80%（及之后片刻）、且处理中的调用超过它允许的数量时才拒绝。',
      },
      source: 'go-kratos/kratos:internal/ratelimit/bbr.go',
    },
    {
      by: 'retry',
      says: {
        en: 'The client adds no retries: the service config that it sets holds a balancer and a health check. Set a `retryPolicy` through a dial option if you need one.',
        zh: '客户端不带重试：它设置的服务配置里只有负载均衡和健康检查。需要重试就通过 dial option 另配 `retryPolicy`。',
      },
      source: CLIENT,
    },
  ],
  returns: [
    {
      says: {
        en: 'Return `errors.NotFound("USER_NOT_FOUND", "…").WithMetadata(map[string]string{…})`. Reason and metadata travel as `google.rpc.ErrorInfo`.',
        zh: '返回 `errors.NotFound("USER_NOT_FOUND", "…").WithMetadata(map[string]string{…})`。reason 和 metadata 放在 `google.rpc.ErrorInfo` 里传输。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: [
          'errors.NotFound: NOT_FOUND: document guides/retries does not exist',
          '  errors.FromError: 404 "DOCUMENT_NOT_FOUND"',
          '  *errdetails.ErrorInfo map[id:guides/retries]',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'The `domain` of that `ErrorInfo` is empty. A client of another library sees the reason without the service that defines it.',
        zh: '这个 `ErrorInfo` 的 `domain` 为空，用其他库的客户端看不出 reason 由哪个服务定义。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: 'An enum in the proto file with `(errors.default_code)` and `(errors.code)` generates `ErrorUserNotFound` and `IsUserNotFound`. The second compares reason and HTTP status.',
        zh: '在 proto 里给枚举写 `(errors.default_code)` 和 `(errors.code)`，就会生成 `ErrorUserNotFound` 和 `IsUserNotFound`，后者同时比较 reason 和 HTTP 状态码。',
      },
      source: GENERATED,
    },
    {
      says: {
        en: 'For any other detail, such as `BadRequest` or `RetryInfo`, return a status of grpc-go with `WithDetails`. Kratos passes it on unchanged.',
        zh: '要带 `BadRequest`、`RetryInfo` 等其他详情，就返回 grpc-go 的 status 并调用 `WithDetails`，Kratos 会原样传出。',
      },
      source: 'go-kratos/kratos:transport/grpc/interceptor.go',
    },
  ],
  reads: [
    {
      says: {
        en: 'Call `errors.FromError(err)` on what the client returned: `Reason` and `Metadata` come from the first `ErrorInfo`.',
        zh: '对客户端返回的错误调用 `errors.FromError(err)`：`Reason` 和 `Metadata` 取自第一个 `ErrorInfo`。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: 'client: HTTP 404, DOCUMENT_NOT_FOUND: nothing under guides/retries',
      },
    },
    {
      says: {
        en: '`errors.FromError` loses other details. Read them with `status.FromError(err)` and `Details()`.',
        zh: '`errors.FromError` 会丢掉其他详情，要用 `status.FromError(err)` 的 `Details()` 读取。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: '`errors.Code(err)` is an HTTP status. For the gRPC code call `status.Code(err)`.',
        zh: '`errors.Code(err)` 是 HTTP 状态码；要 gRPC 状态码就调用 `status.Code(err)`。',
      },
      source: ERRORS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'errors.FromError: 404 "DOCUMENT_NOT_FOUND"' },
    },
  ],
  traps: [
    {
      says: {
        en: 'Kratos 3.0.0: the process of a client panics with `invalid memory address or nil pointer dereference` in `balancerBuilder.Build` at its first connection, because the balancer is registered before `wrr` is set. Pass `grpc.WithDefaultServiceConfig` with `round_robin` through `grpc.WithOptions`.',
        zh: 'Kratos 3.0.0：客户端第一次连上就 panic 退出，报 `invalid memory address or nil pointer dereference`，位置在 `balancerBuilder.Build`：负载均衡器注册时 `wrr` 还没设置。用 `grpc.WithOptions` 传入 `grpc.WithDefaultServiceConfig`，改用 `round_robin`。',
      },
      source: 'go-kratos/kratos:transport/grpc/balancer.go',
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed:
          'the balancer that Kratos sets, in a process of its own: panic: runtime error: invalid memory address or nil pointer dereference',
      },
    },
    {
      says: {
        en: '`errors.Conflict` becomes `ABORTED`, never `ALREADY_EXISTS`.',
        zh: '`errors.Conflict` 变成 `ABORTED`，不是 `ALREADY_EXISTS`。',
      },
      source: STATUS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'from-http 409 ABORTED' },
    },
    {
      says: {
        en: 'No HTTP status of Kratos leads to `ALREADY_EXISTS`, `OUT_OF_RANGE`, or `DATA_LOSS`.',
        zh: '没有任何 HTTP 状态码能得到 `ALREADY_EXISTS`、`OUT_OF_RANGE` 或 `DATA_LOSS`。',
      },
      source: STATUS,
    },
    {
      says: {
        en: 'A business number such as 10001 in `errors.New` becomes `UNKNOWN` over gRPC, and the client reads 500. Put business codes into the reason.',
        zh: '在 `errors.New` 里写 10001 这类业务码，经 gRPC 会变成 `UNKNOWN`，客户端读到的是 500。业务码应放进 reason。',
      },
      source: STATUS,
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: 'errors.New(10001): UNKNOWN: the quota is used up\n  errors.FromError: 500 "QUOTA_USED"',
      },
    },
    {
      says: {
        en: 'An error crosses two tables and changes: an error with 408 is sent as `UNKNOWN`.',
        zh: '错误要过两张表，可能变样：408 的错误发出去是 `UNKNOWN`。',
      },
      source: STATUS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'from-http 408 UNKNOWN' },
    },
    {
      says: {
        en: 'The client reads that `UNKNOWN` as 500, so `IsXxx` functions for 408 never match behind a gRPC call.',
        zh: '客户端把这个 `UNKNOWN` 读成 500，所以按 408 生成的 `IsXxx` 在 gRPC 调用之后不会匹配。',
      },
      source: STATUS,
      run: { file: 'frameworks/go/output/kratos.txt', printed: 'to-http UNKNOWN 500' },
    },
    {
      says: {
        en: 'Without `grpc.Timeout` a server ends the context of every unary call after 1 second, so a slow handler returns `DEADLINE_EXCEEDED` although the client set no deadline.',
        zh: '没有用 `grpc.Timeout` 设置时，服务端 1 秒后就结束一元调用的 context，客户端没设截止时间，慢的处理函数也会返回 `DEADLINE_EXCEEDED`。',
      },
      source: SERVER,
      run: {
        file: 'frameworks/go/output/kratos.txt',
        printed: [
          'no deadline set, slow handler: DEADLINE_EXCEEDED: context deadline exceeded',
          '  errors.FromError: 504 ""',
          '  after about 1 s: true',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'Without `grpc.WithTimeout` a client gives every unary call 2 seconds. A longer deadline of the caller does not extend them.',
        zh: '没有用 `grpc.WithTimeout` 设置时，客户端给每个一元调用 2 秒，调用方更长的截止时间不起作用。',
      },
      source: CLIENT,
    },
    {
      says: {
        en: '`errors.Is` compares status and reason only, so two errors with the same reason and different texts are equal.',
        zh: '`errors.Is` 只比较状态码和 reason，reason 相同、文本不同的两个错误算相等。',
      },
      source: ERRORS,
    },
  ],
} as const satisfies Framework;
