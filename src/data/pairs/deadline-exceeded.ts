import type { PairsFrom } from './pair.ts';

export const deadlineExceededPairs = {
  'DEADLINE_EXCEEDED/UNAVAILABLE': {
    question: {
      en: 'Had the deadline of this call expired, or was there time left when the call failed?',
      zh: '失败的时候，这次调用的截止时间已到，还是时间有余？',
    },
    answers: {
      DEADLINE_EXCEEDED: {
        en: 'Expired: no component rejected the call, the response did not arrive before the deadline.',
        zh: '已到：并没有被拒绝，只是响应没赶在截止时间之前。',
      },
      UNAVAILABLE: {
        en: 'Time was left: no connection, a draining server, or a missing dependency ended the call early.',
        zh: '时间有余：连不上、服务端正在排空，或缺少依赖服务，让调用提前结束。',
      },
    },
  },
} as const satisfies PairsFrom<'DEADLINE_EXCEEDED'>;
