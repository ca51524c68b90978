import type { SituationsOf } from './situation.ts';

export const internalSituations = {
  'invariant-broken': {
    text: {
      en: 'The books do not balance: an invariant check failed',
      zh: '账对不上：不变量检查没通过',
    },
    reason: {
      en: 'You know that one of your invariants is broken. Alert, keep the evidence in the log, and return a request ID.',
      zh: '你确定是自己的不变量被破坏了。告警，把证据留在日志里，把请求 ID 返回给调用方。',
    },
    insteadOf: {
      UNKNOWN: {
        en: 'You know the cause: your own check found it.',
        zh: '原因是知道的：你自己的检查发现了它。',
      },
      DATA_LOSS: {
        en: 'Only when stored data is beyond repair.',
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
      en: 'The bytes are there, and your code cannot read them: a release can fix that. The caller did nothing wrong.',
      zh: '数据还在，是你的代码读不懂：发一个版本能修好。调用方没有做错什么。',
    },
    insteadOf: {
      DATA_LOSS: {
        en: 'For bytes that are damaged in every copy.',
        zh: '每份副本的数据本身都坏了，才用。',
      },
      INVALID_ARGUMENT: {
        en: 'The request was valid.',
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
      en: 'A dependency rejects the service’s own credentials',
      zh: '依赖服务拒绝了服务自己的凭据',
    },
    reason: {
      en: 'The caller cannot fix your service account. Alert your own team; nothing that the caller sends can help.',
      zh: '你的服务账号，调用方改不了。向自己的团队告警；调用方发什么都没有用。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Passed on, it logs out users whose own credentials are valid.',
        zh: '原样传出去，凭据有效的用户会被登出。',
      },
      PERMISSION_DENIED: {
        en: 'Users would ask for permissions that they already have.',
        zh: '用户会去申请自己已经拥有的权限。',
      },
    },
    keywords: {
      en: 'service account expired key rotated downstream 401 403 forward status propagate',
      zh: '服务账号 密钥轮换 下游 401 透传状态码 转发错误',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'panic-recovered': {
    text: {
      en: 'A recovery interceptor catches a panic of the handler',
      zh: 'recovery 拦截器接住了处理函数的 panic',
    },
    reason: {
      en: 'A panic is a bug of the service. Log the stack, return a request ID, and no text of the panic.',
      zh: 'panic 是服务自身的缺陷。把堆栈写进日志，返回请求 ID，不要返回 panic 的内容。',
    },
    insteadOf: {
      UNKNOWN: {
        en: 'What an exception becomes in libraries that catch it without your interceptor.',
        zh: '没有拦截器时，会接异常的库返回的是它。',
      },
      UNAVAILABLE: {
        en: 'What clients see when nothing catches the panic and the process dies.',
        zh: '没有接住、进程退出时，客户端看到的是它。',
      },
    },
    keywords: {
      en: 'go panic recover middleware nil pointer crash stack trace',
      zh: 'panic recover 中间件 空指针 崩溃 堆栈',
    },
    sources: [
      'googleapis/googleapis:google/rpc/code.proto',
      'grpc-ecosystem/go-grpc-middleware:interceptors/recovery/interceptors.go',
    ],
  },
  'dependency-rejects-request': {
    text: {
      en: 'A dependency rejects the request that the service built',
      zh: '依赖服务拒绝了本服务构造的请求',
    },
    reason: {
      en: 'Your caller did not write that request, so it cannot fix it: passing `INVALID_ARGUMENT` on would blame the wrong side. Log the original status.',
      zh: '那个请求不是调用方写的，它改不了：原样传回 `INVALID_ARGUMENT` 会怪错人。把原始状态写进日志。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'Only if the rejected value came from your caller unchanged.',
        zh: '被拒绝的值原样来自调用方才用。',
      },
      UNKNOWN: { en: 'You know what failed.', zh: '失败的原因是知道的。' },
    },
    keywords: {
      en: 'propagate upstream error backend returned invalid argument pass through code',
      zh: '透传错误码 下游返回 上游参数错误 转发状态码',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'config-missing': {
    text: { en: 'A template or setting is missing in this deployment', zh: '这次部署缺了模板或配置项' },
    reason: {
      en: 'Only the operators can fix it. Better: check at start, and let the server fail its health check.',
      zh: '只有运维能修好。更好的做法：启动时就检查，让健康检查不通过。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The caller would look for a state that it can fix.',
        zh: '调用方会去找自己能改的状态。',
      },
      UNAVAILABLE: { en: 'A retry does not bring the file back.', zh: '重试不会让文件回来。' },
    },
    keywords: {
      en: 'misconfiguration environment variable file not in image deployment broken',
      zh: '配置缺失 环境变量 部署错误 模板文件',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'INTERNAL'>;
