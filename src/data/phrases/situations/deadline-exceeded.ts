import type { Phrases } from '../phrases.ts';

export const deadlineExceededPhrases = {
  'slow-dependency': {
    en: [
      'backend was too slow to answer',
      'too slow, ran out of time',
      'downstream call too slow and caller time is up',
      'dependency timed out within the caller deadline',
    ],
    zh: [
      'deadline 到了',
      '下游响应太慢',
      '等太久了',
      '逾時未回應',
      '太久没响应',
      '下游太慢导致超时',
      '依赖服务响应慢',
    ],
  },
  'arrived-too-late': {
    en: ['ran out of time before finishing', 'deadline already expired when the request arrived'],
    zh: ['请求到的时候已经超时'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
