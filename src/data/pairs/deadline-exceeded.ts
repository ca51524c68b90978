import type { PairsFrom } from './pair.ts';

export const deadlineExceededPairs = {
  'DEADLINE_EXCEEDED/UNAVAILABLE': {
    question: {
      en: 'Had the deadline of this call expired, or was there time left when the call failed?',
      zh: '失败的时候，这次调用的截止时间到了没有？',
    },
    answers: {
      DEADLINE_EXCEEDED: {
        en: 'Expired: no component rejected the call; the response did not arrive before the deadline.',
        zh: '到了：并没有被拒绝，只是响应没赶在截止时间之前。',
      },
      UNAVAILABLE: {
        en: 'Time was left: no connection, a draining server, or a missing dependency ended the call early.',
        zh: '没到：连不上、服务端正在停机排空，或缺少依赖服务，调用提前结束。',
      },
    },
  },
} as const satisfies PairsFrom<'DEADLINE_EXCEEDED'>;
