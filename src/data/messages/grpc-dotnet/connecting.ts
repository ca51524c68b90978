import type { Message } from '../message.ts';

/** grpc-dotnet: the call could not start, or its stream broke. */
export const grpcDotnetConnecting = {
  'dotnet-start-connection-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error starting gRPC call. HttpRequestException: Connection refused (localhost:5001) SocketException: Connection refused")',
    pattern:
      /(?:[Ee]rror starting gRPC call|Error connecting to subchannel)\.(?: HttpRequestException: [^\n]{0,200}|", DebugException="[^\n]{0,200}|\s{1,12}System\.Net\.Http\.HttpRequestException: (?:[^\n]{0,300}\n){0,3}[^\n]{0,300})(?:[Cc]onnection refused|actively refused)/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: {
      en: 'Error starting gRPC call: connection refused',
      zh: '连接被拒绝（Error starting gRPC call）',
    },
    meaning: {
      en: 'The machine is reachable, but no process listens on that port. The call was not sent.',
      zh: '目标机器可达，但该端口没有进程监听。调用没有发出。',
    },
    causes: [
      {
        en: 'The port is not the one that Kestrel listens on. In containers .NET 8 and newer listen on 8080 (`ASPNETCORE_HTTP_PORTS`), older ones on 80, and `launchSettings.json` does not hold there: set the endpoint in `appsettings.json` or with `ASPNETCORE_URLS`.',
        zh: '端口不是 Kestrel 监听的端口。容器里 .NET 8 及以后监听 8080（`ASPNETCORE_HTTP_PORTS`），更早的监听 80，`launchSettings.json` 在容器里不生效：在 `appsettings.json` 或用 `ASPNETCORE_URLS` 设置端点。',
      },
      {
        en: 'The server listens on `localhost` only, so that other containers and machines cannot reach it: use `http://0.0.0.0:PORT` or `ListenAnyIP(PORT)`.',
        zh: '服务端只监听 `localhost`，其他容器和机器连不上：改用 `http://0.0.0.0:PORT` 或 `ListenAnyIP(PORT)`。',
      },
      {
        en: 'The client runs in a container or on a phone and dials `localhost`, which is itself: use the name of the service, `host.docker.internal`, or `10.0.2.2` from the Android emulator.',
        zh: '调用方在容器或手机里，却连 `localhost`（它自己）：改用服务名、`host.docker.internal`，Android 模拟器用 `10.0.2.2`。',
      },
      {
        en: 'The server is not up: it failed at its start (certificate, port in use), or it starts after the client, as with Aspire and Compose. Wait for its health check, or set `RetryPolicy` or `WaitForReady`.',
        zh: '服务端没起来：启动失败（证书、端口被占），或比调用方启动晚（Aspire、Compose）。等健康检查通过，或设置 `RetryPolicy`、`WaitForReady`。',
      },
      {
        en: 'Dapr: the program runs without `dapr run`, with another `DAPR_GRPC_PORT`, or its sidecar waits for `--app-port` and serves nothing until then: leave that port out for a program that only calls others.',
        zh: 'Dapr：程序不是用 `dapr run` 启动、`DAPR_GRPC_PORT` 不同，或 sidecar 在等 `--app-port` 而还不提供服务：只调用别人的程序不要给这个端口。',
      },
      {
        en: 'The address that refuses the connection is that of a proxy: `HTTPS_PROXY`, `HTTP_PROXY`, or `ALL_PROXY` is set, or the proxy of the system. Add the host to `NO_PROXY`, or use `new SocketsHttpHandler { UseProxy = false }`.',
        zh: '被拒绝的地址是代理的：设置了 `HTTPS_PROXY`、`HTTP_PROXY`、`ALL_PROXY` 或系统代理。把主机加进 `NO_PROXY`，或用 `new SocketsHttpHandler { UseProxy = false }`。',
      },
    ],
    steps: [
      {
        en: 'Compare the address in the parentheses with the line `Now listening on` in the log of the server. Another port is the first cause, `localhost` there the second, no line the fourth.',
        zh: '把括号里的地址与服务端日志的 `Now listening on` 对照。端口不同是第一种，那里写 `localhost` 是第二种，没有这一行是第四种。',
      },
      {
        en: 'Correct the endpoint or the address, then test with `grpcurl -plaintext HOST:PORT list` from where the client runs.',
        zh: '改正端点或地址，再在发起调用的地方用 `grpcurl -plaintext HOST:PORT list` 测试。',
      },
    ],
    note: {
      en: 'The part after the first sentence comes from the .NET runtime.',
      zh: '第一句之后的文字来自 .NET 运行时。',
    },
  },
  'dotnet-proxy-tunnel-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dotnet'],
    example:
      'Status(StatusCode="Unavailable", Detail="Error starting gRPC call. HttpRequestException: The proxy tunnel request to proxy \'http://192.0.2.10:8080/\' failed with status code \'407\'.")',
    pattern: /The proxy tunnel request to proxy '/,
    source: 'dotnet/runtime:src/libraries/System.Net.Http/src/Resources/Strings.resx',
    title: {
      en: 'The proxy tunnel request failed with status code',
      zh: '.NET：代理拒绝建立隧道（proxy tunnel request）',
    },
    meaning: {
      en: 'The client asked an HTTP proxy for a tunnel with CONNECT, and the proxy rejected it. No connection reached the server, and the call was not sent.',
      zh: '客户端用 CONNECT 请求 HTTP 代理建立隧道，代理拒绝了。连接没有到达服务端，调用没有发出。',
    },
    causes: [
      {
        en: '`HTTPS_PROXY` or `ALL_PROXY` is set, or Windows has a proxy, and an internal address goes to it by mistake.',
        zh: '设置了 `HTTPS_PROXY`、`ALL_PROXY`，或 Windows 有系统代理，内网地址被误送到代理。',
      },
      {
        en: '403: the proxy does not allow this host or a port other than 443. 407: it requires a login. 502, 503, or 504: it cannot reach the server or resolve its name.',
        zh: '403：代理不允许该主机，或不允许 443 以外的端口。407：代理要求登录。502、503、504：代理连不上服务端或解析不了主机名。',
      },
    ],
    steps: [
      {
        en: 'Try `curl -v -x http://PROXY:PORT https://HOST` with the proxy of the text: the status is the same.',
        zh: '用报错里的代理运行 `curl -v -x http://PROXY:PORT https://HOST`：返回同样的状态。',
      },
      {
        en: 'For internal servers add the host to `NO_PROXY`, or set `HttpHandler = new SocketsHttpHandler { UseProxy = false }`. For 407 set `DefaultProxyCredentials`, or let the proxy allow CONNECT to that port.',
        zh: '内网服务端：把主机加进 `NO_PROXY`，或设 `HttpHandler = new SocketsHttpHandler { UseProxy = false }`。407 要设 `DefaultProxyCredentials`；或让代理允许对该端口的 CONNECT。',
      },
    ],
  },
  'dotnet-start-ssl-failed': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Internal", Detail="Error starting gRPC call. HttpRequestException: The SSL connection could not be established, see inner exception. AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot")',
    pattern:
      /Error starting gRPC call(?:\. HttpRequestException)?: The SSL connection could not be established/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: {
      en: 'The SSL connection could not be established',
      zh: 'TLS 握手失败（SSL connection could not be established）',
    },
    meaning: {
      en: 'The TLS connection could not be established. The inner exception says why; an inner IOException or SocketException makes the code `UNAVAILABLE`.',
      zh: '无法建立 TLS 连接，内层异常写明原因。若内层是 IOException 或 SocketException，状态码为 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: '`Cannot determine the frame size or a corrupted frame was received`: that port is plaintext. Use `http://` (and `Protocols: Http2` on that Kestrel endpoint), or the HTTPS port: 443 instead of 80 on Azure App Service.',
        zh: '`Cannot determine the frame size or a corrupted frame was received`：该端口是明文。改用 `http://`（该 Kestrel 端点设 `Protocols: Http2`），或改用 HTTPS 端口，如 Azure App Service 用 443 而不是 80。',
      },
      {
        en: '`UntrustedRoot`, `PartialChain`: the development certificate or a private CA is not trusted here. Run `dotnet dev-certs https --trust`; in a container copy the CA and run `update-ca-certificates`.',
        zh: '`UntrustedRoot`、`PartialChain`：本机不信任开发证书或私有 CA。运行 `dotnet dev-certs https --trust`；容器里复制 CA 并运行 `update-ca-certificates`。',
      },
      {
        en: '`RemoteCertificateNameMismatch`: the address is an IP, `host.docker.internal`, or a service name that the certificate lacks. Dial a name of the certificate, or issue it with that name as SAN.',
        zh: '`RemoteCertificateNameMismatch`：地址是 IP、`host.docker.internal` 或证书里没有的服务名。改用证书里的名字，或签发带该 SAN 的证书。',
      },
      {
        en: "`TLS alert: 'ProtocolVersion'` or `HandshakeFailure`: an old system (Windows 7, Server 2012) or a restricted server has no common TLS version or cipher; or the server requires a client certificate. Set `SslProtocols`, update, or add `ClientCertificates` to the handler.",
        zh: "`TLS alert: 'ProtocolVersion'` 或 `HandshakeFailure`：旧系统（Windows 7、Server 2012）或受限的服务端没有共同的 TLS 版本或套件；或服务端要求客户端证书。设 `SslProtocols`、升级系统，或给 handler 加 `ClientCertificates`。",
      },
      {
        en: '`unexpected EOF` or a reset in the handshake: a company proxy, or the server closed the connection because it has no usable certificate.',
        zh: '握手时 `unexpected EOF` 或被重置：公司代理，或服务端没有可用证书而关闭了连接。',
      },
    ],
    steps: [
      {
        en: 'Read the last exception in the text: its words choose the cause. `openssl s_client -connect HOST:PORT -servername HOST` shows the certificate, or `wrong version number` for a plaintext port.',
        zh: '看最后一个异常，它的文字决定原因。`openssl s_client -connect HOST:PORT -servername HOST` 会显示证书，明文端口则报 `wrong version number`。',
      },
      {
        en: 'Correct address, trust, or name. `DangerousAcceptAnyServerCertificateValidator` is for tests only: with it anyone can read and change the calls.',
        zh: '改正地址、信任或名字。`DangerousAcceptAnyServerCertificateValidator` 只用于测试：用了它，任何人都能读取和篡改调用。',
      },
    ],
    note: {
      en: 'The part after the first sentence comes from the .NET runtime.',
      zh: '第一句之后的文字来自 .NET 运行时。',
    },
  },
  'dotnet-start-http2-handshake': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error starting gRPC call. HttpRequestException: An HTTP/2 connection could not be established because the server did not complete the HTTP/2 handshake.")',
    pattern:
      /Error starting gRPC call\. HttpRequestException: An HTTP\/2 connection could not be established|Requesting HTTP version 2\.0 with version policy \w/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: { en: 'Error starting gRPC call: endpoint without HTTP/2', zh: '端点不支持 HTTP/2' },
    meaning: {
      en: 'The connection opened, but the server did not complete the HTTP/2 handshake.',
      zh: '连接已建立，但服务端没有完成 HTTP/2 握手。',
    },
    causes: [
      {
        en: 'Plaintext endpoint of Kestrel without `Protocols: Http2`: `Http1AndHttp2` without TLS is HTTP/1.1 only. It worked locally with TLS, and fails in Docker or behind a proxy that ends TLS. Set `Kestrel:EndpointDefaults:Protocols` or `ListenOptions.Protocols` to `Http2`; give REST a second port.',
        zh: 'Kestrel 的明文端点没有设 `Protocols: Http2`：不用 TLS 时 `Http1AndHttp2` 只有 HTTP/1.1。本地用 TLS 正常，在 Docker 里或代理终止 TLS 后失败。把 `Kestrel:EndpointDefaults:Protocols` 或 `ListenOptions.Protocols` 设为 `Http2`；REST 另用一个端口。',
      },
      {
        en: '`http://` for a port with TLS, or the reverse: take the scheme from the line `Now listening on`.',
        zh: '用 `http://` 连 TLS 端口，或反过来：按 `Now listening on` 那一行的 scheme 写。',
      },
      {
        en: '`Requesting HTTP version 2.0 with version policy`: the hop that ends TLS offers no `h2`: IIS before Windows Server 2022, Azure App Service without `HTTP version 2.0` and `HTTP 2.0 Proxy: gRPC Only`, an AWS ALB without a gRPC target group. Turn HTTP/2 on there, or use gRPC-Web.',
        zh: '`Requesting HTTP version 2.0 with version policy`：终止 TLS 的那一跳没有 `h2`：Windows Server 2022 之前的 IIS、没有开 `HTTP version 2.0` 和 `HTTP 2.0 Proxy: gRPC Only` 的 Azure App Service、目标组不是 gRPC 的 AWS ALB。在那里启用 HTTP/2，或用 gRPC-Web。',
      },
      {
        en: '`HTTP_1_1_REQUIRED` or `0xd`: the server (IIS, `HTTP.sys`) wants a client certificate or Windows authentication, which need HTTP/1.1. Turn that off for the gRPC site.',
        zh: '`HTTP_1_1_REQUIRED` 或 `0xd`：服务端（IIS、`HTTP.sys`）要求客户端证书或 Windows 身份认证，只能用 HTTP/1.1。在 gRPC 站点关掉它。',
      },
      {
        en: 'A proxy of the environment or of the system is in between for an `http://` address, and forwards in HTTP/1.1: add the host to `NO_PROXY`, or set `UseProxy = false` on the handler.',
        zh: '访问 `http://` 地址时中间有环境变量或系统设置的代理，它用 HTTP/1.1 转发：把主机加进 `NO_PROXY`，或在 handler 上设 `UseProxy = false`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -alpn h2 -connect HOST:PORT </dev/null | grep ALPN`: `ALPN protocol: h2` has to appear for `https://`. For `http://` run `curl --http2-prior-knowledge -v http://HOST:PORT/`: an error of the framing layer means HTTP/1.1 only.',
        zh: '运行 `openssl s_client -alpn h2 -connect HOST:PORT </dev/null | grep ALPN`：`https://` 必须显示 `ALPN protocol: h2`。`http://` 用 `curl --http2-prior-knowledge -v http://HOST:PORT/`：帧层（framing layer）报错说明只有 HTTP/1.1。',
      },
      {
        en: 'Set `"Protocols": "Http2"` for that endpoint, or use `https://` on both sides.',
        zh: '给该端点设 `"Protocols": "Http2"`，或两端都用 `https://`。',
      },
    ],
    note: {
      en: 'The part after the first sentence comes from the .NET runtime.',
      zh: '第一句之后的文字来自 .NET 运行时。',
    },
  },
  'dotnet-error-starting-call': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error starting gRPC call. HttpRequestException: No such host is known. (payments:5001) SocketException: No such host is known.")',
    pattern:
      /Error connecting to subchannel\.(?!", DebugException="[^\n]{0,200}(?:[Cc]onnection refused|actively refused))|Error starting gRPC call(?:: (?!The SSL connection could not)|\. (?!HttpRequestException: (?:[^\n]{0,200}(?:[Cc]onnection refused|actively refused)|The SSL connection could not be established|An HTTP\/2 connection could not be established|Requesting HTTP version 2\.0)))/,
    sharedWith: {
      'dotnet-proxy-tunnel-failed': 'The reason stands behind it.',
    },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: {
      en: 'Error starting gRPC call: HttpClient failed',
      zh: '收到响应之前 HttpClient 失败（Error starting gRPC call）',
    },
    meaning: {
      en: 'The call failed before a response arrived. The exceptions after the first sentence tell why: socket and I/O errors give `UNAVAILABLE`, anything else `INTERNAL`.',
      zh: '收到响应之前就失败了，第一句之后的异常写明原因：socket 与 I/O 错误对应 `UNAVAILABLE`，其他对应 `INTERNAL`。',
    },
    causes: [
      {
        en: '`The response ended prematurely`, `PROTOCOL_ERROR`, or `An error occurred while sending the request`: one side is plaintext HTTP/2 and the other is not. Kestrel needs `Protocols: Http2` on a plaintext endpoint; .NET Core 3 needs the switch `Http2UnencryptedSupport` for `http://`.',
        zh: '`The response ended prematurely`、`PROTOCOL_ERROR` 或 `An error occurred while sending the request`：一端是明文 HTTP/2，另一端不是。Kestrel 的明文端点要设 `Protocols: Http2`；.NET Core 3 的 `http://` 要打开开关 `Http2UnencryptedSupport`。',
      },
      {
        en: '`No such host is known`, `Name or service not known`, or `Cannot assign requested address`: the name is unknown here, or a container dials `localhost`. Use the name of the service, or `host.docker.internal` for the host; with Aspire call `AddServiceDiscovery()`.',
        zh: '`No such host is known`、`Name or service not known` 或 `Cannot assign requested address`：本机不认识这个名字，或容器连了 `localhost`。改用服务名，宿主机用 `host.docker.internal`；Aspire 要调用 `AddServiceDiscovery()`。',
      },
      {
        en: '`TaskCanceledException` after 100 seconds: the `HttpClient` given to the channel has its default timeout. Set `Timeout = Timeout.InfiniteTimeSpan`, and use deadlines.',
        zh: '100 秒后 `TaskCanceledException`：传给通道的 `HttpClient` 用了默认超时。设 `Timeout = Timeout.InfiniteTimeSpan`，改用截止时间。',
      },
      {
        en: '`Connection reset by peer` or `forcibly closed` after an idle time: a load balancer dropped the connection. Set `KeepAlivePingDelay` on `SocketsHttpHandler`, and `PooledConnectionIdleTimeout` below its limit.',
        zh: '空闲后 `Connection reset by peer` 或 `forcibly closed`：负载均衡器丢弃了连接。在 `SocketsHttpHandler` 设 `KeepAlivePingDelay`，并让 `PooledConnectionIdleTimeout` 小于它的时限。',
      },
      {
        en: 'A proxy of the environment or system takes the call (`HTTPS_PROXY`, 403, 407): set `NO_PROXY`, or `UseProxy = false` on the handler.',
        zh: '环境变量或系统里的代理拦截了调用（`HTTPS_PROXY`、403、407）：设 `NO_PROXY`，或在 handler 上设 `UseProxy = false`。',
      },
      {
        en: 'An old Windows (Server 2012 and older) has no HTTP/2 over TLS: use a newer one, or gRPC-Web.',
        zh: '旧 Windows（Server 2012 及更早）的 TLS 没有 HTTP/2：换新系统，或用 gRPC-Web。',
      },
    ],
    steps: [
      {
        en: 'Read the exceptions from right to left: the last one is the root and chooses the cause.',
        zh: '从右往左看异常：最后一个是根源，由它确定原因。',
      },
      {
        en: 'Run `grpcurl HOST:PORT list` (with `-plaintext` for `http://`) on the same machine: if it works, the fault is in the handler or the proxy settings of the program, otherwise in the server or network.',
        zh: '在同一台机器上运行 `grpcurl HOST:PORT list`（`http://` 加 `-plaintext`）：成功说明问题在程序的 handler 或代理设置，否则在服务端或网络。',
      },
    ],
    note: {
      en: 'The part after the first sentence comes from the .NET runtime.',
      zh: '第一句之后的文字来自 .NET 运行时。',
    },
  },
  'dotnet-error-reading-next-message': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'CANCELLED'],
    libraries: ['grpc-dotnet'],
    versions: { 'grpc-dotnet': { since: '2.34' } },
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error reading next message. IOException: The request was aborted. IOException: The response ended prematurely while waiting for the next frame from the server.")',
    pattern: /Error reading next message\. \S/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/HttpContentClientStreamReader.cs',
    title: {
      en: 'Error reading next message: stream interrupted',
      zh: '读取响应流时中断（Error reading next message）',
    },
    meaning: {
      en: 'A streaming response was interrupted. Messages read before it are valid.',
      zh: '流式响应中断，此前读到的消息仍然有效。',
    },
    causes: [
      {
        en: 'A long stream was quiet for longer than a proxy allows (Azure App Service, load balancers, nginx `grpc_read_timeout` 60 s, Envoy `stream_idle_timeout` 5 min). Raise that limit for the route, or let the server send an empty message from time to time: HTTP/2 pings do not reset the limits of proxies for streams.',
        zh: '流长时间没有消息，超过代理的时限（Azure App Service、负载均衡器，nginx `grpc_read_timeout` 60 秒，Envoy `stream_idle_timeout` 5 分钟）。为该路由调大时限，或让服务端定期发一条空消息：HTTP/2 ping 不会重置代理对流的时限。',
      },
      {
        en: 'The server ended or restarted during the stream: recycling of IIS or App Service, a rollout, or scale-in. Reconnect and resume where the stream stopped; let the server end streams when `ApplicationStopping` fires.',
        zh: '流进行中服务端结束或重启：IIS 或 App Service 回收、发布、缩容。重连并从中断处继续；服务端在 `ApplicationStopping` 触发时结束流。',
      },
      {
        en: '`The request was aborted`, and the server logs `MinRequestBodyDataRate`: the client sends too slowly, or its reader blocks. Set `Limits.MinRequestBodyDataRate = null` for this endpoint, and keep reading.',
        zh: '`The request was aborted`，且服务端日志有 `MinRequestBodyDataRate`：发送过慢，或读取被阻塞。为该端点设 `Limits.MinRequestBodyDataRate = null`，并持续读取。',
      },
      {
        en: 'After exactly 100 seconds: `HttpClient.Timeout` of the client that the channel was given. Set `Timeout.InfiniteTimeSpan`.',
        zh: '正好 100 秒：传给通道的 `HttpClient` 的 `Timeout`。设为 `Timeout.InfiniteTimeSpan`。',
      },
      {
        en: '`Unable to read data from the transport connection`, `forcibly closed` after sleep or a change of network: set `KeepAlivePingDelay` and `KeepAlivePingTimeout` on `SocketsHttpHandler`, so that a dead connection is noticed.',
        zh: '休眠或切换网络后 `Unable to read data from the transport connection`、`forcibly closed`：在 `SocketsHttpHandler` 设 `KeepAlivePingDelay` 和 `KeepAlivePingTimeout`，以便发现失效的连接。',
      },
    ],
    steps: [
      {
        en: 'Note the seconds from the last message to the break: the same number every time is a limit, a different one a restart or the network.',
        zh: '记录从最后一条消息到中断的秒数：每次相同是时限，不同则是重启或网络。',
      },
      {
        en: 'Reconnect with backoff and resume where the stream stopped: what was received before stays valid.',
        zh: '退避重连，从中断处继续：之前收到的仍然有效。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
