import type { Message } from '../message.ts';

/** What Argo CD prints when a part of it is not reached: a plugin, the API server, Redis. */
export const argoCdAccessMessages = {
  'argocd-plugin-failed': {
    code: 'UNKNOWN',
    libraries: ['argo-cd'],
    example:
      'ComparisonError: rpc error: code = Unknown desc = could not find plugin supporting the given repository',
    pattern:
      /could ?n[o']t find (?:cmp-server )?plugin (?:with name "?[^"\n]{1,80}"? )?supporting the given repository|plugin sidecar failed\. |error generating manifests in cmp: |error (?:dialing|creating) (?:to )?cmp[- ]server/,
    source: 'argoproj/argo-cd:util/app/discovery/discovery.go',
    title: {
      en: 'could not find plugin supporting the repository (Argo CD)',
      zh: 'Argo CD：找不到配置管理插件（could not find plugin）',
    },
    meaning: {
      en: 'The application uses a config management plugin, and no sidecar of the repo-server takes it, or the plugin failed. Git and the cluster are not the cause.',
      zh: '应用用了配置管理插件（CMP），但 repo-server 的 sidecar 没有一个接手，或插件执行失败。与 Git 和集群无关。',
    },
    causes: [
      {
        en: '`could not find`: the name differs. With a version in `plugin.yaml` it is `NAME-VERSION`. Or the discovery rule finds no file in `source.path`.',
        zh: '`could not find`：名称不一致。`plugin.yaml` 写了版本时，名称是 `NAME-VERSION`；或发现规则在 `source.path` 里没找到文件。',
      },
      {
        en: 'The plugin is still configured in `argocd-cm` (removed in 2.8), or the sidecar crashed: it needs the entry point `/var/run/argocd/argocd-cmp-server`, user 999, and the volumes `var-files` and `plugins`.',
        zh: '插件还写在 `argocd-cm` 里（2.8 起已移除）；或 sidecar 崩溃：它要用入口 `/var/run/argocd/argocd-cmp-server`、用户 999，并挂载 `var-files` 和 `plugins`。',
      },
      {
        en: '`plugin sidecar failed` or `error generating manifests in cmp`: the command of the plugin failed; its output is the end of the text. Often a missing variable or tool in the image of the sidecar.',
        zh: '`plugin sidecar failed` 或 `error generating manifests in cmp`：插件的命令失败，报错末尾就是它的输出。常见的是 sidecar 镜像里缺变量或工具。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n argocd logs deploy/argocd-repo-server -c PLUGIN --tail 50`: no such container or a restart is the second cause, an error of your command the third, silence the first.',
        zh: '执行 `kubectl -n argocd logs deploy/argocd-repo-server -c PLUGIN --tail 50`：没有该容器或在重启是第二种，有命令报错是第三种，没有输出是第一种。',
      },
      {
        en: 'Correct the name in the application, the sidecar, or the command, then refresh the application hard.',
        zh: '改正应用里的名称、sidecar 或命令，再强制刷新（hard refresh）应用。',
      },
    ],
  },
  'argocd-command-no-connection': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['argo-cd'],
    example: 'FATA[0010] Failed to establish connection to argocd.example.com:443: context deadline exceeded',
    pattern:
      /Failed to establish connection to \S{1,200}: |Argo CD server address unspecified|Failed to invoke grpc call\. Use flag --grpc-web|session\.SessionService\/Create"?: /,
    source: 'argoproj/argo-cd:pkg/apiclient/apiclient.go',
    title: {
      en: 'Failed to establish connection to … (argocd command)',
      zh: 'argocd 命令：连不上服务端（Failed to establish connection）',
    },
    meaning: {
      en: 'The command `argocd` did not reach the API server over gRPC. Nothing was changed.',
      zh: '`argocd` 命令没能通过 gRPC 连到 API server，没有改动任何东西。',
    },
    causes: [
      {
        en: 'An ingress or load balancer in between does not pass HTTP/2 (`Use flag --grpc-web`, `malformed header`): call with `--grpc-web`, or set the backend protocol to gRPC.',
        zh: '中间的 ingress 或负载均衡不转发 HTTP/2（`Use flag --grpc-web`、`malformed header`）：加 `--grpc-web`，或把后端协议设为 gRPC。',
      },
      {
        en: 'TLS on one side only: `argocd-server --insecure` is called with TLS or the reverse. Use `--plaintext`, or `--insecure` for a self-signed certificate (`x509`).',
        zh: 'TLS 只开了一边：`argocd-server --insecure` 却用 TLS 去连，或反过来。用 `--plaintext`；自签证书（`x509`）用 `--insecure`。',
      },
      {
        en: 'Name or port are wrong, a firewall or company proxy blocks them, or `port-forward` has ended.',
        zh: '主机名或端口写错，被防火墙、公司代理拦截，或 `port-forward` 已断开。',
      },
      {
        en: '`address unspecified`: there was no `argocd login`, or the CI job has another home directory. Give `--server` or `--core`.',
        zh: '`address unspecified`：没有 `argocd login`，或 CI 用了另一个主目录。加 `--server` 或 `--core`。',
      },
    ],
    steps: [
      {
        en: 'Run `argocd version --server HOST:PORT --grpc-web --insecure`: if it passes, it is the first or second cause; leave out one flag at a time.',
        zh: '执行 `argocd version --server HOST:PORT --grpc-web --insecure`：能通就是第一或第二种，再逐个去掉参数。',
      },
      {
        en: 'If it does not, `curl -kv https://HOST:PORT/healthz` shows whether name, port, and network are right.',
        zh: '不通就执行 `curl -kv https://HOST:PORT/healthz`，看主机名、端口和网络是否正确。',
      },
    ],
  },
  'argocd-redis-unreachable': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'level=warning msg="Reconnect to redis because error: \\"dial tcp: lookup argocd-redis on 10.0.0.10:53: no such host\\""',
    pattern:
      /Reconnect to redis because error|Failed to resync revoked tokens|error (?:setting|getting) (?:cluster info|cached app \w{1,20}(?: \w{1,20})?)[^\n]{0,40}: (?:dial tcp|redis:)|(?:[Aa]rgo ?-?[Cc][Dd]|Unable to load data)[^\n]{0,200}dial tcp \S{1,60}:6379: /,
    source: 'argoproj/argo-cd:util/cache/redis_hook.go',
    title: {
      en: 'Reconnect to redis because error (Argo CD)',
      zh: 'Argo CD：连不上 Redis（Reconnect to redis）',
    },
    meaning: {
      en: 'A component of Argo CD does not reach Redis, its cache. Applications then show `Unknown`, and the page loads slowly. No data is lost.',
      zh: 'Argo CD 的组件连不上缓存 Redis。应用会显示 `Unknown`，页面变慢；不会丢数据。',
    },
    causes: [
      {
        en: '`i/o timeout`: a network policy blocks the pods: those of Argo CD allow only its own labels, and some networks (Weave, k3s) apply them wrongly. A sidecar of Istio, security groups, or a broken node network do the same.',
        zh: '`i/o timeout`：网络策略拦截了 Pod：Argo CD 自带的策略只放行自己的标签，有的网络（Weave、k3s）执行有误。Istio sidecar、安全组或节点网络故障也会这样。',
      },
      {
        en: '`no such host`: the argument `--redis` or `redis.server` in `argocd-cmd-params-cm` names another service, such as `argocd-redis-ha-haproxy` without the HA installation. Or DNS of the cluster is down.',
        zh: '`no such host`：参数 `--redis` 或 `argocd-cmd-params-cm` 的 `redis.server` 写了别的服务，例如没装 HA 却写 `argocd-redis-ha-haproxy`；也可能集群 DNS 有故障。',
      },
      {
        en: '`connection refused` or `EOF`: the pod of Redis is restarting (memory), or expects TLS.',
        zh: '`connection refused` 或 `EOF`：Redis 的 Pod 在重启（内存不足），或要求 TLS。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n argocd get svc,pods,networkpolicy | grep redis`, and from a component `kubectl -n argocd exec deploy/argocd-server -- bash -c "echo > /dev/tcp/argocd-redis/6379"`: silence means that it is reachable.',
        zh: '执行 `kubectl -n argocd get svc,pods,networkpolicy | grep redis`，再从组件里执行 `kubectl -n argocd exec deploy/argocd-server -- bash -c "echo > /dev/tcp/argocd-redis/6379"`：没有输出就是连得上。',
      },
      {
        en: 'Correct the network policies (to test, save and delete them, then apply them again) or the name of the service, or restart Redis, then the components.',
        zh: '改正网络策略（测试时先备份再删除，测完恢复）或服务名，或先重启 Redis 再重启各组件。',
      },
    ],
  },
  'argocd-repo-server-unreachable': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['argo-cd'],
    example:
      'repository not accessible: repo client error while testing repository: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup argocd-repo-server: i/o timeout"',
    pattern:
      /lookup argocd-repo-server|repo client error while testing repository: rpc error: code = Unavailable|(?:ComparisonError|[Ff]ailed to load target state|error on parameter generation)[^\n]{0,300}dial tcp \S{1,60}:8081: |argo-?cd[^\n]{0,200}dial tcp \S{1,60}:8081: /,
    source: 'argoproj/argo-cd:util/argo/argo.go',
    title: {
      en: 'dial tcp …:8081, lookup argocd-repo-server (Argo CD)',
      zh: 'Argo CD：连不上 repo-server（8081）',
    },
    meaning: {
      en: 'A component of Argo CD does not reach its repo-server, which reads Git and renders manifests. Git and its credentials were not asked.',
      zh: 'Argo CD 的组件连不上读取 Git、渲染清单的 repo-server。还没有访问 Git，也没用到凭据。',
    },
    causes: [
      {
        en: '`i/o timeout` to an address: a network policy blocks port 8081. The one of Argo CD admits only pods with its own labels; a policy that denies everything needs a rule for 8081 and for DNS (port 53).',
        zh: '到某个地址 `i/o timeout`：网络策略拦截了 8081 端口。Argo CD 自带的策略只放行自己标签的 Pod；默认全拒的策略要放行 8081 和 DNS（53 端口）。',
      },
      {
        en: '`lookup … i/o timeout` or `no such host`: the pod does not reach DNS. Packets between nodes are dropped (VXLAN port 8472 or 4789), or CoreDNS is down.',
        zh: '`lookup … i/o timeout` 或 `no such host`：Pod 连不上 DNS。节点之间丢包（VXLAN 的 8472 或 4789 端口），或 CoreDNS 有故障。',
      },
      {
        en: '`connection refused`: the repo-server is restarting. It ran out of memory on a large repository, was scaled down, or does not start after an upgrade.',
        zh: '`connection refused`：repo-server 在重启。大仓库耗尽内存、正在缩容，或升级后起不来。',
      },
      {
        en: 'The component uses another address: `repo.server` in `argocd-cmd-params-cm` after an installation under another name.',
        zh: '组件用了别的地址：换名字安装后 `argocd-cmd-params-cm` 的 `repo.server` 没改。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n argocd get pods,networkpolicy`, then `kubectl -n argocd exec deploy/argocd-server -- bash -c "echo > /dev/tcp/argocd-repo-server/8081"`: silence means that it is reachable, a pause a policy or the network, `refused` the third cause.',
        zh: '执行 `kubectl -n argocd get pods,networkpolicy`，再执行 `kubectl -n argocd exec deploy/argocd-server -- bash -c "echo > /dev/tcp/argocd-repo-server/8081"`：没有输出就是连得上，卡住是策略或网络，`refused` 是第三种。',
      },
      {
        en: 'Correct the policy or the network, or give the repo-server more memory and replicas; then refresh the application.',
        zh: '改正策略或网络，或给 repo-server 加内存和副本；再刷新应用。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
