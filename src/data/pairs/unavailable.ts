import type { PairsFrom } from './pair.ts';

export const unavailablePairs = {
  'UNAVAILABLE/UNAUTHENTICATED': {
    question: {
      en: 'Did the service examine the credentials and find them invalid?',
      zh: '服务真的检查过凭据，并且认定无效吗？',
    },
    answers: {
      UNAVAILABLE: {
        en: 'No: the token service or the key server did not respond, so the same token can be accepted in a minute.',
        zh: '没有：令牌服务或密钥服务没有响应，同一个令牌一分钟后可能就通过了。',
      },
      UNAUTHENTICATED: {
        en: 'Yes: they are missing, expired, or forged, so waiting won’t help; the caller needs new ones.',
        zh: '是：凭据缺失、过期或是伪造的，等下去没有用，调用方要换新的。',
      },
    },
  },
} as const satisfies PairsFrom<'UNAVAILABLE'>;
