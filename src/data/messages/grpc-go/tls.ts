import type { Message } from '../message.ts';

export const grpcGoTls = {
  'go-tls-unknown-authority': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"',
    pattern: /authentication handshake failed: [^\n]{0,200}x509: certificate signed by unknown authority/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Server certificate from an unknown authority', zh: '服务端证书由未知机构签发' },
    meaning: {
      en: 'The server showed a certificate whose issuer this client does not trust, so the client closed the connection before any call.',
      zh: '服务端出示的证书，其签发机构不受客户端信任，客户端在发起调用前就关闭了连接。',
    },
    causes: [
      {
        en: 'The certificate is self-signed or comes from a private CA that is not loaded in the client.',
        zh: '证书是自签名的，或由私有 CA 签发而客户端没有加载该 CA。',
      },
      {
        en: 'The server sends only its own certificate, without the intermediate ones.',
        zh: '服务端只发送了自己的证书，缺少中间证书。',
      },
      {
        en: 'The container image holds no CA bundle at all (`scratch`, `distroless` without certificates).',
        zh: '容器镜像里根本没有 CA 证书包（如不带证书的 `scratch` 镜像）。',
      },
    ],
    steps: [
      {
        en: 'See what is sent: `openssl s_client -connect HOST:PORT -showcerts`.',
        zh: '先看服务端发来什么：`openssl s_client -connect HOST:PORT -showcerts`。',
      },
      {
        en: 'Load the CA with `credentials.NewClientTLSFromFile(ca, "")`, or put it into `RootCAs` of a `tls.Config`.',
        zh: '用 `credentials.NewClientTLSFromFile(ca, "")` 加载 CA，或放进 `tls.Config` 的 `RootCAs`。',
      },
      {
        en: 'If an intermediate is missing, make the server send the full chain (leaf first).',
        zh: '若缺少中间证书，让服务端发送完整证书链（叶证书在前）。',
      },
      {
        en: 'For a public CA in a small image, install `ca-certificates`.',
        zh: '如果是公共 CA 而镜像很精简，安装 `ca-certificates`。',
      },
    ],
    note: {
      en: 'The x509 text comes from the Go standard library (`crypto/x509/verify.go`).',
      zh: 'x509 部分来自 Go 标准库（`crypto/x509/verify.go`）。',
    },
  },
  'go-tls-hostname-mismatch': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate is valid for api.example.com, not payments.internal"',
    pattern: /x509: certificate is (?:valid for [^\n]{1,300}, not \S+|not valid for any names)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Certificate is for another host name', zh: '证书属于另一个主机名' },
    meaning: {
      en: 'The certificate is trusted but does not list the name that the client dialled.',
      zh: '证书受信任，但其中没有客户端拨号所用的名字。',
    },
    causes: [
      {
        en: 'The client dials an internal name, an IP or a port-forward, while the certificate has the public name.',
        zh: '客户端拨的是内部名字、IP 或端口转发，而证书里是公网域名。',
      },
      {
        en: 'The connection lands on another server: wrong ingress, default certificate of a proxy.',
        zh: '连接落到了别的服务器：ingress 配错，或代理返回了默认证书。',
      },
    ],
    steps: [
      {
        en: 'The message lists the names in the certificate. If one is right, dial it, or set `ServerName` in the `tls.Config`.',
        zh: '报错信息列出了证书里的名字；若其中有合适的，改用它拨号，或设置 `tls.Config` 的 `ServerName`。',
      },
      {
        en: 'If the names look foreign, you reached the wrong server: check DNS and the SNI rules of the proxy.',
        zh: '若这些名字完全陌生，说明连错了服务器：检查 DNS 与代理的 SNI 规则。',
      },
      {
        en: 'Otherwise issue a certificate whose SAN holds the dialled name.',
        zh: '否则重新签发证书，把拨号用的名字写进 SAN。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
  'go-tls-certificate-expired': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T23:59:59Z"',
    pattern: /x509: certificate has expired or is not yet valid/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Certificate expired or not valid yet', zh: '证书已过期或尚未生效' },
    meaning: {
      en: 'The current time of the client lies outside the dates in the certificate. The message prints both times.',
      zh: '客户端当前时间不在证书的有效期内，报错信息里会打印两个时间。',
    },
    causes: [
      {
        en: 'The certificate was not renewed, or was renewed but the server still holds the old one in memory.',
        zh: '证书没有续期，或已续期但服务端内存里还是旧证书。',
      },
      {
        en: 'The clock of the client is wrong (virtual machine after sleep, device without NTP).',
        zh: '客户端时钟不准（休眠后的虚拟机、没有 NTP 的设备）。',
      },
    ],
    steps: [
      {
        en: 'Compare the two times in the message. If the first is not now, correct the clock.',
        zh: '比较报错信息里的两个时间；如果第一个不是现在，先校正时钟。',
      },
      {
        en: 'Check what the server sends: `openssl s_client -connect HOST:PORT | openssl x509 -noout -dates`.',
        zh: '查看服务端实际发送的证书：`openssl s_client -connect HOST:PORT | openssl x509 -noout -dates`。',
      },
      {
        en: 'If the file on disk is new but the output is old, reload or restart the server, and alert on expiry from now on.',
        zh: '若磁盘上是新证书而输出是旧的，重新加载或重启服务端，并为到期时间加上告警。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
  'go-tls-no-ip-sans': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: cannot validate certificate for 10.0.0.5 because it doesn\'t contain any IP SANs"',
    pattern: /x509: cannot validate certificate for \S+ because it doesn't contain any IP SANs/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Certificate holds no IP address', zh: '证书里没有 IP 地址' },
    meaning: {
      en: 'The client dials an IP address, and the certificate names only hosts.',
      zh: '客户端直接拨 IP，而证书里只有主机名。',
    },
    causes: [
      {
        en: 'The target was written as an IP, or a custom resolver hands out addresses without a server name.',
        zh: '目标地址写成了 IP，或自定义解析器只给出地址而没有服务器名。',
      },
    ],
    steps: [
      {
        en: 'Dial the host name, or set `ServerName` in the `tls.Config` to a name in the certificate.',
        zh: '改用主机名拨号，或把 `tls.Config` 的 `ServerName` 设为证书中的名字。',
      },
      {
        en: 'If clients must use the IP, reissue the certificate with an IP entry in its SAN.',
        zh: '如果必须使用 IP，重新签发证书，在 SAN 中加入该 IP。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
  'go-tls-first-record-not-tls': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: first record does not look like a TLS handshake"',
    pattern: /authentication handshake failed: tls: first record does not look like a TLS handshake/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'TLS client on a plaintext port', zh: 'TLS 客户端连到了明文端口' },
    meaning: {
      en: 'The client started TLS and the server answered with something that is not TLS.',
      zh: '客户端发起 TLS，而服务端的应答不是 TLS。',
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
    title: { en: 'Peer hung up during the TLS handshake', zh: 'TLS 握手中途对端挂断' },
    meaning: {
      en: 'The connection was closed in the middle of the TLS handshake, without a reason that the client could read.',
      zh: '连接在 TLS 握手中途被关闭，客户端看不到原因。',
    },
    causes: [
      {
        en: 'The server demands a client certificate (mutual TLS) and got none, or one it does not trust.',
        zh: '服务端要求客户端证书（双向 TLS），但没有收到，或收到的不受信任。',
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
        en: 'Read the handshake error in the log of the server or proxy: the reason stands only there.',
        zh: '查看服务端或代理日志里的握手错误，原因只写在那里。',
      },
      {
        en: 'Try `openssl s_client -connect HOST:PORT -servername NAME -alpn h2`, with `-cert` and `-key` for mutual TLS.',
        zh: '运行 `openssl s_client -connect HOST:PORT -servername NAME -alpn h2`，双向 TLS 再加 `-cert`、`-key`。',
      },
    ],
  },
  'go-tls-missing-alpn': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.67' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: credentials: cannot check peer: missing selected ALPN property. If you upgraded from a grpc-go version earlier than 1.67, your TLS connections may have stopped working due to ALPN enforcement."',
    pattern: /credentials: cannot check peer: missing selected ALPN property/,
    source: 'grpc/grpc-go:credentials/tls.go',
    title: { en: 'TLS peer did not choose HTTP/2', zh: 'TLS 对端没有选择 HTTP/2' },
    meaning: {
      en: 'TLS worked, but the peer did not agree on `h2` through ALPN. grpc-go refuses such peers since 1.67.',
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
        en: 'As a stop-gap the client can set `GRPC_ENFORCE_ALPN_ENABLED=false`; do not leave it there.',
        zh: '临时办法：客户端设置 `GRPC_ENFORCE_ALPN_ENABLED=false`，但不要长期保留。',
      },
    ],
  },
  'go-secure-credentials-on-insecure-connection': {
    code: 'UNAUTHENTICATED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.7' } },
    example:
      'rpc error: code = Unauthenticated desc = transport: cannot send secure credentials on an insecure connection',
    pattern: /transport: cannot send secure credentials on an insecure connection/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Token refused on a plaintext connection', zh: '明文连接上拒绝发送令牌' },
    meaning: {
      en: 'The call carries credentials that must not travel in the clear, and the connection has no TLS. The call was not sent.',
      zh: '调用携带的凭据不允许明文传输，而连接没有 TLS。调用没有发出。',
    },
    causes: [
      {
        en: 'OAuth or JWT credentials are combined with `insecure.NewCredentials()`.',
        zh: 'OAuth 或 JWT 凭据与 `insecure.NewCredentials()` 一起使用。',
      },
    ],
    steps: [
      {
        en: 'Use TLS on the channel: `grpc.WithTransportCredentials(credentials.NewTLS(...))`.',
        zh: '在通道上启用 TLS：`grpc.WithTransportCredentials(credentials.NewTLS(...))`。',
      },
      {
        en: 'For local tests only, write credentials whose `RequireTransportSecurity` returns false.',
        zh: '仅限本地测试：自定义凭据，让 `RequireTransportSecurity` 返回 false。',
      },
    ],
  },
  'go-per-rpc-credentials-failed': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.43' } },
    example:
      'rpc error: code = Unauthenticated desc = transport: per-RPC creds failed due to error: oauth2: cannot fetch token: 401 Unauthorized',
    pattern: /transport: per-RPC creds failed due to error: /,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'Could not obtain the token for the call', zh: '无法取得本次调用的令牌' },
    meaning: {
      en: 'The code that fetches the token returned an error, which follows the colon. The call was not sent.',
      zh: '获取令牌的代码返回了错误（见冒号之后），调用没有发出。',
    },
    causes: [
      {
        en: 'The key or refresh token is wrong, revoked or expired.',
        zh: '密钥或刷新令牌错误、被吊销或已过期。',
      },
      {
        en: 'The identity provider cannot be reached from this machine.',
        zh: '这台机器访问不到身份提供方。',
      },
      {
        en: 'The clock is wrong, so the provider rejects the signed request.',
        zh: '时钟不准，提供方拒绝了签名请求。',
      },
    ],
    steps: [
      {
        en: 'Look up the text after the colon: it comes from the token source, not from gRPC.',
        zh: '查看冒号之后的文字，它来自令牌来源，而不是 gRPC。',
      },
      {
        en: 'Fetch a token by hand on the same machine with the same account.',
        zh: '在同一台机器上用同一账号手动获取一次令牌。',
      },
      {
        en: 'Check the clock (`timedatectl`) and the egress rules to the provider.',
        zh: '检查时钟（`timedatectl`）和通往提供方的出站规则。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
