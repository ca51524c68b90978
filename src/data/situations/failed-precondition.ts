import type { SituationsOf } from './situation.ts';

export const failedPreconditionSituations = {
  'folder-not-empty': {
    text: { en: 'The folder to delete is not empty', zh: '要删除的文件夹不是空的' },
    reason: {
      en: 'The request is valid, but the state is wrong: the caller has to empty the folder first. Say how many children it has.',
      zh: '请求没错，系统状态不对：要先清空文件夹。写明还有多少个子对象。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'The same request succeeds on an empty folder.',
        zh: '文件夹一空，同样的请求就能成功。',
      },
      ABORTED: {
        en: 'An immediate retry of the whole transaction finds the same children.',
        zh: '马上整体重做，看到的还是那些子对象。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-135 requires it while children exist and `force` is not set.',
          zh: 'AIP-135 规定：存在子资源、又没有设置 `force`，就返回 `FAILED_PRECONDITION`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0135.md',
      },
    ],
    keywords: {
      en: 'rmdir non-empty bucket has children directory delete cascade still contains',
      zh: '目录非空 还有子资源 级联删除 存储桶不为空',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['apigee/registry#790'],
  },
  'wrong-stage': {
    text: {
      en: 'The order was already cancelled, so it cannot be shipped',
      zh: '订单已经取消，不能再发货',
    },
    reason: {
      en: 'The resource exists in a state that does not allow this step. Name the state, the rule, and the fix.',
      zh: '资源存在，但它现在的状态不允许这一步。写明状态、规则和补救办法。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'The resource exists and can be read.',
        zh: '资源在，也读得到。',
      },
      INVALID_ARGUMENT: {
        en: 'The same request was valid yesterday.',
        zh: '同样的请求昨天还是对的。',
      },
    },
    keywords: {
      en: 'state machine transition not allowed workflow status void refund closed',
      zh: '状态机 状态流转 不允许的状态 已关闭 已退款 流程',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['temporalio/api-go#83', 'cs3org/reva#3003'],
  },
  'still-attached': {
    text: { en: 'The volume is still attached to another node', zh: '卷还挂载在另一个节点上' },
    reason: {
      en: 'The volume must be detached first. Name the node in `PreconditionFailure`, so that a program knows where to detach it.',
      zh: '要先把卷从那个节点分离（detach）。在 `PreconditionFailure` 里写明节点，程序才知道到哪里分离。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Waiting alone does not detach it.',
        zh: '光等，卷不会分离。',
      },
      ABORTED: {
        en: 'A retry of the whole transaction meets the same attachment.',
        zh: '整体重做，遇到的还是同一处挂载。',
      },
    },
    keywords: {
      en: 'resource in use busy mounted locked by dependency csi kubernetes',
      zh: '使用中 占用 正在被引用 已挂载 CSI Kubernetes',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'step-not-done': {
    text: {
      en: 'A required earlier step is missing: the schema was not migrated',
      zh: '缺少前置步骤：表结构还没有迁移',
    },
    reason: {
      en: 'The call succeeds after that step. Name the step, and link to it.',
      zh: '做完那一步，调用就能成功。写明是哪一步，并附上链接。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'The method exists; only its preparation is missing.',
        zh: '方法在，只是准备工作没做。',
      },
      INTERNAL: {
        en: 'Your code expected this case; no invariant of the service is broken.',
        zh: '代码预见到了这种情况，没有内部规则被破坏。',
      },
    },
    keywords: {
      en: 'not initialised setup required enable first billing not configured approval missing',
      zh: '未初始化 需要先配置 先开通 未审批 前置步骤',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['open-feature/flagd#1348', 'authzed/spicedb#2728'],
  },
  'locked-by-person': {
    text: {
      en: 'A colleague has locked the document for editing',
      zh: '同事为了编辑锁住了文档',
    },
    reason: {
      en: 'A lock that a person holds on purpose, perhaps for an hour, is not released by a retry.',
      zh: '用户特意持有的锁，可能一锁就是一小时，重试不会让它释放。',
    },
    insteadOf: {
      ABORTED: {
        en: 'Correct for a lock that another call holds for milliseconds.',
        zh: '锁只被另一个调用持有几毫秒时，用 `ABORTED`。',
      },
      PERMISSION_DENIED: {
        en: 'The lock blocks an administrator as well.',
        zh: '管理员来了，一样被锁挡住。',
      },
    },
    keywords: {
      en: 'checked out locked legal hold retention frozen read-only maintenance',
      zh: '被锁定 编辑锁 冻结 法务保留 盘点 只读模式',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'foreign-key-delete': {
    text: {
      en: 'Foreign key: other rows still refer to the row to delete',
      zh: '外键约束：还有别的行引用要删除的行',
    },
    reason: {
      en: 'The caller has to remove the references first. Say which kind of resource refers to it, not the name of the constraint.',
      zh: '调用方要先删掉引用。写明是哪类资源引用了它，不要写约束的名字。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'The database did its job; an unhandled SQL error would end here.',
        zh: '数据库做了该做的事；没处理的 SQL 错误才会变成它。',
      },
      ALREADY_EXISTS: { en: 'For a unique constraint, not a foreign key.', zh: '那是唯一约束，不是外键。' },
      NOT_FOUND: {
        en: 'For an insert whose parent is missing and named in the request.',
        zh: '插入时缺少请求里指定的父行才用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-135 requires this code while child resources exist.',
          zh: 'AIP-135 规定：还有子资源时返回 `FAILED_PRECONDITION`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0135.md',
      },
    ],
    keywords: {
      en: 'constraint violation 23503 referenced by child rows cascade delete',
      zh: '外键 约束 23503 被引用 级联删除',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'read-only-replica': {
    text: { en: 'A write reaches a read-only replica', zh: '写请求发到了只读副本' },
    reason: {
      en: 'The same node rejects the same write until it is promoted. Name the primary, so that the client can send the write there.',
      zh: '这个节点在升主之前会一直拒绝写入。写明主节点，客户端就能把写请求发过去。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Only during a failover, when a retry reaches the new primary.',
        zh: '只在主从切换期间用：重试会到达新的主节点。',
      },
      PERMISSION_DENIED: {
        en: 'The caller may write, but not here.',
        zh: '调用方有写权限，只是不能写在这里。',
      },
    },
    keywords: {
      en: 'standby replica read only transaction follower 25006 primary secondary',
      zh: '只读副本 从库 备库 只读事务 主从',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'not-the-leader': {
    text: {
      en: 'This node is not the leader and does not forward the call',
      zh: '这个节点不是 leader，也不会转发请求',
    },
    reason: {
      en: 'The client has to ask the leader; a retry at this node fails again. Put the address of the leader into `ErrorInfo`.',
      zh: '客户端要去找 leader，在这个节点上重试还会失败。把 leader 的地址放进 `ErrorInfo`。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Correct while no leader is elected, or if a retry can reach another node.',
        zh: '正在选举、或者重试会到达别的节点时才用。',
      },
      NOT_FOUND: { en: 'Nothing that the caller named is missing.', zh: '调用方指定的东西都在。' },
    },
    practice: [
      {
        says: {
          en: 'etcd returns it with `etcdserver: not leader`.',
          zh: 'etcd 的 `etcdserver: not leader` 带的就是 `FAILED_PRECONDITION`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'raft not leader redirect follower consensus etcd',
      zh: 'Raft 非主节点 不是 leader 重定向 一致性',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto', 'etcd-io/etcd:api/v3rpc/rpctypes/error.go'],
  },
  'insufficient-balance': {
    text: { en: 'The account balance is too low for the payment', zh: '余额不足，付不了款' },
    reason: {
      en: 'The request is valid; the user has to add money first. Say how much is missing only to the owner of the account.',
      zh: '请求没有问题，用户要先充值。差多少只告诉账户所有者。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'For quotas and rate limits: clients wait and retry, and money does not come back by waiting.',
        zh: '它用于配额和限流：客户端会等待重试，而钱等不来。',
      },
      INVALID_ARGUMENT: {
        en: 'The same amount is valid with a higher balance.',
        zh: '余额够了，同样的金额就有效。',
      },
    },
    keywords: {
      en: 'not enough money funds credit limit payment declined card',
      zh: '余额 钱不够 支付失败 信用额度 扣款',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'out-of-stock': {
    text: { en: 'The item is out of stock, so the order cannot be placed', zh: '库存不足，下不了单' },
    reason: {
      en: 'A retry of the same order fails until new stock arrives. Return how many are left.',
      zh: '补货之前，同样的订单重试也会失败。返回还剩多少。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'It describes quotas of the caller; clients with a retry policy would wait for it.',
        zh: '它说的是调用方的配额，设了重试策略的客户端会等着它恢复。',
      },
      ABORTED: {
        en: 'If another order took the last item at this moment and a new read shows other choices.',
        zh: '最后一件此刻被另一个订单抢走、重新读取还有别的选择时用。',
      },
      NOT_FOUND: { en: 'The item exists.', zh: '商品是存在的。' },
    },
    keywords: { en: 'sold out inventory stock quantity order shop', zh: '库存 售罄 缺货 下单 商品' },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'coupon-used': {
    text: { en: 'The coupon has already been redeemed', zh: '优惠券已经用过' },
    reason: {
      en: 'The coupon exists in a state that allows no second use. If the same order redeems it again with the same request ID, return the first result.',
      zh: '优惠券还在，但状态不允许再用。如果是同一订单带同一个请求 ID 再来一次，返回第一次的结果。',
    },
    insteadOf: {
      ALREADY_EXISTS: { en: 'The call does not create a coupon.', zh: '这个调用不是创建优惠券。' },
      NOT_FOUND: { en: 'For a code that was never issued.', zh: '从来没有发放过的券码才用。' },
      RESOURCE_EXHAUSTED: {
        en: 'If a coupon has a number of uses and all are spent.',
        zh: '优惠券有使用次数、次数用完时可以用。',
      },
    },
    keywords: {
      en: 'voucher gift card one-time code invitation used redeem twice',
      zh: '代金券 兑换码 红包 一次性 核销 重复使用',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'email-not-verified': {
    text: {
      en: 'The user has not verified the email address or identity yet',
      zh: '用户还没有验证邮箱或实名认证',
    },
    reason: {
      en: 'The user can fix it, and then the same call succeeds. Link to the page that starts the verification.',
      zh: '用户自己能补上，之后同样的调用就能成功。附上认证页面的链接。',
    },
    insteadOf: {
      UNAUTHENTICATED: { en: 'The login itself succeeded.', zh: '登录本身是成功的。' },
      PERMISSION_DENIED: {
        en: 'An administrator cannot grant it; the missing step can.',
        zh: '不是授予权限能解决的，缺的是一个步骤。',
      },
    },
    keywords: {
      en: 'kyc verification pending confirm email phone identity check',
      zh: '实名 绑定手机 邮箱验证 KYC 未认证',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'project-archived': {
    text: { en: 'The project is archived and read-only', zh: '项目已归档，只读' },
    reason: {
      en: 'Every write fails until the project is restored. Reads still succeed.',
      zh: '恢复项目之前所有写入都会失败，读取照常。',
    },
    insteadOf: {
      PERMISSION_DENIED: { en: 'The owner cannot write either.', zh: '所有者也写不了。' },
      NOT_FOUND: { en: 'The project can still be read.', zh: '项目还读得到。' },
    },
    keywords: {
      en: 'archived frozen read only mode closed repository locked',
      zh: '归档 冻结 只读 已关闭 存档',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'window-closed': {
    text: { en: 'The booking period has not begun or is already over', zh: '预约还没开始，或者已经截止' },
    reason: {
      en: 'The request is valid at another time. Return when the period begins and ends, so that clients do not poll.',
      zh: '换个时间，请求就有效。返回起止时间，客户端就不用反复试。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'For a position in data. A date field outside the allowed range is `INVALID_ARGUMENT`.',
        zh: '它说的是数据里的位置。日期字段超出允许范围是 `INVALID_ARGUMENT`。',
      },
      UNAVAILABLE: { en: 'Clients would retry until the period begins.', zh: '客户端会一直重试到开始为止。' },
    },
    keywords: {
      en: 'too early too late registration closed sale not started deadline of the offer',
      zh: '未开始 已截止 活动结束 报名 抢购',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'last-owner': {
    text: {
      en: 'The last owner of a group cannot be removed',
      zh: '群组的最后一个所有者（群主、管理员）不能移除',
    },
    reason: {
      en: 'The group must keep an owner. The call succeeds once another member is the owner. Say how to hand it over.',
      zh: '群组必须有所有者。先把所有权转给别人，调用就能成功：写明怎样转让。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'The caller has the permission to remove members. No role can remove this one.',
        zh: '调用方有权移除成员。不论什么角色，都移除不了这一个。',
      },
      INVALID_ARGUMENT: {
        en: 'The same request is valid while the group has a second owner.',
        zh: '群组还有另一个所有者时，同样的请求就有效。',
      },
    },
    keywords: {
      en: 'sole administrator only member leave team default cannot be removed at least one must remain',
      zh: '最后一个管理员 唯一成员 群主退群 转让所有权',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'slot-taken': {
    text: {
      en: 'The room, seat, or driver is already booked for that time',
      zh: '会议室、座位或司机在那个时段已被预订',
    },
    reason: {
      en: 'The request is valid for another time. Name the booking that is in the way, or the next free time.',
      zh: '换个时段，请求就有效。写明冲突的预订，或者下一个空闲时段。',
    },
    insteadOf: {
      ALREADY_EXISTS: {
        en: 'If the time slot itself is what the call creates, or the same user has booked it before.',
        zh: '调用要创建的就是这个时段，或者同一个用户已经订过，才用 `ALREADY_EXISTS`。',
      },
      RESOURCE_EXHAUSTED: {
        en: 'For a class or an event that holds many people and is full.',
        zh: '能容纳多人的课程或活动报满时才用。',
      },
      ABORTED: {
        en: 'For two bookings that collide at the same moment, if a retry can still find a free one.',
        zh: '两个预订同时相撞、重试还可能订到时才用。',
      },
    },
    keywords: {
      en: 'double booking overlap reserved busy schedule conflict appointment calendar',
      zh: '重复预订 时间冲突 日程 预约 占用',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'deletion-protection': {
    text: { en: 'Deletion protection is turned on for the resource', zh: '资源开启了删除保护' },
    reason: {
      en: 'The owner has to turn the protection off first, on purpose. Name the field.',
      zh: '所有者要先主动关闭保护。写明是哪个字段。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'The caller has the permission to delete, and also to turn the protection off.',
        zh: '调用方有删除的权限，也有关闭保护的权限。',
      },
      ABORTED: { en: 'A retry meets the same setting.', zh: '重试遇到的还是同一个设置。' },
    },
    keywords: {
      en: 'delete protection retention policy legal hold termination protection',
      zh: '删除保护 防误删 保留策略 锁定',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'client-too-old': {
    text: { en: 'The client version is too old and has to be upgraded', zh: '客户端版本太旧，必须升级' },
    reason: {
      en: 'The call succeeds after an upgrade. Name the lowest version in `ErrorInfo`, so that the app can show the store page.',
      zh: '升级之后调用就能成功。在 `ErrorInfo` 里写明最低版本，应用就能跳到商店页面。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'The method exists; only this client is not served.',
        zh: '方法是存在的，只是不再服务这个客户端。',
      },
      UNAVAILABLE: { en: 'Old clients would retry forever.', zh: '旧客户端会一直重试。' },
    },
    keywords: {
      en: 'force upgrade minimum version deprecated client app update 426',
      zh: '强制升级 最低版本 版本过低 客户端更新 426',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'FAILED_PRECONDITION'>;
