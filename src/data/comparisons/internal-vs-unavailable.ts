import type { ComparisonOf } from './comparison.ts';

export const internalUnavailable = {
  lead: {
    en: 'A failing service needs either a fix or a short time. Clients act on the difference automatically.',
    zh: '服务失败了，要么需要修复，要么只需要等一会儿。客户端会自动按这个区别行事。',
  },
  differences: [
    {
      aspect: { en: 'What is wrong', zh: '出了什么问题' },
      sides: {
        INTERNAL: { en: 'A bug: code, configuration, format', zh: '有缺陷：代码、配置或格式' },
        UNAVAILABLE: {
          en: 'Availability: down, starting, draining, overloaded',
          zh: '不可用：停机、正在启动、正在排空、过载',
        },
      },
    },
    {
      aspect: { en: 'The same input in a minute', zh: '一分钟后同样的输入' },
      sides: {
        INTERNAL: { en: 'Fails again', zh: '还是失败' },
        UNAVAILABLE: { en: 'Will probably succeed', zh: '很可能成功' },
      },
    },
    {
      aspect: { en: 'What one of them means', zh: '出现一次意味着什么' },
      sides: {
        INTERNAL: {
          en: 'A bug to find, even if it happens once a day',
          zh: '有个缺陷要找，哪怕一天只出现一次',
        },
        UNAVAILABLE: { en: 'Nothing, if the retry succeeded', zh: '重试成功就没有什么' },
      },
    },
    {
      aspect: { en: 'If a service returns it wrongly', zh: '用错了会怎样' },
      sides: {
        INTERNAL: {
          en: 'Clients give up on calls that a retry would have completed',
          zh: '重试就能成功的调用，客户端却放弃了',
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
        en: 'The dependency recovers on its own, and the same call succeeds.',
        zh: '依赖服务会自行恢复，同样的调用也就成功了。',
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
      because: { en: 'In a minute the same call succeeds.', zh: '一分钟后同样的调用就能成功。' },
    },
    {
      story: {
        en: 'A secret is missing from the deployment; every call fails.',
        zh: '部署里漏了一个密钥，所有调用都失败。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'The service does not recover on its own: it has to be deployed again.',
        zh: '不会自行恢复，必须重新部署。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-java on Netty reports a reset with NO_ERROR as `UNAVAILABLE`; other libraries report `INTERNAL`.',
        zh: 'Netty 上的 grpc-java 把 NO_ERROR 重置报成 `UNAVAILABLE`，其他库报 `INTERNAL`。',
      },
      source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    },
    {
      says: {
        en: '@grpc/grpc-js reports a reset with INTERNAL_ERROR as `UNAVAILABLE` if a lost connection caused it (`ECONNRESET`, `ETIMEDOUT`).',
        zh: '@grpc/grpc-js 遇到 INTERNAL_ERROR 重置，如果原因是连接丢失（`ECONNRESET`、`ETIMEDOUT`），就报 `UNAVAILABLE`。',
      },
      source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    },
    {
      says: {
        en: 'gRPC Swift 2 reports every reset as `UNAVAILABLE`, whatever its error code.',
        zh: 'gRPC Swift 2 把所有重置都报成 `UNAVAILABLE`，不管错误码是什么。',
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
