import type { ComparisonOf } from './comparison.ts';

export const internalUnavailable = {
  lead: {
    en: 'A service that fails needs either a repair or a moment. Clients act on the difference without asking anybody.',
    zh: '服务失败了，要么需要修理，要么只需要一点时间。客户端会直接按这个区别行事，不会再问人。',
  },
  differences: [
    {
      aspect: { en: 'What is the matter', zh: '出了什么事' },
      sides: {
        INTERNAL: { en: 'A defect: code, configuration, format', zh: '有缺陷：代码、配置或格式' },
        UNAVAILABLE: {
          en: 'An absence: down, starting, draining, overloaded',
          zh: '不在岗：停机、正在启动、正在退出、过载',
        },
      },
    },
    {
      aspect: { en: 'The same input in a minute', zh: '一分钟后同样的输入' },
      sides: {
        INTERNAL: { en: 'Fails again', zh: '还是失败' },
        UNAVAILABLE: { en: 'Will likely succeed', zh: '很可能成功' },
      },
    },
    {
      aspect: { en: 'What one of them means', zh: '出现一次意味着什么' },
      sides: {
        INTERNAL: {
          en: 'A bug to find, even if it happens once a day',
          zh: '有个缺陷要找，哪怕一天只出现一次',
        },
        UNAVAILABLE: { en: 'Nothing, if the retry went through', zh: '重试成功就没有什么' },
      },
    },
    {
      aspect: { en: 'When a service picks it wrongly', zh: '选错了会怎样' },
      sides: {
        INTERNAL: {
          en: 'Clients give up on calls that a second attempt would have saved',
          zh: '再试一次就能成功的调用，客户端却放弃了',
        },
        UNAVAILABLE: {
          en: 'Clients retry into the same bug and multiply the load',
          zh: '客户端对着同一个缺陷重试，负载成倍增加',
        },
      },
    },
  ],
  scenarios: [
    {
      story: { en: 'A dependency refuses connections for a moment.', zh: '依赖服务暂时拒绝连接。' },
      answer: 'UNAVAILABLE',
      because: {
        en: 'It comes back by itself, and so does your answer.',
        zh: '它会自行恢复，你的响应也就恢复了。',
      },
    },
    {
      story: {
        en: 'The outermost handler catches a division by zero.',
        zh: '最外层的处理逻辑捕获到一次除以零。',
      },
      answer: 'INTERNAL',
      because: { en: 'The same request divides by zero tomorrow too.', zh: '同样的请求，明天还是除以零。' },
    },
    {
      story: {
        en: 'The process is up, but its cache is still loading.',
        zh: '进程已经启动，缓存还在加载。',
      },
      answer: 'UNAVAILABLE',
      because: { en: 'In a minute the same call is answered.', zh: '一分钟后同样的调用就有响应。' },
    },
    {
      story: {
        en: 'A secret is missing from the deployment; every call fails.',
        zh: '部署里漏了一个密钥，所有调用都失败。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'Nothing comes back by itself: somebody has to deploy again.',
        zh: '不会自行恢复，必须有人重新部署。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-java on netty reports a reset with NO_ERROR as `UNAVAILABLE`; other libraries say `INTERNAL`.',
        zh: 'netty 上的 grpc-java 把 NO_ERROR 重置报成 `UNAVAILABLE`，其他库报 `INTERNAL`。',
      },
      source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    },
    {
      says: {
        en: '@grpc/grpc-js reports a reset with INTERNAL_ERROR as `UNAVAILABLE` where a lost connection is behind it (`ECONNRESET`, `ETIMEDOUT`).',
        zh: '@grpc/grpc-js 遇到 INTERNAL_ERROR 重置，如果背后是连接丢失（`ECONNRESET`、`ETIMEDOUT`），就报 `UNAVAILABLE`。',
      },
      source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    },
    {
      says: {
        en: 'gRPC Swift 2 reports every reset as `UNAVAILABLE`, whatever error it carries.',
        zh: 'gRPC Swift 2 把所有重置都报成 `UNAVAILABLE`，不管带的是什么错误。',
      },
      source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
    },
  ],
  disagreements: ['noErrorReset', 'missingStatus', 'swiftResets'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'grpc/grpc:doc/statuscodes.md',
    'aip-dev/google.aip.dev:aip/general/0194.md',
  ],
} as const satisfies ComparisonOf<'INTERNAL/UNAVAILABLE'>;
