import type { SituationsOf } from './situation.ts';

export const alreadyExistsSituations = {
  'duplicate-key': {
    text: {
      en: 'Duplicate key: the insert violates a unique constraint',
      zh: '唯一键冲突：插入违反了唯一约束',
    },
    reason: {
      en: 'A row with this key already exists and stays. Let the database decide, and name the key in the message.',
      zh: '这个键的行已经存在，而且会一直存在。由数据库来判断，并在报错信息里写明是哪个键。',
    },
    insteadOf: {
      ABORTED: {
        en: 'A restart of the transaction finds the same row.',
        zh: '重做事务，遇到的还是同一行。',
      },
      INTERNAL: {
        en: 'Use it only when the service generated the key itself.',
        zh: '键是服务自己生成的，才轮到它。',
      },
    },
    keywords: {
      en: 'duplicate entry unique constraint primary key 23505 E11000 insert',
      zh: '主键冲突 唯一索引 重复键 重复数据 已存在',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'name-taken': {
    text: {
      en: 'The user name is already taken by another account',
      zh: '用户名已被别的账号占用',
    },
    reason: {
      en: 'The existing resource is exactly what the call would create, so the caller must choose another name.',
      zh: '已存在的正是它要创建的资源，调用方得换一个名字。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Both codes fit; prefer the more specific one.',
        zh: '两个都说得通，选更具体的。',
      },
      INVALID_ARGUMENT: {
        en: 'The name itself is valid; use this code for a name that is reserved for every caller.',
        zh: '名字本身合法；任何人都不能用的保留名才返回 `INVALID_ARGUMENT`。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-133 requires this code for an ID that is in use.',
          zh: 'AIP-133 规定：ID 已被使用就返回 `ALREADY_EXISTS`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0133.md',
      },
      {
        says: {
          en: 'etcd returns `FAILED_PRECONDITION` with `etcdserver: user name already exists`.',
          zh: 'etcd 的 `etcdserver: user name already exists` 带的是 `FAILED_PRECONDITION`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'username taken registered e-mail in use sign up create account',
      zh: '重名 已注册 邮箱已使用 注册 同名',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0133.md'],
  },
  'used-request-id': {
    text: {
      en: 'A request ID (idempotency key) is reused with different content',
      zh: '幂等键（请求 ID）重复，内容却不同',
    },
    reason: {
      en: 'This is a different creation under a used key, not a retry of the first. The caller must learn that its content was not stored.',
      zh: '这是用已占用的键发起的另一次创建，不是第一次的重试。必须让调用方知道，它的内容没有存下来。',
    },
    insteadOf: {
      OK: {
        en: 'The caller would take the first result for the second one.',
        zh: '调用方会把第一次的结果当成第二次的。',
      },
      INVALID_ARGUMENT: {
        en: 'Defensible, but the request alone is well formed; it conflicts only with the stored record of the first one.',
        zh: '也说得过去，但请求本身没有毛病，只是与第一次的记录冲突。',
      },
    },
    keywords: {
      en: 'idempotency key reused different payload mismatch conflict',
      zh: '幂等键重复 请求号冲突 内容不一致 复用',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'undelete-live': {
    text: {
      en: 'Undelete: the resource was never deleted',
      zh: '恢复（undelete）一个并没有被删除的资源',
    },
    reason: {
      en: 'Restoring it would create a resource that exists already.',
      zh: '恢复等于再建一个已经存在的资源。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The state is wrong for the call, but this code is more specific.',
        zh: '状态确实不对，但 `ALREADY_EXISTS` 更具体。',
      },
      NOT_FOUND: {
        en: 'For a resource that is permanently deleted.',
        zh: '资源已彻底删除时才用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-164 requires this code for `Undelete`.',
          zh: 'AIP-164 对 `Undelete` 就是这样规定的。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0164.md',
      },
    ],
    keywords: {
      en: 'undelete restore recover soft delete trash bin',
      zh: '恢复 撤销删除 回收站 软删除 还原',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0164.md'],
  },
  'id-of-deleted': {
    text: {
      en: 'The new ID belongs to a soft-deleted resource that can be restored',
      zh: '要创建的 ID 属于一个软删除、还能恢复的资源',
    },
    reason: {
      en: 'The ID is taken until the old resource is purged. Say so, and offer undelete or another ID.',
      zh: '旧资源彻底清除之前，这个 ID 还被占着。写明这一点，建议恢复旧资源或换一个 ID。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The request does not need a change of state, only another ID.',
        zh: '不需要改变状态，换个 ID 就行。',
      },
      NOT_FOUND: { en: 'The call creates; it does not search.', zh: '这个调用是创建，不是查找。' },
    },
    keywords: {
      en: 'recreate deleted id name reuse after soft delete trash',
      zh: '重建 ID 复用 软删除后重名 回收站',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0164.md'],
  },
  'member-already': {
    text: { en: 'The user is already a member of the group', zh: '用户已经是群成员（重复加入）' },
    reason: {
      en: 'The method adds an element, and that element is there. A caller that only wants the final state can ignore the code.',
      zh: '方法的含义是添加，而元素已经在里面。只关心最终状态的调用方可以忽略这个状态码。',
    },
    insteadOf: {
      OK: {
        en: 'If the method is defined as “make sure that the user is a member”.',
        zh: '方法的定义是“确保用户是成员”时用。',
      },
      FAILED_PRECONDITION: { en: 'No state has to be fixed first.', zh: '没有什么状态需要先改正。' },
    },
    practice: [
      {
        says: {
          en: 'AIP-144 requires this code for adding data that is present, and `NOT_FOUND` for removing data that is absent.',
          zh: 'AIP-144 规定：添加已存在的数据返回 `ALREADY_EXISTS`，移除不存在的数据返回 `NOT_FOUND`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0144.md',
      },
    ],
    keywords: {
      en: 'join twice duplicate member invite add element',
      zh: '重复加入 重复邀请 重复添加 已是成员',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0144.md'],
  },
  'rename-collides': {
    text: {
      en: 'The new name of a rename or move is taken by another resource',
      zh: '改名或移动的目标名字已被另一个资源占用',
    },
    reason: {
      en: 'The source exists and stays unchanged. Name the resource that holds the name, if the caller may see it.',
      zh: '源资源存在，也没有变化。如果调用方有权看到，写明是哪个资源占用了名字。',
    },
    insteadOf: {
      ABORTED: {
        en: 'A retry meets the same name, unless two renames ran at once.',
        zh: '重试遇到的还是同一个名字，除非两个改名同时进行。',
      },
      FAILED_PRECONDITION: {
        en: 'Possible where the caller must delete the target first; less specific.',
        zh: '如果必须先删掉目标，也说得通，但不够具体。',
      },
    },
    keywords: {
      en: 'rename move target exists overwrite copy destination',
      zh: '改名 重命名 移动 目标已存在 覆盖',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'acted-already': {
    text: {
      en: 'The user has already voted, liked, or reviewed',
      zh: '用户已经投过票、点过赞、评价过（重复操作）',
    },
    reason: {
      en: 'Each user has one such record per item, and this one exists. Return its name, so that the client can show it or change it.',
      zh: '每个用户对同一个对象只有一条这样的记录，现在已经有了。返回它的名称，客户端可以显示或修改它。',
    },
    insteadOf: {
      OK: {
        en: 'If the method is defined as “make sure that the like is set”.',
        zh: '方法的定义是“确保已点赞”时用。',
      },
      FAILED_PRECONDITION: {
        en: 'For a vote that comes too late, or before the user has bought the item.',
        zh: '投票已经截止，或者还没购买就来评价时用。',
      },
    },
    keywords: {
      en: 'vote twice like twice review again report again repeated action once per user',
      zh: '重复投票 重复点赞 重复评价 重复举报 只能操作一次',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'ALREADY_EXISTS'>;
