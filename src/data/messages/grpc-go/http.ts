import type { Message } from '../message.ts';

/** grpc-go: something answered in plain HTTP. */
export const grpcGoHttp = {
  'go-http-200-not-grpc': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Unknown desc = unexpected HTTP status code received from server: 200 (OK); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: 200 \(OK\)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'unexpected HTTP status code 200: response is not gRPC', zh: 'HTTP 200，但响应不是 gRPC' },
    meaning: {
      en: 'A component in front of the server returned HTTP 200 with a body that is not gRPC. The content type in the text shows what it was.',
      zh: '某个组件返回了 HTTP 200，但内容不是 gRPC；报错信息里的 content-type 说明了它是什么。',
    },
    causes: [
      {
        en: 'The response came from a login page, a captive portal, or a default backend instead of the server.',
        zh: '响应的是登录页、认证门户或默认后端，而不是服务端。',
      },
      { en: 'The route sends the path to a web application.', zh: '路由把该路径送到了 Web 应用。' },
    ],
    steps: [
      {
        en: 'Check host and port, then look at the page: `curl -v --http2 https://HOST/package.Service/Method -X POST`.',
        zh: '检查主机和端口，再看看页面内容：`curl -v --http2 https://HOST/package.Service/Method -X POST`。',
      },
      {
        en: 'Add a route for `/package.Service/` that leads to the gRPC backend, and exempt it from the login redirect.',
        zh: '为 `/package.Service/` 增加指向 gRPC 后端的路由，并让它跳过登录重定向。',
      },
    ],
  },
  'go-http-400': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Internal desc = unexpected HTTP status code received from server: 400 (Bad Request); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: 400 \(/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'unexpected HTTP status code 400 from a proxy', zh: '收到 HTTP 400 而不是 gRPC' },
    meaning: {
      en: 'A proxy or web server rejected the HTTP request itself, before gRPC was involved.',
      zh: '代理或 Web 服务器在到达 gRPC 之前就拒绝了这个 HTTP 请求。',
    },
    causes: [
      {
        en: 'Headers are too large or contain characters that the proxy rejects.',
        zh: '首部过大，或含有代理不接受的字符。',
      },
      { en: 'The listener expects another host name or protocol.', zh: '监听器期望的是另一个主机名或协议。' },
    ],
    steps: [
      {
        en: 'Read the rest of the message: grpc-go appends the content type and, where it could, the start of the body.',
        zh: '读完整条报错信息：grpc-go 会附上 content-type，可能还有响应体的开头。',
      },
      {
        en: 'Look for the request in the access log of the proxy at that time.',
        zh: '在代理的访问日志里查找同一时刻的请求。',
      },
      {
        en: 'Check the host name, and the size of tokens and tracing headers.',
        zh: '检查主机名，以及令牌和追踪首部的大小。',
      },
    ],
  },
  'go-http-401': {
    code: 'UNAUTHENTICATED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Unauthenticated desc = unexpected HTTP status code received from server: 401 (Unauthorized); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: 401 \(/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'unexpected HTTP status code 401 from a gateway', zh: '网关返回 HTTP 401' },
    meaning: {
      en: 'A gateway in front of the server requires credentials that the call did not carry. The server itself was not reached.',
      zh: '服务端前面的网关要求凭据，而调用没有携带。请求并未到达服务端。',
    },
    causes: [
      { en: 'No token, an expired token, or the wrong header.', zh: '没有令牌、令牌过期，或放错了首部。' },
      {
        en: 'The token is meant for the service, while the gateway expects its own kind.',
        zh: '令牌是给服务用的，而网关要求另一种令牌。',
      },
    ],
    steps: [
      {
        en: 'Find out which hop responded: the `www-authenticate` header and the body usually name it.',
        zh: '先找出是哪一跳响应的：`www-authenticate` 首部和响应体通常会写明。',
      },
      {
        en: 'Send the token that it expects as `authorization` metadata, and check its expiry and audience.',
        zh: '以 `authorization` 元数据发送它要求的令牌，并检查有效期和 audience。',
      },
    ],
  },
  'go-http-403': {
    code: 'PERMISSION_DENIED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = PermissionDenied desc = unexpected HTTP status code received from server: 403 (Forbidden); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: 403 \(/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'unexpected HTTP status code 403 before the server', zh: '到达服务端之前收到 HTTP 403' },
    meaning: {
      en: 'A firewall, web application firewall, mesh rule, or cloud front end rejected the request. It did not reach the server.',
      zh: '防火墙、WAF、服务网格规则或云厂商的接入层拒绝了请求，请求没有到达服务端。',
    },
    causes: [
      {
        en: "The caller's IP address or identity is not on the allow list.",
        zh: '调用方的 IP 或身份不在白名单里。',
      },
      {
        en: 'A rule blocks the path, the POST method, or the content type `application/grpc`.',
        zh: '某条规则拦截了该路径、POST 方法或 content-type `application/grpc`。',
      },
      {
        en: 'The request carries another `:authority` than the proxy serves.',
        zh: '请求的 `:authority` 不是该代理提供的主机名。',
      },
    ],
    steps: [
      {
        en: 'Search the logs of the proxy or firewall for the time and the path `/package.Service/Method`.',
        zh: '按时间和路径 `/package.Service/Method` 搜索代理或防火墙日志。',
      },
      {
        en: 'Call the backend directly from inside: if that works, only the rule in front has to change.',
        zh: '在内网直连后端；若成功，只需修改前面的规则。',
      },
    ],
  },
  'go-http-404': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Unimplemented desc = unexpected HTTP status code received from server: 404 (Not Found); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: 404 \(/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'unexpected HTTP status code 404: no route to the service',
      zh: 'HTTP 404：没有通往该服务的路由',
    },
    meaning: {
      en: 'A web server or ingress returned that it has no path `/package.Service/Method`. No gRPC server saw the call.',
      zh: 'Web 服务器或 Ingress 返回：没有路径 `/package.Service/Method`，这次调用没有到达任何 gRPC 服务端。',
    },
    causes: [
      {
        en: 'The ingress has no rule for this path or host name.',
        zh: 'Ingress 没有这个路径或主机名的规则。',
      },
      {
        en: 'The client reached the HTTP port of the service instead of the gRPC port.',
        zh: '客户端连到了服务的 HTTP 端口，而不是 gRPC 端口。',
      },
      {
        en: 'The proxy forwards by prefix and the proto package has changed.',
        zh: '代理按前缀转发，而 proto 包名已经改变。',
      },
    ],
    steps: [
      { en: 'Check host and port of the target first.', zh: '先检查目标地址的主机和端口。' },
      {
        en: 'List the routes of the ingress and add one for `/package.Service/` with the backend protocol gRPC (nginx: `grpc_pass`; ingress-nginx: `backend-protocol: "GRPC"`).',
        zh: '查看 Ingress 的路由，为 `/package.Service/` 增加一条后端协议为 gRPC 的规则（nginx 用 `grpc_pass`，ingress-nginx 用 `backend-protocol: "GRPC"`）。',
      },
      {
        en: 'Call the backend without the ingress to confirm that the method exists.',
        zh: '绕过 Ingress 直连后端，确认该方法存在。',
      },
    ],
  },
  'go-http-429-502-503-504': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Unavailable desc = unexpected HTTP status code received from server: 502 (Bad Gateway); transport: received unexpected content-type "text/html"',
    pattern: /unexpected HTTP status code received from server: (?:429|502|503|504) \(/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'unexpected HTTP status code 429, 502, 503, or 504',
      zh: '代理返回 HTTP 429、502、503 或 504',
    },
    meaning: {
      en: 'A proxy responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '代理代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      { en: 'The backend is down, not ready, or overloaded.', zh: '后端宕机、未就绪或过载。' },
      { en: 'The proxy speaks HTTP/1.1 to a gRPC backend.', zh: '代理用 HTTP/1.1 连接 gRPC 后端。' },
      { en: 'The proxy timeout is shorter than the call takes.', zh: '代理超时比调用耗时短。' },
    ],
    steps: [
      {
        en: 'Look at the health of the backends as the proxy sees it, and at its error log for this request.',
        zh: '查看代理视角下的后端健康状态，以及该请求的错误日志。',
      },
      {
        en: 'With nginx use `grpc_pass` and raise `grpc_read_timeout`; with other proxies set the backend protocol to HTTP/2.',
        zh: 'nginx 使用 `grpc_pass` 并调大 `grpc_read_timeout`；其他代理把后端协议设为 HTTP/2。',
      },
      {
        en: 'Retry with backoff. After a 504 a write might have run.',
        zh: '退避重试；504 之后写操作可能已经执行。',
      },
    ],
  },
  'go-http-other-status': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example:
      'rpc error: code = Unknown desc = unexpected HTTP status code received from server: 464 (); malformed header: missing HTTP content-type',
    pattern:
      /unexpected HTTP status code received from server: (?!(?:200|400|401|403|404|429|502|503|504) \()\d+/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'unexpected HTTP status code without a mapping',
      zh: '收到没有映射的 HTTP 状态（unexpected HTTP status code）',
    },
    meaning: {
      en: 'An HTTP component returned a status that gRPC does not map to a specific code.',
      zh: '某个 HTTP 组件返回了 gRPC 没有对应状态码的 HTTP 状态。',
    },
    causes: [
      {
        en: '464 from an AWS load balancer: the listener behind this port is for another protocol. Often the address has the REST port, such as 6333 of Qdrant, whose gRPC port is 6334.',
        zh: '来自 AWS 负载均衡器的 464：该端口背后是另一种协议。常见的是写成了 REST 端口，例如 Qdrant 的 6333，而 gRPC 是 6334。',
      },
      {
        en: 'A redirect (301, 302, 307): the client used plaintext where HTTPS is forced.',
        zh: '重定向（301、302、307）：该入口强制 HTTPS，而客户端用了明文。',
      },
      {
        en: '415 or 405: the path belongs to a web server that does not take gRPC requests.',
        zh: '415 或 405：该路径属于不接受 gRPC 请求的 Web 服务器。',
      },
    ],
    steps: [
      {
        en: 'Find the component that sent the status; the text after the semicolon shows headers and body.',
        zh: '找出返回该状态的组件；分号之后会显示首部和响应体。',
      },
      {
        en: 'For 464, dial the gRPC port; if the load balancer is yours, set the protocol version of its target group to gRPC. For a redirect, use TLS.',
        zh: '464：改连 gRPC 端口；负载均衡器归自己管时，把目标组的协议版本设为 gRPC。重定向：改用 TLS。',
      },
    ],
  },
  'go-closed-without-trailers': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = server closed the stream without sending trailers',
    pattern: /server closed the stream without sending trailers/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'server closed the stream without sending trailers',
      zh: '响应结束却没有状态（without sending trailers）',
    },
    meaning: {
      en: 'The stream ended, and the trailers that carry `grpc-status` never came.',
      zh: '流结束了，而携带 `grpc-status` 的尾部元数据（trailers）始终没有到达。',
    },
    causes: [
      {
        en: 'A proxy in between does not forward HTTP/2 trailers.',
        zh: '中间的代理不转发 HTTP/2 尾部元数据。',
      },
      {
        en: 'The server process ended after it had started the response.',
        zh: '处理函数所在进程在开始响应后退出了。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly. If that works, make the proxy use HTTP/2 all the way to the backend.',
        zh: '直连后端重试；若成功，把代理改为到后端全程 HTTP/2。',
      },
      {
        en: 'If the proxy cannot forward trailers, use gRPC-Web or the Connect protocol.',
        zh: '若代理无法转发尾部元数据，改用 gRPC-Web 或 Connect 协议。',
      },
      { en: 'Otherwise look for a crash on the server.', zh: '否则检查服务端是否崩溃。' },
    ],
  },
  'go-http-status-until-1-39': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNIMPLEMENTED', 'UNKNOWN', 'PERMISSION_DENIED', 'UNAUTHENTICATED', 'INTERNAL'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { until: '1.39' } },
    example:
      'rpc error: code = Unavailable desc = Service Unavailable: HTTP status code 503; transport: received the unexpected content-type "text/html"',
    pattern:
      /HTTP status code \d{3}; transport: (?:received the unexpected content-type|missing content-type field)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'HTTP status code instead of gRPC (until 1.39)',
      zh: '收到 HTTP 状态而不是 gRPC（1.39 及之前）',
    },
    meaning: {
      en: 'The response came from an HTTP component instead of a gRPC server, and the code is derived from its HTTP status. Releases until 1.39 print it this way.',
      zh: '响应的是 HTTP 组件而不是 gRPC 服务端，状态码由 HTTP 状态得出。1.39 及之前的版本采用这种写法。',
    },
    causes: [
      {
        en: '404: a web server or ingress without a route for the path.',
        zh: '404：Web 服务器或 Ingress 没有该路径的路由。',
      },
      {
        en: '502, 503, or 504: a proxy without a working backend.',
        zh: '502、503、504：代理没有可用的后端。',
      },
      {
        en: '401 or 403: a gateway or firewall rejected the call.',
        zh: '401、403：网关或防火墙拒绝了调用方。',
      },
      { en: '200 with text/html: a login or error page.', zh: '200 且为 text/html：登录页或错误页。' },
    ],
    steps: [
      {
        en: 'Find the component that sent this HTTP status.',
        zh: '找出返回这个 HTTP 状态的组件。',
      },
      {
        en: 'Fix route, health, or credentials there, then call the backend directly to confirm.',
        zh: '在那里修正路由、健康状态或凭据，再直连后端确认。',
      },
    ],
    note: {
      en: 'Text of old releases, no longer in the current source.',
      zh: '旧版本的文字，当前源码中已不存在。',
    },
  },
  'go-empty-description': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unknown desc = ',
    pattern: /rpc error: code = Unknown desc = ?(?=$|[\n\"'])/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Response without grpc-status, empty message', zh: '响应没有 grpc-status，报错信息为空' },
    meaning: {
      en: 'The response has a gRPC content type, and its last headers hold no `grpc-status`. grpc-go then reports `UNKNOWN` without a text, whatever the HTTP status is: a 503 looks the same. The handler might have run.',
      zh: '响应的 content-type 是 gRPC，但最后的首部里没有 `grpc-status`。grpc-go 此时报 `UNKNOWN`，没有任何文字，与 HTTP 状态无关：503 看起来也一样。处理函数可能已经执行。',
    },
    causes: [
      {
        en: 'A proxy or load balancer between client and server removes the trailers.',
        zh: '客户端和服务端之间的代理或负载均衡器丢弃了尾部元数据（trailers）。',
      },
      {
        en: 'The server or an HTTP framework in front of it does not send `grpc-status`.',
        zh: '服务端，或它前面的 HTTP 框架，没有发送 `grpc-status`。',
      },
      {
        en: 'The handler returned a status with the code `UNKNOWN` and an empty message.',
        zh: '处理函数返回的状态是 `UNKNOWN`，报错信息为空。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly, for example with `grpcurl -v`. If the error goes away, a proxy in between causes it.',
        zh: '直接调用后端，例如用 `grpcurl -v`。错误消失，就是中间的代理造成的。',
      },
      {
        en: 'For a write, check whether it took effect before you retry.',
        zh: '如果是写操作，重试前先确认是否已经生效。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
