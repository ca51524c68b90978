import type { Message } from '../message.ts';

/** grpc-js: something answered in plain HTTP. */
export const grpcJsHttp = {
  'node-http-status-5xx': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 14 UNAVAILABLE: Received HTTP status code 502',
    pattern: /Received HTTP status code (?:429|502|503|504)\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Received HTTP status code 429, 502, 503, or 504',
      zh: '代理返回 HTTP 429、502、503 或 504',
    },
    meaning: {
      en: 'A proxy or load balancer responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '代理或负载均衡器代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      {
        en: 'The backend of the proxy is down or not ready: no healthy target in the load balancer, wrong `targetPort`, a health check that is not gRPC.',
        zh: '代理后面的服务没启动或未就绪：负载均衡器没有健康目标、`targetPort` 写错，或健康检查不是 gRPC。',
      },
      {
        en: 'The proxy speaks HTTP/1.1 to the backend (502): ALB target group with protocol version gRPC, ingress-nginx with the annotation `nginx.ingress.kubernetes.io/backend-protocol: GRPC`, Envoy with `http2_protocol_options`, Cloud Run `--use-http2`.',
        zh: '代理用 HTTP/1.1 连后端（502）：ALB 目标组协议版本选 gRPC，ingress-nginx 用注解 `nginx.ingress.kubernetes.io/backend-protocol: GRPC`，Envoy 设 `http2_protocol_options`，Cloud Run 用 `--use-http2`。',
      },
      {
        en: '503 or 504 after a fixed time, or during a rollout: raise the timeout of the proxy for the route; drain the pods (`preStop`, readiness).',
        zh: '固定时间后或发布时 503、504：为该路由调大代理超时；让 pod 先排空（`preStop`、就绪探针）。',
      },
      {
        en: '429: a rate limit of the gateway or of a Google API; retry with backoff.',
        zh: '429：网关或 Google API 限流；退避重试。',
      },
      {
        en: 'A company proxy of the environment responds itself: set `no_grpc_proxy`.',
        zh: '环境变量里的公司代理自己返回：设 `no_grpc_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`: `server` and `via` name the component; read its error log.',
        zh: '运行 `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`：`server`、`via` 说明是哪个组件，再看它的错误日志。',
      },
      {
        en: 'Retry with backoff. After a 504 the call might have run.',
        zh: '退避重试。504 之后调用可能已经执行。',
      },
    ],
  },
  'node-http-status-404': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 12 UNIMPLEMENTED: Received HTTP status code 404',
    pattern: /Received HTTP status code 404\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Received HTTP status code 404: no route to the service',
      zh: 'HTTP 404：没有通往该服务的路由',
    },
    meaning: {
      en: 'A web server or ingress returned that it has no such path.',
      zh: 'Web 服务器或 Ingress 返回：没有该路径。',
    },
    causes: [
      {
        en: 'The route is missing: the ingress or gateway matches another host or path than `/package.Service/`. Add the prefix, or a rule for the whole host.',
        zh: '缺少路由：Ingress 或网关匹配的主机或路径不是 `/package.Service/`。加上该前缀，或为整个主机加规则。',
      },
      {
        en: 'The target is the HTTP port of the service or a web site: use the gRPC port or host (`api.example.com:443` instead of the page).',
        zh: '目标是服务的 HTTP 端口或网站：改用 gRPC 端口或主机。',
      },
      {
        en: 'A gateway knows the name without the port or another `:authority`: set `grpc.default_authority`.',
        zh: '网关只认不带端口的名字或别的 `:authority`：设 `grpc.default_authority`。',
      },
      {
        en: 'A cloud project, model, or tenant in the address no longer exists: the front end responds with 404.',
        zh: '地址里的云项目、模型或租户已不存在：前端返回 404。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`: the headers show which component responded.',
        zh: '运行 `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`：响应首部说明是哪个组件返回的。',
      },
      {
        en: 'Correct host and port, or add the route with HTTP/2 to the backend.',
        zh: '改正主机和端口，或添加到后端用 HTTP/2 的路由。',
      },
    ],
  },
  'node-http-status-200': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: Received HTTP status code 200',
    pattern: /Received HTTP status code 200\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Received HTTP status code 200 without grpc-status', zh: 'HTTP 200，但没有 grpc-status' },
    meaning: {
      en: 'The HTTP response was successful, but `grpc-status` is missing from its last headers. The handler might have run to the end.',
      zh: 'HTTP 响应成功，但最后的首部里没有 `grpc-status`。处理函数可能已经执行完。',
    },
    causes: [
      {
        en: 'A proxy or load balancer between client and server removes or rewrites the trailers.',
        zh: '客户端和服务端之间的代理或负载均衡器丢弃或改写了尾部元数据（trailers）。',
      },
      {
        en: 'A web server or a login page, not a gRPC server, sent an empty response.',
        zh: '发出空响应的是 Web 服务器或登录页，不是 gRPC 服务端。',
      },
      { en: 'The server does not send `grpc-status`.', zh: '服务端没有发送 `grpc-status`。' },
    ],
    steps: [
      {
        en: 'Call the backend directly, for example with `grpcurl -v`. If the error goes away, a proxy in between causes it.',
        zh: '直接调用后端，例如用 `grpcurl -v`。错误消失，就是中间的代理造成的。',
      },
      {
        en: 'Let the proxy use HTTP/2 on both sides, with support for trailers.',
        zh: '让代理两侧都用 HTTP/2，并支持尾部元数据。',
      },
      {
        en: 'For a write, check whether it took effect before you retry.',
        zh: '如果是写操作，重试前先确认是否已经生效。',
      },
    ],
  },
  'node-http-status-other': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAUTHENTICATED', 'PERMISSION_DENIED'],
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: Received HTTP status code 415',
    pattern: /Received HTTP status code (?!(?:200|404|429|502|503|504)\b)\d{1,3}/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Received another HTTP status code instead of gRPC', zh: '收到其他 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'The response came from an HTTP component. 400 becomes `INTERNAL`, 401 `UNAUTHENTICATED`, 403 `PERMISSION_DENIED`, and the rest `UNKNOWN`.',
      zh: '响应的是某个 HTTP 组件：400 对应 `INTERNAL`，401 对应 `UNAUTHENTICATED`，403 对应 `PERMISSION_DENIED`，其余对应 `UNKNOWN`。',
    },
    causes: [
      {
        en: '401 or 403: a gateway, an identity-aware proxy, Cloud Run, or ngrok wants other credentials or blocks gRPC. Send the token it wants (Cloud Run: an identity token with the URL as audience), or turn gRPC on (Cloudflare: Network, gRPC).',
        zh: '401 或 403：网关、身份代理、Cloud Run 或 ngrok 要求别的凭据，或拦截 gRPC。带上它要的令牌（Cloud Run：以 URL 为 audience 的 ID 令牌），或启用 gRPC（Cloudflare：Network 里的 gRPC）。',
      },
      {
        en: '301, 302, 307, 308: a redirect to HTTPS or to a login page. Dial the `https` port with `createSsl()`.',
        zh: '301、302、307、308：重定向到 HTTPS 或登录页。用 `createSsl()` 连 `https` 端口。',
      },
      {
        en: '415 or 400: the port is a web server, a gRPC-Web or Connect endpoint, or nginx without `http2`: use the gRPC port, or enable HTTP/2.',
        zh: '415 或 400：端口是 Web 服务、gRPC-Web 或 Connect 端点，或没有 `http2` 的 nginx：改用 gRPC 端口或启用 HTTP/2。',
      },
      {
        en: '431 or 413: metadata or message exceed a limit of the proxy.',
        zh: '431 或 413：元数据或消息超过代理的上限。',
      },
      {
        en: '500: the proxy or a middleware of the server failed; its log has the reason.',
        zh: '500：代理或服务端的中间件出错，原因在它的日志里。',
      },
    ],
    steps: [
      {
        en: 'Find out which component responded: `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null` shows its headers.',
        zh: '查明是哪个组件返回的：`curl -sv --http2 https://HOST/package.Service/Method -o /dev/null` 会显示它的响应首部。',
      },
      { en: 'Correct credentials, scheme, or route there.', zh: '在那里改正凭据、scheme 或路由。' },
    ],
  },
  'node-no-status-received': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: No status information received',
    pattern: /No status information received/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'No status information received', zh: '没有收到任何状态（No status information received）' },
    meaning: {
      en: 'The response has no `grpc-status` and no `:status` header either, so it is not valid HTTP/2. With HTTP status 200 grpc-js prints `Received HTTP status code 200` instead.',
      zh: '响应里既没有 `grpc-status`，也没有 `:status` 首部，因此不是合法的 HTTP/2。如果 HTTP 状态是 200，grpc-js 打印的是 `Received HTTP status code 200`。',
    },
    causes: [
      {
        en: 'A server or proxy with its own HTTP/2 implementation sends incomplete headers.',
        zh: '自行实现 HTTP/2 的服务端或代理发出了不完整的首部。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly to see whether server or proxy sends these headers.',
        zh: '直接调用后端，看这些首部来自服务端还是代理。',
      },
      { en: 'Update or replace that component.', zh: '升级或更换那个组件。' },
    ],
  },
} as const satisfies Record<string, Message>;
