import type { Message } from '../message.ts';

/** What sidecars print before they serve: Istio without its control plane, Dapr without a component. */
export const meshMessages = {
  'istio-proxy-not-ready': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED'],
    codeless: true,
    libraries: ['istio'],
    example:
      'Envoy proxy is NOT ready: config not received from XDS server (is Istiod running?): cds updates: 0 successful, 0 rejected; lds updates: 0 successful, 0 rejected',
    pattern:
      /config not (?:received|fully received) from XDS server|Envoy proxy is NOT ready: |Envoy proxy is [Nn]ot [Rr]eady\b|failed to (?:warm|generate workload) certificate: /,
    source: 'istio/istio:pilot/cmd/pilot-agent/status/ready/probe.go',
    title: {
      en: 'Envoy proxy is NOT ready: config not received (Istio)',
      zh: 'Istio：sidecar 没就绪，收不到配置（NOT ready）',
    },
    meaning: {
      en: 'The sidecar or gateway got no certificate or no configuration from istiod. Until then the pod is not ready and takes no calls.',
      zh: 'sidecar 或网关没从 istiod 拿到证书或配置。在此之前 Pod 不会就绪，也不接收调用。',
    },
    causes: [
      {
        en: 'istiod is down, or the pod does not reach it on port 15012: a network policy, a firewall between nodes (GKE private clusters), or DNS (`lookup istiod.istio-system.svc`).',
        zh: 'istiod 没运行，或 Pod 访问不到它的 15012 端口：网络策略、节点间防火墙（GKE 私有集群）或 DNS（`lookup istiod.istio-system.svc`）的问题。',
      },
      {
        en: '`Unauthenticated`, `x509`: the token of the pod or the root certificate do not fit this istiod, because it was installed anew, the revision of the label differs, or the clock of a node is wrong. `expired certificate` in its log: istiod serves one that it did not renew; restart it, and upgrade an old release (1.5).',
        zh: '`Unauthenticated`、`x509`：Pod 的令牌或根证书与这个 istiod 不符：istiod 重装过、revision 标签不一致，或节点时钟不准。istiod 日志里是 `expired certificate`：它没有更新自己的证书，重启 istiod，旧版本（1.5）要升级。',
      },
      {
        en: '`rejected` counts up: istiod sends a configuration that Envoy does not take, such as two listeners on one port, a wrong `EnvoyFilter`, or a Secret that does not exist.',
        zh: '`rejected` 在增加：istiod 发来的配置被 Envoy 拒绝，例如同一端口两个监听器、`EnvoyFilter` 写错，或 Secret 不存在。',
      },
      {
        en: 'Versions of sidecar and istiod are more than two minor releases apart, or the first start takes longer than the probe waits.',
        zh: 'sidecar 与 istiod 版本相差超过两个小版本；或首次启动比探针等待的时间长。',
      },
    ],
    steps: [
      {
        en: 'Run `istioctl proxy-status`: a proxy that is missing means the first or second cause, `STALE` or an error means the third. `kubectl logs POD -c istio-proxy | grep -iE "ca|xds|reject"` names it.',
        zh: '执行 `istioctl proxy-status`：列表里没有该代理是第一或第二种，显示 `STALE` 或报错是第三种。`kubectl logs POD -c istio-proxy | grep -iE "ca|xds|reject"` 能看到具体原因。',
      },
      {
        en: 'Open port 15012, restart the pod after istiod was replaced, or correct what `istioctl analyze` reports.',
        zh: '放行 15012 端口，istiod 换过就重启 Pod，或改正 `istioctl analyze` 报出的问题。',
      },
    ],
  },
  'dapr-component-init-failed': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['dapr'],
    example:
      'level=fatal msg="Fatal error from runtime: process component statestore error: [INIT_COMPONENT_FAILURE]: initialization error occurred for statestore (state.redis/v1): redis store: error connecting to redis at localhost:6379" app_id=shop',
    pattern:
      /\bINIT_COMPONENT_FAILURE\b|\bCREATE_COMPONENT_FAILURE\b|process component \S{1,80} error: |couldn't find (?:component|output binding|secret store|message bus) \S|[Ff]ailed to init component \S|error from operator API: |ERR_SECRET_STORES?_NOT_(?:FOUND|CONFIGURED)/,
    source: 'dapr/dapr:pkg/runtime/errors/init.go',
    title: {
      en: 'INIT_COMPONENT_FAILURE, process component error (Dapr)',
      zh: 'Dapr：组件初始化失败（INIT_COMPONENT_FAILURE）',
    },
    meaning: {
      en: 'The sidecar could not load a component (state store, pub/sub, binding, secret store). It ends then, unless `ignoreErrors` is set, so that each call to it fails.',
      zh: 'sidecar 加载不了某个组件（状态存储、发布订阅、绑定、密钥存储）。除非设了 `ignoreErrors`，它会退出，于是对它的调用全部失败。',
    },
    causes: [
      {
        en: 'The service behind it is not reachable: in a container `localhost:6379` is the sidecar itself. Name the host or the service, and start it first.',
        zh: '后端服务连不上：在容器里 `localhost:6379` 是 sidecar 自己。要写主机或服务名，并先启动它。',
      },
      {
        en: "`couldn't find`: `type` or `version` are misspelled or too new for this Dapr, or the name in the call is not `metadata.name` of the component.",
        zh: "`couldn't find`：`type`、`version` 写错或对这个 Dapr 版本太新；或调用里的名称不是组件的 `metadata.name`。",
      },
      {
        en: 'Credentials or a required field of `metadata` are missing: `secretKeyRef` needs `auth.secretStore` outside Kubernetes, and the right to read the Secret inside.',
        zh: '缺少凭据或 `metadata` 的必填字段：不在 Kubernetes 里时 `secretKeyRef` 需要 `auth.secretStore`，在里面则需要读 Secret 的权限。',
      },
      {
        en: 'The component is in another namespace or folder (`--resources-path`), or its `scopes` leave out this application.',
        zh: '组件在别的命名空间或目录（`--resources-path`），或它的 `scopes` 没包含这个应用。',
      },
    ],
    steps: [
      {
        en: 'Run `dapr components -k` (or read the first lines of `kubectl logs POD -c daprd | grep -i component`): a component that is not listed is the last cause; else the text behind it is the cause.',
        zh: '执行 `dapr components -k`（或看 `kubectl logs POD -c daprd | grep -i component`）：没列出组件就是最后一种，否则报错后面的文字就是原因。',
      },
      {
        en: 'Correct the component and restart the sidecar; set `initTimeout` or `ignoreErrors: true` only where the application can do without it.',
        zh: '改正组件后重启 sidecar；只有应用不依赖它时才设 `initTimeout` 或 `ignoreErrors: true`。',
      },
    ],
  },
  'dapr-sentry-certificate': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['dapr'],
    example:
      'level=fatal msg="Fatal error from runtime: failed to retrieve the initial identity certificate: error from sentry SignCertificate: rpc error: code = PermissionDenied desc = failed to get configuration"',
    pattern:
      /error from sentry SignCertificate: |error establishing connection to sentry: |failed to retrieve the initial identity|couldn't find trust anchors in environment/,
    source: 'dapr/dapr:pkg/security/sentry.go',
    title: {
      en: 'error from sentry SignCertificate (Dapr)',
      zh: 'Dapr：拿不到证书（sentry SignCertificate）',
    },
    meaning: {
      en: 'A sidecar or a service of the control plane asks Sentry for its certificate when it starts, and got none. It ends, and no call of the application is served.',
      zh: 'sidecar 或控制面组件启动时要向 Sentry 申请证书，没有拿到，于是退出；应用的调用都不会被处理。',
    },
    causes: [
      {
        en: '`failed to get configuration`: the annotation `dapr.io/config` is empty, or names a Configuration that is not in the namespace of the pod. Create it there, or remove the annotation.',
        zh: '`failed to get configuration`：注解 `dapr.io/config` 为空，或写的 Configuration 不在 Pod 所在的命名空间。在那里创建，或删掉注解。',
      },
      {
        en: '`connection refused`, `i/o timeout`, `no such host`: `dapr-sentry` does not run or a network policy blocks it. With one replica and the injector set to reject pods on errors, Sentry cannot start again: exclude its namespace from the webhook, and run three.',
        zh: '`connection refused`、`i/o timeout`、`no such host`：`dapr-sentry` 没有运行，或被网络策略拦截。只有一个副本、注入 webhook 又在出错时拒绝 Pod，Sentry 就无法自行恢复：在 webhook 里排除它的命名空间，并运行三个副本。',
      },
      {
        en: '`token review failed`, `token is required`: the sidecar is of another release than the control plane, or Sentry lacks the right to review tokens. Restart the application after an upgrade, so that it gets a sidecar that fits.',
        zh: '`token review failed`、`token is required`：sidecar 与控制面版本不同，或 Sentry 没有 TokenReview 权限。升级后重启应用，换成匹配的 sidecar。',
      },
      {
        en: '`x509`, `tls`, `trust anchors`: the root certificate has expired (it is valid for a year) or was replaced, mTLS is disabled at one side only, or another mesh wraps the connection to Sentry.',
        zh: '`x509`、`tls`、`trust anchors`：根证书过期（有效期一年）或被更换，mTLS 只在一边关闭，或别的服务网格包住了到 Sentry 的连接。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n dapr-system get pods` and `kubectl -n dapr-system logs deploy/dapr-sentry --tail 50`: it logs the name of the Configuration or the account that it rejected. `dapr mtls expiry` prints when the root certificate ends.',
        zh: '执行 `kubectl -n dapr-system get pods` 和 `kubectl -n dapr-system logs deploy/dapr-sentry --tail 50`：日志里有被拒绝的 Configuration 名或账号。`dapr mtls expiry` 打印根证书到期时间。',
      },
      {
        en: 'Correct that; for an expired one run `dapr mtls renew-certificate -k --valid-until 365`. Then restart the control plane and the applications.',
        zh: '改正后，证书过期就执行 `dapr mtls renew-certificate -k --valid-until 365`；再重启控制面和应用。',
      },
    ],
  },
  'linkerd-identity-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED', 'PERMISSION_DENIED', 'FAILED_PRECONDITION', 'INTERNAL'],
    codeless: true,
    libraries: ['linkerd'],
    example:
      'ERROR ThreadId(02) identity:identity{server.addr=linkerd-identity-headless.linkerd.svc.cluster.local:8080}: linkerd_proxy_identity_client::certify: Failed to obtain identity error=status: Unavailable',
    pattern: /Failed to (?:obtain|certify) identity/,
    source: 'linkerd/linkerd2-proxy:linkerd/proxy/identity-client/src/certify.rs',
    title: {
      en: 'Failed to obtain identity (Linkerd)',
      zh: 'Linkerd：拿不到身份证书（Failed to obtain identity）',
    },
    meaning: {
      en: 'The proxy of a pod asks `linkerd-identity` for its certificate and got none. Until it has one, the pod is not ready.',
      zh: 'Pod 里的代理向 `linkerd-identity` 申请证书，没有拿到。拿到之前 Pod 一直未就绪。',
    },
    causes: [
      {
        en: 'The proxy cannot reach `linkerd-identity` on port 8080: the identity pod is not ready, or a network policy, a security group, or the network of the nodes blocks it.',
        zh: '代理连不上 `linkerd-identity` 的 8080 端口：identity Pod 没就绪，或被网络策略、安全组、节点网络拦截。',
      },
      {
        en: 'The issuer certificate has expired, or is not signed by the trust anchor that the proxies know.',
        zh: '签发者（issuer）证书过期，或不是由代理所知的信任锚（trust anchor）签发。',
      },
      {
        en: 'The clocks of the nodes differ: `CertNotValidYet`, `certificate has expired or is not yet valid`.',
        zh: '节点时钟不一致：`CertNotValidYet`、`certificate has expired or is not yet valid`。',
      },
      {
        en: 'The DNS domain of the cluster is not `cluster.local`: install with `clusterDomain` and `identityTrustDomain` set to it.',
        zh: '集群 DNS 域不是 `cluster.local`：安装时把 `clusterDomain` 和 `identityTrustDomain` 设成它。',
      },
    ],
    steps: [
      {
        en: 'Run `linkerd check` and `kubectl -n linkerd logs deploy/linkerd-identity -c identity`: a failed check of certificates is the second or third cause; silence in the log while proxies ask is the first.',
        zh: '执行 `linkerd check` 和 `kubectl -n linkerd logs deploy/linkerd-identity -c identity`：证书检查不过是第二、三种；代理在申请而日志没有动静是第一种。',
      },
      {
        en: 'Open the port, replace the certificate (`linkerd upgrade` with the new issuer), or set the clocks; the proxy asks again automatically.',
        zh: '放行端口，更换证书（用新的 issuer 执行 `linkerd upgrade`），或校准时钟；代理会自动再次申请。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
