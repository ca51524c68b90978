import type { PairsFrom } from './pair.ts';

export const deadlineExceededPairs = {
  'DEADLINE_EXCEEDED/UNAVAILABLE': {
    question: {
      en: 'Was the time of this call used up, or was there time left when something turned it away?',
      zh: '是这次调用的时间用完了，还是时间有余、却被什么挡了回来？',
    },
    answers: {
      DEADLINE_EXCEEDED: {
        en: 'Used up: nobody refused the call, the answer just did not come before the deadline.',
        zh: '用完了：没有谁拒绝它，只是响应没赶在截止时间之前。',
      },
      UNAVAILABLE: {
        en: 'Time was left: no connection, a draining server or a missing dependency ended the call early.',
        zh: '时间有余：连不上、服务端正在退出，或依赖服务缺位，让调用提前结束。',
      },
    },
  },
} as const satisfies PairsFrom<'DEADLINE_EXCEEDED'>;
