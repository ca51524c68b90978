import type { SituationsOf } from './situation.ts';

export const abortedSituations = {
  'stale-etag': {
    text: {
      en: 'The ETag is stale: somebody else changed the object first',
      zh: 'ETag 过期了：有人抢先改了这个对象',
    },
    reason: {
      en: 'The caller reads again, applies its change to the new version and writes. Check rights before you compare.',
      zh: '调用方应重新读取，把修改套到新版本上再写。比较之前先查权限。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'It was the advice of `code.proto` long ago and of AIP-154 until March 2021; clients may still expect it from older services.',
        zh: '这是早年 `code.proto` 以及 2021 年 3 月之前 AIP-154 的建议；老服务现在仍可能返回它。',
      },
      UNAVAILABLE: {
        en: 'The same bytes fail again.',
        zh: '原样重发还会失败。',
      },
    },
    practice: [
      {
        says: { en: 'AIP-154 demands this code.', zh: 'AIP-154 规定用它。' },
        source: 'aip-dev/google.aip.dev:aip/general/0154.md',
      },
      {
        says: {
          en: 'The hint of 2015 named `FAILED_PRECONDITION`.',
          zh: '2015 年的提示写的是 `FAILED_PRECONDITION`。',
        },
        source: 'googleapis/googleapis@2015-07-08:google/rpc/code.proto',
      },
    ],
    keywords: {
      en: 'if-match version mismatch optimistic locking resource version conflict 409 412 concurrent update',
      zh: 'if-match 版本冲突 乐观锁 版本号不一致 并发修改 被别人改了',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: [
      'aip-dev/google.aip.dev#705',
      'aip-dev/google.aip.dev#837',
      'googleapis/storage-testbench#390',
      'dapr/dapr#2648',
      'googleapis/google-cloud-cpp#9273',
    ],
  },
  'serialization-failure': {
    text: {
      en: 'The database rolls the transaction back: deadlock or serialization failure',
      zh: '数据库回滚了事务：死锁或串行化失败',
    },
    reason: {
      en: 'It lost a race that a fresh run may win. The caller starts the transaction from its first read, or you do it yourself first.',
      zh: '它在竞争中输了，重跑一遍可能就赢。调用方从第一次读取开始重做事务，或者由你先在内部重做。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Right only if your one call is the whole transaction.',
        zh: '只有当这一个调用就是整个事务时才合适。',
      },
      INTERNAL: {
        en: 'Databases do this in normal operation.',
        zh: '数据库正常运行时就会这样。',
      },
    },
    keywords: {
      en: 'deadlock 40001 40P01 could not serialize rollback retry transaction contention',
      zh: '死锁 事务冲突 回滚 串行化 重试事务 锁等待',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['authzed/spicedb#2656', 'hortonworks/cloudbreak#11755'],
  },
  'operation-in-progress': {
    text: {
      en: 'Another operation on the same object is still running',
      zh: '同一个对象上还有别的操作没完成',
    },
    reason: {
      en: 'The two collided. When the other one ends, the caller looks at the result and decides anew.',
      zh: '两个操作撞上了。等那一个结束，调用方看过结果再重新决定。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Nobody has to put anything right; the obstacle goes by itself.',
        zh: '没有什么要人去改正，障碍会自己消失。',
      },
      ALREADY_EXISTS: {
        en: 'An operation is in the way, not an object with that name.',
        zh: '挡路的是一个操作，不是同名的对象。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-151 demands it where operations may not run in parallel.',
          zh: 'AIP-151 规定：不允许并行操作时用它。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0151.md',
      },
      {
        says: {
          en: 'etcd answers `FAILED_PRECONDITION` while a downgrade is in progress.',
          zh: 'etcd 在降级期间返回 `FAILED_PRECONDITION`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'operation pending already running parallel concurrent job in progress busy',
      zh: '操作进行中 正在执行 并行操作 任务未完成 重复提交',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0151.md'],
  },
  'lock-lost': {
    text: {
      en: 'Another request got the lock a moment earlier',
      zh: '另一个请求早一步抢到了锁',
    },
    reason: {
      en: 'The lock is free again soon, but what it protects may have changed: read it again before you write.',
      zh: '锁很快会释放，但它保护的东西可能已经变了：写之前要重新读。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Right if the caller need not read anything again.',
        zh: '调用方不需要重新读取任何东西时，才用它。',
      },
      FAILED_PRECONDITION: {
        en: 'For locks that are held on purpose, and for long.',
        zh: '用于特意持有、时间很长的锁。',
      },
    },
    keywords: {
      en: 'could not acquire lock contention race compare-and-swap failed distributed lock',
      zh: '获取锁失败 抢锁 竞争 CAS 失败 分布式锁',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['eclipse-kuksa/kuksa-databroker#173'],
  },
} as const satisfies SituationsOf<'ABORTED'>;
