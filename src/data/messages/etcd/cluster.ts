import type { Message } from '../message.ts';

/** etcd: the state of the cluster. */
export const etcdCluster = {
  'etcd-space-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['etcd'],
    example: 'rpc error: code = ResourceExhausted desc = etcdserver: mvcc: database space exceeded',
    pattern: /\bmvcc: database space exceeded|\balarm:NOSPACE\b/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: database space exceeded', zh: 'etcd 达到存储配额（database space exceeded）' },
    meaning: {
      en: 'The database reached the backend quota, and etcd raised an alarm. It rejects writes until the alarm is cleared; reads and deletes still work.',
      zh: '数据库达到后端配额，etcd 触发了告警。在告警解除之前拒绝写入，读取和删除仍然可用。',
    },
    causes: [
      {
        en: 'Old revisions are not compacted, or the file was never defragmented.',
        zh: '历史 revision 没有压缩（compact），或文件从未整理碎片（defrag）。',
      },
      {
        en: 'A controller writes far too often (events, leases, status updates).',
        zh: '某个控制器写入过于频繁（事件、租约、状态更新）。',
      },
      {
        en: 'The quota is too small for the cluster (`--quota-backend-bytes`).',
        zh: '配额太小，不够集群使用（`--quota-backend-bytes`）。',
      },
    ],
    steps: [
      {
        en: 'Look at it: `etcdctl endpoint status -w table` and `etcdctl alarm list`.',
        zh: '先查看：`etcdctl endpoint status -w table` 和 `etcdctl alarm list`。',
      },
      {
        en: 'Compact to the current revision (`etcdctl compact REV`), which removes the history of all keys, then run `etcdctl defrag` on one member after the other: a member does not respond while it runs.',
        zh: '压缩到当前 revision（`etcdctl compact REV`，所有键的历史版本会被删除），再逐个成员运行 `etcdctl defrag`：运行期间该成员不响应请求。',
      },
      {
        en: 'Clear the alarm with `etcdctl alarm disarm`. Without this step, etcd keeps rejecting writes.',
        zh: '用 `etcdctl alarm disarm` 解除告警；不做这一步，写入会一直被拒绝。',
      },
      {
        en: 'Find the client that writes, turn on automatic compaction, and raise the quota only if it is needed.',
        zh: '找出大量写入的客户端，打开自动压缩，确有必要再调大配额。',
      },
    ],
  },
  'etcd-too-many-requests': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['etcd'],
    example: 'rpc error: code = ResourceExhausted desc = etcdserver: too many requests',
    pattern: /etcdserver: too many requests/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: too many requests', zh: 'etcd 处理不过来（too many requests）' },
    meaning: {
      en: 'Too many proposals wait to be applied, so etcd rejects new ones. The request did not run.',
      zh: '等待应用的提案过多，etcd 拒绝新的请求。这次请求没有执行。',
    },
    causes: [
      { en: 'The disk is slow, so that applying falls behind.', zh: '磁盘太慢，应用进度落后。' },
      { en: 'A client floods the cluster with writes.', zh: '某个客户端大量写入。' },
    ],
    steps: [
      { en: 'Retry with exponential backoff and jitter.', zh: '使用带抖动的指数退避重试。' },
      {
        en: 'Look at `etcd_disk_wal_fsync_duration_seconds` and at the request rate per client.',
        zh: '查看 `etcd_disk_wal_fsync_duration_seconds` 和各客户端的请求速率。',
      },
    ],
  },
  'etcd-leader-changed': {
    code: 'UNAVAILABLE',
    libraries: ['etcd'],
    example: 'rpc error: code = Unavailable desc = etcdserver: leader changed',
    pattern: /etcdserver: (?:leader changed|no leader)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: leader changed or no leader', zh: 'etcd 更换或没有 leader（leader changed）' },
    meaning: {
      en: 'The cluster lost or changed its leader while it handled the request. A write might or might not have run.',
      zh: '处理请求期间，集群失去或更换了 leader。写操作可能已执行，也可能没有。',
    },
    causes: [
      {
        en: 'A slow disk or an overloaded member misses heartbeats.',
        zh: '磁盘太慢或成员过载，错过了心跳。',
      },
      {
        en: 'Network trouble between the members, or a member restarted.',
        zh: '成员之间网络不稳定，或某个成员重启。',
      },
      {
        en: 'No majority of the members is up: without one, the cluster has no leader.',
        zh: '存活成员没有过半：此时没有 leader。',
      },
    ],
    steps: [
      {
        en: 'Run `etcdctl endpoint status -w table --cluster`: is there a leader, and do all members respond?',
        zh: '运行 `etcdctl endpoint status -w table --cluster`：是否有 leader，成员是否都有响应？',
      },
      {
        en: 'Retry reads with backoff; make writes conditional (a transaction on the revision) before you retry them.',
        zh: '读操作退避重试；写操作先改为带条件的事务（比较 revision），再重试。',
      },
      {
        en: 'If it recurs, look at disk and network latency of the members.',
        zh: '若反复出现，检查成员的磁盘与网络延迟。',
      },
    ],
  },
  'etcd-request-timed-out': {
    code: 'UNAVAILABLE',
    libraries: ['etcd'],
    example: 'rpc error: code = Unavailable desc = etcdserver: request timed out',
    pattern: /etcdserver: request timed out/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: request timed out', zh: 'etcd 请求超时（request timed out）' },
    meaning: {
      en: 'The cluster did not agree on the request in time. A write might still take effect.',
      zh: '集群没有及时就请求达成一致，写操作仍可能生效。',
    },
    causes: [
      { en: 'A slow disk: every write waits for it.', zh: '磁盘太慢：每次写入都要等它。' },
      {
        en: 'The leader failed or lost its connection, as the rest of the text says.',
        zh: 'leader 故障或连接中断，后半句会说明。',
      },
    ],
    steps: [
      {
        en: 'Look at the latency of fsync and of the network between members.',
        zh: '查看 fsync 延迟和成员间的网络延迟。',
      },
      { en: 'Read the key before you retry a write.', zh: '重试写操作之前先读取该键。' },
    ],
  },
  'etcd-unhealthy-cluster': {
    code: 'UNAVAILABLE',
    libraries: ['etcd'],
    example: 'rpc error: code = Unavailable desc = etcdserver: unhealthy cluster',
    pattern: /etcdserver: (?:unhealthy cluster|server stopped)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: unhealthy cluster or server stopped',
      zh: 'etcd 成员无法提供服务（unhealthy cluster）',
    },
    meaning: {
      en: '`unhealthy cluster`: the member rejected a change of members, and nothing changed. `server stopped`: the member is stopping; a write that it had proposed already might still take effect.',
      zh: '`unhealthy cluster`：成员拒绝了成员变更，什么都没有执行。`server stopped`：成员正在停止；已经提交给 Raft 的写操作仍可能生效。',
    },
    causes: [
      { en: 'A rolling restart or upgrade is under way.', zh: '正在滚动重启或升级。' },
      {
        en: 'Members are missing, so a membership change would be risky.',
        zh: '有成员缺失，此时变更成员有风险。',
      },
    ],
    steps: [
      {
        en: 'Run `etcdctl endpoint health --cluster` and bring all members back first.',
        zh: '运行 `etcdctl endpoint health --cluster`，先恢复所有成员。',
      },
      {
        en: 'Retry with backoff on another endpoint. After `server stopped`, read the key before you write again.',
        zh: '在另一个端点上退避重试。遇到 `server stopped` 时，再次写入之前先读一下这个键。',
      },
    ],
  },
  'etcd-corrupt-cluster': {
    code: 'DATA_LOSS',
    libraries: ['etcd'],
    example: 'rpc error: code = DataLoss desc = etcdserver: corrupt cluster',
    pattern: /etcdserver: corrupt cluster/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: corrupt cluster', zh: 'etcd 成员数据不一致（corrupt cluster）' },
    meaning: {
      en: 'The members do not hold the same data. etcd stops serving requests to prevent further damage.',
      zh: '各成员的数据不一致，etcd 停止服务以免情况恶化。',
    },
    causes: [
      {
        en: 'A disk or file system failure, or files copied between members.',
        zh: '磁盘或文件系统故障，或在成员之间复制过数据文件。',
      },
      { en: 'A known bug in an old release.', zh: '旧版本的已知缺陷。' },
    ],
    steps: [
      {
        en: 'Do not retry. Take a snapshot and copy the data directories of all members first.',
        zh: '不要重试。先做快照，并复制所有成员的数据目录。',
      },
      {
        en: 'Find the member that differs (`etcdctl endpoint hashkv --cluster`), then remove it and add it again with an empty directory.',
        zh: '找出不一致的成员（`etcdctl endpoint hashkv --cluster`），移除后用空目录重新加入。',
      },
      {
        en: 'If no majority agrees, restore from a backup: what was written after it is lost.',
        zh: '若没有多数一致，从备份恢复：备份之后写入的数据会丢失。',
      },
    ],
  },
  'etcd-membership-precondition': {
    code: 'FAILED_PRECONDITION',
    libraries: ['etcd'],
    example:
      'rpc error: code = FailedPrecondition desc = etcdserver: re-configuration failed due to not enough started members',
    pattern:
      /etcdserver: (?:re-configuration failed due to not enough started members|can only promote a learner member|too many learner members in cluster|bad leader transferee|not leader)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: re-configuration failed or leader transfer rejected',
      zh: 'etcd 拒绝变更成员或转移 leader（re-configuration failed）',
    },
    meaning: {
      en: 'The membership change or leader transfer is not possible in the present state of the cluster.',
      zh: '在集群当前状态下，不能变更成员或转移 leader。',
    },
    causes: [
      {
        en: 'Too few members are up: the change could cost the quorum.',
        zh: '存活成员太少，变更可能导致失去法定多数。',
      },
      { en: 'A learner has not caught up with the leader yet.', zh: 'learner 还没有追上 leader。' },
      { en: 'The request reached a member that is not the leader.', zh: '请求到达的成员不是 leader。' },
    ],
    steps: [
      {
        en: 'Look at `etcdctl endpoint status -w table --cluster` and bring missing members back.',
        zh: '查看 `etcdctl endpoint status -w table --cluster`，恢复缺失的成员。',
      },
      { en: 'Wait until the learner is in sync, then promote it.', zh: '等 learner 同步完成后再提升。' },
    ],
  },
} as const satisfies Record<string, Message>;
