import type { Phrases } from '../phrases.ts';

export const internalPhrases = {
  'invariant-broken': {
    en: [
      'assertion failed on the server',
      'bug in the server',
      'server bug',
      'assertion failed',
      'invariant broken',
      'bug in server',
      'data inconsistent inside the service',
    ],
    zh: [
      '服务器内部错误',
      '內部錯誤',
      '断言失败',
      '服务器内部异常',
      '反序列化失败 内部错误',
      '不变量被破坏',
      '程序 bug',
      '账对不上',
      '系统内部错误',
    ],
  },
  'own-record-unreadable': {
    en: ['cannot decode own stored record', 'stored row cannot be parsed'],
    zh: ['自己写的记录解码失败', '库里的数据解析失败'],
  },
  'own-credentials-refused': {
    en: ['service account of our service rejected by dependency', 'our own token refused by the downstream'],
    zh: ['依赖服务拒绝了我们的凭据', '调下游时服务自己的凭据错了'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
