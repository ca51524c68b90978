import type { Claim } from '../code-facts.ts';

/** Common pitfalls of gRPC C++. */
export const cppTraps = [
  {
    says: {
      en: "The client throws no exception: the call returns a `grpc::Status`. Code that doesn't check `ok()` continues with an empty response.",
      zh: '客户端不会抛出异常：调用返回 `grpc::Status`。代码不检查 `ok()`，用的就是空响应。',
    },
    source: 'grpc/grpc:include/grpcpp/support/status.h',
  },
  {
    says: {
      en: "An exception that escapes from a handler becomes `UNKNOWN` with `Unexpected error in RPC handling`, and its own text is lost. A build without exceptions doesn't have this handling.",
      zh: '处理函数抛出的异常一律变成 `UNKNOWN`，文字是 `Unexpected error in RPC handling`，异常自己的文字丢失。禁用异常的构建没有这种处理。',
    },
    source: 'grpc/grpc:include/grpcpp/support/method_handler.h',
    run: { file: 'cpp/output/unknown.txt', printed: 'UNKNOWN (2): Unexpected error in RPC handling' },
  },
  {
    says: {
      en: 'The third argument of `grpc::Status` takes the bytes of a whole `google.rpc.Status`, not of one detail. `SetErrorDetails` builds it and takes code and message from the protobuf message, so fill those in too.',
      zh: '`grpc::Status` 的第三个参数是整个 `google.rpc.Status` 的字节，不是某一条详情。`SetErrorDetails` 会替你构造，状态码和报错信息取自 protobuf 消息，所以那里也要填上。',
    },
    source: 'grpc/grpc:include/grpcpp/support/error_details.h',
  },
  {
    says: {
      en: '`ExtractErrorDetails` returns its own status, which is about the extraction: `INVALID_ARGUMENT` there means damaged details, not a bad request.',
      zh: '`ExtractErrorDetails` 返回的状态说的是提取是否成功：那里的 `INVALID_ARGUMENT` 表示详情损坏，不是请求有错。',
    },
    source: 'grpc/grpc:include/grpcpp/support/error_details.h',
  },
] as const satisfies readonly Claim[];
