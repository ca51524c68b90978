import type { System } from './system.ts';

const ERRORS = 'etcd-io/etcd:api/v3rpc/rpctypes/error.go';
const CONVERSION = 'etcd-io/etcd:server/etcdserver/api/v3rpc/util.go';
const RETRY = 'etcd-io/etcd:client/v3/retry.go';
const INTERCEPTOR = 'etcd-io/etcd:client/v3/retry_interceptor.go';

const STATUS = {
  en: '`etcdctl endpoint status -w table --cluster`: leader, raft term, database size, alarms.',
  zh: '`etcdctl endpoint status -w table --cluster`：leader、raft term、数据库大小、告警。',
} as const;

const MEMBERS = {
  en: '`etcdctl --endpoints A,B,C endpoint status -w table`, with each member by name: without a quorum `--cluster` fails.',
  zh: '`etcdctl --endpoints A,B,C endpoint status -w table`，逐个写出成员：失去多数时 `--cluster` 会失败。',
} as const;

/** The store behind Kubernetes, and the Go client that comes with it. */
export const etcd = {
  name: 'etcd',
  about: {
    en: 'The key-value store behind Kubernetes. Every error that it returns on purpose begins with `etcdserver:`; the Kubernetes API server passes many of them on.',
    zh: 'Kubernetes 背后的键值存储。它主动返回的错误都以 `etcdserver:` 开头，Kubernetes API server 会把其中许多原样转出。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One file of the source lists every status with its text, and clients compare the text.',
      zh: '没有文档规定状态码。源码里有一个文件列出全部状态及其文本，客户端比较的是文本。',
    },
    source: ERRORS,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`etcdserver: request is too large`: the request is above `--max-request-bytes`, 1.5 MiB by default.',
        zh: '`etcdserver: request is too large`：请求超过 `--max-request-bytes`，默认 1.5 MiB。',
      },
      act: {
        en: 'Make the value smaller or split it. In Kubernetes this is an object of more than 1.5 MiB.',
        zh: '把值变小或拆开。在 Kubernetes 里就是对象超过 1.5 MiB。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'grpc-go itself reports a message that is too large as `RESOURCE_EXHAUSTED`.',
        zh: 'grpc-go 自己对过大的消息报 `RESOURCE_EXHAUSTED`。',
      },
      source: ERRORS,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`etcdserver: authentication failed, invalid user ID or password`: wrong name or password at login.',
        zh: '`etcdserver: authentication failed, invalid user ID or password`：登录时用户名或密码错误。',
      },
      act: {
        en: 'Correct the credentials; the same call fails again.',
        zh: '改正用户名和密码，原样重试还会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Elsewhere a failed login is `UNAUTHENTICATED`. etcd uses that code only for the token.',
        zh: '一般登录失败返回 `UNAUTHENTICATED`；etcd 只在 token 无效时用它。',
      },
      source: ERRORS,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`etcdserver: revision of auth store is old`: users or roles changed after the token was issued.',
        zh: '`etcdserver: revision of auth store is old`：签发 token 之后，用户或角色有过变更。',
      },
      act: {
        en: 'The Go client gets a new token and retries automatically; other clients log in again.',
        zh: 'Go 客户端会自动换新 token 并重试；其他客户端要重新登录。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The request is valid: the same call succeeds with a new token.',
        zh: '请求没有错，换新 token 后同样的调用就成功。',
      },
      source: INTERCEPTOR,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`etcdserver: mvcc: database space exceeded`: the database reached `--quota-backend-bytes`, and the alarm `NOSPACE` stops puts, new leases, and transactions that write. Deletes still succeed.',
        zh: '`etcdserver: mvcc: database space exceeded`：数据库达到 `--quota-backend-bytes`，触发 `NOSPACE` 告警，put、新建租约和带写入的事务都被拒绝，删除仍可用。',
      },
      act: {
        en: 'Compact, defragment each member (the leader last), then `etcdctl alarm disarm`. No retry succeeds before the alarm is disarmed.',
        zh: '先压缩（compact），再逐个成员 defrag（leader 放最后），最后 `etcdctl alarm disarm`。解除告警之前重试都会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Waiting does not help: the state is kept until an operator removes it.',
        zh: '等待没有用：告警会一直保留，直到运维解除。',
      },
      look: STATUS,
      source: ERRORS,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`etcdserver: too many requests`: more than 5,000 entries are committed but not yet applied (10,000 for the end of a lease if the feature `PriorityRequest` is on).',
        zh: '`etcdserver: too many requests`：已提交但未应用的条目超过 5,000 条（启用 `PriorityRequest` 时，撤销租约的上限是 10,000 条）。',
      },
      act: { en: 'Retry with backoff; look for a slow disk.', zh: '退避后重试；检查磁盘是否太慢。' },
      retry: 'backoff',
      strength: 'observed',
      look: {
        en: '`etcd_server_proposals_committed_total` minus `etcd_server_proposals_applied_total`; then `etcd_disk_wal_fsync_duration_seconds` and `etcd_server_slow_apply_total`.',
        zh: '`etcd_server_proposals_committed_total` 减 `etcd_server_proposals_applied_total`；再看 `etcd_disk_wal_fsync_duration_seconds` 和 `etcd_server_slow_apply_total`。',
      },
      source: 'etcd-io/etcd:server/etcdserver/v3_server.go',
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'A user, role, lease, or member exists: `user name already exists`, `role name already exists`, `lease already exists`, `member ID already exist`.',
        zh: '用户、角色、租约或成员已存在：`user name already exists`、`role name already exists`、`lease already exists`、`member ID already exist`。',
      },
      act: {
        en: 'Treat it as `ALREADY_EXISTS`: read the object and compare it before anything is created again.',
        zh: '按 `ALREADY_EXISTS` 处理：先读出对象比较，再决定是否新建。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'etcd never returns `ALREADY_EXISTS`. A missing user or role is `FAILED_PRECONDITION` as well, not `NOT_FOUND`.',
        zh: 'etcd 从不返回 `ALREADY_EXISTS`；用户或角色不存在也是 `FAILED_PRECONDITION`，不是 `NOT_FOUND`。',
      },
      source: ERRORS,
    },
    {
      code: 'OUT_OF_RANGE',
      when: {
        en: '`etcdserver: mvcc: required revision has been compacted`: a read asks for a revision that was removed. A watch gets no status, but a response with `canceled` and `compact_revision`.',
        zh: '`etcdserver: mvcc: required revision has been compacted`：读取要求的 revision 已被压缩掉。watch 收到的不是状态，而是带 `canceled` 和 `compact_revision` 的响应。',
      },
      act: {
        en: 'List again, then watch from the revision of that response plus 1.',
        zh: '重新列出（list），再从该响应的 revision + 1 开始 watch。',
      },
      retry: 'restart',
      again: { en: 'List again, then watch again', zh: '重新 list，再重新 watch' },
      strength: 'observed',
      differs: {
        en: 'The request was once valid: it becomes invalid as time passes.',
        zh: '请求本来有效，是时间久了才失效。',
      },
      look: {
        en: '`etcdctl endpoint status -w json` shows the current revision.',
        zh: '`etcdctl endpoint status -w json` 显示当前 revision。',
      },
      source: ERRORS,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`etcdserver: request timed out` and its variants: the server waited for the proposal, 7 seconds with default settings. The write might be committed.',
        zh: '`etcdserver: request timed out` 及其变体：服务端等待提案超时，默认配置下是 7 秒。写入可能已经提交。',
      },
      act: {
        en: 'Reads: retry. Writes: read the key first, or guard the write with a transaction on `mod_revision`.',
        zh: '读取：重试。写入：先读这个 key，或用比较 `mod_revision` 的事务来写。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'A timeout of the server is `UNAVAILABLE` here, and the request did arrive.',
        zh: '这里服务端的超时是 `UNAVAILABLE`，而请求已经送到。',
      },
      look: MEMBERS,
      source: ERRORS,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`etcdserver: no leader` and `etcdserver: leader changed`: an election is under way or the quorum is lost.',
        zh: '`etcdserver: no leader` 和 `etcdserver: leader changed`：正在选举，或失去多数。',
      },
      act: {
        en: 'Reads: retry with backoff for a few seconds. Writes: read the key first. If it lasts longer, count the members that are up.',
        zh: '读取：退避重试几秒。写入：先读这个 key。持续更久就查有多少成员在线。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: {
        en: '`etcdctl --endpoints A,B,C endpoint health`; metric `etcd_server_leader_changes_seen_total`.',
        zh: '`etcdctl --endpoints A,B,C endpoint health`；指标 `etcd_server_leader_changes_seen_total`。',
      },
      source: ERRORS,
    },
    {
      code: 'DATA_LOSS',
      when: {
        en: '`etcdserver: corrupt cluster`: members disagree about the data, and the alarm `CORRUPT` is set.',
        zh: '`etcdserver: corrupt cluster`：成员之间数据不一致，`CORRUPT` 告警已触发。',
      },
      act: {
        en: 'Do not retry. Find the member that differs, remove it and add it again with empty data, or restore a snapshot. Then `etcdctl alarm disarm`.',
        zh: '不要重试。找出不一致的成员，移除后以空数据重新加入，或从快照恢复。最后 `etcdctl alarm disarm`。',
      },
      retry: 'no',
      strength: 'observed',
      look: {
        en: '`etcdctl alarm list` and `etcdctl endpoint hashkv --cluster`.',
        zh: '`etcdctl alarm list` 和 `etcdctl endpoint hashkv --cluster`。',
      },
      source: ERRORS,
    },
  ],
  facts: [
    {
      says: {
        en: 'When the revision of a watch has been compacted, the Kubernetes API server reports `410 Gone`.',
        zh: 'watch 的 revision 已被压缩掉时，Kubernetes API server 返回 `410 Gone`。',
      },
      source: 'kubernetes/apiserver:pkg/storage/etcd3/errors.go',
    },
    {
      says: {
        en: 'The Go client retries reads on `UNAVAILABLE`. It retries writes on `UNAVAILABLE` only if no connection existed, so that a write happens at most once.',
        zh: 'Go 客户端遇到 `UNAVAILABLE` 会重试读取；写入遇到 `UNAVAILABLE` 时，只在还没有建立连接时重试，保证最多写一次。',
      },
      source: RETRY,
    },
    {
      says: {
        en: 'The Go client returns `CANCELLED` and `DEADLINE_EXCEEDED` once the context of the caller has ended. If the context is still active, it retries these codes up to 100 times, for writes as well.',
        zh: '调用方的 context 已结束时，Go 客户端直接返回 `CANCELLED` 和 `DEADLINE_EXCEEDED`；context 还有效时会重试，最多 100 次，写入也一样。',
      },
      source: INTERCEPTOR,
    },
    {
      says: {
        en: 'The Go client sets wait-for-ready on every call. While no endpoint is up, a call without a deadline waits instead of failing with `UNAVAILABLE`.',
        zh: 'Go 客户端给每个调用都设置 wait-for-ready。没有可用端点时，没有截止时间的调用会一直等，而不是报 `UNAVAILABLE`。',
      },
      source: 'etcd-io/etcd:client/v3/options.go',
    },
    {
      says: {
        en: 'An error that the server does not know becomes `UNKNOWN` with its bare text.',
        zh: '服务端不认识的错误变成 `UNKNOWN`，文本原样保留。',
      },
      source: CONVERSION,
    },
  ],
  messages: [
    'etcd-space-exceeded',
    'etcd-too-many-requests',
    'etcd-leader-changed',
    'etcd-request-timed-out',
    'etcd-unhealthy-cluster',
    'etcd-corrupt-cluster',
    'etcd-membership-precondition',
    'etcd-request-too-large',
    'etcd-invalid-request',
    'etcd-revision-out-of-range',
    'etcd-not-found',
    'etcd-already-exists',
    'etcd-auth-precondition',
    'etcd-auth-failed',
    'etcd-invalid-auth-token',
    'etcd-permission-denied',
    'etcd-client-retrying-unary-invoker',
    'etcd-slow-disk',
    'etcd-rejected-connection',
    'etcd-member-does-not-fit',
    'etcd-data-damaged',
  ],
} as const satisfies System;
