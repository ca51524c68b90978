import type { Phrases } from '../phrases.ts';

export const unknownPhrases = {
  'unexpected-exception': {
    en: [
      'server raised a python exception',
      'server raised a bare python exception',
      'panic in handler recovered by nobody',
      'server threw an exception that nobody handled',
      'unhandled exception in handler which code to return',
      'null pointer in handler',
    ],
    zh: ['服务端抛了异常没有处理', '服务端异常没捕获', '服务端代码抛了没料到的异常', '空指针异常返回什么码'],
  },
  'foreign-number': {
    en: ['dependency returned its own error number', 'third party error code cannot be mapped'],
    zh: ['第三方返回的错误码对不上', '依赖返回了自己的错误编号'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
