import type { PairsFrom } from './pair.ts';

export const invalidArgumentPairs = {
  'INVALID_ARGUMENT/FAILED_PRECONDITION': {
    question: {
      en: 'Could exactly this request succeed if the system were in another state?',
      zh: '如果系统换一种状态，这个请求一字不改能成功吗？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'Never: the caller has to change the request.',
        zh: '永远不能：调用方必须修改请求。',
      },
      FAILED_PRECONDITION: {
        en: 'Yes: the caller has to change the state and may then send the same request.',
        zh: '能：调用方要先改变状态，之后可以原样重发。',
      },
    },
  },
  'INVALID_ARGUMENT/OUT_OF_RANGE': {
    question: {
      en: 'Does the limit come from the interface, or from the data that happens to exist now?',
      zh: '这个界限是接口规定的，还是由眼下的数据决定的？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'From the interface: a negative offset is wrong for every file.',
        zh: '接口规定的：负的偏移量对任何文件都是错的。',
      },
      OUT_OF_RANGE: {
        en: 'From the data: the offset is past the end today, and valid once more is written.',
        zh: '数据决定的：今天超过了末尾，再写入一些就有效了。',
      },
    },
  },
  'INVALID_ARGUMENT/NOT_FOUND': {
    question: {
      en: 'Is the name itself malformed, or is it well formed and nothing has it?',
      zh: '是名字本身的格式不对，还是格式没问题、只是没有对应的对象？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'Malformed: no lookup is needed to refuse it.',
        zh: '格式不对：不用查找就能拒绝。',
      },
      NOT_FOUND: {
        en: 'Well formed: the lookup ran and came back empty.',
        zh: '格式没问题：查过了，没有结果。',
      },
    },
  },
} as const satisfies PairsFrom<'INVALID_ARGUMENT'>;
