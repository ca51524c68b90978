import type { Message } from '../message.ts';

/** What vector databases and distributed databases print, and their clients. */
export const dataStoreMessages = {
  'milvus-fail-connecting': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['pymilvus'],
    example:
      'MilvusException: (code=2, message=Fail connecting to server on 127.0.0.1:19530, illegal connection params or server unavailable)',
    pattern:
      /Fail connecting to server on \S{1,200}|sdk is incompatible with server|Retry to connect server \S{1,100} failed\./,
    source: 'milvus-io/pymilvus:pymilvus/client/grpc_handler.py',
    title: { en: 'Fail connecting to server (Milvus)', zh: 'Milvus：连不上服务端（Fail connecting）' },
    meaning: {
      en: 'pymilvus waited for its channel to become ready and gave up. No request was sent. `code=2` is a code of Milvus, not of gRPC.',
      zh: 'pymilvus 等待连接就绪超时，没有发出任何请求。`code=2` 是 Milvus 自己的错误码，不是 gRPC 的。',
    },
    causes: [
      {
        en: 'Milvus is not running or still starting: `docker ps` shows no `milvus-standalone`, `etcd`, and `minio`, or they restart (memory, CPU without AVX, full disk). Its proxy opens port 19530 only after etcd and the object store are ready; start them again after each reboot (`restart: always`).',
        zh: 'Milvus 没有运行或仍在启动：`docker ps` 里没有 `milvus-standalone`、`etcd`、`minio`，或它们在反复重启（内存、CPU 没有 AVX、磁盘满）。etcd 和对象存储就绪后才会打开 19530；机器重启后要再启动（`restart: always`）。',
      },
      {
        en: 'The address is wrong: inside a container `localhost` is the container itself (use `milvus-standalone` or `host.docker.internal`), and 9091 is the port of metrics and health, not of gRPC (19530). `sdk is incompatible with server` is what old clients print at a wrong port, too.',
        zh: '地址写错：容器里的 `localhost` 是容器自己（改用 `milvus-standalone` 或 `host.docker.internal`），9091 是监控和健康检查端口，gRPC 是 19530。旧版 SDK 连错端口也会打印 `sdk is incompatible with server`。',
      },
      {
        en: 'A file name was given (`MilvusClient("milvus_demo.db")`) and Milvus Lite is missing: `pip install -U "pymilvus[milvus_lite]"`. It does not exist for Windows; there use Docker.',
        zh: '传的是文件名（`MilvusClient("milvus_demo.db")`）而没有安装 Milvus Lite：`pip install -U "pymilvus[milvus_lite]"`。它不支持 Windows，Windows 上用 Docker。',
      },
      {
        en: 'The server uses TLS or a token (Zilliz Cloud) and the client does not: use `uri="https://…"` and `token=…`.',
        zh: '服务端启用了 TLS 或令牌（如 Zilliz Cloud）而连接没有：用 `uri="https://…"` 和 `token=…`。',
      },
      {
        en: 'A proxy or VPN takes the connection (`http_proxy`): list the host in `no_proxy`.',
        zh: '代理或 VPN 接走了连接（`http_proxy`）：把主机加入 `no_proxy`。',
      },
      {
        en: "`pymilvus` and the server differ by a major or minor version: install the client of the server's minor version.",
        zh: '`pymilvus` 与服务端的主、次版本不同：安装与服务端次版本一致的版本。',
      },
    ],
    steps: [
      {
        en: 'Run `curl http://HOST:9091/healthz`: `OK` means that Milvus is up and the address, token, or proxy of the client is wrong; otherwise read `docker logs milvus-standalone`.',
        zh: '运行 `curl http://HOST:9091/healthz`：返回 `OK` 说明 Milvus 正常，是地址、令牌或代理的问题；否则看 `docker logs milvus-standalone`。',
      },
      {
        en: 'Correct the address or start what is missing, then connect again; raise `timeout` only if the start is slow.',
        zh: '改正地址或启动缺少的组件，再重新连接；只有启动慢时才调大 `timeout`。',
      },
    ],
  },
  'qdrant-vector-dimension-error': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['qdrant'],
    example: 'Wrong input: Vector dimension error: expected dim: 768, got 384',
    pattern: /Vector (?:dimension|inserting) error: expected dim: \d{1,9}, got \d{1,9}/,
    source: 'qdrant/qdrant:lib/segment/src/common/operation_error.rs',
    title: { en: 'Vector dimension error (Qdrant)', zh: 'Qdrant：向量维度不符（dimension error）' },
    meaning: {
      en: 'The collection was created for vectors of another length than those sent. Nothing was written.',
      zh: '集合创建时设定的向量长度与发送的不同，没有写入任何数据。',
    },
    causes: [
      {
        en: 'Another embedding model is used than the one for which the collection was created.',
        zh: '现在的 embedding 模型不是建集合时用的那个。',
      },
      {
        en: '`got 0`: the server does not see the vector. Client and server write and read the vector in different fields if their versions are far apart: use the same minor version.',
        zh: '`got 0`：服务端没有读到向量。版本相差太远时，客户端写的字段与服务端读的字段不同：让两者的次版本一致。',
      },
      {
        en: 'The collection has several named vectors, and the wrong name was given.',
        zh: '集合有多个命名向量，而名称给错了。',
      },
    ],
    steps: [
      {
        en: 'Compare `curl HOST:6333/collections/NAME` (`vectors.size`) with the length of the vector that your program sends.',
        zh: '对照 `curl HOST:6333/collections/NAME` 里的 `vectors.size` 与程序发送的向量长度。',
      },
      {
        en: 'Use the model of the collection or create a new collection with the new size; with `got 0` use the same minor version on both sides.',
        zh: '换回集合对应的模型，或按新长度新建集合；`got 0` 时让两端的次版本一致。',
      },
    ],
  },
  'qdrant-collection-does-not-exist': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['qdrant'],
    example: "Not found: Collection `products` doesn't exist!",
    pattern: /Collection `[^`\n]{1,200}` doesn't exist/,
    source: 'qdrant/qdrant:lib/storage/src/content_manager/collections_ops.rs',
    title: { en: "Collection doesn't exist! (Qdrant)", zh: 'Qdrant：集合不存在（Collection doesn’t exist）' },
    meaning: {
      en: 'The server has no collection and no alias of this name.',
      zh: '服务端没有这个名称的集合或别名。',
    },
    causes: [
      {
        en: 'The collection was never created on this server: Qdrant does not create it at the first write.',
        zh: '这个服务端上没有创建过该集合：Qdrant 不会在首次写入时自动创建。',
      },
      {
        en: 'The container was started without a volume, so that the data of the last run is gone.',
        zh: '容器启动时没有挂载卷，上次的数据丢了。',
      },
      { en: 'The client talks to another server.', zh: '客户端连到了别的服务端。' },
    ],
    steps: [
      {
        en: 'Run `curl HOST:6333/collections`: an empty list shows the second or third cause, a similar name a typing error.',
        zh: '执行 `curl HOST:6333/collections`：列表为空是第二或第三个原因，有相近的名称就是拼写错误。',
      },
      {
        en: 'Create it with size and distance before the first write.',
        zh: '首次写入前用长度和距离度量创建集合。',
      },
    ],
  },
  'weaviate-grpc-health-check-failed': {
    code: 'UNAVAILABLE',
    libraries: ['weaviate-client'],
    example:
      'WeaviateGRPCUnavailableError: Unfortunately, the gRPC health check against Weaviate could not be completed.',
    pattern:
      /gRPC health check against Weaviate could not be completed|WeaviateG[Rr][Pp][Cc]UnavailableError|gRPC is not enabled or incorrectly configured on the server/,
    source: 'weaviate/weaviate-python-client:weaviate/exceptions.py',
    title: {
      en: 'gRPC health check could not be completed (Weaviate)',
      zh: 'Weaviate：gRPC 健康检查失败',
    },
    meaning: {
      en: 'The REST port responded, and the gRPC port did not. The v4 client needs both. No query was sent.',
      zh: 'REST 端口有响应，gRPC 端口没有。v4 客户端两个都需要，还没有发出查询。',
    },
    causes: [
      {
        en: 'The gRPC port (50051) is not published: add `-p 50051:50051`, or open it in the service, ingress, or firewall.',
        zh: 'gRPC 端口（50051）没有暴露：加上 `-p 50051:50051`，或在 Service、Ingress、防火墙里放通。',
      },
      {
        en: 'A managed cluster is opened with `connect_to_local` or `connect_to_custom`: use `connect_to_weaviate_cloud`, which sets host, port 443, and TLS.',
        zh: '用 `connect_to_local` 或 `connect_to_custom` 连接托管集群：改用 `connect_to_weaviate_cloud`，它会设好主机、443 端口和 TLS。',
      },
      {
        en: '`grpc_secure` or `grpc_port` does not match the server, or a proxy in between speaks only HTTP/1.1.',
        zh: '`grpc_secure` 或 `grpc_port` 与服务端不符，或中间的代理只支持 HTTP/1.1。',
      },
      {
        en: 'The network is slow, and the start-up check takes longer than the `init` timeout.',
        zh: '网络慢，启动检查超过了 `init` 超时。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext HOST:50051 grpc.health.v1.Health/Check` (without `-plaintext` and with port 443 for a cloud cluster): if it fails, the port is not reachable; if it works, the options of the client are wrong.',
        zh: '执行 `grpcurl -plaintext HOST:50051 grpc.health.v1.Health/Check`（云集群去掉 `-plaintext`，端口 443）：失败就是端口不通，成功就是客户端选项不对。',
      },
      {
        en: 'Publish the port or correct the options. `skip_init_checks=True` only hides the error until the first query.',
        zh: '暴露端口或改正选项。`skip_init_checks=True` 只是把错误推迟到第一次查询。',
      },
    ],
  },
  'tikv-leader-not-found': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['tikv-client'],
    example: 'ClientError("Leader of region 1001 is not found")',
    pattern:
      /Leader of region \d{1,20} is not found|peer is not leader\b|desc = not leader\b|\bnot_leader: ?\{|not leader Some\(region_id|Region is unavailable|\bepoch not match\b/,
    source: 'tikv/client-rust:src/common/errors.rs',
    title: {
      en: 'Leader of region is not found / not leader (TiKV)',
      zh: 'TiKV：找不到 region 的 leader（not leader）',
    },
    meaning: {
      en: 'The client asked a store that is not the leader of the region, or knows no leader. TiKV reports this inside an `OK` response, not as a gRPC status.',
      zh: '客户端请求的 store 不是该 region 的 leader，或不知道 leader 是谁。TiKV 把它放在 `OK` 响应里，不是 gRPC 状态。',
    },
    causes: [
      {
        en: 'The leader moved, a store restarted, or the region was split or merged (`epoch not match`), and the client keeps the old entry in its region cache. A newer client drops the entry and retries.',
        zh: 'leader 迁移、store 重启，或 region 分裂、合并（`epoch not match`），客户端的 region 缓存还是旧的。新版客户端会丢弃缓存并重试。',
      },
      {
        en: 'The region has no leader: more than half of its replicas are down.',
        zh: 'region 没有 leader：超过一半副本不可用。',
      },
      {
        en: '`Region is unavailable` (9005) under load: TiKV is too busy (`server is busy`), and TiDB gave up after its retries. Use fewer connections or add stores.',
        zh: '高负载时的 `Region is unavailable`（9005）：TiKV 太忙（`server is busy`），TiDB 重试后放弃。减少并发或增加 store。',
      },
      {
        en: 'The client cannot reach the address that the store advertises (`advertise-addr`).',
        zh: '客户端连不上 store 对外公布的地址（`advertise-addr`）。',
      },
    ],
    steps: [
      {
        en: 'Run `pd-ctl region ID`: if it shows a leader, the cache of the client is old or the store is not reachable; without a leader, look at `pd-ctl store`.',
        zh: '执行 `pd-ctl region ID`：显示有 leader 就是客户端缓存过期或 store 不可达；没有 leader 就看 `pd-ctl store`。',
      },
      {
        en: 'Update the client, or bring the stores back. During an election wait and retry with backoff.',
        zh: '升级客户端，或恢复 store。选举期间等待并退避重试。',
      },
    ],
  },
  'tikv-common-name-check-fail': {
    code: 'UNAUTHENTICATED',
    libraries: ['tikv-client'],
    example:
      'RpcFailure: 16-UNAUTHENTICATED Common name check fail, reason: common name "tidb-new" mismatch, cert_allowed_cn: {"tidb"}',
    pattern: /(?:Common name|subject alternative name) check fail, reason: /,
    source: 'tikv/tikv:components/security/src/lib.rs',
    title: {
      en: 'Common name check fail (TiKV)',
      zh: 'TiKV：证书名称不在允许列表（Common name check fail）',
    },
    meaning: {
      en: 'The certificate of the client is valid, but its name is not in the list of names that this node accepts. The call did not run.',
      zh: '客户端证书有效，但名称不在该节点允许的列表里。调用没有执行。',
    },
    causes: [
      {
        en: 'A new component or a renewed certificate has another common name.',
        zh: '新组件或更新后的证书 CN 不同。',
      },
      { en: 'Nodes of the cluster have different lists.', zh: '集群各节点的列表不一致。' },
    ],
    steps: [
      {
        en: 'Compare `openssl x509 -in CLIENT.pem -noout -subject -ext subjectAltName` with `cert_allowed_cn` in the text.',
        zh: '把 `openssl x509 -in CLIENT.pem -noout -subject -ext subjectAltName` 的输出与文本里的 `cert_allowed_cn` 对照。',
      },
      {
        en: 'Add the name to `[security] cert-allowed-cn` of every node and restart, or issue the certificate with an allowed name.',
        zh: '把名称加入每个节点的 `[security] cert-allowed-cn` 并重启，或用允许的名称签发证书。',
      },
    ],
  },
  'tikv-cluster-id-mismatch': {
    code: 'INVALID_ARGUMENT',
    libraries: ['tikv-client'],
    example:
      'rpc error: code = InvalidArgument desc = the cluster id of the request does not match the TiKV cluster',
    pattern: /cluster id of the request does not match the TiKV cluster/,
    source: 'tikv/tikv:src/server/service/kv.rs',
    title: {
      en: 'cluster id of the request does not match (TiKV)',
      zh: 'TiKV：集群 ID 不匹配（cluster id mismatch）',
    },
    meaning: {
      en: 'The request reached a TiKV node of another cluster, which rejected it before it ran.',
      zh: '请求发到了另一个集群的 TiKV 节点，在执行之前被拒绝。',
    },
    causes: [
      {
        en: 'A machine or address was used again for a new cluster, and the client or PD still has the old data.',
        zh: '机器或地址被新集群复用，而客户端或 PD 仍保留旧数据。',
      },
      {
        en: 'The client was given the PD addresses of another cluster.',
        zh: '客户端配置了另一个集群的 PD 地址。',
      },
    ],
    steps: [
      {
        en: 'Compare `pd-ctl -u http://PD:2379 cluster` of the configured PD with the cluster of that node: two IDs show that they differ.',
        zh: '对照所配置 PD 的 `pd-ctl -u http://PD:2379 cluster` 与该节点所属集群的 ID 是否一致。',
      },
      {
        en: 'Correct the addresses, and restart clients that were connected before the change.',
        zh: '改正地址，并重启变更之前连接的客户端。',
      },
    ],
  },
  'tikv-server-timeout': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['tikv-client'],
    example: 'ERROR 9002 (HY000): TiKV server timeout',
    pattern: /\bTi(?:KV|Flash) server timeout\b|tikv server timeout/,
    source: 'tikv/client-go:config/retry/config.go',
    title: { en: 'TiKV server timeout (TiDB 9002)', zh: 'TiKV server timeout（TiDB 报错 9002）' },
    meaning: {
      en: 'TiDB retried a request to TiKV until its total time was used up. A write might have run.',
      zh: 'TiDB 对 TiKV 的请求一直重试到总时间用完。写入可能已经执行。',
    },
    causes: [
      { en: 'A TiKV node is overloaded or its disk is slow.', zh: '某个 TiKV 节点过载，或磁盘太慢。' },
      {
        en: 'A node is down and its regions have no new leader yet.',
        zh: '某个节点宕机，其 region 还没选出新 leader。',
      },
      { en: 'The network between TiDB and TiKV drops packets.', zh: 'TiDB 与 TiKV 之间网络丢包。' },
    ],
    steps: [
      {
        en: 'Look for the line `send tikv request error` in the log of TiDB at that time: the same address each time means that node; many addresses mean the network or a general overload.',
        zh: '看当时 TiDB 日志里的 `send tikv request error`：总是同一地址就是该节点，多个地址就是网络或整体过载。',
      },
      {
        en: 'Relieve or restart the node. For a write, read the rows before you repeat it.',
        zh: '给该节点减负或重启。写入要先读出数据确认再重做。',
      },
    ],
  },
  'milvus-collection-not-loaded': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      'pymilvus.exceptions.MilvusException: <MilvusException: (code=101, message=failed to search: collection not loaded[collection=449])>',
    pattern: /collection not (?:fully )?loaded\[collection=|collection \S+ has not been loaded to memory/,
    source: 'milvus-io/milvus-sdk-go:merr/errors.go',
    title: { en: 'collection not loaded (Milvus)', zh: 'Milvus：collection 没有加载（not loaded）' },
    meaning: {
      en: 'The collection exists, but it is not in the memory of the query nodes. The call itself ended with `OK`.',
      zh: 'collection 存在，但没有加载到查询节点内存。调用本身以 `OK` 结束。',
    },
    causes: [
      {
        en: '`load_collection` was not called after the collection was created or after `release`.',
        zh: '创建之后或 `release` 之后没有调用 `load_collection`。',
      },
      {
        en: 'Loading has not ended: 103 `not fully loaded`.',
        zh: '加载还没完成：错误码 103，`not fully loaded`。',
      },
      { en: 'The query nodes have too little memory for it.', zh: '查询节点内存不足，加载不了。' },
    ],
    steps: [
      {
        en: 'Call `client.get_load_state(NAME)`: `NotLoad` is the first cause, `Loading` with a number that grows the second, one that does not grow the third.',
        zh: '调用 `client.get_load_state(NAME)`：`NotLoad` 是第一个原因；`Loading` 且进度在涨是第二个，不涨是第三个。',
      },
      {
        en: 'Call `client.load_collection(NAME)`, after you create an index; add memory or query nodes if it does not end.',
        zh: '先建索引，再调用 `client.load_collection(NAME)`；一直不结束就增加内存或查询节点。',
      },
    ],
  },
  'milvus-rate-limit-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      '<MilvusException: (code=8, message=request is rejected by grpc RateLimiter middleware, please retry later: rate limit exceeded[rate=0.1])>',
    pattern:
      /request is rejected by grpc RateLimiter middleware|rate limit exceeded\[rate=|quota exceeded\[reason=/,
    source: 'milvus-io/milvus-sdk-go:merr/errors.go',
    title: { en: 'rate limit exceeded (Milvus)', zh: 'Milvus：限流（rate limit exceeded）' },
    meaning: {
      en: 'The proxy rejected the request before it ran, because the rate for this kind of request is used up.',
      zh: '这类请求的速率已用完，proxy 在执行之前拒绝。',
    },
    causes: [
      {
        en: 'Many small requests, such as `flush` after every insert: `flush` is limited to one call in 10 seconds for a collection.',
        zh: '小请求太多，例如每次插入后都 `flush`：每个 collection 的 `flush` 限为 10 秒一次。',
      },
      {
        en: 'A limit of the configuration or of the cloud plan for reads, writes, or definitions.',
        zh: '配置或云套餐对读、写、DDL 的限制。',
      },
      {
        en: '`quota exceeded[reason=…]`: memory or disk is full, so that Milvus rejects writes until space is free.',
        zh: '`quota exceeded[reason=…]`：内存或磁盘已满，Milvus 在腾出空间前拒绝写入。',
      },
    ],
    steps: [
      {
        en: 'Look at `rate=` in the text: below 1 means `flush` or another rare operation, a larger number the limit of your plan.',
        zh: '看文本里的 `rate=`：小于 1 说明是 `flush` 等低频操作，较大的数是套餐限制。',
      },
      {
        en: 'Leave `flush` out, insert larger batches, and retry with backoff; raise `quotaAndLimits` if the hardware allows it.',
        zh: '去掉 `flush`、增大单批、退避重试；硬件允许就调大 `quotaAndLimits`。',
      },
    ],
  },
  'weaviate-operational-mode': {
    code: 'UNAVAILABLE',
    libraries: ['weaviate-client'],
    example: 'status = StatusCode.UNAVAILABLE\\n details = "server is in maintenance mode"',
    pattern: /server is in maintenance mode/,
    source: 'weaviate/weaviate:adapters/handlers/grpc/server.go',
    title: { en: 'server is in maintenance mode (Weaviate)', zh: 'Weaviate：服务端处于维护模式' },
    meaning: {
      en: 'The server rejected the call because its mode does not allow it. The call did not run, and a retry does not end the mode.',
      zh: '服务端所处模式不允许该调用，直接拒绝。调用没有执行，重试也不会改变模式。',
    },
    causes: [
      {
        en: 'An operator turned maintenance mode on for a node, for example to repair it.',
        zh: '运维为某个节点打开了维护模式，例如在修复数据。',
      },
      { en: 'The mode was left on after an upgrade or a restore.', zh: '升级或恢复之后没有关闭该模式。' },
    ],
    steps: [
      {
        en: 'Run `printenv MAINTENANCE_NODES` in the container of the server: a node in that list is in the mode.',
        zh: '在服务端容器里执行 `printenv MAINTENANCE_NODES`：列表里的节点处于该模式。',
      },
      {
        en: 'Remove the node from the list and restart it, or send calls to another node.',
        zh: '把节点从列表移除并重启，或把调用发到其他节点。',
      },
    ],
  },
  'milvus-connect-first': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      'pymilvus.exceptions.ConnectionNotExistException: <ConnectionNotExistException: (code=1, message=should create connection first.)>',
    pattern: /should create connect(?:ion)? first/,
    source: 'milvus-io/pymilvus:pymilvus/exceptions.py',
    title: {
      en: 'should create connection first (Milvus)',
      zh: 'Milvus：还没有建立连接（create connection first）',
    },
    meaning: {
      en: 'The program used a connection alias that does not exist in this process. No call was sent.',
      zh: '程序使用的连接别名在本进程里不存在。调用没有发出。',
    },
    causes: [
      {
        en: '`connections.connect()` was not called, failed earlier, or used another alias than `default`.',
        zh: '没有调用 `connections.connect()`、之前连接失败，或用的别名不是 `default`。',
      },
      {
        en: 'Two interfaces are mixed: `MilvusClient` has its own alias, and `Collection` or an older LangChain asks for `default`. Pass `using=client._using`, or also call `connections.connect(uri=…)`.',
        zh: '混用了两套接口：`MilvusClient` 用自己的别名，而 `Collection` 或旧版 LangChain 找 `default`。传 `using=client._using`，或再调用 `connections.connect(uri=…)`。',
      },
      {
        en: 'The process is another one: a worker of gunicorn, Celery, or multiprocessing does not inherit connections.',
        zh: '换了进程：gunicorn、Celery 或 multiprocessing 的 worker 不会继承连接。',
      },
    ],
    steps: [
      {
        en: 'Print `connections.list_connections()` right before the call: an empty handler means not connected, another name means another alias.',
        zh: '在调用之前打印 `connections.list_connections()`：handler 为空说明没连上，名字不同说明别名不同。',
      },
      {
        en: 'Connect in the same process with the same alias, and update `langchain-milvus` and `pymilvus` together.',
        zh: '在同一进程里用同一别名连接，并同时升级 `langchain-milvus` 和 `pymilvus`。',
      },
    ],
  },
  'milvus-collection-not-found': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      "pymilvus.exceptions.SchemaNotReadyException: <SchemaNotReadyException: (code=1, message=Collection 'carts' not exist, or you can pass in schema to create one.)>",
    pattern:
      /collection not found\[(?:database|collection)=|can't find collection|Collection '[^'\n]{1,100}' not exist, or you can pass| does not exist\. Use milvus/,
    source: 'milvus-io/pymilvus:pymilvus/exceptions.py',
    title: {
      en: 'collection not found / Collection not exist (Milvus)',
      zh: 'Milvus：collection 不存在（collection not found）',
    },
    meaning: {
      en: 'Milvus has no collection with this name in the database of the connection. Nothing was read or written.',
      zh: '该连接所在的数据库里没有这个名字的 collection。没有读写任何数据。',
    },
    causes: [
      {
        en: 'The connection uses another database (`db_name`) or another server than the program that made the collection.',
        zh: '连接用的数据库（`db_name`）或服务端与创建 collection 的程序不同。',
      },
      {
        en: 'The name is written otherwise, or the collection was dropped or never made, because the first insert failed.',
        zh: '名字写法不同，或 collection 已删除，或因首次插入失败而从未创建。',
      },
      {
        en: 'The data of Milvus are gone: the volumes of etcd and MinIO were not kept over a restart.',
        zh: 'Milvus 的数据丢了：etcd 和 MinIO 的卷在重启后没有保留。',
      },
    ],
    steps: [
      {
        en: 'Run `client.list_databases()` and `client.list_collections()` with the same connection: an empty list after a restart means the third cause.',
        zh: '用同一个连接运行 `client.list_databases()` 和 `client.list_collections()`：重启后列表为空就是第三种原因。',
      },
      {
        en: 'Pass `db_name`, or create the collection with its schema before the first use.',
        zh: '传入 `db_name`，或在首次使用之前用 schema 创建 collection。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
