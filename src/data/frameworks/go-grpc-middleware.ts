import type { Framework } from './framework.ts';

const RECOVERY = 'grpc-ecosystem/go-grpc-middleware:interceptors/recovery/interceptors.go';
const RETRY = 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/retry.go';
const RETRY_OPTIONS = 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go';
const LIMIT = 'grpc-ecosystem/go-grpc-middleware:interceptors/ratelimit/ratelimit.go';
const AUTH = 'grpc-ecosystem/go-grpc-middleware:interceptors/auth/auth.go';
const AUTH_METADATA = 'grpc-ecosystem/go-grpc-middleware:interceptors/auth/metadata.go';
const VALIDATOR = 'grpc-ecosystem/go-grpc-middleware:interceptors/validator/validator.go';
const LOGGING = 'grpc-ecosystem/go-grpc-middleware:interceptors/logging/options.go';

/** The interceptors that most Go servers are put together from. */
export const goGrpcMiddleware = {
  name: 'go-grpc-middleware',
  language: 'Go',
  about: {
    en: 'A collection of interceptors for grpc-go: recovery, retry, authentication, validation, rate limits, logs, and metrics. Each of them can return a code of its choice before or instead of your handler.',
    zh: 'grpc-go 的拦截器集合：recovery、重试、鉴权、校验、限流、日志和指标。每个拦截器都可能在处理函数之前或代替它返回状态码。',
  },
  unhandled: [
    {
      says: {
        en: 'Without an option, `recovery` turns a panic into a plain error, so the client receives `UNKNOWN`. Its message is `panic caught:`, the value, and the stack of the server.',
        zh: '不加选项时，`recovery` 把 panic 变成普通错误，客户端收到 `UNKNOWN`，文本是 `panic caught:`、panic 的值和服务端的堆栈。',
      },
      source: RECOVERY,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: [
          'a panic, without an option: UNKNOWN: panic caught: index out of range',
          '  the stack of the server in the message: true',
        ].join('\n'),
      },
    },
    {
      says: {
        en: '`recovery.WithRecoveryHandlerContext` decides instead: return `status.Error(codes.Internal, …)` with a neutral text and write the stack to the log. Streams need the `StreamServerInterceptor` of each package as well.',
        zh: '用 `recovery.WithRecoveryHandlerContext` 自己决定：返回 `status.Error(codes.Internal, …)` 和中性的文本，堆栈写进日志。流式调用还要加各包的 `StreamServerInterceptor`。',
      },
      source: RECOVERY,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: 'a panic, with WithRecoveryHandlerContext: INTERNAL',
      },
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'What the interceptors return when they reject a call. Of the error of a limiter or validator only the text is used.',
        zh: '拦截器拒绝调用时返回的状态码。自己写的限流器或校验器的错误只会成为文本。',
      },
      rows: [
        { error: 'ratelimit: Limit(ctx) returns an error', code: 'RESOURCE_EXHAUSTED' },
        { error: 'validator: Validate() returns an error', code: 'INVALID_ARGUMENT', source: VALIDATOR },
        { error: 'auth.AuthFromMD: no token', code: 'UNAUTHENTICATED', source: AUTH_METADATA },
        { error: 'retry: a call that streams requests', code: 'UNIMPLEMENTED', source: RETRY },
      ],
      source: LIMIT,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Once `retry.WithMax` is set, the client interceptor retries `RESOURCE_EXHAUSTED` and `UNAVAILABLE`, and no other code.',
        zh: '设置 `retry.WithMax` 之后，客户端拦截器只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
      },
      source: RETRY_OPTIONS,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: [
          'retry CANCELLED by default: false',
          'retry UNKNOWN by default: false',
          'retry INVALID_ARGUMENT by default: false',
          'retry DEADLINE_EXCEEDED by default: false',
          'retry NOT_FOUND by default: false',
          'retry ALREADY_EXISTS by default: false',
          'retry PERMISSION_DENIED by default: false',
          'retry RESOURCE_EXHAUSTED by default: true',
          'retry FAILED_PRECONDITION by default: false',
          'retry ABORTED by default: false',
          'retry OUT_OF_RANGE by default: false',
          'retry UNIMPLEMENTED by default: false',
          'retry INTERNAL by default: false',
          'retry UNAVAILABLE by default: true',
          'retry DATA_LOSS by default: false',
          'retry UNAUTHENTICATED by default: false',
        ].join('\n'),
      },
    },
    {
      by: 'retry',
      says: {
        en: '`retry.WithCodes` replaces that list with your own codes.',
        zh: '`retry.WithCodes` 用你给的状态码替换这个列表。',
      },
      source: RETRY_OPTIONS,
    },
    {
      by: 'retry',
      says: {
        en: 'The wait between two attempts stays 50 ms with 10 % jitter. Set `retry.WithBackoff(retry.BackoffExponentialWithJitterBounded(…))`: many clients at 50 ms keep an overloaded server down.',
        zh: '两次尝试之间固定等 50 ms，抖动 10%。服务端过载时，大量客户端每 50 ms 重试会让它恢复不了，应设置 `retry.WithBackoff(retry.BackoffExponentialWithJitterBounded(…))`。',
      },
      source: RETRY_OPTIONS,
    },
    {
      by: 'retry',
      says: {
        en: '`CANCELLED` and `DEADLINE_EXCEEDED` are never retried through `WithCodes`. With `WithPerRetryTimeout` both are.',
        zh: '`CANCELLED` 和 `DEADLINE_EXCEEDED` 写进 `WithCodes` 也不会重试，设了 `WithPerRetryTimeout` 后两个都会重试。',
      },
      source: RETRY,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: [
          'attempts for CANCELLED, named in WithCodes: 1',
          'attempts for CANCELLED, with WithPerRetryTimeout: 2',
          'attempts for DEADLINE_EXCEEDED, named in WithCodes: 1',
          'attempts for DEADLINE_EXCEEDED, with WithPerRetryTimeout: 2',
        ].join('\n'),
      },
    },
    {
      by: 'retry',
      says: {
        en: 'Once the context of the caller has ended, nothing is retried.',
        zh: '调用方的 context 结束之后，什么都不会重试。',
      },
      source: RETRY,
    },
    {
      by: 'retry',
      says: {
        en: 'A stream that sends messages fails at once with `UNIMPLEMENTED`, `grpc_retry: cannot retry on ClientStreams`, if `retry.StreamClientInterceptor` is set with `WithMax`. Pass `retry.Disable()` to that call.',
        zh: '设置了 `retry.StreamClientInterceptor` 和 `WithMax` 后，客户端流和双向流会立刻失败：`UNIMPLEMENTED`，`grpc_retry: cannot retry on ClientStreams`。给这类调用传 `retry.Disable()`。',
      },
      source: RETRY,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: 'a stream of requests: UNIMPLEMENTED: grpc_retry: cannot retry on ClientStreams',
      },
    },
    {
      by: 'limiter',
      says: {
        en: 'A rejected call gets `RESOURCE_EXHAUSTED` with `is rejected by grpc_ratelimit middleware, please retry later.`.',
        zh: '被限流的调用得到 `RESOURCE_EXHAUSTED`，文本 `is rejected by grpc_ratelimit middleware, please retry later.`。',
      },
      source: LIMIT,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed:
          'ratelimit: RESOURCE_EXHAUSTED: /documents.v1.Documents/GetDocument is rejected by grpc_ratelimit middleware, please retry later. ada has used all calls',
      },
    },
    {
      by: 'limiter',
      says: {
        en: 'The retry interceptor of the client retries exactly this code, after 50 ms by default.',
        zh: '客户端的重试拦截器正好会重试这个状态码，默认等 50 ms。',
      },
      source: RETRY_OPTIONS,
    },
  ],
  returns: [
    {
      says: {
        en: 'Handlers return a status of grpc-go with `WithDetails`; the interceptors leave it unchanged.',
        zh: '处理函数返回 grpc-go 的 status 并调用 `WithDetails`，拦截器不会改动它。',
      },
      source: VALIDATOR,
    },
    {
      says: {
        en: 'The function given to `auth.UnaryServerInterceptor` returns the code itself: `UNAUTHENTICATED` without a valid token, `PERMISSION_DENIED` if the user lacks a permission. A plain error becomes `UNKNOWN`.',
        zh: '传给 `auth.UnaryServerInterceptor` 的函数自己决定状态码：token 无效用 `UNAUTHENTICATED`，没权限用 `PERMISSION_DENIED`。返回普通错误会变成 `UNKNOWN`。',
      },
      source: AUTH,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: [
          'auth.AuthFromMD, no token: UNAUTHENTICATED: Request unauthenticated with bearer',
          'auth, a plain error: UNKNOWN: no such user',
        ].join('\n'),
      },
    },
  ],
  reads: [
    {
      says: {
        en: 'The client reads the last attempt only. The server sees the number of the attempt in the metadata `x-retry-attempt` (v1: `x-retry-attempty`), from the second attempt on.',
        zh: '客户端只看到最后一次尝试的结果。从第二次尝试起，服务端能在 metadata `x-retry-attempt`（v1 是 `x-retry-attempty`）里看到是第几次重试。',
      },
      source: RETRY,
    },
  ],
  traps: [
    {
      says: {
        en: '`retry.WithMax(n)` is the number of attempts, the first one included, although the option calls it retries. `WithMax(1)` never retries.',
        zh: '`retry.WithMax(n)` 是总次数，包括第一次，虽然选项的注释说是重试次数。`WithMax(1)` 一次也不重试。',
      },
      source: RETRY,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: ['attempts for UNAVAILABLE, WithMax(3): 3', 'attempts for UNAVAILABLE, WithMax(1): 1'].join(
          '\n',
        ),
      },
    },
    {
      says: {
        en: 'Without `WithMax` the retry interceptor does nothing at all: the default is 0.',
        zh: '不设 `WithMax`，重试拦截器什么也不做：默认值是 0。',
      },
      source: RETRY_OPTIONS,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: 'attempts for UNAVAILABLE, no WithMax: 1',
      },
    },
    {
      says: {
        en: 'The validator puts every violation into the text of `INVALID_ARGUMENT`; it adds no `BadRequest`.',
        zh: '`validator` 把所有校验失败写进 `INVALID_ARGUMENT` 的文本，不带 `BadRequest`。',
      },
      source: VALIDATOR,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: 'validator: INVALID_ARGUMENT: id: must not be empty, 0 details',
      },
    },
    {
      says: {
        en: 'If clients need the fields, use the `protovalidate` interceptor on the server: its details are `buf.validate.Violations`.',
        zh: '客户端要按字段读取，就在服务端用 `protovalidate` 拦截器，它的详情是 `buf.validate.Violations`。',
      },
      source: 'grpc-ecosystem/go-grpc-middleware:interceptors/protovalidate/protovalidate.go',
    },
    {
      says: {
        en: 'By default the server log writes `UNKNOWN`, `UNIMPLEMENTED`, `INTERNAL`, and `DATA_LOSS` as errors, and `UNAUTHENTICATED` only as info, so failed logins are easy to miss.',
        zh: '服务端日志默认把 `UNKNOWN`、`UNIMPLEMENTED`、`INTERNAL`、`DATA_LOSS` 记为 error，`UNAUTHENTICATED` 只记为 info，登录失败不显眼。',
      },
      source: LOGGING,
      run: {
        file: 'frameworks/go/output/go-grpc-middleware.txt',
        printed: [
          'log level of a server CANCELLED INFO',
          'log level of a server UNKNOWN ERROR',
          'log level of a server INVALID_ARGUMENT INFO',
          'log level of a server DEADLINE_EXCEEDED WARN',
          'log level of a server NOT_FOUND INFO',
          'log level of a server ALREADY_EXISTS INFO',
          'log level of a server PERMISSION_DENIED WARN',
          'log level of a server RESOURCE_EXHAUSTED WARN',
          'log level of a server FAILED_PRECONDITION WARN',
          'log level of a server ABORTED WARN',
          'log level of a server OUT_OF_RANGE WARN',
          'log level of a server UNIMPLEMENTED ERROR',
          'log level of a server INTERNAL ERROR',
          'log level of a server UNAVAILABLE WARN',
          'log level of a server DATA_LOSS ERROR',
          'log level of a server UNAUTHENTICATED INFO',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Framework;
