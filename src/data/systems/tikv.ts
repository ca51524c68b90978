import type { System } from './system.ts';

const KV = 'tikv/tikv:src/server/service/kv.rs';
const REQUEST = 'tikv/client-go:internal/locate/region_request.go';
const CACHE = 'tikv/client-go:internal/locate/region_cache.go';

const PD = {
  en: '`tiup ctl:VERSION pd -u http://PD:2379 store` for the state of the stores; the panels “gRPC” and “Errors” of the Grafana dashboard TiKV-Details.',
  zh: '`tiup ctl:VERSION pd -u http://PD:2379 store` 看各 store 的状态；Grafana 监控面板 TiKV-Details 的 gRPC 和 Errors 两行。',
} as const;

/** The key-value store of TiDB, with its Go client. */
export const tikv = {
  name: 'TiKV (TiDB)',
  about: {
    en: 'TiDB and other clients call TiKV over gRPC, and TiKV nodes call each other and the placement driver (PD). Most errors of the store, such as `not leader`, are fields of a successful response, not statuses.',
    zh: 'TiDB 等客户端通过 gRPC 调用 TiKV，TiKV 节点之间以及与 PD 之间也用 gRPC。多数存储错误（例如 `not leader`）是成功响应里的字段，不是状态码。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. Errors of a region travel in the field `region_error` of a response with `OK`; the status is left for what concerns the call itself.',
      zh: '没有文档规定状态码。region 的错误放在 `OK` 响应的 `region_error` 字段里，状态码只用于调用本身的问题。',
    },
    source: KV,
  },
  rows: [
    {
      code: 'OK',
      when: {
        en: 'The response carries `region_error`: `not leader`, `epoch not match`, `server is busy`, and others.',
        zh: '响应带有 `region_error`：`not leader`、`epoch not match`、`server is busy` 等。',
      },
      act: {
        en: 'Clients have to read the field: after `not leader` and `epoch not match` they look the region up again and retry, after `server is busy` they only back off. Dashboards that count statuses do not see these errors.',
        zh: '客户端必须检查该字段：`not leader`、`epoch not match` 重新查询 region 后重试，`server is busy` 只需退避。按状态码统计的监控看不到这些错误。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: '`OK` does not mean that the operation succeeded.', zh: '`OK` 不代表操作成功。' },
      source: KV,
    },
    {
      code: 'CANCELLED',
      when: {
        en: 'The keepalive of the client failed, or TiKV is shutting down, while the caller still waits.',
        zh: '客户端 keepalive 失败，或 TiKV 正在退出，而调用方还在等待。',
      },
      act: {
        en: 'The Go client closes the connection, backs off, and retries on another peer.',
        zh: 'Go 客户端关闭连接，退避后换一个副本重试。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The caller did not cancel, and the call is retried.',
        zh: '不是调用方取消的，会重试。',
      },
      look: PD,
      source: REQUEST,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'The node did not respond in time: 30 seconds for single keys, 60 seconds for scans.',
        zh: '节点没有及时响应：单个 key 是 30 秒，扫描是 60 秒。',
      },
      act: {
        en: 'Reads with a read timeout go to another replica. Otherwise the client backs off; when its total time is used up, the error is `tikv server timeout`.',
        zh: '设置了读超时的读取会换副本；其他情况退避重试，总时间用完后报 `tikv server timeout`。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: PD,
      source: REQUEST,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`the cluster id of the request does not match the TiKV cluster`: the address belongs to another cluster.',
        zh: '`the cluster id of the request does not match the TiKV cluster`：地址属于另一个集群。',
      },
      act: {
        en: 'Correct the addresses of PD. It happens when a machine was used again for a new cluster.',
        zh: '改正 PD 地址。常见于机器被重新用于新集群。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The request is correct, but was sent to the wrong cluster.',
        zh: '请求没有错，是发错了地方。',
      },
      source: KV,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: '`Common name check fail` or `subject alternative name check fail`: the certificate is valid, but its name is not in the list.',
        zh: '`Common name check fail` 或 `subject alternative name check fail`：证书有效，但名称不在允许列表里。',
      },
      act: {
        en: 'Add the name to `cert-allowed-cn` or `cert-allowed-san`, or use another certificate.',
        zh: '把名称加入 `cert-allowed-cn` 或 `cert-allowed-san`，或换证书。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The identity is known and not allowed, which elsewhere is `PERMISSION_DENIED`.',
        zh: '身份已确认但不被允许，一般是 `PERMISSION_DENIED`。',
      },
      source: 'tikv/tikv:components/security/src/lib.rs',
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'Between nodes: `the number of received snapshot tasks … exceeded the limitation …`.',
        zh: '节点之间：`the number of received snapshot tasks … exceeded the limitation …`。',
      },
      act: {
        en: 'The sender tries again later. It is usual while nodes are added or replaced.',
        zh: '发送方稍后重试。增加或替换节点时属正常现象。',
      },
      retry: 'backoff',
      strength: 'observed',
      source: 'tikv/tikv:src/server/snap.rs',
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: "Between nodes: `I'm not the leader of deadlock detector`.",
        zh: "节点之间：`I'm not the leader of deadlock detector`。",
      },
      act: { en: 'The node looks for the new leader and calls that.', zh: '节点会查找新的 leader 再调用。' },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It passes without the caller doing anything, after a new election.',
        zh: '选举完成后自动恢复，调用方不需要做什么。',
      },
      source: 'tikv/tikv:src/server/lock_manager/deadlock.rs',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The usual case: a TiKV node is down or restarts.',
        zh: '最常见：TiKV 节点停止或正在重启。',
      },
      act: {
        en: 'The Go client backs off and tries another replica. If it lasts, find the store that is down.',
        zh: 'Go 客户端退避后换一个副本重试。持续出现时，查是哪个 store 停了。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: PD,
      source: REQUEST,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'A TiFlash node of the compute layer does not respond.',
        zh: '计算层的 TiFlash 节点没有响应。',
      },
      act: {
        en: 'The Go client drops its list of these nodes and loads it again.',
        zh: 'Go 客户端丢弃这类节点的列表并重新加载。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: PD,
      source: CACHE,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'PD or TiKV is older than the client and has no such method.',
        zh: 'PD 或 TiKV 版本比客户端旧，没有该方法。',
      },
      act: { en: 'The client uses the older method from then on.', zh: '客户端之后改用旧方法。' },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'It is part of an upgrade, and the caller does not notice it.',
        zh: '滚动更新期间的正常现象，调用方察觉不到。',
      },
      source: CACHE,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: 'Between nodes: TiKV ends the stream of Raft messages with this code in every case, even when it stops normally.',
        zh: '节点之间：TiKV 结束 Raft 消息流时总是用该状态码，正常停止也一样。',
      },
      act: {
        en: 'The sender opens a new stream. The text, if there is one, names the cause.',
        zh: '发送方会重新打开流；如果有文本，里面写着原因。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It does not mean that an error is unknown: it is the usual end of the stream.',
        zh: '不表示未知错误，只是流的正常结束方式。',
      },
      source: KV,
    },
  ],
  facts: [
    {
      says: {
        en: 'After a failed call the Go client waits 100 ms to 2 seconds between attempts; after `server is busy` 2 to 10 seconds.',
        zh: '调用失败后 Go 客户端间隔 100 毫秒到 2 秒重试；遇到 `server is busy` 间隔 2 到 10 秒。',
      },
      source: 'tikv/client-go:config/retry/config.go',
    },
    {
      says: {
        en: 'The Go client has 5 seconds to connect. After 10 seconds of silence it sends a ping (`grpc-keepalive-time`) and waits 3 seconds for the response (`grpc-keepalive-timeout`).',
        zh: 'Go 客户端建立连接限时 5 秒；静默 10 秒后发送 ping（`grpc-keepalive-time`），等响应 3 秒（`grpc-keepalive-timeout`）。',
      },
      source: 'tikv/client-go:internal/client/client.go',
    },
    {
      says: {
        en: 'TiKV counts `UNAVAILABLE` and `DEADLINE_EXCEEDED` of PD as failures of the network and tries the next member.',
        zh: 'TiKV 把 PD 返回的 `UNAVAILABLE` 和 `DEADLINE_EXCEEDED` 算作网络故障，换下一个成员。',
      },
      source: 'tikv/tikv:components/pd_client/src/util.rs',
    },
  ],
  messages: [
    'tikv-leader-not-found',
    'tikv-common-name-check-fail',
    'tikv-cluster-id-mismatch',
    'tikv-server-timeout',
    'tikv-pd-failed-to-respond',
    'pd-server-not-started',
    'pd-not-bootstrapped',
    'tidb-gc-safe-point',
    'tikv-store-does-not-fit',
    'pd-does-not-start',
  ],
} as const satisfies System;
