import type { PairsFrom } from './pair.ts';

export const abortedPairs = {
  'ABORTED/UNAVAILABLE': {
    question: {
      en: 'Can the caller retry this exact request, or must it reread the state first?',
      zh: '原样重发同样的请求就够了，还是必须先重新读取、再构造新的请求？',
    },
    answers: {
      ABORTED: {
        en: 'Read first: the request rests on a version or a transaction that is gone, and will fail again as it is.',
        zh: '要先读取：请求依据的版本或事务已经失效，原样重发还会失败。',
      },
      UNAVAILABLE: {
        en: 'Same bytes: nothing is wrong with the request, the service just could not take it.',
        zh: '原样重发：请求没有任何问题，只是服务当时没法处理。',
      },
    },
  },
} as const satisfies PairsFrom<'ABORTED'>;
