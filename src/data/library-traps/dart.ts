import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-dart. */
export const dartTraps = [
  {
    says: {
      en: 'Dart maps HTTP responses without `grpc-status` with its own table: 404 to `NOT_FOUND`, 429 to `RESOURCE_EXHAUSTED`, where other clients use `UNIMPLEMENTED` and `UNAVAILABLE`. A missing route then looks like a missing record.',
      zh: '没有 `grpc-status` 的 HTTP 响应，Dart 用自己的映射表：404 对应 `NOT_FOUND`，429 对应 `RESOURCE_EXHAUSTED`，而其他客户端是 `UNIMPLEMENTED` 和 `UNAVAILABLE`。路由不存在，看上去就像数据不存在。',
    },
    source: 'grpc/grpc-dart:lib/src/shared/status.dart',
  },
  {
    says: {
      en: 'A response that cannot be parsed is `DATA_LOSS`. No data is lost: client and server have different definitions of the message.',
      zh: '无法解析的响应报 `DATA_LOSS`。其实没有丢失任何数据，只是两端对消息的定义不一致。',
    },
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
  },
  {
    says: {
      en: 'Missing trailers are `UNAVAILABLE`, which clients often retry, although the server might have completed the call.',
      zh: '缺少尾部元数据报 `UNAVAILABLE`，客户端往往会重试，而调用在服务端可能已经执行完了。',
    },
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
  },
  {
    says: {
      en: 'An exception is sent with its own text: as `UNKNOWN` from a handler, as `INTERNAL` from an interceptor. Throw `GrpcError` with a message that callers are allowed to read.',
      zh: '异常会带着自己的文字发出：处理函数里的是 `UNKNOWN`，拦截器里的是 `INTERNAL`。应当抛出 `GrpcError`，文字写成调用方可以看的。',
    },
    source: 'grpc/grpc-dart:lib/src/server/handler.dart',
  },
] as const satisfies readonly Claim[];
