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
  {
    says: {
      en: 'Request headers between 32 and 64 KiB: a recent Kestrel responds with HTTP 431 and no gRPC status, which a .NET client reads as `INTERNAL`. Above twice the limit Kestrel closes the connection, and with it every other call on it.',
      zh: '请求首部超过 32 KiB 但不到 64 KiB 时，新版 Kestrel 返回 HTTP 431，没有 gRPC 状态，.NET 客户端读出的是 `INTERNAL`。超过上限的两倍，Kestrel 关闭连接，连接上的其他调用也随之失败。',
    },
    source: 'dotnet/aspnetcore:src/Servers/Kestrel/Core/src/Internal/Http2/Http2Connection.cs',
  },
  {
    says: {
      en: 'The client does not send request headers that are larger than the limit the server announced in its HTTP/2 settings. The call ends with `INTERNAL`; a retry ends the same way.',
      zh: '请求首部大于服务端在 HTTP/2 SETTINGS 里声明的上限时，客户端不会发送，调用以 `INTERNAL` 结束；重试结果相同。',
    },
    source:
      'dotnet/runtime:src/libraries/System.Net.Http/src/System/Net/Http/SocketsHttpHandler/Http2Connection.cs',
  },
  {
    says: {
      en: 'Headers and trailers of one response count together, 64 KiB by default. A larger response, such as one with long error details, closes the connection: every call on it ends with `UNAVAILABLE`, and a retry fails the same way.',
      zh: '同一个响应的首部和尾部元数据合并计算，默认上限 64 KiB。超过时（例如错误详情太长）客户端关闭连接：连接上的所有调用都以 `UNAVAILABLE` 结束，重试结果相同。',
    },
    source:
      'dotnet/runtime@88e8829:src/libraries/System.Net.Http/src/System/Net/Http/SocketsHttpHandler/Http2Stream.cs',
  },
] as const satisfies readonly Claim[];
