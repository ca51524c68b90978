import type { PairsFrom } from './pair.ts';

export const notFoundPairs = {
  'NOT_FOUND/PERMISSION_DENIED': {
    question: {
      en: 'Is this caller allowed to know that the resource exists?',
      zh: '这个调用方有权知道该对象是否存在吗？',
    },
    answers: {
      NOT_FOUND: {
        en: 'Yes: the right was checked first, then the lookup ran and came back empty.',
        zh: '有：先查过权限，再去查找，结果是空的。',
      },
      PERMISSION_DENIED: {
        en: 'No: refuse before you look, in the same words whether the thing exists or not.',
        zh: '没有：查找之前就拒绝，对象存在与否，措辞都一样。',
      },
    },
  },
  'NOT_FOUND/FAILED_PRECONDITION': {
    question: {
      en: 'Is the missing thing one that the request names?',
      zh: '缺少的东西，是请求里指定的吗？',
    },
    answers: {
      NOT_FOUND: {
        en: 'Yes, or a parent in its name: the more exact code wins.',
        zh: '是，或者是名字里的父资源：选更精确的那个。',
      },
      FAILED_PRECONDITION: {
        en: 'No: what the request names is there, but a step or a state around it is missing.',
        zh: '不是：请求指定的对象在，缺的是它周围的某个步骤或状态。',
      },
    },
  },
  'NOT_FOUND/UNIMPLEMENTED': {
    question: {
      en: 'Is the object missing, or the method?',
      zh: '缺的是对象，还是方法？',
    },
    answers: {
      NOT_FOUND: {
        en: 'The object: the method ran and looked for it.',
        zh: '对象：方法执行了，也去找过它。',
      },
      UNIMPLEMENTED: {
        en: 'The method: nothing here serves this path, so another name in the request would fail as well.',
        zh: '方法：这里没有谁处理这个路径，请求里换个名字也一样失败。',
      },
    },
  },
} as const satisfies PairsFrom<'NOT_FOUND'>;
