import type { Claim } from '../code-facts.ts';

/** What surprises people in grpc-dart. */
export const dartTraps = [
  {
    says: {
      en: 'HTTP responses without `grpc-status` follow a table of its own: a 404 is `NOT_FOUND`, a 429 `RESOURCE_EXHAUSTED`, where other clients say `UNIMPLEMENTED` and `UNAVAILABLE`. A missing route then looks like a missing record.',
      zh: '没有 `grpc-status` 的 HTTP 响应用的是自己的对照表：404 变成 `NOT_FOUND`，429 变成 `RESOURCE_EXHAUSTED`，而其他客户端是 `UNIMPLEMENTED` 和 `UNAVAILABLE`。路由不存在，看上去就像数据不存在。',
    },
    source: 'grpc/grpc-dart:lib/src/shared/status.dart',
  },
  {
    says: {
      en: 'A response that cannot be parsed is `DATA_LOSS`. Nothing is lost: client and server disagree about the message.',
      zh: '无法解析的响应报 `DATA_LOSS`。其实没有丢失任何数据，只是两端对消息的定义不一致。',
    },
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
  },
  {
    says: {
      en: 'Missing trailers are `UNAVAILABLE`, which invites a retry, although the call may have run to its end on the server.',
      zh: '缺少尾部元数据报 `UNAVAILABLE`，容易让人重试，而调用在服务端可能已经执行完了。',
    },
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
  },
  {
    says: {
      en: 'An exception is sent with its own text: as `UNKNOWN` from a handler, as `INTERNAL` from an interceptor. Throw `GrpcError` with a text that callers may read.',
      zh: '异常会带着自己的文字发出：处理函数里的是 `UNKNOWN`，拦截器里的是 `INTERNAL`。应当抛出 `GrpcError`，文字写成调用方可以看的。',
    },
    source: 'grpc/grpc-dart:lib/src/server/handler.dart',
  },
] as const satisfies readonly Claim[];
