import type { SituationsOf } from './situation.ts';

export const internalSituations = {
  'invariant-broken': {
    text: {
      en: 'The books do not balance: a check that must always hold failed',
      zh: '账对不上：一项必须永远成立的检查没通过',
    },
    reason: {
      en: 'You know that your own rule is broken. Alert, keep the evidence in the log, send an id.',
      zh: '你确定是自己的规则被破坏了。告警，把证据留在日志里，把请求 ID 发给调用方。',
    },
    insteadOf: {
      UNKNOWN: {
        en: 'You do know: you checked.',
        zh: '你是知道的：你检查过。',
      },
      DATA_LOSS: {
        en: 'Only when stored data are beyond repair.',
        zh: '只有存储的数据已无法修复时才用。',
      },
    },
    keywords: {
      en: 'assertion failed bug impossible state invariant null pointer defect',
      zh: '断言失败 不变量 不可能的状态 空指针 缺陷 bug',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['grpc/grpc-java#314'],
  },
  'own-record-unreadable': {
    text: {
      en: 'A record that the service wrote itself cannot be decoded',
      zh: '服务自己写下的记录解码失败',
    },
    reason: {
      en: 'The bytes are there and your code does not understand them: a release can mend that. The caller did nothing wrong.',
      zh: '数据还在，是你的代码看不懂：发一个版本能修好。调用方没有做错什么。',
    },
    insteadOf: {
      DATA_LOSS: {
        en: 'If the bytes themselves are damaged in every copy.',
        zh: '每份副本的数据本身都坏了，才用它。',
      },
      INVALID_ARGUMENT: {
        en: 'The request was fine.',
        zh: '请求没有问题。',
      },
    },
    keywords: {
      en: 'deserialize failed parse protobuf stored schema old format unmarshal decompress',
      zh: '反序列化失败 解析失败 旧格式 解压失败 pb 解析',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'own-credentials-refused': {
    text: {
      en: 'A dependency refuses the service’s own credentials',
      zh: '依赖服务拒绝了服务自己的凭据',
    },
    reason: {
      en: 'Your service account is not the caller’s business. Alert yourself; nothing that the caller sends can help.',
      zh: '你的服务账号与调用方无关。向自己告警；调用方发什么都没有用。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Passed on, it logs innocent users out.',
        zh: '原样传出去，无辜的用户会被登出。',
      },
      PERMISSION_DENIED: {
        en: 'People would ask for rights that they have.',
        zh: '大家会去申请自己早已拥有的权限。',
      },
    },
    keywords: {
      en: 'service account expired key rotated downstream 401 403 forward status propagate',
      zh: '服务账号 密钥轮换 下游 401 透传状态码 转发错误',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'INTERNAL'>;
