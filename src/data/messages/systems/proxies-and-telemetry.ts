import type { Message } from '../message.ts';

/** What proxies and exporters between a client and a gRPC server print. */
export const proxyMessages = {
  'nginx-too-large-http2-frame': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['nginx'],
    example:
      '[error] 135#135: *1745 upstream sent too large http2 frame: 4740180 while reading response header from upstream',
    pattern: /upstream sent too large http2 frame: \d{1,9}/,
    source: 'nginx/nginx:src/http/modules/ngx_http_grpc_module.c',
    title: {
      en: 'upstream sent too large http2 frame: 4740180 (nginx)',
      zh: 'nginx：上游不是 HTTP/2（too large http2 frame: 4740180）',
    },
    meaning: {
      en: 'nginx speaks HTTP/2 to the upstream, and the upstream responded in another protocol. The number is the beginning of its text: 4740180 is `HTT` of `HTTP/1.1`. The client gets HTTP 502.',
      zh: 'nginx 对上游使用 HTTP/2，而上游用了别的协议。这个数字就是它开头的文本：4740180 即 `HTTP/1.1` 的 `HTT`。客户端得到 HTTP 502。',
    },
    causes: [
      {
        en: 'The upstream speaks HTTP/1.1: the port is not the gRPC port, or the service is plain HTTP with the annotation `backend-protocol: GRPC`.',
        zh: '上游使用 HTTP/1.1：不是 gRPC 端口，或普通 HTTP 服务却加了 `backend-protocol: GRPC` 注解。',
      },
      {
        en: 'The upstream expects TLS (`grpcs://`, `backend-protocol: GRPCS`), and its alert was read as a frame.',
        zh: '上游需要 TLS（`grpcs://`、`backend-protocol: GRPCS`），它的告警被当成了帧。',
      },
    ],
    steps: [
      {
        en: 'Call the upstream without nginx: `curl -v http://UPSTREAM:PORT/`. A normal HTTP/1.1 response shows the first cause.',
        zh: '绕过 nginx 调用上游：`curl -v http://UPSTREAM:PORT/`。返回正常的 HTTP/1.1 响应就是第一个原因。',
      },
      {
        en: 'Point `grpc_pass` to the gRPC port, use `proxy_pass` for HTTP services, or `grpcs://` for TLS.',
        zh: '`grpc_pass` 指向 gRPC 端口；HTTP 服务用 `proxy_pass`；TLS 用 `grpcs://`。',
      },
    ],
  },
  'grpc-web-unsafe-header': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpc-web'],
    example: 'Refused to get unsafe header "grpc-status"',
    pattern: /Refused to get unsafe header "grpc-|RpcError: Incomplete response|"Incomplete response"/,
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
    title: {
      en: 'unsafe header "grpc-status" (browser console)',
      zh: '浏览器读不到 grpc-status（unsafe header）',
    },
    meaning: {
      en: 'The browser received the response and does not let the page read `grpc-status` and `grpc-message`, because the server did not expose them to other origins. grpc-web then reports `Incomplete response` with `UNKNOWN`.',
      zh: '浏览器收到了响应，但服务端没有对跨域页面公开 `grpc-status` 和 `grpc-message`，页面读不到。grpc-web 随后报告 `Incomplete response`（`UNKNOWN`）。',
    },
    causes: [
      {
        en: 'The CORS settings of the proxy lack `Access-Control-Expose-Headers: grpc-status, grpc-message`.',
        zh: '代理的 CORS 配置缺少 `Access-Control-Expose-Headers: grpc-status, grpc-message`。',
      },
      {
        en: 'Two components answer CORS, and the one in front removes the header.',
        zh: '有两个组件处理 CORS，前面的那个去掉了该响应首部。',
      },
    ],
    steps: [
      {
        en: 'Look at the response headers in the network tab of the browser: without `access-control-expose-headers` it is the first cause.',
        zh: '在浏览器的网络面板看响应首部：没有 `access-control-expose-headers` 就是第一个原因。',
      },
      {
        en: 'In Envoy set `expose_headers: grpc-status,grpc-message,grpc-status-details-bin` in the CORS policy; in ASP.NET Core use `WithExposedHeaders`.',
        zh: 'Envoy 在 CORS 策略里设置 `expose_headers: grpc-status,grpc-message,grpc-status-details-bin`；ASP.NET Core 用 `WithExposedHeaders`。',
      },
    ],
  },
  'browser-invalid-http-response': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpc-web'],
    example: 'POST http://localhost:50051/shop.Cart/Get net::ERR_INVALID_HTTP_RESPONSE',
    pattern: /\bERR_INVALID_HTTP_RESPONSE\b/,
    source: 'grpc/grpc-web:README.md',
    title: {
      en: 'net::ERR_INVALID_HTTP_RESPONSE (grpc-web)',
      zh: '浏览器直连 gRPC 端口（ERR_INVALID_HTTP_RESPONSE）',
    },
    meaning: {
      en: 'The browser sent HTTP/1.1 to a port that speaks only HTTP/2 without TLS: a plain gRPC server. A browser cannot call it directly.',
      zh: '浏览器用 HTTP/1.1 访问了只支持明文 HTTP/2 的端口，即普通 gRPC 服务端。浏览器不能直接访问 gRPC 服务端。',
    },
    causes: [
      {
        en: 'No gRPC-Web proxy is between browser and server, or the address of the page leads past it.',
        zh: '浏览器与服务端之间没有 gRPC-Web 代理，或页面里的地址绕过了它。',
      },
    ],
    steps: [
      {
        en: 'Try the port with `grpcurl -plaintext HOST:PORT list`: if that works, it is the gRPC server itself.',
        zh: '对该端口执行 `grpcurl -plaintext HOST:PORT list`：成功说明这就是 gRPC 服务端本身。',
      },
      {
        en: 'Put a proxy that translates gRPC-Web in front (Envoy with `envoy.filters.http.grpc_web`, grpcwebproxy), or turn gRPC-Web on in the server (tonic-web, ASP.NET Core, connect-go), and give the page that address.',
        zh: '在前面加可转换 gRPC-Web 的代理（Envoy 的 `envoy.filters.http.grpc_web`、grpcwebproxy），或在服务端启用 gRPC-Web（tonic-web、ASP.NET Core、connect-go），页面里的地址也要换成代理。',
      },
    ],
  },
  'otlp-permanent-error': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNIMPLEMENTED', 'UNAUTHENTICATED', 'PERMISSION_DENIED', 'INTERNAL', 'UNKNOWN'],
    libraries: ['otel-collector'],
    example:
      'Exporting failed. Dropping data. {"error": "not retryable error: Permanent error: rpc error: code = InvalidArgument desc = [otlp: empty data point]"}',
    pattern: /Permanent error: rpc error: code = \w{1,20}/,
    source: 'open-telemetry/opentelemetry-collector:consumer/consumererror/permanent.go',
    title: {
      en: 'Permanent error: rpc error (OpenTelemetry collector)',
      zh: 'OpenTelemetry：Permanent error，数据被丢弃',
    },
    meaning: {
      en: 'The backend rejected the batch with a code that OTLP does not retry. The collector dropped it; the next batches are sent.',
      zh: '后端用 OTLP 不重试的状态码拒绝了这一批。collector 丢弃了它，后面的批次照常发送。',
    },
    causes: [
      {
        en: '`InvalidArgument`: the data is not valid for the backend, for example an empty data point, a sample out of order, or a label that is too long. Correct the instrumentation or drop the point with a processor.',
        zh: '`InvalidArgument`：数据不合后端要求，比如空数据点、乱序样本、过长的标签。改正埋点，或用 processor 丢掉它。',
      },
      {
        en: '`Unauthenticated` or `PermissionDenied`: the exporter sends no token, or a wrong one.',
        zh: '`Unauthenticated` 或 `PermissionDenied`：exporter 没有发令牌，或令牌不对。',
      },
      {
        en: '`Unimplemented`: the backend does not accept this signal, or the port is not an OTLP port.',
        zh: '`Unimplemented`：后端不接收这种信号，或端口不是 OTLP 端口。',
      },
    ],
    steps: [
      {
        en: 'Read the text behind `desc =`: it is that of the backend. Add the `debug` exporter with `verbosity: detailed` to see the data.',
        zh: '看 `desc =` 后面的文本，它来自后端。加上 `debug` exporter（`verbosity: detailed`）查看数据。',
      },
      {
        en: 'Do not retry the batch: correct the data, the `headers` or the endpoint of the exporter.',
        zh: '这一批不要重试：改正数据、`headers` 或 exporter 的 endpoint。',
      },
    ],
  },
  'otlp-data-refused-memory': {
    code: 'UNAVAILABLE',
    libraries: ['otel-collector'],
    example: 'rpc error: code = Unavailable desc = data refused due to high memory usage',
    pattern: /data refused due to high memory usage/,
    source: 'open-telemetry/opentelemetry-collector:internal/memorylimiter/memorylimiter.go',
    title: {
      en: 'due to high memory usage (collector memory limiter)',
      zh: 'collector 内存过高，拒收数据（data refused）',
    },
    meaning: {
      en: 'The memory limiter of the collector rejects data to protect the process. The client retries; data is lost only when its queue is full.',
      zh: 'collector 的 memory limiter 为保护进程而拒收数据。客户端会重试，队列满了才丢数据。',
    },
    causes: [
      {
        en: 'The backend is slow or down, so that data piles up in the queue of the exporter.',
        zh: '后端太慢或不可用，数据堆积在 exporter 队列里。',
      },
      {
        en: 'More data arrives than this collector can process.',
        zh: '数据量超过这个 collector 的处理能力。',
      },
      { en: 'The limit is too low for the normal load.', zh: '上限低于正常负载。' },
    ],
    steps: [
      {
        en: 'Look at `otelcol_exporter_queue_size` beside `otelcol_exporter_queue_capacity`: a full queue points to the backend, an empty one to load or limit.',
        zh: '对比 `otelcol_exporter_queue_size` 与 `otelcol_exporter_queue_capacity`：队列满是后端的问题，队列空是负载或上限的问题。',
      },
      {
        en: 'Correct the backend, sample, or scale out, or raise `limit_mib`. Keep the limiter the first processor.',
        zh: '恢复后端、采样或扩容，或调大 `limit_mib`。memory limiter 放在第一个 processor。',
      },
    ],
  },
  'otlp-sending-queue-full': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['otel-collector'],
    example: 'Exporting failed. Rejecting data. {"error": "sending queue is full", "rejected_items": 512}',
    pattern: /sending queue is full|sending_queue is full/,
    source: 'open-telemetry/opentelemetry-collector:exporter/exporterhelper/internal/queue/queue.go',
    title: { en: 'sending queue is full (collector)', zh: 'collector 发送队列已满（sending queue）' },
    meaning: {
      en: 'The exporter cannot send as fast as data arrives, its queue is full, and new data is lost.',
      zh: 'exporter 发送速度跟不上，队列已满，新数据丢失。',
    },
    causes: [
      {
        en: 'The backend is slow, rejects, or is not reachable: another line of the exporter names that error.',
        zh: '后端太慢、拒绝或连不上：exporter 的其他日志里有那个错误。',
      },
      { en: 'Too few consumers or too small batches.', zh: '消费者太少，或批次太小。' },
    ],
    steps: [
      {
        en: 'Search the log for other errors of the same exporter. None: compare `otelcol_exporter_sent_spans` with what is received.',
        zh: '在日志里找同一 exporter 的其他错误；没有就对比 `otelcol_exporter_sent_spans` 与接收量。',
      },
      {
        en: 'Correct the backend, then raise `sending_queue.num_consumers` or `queue_size`.',
        zh: '先恢复后端，再调大 `sending_queue.num_consumers` 或 `queue_size`。',
      },
    ],
  },
  'otlp-http-exporter-failed': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['otel-collector', 'opentelemetry-java', 'opentelemetry-python'],
    example:
      'failed to make an HTTP request: Post "http://collector:4317/v1/traces": net/http: HTTP/1.x transport connection broken: malformed HTTP response "\\x00\\x00\\x06\\x04"',
    pattern:
      /failed to make an HTTP request: Post \\?"|error exporting items, request to \S{1,200} responded with HTTP Status Code \d|(?:traces|metrics|logs) export: Post \\?"|malformed HTTP response \\?"\\{1,2}x00\\{1,2}x00|export failed[^\n]{0,60}Parse Error: Expected HTTP|Failed to export [^\n]{1,40}(?:HTTP status code|code:) \d{3}|OTLPExporterError\b|received http\.code=\d{3}/,
    source: 'open-telemetry/opentelemetry-collector:exporter/otlphttpexporter/otlp.go',
    title: {
      en: 'failed to make an HTTP request: Post /v1/traces',
      zh: 'otlphttp 上报失败（Post /v1/traces）',
    },
    meaning: {
      en: 'The exporter `otlphttp` sends OTLP over HTTP, and the address did not accept it. HTTP and gRPC have different ports: 4318 and 4317.',
      zh: '`otlphttp` exporter 用 HTTP 发送 OTLP，而该地址没有接受。HTTP 与 gRPC 端口不同：4318 和 4317。',
    },
    causes: [
      {
        en: 'The address has port 4317, the gRPC port: use 4318 for `otlphttp`, or the exporter `otlp` for 4317. `malformed HTTP response "\\x00\\x00` and `Parse Error: Expected HTTP/` (Node.js) prove it.',
        zh: '地址写了 gRPC 端口 4317：`otlphttp` 用 4318，或 4317 改用 `otlp` exporter。`malformed HTTP response "\\x00\\x00` 和 `Parse Error: Expected HTTP/`（Node.js）可以确认。',
      },
      {
        en: '`connection refused`: the receiver does not listen on that address; its default is only `localhost`.',
        zh: '`connection refused`：receiver 没有监听该地址，默认只监听 `localhost`。',
      },
      {
        en: '`404` or `405`: the path is wrong. `endpoint` of the collector and `OTEL_EXPORTER_OTLP_ENDPOINT` get `/v1/traces` appended; `traces_endpoint`, `…_TRACES_ENDPOINT`, and an endpoint set in code do not. Or the collector has no pipeline for this signal: add it, or set `OTEL_METRICS_EXPORTER=none`.',
        zh: '`404` 或 `405`：路径不对。collector 的 `endpoint` 和 `OTEL_EXPORTER_OTLP_ENDPOINT` 会自动加 `/v1/traces`；`traces_endpoint`、`…_TRACES_ENDPOINT` 和代码里写的 endpoint 不会。也可能 collector 没有这种信号的 pipeline：补上，或设 `OTEL_METRICS_EXPORTER=none`。',
      },
      {
        en: '`HTTP response to HTTPS client`: the address says `https://`, or `WithInsecure` is missing, and the receiver has no TLS.',
        zh: '`HTTP response to HTTPS client`：地址写成 `https://` 或没设 `WithInsecure`，而 receiver 没有 TLS。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -i -X POST -H "Content-Type: application/json" -d "{}" http://HOST:4318/v1/traces`: 200 means that this port is right.',
        zh: '执行 `curl -i -X POST -H "Content-Type: application/json" -d "{}" http://HOST:4318/v1/traces`：返回 200 说明端口正确。',
      },
      {
        en: 'Correct the port or the exporter, and let the receiver listen on `0.0.0.0:4318`.',
        zh: '改正端口或 exporter，并让 receiver 监听 `0.0.0.0:4318`。',
      },
    ],
  },
  'nginx-upstream-rejected-request': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'UNKNOWN'],
    codeless: true,
    libraries: ['nginx'],
    example:
      '[error] 30#30: *1 upstream rejected request with error 1 while reading response header from upstream, request: "GET /favicon.ico HTTP/1.1", upstream: "grpc://10.0.0.2:50051"',
    pattern:
      /upstream rejected request with error \d{1,3}|upstream sent (?:invalid|unknown) (?:http2|frame)|upstream sent frame for unknown stream/,
    source: 'nginx/nginx:src/http/modules/ngx_http_grpc_module.c',
    title: {
      en: 'upstream rejected request with error 1 (nginx)',
      zh: 'nginx：上游重置了请求（upstream rejected request）',
    },
    meaning: {
      en: 'nginx forwarded a request over HTTP/2, and the gRPC server reset that stream; the number is the HTTP/2 error. The client gets HTTP 502, which gRPC libraries show as `UNAVAILABLE`.',
      zh: 'nginx 用 HTTP/2 转发了请求，而 gRPC 服务端重置了这个流，数字是 HTTP/2 错误码。客户端得到 HTTP 502，gRPC 库显示为 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'The request is not a gRPC call: a browser (`GET /favicon.ico`), a health check, or a path of another service reaches `grpc_pass`.',
        zh: '请求不是 gRPC 调用：浏览器（`GET /favicon.ico`）、健康检查或别的服务的路径落到了 `grpc_pass`。',
      },
      {
        en: 'Error 1 (PROTOCOL_ERROR) for a gRPC call: `grpc_set_header` adds what HTTP/2 forbids (`Connection`, `Upgrade`), or the `Host` is not valid for the server.',
        zh: 'gRPC 调用报错误 1（PROTOCOL_ERROR）：`grpc_set_header` 加了 HTTP/2 禁止的首部（`Connection`、`Upgrade`），或 `Host` 不被服务端接受。',
      },
      {
        en: '`sent invalid http2 table index`: the HTTP/2 library of the server ignores that nginx allows no header table; upgrade it (old Go and Rust releases).',
        zh: '`sent invalid http2 table index`：服务端的 HTTP/2 库没有理会 nginx 不允许动态首部表的声明，升级它（旧版 Go、Rust 库）。',
      },
      {
        en: 'Error 7 or 11: the server rejects new streams, for example at its limit or while it stops.',
        zh: '错误 7 或 11：服务端拒绝新的流，例如达到上限或正在退出。',
      },
    ],
    steps: [
      {
        en: 'Read `request:` in the same line: another method than POST or a path without `/package.Service/Method` is the first cause. Then call the server without nginx: `grpcurl -plaintext UPSTREAM:PORT list`.',
        zh: '看同一行的 `request:`：方法不是 POST，或路径不是 `/package.Service/Method`，就是第一种。再绕过 nginx 调用：`grpcurl -plaintext UPSTREAM:PORT list`。',
      },
      {
        en: 'Give `grpc_pass` a separate `location` (`location /package.Service/`), and remove the added headers.',
        zh: '给 `grpc_pass` 单独的 `location`（`location /package.Service/`），去掉多加的首部。',
      },
    ],
  },
  'nginx-http1-to-grpc-server': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'CANCELLED', 'INTERNAL'],
    codeless: true,
    libraries: ['nginx'],
    example:
      '[error] 1550#1550: *48 upstream sent no valid HTTP/1.0 header while reading response header from upstream, request: "POST /shop.Cart/Add HTTP/2.0", upstream: "http://127.0.0.1:50051/shop.Cart/Add"',
    pattern: /upstream sent no valid HTTP\/1\.0 header/,
    source: 'nginx/nginx:src/http/modules/ngx_http_proxy_module.c',
    title: {
      en: 'upstream sent no valid HTTP/1.0 header (nginx)',
      zh: 'nginx：用 HTTP/1 转发了 gRPC（no valid HTTP/1.0 header）',
    },
    meaning: {
      en: 'nginx sent the request as HTTP/1 to a server that speaks HTTP/2 only. No handler ran.',
      zh: 'nginx 用 HTTP/1 把请求发给了只会 HTTP/2 的服务端，处理函数没有运行。',
    },
    causes: [
      {
        en: 'The `location` uses `proxy_pass http://…`: it speaks HTTP/1.',
        zh: '`location` 用的是 `proxy_pass http://…`，它使用 HTTP/1。',
      },
      {
        en: 'An ingress lacks the annotation `nginx.ingress.kubernetes.io/backend-protocol: "GRPC"`.',
        zh: 'Ingress 缺少注解 `nginx.ingress.kubernetes.io/backend-protocol: "GRPC"`。',
      },
    ],
    steps: [
      {
        en: 'Look at `upstream:` in the same line: `http://` is the cause, `grpc://` would be right.',
        zh: '看同一行的 `upstream:`：是 `http://` 就是这个原因，正确的是 `grpc://`。',
      },
      {
        en: 'Use `grpc_pass grpc://HOST:PORT` (nginx 1.13.10 or newer; `grpcs://` with TLS), and `listen … http2` or `http2 on` for the clients.',
        zh: '改用 `grpc_pass grpc://HOST:PORT`（nginx 1.13.10 及以上；TLS 用 `grpcs://`），面向客户端的 `listen` 启用 `http2`。',
      },
    ],
  },
  'istio-ca-authenticate-failure': {
    code: 'UNAUTHENTICATED',
    libraries: ['istio'],
    example: 'rpc error: code = Unauthenticated desc = request authenticate failure',
    pattern: /request (?:impersonation )?authenticat(?:e|ion) failure/,
    source: 'istio/istio:security/pkg/server/ca/server.go',
    title: {
      en: 'request authenticate failure (Istio CA)',
      zh: 'Istio：证书请求的身份认证失败（authenticate failure）',
    },
    meaning: {
      en: 'A sidecar or ztunnel asked istiod for a certificate, and istiod did not accept its token. The proxy stays not ready; the reason is only in the log of istiod.',
      zh: 'sidecar 或 ztunnel 向 istiod 申请证书，istiod 不接受它的令牌。代理一直未就绪；原因只在 istiod 的日志里。',
    },
    causes: [
      {
        en: 'The token of the pod is for another audience or cluster: `third-party-jwt` is not supported there, or in a multicluster mesh istiod lacks the remote secret of this cluster.',
        zh: 'Pod 的令牌属于别的 audience 或集群：那里不支持 `third-party-jwt`，或多集群里 istiod 没有该集群的 remote secret。',
      },
      {
        en: 'The API server of Kubernetes is not reachable for istiod, or rejects the TokenReview.',
        zh: 'istiod 连不上 Kubernetes API server，或 TokenReview 被拒绝。',
      },
      {
        en: '`impersonation`: `CA_TRUSTED_NODE_ACCOUNTS` does not name the service account of ztunnel.',
        zh: '`impersonation`：`CA_TRUSTED_NODE_ACCOUNTS` 里没有 ztunnel 的 service account。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n istio-system logs deploy/istiod | grep -i authenticat`: it names which authenticator failed and why.',
        zh: '运行 `kubectl -n istio-system logs deploy/istiod | grep -i authenticat`：里面写明哪个 authenticator 失败及原因。',
      },
      {
        en: 'Correct the cluster ID, remote secret or accounts, then restart the pod; it asks again with backoff.',
        zh: '改正集群 ID、remote secret 或账号，然后重启 Pod；它会退避重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
