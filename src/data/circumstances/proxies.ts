import type { Circumstance } from './circumstance.ts';

/** Proxies, load balancers, and gateways between client and server. */
export const proxies = {
  'ingress-nginx': {
    title: {
      en: 'Behind ingress-nginx in Kubernetes',
      zh: 'Kubernetes 里经过 ingress-nginx',
    },
    signs: [
      /ingress-nginx|nginx-ingress|nginx ingress|nginx\.ingress\.kubernetes\.io|ingress(?:\.class|ClassName)["']?: {0,2}["']?nginx/,
    ],
    why: {
      en: 'The controller speaks HTTP/1.1 to pods and limits the time and size of a request, until annotations of the Ingress say otherwise.',
      zh: '除非 Ingress 的注解另有规定，控制器用 HTTP/1.1 访问 Pod，并限制请求的时长和大小。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'The Ingress lacks `nginx.ingress.kubernetes.io/backend-protocol`, so nginx sends HTTP/1.1 to a gRPC server.',
          zh: 'Ingress 没有 `nginx.ingress.kubernetes.io/backend-protocol` 注解，nginx 就用 HTTP/1.1 访问 gRPC 服务端。',
        },
        check: {
          en: '`kubectl get ingress NAME -o yaml` shows no `backend-protocol`. A call past the Ingress works: `kubectl port-forward svc/SERVICE 50051`, then `grpcurl -plaintext localhost:50051 list`.',
          zh: '`kubectl get ingress NAME -o yaml` 里没有 `backend-protocol`。绕过 Ingress 能调通：先 `kubectl port-forward svc/SERVICE 50051`，再 `grpcurl -plaintext localhost:50051 list`。',
        },
        fix: {
          en: 'Set the annotation to `GRPC`, or to `GRPCS` if the server itself uses TLS. Give the Ingress a `tls` section, and let clients dial port 443 with TLS.',
          zh: '把注解设为 `GRPC`；服务端自己用 TLS 就设为 `GRPCS`。给 Ingress 配 `tls`，客户端用 TLS 连 443 端口。',
        },
        source: 'kubernetes/ingress-nginx:docs/examples/grpc/README.md',
      },
      {
        codes: ['INTERNAL', 'UNAVAILABLE', 'CANCELLED'],
        cause: {
          en: 'A stream without a message for 60 seconds is cut: 60 s is the default of the read, send, and client body timeouts.',
          zh: '流上 60 秒没有消息就被切断：读、写和客户端请求体三个超时默认都是 60 秒。',
        },
        check: {
          en: 'Every failure comes 60 s after the last message. The log of the controller holds `upstream timed out` or status 408 or 504.',
          zh: '每次都在最后一条消息之后 60 秒失败；控制器日志里有 `upstream timed out`，或状态码 408、504。',
        },
        fix: {
          en: 'Set `nginx.ingress.kubernetes.io/proxy-read-timeout` and `proxy-send-timeout` (they set `grpc_read_timeout` and `grpc_send_timeout`). For client streams also set `client-body-timeout` in the ConfigMap.',
          zh: '设置 `nginx.ingress.kubernetes.io/proxy-read-timeout` 和 `proxy-send-timeout`（对应 `grpc_read_timeout`、`grpc_send_timeout`）。客户端流还要在 ConfigMap 里设 `client-body-timeout`。',
        },
        source: 'kubernetes/ingress-nginx:docs/user-guide/nginx-configuration/annotations.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: '`ssl-passthrough` is set, but the controller runs without `--enable-ssl-passthrough`: the annotation is ignored, and nginx ends TLS itself.',
          zh: '设了 `ssl-passthrough`，但控制器没带 `--enable-ssl-passthrough` 启动：注解不生效，TLS 仍在 nginx 终止。',
        },
        check: {
          en: '`openssl s_client -connect HOST:443 -servername HOST` shows the certificate of the controller instead of the one of your server.',
          zh: '`openssl s_client -connect HOST:443 -servername HOST` 显示的是控制器的证书，而不是你的服务端证书。',
        },
        fix: {
          en: 'Add `--enable-ssl-passthrough` to the arguments of the controller. It routes by SNI, so the client has to send the host name, and plaintext gRPC does not pass.',
          zh: '给控制器加启动参数 `--enable-ssl-passthrough`。它按 SNI 转发，客户端必须发送域名；明文 gRPC 不能这样转发。',
        },
        source: 'kubernetes/ingress-nginx:docs/user-guide/tls.md',
      },
      {
        codes: ['UNKNOWN'],
        cause: {
          en: 'nginx rejects requests above 1 MB with HTTP 413. For a client stream, the sum of its messages counts.',
          zh: '请求超过 1 MB 就返回 HTTP 413；客户端流按所有消息的总和计算。',
        },
        check: {
          en: 'Small requests pass, large ones fail; the log of the controller says `client intended to send too large body`.',
          zh: '小请求正常，大请求失败；控制器日志里有 `client intended to send too large body`。',
        },
        fix: {
          en: 'Set `nginx.ingress.kubernetes.io/proxy-body-size`, for example to `64m`, or to `0` for no limit.',
          zh: '设置 `nginx.ingress.kubernetes.io/proxy-body-size`，例如 `64m`；`0` 表示不限制。',
        },
        source: 'kubernetes/ingress-nginx:internal/ingress/controller/config/config.go',
      },
    ],
  },
  'nginx-in-front': {
    title: { en: 'Behind nginx as a reverse proxy', zh: '经过 nginx 反向代理' },
    signs: [
      /(?<![\w.-])nginx\b/,
      /grpc_pass|proxy_pass|reverse.?proxy|upstream|\blocation\b|bad gateway|\b50[24]\b|反向代理|代理|转发|轉發/,
    ],
    why: {
      en: 'nginx passes gRPC on only with `grpc_pass` in a server with HTTP/2. A `location` for ordinary HTTP turns calls into HTTP/1.1.',
      zh: 'nginx 只有在启用 HTTP/2 的 server 里用 `grpc_pass` 才能转发 gRPC；普通 HTTP 的 `location` 会改成 HTTP/1.1。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'The `location` uses `proxy_pass`, which does not speak gRPC, or `grpc_pass grpc://` while the server expects TLS.',
          zh: '`location` 用的是 `proxy_pass`，它不支持 gRPC；或者服务端要求 TLS，却写成 `grpc_pass grpc://`。',
        },
        check: {
          en: '`nginx -T | grep -n _pass` lists the lines; the error log names the upstream that failed.',
          zh: '`nginx -T | grep -n _pass` 列出配置；错误日志会写出失败的 upstream。',
        },
        fix: {
          en: 'Use `grpc_pass grpc://HOST:PORT;`, or `grpcs://` for a server with TLS.',
          zh: '改成 `grpc_pass grpc://HOST:PORT;`；服务端用 TLS 就写 `grpcs://`。',
        },
        source: 'nginx/nginx.org:xml/en/docs/http/ngx_http_grpc_module.xml',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'HTTP/2 is off for the `server` block, which is the default. Clients then get an HTTP/1.1 response.',
          zh: '`server` 块没有启用 HTTP/2（默认关闭），客户端收到的是 HTTP/1.1 响应。',
        },
        check: {
          en: '`openssl s_client -connect HOST:443 -alpn h2` prints `No ALPN negotiated`.',
          zh: '`openssl s_client -connect HOST:443 -alpn h2` 输出 `No ALPN negotiated`。',
        },
        fix: {
          en: 'Add `http2 on;` (nginx 1.25.1 and newer) or `listen 443 ssl http2;` (older).',
          zh: '加上 `http2 on;`（nginx 1.25.1 起），旧版本写 `listen 443 ssl http2;`。',
        },
        source: 'nginx/nginx.org:xml/en/docs/http/ngx_http_v2_module.xml',
      },
      {
        codes: ['UNKNOWN'],
        cause: {
          en: '`client_max_body_size` is 1 MB by default; nginx rejects larger requests with HTTP 413.',
          zh: '`client_max_body_size` 默认 1 MB，更大的请求由 nginx 返回 HTTP 413。',
        },
        check: {
          en: 'The error log says `client intended to send too large body`.',
          zh: '错误日志里有 `client intended to send too large body`。',
        },
        fix: {
          en: 'Raise `client_max_body_size`, or set it to `0` in the `location` of gRPC.',
          zh: '调大 `client_max_body_size`，或在 gRPC 的 `location` 里设为 `0`。',
        },
        source: 'nginx/nginx.org:xml/en/docs/http/ngx_http_core_module.xml',
      },
    ],
  },
  'aws-load-balancer': {
    title: {
      en: 'Behind an Application Load Balancer of AWS',
      zh: '经过 AWS Application Load Balancer（ALB）',
    },
    signs: [/\balb\b|application load balancer|elbv2|target group|alb\.ingress\.kubernetes\.io|目标组/],
    why: {
      en: 'A target group speaks HTTP/1.1 and expects HTTP status codes in health checks, unless its protocol version is gRPC.',
      zh: '目标组默认用 HTTP/1.1，健康检查看 HTTP 状态码；协议版本设为 gRPC 才不同。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'The protocol version of the target group is `HTTP1`, the default.',
          zh: '目标组的协议版本是默认的 `HTTP1`。',
        },
        check: {
          en: '`aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"`.',
          zh: '执行 `aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"`。',
        },
        fix: {
          en: 'Create the target group anew with `--protocol-version GRPC`. In EKS set `alb.ingress.kubernetes.io/backend-protocol-version: GRPC`.',
          zh: '用 `--protocol-version GRPC` 重新创建目标组；EKS 里设 `alb.ingress.kubernetes.io/backend-protocol-version: GRPC`。',
        },
        source: 'kubernetes-sigs/aws-load-balancer-controller:docs/guide/ingress/annotations.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'No target is healthy: the check expects code 12 by default, while the server returns 0, 5, or 16. HTTP codes such as 200 are not accepted for gRPC.',
          zh: '没有健康的目标：健康检查默认期望状态码 12，而服务端返回 0、5 或 16；gRPC 目标组不接受 200 这样的 HTTP 状态码。',
        },
        check: {
          en: '`aws elbv2 describe-target-health --target-group-arn ARN` shows `unhealthy`.',
          zh: '`aws elbv2 describe-target-health --target-group-arn ARN` 显示 `unhealthy`。',
        },
        fix: {
          en: 'Set the path to `/grpc.health.v1.Health/Check` and the codes to `0`, or accept `0-99`. In EKS: `healthcheck-path` and `success-codes`. Let the check pass without a token.',
          zh: '把路径设为 `/grpc.health.v1.Health/Check`，状态码设为 `0`，或放宽到 `0-99`；EKS 里是 `healthcheck-path` 和 `success-codes`。健康检查不要求鉴权。',
        },
        source: 'aws/aws-sdk-go-v2:service/elasticloadbalancingv2/types/types.go',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'The client dials a listener of protocol HTTP, or dials the HTTPS listener without TLS.',
          zh: '客户端连的是 HTTP 监听器，或用明文连 HTTPS 监听器。',
        },
        check: {
          en: '`grpcurl HOST:443 list` works where `grpcurl -plaintext HOST:80 list` fails.',
          zh: '`grpcurl HOST:443 list` 能通，`grpcurl -plaintext HOST:80 list` 不通。',
        },
        fix: {
          en: 'Use an HTTPS listener with a certificate, and TLS credentials in the client. For plaintext from end to end, use a Network Load Balancer with a TCP listener.',
          zh: '用带证书的 HTTPS 监听器，客户端使用 TLS 凭据。要全程明文就改用 Network Load Balancer 的 TCP 监听器。',
        },
        source: 'kubernetes-sigs/aws-load-balancer-controller:docs/examples/grpc_server.md',
      },
    ],
  },
  'google-load-balancer': {
    title: {
      en: 'Behind GKE Ingress or a Google Cloud load balancer',
      zh: '经过 GKE Ingress 或 Google Cloud 负载均衡',
    },
    signs: [
      /\bgke\b|gclb|backendconfig|google cloud load balanc|cloud\.google\.com\/(?:app-protocols|backend-config|neg)|\bgce ingress/,
    ],
    why: {
      en: 'The backend service speaks HTTP/1.1 to pods by default, waits 30 seconds, and checks health with an HTTP request.',
      zh: '后端服务默认用 HTTP/1.1 访问 Pod，只等 30 秒，并用 HTTP 请求做健康检查。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'The Service does not name the protocol of its port, so HTTP/1.1 is used.',
          zh: 'Service 没有声明端口的协议，于是用 HTTP/1.1。',
        },
        check: {
          en: '`gcloud compute backend-services list --format="table(name,protocol)"` shows `HTTP`.',
          zh: '`gcloud compute backend-services list --format="table(name,protocol)"` 显示 `HTTP`。',
        },
        fix: {
          en: 'Annotate the Service with `cloud.google.com/app-protocols: \'{"PORT_NAME":"HTTP2"}\'`, and let the server accept TLS with ALPN `h2`.',
          zh: '给 Service 加注解 `cloud.google.com/app-protocols: \'{"PORT_NAME":"HTTP2"}\'`，服务端要接受 TLS 和 ALPN `h2`。',
        },
        source: 'kubernetes/ingress-gce:pkg/annotations/service.go',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Every backend is unhealthy: health checks of Ingress are HTTP, HTTPS, or HTTP/2, and a gRPC server does not answer `GET /` with 200.',
          zh: '后端全部不健康：Ingress 的健康检查只有 HTTP、HTTPS、HTTP/2，gRPC 服务端不会用 200 回应 `GET /`。',
        },
        check: {
          en: '`kubectl describe ingress NAME`: the annotation `ingress.kubernetes.io/backends` says `UNHEALTHY`.',
          zh: '`kubectl describe ingress NAME`：注解 `ingress.kubernetes.io/backends` 显示 `UNHEALTHY`。',
        },
        fix: {
          en: 'Answer health checks on a second port with HTTP, and name the port and path in the `healthCheck` of a BackendConfig.',
          zh: '另开一个 HTTP 端口回应健康检查，并在 BackendConfig 的 `healthCheck` 里写明端口和路径。',
        },
        source:
          'GoogleCloudPlatform/gke-networking-recipes:ingress/single-cluster/ingress-custom-grpc-health-check/README.md',
      },
    ],
  },
  'cloud-run': {
    title: { en: 'On Google Cloud Run', zh: '部署在 Google Cloud Run 上' },
    signs: [/cloud run\b|cloudrun|\.run\.app\b/],
    why: {
      en: 'Cloud Run ends TLS, listens on port 443 only, and speaks HTTP/1.1 to the container unless its port is declared as HTTP/2.',
      zh: 'Cloud Run 在入口终止 TLS，只开放 443 端口；除非把容器端口声明为 HTTP/2，否则用 HTTP/1.1 访问容器。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'Streams fail because the service was deployed without HTTP/2 from end to end. The reverse also fails: with HTTP/2, a container that speaks HTTP/1.1 resets every request (`protocol error`).',
          zh: '部署时没有启用端到端 HTTP/2，流式调用失败。反过来也不行：启用之后，只支持 HTTP/1.1 的容器会让每个请求都被重置（`protocol error`）。',
        },
        check: {
          en: '`gcloud run services describe NAME --format=export` shows the name of the port: `h2c` or `http1`.',
          zh: '`gcloud run services describe NAME --format=export` 会显示端口名是 `h2c` 还是 `http1`。',
        },
        fix: {
          en: 'Deploy with `--use-http2`, or name the port `h2c`. The server listens without TLS on `0.0.0.0:$PORT`.',
          zh: '部署时加 `--use-http2`，或把端口命名为 `h2c`。服务端不用 TLS，监听 `0.0.0.0:$PORT`。',
        },
        source: 'GoogleCloudPlatform/golang-samples:run/h2c/README.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client dials without TLS, or dials the port of the container (8080, 50051) instead of 443.',
          zh: '客户端没用 TLS，或连的是容器端口（8080、50051），而不是 443。',
        },
        check: {
          en: '`grpcurl SERVICE-xyz.a.run.app:443 list` answers.',
          zh: '`grpcurl SERVICE-xyz.a.run.app:443 list` 有响应。',
        },
        fix: {
          en: 'Dial `SERVICE-xyz.a.run.app:443` with TLS credentials and the public root certificates.',
          zh: '用 TLS 凭据和系统根证书连 `SERVICE-xyz.a.run.app:443`。',
        },
        source: 'GoogleCloudPlatform/golang-samples:run/grpc-server-streaming/README.md',
      },
    ],
  },
  cloudflare: {
    title: { en: 'Behind Cloudflare', zh: '经过 Cloudflare' },
    signs: [/cloudflare|\bcf-ray\b/],
    why: {
      en: 'Cloudflare passes gRPC on only for zones where gRPC is enabled, on port 443, with TLS and HTTP/2 to the origin.',
      zh: 'Cloudflare 只在打开 gRPC 开关的域名上转发 gRPC，而且只走 443 端口，回源要用 TLS 和 HTTP/2。',
    },
    causes: [
      {
        codes: ['PERMISSION_DENIED', 'UNKNOWN', 'UNAVAILABLE'],
        cause: {
          en: 'gRPC is off for the zone: Cloudflare itself responds with an HTML page, and the origin sees no request.',
          zh: '域名没有打开 gRPC：由 Cloudflare 自己返回 HTML 页面，源站收不到请求。',
        },
        check: {
          en: 'The error says `403 (Forbidden)` with content-type `text/html`, and the log of the server stays empty.',
          zh: '报错里有 `403 (Forbidden)` 和 content-type `text/html`，服务端日志没有记录。',
        },
        fix: {
          en: 'Enable Network → gRPC in the dashboard of the zone, and set the encryption mode to Full or stricter.',
          zh: '在域名控制台打开 Network → gRPC，并把加密模式设为 Full 或更严格。',
        },
        source: 'cloudflare/cloudflare-docs:src/content/docs/network/grpc-connections.mdx',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client dials another port than 443, or the origin does not offer `h2` in ALPN.',
          zh: '客户端连的不是 443 端口，或源站没有在 ALPN 里提供 `h2`。',
        },
        check: {
          en: 'Ask the origin: `openssl s_client -connect ORIGIN:443 -servername HOST -alpn h2` has to print `ALPN protocol: h2`.',
          zh: '检查源站：`openssl s_client -connect ORIGIN:443 -servername HOST -alpn h2` 应输出 `ALPN protocol: h2`。',
        },
        fix: {
          en: 'Serve on port 443 with HTTP/2, or set the DNS record to “DNS only” to reach the server without the proxy.',
          zh: '在 443 端口提供 HTTP/2；或把 DNS 记录改为“仅 DNS”，不经过代理直连服务端。',
        },
        source: 'cloudflare/cloudflare-docs:src/content/docs/network/grpc-connections.mdx',
      },
    ],
  },
  'azure-app-hosting': {
    title: {
      en: 'On Azure App Service, Container Apps, or Application Gateway',
      zh: '经过 Azure App Service、Container Apps 或 Application Gateway',
    },
    signs: [
      /azurewebsites\.net|azurecontainerapps\.io|azure.{0,12}(?:app ?service|container|web ?app)|containers? ?apps? (?:on|in) azure|with container apps|az containerapp|(?:azure|aks).{0,40}application gateway|application gateway.{0,40}(?:azure|aks)|\bagic\b/,
    ],
    why: {
      en: 'Each is a proxy in front of the program, and speaks HTTP/1.1 to it unless HTTP/2 is set.',
      zh: '它们都是程序前面的代理，不声明 HTTP/2 就用 HTTP/1.1 访问程序。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'UNAVAILABLE', 'UNKNOWN'],
        cause: {
          en: 'App Service: HTTP/2, the HTTP/2 proxy, or the port for it is not set, so the program is called with HTTP/1.1. gRPC is a feature of App Service on Linux.',
          zh: 'App Service：没有设置 HTTP/2、HTTP/2 代理或专用端口，程序收到的是 HTTP/1.1。gRPC 是 Linux 版 App Service 的功能。',
        },
        check: {
          en: 'Configuration → General settings shows HTTP version 1.1, or “Off” for “HTTP 2.0 Proxy”.',
          zh: '“配置”→“常规设置”里 HTTP 版本是 1.1，或“HTTP 2.0 Proxy”为“Off”。',
        },
        fix: {
          en: 'Set the HTTP version to 2.0, “HTTP 2.0 Proxy” to “gRPC Only”, and the application setting `HTTP20_ONLY_PORT=8585`; let the server listen on that port in plaintext.',
          zh: '把 HTTP 版本设为 2.0，“HTTP 2.0 Proxy”设为“gRPC Only”，应用设置加 `HTTP20_ONLY_PORT=8585`，服务端在该端口监听明文。',
        },
        source: 'MicrosoftDocs/azure-docs:articles/app-service/configure-grpc.md',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Container Apps: the transport of the ingress is `auto` or `http`, so the container is called with HTTP/1.1.',
          zh: 'Container Apps：入口的 transport 是 `auto` 或 `http`，到容器的请求用 HTTP/1.1。',
        },
        check: {
          en: '`az containerapp ingress show -n APP -g GROUP` prints another `transport` than `Http2`.',
          zh: '`az containerapp ingress show -n APP -g GROUP` 显示的 `transport` 不是 `Http2`。',
        },
        fix: {
          en: '`az containerapp ingress update -n APP -g GROUP --transport http2`, with the port on which the server listens in plaintext; clients call port 443 with TLS.',
          zh: '`az containerapp ingress update -n APP -g GROUP --transport http2`，端口写服务端监听明文的端口；客户端用 TLS 访问 443。',
        },
        source: 'MicrosoftDocs/azure-docs@0147a27:articles/container-apps/ingress-overview.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'CANCELLED'],
        cause: {
          en: 'Container Apps: a request may take 240 seconds at most, which ends long streams.',
          zh: 'Container Apps：一个请求最多 240 秒，长时间的流会被切断。',
        },
        check: {
          en: 'Streams end after 240 s whatever is sent on them.',
          zh: '不管流上有没有数据，都在 240 秒时结束。',
        },
        fix: {
          en: 'Close and reopen streams before 240 s, or use TCP ingress instead of HTTP.',
          zh: '在 240 秒之前关闭并重建流，或把 HTTP 入口改为 TCP 入口。',
        },
        source: 'MicrosoftDocs/azure-docs@0147a27:articles/container-apps/ingress-overview.md',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Application Gateway: connections to backends are always HTTP/1.1, whatever the listener speaks.',
          zh: 'Application Gateway：不管监听器用什么协议，到后端的连接总是 HTTP/1.1。',
        },
        check: {
          en: 'A call past the gateway, to the address of the backend, works.',
          zh: '绕过网关直接调用后端地址，能调通。',
        },
        fix: {
          en: 'Take another way for gRPC: a Load Balancer (layer 4) in front of nginx or Envoy.',
          zh: 'gRPC 换一条路：nginx 或 Envoy 前面用四层的 Load Balancer。',
        },
        source: 'MicrosoftDocs/azure-docs@0015695:articles/application-gateway/configuration-listeners.md',
      },
    ],
  },
  'istio-sidecar': {
    title: { en: 'In an Istio mesh', zh: '在 Istio 服务网格里' },
    signs: [/(?<![\w.-])istio\b|istio-proxy|istiod|virtualservice|destinationrule|peerauthentication/],
    why: {
      en: 'A sidecar takes over every connection of the pod. It starts and stops on its own, and it decides by the Service how to treat a port.',
      zh: 'sidecar 接管 Pod 的所有连接；它独立启动和停止，并按 Service 的声明决定怎样处理端口。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Only the first seconds of a pod fail: the program starts before its sidecar accepts traffic.',
          zh: '只有 Pod 启动后的头几秒失败：程序比 sidecar 先启动。',
        },
        check: {
          en: '`kubectl logs POD -c istio-proxy` shows `Envoy proxy is ready` after the failed calls.',
          zh: '`kubectl logs POD -c istio-proxy` 里的 `Envoy proxy is ready` 晚于失败的调用。',
        },
        fix: {
          en: 'Set `holdApplicationUntilProxyStarts: true` in `meshConfig.defaultConfig` or in the annotation `proxy.istio.io/config` of the pod. The default is false.',
          zh: '在 `meshConfig.defaultConfig` 或 Pod 注解 `proxy.istio.io/config` 里设 `holdApplicationUntilProxyStarts: true`（默认 false）。',
        },
        source: 'istio/api:mesh/v1alpha1/proxy.proto',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'A client without a sidecar calls a server whose mTLS mode is `STRICT`: its plaintext connection is closed.',
          zh: '没有 sidecar 的客户端调用 mTLS 为 `STRICT` 的服务端，明文连接会被关闭。',
        },
        check: {
          en: '`kubectl get peerauthentication -A` shows `STRICT`, and the pod of the client has no container `istio-proxy`.',
          zh: '`kubectl get peerauthentication -A` 显示 `STRICT`，而客户端 Pod 没有 `istio-proxy` 容器。',
        },
        fix: {
          en: 'Add the client to the mesh (`istio-injection=enabled`, then restart the pod), or set `PERMISSIVE` for that workload.',
          zh: '把客户端加入网格（`istio-injection=enabled`，再重启 Pod），或对该工作负载设 `PERMISSIVE`。',
        },
        source: 'istio/api:security/v1beta1/peer_authentication.proto',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The port is called `http-…` or `tcp-…`, so gRPC is treated as another protocol: not routed per call, or sent as HTTP/1.1.',
          zh: '端口名是 `http-…` 或 `tcp-…`，gRPC 被当成别的协议：不按调用路由，或以 HTTP/1.1 发送。',
        },
        check: {
          en: '`kubectl get svc NAME -o yaml`: look at `name` and `appProtocol` of the port.',
          zh: '`kubectl get svc NAME -o yaml`：看端口的 `name` 和 `appProtocol`。',
        },
        fix: {
          en: 'Name the port `grpc` or `grpc-…`, or set `appProtocol: grpc`.',
          zh: '把端口命名为 `grpc` 或 `grpc-…`，或设 `appProtocol: grpc`。',
        },
        source:
          'istio/istio.io:content/en/docs/ops/configuration/traffic-management/protocol-selection/index.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Calls of a pod that shuts down fail: the sidecar stops 5 seconds after the stop signal, while the server still drains.',
          zh: '正在停止的 Pod 上调用失败：sidecar 收到停止信号 5 秒后退出，服务端还在处理剩余调用。',
        },
        check: {
          en: 'The failures are in the log of a pod in state `Terminating`, later than 5 s after the signal.',
          zh: '失败出现在 `Terminating` 状态的 Pod 日志里，且在信号之后 5 秒以上。',
        },
        fix: {
          en: 'Raise `terminationDrainDuration`, or set `EXIT_ON_ZERO_ACTIVE_CONNECTIONS=true` for the proxy, so that it waits for open connections.',
          zh: '调大 `terminationDrainDuration`，或给代理设 `EXIT_ON_ZERO_ACTIVE_CONNECTIONS=true`，等连接都结束再退出。',
        },
        source: 'istio/istio:pilot/cmd/pilot-agent/options/options.go',
      },
    ],
  },
  'linkerd-mesh': {
    title: { en: 'In a Linkerd mesh', zh: '在 Linkerd 服务网格里' },
    signs: [/\blinkerd/],
    why: {
      en: 'Linkerd balances single calls only where it sees HTTP/2 and a Service. Otherwise one connection carries all calls to one pod.',
      zh: 'Linkerd 只有识别出 HTTP/2、且目标是 Service 时才按调用负载均衡；否则所有调用走同一条连接，落到同一个 Pod。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The port has an `appProtocol` that Linkerd does not know, such as `grpc`: it is treated as opaque TCP.',
          zh: '端口的 `appProtocol` 是 Linkerd 不认识的值，例如 `grpc`：按不透明 TCP 处理。',
        },
        check: {
          en: '`kubectl get svc NAME -o jsonpath="{.spec.ports[*].appProtocol}"`.',
          zh: '执行 `kubectl get svc NAME -o jsonpath="{.spec.ports[*].appProtocol}"`。',
        },
        fix: {
          en: 'Set `appProtocol: kubernetes.io/h2c`, or leave it out.',
          zh: '设 `appProtocol: kubernetes.io/h2c`，或去掉这个字段。',
        },
        source: 'linkerd/website:linkerd.io/content/2-edge/features/protocol-detection.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The client dials a headless Service or the address of a pod, which Linkerd does not balance; one pod gets all calls.',
          zh: '客户端连的是 headless Service 或 Pod 地址，Linkerd 不做负载均衡，一个 Pod 承担所有调用。',
        },
        check: {
          en: '`kubectl get svc NAME` shows `None` as cluster address.',
          zh: '`kubectl get svc NAME` 的 CLUSTER-IP 是 `None`。',
        },
        fix: {
          en: 'Dial the name of a Service that has a cluster address.',
          zh: '改连有 ClusterIP 的 Service。',
        },
        source: 'linkerd/website:linkerd.io/content/2-edge/features/load-balancing.md',
      },
    ],
  },
  'traefik-in-front': {
    title: { en: 'Behind Traefik', zh: '经过 Traefik' },
    signs: [/(?<![\w.-])traefik/],
    why: {
      en: 'Traefik speaks HTTP/1.1 to the server unless the scheme of the service is `h2c` or `https`.',
      zh: '除非服务的 scheme 是 `h2c` 或 `https`，Traefik 用 HTTP/1.1 访问服务端。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'CANCELLED'],
        cause: {
          en: 'The scheme is `http`, so the server gets HTTP/1.1; Traefik returns 500 or 502.',
          zh: 'scheme 是 `http`，服务端收到 HTTP/1.1；Traefik 返回 500 或 502。',
        },
        check: {
          en: 'The access log shows `http://ADDRESS` as the URL of the service and 500 or 502 as status.',
          zh: '访问日志里服务地址是 `http://ADDRESS`，状态码是 500 或 502。',
        },
        fix: {
          en: 'Labels: `traefik.http.services.NAME.loadbalancer.server.scheme=h2c`. File: `url: h2c://HOST:PORT`. IngressRoute: `scheme: h2c`. Ingress: annotate the Service with `traefik.ingress.kubernetes.io/service.serversscheme: h2c`.',
          zh: '标签：`traefik.http.services.NAME.loadbalancer.server.scheme=h2c`。文件：`url: h2c://HOST:PORT`。IngressRoute：`scheme: h2c`。Ingress：给 Service 加注解 `traefik.ingress.kubernetes.io/service.serversscheme: h2c`。',
        },
        source: 'traefik/traefik:docs/content/expose/overview.md',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'CANCELLED'],
        cause: {
          en: 'Client streams end after 60 s: `respondingTimeouts.readTimeout` of the entry point covers the whole request.',
          zh: '客户端流在 60 秒时结束：入口的 `respondingTimeouts.readTimeout` 覆盖整个请求。',
        },
        check: {
          en: 'Streams end 60 s after their start, even while messages flow.',
          zh: '即使一直有消息，流也在开始后 60 秒结束。',
        },
        fix: {
          en: 'Set `--entryPoints.NAME.transport.respondingTimeouts.readTimeout=0` for the entry point of gRPC.',
          zh: '给 gRPC 的入口设 `--entryPoints.NAME.transport.respondingTimeouts.readTimeout=0`。',
        },
        source: 'traefik/traefik:docs/content/reference/install-configuration/entrypoints.md',
      },
    ],
  },
  'kong-or-apisix': {
    title: { en: 'Behind Kong or APISIX', zh: '经过 Kong 或 APISIX 网关' },
    signs: [/(?<![\w.-])(?:kong|apisix)\b/],
    why: {
      en: 'Both gateways accept HTTP/2 on their TLS port only, and take routes and upstreams for HTTP/1.1 unless told otherwise.',
      zh: '两个网关默认只在 TLS 端口接受 HTTP/2；不声明的话，路由和上游都按 HTTP/1.1 处理。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'Kong: the client dials the plaintext port 8000, which has no `http2` in `proxy_listen` by default.',
          zh: 'Kong：客户端连明文端口 8000，而默认的 `proxy_listen` 没有给它开 `http2`。',
        },
        check: {
          en: '`grpcurl -insecure KONG:8443 list` answers, `grpcurl -plaintext KONG:8000 list` does not.',
          zh: '`grpcurl -insecure KONG:8443 list` 有响应，`grpcurl -plaintext KONG:8000 list` 没有。',
        },
        fix: {
          en: 'Dial 8443 with TLS, or set `KONG_PROXY_LISTEN="0.0.0.0:8000 http2, 0.0.0.0:8443 http2 ssl"`. Set `grpc` or `grpcs` as protocol of service and route.',
          zh: '用 TLS 连 8443，或设 `KONG_PROXY_LISTEN="0.0.0.0:8000 http2, 0.0.0.0:8443 http2 ssl"`。service 和 route 的协议设为 `grpc` 或 `grpcs`。',
        },
        source: 'Kong/kong:kong.conf.default',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'APISIX: the `scheme` of the upstream is not `grpc` or `grpcs`, or the client dials a port without HTTP/2.',
          zh: 'APISIX：upstream 的 `scheme` 不是 `grpc` 或 `grpcs`，或客户端连的端口没有 HTTP/2。',
        },
        check: {
          en: '`curl http://127.0.0.1:9180/apisix/admin/routes -H "X-API-KEY: $admin_key"` shows the `scheme` of the upstream.',
          zh: '`curl http://127.0.0.1:9180/apisix/admin/routes -H "X-API-KEY: $admin_key"` 会显示 upstream 的 `scheme`。',
        },
        fix: {
          en: 'Set `scheme: grpc` (`grpcs` for a server with TLS). Dial 9443 with TLS, or add a port under `node_listen` with `enable_http2: true` for plaintext.',
          zh: '设 `scheme: grpc`（服务端用 TLS 就设 `grpcs`）。用 TLS 连 9443；要明文就在 `node_listen` 加端口，并设 `enable_http2: true`。',
        },
        source: 'apache/apisix:docs/en/latest/grpc-proxy.md',
      },
    ],
  },
  'other-reverse-proxies': {
    title: {
      en: 'Behind HAProxy, Caddy, or Apache httpd',
      zh: '经过 HAProxy、Caddy 或 Apache httpd',
    },
    signs: [/(?<![\w.-])haproxy(?!-\w)|(?<![\w.-])caddy\b|caddyfile|mod_proxy|\bProxyPass\b/],
    why: {
      en: 'Each of them accepts HTTP/2 from clients, and speaks HTTP/1.1 to the server until the line of the server says otherwise.',
      zh: '它们都能接受 HTTP/2 客户端，但除非在后端那一行另行声明，访问服务端时用 HTTP/1.1。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'HAProxy: the `server` line has neither `proto h2` nor `alpn h2`.',
          zh: 'HAProxy：`server` 行既没有 `proto h2`，也没有 `alpn h2`。',
        },
        check: {
          en: 'The server logs an HTTP/1.1 request or a bad connection preface at the time of the call.',
          zh: '调用时服务端日志出现 HTTP/1.1 请求，或连接前言（preface）错误。',
        },
        fix: {
          en: 'Plaintext: `server s1 HOST:PORT proto h2`. TLS: `server s1 HOST:PORT ssl alpn h2 ca-file FILE`. On the side of clients: `bind :443 ssl crt FILE alpn h2`, `mode http`.',
          zh: '明文：`server s1 HOST:PORT proto h2`。TLS：`server s1 HOST:PORT ssl alpn h2 ca-file FILE`。面向客户端：`bind :443 ssl crt FILE alpn h2`，`mode http`。',
        },
        source: 'haproxy/haproxy:doc/configuration.txt',
      },
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Caddy: `reverse_proxy HOST:PORT` uses HTTP/1.1, because HTTP/2 without TLS needs another scheme.',
          zh: 'Caddy：`reverse_proxy HOST:PORT` 用 HTTP/1.1，不带 TLS 的 HTTP/2 要用专门的 scheme。',
        },
        check: {
          en: 'The log of Caddy shows status 502 and `malformed HTTP response`.',
          zh: 'Caddy 日志里有状态码 502 和 `malformed HTTP response`。',
        },
        fix: {
          en: 'Write `reverse_proxy h2c://HOST:PORT`, or `https://HOST:PORT` for a server with TLS.',
          zh: '写成 `reverse_proxy h2c://HOST:PORT`；服务端用 TLS 就写 `https://HOST:PORT`。',
        },
        source: 'caddyserver/website:src/docs/markdown/caddyfile/directives/reverse_proxy.md',
      },
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Apache httpd: `ProxyPass` names `http://`, which is HTTP/1.1.',
          zh: 'Apache httpd：`ProxyPass` 写的是 `http://`，即 HTTP/1.1。',
        },
        check: {
          en: '`apachectl -M` does not list `proxy_http2_module`.',
          zh: '`apachectl -M` 的输出里没有 `proxy_http2_module`。',
        },
        fix: {
          en: 'Load `mod_proxy_http2` and write `ProxyPass "/" "h2c://HOST:PORT/"`, or `h2://` for a server with TLS.',
          zh: '加载 `mod_proxy_http2`，写成 `ProxyPass "/" "h2c://HOST:PORT/"`；服务端用 TLS 就写 `h2://`。',
        },
        source: 'apache/httpd:docs/manual/mod/mod_proxy_http2.xml',
      },
    ],
  },
  'fly-or-ngrok': {
    title: { en: 'On Fly.io, or through an ngrok tunnel', zh: '部署在 Fly.io，或经过 ngrok 隧道' },
    signs: [/\bfly\.io\b|fly\.toml|\.fly\.dev\b|\bflyctl\b|\bngrok\b/],
    why: {
      en: 'Both end TLS at their edge and pass requests on as HTTP/1.1, unless HTTP/2 is set for the program behind them.',
      zh: '两者都在边缘终止 TLS，并以 HTTP/1.1 转发请求；除非声明后面的程序使用 HTTP/2。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Fly.io: the `http` handler sends HTTP/1.1 to the program.',
          zh: 'Fly.io：`http` 处理器用 HTTP/1.1 访问程序。',
        },
        check: {
          en: '`fly config show` has no `h2_backend`.',
          zh: '`fly config show` 的输出里没有 `h2_backend`。',
        },
        fix: {
          en: 'Set `h2_backend = true` under `[http_service.http_options]`, and let the server listen in plaintext. Clients dial `APP.fly.dev:443` with TLS.',
          zh: '在 `[http_service.http_options]` 下设 `h2_backend = true`，服务端监听明文；客户端用 TLS 连 `APP.fly.dev:443`。',
        },
        source: 'superfly/docs:networking/services.html.markerb',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'ngrok: an HTTP endpoint forwards as HTTP/1.1.',
          zh: 'ngrok：HTTP 端点按 HTTP/1.1 转发。',
        },
        check: {
          en: 'The same call works with `ngrok tcp PORT`.',
          zh: '改用 `ngrok tcp PORT` 时，同样的调用正常。',
        },
        fix: {
          en: 'Start `ngrok http --app-protocol=http2 PORT` and dial the host on port 443 with TLS, or use `ngrok tcp PORT`.',
          zh: '用 `ngrok http --app-protocol=http2 PORT` 启动，并用 TLS 连 443 端口；或用 `ngrok tcp PORT`。',
        },
        source: 'ngrok/ngrok-docs:using-ngrok-with/gRPC.mdx',
      },
    ],
  },
  'path-prefix': {
    title: {
      en: 'A proxy that routes by a path prefix',
      zh: '代理按路径前缀转发',
    },
    signs: [
      /ingress|nginx|traefik|gateway|reverse.?proxy|代理|网关|閘道/,
      /path.?prefix|sub-?path|sub-?director|rewrite-target|strip-?prefix|base ?path|路径前缀|子路径|路徑前綴/,
    ],
    why: {
      en: 'The path of a call is always `/package.Service/Method`. Most clients ignore a path behind the host and port.',
      zh: '调用的路径永远是 `/package.Service/Method`；多数客户端会忽略地址和端口之后的路径。',
    },
    causes: [
      {
        codes: ['UNIMPLEMENTED', 'UNKNOWN'],
        cause: {
          en: 'The rule of the proxy waits for `/api/…`, while calls arrive without the prefix: they reach another backend, or end in HTTP 404.',
          zh: '代理规则匹配 `/api/…`，而调用没有这个前缀：被转到别的后端，或返回 HTTP 404。',
        },
        check: {
          en: 'The access log of the proxy shows the path `/package.Service/Method` and status 404.',
          zh: '代理访问日志里路径是 `/package.Service/Method`，状态码 404。',
        },
        fix: {
          en: 'Route by host name, or by the prefix `/package.Service/`. Do not rewrite the path: the server finds the method by it.',
          zh: '按域名转发，或按前缀 `/package.Service/` 转发。不要改写路径：服务端靠它找到方法。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
