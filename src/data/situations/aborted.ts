import type { SituationsOf } from './situation.ts';

export const abortedSituations = {
  'stale-etag': {
    text: {
      en: 'The ETag is stale: another client changed the resource first',
      zh: 'ETag 过期：另一个客户端抢先修改了这个资源',
    },
    reason: {
      en: 'The caller must reread the resource, apply its change to the new version, and write again. Check permissions before you compare versions.',
      zh: '调用方要重新读取，把修改套到新版本上再写。比较版本之前先查权限。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: '`code.proto` advised this code in the past, and AIP-154 until March 2021; older services can still return it.',
        zh: '`code.proto` 早年的建议，AIP-154 在 2021 年 3 月之前也这样建议；老服务现在仍可能返回它。',
      },
      UNAVAILABLE: {
        en: 'The same request, unchanged, fails again.',
        zh: '原样重试还会失败。',
      },
    },
    practice: [
      {
        says: { en: 'AIP-154 requires this code.', zh: 'AIP-154 规定返回 `ABORTED`。' },
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
      en: 'The transaction lost to a concurrent one, and a new run can succeed. The caller restarts the transaction from its first read, or your service restarts it internally first.',
      zh: '并发冲突：这个事务被选中回滚，重跑一遍可能成功。调用方从第一次读取开始重做事务，或者由你的服务先在内部重做。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Correct only if this one call is the whole transaction.',
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
      en: 'Another operation on the same resource is still running',
      zh: '同一个资源上还有别的操作没完成',
    },
    reason: {
      en: 'The two operations conflict. When the other one ends, the caller reads its result and decides again.',
      zh: '两个操作冲突。等另一个操作结束，调用方看过结果再重新决定。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'No one has to fix the state; the conflict ends when the other operation does.',
        zh: '系统状态不需要谁去改，另一个操作结束，冲突就没了。',
      },
      ALREADY_EXISTS: {
        en: 'The conflict is with an operation, not with a resource of the same name.',
        zh: '冲突的是一个操作，不是同名的资源。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-151 requires this code where operations must not run in parallel.',
          zh: 'AIP-151 规定：不允许并行操作时返回 `ABORTED`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0151.md',
      },
      {
        says: {
          en: 'etcd returns `FAILED_PRECONDITION` while a downgrade is in progress.',
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
      en: 'Another request acquired the lock a moment earlier',
      zh: '锁被另一个请求抢先拿到（锁冲突）',
    },
    reason: {
      en: 'The lock is soon free again, but the data it protects might have changed: reread it before you write.',
      zh: '锁很快会释放，但它保护的数据可能已经变了：写之前要重新读。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Correct if the caller does not have to reread anything.',
        zh: '调用方不需要重新读取任何数据时，用 `UNAVAILABLE`。',
      },
      FAILED_PRECONDITION: {
        en: 'For locks that are held on purpose and for a long time.',
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
  'lease-lost': {
    text: {
      en: 'The worker lost its lease in the middle of the work',
      zh: '工作进程干到一半丢了租约（lease）',
    },
    reason: {
      en: 'Another worker may own the task now. Stop, acquire the lease again, and begin with a fresh read; a fencing token keeps late writes out.',
      zh: '任务现在可能归另一个进程。停下来，重新获取租约，从重新读取开始；用 fencing token 挡住迟到的写入。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'For a caller that never held a lease.',
        zh: '从来没有持有过租约的调用方才用。',
      },
      DEADLINE_EXCEEDED: {
        en: 'The lease expired, not the deadline of the call.',
        zh: '到期的是租约，不是调用的截止时间。',
      },
    },
    keywords: {
      en: 'lease expired fencing token ownership lost partition rebalanced epoch',
      zh: '租约到期 失去所有权 fencing 分区重新分配 任期',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'ABORTED'>;
