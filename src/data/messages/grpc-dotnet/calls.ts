import type { Message } from '../message.ts';

/** grpc-dotnet: handlers, limits, deadlines and cancelling. */
export const grpcDotnetCalls = {
  'dotnet-handler-exception': {
    code: 'UNKNOWN',
    libraries: ['grpc-dotnet', 'grpc-csharp'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unknown", Detail="Exception was thrown by handler.")',
    pattern: /Exception was thrown by handler/,
    source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/HttpContextServerCallContext.cs',
    title: {
      en: 'Exception was thrown by handler (.NET)',
      zh: '.NET 处理函数抛出异常（Exception was thrown by handler）',
    },
    meaning: {
      en: 'The service method threw an exception that is not an `RpcException`. Details stay on the server unless `EnableDetailedErrors` is on.',
      zh: '服务方法抛出了不是 `RpcException` 的异常。除非打开 `EnableDetailedErrors`，细节留在服务端。',
    },
    causes: [
      {
        en: 'The handler threw: a null field, a failed database or HTTP call, or a timeout of it. The exception is in the log of the server only; catch what is expected and throw `RpcException` with a fitting code.',
        zh: '处理函数抛出异常：字段为 null，数据库或 HTTP 调用失败或超时。异常只在服务端日志里；预期内的失败应捕获并抛出带合适状态码的 `RpcException`。',
      },
      {
        en: '`Unable to resolve service for type` or `No constructor`: dependency injection could not build the service class. Register the missing type in `Program.cs`.',
        zh: '`Unable to resolve service for type` 或 `No constructor`：依赖注入无法创建服务类。在 `Program.cs` 注册缺少的类型。',
      },
      {
        en: '`Value cannot be null` in a generated setter: Protobuf fields of C# take no null. Leave the field out, or use `optional` or a wrapper type.',
        zh: '生成的 setter 报 `Value cannot be null`：C# 的 Protobuf 字段不接受 null。不赋值，或用 `optional`、wrapper 类型。',
      },
      {
        en: 'protobuf-net, MagicOnion, or ServiceModel.Grpc could not serialize a type: no parameterless constructor, `[ProtoContract]`, or `[MessagePackObject]`, or another contract on the two sides.',
        zh: 'protobuf-net、MagicOnion、ServiceModel.Grpc 无法序列化某个类型：没有无参构造函数、`[ProtoContract]` 或 `[MessagePackObject]`，或两端契约不同。',
      },
      {
        en: 'The client went away, so that reading or writing a stream threw `OperationCanceledException` or `The request stream was aborted`: check `context.CancellationToken` and end quietly.',
        zh: '调用方已离开，读写流时抛出 `OperationCanceledException` 或 `The request stream was aborted`：检查 `context.CancellationToken` 并直接结束。',
      },
    ],
    steps: [
      {
        en: 'Set `"Grpc": "Debug"` under `Logging:LogLevel` and search the log of the server for `Error when executing service method`: the exception follows. With Grpc.Core set `GRPC_TRACE=all` and `GRPC_VERBOSITY=debug`.',
        zh: '在 `Logging:LogLevel` 设 `"Grpc": "Debug"`，在服务端日志里搜 `Error when executing service method`：后面就是异常。Grpc.Core 则设 `GRPC_TRACE=all` 和 `GRPC_VERBOSITY=debug`。',
      },
      {
        en: 'In development set `EnableDetailedErrors = true` in `AddGrpc`: then the client sees type and text. Not in production: it shows internals.',
        zh: '开发环境在 `AddGrpc` 设 `EnableDetailedErrors = true`，调用方就能看到类型和文字。生产环境不要开：会暴露内部信息。',
      },
      {
        en: 'Throw `new RpcException(new Status(StatusCode.NotFound, "..."))` for expected failures.',
        zh: '预期内的失败抛出 `new RpcException(new Status(StatusCode.NotFound, "..."))`。',
      },
    ],
  },
  'dotnet-service-unimplemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-dotnet'],
    example: 'Grpc.Core.RpcException: Status(StatusCode="Unimplemented", Detail="Service is unimplemented.")',
    pattern: /(?:Service|Method) is unimplemented/,
    source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/ServerCallHandlerFactory.cs',
    title: {
      en: 'Service or method is unimplemented (.NET)',
      zh: '.NET 服务端没有映射该服务或方法（unimplemented）',
    },
    meaning: {
      en: 'The server was reached, but it has no such service or method.',
      zh: '已到达服务端，但它没有该服务或方法。',
    },
    causes: [
      { en: '`MapGrpcService` is missing for the service.', zh: '该服务缺少 `MapGrpcService`。' },
      { en: 'The proto package differs between client and server.', zh: '客户端与服务端的 proto 包名不同。' },
    ],
    steps: [
      {
        en: "Compare the path in the server's log with the package of both proto files.",
        zh: '把服务端日志中的路径与两端 proto 的包名对照。',
      },
      {
        en: 'Map the service, or deploy the server that has the method.',
        zh: '映射该服务，或部署包含该方法的服务端。',
      },
    ],
  },
  'dotnet-message-size-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="ResourceExhausted", Detail="Received message exceeds the maximum configured message size.")',
    pattern: /(?:Received|Sending) message exceeds the maximum configured message size/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/StreamExtensions.cs',
    title: {
      en: 'Message exceeds the maximum configured message size',
      zh: '消息超过大小上限（maximum configured message size）',
    },
    meaning: {
      en: 'The message is over `MaxReceiveMessageSize` (4 MB by default) or over a configured `MaxSendMessageSize`.',
      zh: '消息超过 `MaxReceiveMessageSize`（默认 4 MB），或超过配置的 `MaxSendMessageSize`。',
    },
    causes: [
      {
        en: 'A list or file grew past the limit of 4 MB for received messages: set `MaxReceiveMessageSize` in `GrpcChannelOptions` (a response) or `AddGrpc(o => o.MaxReceiveMessageSize = …)` (a request). `null` removes the limit.',
        zh: '列表或文件超过接收上限 4 MB：响应在 `GrpcChannelOptions` 设 `MaxReceiveMessageSize`，请求用 `AddGrpc(o => o.MaxReceiveMessageSize = …)`。`null` 取消上限。',
      },
      {
        en: 'The limit was set on the wrong side, or on another channel than the one in use: with the client factory it belongs in `ConfigureChannel`.',
        zh: '上限设在了错误的一端，或设在别的通道上：client factory 要写在 `ConfigureChannel` 里。',
      },
      {
        en: '`Sending message`: `MaxSendMessageSize` is set on this side.',
        zh: '`Sending message`：本端设置了 `MaxSendMessageSize`。',
      },
    ],
    steps: [
      {
        en: 'Log `message.CalculateSize()` on the sending side and compare it with the limit of the side that reports it.',
        zh: '在发送端记录 `message.CalculateSize()`，与报错一端的上限对照。',
      },
      {
        en: 'Raise the limit there. For data that keeps growing use paging or a stream.',
        zh: '在那里调大上限。数据会持续增长的，用分页或流。',
      },
    ],
  },
  'dotnet-deadline-exceeded-empty': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-dotnet'],
    example: 'Grpc.Core.RpcException: Status(StatusCode="DeadlineExceeded", Detail="")',
    pattern: /Status\(StatusCode="?DeadlineExceeded"?, Detail=""/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolConstants.cs',
    title: { en: 'DeadlineExceeded with an empty detail', zh: '调用超时（DeadlineExceeded，没有文字）' },
    meaning: {
      en: 'The deadline of the call passed on the client. The .NET client gives no text in this case.',
      zh: '调用的截止时间在客户端已到。.NET 客户端此时不给出文字。',
    },
    causes: [
      { en: 'The handler or one of its dependencies is slow.', zh: '处理函数或其依赖服务太慢。' },
      { en: 'Connecting took too long.', zh: '建立连接耗时过长。' },
      {
        en: 'The deadline was computed with local time: it must be UTC.',
        zh: '截止时间用本地时间计算，而它必须是 UTC。',
      },
    ],
    steps: [
      { en: 'Use `DateTime.UtcNow.AddSeconds(n)`.', zh: '使用 `DateTime.UtcNow.AddSeconds(n)`。' },
      {
        en: 'Check whether the server logged the call. If not, look at the connection; if so, look at the handler.',
        zh: '看服务端有没有这次调用的日志：没有就查连接，有就查处理函数。',
      },
    ],
  },
  'dotnet-call-canceled': {
    code: 'CANCELLED',
    libraries: ['grpc-dotnet'],
    example: 'Grpc.Core.RpcException: Status(StatusCode="Cancelled", Detail="Call canceled by the client.")',
    pattern: /Call canceled by the client|gRPC call disposed/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolConstants.cs',
    title: {
      en: 'Call canceled by the client (.NET)',
      zh: '.NET 客户端取消了调用（Call canceled by the client）',
    },
    meaning: {
      en: 'The client program cancelled the call or disposed it before the end.',
      zh: '客户端程序取消了调用，或在结束前将其释放。',
    },
    causes: [
      {
        en: 'The token passed to the call was cancelled: `HttpContext.RequestAborted` of an incoming request whose browser went away, or a `CancellationTokenSource` with a timeout. Use another token for work that has to finish.',
        zh: '传给调用的 `CancellationToken` 被取消：来自浏览器已离开的请求的 `HttpContext.RequestAborted`，或带超时的 `CancellationTokenSource`。必须做完的工作用另一个 `CancellationToken`。',
      },
      {
        en: '`gRPC call disposed`: the call object was disposed while its stream was read, for example by `using var call` in a method that returns the stream. Read inside the `using`.',
        zh: '`gRPC call disposed`：流还在读，调用对象就被释放，例如方法里 `using var call` 却返回了流。在 `using` 内读完。',
      },
      {
        en: 'The channel was disposed (`gRPC call disposed` for all its calls): keep one channel or client factory for the life of the program.',
        zh: '通道已释放，所有调用都报 `gRPC call disposed`：整个程序保留一个通道或 client factory。',
      },
      {
        en: 'The handler of an outer call ended, and the client factory passes its cancellation on (`EnableCallContextPropagation`).',
        zh: '外层调用的处理函数已结束，client factory 又传递了它的取消（`EnableCallContextPropagation`）。',
      },
    ],
    steps: [
      {
        en: 'Log `token.IsCancellationRequested` and a stack in `token.Register(…)`: it names who cancelled. Without a cancelled token something disposed call or channel.',
        zh: '记录 `token.IsCancellationRequested`，并在 `token.Register(…)` 里打印堆栈：能看到是谁取消的。`CancellationToken` 没有取消，就是调用或通道被释放。',
      },
      {
        en: 'Treat a cancelled `CancellationToken` as normal flow, not as an error.',
        zh: '`CancellationToken` 被取消是正常流程，不要当作错误。',
      },
    ],
  },
  'dotnet-request-protocol-not-supported': {
    code: 'INTERNAL',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Internal", Detail="Request protocol \'HTTP/1.1\' is not supported.")',
    pattern: /Request protocol '[^'\n]{1,40}' is not supported/,
    source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/CallHandlers/ServerCallHandlerBase.cs',
    title: { en: 'Request protocol HTTP/1.1 is not supported', zh: 'gRPC 请求以 HTTP/1.1 到达' },
    meaning: {
      en: 'A gRPC request reached ASP.NET Core over HTTP/1.1, which gRPC does not allow.',
      zh: 'gRPC 请求以 HTTP/1.1 到达 ASP.NET Core，而 gRPC 不允许这样。',
    },
    causes: [
      { en: 'A proxy in front forwards HTTP/1.1.', zh: '前面的代理转发的是 HTTP/1.1。' },
      { en: 'A browser client lacks gRPC-Web.', zh: '浏览器客户端没有使用 gRPC-Web。' },
    ],
    steps: [
      { en: 'Let the proxy forward HTTP/2.', zh: '让代理以 HTTP/2 转发。' },
      { en: 'For browsers add `app.UseGrpcWeb()`.', zh: '面向浏览器时加上 `app.UseGrpcWeb()`。' },
    ],
  },
  'dotnet-no-response-message': {
    code: 'INTERNAL',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Internal", Detail="Failed to deserialize response message.")',
    pattern: /Detail="Failed to deserialize response message\./,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: { en: 'Status OK without a response message (.NET)', zh: '状态为 OK 却没有响应消息（.NET）' },
    meaning: {
      en: 'The response ended with status OK but held no message, which a unary call needs. The handler most likely ran.',
      zh: '响应以 OK 结束，却没有一元调用必需的消息。处理函数很可能已经执行。',
    },
    causes: [
      {
        en: 'A proxy or middleware responded itself, with status OK and an empty body: a health page, an authentication filter, a cache.',
        zh: '代理或中间件自己返回了 OK 和空响应体：健康页、认证过滤器或缓存。',
      },
      {
        en: 'A server in another language ended the call without sending a message.',
        zh: '其他语言实现的服务端没有发送消息就结束了调用。',
      },
      {
        en: '`The response header contains a gRPC status of OK`: the status came in the headers, so that the client ignores what follows.',
        zh: '`The response header contains a gRPC status of OK`：状态出现在首部，客户端会忽略之后的内容。',
      },
    ],
    steps: [
      {
        en: 'Call the same method with `grpcurl -v` directly on the server and through the proxy: the hop that loses the message shows.',
        zh: '用 `grpcurl -v` 分别直连服务端和经过代理调用同一方法：看消息在哪一跳丢失。',
      },
      {
        en: 'Let the handler send a message (an empty one is enough) or a status other than OK.',
        zh: '让处理函数发送消息（空消息即可），或返回 OK 以外的状态。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
