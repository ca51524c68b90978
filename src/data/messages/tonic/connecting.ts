import type { Message } from '../message.ts';

/** tonic: the connection could not be opened, or time ran out. */
export const tonicConnecting = {
  'tonic-transport-error': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['tonic'],
    versions: { tonic: { since: '0.1.1' } },
    example:
      'code: \'Unknown error\', message: "transport error", source: tonic::transport::Error(Transport, hyper::Error(Io, Custom { kind: BrokenPipe, error: "stream closed because of a broken pipe" }))',
    pattern:
      /(?:message: "|^|: )transport error(?=$|["\n]|: connection error: )|buffer\\{0,3}'s worker closed|invalid URL, scheme is missing|\bInvalidCertificate\(|invalid peer certificate: \w/,
    source: 'hyperium/tonic:tonic/src/transport/error.rs',
    title: {
      en: 'transport error: the connection failed below gRPC',
      zh: 'gRPC 以下的层出错（transport error）',
    },
    meaning: {
      en: 'The connection below gRPC failed. The message alone gives no reason: the reason is in the source of the error.',
      zh: '通道在 gRPC 以下的层出错。这段文字本身没有信息，原因在错误的 source 里。',
    },
    causes: [
      {
        en: 'The connection was refused, reset, or closed. `scheme is missing`: the URI needs `http://` or `https://`.',
        zh: '连接被拒绝、重置或关闭。`scheme is missing`：URI 要以 `http://` 或 `https://` 开头。',
      },
      {
        en: 'TLS failed, or one side has no TLS. `InvalidCertificate(UnknownIssuer)`: since tonic 0.12 a `ClientTlsConfig` trusts no CA by default. Call `with_enabled_roots()` (with the feature `tls-native-roots` or `tls-webpki-roots`), or give it your CA (`ca_certificate`). `BrokenPipe` at the first call to an `https://` address: tonic was built without a TLS feature, and sent plaintext.',
        zh: 'TLS 失败，或只有一端启用 TLS。第一次调用 `https://` 地址就报 `BrokenPipe`：编译 tonic 时没有启用 TLS feature，发的是明文。`InvalidCertificate(UnknownIssuer)`：从 tonic 0.12 起，`ClientTlsConfig` 默认什么都不信任。调用 `with_enabled_roots()`（配合 feature `tls-native-roots` 或 `tls-webpki-roots`），或配上自己的 CA（`ca_certificate`）。',
      },
      {
        en: "`buffer's worker closed` or `Service was not ready`: the task that drives the channel ended. Its Tokio runtime was dropped (a client made in the `block_on` of another runtime, or `main` returned while calls ran), or it panicked.",
        zh: "`buffer's worker closed` 或 `Service was not ready`：驱动 channel 的任务已结束。所在的 Tokio 运行时被丢弃（客户端是在另一个运行时的 `block_on` 里创建的，或调用还在进行时 `main` 已返回），或任务 panic 了。",
      },
      {
        en: '`AddrNotAvailable`: the device has no network, or the address is not one of this machine or container.',
        zh: '`AddrNotAvailable`：设备没有网络，或该地址不属于本机或容器。',
      },
    ],
    steps: [
      {
        en: 'Print the whole chain: `{:?}`, or walk `std::error::Error::source`.',
        zh: '打印完整错误链：用 `{:?}`，或逐层调用 `std::error::Error::source`。',
      },
      { en: 'Look up the innermost text.', zh: '按最内层的文字去查。' },
      {
        en: "`buffer's worker closed`: look for a panic in the lines above. Without one, create the channel in the runtime that uses it, and await all calls before `main` returns.",
        zh: "`buffer's worker closed`：看上面几行有没有 panic。没有的话，在使用 channel 的运行时里创建它，并在 `main` 返回前 await 所有调用。",
      },
    ],
  },
  'tonic-tcp-connect-error': {
    code: 'UNAVAILABLE',
    libraries: ['tonic'],
    example:
      'code: \'The service is currently unavailable\', message: "tcp connect error", source: tonic::transport::Error(Transport, ConnectError(ConnectError("tcp connect error", 127.0.0.1:50051, Os { code: 111, kind: ConnectionRefused, message: "Connection refused" })))',
    pattern: /\btcp connect error\b/,
    source: 'hyperium/hyper-util:src/client/legacy/connect/http.rs',
    title: { en: 'tcp connect error: no TCP connection', zh: '无法建立 TCP 连接（tcp connect error）' },
    meaning: {
      en: 'The TCP connection could not be opened. The call was not sent.',
      zh: 'TCP 连接无法建立，调用没有发出。',
    },
    causes: [
      {
        en: '`ConnectionRefused`: nothing listens on the address.',
        zh: '`ConnectionRefused`：该地址没有进程监听。',
      },
      { en: 'A timeout: a firewall or a wrong IP.', zh: '超时：防火墙或 IP 错误。' },
      {
        en: '`AddrNotAvailable`, or `ConnectionRefused` inside a container: `localhost` is the container itself. Use the name of the service, or `host.docker.internal` for the host.',
        zh: '`AddrNotAvailable`，或在容器里被拒绝：`localhost` 是容器自己。改用服务名，访问宿主机用 `host.docker.internal`。',
      },
    ],
    steps: [
      { en: 'Read kind and address in the debug output.', zh: '查看 Debug 输出中的 kind 和地址。' },
      {
        en: 'Run `nc -vz HOST PORT`; in containers bind the server to `0.0.0.0`.',
        zh: '运行 `nc -vz HOST PORT`；在容器里让服务端绑定 `0.0.0.0`。',
      },
    ],
    note: {
      en: 'The text comes from hyper-util; tonic turns it into `UNAVAILABLE`.',
      zh: '文字来自 hyper-util，由 tonic 转换成 `UNAVAILABLE`。',
    },
  },
  'tonic-dns-error': {
    code: 'UNAVAILABLE',
    libraries: ['tonic'],
    example:
      'code: \'The service is currently unavailable\', message: "dns error", source: tonic::transport::Error(Transport, ConnectError(ConnectError("dns error", Custom { kind: Uncategorized, error: "failed to lookup address information: Name or service not known" })))',
    pattern: /(?:message: "|")dns error"/,
    source: 'hyperium/hyper-util:src/client/legacy/connect/http.rs',
    title: { en: 'dns error: host name cannot be resolved', zh: '主机名无法解析（dns error）' },
    meaning: { en: 'The host name of the endpoint could not be resolved.', zh: '端点的主机名无法解析。' },
    causes: [
      {
        en: 'The name is misspelled or exists only in another network.',
        zh: '名字写错，或只在别的网络中有效。',
      },
    ],
    steps: [
      {
        en: 'Resolve it on the same machine: `getent hosts NAME`.',
        zh: '在同一台机器上解析：`getent hosts NAME`。',
      },
      { en: 'Check the URI given to `Endpoint`.', zh: '检查传给 `Endpoint` 的 URI。' },
    ],
    note: {
      en: 'The text comes from hyper-util; tonic turns it into `UNAVAILABLE`.',
      zh: '文字来自 hyper-util，由 tonic 转换成 `UNAVAILABLE`。',
    },
  },
  'tonic-https-without-tls': {
    code: 'UNAVAILABLE',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.7' } },
    example:
      'code: \'The service is currently unavailable\', message: "Connecting to HTTPS without TLS enabled", source: tonic::transport::Error(Transport, ConnectError(HttpsUriWithoutTlsSupport(())))',
    pattern: /Connecting to HTTPS without TLS enabled|HttpsUriWithoutTlsSupport\b/,
    source: 'hyperium/tonic:tonic/src/transport/channel/service/connector.rs',
    title: { en: 'Connecting to HTTPS without TLS enabled', zh: '地址是 https，但没有配置 TLS' },
    meaning: {
      en: 'The URI begins with `https://`, and the endpoint has no TLS configuration. The call was not sent.',
      zh: 'URI 以 `https://` 开头，而端点没有 TLS 配置。调用没有发出。',
    },
    causes: [
      {
        en: 'The endpoint comes from `from_static` or `from_shared`, which add no TLS, and `tls_config` was not called.',
        zh: '端点由 `from_static` 或 `from_shared` 创建，它们不会加上 TLS，而代码又没有调用 `tls_config`。',
      },
      {
        en: 'The release is older than 0.12.2: since then `Client::connect` and `Endpoint::new` add TLS to `https://` automatically.',
        zh: '版本低于 0.12.2：从该版本起，`Client::connect` 与 `Endpoint::new` 才会自动为 `https://` 加上 TLS。',
      },
      {
        en: 'It began after another dependency enabled a TLS feature of tonic: a crate that puts `https://` before a Unix socket then fails.',
        zh: '在另一个依赖启用了 tonic 的 TLS feature 之后才出现：给 Unix socket 用 `https://` 占位的 crate 就会失败。',
      },
    ],
    steps: [
      {
        en: 'Call `.tls_config(ClientTlsConfig::new().with_enabled_roots())` and enable a feature such as `tls-native-roots`.',
        zh: '调用 `.tls_config(ClientTlsConfig::new().with_enabled_roots())`，并启用 `tls-native-roots` 之类的 feature。',
      },
      { en: 'Or use `http://` if the server has no TLS.', zh: '若服务端没有 TLS，改用 `http://`。' },
      {
        en: 'This text needs a TLS feature: without any, tonic sends plaintext to the `https://` address and fails in another way.',
        zh: '启用了 TLS feature 才有这段文字：一个都没启用时，tonic 会向 `https://` 地址发送明文，以别的方式失败。',
      },
    ],
  },
  'tonic-timeout-expired': {
    code: 'CANCELLED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.4.3' } },
    example:
      'code: \'The operation was cancelled\', message: "Timeout expired", source: tonic::transport::Error(Transport, TimeoutExpired(()))',
    pattern: /(?:message: "|[Cc]ancell?ed desc = |CANCELLED: |^)Timeout expired(?=$|["'\s,;)])/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'Timeout expired: a timeout set in tonic passed',
      zh: 'tonic 设置的超时已到（Timeout expired）',
    },
    meaning: {
      en: 'A timeout set in tonic expired. Tonic reports it as `CANCELLED`, where other libraries use `DEADLINE_EXCEEDED`.',
      zh: 'tonic 里设置的超时时间已到。tonic 把它报告为 `CANCELLED`，其他客户端库则用 `DEADLINE_EXCEEDED`。',
    },
    causes: [
      {
        en: '`Endpoint::timeout` or `Request::set_timeout` on the client is shorter than the call takes.',
        zh: '客户端的 `Endpoint::timeout` 或 `Request::set_timeout` 短于调用耗时。',
      },
      { en: '`Server::timeout` stopped the handler.', zh: '`Server::timeout` 中断了处理函数。' },
    ],
    steps: [
      {
        en: "Find out which side set the timeout; the server's applies to every method.",
        zh: '确认是哪一端设置的超时；服务端的超时对所有方法生效。',
      },
      {
        en: 'In retry logic treat this `CANCELLED` as a timeout: the call might have run.',
        zh: '在重试逻辑里把这个 `CANCELLED` 当作超时：调用可能已经执行。',
      },
    ],
  },
  'tonic-operation-was-canceled': {
    code: 'CANCELLED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.12' } },
    example:
      'code: \'The operation was cancelled\', message: "operation was canceled", source: tonic::transport::Error(Transport, hyper::Error(Canceled, "connection closed"))',
    pattern:
      /(?:message: "|desc = |CANCELLED: |: |^)operation was canceled(?=$|["'\s,;:)])|hyper::Error\(Canceled, "/,
    sharedWith: {
      'consul-server-connection-canceled': 'Go writes the same words of a dial that its caller ended.',
    },
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'operation was canceled: connection closed before the call',
      zh: '调用发出之前连接已关闭（operation was canceled）',
    },
    meaning: {
      en: "The connection closed before it accepted the call, so the call was not sent. The source says `connection closed` or `connection was not ready`. Despite the code, the program didn't cancel the call.",
      zh: '连接在接收这次调用之前就关闭了，调用没有发出。source 里写着 `connection closed` 或 `connection was not ready`。虽然状态码是 `CANCELLED`，程序并没有取消调用。',
    },
    causes: [
      {
        en: 'The server or a proxy closed the connection just when the call began.',
        zh: '调用开始的瞬间，服务端或代理关闭了连接。',
      },
      {
        en: 'The runtime that drives the connection has ended, for example a channel that is shared between tests.',
        zh: '驱动该连接的运行时已经结束，例如在多个测试之间共用一个通道。',
      },
    ],
    steps: [
      { en: 'Retry the call: the channel opens a new connection.', zh: '重试即可，通道会建立新连接。' },
      {
        en: 'In tests create the channel within the runtime that uses it.',
        zh: '在测试里，由使用通道的那个运行时来创建通道。',
      },
    ],
    note: {
      en: 'The text comes from hyper; tonic turns it into `CANCELLED`.',
      zh: '文字来自 hyper，由 tonic 转换成 `CANCELLED`。',
    },
  },
  'tonic-h2-not-negotiated': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['tonic'],
    example:
      'code: \'The service is currently unavailable\', message: "HTTP/2 was not negotiated.", source: tonic::transport::Error(Transport, ConnectError(H2NotNegotiated))',
    pattern: /HTTP\/2 was not negotiated\b|ConnectError\(H2NotNegotiated\)/,
    source: 'hyperium/tonic:tonic/src/transport/service/tls.rs',
    title: { en: 'HTTP/2 was not negotiated (TLS without ALPN)', zh: 'TLS 没有协商出 HTTP/2（ALPN）' },
    meaning: {
      en: 'TLS succeeded, but the server did not choose `h2` by ALPN, so the client closed the connection. The call was not sent.',
      zh: 'TLS 成功，但服务端没有用 ALPN 选择 `h2`，客户端关闭了连接。调用没有发出。',
    },
    causes: [
      {
        en: 'The TLS of a proxy or load balancer offers only HTTP/1.1.',
        zh: '代理或负载均衡器的 TLS 只提供 HTTP/1.1。',
      },
      { en: 'The server speaks HTTP/2 without ALPN.', zh: '服务端支持 HTTP/2，但不做 ALPN。' },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -alpn h2 -connect HOST:443 </dev/null 2>/dev/null | grep ALPN`: it has to print `ALPN protocol: h2`.',
        zh: '运行 `openssl s_client -alpn h2 -connect HOST:443 </dev/null 2>/dev/null | grep ALPN`：应输出 `ALPN protocol: h2`。',
      },
      {
        en: 'Turn HTTP/2 on for the listener of the proxy, or the ALPN protocol `h2` on the server.',
        zh: '在代理的监听器上开启 HTTP/2，或让服务端的 ALPN 包含 `h2`。',
      },
      {
        en: 'If the server is known to speak HTTP/2, set `ClientTlsConfig::assume_http2(true)`.',
        zh: '确定服务端支持 HTTP/2 时，设置 `ClientTlsConfig::assume_http2(true)`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
