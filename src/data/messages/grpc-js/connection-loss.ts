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
      {
        en: 'The connection was idle and a load balancer or NAT device dropped it, often on the first call after minutes: set `grpc.keepalive_time_ms` (for example 60000) and `grpc.keepalive_permit_without_calls: 1` if the server permits it, and retry.',
        zh: '连接空闲后被负载均衡器或 NAT 丢弃，常见于几分钟后的第一个调用：设 `grpc.keepalive_time_ms`（如 60000），服务端允许时再设 `grpc.keepalive_permit_without_calls: 1`，并重试。',
      },
      {
        en: 'An old `@grpc/grpc-js`: early releases of 1.5 failed calls after an idle time, and 1.5.9 fixed it. Update, also the copy below `google-gax` (`npm ls @grpc/grpc-js`).',
        zh: '`@grpc/grpc-js` 过旧：1.5 的早期版本在空闲后会让调用失败，1.5.9 修复。升级，包括 `google-gax` 下面的那一份（`npm ls @grpc/grpc-js`）。',
      },
      {
        en: 'The server or sidecar restarted, was scaled in, or reached its maximum connection age: retry safe calls.',
        zh: '服务端或 sidecar 重启、缩容，或达到最大连接时长：重试可安全重复的调用。',
      },
      {
        en: 'A serverless instance was frozen between two requests (Lambda, Cloud Functions), so that pings were missed: make the call inside the request, wait for it, and retry once.',
        zh: 'serverless 实例在两次请求之间被冻结（Lambda、Cloud Functions），漏掉了 ping：在请求内完成调用并等待，失败重试一次。',
      },
    ],
    steps: [
      {
        en: 'Compare the times: always after the same idle time is the first cause, together with restarts the third.',
        zh: '对照时间：总在相同空闲时长后出现是第一种，与重启同时出现是第三种。',
      },
      {
        en: 'Retry safe calls with a `retryPolicy` for UNAVAILABLE: the call might have run.',
        zh: '用针对 UNAVAILABLE 的 `retryPolicy` 重试可安全重复的调用：调用可能已经执行。',
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
        en: 'The first call after an idle time: a load balancer, NAT device, or Istio sidecar had dropped the connection. Set `grpc.keepalive_time_ms` below its limit, with `grpc.keepalive_permit_without_calls: 1` if the server permits it; or raise the limit.',
        zh: '空闲后的第一个调用：负载均衡器、NAT 或 Istio sidecar 已丢弃连接。把 `grpc.keepalive_time_ms` 设得比时限短，服务端允许时再设 `grpc.keepalive_permit_without_calls: 1`；或调大时限。',
      },
      {
        en: 'The server or its proxy restarted or crashed at that second: look for OOM kills and rollouts, and let it drain.',
        zh: '服务端或它的代理在那一秒重启或崩溃：查 OOM kill 和发布，并让它先排空连接。',
      },
      {
        en: 'TLS on one side only, or a port of another protocol: then every call fails.',
        zh: '只有一端启用 TLS，或端口是别的协议：这样每个调用都失败。',
      },
      {
        en: 'A frozen serverless instance (Cloud Functions, Cloud Run without always-on CPU, Lambda) used its old connection: do no work after the response, create the client outside the handler, and retry once.',
        zh: '被冻结的 serverless 实例（Cloud Functions、没有常驻 CPU 的 Cloud Run、Lambda）用了旧连接：响应之后不要再做事，在入口函数之外创建客户端，失败重试一次。',
      },
      {
        en: 'A proxy from `https_proxy` or `http_proxy`, or VPN software in TUN mode (Clash, sing-box), closes the connection: then it comes at every first call, and another network works. Add the host to `no_proxy` or to the rules for direct connections.',
        zh: '`https_proxy`、`http_proxy` 里的代理，或 TUN 模式的代理软件（Clash、sing-box）断开了连接：每次第一个调用都失败，换个网络就正常。把主机加进 `no_proxy` 或直连规则。',
      },
    ],
    steps: [
      {
        en: 'Note the idle time before the error: the same each time is a limit; the log of the server shows whether it restarted.',
        zh: '记录报错前的空闲时长：每次相同就是时限；服务端日志能看出是否重启。',
      },
      {
        en: 'Retry safe calls, in a service config for UNAVAILABLE or with the retry options of the SDK: the call might have run.',
        zh: '重试可安全重复的调用（service config 针对 UNAVAILABLE，或 SDK 的重试选项）：调用可能已经执行。',
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
        en: "A timeout of the server or proxy is shorter than the caller's deadline: nginx 60 s (`grpc_read_timeout`), Envoy 15 s per route. Raise it for this route.",
        zh: '服务端或代理的超时短于调用方的截止时间：nginx 60 秒（`grpc_read_timeout`），Envoy 每个路由 15 秒。为该路由调大。',
      },
    ],
    steps: [
      {
        en: 'Note after how many seconds it comes, and look for that number in the timeouts of client, proxies, and server. If it varies, look for a restart of the server at that second.',
        zh: '记下多少秒后出现，在客户端、代理和服务端的超时里找这个数字；每次不同就看服务端那一秒是否重启。',
      },
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
        en: 'The consumer of a stream stopped reading: a page or socket closed, an RxJS subscription ended (NestJS `firstValueFrom`, `take(1)`), or an async iterator was left with `break`. It is intended then: handle `CANCELLED` apart from failures.',
        zh: '流的读取方停止读取：页面或 socket 关闭、RxJS 订阅结束（NestJS 的 `firstValueFrom`、`take(1)`），或 `break` 离开异步迭代器。这是预期行为：把 `CANCELLED` 与失败分开处理。',
      },
      {
        en: 'A timeout or `AbortSignal` in your own code or in the SDK calls `.cancel()`.',
        zh: '自己的代码或 SDK 里的超时、`AbortSignal` 调用了 `.cancel()`。',
      },
      {
        en: "The error has no handler and ends the process: add `stream.on('error', …)` before you cancel.",
        zh: "错误没有处理函数，导致进程退出：取消前加 `stream.on('error', …)`。",
      },
      {
        en: 'A deadline of the parent call ended: `parent` in the call options passes the cancellation on.',
        zh: '上级调用的截止时间已到：调用选项里的 `parent` 会传递取消。',
      },
    ],
    steps: [
      {
        en: 'Search for `.cancel(` and print a stack there (`console.trace()`).',
        zh: '搜索 `.cancel(`，在那里打印堆栈（`console.trace()`）。',
      },
      {
        en: 'Ignore code 1 where your program ended the stream itself.',
        zh: '程序自己结束流的地方，忽略状态码 1。',
      },
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
