import type { Message } from './message.ts';

/** What the Dart library prints. */
export const grpcDart = {
  'dart-error-connecting': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-dart'],
    example:
      'gRPC Error (code: 14, codeName: UNAVAILABLE, message: Error connecting: SocketException: Connection refused (OS Error: Connection refused, errno = 111), address = localhost, port = 38412, details: null, rawResponse: null, trailers: {})',
    pattern: /(?:message: |\(14, )Error connecting: \S/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: { en: 'Error connecting: socket or TLS failed', zh: '连不上（Error connecting）' },
    meaning: {
      en: 'The socket could not be opened, or TLS failed. The call was not sent.',
      zh: '套接字无法打开，或 TLS 失败。调用没有发出。',
    },
    causes: [
      {
        en: 'On a phone or emulator, `localhost` is the device itself.',
        zh: '在手机或模拟器上，`localhost` 是设备自己。',
      },
      { en: 'The server is down, or the port is wrong.', zh: '服务端没有运行，或端口错误。' },
      {
        en: 'The app has no network permission, or TLS is set on one side only.',
        zh: '应用没有网络权限，或只有一端启用 TLS。',
      },
      {
        en: '`Unsupported operation: Socket constructor`: a browser has no sockets. Use `GrpcWebClientChannel.xhr` and a gRPC-Web proxy that allows the origin (CORS).',
        zh: '`Unsupported operation: Socket constructor`：浏览器没有 socket。改用 `GrpcWebClientChannel.xhr`，并用允许该来源（CORS）的 gRPC-Web 代理。',
      },
    ],
    steps: [
      {
        en: 'Use the address of the host: `10.0.2.2` from the Android emulator, its LAN address from a phone.',
        zh: '使用主机的地址：Android 模拟器用 `10.0.2.2`，手机用局域网地址。',
      },
      {
        en: 'For a plaintext server set `ChannelCredentials.insecure()`.',
        zh: '明文服务端设置 `ChannelCredentials.insecure()`。',
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
      /message: (?:Missing trailers|Did not receive anything|Connection shutting down\.|Error making call: [^\n]{0,60}no longer active)/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: {
      en: 'Missing trailers: stream ended without a status',
      zh: '流结束却没有状态（Missing trailers）',
    },
    meaning: { en: 'The stream ended before a status came.', zh: '流在收到状态之前就结束了。' },
    causes: [
      {
        en: '`no longer active`: the server or a proxy closed an idle connection (on phones also the system), and the client used it once more. Set `idleTimeout` of `ChannelOptions` below the limit of the proxy, or `keepAlive`.',
        zh: '`no longer active`：服务端或代理（手机上还有系统）关闭了空闲连接，而客户端又用了一次。把 `ChannelOptions` 的 `idleTimeout` 设得小于代理的上限，或开启 `keepAlive`。',
      },
      {
        en: '`Connection shutting down`: the program called `shutdown` or `terminate` on the channel.',
        zh: '`Connection shutting down`：程序对 channel 调用了 `shutdown` 或 `terminate`。',
      },
      { en: 'The connection dropped.', zh: '连接断开。' },
      { en: 'A proxy removed trailers.', zh: '代理去掉了尾部元数据（trailers）。' },
    ],
    steps: [
      { en: 'Retry safe calls.', zh: '重试可安全重复的调用。' },
      {
        en: 'If it happens every time, call the backend without the proxy.',
        zh: '若每次都出现，绕过代理直连后端。',
      },
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
      { en: 'CORS is not configured on the gRPC-Web proxy.', zh: 'gRPC-Web 代理没有配置 CORS。' },
      {
        en: 'The server cannot be reached, or the browser rejects the certificate.',
        zh: '服务端不可达，或浏览器不接受证书。',
      },
    ],
    steps: [
      {
        en: 'Open the browser console: the reason appears only there.',
        zh: '打开浏览器控制台，原因只写在那里。',
      },
      {
        en: 'Allow the origin and headers `x-grpc-web`, `x-user-agent`, `content-type`; expose `grpc-status`, `grpc-message`.',
        zh: '允许来源以及首部 `x-grpc-web`、`x-user-agent`、`content-type`，并暴露 `grpc-status`、`grpc-message`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
