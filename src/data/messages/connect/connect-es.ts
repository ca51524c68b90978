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
      {
        en: 'A server without trailers for gRPC: `createGrpcTransport` over HTTP/1.1, a serverless platform (Vercel, Lambda), or a proxy that drops trailers. Use `createConnectTransport` or `createGrpcWebTransport`, which need none, or HTTP/2 throughout.',
        zh: 'gRPC 需要的尾部元数据（trailers）没有了：`createGrpcTransport` 走 HTTP/1.1、serverless 平台（Vercel、Lambda），或代理丢弃尾部元数据。改用不需要它的 `createConnectTransport` 或 `createGrpcWebTransport`，或全程 HTTP/2。',
      },
      {
        en: 'In a browser: CORS hides the header. Expose `grpc-status` and `grpc-message` with `Access-Control-Expose-Headers`.',
        zh: '在浏览器里：CORS 隐藏了响应首部。用 `Access-Control-Expose-Headers` 暴露 `grpc-status` 和 `grpc-message`。',
      },
      {
        en: 'A proxy ended a stream at its time or size limit before the last frame.',
        zh: '代理因时间或大小上限，在最后一帧之前结束了流。',
      },
      {
        en: 'The response is not gRPC at all: an HTML page with status 200, from an SPA fallback or a login.',
        zh: '响应根本不是 gRPC：SPA fallback 或登录页返回的 200 HTML。',
      },
    ],
    steps: [
      {
        en: 'Look at the response in the network panel or with `curl -v`: HTML is the fourth cause, a body without the status frame the third, headers that the page does not see the second.',
        zh: '在网络面板或用 `curl -v` 看响应：HTML 是第四种，没有状态帧是第三种，页面看不到响应首部是第二种。',
      },
      {
        en: 'Change the transport, expose the headers, or raise the limit.',
        zh: '更换 transport、暴露响应首部，或调大上限。',
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
        en: '`PROTOCOL_ERROR` or `FRAME_SIZE_ERROR`: the server or port does not speak HTTP/2, or a proxy rejects a header. Set `httpVersion: "1.1"` for a Connect server without HTTP/2, or use the gRPC port.',
        zh: '`PROTOCOL_ERROR` 或 `FRAME_SIZE_ERROR`：服务端或端口不说 HTTP/2，或代理拒绝了某个首部。没有 HTTP/2 的 Connect 服务端设 `httpVersion: "1.1"`，或改用 gRPC 端口。',
      },
      {
        en: '`INTERNAL_ERROR`: the handler crashed, or a proxy lost its backend or ended the stream at its time limit.',
        zh: '`INTERNAL_ERROR`：处理函数崩溃，或代理失去后端、到时限结束了流。',
      },
      {
        en: '`CANCEL`: the peer ended the stream at its own timeout or deadline.',
        zh: '`CANCEL`：对端因超时或自己的截止时间放弃。',
      },
      {
        en: '`REFUSED_STREAM` or `ENHANCE_YOUR_CALM`: too many streams or pings on one connection; raise `pingIntervalMs`, or retry with backoff.',
        zh: '`REFUSED_STREAM` 或 `ENHANCE_YOUR_CALM`：一个连接上流或 ping 太多；调大 `pingIntervalMs`，或退避重试。',
      },
    ],
    steps: [
      {
        en: 'Read the code in the text, then compare the logs of server and proxies at that second; `curl -v --http2-prior-knowledge URL` shows whether the port speaks HTTP/2.',
        zh: '看文本里的错误码，再对照服务端和代理那一秒的日志；`curl -v --http2-prior-knowledge URL` 能看出端口是否说 HTTP/2。',
      },
      {
        en: 'Retry only calls that are safe to repeat, except `REFUSED_STREAM`, which did not run.',
        zh: '只重试可安全重复的调用；`REFUSED_STREAM` 没有执行，可以重试。',
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
      {
        en: '`ECONNREFUSED`: nothing listens on that port, or in a container `localhost` is the container itself. Node 17 and newer resolve `localhost` to `::1` first: dial `127.0.0.1`, or bind `::`.',
        zh: '`ECONNREFUSED`：该端口没有进程监听，或在容器里 `localhost` 是容器自己。Node 17 起 `localhost` 先解析为 `::1`：改连 `127.0.0.1` 或绑定 `::`。',
      },
      {
        en: '`ENOTFOUND` or `EAI_AGAIN`: the name is unknown here, or DNS fails for a moment. Compare the network or namespace.',
        zh: '`ENOTFOUND` 或 `EAI_AGAIN`：本机不认识该名字，或 DNS 暂时失败。核对网络或命名空间。',
      },
      {
        en: '`PING timed out`: the connection died silently (NAT, sleep, freeze); the next call opens a new one: retry.',
        zh: '`PING timed out`：连接无声地断了（NAT、休眠、冻结）；下一个调用会新建连接：重试。',
      },
      {
        en: '`ETIMEDOUT`: a firewall or security group drops the packets.',
        zh: '`ETIMEDOUT`：防火墙或安全组丢弃了数据包。',
      },
    ],
    steps: [
      {
        en: 'Check `baseUrl` with `curl -v` from the same container: the message there names the same cause in plain words.',
        zh: '在同一容器里用 `curl -v` 检查 `baseUrl`：它的报错会说明同样的原因。',
      },
      {
        en: 'Correct the address or open the port, and retry with backoff.',
        zh: '改正地址或放行端口，退避重试。',
      },
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
        en: '`read ECONNRESET`: a load balancer dropped an idle connection. Set `pingIntervalMs` and `idleConnectionTimeoutMs` on the transport, below its limit, and retry safe calls.',
        zh: '`read ECONNRESET`：负载均衡器丢弃了空闲连接。在 transport 上设 `pingIntervalMs` 和 `idleConnectionTimeoutMs`（比它的时限短），并重试可安全重复的调用。',
      },
      { en: 'The server restarted or was scaled in during the call.', zh: '调用过程中服务端重启或缩容。' },
      {
        en: '`write after end`, `The stream has been destroyed`: your code wrote to a stream that had ended or failed. Stop at the first error.',
        zh: '`write after end`、`The stream has been destroyed`：代码向已结束或失败的流写入。遇到第一个错误就停止。',
      },
      {
        en: 'The caller left: the browser closed the page, or an `AbortSignal` fired.',
        zh: '调用方已离开：浏览器关闭页面，或 `AbortSignal` 触发。',
      },
    ],
    steps: [
      {
        en: 'See when it happens: after a pause, at a rollout, or always at the same place of the stream.',
        zh: '看何时出现：停顿之后、发布时，还是总在流的同一位置。',
      },
      {
        en: 'Do not take this `ABORTED` for a conflict: look at the connection.',
        zh: '不要把这个 `ABORTED` 当成并发冲突：要看连接。',
      },
    ],
    note: { en: 'The words after the code come from Node.js.', zh: '状态码之后的文字来自 Node.js。' },
  },
  'connect-es-failed-to-fetch': {
    code: 'UNKNOWN',
    libraries: ['connect-es'],
    example: 'ConnectError: [unknown] Failed to fetch',
    pattern:
      /\[unknown\] (?:Failed to fetch|NetworkError when attempting to fetch resource|Load failed)\b|Response (?:stream )?closed without (?:headers|g(?:rpc|RPC)[- ]status)/,
    source: 'connectrpc/connect-es:packages/connect/src/connect-error.ts',
    title: {
      en: 'Failed to fetch: the browser got no response',
      zh: '浏览器没有得到响应（Failed to fetch）',
    },
    meaning: {
      en: 'The browser could not make the request or is not allowed to show the response. The text is the one of the browser: Chrome, Firefox (`NetworkError`) or Safari (`Load failed`). `@improbable-eng/grpc-web` and nice-grpc print `Response closed without headers`, or `… without grpc-status` where they may read no status. The server might have run the call.',
      zh: '浏览器发不出请求，或不允许读取响应。文字来自浏览器：Chrome、Firefox（`NetworkError`）或 Safari（`Load failed`）。`@improbable-eng/grpc-web` 和 nice-grpc 打印的是 `Response closed without headers`；读不到状态时是 `… without grpc-status`。服务端可能已经执行。',
    },
    causes: [
      {
        en: 'The server does not allow the origin of the page (CORS); the console says so in the line before. Allow origin, the method `POST`, and the headers of the protocol (`connect-protocol-version`, `connect-timeout-ms`, `content-type`, `x-grpc-web`, `x-user-agent`, your own), and expose `grpc-status` and `grpc-message`; `connectrpc.com/cors` and `cors` of `@connectrpc/connect` hold the lists. If the network panel shows `grpc-status` and the program does not get it, only `Access-Control-Expose-Headers: grpc-status, grpc-message` is missing.',
        zh: '服务端不允许该页面的 origin（CORS），控制台前一行有说明。允许 origin、`POST` 方法和协议的首部（`connect-protocol-version`、`connect-timeout-ms`、`content-type`、`x-grpc-web`、`x-user-agent`、自定义首部），并暴露 `grpc-status`、`grpc-message`；`connectrpc.com/cors` 和 `@connectrpc/connect` 的 `cors` 有现成列表。网络面板里有 `grpc-status` 而程序读不到，只是缺 `Access-Control-Expose-Headers: grpc-status, grpc-message`。',
      },
      {
        en: 'Error responses come without CORS headers: a proxy or middleware before the CORS handler sends 401, 404, or 502. Put CORS outermost, and read the real status in the network panel.',
        zh: '错误响应没有 CORS 首部：CORS 处理之前的代理或中间件返回了 401、404、502。把 CORS 放在最外层，在网络面板看真实状态。',
      },
      {
        en: 'The address is wrong or unset: `baseUrl` is `undefined` or has another port, the server is down, or an `https://` page calls `http://` (mixed content).',
        zh: '地址写错或没有设置：`baseUrl` 是 `undefined` 或端口不同、服务端没启动，或 `https://` 页面调用了 `http://`（混合内容）。',
      },
      {
        en: 'The certificate is not trusted by the browser (self-signed): open the URL once and accept it, or install the CA.',
        zh: '浏览器不信任证书（自签名）：先打开该 URL 并接受，或安装 CA。',
      },
      {
        en: 'A stream was cut: the page was left or reloaded, the phone slept, or a proxy ended it at its limit (`Load failed`, `network error`). Reconnect, and send something regularly.',
        zh: '流被切断：离开或刷新页面、手机休眠，或代理到时限结束（`Load failed`、`network error`）。重连，并定期发送内容。',
      },
      {
        en: 'The browser cannot reach the gRPC port itself: a plain gRPC server needs a proxy for gRPC-Web, or Connect handlers.',
        zh: '浏览器不能直接访问 gRPC 端口：普通 gRPC 服务端要有 gRPC-Web 代理，或 Connect 处理函数。',
      },
    ],
    steps: [
      {
        en: 'Open the network panel: a failed `OPTIONS` request or `CORS error` is the first cause, a status of 4xx or 5xx the second, no status the third or fourth.',
        zh: '打开网络面板：`OPTIONS` 失败或 `CORS error` 是第一种，状态 4xx、5xx 是第二种，没有状态是第三或第四种。',
      },
      {
        en: "Run `curl -i -X OPTIONS URL/package.Service/Method -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST'` to see the CORS headers without the browser.",
        zh: "运行 `curl -i -X OPTIONS URL/package.Service/Method -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST'`，不用浏览器就能看到 CORS 首部。",
      },
    ],
  },
} as const satisfies Record<string, Message>;
