import type { Message } from '../message.ts';

/** What Connect for JavaScript prints, in browsers and Node.js. */
export const connectEs = {
  'connect-es-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['connect-es'],
    example:
      'ConnectError: [resource_exhausted] message size 5242880 is larger than configured readMaxBytes 4194304',
    pattern: /message (?:size )?(?:\d{1,15} )?is larger than configured (?:read|write)MaxBytes \d/,
    source: 'connectrpc/connect-es:packages/connect/src/protocol/limit-io.ts',
    title: { en: 'message size is larger than configured', zh: '消息超过大小上限（larger than configured）' },
    meaning: {
      en: 'The message is over `readMaxBytes` or `writeMaxBytes` of the transport or router.',
      zh: '消息超过 transport 或 router 的 `readMaxBytes`、`writeMaxBytes`。',
    },
    causes: [{ en: 'A list or file grew past the limit.', zh: '列表或文件变大，超过上限。' }],
    steps: [
      {
        en: 'Raise the option on the side that reports it, or send less per message.',
        zh: '在报错一侧调大该选项，或减少单条消息的数据量。',
      },
    ],
  },
  'connect-es-missing-status': {
    code: 'INTERNAL',
    libraries: ['connect-es'],
    versions: { 'connect-es': { since: '1.5' } },
    example: 'ConnectError: [internal] protocol error: missing status',
    pattern: /(?:^|[\]:\n]\s?)protocol error: missing (?:status|trailer)\b/,
    source: 'connectrpc/connect-es:packages/connect/src/protocol-grpc/validate-trailer.ts',
    title: { en: 'protocol error: missing status', zh: '响应结束却没有状态（missing status）' },
    meaning: { en: 'The response ended without `grpc-status`.', zh: '响应结束时没有 `grpc-status`。' },
    causes: [
      { en: 'In a browser: CORS hides the header.', zh: '在浏览器中：CORS 隐藏了该首部。' },
      { en: 'A proxy lost the trailers.', zh: '代理丢失了尾部元数据（trailers）。' },
      {
        en: 'gRPC over HTTP/1.1: there the trailers that hold the status are missing.',
        zh: '在 HTTP/1.1 上使用 gRPC：没有承载状态的尾部元数据。',
      },
    ],
    steps: [
      {
        en: 'In a browser expose `grpc-status` and `grpc-message` with `Access-Control-Expose-Headers`.',
        zh: '浏览器场景：用 `Access-Control-Expose-Headers` 暴露 `grpc-status`、`grpc-message`。',
      },
      {
        en: 'Or use the Connect or gRPC-Web transport, which need no trailers; the gRPC transport needs HTTP/2.',
        zh: '或改用 Connect 或 gRPC-Web transport，它们不需要尾部元数据；gRPC transport 需要 HTTP/2。',
      },
    ],
  },
  'connect-es-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['connect-es'],
    example: 'ConnectError: [deadline_exceeded] the operation timed out',
    pattern: /\[deadline_exceeded\] the operation timed out/,
    source: 'connectrpc/connect-es:packages/connect/src/protocol/signals.ts',
    title: { en: 'the operation timed out', zh: '调用超时（the operation timed out）' },
    meaning: {
      en: '`timeoutMs` of the call or `defaultTimeoutMs` of the transport passed.',
      zh: '调用的 `timeoutMs` 或 transport 的 `defaultTimeoutMs` 已到。',
    },
    causes: [
      {
        en: 'The handler is slow, or the timeout is shorter than the method takes.',
        zh: '处理函数太慢，或超时短于该方法的耗时。',
      },
    ],
    steps: [
      {
        en: 'Find the slow part on the server, or raise `timeoutMs`.',
        zh: '在服务端找出慢的部分，或调大 `timeoutMs`。',
      },
    ],
  },
  'connect-node-h2-reset': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE', 'CANCELLED', 'RESOURCE_EXHAUSTED', 'PERMISSION_DENIED'],
    libraries: ['connect-es'],
    versions: { 'connect-es': { since: '0.10' } },
    example: 'ConnectError: [internal] http/2 stream closed with error code PROTOCOL_ERROR (0x1)',
    pattern:
      /http\/2 stream closed with error code \w{1,40} \(0x[0-9a-f]{1,4}\)|\[\w{1,30}\] Stream closed with error code NGHTTP2_\w/,
    source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    title: {
      en: 'http/2 stream closed with error code',
      zh: '流被 HTTP/2 错误重置（stream closed with error code）',
    },
    meaning: {
      en: 'The peer reset the stream, and the HTTP/2 code decides the Connect code: REFUSED_STREAM gives unavailable, CANCEL canceled, ENHANCE_YOUR_CALM resource_exhausted.',
      zh: '对端重置了流，HTTP/2 错误码决定 Connect 状态码：REFUSED_STREAM 对应 unavailable，CANCEL 对应 canceled，ENHANCE_YOUR_CALM 对应 resource_exhausted。',
    },
    causes: [
      {
        en: 'The server or a proxy crashed, timed out, or rejected the stream.',
        zh: '服务端或代理崩溃、超时或拒绝了流。',
      },
    ],
    steps: [
      {
        en: 'Compare the logs of server and proxies at that second.',
        zh: '对照服务端与代理在那一秒的日志。',
      },
    ],
  },
  'connect-node-unavailable': {
    code: 'UNAVAILABLE',
    libraries: ['connect-es'],
    example: 'ConnectError: [unavailable] connect ECONNREFUSED 127.0.0.1:8080',
    pattern:
      /\[unavailable\] (?:connect ECONNREFUSED|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect ETIMEDOUT|PING timed out)/,
    source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    title: { en: 'ECONNREFUSED, ENOTFOUND, or PING timed out', zh: '连不上主机（ECONNREFUSED、ENOTFOUND）' },
    meaning: {
      en: 'Node could not connect to the host or resolve it. `PING timed out` means that an open connection no longer responds.',
      zh: 'Node 无法连接或解析该主机。`PING timed out` 表示已有连接不再响应。',
    },
    causes: [
      { en: 'The server is down, or `baseUrl` is wrong.', zh: '服务端没有运行，或 `baseUrl` 写错。' },
      { en: 'DNS does not know the name.', zh: 'DNS 不认识该名字。' },
    ],
    steps: [
      {
        en: 'Check `baseUrl` with `curl -v` from the same container.',
        zh: '在同一容器里用 `curl -v` 检查 `baseUrl`。',
      },
      { en: 'Retry with backoff.', zh: '退避重试。' },
    ],
    note: { en: 'The texts of connection errors come from Node.js.', zh: '连接错误的文字来自 Node.js。' },
  },
  'connect-node-aborted': {
    code: 'ABORTED',
    libraries: ['connect-es'],
    example: 'ConnectError: [aborted] read ECONNRESET',
    pattern: /\[aborted\] (?:read ECONNRESET|write after end|The stream has been destroyed)/,
    source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    title: { en: 'ECONNRESET: connection reset by the peer', zh: '连接被对端重置（ECONNRESET）' },
    meaning: {
      en: 'The stream was destroyed while it was being read or written. Connect for Node uses `ABORTED` where grpc-js uses `UNAVAILABLE`.',
      zh: '流在读写过程中被销毁。Connect 的 Node 版使用 `ABORTED`，grpc-js 则用 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'The server restarted, or a load balancer dropped an idle connection.',
        zh: '服务端重启，或负载均衡器断开了空闲连接。',
      },
      { en: 'Your code wrote after `end`.', zh: '代码在 `end` 之后继续写入。' },
    ],
    steps: [
      {
        en: 'Do not take this `ABORTED` for a conflict: look at the connection.',
        zh: '不要把这里的 `ABORTED` 当作并发冲突，应检查连接。',
      },
      {
        en: 'Retry safe calls; set `pingIntervalMs` on the transport.',
        zh: '重试可安全重复的调用；在 transport 上设置 `pingIntervalMs`。',
      },
    ],
    note: { en: 'The words after the code come from Node.js.', zh: '状态码之后的文字来自 Node.js。' },
  },
  'connect-es-failed-to-fetch': {
    code: 'UNKNOWN',
    libraries: ['connect-es'],
    example: 'ConnectError: [unknown] Failed to fetch',
    pattern:
      /\[unknown\] (?:Failed to fetch|NetworkError when attempting to fetch resource|Load failed)\b|Response closed without (?:headers|grpc[- ]status)/,
    source: 'connectrpc/connect-es:packages/connect/src/connect-error.ts',
    title: {
      en: 'Failed to fetch: the browser got no response',
      zh: '浏览器没有得到响应（Failed to fetch）',
    },
    meaning: {
      en: 'The browser could not make the request or is not allowed to show the response. The text is the one of the browser: Chrome, Firefox (`NetworkError`) or Safari (`Load failed`). `@improbable-eng/grpc-web` prints `Response closed without headers`, or `… without grpc-status` where it may read no status. The server might have run the call.',
      zh: '浏览器发不出请求，或不允许读取响应。文字来自浏览器：Chrome、Firefox（`NetworkError`）或 Safari（`Load failed`）。`@improbable-eng/grpc-web` 打印的是 `Response closed without headers`；读不到状态时是 `… without grpc-status`。服务端可能已经执行。',
    },
    causes: [
      {
        en: 'The server does not allow the origin of the page (CORS); the console says so in the line before.',
        zh: '服务端没有放行该页面的来源（CORS），控制台前一行会写明。',
      },
      {
        en: 'The server is not running, or the address is wrong: `http://` from an `https://` page is blocked.',
        zh: '服务端没有运行，或地址错误：`https://` 页面里的 `http://` 请求会被拦截。',
      },
      { en: 'The certificate is not trusted by the browser.', zh: '浏览器不信任证书。' },
    ],
    steps: [
      {
        en: 'Open the network panel: a failed `OPTIONS` request means CORS; no request with a status means address or certificate.',
        zh: '看开发者工具的网络面板：`OPTIONS` 失败是 CORS；没有任何状态是地址或证书问题。',
      },
      {
        en: 'For CORS allow origin, the method `POST` and the headers of the protocol, and expose `grpc-status` and `grpc-message`; the server of Connect has `cors` values ready for that.',
        zh: 'CORS：放行来源、`POST` 方法和协议的首部，并公开 `grpc-status` 与 `grpc-message`；Connect 库里有现成的 `cors` 常量。',
      },
      {
        en: 'For address or certificate open the URL of the server in a tab of the same browser.',
        zh: '地址或证书：在同一浏览器的标签页里打开服务端的 URL。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
