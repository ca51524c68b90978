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
        en: 'A login page, an access proxy, or a captive portal responded (Cloudflare Access, oauth2-proxy, IAP): exempt the path, or send the token that it wants.',
        zh: '登录页、访问代理或强制门户做了响应（Cloudflare Access、oauth2-proxy、IAP）：放行该路径，或发送它要求的令牌。',
      },
      {
        en: 'The path goes to the web application behind the same host, because the route for `/package.Service/` is missing or comes after the one for `/`.',
        zh: '路径进了同一主机后面的网页应用：缺少 `/package.Service/` 的路由，或它排在 `/` 之后。',
      },
      {
        en: 'The port is that of the web interface or REST: use the gRPC port.',
        zh: '端口是网页界面或 REST 的：改用 gRPC 端口。',
      },
      {
        en: 'The proxy changes the content type, or turns gRPC into gRPC-Web: turn that filter off for this client.',
        zh: '代理修改了 content-type，或把 gRPC 转成 gRPC-Web：对该客户端关闭这个过滤器。',
      },
    ],
    steps: [
      {
        en: 'Look at the page: `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/package.Service/Method`. Title and `server` header name the program.',
        zh: '查看页面：`curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/package.Service/Method`。标题和 `server` 首部写明是哪个程序。',
      },
      {
        en: 'Add a route for `/package.Service/` before the others that leads to the gRPC backend, and exempt it from the login redirect.',
        zh: '在其他路由之前为 `/package.Service/` 增加指向 gRPC 后端的路由，并让它不走登录跳转。',
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
        en: 'A web application firewall or CDN blocks POST or `application/grpc`: in Cloudflare turn on gRPC under Network and look at the firewall events.',
        zh: 'Web 应用防火墙或 CDN 拦截了 POST 或 `application/grpc`：Cloudflare 在 Network 中打开 gRPC，并查看防火墙事件。',
      },
      {
        en: 'An HTTP proxy between client and server (`HTTPS_PROXY`) rejects the host: allow it there, or add the host to `NO_PROXY`.',
        zh: '客户端与服务端之间的 HTTP 代理（`HTTPS_PROXY`）拒绝该主机：在代理放行，或把主机写进 `NO_PROXY`。',
      },
      {
        en: "The caller's IP address or identity is not on the allow list (ingress `whitelist-source-range`, Cloud Run without `roles/run.invoker`, a mesh policy).",
        zh: '调用方的 IP 或身份不在白名单里（ingress 的 `whitelist-source-range`，Cloud Run 没有 `roles/run.invoker`，网格策略）。',
      },
      {
        en: 'The request carries another `:authority` than the proxy serves: dial the host name, or set `grpc.WithAuthority`.',
        zh: '请求的 `:authority` 不是代理所服务的主机：拨主机名，或设置 `grpc.WithAuthority`。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/package.Service/Method`: the headers `server`, `via`, `cf-ray`, or `x-amzn-…` and the body name who rejected the call.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/package.Service/Method`：`server`、`via`、`cf-ray`、`x-amzn-…` 首部和正文写明是谁拒绝的。',
      },
      {
        en: 'Change the rule there. Call the backend directly from inside: if that works, only the rule in front is wrong.',
        zh: '在那里修改规则。从内部直连后端：若成功，只是前面的规则有误。',
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
        en: 'The ingress has no rule for this host or path: the paths of gRPC are `/package.Service/Method`, so use `path: /` with `pathType: Prefix` or the prefix of the service, and no rewrite.',
        zh: 'ingress 没有该主机或路径的规则：gRPC 的路径是 `/package.Service/Method`，用 `path: /` 加 `pathType: Prefix`，或该服务的前缀，并且不要重写路径。',
      },
      {
        en: 'The client reached the HTTP port: Qdrant 6333 instead of 6334, Weaviate 8080 instead of 50051, OTLP 4318 instead of 4317.',
        zh: '客户端连到了 HTTP 端口：Qdrant 的 6333（应为 6334）、Weaviate 的 8080（应为 50051）、OTLP 的 4318（应为 4317）。',
      },
      {
        en: 'The target has a path (`host/prefix`), which gRPC does not send: the service needs its own host name or port.',
        zh: '目标地址带有路径（`host/prefix`），gRPC 不会发送它：服务需要自己的主机名或端口。',
      },
      {
        en: 'The proto package or the service was renamed, and proxy or server still have the old prefix.',
        zh: 'proto 包或服务改了名，代理或服务端还是旧前缀。',
      },
      {
        en: 'The backend protocol is HTTP/1.1: the request reaches a REST handler. Set `backend-protocol: "GRPC"` (ingress-nginx), `grpc_pass` (nginx), `proto h2` on the `server` line (HAProxy), `h2c` (Traefik, Caddy).',
        zh: '后端协议是 HTTP/1.1，请求到了 REST 处理代码：设置 `backend-protocol: "GRPC"`（ingress-nginx）、`grpc_pass`（nginx）、`server` 行的 `proto h2`（HAProxy）、`h2c`（Traefik、Caddy）。',
      },
    ],
    steps: [
      {
        en: 'Call the backend past the ingress (`kubectl port-forward`, then `grpcurl -plaintext localhost:PORT list`). Works: the route is missing. Fails: wrong port or server.',
        zh: '绕过 ingress 调用后端（`kubectl port-forward`，再运行 `grpcurl -plaintext localhost:端口 list`）。成功：缺少路由；失败：端口或服务端不对。',
      },
      {
        en: 'Add the route for the path in the first line of the access log of the proxy, with the backend protocol gRPC.',
        zh: '按代理访问日志里的路径增加路由，后端协议设为 gRPC。',
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
      {
        en: '503 or 502 during rollouts: pods end before the proxy takes them out, or a new one is not ready. Add a readiness probe and a `preStop` pause.',
        zh: '发布期间的 503 或 502：Pod 在代理摘除之前就结束，或新 Pod 未就绪。增加就绪探针和 `preStop` 等待。',
      },
      {
        en: '502 at each call: the proxy speaks HTTP/1.1 or TLS to a gRPC backend without them. nginx `grpc_pass grpc://…`, ingress-nginx `backend-protocol: "GRPC"`, HAProxy `proto h2` on the `server` line, Traefik `h2c`, GKE `cloud.google.com/app-protocols: \'{"PORT_NAME":"HTTP2"}\'`, ALB protocol version gRPC.',
        zh: '每次都是 502：代理用 HTTP/1.1 或 TLS 连接不支持它们的 gRPC 后端。nginx 用 `grpc_pass grpc://…`，ingress-nginx 用 `backend-protocol: "GRPC"`，HAProxy 在 `server` 行写 `proto h2`，Traefik 用 `h2c`，GKE 用 `cloud.google.com/app-protocols: \'{"PORT_NAME":"HTTP2"}\'`，ALB 用协议版本 gRPC。',
      },
      {
        en: '503 at each call: no healthy backend. The health check of the load balancer asks for HTTP where only gRPC responds: give it a gRPC health check, or path `/package.Service/Method` with the success code 0 to 99 (ALB).',
        zh: '每次都是 503：没有健康的后端。负载均衡的健康检查用 HTTP，而服务端只响应 gRPC：改用 gRPC 健康检查，或路径 `/package.Service/Method`、成功码 0 到 99（ALB）。',
      },
      {
        en: '504: the call or the pause between two messages is longer than the timeout of the proxy, 60 seconds in nginx (`grpc_read_timeout`, ingress `proxy-read-timeout`) and ALB (idle timeout).',
        zh: '504：调用或两条消息的间隔超过代理的超时，nginx（`grpc_read_timeout`，ingress 为 `proxy-read-timeout`）和 ALB（空闲超时）都是 60 秒。',
      },
      {
        en: '429: the proxy or API gateway limits the rate of this client.',
        zh: '429：代理或 API 网关对该客户端限流。',
      },
      {
        en: 'It is a public service of others: it is down, and comes back without your doing.',
        zh: '这是别人的公共服务：它宕机了，恢复不需要你做什么。',
      },
    ],
    steps: [
      {
        en: 'Call the backend past the proxy (`kubectl port-forward`, then `grpcurl -plaintext localhost:PORT list`). Works: read the error log of the proxy for this request. Fails: the backend.',
        zh: '绕过代理调用后端（`kubectl port-forward`，再运行 `grpcurl -plaintext localhost:端口 list`）。成功：查看代理对该请求的错误日志；失败：后端有问题。',
      },
      {
        en: 'Set protocol, health check, or timeout as above. Retry with backoff; after a 504 a write might have run.',
        zh: '按上面设置协议、健康检查或超时。退避重试；504 之后写操作可能已执行。',
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
        en: '464 from an AWS ALB: the target group has the protocol version HTTP1. Set it to GRPC (Kubernetes: `alb.ingress.kubernetes.io/backend-protocol-version: GRPC`); a classic ELB cannot do this, so replace it by an ALB or NLB.',
        zh: 'AWS ALB 的 464：目标组的协议版本是 HTTP1。改为 GRPC（Kubernetes：`alb.ingress.kubernetes.io/backend-protocol-version: GRPC`）；经典 ELB 做不到，应换成 ALB 或 NLB。',
      },
      {
        en: '464 of a service of others: the port is for REST, such as 6333 of Qdrant, whose gRPC port is 6334.',
        zh: '别人的服务返回 464：端口是 REST 的，例如 Qdrant 的 6333，gRPC 端口是 6334。',
      },
      {
        en: '301, 302, 307, or 308: the client uses plaintext or another host name, and the proxy redirects to HTTPS or to a login. Use TLS and port 443, and the final name.',
        zh: '301、302、307、308：客户端用了明文或别的主机名，代理跳转到 HTTPS 或登录页。改用 TLS 和 443 端口，以及最终的名字。',
      },
      {
        en: '415 or 405: a web server that does not take gRPC requests: wrong port or route. 413: the message is larger than the proxy permits (`client_max_body_size`, ingress `proxy-body-size`).',
        zh: '415 或 405：Web 服务器不接受 gRPC 请求，端口或路由不对。413：消息超过代理的限制（`client_max_body_size`，ingress 为 `proxy-body-size`）。',
      },
      {
        en: '520 to 526 from Cloudflare: it does not reach your server (521, 522) or does not accept its certificate (525, 526); turn on gRPC under Network.',
        zh: 'Cloudflare 的 520 到 526：它连不上你的服务端（521、522）或不接受其证书（525、526）；并在 Network 中打开 gRPC。',
      },
      {
        en: '500: the proxy or a handler in front failed: read its log. 204 or 200 without content type: the error page of an ingress without a backend.',
        zh: '500：代理或前面的 HTTP 程序出错，查看其日志。204 或没有 content-type 的 200：ingress 没有后端时的错误页。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/x`: the headers `server`, `location`, and `via` name the component.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/x`：`server`、`location`、`via` 首部写明是哪个组件。',
      },
      {
        en: 'Correct protocol, port, or limit there. After a change of the target group wait until its health check passes.',
        zh: '在那里改正协议、端口或限制。修改目标组后等它的健康检查通过。',
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
        en: 'A proxy or load balancer forwards to the backend or to the next proxy over HTTP/1.1 and drops the trailers: use HTTP/2 on each hop (`grpc_pass`, `proto h2` in HAProxy, HTTP2 or GRPC as backend protocol).',
        zh: '代理或负载均衡用 HTTP/1.1 转发给后端或下一个代理，丢掉了尾部元数据：每一跳都用 HTTP/2（`grpc_pass`、HAProxy 的 `proto h2`，后端协议 HTTP2 或 GRPC）。',
      },
      {
        en: 'The proxy is too old: nginx before 1.13.10 has no `grpc_pass`, and an old Apache does not forward trailers.',
        zh: '代理太旧：nginx 1.13.10 之前没有 `grpc_pass`，旧的 Apache 不转发尾部元数据。',
      },
      {
        en: 'A gateway plugin or filter responds itself and sends no `grpc-status`: an auth plugin, a rate limit, APISIX or Kong.',
        zh: '网关插件或过滤器自己响应而没有发送 `grpc-status`：鉴权插件、限流、APISIX 或 Kong。',
      },
      {
        en: 'Cloudflare or another CDN where gRPC is not turned on.',
        zh: 'Cloudflare 或其他 CDN 没有打开 gRPC。',
      },
      {
        en: 'The server process ended after it had started the response, or the handler writes the response without a gRPC library (PHP behind nginx).',
        zh: '服务端进程开始响应后退出，或处理函数不用 gRPC 库写响应（nginx 后面的 PHP）。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly, then through each hop, with `grpcurl -v`: the first one without response trailers is the cause.',
        zh: '用 `grpcurl -v` 先直连后端，再逐跳调用：第一个没有返回尾部元数据的就是原因。',
      },
      {
        en: 'If that hop cannot forward trailers, use gRPC-Web or the Connect protocol there.',
        zh: '如果那一跳不能转发尾部元数据，在那里使用 gRPC-Web 或 Connect 协议。',
      },
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
        en: '502, 503, or 504: a proxy whose backend is down, not ready, or spoken to over HTTP/1.1; a public service of others is down and comes back later.',
        zh: '502、503 或 504：代理的后端宕机、未就绪，或被用 HTTP/1.1 访问；别人的公共服务则是宕机，稍后恢复。',
      },
      {
        en: '404: a web server or ingress without a route for the path, or the REST port.',
        zh: '404：Web 服务器或 ingress 没有该路径的路由，或连到了 REST 端口。',
      },
      {
        en: '401 or 403: a gateway or firewall rejected the call, or the token expired.',
        zh: '401 或 403：网关或防火墙拒绝了调用，或令牌过期。',
      },
      {
        en: '200 with text/html: a login or error page. 521 or 522: Cloudflare does not reach the server.',
        zh: '200 且为 text/html：登录页或错误页。521 或 522：Cloudflare 连不上服务端。',
      },
      {
        en: '`missing content-type field`: an AWS load balancer or a proxy that responds without a page, such as Linkerd with 503.',
        zh: '`missing content-type field`：AWS 负载均衡，或不返回页面的代理，例如返回 503 的 Linkerd。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/x`: the `server` header names the component that sent this HTTP status.',
        zh: '运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/x`：`server` 首部写明是哪个组件返回的 HTTP 状态。',
      },
      {
        en: 'Fix route, health, or credentials there, then call the backend directly to confirm. Retry later where the service is not yours.',
        zh: '在那里修正路由、健康状态或凭据，再直连后端确认。服务不是自己的就稍后重试。',
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
    pattern: /rpc error: code = Unknown desc = ?(?=$|\n|["'](?!\w))/,
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
