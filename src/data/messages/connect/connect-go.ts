import type { Message } from '../message.ts';

/** What connect-go prints. */
export const connectGo = {
  'connect-go-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['connect-go'],
    versions: { 'connect-go': { since: '0.2' } },
    example: 'resource_exhausted: message size 5242880 is larger than configured max 4194304',
    pattern: /message (?:size \d{1,15} )?is larger than configured max \d/,
    source: 'connectrpc/connect-go:envelope.go',
    title: {
      en: 'message size is larger than configured max',
      zh: '消息超过大小上限（larger than configured max）',
    },
    meaning: {
      en: 'The message is over a limit set in the options. Connect has none by default.',
      zh: '消息超过了选项中设置的上限，Connect 默认没有上限。',
    },
    causes: [
      {
        en: '`connect.WithReadMaxBytes` or `connect.WithSendMaxBytes` is set on this side.',
        zh: '本端设置了 `connect.WithReadMaxBytes` 或 `connect.WithSendMaxBytes`。',
      },
    ],
    steps: [
      {
        en: 'Raise the option on the side that reports it, or page or stream the data.',
        zh: '在报错一侧调大该选项，或改用分页、流。',
      },
    ],
  },
  'connect-go-no-grpc-status-trailer': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN'],
    libraries: ['connect-go'],
    example: 'internal: protocol error: no Grpc-Status trailer: unexpected EOF',
    pattern: /protocol error: no Grpc-Status trailer/,
    source: 'connectrpc/connect-go:protocol_grpc.go',
    title: {
      en: 'no Grpc-Status trailer: response ended without a status',
      zh: '响应结束却没有状态（no Grpc-Status trailer）',
    },
    meaning: {
      en: 'With the gRPC protocol, the response ended without trailers.',
      zh: '使用 gRPC 协议时，响应结束却没有尾部元数据（trailers）。',
    },
    causes: [
      { en: 'A proxy does not forward HTTP/2 trailers.', zh: '代理不转发 HTTP/2 尾部元数据。' },
      { en: 'The server process ended during the response.', zh: '服务端在响应途中退出。' },
    ],
    steps: [
      {
        en: 'Use the Connect or gRPC-Web protocol through that proxy; they need no trailers.',
        zh: '经过该代理时改用 Connect 或 gRPC-Web 协议，它们不需要尾部元数据。',
      },
      { en: 'Otherwise look for a crash on the server.', zh: '否则检查服务端是否崩溃。' },
    ],
  },
  'connect-go-invalid-content-type': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL'],
    libraries: ['connect-go'],
    versions: { 'connect-go': { since: '1.16.2' } },
    example: 'unknown: invalid content-type: "text/html"; expecting "application/grpc"',
    pattern: /invalid content-type: "[^"\n]{0,200}"; expecting "/,
    source: 'connectrpc/connect-go:protocol_grpc.go',
    title: {
      en: 'invalid content-type: response uses another protocol',
      zh: '响应使用了另一种协议（invalid content-type）',
    },
    meaning: {
      en: 'The content type of the response is not the one the client expects. The message shows both.',
      zh: '响应的 content-type 不是客户端所期望的，两者都写在文字里。',
    },
    causes: [
      { en: 'An error page of a proxy (`text/html`).', zh: '代理的错误页（`text/html`）。' },
      {
        en: 'The server speaks another one of Connect, gRPC, and gRPC-Web, or another codec.',
        zh: '服务端使用的是 Connect、gRPC、gRPC-Web 中的另一种，或另一种编解码器。',
      },
    ],
    steps: [
      {
        en: 'For `application/grpc` on one side only, add or remove `connect.WithGRPC()`.',
        zh: '若只有一端是 `application/grpc`，加上或去掉 `connect.WithGRPC()`。',
      },
      { en: 'For HTML check URL and proxy.', zh: '若是 HTML，检查 URL 与代理。' },
    ],
  },
  'connect-go-http-status': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNIMPLEMENTED', 'UNKNOWN', 'INTERNAL', 'UNAUTHENTICATED', 'PERMISSION_DENIED'],
    libraries: ['connect-go', 'connect-es'],
    example: 'unavailable: HTTP status 502 Bad Gateway',
    pattern:
      /\b(?:unavailable|unimplemented|unknown|internal|unauthenticated|permission_denied): (?:HTTP status \d{3}|[45]\d{2} [A-Z][a-z])|\[(?:unavailable|unimplemented|unknown|internal|unauthenticated|permission_denied)\] HTTP \d{3}\b/,
    source: 'connectrpc/connect-go:protocol_grpc.go',
    title: { en: 'HTTP status instead of a gRPC response', zh: '收到 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'The response came from a proxy or web server, and the code is derived from the HTTP status.',
      zh: '响应的是代理或 Web 服务器，状态码由 HTTP 状态得出。',
    },
    causes: [
      {
        en: '404 from your own server: the handler is mounted at another path than `/package.Service/`, or the base URL lacks the prefix of the router (or has one too many). Mount it at the path that its constructor returns; with a prefix use `http.StripPrefix`.',
        zh: '自己的服务端返回 404：处理函数挂载的路径不是 `/package.Service/`，或 base URL 少了（或多了）路由前缀。挂载到构造函数返回的路径；有前缀用 `http.StripPrefix`。',
      },
      {
        en: '502, 503, 504: a proxy has no healthy backend, or speaks HTTP/1.1 to one that takes HTTP/2 only (h2c). Configure HTTP/2 to the backend, or use the Connect protocol, which works over HTTP/1.1.',
        zh: '502、503、504：代理没有健康后端，或用 HTTP/1.1 连只接受 HTTP/2（h2c）的后端。到后端配置 HTTP/2，或用 Connect 协议（HTTP/1.1 也可用）。',
      },
      {
        en: '415: the server does not speak the protocol of this transport: Connect, gRPC, and gRPC-Web differ. `createGrpcWebTransport` or `connect.WithGRPCWeb()` for a gRPC-Web server, `createGrpcTransport` or `connect.WithGRPC()` for a gRPC one.',
        zh: '415：服务端不支持该 transport 的协议：Connect、gRPC、gRPC-Web 各不相同。gRPC-Web 服务端用 `createGrpcWebTransport` 或 `connect.WithGRPCWeb()`，gRPC 服务端用 `createGrpcTransport` 或 `connect.WithGRPC()`。',
      },
      {
        en: '401, 403, or a redirect: middleware or a gateway wants a token, or a login page took the call. Send the token in an interceptor.',
        zh: '401、403 或重定向：中间件或网关要求令牌，或被登录页接走。在拦截器里带上令牌。',
      },
      {
        en: '405: the call is a GET (idempotent methods with `useHttpGet`) and a hop takes POST only, or an SPA fallback responds.',
        zh: '405：调用是 GET（幂等方法加 `useHttpGet`），而某一跳只接受 POST，或由 SPA fallback 返回。',
      },
      {
        en: '500 from your own server in Node.js: its handler passed on the `ConnectError` of another call, with the headers of that call, so the content type is wrong. Throw a new `ConnectError`.',
        zh: '自己的 Node.js 服务端返回 500：处理函数把另一个调用的 `ConnectError` 连同它的首部一起抛出，content-type 不对。应抛出新的 `ConnectError`。',
      },
    ],
    steps: [
      {
        en: "Send the same path with `curl -i -X POST URL/package.Service/Method -H 'content-type: application/json' -d '{}'`: its headers show which component responded, and a JSON body is your own handler.",
        zh: "用 `curl -i -X POST URL/package.Service/Method -H 'content-type: application/json' -d '{}'` 发同样的路径：响应首部说明是哪个组件返回的，JSON 内容则是自己的处理函数。",
      },
      {
        en: 'Correct path, proxy, transport, or token there.',
        zh: '在那里改正路径、代理、transport 或令牌。',
      },
    ],
  },
  'connect-go-bidi-needs-http2': {
    code: 'UNIMPLEMENTED',
    libraries: ['connect-go'],
    example:
      'unimplemented: response from http://localhost:8080/greet.v1.GreetService/Chat is HTTP/1.1: bidi streams require at least HTTP/2',
    pattern: /bidi streams require at least HTTP\/2/,
    source: 'connectrpc/connect-go:duplex_http_call.go',
    title: { en: 'Bidirectional stream over HTTP/1.1', zh: '在 HTTP/1.1 上打开双向流' },
    meaning: {
      en: 'A bidirectional stream was opened over HTTP/1.1, which cannot carry it.',
      zh: '在 HTTP/1.1 上打开了双向流，而 HTTP/1.1 承载不了。',
    },
    causes: [
      {
        en: "Plaintext without h2c: Go's HTTP client falls back to HTTP/1.1.",
        zh: '明文且没有 h2c：Go 的 HTTP 客户端回退到 HTTP/1.1。',
      },
      { en: 'A proxy in between downgrades the protocol.', zh: '中间的代理做了降级。' },
    ],
    steps: [
      {
        en: 'Use TLS, or enable unencrypted HTTP/2 on client transport and server.',
        zh: '使用 TLS，或在客户端 transport 和服务端都启用明文 HTTP/2。',
      },
    ],
  },
  'connect-go-h2c-hint': {
    code: 'UNAVAILABLE',
    libraries: ['connect-go'],
    example:
      'unavailable: possible h2c configuration issue when talking to gRPC server, see https://connectrpc.com/docs/go/common-errors: Post "http://localhost:50051/greet.v1.GreetService/Greet": net/http: HTTP/1.x transport connection broken: malformed HTTP response',
    pattern:
      /possible h2c configuration issue when talking to gRPC server|possible missing connect\.WithGRPC\(\) client option/,
    source: 'connectrpc/connect-go:error.go',
    title: {
      en: 'possible h2c configuration issue: gRPC-only server',
      zh: 'Connect 客户端连到了只支持 gRPC 的服务端（h2c）',
    },
    meaning: {
      en: 'The client speaks HTTP/1.1 or the Connect protocol to a server that only takes gRPC over HTTP/2.',
      zh: '客户端使用 HTTP/1.1 或 Connect 协议，而服务端只接受 HTTP/2 上的 gRPC。',
    },
    causes: [
      { en: '`connect.WithGRPC()` is missing.', zh: '缺少 `connect.WithGRPC()`。' },
      {
        en: '`h2c`: the HTTP client speaks HTTP/1.1 to a plaintext port that takes only HTTP/2.',
        zh: '`h2c`：HTTP 客户端用 HTTP/1.1 连接只接受 HTTP/2 的明文端口。',
      },
    ],
    steps: [
      {
        en: 'Add `connect.WithGRPC()` and give the HTTP client an HTTP/2 transport for plaintext.',
        zh: '加上 `connect.WithGRPC()`，并为 HTTP 客户端配置明文 HTTP/2 transport。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
