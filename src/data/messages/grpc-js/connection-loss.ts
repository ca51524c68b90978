import type { Message } from '../message.ts';

/** grpc-js: the connection or the call ended early. */
export const grpcJsConnectionLoss = {
  'node-connection-dropped': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.5.3' } },
    example: 'Error: 14 UNAVAILABLE: Connection dropped',
    pattern: /(?:^|UNAVAILABLE: )Connection dropped(?=$|["'\s,;)])/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Connection dropped during the call', zh: '调用过程中连接断开（Connection dropped）' },
    meaning: {
      en: 'The connection was lost while the call was open. The server might have processed it.',
      zh: '调用进行中连接丢失，服务端可能已经处理。',
    },
    causes: [
      { en: 'The server restarted or crashed.', zh: '服务端重启或崩溃。' },
      { en: 'A proxy timeout or a missed keepalive ping.', zh: '代理超时，或 keepalive ping 未得到响应。' },
    ],
    steps: [
      { en: 'Look for restarts of the server at that second.', zh: '检查服务端在那一秒是否重启。' },
      {
        en: 'Set `grpc.keepalive_time_ms` below the idle timeout of any proxy in between, and retry safe calls.',
        zh: '把 `grpc.keepalive_time_ms` 设得小于沿途代理的空闲超时，并重试可安全重复的调用。',
      },
    ],
  },
  'node-read-econnreset': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    example: 'Error: 14 UNAVAILABLE: read ECONNRESET',
    pattern: /UNAVAILABLE: (?:read|write) (?:ECONNRESET|ETIMEDOUT|EPIPE)/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'ECONNRESET: connection reset by the network or peer',
      zh: '连接被网络或对端重置（ECONNRESET）',
    },
    meaning: {
      en: 'The operating system reported that the connection was reset or is dead.',
      zh: '操作系统报告连接被重置或已失效。',
    },
    causes: [
      {
        en: 'A load balancer or NAT device dropped an idle connection.',
        zh: '负载均衡器或 NAT 丢弃了空闲连接。',
      },
      { en: 'The server crashed.', zh: '服务端崩溃。' },
    ],
    steps: [
      {
        en: 'If it hits the first call after an idle time, set `grpc.keepalive_time_ms` below the idle timeout.',
        zh: '若出现在空闲后的首个调用，把 `grpc.keepalive_time_ms` 设得小于空闲超时。',
      },
      {
        en: "Otherwise look at the server's log. Retry safe calls.",
        zh: '否则查看服务端日志。重试可安全重复的调用。',
      },
    ],
    note: { en: 'The words after the code come from Node.js.', zh: '状态码之后的文字来自 Node.js。' },
  },
  'node-call-cancelled': {
    code: 'CANCELLED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.6.3' } },
    example: 'Error: 1 CANCELLED: Call cancelled',
    pattern: /CANCELLED: Call cancelled/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Call cancelled by the server or a proxy', zh: '调用被服务端或代理取消（Call cancelled）' },
    meaning: {
      en: 'The stream was reset with CANCEL by the server or a proxy.',
      zh: '服务端或代理以 CANCEL 重置了流。',
    },
    causes: [
      {
        en: "A timeout of the server or proxy is shorter than the caller's deadline.",
        zh: '服务端或代理的超时短于调用方的截止时间。',
      },
    ],
    steps: [
      { en: 'Compare the timeouts of client, proxies, and server.', zh: '对比客户端、代理与服务端的超时。' },
    ],
  },
  'node-cancelled-on-client': {
    code: 'CANCELLED',
    libraries: ['grpc-js'],
    example: 'Error: 1 CANCELLED: Cancelled on client',
    pattern: /Cancelled on client/,
    source: 'grpc/grpc-node:packages/grpc-js/src/call.ts',
    title: { en: 'Cancelled on client', zh: '客户端取消了调用（Cancelled on client）' },
    meaning: {
      en: 'The program itself called `call.cancel()`, directly or through a library.',
      zh: '程序自己调用了 `call.cancel()`，或由某个库代为调用。',
    },
    causes: [
      {
        en: 'The consumer of a stream stopped reading (closed page, unsubscribed observable).',
        zh: '流的消费者不再读取（页面关闭、取消订阅）。',
      },
      { en: 'A timeout in your own code cancels the call.', zh: '自己代码里的超时取消了调用。' },
    ],
    steps: [
      {
        en: 'If it is intended, handle `CANCELLED` apart from failures.',
        zh: '若是有意取消，把 `CANCELLED` 与失败分开处理。',
      },
      { en: 'Otherwise search for `.cancel(` around the call.', zh: '否则在调用附近搜索 `.cancel(`。' },
    ],
  },
  'node-write-error': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.6' } },
    example: 'Error: 14 UNAVAILABLE: Write error: The stream has been destroyed',
    pattern: /(?:UNAVAILABLE|INTERNAL): Write (?:error: |failed with error )\S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Write error: the stream has ended or been destroyed',
      zh: '向已结束的流写入（Write error）',
    },
    meaning: {
      en: 'The client wrote to a stream that had already ended. After `end()` the code is `INTERNAL`.',
      zh: '客户端向已经结束的流写入。在 `end()` 之后写入，状态码为 `INTERNAL`。',
    },
    causes: [
      {
        en: 'The call had failed or finished, and the loop kept writing.',
        zh: '调用已失败或结束，循环还在写。',
      },
      { en: 'The connection dropped.', zh: '连接断开。' },
    ],
    steps: [
      {
        en: 'Stop writing on `error`, `end`, or `status`.',
        zh: '收到 `error`、`end` 或 `status` 后停止写入。',
      },
      {
        en: 'Respect the return value of `write()` and wait for `drain`.',
        zh: '注意 `write()` 的返回值，等待 `drain`。',
      },
    ],
  },
  'node-stream-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.6.3' } },
    example: 'Error: 14 UNAVAILABLE: Stream refused by server',
    pattern: /Stream refused by server/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'REFUSED_STREAM: the server did not start the stream',
      zh: '服务端拒绝了流（REFUSED_STREAM）',
    },
    meaning: {
      en: 'The server sent REFUSED_STREAM: it did not start the call, so a retry is safe.',
      zh: '服务端发送了 REFUSED_STREAM，没有开始处理，可以安全重试。',
    },
    causes: [
      {
        en: "The connection has reached the server's limit for streams.",
        zh: '该连接上的流数达到服务端上限。',
      },
      { en: 'The server is shutting down.', zh: '服务端正在关闭。' },
    ],
    steps: [
      { en: 'Retry with backoff.', zh: '退避重试。' },
      {
        en: "Under load use several clients with `'grpc.use_local_subchannel_pool': 1`, or raise the server's limit.",
        zh: "高负载时使用多个客户端并设置 `'grpc.use_local_subchannel_pool': 1`，或调大服务端上限。",
      },
    ],
  },
  'node-bandwidth-exhausted': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.5' } },
    example: 'Error: 8 RESOURCE_EXHAUSTED: Bandwidth exhausted or memory limit exceeded',
    pattern: /Bandwidth exhausted or memory limit exceeded/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Bandwidth exhausted or memory limit exceeded',
      zh: '对端限流或 Node 内存达到上限（Bandwidth exhausted）',
    },
    meaning: {
      en: 'The stream was reset with ENHANCE_YOUR_CALM. Node also uses it when the memory limit of the http2 session is reached.',
      zh: '流被 ENHANCE_YOUR_CALM 重置。Node 在 http2 会话内存达到上限时也会返回 ENHANCE_YOUR_CALM。',
    },
    causes: [
      { en: 'Many large messages or streams on one connection.', zh: '一条连接上有大量大消息或流。' },
      {
        en: 'The server limits requests or pings per connection.',
        zh: '服务端限制了每条连接的请求或 ping。',
      },
    ],
    steps: [
      { en: 'Lower concurrency or message size.', zh: '降低并发或消息大小。' },
      {
        en: 'If the server shows nothing, raise `grpc-node.max_session_memory` on the client.',
        zh: '若服务端没有异常，在客户端调大 `grpc-node.max_session_memory`。',
      },
    ],
  },
  'node-excess-pings': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-js'],
    example:
      'Connection to dns:api.example.com:443 at 192.0.2.10:443 rejected by server because of excess pings. Increasing ping interval to 20000 ms',
    pattern: /rejected by server because of excess pings/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel.ts',
    title: {
      en: 'Connection rejected because of excess pings',
      zh: 'keepalive ping 过多，连接被拒绝（excess pings）',
    },
    meaning: {
      en: 'The server closed the connection because the client sent keepalive pings more often than it allows. The client doubled its interval and connects again; running calls failed with UNAVAILABLE.',
      zh: '客户端发送 keepalive ping 的频率超过服务端允许值，服务端关闭了连接。客户端把间隔加倍后重连；进行中的调用以 UNAVAILABLE 失败。',
    },
    causes: [
      {
        en: '`grpc.keepalive_time_ms` is below what the server permits: 5 minutes unless it is configured otherwise.',
        zh: '`grpc.keepalive_time_ms` 小于服务端允许值：未另行配置时为 5 分钟。',
      },
      {
        en: '`grpc.keepalive_permit_without_calls` is set, and the server permits no pings without calls.',
        zh: '设置了 `grpc.keepalive_permit_without_calls`，而服务端不允许没有调用时的 ping。',
      },
    ],
    steps: [
      {
        en: 'Set `grpc.keepalive_time_ms` to 300000 or more, or leave it out.',
        zh: '把 `grpc.keepalive_time_ms` 设为 300000 以上，或不设置。',
      },
      {
        en: 'If the server is yours and a load balancer needs shorter pings, permit them on the server: `PermitWithoutStream` and `MinTime` in Go, `permitKeepAliveTime` in Java.',
        zh: '服务端归自己管、负载均衡器又需要更短的间隔时，在服务端放行：Go 用 `MinTime` 与 `PermitWithoutStream`，Java 用 `permitKeepAliveTime`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
