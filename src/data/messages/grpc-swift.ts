import type { Message } from './message.ts';

/** What both generations of grpc-swift print. */
export const grpcSwift = {
  'swift-rpc-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-swift', 'grpc-swift-2'],
    example: 'deadlineExceeded: "RPC timed out before completing"',
    pattern: /RPC timed out before completing/,
    source: 'grpc/grpc-swift:Sources/GRPC/GRPCError.swift',
    title: { en: 'RPC timed out before completing', zh: '调用超时（RPC timed out）' },
    meaning: {
      en: 'The time limit in the call options passed: `timeLimit` in version 1, `timeout` in version 2.',
      zh: '调用选项里设的时限已到：版本 1 为 `timeLimit`，版本 2 为 `timeout`。',
    },
    causes: [
      { en: 'The server is slow.', zh: '服务端太慢。' },
      { en: 'Connecting took too long.', zh: '建立连接耗时过长。' },
    ],
    steps: [
      { en: 'Check whether the server logged the call.', zh: '看服务端有没有这次调用的日志。' },
      {
        en: 'Set a limit above the P99 latency of the method.',
        zh: '把时限设得高于该方法的 P99 耗时。',
      },
    ],
  },
  'swift-transport-became-inactive': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-swift'],
    example: 'unavailable (14): Transport became inactive',
    pattern: /Transport became inactive/,
    source: 'grpc/grpc-swift:Sources/GRPC/Interceptor/ClientTransport.swift',
    title: {
      en: 'Transport became inactive: connection closed',
      zh: '调用过程中连接关闭（Transport became inactive）',
    },
    meaning: { en: 'The connection closed while the call was open.', zh: '调用进行中连接关闭。' },
    causes: [
      {
        en: 'The app was in the background or the device changed networks: iOS closes sockets of suspended apps. Reconnect when it becomes active again; with Network.framework (`NIOTSEventLoopGroup`) changes are noticed.',
        zh: '应用进入后台或设备切换网络：iOS 会关闭被挂起应用的 socket。恢复前台时重连；用 Network.framework（`NIOTSEventLoopGroup`）能感知变化。',
      },
      {
        en: 'A proxy or load balancer closed an idle connection: set `ClientConnectionKeepalive(interval: …, permitWithoutCalls: true)` if the server permits it.',
        zh: '代理或负载均衡器关闭了空闲连接：服务端允许时设 `ClientConnectionKeepalive(interval: …, permitWithoutCalls: true)`。',
      },
      {
        en: 'TLS on one side only, or the port is not gRPC: then every call fails. Use `.usingPlatformAppropriateTLS`, or `.insecure` for a plaintext server.',
        zh: '只有一端启用 TLS，或端口不是 gRPC：这样每个调用都失败。用 `.usingPlatformAppropriateTLS`，明文服务端用 `.insecure`。',
      },
      { en: 'The server restarted.', zh: '服务端重启。' },
    ],
    steps: [
      {
        en: 'Add a logger with level `trace` (`configuration.backgroundActivityLogger`): it prints the error before the connection closed.',
        zh: '加上级别为 `trace` 的 logger（`configuration.backgroundActivityLogger`）：会打印连接关闭前的错误。',
      },
      { en: 'Retry safe calls: the call might have run.', zh: '重试可安全重复的调用：调用可能已经执行。' },
    ],
  },
  'swift-connection-pool-timeout': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-swift'],
    versions: { 'grpc-swift': { since: '1.5' } },
    example: 'deadline exceeded (4): Timed out waiting for an HTTP/2 stream from the connection pool',
    pattern:
      /Timed out waiting for an HTTP\/2 stream from the connection pool|GRPCConnectionPoolError[^\n]{0,40}deadlineExceeded|deadlineExceeded\(connectionError: /,
    source: 'grpc/grpc-swift:Sources/GRPC/ConnectionPool/ConnectionPool.swift',
    title: {
      en: 'Timed out waiting for a stream from the connection pool',
      zh: '等待连接池超时（Timed out waiting）',
    },
    meaning: {
      en: 'No connection of the pool became ready in time. The call was not sent.',
      zh: '连接池中没有连接及时就绪，调用没有发出。',
    },
    causes: [
      {
        en: 'The server cannot be reached, and the pool hides why: a wrong host or port, TLS on one side only, an untrusted certificate, or local network permission of iOS that the user denied (`NSLocalNetworkUsageDescription`).',
        zh: '连不上服务端，而连接池掩盖了原因：主机或端口写错、只有一端启用 TLS、证书不受信任，或用户拒绝了 iOS 的本地网络权限（`NSLocalNetworkUsageDescription`）。',
      },
      {
        en: 'No network: the device is offline or resumes from the background. Wait for `NWPathMonitor`, and retry.',
        zh: '没有网络：设备离线或刚从后台恢复。等待 `NWPathMonitor`，再重试。',
      },
      {
        en: 'All streams of the pool are in use by long streams: raise `connectionsPerEventLoop`, or end streams.',
        zh: '连接池的流都被长时间的流占用：调大 `connectionsPerEventLoop`，或结束不用的流。',
      },
      {
        en: 'The event loop is blocked by synchronous work in a callback.',
        zh: '回调里的同步操作阻塞了事件循环。',
      },
    ],
    steps: [
      {
        en: 'Read the connection error that is attached, or log it with a pool delegate; `grpcurl HOST:PORT list` from a Mac in the same network tests the server.',
        zh: '查看附带的连接错误，或用连接池 delegate 记录；在同一网络的 Mac 上用 `grpcurl HOST:PORT list` 测试服务端。',
      },
      {
        en: 'Raise `maxWaitTime` only if the pool is really busy.',
        zh: '只有连接池确实繁忙时才调大 `maxWaitTime`。',
      },
    ],
  },
  'swift2-could-not-connect': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-swift-2'],
    example: 'unavailable: "Could not establish a connection to [ipv4]127.0.0.1:50051."',
    pattern: /unavailable: "Could not establish a connection to \S/,
    source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/Client/Connection/Connection.swift',
    title: { en: 'Could not establish a connection', zh: '连不上（Could not establish a connection）' },
    meaning: {
      en: 'The server could not be reached on that address, or TLS failed.',
      zh: '该地址的服务端不可达，或 TLS 失败。',
    },
    causes: [
      {
        en: 'No process listens on the address, or in a container or on a device `localhost` is another machine (the iOS simulator shares that of the Mac): correct host and port.',
        zh: '该地址没有进程监听，或容器、真机上 `localhost` 是另一台机器（iOS 模拟器与 Mac 共用）：改正主机和端口。',
      },
      {
        en: '`transportSecurity` differs: `.plaintext` for a server without TLS, `.tls` for one with it; a private CA goes into its trust roots.',
        zh: '`transportSecurity` 不同：没有 TLS 的服务端用 `.plaintext`，有 TLS 用 `.tls`；私有 CA 放进信任根。',
      },
      {
        en: 'A firewall blocks the port, or a sandboxed macOS app lacks `com.apple.security.network.client`.',
        zh: '防火墙拦截了端口，或沙箱中的 macOS 应用缺少 `com.apple.security.network.client`。',
      },
      {
        en: 'The name resolves to IPv6, and the server listens on IPv4 only: use `.ipv4(host:port:)`.',
        zh: '主机名解析为 IPv6，而服务端只监听 IPv4：用 `.ipv4(host:port:)`。',
      },
    ],
    steps: [
      {
        en: 'Read the cause that follows, then run `nc -vz HOST PORT` and `grpcurl` with and without `-plaintext`.',
        zh: '看后面的原因，再运行 `nc -vz HOST PORT` 和 `grpcurl`（加与不加 `-plaintext`）。',
      },
      { en: 'Correct address, port, or `transportSecurity`.', zh: '改正地址、端口或 `transportSecurity`。' },
    ],
  },
  'swift2-stream-unexpectedly-closed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-swift-2'],
    example: 'unavailable: "Stream unexpectedly closed: received RST_STREAM frame (0x2: internal error)."',
    pattern: /Stream unexpectedly closed(?=[.:"]| with error|$)/,
    source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
    title: {
      en: 'Stream unexpectedly closed before a status',
      zh: '收到状态之前流已关闭（Stream unexpectedly closed）',
    },
    meaning: {
      en: 'The stream or its connection closed before a status arrived. Swift reports every reset as `UNAVAILABLE`, whatever the HTTP/2 code.',
      zh: '流或连接在收到状态之前关闭。无论 HTTP/2 错误码是什么，Swift 都报告为 `UNAVAILABLE`。',
    },
    causes: [
      { en: 'The server or a proxy reset the stream.', zh: '服务端或代理重置了流。' },
      { en: 'The connection dropped.', zh: '连接断开。' },
    ],
    steps: [
      {
        en: "Look at the HTTP/2 reason in the parentheses and at the server's log.",
        zh: '查看括号里的 HTTP/2 原因和服务端日志。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用，调用可能已经执行。',
      },
    ],
  },
  'swift-headers-in-invalid-state': {
    code: 'FAILED_PRECONDITION',
    libraries: ['grpc-swift'],
    versions: { 'grpc-swift': { since: '1.17' } },
    example: 'failed precondition (9): Tried to send response headers in an invalid state',
    pattern: /Tried to send response headers in an invalid state/,
    source: 'grpc/grpc-swift:Sources/GRPC/AsyncAwaitSupport/GRPCAsyncServerHandler.swift',
    title: {
      en: 'Tried to send response headers in an invalid state',
      zh: '发送响应首部的时机过晚（invalid state）',
    },
    meaning: {
      en: 'A handler on an async server tried to send response headers when that was no longer possible.',
      zh: '异步服务端的处理函数在已不允许时尝试发送响应首部。',
    },
    causes: [
      {
        en: 'The headers, the first message, or the status had been sent before.',
        zh: '首部、首条消息或状态此前已经发送。',
      },
      {
        en: 'The call had ended, for example because the client cancelled it.',
        zh: '调用已经结束，例如被客户端取消。',
      },
    ],
    steps: [
      {
        en: 'Call `sendHeaders` once, before the first response message.',
        zh: '只调用一次 `sendHeaders`，并放在首条响应消息之前。',
      },
      {
        en: 'Check `Task.isCancelled` before you send a late response.',
        zh: '较晚响应之前检查 `Task.isCancelled`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
