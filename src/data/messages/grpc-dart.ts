import type { Message } from './message.ts';

/** What the Dart library prints. */
export const grpcDart = {
  'dart-error-connecting': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dart'],
    example:
      'gRPC Error (code: 14, codeName: UNAVAILABLE, message: Error connecting: SocketException: Connection refused (OS Error: Connection refused, errno = 111), address = localhost, port = 38412, details: null, rawResponse: null, trailers: {})',
    pattern: /(?:message: |\(14, )Error connecting: \S|Error connecting: (?:Handshake|Socket|Tls)Exception\b/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: { en: 'Error connecting: socket or TLS failed', zh: '连不上（Error connecting）' },
    meaning: {
      en: 'The socket could not be opened, or TLS failed. The call was not sent.',
      zh: 'socket 无法打开，或 TLS 失败。调用没有发出。',
    },
    causes: [
      {
        en: '`Connection refused`: on a phone or emulator `localhost` is the device itself. Use `10.0.2.2` from the Android emulator, the LAN address of the computer from a phone (the server has to bind `0.0.0.0`), or `adb reverse tcp:PORT tcp:PORT`. The port in the text is that of the device; compare the one in your code.',
        zh: '`Connection refused`：手机或模拟器上 `localhost` 是设备自己。Android 模拟器用 `10.0.2.2`，手机用电脑的局域网地址（服务端要绑定 `0.0.0.0`），或 `adb reverse tcp:PORT tcp:PORT`。文本里的端口是设备自己的端口，要看代码里写的端口。',
      },
      {
        en: '`HandshakeException`, `WRONG_VERSION_NUMBER`, or `CERTIFICATE_VERIFY_FAILED`: TLS on one side only, or a private CA. A plaintext server needs `ChannelCredentials.insecure()`; for a CA use `ChannelCredentials.secure(certificates: …)`.',
        zh: '`HandshakeException`、`WRONG_VERSION_NUMBER` 或 `CERTIFICATE_VERIFY_FAILED`：只有一端启用 TLS，或私有 CA。明文服务端用 `ChannelCredentials.insecure()`；CA 用 `ChannelCredentials.secure(certificates: …)`。',
      },
      {
        en: '`Failed host lookup`: no network, a missing permission, or a scheme in the host. Android needs `android.permission.INTERNET` in `AndroidManifest.xml` (debug builds add it), macOS the entitlement `com.apple.security.network.client`; pass a host without `https://`.',
        zh: '`Failed host lookup`：没有网络、缺少权限，或主机名带了 scheme。Android 要在 `AndroidManifest.xml` 里有 `android.permission.INTERNET`（debug 构建会自带），macOS 要有 `com.apple.security.network.client`；主机名不要带 `https://`。',
      },
      {
        en: '`Unsupported operation: Socket constructor`: a browser has no sockets. Use `GrpcWebClientChannel.xhr` (or `GrpcOrGrpcWebClientChannel`) and a gRPC-Web proxy that allows the origin (CORS).',
        zh: '`Unsupported operation: Socket constructor`：浏览器没有 socket。用 `GrpcWebClientChannel.xhr`（或 `GrpcOrGrpcWebClientChannel`），并有允许该 origin 的 gRPC-Web 代理（CORS）。',
      },
      {
        en: '`Channel shutting down`: the program closed the channel and used it again. Create a new channel.',
        zh: '`Channel shutting down`：程序关闭了通道又继续使用。新建通道。',
      },
      {
        en: '`timed out` or `No route to host`: a firewall, a VPN, or another Wi-Fi between device and server.',
        zh: '`timed out` 或 `No route to host`：设备与服务端之间有防火墙、VPN，或不在同一 Wi-Fi。',
      },
    ],
    steps: [
      {
        en: 'Read the exception after `Error connecting:`: it chooses the cause. Open `http://HOST:PORT` in the browser of the same device: a timeout there too means the network.',
        zh: '看 `Error connecting:` 后面的异常，由它确定原因。在同一设备的浏览器打开 `http://HOST:PORT`：同样超时就是网络问题。',
      },
      {
        en: 'Correct address, credentials, or permission, and retry with backoff.',
        zh: '改正地址、凭据或权限，退避重试。',
      },
    ],
  },
  'dart-http-status': {
    code: 'NOT_FOUND',
    alsoCodes: [
      'UNAVAILABLE',
      'UNAUTHENTICATED',
      'PERMISSION_DENIED',
      'RESOURCE_EXHAUSTED',
      'DEADLINE_EXCEEDED',
      'INVALID_ARGUMENT',
      'FAILED_PRECONDITION',
      'ABORTED',
      'CANCELLED',
      'UNIMPLEMENTED',
      'UNKNOWN',
    ],
    libraries: ['grpc-dart'],
    versions: { 'grpc-dart': { since: '3.2' } },
    example:
      'gRPC Error (code: 5, codeName: NOT_FOUND, message: HTTP connection completed with 404 instead of 200, details: null, rawResponse: null, trailers: {})',
    pattern: /HTTP connection completed with \d{1,3} instead of 200/,
    source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    title: { en: 'HTTP connection completed with a status other than 200', zh: '收到 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'The response came from an HTTP component. Dart uses its own table: 404 becomes `NOT_FOUND`, 429 `RESOURCE_EXHAUSTED`, 503 `UNAVAILABLE`.',
      zh: '响应的是某个 HTTP 组件。Dart 使用自己的映射表：404 对应 `NOT_FOUND`，429 对应 `RESOURCE_EXHAUSTED`，503 对应 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'The proxy has no route to the service, or no healthy backend.',
        zh: '代理没有通往该服务的路由，或没有健康后端。',
      },
      { en: 'The URL points to a web server.', zh: '地址指向了 Web 服务器。' },
    ],
    steps: [
      {
        en: 'Do not read a 404 here as a missing resource: it is a missing route.',
        zh: '这里的 404 不是资源不存在，而是路由缺失。',
      },
      { en: 'Check address and route at the proxy.', zh: '检查地址和代理的路由。' },
    ],
  },
  'dart-missing-trailers': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dart'],
    example:
      'gRPC Error (code: 14, codeName: UNAVAILABLE, message: Missing trailers, details: null, rawResponse: null, trailers: {})',
    pattern:
      /(?:message: |\(14, )(?:Missing trailers|Did not receive anything|Connection shutting down\.|Error making call: [^\n]{0,60}no longer active)/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: {
      en: 'Missing trailers: stream ended without a status',
      zh: '流结束却没有状态（Missing trailers）',
    },
    meaning: { en: 'The stream ended before a status came.', zh: '流在收到状态之前就结束了。' },
    causes: [
      {
        en: 'The connection was idle or the phone slept, and the server, a proxy, or the system closed it (`no longer active`): set `idleTimeout` of `ChannelOptions` below the limit of the proxy, or `keepAlive`, and retry.',
        zh: '连接空闲或手机休眠后，被服务端、代理或系统关闭（`no longer active`）：把 `ChannelOptions` 的 `idleTimeout` 设得比代理的时限短，或设 `keepAlive`，并重试。',
      },
      {
        en: '`Connection shutting down`: the program called `shutdown` or `terminate` on the channel, often at a hot restart or when a widget is disposed. Create a new channel.',
        zh: '`Connection shutting down`：程序对通道调用了 `shutdown` 或 `terminate`，常见于热重启或组件销毁时。新建通道。',
      },
      {
        en: 'A proxy removes trailers or ends the stream at its limit: it happens every time or after a fixed time. Use HTTP/2 on both sides of the proxy, or raise the limit.',
        zh: '代理移除尾部元数据（trailers），或到时限结束流：每次都出现，或固定时间后出现。代理两侧都用 HTTP/2，或调大时限。',
      },
      { en: 'The server crashed while it responded.', zh: '服务端在响应时崩溃。' },
    ],
    steps: [
      {
        en: 'See whether it happens every time (proxy), after a pause (idle), or after a fixed time (limit).',
        zh: '看是每次出现（代理）、停顿之后（空闲），还是固定时间后（时限）。',
      },
      { en: 'Retry safe calls: the call might have run.', zh: '重试可安全重复的调用：调用可能已经执行。' },
    ],
  },
  'dart-error-parsing-response': {
    code: 'DATA_LOSS',
    libraries: ['grpc-dart'],
    versions: { 'grpc-dart': { since: '3.2' } },
    example:
      'gRPC Error (code: 15, codeName: DATA_LOSS, message: Error parsing response, details: null, rawResponse: null, trailers: {})',
    pattern: /message: Error parsing response/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: {
      en: 'Error parsing response: it cannot be decoded',
      zh: '响应无法解码（Error parsing response）',
    },
    meaning: {
      en: 'The response does not fit the message type. Dart uses `DATA_LOSS` where other libraries use `INTERNAL`; nothing has been lost.',
      zh: '响应与消息类型不符。Dart 使用 `DATA_LOSS`，其他客户端库则用 `INTERNAL`；并没有丢失数据。',
    },
    causes: [
      {
        en: 'The Dart code was generated from another proto version.',
        zh: 'Dart 代码由另一版本的 proto 生成。',
      },
    ],
    steps: [
      {
        en: "Regenerate the code from the server's proto and rebuild the app.",
        zh: '用服务端的 proto 重新生成代码并构建应用。',
      },
    ],
  },
  'dart-cors': {
    code: 'UNKNOWN',
    libraries: ['grpc-dart'],
    versions: { 'grpc-dart': { since: '3.2' } },
    example:
      'gRPC Error (code: 2, codeName: UNKNOWN, message: HTTP request completed without a status (potential CORS issue), details: null, rawResponse: null, trailers: {})',
    pattern: /HTTP request completed without a status \(potential CORS issue\)/,
    source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    title: {
      en: 'HTTP request completed without a status: browser block',
      zh: '浏览器拦截了请求（completed without a status）',
    },
    meaning: {
      en: 'The browser told the page neither the status nor the reason.',
      zh: '浏览器没有把状态和原因告诉页面。',
    },
    causes: [
      {
        en: 'CORS is not configured on the gRPC-Web proxy: allow the origin and the headers `x-grpc-web`, `x-user-agent`, `grpc-timeout`, `content-type`, `authorization` and your own; expose `grpc-status`, `grpc-message`.',
        zh: 'gRPC-Web 代理没有配置 CORS：允许 origin 和 `x-grpc-web`、`x-user-agent`、`grpc-timeout`、`content-type`、`authorization` 及自定义首部；暴露 `grpc-status`、`grpc-message`。',
      },
      {
        en: 'The server cannot be reached: it is down, the port is the gRPC port without gRPC-Web, or an `https://` page calls `http://`.',
        zh: '连不上：服务端没启动、端口是没有 gRPC-Web 的 gRPC 端口，或 `https://` 页面调用了 `http://`。',
      },
      {
        en: 'The browser rejects the certificate: open the URL once in a tab, or install the CA.',
        zh: '浏览器拒绝证书：先在标签页打开该 URL，或安装 CA。',
      },
      {
        en: 'A custom interceptor adds a header that the preflight does not allow.',
        zh: '自定义拦截器加了预检不允许的首部。',
      },
    ],
    steps: [
      {
        en: 'Open the browser console: the reason appears only there, in the line before.',
        zh: '打开浏览器控制台：原因只在那里，在前一行。',
      },
      {
        en: "Run `curl -i -X OPTIONS URL/package.Service/Method -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: x-grpc-web'` and correct what is missing.",
        zh: "运行 `curl -i -X OPTIONS URL/package.Service/Method -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: x-grpc-web'`，补上缺少的首部。",
      },
    ],
  },
} as const satisfies Record<string, Message>;
