import type { Message } from './message.ts';

/** What Envoy, and with it Istio, answers in place of a server. */
export const envoy = {
  'envoy-upstream-connect-error': {
    code: 'UNAVAILABLE',
    libraries: ['envoy'],
    example:
      'rpc error: code = Unavailable desc = upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    pattern: /upstream connect error or disconnect\/reset before headers/,
    source: 'envoyproxy/envoy:source/common/router/router.cc',
    title: {
      en: 'upstream connect error or disconnect/reset (Envoy)',
      zh: 'Envoy 连不上后端（upstream connect error）',
    },
    meaning: {
      en: 'Envoy (or an Istio sidecar) could not use the connection to the backend. The reset reason at the end says how.',
      zh: 'Envoy（或 Istio 的 sidecar）无法使用与后端的连接，末尾的 reset reason 说明了情况。',
    },
    causes: [
      {
        en: '`connection failure`, `remote connection failure`: nothing listens at the address of the cluster. The backend did not start (its own dependency was wrong), the port differs, or Envoy runs in a container and the cluster names `localhost` (`host.docker.internal` or the service name instead).',
        zh: '`connection failure`、`remote connection failure`：cluster 的地址上没有进程监听。后端没有启动（它自己的依赖有误），端口不同，或 Envoy 在容器里而 cluster 写 `localhost`（应写 `host.docker.internal` 或服务名）。',
      },
      {
        en: '`delayed connect error: 111` or `TLS error:` behind it: connection refused, or TLS on one side only. For `WRONG_VERSION_NUMBER` remove the TLS socket of the cluster or `ISTIO_MUTUAL`; for `CERTIFICATE_VERIFY_FAILED` set CA and SNI.',
        zh: '后面是 `delayed connect error: 111` 或 `TLS error:`：被拒绝，或只有一端用 TLS。`WRONG_VERSION_NUMBER` 应去掉 cluster 的 TLS 或 `ISTIO_MUTUAL`；`CERTIFICATE_VERIFY_FAILED` 应设置 CA 和 SNI。',
      },
      {
        en: '`connection termination`, `remote reset`, or `protocol error`: HTTP/1.1 to a gRPC port. Name the Service port `grpc-…` or set `appProtocol: grpc` (Istio), `http2_protocol_options: {}` for the cluster (Envoy).',
        zh: '`connection termination`、`remote reset` 或 `protocol error`：用 HTTP/1.1 访问 gRPC 端口。把 Service 端口命名为 `grpc-…` 或设 `appProtocol: grpc`（Istio），cluster 加 `http2_protocol_options: {}`（Envoy）。',
      },
      {
        en: '`connection termination` now and then: the backend restarted, or it closed an idle connection that Envoy still used. Give the backend a longer idle time than the cluster (`idle_timeout`), and retry with `retry_on: reset`.',
        zh: '偶尔出现 `connection termination`：后端重启，或关闭了 Envoy 仍在使用的空闲连接。让后端的空闲时间比 cluster 的 `idle_timeout` 长，并用 `retry_on: reset` 重试。',
      },
      {
        en: 'Mutual TLS is on at one side only (Istio): match `PeerAuthentication` and `DestinationRule`, or give the caller a sidecar.',
        zh: '只有一端启用 mTLS（Istio）：使 `PeerAuthentication` 与 `DestinationRule` 一致，或给调用方注入 sidecar。',
      },
      {
        en: '`overflow`: a circuit breaker is full. Raise `http1MaxPendingRequests` and `http2MaxRequests` in `connectionPool` of the `DestinationRule`, or `max_pending_requests` and `max_requests` (1024 each) in Envoy.',
        zh: '`overflow`：熔断器已满。调大 `DestinationRule` 的 `connectionPool` 里的 `http1MaxPendingRequests`、`http2MaxRequests`，或 Envoy 的 `max_pending_requests`、`max_requests`（各 1024）。',
      },
    ],
    steps: [
      {
        en: "Look at `response_flags` in Envoy's access log for this request: `UF` connection, `UC` closed by the backend, `UR` reset by it, `UPE` protocol, `UO` overflow; then call the backend from Envoy's own container: `grpcurl -plaintext HOST:PORT list`.",
        zh: '查看 Envoy 访问日志里该请求的 `response_flags`：`UF` 连接失败，`UC` 后端关闭，`UR` 后端重置，`UPE` 协议，`UO` 溢出；再从 Envoy 自己的容器调用后端：`grpcurl -plaintext 主机:端口 list`。',
      },
      {
        en: 'Works there: protocol, TLS, or limits of the cluster (`istioctl proxy-config cluster POD -o json`). Fails there: address or backend; read its log.',
        zh: '在那里成功：cluster 的协议、TLS 或限制（`istioctl proxy-config cluster POD -o json`）；失败：地址或后端有问题，查看后端日志。',
      },
    ],
  },
  'envoy-no-healthy-upstream': {
    code: 'UNAVAILABLE',
    libraries: ['envoy'],
    example: 'rpc error: code = Unavailable desc = no healthy upstream',
    pattern: /no healthy upstream/,
    source: 'envoyproxy/envoy:source/common/router/router.cc',
    title: { en: 'no healthy upstream (Envoy)', zh: 'Envoy 没有健康的后端（no healthy upstream）' },
    meaning: {
      en: 'The cluster has no endpoint that is up. The request did not reach any backend.',
      zh: 'cluster 没有可用的端点，请求没有到达任何后端。',
    },
    causes: [
      {
        en: 'No pod is ready, or the Service selects none: labels, `targetPort`, or a readiness probe that fails.',
        zh: '没有就绪的 Pod，或 Service 没有选中任何 Pod：标签、`targetPort` 或失败的就绪探针。',
      },
      {
        en: 'The host of the cluster does not resolve (`STRICT_DNS`, `LOGICAL_DNS`): `localhost` or a name of another network in a container.',
        zh: 'cluster 的主机名无法解析（`STRICT_DNS`、`LOGICAL_DNS`）：容器里写了 `localhost` 或别的网络的名字。',
      },
      {
        en: 'A `DestinationRule` has subsets whose labels no pod carries, or the route names a subset or host that does not exist.',
        zh: '`DestinationRule` 的 subset 标签没有 Pod 匹配，或路由写了不存在的 subset 或主机。',
      },
      {
        en: 'Active health checks fail (an HTTP check on a gRPC port: use `grpc_health_check`), or outlier detection ejected all of them after errors.',
        zh: '主动健康检查失败（对 gRPC 端口用了 HTTP 检查：改用 `grpc_health_check`），或出错后异常检测摘除了全部后端。',
      },
      {
        en: 'The program behind it has not finished its start, such as a model that loads or a database that is not reachable (Milvus: its etcd): read its log.',
        zh: '后面的程序还没启动完，例如正在加载模型或连不上数据库（Milvus 连不上 etcd）：查看其日志。',
      },
    ],
    steps: [
      {
        en: "Look at `/clusters` of Envoy's admin port (`istioctl proxy-config endpoints POD`). No line for the cluster: selector, subset, or DNS. `health_flags::/failed_active_hc`: health check. `/failed_outlier_check`: errors of the backend.",
        zh: '查看 Envoy 管理端口的 `/clusters`（`istioctl proxy-config endpoints POD`）。没有该 cluster 的行：选择器、subset 或 DNS；`health_flags::/failed_active_hc`：健康检查；`/failed_outlier_check`：后端出错。',
      },
      {
        en: 'Run `kubectl get endpointslices -l kubernetes.io/service-name=NAME` and `kubectl describe pod NAME`, correct what they show, and retry with backoff meanwhile.',
        zh: '运行 `kubectl get endpointslices -l kubernetes.io/service-name=名称` 和 `kubectl describe pod 名称`，按结果修正，期间退避重试。',
      },
    ],
  },
  'envoy-upstream-request-timeout': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['envoy'],
    example: 'rpc error: code = Unavailable desc = upstream request timeout',
    pattern: /upstream request timeout|upstream per try timeout|upstream max stream duration reached/,
    source: 'envoyproxy/envoy:source/common/router/router.cc',
    title: { en: 'upstream request timeout (Envoy)', zh: 'Envoy 路由超时（upstream request timeout）' },
    meaning: {
      en: 'The response was not complete within the route timeout of Envoy, 15 seconds by default. The backend might have run the call.',
      zh: '响应没有在 Envoy 的路由超时内完成，默认 15 秒。后端可能已经执行了调用。',
    },
    note: {
      en: 'Since Envoy 1.38 the code is `DEADLINE_EXCEEDED` where the runtime guard `envoy.reloadable_features.grpc_timeout_returns_deadline_exceeded` is turned on. It is off by default, so most clients still see `UNAVAILABLE` and retry a call that timed out.',
      zh: '从 Envoy 1.38 起，打开运行时开关 `envoy.reloadable_features.grpc_timeout_returns_deadline_exceeded` 后，状态码是 `DEADLINE_EXCEEDED`。它默认关闭，所以多数客户端看到的仍是 `UNAVAILABLE`，会重试一次已经超时的调用。',
    },
    causes: [
      {
        en: 'A stream or slow call exceeds the route timeout, 15 seconds unless set: `timeout: 0s` in the `route` (Istio: `timeout` of the `VirtualService`).',
        zh: '流或慢调用超过路由超时，未设置时为 15 秒：在 `route` 里写 `timeout: 0s`（Istio：`VirtualService` 的 `timeout`）。',
      },
      {
        en: 'The timeout was set at another place: Envoy takes it from the `route` that matches first, and one route per `prefix` needs its own. Gateways have their own resource: `BackendTrafficPolicy` with `timeout.http.requestTimeout` in Envoy Gateway, `timeout_ms` in Emissary.',
        zh: '超时设在了别处：Envoy 取最先匹配的 `route` 的值，每个 `prefix` 的路由要各自设置。各网关有自己的资源：Envoy Gateway 用 `BackendTrafficPolicy` 的 `timeout.http.requestTimeout`，Emissary 用 `timeout_ms`。',
      },
      {
        en: 'A client that ended its side of the stream waits for responses: the route timeout begins then. Set `timeout: 0s` and limit with `max_stream_duration`.',
        zh: '客户端结束自己一侧的流后仍在等响应：路由超时从那时开始。设 `timeout: 0s` 并用 `max_stream_duration` 限制。',
      },
      {
        en: '`per try timeout`: the retry policy has `per_try_timeout` below what the backend needs.',
        zh: '`per try timeout`：重试策略的 `per_try_timeout` 比后端需要的时间短。',
      },
      {
        en: 'The backend hangs or is overloaded: its own log shows whether the call arrived.',
        zh: '后端卡住或过载：它自己的日志能看出调用是否到达。',
      },
    ],
    steps: [
      {
        en: 'Measure after how many seconds it comes: 15 is the default, another round number is a setting of yours; `curl localhost:9901/config_dump | grep -i timeout` shows it.',
        zh: '量出多少秒后出现：15 秒是默认值，其他整数是你的设置；`curl localhost:9901/config_dump | grep -i timeout` 可以查到。',
      },
      {
        en: "For streams set the route's `timeout` to `0s`; for unary calls set it above the caller's deadline. Streams without messages also need `stream_idle_timeout` (5 minutes) raised.",
        zh: '流把路由的 `timeout` 设为 `0s`；一元调用设得比调用方的截止时间长。长时间没有消息的流还要调大 `stream_idle_timeout`（5 分钟）。',
      },
    ],
  },
  'envoy-rbac-access-denied': {
    code: 'PERMISSION_DENIED',
    libraries: ['envoy'],
    example: 'rpc error: code = PermissionDenied desc = RBAC: access denied',
    pattern: /RBAC: access denied/,
    source: 'envoyproxy/envoy:source/extensions/filters/http/rbac/rbac_filter.cc',
    title: {
      en: 'RBAC: access denied by an Envoy or Istio policy',
      zh: '没权限：Envoy 或 Istio 策略拒绝了调用（RBAC）',
    },
    meaning: {
      en: 'An RBAC rule of Envoy (in Istio: an AuthorizationPolicy) rejected the call before it reached the server.',
      zh: 'Envoy 的 RBAC 规则（Istio 中为 AuthorizationPolicy）在调用到达服务端之前就拒绝了它。',
    },
    causes: [
      {
        en: 'A policy with `ALLOW` exists for the workload, and none of its rules matches this caller, path, method, or port: with one ALLOW policy all other calls are denied. gRPC calls are `POST` with the path `/package.Service/Method`.',
        zh: '该工作负载有 `ALLOW` 策略，而没有规则匹配这个调用方、路径、方法或端口：只要有一条 ALLOW，其他调用都会被拒绝。gRPC 调用是 `POST`，路径为 `/package.Service/Method`。',
      },
      {
        en: 'The caller has no mTLS identity, so `principals` and `namespaces` cannot match: it has no sidecar, is outside of the mesh, or mTLS is off. Inject the sidecar, or allow it by `ipBlocks`.',
        zh: '调用方没有 mTLS 身份，`principals` 和 `namespaces` 无法匹配：它没有 sidecar、在网格外，或 mTLS 关闭。注入 sidecar，或用 `ipBlocks` 放行。',
      },
      {
        en: 'The call comes through a gateway: its service account and namespace are the source, not those of the client. Add `cluster.local/ns/istio-system/sa/…` of the gateway.',
        zh: '调用经过网关：来源是网关的服务账号和命名空间，而不是客户端自己。加上网关的 `cluster.local/ns/istio-system/sa/…`。',
      },
      {
        en: 'An empty policy (`spec: {}`, allow-nothing) or a `DENY` rule applies; in ambient mode the waypoint is the caller for policies of the workload.',
        zh: '存在空策略（`spec: {}`，即全部拒绝）或 `DENY` 规则；ambient 模式下，对工作负载的策略来说调用方是 waypoint。',
      },
      {
        en: '`requestPrincipals` or claims are required, and the call has no valid token.',
        zh: '要求 `requestPrincipals` 或声明，而调用没有有效令牌。',
      },
    ],
    steps: [
      {
        en: 'Turn on RBAC debug logging (`istioctl proxy-config log POD --level rbac:debug`), make the call again, and read the line in the log of the sidecar: it names the policy (`none` means that no ALLOW matched) and prints principal, path, and port.',
        zh: '打开 RBAC 调试日志（`istioctl proxy-config log POD --level rbac:debug`），再调用一次，看 sidecar 日志里那一行：它写明策略（`none` 表示没有 ALLOW 匹配），并打印身份、路径和端口。',
      },
      {
        en: 'Correct the rule: `kubectl get authorizationpolicy -A` lists all, those in `istio-system` apply to each namespace.',
        zh: '修正规则：`kubectl get authorizationpolicy -A` 列出全部，`istio-system` 里的对所有命名空间生效。',
      },
    ],
  },
  'envoy-local-rate-limited': {
    code: 'UNAVAILABLE',
    alsoCodes: ['RESOURCE_EXHAUSTED'],
    libraries: ['envoy'],
    example: 'rpc error: code = Unavailable desc = local_rate_limited',
    pattern: /\blocal_rate_limited\b/,
    source: 'envoyproxy/envoy:source/extensions/filters/http/local_ratelimit/local_ratelimit.cc',
    title: {
      en: "local_rate_limited: Envoy's local rate limit exceeded",
      zh: '触发 Envoy 本地限流（local_rate_limited）',
    },
    meaning: {
      en: 'The local rate limit filter returned 429, which becomes `UNAVAILABLE` unless `rate_limited_as_resource_exhausted` is set.',
      zh: '本地限流过滤器以 429 响应；除非设置了 `rate_limited_as_resource_exhausted`，否则对应 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'More requests than the token bucket of this Envoy allows.',
        zh: '请求数超过该 Envoy 令牌桶允许的数量。',
      },
    ],
    steps: [
      { en: 'Retry with exponential backoff and jitter.', zh: '使用带抖动的指数退避重试。' },
      {
        en: 'Raise `token_bucket`, or find the caller that uses it up.',
        zh: '调大 `token_bucket`，或找出耗尽配额的调用方。',
      },
    ],
  },
  'envoy-jwt': {
    code: 'UNAUTHENTICATED',
    libraries: ['envoy'],
    example: 'rpc error: code = Unauthenticated desc = Jwt is expired',
    pattern:
      /\bJwt (?:is missing|is expired|not yet valid|verification fails|issuer is not configured|is not in the form of)/,
    source: 'google/jwt_verify_lib:src/status.cc',
    title: { en: 'Jwt is expired, missing, or invalid (Envoy)', zh: 'Envoy 拒绝了 JWT' },
    meaning: {
      en: 'The JWT filter of Envoy (in Istio: RequestAuthentication) rejected the token in the `authorization` metadata.',
      zh: 'Envoy 的 JWT 过滤器（Istio 中为 RequestAuthentication）拒绝了 `authorization` 元数据中的令牌。',
    },
    causes: [
      {
        en: '`Jwt is missing`: the token is not in `authorization: Bearer TOKEN`, or a proxy removed it; gRPC metadata keys are lower case. For another place set `fromHeaders` (Istio) or `from_headers` (Envoy).',
        zh: '`Jwt is missing`：令牌不在 `authorization: Bearer TOKEN` 里，或被代理去掉；gRPC 元数据的键是小写。放在别处时设 `fromHeaders`（Istio）或 `from_headers`（Envoy）。',
      },
      {
        en: '`Jwt is expired` or `not yet valid`: fetch a fresh token, and compare the clocks (`date -u`).',
        zh: '`Jwt is expired` 或 `not yet valid`：重新获取令牌，并核对时钟（`date -u`）。',
      },
      {
        en: '`Jwt issuer is not configured`: `iss` of the token differs from `issuer`, often only by a slash at the end or by `http` and `https`.',
        zh: '`Jwt issuer is not configured`：令牌的 `iss` 与 `issuer` 不同，常常只差末尾斜杠，或 `http` 与 `https`。',
      },
      {
        en: '`Jwt verification fails`: the key is not in the JWKS, because keys changed, it is of another realm, or Envoy cannot fetch `jwks_uri` (`Jwks remote fetch is failed`).',
        zh: '`Jwt verification fails`：JWKS 里没有该密钥：密钥已更换、属于另一个 realm，或 Envoy 取不到 `jwks_uri`（`Jwks remote fetch is failed`）。',
      },
      {
        en: '`Jwt is not in the form of`: the value is not a JWT but an opaque token, a second `Bearer `, quotes, or a line break.',
        zh: '`Jwt is not in the form of`：值不是 JWT：不透明令牌、多了一个 `Bearer `、引号或换行。',
      },
    ],
    steps: [
      {
        en: 'Decode the token (`echo "$TOKEN" | cut -d. -f2 | base64 -d`) and compare `exp`, `nbf`, `iss`, and `aud` with the filter: `istioctl proxy-config listener POD -o json | grep -A20 issuer`.',
        zh: '解码令牌（`echo "$TOKEN" | cut -d. -f2 | base64 -d`），把 `exp`、`nbf`、`iss`、`aud` 与过滤器对照：`istioctl proxy-config listener POD -o json | grep -A20 issuer`。',
      },
      {
        en: 'Correct the one that differs; the log of the sidecar (`--level jwt:debug`) names it.',
        zh: '改正不一致的那项；sidecar 日志（`--level jwt:debug`）会写明。',
      },
    ],
    note: {
      en: 'The words come from `google/jwt_verify_lib`; Envoy turns them into the status.',
      zh: '文字来自 `google/jwt_verify_lib`，由 Envoy 转换成状态。',
    },
  },
  'envoy-upstream-reset-log': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['envoy'],
    example:
      '"POST /shop.Cart/Add HTTP/2" 200 UPE upstream_reset_before_response_started{protocol_error} - "-" 120 0 8 -',
    pattern: /\bupstream_reset_(?:before|after)_response_started\{/,
    source: 'envoyproxy/envoy:envoy/stream_info/stream_info.h',
    title: {
      en: 'upstream_reset_before_response_started (Envoy access log)',
      zh: 'Envoy 访问日志：upstream_reset_before_response_started',
    },
    meaning: {
      en: 'A line of the access log of Envoy or Istio: the connection to the backend ended before a response. The client gets `UNAVAILABLE`; the word in braces says how it ended.',
      zh: 'Envoy 或 Istio 访问日志的一行：到后端的连接在响应之前结束。客户端收到 `UNAVAILABLE`；花括号里的词说明是怎样结束的。',
    },
    causes: [
      {
        en: '`protocol_error` (flag `UPE`): Envoy speaks HTTP/1.1 and the backend HTTP/2, or the reverse. Name the port of the Service `grpc-…` or set `appProtocol: grpc`; in plain Envoy set `http2_protocol_options` for the cluster.',
        zh: '`protocol_error`（标志 `UPE`）：Envoy 用 HTTP/1.1 而后端是 HTTP/2，或相反。把 Service 端口命名为 `grpc-…` 或设 `appProtocol: grpc`；原生 Envoy 给 cluster 设 `http2_protocol_options`。',
      },
      {
        en: '`remote_connection_failure` or `connection_failure` (`UF`): the backend does not listen, or TLS is on at one side only; the text behind it names the TLS error.',
        zh: '`remote_connection_failure` 或 `connection_failure`（`UF`）：后端没有监听，或只有一端启用 TLS；后面的文字写明 TLS 错误。',
      },
      {
        en: '`connection_termination` or `remote_reset` (`UC`, `UR`): the backend closed the connection, for example after its idle or maximum age, or it restarted.',
        zh: '`connection_termination` 或 `remote_reset`（`UC`、`UR`）：后端关闭了连接，例如到了空闲时间或最大存活时间，或后端重启。',
      },
      {
        en: '`overflow` (`UO`): a circuit breaker of Envoy is full.',
        zh: '`overflow`（`UO`）：Envoy 的熔断器已满。',
      },
    ],
    steps: [
      {
        en: 'Compare the protocol of the cluster with that of the backend: `istioctl proxy-config cluster POD --fqdn SERVICE -o json | grep -i http2`, and `grpcurl -plaintext POD_IP:PORT list` past the proxy.',
        zh: '对照 cluster 与后端的协议：`istioctl proxy-config cluster POD --fqdn SERVICE -o json | grep -i http2`，再绕过代理运行 `grpcurl -plaintext POD_IP:PORT list`。',
      },
      {
        en: 'Correct the name of the port, TLS, or the limits, in the order of the word in braces.',
        zh: '按花括号里的词改正端口名、TLS 或上限。',
      },
    ],
  },
  'envoy-config-stream-closed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'UNKNOWN', 'PERMISSION_DENIED', 'UNAUTHENTICATED', 'RESOURCE_EXHAUSTED', 'OK'],
    codeless: true,
    libraries: ['envoy'],
    example:
      '[warning][config] [./source/common/config/grpc_stream.h:160] StreamAggregatedResources gRPC config stream closed: 13, ',
    pattern: /gRPC config stream (?:to \S{1,120} )?closed(?: since \d{1,9}s ago)?: \d{1,2}\b/,
    source: 'envoyproxy/envoy:source/extensions/config_subscription/grpc/grpc_stream.h',
    title: {
      en: 'gRPC config stream closed: 13, 14, 7, 16 (Envoy)',
      zh: 'Envoy：与控制面的流断开（gRPC config stream closed）',
    },
    meaning: {
      en: 'The stream over which Envoy gets its configuration ended; the number is the gRPC code. Envoy keeps its last configuration and connects again. No call of your programs failed because of it.',
      zh: 'Envoy 用来获取配置的流断开了，数字是 gRPC 状态码。Envoy 保留最后一份配置并自动重连，失败的不是你自己程序的调用。',
    },
    causes: [
      {
        en: '13 or 0, and 14 with `goaway: code: NO_ERROR`, at an interval of minutes: normal. istiod ends each stream after some 30 minutes on purpose.',
        zh: '每隔几十分钟出现一次的 13 或 0，以及带 `goaway: code: NO_ERROR` 的 14：正常。istiod 大约每 30 分钟主动断开一次。',
      },
      {
        en: '14 again and again (`connection failure`, `no healthy upstream`, `connection refused`): Envoy does not reach the control plane: it is down, its ports do not match, a network policy blocks it, or TLS differs.',
        zh: '14 反复出现（`connection failure`、`no healthy upstream`、`connection refused`）：连不上控制面：没有运行、端口不一致、被网络策略拦截，或 TLS 设置不同。',
      },
      {
        en: '7 or 16: the control plane rejects the identity. Consul: the sidecar has no ACL token, or its token lacks `service:write` or was deleted. Istio: the token or the clock of the node.',
        zh: '7 或 16：控制面不接受身份。Consul：sidecar 没有 ACL 令牌，或令牌缺少 `service:write` 或已被删除。Istio：令牌有误，或节点时钟不准。',
      },
      {
        en: '2 with `not implemented`, or 12: the peer lacks this form of xDS. Consul needs `api_type: DELTA_GRPC`; or it is the port of another service.',
        zh: '2 加 `not implemented`，或 12：对方不支持这种 xDS。Consul 要求 `api_type: DELTA_GRPC`；也可能连错了端口。',
      },
    ],
    steps: [
      {
        en: 'See whether it connects again: `istioctl proxy-status`, or `control_plane.connected_state` in `/stats` of Envoy: 1 means that the line can be ignored.',
        zh: '看是否已重连：`istioctl proxy-status`，或 Envoy `/stats` 里的 `control_plane.connected_state`：为 1 就可以忽略这一行。',
      },
      {
        en: 'If it is 0: for 14 test the port from the same pod (`nc -vz istiod.istio-system 15012`, Consul 8502 or 8503); for 7 and 16 pass a token (`CONSUL_HTTP_TOKEN`, or the one of the service in Nomad).',
        zh: '为 0 时：14 在同一个 Pod 里测端口（`nc -vz istiod.istio-system 15012`，Consul 是 8502 或 8503）；7 和 16 传入令牌（`CONSUL_HTTP_TOKEN`，Nomad 里用该服务的令牌）。',
      },
    ],
  },
  'envoy-config-rejected': {
    code: 'INTERNAL',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['envoy'],
    example:
      "warning envoy config gRPC config for type.googleapis.com/envoy.config.listener.v3.Listener rejected: Error adding/updating listener(s) 0.0.0.0_8443: Didn't find a registered implementation for name: 'envoy.filters.http.golang'",
    pattern:
      /gRPC config for \S{1,120} (?:update )?rejected: |Error adding\/updating (?:listener|cluster)\(?s?\)? |initial fetch timed out for type\.googleapis/,
    source: 'envoyproxy/envoy:source/extensions/config_subscription/grpc/grpc_subscription_impl.cc',
    title: {
      en: 'gRPC config for … rejected (Envoy, Istio)',
      zh: 'Envoy：下发的配置被拒（gRPC config rejected）',
    },
    meaning: {
      en: 'Envoy received a configuration over xDS and rejected it (NACK). It goes on with the last one that it accepted; after a restart it has none, and is not ready.',
      zh: 'Envoy 收到 xDS 下发的配置并拒绝了（NACK）。它继续用上一份接受的配置；重启后就没有配置，不会就绪。',
    },
    causes: [
      {
        en: "`Didn't find a registered implementation`, `unknown field`: an `EnvoyFilter`, extension, or control plane is newer than this Envoy, or the filter is not compiled into it.",
        zh: "`Didn't find a registered implementation`、`unknown field`：`EnvoyFilter`、扩展或控制面比这个 Envoy 新，或该过滤器没有编译进来。",
      },
      {
        en: '`terminal filter … must be the last`, `no filter chains`, `multiple filter chains with the same matching rules`, `duplicate`: a patch inserts at the wrong place, or two gateways define the same port and host.',
        zh: '`terminal filter … must be the last`、`no filter chains`、`multiple filter chains with the same matching rules`、`duplicate`：补丁插错位置，或两个 Gateway 定义了同样的端口和主机。',
      },
      {
        en: '`Failed to load certificate chain`, `private key`: the secret of the listener is empty, does not match, or has a forbidden key size.',
        zh: '`Failed to load certificate chain`、`private key`：监听器的证书 secret 为空、不匹配，或密钥长度不允许。',
      },
      {
        en: '`cannot bind`: the port is taken on the host, or below 1024 without permission. `initial fetch timed out`: the control plane did not send this resource within 15 seconds.',
        zh: '`cannot bind`：端口被占用，或没权限用 1024 以下的端口。`initial fetch timed out`：控制面 15 秒内没下发这个资源。',
      },
    ],
    steps: [
      {
        en: 'Take the name of the listener from the message, then `istioctl proxy-status` (`STALE` is the proxy that rejects) and `kubectl get envoyfilter,gateway,virtualservice -A`. Without Istio: `/config_dump?resource=dynamic_listeners` shows `error_state`.',
        zh: '从报错取监听器名，再看 `istioctl proxy-status`（`STALE` 就是拒绝的代理）和 `kubectl get envoyfilter,gateway,virtualservice -A`。不用 Istio 时，`/config_dump?resource=dynamic_listeners` 里有 `error_state`。',
      },
      {
        en: 'Delete or correct what was changed last; the control plane sends the configuration again automatically.',
        zh: '删掉或改正最近的改动，控制面会自动重新下发。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
