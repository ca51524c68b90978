import type { PairsFrom } from './pair.ts';

export const alreadyExistsPairs = {
  'ALREADY_EXISTS/FAILED_PRECONDITION': {
    question: {
      en: 'Is the obstacle exactly the thing that the call wanted to create?',
      zh: '挡住这次调用的，恰好就是它想创建的那个东西吗？',
    },
    answers: {
      ALREADY_EXISTS: {
        en: 'Yes: the name or unique key is taken, and the more exact code wins.',
        zh: '是：名字或唯一键已被占用，选更精确的那个。',
      },
      FAILED_PRECONDITION: {
        en: 'No: the name is free, but the parent is locked, or a step that must come first is not done.',
        zh: '不是：名字没人用，但父资源被锁定，或者该先做的步骤还没做。',
      },
    },
  },
  'ALREADY_EXISTS/ABORTED': {
    question: {
      en: 'If the caller starts over in a moment, is the obstacle still there?',
      zh: '如果调用方马上从头再来，障碍还在吗？',
    },
    answers: {
      ALREADY_EXISTS: {
        en: 'Yes: an object holds the name for good, and every new attempt runs into it.',
        zh: '还在：有个对象一直占着这个名字，再试几次都会撞上。',
      },
      ABORTED: {
        en: 'No: a rival call was in the way for that instant, and a fresh round may well go through.',
        zh: '不在：只是那一瞬间有别的调用在抢，重来一轮很可能就过了。',
      },
    },
  },
} as const satisfies PairsFrom<'ALREADY_EXISTS'>;
