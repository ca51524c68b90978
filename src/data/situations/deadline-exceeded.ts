import type { SituationsOf } from './situation.ts';

export const deadlineExceededSituations = {
  'slow-dependency': {
    text: {
      en: 'A dependency was too slow, and the caller’s deadline has expired',
      zh: '依赖服务太慢，调用方的截止时间已到（超时）',
    },
    reason: {
      en: 'The deadline of the incoming call has passed, so no response helps the caller. The work might be complete: say so in the documentation of methods that write.',
      zh: '这次调用的截止时间已到，再返回什么都没用了。工作可能已经做完：会写数据的方法要在文档里说明这一点。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Correct when time was left and your service gave up early.',
        zh: '时间还有余、是你的服务提前放弃时，用 `UNAVAILABLE`。',
      },
      CANCELLED: {
        en: 'No one cancelled; the deadline expired.',
        zh: '没有取消，是截止时间到了。',
      },
    },
    keywords: {
      en: 'timeout timed out slow downstream took too long latency 504',
      zh: '超时 响应慢 太久 下游慢 耗时 卡住',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['grpc/grpc-java#10634', 'grpc/proposal#560'],
  },
  'arrived-too-late': {
    text: {
      en: 'The deadline had passed before the handler began',
      zh: '处理函数还没开始，截止时间就过了',
    },
    reason: {
      en: 'The call waited in a queue until its deadline. Do not start: the caller has left, and the work would only delay other calls.',
      zh: '调用在队列里等到了截止时间。不要开始：调用方已经走了，再做只会拖慢别的调用。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'Your queue was too long, but the caller’s deadline is the limit that was exceeded; use this code when you reject early because the queue is full.',
        zh: '队列确实太长，但先到的是调用方的截止时间；因队列满而提前拒绝时才用 `RESOURCE_EXHAUSTED`。',
      },
      CANCELLED: {
        en: 'The caller did not cancel.',
        zh: '调用方没有取消。',
      },
    },
    keywords: {
      en: 'expired in queue stale request already expired on arrival waiting time',
      zh: '排队超时 到达时已过期 等待太久 积压',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  'too-little-time': {
    text: {
      en: 'Too little of the deadline is left to begin an expensive step',
      zh: '剩下的时间不够做完一个开销大的步骤',
    },
    reason: {
      en: 'Stop before the step: it would run in vain. The caller sees the same code, only earlier.',
      zh: '在这一步之前就停下，做了也白做。调用方看到的状态码一样，只是更早。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Clients retry it with the little time that is left.',
        zh: '客户端会用仅剩的时间再试一次。',
      },
      RESOURCE_EXHAUSTED: { en: 'No quota is used up.', zh: '没有配额用完。' },
    },
    keywords: {
      en: 'remaining time budget fail fast minimum duration',
      zh: '剩余时间 时间预算 快速失败 提前返回',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  'commit-unknown': {
    text: {
      en: 'The deadline expired while the database was committing',
      zh: '提交事务的过程中截止时间到了',
    },
    reason: {
      en: 'The outcome is open: `code.proto` allows this code even if the operation succeeded. The caller reads the state before it sends the write again.',
      zh: '结果不确定：`code.proto` 说明，即使操作成功也可能返回它。调用方先读取当前状态，再决定是否重发写入。',
    },
    insteadOf: {
      ABORTED: { en: 'It promises that the transaction was rolled back.', zh: '它等于保证事务已经回滚。' },
      UNAVAILABLE: {
        en: 'Clients with a retry policy retry it, and the write could run twice.',
        zh: '配置了重试策略的客户端会重试，写入可能执行两次。',
      },
    },
    keywords: {
      en: 'commit timeout ambiguous result unknown outcome write maybe applied',
      zh: '提交超时 结果未知 不确定是否写入 事务提交',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'DEADLINE_EXCEEDED'>;
