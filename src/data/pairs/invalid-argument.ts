import type { PairsFrom } from './pair.ts';

export const invalidArgumentPairs = {
  'INVALID_ARGUMENT/FAILED_PRECONDITION': {
    question: {
      en: 'Could exactly this request succeed if the system were in another state?',
      zh: '如果系统状态不同，这个请求一字不改能成功吗？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'Never: the caller has to change the request.',
        zh: '永远不能：调用方必须修改请求。',
      },
      FAILED_PRECONDITION: {
        en: 'Yes: the caller has to change the state and can then send the same request.',
        zh: '能：先改变系统状态，之后同样的请求就能成功。',
      },
    },
  },
  'INVALID_ARGUMENT/OUT_OF_RANGE': {
    question: {
      en: 'Does the limit come from the API, or from the data that exists now?',
      zh: '这个界限是接口规定的，还是由眼下的数据决定的？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'From the API: a negative offset is invalid for every file.',
        zh: '接口规定的：负的偏移量对任何文件都无效。',
      },
      OUT_OF_RANGE: {
        en: 'From the data: the offset is past the end today, and valid as soon as more data is written.',
        zh: '数据决定的：今天超过了末尾，再写入一些就有效了。',
      },
    },
  },
  'INVALID_ARGUMENT/NOT_FOUND': {
    question: {
      en: 'Is the name malformed, or is it well formed and no resource has it?',
      zh: '是名字本身的格式不对，还是格式没问题、只是没有对应的资源？',
    },
    answers: {
      INVALID_ARGUMENT: {
        en: 'Malformed: the service can reject it without a lookup.',
        zh: '格式不对：不用查找就能拒绝。',
      },
      NOT_FOUND: {
        en: 'Well formed: the lookup ran and found nothing.',
        zh: '格式没问题：查过了，没有结果。',
      },
    },
  },
} as const satisfies PairsFrom<'INVALID_ARGUMENT'>;
