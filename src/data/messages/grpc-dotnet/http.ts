import type { Message } from '../message.ts';

/** grpc-dotnet: something answered in plain HTTP. */
export const grpcDotnetHttp = {
  'dotnet-downgraded-http1': {
    code: 'INTERNAL',
    libraries: ['grpc-dotnet'],
    versions: { 'grpc-dotnet': { since: '2.25' } },
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Internal", Detail="Bad gRPC response. Response protocol downgraded to HTTP/1.1.")',
    pattern: /Bad gRPC response\. Response protocol downgraded to HTTP\//,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    title: { en: 'Response protocol downgraded to HTTP/1.1', zh: '响应降级为 HTTP/1.1' },
    meaning: {
      en: 'The client asked for HTTP/2, but the response came over HTTP/1.1.',
      zh: '客户端要求 HTTP/2，而响应走的是 HTTP/1.1。',
    },
    causes: [
      {
        en: 'The address begins with `http://` and the client is .NET Core 3.x, which sends plaintext calls over HTTP/1.1 unless a switch is set.',
        zh: '地址以 `http://` 开头，而客户端是 .NET Core 3.x：不设开关时，明文调用走 HTTP/1.1。',
      },
      {
        en: 'A proxy, IIS (also IIS Express of Visual Studio), or load balancer does not offer HTTP/2.',
        zh: '代理、IIS（包括 Visual Studio 的 IIS Express）或负载均衡器没有启用 HTTP/2。',
      },
      {
        en: 'The client is Blazor WebAssembly: a browser cannot send gRPC, only gRPC-Web.',
        zh: '客户端是 Blazor WebAssembly：浏览器发不了 gRPC，只能用 gRPC-Web。',
      },
    ],
    steps: [
      {
        en: 'For plaintext on .NET Core 3.x call `AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true)` before the first channel, or update to .NET 5 or newer.',
        zh: '.NET Core 3.x 的明文调用：在创建第一个 channel 之前执行 `AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true)`，或升级到 .NET 5 以上。',
      },
      {
        en: 'Enable HTTP/2 on every hop; start the project itself (Kestrel) instead of IIS Express.',
        zh: '在每一跳启用 HTTP/2；不要用 IIS Express，直接启动项目（Kestrel）。',
      },
      {
        en: 'In a browser, and where that is impossible, use gRPC-Web (`GrpcWebHandler` and `UseGrpcWeb`).',
        zh: '浏览器里，或做不到时，改用 gRPC-Web（`GrpcWebHandler` 与 `UseGrpcWeb`）。',
      },
    ],
  },
  'dotnet-bad-response-5xx': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Bad gRPC response. HTTP status code: 502")',
    pattern: /Bad gRPC response\. HTTP status code: (?:429|502|503|504)\b/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    title: { en: 'Bad gRPC response: HTTP 429, 502, 503, or 504', zh: '代理返回 HTTP 429、502、503 或 504' },
    meaning: {
      en: 'A gateway responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '网关代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      { en: 'The backend is down, not ready, or overloaded.', zh: '后端宕机、未就绪或过载。' },
      {
        en: 'The gateway speaks HTTP/1.1 to the backend, or its timeout is shorter than the call.',
        zh: '网关用 HTTP/1.1 连接后端，或超时比调用短。',
      },
    ],
    steps: [
      { en: "Look at backend health and the gateway's log.", zh: '查看后端健康状态和网关日志。' },
      {
        en: 'Retry with backoff. After a 504 the call might have run.',
        zh: '退避重试；504 之后调用可能已经执行。',
      },
    ],
  },
  'dotnet-bad-response-404': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unimplemented", Detail="Bad gRPC response. HTTP status code: 404")',
    pattern: /Bad gRPC response\. HTTP status code: 404\b/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    title: { en: 'Bad gRPC response: HTTP 404, no endpoint for the path', zh: 'HTTP 404：没有该路径的端点' },
    meaning: {
      en: 'The web server has no endpoint for `/package.Service/Method`.',
      zh: 'Web 服务器没有 `/package.Service/Method` 对应的端点。',
    },
    causes: [
      { en: '`MapGrpcService` is missing.', zh: '缺少 `MapGrpcService`。' },
      {
        en: 'The channel address contains a sub-path, which gRPC drops.',
        zh: '通道地址带有子路径，而 gRPC 会丢弃它。',
      },
      { en: 'A proxy has no route for the path.', zh: '代理没有该路径的路由。' },
    ],
    steps: [
      {
        en: 'Call `app.MapGrpcService<T>()` and keep the address to scheme, host, and port.',
        zh: '调用 `app.MapGrpcService<T>()`，地址只保留协议、主机和端口。',
      },
      {
        en: 'If the service must live under a sub-path, add a delegating handler that prepends it.',
        zh: '若服务必须部署在子路径下，用 delegating handler 补上前缀。',
      },
    ],
  },
  'dotnet-bad-response-other': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAUTHENTICATED', 'PERMISSION_DENIED', 'INTERNAL', 'CANCELLED'],
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unknown", Detail="Bad gRPC response. HTTP status code: 415")',
    pattern:
      /Bad gRPC response\. (?:HTTP status code: (?!(?:404|429|502|503|504)\b)\d{1,3}|Expected HTTP status code 200\. Got status code: \d)/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    title: {
      en: 'Bad gRPC response: another HTTP status code',
      zh: '收到其他 HTTP 状态而不是 gRPC（Bad gRPC response）',
    },
    meaning: {
      en: 'The response came from an HTTP component. 401 gives `UNAUTHENTICATED`, 403 `PERMISSION_DENIED`, both 400 and 431 `INTERNAL`, the rest `UNKNOWN`. The first releases print `Expected HTTP status code 200. Got status code` and give `CANCELLED` for all.',
      zh: '响应的是某个 HTTP 组件：401 对应 `UNAUTHENTICATED`，403 对应 `PERMISSION_DENIED`，400 与 431 对应 `INTERNAL`，其余对应 `UNKNOWN`。最早的版本打印 `Expected HTTP status code 200. Got status code`，状态码都是 `CANCELLED`。',
    },
    causes: [
      {
        en: '401 or 403: authentication or authorization middleware rejected the call.',
        zh: '401 或 403：身份认证或授权中间件拒绝了调用方。',
      },
      { en: '307: HTTPS redirection of ASP.NET Core.', zh: '307：ASP.NET Core 的 HTTPS 重定向。' },
      { en: '415: gRPC-Web is not enabled on the server.', zh: '415：服务端没有启用 gRPC-Web。' },
      {
        en: '426: the request came over HTTP/1.1, for example through IIS Express: start the project itself and use its `https` port.',
        zh: '426：请求走的是 HTTP/1.1，例如经过 IIS Express：直接启动项目，用它的 `https` 端口。',
      },
    ],
    steps: [
      {
        en: "Look at the server's log to see which middleware responded.",
        zh: '查看服务端日志，确定是哪个中间件响应的。',
      },
      {
        en: 'Correct token, policy, redirect, or gRPC-Web settings there.',
        zh: '在那里修正令牌、策略、重定向或 gRPC-Web 设置。',
      },
    ],
  },
  'dotnet-invalid-content-type': {
    code: 'CANCELLED',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Cancelled", Detail="Bad gRPC response. Invalid content-type value: text/html; charset=utf-8")',
    pattern:
      /Bad gRPC response\. (?:Invalid content-type value: |Response did not have a content-type header)/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    title: {
      en: 'Bad gRPC response: invalid content-type',
      zh: '响应成功，但不是 gRPC（content-type 不对）',
    },
    meaning: {
      en: 'The response was successful, but its content type is not gRPC. The .NET client reports this as `CANCELLED`.',
      zh: '响应是成功，但 content-type 不是 gRPC。.NET 客户端把它报告为 `CANCELLED`。',
    },
    causes: [
      {
        en: 'The response is an error page, a login page, or the fallback page of a single-page app.',
        zh: '响应的是错误页、登录页或单页应用的回退页面。',
      },
      {
        en: 'A gRPC-Web endpoint was called without `GrpcWebHandler`.',
        zh: '访问 gRPC-Web 端点时没有使用 `GrpcWebHandler`。',
      },
    ],
    steps: [
      {
        en: 'Look at the content type in the text, and open the address with curl.',
        zh: '查看文字里的 content-type，并用 curl 访问该地址。',
      },
      {
        en: 'For gRPC-Web add `GrpcWebHandler`; otherwise correct address or route.',
        zh: 'gRPC-Web 请加 `GrpcWebHandler`；否则更正地址或路由。',
      },
      {
        en: 'A login page: cookie and OpenID Connect schemes redirect to it. Use a bearer scheme (`AddJwtBearer`) for the gRPC endpoints.',
        zh: '登录页：cookie 与 OpenID Connect 方案会重定向到它。gRPC 端点改用 bearer 方案（`AddJwtBearer`）。',
      },
    ],
  },
  'dotnet-no-grpc-status': {
    code: 'CANCELLED',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Cancelled", Detail="No grpc-status found on response. If the gRPC call is cross domain then CORS must be correctly configured.")',
    pattern: /No grpc-status found on response/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolHelpers.cs',
    title: { en: 'No grpc-status found on response', zh: '响应中没有 grpc-status' },
    meaning: {
      en: 'Neither headers nor trailers hold `grpc-status`. The .NET client reports this as `CANCELLED`.',
      zh: '首部和尾部元数据（trailers）里都没有 `grpc-status`。.NET 客户端把它报告为 `CANCELLED`。',
    },
    causes: [
      {
        en: 'In a browser: CORS hides the header from the page.',
        zh: '在浏览器中：CORS 让页面看不到该首部。',
      },
      { en: 'Elsewhere: a proxy drops trailers.', zh: '其他情况：代理丢弃了尾部元数据。' },
    ],
    steps: [
      {
        en: 'In a browser add `WithExposedHeaders("Grpc-Status", "Grpc-Message", "Grpc-Encoding", "Grpc-Accept-Encoding")` to the CORS policy.',
        zh: '浏览器场景：在 CORS 策略中加入 `WithExposedHeaders("Grpc-Status", "Grpc-Message", "Grpc-Encoding", "Grpc-Accept-Encoding")`。',
      },
      {
        en: 'Elsewhere call the backend directly to find the hop.',
        zh: '其他场景：直连后端，找出有问题的那一跳。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
