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
      /config not (?:received|fully received) from XDS server|Envoy proxy is NOT ready: |failed to (?:warm|generate workload) certificate: /,
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
        en: '`Unauthenticated`, `x509`: the token of the pod or the root certificate do not fit this istiod, because it was installed anew, the revision of the label differs, or the clock of a node is wrong.',
        zh: '`Unauthenticated`、`x509`：Pod 的令牌或根证书与这个 istiod 不符：istiod 重装过、revision 标签不一致，或节点时钟不准。',
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
} as const satisfies Record<string, Message>;
