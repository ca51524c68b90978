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
        en: 'The address begins with `http://` and the client is .NET Core 3.x, which sends plaintext calls over HTTP/1.1 unless a switch is set: call `AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true)` before the first channel, or update to .NET 5 or newer. The port has to be HTTP/2 only (`Protocols: Http2`).',
        zh: '地址以 `http://` 开头，而运行在 .NET Core 3.x 上：不打开开关时明文调用走 HTTP/1.1。在第一个通道之前调用 `AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true)`，或升级到 .NET 5 以上。端口要只用 HTTP/2（`Protocols: Http2`）。',
      },
      {
        en: 'IIS (also IIS Express of Visual Studio) or a load balancer does not offer HTTP/2: start the project itself (Kestrel) instead of IIS Express, and enable HTTP/2 on every hop.',
        zh: 'IIS（包括 Visual Studio 的 IIS Express）或负载均衡器不提供 HTTP/2：不用 IIS Express，直接启动项目（Kestrel），并在每一跳启用 HTTP/2。',
      },
      {
        en: 'A company proxy or virus scanner on the machine inspects TLS without HTTP/2: exempt the host, or set `UseProxy = false`.',
        zh: '本机的公司代理或杀毒软件检查 TLS 且不支持 HTTP/2：为该主机设例外，或设 `UseProxy = false`。',
      },
      {
        en: 'The client is Blazor WebAssembly, Xamarin, or Unity: a browser and some handlers cannot send gRPC, only gRPC-Web. Use `GrpcWebHandler` and `UseGrpcWeb`, and update: older clients print this text for a plain 401 as well.',
        zh: '调用方是 Blazor WebAssembly、Xamarin 或 Unity：浏览器和某些 handler 不能发 gRPC，只能用 gRPC-Web。用 `GrpcWebHandler` 和 `UseGrpcWeb`，并升级：旧版遇到普通的 401 也会打印这段文本。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sI --http2 https://HOST:PORT/`: `HTTP/2` in the first line means that the server side is right and the client is not.',
        zh: '运行 `curl -sI --http2 https://HOST:PORT/`：第一行是 `HTTP/2` 说明服务端没问题，问题在调用方。',
      },
      { en: 'Set the switch, the protocol, or gRPC-Web there.', zh: '在那里设置开关、协议或 gRPC-Web。' },
    ],
  },
  'kestrel-http2-not-negotiated': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    codeless: true,
    libraries: ['grpc-dotnet'],
    example:
      'fail: Microsoft.AspNetCore.Server.Kestrel[0]\n      HTTP/2 over TLS was not negotiated on an HTTP/2-only endpoint.',
    pattern: /HTTP\/2 over TLS (?:was not negotiated on an HTTP\/2-only endpoint|is not supported on)/,
    source: 'dotnet/aspnetcore:src/Servers/Kestrel/Core/src/CoreStrings.resx',
    title: {
      en: 'HTTP/2 over TLS was not negotiated (Kestrel)',
      zh: 'Kestrel：TLS 连接没有协商出 HTTP/2',
    },
    meaning: {
      en: 'The log of an ASP.NET Core server: on a port for HTTP/2 only, the TLS handshake of a connection did not end with `h2`. No call of this connection reached a handler.',
      zh: '这是 ASP.NET Core 服务端的日志：端口只用 HTTP/2，而某个连接的 TLS 握手没有选出 `h2`。这个连接上没有调用到达处理函数。',
    },
    causes: [
      {
        en: 'The client does not trust the certificate and ends the handshake; on a developer machine run `dotnet dev-certs https --trust`.',
        zh: '客户端不信任证书，握手中断；开发机上运行 `dotnet dev-certs https --trust`。',
      },
      {
        en: 'The client speaks plaintext to this port (`ChannelCredentials.Insecure`, an `http://` address): use an `https://` address or `SslCredentials`.',
        zh: '客户端用明文连这个端口（`ChannelCredentials.Insecure`、`http://` 地址）：改用 `https://` 地址或 `SslCredentials`。',
      },
      {
        en: 'A browser, a health check, or a tool asks over HTTP/1.1: give it a port with `Http1AndHttp2`, or leave the line alone.',
        zh: '浏览器、健康检查或工具用的是 HTTP/1.1：给它一个 `Http1AndHttp2` 的端口；否则可以忽略这一行。',
      },
      {
        en: '`HTTP/2 over TLS is not supported on`, `missing ALPN`: Windows 7 or Server 2012 R2, or macOS before .NET 8; the server has no ALPN there and does not start. Use .NET 8, a newer Windows, or in development a plaintext port: `options.ListenLocalhost(5000, o => o.Protocols = HttpProtocols.Http2)` and an `http://` address.',
        zh: '`HTTP/2 over TLS is not supported on`、`missing ALPN`：Windows 7、Server 2012 R2，或 .NET 8 之前的 macOS，服务端没有 ALPN，无法启动。升级到 .NET 8 或更新的 Windows；开发时用明文端口：`options.ListenLocalhost(5000, o => o.Protocols = HttpProtocols.Http2)`，地址写 `http://`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2`: `ALPN protocol: h2` means that the server is right and the client is not.',
        zh: '运行 `openssl s_client -connect HOST:PORT -alpn h2`：输出 `ALPN protocol: h2` 说明服务端没问题，问题在客户端。',
      },
      {
        en: 'Find the client by the time of the line, and correct its scheme or its trust.',
        zh: '按这一行的时间找到客户端，改正它的 scheme 或证书信任。',
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
      {
        en: 'The backend of the proxy is down or restarts: App Service that does not start (502, 503, `Application Error`), a pod that is not ready, a container that listens on another port than the proxy expects (`WEBSITES_PORT`, `HTTP20_ONLY_PORT` on App Service, `targetPort`).',
        zh: '代理后面的服务没启动或在重启：App Service 启动失败（502、503、`Application Error`）、pod 未就绪，或容器端口与代理期望的不同（App Service 的 `WEBSITES_PORT`、`HTTP20_ONLY_PORT`，`targetPort`）。',
      },
      {
        en: 'The proxy speaks HTTP/1.1 to a backend that takes HTTP/2 only: nginx `grpc_pass`, annotation `backend-protocol: GRPC` of ingress-nginx, HAProxy `proto h2` on the `server` line, Traefik `h2c`, YARP with `"Version": "2"`, App Service `HTTP 2.0 Proxy: gRPC Only`, Container Apps `transport: http2`.',
        zh: '代理用 HTTP/1.1 连只接受 HTTP/2 的后端：nginx 用 `grpc_pass`，ingress-nginx 用注解 `backend-protocol: GRPC`，HAProxy 在 `server` 行写 `proto h2`，Traefik 用 `h2c`，YARP 设 `"Version": "2"`，App Service 设 `HTTP 2.0 Proxy: gRPC Only`，Container Apps 设 `transport: http2`。',
      },
      {
        en: '504 or 502 after a fixed time: the timeout of the gateway is shorter than the call. Raise it for this route, or set a shorter deadline.',
        zh: '固定时间后 504 或 502：网关超时比调用短。为该路由调大，或设更短的截止时间。',
      },
      { en: '429: a rate limit of the gateway.', zh: '429：网关限流。' },
      {
        en: 'A company proxy took the call, because `HTTPS_PROXY` is set: set `NO_PROXY`, or `UseProxy = false` on the handler.',
        zh: '设置了 `HTTPS_PROXY`，公司代理接走了调用：设 `NO_PROXY`，或在 handler 上设 `UseProxy = false`。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`: the headers `server` and `via` name the component that responded; read its error log.',
        zh: '运行 `curl -sv --http2 https://HOST/package.Service/Method -o /dev/null`：`server`、`via` 响应首部说明是哪个组件返回的，再看它的错误日志。',
      },
      {
        en: 'Retry with backoff. After a 504 the call might have run.',
        zh: '退避重试。504 之后调用可能已经执行。',
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
      {
        en: 'The service is not mapped: `app.MapGrpcService<T>()` is missing, comes after a catch-all route or SPA fallback, or `MapControllers` of another program responds on that port.',
        zh: '服务没有映射：缺 `app.MapGrpcService<T>()`，它排在兜底路由或 SPA fallback 之后，或该端口上响应的是别的程序。',
      },
      {
        en: 'The channel address has a path (`https://host/api`), which `GrpcChannel` drops: keep scheme, host, and port, or add a `DelegatingHandler` that puts the path in front.',
        zh: '通道地址带路径（`https://host/api`），`GrpcChannel` 会丢掉它：只写 scheme、主机和端口，或加一个补上路径的 `DelegatingHandler`。',
      },
      {
        en: 'The proxy or ingress has no route for `/package.Service/`: its rule matches another host or only `/api`. Add a route for the prefix.',
        zh: '代理或 Ingress 没有 `/package.Service/` 的路由：规则匹配了别的主机，或只有 `/api`。加上该前缀的路由。',
      },
      {
        en: 'IIS, App Service, or Azure Functions without gRPC responds itself: the site does not run the program, or `RequireHost` names another port.',
        zh: '不支持 gRPC 的 IIS、App Service 或 Azure Functions 自己返回 404：站点没有运行该程序，或 `RequireHost` 写了别的端口。',
      },
      {
        en: 'The `package` or the service name of the proto differs between client and server; with code-first (protobuf-net) the name in `[ServiceContract]` does.',
        zh: '两端 proto 的 `package` 或服务名不同；code-first（protobuf-net）则是 `[ServiceContract]` 的名字不同。',
      },
    ],
    steps: [
      {
        en: 'Look at the log of the server for `Request starting … /package.Service/Method`: with this line it is the mapping or the name, without it a proxy or another program.',
        zh: '看服务端日志有没有 `Request starting … /package.Service/Method`：有就是映射或名字的问题，没有则是代理或别的程序。',
      },
      { en: 'Map the service, correct the name, or add the route.', zh: '映射服务、改正名字，或添加路由。' },
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
        en: '401 or 403: authentication or authorization of ASP.NET Core or of a gateway rejected the call. Send the token (`authorization: Bearer …`) in the metadata or with `CallCredentials`, and compare audience, scope, and policy. 403 from a program on your own machine comes from a company proxy: `UseProxy = false`. 403 with ngrok, Cloudflare, or a WAF: turn gRPC on there.',
        zh: '401 或 403：ASP.NET Core 或网关的认证、授权拒绝了调用。在元数据里或用 `CallCredentials` 带上令牌（`authorization: Bearer …`），核对 audience、scope 和策略。本机程序之间出现 403 是公司代理：`UseProxy = false`。经过 ngrok、Cloudflare、WAF 时 403：在那里启用 gRPC。',
      },
      {
        en: '307, 301, or 302: `UseHttpsRedirection` or a proxy redirects to HTTPS, or a cookie scheme to its login page. Use the `https` address, drop the redirection for the gRPC port, or use a bearer scheme.',
        zh: '307、301 或 302：`UseHttpsRedirection` 或代理重定向到 HTTPS，或 cookie 方案重定向到登录页。改用 `https` 地址，gRPC 端口不做重定向，或用 bearer 方案。',
      },
      {
        en: '415: the client uses gRPC-Web and the server lacks `UseGrpcWeb()` or `EnableGrpcWeb()`; or the gateway passes no gRPC.',
        zh: '415：调用方用 gRPC-Web，而服务端没有 `UseGrpcWeb()` 或 `EnableGrpcWeb()`；或网关不放行 gRPC。',
      },
      {
        en: '426 or 505: the request came over HTTP/1.1. Start the project itself instead of IIS Express, use its `https` port, or `Protocols: Http2` for plaintext.',
        zh: '426 或 505：请求走了 HTTP/1.1。不用 IIS Express，直接启动项目，用它的 `https` 端口；明文则设 `Protocols: Http2`。',
      },
      {
        en: '400: Kestrel rejects the host or the headers (`AllowedHosts`, a header that is too large), or plaintext came to a port with TLS.',
        zh: '400：Kestrel 拒绝了主机名或请求首部（`AllowedHosts`、请求首部过大），或明文连到了 TLS 端口。',
      },
      {
        en: '500: the middleware or the start of the program failed before the gRPC handler; the exception is in the log of the server.',
        zh: '500：在 gRPC 处理函数之前，中间件或程序启动就失败了；异常在服务端日志里。',
      },
    ],
    steps: [
      {
        en: 'Look for the request in the log of the server (`Request finished … 403`): there, its middleware responded; not there, a proxy in front did.',
        zh: '在服务端日志里找这个请求（`Request finished … 403`）：有就是中间件返回的，没有就是前面的代理返回的。',
      },
      {
        en: 'Correct token, redirect, protocol, or route at that component.',
        zh: '在该组件上改正令牌、重定向、协议或路由。',
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
        en: 'In a browser: CORS hides the header from the page. Add `WithExposedHeaders("Grpc-Status", "Grpc-Message", "Grpc-Encoding", "Grpc-Accept-Encoding")` to the policy, and `UseCors` before the endpoint.',
        zh: '在浏览器里：CORS 对页面隐藏了该响应首部。在策略里加 `WithExposedHeaders("Grpc-Status", "Grpc-Message", "Grpc-Encoding", "Grpc-Accept-Encoding")`，并让 `UseCors` 在端点之前。',
      },
      {
        en: 'A proxy drops trailers: IIS before Windows Server 2022, Azure App Service without gRPC, Application Gateway, nginx with `proxy_pass`. Use a hop with HTTP/2 and trailers, or gRPC-Web on both sides.',
        zh: '代理丢弃了尾部元数据：Windows Server 2022 之前的 IIS、没有启用 gRPC 的 Azure App Service、Application Gateway、用 `proxy_pass` 的 nginx。改用支持 HTTP/2 和尾部元数据的代理，或两端都用 gRPC-Web。',
      },
      {
        en: '`Using gRPC with WinHttp`: Windows is older than 11 or Server 2022 (which lacks client streaming), or `System.Net.Http.WinHttpHandler` older than 6.0.1. Update both, or call with `GrpcWebHandler` a server that has gRPC-Web.',
        zh: '`Using gRPC with WinHttp`：Windows 早于 11 或 Server 2022（后者没有客户端流），或 `System.Net.Http.WinHttpHandler` 低于 6.0.1。两者都升级，或用 `GrpcWebHandler` 调用支持 gRPC-Web 的服务端。',
      },
      {
        en: 'The server process ended while it responded: a stack overflow, out of memory, or a restart.',
        zh: '服务端进程在响应时结束：栈溢出、内存不足或重启。',
      },
    ],
    steps: [
      {
        en: 'Call the server directly with `grpcurl -v`: if it prints trailers, a hop in between drops them; if not, look for a crash.',
        zh: '用 `grpcurl -v` 直接调用服务端：能打印尾部元数据，就是中间某一跳丢弃；没有则检查是否崩溃。',
      },
      {
        en: 'For a browser read the `access-control-expose-headers` of the response in the network tab, and correct the policy.',
        zh: '浏览器则在网络面板查看响应的 `access-control-expose-headers`，再改正策略。',
      },
    ],
  },
  'kestrel-http2-without-tls': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    codeless: true,
    libraries: ['grpc-dotnet'],
    example:
      'HTTP/2 is not enabled for 127.0.0.1:5000. The endpoint is configured to use HTTP/1.1 and HTTP/2, but TLS is not enabled.',
    pattern: /configured to use HTTP\/1\.1 and HTTP\/2, but TLS is not enabled/,
    source: 'dotnet/aspnetcore:src/Servers/Kestrel/Core/src/Internal/Infrastructure/KestrelTrace.General.cs',
    title: {
      en: 'HTTP/2 is not enabled, TLS is not enabled (Kestrel)',
      zh: 'Kestrel：没有 TLS 就没有 HTTP/2',
    },
    meaning: {
      en: 'The log of an ASP.NET Core server: without TLS a port for both versions speaks HTTP/1.1 only. Calls over gRPC to it fail before they reach a handler; gRPC-Web and JSON work.',
      zh: '这是 ASP.NET Core 服务端的日志：没有 TLS 时，同时开两个版本的端口只支持 HTTP/1.1。gRPC 调用到不了处理函数；gRPC-Web 和 JSON 正常。',
    },
    causes: [
      {
        en: 'The port is plaintext with the default protocols (`Http1AndHttp2`): set `Protocols` of this endpoint to `Http2`.',
        zh: '明文端口用了默认协议（`Http1AndHttp2`）：把这个端点的 `Protocols` 设为 `Http2`。',
      },
      {
        en: 'REST and gRPC share the port: open a second endpoint with `Http2`, or use TLS for both.',
        zh: 'REST 和 gRPC 共用端口：另开一个 `Http2` 端点，或两者都用 TLS。',
      },
      {
        en: 'TLS ends at a proxy, which then speaks plaintext HTTP/2 to this port: it needs `Http2` as well.',
        zh: 'TLS 在代理处终止，代理用明文 HTTP/2 连这个端口：同样要设 `Http2`。',
      },
    ],
    steps: [
      {
        en: 'Set `Kestrel:EndpointDefaults:Protocols` to `Http2`, or `listenOptions.Protocols = HttpProtocols.Http2` for one port, then start the server again: the line is gone.',
        zh: '把 `Kestrel:EndpointDefaults:Protocols` 设为 `Http2`，或只对一个端口设 `listenOptions.Protocols = HttpProtocols.Http2`，再重启服务端：这一行会消失。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
