import type { System } from './system.ts';

const CODES = 'qdrant/qdrant:lib/storage/src/content_manager/conversions.rs';
const TEXTS = 'qdrant/qdrant:lib/storage/src/content_manager/errors.rs';
const AUTH = 'qdrant/qdrant:src/tonic/auth.rs';

const CLUSTER = {
  en: '`curl -H "api-key: KEY" HOST:6333/collections/NAME/cluster` lists the shards with their peers and states.',
  zh: '`curl -H "api-key: KEY" HOST:6333/collections/NAME/cluster` 列出各分片所在节点和状态。',
} as const;

/** The vector database, called on its gRPC port 6334. */
export const qdrant = {
  name: 'Qdrant',
  about: {
    en: 'A vector database with a REST port (6333) and a gRPC port (6334). Both give the same errors: gRPC as a status, REST as an HTTP status with the same text.',
    zh: '向量数据库，有 REST 端口（6333）和 gRPC 端口（6334）。两者报同样的错误：gRPC 用状态，REST 用 HTTP 状态，文本相同。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One conversion in the source maps each kind of storage error to a code.',
      zh: '没有文档规定状态码。源码里有一处转换，把每种存储错误映射成状态码。',
    },
    source: CODES,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Wrong input: …`: for example a vector of another dimension than the collection has, or a filter that cannot be read.',
        zh: '`Wrong input: …`：比如向量维度与集合不同，或过滤条件无法解析。',
      },
      act: {
        en: 'Correct the request. With `got 0` the server read no vector: use the same minor version for client and server.',
        zh: '改正请求。出现 `got 0` 说明服务端没有读到向量：让客户端与服务端的次版本一致。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Errors of the inference service that makes embeddings on the server have this code too, although the request can be right.',
        zh: '服务端生成 embedding 的推理服务出错也用这个状态码，请求可能没有问题。',
      },
      source: CODES,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: 'A collection of this name exists. The text begins with `Wrong input:`, as for `INVALID_ARGUMENT`.',
        zh: '同名集合已存在。文本以 `Wrong input:` 开头，与 `INVALID_ARGUMENT` 相同。',
      },
      act: {
        en: 'After a retry of `Create`, compare the configuration and use the collection. Do not tell these errors apart by their text.',
        zh: '如果是重试 `Create` 得到的，核对配置后直接使用该集合。不要靠文本区分这些错误。',
      },
      retry: 'none',
      strength: 'observed',
      source: TEXTS,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: '`Timeout: …`: the server gave up, by the field `timeout` of the request or its own setting, not by the deadline of the call. Without `Timeout:` it is the deadline of the client.',
        zh: '`Timeout: …`：服务端按请求的 `timeout` 字段或自己的设置放弃，与调用的截止时间无关。文本没有 `Timeout:` 就是客户端的截止时间。',
      },
      act: {
        en: 'An update might still be applied by a shard: upsert the same points with the same IDs, which is idempotent.',
        zh: '更新仍可能在某个分片上生效：用相同 ID 再次 upsert 相同的点，这是幂等的。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'With `Timeout:`, a longer deadline of the client does not help. Raise `timeout` in the request.',
        zh: '文本有 `Timeout:` 时，调大客户端的截止时间没有用，要调大请求里的 `timeout`。',
      },
      source: CODES,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`Rate limiting exceeded`: strict mode limits reads or writes. The metadata `retry-after` holds the seconds, rounded up, if the limit can ever admit the request.',
        zh: '`Rate limiting exceeded`：strict mode 限制了读或写。如果限额有可能放行，元数据 `retry-after` 给出秒数（向上取整）。',
      },
      act: {
        en: 'Wait as long as `retry-after` says. Without it the request is larger than the limit: split it.',
        zh: '按 `retry-after` 等待。没有它说明请求本身超过限额：拆小。',
      },
      retry: 'when-told',
      strength: 'observed',
      differs: {
        en: 'The wait is in the metadata `retry-after`, not in a `RetryInfo` detail.',
        zh: '等待时间在元数据 `retry-after` 里，不在 `RetryInfo` 详情里。',
      },
      source: CODES,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`Insufficient storage`: the node reached its resource quota and takes no more data.',
        zh: '`Insufficient storage`：节点达到资源配额，不再接收数据。',
      },
      act: {
        en: 'Delete data or give the node more disk or memory. A retry alone fails again.',
        zh: '删除数据，或给节点加磁盘、内存。只重试仍会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It shares its code with rate limiting. Only the text, and a metadata marker for other nodes, tell both apart.',
        zh: '与限流是同一个状态码，只能靠文本区分（另有给其他节点看的元数据标记）。',
      },
      source: CODES,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Storage locked` or `Pre-condition failure`: the node is locked for writes, or the cluster is not in the state for this operation.',
        zh: '`Storage locked` 或 `Pre-condition failure`：节点锁定写入，或集群状态不允许该操作。',
      },
      act: {
        en: 'Read the text, unlock the storage or wait for the transfer of the shard, then retry.',
        zh: '看文本，解除锁定或等分片迁移完成，再重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: CLUSTER,
      source: CODES,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'An operation of the cluster (shards, peers) is called on a node that runs without distributed mode.',
        zh: '对没有启用分布式模式的节点调用了集群操作（分片、节点）。',
      },
      act: {
        en: 'Start the node with `cluster.enabled` (`QDRANT__CLUSTER__ENABLED=true`), or do not call the operation.',
        zh: '以 `cluster.enabled`（`QDRANT__CLUSTER__ENABLED=true`）启动节点，或不调用该操作。',
      },
      retry: 'no',
      strength: 'observed',
      differs: {
        en: 'The method exists: the mode of the node is the cause, not the version.',
        zh: '方法是存在的：原因是节点的运行模式，不是版本。',
      },
      source: CODES,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Shard temporarily unavailable`: no replica of a shard can serve the request now.',
        zh: '`Shard temporarily unavailable`：某个分片当前没有可用副本。',
      },
      act: {
        en: 'Retry with backoff. If it stays, look for the peer that holds the shard.',
        zh: '退避后重试。持续出现就查持有该分片的节点。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The connection to the node that you called works. A shard behind it is missing.',
        zh: '与所调用节点的连接正常，缺的是它后面的分片。',
      },
      look: CLUSTER,
      source: CODES,
    },
    {
      code: 'DATA_LOSS',
      when: {
        en: '`Checksum mismatch`: a snapshot does not have the expected SHA-256.',
        zh: '`Checksum mismatch`：快照的 SHA-256 与期望不符。',
      },
      act: {
        en: 'Download the snapshot again, or give the right checksum. The collection is not damaged.',
        zh: '重新下载快照，或给出正确的校验和。集合没有损坏。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It concerns the file of the request, not stored data.',
        zh: '说的是请求里的文件，不是已存储的数据。',
      },
      source: CODES,
    },
  ],
  facts: [
    {
      says: {
        en: 'A missing or wrong API key is `UNAUTHENTICATED`; a valid key or token without access to the collection is `PERMISSION_DENIED`.',
        zh: 'API key 缺失或错误是 `UNAUTHENTICATED`；key 或令牌有效但无权访问该集合是 `PERMISSION_DENIED`。',
      },
      source: AUTH,
    },
  ],
  messages: [
    'qdrant-vector-dimension-error',
    'qdrant-collection-does-not-exist',
    'qdrant-api-key',
    'qdrant-vector-name',
    'qdrant-index-required',
    'qdrant-point-id',
    'qdrant-consensus-not-started',
  ],
} as const satisfies System;
