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
      { en: 'A bug in the handler, or a dependency that failed.', zh: '处理函数有缺陷，或依赖服务失败。' },
      { en: 'Dependency injection could not build the service class.', zh: '依赖注入无法创建服务类。' },
    ],
    steps: [
      {
        en: "Find the exception in the server's log (category `Grpc.AspNetCore.Server`).",
        zh: '在服务端日志中找到异常（类别 `Grpc.AspNetCore.Server`）。',
      },
      {
        en: 'Throw `new RpcException(new Status(StatusCode.NotFound, "..."))` for expected failures.',
        zh: '预料中的失败抛出 `new RpcException(new Status(StatusCode.NotFound, "..."))`。',
      },
      {
        en: 'Turn on `EnableDetailedErrors` in development only.',
        zh: '仅在开发环境打开 `EnableDetailedErrors`。',
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
    causes: [{ en: 'A list or file grew past the limit.', zh: '列表或文件变大，超过上限。' }],
    steps: [
      {
        en: 'Raise the value in `GrpcChannelOptions` (client) or `AddGrpc` (server), on the side that reports it.',
        zh: '在报错一侧调大：客户端 `GrpcChannelOptions`，服务端 `AddGrpc`。',
      },
      { en: 'For data that keeps growing use paging or a stream.', zh: '数据会持续增长时，使用分页或流。' },
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
        en: 'The `CancellationToken` was cancelled, for example because the incoming request ended.',
        zh: '`CancellationToken` 触发，例如传入的请求已结束。',
      },
      {
        en: 'The call object was disposed while its stream was still being read.',
        zh: '响应流还在读取时，调用对象已被释放。',
      },
    ],
    steps: [
      {
        en: 'Keep the call object until reading is done (`using` around the whole loop).',
        zh: '读完之前保留调用对象（用 `using` 包住整个循环）。',
      },
      {
        en: 'Treat a cancelled token as normal flow, not as an error.',
        zh: '把 `CancellationToken` 的取消当作正常流程，而不是错误。',
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
      zh: '响应以 OK 结束，却没有 unary 调用必需的消息。处理函数很可能已经执行。',
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
        zh: '`The response header contains a gRPC status of OK`：状态出现在头部，客户端会忽略之后的内容。',
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
