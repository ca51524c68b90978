import type { PairsFrom } from './pair.ts';

export const abortedPairs = {
  'ABORTED/UNAVAILABLE': {
    question: {
      en: 'Can the caller retry this exact request, or must it reread the state first?',
      zh: '原样重试就够了，还是必须先重新读取、再构造新的请求？',
    },
    answers: {
      ABORTED: {
        en: 'Reread first: the request depends on a stale version or transaction, so a plain retry fails again.',
        zh: '先重新读取：请求依据的版本或事务已经失效，原样重试还会失败。',
      },
      UNAVAILABLE: {
        en: 'The exact request: nothing is wrong with it; the service could not handle it at that moment.',
        zh: '原样重试：请求没有任何问题，只是服务当时没法处理。',
      },
    },
  },
} as const satisfies PairsFrom<'ABORTED'>;
