import type { PairsFrom } from './pair.ts';

export const alreadyExistsPairs = {
  'ALREADY_EXISTS/FAILED_PRECONDITION': {
    question: {
      en: 'Does the resource that the call wanted to create already exist?',
      zh: '要创建的资源，是不是已经存在？',
    },
    answers: {
      ALREADY_EXISTS: {
        en: 'Yes: the name or unique key is taken; use the more specific code.',
        zh: '是：名字或唯一键已被占用，选更具体的状态码。',
      },
      FAILED_PRECONDITION: {
        en: 'No: the name is free, but the parent is locked, or a required earlier step is missing.',
        zh: '不是：名字没人用，但父资源被锁定，或者前置步骤还没做。',
      },
    },
  },
  'ALREADY_EXISTS/ABORTED': {
    question: {
      en: 'If the caller redoes the whole operation, will the conflict still be there?',
      zh: '如果调用方整体重做，冲突还会在吗？',
    },
    answers: {
      ALREADY_EXISTS: {
        en: 'Yes: a resource holds the name permanently, and every new attempt fails the same way.',
        zh: '还在：有个资源一直占着这个名字，再试几次都一样。',
      },
      ABORTED: {
        en: 'No: a concurrent call was in progress at that moment, and a new attempt can succeed.',
        zh: '不在：只是那一瞬间有并发的调用，从读取开始重做整个读-改-写，很可能就成功。',
      },
    },
  },
} as const satisfies PairsFrom<'ALREADY_EXISTS'>;
