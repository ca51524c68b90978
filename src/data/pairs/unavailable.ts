import type { PairsFrom } from './pair.ts';

export const unavailablePairs = {
  'UNAVAILABLE/UNAUTHENTICATED': {
    question: {
      en: 'Did somebody examine the credentials and find fault with them?',
      zh: '是否有人真的检查过凭据，并且认定有问题？',
    },
    answers: {
      UNAVAILABLE: {
        en: 'No: the token service or the key server did not answer, so the same token may be accepted in a minute.',
        zh: '没有：令牌服务或密钥服务没有响应，同一个令牌一分钟后可能就通过了。',
      },
      UNAUTHENTICATED: {
        en: 'Yes: they are missing, expired or forged, so waiting won’t help; the caller needs new ones.',
        zh: '是：凭据缺失、过期或是伪造的，等下去也不会变好，调用方要换新的。',
      },
    },
  },
} as const satisfies PairsFrom<'UNAVAILABLE'>;
