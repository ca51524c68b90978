import type { Circumstance } from './circumstance.ts';

/** Moments and durations. */
export const times = {
  'cut-after-15-seconds': {
    title: {
      en: 'Cut after exactly 15 seconds behind Envoy',
      zh: '经过 Envoy，正好 15 秒被切断',
    },
    signs: [
      /(?<![\w.])15(?:\.0\d{0,3})? ?(?:s\b|secs?\b|seconds?\b|秒)|\b15000 ?ms/,
      /envoy|gateway|contour|gloo|emissary|ambassador|proxy|\bmesh\b|网关|網關|代理|网格/,
    ],
    why: {
      en: '15 seconds is the default timeout of a route in Envoy. It counts from the end of the request to the end of the response.',
      zh: '15 秒是 Envoy 路由的默认超时，从请求发完算到响应结束。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL'],
        cause: {
          en: 'The route sets no `timeout`, so Envoy ends every server stream and every slow call after 15 s, whatever the deadline of the call.',
          zh: '路由没有设 `timeout`，不管调用的截止时间是多少，Envoy 都在 15 秒时结束服务端流和慢调用。',
        },
        check: {
          en: 'The access log of Envoy shows 15000 ms as duration and the flag `UT`.',
          zh: 'Envoy 访问日志里耗时 15000 ms，标志为 `UT`。',
        },
        fix: {
          en: 'Set `timeout: 0s` on the route, and `max_stream_duration: { grpc_timeout_header_max: 0s }` to follow the deadline of the client. In a VirtualService: `timeout`; in Gateway API: `timeouts.request`.',
          zh: '路由设 `timeout: 0s`，并设 `max_stream_duration: { grpc_timeout_header_max: 0s }` 以遵循客户端截止时间。VirtualService 用 `timeout`，Gateway API 用 `timeouts.request`。',
        },
        source: 'envoyproxy/data-plane-api:envoy/config/route/v3/route_components.proto',
      },
    ],
  },
  'cut-after-30-seconds': {
    title: {
      en: 'Cut after exactly 30 seconds on Google Cloud',
      zh: '在 Google Cloud 上正好 30 秒被切断',
    },
    signs: [
      /(?<![\w.])30(?:\.0\d{0,3})? ?(?:s\b|secs?\b|seconds?\b|秒)|\b30000 ?ms/,
      /\bgke\b|\bgcp\b|gclb|google cloud|backendconfig|cloud load balanc/,
    ],
    why: {
      en: '30 seconds is the default timeout of a backend service. It ends unary calls and streams alike.',
      zh: '30 秒是后端服务（backend service）的默认超时，一元调用和流都受它限制。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'The load balancer waits 30 s for a response to be complete, then closes the stream.',
          zh: '负载均衡器只等 30 秒，响应没有结束就关闭流。',
        },
        check: {
          en: '`gcloud compute backend-services describe NAME --global --format="value(timeoutSec)"` prints 30; the log of the load balancer says `backend_timeout`.',
          zh: '`gcloud compute backend-services describe NAME --global --format="value(timeoutSec)"` 输出 30；负载均衡日志里有 `backend_timeout`。',
        },
        fix: {
          en: 'Set `timeoutSec` in the BackendConfig (GKE Ingress) or GCPBackendPolicy (Gateway), or `timeout_sec` in Terraform, above the longest stream.',
          zh: '在 BackendConfig（GKE Ingress）或 GCPBackendPolicy（Gateway）里设 `timeoutSec`，Terraform 设 `timeout_sec`，要大于最长的流。',
        },
        source: 'hashicorp/terraform-provider-google:website/docs/r/compute_backend_service.html.markdown',
      },
    ],
  },
  'cut-after-60-seconds': {
    title: {
      en: 'Cut after exactly 60 seconds behind a proxy',
      zh: '经过代理，正好 60 秒（一分钟）被切断',
    },
    signs: [
      /(?<![\w.])60(?:\.0\d{0,3})? ?(?:s\b|secs?\b|seconds?\b|秒)|\b60000 ?ms|(?:every|exactly|after|for|about) (?:a|one|1) minute|(?:一|1) ?分钟|一分鐘/,
      /nginx|ingress|\balb\b|\belb\b|load ?balancer|traefik|proxy|gateway|\bstream(?:s|ing)?\b|负载均衡|負載平衡|代理|网关|網關/,
    ],
    why: {
      en: '60 seconds is the default of many proxies: the time that may pass between two messages, or for a whole request.',
      zh: '60 秒是许多代理的默认值：两条消息之间的间隔，或整个请求的时长。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'UNAVAILABLE', 'CANCELLED'],
        cause: {
          en: 'nginx: `grpc_read_timeout` and `grpc_send_timeout` are 60 s between two reads or writes, and `client_body_timeout` is 60 s between two messages of a client stream.',
          zh: 'nginx：`grpc_read_timeout`、`grpc_send_timeout` 是两次读写之间最多 60 秒，`client_body_timeout` 是客户端流两条消息之间最多 60 秒。',
        },
        check: {
          en: 'The error log says `upstream timed out`, or the access log shows 408 or 504 with a time of 60 s.',
          zh: '错误日志里有 `upstream timed out`，或访问日志里是 408、504，耗时 60 秒。',
        },
        fix: {
          en: 'Raise all three in the `location` of gRPC, or send a message on the stream at least every 30 s. Keepalive pings do not help here: nginx answers them itself.',
          zh: '在 gRPC 的 `location` 里把三个都调大，或至少每 30 秒在流上发一条消息。keepalive ping 不起作用：由 nginx 自己响应。',
        },
        source: 'nginx/nginx.org:xml/en/docs/http/ngx_http_grpc_module.xml',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'Application Load Balancer of AWS: `idle_timeout.timeout_seconds` is 60 s by default.',
          zh: 'AWS Application Load Balancer：`idle_timeout.timeout_seconds` 默认 60 秒。',
        },
        check: {
          en: '`aws elbv2 describe-load-balancer-attributes --load-balancer-arn ARN` shows the value; a stream with a message every 20 s survives.',
          zh: '`aws elbv2 describe-load-balancer-attributes --load-balancer-arn ARN` 可以看到该值；每 20 秒发一条消息的流不会断。',
        },
        fix: {
          en: 'Set `idle_timeout.timeout_seconds` to at most 4000 (EKS: `alb.ingress.kubernetes.io/load-balancer-attributes`), or send messages more often.',
          zh: '把 `idle_timeout.timeout_seconds` 调大，上限 4000（EKS 用 `alb.ingress.kubernetes.io/load-balancer-attributes`），或更频繁地发消息。',
        },
        source: 'aws/aws-sdk-go-v2:service/elasticloadbalancingv2/types/types.go',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'CANCELLED'],
        cause: {
          en: 'Traefik: `respondingTimeouts.readTimeout` is 60 s for the whole request, so client streams end although messages flow.',
          zh: 'Traefik：`respondingTimeouts.readTimeout` 限制整个请求 60 秒，客户端流即使一直有消息也会结束。',
        },
        check: {
          en: 'A client stream ends 60 s after its start, a server stream does not.',
          zh: '客户端流在开始后 60 秒结束，服务端流不受影响。',
        },
        fix: {
          en: 'Set `transport.respondingTimeouts.readTimeout` of the entry point to `0` or above the longest stream.',
          zh: '把入口的 `transport.respondingTimeouts.readTimeout` 设为 `0`，或大于最长的流。',
        },
        source: 'traefik/traefik:docs/content/reference/install-configuration/entrypoints.md',
      },
    ],
  },
  'cut-after-5-minutes': {
    title: {
      en: 'A stream is cut after 5 minutes (300 seconds)',
      zh: '流在 5 分钟（300 秒）后被切断',
    },
    signs: [
      /(?<![\w.])300(?:\.0\d{0,3})? ?(?:s\b|secs?\b|seconds?\b|秒)|(?<![\w.])(?:5|five)[ -]?min(?:ute)?s?\b|(?:五|5) ?分钟|5 ?分鐘/,
      /envoy|istio|cloud ?run|knative|\bstream|load ?balancer|gateway|流式|长连接|長連線|网关/,
    ],
    why: {
      en: '300 seconds is the default idle timeout of a stream in Envoy, and of a whole request in Knative and Cloud Run.',
      zh: '300 秒是 Envoy 中流空闲超时的默认值，也是 Knative 和 Cloud Run 整个请求的默认超时。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Envoy and what is built on it: `stream_idle_timeout` ends a stream that carries no message for 5 minutes. Keepalive pings do not count.',
          zh: 'Envoy 及基于它的产品：流上 5 分钟没有消息，`stream_idle_timeout` 就结束它。keepalive ping 不算消息。',
        },
        check: {
          en: 'The access log of Envoy shows the flag `SI`; a stream with a message per minute survives.',
          zh: 'Envoy 访问日志的标志是 `SI`；每分钟发一条消息的流不会断。',
        },
        fix: {
          en: 'Send a message at least once a minute, or set `idle_timeout: 0s` on the route, or `stream_idle_timeout` of the connection manager.',
          zh: '至少每分钟发一条消息，或在路由设 `idle_timeout: 0s`，或设连接管理器的 `stream_idle_timeout`。',
        },
        source: 'envoyproxy/envoy@073db22:docs/root/faq/configuration/timeouts.rst',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'CANCELLED'],
        cause: {
          en: 'Cloud Run and Knative: `timeoutSeconds` of the service limits every request, streams included, however many messages flow.',
          zh: 'Cloud Run 和 Knative：服务的 `timeoutSeconds` 限制每个请求，流也包括在内，与消息多少无关。',
        },
        check: {
          en: '`gcloud run services describe NAME --format="value(spec.template.spec.timeoutSeconds)"` equals the time after which streams end.',
          zh: '`gcloud run services describe NAME --format="value(spec.template.spec.timeoutSeconds)"` 与流结束的时间一致。',
        },
        fix: {
          en: 'Cloud Run: deploy with `--timeout=3600`. Knative: raise `timeoutSeconds` and `max-revision-timeout-seconds`. Let clients open the stream again when it ends.',
          zh: 'Cloud Run 部署时加 `--timeout=3600`；Knative 调大 `timeoutSeconds` 和 `max-revision-timeout-seconds`。并让客户端在流结束后重新建立。',
        },
        source: 'knative/serving:config/core/configmaps/defaults.yaml',
      },
    ],
  },
  'first-call-after-idle': {
    title: {
      en: 'The first call after some minutes without traffic fails',
      zh: '空闲几分钟后，第一次调用失败',
    },
    signs: [
      /after (?:~?\d{1,4} ?\w{1,8} of )?(?:(?:being|staying|sitting|an?|some|long|longer) )?(?:idle|inactiv)|(?:idle|inactive) (?:for|time|period|timeout|connection)|without (?:any )?(?:traffic|requests?|activity) for|no (?:traffic|requests?|activity) for|(?:\bnlb\b|network load balancer).{0,80}(?:idle|minutes|timeout)|(?<![\w.])350 ?(?:s\b|sec|秒)|空闲|闲置|閒置|一段时间(?:没有|不|未)|长时间(?:没有|不|未)|長時間(?:沒有|不|未)/,
    ],
    why: {
      en: 'A load balancer, firewall, or NAT forgets a connection without traffic. Neither side is told, so the next call goes into a dead connection.',
      zh: '负载均衡器、防火墙或 NAT 会丢弃没有流量的连接，两端都得不到通知，下一次调用就发到失效的连接上。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'Network Load Balancer of AWS: a TCP connection without traffic is forgotten after 350 seconds; the next packet gets a reset.',
          zh: 'AWS Network Load Balancer：TCP 连接 350 秒没有流量就被丢弃，下一个数据包收到 reset。',
        },
        check: {
          en: 'Wait 340 s and 360 s between two calls: the first pair works, the second fails.',
          zh: '两次调用之间分别等 340 秒和 360 秒：前者正常，后者失败。',
        },
        fix: {
          en: 'Send keepalive pings also without calls, every 60 to 300 s, and allow them in the server. Or raise `tcp.idle_timeout.seconds` of the listener (60 to 6000).',
          zh: '没有调用时也发 keepalive ping，间隔 60 到 300 秒，并在服务端允许；或调大监听器的 `tcp.idle_timeout.seconds`（60 到 6000）。',
        },
        source: 'aws/aws-cdk:packages/aws-cdk-lib/aws-elasticloadbalancingv2/lib/nlb/network-listener.ts',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'Azure Load Balancer, also in front of AKS: idle connections are dropped after 4 minutes, by default without a reset, so calls hang until their deadline.',
          zh: 'Azure Load Balancer（包括 AKS 前的）：空闲 4 分钟就丢弃连接，默认不发 reset，调用会一直等到超时。',
        },
        check: {
          en: 'Calls after 5 minutes of silence hang; calls every 2 minutes do not.',
          zh: '静默 5 分钟后的调用卡住；每 2 分钟调用一次则正常。',
        },
        fix: {
          en: 'Keepalive pings below 4 minutes. On the rule: a larger `idle_timeout_in_minutes` (up to 100) and `enable_tcp_reset`.',
          zh: 'keepalive ping 间隔小于 4 分钟。规则上调大 `idle_timeout_in_minutes`（最多 100），并打开 `enable_tcp_reset`。',
        },
        source: 'hashicorp/terraform-provider-azurerm:website/docs/r/lb_rule.html.markdown',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'No load balancer is involved, but a firewall or NAT is. Pings are off by default in clients: nothing keeps the connection alive, and nothing detects its loss.',
          zh: '没有负载均衡器，但有防火墙或 NAT。客户端默认不发 ping：既没有东西维持连接，也发现不了连接已断。',
        },
        check: {
          en: 'A retry at once succeeds, because it uses a new connection.',
          zh: '立即重试就成功，因为用的是新连接。',
        },
        fix: {
          en: 'Client: `KEEPALIVE_TIME` of a minute or more, with pings without calls. Server: `PERMIT_KEEPALIVE_TIME` not above it (the default is 5 minutes) and `PERMIT_KEEPALIVE_WITHOUT_CALLS`, else it ends the connection with `too_many_pings`. Or close idle channels earlier: `idleTimeout` (Java), `WithIdleTimeout` (Go).',
          zh: '客户端：`KEEPALIVE_TIME` 设一分钟以上，没有调用时也 ping。服务端：`PERMIT_KEEPALIVE_TIME`（默认 5 分钟）不大于它，并打开 `PERMIT_KEEPALIVE_WITHOUT_CALLS`，否则会以 `too_many_pings` 断开。或更早关闭空闲通道：`idleTimeout`（Java）、`WithIdleTimeout`（Go）。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/keepalive.md',
      },
    ],
  },
  'first-call-after-start': {
    title: {
      en: 'Only the first call after start is slow or fails',
      zh: '只有启动后的第一次调用慢或失败',
    },
    signs: [
      /\bfirst (?:grpc |rpc |few |\d{1,2} )?(?:calls?|requests?|rpcs?|time|message|invocation)\b|initial (?:call|request)|cold[ -]?start|(?:第一次|首次|第一个|头几次|初次)(?:的)?(?:调用|请求|访问|连接)?|冷启动|第一個請求|冷啟動/,
      /deadline|time(?:d)?[ -]?out|slow|latency|unavailable|\bfails?\b|超时|慢|失败|逾時|失敗/,
    ],
    why: {
      en: 'A channel connects when it is first used. The deadline of that call also covers name resolution, TCP and TLS handshakes, and a server that is still starting.',
      zh: '通道在第一次使用时才连接；这次调用的截止时间还要覆盖域名解析、TCP 和 TLS 握手，以及还在启动的服务端。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED'],
        cause: {
          en: 'The deadline is too short for connecting. In grpc-java the text then says `waiting_for_connection` or a `Name resolution delay`.',
          zh: '截止时间不够用来建立连接。grpc-java 的报错里会有 `waiting_for_connection` 或 `Name resolution delay`。',
        },
        check: {
          en: 'The second call on the same channel is fast. Measure the parts: `getent hosts HOST`, then `openssl s_client -connect HOST:PORT`.',
          zh: '同一通道的第二次调用很快。分段测量：`getent hosts HOST`，再 `openssl s_client -connect HOST:PORT`。',
        },
        fix: {
          en: 'Connect before the first call: `conn.Connect()` (Go), `getState(true)` (Java), `grpc.channel_ready_future(channel).result(timeout=10)` (Python), `client.waitForReady` (Node), `ConnectAsync` (.NET). Keep one channel for the life of the program.',
          zh: '在第一次调用前先连接：`conn.Connect()`（Go）、`getState(true)`（Java）、`grpc.channel_ready_future(channel).result(timeout=10)`（Python）、`client.waitForReady`（Node）、`ConnectAsync`（.NET）。整个程序只用一个通道。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/performance.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Client and server start together, and the server does not listen yet. Without wait-for-ready, calls fail at once.',
          zh: '客户端和服务端同时启动，服务端还没开始监听；没有 wait-for-ready，调用立即失败。',
        },
        check: {
          en: 'The log of the server shows that it began to listen after the failed call.',
          zh: '服务端日志显示，开始监听的时间晚于失败的调用。',
        },
        fix: {
          en: 'Set wait-for-ready and a deadline for these calls. In Compose: `depends_on` with `condition: service_healthy`; in Kubernetes: a readiness probe for the server.',
          zh: '给这些调用设 wait-for-ready 和截止时间。Compose 用 `depends_on` 加 `condition: service_healthy`；Kubernetes 给服务端配就绪探针。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/wait-for-ready.md',
      },
    ],
  },
  'during-a-rollout': {
    title: {
      en: 'Errors only during a deployment or restart of the server',
      zh: '只在发布或重启服务端时报错',
    },
    signs: [
      /rolling[ -]?(?:update|upgrade|deploy|restart)|rollout|during (?:a |the |each |every )?(?:re)?deploy|redeploy|sigterm|prestop|graceful(?:ly)?[ -]?(?:shut|stop|terminat)|terminationGracePeriod|滚动(?:更新|升级|发布|重启)|滾動(?:更新|升級)|发版|优雅(?:停机|关闭|退出|下线)|優雅(?:關閉|停機)/,
    ],
    why: {
      en: 'Kubernetes removes a pod from its Service and stops its program at the same time. Clients that learn of it later still use the old address.',
      zh: 'Kubernetes 在停止程序的同时才把 Pod 移出 Service；晚一步得知的客户端仍在用旧地址。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The server stops listening before proxies and clients know: new connections are refused.',
          zh: '代理和客户端还不知道时，服务端已停止监听：新连接被拒绝。',
        },
        check: {
          en: 'The errors are `connection refused` to the address of a pod in state `Terminating`.',
          zh: '报错是 `connection refused`，地址属于 `Terminating` 状态的 Pod。',
        },
        fix: {
          en: 'Add a `preStop` hook that sleeps 10 to 20 s, and raise `terminationGracePeriodSeconds` (30 s by default) above the sleep plus the longest call.',
          zh: '加一个睡眠 10 到 20 秒的 `preStop` 钩子，并把 `terminationGracePeriodSeconds`（默认 30 秒）调到大于睡眠时间加最长的调用。',
        },
        source: 'kubernetes/website:content/en/docs/concepts/workloads/pods/pod-lifecycle.md',
      },
      {
        codes: ['UNAVAILABLE', 'CANCELLED'],
        cause: {
          en: 'The program exits, or calls the forceful stop, while calls run.',
          zh: '还有调用在执行，程序就退出，或直接强制停止。',
        },
        check: {
          en: 'The errors say `connection reset`, `EOF`, or `transport is closing`; the log of the server has no line of a graceful stop.',
          zh: '报错是 `connection reset`、`EOF` 或 `transport is closing`；服务端日志没有优雅停止的记录。',
        },
        fix: {
          en: 'On SIGTERM call `GracefulStop()` (Go), `shutdown()` and `awaitTermination` (Java), `server.stop(grace)` (Python), or `tryShutdown` (Node), and the forceful stop only after a timeout.',
          zh: '收到 SIGTERM 后调用 `GracefulStop()`（Go）、`shutdown()` 加 `awaitTermination`（Java）、`server.stop(grace)`（Python）或 `tryShutdown`（Node），超时后才强制停止。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/server-graceful-stop.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The client balances over the pods of a headless Service and keeps the old list: names are resolved again only after a connection ends.',
          zh: '客户端对 headless Service 的 Pod 做负载均衡，却仍用旧列表：连接断开之后才会重新解析域名。',
        },
        check: {
          en: 'The addresses in the errors belong to pods that no longer exist.',
          zh: '报错里的地址属于已不存在的 Pod。',
        },
        fix: {
          en: 'Set `MAX_CONNECTION_AGE` in the server, for example 5 minutes with a grace of 1 minute, so that clients look for new pods before the old ones go. Retry `UNAVAILABLE`.',
          zh: '服务端设 `MAX_CONNECTION_AGE`，例如 5 分钟加 1 分钟宽限，让客户端在旧 Pod 消失前找到新 Pod。对 `UNAVAILABLE` 重试。',
        },
        source: 'grpc/grpc-go:keepalive/keepalive.go',
      },
    ],
  },
  'at-regular-intervals': {
    title: {
      en: 'Fails at regular intervals, for example once an hour',
      zh: '按固定间隔失败，例如每小时一次',
    },
    signs: [
      /every (?:\d{1,3} ?)?(?:min(?:ute)?s?|hours?|half(?: an)? hour|few minutes)\b|(?:exactly|after|about) (?:an|1|one|2|two) hours?|hourly|每(?:隔)?(?:\d{1,3} ?)?(?:分钟|小时|个小时)|每(?:隔)?半小时|(?:一|1|两|2) ?(?:个)?小时(?:后|就|左右)|每小時/,
    ],
    why: {
      en: 'Something has a lifetime: the connection, or the token that the client got when it started.',
      zh: '有东西到期：连接，或客户端启动时取得的令牌。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'CANCELLED'],
        cause: {
          en: 'The server sets `MAX_CONNECTION_AGE` with a short grace: after the age it sends GOAWAY, after the grace it closes the connection under the calls that remain. Streams are hit most.',
          zh: '服务端设了 `MAX_CONNECTION_AGE`，宽限期却很短：到期先发 GOAWAY，宽限期一过就关闭连接，剩下的调用全部中断，流最受影响。',
        },
        check: {
          en: 'The interval is the age plus the grace, within 10 % (the jitter). In the log: `max_age` or `GOAWAY`.',
          zh: '间隔等于存活时间加宽限期，误差 10%（随机抖动）。日志里有 `max_age` 或 `GOAWAY`。',
        },
        fix: {
          en: 'Raise `MAX_CONNECTION_AGE_GRACE` above the longest call, let streams end before the age, and open them again in the client.',
          zh: '把 `MAX_CONNECTION_AGE_GRACE` 调到大于最长的调用；流在到期前主动结束，由客户端重新建立。',
        },
        source: 'grpc/grpc-go:keepalive/keepalive.go',
      },
      {
        codes: ['UNAUTHENTICATED', 'PERMISSION_DENIED'],
        cause: {
          en: 'The token was put into the metadata once. Access tokens of Google live 3600 seconds; others have similar lifetimes.',
          zh: '令牌只放进元数据一次。Google 的访问令牌有效期 3600 秒，其他的也差不多。',
        },
        check: {
          en: 'A restart of the client helps for the same time again. Decode the token: `exp` is the time of the first error.',
          zh: '重启客户端后又能用同样长的时间。解码令牌：`exp` 就是第一次报错的时间。',
        },
        fix: {
          en: 'Use call credentials that ask for the token at each call (`PerRPCCredentials`, `CallCredentials`, `grpc.metadata_call_credentials`), with a cache that renews it before `exp`.',
          zh: '用每次调用都取令牌的调用凭据（`PerRPCCredentials`、`CallCredentials`、`grpc.metadata_call_credentials`），缓存要在 `exp` 之前刷新。',
        },
        source: 'googleapis/google-auth-library-python:google/auth/compute_engine/credentials.py',
      },
    ],
  },
  'after-an-update': {
    title: {
      en: 'Began after an update of a library or of generated code',
      zh: '升级库或重新生成代码之后才出现',
    },
    signs: [
      /after (?:an? |the |my |our |i |we )?(?:upgrad|updat|bump)\w{0,4}|(?:upgrad|updat|bump)(?:ed|ing) (?:to|from|grpc|the (?:version|library|sdk|package))|since (?:the |an? )?(?:upgrade|update)|worked (?:fine )?(?:before|in (?:version )?v?\d)|升级(?:后|到|之后|以后)|更新(?:后|到|之后|以后)|升級(?:後|到)|更新後/,
      /grpc\.newclient|nosuchmethod|abstractmethod|noclassdef|grpc-bom|_pb2|protoc\b|protobuf|\.proto\b|generated (?:code|files?|stubs?)|renam|unimplemented|生成(?:的)?代码|重新生成/,
    ],
    why: {
      en: 'A new release can change defaults, and generated code, runtime, and peer no longer match.',
      zh: '新版本可能改了默认值，或者生成的代码、运行时和对端不再匹配。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Go: `grpc.Dial` was replaced by `grpc.NewClient`, whose default resolver is `dns` instead of `passthrough`. Names that only a proxy or a custom dialer can resolve now fail.',
          zh: 'Go：`grpc.Dial` 换成了 `grpc.NewClient`，默认解析器从 `passthrough` 变成 `dns`。只有代理或自定义 dialer 才认识的名字就解析不了。',
        },
        check: {
          en: 'The error says `name resolver error: produced zero addresses` or `no such host`.',
          zh: '报错里有 `name resolver error: produced zero addresses` 或 `no such host`。',
        },
        fix: {
          en: 'Write `passthrough:///TARGET`, for example `passthrough:///bufnet` with bufconn.',
          zh: '写成 `passthrough:///TARGET`，例如 bufconn 用 `passthrough:///bufnet`。',
        },
        source: 'grpc/grpc-go:clientconn.go',
      },
      {
        codes: ['INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Java: artifacts of `io.grpc` in several versions. A method that is missing at run time ends the channel (`Panic! This is a bug!`) or the call.',
          zh: 'Java：`io.grpc` 的构件版本不一致。运行时缺少方法，通道报 `Panic! This is a bug!`，或调用失败。',
        },
        check: {
          en: 'Below the status: `NoSuchMethodError`, `AbstractMethodError`, or `NoClassDefFoundError`. `mvn dependency:tree -Dincludes=io.grpc` lists more than one version.',
          zh: '状态下面有 `NoSuchMethodError`、`AbstractMethodError` 或 `NoClassDefFoundError`；`mvn dependency:tree -Dincludes=io.grpc` 列出不止一个版本。',
        },
        fix: {
          en: 'Import `io.grpc:grpc-bom` in one version, and leave no version at single artifacts.',
          zh: '统一引入一个版本的 `io.grpc:grpc-bom`，各构件不再单独写版本。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelImpl.java',
      },
      {
        codes: ['UNIMPLEMENTED', 'INTERNAL'],
        cause: {
          en: 'The package, service, or method was renamed in the `.proto`, and only one side runs the new code: the path of the call has changed.',
          zh: '`.proto` 里的包名、服务名或方法名改了，而只有一端用了新代码：调用路径已经不同。',
        },
        check: {
          en: '`grpcurl HOST:PORT list` names other services than the error.',
          zh: '`grpcurl HOST:PORT list` 列出的服务名与报错里的不同。',
        },
        fix: {
          en: 'Deploy the server first and serve both names until every client is new. Generate both sides from the same commit.',
          zh: '先部署服务端，新旧名字同时提供，直到所有客户端都更新。两端用同一个提交生成代码。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
      {
        codes: ['UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Python: `_pb2.py` was generated by a newer protoc than the installed `protobuf`, so the import fails, or the handler that imports it.',
          zh: 'Python：生成 `_pb2.py` 的 protoc 比安装的 `protobuf` 新，导入失败，或导入它的处理函数失败。',
        },
        check: {
          en: 'The traceback names `VersionError` or `google.protobuf.runtime_version`. `pip show protobuf grpcio-tools`.',
          zh: '回溯里有 `VersionError` 或 `google.protobuf.runtime_version`。执行 `pip show protobuf grpcio-tools`。',
        },
        fix: {
          en: 'Raise `protobuf` to the version of the generated code, or generate again with the older `grpcio-tools`; pin both.',
          zh: '把 `protobuf` 升到生成代码的版本，或用旧版 `grpcio-tools` 重新生成；两者都锁定版本。',
        },
        source: 'protocolbuffers/protobuf:python/google/protobuf/runtime_version.py',
      },
    ],
  },
  'after-certificate-renewal': {
    title: {
      en: 'Began when a certificate was renewed',
      zh: '证书更新（续期）之后才出现',
    },
    signs: [
      /cert(?:ificate)?s?\b.{0,40}(?:renew|rotat|replac|reload)|(?:renew|rotat|replac|reload)\w{0,4}.{0,30}\bcert|证书.{0,12}(?:更新|续期|轮换|更换)|(?:更新|续期|更换|轮换).{0,8}证书|憑證.{0,12}(?:更新|輪替)/,
    ],
    why: {
      en: 'Most programs read certificates once, at start. Existing connections go on; each new handshake uses what was read then.',
      zh: '多数程序只在启动时读证书；已有连接照常，新的握手仍用当时读到的内容。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The process still serves or trusts the old file.',
          zh: '进程仍在使用或信任旧文件。',
        },
        check: {
          en: '`openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -enddate` shows the old date, while the file on disk is new.',
          zh: '`openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -enddate` 显示旧日期，而磁盘上的文件是新的。',
        },
        fix: {
          en: 'Restart, and reload in the future: `advancedtls` with `pemfile` (Go), `AdvancedTlsX509KeyManager.updateIdentityCredentials` (Java), `FileWatcherCertificateProvider` (Node).',
          zh: '先重启；以后改为自动重载：`advancedtls` 加 `pemfile`（Go）、`AdvancedTlsX509KeyManager.updateIdentityCredentials`（Java）、`FileWatcherCertificateProvider`（Node）。',
        },
        source: 'grpc/grpc-go:security/advancedtls/advancedtls.go',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Kubernetes: the Secret is mounted with `subPath` or given as environment variables, so a running pod never gets the new certificate.',
          zh: 'Kubernetes：Secret 用 `subPath` 挂载，或通过环境变量传入，运行中的 Pod 永远拿不到新证书。',
        },
        check: {
          en: '`kubectl exec POD -- openssl x509 -noout -enddate -in FILE` differs from the Secret.',
          zh: '`kubectl exec POD -- openssl x509 -noout -enddate -in FILE` 与 Secret 不一致。',
        },
        fix: {
          en: 'Mount the Secret as a directory, without `subPath`, or restart the pods on each renewal.',
          zh: '把 Secret 挂载为目录，不用 `subPath`；或每次续期后重启 Pod。',
        },
        source: 'kubernetes/website@0066c6b:content/en/docs/concepts/configuration/secret.md',
      },
    ],
  },
  'after-sleep-or-network-change': {
    title: {
      en: 'Fails after sleep, or after the network changed',
      zh: '休眠唤醒或切换网络之后失败',
    },
    signs: [
      /(?:wak|resum|return|com)\w{1,3} (?:up )?(?:from |after )(?:sleep|suspend|hibernat)|after (?:a |the )?(?:sleep|suspend|hibernat|resume)|(?:laptop|computer|mac|machine).{0,20}(?:sleep|suspend|wake)|(?:wi-?fi|network|vpn|cellular).{0,20}(?:chang|switch|roam|disconnect)|(?:chang|switch)\w{1,3} (?:the )?(?:network|wi-?fi|vpn)|airplane mode|休眠|睡眠唤醒|唤醒后|切换网络|网络切换|飞行模式|切換網路|喚醒後/,
    ],
    why: {
      en: 'The old connection is gone, but no packet said so. The client uses it until the operating system gives up, which can take 15 minutes and more.',
      zh: '旧连接已经失效，却没有任何数据包通知。客户端会继续用它，直到操作系统放弃，可能要 15 分钟以上。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'Keepalive is off, which is the default in clients, so calls go into the dead connection and wait for their deadline.',
          zh: '客户端默认没有打开 keepalive，调用发到失效的连接上，一直等到超时。',
        },
        check: {
          en: 'A new channel to the same server works at once.',
          zh: '对同一服务端新建通道立即可用。',
        },
        fix: {
          en: 'Set `KEEPALIVE_TIME` (with the consent of the server) and a `KEEPALIVE_TIMEOUT` of 10 to 20 s: a lost connection is then replaced within that time. Give every call a deadline, and retry `UNAVAILABLE`.',
          zh: '设置 `KEEPALIVE_TIME`（要服务端允许）和 10 到 20 秒的 `KEEPALIVE_TIMEOUT`，失效的连接就会在这段时间内被替换。每次调用设截止时间，对 `UNAVAILABLE` 重试。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/keepalive.md',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'Android: the channel waits in backoff although the network is back, or keeps a connection of the former network.',
          zh: 'Android：网络已恢复，通道还在退避等待，或仍保留之前网络的连接。',
        },
        check: {
          en: 'It recovers on its own after up to two minutes.',
          zh: '最多两分钟后自行恢复。',
        },
        fix: {
          en: 'Build the channel with `AndroidChannelBuilder.usingBuilder(...).context(context)` of `grpc-android`: it watches the network. Elsewhere call `enterIdle()` or `resetConnectBackoff()` when the network changes.',
          zh: '用 `grpc-android` 的 `AndroidChannelBuilder.usingBuilder(...).context(context)` 创建通道，它会监听网络变化。其他平台在网络变化时调用 `enterIdle()` 或 `resetConnectBackoff()`。',
        },
        source: 'grpc/grpc-java:android/src/main/java/io/grpc/android/AndroidChannelBuilder.java',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
