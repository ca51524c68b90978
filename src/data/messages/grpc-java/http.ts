import type { Message } from '../message.ts';

/** grpc-java: something answered in plain HTTP. */
export const grpcJavaHttp = {
  'java-http-404': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.1' } },
    example:
      'io.grpc.StatusRuntimeException: UNIMPLEMENTED: HTTP status code 404\ninvalid content-type: text/html\nheaders: Metadata(:status=404,content-type=text/html)\nDATA-----------------------------',
    pattern: /HTTP status code 404\b(?=\s{1,4}(?:invalid content-type|missing|headers))/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    title: { en: 'HTTP status code 404: no route to the service', zh: 'HTTP 404：没有通往该服务的路由' },
    meaning: {
      en: 'A web server or ingress returned that it has no such path. No gRPC server saw the call.',
      zh: 'Web 服务器或 Ingress 返回：没有该路径，这次调用没有到达任何 gRPC 服务端。',
    },
    causes: [
      {
        en: "The target names the HTTP port of the service (Spring's `server.port`): use the gRPC port.",
        zh: '目标是服务的 HTTP 端口（Spring 的 `server.port`）：改用 gRPC 端口。',
      },
      {
        en: 'The ingress or gateway has no route for `/package.Service/`: add the prefix with HTTP/2 to the backend (ingress-nginx needs TLS and `backend-protocol: GRPC`).',
        zh: 'Ingress 或网关没有 `/package.Service/` 的路由：加上该前缀，到后端用 HTTP/2（ingress-nginx 需要 TLS 和 `backend-protocol: GRPC`）。',
      },
      {
        en: 'The route matches another authority, such as `host` without the port: set `overrideAuthority`.',
        zh: '路由匹配的是别的 authority，例如不带端口的 `host`：设 `overrideAuthority`。',
      },
      {
        en: 'The service runs below a path or as a servlet at another one: gRPC has no base path; give it its own host name.',
        zh: '服务在子路径下，或 servlet 映射在别处：gRPC 没有 base path，应给它单独的主机名。',
      },
      {
        en: 'The API endpoint is wrong or its resource was deleted (a regional Google endpoint, a tenant).',
        zh: 'API 端点写错，或资源已被删除（Google 的区域端点、租户）。',
      },
    ],
    steps: [
      {
        en: 'Look at the headers and the text after DATA: `server: nginx`, a Spring error page, or a page of the cloud shows which component responded.',
        zh: '看响应首部和 DATA 之后的内容：`server: nginx`、Spring 错误页或云平台页面说明是哪个组件返回的。',
      },
      {
        en: 'Correct host, port, or authority, or add the route.',
        zh: '改正主机、端口或 authority，或添加路由。',
      },
    ],
  },
  'java-http-5xx': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.1' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: HTTP status code 503\ninvalid content-type: text/plain\nheaders: Metadata(:status=503,content-type=text/plain)\nDATA-----------------------------',
    pattern:
      /HTTP status code (?:429|502|503|504)\b(?=\s{1,4}(?:invalid content-type|missing|headers))|UNAVAILABLE: HTTP status code (?:429|502|503|504)(?=\s{0,4}(?:$|\n))/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    title: {
      en: 'HTTP status code 429, 502, 503, or 504 from a proxy',
      zh: '代理返回 HTTP 429、502、503 或 504',
    },
    meaning: {
      en: 'A proxy responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '代理代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      {
        en: 'The backend is down, not ready, or overloaded: look at its readiness and at the targets of the load balancer.',
        zh: '后端没启动、未就绪或过载：看就绪状态和负载均衡器的目标。',
      },
      {
        en: 'The proxy finds no backend for this authority, for example because it knows `host` and the client sends `host:443`: use `forTarget("host")` or `overrideAuthority("host")`.',
        zh: '代理按这个 authority 找不到后端，例如它只认 `host`，而发来的是 `host:443`：用 `forTarget("host")` 或 `overrideAuthority("host")`。',
      },
      {
        en: 'The proxy speaks HTTP/1.1 to the backend: nginx `grpc_pass`, ingress-nginx annotation `backend-protocol: GRPC`, HAProxy `proto h2` on the `server` line, Traefik `h2c`, ALB target group with protocol version gRPC, Envoy `http2_protocol_options`.',
        zh: '代理用 HTTP/1.1 连后端：nginx 用 `grpc_pass`，ingress-nginx 用注解 `backend-protocol: GRPC`，HAProxy 在 `server` 行写 `proto h2`，Traefik 用 `h2c`，ALB 目标组协议版本选 gRPC，Envoy 设 `http2_protocol_options`。',
      },
      {
        en: '504, or after a fixed time: the timeout of the proxy is shorter than the call. Raise it for the route.',
        zh: '504，或固定时间后出现：代理超时比调用短。为该路由调大。',
      },
      {
        en: 'The proxy speaks plaintext to a backend with TLS, or the reverse (502).',
        zh: '代理用明文连启用 TLS 的后端，或相反（502）。',
      },
      { en: '429: a rate limit.', zh: '429：限流。' },
    ],
    steps: [
      {
        en: 'Read the body after DATA (`no healthy upstream`, `upstream connect error`, an HTML page of nginx) and the error log of the proxy: they name the cause.',
        zh: '看 DATA 之后的内容（`no healthy upstream`、`upstream connect error`、nginx 的 HTML）和代理的错误日志，其中有原因。',
      },
      {
        en: 'Call the backend without the proxy: if that works, correct authority, protocol, or timeout at the proxy.',
        zh: '绕过代理调用后端：成功就在代理上改正 authority、协议或超时。',
      },
      {
        en: 'Retry with backoff. After a 504 the call might have run.',
        zh: '退避重试。504 之后调用可能已经执行。',
      },
    ],
  },
  'java-http-200-not-grpc': {
    code: 'UNKNOWN',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.1' } },
    example:
      'io.grpc.StatusRuntimeException: UNKNOWN: HTTP status code 200\ninvalid content-type: text/html\nheaders: Metadata(:status=200,content-type=text/html)\nDATA-----------------------------',
    pattern: /HTTP status code 200\b(?=\s{1,4}(?:invalid content-type|missing|headers))/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    title: { en: 'HTTP status code 200, but not a gRPC response', zh: 'HTTP 200，但响应不是 gRPC' },
    meaning: {
      en: 'A component in front of the server returned HTTP 200 with a body that is not gRPC.',
      zh: '某个组件返回了 HTTP 200，但内容不是 gRPC。',
    },
    causes: [
      {
        en: 'A login page, captive portal, or company proxy took the call: exempt gRPC paths, send the token, or set `-Dhttp.nonProxyHosts`.',
        zh: '登录页、门户认证或公司代理接走了调用：为 gRPC 路径设例外、带上令牌，或设 `-Dhttp.nonProxyHosts`。',
      },
      {
        en: 'The port is a web server, a single-page app with a fallback page, or a default backend: use the gRPC port or host.',
        zh: '端口是 Web 服务、有 fallback 页面的单页应用，或默认后端：改用 gRPC 端口或主机。',
      },
      {
        en: 'The endpoint speaks gRPC-Web or Connect (`application/grpc-web`, `application/json`): use its gRPC port or another client.',
        zh: '端点说的是 gRPC-Web 或 Connect（`application/grpc-web`、`application/json`）：改用它的 gRPC 端口，或换客户端。',
      },
    ],
    steps: [
      {
        en: 'Read the content type and the text after DATA: they show which component responded.',
        zh: '看 content-type 和 DATA 之后的内容，能看出是哪个组件返回的。',
      },
      {
        en: 'Correct host, port, or route, and exempt gRPC paths from the login redirect.',
        zh: '改正主机、端口或路由，让 gRPC 路径不走登录重定向。',
      },
    ],
  },
  'java-http-401-403': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAUTHENTICATED'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.1' } },
    example:
      'io.grpc.StatusRuntimeException: PERMISSION_DENIED: HTTP status code 403\ninvalid content-type: text/html\nheaders: Metadata(:status=403,content-type=text/html)\nDATA-----------------------------',
    pattern: /HTTP status code 40[13]\b(?=\s{1,4}(?:invalid content-type|missing|headers))/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    title: {
      en: 'HTTP status code 401 or 403: gateway rejected the call',
      zh: '网关拒绝了调用（HTTP 401 或 403）',
    },
    meaning: {
      en: 'A gateway or firewall rejected the request. 403 becomes `PERMISSION_DENIED`, 401 becomes `UNAUTHENTICATED`.',
      zh: '网关或防火墙拒绝了请求：403 对应 `PERMISSION_DENIED`，401 对应 `UNAUTHENTICATED`。',
    },
    causes: [
      {
        en: '401: no token, or an expired one, reached the gateway. Send `authorization: Bearer …` with `CallCredentials`; Cloud Run and IAP want an ID token whose audience is the URL or client ID.',
        zh: '401：网关没有收到令牌，或令牌已过期。用 `CallCredentials` 带上 `authorization: Bearer …`；Cloud Run、IAP 要求 ID 令牌，audience 是 URL 或客户端 ID。',
      },
      {
        en: '403: the token is valid and lacks the role (`roles/run.invoker`), or a rule blocks path, IP, or country (WAF, Cloudflare without gRPC turned on, Istio `AuthorizationPolicy`).',
        zh: '403：令牌有效但没有角色（`roles/run.invoker`），或规则拦截了路径、IP、地区（WAF、没有启用 gRPC 的 Cloudflare、Istio `AuthorizationPolicy`）。',
      },
      {
        en: 'A company proxy that the JVM uses (`-Dhttps.proxyHost`) responds: list the host in `-Dhttp.nonProxyHosts`. grpc-java does not read `HTTPS_PROXY` or `NO_PROXY`.',
        zh: 'JVM 使用的公司代理（`-Dhttps.proxyHost`）返回：把主机写进 `-Dhttp.nonProxyHosts`。grpc-java 不读取 `HTTPS_PROXY` 和 `NO_PROXY`。',
      },
      {
        en: 'The servlet or Spring Security filter in front of a gRPC servlet rejects the path, or wants a CSRF token.',
        zh: 'gRPC servlet 前面的 Spring Security 等过滤器拒绝了该路径，或要求 CSRF 令牌。',
      },
    ],
    steps: [
      {
        en: 'Look at the `server` header and the text after DATA: they name the component; search its log for the rule.',
        zh: '看 `server` 响应首部和 DATA 之后的内容：说明是哪个组件，在它的日志里找规则。',
      },
      {
        en: 'Call the backend from inside to confirm that only the gateway rejects the call.',
        zh: '从内部调用后端，确认只有网关拒绝。',
      },
    ],
  },
  'java-missing-grpc-status': {
    code: 'UNKNOWN',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: UNKNOWN: missing GRPC status in response',
    pattern: /missing GRPC status in response/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/Http2ClientStreamTransportState.java',
    title: { en: 'missing GRPC status in response', zh: '响应中没有状态（missing GRPC status）' },
    meaning: {
      en: 'Trailers arrived, and `grpc-status` was not among them.',
      zh: '收到了尾部元数据，但其中没有 `grpc-status`。',
    },
    causes: [
      { en: 'A proxy rewrites or drops trailers.', zh: '代理改写或丢弃了尾部元数据。' },
      {
        en: 'The server is hand-written and does not follow the protocol.',
        zh: '服务端是手写的，没有遵循协议。',
      },
    ],
    steps: [
      { en: 'Compare with a call straight to the backend.', zh: '与直连后端的调用对比。' },
      {
        en: 'Inspect the trailers on the wire (`nghttp -v`, Wireshark) and fix the hop that changes them.',
        zh: '抓包查看尾部元数据（`nghttp -v`、Wireshark），修复改动它的那一跳。',
      },
    ],
  },
  'java-unexpected-eos': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.35' } },
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: Received unexpected EOS on empty DATA frame from server',
    pattern: /Received unexpected EOS on (?:non-)?empty DATA frame from server/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/Http2ClientStreamTransportState.java',
    title: {
      en: 'unexpected EOS on empty DATA frame: no trailers',
      zh: '响应结束却没有尾部元数据（unexpected EOS）',
    },
    meaning: {
      en: 'The response ended with a data frame, where trailers with the status should have come.',
      zh: '响应以数据帧结束，而本应以携带状态的尾部元数据（trailers）结束。',
    },
    causes: [
      { en: 'A proxy does not forward HTTP/2 trailers.', zh: '代理不转发 HTTP/2 尾部元数据。' },
      { en: 'The server is not a gRPC server.', zh: '对端不是 gRPC 服务端。' },
    ],
    steps: [
      {
        en: 'Call the backend directly; if it works, use a proxy mode with HTTP/2 on both sides.',
        zh: '直连后端；若成功，让代理两侧都使用 HTTP/2。',
      },
    ],
  },
  'java-inappropriate-control-plane-status': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: Inappropriate status code from control plane: NOT_FOUND token file is missing',
    pattern: /Inappropriate status code from control plane: [A-Z_]{2,20}/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    title: {
      en: 'Inappropriate status code from control plane',
      zh: '控制面返回了不合适的状态（Inappropriate status）',
    },
    meaning: {
      en: 'Call credentials, a load balancer or a resolver failed the call with a code that only servers may use, so the library turned it into INTERNAL. The call was not sent.',
      zh: '调用凭据、负载均衡器或解析器用了只有服务端才能用的状态码，库把它改成了 INTERNAL。调用没有发出。',
    },
    causes: [
      {
        en: 'Your `CallCredentials` call `applier.fail(...)` with such a code, for example NOT_FOUND or INVALID_ARGUMENT.',
        zh: '自己的 `CallCredentials` 用这类状态码调用 `applier.fail(...)`，例如 NOT_FOUND 或 INVALID_ARGUMENT。',
      },
      {
        en: 'The same in your own `LoadBalancer` or `NameResolver`, or in one of a framework.',
        zh: '自己或框架的 `LoadBalancer`、`NameResolver` 里有同样的问题。',
      },
    ],
    steps: [
      {
        en: 'The code and text behind the colon are the real failure: find the component that makes that text and correct its cause.',
        zh: '冒号后的状态码和文字才是真正的错误：找到产生这段文字的组件并解决其原因。',
      },
      {
        en: 'In that component use UNAVAILABLE, UNAUTHENTICATED or INTERNAL for its failures.',
        zh: '在该组件里改用 UNAVAILABLE、UNAUTHENTICATED 或 INTERNAL。',
      },
    ],
  },
  'okhttp-frame-size-error': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['grpc-okhttp'],
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: error in frame handler\nCaused by: java.io.IOException: FRAME_SIZE_ERROR: 4740180',
    pattern: /FRAME_SIZE_ERROR: \d{5,8}\b/,
    source: 'grpc/grpc-java:okhttp/third_party/okhttp/main/java/io/grpc/okhttp/internal/framed/Http2.java',
    title: {
      en: 'FRAME_SIZE_ERROR: the server does not speak HTTP/2',
      zh: '对方不是 HTTP/2（FRAME_SIZE_ERROR）',
    },
    meaning: {
      en: 'The client read bytes that are not an HTTP/2 frame. `4740180` is "HTT", the beginning of an HTTP/1.1 response. No handler ran.',
      zh: '客户端读到的不是 HTTP/2 帧：`4740180` 就是“HTT”，即 HTTP/1.1 响应的开头。处理函数没有运行。',
    },
    causes: [
      {
        en: 'The port is for HTTP/1.1. With OpenTelemetry: the gRPC exporter has port 4318, which is for OTLP over HTTP; gRPC uses 4317.',
        zh: '端口是 HTTP/1.1 的。OpenTelemetry：gRPC 导出器配了 4318，那是 OTLP/HTTP 的端口，gRPC 用 4317。',
      },
      { en: 'A proxy without HTTP/2 responds.', zh: '响应来自不支持 HTTP/2 的代理。' },
      {
        en: '`1377025` to `1377027` is a TLS alert: the port is TLS and the client uses plaintext.',
        zh: '`1377025` 到 `1377027` 是 TLS 告警：端口是 TLS 而客户端用明文。',
      },
    ],
    steps: [
      {
        en: 'Compare: `curl --http2-prior-knowledge -v http://HOST:PORT` fails on a port of HTTP/1.1, `curl -v http://HOST:PORT` does not.',
        zh: '对比：HTTP/1.1 端口上 `curl --http2-prior-knowledge -v http://HOST:PORT` 会失败，`curl -v http://HOST:PORT` 不会。',
      },
      {
        en: 'Use the gRPC port, for OpenTelemetry `http://HOST:4317`, or set `OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf` and keep 4318.',
        zh: '改用 gRPC 端口（OpenTelemetry 为 `http://HOST:4317`），或设置 `OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf` 并保留 4318。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
