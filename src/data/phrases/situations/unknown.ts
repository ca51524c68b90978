import type { Phrases } from '../phrases.ts';

export const unknownPhrases = {
  'unexpected-exception': {
    en: [
      'divide by zero in the handler',
      'server raised a python exception',
      'server raised a bare python exception',
      'panic in handler recovered by nobody',
      'server threw an exception that nobody handled',
      'unhandled exception in handler which code to return',
      'null pointer in handler',
      'null pointer exception in service code',
      'something unexpected crashed in my code',
      'server code raised KeyError',
    ],
    zh: [
      '服务端抛了异常没有处理',
      '服务端代码抛了没料到的异常',
      '服务端空指针 客户端显示未知',
      '除零错误',
      '除以零异常',
      '业务异常到客户端变成 unknown',
      '异常信息丢失 客户端只有 unknown',
      '直接返回 error 客户端得到 unknown',
      'provider 抛异常 consumer 收到未知错误',
      '未处理的异常',
      '处理请求时出错',
      '服务端异常没捕获',
      '空指针异常返回什么码',
      '接口里抛了 NPE',
      '代码里出现未知异常',
      '没有 catch 的异常',
      'handler 里报了空指针',
      '程序抛出运行时异常',
      '服务端报错没处理',
    ],
  },
  'foreign-number': {
    en: [
      'dependency returned its own error number',
      'third party error code cannot be mapped',
      'vendor error code with no equivalent',
    ],
    zh: [],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
