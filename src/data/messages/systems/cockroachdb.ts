import type { Message } from '../message.ts';

/** What nodes of CockroachDB tell each other over gRPC while they join a cluster. */
export const cockroachMessages = {
  'cockroachdb-mismatch': {
    code: 'UNKNOWN',
    alsoCodes: ['FAILED_PRECONDITION', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['cockroachdb'],
    example:
      'initial connection heartbeat failed: rpc error: code = Unknown desc = client cluster ID "9a6ed934" doesn\'t match server cluster ID "ab6960bb"',
    pattern:
      /client cluster ID \\?"[^"\n]{1,60}" doesn[’']t match server cluster ID|client requested node ID \w{1,10} doesn[’']t match server node ID|peer node expects cluster name|local cluster name \\?"[^"\n]{0,60}" does not match peer cluster name|cluster requires at least version \S{1,30}, but peer/,
    source: 'cockroachdb/cockroach:pkg/rpc/heartbeat.go',
    title: {
      en: 'client cluster ID doesn’t match server cluster ID',
      zh: 'CockroachDB：集群或节点 ID 不符（cluster ID）',
    },
    meaning: {
      en: 'Two nodes of CockroachDB connected, and the heartbeat found that they do not belong together. The connection is not used; the node tries again forever.',
      zh: '两个 CockroachDB 节点连上了，但心跳发现它们不属于同一处。连接不会被使用，节点会一直重试。',
    },
    causes: [
      {
        en: '`cluster ID`: the data directory of this node comes from another cluster, or each node ran `cockroach init` or `start-single-node` on its own.',
        zh: '`cluster ID`：该节点的数据目录来自另一个集群，或每个节点各自执行了 `cockroach init`、`start-single-node`。',
      },
      {
        en: '`node ID`: the advertised address of one node leads to another: a load balancer, a reused IP, or the same `--advertise-addr` twice.',
        zh: '`node ID`：某节点公布的地址连到了另一个节点：负载均衡、复用的 IP，或两个节点的 `--advertise-addr` 相同。',
      },
      {
        en: '`cluster name`: `--cluster-name` differs. `at least version`: this binary is older than the version of the cluster.',
        zh: '`cluster name`：`--cluster-name` 不同。`at least version`：该节点的程序比集群版本旧。',
      },
    ],
    steps: [
      {
        en: 'Run `cockroach node status --host=ADDRESS` on the address of the log line and compare its ID and address with those of the node that you expect there.',
        zh: '对日志里的地址执行 `cockroach node status --host=ADDRESS`，核对 ID 和地址是不是预期的节点。',
      },
      {
        en: 'Cluster ID: stop the new node, delete its data directory if nothing in it is needed, and start it with `--join`. Node ID: give each node its own `--advertise-addr`.',
        zh: '集群 ID 不符：停掉新节点，确认数据不需要后删除其数据目录，再带 `--join` 启动。节点 ID 不符：给每个节点单独的 `--advertise-addr`。',
      },
    ],
  },
  'cockroachdb-waiting-for-init': {
    code: 'UNAVAILABLE',
    libraries: ['cockroachdb'],
    example:
      'ERROR: rpc error: code = Unavailable desc = node waiting for init; /cockroach.server.serverpb.Admin/Health not available',
    pattern: /node waiting for init; \S{1,120} not available/,
    source: 'cockroachdb/cockroach:pkg/server/grpc_server.go',
    title: {
      en: 'node waiting for init (CockroachDB)',
      zh: 'CockroachDB：节点等待初始化（waiting for init）',
    },
    meaning: {
      en: 'The node runs and is not part of a cluster yet, so it serves nothing except initialization.',
      zh: '节点已启动，但还不属于任何集群，除初始化外不提供服务。',
    },
    causes: [
      {
        en: '`cockroach init` was not run for a new cluster; with the Helm chart the init job failed.',
        zh: '新集群还没有执行 `cockroach init`；用 Helm 时是 init 任务失败。',
      },
      {
        en: 'The cluster exists, and the node does not reach it: `--join` names no running node, or certificates and network stop it.',
        zh: '集群已存在但节点连不上：`--join` 里没有运行中的节点，或证书、网络不通。',
      },
    ],
    steps: [
      {
        en: 'Look for `failed to start gossip client` in the log of the node: if it is there, the node cannot reach `--join`.',
        zh: '在节点日志里找 `failed to start gossip client`：有就是连不上 `--join` 的地址。',
      },
      {
        en: 'New cluster: run `cockroach init --host=ONE_NODE` once, with `--certs-dir` or `--insecure`. Otherwise correct `--join`.',
        zh: '新集群：带 `--certs-dir` 或 `--insecure` 执行一次 `cockroach init --host=任一节点`；否则改正 `--join`。',
      },
    ],
  },
  'cockroachdb-clock-offset': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['cockroachdb'],
    example:
      'clock synchronization error: this node is more than 500ms away from at least half of the known nodes (0 of 1 are within the offset)',
    pattern:
      /clock synchronization error: this node is more than \S{1,20} away|fewer than half the known nodes are within the maximum (?:clock )?offset/,
    source: 'cockroachdb/cockroach:pkg/rpc/clock_offset.go',
    title: {
      en: 'clock synchronization error: more than 500ms away',
      zh: 'CockroachDB：节点时钟偏差过大（clock synchronization）',
    },
    meaning: {
      en: 'The heartbeats show that the clock of this node differs too much from that of most other nodes. The node stops, so that no transaction reads wrong data.',
      zh: '心跳显示该节点的时钟与多数节点相差过大。节点会停止，以免事务读到错误的数据。',
    },
    causes: [
      {
        en: 'NTP is not running on a host, or the hosts use different time sources.',
        zh: '某台主机没有运行 NTP，或各主机的时间源不同。',
      },
      {
        en: 'A virtual machine was paused, migrated, or restored, and its clock jumped.',
        zh: '虚拟机被暂停、迁移或恢复，时钟发生跳变。',
      },
      {
        en: 'The host is overloaded or the network slow, so that the measured offset is wrong.',
        zh: '主机过载或网络慢，测得的偏差不准。',
      },
    ],
    steps: [
      {
        en: 'Run `chronyc tracking` (or `timedatectl`) on every host at once: an offset of hundreds of milliseconds shows the host. If all are near zero, load or network is the cause.',
        zh: '在每台主机上执行 `chronyc tracking`（或 `timedatectl`）：偏差几百毫秒的就是问题主机；都接近零则是负载或网络。',
      },
      {
        en: 'Synchronize all hosts with one time source, for example chrony with `makestep`, then start the node again. `--max-offset` has to be equal on all nodes.',
        zh: '所有主机用同一时间源同步，例如 chrony 配 `makestep`，再启动节点。各节点的 `--max-offset` 必须相同。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
