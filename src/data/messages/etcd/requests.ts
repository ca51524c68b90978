import type { Message } from '../message.ts';

/** etcd: the request and who sends it. */
export const etcdRequests = {
  'etcd-request-too-large': {
    code: 'INVALID_ARGUMENT',
    libraries: ['etcd'],
    example: 'rpc error: code = InvalidArgument desc = etcdserver: request is too large',
    pattern: /etcdserver: request is too large/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: request is too large', zh: '请求太大，etcd 不接受（request is too large）' },
    meaning: {
      en: "One request is larger than etcd accepts (`--max-request-bytes`). A retry doesn't help.",
      zh: '单个请求超过 etcd 接受的大小（`--max-request-bytes`）。重试没有用。',
    },
    causes: [
      {
        en: 'A Kubernetes ConfigMap, Secret, or custom resource grew too big.',
        zh: 'Kubernetes 的 ConfigMap、Secret 或自定义资源过大。',
      },
      { en: 'A transaction holds very many or very large puts.', zh: '事务包含过多或过大的写入。' },
    ],
    steps: [
      {
        en: 'Make the object smaller: split it, or store the bulk elsewhere and keep a reference.',
        zh: '缩小对象：拆分，或把大块内容放到别处，只保留引用。',
      },
      {
        en: 'Raise `--max-request-bytes` only as a last resort; big values slow the whole cluster.',
        zh: '最后才考虑调大 `--max-request-bytes`，值太大会拖慢整个集群。',
      },
    ],
  },
  'etcd-invalid-request': {
    code: 'INVALID_ARGUMENT',
    libraries: ['etcd'],
    example: 'rpc error: code = InvalidArgument desc = etcdserver: key is not provided',
    pattern:
      /etcdserver: (?:key is not provided|key not found|value is provided|lease is provided|too many operations in txn request|duplicate key given in txn request|given member URLs are invalid|user name is empty|role name is empty)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: key is not provided, or another field is invalid',
      zh: 'etcd 请求的字段缺失或有误（key is not provided）',
    },
    meaning: {
      en: "The request itself is not valid. A retry doesn't help.",
      zh: '请求本身不合法，重试没有用。',
    },
    causes: [
      { en: 'An empty key, or fields that exclude each other.', zh: '键为空，或字段互相冲突。' },
      {
        en: 'A transaction has too many operations (`--max-txn-ops`) or writes one key twice.',
        zh: '事务操作过多（`--max-txn-ops`），或对同一个键写了两次。',
      },
    ],
    steps: [
      {
        en: 'Log the request and correct the field that the text names.',
        zh: '记录请求内容，更正文字里指出的字段。',
      },
      { en: 'Split large transactions.', zh: '拆分大事务。' },
    ],
  },
  'etcd-revision-out-of-range': {
    code: 'OUT_OF_RANGE',
    libraries: ['etcd'],
    example: 'rpc error: code = OutOfRange desc = etcdserver: mvcc: required revision has been compacted',
    pattern: /etcdserver: mvcc: required revision (?:has been compacted|is a future revision)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: revision has been compacted or is a future revision',
      zh: 'revision 已被压缩（compacted）或尚不存在',
    },
    meaning: {
      en: 'The request names a revision that was compacted away, or one that does not exist yet.',
      zh: '请求指定的 revision 已被压缩（compact），或尚不存在。',
    },
    causes: [
      {
        en: 'A watch or paged list was interrupted for longer than the compaction interval.',
        zh: 'watch 或分页列表中断的时间超过了压缩间隔。',
      },
      {
        en: '"future revision": the client came from another cluster, or the cluster was restored from an old backup.',
        zh: '“future revision”：客户端来自另一个集群，或集群从旧备份恢复。',
      },
    ],
    steps: [
      {
        en: 'Read the current state again, then watch from the revision of that response.',
        zh: '重新读取当前状态，再从该响应的 revision 开始 watch。',
      },
      { en: "Don't reuse revisions after a restore.", zh: '从备份恢复之后，不要沿用旧的 revision。' },
    ],
  },
  'etcd-not-found': {
    code: 'NOT_FOUND',
    libraries: ['etcd'],
    example: 'rpc error: code = NotFound desc = etcdserver: requested lease not found',
    pattern: /etcdserver: (?:requested lease not found|member not found)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: requested lease or member not found', zh: 'etcd 租约或成员不存在（not found）' },
    meaning: {
      en: 'The lease or the member named in the request does not exist.',
      zh: '请求中的租约或成员不存在。',
    },
    causes: [
      {
        en: 'The lease expired because keepalive stopped (long pause, network trouble), and its keys are gone with it.',
        zh: '续约中断（长时间停顿、网络故障）导致租约过期，相关的键也随之删除。',
      },
      {
        en: 'The ID comes from another cluster or was already removed.',
        zh: '该 ID 来自另一个集群，或已被移除。',
      },
    ],
    steps: [
      {
        en: 'For a lease: grant a new one and write the keys again.',
        zh: '租约：重新申请，并再次写入相关的键。',
      },
      {
        en: 'For a member: compare with `etcdctl member list`.',
        zh: '成员：与 `etcdctl member list` 对照。',
      },
    ],
  },
  'etcd-already-exists': {
    code: 'FAILED_PRECONDITION',
    libraries: ['etcd'],
    example: 'rpc error: code = FailedPrecondition desc = etcdserver: lease already exists',
    pattern:
      /etcdserver: (?:lease already exists|member ID already exist|Peer URLs already exists|user name already exists|role name already exists)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: lease, member, user, or role already exists',
      zh: '要创建的对象已在 etcd 中（already exists）',
    },
    meaning: {
      en: 'A lease, member, user, or role of that name exists. etcd returns `FAILED_PRECONDITION` where many services return `ALREADY_EXISTS`.',
      zh: '同名的租约、成员、用户或角色已存在。etcd 使用 `FAILED_PRECONDITION`，许多服务则用 `ALREADY_EXISTS`。',
    },
    causes: [
      {
        en: 'The same request ran before, perhaps as a retry after a timeout.',
        zh: '同一请求此前已执行，也许是超时后的重试。',
      },
      { en: 'A member was not removed before it was added again.', zh: '重新加入之前没有移除旧成员。' },
    ],
    steps: [
      {
        en: 'List what is there (`etcdctl member list`, `user list`, `role list`). If it is what you want, no further step is needed.',
        zh: '列出现状（`etcdctl member list`、`user list`、`role list`）；若正是所需，就不用再做什么。',
      },
      { en: 'Otherwise remove it first, or choose another name.', zh: '否则先移除，或换个名字。' },
    ],
  },
  'etcd-auth-precondition': {
    code: 'FAILED_PRECONDITION',
    libraries: ['etcd'],
    example: 'rpc error: code = FailedPrecondition desc = etcdserver: root user does not exist',
    pattern:
      /etcdserver: (?:root user does not exist|root user does not have root role|user name not found|role name not found|role is not granted to the user|permission is not granted to the role|authentication is not enabled)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: user, role, or authentication is not set up',
      zh: 'etcd 的用户或身份认证没有配置好（user does not exist）',
    },
    meaning: {
      en: 'The request needs a user, role, or grant that does not exist, or authentication that is turned off.',
      zh: '请求需要的用户、角色或授权不存在，或身份认证没有打开。',
    },
    causes: [
      {
        en: 'The setup steps ran in the wrong order: root user and role come first.',
        zh: '配置步骤的顺序不对：应先创建 root 用户和角色。',
      },
      {
        en: 'The client sends a user name while authentication is off.',
        zh: '身份认证没有打开，而客户端发送了用户名。',
      },
    ],
    steps: [
      {
        en: 'Look at `etcdctl auth status`, `user list`, and `role list`.',
        zh: '查看 `etcdctl auth status`、`user list` 和 `role list`。',
      },
      { en: 'Create what is missing, then retry.', zh: '补上缺少的部分，再重试。' },
    ],
  },
  'etcd-auth-failed': {
    code: 'INVALID_ARGUMENT',
    libraries: ['etcd'],
    example:
      'rpc error: code = InvalidArgument desc = etcdserver: authentication failed, invalid user ID or password',
    pattern: /etcdserver: authentication failed, invalid user ID or password/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: {
      en: 'etcd: authentication failed, invalid user or password',
      zh: 'etcd 登录失败：用户名或密码错误（authentication failed）',
    },
    meaning: {
      en: 'The login failed. etcd returns `INVALID_ARGUMENT` where many services return `UNAUTHENTICATED`.',
      zh: '登录失败。etcd 使用 `INVALID_ARGUMENT`，许多服务则用 `UNAUTHENTICATED`。',
    },
    causes: [{ en: 'User name or password is wrong, or was changed.', zh: '用户名或密码错误，或已被修改。' }],
    steps: [
      { en: 'Try it manually: `etcdctl --user NAME get x`.', zh: '手动尝试：`etcdctl --user NAME get x`。' },
      { en: 'Update the secret of the client and restart it.', zh: '更新客户端使用的密码，并重启客户端。' },
    ],
  },
  'etcd-invalid-auth-token': {
    code: 'UNAUTHENTICATED',
    libraries: ['etcd'],
    example: 'rpc error: code = Unauthenticated desc = etcdserver: invalid auth token',
    pattern: /etcdserver: invalid auth token/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: invalid auth token', zh: 'etcd 令牌无效（invalid auth token）' },
    meaning: {
      en: 'The token of the session is unknown or expired. The request did not run.',
      zh: '会话令牌未知或已过期，请求没有执行。',
    },
    causes: [
      {
        en: 'etcd keeps simple tokens in the memory of one member: that member restarted, or the request reached a member that does not have the token yet.',
        zh: 'simple 令牌保存在单个成员的内存里：该成员重启，或请求到达了还没有该令牌的成员。',
      },
      { en: 'The token was idle for too long.', zh: '令牌闲置过久。' },
    ],
    steps: [
      { en: 'Log in again; current clients do so automatically.', zh: '重新登录；新版客户端会自动处理。' },
      {
        en: 'If it happens often, switch to JWT tokens (`--auth-token jwt,...`).',
        zh: '若频繁出现，改用 JWT 令牌（`--auth-token jwt,...`）。',
      },
    ],
  },
  'etcd-permission-denied': {
    code: 'PERMISSION_DENIED',
    libraries: ['etcd'],
    example: 'rpc error: code = PermissionDenied desc = etcdserver: permission denied',
    pattern: /etcdserver: permission denied(?!,)/,
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    title: { en: 'etcd: permission denied for this key', zh: 'etcd 用户没权限访问该键（permission denied）' },
    meaning: {
      en: 'The user is logged in, but none of its roles allows this operation on this key range.',
      zh: '用户已登录，但其角色都不允许对该键范围执行此操作。',
    },
    causes: [
      {
        en: 'The role lacks the key prefix, or has only read permission.',
        zh: '角色没有该键前缀的权限，或只有读权限。',
      },
      { en: 'A range request is wider than the granted range.', zh: '范围请求超出了授权范围。' },
    ],
    steps: [
      {
        en: 'Compare `etcdctl user get NAME --detail` with the keys of the request.',
        zh: '将 `etcdctl user get NAME --detail` 与请求的键对照。',
      },
      {
        en: 'Grant it with `etcdctl role grant-permission ROLE readwrite PREFIX --prefix`, if it is right.',
        zh: '若确属应有权限，用 `etcdctl role grant-permission ROLE readwrite PREFIX --prefix` 授予。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
