import type { SituationsOf } from './situation.ts';

export const unknownSituations = {
  'unexpected-exception': {
    text: {
      en: 'An unexpected exception reaches the edge of the service',
      zh: '未捕获的异常一路抛到了服务的最外层',
    },
    reason: {
      en: 'You know only that the call failed. Log the exception under a request ID, and return the ID.',
      zh: '只知道出了错。把异常连同请求 ID 写进日志，再把这个 ID 返回给调用方。',
    },
    insteadOf: {
      INTERNAL: {
        en: '`INTERNAL` is better once you have verified that an invariant is broken. Many teams use it for every uncaught exception; then document that.',
        zh: '如果你确认某个不变量被破坏，就用 `INTERNAL`。许多团队把所有未捕获的异常都归给它；那就写进约定。',
      },
      UNAVAILABLE: {
        en: 'It promises that a retry can help, which you cannot know.',
        zh: '它等于承诺重试可能有用，而你并不知道。',
      },
    },
    practice: [
      {
        says: {
          en: 'gRPC server libraries do this for you when a handler throws.',
          zh: '处理函数抛出异常时，gRPC 服务端库会自动这样做。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
    ],
    keywords: {
      en: 'uncaught exception panic handler threw stack trace catch-all',
      zh: '未捕获异常 抛异常 崩溃 兜底 堆栈',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
    threads: [
      'grpc/grpc-java#299',
      'cloudquery/plugin-sdk#514',
      'grpc/grpc-go#8713',
      'apple/servicetalk#1394',
    ],
  },
  'foreign-number': {
    text: {
      en: 'A dependency failed with its own error number, not a gRPC code',
      zh: '依赖服务报错时给的是它自己的编号，不是 gRPC 状态码',
    },
    reason: {
      en: 'Use this code as long as you cannot translate the foreign number. Put the original into `ErrorInfo`, and map the numbers that you know.',
      zh: '翻译不了别人的编号时，返回 `UNKNOWN`。把原编号放进 `ErrorInfo`，认识的编号则逐个映射。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'It says that your own invariants are broken; here an error from another system could not be translated.',
        zh: '它说的是你自己的不变量被破坏；这里只是翻译不了另一个系统的错误。',
      },
    },
    keywords: {
      en: 'errno database driver error vendor error code mongodb oracle unmapped',
      zh: '错误编号 数据库驱动 厂商错误 无法映射 第三方',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNKNOWN'>;
