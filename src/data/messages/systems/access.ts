import type { Message } from '../message.ts';

/** Who is not let in or not reached: Linkerd, Dapr, KEDA, Nomad, Consul, Argo Workflows, clusters of Argo CD, Kitex. */
export const accessMessages = {
  'linkerd-fail-fast': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['linkerd'],
    example:
      'rpc error: code = Unavailable desc = logical service shop.default.svc.cluster.local:8080: service in fail-fast',
    pattern:
      /\bservice in fail-fast\b|\bentering fail-?fast\b|proxy max-concurrency exhausted|service unavailable: fail-fast/,
    source: 'linkerd/linkerd2-proxy:linkerd/stack/src/failfast.rs',
    title: {
      en: 'service in fail-fast (Linkerd)',
      zh: 'Linkerd：service in fail-fast（没有可用端点）',
    },
    meaning: {
      en: 'The proxy of Linkerd had no ready endpoint for some seconds and now rejects calls at once, until one is ready. These calls were not sent to the service.',
      zh: 'Linkerd 的代理有几秒没有任何就绪端点，于是立即拒绝调用，直到有端点就绪。这些调用没有送到服务。',
    },
    causes: [
      {
        en: 'No pod of the service is ready, or all refuse connections: wrong `targetPort`, a server that listens on `127.0.0.1` only, or one that starts slowly.',
        zh: '服务没有就绪的 Pod，或都拒绝连接：`targetPort` 写错，服务只监听 `127.0.0.1`，或启动慢。',
      },
      {
        en: '`balancer`, `logical`: the proxy connects and TLS fails, for instance after an upgrade, with an expired trust anchor, or a skipped port.',
        zh: '`balancer`、`logical`：代理连上了但 TLS 失败，例如升级后、信任根过期，或端口被跳过。',
      },
      {
        en: 'The pods are overloaded: they accept connections and take no more requests (`max-concurrency exhausted` in old releases).',
        zh: 'Pod 过载：接受连接但不再处理请求（旧版本是 `max-concurrency exhausted`）。',
      },
      {
        en: 'The proxy does not reach `linkerd-dst`, so that it has old addresses.',
        zh: '代理连不上 `linkerd-dst`，手里是旧地址。',
      },
    ],
    steps: [
      {
        en: 'Run `linkerd diagnostics endpoints SERVICE.NAMESPACE.svc.cluster.local:PORT` and read `Failed to connect error=…` in the log of `linkerd-proxy`: no endpoints is the first cause, an error of TLS the second.',
        zh: '执行 `linkerd diagnostics endpoints SERVICE.NAMESPACE.svc.cluster.local:PORT`，并看 `linkerd-proxy` 日志里的 `Failed to connect error=…`：没有端点是第一种，TLS 报错是第二种。',
      },
      {
        en: 'Correct port or readiness, run `linkerd check --proxy`, and restart pods whose proxy has an old version. Retry with backoff meanwhile.',
        zh: '改正端口或就绪探针，执行 `linkerd check --proxy`，重启代理版本旧的 Pod。期间按退避重试。',
      },
    ],
  },
  'dapr-access-denied': {
    code: 'PERMISSION_DENIED',
    libraries: ['dapr'],
    example:
      'rpc error: code = PermissionDenied desc = access control policy has denied access to id: spiffe://public/ns/default/shop operation: orders/new verb: POST',
    pattern: /access control policy has denied access to/,
    source: 'dapr/dapr:pkg/acl/acl.go',
    title: {
      en: 'access control policy has denied access (Dapr)',
      zh: 'Dapr：访问策略拒绝（access control policy has denied）',
    },
    meaning: {
      en: 'The sidecar of the called app rejected the call because of the `accessControl` in its configuration. The app did not see it.',
      zh: '被调用方的 sidecar 按自己配置里的 `accessControl` 拒绝了调用，应用没有收到。',
    },
    causes: [
      {
        en: 'No policy for this caller with the same `appId`, `namespace`, and `trustDomain`, and `defaultAction` is `deny`. The trust domain is that in the configuration of the caller, `public` if it names none.',
        zh: '没有 `appId`、`namespace`、`trustDomain` 都匹配这个调用方的策略，而 `defaultAction` 是 `deny`。trustDomain 以调用方配置为准，没写就是 `public`。',
      },
      {
        en: 'The operation or verb does not match: for HTTP write the path with its slash and all segments (`/orders/*`), for gRPC the name of the method without verb.',
        zh: '操作或动词不匹配：HTTP 写带斜杠的完整路径（`/orders/*`），gRPC 写方法名、不写动词。',
      },
      {
        en: 'The id in the message is empty: mTLS is off, or the app runs without Sentry, so that the caller cannot be known.',
        zh: '报错里的 id 为空：没开 mTLS，或脱离 Sentry 单机运行，无法识别调用方。',
      },
    ],
    steps: [
      {
        en: 'Read `id`, `operation`, and `verb` in the message, and compare with `kubectl get configuration NAME -o yaml` of the called app: `spiffe://TRUSTDOMAIN/ns/NAMESPACE/APPID`.',
        zh: '看报错里的 `id`、`operation`、`verb`，与被调用方的 `kubectl get configuration NAME -o yaml` 对照：`spiffe://TRUSTDOMAIN/ns/NAMESPACE/APPID`。',
      },
      {
        en: 'Add the policy or turn on mTLS, and restart the called pod: sidecars read the configuration at their start.',
        zh: '补上策略或开启 mTLS，再重启被调用的 Pod：sidecar 启动时才读配置。',
      },
    ],
  },
  'dapr-placement-not-reached': {
    code: 'UNAVAILABLE',
    alsoCodes: ['FAILED_PRECONDITION', 'UNKNOWN'],
    codeless: true,
    libraries: ['dapr'],
    example:
      'level=error msg="Failed to connect to placement service: rpc error: code = FailedPrecondition desc = node id=dapr-placement-server-1 is not a leader. Only the leader can serve requests. Retrying..."',
    pattern:
      /(?:connect(?:ing|ion)?|stream) to placement(?: service)?\b[^\n]{0,12}:|Only the leader can serve requests|dapr-placement-server\b[^\n]{0,60}(?:no such host|refused|timeout)/,
    source: 'dapr/dapr:pkg/actors/internal/placement/loops/placement/placement.go',
    title: {
      en: 'Failed to connect to placement service (Dapr actors)',
      zh: 'Dapr：连不上 placement 服务（actor）',
    },
    meaning: {
      en: 'The sidecar has no connection to the placement service, which tells where actors live. Calls of actors and workflows wait; other calls work.',
      zh: 'sidecar 没有连上 placement 服务，而它决定 actor 在哪里。actor 和工作流的调用会等待，其他调用正常。',
    },
    causes: [
      {
        en: '`is not a leader`: this member hands on to the leader; normal for a moment. Lasting: no leader is elected, with old Raft data or too few of 3 members.',
        zh: '`is not a leader`：这个成员不是 leader，短暂出现属正常。一直出现说明没选出 leader：Raft 数据过旧，或 3 个成员里活着的不够。',
      },
      {
        en: '`no such host`, `refused`: placement is not installed or not ready, or a local run lacks `dapr init` (port 50005, 6050 on Windows).',
        zh: '`no such host`、`refused`：没装 placement 或没就绪；本地运行缺 `dapr init`（端口 50005，Windows 是 6050）。',
      },
      {
        en: 'Certificates: the root of Dapr was renewed and this sidecar or placement still has the old one.',
        zh: '证书：Dapr 根证书换过，而 sidecar 或 placement 还是旧的。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n dapr-system get pods -l app=dapr-placement-server` and `kubectl -n dapr-system logs -l app=dapr-placement-server --tail=20`: one of them must say that it is the leader. Locally: `docker ps | grep dapr_placement`.',
        zh: '执行 `kubectl -n dapr-system get pods -l app=dapr-placement-server` 和 `kubectl -n dapr-system logs -l app=dapr-placement-server --tail=20`：必须有一个是 leader。本地用 `docker ps | grep dapr_placement`。',
      },
      {
        en: 'Restart the placement pods (they hold no data that must be kept), then the app. An app without actors needs none: `dapr.io/placement-host-address: " "`.',
        zh: '重启 placement 的 Pod（没有必须保留的数据），再重启应用。不用 actor 的应用可以不连：`dapr.io/placement-host-address: " "`。',
      },
    ],
  },
  'keda-operator-not-reached': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['keda'],
    example:
      'provider.go:91] keda_metrics_adapter/provider "msg"="timeout" "error"="timeout while waiting to establish gRPC connection to KEDA Metrics Service server" "server"="keda-operator.keda.svc.cluster.local:9666"',
    pattern: /gRPC connection to KEDA|keda-operator\S{0,80}:9666/,
    source: 'kedacore/keda:pkg/provider/provider.go',
    title: {
      en: 'gRPC connection to KEDA Metrics Service server: timeout',
      zh: 'KEDA：连不上 Metrics Service（keda-operator:9666）',
    },
    meaning: {
      en: 'The metrics server of KEDA asks the operator over gRPC for the values of the scalers and did not reach it. The HPA keeps the number of pods that it has.',
      zh: 'KEDA 的 metrics server 要通过 gRPC 向 operator 要指标，而没有连上。HPA 保持现有 Pod 数。',
    },
    causes: [
      {
        en: 'A network policy, security group, or private cluster blocks port 9666 between the nodes; `connection timed out` in the log.',
        zh: '网络策略、安全组或私有集群挡住了节点间的 9666 端口；日志里是 `connection timed out`。',
      },
      {
        en: '`no such host` or `produced zero addresses`: the Service of the operator has another name or namespace (`--metrics-service-address`), or the operator is not ready or restarts.',
        zh: '`no such host` 或 `produced zero addresses`：operator 的 Service 名称、命名空间不同（`--metrics-service-address`），或 operator 没就绪、在重启。',
      },
      {
        en: '`x509`, `handshake failed`: the secret `kedaorg-certs` was made anew and one side still has the old one: restart both.',
        zh: '`x509`、`handshake failed`：`kedaorg-certs` 重新生成过，而有一边还是旧的：两边都重启。',
      },
      {
        en: 'A proxy or mesh is between: set `NO_PROXY` to `.svc,.cluster.local`, and leave the namespace out of injection.',
        zh: '中间有代理或服务网格：把 `NO_PROXY` 设为 `.svc,.cluster.local`，并让该命名空间不注入 sidecar。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n keda get endpoints keda-operator`, then from a pod in that namespace `nc -vz keda-operator 9666`: empty is the operator, a timeout the network, an open port TLS or the proxy.',
        zh: '执行 `kubectl -n keda get endpoints keda-operator`，再从该命名空间的 Pod 里执行 `nc -vz keda-operator 9666`：为空是 operator 的问题，超时是网络，端口通就是 TLS 或代理。',
      },
      {
        en: 'Open the port or correct the address, then `kubectl -n keda rollout restart deployment keda-operator keda-operator-metrics-apiserver`.',
        zh: '放通端口或改正地址，再执行 `kubectl -n keda rollout restart deployment keda-operator keda-operator-metrics-apiserver`。',
      },
    ],
  },
  'nomad-volume-claim': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL'],
    codeless: true,
    libraries: ['nomad'],
    example:
      'client.rpc: error performing RPC to server: error="rpc error: rpc error: volume max claims reached" rpc=CSIVolume.Claim server=10.0.0.7:4647',
    pattern:
      /volume max claims reached|"?csi_hook"? failed|could not claim volume |plugin has no controller|has exhausted its available (?:writer|reader) claims|missing CSI (?:[Vv]olume|plugin)|CSI plugin \S{1,60} (?:is (?:unhealthy|missing)|has max)/,
    source: 'hashicorp/nomad:nomad/structs/errors.go',
    title: {
      en: 'volume max claims reached, csi_hook failed (Nomad)',
      zh: 'Nomad：卷占用不到（volume max claims reached）',
    },
    meaning: {
      en: 'Nomad could not give the volume to the new allocation, so the task did not start. Nomad tries again or places it elsewhere.',
      zh: 'Nomad 没能把卷分配给新的 allocation，任务没启动。Nomad 会重试或换地方。',
    },
    causes: [
      {
        en: '`max claims`, `exhausted`: an earlier allocation still holds it: a canary or `max_parallel` of a job with a `single-node` volume, or a lost client whose claim was not released.',
        zh: '`max claims`、`exhausted`：之前的 allocation 还占着：`single-node` 的卷用了 canary 或 `max_parallel`，或节点失联后占用没释放。',
      },
      {
        en: '`plugin has no controller`, `missing CSI plugin`: the controller or node job of the plugin does not run there, or lacks `privileged`.',
        zh: '`plugin has no controller`、`missing CSI plugin`：插件的 controller、node 任务没在那里运行，或没开 `privileged`。',
      },
      {
        en: '`csi_hook … node plugin returned an internal error`: the mount failed; the reason is in the log of the node plugin.',
        zh: '`csi_hook … node plugin returned an internal error`：挂载失败，原因在 node 插件的日志里。',
      },
      {
        en: '`attach … already attached`: the storage still shows the disk at the machine of before.',
        zh: '`attach … already attached`：存储仍显示磁盘挂在之前的机器上。',
      },
    ],
    steps: [
      {
        en: 'Run `nomad volume status VOLUME` and `nomad plugin status PLUGIN`: allocations listed as complete are old claims; unhealthy nodes are the plugin.',
        zh: '执行 `nomad volume status VOLUME` 和 `nomad plugin status PLUGIN`：列出的 allocation 已结束就是旧占用；node 不健康就是插件问题。',
      },
      {
        en: 'Once that node certainly writes no more, release with `nomad volume detach VOLUME NODE`, or stop the job and run `nomad system gc`. Jobs with such volumes need `canary = 0` and `count = 1`.',
        zh: '确认该节点不再写入后，用 `nomad volume detach VOLUME NODE` 释放，或停掉任务后执行 `nomad system gc`。用这种卷的任务要设 `canary = 0`、`count = 1`。',
      },
    ],
  },
  'consul-no-leader': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['consul'],
    example: 'Unexpected response code: 500 (rpc error making call: No cluster leader)',
    pattern:
      /\bNo cluster leader\b|\bNo path to datacenter\b|No known Consul servers|rpc error making call: (?:EOF|stream closed|i\/o deadline|failed to get conn)/,
    source: 'hashicorp/consul:agent/structs/errors.go',
    title: {
      en: 'rpc error making call: No cluster leader (Consul, Nomad)',
      zh: 'Consul、Nomad：没有 leader（No cluster leader）',
    },
    meaning: {
      en: 'The agent asked the servers, and these have no leader, or none is reachable. Reads with `?stale` still work.',
      zh: 'agent 请求了服务器，而服务器没有 leader，或都连不上。带 `?stale` 的读取仍可用。',
    },
    causes: [
      {
        en: 'Fewer than half of the servers run, or `bootstrap_expect` is larger than the number that ever joined.',
        zh: '运行的服务器不到一半，或 `bootstrap_expect` 比加入过的数量大。',
      },
      {
        en: 'The servers were replaced and have new addresses, while Raft knows the old ones (containers without fixed IP).',
        zh: '服务器重建后地址变了，而 Raft 记着旧地址（没有固定 IP 的容器）。',
      },
      {
        en: 'Port 8300 (Nomad 4647) is blocked between servers or from the agent; `No path to datacenter`: the servers of the other datacenter are not joined over the WAN.',
        zh: '服务器之间或从 agent 到 8300（Nomad 4647）端口不通；`No path to datacenter`：没有通过 WAN 加入另一个数据中心。',
      },
      {
        en: 'A slow disk makes leaders change, or the gossip keys or certificates differ.',
        zh: '磁盘慢导致 leader 频繁变更，或 gossip 密钥、证书不一致。',
      },
    ],
    steps: [
      {
        en: 'On a server run `consul operator raft list-peers -stale=true` and `consul members`: peers whose addresses are not in the list of members are the second cause; one `leader` means that the agent does not reach it.',
        zh: '在服务器上执行 `consul operator raft list-peers -stale=true` 和 `consul members`：peer 的地址不在成员里是第二种；有 `leader` 说明是 agent 连不上它。',
      },
      {
        en: 'Start the missing servers. Only if the majority is lost for good: stop all that remain, copy their data folders, write the same `raft/peers.json` on each, and start them. Writes that only the lost ones held are gone.',
        zh: '启动缺的服务器。只有多数永久丢失时才这样做：停掉剩下的服务器，备份数据目录，每台写同样的 `raft/peers.json` 再启动。只在丢失的服务器上的写入找不回来。',
      },
    ],
  },
  'argo-workflows-token-not-valid': {
    code: 'UNAUTHENTICATED',
    libraries: ['argo-workflows'],
    example:
      'rpc error: code = Unauthenticated desc = token not valid. see https://argo-workflows.readthedocs.io/en/latest/faq/',
    pattern: /\btoken not valid(?: for running mode|\. see|["'})]|$)/,
    source: 'argoproj/argo-workflows:server/auth/gatekeeper.go',
    title: {
      en: 'token not valid for running mode (Argo Workflows)',
      zh: 'Argo Workflows：token not valid（登录方式不符）',
    },
    meaning: {
      en: 'The Argo server does not accept this kind of token with the `--auth-mode` that it runs with. Nothing was done.',
      zh: 'Argo server 当前的 `--auth-mode` 不接受这种令牌，没有执行任何操作。',
    },
    causes: [
      {
        en: 'The server runs with `sso` only, and the caller sends the token of a service account (API, `argo` command). Add `--auth-mode=client`.',
        zh: 'server 只开了 `sso`，而调用方（API、`argo` 命令）发的是服务账号令牌。加上 `--auth-mode=client`。',
      },
      {
        en: 'It runs with `client` (the default), and no token is sent: the login page of a fresh install. Use `--auth-mode=server` for a local test.',
        zh: 'server 是 `client` 模式（默认）而没有带令牌：新装后的登录页就是这样。本地测试可用 `--auth-mode=server`。',
      },
      {
        en: 'The value lacks `Bearer ` in front, or has line breaks: `export ARGO_TOKEN="Bearer $(kubectl get secret … )"`.',
        zh: '值前面缺 `Bearer `，或带换行：`export ARGO_TOKEN="Bearer $(kubectl get secret … )"`。',
      },
      {
        en: 'After SSO: the cookie was made by another server or key, or a proxy strips it; scopes that the provider does not know (`groups`) have the same effect.',
        zh: 'SSO 之后：cookie 是别的 server 或密钥签的，或被代理去掉；身份提供方不认识的 scope（`groups`）也会这样。',
      },
    ],
    steps: [
      {
        en: 'Compare `kubectl -n argo get deploy argo-server -o yaml | grep -A8 args` with the first letters of the token: `Bearer v2:` comes from SSO, `Bearer eyJ` from a service account.',
        zh: '对照 `kubectl -n argo get deploy argo-server -o yaml | grep -A8 args` 与令牌开头：`Bearer v2:` 来自 SSO，`Bearer eyJ` 来自服务账号。',
      },
      {
        en: 'Start the server with each mode that is needed (`--auth-mode=sso --auth-mode=client`), log out, and log in again.',
        zh: '用需要的所有模式启动 server（`--auth-mode=sso --auth-mode=client`），退出后重新登录。',
      },
    ],
  },
  'argocd-cluster-not-synchronized': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'ComparisonError: error synchronizing cache state : failed to sync cluster https://10.0.0.1: the server has asked for the client to provide credentials',
    pattern:
      /error synchronizing cache state|[Ff]ailed to (?:load live state|get cluster info|sync cluster|discover server resources|get server version)|the server has asked for the client to provide credentials/,
    sharedWith: {
      'argocd-initial-state-failed': 'the same line begins with the cluster',
    },
    source: 'argoproj/argo-cd:controller/cache/cache.go',
    title: {
      en: 'failed to sync cluster, provide credentials (Argo CD)',
      zh: 'Argo CD：访问不了目标集群（failed to sync cluster）',
    },
    meaning: {
      en: 'The controller of Argo CD could not read the target cluster, so all applications there are `Unknown`. Git is not the cause.',
      zh: 'Argo CD 控制器读不了目标集群，那里的应用都是 `Unknown`。与 Git 无关。',
    },
    causes: [
      {
        en: '`provide credentials`, `Unauthorized`: the token in the cluster secret is gone or expired: the service account `argocd-manager` was deleted, or the cluster was made anew. EKS: the IAM role is not in `aws-auth` or the access entries.',
        zh: '`provide credentials`、`Unauthorized`：集群 secret 里的令牌失效：`argocd-manager` 服务账号被删，或集群重建过。EKS：IAM 角色不在 `aws-auth` 或 access entry 里。',
      },
      {
        en: '`the server is currently unable to handle the request`: an aggregated API has no backend: `kubectl get apiservices | grep False` (often `metrics.k8s.io` or `external.metrics.k8s.io`).',
        zh: '`the server is currently unable to handle the request`：某个聚合 API 没有后端：`kubectl get apiservices | grep False`（常见 `metrics.k8s.io`、`external.metrics.k8s.io`）。',
      },
      {
        en: '`i/o timeout`, `no such host`, `x509`: the address of the API server is not reachable from the cluster of Argo CD, or its CA changed.',
        zh: '`i/o timeout`、`no such host`、`x509`：从 Argo CD 所在集群访问不到 API server，或 CA 变了。',
      },
      {
        en: '`conversion webhook`, `context deadline exceeded`: a CRD whose webhook does not respond stops the listing: repair the webhook, or exclude the kind (`resource.exclusions`). Deleting the CRD deletes every object of that kind.',
        zh: '`conversion webhook`、`context deadline exceeded`：某个 CRD 的 webhook 不响应，列举失败：修好 webhook，或用 `resource.exclusions` 排除该类型。删掉 CRD 会连该类型的所有对象一起删除。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd cluster get SERVER`, then `kubectl --context TARGET get --raw /apis` with the same user: the first error of that is the cause.',
        zh: '执行 `argocd cluster get SERVER`，再用同一身份执行 `kubectl --context TARGET get --raw /apis`：它的第一个报错就是原因。',
      },
      {
        en: 'Add the cluster again with `argocd cluster add CONTEXT`, or repair the API, then Refresh (Hard).',
        zh: '用 `argocd cluster add CONTEXT` 重新添加集群，或修好该 API，再做 Hard Refresh。',
      },
    ],
  },
  'kitex-invalid-payload': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE', 'INTERNAL'],
    codeless: true,
    libraries: ['kitex'],
    example:
      'remoteService=, remoteAddr=10.0.0.7:38834, error=invalid payload (first4Bytes=0x47455420, second4Bytes=0x2f6d6574)',
    pattern:
      /invalid payload \(first4Bytes=0x|default codec read failed: |remote or network error(?:\[remote\])?: |\bKITEX: (?:OnRead|processing request) [Ee]rror/,
    source: 'cloudwego/kitex:pkg/remote/codec/default_codec.go',
    title: {
      en: 'invalid payload (first4Bytes=…), codec read failed (Kitex)',
      zh: 'Kitex：对端协议不符（invalid payload、codec read failed）',
    },
    meaning: {
      en: 'One side of Kitex could not read what the other sent, or the connection ended meanwhile. With `[remote]` the server reported it.',
      zh: 'Kitex 一端读不懂对端发来的数据，或连接中断。带 `[remote]` 表示是服务端报的错。',
    },
    causes: [
      {
        en: '`first4Bytes` are letters: `0x47455420` is `GET ` and `0x48545450` is `HTTP`: a browser, health check, or Prometheus calls this port, or the client calls an HTTP server.',
        zh: '`first4Bytes` 是 ASCII：`0x47455420` 是 `GET `，`0x48545450` 是 `HTTP`：浏览器、健康检查、Prometheus 访问了这个端口，或客户端连到了 HTTP 服务。',
      },
      {
        en: '`0x50524920` is `PRI `, the preface of HTTP/2: a gRPC client calls a server that does not detect it (Windows before 0.5, or gonet): update Kitex. In the other direction set `client.WithTransportProtocol(transport.GRPC)`.',
        zh: '`0x50524920` 是 `PRI `，即 HTTP/2 前言：gRPC 客户端连到了没有协议探测的服务（Windows 上 0.5 之前，或 gonet）：升级 Kitex。反过来，客户端要设 `client.WithTransportProtocol(transport.GRPC)`。',
      },
      {
        en: '`EOF`, `connection has been closed`, `reset`: the server ended or closed an idle connection: its idle time must be longer than that of the pool (`WithLongConnection`), or the server had panicked.',
        zh: '`EOF`、`connection has been closed`、`reset`：服务退出，或关闭了空闲连接：服务的空闲时间要长于连接池（`WithLongConnection`），也可能是服务 panic。',
      },
      {
        en: '`unknown method`, `unknown service`, or `required field`: the two sides were generated from different IDL files.',
        zh: '`unknown method`、`unknown service` 或 `required field`：两端由不同的 IDL 生成。',
      },
    ],
    steps: [
      {
        en: 'Turn the bytes into letters: `echo 47455420 | xxd -r -p`. Letters name the protocol of the caller; otherwise read the log of the server at `remoteAddr`.',
        zh: '把字节转成字符：`echo 47455420 | xxd -r -p`。能读出字符就知道对端协议；否则看 `remoteAddr` 一端的日志。',
      },
      {
        en: 'Give HTTP checks another port, and use the same transport and IDL on both sides.',
        zh: 'HTTP 检查用单独的端口，两端用相同的传输协议和 IDL。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
