import type { Framework } from './framework.ts';

const CONVERSION = 'cloudwego/kitex:pkg/remote/trans/nphttp2/codes.go';
const SERVER = 'cloudwego/kitex:pkg/remote/trans/nphttp2/server_handler.go';
const HEADERS = 'cloudwego/kitex:pkg/remote/trans/nphttp2/grpc/http2_server.go';
const BUSINESS = 'cloudwego/kitex:pkg/kerrors/bizerrors.go';
const STATUS = 'cloudwego/kitex:pkg/remote/trans/nphttp2/status/status.go';
const BREAKER = 'cloudwego/kitex:pkg/circuitbreak/default.go';
const RETRY = 'cloudwego/kitex:pkg/retry/failure_retryer.go';

/** Kitex with its own implementation of gRPC. */
export const kitex = {
  name: 'Kitex',
  language: 'Go',
  about: {
    en: 'A Go framework by CloudWeGo with its own implementation of gRPC over HTTP/2; it does not use grpc-go. It has its own packages `codes` and `status`.',
    zh: 'CloudWeGo 的 Go 框架，自己实现了 HTTP/2 上的 gRPC，不依赖 grpc-go，`codes` 和 `status` 也是自带的包。',
  },
  unhandled: [
    {
      says: {
        en: 'A plain error from a handler becomes `INTERNAL`, where grpc-go gives `UNKNOWN`. `[biz error]` is appended to its text.',
        zh: '处理函数返回的普通错误变成 `INTERNAL`（grpc-go 是 `UNKNOWN`），文本后面会加上 `[biz error]`。',
      },
      source: CONVERSION,
    },
    {
      says: {
        en: 'An error that has `GRPCStatus()` of the Kitex package keeps its code, also with `[biz error]` at the end of the text.',
        zh: '带 Kitex 自己 `GRPCStatus()` 的错误保留状态码，文本末尾同样有 `[biz error]`。',
      },
      source: CONVERSION,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'Errors of the framework itself. Other errors of the framework become `INTERNAL`.',
        zh: '框架自身的错误。其他框架错误变成 `INTERNAL`。',
      },
      rows: [
        { error: 'kerrors.ErrInternalException', code: 'INTERNAL' },
        { error: 'kerrors.ErrOverlimit', code: 'RESOURCE_EXHAUSTED' },
        { error: 'kerrors.ErrRemoteOrNetwork', code: 'UNAVAILABLE' },
        { error: 'kerrors.ErrACL', code: 'PERMISSION_DENIED' },
      ],
      source: CONVERSION,
    },
  ],
  counts: [
    {
      by: 'breaker',
      says: {
        en: 'Without `client.WithCircuitBreaker` no breaker runs. The breaker for a service looks at no code: every error of a call counts as failed. It ignores `ErrInternalException`, `ErrServiceDiscovery`, `ErrACL`, and `ErrLoadbalance`, and counts timeouts apart.',
        zh: '不设置 `client.WithCircuitBreaker` 就没有熔断。服务级熔断不看状态码：调用返回任何错误都计为失败。`ErrInternalException`、`ErrServiceDiscovery`、`ErrACL`、`ErrLoadbalance` 不计，超时单独计。',
      },
      source: BREAKER,
    },
    {
      by: 'breaker',
      says: {
        en: 'The breaker for an instance counts only failures to get a connection.',
        zh: '实例级熔断只统计拿不到连接的失败。',
      },
      source: BREAKER,
    },
    {
      by: 'retry',
      says: {
        en: 'Without a policy such as `client.WithFailureRetry` nothing is retried. A failure policy retries timeouts (`kerrors.ErrRPCTimeout`), and whatever its own function `ErrorRetry` accepts. It looks at no code unless that function does.',
        zh: '不设置 `client.WithFailureRetry` 之类的策略就不重试。失败重试策略只重试超时（`kerrors.ErrRPCTimeout`），以及自定义的 `ErrorRetry` 函数认可的错误；函数里不判断状态码，就不看状态码。',
      },
      source: RETRY,
    },
  ],
  returns: [
    {
      says: {
        en: 'Return `kerrors.NewGRPCBizStatusErrorWithExtra(code, message, extra)`. The number is a business code; the gRPC status beside it is the one set with `SetGRPCStatus`, which is also how details are sent.',
        zh: '返回 `kerrors.NewGRPCBizStatusErrorWithExtra(code, message, extra)`。这个数字是业务码，随它发出的 gRPC 状态由 `SetGRPCStatus` 设置，错误详情也这样带。',
      },
      source: BUSINESS,
    },
    {
      says: {
        en: 'Business code and extra data travel in the trailers `biz-status` and `biz-extra`, which clients of other libraries see as metadata.',
        zh: '业务码和附加数据放在 `biz-status` 和 `biz-extra` 两个 trailer 里，其他库的客户端会当成 metadata。',
      },
      source: HEADERS,
    },
  ],
  reads: [
    {
      says: {
        en: 'Call `kerrors.FromBizStatusError(err)`, then `BizStatusCode()`, `BizMessage()`, and `BizExtra()`.',
        zh: '调用 `kerrors.FromBizStatusError(err)`，再读 `BizStatusCode()`、`BizMessage()` 和 `BizExtra()`。',
      },
      source: BUSINESS,
    },
    {
      says: {
        en: 'For the gRPC code call `status.FromError(err)` of the Kitex package, then `Code()` and `Details()`. It unwraps the error. Without a status it returns `UNKNOWN` and `false`.',
        zh: '要 gRPC 状态码，就调用 Kitex 自己的 `status.FromError(err)`，再读 `Code()` 和 `Details()`。它会逐层解包；没有状态时返回 `UNKNOWN` 和 `false`。',
      },
      source: STATUS,
    },
  ],
  traps: [
    {
      says: {
        en: 'A business error without a gRPC status, from `NewBizStatusError`, reaches clients of other libraries as `INTERNAL` with its message, whatever its number is.',
        zh: '用 `NewBizStatusError` 返回、没设置 gRPC 状态的业务错误，其他库的客户端收到的一律是 `INTERNAL` 和文本，与业务码无关。',
      },
      source: SERVER,
    },
    {
      says: {
        en: 'Import `codes` and `status` from `github.com/cloudwego/kitex/pkg/remote/trans/nphttp2`. A status of grpc-go in a handler has another type, so it is treated as a plain error: `INTERNAL`.',
        zh: '`codes` 和 `status` 要从 `github.com/cloudwego/kitex/pkg/remote/trans/nphttp2` 下导入。处理函数里返回 grpc-go 的 status 类型不同，会当成普通错误，得到 `INTERNAL`。',
      },
      source: CONVERSION,
    },
    {
      says: {
        en: 'Expected errors such as `NOT_FOUND` that are returned as an error of the call count against the breaker of the service. Business errors are the means to keep them out.',
        zh: '`NOT_FOUND` 这类预期内的错误，如果作为调用错误返回，会计入服务级熔断。要避免就用业务错误返回。',
      },
      source: BREAKER,
    },
  ],
} as const satisfies Framework;
