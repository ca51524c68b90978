import type { Message } from '../message.ts';

/** grpc-java: the stream was reset, or the connection retired. */
export const grpcJavaResets = {
  'java-rst-stream': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'PERMISSION_DENIED'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: RST_STREAM closed stream. HTTP/2 error code: INTERNAL_ERROR',
    pattern:
      /RST_STREAM closed stream\. HTTP\/2 error code: (?!CANCEL|REFUSED_STREAM|NO_ERROR|ENHANCE_YOUR_CALM)\w/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: {
      en: 'RST_STREAM closed stream with an HTTP/2 error code',
      zh: '流被 HTTP/2 错误重置（RST_STREAM）',
    },
    meaning: {
      en: 'The server or a proxy reset the stream and gave the HTTP/2 error at the end. HTTP_1_1_REQUIRED becomes `UNKNOWN`, INADEQUATE_SECURITY `PERMISSION_DENIED`.',
      zh: '服务端或代理重置了流，并在末尾给出 HTTP/2 错误。HTTP_1_1_REQUIRED 对应 `UNKNOWN`，INADEQUATE_SECURITY 对应 `PERMISSION_DENIED`。',
    },
    causes: [
      {
        en: 'INTERNAL_ERROR: the handler or server crashed, or a proxy lost its backend or reached a time limit during the stream.',
        zh: 'INTERNAL_ERROR：处理函数或服务端崩溃，或代理在流进行中失去后端、到了时限。',
      },
      {
        en: 'PROTOCOL_ERROR: a header or the content length breaks a rule of a proxy (a key with capitals or blanks, `te`, a doubled `content-type`), or a message followed the end of the stream. Compare with a call without your metadata.',
        zh: 'PROTOCOL_ERROR：某个首部或 content-length 违反代理的规则（键含大写或空格、`te`、重复的 `content-type`），或流结束后还有消息。去掉自己的元数据对比调用。',
      },
      {
        en: 'FLOW_CONTROL_ERROR, FRAME_SIZE_ERROR, or COMPRESSION_ERROR: a faulty HTTP/2 implementation in between, or Netty modules of several releases.',
        zh: 'FLOW_CONTROL_ERROR、FRAME_SIZE_ERROR 或 COMPRESSION_ERROR：中间有缺陷的 HTTP/2 实现，或 Netty 有多个版本。',
      },
      {
        en: 'A header limit of a proxy or server: large tokens or trailers.',
        zh: '代理或服务端的首部上限：令牌或尾部元数据过大。',
      },
      {
        en: 'HTTP_1_1_REQUIRED or INADEQUATE_SECURITY: the server wants HTTP/1.1 (IIS with client certificates) or a stronger cipher.',
        zh: 'HTTP_1_1_REQUIRED 或 INADEQUATE_SECURITY：服务端要求 HTTP/1.1（IIS 用客户端证书时），或更强的加密套件。',
      },
    ],
    steps: [
      {
        en: 'Compare the logs of server and proxies at that second; call the backend directly to find out which component resets the stream.',
        zh: '对照服务端和代理那一秒的日志；直接调用后端，找出是哪个组件重置流。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用：调用可能已经执行。',
      },
    ],
  },
  'java-rst-stream-cancel': {
    code: 'CANCELLED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example: 'io.grpc.StatusRuntimeException: CANCELLED: RST_STREAM closed stream. HTTP/2 error code: CANCEL',
    pattern: /RST_STREAM closed stream\. HTTP\/2 error code: CANCEL/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: { en: 'RST_STREAM closed stream with CANCEL', zh: '流被对端取消（RST_STREAM CANCEL）' },
    meaning: { en: 'The server or a proxy cancelled the call.', zh: '服务端或代理取消了调用。' },
    causes: [
      {
        en: 'A proxy or server timeout is shorter than the deadline of the caller: Envoy route `timeout` (15 s unless set), Istio `VirtualService` timeout, nginx `grpc_read_timeout` (60 s).',
        zh: '代理或服务端超时比调用方的截止时间短：Envoy 路由的 `timeout`（默认 15 秒）、Istio `VirtualService` 的 timeout、nginx `grpc_read_timeout`（60 秒）。',
      },
      {
        en: 'The handler ended without a response or sent two: only the log of the server says so (`Completed without a response`, `Too many responses`).',
        zh: '处理函数没有响应就结束，或响应了两次：只有服务端日志会写（`Completed without a response`、`Too many responses`）。',
      },
      {
        en: 'The server dropped the call when it shut down, or a Rust or Go handler dropped the stream.',
        zh: '服务端关闭时丢弃了调用，或 Rust、Go 的处理函数丢弃了流。',
      },
      {
        en: 'A gateway or sidecar in between cancelled the call because its own caller left.',
        zh: '中间的网关、sidecar 因为它的调用方离开而取消。',
      },
    ],
    steps: [
      {
        en: 'Note the seconds until the error: the same number every time is a timeout; list those of client, proxies, and server.',
        zh: '记录多少秒后报错：每次相同就是超时；列出本端、代理和服务端的超时。',
      },
      { en: 'Otherwise read the log of the server at that second.', zh: '否则看服务端那一秒的日志。' },
    ],
  },
  'java-rst-stream-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: RST_STREAM closed stream. HTTP/2 error code: REFUSED_STREAM',
    pattern: /RST_STREAM closed stream\. HTTP\/2 error code: (?:REFUSED_STREAM|NO_ERROR)/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: { en: 'RST_STREAM with REFUSED_STREAM or NO_ERROR', zh: '服务端没有处理该流（REFUSED_STREAM）' },
    meaning: {
      en: 'The server did not process the call. The netty transport uses `UNAVAILABLE` for NO_ERROR as well, where other libraries use `INTERNAL`.',
      zh: '服务端没有处理该调用。netty 传输对 NO_ERROR 也使用 `UNAVAILABLE`，其他客户端库则用 `INTERNAL`。',
    },
    causes: [
      {
        en: "The connection has reached the server's limit for streams.",
        zh: '该连接上的流数达到服务端上限。',
      },
      {
        en: 'The server is shutting down, or a proxy ended the stream.',
        zh: '服务端正在关闭，或代理结束了流。',
      },
    ],
    steps: [
      {
        en: 'Retry REFUSED_STREAM with backoff: the call did not run.',
        zh: 'REFUSED_STREAM 退避重试即可，调用没有执行。',
      },
      {
        en: 'With NO_ERROR look at the stream timeouts of the proxy, and retry only calls that are safe to repeat.',
        zh: 'NO_ERROR 时查看代理的流超时，并只重试可安全重复的调用。',
      },
    ],
  },
  'java-goaway-too-many-pings': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: Connection closed after GOAWAY. HTTP/2 error code: ENHANCE_YOUR_CALM (Bandwidth exhausted), debug data: too_many_pings',
    pattern:
      /GOAWAY[^\n]{0,100}HTTP\/2 error code: ENHANCE_YOUR_CALM \(Bandwidth exhausted\), debug data: too_many_pings/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: {
      en: 'GOAWAY with ENHANCE_YOUR_CALM: too many keepalive pings',
      zh: '服务端因 keepalive ping 过多断开（too_many_pings）',
    },
    meaning: {
      en: 'The server closed the connection because this client pings more often than it permits. Despite the wording, it is not about bandwidth.',
      zh: '客户端发 ping 的频率超过服务端允许，服务端关闭了连接。文字虽提到 bandwidth，其实与带宽无关。',
    },
    causes: [
      {
        en: '`keepAliveTime` is below what the server permits (`permitKeepAliveTime`, five minutes unless set; Go `MinTime`): raise it, or relax the server.',
        zh: '`keepAliveTime` 小于服务端允许的值（`permitKeepAliveTime`，默认 5 分钟；Go 是 `MinTime`）：调大它，或放宽服务端。',
      },
      {
        en: '`keepAliveWithoutCalls(true)`, and the server does not permit it: set `permitKeepAliveWithoutCalls(true)` (Go `PermitWithoutStream`) there, or leave it out.',
        zh: '设了 `keepAliveWithoutCalls(true)` 而服务端不允许：服务端设 `permitKeepAliveWithoutCalls(true)`（Go 是 `PermitWithoutStream`），或去掉它。',
      },
      {
        en: 'An SDK or agent sets keepalive itself (Pub/Sub, etcd, Nacos, Milvus): look for its option.',
        zh: 'SDK 或 agent 自己设了 keepalive（Pub/Sub、etcd、Nacos、Milvus）：找它的选项。',
      },
      {
        en: 'A proxy (Envoy, load balancer) between both has its own limit of pings.',
        zh: '两端之间的代理（Envoy、负载均衡器）有自己的 ping 上限。',
      },
    ],
    steps: [
      {
        en: 'Log `keepAliveTime` of client and `permitKeepAliveTime` of server: the first must not be smaller.',
        zh: '记录本端的 `keepAliveTime` 和服务端的 `permitKeepAliveTime`：前者不能更小。',
      },
      {
        en: 'Raise `keepAliveTime` to five minutes, or relax the server. Retry safe calls on the new connection.',
        zh: '把 `keepAliveTime` 调到 5 分钟，或放宽服务端。在新连接上重试可安全重复的调用。',
      },
    ],
  },
  'java-goaway': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: Connection closed after GOAWAY. HTTP/2 error code: NO_ERROR, debug data: max_age',
    pattern:
      /(?:GOAWAY (?:shut down transport|closed (?:un)?sent stream|closed buffered stream)|Connection closed after GOAWAY)\. HTTP\/2 error code: (?!ENHANCE_YOUR_CALM)(?![^\n]{0,200}\s{1,3}At MAX_CONCURRENT_STREAMS limit)/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: { en: 'Connection closed after GOAWAY', zh: '服务端关闭了连接（GOAWAY）' },
    meaning: {
      en: 'The server announced that this connection is going away. With NO_ERROR it is a normal shutdown or recycling.',
      zh: '服务端宣布这条连接即将关闭。NO_ERROR 表示正常关闭或回收。',
    },
    causes: [
      {
        en: '`max_age`, `NO_ERROR`: the server or proxy renewed the connection on purpose (maximum connection age, rollout, scale-down, configuration push of Envoy). Retry safe calls; raise `maxConnectionAgeGrace` for calls that last longer.',
        zh: '`max_age`、`NO_ERROR`：服务端或代理主动更换连接（最大连接时长、发布、缩容、Envoy 配置推送）。重试可安全重复的调用；对更长的调用调大 `maxConnectionAgeGrace`。',
      },
      {
        en: '`session_timed_out`, `max_idle`, or `load_shed`: an idle limit or a loaded Google front end; retry with backoff.',
        zh: '`session_timed_out`、`max_idle` 或 `load_shed`：空闲时限，或 Google 前端过载；退避重试。',
      },
      {
        en: 'After a fixed number of requests: nginx `keepalive_requests` (1000 unless set; `http2_max_requests` before nginx 1.19.7); raise it.',
        zh: '固定请求数之后：nginx 的 `keepalive_requests`（默认 1000；nginx 1.19.7 之前是 `http2_max_requests`）；调大它。',
      },
      {
        en: '`PROTOCOL_ERROR`, `INTERNAL_ERROR`, `COMPRESSION_ERROR`: the server met an error; its log or the debug data names it.',
        zh: '`PROTOCOL_ERROR`、`INTERNAL_ERROR`、`COMPRESSION_ERROR`：服务端遇到错误，日志或 debug data 里有说明。',
      },
      {
        en: 'The pod was killed without draining: `preStop`, and `shutdown()` with `awaitTermination`.',
        zh: 'pod 没有排空就被 kill：加 `preStop`，并 `shutdown()` 后 `awaitTermination`。',
      },
    ],
    steps: [
      {
        en: 'Read code and debug data, then count time or requests between two of them: a constant is a limit of server or proxy.',
        zh: '看错误码和 debug data，再数两次之间的时间或请求数：固定值就是服务端或代理的上限。',
      },
      {
        en: 'Retry safe calls; the channel reconnects automatically.',
        zh: '重试可安全重复的调用，通道会自动重连。',
      },
    ],
  },
  'java-max-concurrent-streams': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.37.1' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: Abrupt GOAWAY closed unsent stream. HTTP/2 error code: PROTOCOL_ERROR\nAt MAX_CONCURRENT_STREAMS limit. limit: 100',
    pattern: /At MAX_CONCURRENT_STREAMS limit\. limit: \d+/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: { en: 'Abrupt GOAWAY closed unsent stream', zh: '排队等待流的调用失败（Abrupt GOAWAY）' },
    meaning: {
      en: 'Calls waited for a free stream on a connection at its limit, and failed when the server sent GOAWAY. They did not run.',
      zh: '连接的流数已达上限，调用在排队；服务端发来 GOAWAY，这些调用只能失败。它们没有执行。',
    },
    causes: [
      {
        en: 'More calls run in parallel than one connection allows.',
        zh: '并发调用超过单条连接允许的数量。',
      },
      { en: 'The server recycles connections while calls queue.', zh: '调用排队期间，服务端回收了连接。' },
    ],
    steps: [
      { en: 'Retry with backoff.', zh: '退避重试。' },
      {
        en: 'Use several channels, or raise `maxConcurrentCallsPerConnection` on the server.',
        zh: '使用多个通道，或在服务端调大 `maxConcurrentCallsPerConnection`。',
      },
    ],
  },
  'java-rst-stream-exhausted': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: RST_STREAM closed stream. HTTP/2 error code: ENHANCE_YOUR_CALM (Bandwidth exhausted)',
    pattern: /RST_STREAM closed stream\. HTTP\/2 error code: ENHANCE_YOUR_CALM/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: {
      en: 'RST_STREAM with ENHANCE_YOUR_CALM: bandwidth exhausted',
      zh: '对端限流（ENHANCE_YOUR_CALM）',
    },
    meaning: {
      en: 'The peer reset the stream because this client sends or cancels too much. Despite the wording, it is seldom about bandwidth.',
      zh: '该客户端发送或取消过多，对端重置了流。文字虽提到 bandwidth，却很少与带宽有关。',
    },
    causes: [
      {
        en: 'A proxy or server limits requests, resets, or header volume per connection.',
        zh: '代理或服务端限制了每条连接的请求数、重置次数或首部量。',
      },
    ],
    steps: [
      {
        en: 'Lower concurrency, and look for the limit in the log of the proxy or server.',
        zh: '降低并发，并在代理或服务端日志中找到触发的限制。',
      },
      { en: 'Retry only with exponential backoff.', zh: '只能以指数退避的方式重试。' },
    ],
  },
} as const satisfies Record<string, Message>;
