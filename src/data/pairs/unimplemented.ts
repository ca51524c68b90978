import type { PairsFrom } from './pair.ts';

export const unimplementedPairs = {
  'UNIMPLEMENTED/INTERNAL': {
    question: {
      en: 'Does this method have code that should serve such a request?',
      zh: '这个方法背后有没有本该处理这种请求的代码？',
    },
    answers: {
      UNIMPLEMENTED: {
        en: 'No: it is not written, not registered, or turned off here, and every caller gets the same response.',
        zh: '没有：没实现、没注册，或在这里被关闭了，谁来调用都是同样的结果。',
      },
      INTERNAL: {
        en: 'Yes, and it failed: it reached a state that its authors considered impossible.',
        zh: '有，但它出错了：遇到了作者认为不可能出现的状态。',
      },
    },
  },
} as const satisfies PairsFrom<'UNIMPLEMENTED'>;
