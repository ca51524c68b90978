import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const provokeEveryCodePhrases = {
  choose: {
    en: [
      'how to test error handling of a grpc client',
      'simulate grpc errors in tests',
      'mock a grpc error',
      'inject faults into grpc calls',
      'unit test for error codes',
      'how to reproduce unavailable',
      'test retries',
      'chaos testing grpc',
      'force an error from the server',
      'trigger deadline exceeded in a test',
    ],
    zh: [
      '怎么测试客户端的错误处理',
      '模拟 gRPC 错误',
      'mock gRPC 错误',
      '故障注入',
      '错误码单元测试',
      '怎么复现 UNAVAILABLE',
      '测试重试',
      '混沌测试',
      '让服务端返回指定错误',
    ],
  },
  'in-process': {
    en: [
      'in process server for tests',
      'bufconn test server',
      'grpc testing in go with bufconn',
      'InProcessServer java',
      'grpc_testing python',
      'fake server',
      'mock stub returning an error',
      'test a client without network',
    ],
    zh: [
      '进程内测试服务端',
      '单元测试里启动服务端',
      'bufconn 测试',
      'InProcessServerBuilder',
      '假服务端',
      'mock stub',
      '不用网络测试客户端',
    ],
  },
  'example-server': {
    en: [
      'demo server that returns any status code',
      'test server for status codes',
      'sample server with delays',
    ],
    zh: ['返回任意状态码的示例服务', '测试用服务端', '带延迟的示例服务'],
  },
  proxy: {
    en: [
      'envoy fault injection grpc',
      'abort with grpc status',
      'toxiproxy grpc',
      'istio fault injection',
      'delay injection',
    ],
    zh: ['envoy 故障注入', 'istio 故障注入 grpc', 'toxiproxy', '注入延迟'],
  },
  connection: {
    en: [
      'kill the connection in a test',
      'simulate network failure',
      'drop packets',
      'test reconnect',
      'iptables',
    ],
    zh: ['测试断网', '模拟网络故障', '丢包', '测试重连'],
  },
  check: {
    en: ['what to assert in a client test', 'checklist for error handling', 'verify that retries stop'],
    zh: ['客户端测试要断言什么', '错误处理检查清单', '验证重试会停'],
  },
} as const satisfies GuidePhrases<(typeof guides)['provoke-every-code']['sections'][number]>;
