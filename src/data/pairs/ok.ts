import type { PairsFrom } from './pair.ts';

export const okPairs = {
  'OK/NOT_FOUND': {
    question: {
      en: 'Did the caller ask for one named thing, or for whatever matches?',
      zh: '调用方要的是某个具体的对象，还是所有匹配的结果？',
    },
    answers: {
      OK: {
        en: 'Whatever matches: an empty list is a complete and correct answer.',
        zh: '所有匹配的结果：空列表也是完整、正确的答案。',
      },
      NOT_FOUND: {
        en: 'One named thing: without it there is no answer to give.',
        zh: '某个具体的对象：它不存在，就没有答案可给。',
      },
    },
  },
  'OK/ALREADY_EXISTS': {
    question: {
      en: 'Is this the same creation arriving again, or a different one that wants a taken name?',
      zh: '这是同一次创建又来了一遍，还是另一次创建要用已被占用的名字？',
    },
    answers: {
      OK: {
        en: 'The same again (same request ID, same content): return the first result.',
        zh: '同一次（请求 ID 与内容都相同）：返回第一次的结果。',
      },
      ALREADY_EXISTS: {
        en: 'A different one: the caller must learn that the thing is not theirs.',
        zh: '另一次：必须让调用方知道，那个对象不是它建的。',
      },
    },
  },
} as const satisfies PairsFrom<'OK'>;
