import type { Message } from '../message.ts';

/** What vector stores, TiKV, and Triton print when keys, names, types, or their own parts are missing. */
export const storeMessages = {
  'qdrant-api-key': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['PERMISSION_DENIED'],
    codeless: true,
    libraries: ['qdrant'],
    example: 'Must provide an API key or an Authorization bearer token',
    pattern: /Must provide an API key or an Authorization bearer token|Invalid API key or JWT/,
    source: 'qdrant/qdrant:src/common/auth/mod.rs',
    title: {
      en: 'Must provide an API key / Invalid API key (Qdrant)',
      zh: 'Qdrant：没有密钥（Must provide an API key）',
    },
    meaning: {
      en: 'The server asks for a key and received none, or one that it does not know. The request did not run.',
      zh: '服务端要求密钥，但没有收到，或收到的不对。请求没有执行。',
    },
    causes: [
      {
        en: 'The client was made without `api_key`, or an empty environment variable was passed.',
        zh: '创建客户端时没有传 `api_key`，或传入的环境变量为空。',
      },
      {
        en: 'The key belongs to another cluster, is read-only and the call writes, or its JWT has expired.',
        zh: '密钥属于另一个集群、是只读密钥而调用要写入，或 JWT 已过期。',
      },
      {
        en: 'A proxy in front does not pass on the header `api-key` or `authorization`.',
        zh: '前面的代理没有转发 `api-key` 或 `authorization` 首部。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -H "api-key: KEY" https://HOST:6333/collections`. If that lists them, the gRPC client does not send the key; if not, the key is wrong.',
        zh: '执行 `curl -H "api-key: KEY" https://HOST:6333/collections`。能列出就是 gRPC 客户端没有发送密钥，否则是密钥不对。',
      },
      {
        en: 'Pass `api_key` and use `https` (plaintext exposes the key in transit); on your own server compare it with `service.api_key`.',
        zh: '传入 `api_key` 并使用 `https`（明文传输会泄露密钥）；自建服务端对照 `service.api_key`。',
      },
    ],
  },
  'qdrant-consensus-not-started': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['qdrant'],
    example:
      "Panic occurred in file src/main.rs at line 402: Can't initialize consensus: Failed to initialize Consensus for new Raft state: Failed to create timeout channel: transport error",
    pattern: /Can't initialize consensus: |Failed to (?:create timeout channel|add peer to known): /,
    source: 'qdrant/qdrant:src/consensus.rs',
    title: {
      en: "Can't initialize consensus: transport error (Qdrant)",
      zh: 'Qdrant：节点连不上集群（initialize consensus）',
    },
    meaning: {
      en: 'A node of a Qdrant cluster could not reach another one on its internal gRPC port (6335), and did not start or join. Clients are not involved yet.',
      zh: 'Qdrant 集群的一个节点无法通过内部 gRPC 端口（6335）连上另一个节点，没有启动或加入集群，与客户端无关。',
    },
    causes: [
      {
        en: 'The node of `--bootstrap` is not started yet, or the address is wrong: it must be its P2P port 6335, not 6333 or 6334.',
        zh: '`--bootstrap` 指向的节点还没启动，或地址写错：要写它的 P2P 端口 6335，不是 6333 或 6334。',
      },
      {
        en: 'TLS on one side only: with `cluster.p2p.enable_tls` the URI is `https://`, without it `http://`.',
        zh: '只有一端启用 TLS：开启 `cluster.p2p.enable_tls` 时 URI 写 `https://`，否则写 `http://`。',
      },
      {
        en: 'The certificate does not fit: each node is server and client, so it needs `serverAuth` and `clientAuth` in the extended key usage, the host name of the URI in subjectAltName, and the CA in `tls.ca_cert`.',
        zh: '证书不符：每个节点既是服务端又是客户端，扩展密钥用法要同时有 `serverAuth` 和 `clientAuth`，subjectAltName 要有 URI 里的主机名，CA 写在 `tls.ca_cert`。',
      },
      {
        en: 'A network policy or firewall closes 6335 between the nodes.',
        zh: '网络策略或防火墙阻断了节点之间的 6335。',
      },
    ],
    steps: [
      {
        en: 'On the node that fails run `openssl s_client -connect HOST:6335 -CAfile ca.pem -cert node.pem -key node.key`. No connection: first or fourth cause; no TLS: second; an alert or a failed verification: third.',
        zh: '在失败的节点上运行 `openssl s_client -connect HOST:6335 -CAfile ca.pem -cert node.pem -key node.key`。连不上是第一或第四种；没有 TLS 是第二种；收到 alert 或校验失败是第三种。',
      },
      {
        en: 'Correct it. `openssl x509 -in node.pem -noout -ext extendedKeyUsage,subjectAltName` shows what the certificate allows; issue it again if one is missing.',
        zh: '改正之后重启。`openssl x509 -in node.pem -noout -ext extendedKeyUsage,subjectAltName` 显示证书允许的用途；缺了就重新签发。',
      },
    ],
  },
  'qdrant-vector-name': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['qdrant'],
    example: 'Wrong input: Not existing vector name error: image',
    pattern: /Not existing vector name error/,
    source: 'qdrant/qdrant:lib/segment/src/common/operation_error.rs',
    title: {
      en: 'Not existing vector name error (Qdrant)',
      zh: 'Qdrant：向量名不存在（Not existing vector name）',
    },
    meaning: {
      en: 'The request names a vector that the collection does not have. An empty name means the vector without a name. Nothing was written.',
      zh: '请求写的向量名在集合里不存在。名字为空表示无名向量。没有写入任何数据。',
    },
    causes: [
      {
        en: 'The collection has named vectors, and the client sends or searches without a name (empty text behind the colon), or the reverse.',
        zh: '集合用的是命名向量，而客户端写入或查询时没有给名字（冒号后为空），或相反。',
      },
      {
        en: 'Another program created the collection: libraries such as LangChain, LlamaIndex, and FastEmbed each choose another name.',
        zh: '集合由别的程序创建：LangChain、LlamaIndex、FastEmbed 等库各用自己的名字。',
      },
      { en: 'The name is misspelled.', zh: '名字拼错。' },
    ],
    steps: [
      {
        en: 'Run `curl HOST:6333/collections/NAME` and look at `config.params.vectors`: keys such as `image` are names, `size` directly below it means one vector without a name.',
        zh: '执行 `curl HOST:6333/collections/NAME`，看 `config.params.vectors`：有 `image` 之类的键就是命名向量，直接是 `size` 就是无名向量。',
      },
      {
        en: 'Give the same name in writes and searches (`using`, `vector_name`), or create a new collection with the layout that the client expects and import the data again: deleting the old one deletes its vectors.',
        zh: '写入和查询都用同一个名字（`using`、`vector_name`），或按客户端期望的结构新建集合并重新导入数据：删除旧集合会连向量一起删除。',
      },
    ],
  },
  'qdrant-index-required': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['qdrant'],
    example:
      'Bad request: Index required but not found for "city" of one of the following types: [keyword]. Help: Create an index for this key or use a different filter.',
    pattern: /Index required but not found for "/,
    source: 'qdrant/qdrant:lib/collection/src/operations/verification/mod.rs',
    title: {
      en: 'Index required but not found for (Qdrant)',
      zh: 'Qdrant：缺少字段索引（Index required but not found）',
    },
    meaning: {
      en: 'Strict mode is on for the collection, and the request filters or groups by a field of the payload without an index. It did not run.',
      zh: '集合开启了严格模式，而请求按一个没有索引的 payload 字段过滤或分组，没有执行。',
    },
    causes: [
      {
        en: 'The index was never created: Qdrant Cloud turns strict mode on for new collections.',
        zh: '没有建过索引：Qdrant Cloud 的新集合默认开启严格模式。',
      },
      {
        en: 'The index has another type than the filter needs, such as `text` for an exact match, which needs `keyword`.',
        zh: '索引类型与过滤条件不符，例如精确匹配需要 `keyword`，却建了 `text`。',
      },
      {
        en: 'The key is written differently: nested fields need their full path (`metadata.city`).',
        zh: '键写得不同：嵌套字段要写完整路径（`metadata.city`）。',
      },
    ],
    steps: [
      {
        en: 'Run `curl HOST:6333/collections/NAME` and look for the key in `payload_schema`, with its type.',
        zh: '执行 `curl HOST:6333/collections/NAME`，在 `payload_schema` 里找该键及其类型。',
      },
      {
        en: 'Call `create_payload_index` with the key and a type that the text lists; then retry.',
        zh: '用该键和文本里列出的类型调用 `create_payload_index`，再重试。',
      },
    ],
  },
  'milvus-proxy-not-ready': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'UNKNOWN'],
    codeless: true,
    libraries: ['pymilvus'],
    example: '<MilvusException: (code=1, message=[search] Retry run out of 75 retry times)>',
    pattern:
      /Retry run out of \d{1,6} retry times|Milvus Proxy is not ready yet|server is not healthy, please try again|service not ready\[|find no available \w{2,12}coord|get (?:the )?(?:grpc )?client in the retry state/,
    source: 'milvus-io/pymilvus:pymilvus/decorators.py',
    title: {
      en: 'Retry run out / Milvus Proxy is not ready yet',
      zh: 'Milvus 尚未就绪（Retry run out / not ready yet）',
    },
    meaning: {
      en: 'The client reached Milvus or its port and retried until its attempts were used up. The text behind the number, if any, is the last error of the server.',
      zh: '客户端连到了 Milvus 或它的端口，重试次数用完仍未成功。数字后面如有文字，就是服务端最后一次的错误。',
    },
    causes: [
      {
        en: 'etcd or the object store (MinIO) is not reachable, so the coordinators do not get ready: the log shows `dial tcp …:2379` or `:9000`. Inside Compose use the port of the container (MinIO 9000), not the one mapped on the host.',
        zh: 'etcd 或对象存储（MinIO）连不上，协调节点无法就绪：日志里有 `dial tcp …:2379` 或 `:9000`。Compose 内部要写容器端口（MinIO 是 9000），不是映射到宿主机的端口。',
      },
      {
        en: 'Milvus is still starting or was restarted by the kernel for lack of memory.',
        zh: 'Milvus 还在启动，或因内存不足被内核终止后重启。',
      },
      {
        en: 'The message queue (Pulsar, Kafka) is down or full.',
        zh: '消息队列（Pulsar、Kafka）停止或已满。',
      },
    ],
    steps: [
      {
        en: 'Run `curl http://HOST:9091/healthz` and `docker logs milvus-standalone 2>&1 | grep -iE "error|warn" | tail`: the log names the part that is missing. `nc -vz ETCD 2379` from the container confirms it.',
        zh: '执行 `curl http://HOST:9091/healthz` 和 `docker logs milvus-standalone 2>&1 | grep -iE "error|warn" | tail`，日志会指出缺少哪个组件；在容器里用 `nc -vz ETCD 2379` 确认。',
      },
      {
        en: 'Start that part or correct its address in `milvus.yaml` (`etcd.endpoints`, `minio.address`), give Milvus more memory, and retry.',
        zh: '启动该组件，或改正 `milvus.yaml` 里的地址（`etcd.endpoints`、`minio.address`），或给 Milvus 更多内存，再重试。',
      },
    ],
  },
  'milvus-data-inconsistent': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['pymilvus'],
    example:
      '<DataNotMatchException: (code=1, message=The Input data type is inconsistent with defined schema, {id} field should be a int64, but got a {str} instead.)>',
    pattern:
      /Input data type is inconsistent with defined schema|of float data should divide the dim\(|is not equal to schema dim \(|field dim is \d{1,5}, but entities field dim is|Insert missed an field `|Attempt to insert an unexpected field `/,
    source: 'milvus-io/pymilvus:pymilvus/exceptions.py',
    title: {
      en: 'Input data type is inconsistent with schema (Milvus)',
      zh: 'Milvus：数据与 schema 不符（Input data type）',
    },
    meaning: {
      en: 'The rows do not fit the schema of the collection. The client or the server rejected them; nothing was inserted.',
      zh: '数据与 collection 的 schema 不符，被客户端或服务端拒绝，没有插入。',
    },
    causes: [
      {
        en: 'A field has another type than the schema: text for `int64`, or a NumPy `float64` where `float32` is expected.',
        zh: '字段类型与 schema 不同：`int64` 字段给了字符串，或该用 `float32` 却给了 NumPy `float64`。',
      },
      {
        en: 'The length of the vector is not that of the schema (`should divide the dim`, `schema dim`): another embedding model, or a collection that is left from an earlier one.',
        zh: '向量长度与 schema 不同（`should divide the dim`、`schema dim`）：换了 embedding 模型，或 collection 是以前留下的。',
      },
      {
        en: 'A field is missing or too many: the primary key with `auto_id=True`, or columns in another order than the schema.',
        zh: '字段缺少或多出：`auto_id=True` 时仍给主键，或按列插入时顺序与 schema 不同。',
      },
    ],
    steps: [
      {
        en: 'Print `client.describe_collection(NAME)` and one row side by side: names, types, and `dim`.',
        zh: '打印 `client.describe_collection(NAME)` 和一行数据，对照名称、类型和 `dim`。',
      },
      {
        en: 'Convert the values, insert rows as dictionaries, leave out the key with `auto_id`, or create a new collection with the right `dim`: dropping the old one deletes its data.',
        zh: '转换数据类型，用字典逐行插入，`auto_id` 时不给主键，或用正确的 `dim` 新建 collection：删除旧的会连数据一起删除。',
      },
    ],
  },
  'tikv-pd-failed-to-respond': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['tikv-client'],
    example:
      '[WARN] [client.rs:169] ["validate PD endpoints failed"] [err="Other(\\"[components/pd_client/src/util.rs:634]: PD cluster failed to respond\\")"]',
    pattern:
      /PD cluster (?:failed to respond|stop responding)|\["PD failed to respond"\]|validate PD endpoints failed/,
    source: 'tikv/tikv:components/pd_client/src/util.rs',
    title: {
      en: 'PD cluster failed to respond (TiKV)',
      zh: 'TiKV：连不上 PD（PD cluster failed to respond）',
    },
    meaning: {
      en: 'TiKV or a client asked every PD address of its configuration for the members and got no response from any. It does not start until one responds.',
      zh: 'TiKV 或客户端向配置里的每个 PD 地址查询成员，都没有得到响应。在有响应之前无法启动。',
    },
    causes: [
      {
        en: 'PD does not run or has no leader, or `--pd` names another host or port than its client URL (2379).',
        zh: 'PD 没有运行或没有 leader，或 `--pd` 写的主机、端口不是它的客户端地址（2379）。',
      },
      {
        en: 'The name works in the shell and not in TiKV, with `Deadline Exceeded`: the resolver of the C core (c-ares) cannot use the DNS of the cluster. Set the environment variable `GRPC_DNS_RESOLVER=native`.',
        zh: '在命令行能解析、TiKV 却报 `Deadline Exceeded`：C core 的解析器（c-ares）用不了集群 DNS。设置环境变量 `GRPC_DNS_RESOLVER=native`。',
      },
      {
        en: 'PD advertises an address that is not reachable from here (`advertise-client-urls`), such as `127.0.0.1` or the name of a container.',
        zh: 'PD 公布的地址从这里连不上（`advertise-client-urls`），例如 `127.0.0.1` 或容器名。',
      },
      {
        en: '`Socket closed`: PD has TLS and TiKV calls `http://`. Write `https://` and set `ca-path`, `cert-path`, and `key-path` under `security`. Or a variable such as `http_proxy` sends the connection to a proxy.',
        zh: '`Socket closed`：PD 开了 TLS，TiKV 却用 `http://`。地址改成 `https://`，并在 `security` 下设 `ca-path`、`cert-path`、`key-path`。也可能 `http_proxy` 等变量让连接走了代理。',
      },
    ],
    steps: [
      {
        en: 'From the host or pod of TiKV run `curl http://PD:2379/pd/api/v1/members`. If it fails, it is the network or PD; if it works, compare the `client_urls` that it prints, then set the resolver.',
        zh: '在 TiKV 所在的主机或 Pod 里执行 `curl http://PD:2379/pd/api/v1/members`。失败就是网络或 PD 的问题；成功就核对返回的 `client_urls`，再设置解析器。',
      },
      {
        en: 'In Kubernetes add the variable to `spec.tikv.env`; otherwise correct the addresses, start PD, and start TiKV again.',
        zh: '在 Kubernetes 里把该变量加到 `spec.tikv.env`；否则改正地址、启动 PD，再重启 TiKV。',
      },
    ],
  },
  'triton-input-mismatch': {
    code: 'INVALID_ARGUMENT',
    libraries: ['triton'],
    example:
      "[StatusCode.INVALID_ARGUMENT] [request id: 7] expected 2 inputs but got 1 inputs for model 'resnet'. Got input(s) ['image'], but missing required input(s) ['phase']. Please provide all required input(s).",
    pattern:
      /expected (?:number of inputs between \d{1,4} and )?\d{1,4} (?:inputs )?but got \d{1,4} inputs for model '|unexpected inference (?:input|output) '[^'\n]{1,100}'(?: for model '|, allowed (?:in|out)puts are)|inference input '[^'\n]{1,100}' data-type is '/,
    source: 'triton-inference-server/core:src/infer_request.cc',
    title: {
      en: 'expected inputs / unexpected inference input (Triton)',
      zh: 'Triton：输入名或类型不符（expected inputs）',
    },
    meaning: {
      en: 'Number, name, or type of an input is not that of the model configuration. The model did not run.',
      zh: '输入的数量、名字或类型与模型配置不符，模型没有运行。',
    },
    causes: [
      {
        en: 'The names were taken from another export of the model: ONNX, TorchScript (`INPUT__0`), and TensorFlow name them differently.',
        zh: '名字取自另一种导出：ONNX、TorchScript（`INPUT__0`）、TensorFlow 的命名不同。',
      },
      {
        en: 'NumPy makes `float64` and `int64` by default, and the model wants `FP32` or `INT32`.',
        zh: 'NumPy 默认生成 `float64`、`int64`，模型要的是 `FP32` 或 `INT32`。',
      },
      {
        en: 'A required input is missing, or `config.pbtxt` lists other inputs than the model has.',
        zh: '缺少必需的输入，或 `config.pbtxt` 写的输入与模型不同。',
      },
    ],
    steps: [
      {
        en: 'Run `curl HOST:8000/v2/models/NAME`: it lists names, types, and shapes of inputs and outputs.',
        zh: '执行 `curl HOST:8000/v2/models/NAME`，会列出输入输出的名字、类型和形状。',
      },
      {
        en: 'Use these names in `InferInput`, convert with `x.astype(np.float32)`, and send all required inputs.',
        zh: '在 `InferInput` 里用这些名字，用 `x.astype(np.float32)` 转换，并发送全部必需的输入。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
