import type { Message } from '../message.ts';

/** grpc-go: the TLS handshake failed for another reason than the certificate. */
export const grpcGoTls = {
  'go-tls-first-record-not-tls': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: first record does not look like a TLS handshake"',
    pattern:
      /authentication handshake failed: tls: (?:first record does not look like a TLS handshake|oversized record received with length \d{1,6})/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'first record does not look like a TLS handshake',
      zh: 'TLS 客户端连到了明文端口（not look like a TLS handshake）',
    },
    meaning: {
      en: 'The client started TLS and the server responded with data that is not TLS.',
      zh: '客户端发起 TLS，而服务端的响应不是 TLS。',
    },
    causes: [
      { en: 'The server runs without credentials on that port.', zh: '服务端在该端口上没有启用凭据。' },
      {
        en: 'TLS ends at a proxy, and the client goes past it straight to the plaintext backend.',
        zh: 'TLS 在代理处终止，而客户端绕过代理直连明文后端。',
      },
    ],
    steps: [
      {
        en: 'Confirm with `grpcurl -plaintext HOST:PORT list`. If that works, the port is plaintext.',
        zh: '用 `grpcurl -plaintext HOST:PORT list` 验证；能通就说明端口是明文。',
      },
      {
        en: 'Inside a trusted network use `insecure.NewCredentials()`; otherwise give the server a certificate with `grpc.Creds`.',
        zh: '在可信网络内使用 `insecure.NewCredentials()`；否则在服务端用 `grpc.Creds` 配置证书。',
      },
    ],
    note: {
      en: 'The second half comes from the Go standard library (`crypto/tls/conn.go`).',
      zh: '后半句来自 Go 标准库（`crypto/tls/conn.go`）。',
    },
  },
  'go-tls-handshake-eof': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: EOF"',
    pattern: /authentication handshake failed: (?:EOF|read tcp [^\n]{0,200}connection reset by peer)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'authentication handshake failed: connection closed',
      zh: 'TLS 握手中途连接被关闭（handshake failed）',
    },
    meaning: {
      en: 'The connection was closed in the middle of the TLS handshake, without a reason that the client could read.',
      zh: '连接在 TLS 握手中途被关闭，客户端看不到原因。',
    },
    causes: [
      {
        en: 'The server requires a client certificate (mutual TLS) and got none, or one it does not trust.',
        zh: '服务端要求客户端证书（mTLS），但没有收到，或收到的不受信任。',
      },
      {
        en: 'A proxy does not know the server name (SNI) and drops the connection.',
        zh: '代理不认识该服务器名（SNI），直接断开。',
      },
      {
        en: 'The port is plaintext, or the process behind it is restarting.',
        zh: '端口其实是明文，或其背后的进程正在重启。',
      },
    ],
    steps: [
      {
        en: 'Read the handshake error in the log of the server or proxy: the reason appears only there.',
        zh: '查看服务端或代理日志里的握手错误，原因只写在那里。',
      },
      {
        en: 'Try `openssl s_client -connect HOST:PORT -servername NAME -alpn h2`, with `-cert` and `-key` for mutual TLS.',
        zh: '运行 `openssl s_client -connect HOST:PORT -servername NAME -alpn h2`，mTLS 再加 `-cert`、`-key`。',
      },
    ],
  },
  'go-tls-handshake-timeout': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: context deadline exceeded"',
    pattern: /authentication handshake failed: context deadline exceeded/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'authentication handshake failed: deadline exceeded',
      zh: 'TLS 握手超时（handshake failed）',
    },
    meaning: {
      en: 'The TCP connection opened, but the TLS handshake did not finish before the time for one connection attempt was over.',
      zh: 'TCP 连接已建立，但 TLS 握手没有在单次连接尝试的时限内完成。',
    },
    causes: [
      {
        en: 'The peer accepts connections but does not respond: it is overloaded, hangs, or waits for another protocol.',
        zh: '对端接受了连接却不响应：过载、卡死，或在等待另一种协议。',
      },
      {
        en: 'A firewall lets the TCP handshake through and drops what follows, or drops large packets (MTU).',
        zh: '防火墙放行 TCP 握手却丢弃后续数据，或丢弃大包（MTU 问题）。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2` from the same machine and see where it stops.',
        zh: '在同一台机器上运行 `openssl s_client -connect HOST:PORT -alpn h2`，看停在哪一步。',
      },
      {
        en: 'If nothing comes after CONNECTED, look at the load of the server and at the network between.',
        zh: '若 CONNECTED 之后没有任何输出，检查服务端负载和中间网络。',
      },
    ],
  },
  'go-tls-remote-error': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: remote error: tls: bad certificate"',
    pattern:
      /remote error: tls: (?:bad certificate|certificate required|unknown certificate(?: authority)?|expired certificate|revoked certificate|unsupported certificate|handshake failure|protocol version not supported|no application protocol|access denied)/,
    sharedWith: { 'etcd-rejected-connection': 'etcd quotes the error of Go in its own log line' },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'remote error: tls: peer rejected the handshake',
      zh: '对端拒绝了 TLS 握手（remote error）',
    },
    meaning: {
      en: 'The peer ended the TLS handshake and gave a reason. "Remote" means that the peer rejected what this side sent.',
      zh: '对端中断了 TLS 握手并给出原因。remote 表示问题出在本端发送的内容。',
    },
    causes: [
      {
        en: '"bad certificate" or "certificate required": the peer requires a client certificate, and got none or a wrong one.',
        zh: '“bad certificate”或“certificate required”：对端要求客户端证书，而本端没有提供或证书不对。',
      },
      {
        en: '"unknown certificate authority": the peer does not trust the CA of your client certificate.',
        zh: '“unknown certificate authority”：对端不信任客户端证书的 CA。',
      },
      {
        en: '"protocol version not supported" or "handshake failure": no common TLS version or cipher.',
        zh: '“protocol version not supported”或“handshake failure”：没有双方都支持的 TLS 版本或加密套件。',
      },
    ],
    steps: [
      {
        en: "Set `Certificates` in the client's `tls.Config`, and check the certificate's dates and extended key usage (client authentication).",
        zh: '在客户端 `tls.Config` 中设置 `Certificates`，并检查证书有效期与扩展密钥用途（客户端身份认证）。',
      },
      {
        en: 'Check that `ClientCAs` of the server holds the CA that signed it.',
        zh: '确认服务端的 `ClientCAs` 包含签发它的 CA。',
      },
      {
        en: 'Read the server log: it has more detail than this message.',
        zh: '查看服务端日志，它比这段文字更详细。',
      },
    ],
    note: {
      en: 'The text comes from the Go standard library (`crypto/tls/alert.go`).',
      zh: '文字来自 Go 标准库（`crypto/tls/alert.go`）。',
    },
  },
  'go-tls-missing-alpn': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.67' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: credentials: cannot check peer: missing selected ALPN property. If you upgraded from a grpc-go version earlier than 1.67, your TLS connections may have stopped working due to ALPN enforcement. For more details, see: https://github.com/grpc/grpc-go/issues/434"',
    pattern: /credentials: cannot check peer: missing selected ALPN property/,
    source: 'grpc/grpc-go:credentials/tls.go',
    title: {
      en: 'missing selected ALPN property: TLS without HTTP/2',
      zh: 'TLS 对端没有选择 HTTP/2（ALPN）',
    },
    meaning: {
      en: 'TLS worked, but the peer did not agree on `h2` through ALPN. grpc-go has rejected such peers since 1.67.',
      zh: 'TLS 握手成功，但对端没有通过 ALPN 选定 `h2`。grpc-go 自 1.67 起拒绝这样的对端。',
    },
    causes: [
      {
        en: 'A load balancer or proxy ends TLS without offering HTTP/2.',
        zh: '终止 TLS 的负载均衡器或代理没有启用 HTTP/2。',
      },
      {
        en: 'The server builds its own `tls.Config` and leaves `h2` out of `NextProtos`.',
        zh: '服务端自建 `tls.Config`，`NextProtos` 里漏了 `h2`。',
      },
    ],
    steps: [
      {
        en: 'Check with `openssl s_client -connect HOST:PORT -alpn h2`: it must print `ALPN protocol: h2`.',
        zh: '用 `openssl s_client -connect HOST:PORT -alpn h2` 检查，必须打印 `ALPN protocol: h2`。',
      },
      {
        en: 'Enable HTTP/2 on that listener, or add `h2` to `NextProtos`.',
        zh: '在该监听器上启用 HTTP/2，或在 `NextProtos` 中加入 `h2`。',
      },
      {
        en: 'As a temporary workaround, the client can set `GRPC_ENFORCE_ALPN_ENABLED=false`; do not leave it there.',
        zh: '临时办法：客户端设置 `GRPC_ENFORCE_ALPN_ENABLED=false`，但不要长期保留。',
      },
    ],
  },
  'go-no-transport-security': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'grpc: no transport security set (use grpc.WithTransportCredentials(insecure.NewCredentials()) explicitly or set credentials)',
    pattern:
      /grpc: (?:no transport security set\b|transport credentials are set for an insecure connection|credentials\.Bundle may not be used)/,
    source: 'grpc/grpc-go:clientconn.go',
    title: {
      en: 'no transport security set',
      zh: 'grpc-go：缺少凭据（no transport security set）',
    },
    meaning: {
      en: 'The client was made without saying whether it uses TLS, so grpc-go made no connection. No call was sent, so this text carries no status.',
      zh: '创建客户端时没有说明是否使用 TLS，grpc-go 因此不建立连接。没有发出调用，也没有状态码。',
    },
    causes: [
      {
        en: '`grpc.NewClient` or `grpc.Dial` was called without credentials.',
        zh: '调用 `grpc.NewClient` 或 `grpc.Dial` 时没有传凭据。',
      },
      {
        en: 'An exporter or SDK passes on what it was given: it needs its own option for plaintext, such as `WithInsecure()` of the OTLP exporters.',
        zh: '导出器或 SDK 只是转交选项：要用它自己的明文选项，例如 OTLP 导出器的 `WithInsecure()`。',
      },
      {
        en: '`transport credentials are set for an insecure connection`: both TLS credentials and `WithInsecure()` were passed. grpc_health_probe 0.4.0 does so with `-tls`: use 0.4.1.',
        zh: '`transport credentials are set for an insecure connection`：同时传了 TLS 凭据和 `WithInsecure()`。grpc_health_probe 0.4.0 加 `-tls` 就会这样，换 0.4.1。',
      },
    ],
    steps: [
      {
        en: 'Try `grpcurl -plaintext HOST:PORT list`: if that works, the port is plaintext, otherwise it speaks TLS.',
        zh: '试 `grpcurl -plaintext HOST:PORT list`：能通就是明文端口，否则是 TLS。',
      },
      {
        en: 'Pass `grpc.WithTransportCredentials(insecure.NewCredentials())` for plaintext, or `credentials.NewTLS(nil)` for TLS with the CAs of the system.',
        zh: '明文传 `grpc.WithTransportCredentials(insecure.NewCredentials())`；TLS 传 `credentials.NewTLS(nil)`，使用系统 CA。',
      },
    ],
  },
  'go-server-handshake-failed': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'INFO: [core] [Server #1] grpc: Server.Serve failed to create ServerTransport: connection error: desc = "ServerHandshake(\\"10.0.0.7:50030\\") failed: tls: first record does not look like a TLS handshake"',
    pattern:
      /ServerHandshake(?:\(\\?"[^"\n]{1,80}"\)| [\w.:[\]]{3,60}) failed: |Server\.Serve failed to complete security handshake|TLS handshake failed (?:in \S{1,20} )?with error /,
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    title: { en: 'Server log: ServerHandshake failed', zh: '服务端日志：TLS 握手失败（ServerHandshake）' },
    meaning: {
      en: 'The server could not finish TLS with the client at this address, and closed that connection. The client sees UNAVAILABLE; no handler ran.',
      zh: '服务端无法与该地址的客户端完成 TLS，并关闭了连接。客户端得到 UNAVAILABLE，没有处理函数运行。',
    },
    causes: [
      {
        en: '`first record does not look like a TLS handshake`: the client, a sidecar or a probe connects in plaintext to the TLS port.',
        zh: '`first record does not look like a TLS handshake`：客户端、边车代理或探针用明文连接了 TLS 端口。',
      },
      {
        en: '`EOF` or `connection reset`: a TCP probe or load balancer only opens the port. If it is your client, it gave up: it does not trust the certificate or cannot use its key (BoringSSL, so Dart and C++: no P-521). The error of the client says which.',
        zh: '`EOF` 或 `connection reset`：TCP 探针或负载均衡器只是打开端口。如果对方是自己的客户端，就是它放弃了握手：不信任证书，或用不了证书的密钥（BoringSSL，即 Dart、C++ 不支持 P-521）。原因看客户端报错。',
      },
      {
        en: '`bad certificate` or `unknown certificate authority`: the client rejects the certificate of the server.',
        zh: '`bad certificate` 或 `unknown certificate authority`：客户端不接受服务端的证书。',
      },
      {
        en: "`client didn't provide a certificate` or `failed to verify certificate`: mTLS is required, and the client has no certificate or one of another CA.",
        zh: "`client didn't provide a certificate` 或 `failed to verify certificate`：要求 mTLS，而客户端没有证书，或证书由别的 CA 签发。",
      },
    ],
    steps: [
      {
        en: 'Find the program behind the address in the log: it is the side to correct.',
        zh: '找出日志里那个地址对应的程序：要改的是它。',
      },
      {
        en: 'Give that client TLS credentials (Consul and Envoy: `CONSUL_HTTP_SSL=true` or an https gRPC address; Fabric peers and chaincode: `CORE_PEER_TLS_ENABLED=true` on both sides), or the CA that signed the certificate.',
        zh: '给该客户端配置 TLS（Consul 与 Envoy：`CONSUL_HTTP_SSL=true` 或 https 的 gRPC 地址；Fabric 的 peer 与链码：两端都设 `CORE_PEER_TLS_ENABLED=true`），或签发证书的 CA。',
      },
      {
        en: 'For a probe use the health service instead of a TCP check, or ignore the line.',
        zh: '探针改用健康检查服务而不是 TCP 检查，或忽略这一行。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
