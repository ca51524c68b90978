import type { Message } from '../message.ts';

/** grpc-dotnet: the call could not start, or its stream broke. */
export const grpcDotnetConnecting = {
  'dotnet-start-connection-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dotnet'],
    example:
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error starting gRPC call. HttpRequestException: Connection refused (localhost:5001) SocketException: Connection refused")',
    pattern:
      /(?:Error starting gRPC call|Error connecting to subchannel)\.(?: HttpRequestException: [^\n]{0,200}|", DebugException="[^\n]{0,200}|\s{1,12}System\.Net\.Http\.HttpRequestException: (?:[^\n]{0,300}\n){0,3}[^\n]{0,300})(?:[Cc]onnection refused|actively refused)/,
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
        en: 'The server is not running, or listens on another port.',
        zh: '服务端没有运行，或监听的是别的端口。',
      },
      {
        en: 'In a container, `localhost` is the container itself.',
        zh: '在容器里，`localhost` 就是容器自己。',
      },
      {
        en: 'The server starts after the client, also with a Unix socket or named pipe: let the client wait or retry at its start.',
        zh: '服务端比客户端晚启动，用 Unix socket 或命名管道时也一样：让客户端启动时等待或重试。',
      },
    ],
    steps: [
      {
        en: 'Compare the port in the parentheses with `launchSettings.json` or the Kestrel log line "Now listening on".',
        zh: '把括号里的端口与 `launchSettings.json` 或 Kestrel 日志中的“Now listening on”对照。',
      },
      {
        en: 'In containers let Kestrel listen on `http://0.0.0.0:8080` and dial the service name.',
        zh: '在容器里让 Kestrel 监听 `http://0.0.0.0:8080`，并用服务名连接。',
      },
    ],
    note: {
      en: 'The part after the first sentence comes from the .NET runtime.',
      zh: '第一句之后的文字来自 .NET 运行时。',
    },
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
        en: 'The ASP.NET Core development certificate is not trusted on this machine.',
        zh: '本机不信任 ASP.NET Core 开发证书。',
      },
      {
        en: "The server's CA is not installed on the client (`UntrustedRoot`).",
        zh: '客户端没有安装服务端的 CA（`UntrustedRoot`）。',
      },
      { en: '`https://` is used against a plaintext port.', zh: '对明文端口使用了 `https://`。' },
    ],
    steps: [
      {
        en: 'In development run `dotnet dev-certs https --trust`.',
        zh: '开发环境运行 `dotnet dev-certs https --trust`。',
      },
      {
        en: 'Otherwise install the CA in the system store of the client, or of its container image.',
        zh: '否则把 CA 装进客户端系统或容器镜像的证书库。',
      },
      { en: 'For a plaintext port change the address to `http://`.', zh: '明文端口把地址改为 `http://`。' },
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
      /Error starting gRPC call\. HttpRequestException: An HTTP\/2 connection could not be established|Requesting HTTP version 2\.0 with version policy \w|HTTP\/2 over TLS is not supported on/,
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: { en: 'Error starting gRPC call: endpoint without HTTP/2', zh: '端点不支持 HTTP/2' },
    meaning: {
      en: 'The connection opened, but the server did not complete the HTTP/2 handshake.',
      zh: '连接已建立，但服务端没有完成 HTTP/2 握手。',
    },
    causes: [
      {
        en: 'Kestrel serves HTTP/1.1 on a plaintext endpoint (the default without TLS is not HTTP/2 only).',
        zh: 'Kestrel 在明文端点上提供的是 HTTP/1.1（没有 TLS 时默认不是纯 HTTP/2）。',
      },
      { en: 'A TLS port is reached with `http://`.', zh: '用 `http://` 访问了 TLS 端口。' },
      {
        en: '`Requesting HTTP version 2.0 with version policy`: the connection opened, but the server, IIS, or a proxy offers only HTTP/1.1, over TLS because its ALPN lacks `h2`. `HTTP/2 over TLS is not supported on` in the log of Kestrel: the system below the server has no ALPN (Windows before 10 or Server 2016, macOS before .NET 8); use another system or plaintext there.',
        zh: '`Requesting HTTP version 2.0 with version policy`：连接已建立，但服务端、IIS 或代理只提供 HTTP/1.1；用 TLS 时是 ALPN 里没有 `h2`。Kestrel 日志有 `HTTP/2 over TLS is not supported on`：服务端所在系统没有 ALPN（早于 Windows 10、Server 2016 的系统，或 .NET 8 之前的 macOS），换系统或在那里用明文。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -alpn h2 -connect HOST:PORT </dev/null | grep ALPN`: `ALPN protocol: h2` has to appear for `https://`. Then turn HTTP/2 on where it does not.',
        zh: '`https://` 地址：运行 `openssl s_client -alpn h2 -connect HOST:PORT </dev/null | grep ALPN`，应输出 `ALPN protocol: h2`；没有就在那一跳启用 HTTP/2。',
      },
      {
        en: 'Set `"Protocols": "Http2"` for that endpoint in the Kestrel configuration.',
        zh: '在 Kestrel 配置中为该端点设置 `"Protocols": "Http2"`。',
      },
      { en: 'Or use `https://` on both sides.', zh: '或两端都使用 `https://`。' },
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
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    title: {
      en: 'Error starting gRPC call: HttpClient failed',
      zh: '收到响应之前 HttpClient 失败（Error starting gRPC call）',
    },
    meaning: {
      en: 'The call failed before a response arrived. The exceptions after the first sentence tell why: socket and I/O errors give `UNAVAILABLE`, anything else `INTERNAL`.',
      zh: '收到响应之前就失败了，第一句之后的异常写明原因：套接字与 I/O 错误对应 `UNAVAILABLE`，其他对应 `INTERNAL`。',
    },
    causes: [
      {
        en: '`An error occurred while sending the request` with `The response ended prematurely` or `PROTOCOL_ERROR` inside: one side uses plaintext HTTP/2, the other does not. On .NET Core 3 an `http://` address needs the switch `Http2UnencryptedSupport`; Kestrel needs `Protocols = Http2` on that endpoint.',
        zh: '`An error occurred while sending the request`，里面是 `The response ended prematurely` 或 `PROTOCOL_ERROR`：只有一端用明文 HTTP/2。.NET Core 3 访问 `http://` 地址要打开开关 `Http2UnencryptedSupport`；Kestrel 的该端点要设 `Protocols = Http2`。',
      },
      {
        en: 'The host name cannot be resolved, or `Cannot assign requested address`: inside a container `localhost` is the container itself. Use the name of the service, or `host.docker.internal` for the host.',
        zh: '主机名无法解析；或 `Cannot assign requested address`：在容器里，`localhost` 就是容器自己。改用服务名，访问宿主机用 `host.docker.internal`。',
      },
      {
        en: 'A proxy set in the environment intercepts the connection.',
        zh: '环境变量里设置的代理拦截了连接。',
      },
      {
        en: 'The address uses HTTP/1.1 or a handler that does not support HTTP/2, or the Windows is too old: TLS of Windows Server 2012 and older offers no HTTP/2. Use a newer one, or gRPC-Web.',
        zh: '该地址只支持 HTTP/1.1，或所用 handler 不支持 HTTP/2；或 Windows 太旧：Windows Server 2012 及更早版本的 TLS 不提供 HTTP/2，要换新版本，或用 gRPC-Web。',
      },
    ],
    steps: [
      {
        en: 'Read the exceptions from right to left: the last one is the root.',
        zh: '从右往左看异常，最后一个是根因。',
      },
      {
        en: 'Resolve the host and test the port from the same machine.',
        zh: '在同一台机器上解析主机并测试端口。',
      },
      { en: 'Look at `HTTPS_PROXY` and `NO_PROXY`.', zh: '检查 `HTTPS_PROXY` 与 `NO_PROXY`。' },
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
      { en: 'The server stopped, or a proxy timed out.', zh: '服务端停止，或代理超时。' },
      {
        en: 'The connection was idle for longer than a hop allows.',
        zh: '连接空闲时间超过某一跳允许的时长。',
      },
    ],
    steps: [
      { en: 'Reconnect and resume where the stream stopped.', zh: '重新连接，从中断处继续。' },
      {
        en: 'Set `KeepAlivePingDelay` and `KeepAlivePingTimeout` on `SocketsHttpHandler`.',
        zh: '在 `SocketsHttpHandler` 上设置 `KeepAlivePingDelay` 和 `KeepAlivePingTimeout`。',
      },
      {
        en: 'Compare the time until the break with the proxy timeouts.',
        zh: '把中断前的时长与代理超时对比。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
