import type { PairsFrom } from './pair.ts';

export const resourceExhaustedPairs = {
  'RESOURCE_EXHAUSTED/UNAVAILABLE': {
    question: {
      en: 'Did this call exceed a specific limit, or is the whole service overloaded or down?',
      zh: '是这次调用触及了一个说得出、数得清的上限，还是服务整体暂时无法工作？',
    },
    answers: {
      RESOURCE_EXHAUSTED: {
        en: 'A limit: others, or a smaller or later call, still get through, because only this budget is used up.',
        zh: '是上限：用尽的只是这份额度，别的调用方，或者更小、更晚的调用仍能通过。',
      },
      UNAVAILABLE: {
        en: 'The service: any caller would fail here now, and another backend or a short wait may answer the same call.',
        zh: '是服务：此刻谁来调用都会失败；换一个后端或稍等片刻，同样的调用可能就成功了。',
      },
    },
  },
} as const satisfies PairsFrom<'RESOURCE_EXHAUSTED'>;
