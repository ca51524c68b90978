import type { CodeFacts } from '../code-facts.ts';

export const unauthenticated = {
  title: { en: 'Unauthenticated', zh: '未认证' },
  meaning: {
    en: 'The call carries no valid credentials, so the caller is not identified',
    zh: '未登录、身份认证失败：没有携带有效凭据，无法确认调用方是谁',
  },
  actor: 'caller',
  action: {
    en: 'Get a new token, then retry once. If that fails too, check the issuer, the audience, and the header.',
    zh: '取得新令牌，再重试一次。还是失败，就检查签发方、audience 和首部。',
  },
  origins: {
    caller: {
      en: 'Your own token source returned an error before anything was sent; its text comes after `per-RPC creds failed due to error:` (INTERNAL in Go if the credentials belong to a single call).',
      zh: '你自己的令牌来源在发送之前就出错了，错误写在 `per-RPC creds failed due to error:` 后面（Go 里凭据设在单次调用上时报 INTERNAL）。',
    },
    client: {
      en: 'The library does not send the credentials: `cannot send secure credentials on an insecure connection`, `Incompatible credentials set on channel and call.`',
      zh: '客户端库拒绝发送凭据：`cannot send secure credentials on an insecure connection`、`Incompatible credentials set on channel and call.`。',
    },
    network: {
      en: 'A gateway or a sidecar checks tokens: `Jwt is expired`, `Jwt is missing`, or a message with `401`, often with an HTML page.',
      zh: '网关或 sidecar 在检查令牌：`Jwt is expired`、`Jwt is missing`，或者报错信息里有 `401`，后面常常是一个 HTML 页面。',
    },
    server: {
      en: 'An authentication interceptor in the server: `Request unauthenticated with bearer`, `Bad authorization string`; the handler has no log entry.',
      zh: '服务端的身份认证拦截器：`Request unauthenticated with bearer`、`Bad authorization string`；处理函数没有日志。',
    },
    handler: {
      en: 'The service itself, or a dependency whose status it passes on: the handler has a log entry for this call.',
      zh: '服务自己，或者它把依赖服务的响应原样传了回来：处理函数有这次调用的日志。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    because: {
      en: 'Get a new token, then retry once; the same token fails again.',
      zh: '先取得新令牌，再重试一次；用同一个令牌还是失败。',
    },
    pacing: {
      en: 'Renew the token and retry once, immediately. If the service rejects a new token too, the configuration is wrong: stop, to avoid an account lockout.',
      zh: '刷新令牌后立即重试一次。用新令牌再次被拒，多半是配置问题：停下来，免得触发账号锁定。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry before the caller is authenticated.',
          zh: '调用方通过身份认证之前不要自动重试。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'Credentials are checked before the handler starts. Two cases differ: a check in the middle of a stream, and a status passed on from a dependency.',
    zh: '凭据在处理函数开始之前检查。两种情况例外：流中途的检查，以及从依赖服务原样转来的状态。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'Channel and call credentials do not fit together, such as a token on a channel without TLS, or the host in `:authority` is not valid. (The document also names credentials that cannot produce metadata; there the libraries report different codes.)',
        zh: '通道凭据与调用凭据不兼容，例如在没有 TLS 的通道上带令牌；或 `:authority` 里的主机不合法。（文档还列出凭据无法生成元数据的情况，各库对此报的码不同。）',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-secure-credentials-on-insecure-connection.txt',
        printed:
          'code = Unauthenticated desc = transport: cannot send secure credentials on an insecure connection',
      },
    },
    {
      side: 'client',
      says: {
        en: 'HTTP 401 without a gRPC status, usually from a gateway.',
        zh: '没有 gRPC 状态的 HTTP 401，通常来自网关。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'http-401                             UNAUTHENTICATED',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: the credentials of the channel returned a plain error (credentials of a single call give INTERNAL), or credentials require TLS and the connection has none. An error that is a status keeps its own code.',
        zh: 'grpc-go：设在通道上的凭据返回了普通错误（设在单次调用上的报 INTERNAL），或者凭据要求 TLS 而连接没有。如果返回的错误本身是状态，则保留它的状态码。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_client.go',
      run: {
        file: 'go/reproduced/go-secure-credentials-on-insecure-connection.txt',
        printed: 'code = Unauthenticated desc = transport: cannot send secure credentials',
      },
    },
    {
      side: 'client',
      says: {
        en: 'C core: call credentials on a channel that is not secure enough. A failing credentials plugin, however, is reported as UNAVAILABLE.',
        zh: 'C core：通道的安全级别不够，却要发送调用凭据。不过凭据插件出错时，它报的是 UNAVAILABLE。',
      },
      source: 'grpc/grpc:src/core/filter/auth/client_auth_filter.cc',
      run: {
        file: 'python/reproduced/core-insufficient-security-level.txt',
        printed: 'StatusCode.UNAUTHENTICATED',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-java: the Google auth library cannot get a token, or requires an encrypted channel and has none; where a retry can help, the code is UNAVAILABLE.',
        zh: 'grpc-java：Google 认证库取不到令牌，或者要求加密通道而通道没有加密；如果重试可能有用，则报 UNAVAILABLE。',
      },
      source: 'grpc/grpc-java:auth/src/main/java/io/grpc/auth/GoogleAuthLibraryCallCredentials.java',
    },
  ],
  details: {
    ErrorInfo: {
      en: 'A reason such as `TOKEN_EXPIRED` or `TOKEN_MISSING` tells a client whether a refresh can help.',
      zh: '`TOKEN_EXPIRED`、`TOKEN_MISSING` 之类的 reason 让客户端知道刷新令牌是否有用。',
    },
    Help: {
      en: 'Links to the page that says how to obtain credentials.',
      zh: '链接到说明如何取得凭据的页面。',
    },
    LocalizedMessage: {
      en: 'A “please sign in again” that an application can show unchanged.',
      zh: '应用可以直接展示的“请重新登录”。',
    },
    RequestInfo: {
      en: 'An ID with which the service owner finds the full reason in the log; only the log should contain it.',
      zh: '服务的负责人凭这个 ID 在日志里查到完整原因；完整原因只该写在日志里。',
    },
  },
} as const satisfies CodeFacts;
