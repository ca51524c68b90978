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
    sharedWith: {
      'qdrant-consensus-not-started': 'Qdrant passes on what tonic prints of its connection.',
    },
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
        en: '`InvalidCertificate(UnknownIssuer)`, `NativeCertsNotFound`, or `UnknownIssuer`: no CA is trusted. Since tonic 0.12 a `ClientTlsConfig` has none by default: call `with_enabled_roots()` with the feature `tls-native-roots` or `tls-webpki-roots`, or `ca_certificate(…)`; in slim images install `ca-certificates`; on Android and iOS use `tls-webpki-roots`.',
        zh: '`InvalidCertificate(UnknownIssuer)`、`NativeCertsNotFound` 或 `UnknownIssuer`：没有可信 CA。tonic 0.12 起 `ClientTlsConfig` 默认没有 CA：启用特性 `tls-native-roots` 或 `tls-webpki-roots` 并调用 `with_enabled_roots()`，或用 `ca_certificate(…)`；精简镜像安装 `ca-certificates`；Android、iOS 用 `tls-webpki-roots`。',
      },
      {
        en: '`InvalidContentType`, `InvalidMessage`, `corrupt message`, or `BrokenPipe` at the first call: TLS on one side only, or the crate was built without a TLS feature and sent plaintext to `https://`. Compare the scheme with the server; `invalid URL, scheme is missing`: write `http://` or `https://`.',
        zh: '第一个调用就 `InvalidContentType`、`InvalidMessage`、`corrupt message` 或 `BrokenPipe`：只有一端启用 TLS，或没有启用 TLS 特性而把明文发给了 `https://`。对照服务端的 scheme；`invalid URL, scheme is missing`：要写 `http://` 或 `https://`。',
      },
      {
        en: '`ConnectionRefused`, `Connect`, or `tcp connect error`: nothing listens there; in a container dial the name of the service instead of `localhost`.',
        zh: '`ConnectionRefused`、`Connect` 或 `tcp connect error`：那里没有进程监听；容器里用服务名而不是 `localhost`。',
      },
      {
        en: '`connection reset`, `broken pipe`, or `stream closed` after an idle time or at a restart: set `http2_keep_alive_interval`, `keep_alive_while_idle(true)`, and retry safe calls.',
        zh: '空闲后或重启时 `connection reset`、`broken pipe`、`stream closed`：设 `http2_keep_alive_interval`、`keep_alive_while_idle(true)`，重试可安全重复的调用。',
      },
      {
        en: "`buffer's worker closed` or `Service was not ready`: the task that drives the channel ended. Its Tokio runtime was dropped (a client made in the `block_on` of another runtime, or `main` returned while calls ran), or it panicked.",
        zh: "`buffer's worker closed` 或 `Service was not ready`：驱动通道的任务已结束。它的 Tokio 运行时被销毁（在另一个运行时的 `block_on` 里创建，或调用未完成 `main` 就返回），或发生 panic。",
      },
      {
        en: '`AddrNotAvailable` or `NetworkUnreachable`: the device has no network, or the address is not one of this machine or container.',
        zh: '`AddrNotAvailable` 或 `NetworkUnreachable`：设备没有网络，或地址不属于本机或本容器。',
      },
    ],
    steps: [
      {
        en: 'Print the whole chain: `{:?}`, or walk `std::error::Error::source`. The innermost text chooses the cause; the words `transport error` alone say nothing.',
        zh: '打印整条错误链：`{:?}`，或遍历 `std::error::Error::source`。最内层文字决定原因；只有 `transport error` 说明不了什么。',
      },
      {
        en: 'Run `grpcurl HOST:PORT list` (with `-plaintext` for `http://`): if it works, the fault is in the TLS setup of the client.',
        zh: '运行 `grpcurl HOST:PORT list`（`http://` 加 `-plaintext`）：成功说明问题在调用方的 TLS 设置。',
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
        en: '`ConnectionRefused`: nothing listens on the address. The server is down, its port differs, or it binds `127.0.0.1` or `[::1]` in its container: bind `0.0.0.0:PORT`, and dial `127.0.0.1` if `localhost` becomes `::1`.',
        zh: '`ConnectionRefused`：该地址没有进程监听。服务端没启动、端口不同，或在容器里绑定了 `127.0.0.1`、`[::1]`：绑定 `0.0.0.0:PORT`；`localhost` 解析成 `::1` 时改连 `127.0.0.1`。',
      },
      {
        en: 'In a container `localhost` is the container itself: use the name of the service, or `host.docker.internal` for the host.',
        zh: '容器里的 `localhost` 是容器自己：改用服务名，宿主机用 `host.docker.internal`。',
      },
      {
        en: '`TimedOut` or `deadline has elapsed`: a firewall drops the packets, the IP is wrong, or the node that the address names is gone (stale peers of Qdrant, TiKV, Milvus).',
        zh: '`TimedOut` 或 `deadline has elapsed`：防火墙丢弃数据包、IP 写错，或地址所指的节点已不存在（Qdrant、TiKV、Milvus 里残留的节点）。',
      },
      {
        en: '`AddrNotAvailable`, `Too many open files`: the machine ran out of ports or descriptors because a channel is made for each call. Clone one `Channel`.',
        zh: '`AddrNotAvailable`、`Too many open files`：每次调用都新建通道，耗尽了端口或文件描述符。克隆同一个 `Channel`。',
      },
    ],
    steps: [
      {
        en: 'Read kind and address in the debug output, then run `nc -vz HOST PORT` from the same place: `refused` is the first or second cause, a hang the third.',
        zh: '看调试输出里的类型和地址，再在同一位置运行 `nc -vz HOST PORT`：被拒是第一、二种，卡住是第三种。',
      },
      {
        en: 'Start the server first or use `connect_lazy()`, and retry with backoff.',
        zh: '先启动服务端，或用 `connect_lazy()`，并退避重试。',
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
        en: 'The name is misspelled, or belongs to another network: a name of Compose or Kubernetes dialed from the host or from another namespace.',
        zh: '名字写错，或属于另一个网络：在宿主机或其他命名空间里连 Compose、Kubernetes 的服务名。',
      },
      {
        en: 'The URI is wrong: a path, a doubled scheme, or an unfilled variable.',
        zh: 'URI 不对：带路径、scheme 重复，或变量没有替换。',
      },
      {
        en: 'No DNS in the image or sandbox: a static musl binary without `/etc/resolv.conf`, or no network on the device (`failed to lookup address information: Try again`).',
        zh: '镜像或沙箱里没有 DNS：静态 musl 程序缺 `/etc/resolv.conf`，或设备没有网络（`failed to lookup address information: Try again`）。',
      },
    ],
    steps: [
      {
        en: 'Resolve it in the same container: `getent hosts NAME`. An address there means that the URI is wrong; `Try again` in the text means the DNS server.',
        zh: '在同一容器里解析：`getent hosts NAME`。能得到地址说明 URI 写错；文本里有 `Try again` 是 DNS 服务的问题。',
      },
      {
        en: 'Print the URI given to `Endpoint`, and correct name, network, or DNS.',
        zh: '打印传给 `Endpoint` 的 URI，改正名字、网络或 DNS。',
      },
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
        en: '`Endpoint::timeout` or `Request::set_timeout` on the client is shorter than the call takes: compare it with the P99 latency of the method.',
        zh: '调用方的 `Endpoint::timeout` 或 `Request::set_timeout` 比调用短：与该方法的 P99 延迟对照。',
      },
      {
        en: '`Server::timeout`, or the `grpc-timeout` of the caller, stopped the handler.',
        zh: '`Server::timeout` 或调用方的 `grpc-timeout` 中止了处理函数。',
      },
      {
        en: 'The connection is dead and every call runs into the timeout: set `http2_keep_alive_interval` and `keep_alive_timeout`.',
        zh: '连接已失效，每个调用都超时：设 `http2_keep_alive_interval` 和 `keep_alive_timeout`。',
      },
      {
        en: 'The handler blocks the runtime (`std::thread::sleep`, a blocking client, a lock held over `await`): use `spawn_blocking`.',
        zh: '处理函数阻塞了运行时（`std::thread::sleep`、阻塞式库、跨 `await` 持锁）：用 `spawn_blocking`。',
      },
    ],
    steps: [
      {
        en: "Find out which side set the timeout; the server's applies to every method. `tokio-console` shows blocked tasks.",
        zh: '查明是哪一端设置的超时；服务端设置的对所有方法生效。`tokio-console` 能看到被阻塞的任务。',
      },
      {
        en: 'In retry logic treat this `CANCELLED` as a timeout: the call might have run.',
        zh: '重试逻辑里把这个 `CANCELLED` 当作超时：调用可能已经执行。',
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
        en: 'The server or a proxy closed the connection just when the call began (`connection closed`, a restart, an idle limit): retry, the channel opens a new connection; set `http2_keep_alive_interval` with `keep_alive_while_idle(true)`.',
        zh: '调用刚开始时服务端或代理关闭了连接（`connection closed`、重启、空闲时限）：重试，通道会新建连接；设 `http2_keep_alive_interval` 和 `keep_alive_while_idle(true)`。',
      },
      {
        en: 'The runtime that drives the connection has ended, for example a channel in a `static` or `lazy_static` that several `#[tokio::test]` share: create the channel within the runtime that uses it.',
        zh: '驱动连接的运行时已结束，例如多个 `#[tokio::test]` 共享的 `static`、`lazy_static` 通道：在使用它的运行时里创建。',
      },
      {
        en: 'TLS on one side only: then every call fails so. Compare the scheme with the server.',
        zh: '只有一端启用 TLS：这样每个调用都失败。对照服务端的 scheme。',
      },
      {
        en: 'The channel or its task was dropped or aborted while the call ran (`select!`, `abort()`, `timeout`).',
        zh: '调用进行中，通道或任务被丢弃或中止（`select!`、`abort()`、`timeout`）。',
      },
    ],
    steps: [
      {
        en: 'See whether it hits every call (TLS), only the first after a pause (idle), or only tests (runtime).',
        zh: '看是每个调用都出现（TLS）、只在停顿后的第一个（空闲），还是只在测试里（运行时）。',
      },
      { en: 'Retry safe calls on the same channel.', zh: '在同一通道上重试可安全重复的调用。' },
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
