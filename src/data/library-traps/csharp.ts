import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-dotnet. */
export const csharpTraps = [
  {
    says: {
      en: 'An exception other than `RpcException` reaches the client as `UNKNOWN` with `Exception was thrown by handler.`. `EnableDetailedErrors` adds its text: for development only, since it shows internals to every caller.',
      zh: '`RpcException` 之外的异常，到客户端是 `UNKNOWN` 加上 `Exception was thrown by handler.`。`EnableDetailedErrors` 会带上异常的文字，只应在开发时打开，因为所有调用方都会看到内部信息。',
    },
    source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/HttpContextServerCallContext.cs',
  },
  {
    says: {
      en: 'A response without `grpc-status` is `CANCELLED` (`No grpc-status found on response.`), although neither side cancelled the call. Other libraries report `UNKNOWN` or `INTERNAL`.',
      zh: '没有 `grpc-status` 的响应报 `CANCELLED`（`No grpc-status found on response.`），其实两端都没有取消。其他库报 `UNKNOWN` 或 `INTERNAL`。',
    },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolHelpers.cs',
  },
  {
    says: {
      en: 'A handler that returns `null` ends the call with `CANCELLED` and `No message returned from method.`.',
      zh: '处理函数返回 `null`，响应就是 `CANCELLED`，文字是 `No message returned from method.`。',
    },
    source:
      'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/CallHandlers/ClientStreamingServerCallHandler.cs',
  },
  {
    says: {
      en: 'A cancelled `CancellationToken` ends the call with `RpcException`, not with `OperationCanceledException`, unless the channel sets `ThrowOperationCanceledOnCancellation`.',
      zh: '`CancellationToken` 取消后，调用以 `RpcException` 结束，而不是 `OperationCanceledException`，除非通道设置了 `ThrowOperationCanceledOnCancellation`。',
    },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/GrpcChannelOptions.cs',
  },
  {
    says: {
      en: 'Error details need a separate package, `Grpc.StatusProto`; `GetRpcStatus` returns null if the status has none.',
      zh: '错误详情在单独的包 `Grpc.StatusProto` 里；没有详情时，`GetRpcStatus` 返回 null。',
    },
    source: 'grpc/grpc-dotnet:src/Grpc.StatusProto/RpcExceptionExtensions.cs',
  },
] as const satisfies readonly Claim[];
