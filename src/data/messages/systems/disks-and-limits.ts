import type { Message } from '../message.ts';

/** What stores and ledgers print about slow disks, limits, and names that they do not know. */
export const diskAndLimitMessages = {
  'etcd-slow-disk': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['etcd'],
    example:
      '{"level":"warn","caller":"etcdserver/raft.go:416","msg":"leader failed to send out heartbeat on time; took too long, leader is overloaded likely from slow disk"}',
    pattern:
      /leader failed to send out heartbeat on time|overloaded likely from slow disk|server is likely overloaded|wal: sync duration of \d|\bslow fdatasync\b|etcdserver: publish error|disconnect(?:ed)? (?:with|from) etcd\b|apply request took too long|request "[^\n]{0,200}took too long \(|sending buffer is full/,
    source: 'etcd-io/etcd:server/etcdserver/raft.go',
    title: { en: 'overloaded likely from slow disk (etcd)', zh: 'etcd：磁盘太慢（likely from slow disk）' },
    meaning: {
      en: 'etcd writes each change to its log before it responds, and a write took too long. Requests time out, leaders change, and leases expire; programs that keep a lease, such as Milvus, then stop (`disconnect with etcd`).',
      zh: 'etcd 每次变更都先写日志再响应，而写盘耗时太长。请求会超时、leader 会切换、租约会过期；依赖租约的程序（如 Milvus）随后退出（`disconnect with etcd`）。',
    },
    causes: [
      {
        en: 'The disk is slow or shared: a hard disk, a network volume, or one that other programs write to.',
        zh: '磁盘慢或被共享：机械盘、网络盘，或其他程序也在写。',
      },
      {
        en: 'The machine lacks processor time, or the network between members is slow (`sending buffer is full`).',
        zh: '机器 CPU 不足，或成员之间网络慢（`sending buffer is full`）。',
      },
      {
        en: 'Snapshots, defragmentation, or very large requests at that moment.',
        zh: '当时在做快照、碎片整理，或有很大的请求。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -s localhost:2379/metrics | grep -E "wal_fsync_duration_seconds|backend_commit_duration_seconds"` (kubeadm: port 2381): if fewer than 99 % of the writes counted in `wal_fsync_duration_seconds_count` are in the bucket `le="0.016"`, it is the disk.',
        zh: '执行 `curl -s localhost:2379/metrics | grep -E "wal_fsync_duration_seconds|backend_commit_duration_seconds"`（kubeadm 用 2381 端口）：`le="0.016"` 这一档占 `wal_fsync_duration_seconds_count` 不到 99%，就是磁盘的问题。',
      },
      {
        en: 'Put the data of etcd on its own SSD (`--wal-dir` too), take other load off it, and only then raise `--heartbeat-interval` and `--election-timeout`.',
        zh: '把 etcd 数据（包括 `--wal-dir`）放到独立的 SSD，移走其他负载；之后才考虑调大 `--heartbeat-interval` 和 `--election-timeout`。',
      },
    ],
  },
  'tidb-gc-safe-point': {
    code: 'ABORTED',
    codeless: true,
    libraries: ['tikv-client'],
    example:
      'ERROR 9006 (HY000): GC life time is shorter than transaction duration, transaction starts at 2026-08-07 10:00:00, GC safe point is 2026-08-07 10:20:00',
    pattern:
      /GC life time is shorter than transaction duration|fall(?:s|en|ing)? behind (?:the )?safe ?point/,
    source: 'tikv/client-go:error/error.go',
    title: {
      en: 'GC life time is shorter than transaction (TiDB)',
      zh: 'TiDB：事务早于 GC safe point（behind safe point）',
    },
    meaning: {
      en: 'The transaction or statement reads data of a time that garbage collection might have removed, or TiDB could not learn the safe point from PD. It was stopped; nothing was written.',
      zh: '事务或语句要读的数据版本可能已被 GC 清理，或 TiDB 从 PD 拿不到 safe point。它被中止，没有写入。',
    },
    causes: [
      {
        en: '`PD server timeout` or `start timestamp may fall behind safe point`: TiDB has not reached PD for some time. PD is down, or its disk is slow because it shares it with TiKV.',
        zh: '`PD server timeout` 或 `start timestamp may fall behind safe point`：TiDB 有一段时间访问不到 PD。PD 停止，或与 TiKV 共用磁盘而变慢。',
      },
      {
        en: 'A transaction, an export, or a backup runs longer than `tidb_gc_life_time`, 10 minutes by default.',
        zh: '事务、导出或备份的时间超过 `tidb_gc_life_time`（默认 10 分钟）。',
      },
      {
        en: 'The clocks of the machines differ, or `tidb_snapshot` names a time that is too old.',
        zh: '机器时钟不一致，或 `tidb_snapshot` 指定的时间太早。',
      },
    ],
    steps: [
      {
        en: 'Compare the two times in the text: far apart is the second cause. Without times, run `pd-ctl health` and read the log of PD for slow writes.',
        zh: '对照报错里的两个时间：相差很大是第二种。没有时间时执行 `pd-ctl health`，并看 PD 日志里有没有写盘慢。',
      },
      {
        en: "Give PD its own disk or machine; for long reads raise `SET GLOBAL tidb_gc_life_time = '24h'` during the export, then begin again.",
        zh: "给 PD 单独的磁盘或机器；长时间读取时在导出期间调大 `SET GLOBAL tidb_gc_life_time = '24h'`，然后重新执行。",
      },
    ],
  },
  'weaviate-named-vectors': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['weaviate'],
    example:
      'extract target vectors: class Review does not have named vector body configured. Available named vectors [title summary]',
    pattern:
      /has multiple vectors, but no target vectors were provided|does not have named vector \S|could not vectorize input for (?:collection|Explore)|vector lengths don.t match: \d|requires a multi-vector query/,
    source: 'weaviate/weaviate:adapters/handlers/grpc/v1/parse_search_request.go',
    title: {
      en: 'does not have named vector configured (Weaviate)',
      zh: 'Weaviate：命名向量不匹配（named vector）',
    },
    meaning: {
      en: 'The search names a vector that the collection does not have, names none where there are several, or gives one of another length. The search did not run. Weaviate reports it with `UNKNOWN`.',
      zh: '查询指定了集合里没有的向量、有多个向量却没有指定，或向量长度不同。查询没有执行。Weaviate 用的是 `UNKNOWN`。',
    },
    causes: [
      {
        en: '`does not have named vector`: the name in `target_vector` is misspelled, or belongs to another collection. The text lists those that exist.',
        zh: '`does not have named vector`：`target_vector` 的名称写错，或属于另一个集合。报错里列出了现有的名称。',
      },
      {
        en: '`multiple vectors, but no target vectors`: the collection has several named vectors. Set `target_vector`.',
        zh: '`multiple vectors, but no target vectors`：集合有多个命名向量，要设置 `target_vector`。',
      },
      {
        en: '`could not vectorize input`: `near_text` was used and that vector has no vectorizer (`none`), or its module is not enabled. Search with `near_vector`.',
        zh: '`could not vectorize input`：用了 `near_text`，但该向量没有 vectorizer（`none`），或模块没有启用。改用 `near_vector`。',
      },
      {
        en: "`vector lengths don't match`: the query comes from another embedding model than the objects.",
        zh: "`vector lengths don't match`：查询向量与对象用的嵌入模型不同。",
      },
    ],
    steps: [
      {
        en: 'Print `collection.config.get().vector_config`: it shows the names, the vectorizer of each, and whether it is a multi-vector.',
        zh: '打印 `collection.config.get().vector_config`：能看到名称、各自的 vectorizer，以及是不是 multi-vector。',
      },
      {
        en: 'Correct `target_vector`, or embed the query with the model of the objects. A new named vector needs the objects to be imported again.',
        zh: '改正 `target_vector`，或用与对象相同的模型生成查询向量。新增命名向量后要重新导入对象。',
      },
    ],
  },
  'bigtable-too-many-mutations': {
    code: 'INVALID_ARGUMENT',
    libraries: ['google-cloud'],
    example: '3 INVALID_ARGUMENT: Too many mutations: 120000 provided; limit 100000',
    pattern: /Too many mutations: \d{1,12} provided; limit \d/,
    source: 'googleapis/googleapis:google/bigtable/v2/bigtable.proto',
    title: {
      en: 'Too many mutations provided; limit 100000 (Bigtable)',
      zh: 'Bigtable：一次请求的修改太多（Too many mutations）',
    },
    meaning: {
      en: 'One request holds more changes than Bigtable accepts. Nothing was written.',
      zh: '一个请求里的修改超过 Bigtable 的上限，没有写入任何内容。',
    },
    causes: [
      {
        en: 'A mutation is one cell, not one row: 5,000 rows with 24 columns are 120,000.',
        zh: '一个 mutation 是一个单元格，不是一行：5000 行乘 24 列就是 120000。',
      },
      {
        en: 'The client library gathers rows of parallel calls into one request.',
        zh: '客户端库把并发调用的行合并进了一个请求。',
      },
    ],
    steps: [
      {
        en: 'Divide the number in the text by the rows of one call: the quotient is the number of columns if your own batch is too large, and more if the library gathers several calls.',
        zh: '用报错里的数除以单次调用的行数：商等于列数，就是自己的批次太大；更大则是库合并了多次调用。',
      },
      {
        en: 'Send at most 100,000 cells in one request: fewer rows, or a smaller batch size of the library.',
        zh: '一个请求最多 100000 个单元格：减少行数，或调小库的批次大小。',
      },
    ],
  },
  'spanner-value-too-large': {
    code: 'FAILED_PRECONDITION',
    libraries: ['google-cloud'],
    example:
      'FAILED_PRECONDITION: New value exceeds the maximum size limit for this column: Orders.note, size: 2700000, limit: 2621440.',
    pattern:
      /New value exceeds the maximum size limit for this column|exceeds the maximum (?:size )?limit(?: of \d{1,12})? for (?:a )?(?:row|cell|key)\b/,
    source: 'GoogleCloudPlatform/cloud-spanner-emulator:common/errors.cc',
    title: {
      en: 'New value exceeds the maximum size limit (Spanner)',
      zh: 'Spanner：列值超过长度上限（exceeds the maximum size）',
    },
    meaning: {
      en: 'A value is longer than its column allows. The transaction was rejected as a whole, and nothing was written.',
      zh: '某个值比所在的列允许的更长。整个事务被拒绝，没有写入任何内容。',
    },
    causes: [
      {
        en: 'The column is declared with a length, such as `STRING(36)`, and the value is longer. The size counts characters of `STRING` and bytes of `BYTES`.',
        zh: '列声明了长度，例如 `STRING(36)`，而值更长。`STRING` 按字符数计，`BYTES` 按字节数计。',
      },
      {
        en: 'The value is larger than a cell can be at all, 10 MiB (`limit: 2621440` characters for `STRING(MAX)`).',
        zh: '值超过单元格的绝对上限 10 MiB（`STRING(MAX)` 是 2621440 个字符）。',
      },
    ],
    steps: [
      {
        en: 'The text names column, size, and limit. Compare with `SELECT SPANNER_TYPE FROM INFORMATION_SCHEMA.COLUMNS` of that column: a declared length is the first cause, `MAX` the second.',
        zh: '报错里写明了列、长度和上限。再查该列的 `SELECT SPANNER_TYPE FROM INFORMATION_SCHEMA.COLUMNS`：有声明长度是第一种，`MAX` 是第二种。',
      },
      {
        en: 'Raise the length with `ALTER TABLE … ALTER COLUMN`, shorten the value, or store it in Cloud Storage and keep only its name.',
        zh: '用 `ALTER TABLE … ALTER COLUMN` 调大长度，缩短值，或存到 Cloud Storage、只保留名称。',
      },
    ],
  },
  'cosmos-type-url-not-resolved': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'Query failed with (6): rpc error: code = Unknown desc = unable to resolve type URL /cosmos.gov.v1.MsgVote: tx parse error',
    pattern: /unable to resolve type URL \S|no concrete type registered for type URL \S/,
    source: 'osmosis-labs/cosmos-sdk:codec/types/interface_registry.go',
    title: {
      en: 'unable to resolve type URL: tx parse error (Cosmos)',
      zh: 'Cosmos：不认识的消息类型（type URL）',
    },
    meaning: {
      en: 'The transaction or account holds a message type that the program that printed this does not know. If a node printed it, the transaction was rejected and costs nothing.',
      zh: '交易或账户里的消息类型，打印这条报错的程序不认识。如果是节点打印的，交易已被拒绝，不收费用。',
    },
    causes: [
      {
        en: 'The chain runs another release of the SDK than your types: `/cosmos.gov.v1.MsgVote` exists only from 0.46 on, before it is `/cosmos.gov.v1beta1.MsgVote`.',
        zh: '链的 SDK 版本与你使用的类型不同：`/cosmos.gov.v1.MsgVote` 从 0.46 才有，之前是 `/cosmos.gov.v1beta1.MsgVote`。',
      },
      {
        en: 'The type belongs to a module of another chain (`/ethermint.…`, `/osmosis.…`), or the address of the node is that of another chain.',
        zh: '该类型属于另一条链的模块（`/ethermint.…`、`/osmosis.…`），或节点地址是另一条链的。',
      },
      {
        en: 'Your own program decodes it and has not registered the module: `RegisterInterfaces`, or the registry of CosmJS.',
        zh: '是自己的程序在解码，却没有注册该模块：`RegisterInterfaces`，或 CosmJS 的 registry。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext -d \'{"interface_name":"cosmos.base.v1beta1.Msg"}\' HOST:9090 cosmos.base.reflection.v1beta1.ReflectionService/ListImplementations`: if the type is missing, the chain does not know it, otherwise it is your program.',
        zh: '执行 `grpcurl -plaintext -d \'{"interface_name":"cosmos.base.v1beta1.Msg"}\' HOST:9090 cosmos.base.reflection.v1beta1.ReflectionService/ListImplementations`：没有这个类型就是链不认识，否则是自己的程序。',
      },
      {
        en: 'Use the type of that release, another node, or register the module in the encoding configuration.',
        zh: '改用对应版本的类型，换节点，或在编码配置里注册该模块。',
      },
    ],
  },
  'lnd-permission-denied': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['lnd'],
    example:
      'rpc error: code = Unknown desc = /lnrpc.Lightning/CheckMacaroonPermissions: unknown permissions required for method',
    pattern:
      /unknown permissions required for method|invalid permission (?:action|entity)\b|\[(?:ln|tap|lit)cli\] rpc error: code = Unknown desc = permission denied/,
    source: 'lightningnetwork/lnd:rpcperms/interceptor.go',
    title: {
      en: 'permission denied / unknown permissions (lnd)',
      zh: 'lnd：macaroon 权限不足（permission denied）',
    },
    meaning: {
      en: 'lnd knows the macaroon and rejects the call: the macaroon does not hold the permission of this method, or this lnd knows no such method. Nothing ran.',
      zh: 'lnd 认得这个 macaroon，但拒绝了调用：它不含该方法的权限，或这个 lnd 没有该方法。没有执行任何代码。',
    },
    causes: [
      {
        en: '`permission denied`: the macaroon is the wrong one (`readonly`, `invoice`), or `admin.macaroon` was made by an older release, before the permission existed.',
        zh: '`permission denied`：用错了 macaroon（`readonly`、`invoice`），或 `admin.macaroon` 是旧版本生成的，那时还没有这个权限。',
      },
      {
        en: '`unknown permissions required for method`: lnd or tapd is older than the client: upgrade it.',
        zh: '`unknown permissions required for method`：lnd 或 tapd 比客户端旧，要升级。',
      },
      {
        en: '`invalid permission action` with a `uri:`: lnd was built without the subserver of that method (tags such as `peersrpc`, `signrpc`).',
        zh: '用 `uri:` 时报 `invalid permission action`：编译 lnd 时没有加入该方法所在的子服务（`peersrpc`、`signrpc` 等标签）。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli printmacaroon --macaroon_file FILE` and `lncli listpermissions`: the first shows what the file holds, the second what each method needs; a method that is missing there is not in this lnd.',
        zh: '执行 `lncli printmacaroon --macaroon_file FILE` 和 `lncli listpermissions`：前者是文件里的权限，后者是各方法需要的权限；后者里没有的方法，这个 lnd 就不提供。',
      },
      {
        en: 'Stop lnd, delete the `*.macaroon` files of that network (not `macaroons.db`), and start it: it makes them again. Or bake one: `lncli bakemacaroon`.',
        zh: '停止 lnd，删除该网络下的 `*.macaroon` 文件（不要删 `macaroons.db`），再启动，它会重新生成。或用 `lncli bakemacaroon` 签发。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
