import type { Message } from '../message.ts';

/** What CockroachDB, TiKV, and vector stores print when an access, a quorum, a version, or a name does not fit. */
export const storeAccessMessages = {
  'cockroachdb-secure-mode': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED', 'UNKNOWN', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['cockroachdb'],
    example:
      'ERROR: cannot dial server.\nIs the server running?\nIf the server is running, check --host client-side and --advertise server-side flags.',
    pattern:
      /ERROR: cannot dial server\.|unable to connect or connection lost|is running secure mode|problem (?:using security settings|with CA cert)|cannot load certificates\./,
    source: 'cockroachdb/cockroach:pkg/cli/clierrorplus/decorate_error.go',
    title: {
      en: 'cannot dial server / node is running secure mode',
      zh: 'CockroachDB：连不上或缺少证书（secure mode）',
    },
    meaning: {
      en: 'The `cockroach` command or a node did not get a connection that the other node accepts. Nothing was changed.',
      zh: '`cockroach` 命令或节点没能与对方建立可接受的连接，没有任何改动。',
    },
    causes: [
      {
        en: 'One side uses TLS and the other does not: `--insecure` is given to the command or a node only, or `--certs-dir` is missing.',
        zh: '一端用 TLS 而另一端没有：只给命令或某个节点加了 `--insecure`，或缺少 `--certs-dir`。',
      },
      {
        en: 'The certificate folder lacks `ca.crt`, `client.root.crt`, or the key, the key is readable for others, or the certificates are of another CA. In containers the folder of the other container is not mounted.',
        zh: '证书目录缺少 `ca.crt`、`client.root.crt` 或私钥，私钥权限过宽，或来自另一个 CA。容器里没有挂载证书目录。',
      },
      {
        en: 'The node certificate does not list the name or address that the others use (`--advertise-addr`).',
        zh: '节点证书没有包含其他节点使用的名字或地址（`--advertise-addr`）。',
      },
      {
        en: 'No node listens on that host and port (26257), or it waits for `cockroach init`.',
        zh: '该主机端口（26257）上没有节点监听，或节点还在等 `cockroach init`。',
      },
    ],
    steps: [
      {
        en: 'Run `cockroach node status --certs-dir=certs --host=HOST:26257` and the same with `--insecure`: the one that succeeds tells the mode of the server. `cockroach cert list --certs-dir=certs` shows what is missing.',
        zh: '分别用 `--certs-dir=certs` 和 `--insecure` 执行 `cockroach node status --host=HOST:26257`，成功的那个就是服务端的模式。`cockroach cert list --certs-dir=certs` 显示缺什么。',
      },
      {
        en: 'Give every command and node the same folder, create node certificates with all names (`cockroach cert create-node localhost HOST IP …`), and set the key to mode 0600.',
        zh: '所有命令和节点用同一套证书目录，节点证书写全名字（`cockroach cert create-node localhost HOST IP …`），私钥权限设为 0600。',
      },
    ],
  },
  'cockroachdb-replica-unavailable': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'UNKNOWN'],
    codeless: true,
    libraries: ['cockroachdb'],
    example:
      'replica unavailable: (n1,s1):1 unable to serve request to r1:/{Min-System/NodeLiveness}: lost quorum (down: (n2,s2):2,(n3,s3):3)',
    pattern:
      /replica unavailable: \(n|lost quorum \(|waiting \w{2,12} attempting to acquire lease|permanently removed from the cluster|node liveness heartbeat/,
    source: 'cockroachdb/cockroach:pkg/kv/kvpb/errors.go',
    title: {
      en: 'replica unavailable: lost quorum (CockroachDB)',
      zh: 'CockroachDB：副本不可用（lost quorum）',
    },
    meaning: {
      en: 'A range of the cluster has no majority of replicas that respond, so it serves neither reads nor writes. A write has possibly been applied.',
      zh: '集群某个 range 没有过半副本响应，读写都无法服务。写入可能已经生效。',
    },
    causes: [
      {
        en: 'More nodes are down or unreachable than the replication factor allows: two of three, also while all restart at once.',
        zh: '宕机或不可达的节点超过副本数允许的范围：三个里有两个，包括同时重启。',
      },
      {
        en: 'The disk is slow or full, or CPU is short, so heartbeats take longer than some seconds and nodes count as dead.',
        zh: '磁盘慢或已满，或 CPU 不足，心跳超过几秒，节点被判为不存活。',
      },
      {
        en: 'Nodes were removed without decommissioning, or their stores were deleted. `permanently removed`: a decommissioned node was started again with its old store.',
        zh: '没有先下线（decommission）就删除节点，或删掉了数据目录。`permanently removed`：已下线的节点用旧数据目录又启动了。',
      },
    ],
    steps: [
      {
        en: 'Run `cockroach node status --ranges --all` and look at `is_live` and `ranges_unavailable`; on nodes that are up, at disk latency and free space.',
        zh: '执行 `cockroach node status --ranges --all`，看 `is_live` 和 `ranges_unavailable`；在存活节点上看磁盘延迟和剩余空间。',
      },
      {
        en: 'Start the missing nodes with their old stores. Only if the stores are lost: `cockroach debug recover`, which can lose writes. Give a node that was removed an empty store.',
        zh: '用原有数据目录启动缺失的节点。数据确实丢失时才用 `cockroach debug recover`，可能丢写入。已移除的节点要换空的数据目录。',
      },
    ],
  },
  'tikv-store-does-not-fit': {
    code: 'UNKNOWN',
    alsoCodes: ['FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['tikv-client'],
    example:
      '[FATAL] [server.rs:921] ["failed to start node: Grpc(RpcFailure(RpcStatus { code: 2-UNKNOWN, message: \\"duplicated store address: id:5 address:\\"10.0.0.7:20160\\", already registered by id:1\\" }))"]',
    pattern:
      /duplicated store address|cluster ID mismatch, local|mismatch cluster id, need|[Ss]tore is tombstone/,
    source: 'tikv/pd:server/cluster/cluster.go',
    title: {
      en: 'duplicated store address / cluster ID mismatch',
      zh: 'TiKV：store 地址重复或集群 ID 不符',
    },
    meaning: {
      en: 'PD does not accept this TiKV: its data belongs to another cluster, or PD knows its address under another store ID. The process stops.',
      zh: 'PD 不接受这个 TiKV：数据属于别的集群，或地址已登记在另一个 store ID 下。进程退出。',
    },
    causes: [
      {
        en: 'The data folder of TiKV was deleted or is a new volume, so it registers as a new store under the old address.',
        zh: 'TiKV 的数据目录被删或换了新卷，它以旧地址登记成新 store。',
      },
      {
        en: 'PD was created anew (its folder was deleted) while TiKV kept its data, or TiKV is given the address of another PD.',
        zh: 'PD 是重新创建的（数据目录被删），而 TiKV 保留了旧数据；或 TiKV 配的是另一个 PD。',
      },
      {
        en: 'Two TiKV processes use the same `advertise-addr`, often `127.0.0.1:20160`.',
        zh: '两个 TiKV 用了相同的 `advertise-addr`，常见是 `127.0.0.1:20160`。',
      },
    ],
    steps: [
      {
        en: 'Run `pd-ctl -u http://PD:2379 store` and `pd-ctl cluster`, and compare address, state, and cluster ID with the text.',
        zh: '执行 `pd-ctl -u http://PD:2379 store` 和 `pd-ctl cluster`，把地址、状态、集群 ID 与报错对照。',
      },
      {
        en: 'Old store without data: `pd-ctl store delete ID`, wait for Tombstone, `pd-ctl store remove-tombstone`, then start. Cluster mismatch: correct `--pd`, or restore PD with `pd-recover`; delete the TiKV folder only if its data is not needed.',
        zh: '旧 store 已无数据：`pd-ctl store delete ID`，等到 Tombstone 后执行 `pd-ctl store remove-tombstone`，再启动。集群不符：改正 `--pd`，或用 `pd-recover` 恢复 PD；数据可以丢弃时才删 TiKV 目录。',
      },
    ],
  },
  'milvus-auth-failed': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['PERMISSION_DENIED'],
    codeless: true,
    libraries: ['pymilvus'],
    example: '<MilvusException: (code=65535, message=auth check failure, please check api key is correct)>',
    pattern: /auth check failure, please|permission deny to \S|Illegal uri: \[|database not found\[database/,
    source: 'milvus-io/pymilvus:pymilvus/client/grpc_handler.py',
    title: {
      en: 'auth check failure / permission deny (Milvus)',
      zh: 'Milvus：鉴权失败（auth check failure）',
    },
    meaning: {
      en: 'Milvus did not accept the address, login, or database that the client was given. The request did not run.',
      zh: 'Milvus 没有接受客户端给的地址、账号或数据库，请求没有执行。',
    },
    causes: [
      {
        en: '`auth check failure`: authorization is on, and user and password or the token (`user:password`, an API key of Zilliz Cloud) are missing or wrong. The first login is `root:Milvus`.',
        zh: '`auth check failure`：开启了鉴权，而账号密码或 token（`user:password`、Zilliz Cloud 的 API key）缺失或不对。初始账号是 `root:Milvus`。',
      },
      {
        en: '`permission deny`: the role of the user lacks the privilege for this collection.',
        zh: '`permission deny`：用户的角色没有该集合的相应权限。',
      },
      {
        en: '`Illegal uri`: the address lacks `http://` or `https://`; a file name such as `milvus.db` needs `pip install "pymilvus[milvus_lite]"` and `MilvusClient`.',
        zh: '`Illegal uri`：地址缺少 `http://` 或 `https://`；用 `milvus.db` 这样的文件名要 `pip install "pymilvus[milvus_lite]"` 并使用 `MilvusClient`。',
      },
      {
        en: '`database not found`: `db_name` does not exist on this server.',
        zh: '`database not found`：该服务端没有 `db_name` 指定的数据库。',
      },
    ],
    steps: [
      {
        en: 'Run `MilvusClient(uri="http://HOST:19530", token="root:Milvus").list_databases()`. If it succeeds, the settings of the program differ.',
        zh: '执行 `MilvusClient(uri="http://HOST:19530", token="root:Milvus").list_databases()`。能成功就是程序的配置不同。',
      },
      {
        en: 'Pass `uri` with scheme and port, `token`, and `db_name`; grant the role with `grant_privilege_v2`. Create the database first.',
        zh: '传入带协议和端口的 `uri`、`token` 和 `db_name`；用 `grant_privilege_v2` 授权；数据库要先创建。',
      },
    ],
  },
  'milvus-index-does-not-fit': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['NOT_FOUND', 'FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      '<MilvusException: (code=1100, message=fail to search: metric type not match: invalid parameter[expected=COSINE][actual=L2])>',
    pattern:
      /metric type not match|\bindex not found\[|no vector index on field|cannot parse expression|at most one distinct index/,
    source: 'milvus-io/pymilvus:pymilvus/exceptions.py',
    title: {
      en: 'metric type not match / index not found (Milvus)',
      zh: 'Milvus：索引或表达式不符（metric type not match）',
    },
    meaning: {
      en: 'The search does not fit the index or schema of the collection. Nothing was searched.',
      zh: '查询与集合的索引或字段不符，没有执行检索。',
    },
    causes: [
      {
        en: '`metric_type` of the search differs from the one of the index. Clients and LangChain have different defaults (L2, COSINE, IP).',
        zh: '查询的 `metric_type` 与索引的不同。各客户端和 LangChain 的默认值不一（L2、COSINE、IP）。',
      },
      {
        en: '`index not found`, `no vector index`: the collection was created without an index, or it was dropped; loading needs one.',
        zh: '`index not found`、`no vector index`：建集合时没有建索引，或索引被删；加载集合需要索引。',
      },
      {
        en: '`cannot parse expression`: a string without quotes, an empty list, or a field that is not in the schema.',
        zh: '`cannot parse expression`：字符串没加引号、列表为空，或字段不在 schema 里。',
      },
    ],
    steps: [
      {
        en: 'Run `client.describe_index(NAME, client.list_indexes(NAME)[0])` and `client.describe_collection(NAME)`.',
        zh: '执行 `client.describe_index(NAME, client.list_indexes(NAME)[0])` 和 `client.describe_collection(NAME)`。',
      },
      {
        en: 'Use the same `metric_type` in the search, or leave it out. Create the missing index, then `load_collection`. Drop the index and create it again to change the metric.',
        zh: '查询使用相同的 `metric_type`，或不写。缺索引就先创建，再 `load_collection`。要改度量方式就删除索引重建。',
      },
    ],
  },
  'qdrant-point-id': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['qdrant'],
    example: 'status: InvalidArgument, message: "Unable to parse UUID: order-17"',
    pattern: /Unable to parse UUID: |is not a valid point ID/,
    source: 'qdrant/qdrant:lib/api/src/grpc/conversions.rs',
    title: {
      en: 'Unable to parse UUID / not a valid point ID (Qdrant)',
      zh: 'Qdrant：点 ID 不合法（Unable to parse UUID）',
    },
    meaning: {
      en: 'A point ID is neither an unsigned integer nor a UUID. Nothing of the batch was written.',
      zh: '点 ID 既不是无符号整数也不是 UUID，整批都没有写入。',
    },
    causes: [
      {
        en: 'The program uses its own key as ID: a hash, file name, or number as text (`"42"`).',
        zh: '程序用自己的键做 ID：哈希、文件名，或写成字符串的数字（`"42"`）。',
      },
      {
        en: 'An integer is negative or larger than 64 bits.',
        zh: '整数为负或超过 64 位。',
      },
    ],
    steps: [
      {
        en: 'Print type and value of the first ID that you send. A string that `uuid.UUID(id)` rejects is the cause.',
        zh: '打印发送的第一个 ID 的类型和值。`uuid.UUID(id)` 解析不了的字符串就是原因。',
      },
      {
        en: 'Derive a UUID: `str(uuid.uuid5(uuid.NAMESPACE_URL, key))`, and keep the key in the payload.',
        zh: '由键生成 UUID：`str(uuid.uuid5(uuid.NAMESPACE_URL, key))`，原键放进 payload。',
      },
    ],
  },
  'weaviate-read-only': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE', 'INTERNAL'],
    codeless: true,
    libraries: ['weaviate'],
    example:
      'put object: import into index review: put local object: shard="Xq1": store is read-only due to: disk usage too high',
    pattern: /store is read-only/,
    source: 'weaviate/weaviate:entities/storagestate/status.go',
    title: {
      en: 'store is read-only (Weaviate)',
      zh: 'Weaviate：存储只读（store is read-only）',
    },
    meaning: {
      en: 'The shard does not accept writes, because disk or memory of the node passed a limit. Reads still work; this write was not stored.',
      zh: '节点的磁盘或内存超过阈值，分片不再接受写入。读取正常，本次写入没有保存。',
    },
    causes: [
      {
        en: 'Disk use is above `DISK_USE_READONLY_PERCENTAGE` (90). It counts the whole disk of the volume, also what others store on it.',
        zh: '磁盘使用率超过 `DISK_USE_READONLY_PERCENTAGE`（90）。按整块盘计算，包括别的程序占用的空间。',
      },
      {
        en: 'Memory use is above `MEMORY_READONLY_PERCENTAGE`, if that is set.',
        zh: '内存使用率超过 `MEMORY_READONLY_PERCENTAGE`（若设置了）。',
      },
      {
        en: 'An operator, a scale-out, or a backup set the shard to READONLY.',
        zh: '运维操作、扩容或备份把分片设成了 READONLY。',
      },
    ],
    steps: [
      {
        en: 'Run `df -h` in the container and `curl HOST:8080/v1/schema/CLASS/shards`: it lists the status of each shard.',
        zh: '在容器里执行 `df -h`，再用 `curl HOST:8080/v1/schema/CLASS/shards` 查看各分片状态。',
      },
      {
        en: 'Free space or enlarge the volume, then set the shards back: `collection.config.update_shards("READY")`. Not every release makes them writable automatically.',
        zh: '清理空间或扩容，再把分片改回：`collection.config.update_shards("READY")`。有些版本不会自动恢复可写。',
      },
    ],
  },
  'weaviate-vectorizer': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['weaviate'],
    example: 'vectorizer: no module with name "text2vec-openai" present',
    pattern:
      /no api key found neither in|no module with name \"|vector lengths don't match|could not find vectorizer|connection to: \w{1,20} API failed with/,
    source: 'weaviate/weaviate:usecases/modules/vectorizer.go',
    title: {
      en: 'no api key / no module / vector lengths (Weaviate)',
      zh: 'Weaviate：向量化失败（no api key、no module）',
    },
    meaning: {
      en: 'Weaviate could not turn the text into a vector that fits the collection. The search or import of this object failed.',
      zh: 'Weaviate 没能把文本变成与集合相符的向量，本次查询或导入失败。',
    },
    causes: [
      {
        en: '`no api key found`: the key of the model provider is sent neither by the client (`headers={"X-OpenAI-Api-Key": …}`) nor set in the server.',
        zh: '`no api key found`：客户端没有在 `headers={"X-OpenAI-Api-Key": …}` 里带模型服务的 key，服务端也没有设置。',
      },
      {
        en: '`no module with name`: the module is not in `ENABLE_MODULES` of the server, its name holds quotes (`DEFAULT_VECTORIZER_MODULE="none"` in a list of Compose), or the collection has vectorizer `none` and the search uses `near_text`.',
        zh: '`no module with name`：服务端的 `ENABLE_MODULES` 没有该模块；值里带了引号（Compose 列表里写成 `DEFAULT_VECTORIZER_MODULE="none"`）；或集合的 vectorizer 是 `none`，却用 `near_text` 查询。',
      },
      {
        en: '`vector lengths`: the embedding model was changed, so new vectors have another dimension than the stored ones.',
        zh: '`vector lengths`：换过向量模型，新向量的维度与库里的不同。',
      },
      {
        en: '`failed with status: 401`, `429`: the provider rejects the key or its quota is used up.',
        zh: '`failed with status: 401`、`429`：模型服务拒绝了 key，或配额用尽。',
      },
    ],
    steps: [
      {
        en: 'Run `curl HOST:8080/v1/meta` (enabled modules) and `curl HOST:8080/v1/schema/CLASS` (vectorizer and model).',
        zh: '执行 `curl HOST:8080/v1/meta`（已启用的模块）和 `curl HOST:8080/v1/schema/CLASS`（vectorizer 与模型）。',
      },
      {
        en: 'Pass the key, enable the module, or search with `near_vector` and your own vectors. After a change of the model create a new collection and import again.',
        zh: '传入 key，启用模块，或自带向量用 `near_vector` 查询。换模型后要新建集合重新导入。',
      },
    ],
  },
  'weaviate-client-version': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['weaviate-client'],
    example: "TypeError: ConnectionParams.from_url() missing 1 required positional argument: 'grpc_port'",
    pattern:
      /ConnectionParams\.from_url\(\) missing \d{1,2} required positional arguments?: 'grpc_port'|Weaviate version \S{1,20} is not supported|Python client v3 `weaviate\.Client\(|\bClient\.__init__\(\) got an unexpected keyword argument '(?:url|auth_client_secret|additional_headers)'/,
    source: 'weaviate/weaviate-python-client:weaviate/client.py',
    title: {
      en: 'client v3 has been removed, grpc_port missing (Weaviate)',
      zh: 'Weaviate：v3 写法连不上 v4 客户端（grpc_port）',
    },
    meaning: {
      en: 'The program is written for version 3 of the Python client, which used REST only, and version 4 is installed. No call was made.',
      zh: '程序按 Python 客户端 v3（只用 REST）编写，装的却是 v4。还没有发出调用。',
    },
    causes: [
      {
        en: 'Version 4 also needs the gRPC port: `weaviate.connect_to_local()`, `connect_to_weaviate_cloud()`, or `connect_to_custom(…, grpc_host=…, grpc_port=50051, grpc_secure=False)`.',
        zh: 'v4 还需要 gRPC 端口：用 `weaviate.connect_to_local()`、`connect_to_weaviate_cloud()` 或 `connect_to_custom(…, grpc_host=…, grpc_port=50051, grpc_secure=False)`。',
      },
      {
        en: 'A library in between (LangChain, a RAG framework) is older than the client: upgrade it, or pin `weaviate-client<4`.',
        zh: '中间的库（LangChain、RAG 框架）比客户端旧：升级它，或固定 `weaviate-client<4`。',
      },
      {
        en: '`is not supported`: the server is older than version 4 requires (1.23.7, for current releases 1.27). A Compose file, such as that of Dify, pins an old image: back up the volume, and raise the image step by step.',
        zh: '`is not supported`：服务端低于 v4 的要求（1.23.7，新版客户端要求 1.27）。Compose 文件（如 Dify 的）固定了旧镜像：先备份数据卷，再逐级升级镜像。',
      },
    ],
    steps: [
      {
        en: 'Run `pip show weaviate-client` and read whose file the traceback names: your own, or that of a library.',
        zh: '执行 `pip show weaviate-client`，再看堆栈里是自己的文件还是库的文件。',
      },
      {
        en: 'Change the connection to version 4 and publish port 50051, or install the client that the library was written for.',
        zh: '把连接改成 v4 写法并暴露 50051 端口，或安装该库所适配的客户端版本。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
