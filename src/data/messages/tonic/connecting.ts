import type { Message } from '../message.ts';

/** tonic: the connection could not be opened, or time ran out. */
export const tonicConnecting = {
  'tonic-transport-error': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['tonic'],
    example:
      'code: \'Unknown error\', message: "transport error", source: Some(tonic::transport::Error(Transport, hyper::Error(IncompleteMessage)))',
    pattern: /(?:message: "|^|: )transport error(?=$|["\n])/,
    source: 'hyperium/tonic:tonic/src/transport/error.rs',
    title: { en: 'Channel failed below gRPC', zh: '通道在 gRPC 之下失败' },
    meaning: {
      en: 'The channel failed below gRPC. The text alone says nothing: the reason is in the source of the error.',
      zh: '通道在 gRPC 之下的层面失败。这段文字本身没有信息，原因在错误的 source 里。',
    },
    causes: [
      { en: 'The connection was refused, reset or closed.', zh: '连接被拒绝、重置或关闭。' },
      { en: 'TLS failed, or one side has no TLS.', zh: 'TLS 失败，或只有一端启用 TLS。' },
    ],
    steps: [
      {
        en: 'Print the whole chain: `{:?}`, or walk `std::error::Error::source`.',
        zh: '打印完整错误链：用 `{:?}`，或逐层调用 `std::error::Error::source`。',
      },
      { en: 'Look up the innermost text.', zh: '查找最内层的文字。' },
    ],
  },
  'tonic-tcp-connect-error': {
    code: 'UNAVAILABLE',
    libraries: ['tonic'],
    example:
      'code: \'The service is currently unavailable\', message: "tcp connect error", source: Some(tonic::transport::Error(Transport, ConnectError(ConnectError("tcp connect error", 127.0.0.1:50051, Os { code: 111, kind: ConnectionRefused, message: "Connection refused" }))))',
    pattern: /\btcp connect error\b/,
    source: 'hyperium/hyper-util:src/client/legacy/connect/http.rs',
    title: { en: 'TCP connection could not be opened', zh: '无法建立 TCP 连接' },
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
      'code: \'The service is currently unavailable\', message: "dns error", source: Some(tonic::transport::Error(Transport, ConnectError(ConnectError("dns error", Custom { kind: Uncategorized, error: "failed to lookup address information: Name or service not known" }))))',
    pattern: /(?:message: "|")dns error"/,
    source: 'hyperium/hyper-util:src/client/legacy/connect/http.rs',
    title: { en: 'Host name cannot be resolved', zh: '主机名无法解析' },
    meaning: { en: 'The host name of the endpoint could not be resolved.', zh: '端点的主机名无法解析。' },
    causes: [
      {
        en: 'The name is misspelt or exists only in another network.',
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
      'code: \'The service is currently unavailable\', message: "Connecting to HTTPS without TLS enabled"',
    pattern: /Connecting to HTTPS without TLS enabled/,
    source: 'hyperium/tonic:tonic/src/transport/channel/service/connector.rs',
    title: { en: 'https address, but TLS is not configured', zh: '地址是 https，但没有配置 TLS' },
    meaning: {
      en: 'The URI begins with `https://`, and the endpoint has no TLS configuration.',
      zh: 'URI 以 `https://` 开头，而端点没有 TLS 配置。',
    },
    causes: [
      {
        en: 'A TLS feature of tonic is missing in `Cargo.toml`.',
        zh: '`Cargo.toml` 里没有启用 tonic 的 TLS feature。',
      },
      { en: '`tls_config` was not called.', zh: '没有调用 `tls_config`。' },
    ],
    steps: [
      {
        en: 'Enable a feature such as `tls-ring` with `tls-native-roots`, and call `.tls_config(ClientTlsConfig::new().with_enabled_roots())`.',
        zh: '启用 `tls-ring`、`tls-native-roots` 等 feature，并调用 `.tls_config(ClientTlsConfig::new().with_enabled_roots())`。',
      },
      { en: 'Or use `http://` if the server has no TLS.', zh: '若服务端没有 TLS，改用 `http://`。' },
    ],
  },
  'tonic-timeout-expired': {
    code: 'CANCELLED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.5' } },
    example: 'code: \'The operation was cancelled\', message: "Timeout expired"',
    pattern: /(?:message: "|[Cc]ancell?ed desc = |CANCELLED: |^)Timeout expired(?=$|["'\s,;)])/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: { en: "Tonic's timeout ran out", zh: 'tonic 的超时已到' },
    meaning: {
      en: 'A timeout set in tonic ran out. Tonic reports it as `CANCELLED`, where other libraries use `DEADLINE_EXCEEDED`.',
      zh: 'tonic 中设置的超时已到。tonic 把它报告为 `CANCELLED`，其他客户端库则用 `DEADLINE_EXCEEDED`。',
    },
    causes: [
      {
        en: '`Endpoint::timeout` or `Request::set_timeout` on the client is shorter than the call takes.',
        zh: '客户端的 `Endpoint::timeout` 或 `Request::set_timeout` 短于调用耗时。',
      },
      { en: '`Server::timeout` cut the handler off.', zh: '`Server::timeout` 中断了处理函数。' },
    ],
    steps: [
      {
        en: "Find out which side set the timeout; the server's applies to every method.",
        zh: '确认是哪一端设置的超时；服务端的超时对所有方法生效。',
      },
      {
        en: 'In retry logic treat this `CANCELLED` as a timeout: the call may have run.',
        zh: '在重试逻辑里把这个 `CANCELLED` 当作超时：调用可能已经执行。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
