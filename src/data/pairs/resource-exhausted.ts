import type { PairsFrom } from './pair.ts';

export const resourceExhaustedPairs = {
  'RESOURCE_EXHAUSTED/UNAVAILABLE': {
    question: {
      en: 'Did this call exceed a specific limit, or is the whole service overloaded or down?',
      zh: '是这次调用超出了一个具体的上限（限流、配额、大小），还是整个服务过载或停机？',
    },
    answers: {
      RESOURCE_EXHAUSTED: {
        en: 'A limit: other callers, or a smaller or later call, still succeed, because only this quota is used up.',
        zh: '具体的上限：用尽的只是这份配额。换个调用方、改小请求或晚些再调，仍能成功。',
      },
      UNAVAILABLE: {
        en: 'The service: every caller fails now, and another backend or a short wait can make the same call succeed.',
        zh: '整个服务：此刻谁来调用都会失败；换一个后端或稍等片刻，同样的调用可能就成功了。',
      },
    },
  },
} as const satisfies PairsFrom<'RESOURCE_EXHAUSTED'>;
