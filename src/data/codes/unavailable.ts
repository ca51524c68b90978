import type { CodeFacts } from '../code-facts.ts';

export const unavailable = {
  title: { en: 'Unavailable', zh: '服务不可用' },
  meaning: {
    en: 'The service couldn’t be reached, or couldn’t handle the call right now',
    zh: '此刻连不上服务，或者服务暂时处理不了这次调用',
  },
  actor: 'later',
  action: {
    en: 'Retry only this call, with exponential backoff and jitter, after making sure that it is safe to repeat.',
    zh: '确认可以安全重复后，用带抖动的指数退避只重试这一次调用。',
  },
  origins: {
    client: {
      en: 'No connection, so nothing was sent: `connection refused`, `failed to connect to all addresses`, `No connection established`, `produced zero addresses`, `authentication handshake failed`.',
      zh: '没有连上，什么都没发出去：`connection refused`、`failed to connect to all addresses`、`No connection established`、`produced zero addresses`、`authentication handshake failed`。',
    },
    network: {
      en: 'The connection broke (`Socket closed`, `error reading from server: EOF`, `Connection dropped`), or a proxy responded: `no healthy upstream`, `upstream connect error`, `502`.',
      zh: '连接中途断开：`Socket closed`、`error reading from server: EOF`、`Connection dropped`；或者是代理的响应：`no healthy upstream`、`upstream connect error`、`502`。',
    },
    server: {
      en: 'The server is shutting down or is full: `GOAWAY` with `max_age`, `Server shutdown`, `server is draining`, `REFUSED_STREAM`.',
      zh: '服务端正在优雅停机或已经满载：带 `max_age` 的 `GOAWAY`、`Server shutdown`、`server is draining`、`REFUSED_STREAM`。',
    },
    handler: {
      en: 'A message in the service’s own wording that no library prints, often with `RetryInfo` in `grpc-status-details-bin`; the server log shows the same call ending with this code.',
      zh: '报错信息是服务自己的措辞，任何库都不会这样写，`grpc-status-details-bin` 里常有 `RetryInfo`；服务端日志里同一次调用也以这个状态码结束。',
    },
  },
  retry: {
    readOnly: 'backoff',
    idempotent: 'backoff',
    other: 'check-first',
    pacing: {
      en: 'Start near 100 ms, double up to a few seconds, wait a random time between 0 and the current backoff, stop after about four attempts or at the deadline. Respect `RetryInfo` and `grpc-retry-pushback-ms`, and limit retries to a share of all calls.',
      zh: '从 100 毫秒左右开始，每次翻倍，最多几秒，每次等待取 0 到当前退避值之间的随机值；大约四次或截止时间一到就停。遵守 `RetryInfo` 和 `grpc-retry-pushback-ms`，并把重试限制在总调用量的一小部分。',
    },
    sources: [
      {
        says: {
          en: 'The only code that clients should retry automatically, and only for unary calls that are safe to repeat and are not part of a transaction.',
          zh: '唯一应由客户端自动重试的状态码，而且只限可安全重复、不在事务之中的一元调用。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'The only code in its sample retry policy. Calls that reached no handler are retried without any policy; for all others the service owner decides.',
          zh: '示例重试策略只列了它。没有到达处理函数的调用，不配置策略也会重试；其余的由服务的负责人决定。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
      {
        says: {
          en: 'Retried by default once retries are enabled; it is one of two default codes.',
          zh: '开启重试后默认会重试：默认集合只有两个状态码，它是其中之一。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Retried only where `unavailable` is configured, and only if the status is in the response headers; a status in the trailers triggers nothing.',
          zh: '配置了 `unavailable` 才重试，而且状态必须写在响应首部里；放在尾部元数据里的状态不会触发重试。',
        },
        source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'A refused connection or stream proves that the call did not run, but if a connection breaks after the request was written, the outcome is not known.',
    zh: '连接或流被拒绝说明没有执行；但请求写出之后连接才断开的话，就无法知道有没有执行。',
  },
  libraryConditions: [
    {
      side: 'server',
      says: { en: 'The server is shutting down.', zh: '服务端正在关闭。' },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-goaway-graceful.txt',
        printed: 'received prior goaway: code: NO_ERROR, debug data: "graceful_stop"',
      },
    },
    {
      side: 'client',
      says: {
        en: 'The connection broke when a part of the request was already sent.',
        zh: '请求已经发出一部分，连接断了。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-error-reading-from-server.txt',
        printed: 'code = Unavailable desc = error reading from server: EOF',
      },
    },
    {
      side: 'both',
      says: {
        en: 'The peer did not respond to keepalive in time; `PROTOCOL-HTTP2.md` gives CANCELLED for the server side.',
        zh: '对端没有及时响应 keepalive。`PROTOCOL-HTTP2.md` 规定服务端记为 CANCELLED。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
    },
    {
      side: 'client',
      says: {
        en: 'Name resolution or every connection attempt failed, and the call does not ask to wait until the channel is ready.',
        zh: '名称解析失败或所有地址都连不上，而且调用没有要求等到通道就绪。',
      },
      source: 'grpc/grpc:src/core/load_balancing/pick_first/pick_first.cc',
      run: { file: 'go/reproduced/go-dial-connection-refused.txt', printed: 'code = Unavailable' },
    },
    {
      side: 'client',
      says: {
        en: 'The stream was reset with REFUSED_STREAM, or a GOAWAY shows that the server never processed it.',
        zh: '流被 REFUSED_STREAM 重置，或者 GOAWAY 表明服务端没有处理它。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: { file: 'go/observed/responses.txt', printed: 'reset-REFUSED_STREAM                 UNAVAILABLE' },
    },
    {
      side: 'client',
      says: {
        en: 'An HTTP 429, 502, 503, or 504 came back without a gRPC status.',
        zh: '收到 HTTP 429、502、503 或 504，其中没有 gRPC 状态。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: { file: 'go/observed/responses.txt', printed: 'http-503                             UNAVAILABLE' },
    },
    {
      side: 'client',
      says: {
        en: 'C core (C++, Python, Ruby, PHP): a credentials plugin could not supply its metadata.',
        zh: 'C core（C++、Python、Ruby、PHP）：凭据插件没能提供元数据。',
      },
      source: 'grpc/grpc:src/core/credentials/call/plugin/plugin_credentials.cc',
      run: { file: 'python/reproduced/credentials-plugin-failed.txt', printed: 'StatusCode.UNAVAILABLE' },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-java on Netty: a reset with NO_ERROR, which other libraries report as INTERNAL.',
        zh: 'grpc-java（Netty）：流被 NO_ERROR 重置，其他库对此报 INTERNAL。',
      },
      source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
      run: {
        file: 'java/observed/responses.txt',
        printed: 'reset-NO_ERROR                       UNAVAILABLE',
      },
    },
    {
      side: 'client',
      says: {
        en: '@grpc/grpc-js: resets with CANCEL after the connection dropped, and with INTERNAL_ERROR after ECONNRESET or ETIMEDOUT.',
        zh: '@grpc/grpc-js：连接断开后的 CANCEL 重置，以及 ECONNRESET 或 ETIMEDOUT 之后的 INTERNAL_ERROR 重置。',
      },
      source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-swift 2: every stream reset, whatever its HTTP/2 error code.',
        zh: 'grpc-swift 2：流的任何一种重置，不论带的是哪个 HTTP/2 错误码。',
      },
      source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dart: the response ended without trailers, or no response arrived.',
        zh: 'grpc-dart：响应结束时没有尾部元数据，或者什么都没有收到。',
      },
      source: 'grpc/grpc-dart:lib/src/client/call.dart',
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` such as `ConnectionRefused`, `ConnectionReset`, or `NotConnected` to this code.',
        zh: 'tonic：把 `ConnectionRefused`、`ConnectionReset`、`NotConnected` 等 `io::Error` 转成 `UNAVAILABLE`。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error ConnectionRefused: Unavailable' },
    },
  ],
  details: {
    RetryInfo: {
      en: 'Tells the client how long to wait before it retries.',
      zh: '告诉客户端重试之前要等多久。',
    },
    ErrorInfo: {
      en: 'A reason such as `DRAINING` or `DEPENDENCY_DOWN` distinguishes maintenance from an outage without parsing the message.',
      zh: '用 `DRAINING`、`DEPENDENCY_DOWN` 之类的 reason 区分计划内维护和故障，不必解析报错信息。',
    },
    Help: {
      en: 'Links to the status page, for outages that outlast the retries.',
      zh: '链接到服务状态页，供重试解决不了的长时间故障使用。',
    },
    DebugInfo: {
      en: 'Names the failing dependency, only for callers inside your own organization.',
      zh: '指出出问题的依赖服务，只给自己公司内部的调用方。',
    },
  },
} as const satisfies CodeFacts;
