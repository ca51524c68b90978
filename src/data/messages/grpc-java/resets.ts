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
        en: 'The server or handler crashed, or a proxy lost its backend.',
        zh: '服务端或处理函数崩溃，或代理失去了后端。',
      },
      {
        en: 'PROTOCOL_ERROR: a header or the content length breaks a rule of a proxy.',
        zh: 'PROTOCOL_ERROR：某个首部或内容长度不符合代理的规则。',
      },
    ],
    steps: [
      {
        en: 'Compare the logs of server and proxies at that second.',
        zh: '对照服务端与代理在那一秒的日志。',
      },
      {
        en: 'Call the backend directly to find out which component resets the stream.',
        zh: '直连后端，确定是哪个组件重置的。',
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
        en: "A proxy or server timeout is shorter than the caller's deadline.",
        zh: '代理或服务端的超时短于调用方的截止时间。',
      },
      {
        en: 'A Java handler ended without a response or sent two: only the server log says so (`Completed without a response`, `Too many responses`).',
        zh: 'Java 处理函数没有发送响应就结束，或发送了两条：只有服务端日志会写明（`Completed without a response`、`Too many responses`）。',
      },
    ],
    steps: [
      {
        en: 'List the timeouts of client, proxies, and server: the shortest one expires first.',
        zh: '列出客户端、代理和服务端的超时，最短的最先触发。',
      },
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
        en: "`keepAliveTime` is below the server's `permitKeepAliveTime` (five minutes by default).",
        zh: '`keepAliveTime` 小于服务端的 `permitKeepAliveTime`（默认五分钟）。',
      },
      {
        en: '`keepAliveWithoutCalls(true)` without the matching setting on the server.',
        zh: '设置了 `keepAliveWithoutCalls(true)`，而服务端没有对应设置。',
      },
    ],
    steps: [
      {
        en: 'Raise `keepAliveTime`, or relax `permitKeepAliveTime` and `permitKeepAliveWithoutCalls` on the server.',
        zh: '调大 `keepAliveTime`，或在服务端放宽 `permitKeepAliveTime` 和 `permitKeepAliveWithoutCalls`。',
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
        en: 'Maximum connection age (`max_age`), a rollout, or a scale-down.',
        zh: '达到最大连接时长（`max_age`）、发布或缩容。',
      },
      {
        en: 'Another error code: the server detected a protocol error.',
        zh: '其他错误码：服务端发现了协议错误。',
      },
    ],
    steps: [
      {
        en: 'Retry safe calls; the channel reconnects automatically.',
        zh: '重试可安全重复的调用，通道会自动重连。',
      },
      {
        en: 'If it happens often, compare with `maxConnectionAge` and its grace period on the server.',
        zh: '若频繁出现，对照服务端的 `maxConnectionAge` 及其宽限期。',
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
