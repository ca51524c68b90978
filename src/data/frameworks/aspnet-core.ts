import { httpToGrpc } from '../mappings/http-to-grpc.ts';
import type { Framework } from './framework.ts';

const CONTEXT = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/HttpContextServerCallContext.cs';
const MESSAGE = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/ErrorMessageHelper.cs';
const PIPE = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/PipeExtensions.cs';
const FACTORY = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/ServerCallHandlerFactory.cs';
const HANDLER = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/CallHandlers/ServerCallHandlerBase.cs';
const LOG = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/GrpcServerLog.cs';
const OPTIONS = 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/GrpcServiceOptions.cs';
const CLIENT = 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs';
const RETRY = 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/Retry/RetryCallBase.cs';
const CHANNEL = 'grpc/grpc-dotnet:src/Grpc.Net.Client/GrpcChannelOptions.cs';

/** The server of grpc-dotnet inside ASP.NET Core. */
export const aspnetCore = {
  name: 'ASP.NET Core',
  language: 'C#',
  about: {
    en: '`Grpc.AspNetCore.Server` of grpc-dotnet runs services as endpoints of ASP.NET Core. Middleware such as authorization comes before it and responds with HTTP, without a gRPC status.',
    zh: 'grpc-dotnet 的 `Grpc.AspNetCore.Server` 把服务作为 ASP.NET Core 的端点运行。鉴权等中间件在它之前执行，返回的是 HTTP 响应，没有 gRPC 状态。',
  },
  unhandled: [
    {
      says: {
        en: 'An exception that is not an `RpcException` becomes `UNKNOWN`, `Exception was thrown by handler.`. The server writes it to the log as an error, `Error when executing service method`.',
        zh: '不是 `RpcException` 的异常变成 `UNKNOWN`，文本 `Exception was thrown by handler.`。服务端以 error 级别记录 `Error when executing service method` 和异常。',
      },
      source: CONTEXT,
    },
    {
      says: {
        en: 'With `EnableDetailedErrors` the text also holds type and message of the exception and of its inner exceptions. Use it in development only.',
        zh: '开启 `EnableDetailedErrors` 后，文本还包含异常及其内部异常的类型和消息。只在开发环境使用。',
      },
      source: MESSAGE,
    },
    {
      says: {
        en: 'An `OperationCanceledException` after the client cancelled is logged at information level only. The status is `UNKNOWN` as well, but the client no longer reads it.',
        zh: '客户端取消之后的 `OperationCanceledException` 只以 information 级别记录。状态同样是 `UNKNOWN`，但客户端已经不再读取。',
      },
      source: CONTEXT,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'What the server returns before or instead of your method, by the text that the client reads.',
        zh: '服务端在方法执行之前或代替方法返回的状态码，按客户端读到的文本列出。',
      },
      rows: [
        {
          error: 'Received message exceeds the maximum configured message size.',
          code: 'RESOURCE_EXHAUSTED',
        },
        { error: 'Incomplete message.', code: 'INTERNAL' },
        { error: 'Incoming message cancelled.', code: 'INTERNAL' },
        { error: "Unsupported grpc-encoding value '…'.", code: 'UNIMPLEMENTED' },
        { error: 'Service is unimplemented.', code: 'UNIMPLEMENTED', source: FACTORY },
        { error: 'Method is unimplemented.', code: 'UNIMPLEMENTED', source: FACTORY },
        { error: 'Deadline Exceeded', code: 'DEADLINE_EXCEEDED', source: CONTEXT },
        { error: "Request protocol 'HTTP/1.1' is not supported.", code: 'INTERNAL', source: HANDLER },
      ],
      source: PIPE,
    },
    {
      direction: 'from-http',
      says: {
        en: 'What a .NET client reads from a response without `grpc-status`: 401 and 403 of the authorization middleware (`UseAuthorization`) arrive this way. 1xx becomes `INTERNAL`; 200, with or without a gRPC content type, `CANCELLED`; every other status `UNKNOWN`.',
        zh: '响应没有 `grpc-status` 时，.NET 客户端读出的状态码：授权中间件（`UseAuthorization`）的 401、403 就是这样来的。1xx 变成 `INTERNAL`；200 无论 content-type 是否为 gRPC 都是 `CANCELLED`；其他 HTTP 状态码是 `UNKNOWN`。',
      },
      rows: [
        ...Object.entries(httpToGrpc.official.values).map(([http, code]) => ({ http: Number(http), code })),
        { http: 431, code: 'INTERNAL' },
      ],
      source: CLIENT,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'A client retries only with a `RetryPolicy` or `HedgingPolicy` in its `ServiceConfig`. Attempts above `GrpcChannelOptions.MaxRetryAttempts` (5 by default) are not made; only the log of the client says so.',
        zh: '客户端只有在 `ServiceConfig` 里配了 `RetryPolicy` 或 `HedgingPolicy` 才重试。超过 `GrpcChannelOptions.MaxRetryAttempts`（默认 5）的次数不会执行，只在客户端日志里有记录。',
      },
      source: RETRY,
    },
  ],
  returns: [
    {
      says: {
        en: 'Throw `new RpcException(new Status(StatusCode.NotFound, "…"))`. Trailers given to the exception are added to `ResponseTrailers`.',
        zh: '抛出 `new RpcException(new Status(StatusCode.NotFound, "…"))`。传给异常的 trailer 会并入 `ResponseTrailers`。',
      },
      source: CONTEXT,
    },
    {
      says: {
        en: 'For details use the package `Grpc.StatusProto`: build a `Google.Rpc.Status` and throw `status.ToRpcException()`. The package marks it as experimental.',
        zh: '要带详情就用 `Grpc.StatusProto` 包：构造 `Google.Rpc.Status`，抛出 `status.ToRpcException()`。包里注明这是实验性 API。',
      },
      source: 'grpc/grpc-dotnet:src/Grpc.StatusProto/RpcStatusExtensions.cs',
    },
  ],
  reads: [
    {
      says: {
        en: 'Catch `RpcException`: `StatusCode`, `Status.Detail`, and `GetRpcStatus()` of `Grpc.StatusProto`, which is `null` without details.',
        zh: '捕获 `RpcException`：读 `StatusCode`、`Status.Detail`，详情用 `Grpc.StatusProto` 的 `GetRpcStatus()`，没有详情时为 `null`。',
      },
      source: 'grpc/grpc-dotnet:src/Grpc.StatusProto/RpcExceptionExtensions.cs',
    },
  ],
  traps: [
    {
      says: {
        en: 'An `RpcException` of a downstream call that a method does not catch is sent to the caller as if the method had thrown it: same code, same text, and its trailers.',
        zh: '方法里没有捕获的下游 `RpcException` 会原样发给调用方，如同自己抛出：同样的状态码、文本和 trailer。',
      },
      source: CONTEXT,
    },
    {
      says: {
        en: 'An `RpcException` is logged at information level, with code and text only. Pass the cause as the debug exception of the `Status` so that it reaches the log.',
        zh: '`RpcException` 只以 information 级别记录状态码和文本。把原因作为 `Status` 的 debug exception 传入，才会写进日志。',
      },
      source: LOG,
    },
    {
      says: {
        en: 'At the deadline the server completes the response and resets the stream, but the method goes on. Pass `context.CancellationToken` to every call that it makes.',
        zh: '到了截止时间，服务端结束响应并重置流，但方法还在执行。方法里的每个调用都要传 `context.CancellationToken`。',
      },
      source: CONTEXT,
    },
    {
      says: {
        en: 'With `IgnoreUnknownServices` a call to an unknown service goes on to the next middleware. Usually that ends in HTTP 404, which clients read as `UNIMPLEMENTED` too.',
        zh: '设置 `IgnoreUnknownServices` 后，调用未知服务会交给下一个中间件，通常以 HTTP 404 结束，客户端读到的同样是 `UNIMPLEMENTED`。',
      },
      source: OPTIONS,
    },
    {
      says: {
        en: 'A server accepts requests of up to 4 MiB. `MaxReceiveMessageSize` of its options changes the limit.',
        zh: '服务端接收的请求上限 4 MiB，用选项 `MaxReceiveMessageSize` 调整。',
      },
      source: 'grpc/grpc-dotnet:src/Shared/Server/MethodOptions.cs',
    },
    {
      says: {
        en: 'A request over HTTP/1.1 gets HTTP 426, and a wrong content type 415, both with `INTERNAL`. Check that the proxy speaks HTTP/2 to the server.',
        zh: 'HTTP/1.1 请求得到 HTTP 426，content-type 不对得到 415，状态码都是 `INTERNAL`。检查代理到服务端是不是 HTTP/2。',
      },
      source: HANDLER,
    },
    {
      says: {
        en: 'A cancelled call in a client throws `RpcException` with `CANCELLED`, not `OperationCanceledException`, unless `ThrowOperationCanceledOnCancellation` is on.',
        zh: '客户端取消调用时抛出的是 `CANCELLED` 的 `RpcException`，不是 `OperationCanceledException`，除非开启 `ThrowOperationCanceledOnCancellation`。',
      },
      source: CHANNEL,
    },
  ],
} as const satisfies Framework;
