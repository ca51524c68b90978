import type { PairsFrom } from './pair.ts';

export const unimplementedPairs = {
  'UNIMPLEMENTED/INTERNAL': {
    question: {
      en: 'Is there code behind this method that is meant to serve such a request?',
      zh: '这个方法背后有没有本该处理这种请求的代码？',
    },
    answers: {
      UNIMPLEMENTED: {
        en: 'No: it is not written, not registered or switched off here, and every caller gets the same answer.',
        zh: '没有：没写、没注册，或在这里被关闭了，谁来调用都是同样的结果。',
      },
      INTERNAL: {
        en: 'Yes, and it broke: it ran into a state that its authors thought impossible.',
        zh: '有，但它坏了：遇到了作者认为不可能出现的状态。',
      },
    },
  },
} as const satisfies PairsFrom<'UNIMPLEMENTED'>;
