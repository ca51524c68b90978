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
} as const satisfies SituationsOf<'FAILED_PRECONDITION'>;
