import type { Route } from '../../routes/paths.ts';
import type { Phrases } from './phrases.ts';

/** What leads to a page of which there is only one. */
export interface PagePhrases {
  readonly route: Route & { readonly page: TitledPage };
  readonly phrases: Phrases;
}

/** Pages whose title is an interface word. */
export type TitledPage =
  | 'board'
  | 'choose'
  | 'messages'
  | 'circumstances'
  | 'service-config'
  | 'mappings'
  | 'glossary'
  | 'comparisons'
  | 'libraries'
  | 'data'
  | 'log'
  | 'guides';

/** Pages that answer a question of their own. */
export const pagePhrases: Readonly<Record<string, PagePhrases>> = {
  board: {
    route: { page: 'board' },
    phrases: {
      en: [
        'list of all grpc status codes',
        'grpc status codes',
        'all error codes',
        'status code table',
        'how many codes are there',
        'what happens if a call fails',
        'what errors can grpc return',
        'grpc error overview',
      ],
      zh: [
        '所有状态码',
        '状态码列表',
        '错误码大全',
        '有哪些状态码',
        'grpc 调用失败会怎样',
        'gRPC 调用不成功会发生什么',
        '错误码一览表',
      ],
    },
  },
  choose: {
    route: { page: 'choose' },
    phrases: {
      en: [
        'which code should I return',
        'how to choose a status code',
        'what status code to use for this case',
        'returns the wrong status code',
        'best practice for choosing error codes',
        'use more specific error codes',
      ],
      zh: ['应该返回哪个状态码', '怎么选状态码', '该用哪个错误码', '返回的状态码不对', '错误码怎么选'],
    },
  },
  messages: {
    route: { page: 'messages' },
    phrases: {
      en: ['error messages of libraries', 'explain this error message', 'confusing error message'],
      zh: ['报错信息大全', '报错是什么意思', '看不懂报错'],
    },
  },
  circumstances: {
    route: { page: 'circumstances' },
    phrases: {
      en: ['works locally but not in production', 'fails only in one environment', 'only happens sometimes'],
      zh: ['本地正常线上报错', '只在某个环境出错', '偶尔报错'],
    },
  },
  'service-config': {
    route: { page: 'service-config' },
    phrases: {
      en: ['check a grpc service config', 'validate service config json', 'is my retry policy valid'],
      zh: ['检查 service config', 'service config 写得对不对', '校验重试策略配置'],
    },
  },
  mappings: {
    route: { page: 'mappings' },
    phrases: {
      en: [
        'map grpc codes to http status',
        'http status to grpc code',
        'convert between http and grpc errors',
        'grpc gateway http status mapping',
        'http status code returned by the gateway',
        'why does it always return http 200',
        'http error code for grpc error',
        'transcoding status codes',
        'rst_stream error codes',
        'http2 error code to grpc status',
        'GOAWAY and http/2 errors',
        'rationale for mapping to http 400',
        'trailers only response http status',
      ],
      zh: [
        '状态码和 http 的对应关系',
        'http 状态码对应哪个 grpc 码',
        '错误码映射为 http status',
        'grpc gateway 返回的 http 状态码',
        '为什么总是返回 http 200',
        '网关怎么转换状态码',
        'RST_STREAM 错误码',
        'http2 错误码',
        '转成 http 状态码',
      ],
    },
  },
  glossary: {
    route: { page: 'glossary' },
    phrases: {
      en: ['glossary', 'what is it called in chinese'],
      zh: ['术语表', '英文怎么说', '中文怎么翻译'],
    },
  },
  comparisons: {
    route: { page: 'comparisons' },
    phrases: {
      en: ['difference between two codes', 'compare status codes'],
      zh: ['两个状态码有什么区别', '状态码的区别'],
    },
  },
  libraries: {
    route: { page: 'libraries' },
    phrases: {
      en: [
        'names of the codes in each language',
        'how to handle errors in code',
        'get the error code from an exception',
      ],
      zh: ['各语言怎么处理错误', '怎么拿到状态码'],
    },
  },
  data: {
    route: { page: 'data' },
    phrases: {
      en: ['status codes as json', 'machine readable list of codes'],
      zh: ['状态码 json', '机器可读的状态码'],
    },
  },
  log: {
    route: { page: 'log' },
    phrases: {
      en: [
        'analyze a log file with grpc errors',
        'count grpc errors in a log',
        'summarize errors of a log',
        'paste a whole log',
      ],
      zh: ['分析日志', 'grpc 日志分析', '统计日志里的错误', '整份日志怎么看'],
    },
  },
  guides: {
    route: { page: 'guides' },
    phrases: {
      en: ['guides', 'grpc error handling best practices', 'learn grpc error handling'],
      zh: ['指南', 'gRPC 错误处理教程'],
    },
  },
};
