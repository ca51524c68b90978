import type { Message } from '../message.ts';

/** What etcd itself prints when a member or a client cannot join: TLS and the list of members. */
export const etcdStartMessages = {
  'etcd-rejected-connection': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['etcd'],
    example:
      'embed: rejected connection from "10.0.0.7:48972" (error "remote error: tls: bad certificate", ServerName "etcd-1.local")',
    pattern: /rejected connection(?: from "| on (?:client|peer) endpoint|"[^\n]{0,20}"remote-addr")/,
    source: 'etcd-io/etcd:server/embed/config_logging.go',
    title: {
      en: 'rejected connection … tls: bad certificate (etcd)',
      zh: 'etcd：拒绝连接（rejected connection, bad certificate）',
    },
    meaning: {
      en: 'A client or another member connected to this etcd, and TLS failed before any request. The address in the text is that of the caller; the quoted error tells which side objected.',
      zh: '客户端或别的成员连到这个 etcd，TLS 在任何请求之前就失败了。报错里的地址是发起方，引号里的错误说明是哪一边不同意。',
    },
    causes: [
      {
        en: '`remote error: tls: bad certificate` or `unknown certificate`: the caller does not trust this server: it lacks `--cacert`, or the certificate does not name the address it called (SAN), or has expired.',
        zh: '`remote error: tls: bad certificate` 或 `unknown certificate`：发起方不信任这个服务端：没给 `--cacert`，证书里没有它访问的地址（SAN），或证书已过期。',
      },
      {
        en: '`first record does not look like a TLS handshake`: the caller speaks plain HTTP: write `https://` in its endpoints and give it `--cacert`, `--cert`, and `--key`.',
        zh: '`first record does not look like a TLS handshake`：发起方用的是明文：把 endpoints 写成 `https://`，并给出 `--cacert`、`--cert`、`--key`。',
      },
      {
        en: "`client didn't provide a certificate` or `certificate signed by unknown authority`: `--client-cert-auth` is on, and the caller sent none of the CA in `--trusted-ca-file`.",
        zh: "`client didn't provide a certificate` 或 `certificate signed by unknown authority`：开启了 `--client-cert-auth`，而发起方没有给出 `--trusted-ca-file` 里 CA 签的证书。",
      },
      {
        en: '`EOF`: a health check or port scan only opens the connection. Harmless, unless a client reports an error at the same time.',
        zh: '`EOF`：健康检查或端口扫描只是打开连接。无害，除非同时有客户端报错。',
      },
    ],
    steps: [
      {
        en: 'From the machine in the text run `etcdctl --endpoints https://HOST:2379 --cacert ca.crt --cert client.crt --key client.key endpoint health`: its own error names the certificate that is wrong.',
        zh: '在报错里的那台机器上执行 `etcdctl --endpoints https://HOST:2379 --cacert ca.crt --cert client.crt --key client.key endpoint health`：它的报错会指出哪张证书不对。',
      },
      {
        en: 'Check names and dates with `openssl x509 -in server.crt -noout -dates -ext subjectAltName`, make the certificate anew, and restart the member.',
        zh: '用 `openssl x509 -in server.crt -noout -dates -ext subjectAltName` 检查名称和日期，重新签发证书并重启该成员。',
      },
    ],
  },
  'etcd-member-does-not-fit': {
    code: 'FAILED_PRECONDITION',
    codeless: true,
    libraries: ['etcd'],
    example:
      'discovery: error validating peerURLs {"cluster":"etcd-cluster"}: member count is unequal; member 8e9e05c52164694d has already been bootstrapped',
    pattern:
      /member \w{1,40} has already been bootstrapped|member count is unequal|request (?:sent was ignored[^\n]{0,40})?cluster ID mismatch|couldn.t find local name "|cannot fetch cluster info from peer urls|could not retrieve cluster information from|error validating peerURLs|tocommit\(\d{1,20}\) is out of range|the member has been permanently removed/,
    source: 'etcd-io/etcd:server/etcdserver/bootstrap.go',
    title: {
      en: 'has already been bootstrapped, cluster ID mismatch (etcd)',
      zh: 'etcd：成员加不进集群（cluster ID mismatch）',
    },
    meaning: {
      en: 'This member starts with a list of members or a data folder that does not fit the running cluster, so it does not join. The others still serve while they have a majority.',
      zh: '这个成员启动时的成员列表或数据目录与运行中的集群不符，所以没有加入。其余成员只要过半就仍在服务。',
    },
    causes: [
      {
        en: '`has already been bootstrapped`: the data folder of a known member was lost, and it starts as `new`. Remove it with `etcdctl member remove`, add it again, and start it with `--initial-cluster-state existing`.',
        zh: '`has already been bootstrapped`：已登记成员的数据目录丢失，又以 `new` 启动。用 `etcdctl member remove` 移除再加入，并以 `--initial-cluster-state existing` 启动。',
      },
      {
        en: '`cluster ID mismatch`: an old data folder, or `--initial-cluster` differs between the members, so that each founded another cluster.',
        zh: '`cluster ID mismatch`：数据目录是旧的，或各成员的 `--initial-cluster` 不一致，各自建了集群。',
      },
      {
        en: "`member count is unequal`, `couldn't find local name`: `--initial-cluster` does not list exactly the members that `etcdctl member list` shows, with these names and peer URLs.",
        zh: "`member count is unequal`、`couldn't find local name`：`--initial-cluster` 必须与 `etcdctl member list` 列出的成员、名称和 peer URL 完全一致。",
      },
      {
        en: '`cannot fetch cluster info`: no other member is reachable on port 2380. `tocommit … out of range`: the data is older than what this member had confirmed: never restore one member from a copy.',
        zh: '`cannot fetch cluster info`：其他成员的 2380 端口都不通。`tocommit … out of range`：数据比该成员已确认的旧；不要用拷贝恢复单个成员。',
      },
    ],
    steps: [
      {
        en: 'On a healthy member run `etcdctl member list -w table`, and compare names and peer URLs with the flags of the one that fails.',
        zh: '在健康的成员上执行 `etcdctl member list -w table`，把名称和 peer URL 与失败成员的参数对照。',
      },
      {
        en: 'Move the data folder of the failing member away, `member remove` and `member add` it, and start it as `existing`. Only without a majority: restore all members from one snapshot; what was written after it is lost.',
        zh: '移走失败成员的数据目录，执行 `member remove`、`member add`，以 `existing` 启动。只有过半成员都不在时，才用同一份快照恢复所有成员；快照之后写入的数据会丢失。',
      },
    ],
  },
  'etcd-data-damaged': {
    code: 'DATA_LOSS',
    codeless: true,
    libraries: ['etcd'],
    example:
      '{"level":"panic","error":"failed to find database snapshot file (snap: snapshot file doesn\'t exist)"}',
    pattern:
      /failed to recover v3 backend|failed to find database snapshot file|walpb: crc mismatch|\bfailed to (?:open|read) WAL\b|freepages: failed to get|Page expected to be: \d|another etcd process is using/,
    source: 'etcd-io/etcd:server/storage/backend.go',
    title: {
      en: 'walpb: crc mismatch, failed to recover v3 backend (etcd)',
      zh: 'etcd：数据损坏起不来（crc mismatch、recover v3 backend）',
    },
    meaning: {
      en: 'This member cannot read its data folder and does not start. The other members are not affected while they have a majority.',
      zh: '这个成员读不了自己的数据目录，起不来。其他成员只要过半就不受影响。',
    },
    causes: [
      {
        en: 'The machine lost power or was reset, and the disk had not written what it confirmed; typical for single nodes, virtual machines, and full disks.',
        zh: '机器断电或强制重启，磁盘没有真正写下已确认的数据；常见于单节点、虚拟机和磁盘写满。',
      },
      {
        en: 'The folder was copied while etcd ran, or a snapshot file was deleted by hand.',
        zh: 'etcd 运行时拷贝了数据目录，或手动删了快照文件。',
      },
      {
        en: '`another etcd process is using`: an old process or container still has the folder open.',
        zh: '`another etcd process is using`：旧进程或旧容器还占着数据目录。',
      },
    ],
    steps: [
      {
        en: 'Run `fuser -v DATA/member/snap/db` and `etcdctl member list -w table` on a healthy member: a process is the third cause; a majority that is well means that only this member must be made anew.',
        zh: '执行 `fuser -v DATA/member/snap/db`，并在健康成员上执行 `etcdctl member list -w table`：有进程就是第三种；多数正常说明只需重建这个成员。',
      },
      {
        en: 'With a majority: `etcdctl member remove ID`, empty the folder, `member add`, and start with `--initial-cluster-state existing`. A single node: restore a backup with `etcdutl snapshot restore` (what was written after it is lost); without one try `etcdutl snapshot restore --skip-hash-check` on a copy of `db`.',
        zh: '多数还在：`etcdctl member remove ID`，清空目录，`member add`，以 `--initial-cluster-state existing` 启动。单节点：用 `etcdutl snapshot restore` 恢复备份（之后写入的数据会丢失）；没有备份就用 `db` 的副本试 `etcdutl snapshot restore --skip-hash-check`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
