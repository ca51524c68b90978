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
      'null pointer exception in service code',
      'something unexpected crashed in my code',
      'server code raised KeyError',
    ],
    zh: [
      '服务端处理请求时发生异常',
      '服务抛了异常没有返回正确的响应',
      '未处理的异常',
      '处理请求时出错',
      '服务端抛了异常没有处理',
      '服务端异常没捕获',
      '服务端代码抛了没料到的异常',
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
      'partner api gave error 40213',
      'vendor error code with no equivalent',
    ],
    zh: [
      '第三方返回的错误码对不上',
      '依赖返回了自己的错误编号',
      '外部系统返回了一个不认识的错误码',
      '合作方接口的错误号没法映射',
      '老系统返回自己的错误编号',
    ],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
