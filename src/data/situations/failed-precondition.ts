import type { SituationsOf } from './situation.ts';

export const failedPreconditionSituations = {
  'folder-not-empty': {
    text: { en: 'The folder to delete is not empty', zh: '要删除的文件夹不是空的' },
    reason: {
      en: 'Right request, wrong state: somebody has to empty it first. Say how many children stand in the way.',
      zh: '请求没错，状态不对：得先有人清空它。说明还有多少个子对象挡着。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'The same request succeeds on an empty folder.',
        zh: '文件夹一空，同样的请求就能成功。',
      },
      ABORTED: {
        en: 'Starting over at once finds the same children.',
        zh: '马上从头再来，看到的还是那些子对象。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-135 demands it while children exist and `force` is not set.',
          zh: 'AIP-135 规定：存在子资源、又没有设置 `force`，就用它。',
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
      en: 'The object exists in a state from which this step is not possible. Name state, rule and remedy.',
      zh: '对象存在，但从它现在的状态走不到这一步。写明状态、规则和补救办法。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It is there and can be read.',
        zh: '它在，也读得到。',
      },
      INVALID_ARGUMENT: {
        en: 'Yesterday the same request was right.',
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
      en: 'Somebody has to detach it. Name the node in `PreconditionFailure`, so that a program knows where to go.',
      zh: '得先有人把它从那个节点分离（detach）。在 `PreconditionFailure` 里写明节点，程序才知道该去找谁。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Waiting alone does not detach it.',
        zh: '光等，它不会自己分离。',
      },
      ABORTED: {
        en: 'A fresh attempt meets the same attachment.',
        zh: '重新来一遍，遇到的还是同一处挂载。',
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
      en: 'A step that must come first was not done: the schema was not migrated',
      zh: '该先做的步骤没做：表结构还没有迁移',
    },
    reason: {
      en: 'The call becomes possible after somebody has taken that step. Say which one, and link to it.',
      zh: '有人做了那一步，调用就能成功。写明是哪一步，并附上链接。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'The method is there and waits for its preparation.',
        zh: '方法在，只是准备工作没做。',
      },
      INTERNAL: {
        en: 'Your code saw it coming; no rule of its own is broken.',
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
      en: 'A lock that is held on purpose, for an hour perhaps, does not give way to a second attempt.',
      zh: '有人特意持有的锁，可能一锁就是一小时，再试一次也不会释放。',
    },
    insteadOf: {
      ABORTED: {
        en: 'Right for a lock that is held for milliseconds by another call.',
        zh: '锁只被另一个调用持有几毫秒时，才用它。',
      },
      PERMISSION_DENIED: {
        en: 'An administrator is stopped by the lock as well.',
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
