import type { PairsFrom } from './pair.ts';

export const okPairs = {
  'OK/NOT_FOUND': {
    question: {
      en: 'Did the caller ask for one named resource, or for whatever matches?',
      zh: '调用方要的是某个具体的资源，还是所有匹配的结果？',
    },
    answers: {
      OK: {
        en: 'Whatever matches: an empty list is a complete and correct response.',
        zh: '所有匹配的结果：空列表也是完整、正确的响应。',
      },
      NOT_FOUND: {
        en: 'One named resource: without it there is nothing to return.',
        zh: '某个具体的资源：它不存在，就没有内容可返回。',
      },
    },
  },
  'OK/ALREADY_EXISTS': {
    question: {
      en: 'Is this a retry of the same creation, or a different creation that wants a taken name?',
      zh: '这是同一次创建的重试，还是另一次创建要用已被占用的名字？',
    },
    answers: {
      OK: {
        en: 'The same one (same request ID, same content): return the first result.',
        zh: '同一次（请求 ID 与内容都相同）：返回第一次的结果。',
      },
      ALREADY_EXISTS: {
        en: 'A different one: the caller must learn that the resource is not its own.',
        zh: '另一次：必须让调用方知道，那个资源不是它建的。',
      },
    },
  },
} as const satisfies PairsFrom<'OK'>;
