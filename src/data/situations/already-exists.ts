import type { SituationsOf } from './situation.ts';

export const alreadyExistsSituations = {
  'duplicate-key': {
    text: { en: 'The insert violates a unique key', zh: '插入违反了唯一键约束' },
    reason: {
      en: 'A row with this key stands in the way and will stay. Let the database decide, and say which key it was.',
      zh: '有一行占着这个键，而且会一直占着。由数据库来判断，并说明是哪个键。',
    },
    insteadOf: {
      ABORTED: {
        en: 'Starting over runs into the same row.',
        zh: '从头再来，撞上的还是那一行。',
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
      en: 'Somebody else already has the user name',
      zh: '用户名已经被别人占用',
    },
    reason: {
      en: 'The call would create exactly what is in the way, and the caller must pick another name.',
      zh: '挡路的正是它要创建的东西，调用方得换一个名字。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Both would fit; the more exact code wins.',
        zh: '两个都说得通，选更精确的。',
      },
      INVALID_ARGUMENT: {
        en: 'The name is fine; for a name that nobody may ever take, it is right.',
        zh: '名字本身没问题；谁都不许用的名字才用它。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-133 demands it for an id that is in use.',
          zh: 'AIP-133 规定：ID 已被使用就用它。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0133.md',
      },
      {
        says: {
          en: 'etcd answers `etcdserver: user name already exists` with `FAILED_PRECONDITION`.',
          zh: 'etcd 的 `etcdserver: user name already exists` 用的是 `FAILED_PRECONDITION`。',
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
      en: 'A used request ID comes back with different content',
      zh: '用过的请求 ID 又来了，内容却不同',
    },
    reason: {
      en: 'It is not the same creation again but another one under a taken key. The caller must learn that its content was not stored.',
      zh: '这不是同一次创建，而是另一次创建用了已被占用的键。必须让调用方知道，它的内容没有存下来。',
    },
    insteadOf: {
      OK: {
        en: 'The first result would pass for the second.',
        zh: '第一次的结果会冒充第二次的。',
      },
      INVALID_ARGUMENT: {
        en: 'Defensible, yet the request alone is well formed; only the record of the first one makes it wrong.',
        zh: '也说得过去，但请求本身没有毛病，是第一次的记录让它变错的。',
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
      en: 'The object to restore was never deleted',
      zh: '要恢复的对象并没有被删除',
    },
    reason: {
      en: 'Restoring would create what is there already.',
      zh: '恢复等于再建一个已经存在的东西。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The state is indeed wrong for the call, but this code says more.',
        zh: '状态确实不对，但这个状态码说得更明白。',
      },
      NOT_FOUND: {
        en: 'That is for an object that is gone for good.',
        zh: '对象已彻底清除时才用它。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-164 demands it for `Undelete`.',
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
} as const satisfies SituationsOf<'ALREADY_EXISTS'>;
