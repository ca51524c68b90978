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
      'data is inconsistent in our system',
      'unreachable code reached',
      'server side bug',
      'internal logic error',
      'impossible state',
      'sum of the ledger is wrong',
      'corrupted in-memory state',
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
      '系统内部逻辑错误',
      '数据不一致',
      '内部状态错乱',
      '对账不平',
    ],
  },
  'own-record-unreadable': {
    en: [
      'cannot decode own stored record',
      'stored row cannot be parsed',
      'json in the database column is broken',
      'deserialization of a stored value failed',
      "cached entry can't be decoded",
      'protobuf from the db fails to parse',
    ],
    zh: [
      '自己写的记录解码失败',
      '库里的数据解析失败',
      '数据库里的 json 坏了',
      '缓存数据反序列化失败',
      '存的数据解析不了',
      '库里存的内容格式不对',
    ],
  },
  'own-credentials-refused': {
    en: [
      'service account of our service rejected by dependency',
      'our own token refused by the downstream',
      'our database password is wrong',
      'upstream api rejects our key',
      "service can't log in to its backend",
      's3 credentials of the server are invalid',
      'misconfigured secret on the server',
    ],
    zh: [
      '依赖服务拒绝了我们的凭据',
      '调下游时服务自己的凭据错了',
      '服务连数据库密码错',
      '我们调第三方的 key 失效',
      '服务端自己的密钥配错',
      '服务端配置错误',
    ],
  },
  'panic-recovered': {
    en: ['panic in a handler should return a grpc error', 'recover middleware which code'],
    zh: ['handler panic 返回什么', 'recover 之后返回什么码'],
  },
  'dependency-rejects-request': {
    en: [
      'backend returned INVALID_ARGUMENT should I pass it on',
      'forward the status of a dependency to my caller',
    ],
    zh: ['下游返回参数错误要不要透传', '要不要透传下游的错误码'],
  },
  'config-missing': {
    en: ['server configuration is missing a value', 'environment variable not set on the server'],
    zh: ['服务端缺少配置', '部署时漏了配置文件'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
