import { GOOGLE_RPC_HTTP } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const RESPONSES = 'zeromicro/go-zero:rest/httpx/responses.go';
const ERRCODE = 'zeromicro/go-zero:rest/internal/errcode/grpc.go';
const ACCEPTABLE = 'zeromicro/go-zero:zrpc/internal/codes/accept.go';
const CONFIG = 'zeromicro/go-zero:zrpc/config.go';
const CALL_TIMEOUT = 'zeromicro/go-zero:zrpc/internal/clientinterceptors/timeoutinterceptor.go';
const SERVER_TIMEOUT = 'zeromicro/go-zero:zrpc/internal/serverinterceptors/timeoutinterceptor.go';

/** What differs from the reference, as in `CodeFromGrpcError`. */
const TO_HTTP = { ...GOOGLE_RPC_HTTP, CANCELLED: 408 };

/** go-zero with its gRPC part zrpc and its HTTP part rest. */
export const goZero = {
  name: 'go-zero',
  language: 'Go',
  about: {
    en: 'A Go framework: `zrpc` wraps grpc-go with interceptors that are on by default, and `rest` serves HTTP APIs that call zrpc services. The codes are those of grpc-go.',
    zh: 'Go 微服务框架：`zrpc` 在 grpc-go 外包一层默认启用的拦截器，`rest` 提供调用 zrpc 服务的 HTTP API。状态码就是 grpc-go 的状态码。',
  },
  unhandled: [
    {
      says: {
        en: 'A plain error from the logic of an RPC reaches the client as `UNKNOWN` with its text. The HTTP API in front turns it into 500.',
        zh: 'RPC 的 logic 返回普通错误时，客户端收到 `UNKNOWN` 和原文本；前面的 HTTP API 把它转成 500。',
      },
      source: ERRCODE,
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: 'a plain error: UNKNOWN: the disk is full\n  httpx.Error: 500',
      },
    },
    {
      says: {
        en: 'A panic becomes `INTERNAL` with `panic:` and its value. In a unary call the value carries the stack of the server, so the stack reaches the client.',
        zh: 'panic 变成 `INTERNAL`，文本是 `panic:` 加 panic 的值。一元调用里这个值带有服务端的堆栈，会一直传到客户端。',
      },
      source: SERVER_TIMEOUT,
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: [
          'a panic: INTERNAL: panic: index out of range',
          '  the stack of the server in the message: true',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'An error that is not a gRPC status becomes HTTP 400 in `httpx.Error`. Database errors are such errors.',
        zh: '不是 gRPC 状态的错误，`httpx.Error` 一律返回 HTTP 400，数据库错误也算在内。',
      },
      source: RESPONSES,
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: 'an error of the HTTP API itself: no status, UNKNOWN: the disk is full\n  httpx.Error: 400',
      },
    },
    {
      says: {
        en: '`httpx.SetErrorHandler` replaces this 400. Set it, and convert your own errors there.',
        zh: '`httpx.SetErrorHandler` 可以替换这个 400。设置它，并在里面转换自己的错误。',
      },
      source: RESPONSES,
    },
  ],
  mappings: [
    {
      direction: 'to-http',
      says: {
        en: '`httpx.Error` uses this table for gRPC errors. Numbers that are not codes become 500.',
        zh: '`httpx.Error` 对 gRPC 错误用这张表。不是状态码的数字一律变成 500。',
      },
      rows: codeNames.map((code) => ({ code, http: TO_HTTP[code] })),
      source: ERRCODE,
      run: { file: 'frameworks/go/output/go-zero.txt', printed: 'to-http CANCELLED 408' },
    },
  ],
  counts: [
    {
      by: 'breaker',
      says: {
        en: 'The breaker of a client counts `DEADLINE_EXCEEDED`, `INTERNAL`, `UNAVAILABLE`, `DATA_LOSS`, `UNIMPLEMENTED`, and `RESOURCE_EXHAUSTED` as failed, and all other codes as success, `UNKNOWN` included.',
        zh: '客户端熔断器把 `DEADLINE_EXCEEDED`、`INTERNAL`、`UNAVAILABLE`、`DATA_LOSS`、`UNIMPLEMENTED` 和 `RESOURCE_EXHAUSTED` 计为失败，其他状态码都算成功，`UNKNOWN` 也算。',
      },
      source: ACCEPTABLE,
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: [
          'breaker after CANCELLED: closed',
          'breaker after UNKNOWN: closed',
          'breaker after INVALID_ARGUMENT: closed',
          'breaker after DEADLINE_EXCEEDED: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after NOT_FOUND: closed',
          'breaker after ALREADY_EXISTS: closed',
          'breaker after PERMISSION_DENIED: closed',
          'breaker after RESOURCE_EXHAUSTED: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after FAILED_PRECONDITION: closed',
          'breaker after ABORTED: closed',
          'breaker after OUT_OF_RANGE: closed',
          'breaker after UNIMPLEMENTED: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after INTERNAL: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after UNAVAILABLE: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after DATA_LOSS: open, no status, UNKNOWN: circuit breaker is open',
          'breaker after UNAUTHENTICATED: closed',
        ].join('\n'),
      },
    },
    {
      by: 'breaker',
      says: {
        en: 'The breaker of a server counts the same codes. Business codes count as success in both.',
        zh: '服务端熔断器统计同样的状态码。业务码在两边都算成功。',
      },
      source: ACCEPTABLE,
    },
    {
      by: 'breaker',
      says: {
        en: 'There is one breaker per method. It looks at the last 10 seconds and rejects a growing share of the calls, so a method that fails in part still gets some.',
        zh: '每个方法一个熔断器。它看最近 10 秒，按失败情况拒绝越来越多的调用，所以只是部分失败的方法仍会收到一部分请求。',
      },
      source: 'zeromicro/go-zero:core/breaker/googlebreaker.go',
    },
    {
      by: 'breaker',
      says: {
        en: 'A server whose breaker is open returns `UNAVAILABLE`, `circuit breaker is open`.',
        zh: '服务端熔断打开时返回 `UNAVAILABLE`，文本 `circuit breaker is open`。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/serverinterceptors/breakerinterceptor.go',
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: 'breaker of the server after INTERNAL: open, UNAVAILABLE: circuit breaker is open',
      },
    },
    {
      by: 'breaker',
      says: {
        en: 'A client whose breaker is open sends no request and returns a plain error with the same text, whose code is `UNKNOWN`.',
        zh: '客户端熔断打开时不发请求，返回文本相同的普通错误，状态码是 `UNKNOWN`。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/clientinterceptors/breakerinterceptor.go',
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: 'an open breaker of the client: no status, UNKNOWN: circuit breaker is open',
      },
    },
    {
      by: 'balancer',
      says: {
        en: 'The default balancer `p2c_ewma` lowers the success score of an instance on the same six codes. An instance at or below half of the score is chosen less often.',
        zh: '默认负载均衡 `p2c_ewma` 对同样六个状态码降低实例的成功分，分数不高于一半的实例会少被选中。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/balancer/p2c/p2c.go',
    },
    {
      by: 'limiter',
      says: {
        en: 'A server under CPU load sheds calls with `RESOURCE_EXHAUSTED`, `service overloaded`; the threshold is `CpuThreshold` in thousandths, 900 (90 %) by default. 0 turns it off, and so does `Mode` `dev`, `test`, `rt`, or `pre`.',
        zh: '服务端 CPU 过载时拒绝请求，返回 `RESOURCE_EXHAUSTED`，文本 `service overloaded`；阈值是 `CpuThreshold`，单位千分之一，默认 900（90%）。设为 0 或 `Mode` 为 `dev`、`test`、`rt`、`pre` 时关闭。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/serverinterceptors/sheddinginterceptor.go',
    },
    {
      by: 'retry',
      says: {
        en: 'The client sets no retry policy. Pass `grpc.WithDefaultServiceConfig` through `zrpc.WithDialOption`, with the balancer in it.',
        zh: '客户端没有设置重试策略。需要时通过 `zrpc.WithDialOption` 传入 `grpc.WithDefaultServiceConfig`，负载均衡也要写进去。',
      },
      source: 'zeromicro/go-zero:zrpc/client.go',
    },
  ],
  returns: [
    {
      says: {
        en: 'Return a status of grpc-go from the logic: `status.Error(codes.NotFound, "…")`, or `status.New(…).WithDetails(…)` for details. The interceptors pass it on unchanged.',
        zh: '在 logic 里返回 grpc-go 的 status：`status.Error(codes.NotFound, "…")`，带详情用 `status.New(…).WithDetails(…)`，拦截器会原样传出。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/serverinterceptors/breakerinterceptor.go',
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: [
          'status with details: NOT_FOUND: document guides/retries does not exist',
          '  httpx.Error: 404 rpc error: code = NotFound desc = document guides/retries does not exist',
          'client: guides/retries true',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'For your own error types, add an interceptor with `AddUnaryInterceptors` that converts them to a status before the others see them.',
        zh: '自定义错误类型要用 `AddUnaryInterceptors` 加一个拦截器，在其他拦截器看到之前转成 status。',
      },
      source: 'zeromicro/go-zero:zrpc/server.go',
    },
  ],
  reads: [
    {
      says: {
        en: 'In the HTTP API the error of a zrpc call is a status of grpc-go: read it with `status.FromError(err)` and `Details()`.',
        zh: '在 HTTP API 里，zrpc 调用返回的错误是 grpc-go 的 status，用 `status.FromError(err)` 和 `Details()` 读取。',
      },
      source: ERRCODE,
      run: { file: 'frameworks/go/output/go-zero.txt', printed: 'client: guides/retries true' },
    },
    {
      says: {
        en: 'Types of the service do not survive the call, so `errors.Is` and `errors.As` with them never match.',
        zh: '服务端的自定义错误类型不会随调用传到客户端，用 `errors.Is` 和 `errors.As` 匹配不到。',
      },
      source: ERRCODE,
    },
    {
      says: {
        en: 'Set the body and the HTTP status for all handlers with `httpx.SetErrorHandlerCtx`; it gets the error of the logic.',
        zh: '用 `httpx.SetErrorHandlerCtx` 统一设置响应体和 HTTP 状态码，它拿到的就是 logic 返回的错误。',
      },
      source: RESPONSES,
    },
    {
      says: {
        en: 'The gateway of go-zero converts gRPC errors to HTTP with the same table as `httpx.Error`.',
        zh: 'go-zero 的 gateway 把 gRPC 错误转成 HTTP 时，用的是和 `httpx.Error` 相同的表。',
      },
      source: ERRCODE,
    },
  ],
  traps: [
    {
      says: {
        en: 'A gRPC error that was wrapped, for example with `fmt.Errorf("…: %w", err)`, is not a gRPC error for `httpx.Error`: the response is 400 instead of the status in the table.',
        zh: 'gRPC 错误被包装过（如 `fmt.Errorf("…: %w", err)`）之后，`httpx.Error` 就不当它是 gRPC 错误，返回 400，而不是表中的状态码。',
      },
      source: ERRCODE,
      run: { file: 'frameworks/go/output/go-zero.txt', printed: 'httpx.Error: 400 cannot show it' },
    },
    {
      says: {
        en: 'An open breaker in the client gives 400 in the HTTP API as well, because its error is not a gRPC status. Look for `circuit breaker is open` in the body.',
        zh: '客户端熔断打开时，HTTP API 返回的也是 400，因为它的错误不是 gRPC 状态。看响应体里有没有 `circuit breaker is open`。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/clientinterceptors/breakerinterceptor.go',
      run: { file: 'frameworks/go/output/go-zero.txt', printed: 'httpx.Error: 400 circuit breaker is open' },
    },
    {
      says: {
        en: 'Without a deadline a call ends after 2 seconds by default: client and server both have `Timeout`, in milliseconds.',
        zh: '没设截止时间的调用默认 2 秒结束：客户端和服务端都有 `Timeout`，单位毫秒。',
      },
      source: CONFIG,
      run: {
        file: 'frameworks/go/output/go-zero.txt',
        printed: ['no deadline set, slow handler: DEADLINE_EXCEEDED', '  after about 2 s: true'].join('\n'),
      },
    },
    {
      says: {
        en: 'A later deadline is shortened to this timeout. `zrpc.WithCallTimeout` sets another one for a call.',
        zh: '截止时间更长也会缩短到这个超时。单次调用用 `zrpc.WithCallTimeout` 另行设置。',
      },
      source: CALL_TIMEOUT,
    },
    {
      says: {
        en: 'After that timeout the handler goes on unless it watches its context.',
        zh: '超时之后，处理函数不检查 context 就会继续执行。',
      },
      source: CONFIG,
    },
    {
      says: {
        en: 'Breaker and timeout of the client cover unary calls only. A stream has neither unless you add them.',
        zh: '客户端的熔断和超时只管一元调用，流式调用两样都没有，要自己加。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/client.go',
    },
    {
      says: {
        en: 'With `NonBlock: true`, the default, a client starts without an instance, and its calls fail. With `false` it fails at start with `rpc dial: …, make sure rpc service "…" is already started` after 3 seconds.',
        zh: '`NonBlock` 默认 `true`：客户端没有实例也能启动，调用时才失败。设为 `false`，3 秒内连不上就启动失败，报 `rpc dial: …, make sure rpc service "…" is already started`。',
      },
      source: 'zeromicro/go-zero:zrpc/internal/client.go',
    },
  ],
} as const satisfies Framework;
