import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: something answered in plain HTTP, or a request was not gRPC. */
export const grpcCoreHttp = {
  'core-http2-header-status-404': {
    code: 'UNIMPLEMENTED',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNIMPLEMENTED\n\tdetails = "Received http2 header with status: 404"',
    pattern: /Received http2 header with status: 404\b/,
    source: 'grpc/grpc:src/core/ext/filters/http/client/http_client_filter.cc',
    title: { en: 'Received http2 header with status 404: no route', zh: 'HTTP 404：没有通往该服务的路由' },
    meaning: {
      en: 'A web server or ingress returned that it has no such path. No gRPC server saw the call.',
      zh: 'Web 服务器或 Ingress 返回：没有该路径，这次调用没有到达任何 gRPC 服务端。',
    },
    causes: [
      {
        en: 'The ingress has no rule for `/package.Service/`: use `path: /` with `pathType: Prefix` and a gRPC backend protocol.',
        zh: 'ingress 没有 `/package.Service/` 的规则：用 `path: /` 加 `pathType: Prefix`，后端协议为 gRPC。',
      },
      {
        en: 'The target names the HTTP port of the service (Qdrant 6333 instead of 6334, Weaviate 8080 instead of 50051).',
        zh: '目标是服务的 HTTP 端口（Qdrant 的 6333 应为 6334，Weaviate 的 8080 应为 50051）。',
      },
      {
        en: 'A regional or private endpoint is wrong: Google APIs respond with 404 on a host that does not serve the API (`api_endpoint` in `client_options`).',
        zh: '区域或私有端点不对：Google API 在不提供该 API 的主机上返回 404（`client_options` 的 `api_endpoint`）。',
      },
      {
        en: 'The server routes gRPC like HTTP and has no route for the path (`Route Not Found.` of Hyperf): it has to be `/package.Service/Method` as in the proto.',
        zh: '服务端像 HTTP 那样路由 gRPC，而没有该路径的路由（Hyperf 的 `Route Not Found.`）：路径应为 proto 里的 `/package.Service/Method`。',
      },
      {
        en: 'The target has a path (`host/prefix`), which gRPC does not send.',
        zh: '目标带有路径（`host/prefix`），gRPC 不会发送它。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/package.Service/Method`: the `server` header and the body name the program.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/package.Service/Method`：`server` 首部和正文写明是哪个程序。',
      },
      {
        en: 'Correct the port or endpoint, or add the route with a gRPC backend protocol.',
        zh: '改正端口或端点，或增加后端协议为 gRPC 的路由。',
      },
    ],
  },
  'core-http2-header-status-5xx': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Received http2 header with status: 502"',
    pattern: /Received http2 header with status: (?:429|502|503|504)\b/,
    source: 'grpc/grpc:src/core/ext/filters/http/client/http_client_filter.cc',
    title: { en: 'http2 header with status 429, 502, 503, or 504', zh: '代理返回 HTTP 429、502、503 或 504' },
    meaning: {
      en: 'A proxy responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '代理代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      {
        en: '502 at each call: the proxy speaks HTTP/1.1 to a gRPC backend: `grpc_pass` (nginx), `backend-protocol: "GRPC"` (ingress-nginx), `proto h2` on the `server` line (HAProxy), `h2c` (Traefik, Caddy), protocol HTTP2.',
        zh: '每次都是 502：代理用 HTTP/1.1 连接 gRPC 后端：`grpc_pass`（nginx）、`backend-protocol: "GRPC"`（ingress-nginx）、`server` 行的 `proto h2`（HAProxy）、`h2c`（Traefik、Caddy）、协议 HTTP2。',
      },
      {
        en: '502 or 503 now and then: the backend restarts or is not ready, or closes idle connections earlier than the proxy: give the server a longer idle time than the proxy has.',
        zh: '偶尔 502 或 503：后端重启、未就绪，或比代理更早关闭空闲连接：服务端空闲时间应比代理长。',
      },
      {
        en: '503 at each call: no healthy backend, often because the health check asks for HTTP. Use a gRPC health check.',
        zh: '每次都是 503：没有健康的后端，常因健康检查用 HTTP。改用 gRPC 健康检查。',
      },
      {
        en: '504: the call takes longer than the timeout of the proxy, 60 seconds in nginx, 30 in a GCP load balancer.',
        zh: '504：调用比代理超时长，nginx 为 60 秒，GCP 负载均衡为 30 秒。',
      },
      {
        en: 'An `http_proxy` cannot reach the host (502, 503): add it to `no_proxy`. 429: the proxy limits the rate.',
        zh: '`http_proxy` 的代理连不上该主机（502、503）：写进 `no_proxy`。429：代理限流。',
      },
    ],
    steps: [
      {
        en: 'Call the backend past the proxy with `grpcurl`. Works: read the error log of the proxy for this request. Fails: the backend.',
        zh: '用 `grpcurl` 绕过代理调用后端。成功：查看代理对该请求的错误日志；失败：后端有问题。',
      },
      {
        en: 'Set the backend protocol to HTTP/2 and the timeout above the deadline of the calls. Retry with backoff; after a 504 the call might have run.',
        zh: '把后端协议设为 HTTP/2，超时设得比调用的截止时间长。退避重试；504 之后调用可能已执行。',
      },
    ],
  },
  'core-http2-header-status-401-403': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAUTHENTICATED'],
    libraries: coreLibraries,
    example: 'status = StatusCode.PERMISSION_DENIED\n\tdetails = "Received http2 header with status: 403"',
    pattern: /Received http2 header with status: 40[13]\b/,
    source: 'grpc/grpc:src/core/ext/filters/http/client/http_client_filter.cc',
    title: {
      en: 'http2 header with status 401 or 403: gateway rejected it',
      zh: '网关拒绝了调用（HTTP 401 或 403）',
    },
    meaning: {
      en: 'A gateway or firewall rejected the request before it reached the server. 403 becomes `PERMISSION_DENIED`, 401 becomes `UNAUTHENTICATED`.',
      zh: '网关或防火墙在请求到达服务端之前就拒绝了它：403 对应 `PERMISSION_DENIED`，401 对应 `UNAUTHENTICATED`。',
    },
    causes: [
      {
        en: 'The token is missing, expired, or meant for another audience: Cloud Run and IAP want an ID token whose `aud` is the URL of the service.',
        zh: '令牌缺失、过期或受众不对：Cloud Run 和 IAP 要求 `aud` 为服务 URL 的 ID 令牌。',
      },
      {
        en: 'The HTTP proxy of your network (`http_proxy`) rejects the host: 403, or 407 for a missing login. Add the host to `no_proxy`, or allow it there.',
        zh: '出口的 HTTP 代理（`http_proxy`）拒绝该主机：403，缺少登录为 407。把主机写进 `no_proxy`，或在代理放行。',
      },
      {
        en: 'A web application firewall, CDN, or mesh rule blocks this caller, path, or `application/grpc` (Cloudflare: turn on gRPC under Network).',
        zh: 'Web 应用防火墙、CDN 或网格规则拦截了该调用方、路径或 `application/grpc`（Cloudflare：在 Network 中打开 gRPC）。',
      },
      {
        en: 'The API is not enabled, or the network is outside of the service perimeter (Google Cloud).',
        zh: '没有启用该 API，或网络在服务边界之外（Google Cloud）。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" -H "authorization: Bearer TOKEN" https://HOST/package.Service/Method`: `www-authenticate`, `server`, and the body name who rejected the call and why.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" -H "authorization: Bearer TOKEN" https://主机/package.Service/Method`：`www-authenticate`、`server` 和正文写明是谁拒绝、为什么。',
      },
      {
        en: 'For 401 decode the token and compare `exp` and `aud`; for 403 look for the rule in the log of that component.',
        zh: '401 时解码令牌，核对 `exp` 和 `aud`；403 时在该组件的日志里找规则。',
      },
    ],
  },
  'core-http2-header-status-other': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL'],
    libraries: coreLibraries,
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "Received http2 header with status: 415"',
    pattern: /Received http2 header with status: (?!(?:401|403|404|429|502|503|504)\b)\d{1,3}/,
    source: 'grpc/grpc:src/core/ext/filters/http/client/http_client_filter.cc',
    title: {
      en: 'http2 header with a status without a mapping',
      zh: '收到没有映射的 HTTP 状态（http2 header with status）',
    },
    meaning: {
      en: 'An HTTP component returned a status that gRPC does not map. 400 is the exception: it becomes `INTERNAL`.',
      zh: '某个 HTTP 组件返回了 gRPC 没有映射的状态；例外是 400，对应 `INTERNAL`。',
    },
    causes: [
      {
        en: '464: an AWS load balancer whose target group has the protocol version HTTP1: set it to GRPC.',
        zh: '464：AWS 负载均衡的目标组协议版本是 HTTP1：改为 GRPC。',
      },
      {
        en: '301, 302, 307, or 308: a redirect to HTTPS, to another host name, or to a login: use TLS and the final name.',
        zh: '301、302、307、308：跳转到 HTTPS、别的主机名或登录页：使用 TLS 和最终的名字。',
      },
      {
        en: '415 or 405: a web server that does not take gRPC requests: wrong port or route. 413: larger than the proxy permits (`client_max_body_size`).',
        zh: '415 或 405：Web 服务器不接受 gRPC 请求，端口或路由不对。413：超过代理的限制（`client_max_body_size`）。',
      },
      {
        en: '000: the proxy responded with an HTTP/1.0 error page, as nginx does with `proxy_pass` to a gRPC backend: use `grpc_pass`.',
        zh: '000：代理返回了 HTTP/1.0 的错误页，例如 nginx 用 `proxy_pass` 连接 gRPC 后端：改用 `grpc_pass`。',
      },
      {
        en: '400: the proxy rejects host name, header size, or plaintext on its TLS port. 500: a handler in front failed.',
        zh: '400：代理拒绝了主机名、过大的首部，或 TLS 端口上的明文。500：前面的 HTTP 程序出错。',
      },
      {
        en: '520 to 526: Cloudflare does not reach your server or does not accept its certificate.',
        zh: '520 到 526：Cloudflare 连不上你的服务端，或不接受其证书。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/x`: the headers `server`, `location`, and `via` name the component.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/x`：`server`、`location`、`via` 首部写明是哪个组件。',
      },
      {
        en: 'Correct protocol, port, or limit there, then try again.',
        zh: '在那里改正协议、端口或限制，再试一次。',
      },
    ],
  },
  'core-http1-server': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'UNIMPLEMENTED', 'UNKNOWN'],
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: INTERNAL: ipv4:127.0.0.1:50051: Failed parsing HTTP/2 (Expected SETTINGS frame as the first frame, got frame type 80) (Trying to connect an http1.x server (HTTP status 400))"',
    pattern: /Trying to connect an http1\.x server/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: { en: 'Trying to connect an http1.x server', zh: '对端用 HTTP/1.x 响应（http1.x server）' },
    meaning: {
      en: 'The port speaks HTTP/1.x, not HTTP/2. While connecting the code is `UNAVAILABLE`, and the status in front of the text is that of the attempt; releases that print the text alone choose the code by the HTTP status.',
      zh: '该端口使用 HTTP/1.x 而不是 HTTP/2。建立连接时状态码是 `UNAVAILABLE`，这段文字前面的状态属于那次连接尝试；只打印这段文字的版本，按 HTTP 状态决定状态码。',
    },
    causes: [
      {
        en: 'The port is REST, a web page, or gRPC-Web: use the gRPC port (Qdrant 6334, Weaviate 50051, OTLP 4317), or a gRPC-Web client.',
        zh: '端口是 REST、网页或 gRPC-Web：改用 gRPC 端口（Qdrant 6334、Weaviate 50051、OTLP 4317），或使用 gRPC-Web 客户端。',
      },
      {
        en: 'A TLS port responds to a plaintext request in HTTP/1.1 (status 400): use a secure channel.',
        zh: 'TLS 端口对明文请求用 HTTP/1.1 响应（状态 400）：改用加密通道。',
      },
      {
        en: 'The proxy or load balancer in front has no HTTP/2 on this listener: `http2 on` with `grpc_pass` in nginx, HTTP2 or gRPC in a cloud load balancer; port 80 of an ingress mostly has none.',
        zh: '前面的代理或负载均衡在该监听器上没有 HTTP/2：nginx 用 `http2 on` 加 `grpc_pass`，云负载均衡选 HTTP2 或 gRPC；ingress 的 80 端口大多没有。',
      },
      {
        en: '`http_proxy` sends the connection to an HTTP proxy: unset it, or list the host in `no_proxy`.',
        zh: '`http_proxy` 把连接发给 HTTP 代理：取消它，或把主机写进 `no_proxy`。',
      },
      {
        en: 'The server offers HTTP/1.1 and HTTP/2 on a port without TLS, and picks HTTP/1.1 (Kestrel): set the port to HTTP/2 only.',
        zh: '服务端在无 TLS 的端口同时提供 HTTP/1.1 和 HTTP/2，并选择了 HTTP/1.1（Kestrel）：把该端口设为只用 HTTP/2。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -v http://HOST:PORT/` and see which program responds; 400 with "HTTP request was sent to HTTPS port" means TLS.',
        zh: '运行 `curl -v http://主机:端口/` 看是哪个程序响应；400 且写着“HTTP request was sent to HTTPS port”说明是 TLS。',
      },
      {
        en: 'Use a secure channel, the gRPC port, or enable HTTP/2 there, as the response shows.',
        zh: '按响应的情况，改用加密通道、gRPC 端口，或在那里启用 HTTP/2。',
      },
    ],
  },
  'core-malformed-request-header': {
    code: 'UNKNOWN',
    libraries: ['grpc-core', 'grpc-cpp', 'grpcio'],
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "Missing :te header"',
    pattern: /(?:^|[:="'\n]\s?)(?:Missing|Bad) :?(?:te|method|scheme|path|authority) header/,
    source: 'grpc/grpc:src/core/ext/filters/http/server/http_server_filter.cc',
    title: { en: 'Missing :te or another required header', zh: '请求缺少必需的首部（Missing :te header）' },
    meaning: {
      en: 'The request reached a gRPC server without `te: trailers` or without one of the HTTP/2 pseudo-headers.',
      zh: '请求到达 gRPC 服务端时缺少 `te: trailers`，或缺少某个 HTTP/2 伪首部。',
    },
    causes: [
      { en: 'A proxy removes `te` as a hop-by-hop header.', zh: '代理把 `te` 当作逐跳首部删除了。' },
      { en: 'A plain HTTP client calls the gRPC port.', zh: '普通 HTTP 客户端访问了 gRPC 端口。' },
    ],
    steps: [
      {
        en: 'Make the proxy treat the backend as gRPC, or let it set `te: trailers`.',
        zh: '让代理按 gRPC 处理后端，或由它补上 `te: trailers`。',
      },
      {
        en: 'If the caller is a script or a probe, use a gRPC client instead.',
        zh: '若调用方是脚本或探针，改用 gRPC 客户端。',
      },
    ],
  },
  'core-no-status-received': {
    code: 'UNKNOWN',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "No status received"',
    pattern: /No status received\b/,
    source: 'grpc/grpc:src/core/lib/surface/filter_stack_call.cc',
    title: { en: 'HTTP status 200 without grpc-status', zh: 'HTTP 200，但没有 grpc-status' },
    meaning: {
      en: 'The response ended with headers that hold no `grpc-status`. The handler might have run to the end.',
      zh: '响应结束时的首部里没有 `grpc-status`。处理函数可能已经执行完。',
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
        en: 'A web server or a login page, not a gRPC server, sent an empty response.',
        zh: '发出空响应的是 Web 服务器或登录页，不是 gRPC 服务端。',
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
  'core-end-stream-without-status': {
    code: 'UNKNOWN',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNKNOWN\n\tdetails = "Stream removed (Data frame with END_STREAM flag received)"',
    pattern: /Data frame with END_STREAM flag received/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: {
      en: 'Data frame with END_STREAM flag: no trailers',
      zh: '响应结束却没有尾部元数据（END_STREAM flag received）',
    },
    meaning: {
      en: 'The response ended with a data frame, where trailers with `grpc-status` should have followed. The part that arrived might be incomplete.',
      zh: '响应以数据帧结束，后面本应有带 `grpc-status` 的尾部元数据（trailers）。收到的内容可能不完整。',
    },
    causes: [
      { en: 'A proxy does not forward HTTP/2 trailers.', zh: '代理不转发 HTTP/2 尾部元数据。' },
      { en: 'The peer is a web server and sent a page.', zh: '对端是 Web 服务器，返回的是网页。' },
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
  'core-malformed-grpc-status': {
    code: 'INTERNAL',
    libraries: coreLibraries,
    example:
      'status = StatusCode.INTERNAL\n\tdetails = "Stream removed (Error parsing \'grpc-status\' metadata)"',
    pattern: /Error parsing 'grpc-status' metadata/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/hpack_parser.cc',
    title: { en: 'grpc-status is not a number', zh: 'grpc-status 不是数字' },
    meaning: {
      en: 'The value of `grpc-status` is empty, negative, or no number. The C core reports `INTERNAL`; the gRPC document asks for `UNKNOWN`, which grpc-java and tonic report.',
      zh: '`grpc-status` 的值为空、为负数或不是数字。C core 报 `INTERNAL`；gRPC 文档要求的是 `UNKNOWN`，grpc-java 和 tonic 也这样报。',
    },
    causes: [
      {
        en: 'Your own server or gateway writes the name of the code instead of its number.',
        zh: '自己实现的服务端或网关写入了状态码的名字，而不是数字。',
      },
      {
        en: 'Code passes a foreign error number on without a check.',
        zh: '代码未经检查就把别处的错误号传了下去。',
      },
    ],
    steps: [
      {
        en: 'Look at the raw trailers, for example with `grpcurl -v` or `nghttp -v`.',
        zh: '查看原始的尾部元数据（trailers），例如用 `grpcurl -v` 或 `nghttp -v`。',
      },
      {
        en: 'Let the server write the decimal number of one of the 17 codes.',
        zh: '让服务端写 17 个状态码之一的十进制数字。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
