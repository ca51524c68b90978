import type { PairsFrom } from './pair.ts';

export const unknownPairs = {
  'UNKNOWN/INTERNAL': {
    question: {
      en: 'Do you know that an invariant (a condition that must always hold) is broken, or only that the call failed?',
      zh: '你能确定是某个不变量（程序里本应始终成立的条件）被破坏了，还是只知道出了错？',
    },
    answers: {
      UNKNOWN: {
        en: 'Only that the call failed: the error carries no status, or one of another system.',
        zh: '只知道出了错：错误不带状态，或带的是别的系统的状态。',
      },
      INTERNAL: {
        en: 'An invariant is broken: your own check found it, and this must never happen.',
        zh: '不变量被破坏：你检查过，这种情况本不该出现。',
      },
    },
  },
  'UNKNOWN/UNAVAILABLE': {
    question: {
      en: 'Do you know that the cause will disappear on its own?',
      zh: '你确定原因会自行消失吗？',
    },
    answers: {
      UNKNOWN: {
        en: 'No: the cause is not known, so no client should retry automatically.',
        zh: '不确定：原因不明，所以不该有任何自动重试。',
      },
      UNAVAILABLE: {
        en: 'Yes, such as a refused connection to a dependency: retry with backoff.',
        zh: '确定，例如连不上依赖服务：退避后重试。',
      },
    },
  },
} as const satisfies PairsFrom<'UNKNOWN'>;
