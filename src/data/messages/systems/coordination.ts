import type { Message } from '../message.ts';

/** What clients print that do not find their coordinator: Seata, Zeebe, PD, KurrentDB; and `docker build` without a reason. */
export const coordinationMessages = {
  'seata-no-available-service': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['seata'],
    example:
      "no available service found in cluster 'default', please make sure registry config correct and keep your seata server running",
    pattern:
      /no available service (?:'[^'\n]{0,60}' )?found\b[^\n]{0,40}, please make sure registry config|can not get cluster name in registry config/,
    source:
      'apache/incubator-seata:core/src/main/java/org/apache/seata/core/rpc/netty/NettyClientChannelManager.java',
    title: {
      en: 'no available service found in cluster (Seata)',
      zh: 'Seata：找不到 seata-server（no available service）',
    },
    meaning: {
      en: 'The client of Seata looked up its transaction group and found no address of a server. With Nacos 2.x this lookup is a gRPC call to port 9848.',
      zh: 'Seata 客户端按事务分组查找服务端，没有找到地址。用 Nacos 2.x 时，这次查找本身是到 9848 端口的 gRPC 调用。',
    },
    causes: [
      {
        en: "`in cluster 'default'`: the server is registered elsewhere. `namespace`, `group` (mostly `SEATA_GROUP`), `application`, and `cluster` under `registry` must be the same in client and server; without `namespace` the public one is used.",
        zh: "`in cluster 'default'`：服务端注册在别处。客户端与服务端 `registry` 下的 `namespace`、`group`（一般是 `SEATA_GROUP`）、`application`、`cluster` 要完全一致；不写 `namespace` 就是 public。",
      },
      {
        en: "`can not get cluster name`, `'null'`: the transaction group has no entry. Add `service.vgroupMapping.GROUP=default` to the configuration center, with the name in `tx-service-group`; since 1.1 the key is `vgroupMapping`, not `vgroup_mapping`.",
        zh: "`can not get cluster name`、`'null'`：事务分组没有对应的配置。在配置中心加 `service.vgroupMapping.分组名=default`，分组名与 `tx-service-group` 一致；1.1 起键名是 `vgroupMapping`，不是 `vgroup_mapping`。",
      },
      {
        en: 'Nacos 2.x was not reached: port 9848 (main port plus 1000) is not open. Further up in the log is `Client not connected, current status:STARTING`; Seata reports only the missing entry.',
        zh: '没有连上 Nacos 2.x：9848 端口（主端口加 1000）没开放。日志前面有 `Client not connected, current status:STARTING`，Seata 只报找不到配置。',
      },
      {
        en: 'seata-server does not run, or registered an IP address that clients cannot reach, such as that of its container: set `SEATA_IP`.',
        zh: 'seata-server 没有运行，或注册了别处连不上的 IP（如容器 IP）：设 `SEATA_IP`。',
      },
    ],
    steps: [
      {
        en: 'Look up `seata-server` in the service list of the Nacos console and compare namespace, group, and cluster with `registry` of the client; then run `nc -vz NACOS 9848` where the client runs.',
        zh: '在 Nacos 控制台的服务列表里找 `seata-server`，把命名空间、分组、集群与客户端 `registry` 对照；再在客户端所在机器执行 `nc -vz NACOS 9848`。',
      },
      {
        en: 'Correct the setting and restart the client. If it uses no distributed transactions, switch Seata off (`seata.enabled=false`).',
        zh: '改正配置并重启客户端。不用分布式事务就关掉 Seata（`seata.enabled=false`）。',
      },
    ],
  },
  'zeebe-gateway-not-reached': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['zeebe'],
    example:
      'io.camunda.zeebe.client.api.command.ClientStatusException: io exception\nCaused by: io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: /0.0.0.0:26500',
    pattern: /[Cc]onnection refused[^\n]{0,60}[/:@][\w.-]{0,60}:26500\b|\.zeebe\.camunda\.io\b/,
    source: 'camunda/zeebe:zeebe/gateway-protocol/src/main/proto/gateway.proto',
    title: {
      en: 'Connection refused: …:26500, io exception (Zeebe)',
      zh: 'Zeebe：连不上网关（26500 端口，io exception）',
    },
    meaning: {
      en: 'The client could not open a connection to the gateway of Zeebe (Camunda 8). The command was not sent.',
      zh: '客户端没能与 Zeebe（Camunda 8）网关建立连接，命令没有发出。',
    },
    causes: [
      {
        en: '`0.0.0.0:26500` or `localhost:26500` although you set another address: the property was not read and the default is used. Its name depends on the release: `zeebe.client.broker.gateway-address`, later `camunda.client.zeebe.grpc-address` or `camunda.client.grpc-address`.',
        zh: '设了别的地址却显示 `0.0.0.0:26500` 或 `localhost:26500`：配置没读到，用了默认值。属性名随版本不同：`zeebe.client.broker.gateway-address`，后来是 `camunda.client.zeebe.grpc-address`、`camunda.client.grpc-address`。',
      },
      {
        en: 'In a container `localhost` is the container itself: use the service name (`zeebe:26500`), in the same network.',
        zh: '容器里的 `localhost` 是容器自己：用服务名（`zeebe:26500`），并放在同一网络。',
      },
      {
        en: '`….zeebe.camunda.io` is not resolved: the address needs the region (`CLUSTER.REGION.zeebe.camunda.io:443`). Set `region` with the cluster ID, or upgrade a client older than 1.1.',
        zh: '`….zeebe.camunda.io` 解析不了：地址要带区域（`CLUSTER.REGION.zeebe.camunda.io:443`）。与 cluster ID 一起设 `region`；客户端低于 1.1 就升级。',
      },
      {
        en: 'The gateway is not ready: brokers elect leaders for up to minutes after the start. Or a plaintext gateway is called with TLS: set `usePlaintext()` or `plaintext=true`, only inside a trusted network.',
        zh: '网关还没就绪：启动后 broker 选 leader 可能要几分钟。或网关是明文而客户端用了 TLS：设 `usePlaintext()` 或 `plaintext=true`，只限可信网络。',
      },
    ],
    steps: [
      {
        en: 'Read the address in the message: another one than you set is the first cause. Then run `zbctl status --insecure --address HOST:26500`, or `nc -vz HOST 26500`, where the client runs.',
        zh: '看报错里的地址：与设置的不同就是第一种。再在客户端所在处执行 `zbctl status --insecure --address HOST:26500` 或 `nc -vz HOST 26500`。',
      },
      {
        en: 'Correct property, name, or region; the client connects again automatically.',
        zh: '改正属性名、主机名或区域；客户端会自动重连。',
      },
    ],
  },
  'pd-does-not-start': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['tikv-client'],
    example: '["run server failed"] [error="[PD:server:ErrCancelStartEtcd]etcd start canceled"]',
    pattern: /run server failed: context deadline exceeded|PD:server:ErrCancelStartEtcd/,
    source: 'tikv/pd:cmd/pd-server/main.go',
    title: {
      en: 'run server failed: etcd start canceled (PD)',
      zh: 'PD 启动不了（run server failed，etcd start canceled）',
    },
    meaning: {
      en: 'A member of PD waited for the etcd inside it to join the others, which did not happen in time, and ended. TiKV and TiDB get no timestamps until a majority of members runs.',
      zh: 'PD 成员等内嵌的 etcd 加入其他成员，超时后退出。多数成员运行之前，TiKV 和 TiDB 拿不到时间戳。',
    },
    causes: [
      {
        en: 'The majority is not up: of three members two must run. All of them are started anew one after another, each waiting for the next: start them together.',
        zh: '没有达到多数：三个成员至少要有两个在运行。逐个重启时互相等待，要同时启动。',
      },
      {
        en: 'The data folder of this member was deleted or its disk replaced, while the others still know it: it cannot come back as the old member. Remove it (`pd-ctl member delete name NAME`), then start it with `--join` and an empty folder.',
        zh: '这个成员的数据目录被删或换了盘，而其他成员仍记着它：不能以旧身份回来。先移除（`pd-ctl member delete name NAME`），再用空目录加 `--join` 启动。',
      },
      {
        en: 'Peer addresses (port 2380) are wrong or blocked, names do not resolve, or `--initial-cluster` differs between members.',
        zh: 'peer 地址（2380 端口）写错或被拦、名称解析不了，或各成员的 `--initial-cluster` 不同。',
      },
      {
        en: 'The disk is so slow that etcd does not finish its start, or is full.',
        zh: '磁盘太慢，etcd 启动不完，或磁盘已满。',
      },
    ],
    steps: [
      {
        en: 'Run `pd-ctl -u http://OTHER:2379 member` against a running member: this member in the list with an empty data folder is the second cause. No response anywhere: start the others first.',
        zh: '对运行中的成员执行 `pd-ctl -u http://OTHER:2379 member`：列表里有这个成员而它的数据目录是空的，就是第二种。都没有响应就先启动其他成员。',
      },
      {
        en: 'Do **not** delete data of further members: without a majority the metadata of the cluster are lost and must be restored with `pd-recover`.',
        zh: '不要再删其他成员的数据：失去多数后集群元数据就丢了，只能用 `pd-recover` 恢复。',
      },
    ],
  },
  'kurrentdb-not-leader': {
    code: 'NOT_FOUND',
    libraries: ['kurrentdb'],
    example: 'Error: 5 NOT_FOUND: Leader info available',
    pattern: /\bLeader info available\b|\bNotLeader(?:Exception|Error)\b/,
    source: 'kurrent-io/KurrentDB:src/KurrentDB.Core/Services/Transport/Grpc/RpcExceptions.cs',
    title: {
      en: 'Leader info available (KurrentDB, EventStoreDB)',
      zh: 'KurrentDB：请求到了非 leader 节点（Leader info）',
    },
    meaning: {
      en: 'The call needs the leader and reached another node, which rejected it. Nothing was written. The metadata `leader-endpoint-host` and `leader-endpoint-port` name the leader; nothing is missing although the code is `NOT_FOUND`.',
      zh: '调用需要 leader，却到了别的节点，被拒绝，什么也没写入。元数据 `leader-endpoint-host`、`leader-endpoint-port` 给出 leader；状态码虽是 `NOT_FOUND`，并没有缺少资源。',
    },
    causes: [
      {
        en: 'A persistent subscription, or a call with `requires-leader`, was sent to a follower: the client connects to one address or prefers followers.',
        zh: '持久订阅或带 `requires-leader` 的调用发到了 follower：客户端只连一个地址，或偏好 follower。',
      },
      {
        en: 'The leader changed after the connection was opened (restart, upgrade, network).',
        zh: '建立连接之后 leader 变了（重启、升级、网络）。',
      },
      {
        en: 'Old clients do not follow the address of the leader: upgrade.',
        zh: '旧版客户端不会转到 leader：升级。',
      },
    ],
    steps: [
      {
        en: 'Open `https://NODE:2113/gossip` and compare the node with state `Leader` with the address of the client.',
        zh: '打开 `https://NODE:2113/gossip`，把状态为 `Leader` 的节点与客户端所连地址对照。',
      },
      {
        en: 'Connect with `esdb+discover://NODES?nodePreference=leader`, and retry with backoff: a current client then goes to the new leader.',
        zh: '用 `esdb+discover://NODES?nodePreference=leader` 连接，并退避重试：新版客户端会转到新的 leader。',
      },
    ],
  },
  'buildkit-failed-to-solve': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example: 'failed to solve with frontend dockerfile.v0',
    pattern:
      /failed to solve(?: with frontend [\w.]{1,30})?(?![\w:=-]|\.\w|\s?\w|,? \w)|failed to solve: rpc error: code = Unknown desc ?=? ?$/,
    source: 'moby/buildkit:client/solve.go',
    title: {
      en: 'failed to solve, without a reason (docker build)',
      zh: 'docker build 报错 failed to solve（看冒号后的原因）',
    },
    meaning: {
      en: 'Every failed `docker build` begins so. The reason follows the last colon, or is in the lines of the step above; it is not a fault of BuildKit.',
      zh: '`docker build` 失败都这样开头。原因在最后一个冒号后面，或上方那一步的输出里；不是 BuildKit 的故障。',
    },
    causes: [
      {
        en: 'The image of `FROM` could not be pulled: Docker Hub is not reachable, or limits pulls. Use a mirror (`registry-mirrors` in `daemon.json`, or its name in `FROM`) or a proxy, or load the image (`docker load`).',
        zh: '`FROM` 的镜像拉不下来：连不上 Docker Hub（国内常见）或被限流。配置镜像站（`daemon.json` 的 `registry-mirrors`，或直接写进 `FROM`）、代理，或 `docker load` 导入镜像。',
      },
      {
        en: '`failed to compute cache key … not found`: a file of `COPY` is not in the context, or `.dockerignore` excludes it.',
        zh: '`failed to compute cache key … not found`：`COPY` 的文件不在构建上下文里，或被 `.dockerignore` 排除。',
      },
      {
        en: '`did not complete successfully: exit code`: a command of `RUN` failed; its output is above.',
        zh: '`did not complete successfully: exit code`：`RUN` 里的命令失败，它的输出在上方。',
      },
      {
        en: '`failed to read dockerfile`: no file `Dockerfile` in that folder (mind the case), or another name: `-f`.',
        zh: '`failed to read dockerfile`：目录里没有 `Dockerfile`（注意大小写），文件名不同就加 `-f`。',
      },
      {
        en: '`error getting credentials`: the helper named in `~/.docker/config.json` is missing: remove `credsStore`.',
        zh: '`error getting credentials`：`~/.docker/config.json` 里的凭据助手不存在：删掉 `credsStore`。',
      },
    ],
    steps: [
      {
        en: 'Run `docker build --progress=plain .` and read the last lines; then `docker pull IMAGE` with the image of `FROM`: if that fails, it is the registry.',
        zh: '执行 `docker build --progress=plain .` 看最后几行；再对 `FROM` 的镜像执行 `docker pull`：失败就是镜像仓库的问题。',
      },
      {
        en: 'Correct what they name. The classic builder (`DOCKER_BUILDKIT=0`) only words the same fault differently.',
        zh: '按那里写的原因改正。换旧构建器（`DOCKER_BUILDKIT=0`）只是换一种说法报同样的错。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
