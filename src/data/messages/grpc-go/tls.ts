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
      {
        en: 'The server runs without TLS on that port, and the client or tool uses TLS by default: `insecure.NewCredentials()`, `-plaintext` (grpcurl), `--insecure` (ghz, before the host).',
        zh: '服务端在该端口没有启用 TLS，而客户端或工具默认用 TLS：`insecure.NewCredentials()`、`-plaintext`（grpcurl）、`--insecure`（ghz，写在主机前）。',
      },
      {
        en: 'The OTLP exporter sends TLS: set `OTEL_EXPORTER_OTLP_INSECURE=true` or an `http://` endpoint; in a collector `tls: { insecure: true }`.',
        zh: 'OTLP 导出器使用 TLS：设置 `OTEL_EXPORTER_OTLP_INSECURE=true` 或 `http://` 地址；collector 中写 `tls: { insecure: true }`。',
      },
      {
        en: 'TLS ends at a proxy, and the client goes past it straight to the plaintext backend; or the proxy speaks TLS to a plaintext backend (`GRPCS` instead of `GRPC`, `--backend_tls=true`).',
        zh: 'TLS 终止在代理，而客户端绕过它直连明文后端；或代理用 TLS 连接明文后端（`GRPCS` 而不是 `GRPC`，`--backend_tls=true`）。',
      },
      {
        en: 'A flag is not read, because a boolean flag of Go needs `=`: `--tls=false`, not `--tls false`.',
        zh: '参数没有生效：Go 的布尔参数要写 `=`，是 `--tls=false` 而不是 `--tls false`。',
      },
      {
        en: 'The port belongs to another program, or `HTTPS_PROXY` leads to a proxy that responds in plaintext.',
        zh: '端口属于别的程序，或 `HTTPS_PROXY` 指向的代理用明文响应。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext HOST:PORT list`. If that works, the port is plaintext: turn off TLS in the client, or give the server a certificate with `grpc.Creds`. If not, the port belongs to another program.',
        zh: '运行 `grpcurl -plaintext 主机:端口 list`。成功说明端口是明文：在客户端关闭 TLS，或用 `grpc.Creds` 给服务端配置证书；失败说明端口属于别的程序。',
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
        en: 'The server requires a client certificate (mTLS) and got none, or one that it does not trust.',
        zh: '服务端要求客户端证书（mTLS），而客户端没有发送，或证书不被信任。',
      },
      {
        en: 'A firewall, IDS, or network policy resets TLS to this host, often by the server name (SNI); in a mesh the sidecar expects another kind of TLS.',
        zh: '防火墙、入侵检测或网络策略按服务器名（SNI）重置到该主机的 TLS；在网格里，sidecar 要求的是另一种 TLS。',
      },
      {
        en: 'The proxy has no route for this server name (SNI) and drops the connection: dial the host name, not the IP, or set `ServerName`.',
        zh: '代理没有该服务器名（SNI）的路由而断开连接：拨主机名而不是 IP，或设置 `ServerName`。',
      },
      {
        en: 'The port is plaintext, or the process behind a load balancer is restarting or not registered.',
        zh: '端口是明文，或负载均衡后面的进程正在重启、尚未注册。',
      },
      {
        en: '`HTTPS_PROXY` is set, and the proxy closes the tunnel: add the host to `NO_PROXY`.',
        zh: '设置了 `HTTPS_PROXY`，代理关闭了隧道：把主机写进 `NO_PROXY`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername NAME -alpn h2`, then with `-cert` and `-key`. Works only with a certificate: mTLS. Fails only without `-servername`: SNI. Fails always: `grpcurl -plaintext HOST:PORT list`, then the network.',
        zh: '运行 `openssl s_client -connect 主机:端口 -servername 名称 -alpn h2`，再加上 `-cert` 和 `-key` 运行一次。只有带证书成功：mTLS；只有不带 `-servername` 失败：SNI；总是失败：试 `grpcurl -plaintext 主机:端口 list`，再查网络。',
      },
      {
        en: 'Read the handshake error in the log of the server or proxy: the reason appears only there.',
        zh: '查看服务端或代理日志里的握手错误：原因只出现在那里。',
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
      {
        en: 'A proxy from `HTTPS_PROXY`, or VPN software in TUN mode, accepted the connection and does not reach the server: add the host to `NO_PROXY` or to the rules for direct connections.',
        zh: '`HTTPS_PROXY` 里的代理或 TUN 模式的代理软件接受了连接，却到不了服务端：把主机加进 `NO_PROXY` 或直连规则。',
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
        en: "`bad certificate` on a server: the client rejected the server's certificate. It has another or an old CA, or the certificate lacks the name or IP that was dialed.",
        zh: '服务端日志里的 `bad certificate`：客户端拒绝了服务端证书。客户端 CA 不对或已过时，或证书里没有所拨的名字、IP。',
      },
      {
        en: '`bad certificate` or `certificate required` on a client: the server requires mTLS and got no certificate, an expired one, or one without `clientAuth` in its extended key usage.',
        zh: '客户端收到的 `bad certificate` 或 `certificate required`：服务端要求 mTLS，而客户端没有发送证书、证书过期，或扩展密钥用法里没有 `clientAuth`。',
      },
      {
        en: '`unknown certificate authority`: the CA of the client certificate is not in `ClientCAs` of the server. After a rotation give both sides both CAs.',
        zh: '`unknown certificate authority`：客户端证书的 CA 不在服务端 `ClientCAs` 里。轮换 CA 时，两边都要同时信任新旧两个。',
      },
      {
        en: '`expired certificate`: renew it (kubeadm: `kubeadm certs renew apiserver-etcd-client`), restart the process that uses it, and compare the clocks.',
        zh: '`expired certificate`：续期（kubeadm：`kubeadm certs renew apiserver-etcd-client`），重启使用它的进程，并核对时钟。',
      },
      {
        en: '`protocol version not supported` or `handshake failure`: no common TLS version, cipher, or curve. `no application protocol`: the server does not offer `h2`.',
        zh: '`protocol version not supported` 或 `handshake failure`：没有共同的 TLS 版本、加密套件或曲线。`no application protocol`：服务端不提供 `h2`。',
      },
    ],
    steps: [
      {
        en: "Run `openssl s_client -connect HOST:PORT -alpn h2 -cert client.pem -key client.key -CAfile ca.pem`: `Verify return code` other than 0 concerns the server's certificate, an alert at the end the client's.",
        zh: '运行 `openssl s_client -connect 主机:端口 -alpn h2 -cert client.pem -key client.key -CAfile ca.pem`：`Verify return code` 不为 0 说明问题在服务端证书，末尾出现告警说明问题在客户端证书。',
      },
      {
        en: 'Read the log of the peer: it has more detail than this message.',
        zh: '查看对端的日志：比这段文字详细。',
      },
      {
        en: 'Correct the paths to CA, certificate, and key on the side that rejects (`RootCAs` on a client, `ClientCAs` on a server), or issue the certificate again with the name as a SAN.',
        zh: '在拒绝的一侧改正 CA、证书、密钥的路径（客户端为 `RootCAs`，服务端为 `ClientCAs`），或重新签发带有该名字（SAN）的证书。',
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
        en: 'A load balancer or proxy ends TLS without offering HTTP/2: set the listener to HTTP/2 or gRPC (nginx: `http2 on`; AWS NLB: ALPN policy `HTTP2Preferred`; Envoy: `alpn_protocols: h2`).',
        zh: '负载均衡或代理终止 TLS 但不提供 HTTP/2：把监听器设为 HTTP/2 或 gRPC（nginx：`http2 on`；AWS NLB：ALPN 策略 `HTTP2Preferred`；Envoy：`alpn_protocols: h2`）。',
      },
      {
        en: 'The client was upgraded to grpc-go 1.67 or later (Teleport 16.5.4, many others in 2025) and the server is older: upgrade the server.',
        zh: '客户端升级到了 grpc-go 1.67 或更新（Teleport 16.5.4 等，2025 年很多程序如此），而服务端较旧：升级服务端。',
      },
      {
        en: 'The server builds its own `tls.Config` and leaves `h2` out of `NextProtos`, or serves gRPC through a listener of `tls.NewListener` or `cmux`: add `NextProtos: []string{"h2"}`. With `GetConfigForClient` set it in the config that this function returns as well.',
        zh: '服务端自己构造 `tls.Config` 而没有把 `h2` 写进 `NextProtos`，或通过 `tls.NewListener`、`cmux` 提供 gRPC：加上 `NextProtos: []string{"h2"}`。用了 `GetConfigForClient` 时，它返回的配置里也要写。',
      },
      {
        en: 'A company proxy replaces TLS and does not pass ALPN on: exempt the host.',
        zh: '公司代理替换了 TLS 而不传递 ALPN：把该主机排除。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2`, at the proxy and at the server behind it: where `No ALPN negotiated` is printed instead of `ALPN protocol: h2` is the cause.',
        zh: '分别对代理和其后的服务端运行 `openssl s_client -connect 主机:端口 -alpn h2`：哪里输出 `No ALPN negotiated` 而不是 `ALPN protocol: h2`，原因就在哪里。',
      },
      {
        en: 'Until it is corrected, `GRPC_ENFORCE_ALPN_ENABLED=false` in the environment of the client skips this check; do not leave it there.',
        zh: '修正之前，可在客户端环境变量里设 `GRPC_ENFORCE_ALPN_ENABLED=false` 跳过检查；不要一直保留。',
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
        en: '`grpc.NewClient` or `grpc.Dial` was called without credentials: pass `grpc.WithTransportCredentials(insecure.NewCredentials())` for plaintext (old releases: `grpc.WithInsecure()`), or `credentials.NewTLS(nil)`.',
        zh: '调用 `grpc.NewClient` 或 `grpc.Dial` 时没有凭据：明文用 `grpc.WithTransportCredentials(insecure.NewCredentials())`（旧版用 `grpc.WithInsecure()`），或 `credentials.NewTLS(nil)`。',
      },
      {
        en: 'The options are made but not passed: a slice is overwritten, or `opts` lacks `...`.',
        zh: '选项创建了但没有传入：切片被覆盖，或 `opts` 后缺少 `...`。',
      },
      {
        en: 'An exporter or SDK passes on what it was given: it needs its own option for plaintext, such as `otlptracegrpc.WithInsecure()`.',
        zh: '导出器或 SDK 只转交收到的选项：需要它自己的明文选项，例如 `otlptracegrpc.WithInsecure()`。',
      },
      {
        en: 'The program reads TLS files from its configuration, and the setting is empty: give the files, or its flag for plaintext.',
        zh: '程序从配置读取 TLS 文件，而配置为空：给出文件，或使用它的明文参数。',
      },
      {
        en: '`transport credentials are set for an insecure connection`: both TLS credentials and `WithInsecure()` were passed. grpc_health_probe 0.4.0 does so with `-tls`: use 0.4.1.',
        zh: '`transport credentials are set for an insecure connection`：同时传入了 TLS 凭据和 `WithInsecure()`。grpc_health_probe 0.4.0 使用 `-tls` 时如此：改用 0.4.1。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext HOST:PORT list`: if that works, the port is plaintext, otherwise it speaks TLS.',
        zh: '运行 `grpcurl -plaintext 主机:端口 list`：成功说明端口是明文，否则是 TLS。',
      },
      {
        en: 'Pass exactly one kind of credentials, the one that fits the port.',
        zh: '只传入一种凭据，与端口一致。',
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
      zh: '服务端无法与该地址的客户端完成 TLS，并关闭了连接。客户端得到 UNAVAILABLE，处理函数没有运行。',
    },
    causes: [
      {
        en: '`first record does not look like a TLS handshake`: a client, sidecar, or probe connects in plaintext to the TLS port: give it TLS (Consul and Envoy: `CONSUL_HTTP_SSL=true` or an https gRPC address; Fabric: `CORE_PEER_TLS_ENABLED=true` on peers and chaincode).',
        zh: '`first record does not look like a TLS handshake`：客户端、sidecar 或探针用明文连接 TLS 端口：让它用 TLS（Consul、Envoy：`CONSUL_HTTP_SSL=true` 或 https 的 gRPC 地址；Fabric：peer 和链码都设 `CORE_PEER_TLS_ENABLED=true`）。',
      },
      {
        en: '`EOF` or `connection reset`: a TCP probe or load balancer only opens the port (harmless). If it is your client, it gave up: it does not trust the certificate or cannot use its key (BoringSSL, so Dart and C++: no P-521). The error of the client says which.',
        zh: '`EOF` 或 `connection reset`：TCP 探针或负载均衡只是打开端口（无害）。若是你的客户端，则是它放弃了：不信任证书，或用不了它的密钥（BoringSSL，即 Dart 和 C++，不支持 P-521）。客户端报错写明是哪种。',
      },
      {
        en: '`bad certificate` or `unknown certificate authority`: the client rejects the certificate of the server: it has another or an old CA, or the certificate lacks the name or IP that it dials.',
        zh: '`bad certificate` 或 `unknown certificate authority`：客户端拒绝了服务端证书：它的 CA 不对或已过时，或证书里没有它所拨的名字、IP。',
      },
      {
        en: "`client didn't provide a certificate` or `failed to verify certificate`: mTLS is required, and the client has no certificate, an expired one, or one of another CA.",
        zh: "`client didn't provide a certificate` 或 `failed to verify certificate`：要求 mTLS，而客户端没有证书、证书过期或由别的 CA 签发。",
      },
      {
        en: '`no cipher suite supported by both`, `unsupported versions`: an old client, or a certificate whose key the suites of the client do not fit.',
        zh: '`no cipher suite supported by both`、`unsupported versions`：客户端较旧，或证书的密钥与它的加密套件不匹配。',
      },
    ],
    steps: [
      {
        en: 'Read the text after `failed:` and find the program behind the address in the log (`kubectl get pods -o wide | grep IP`): it is the side to correct.',
        zh: '查看 `failed:` 后的文字，并按日志里的地址找出程序（`kubectl get pods -o wide | grep IP`）：要改的是它。',
      },
      {
        en: 'Test as that client: `openssl s_client -connect HOST:PORT -alpn h2 -CAfile ca.pem -cert client.pem -key client.key`, then set its TLS, CA, or certificate.',
        zh: '以该客户端身份测试：`openssl s_client -connect 主机:端口 -alpn h2 -CAfile ca.pem -cert client.pem -key client.key`，再改它的 TLS、CA 或证书。',
      },
      {
        en: 'For a probe use the health service instead of a TCP check, or ignore the line.',
        zh: '探针改用健康检查服务而不是 TCP 检查，或忽略这行。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
