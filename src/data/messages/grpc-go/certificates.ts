import type { Message } from '../message.ts';

/** grpc-go: the server's certificate was rejected. */
export const grpcGoCertificates = {
  'go-tls-unknown-authority': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"',
    pattern: /authentication handshake failed: [^\n]{0,200}x509: certificate signed by unknown authority/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'certificate signed by unknown authority',
      zh: '服务端证书由未知机构签发（unknown authority）',
    },
    meaning: {
      en: 'The server sent a certificate whose issuer this client does not trust, so the client closed the connection before any call.',
      zh: '服务端出示的证书，其签发机构不受客户端信任，客户端在发起调用前就关闭了连接。',
    },
    causes: [
      {
        en: 'The certificate is self-signed or comes from a private CA, and the client was not given this CA: `credentials.NewClientTLSFromFile("ca.pem", "")`; tools have `-cacert`, `--ca-file`, `--tls-ca`.',
        zh: '证书是自签名或由私有 CA 签发，而客户端没有这个 CA：`credentials.NewClientTLSFromFile("ca.pem", "")`；命令行工具用 `-cacert`、`--ca-file`、`--tls-ca`。',
      },
      {
        en: 'The server made a new certificate or CA after a reinstall, a reset, or a rotation, and the client still has the old file (`tls.cert` of lnd, the CA of etcd or Istio): copy the new one and restart the client.',
        zh: '服务端在重装、重置或轮换后生成了新的证书或 CA，而客户端还拿着旧文件（lnd 的 `tls.cert`，etcd、Istio 的 CA）：复制新文件并重启客户端。',
      },
      {
        en: 'The server sends only its own certificate: let it send the full chain (`fullchain.pem`, leaf first).',
        zh: '服务端只发送自己的证书：让它发送完整证书链（`fullchain.pem`，叶证书在前）。',
      },
      {
        en: 'The container image holds no CA bundle (`scratch`, slim): install `ca-certificates` or copy `/etc/ssl/certs/ca-certificates.crt` into it.',
        zh: '镜像里没有 CA 列表（`scratch`、slim）：安装 `ca-certificates`，或把 `/etc/ssl/certs/ca-certificates.crt` 复制进去。',
      },
      {
        en: 'A company proxy or antivirus program replaces the certificate: add its root CA to the system, or exempt the host.',
        zh: '公司代理或杀毒软件替换了证书：把它的根 CA 加进系统，或把该主机排除。',
      },
      {
        en: 'The flag that was set is for the other direction: the CA for clients of a proxy instead of the CA of its backend.',
        zh: '设置的参数属于另一个方向：给了代理验证客户端所用的 CA，而不是验证后端所用的 CA。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername HOST -showcerts </dev/null` and read the issuer: your company means a proxy, the subject itself means self-signed, a single certificate of a public CA means a missing chain, otherwise a private CA.',
        zh: '运行 `openssl s_client -connect 主机:端口 -servername 主机 -showcerts </dev/null` 查看签发者：是公司名说明有代理，与主体相同说明自签名，公共 CA 而只有一张证书说明缺链，否则是私有 CA。',
      },
      {
        en: 'Check the file that the client has: `openssl verify -CAfile ca.pem server.pem` must print `OK`. Otherwise it is an old or another CA.',
        zh: '检查客户端手里的文件：`openssl verify -CAfile ca.pem server.pem` 应输出 `OK`，否则它是旧的或别的 CA。',
      },
      {
        en: '`insecure` or `InsecureSkipVerify` only proves the cause: with it a proxy in between can read the traffic.',
        zh: '`insecure`、`InsecureSkipVerify` 只用于验证原因：使用后中间人可以读取流量。',
      },
    ],
    note: {
      en: 'The x509 text comes from the Go standard library (`crypto/x509/verify.go`).',
      zh: 'x509 部分来自 Go 标准库（`crypto/x509/verify.go`）。',
    },
  },
  'go-tls-hostname-mismatch': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate is valid for api.example.com, not payments.internal"',
    pattern: /x509: certificate is (?:valid for [^\n]{1,300}, not \S+|not valid for any names)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'certificate is valid for another host name',
      zh: '证书属于另一个主机名（certificate is valid for）',
    },
    meaning: {
      en: 'The certificate is trusted but does not list the name that the client dialed.',
      zh: '证书受信任，但其中没有客户端连接时用的名字。',
    },
    causes: [
      {
        en: 'The client dials an IP address, `localhost`, an internal name, or a port-forward, and the certificate lists the public name: dial a listed name, or set `ServerName` (`-authority`, `-servername`).',
        zh: '客户端拨的是 IP、`localhost`、内部名字或端口转发，而证书列的是公网名字：改拨证书里的名字，或设置 `ServerName`（`-authority`、`-servername`）。',
      },
      {
        en: 'The certificate was made without this name: issue it again with `subjectAltName` for each name and IP that clients use, such as the Service name in Kubernetes (`NAME.NAMESPACE.svc`).',
        zh: '签发证书时没有写这个名字：重新签发，在 `subjectAltName` 里列出客户端用到的每个名字和 IP，例如 Kubernetes 的 Service 名（`名称.命名空间.svc`）。',
      },
      {
        en: 'The program calls its own gRPC port at its listen address (a gateway that dials `0.0.0.0`): give the gateway a name from the certificate, or add the address as a SAN.',
        zh: '程序用监听地址调用自己的 gRPC 端口（网关拨 `0.0.0.0`）：给网关配置证书里的名字，或把该地址加进 SAN。',
      },
      {
        en: 'The connection lands on another server: "valid for" names it, for example `ingress.local` or `Kubernetes Ingress Controller Fake Certificate`, which means that no TLS secret is set for this host.',
        zh: '连接到了别的服务器：valid for 后面写着它，例如 `ingress.local` 或 `Kubernetes Ingress Controller Fake Certificate`，后者说明该主机没有配置 TLS secret。',
      },
    ],
    steps: [
      {
        en: 'Read both names in the message, then list all of them: `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`.',
        zh: '先看报错里的两个名字，再列出证书的全部名字：`openssl s_client -connect 主机:端口 -servername 主机 </dev/null | openssl x509 -noout -ext subjectAltName`。',
      },
      {
        en: 'Dial one of them, or issue the certificate again. A client that gets addresses from a resolver: `credentials.NewClientTLSFromFile(ca, "NAME")`.',
        zh: '改拨其中一个，或重新签发证书。地址来自解析器的客户端：`credentials.NewClientTLSFromFile(ca, "名称")`。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
  'go-tls-certificate-expired': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T23:59:59Z"',
    pattern: /x509: certificate has expired or is not yet valid/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'certificate has expired or is not yet valid',
      zh: '证书已过期或尚未生效（certificate has expired）',
    },
    meaning: {
      en: 'The current time of the client lies outside the dates in the certificate. The message prints both times.',
      zh: '客户端当前时间不在证书的有效期内，报错信息里会打印两个时间。',
    },
    causes: [
      {
        en: '"is before": the clock of the client is behind, or the certificate was made on a machine whose clock is ahead. Synchronize both with NTP (`timedatectl set-ntp true`); the clock of a virtual machine often stops during sleep.',
        zh: '报错为“is before”：客户端时钟偏慢，或签发证书的机器时钟偏快。两边都用 NTP 校时（`timedatectl set-ntp true`）；虚拟机休眠后时钟常常停住。',
      },
      {
        en: '"is after": the certificate was not renewed. kubeadm: `kubeadm certs renew all`, then restart the control-plane pods; cert-manager: look at `kubectl get certificate`; lnd: delete `tls.cert` and `tls.key`, restart, and copy the new `tls.cert` to the clients.',
        zh: '报错为“is after”：证书没有续期。kubeadm 用 `kubeadm certs renew all`，再重启控制面的 Pod；cert-manager 查看 `kubectl get certificate`；lnd 删除 `tls.cert` 和 `tls.key` 后重启，再把新的 `tls.cert` 复制给客户端。',
      },
      {
        en: 'The file was renewed, and the process still has the old one in memory: reload or restart it, the clients with client certificates too.',
        zh: '文件已续期，但进程内存里还是旧证书：重新加载或重启，使用客户端证书的客户端也一样。',
      },
      {
        en: 'The root or an intermediate certificate expired, not the leaf: renew it and distribute the new CA.',
        zh: '过期的是根证书或中间证书，不是叶证书：续期并分发新的 CA。',
      },
    ],
    steps: [
      {
        en: 'Compare the first time in the message with `date -u`. If it is not now, correct the clock; otherwise run `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -dates`.',
        zh: '把报错里的第一个时间与 `date -u` 对照。不一致就校准时钟；一致则运行 `openssl s_client -connect 主机:端口 -servername 主机 </dev/null | openssl x509 -noout -dates`。',
      },
      {
        en: 'If the file on disk is newer than this output, restart the server. In the log of a server the expired certificate is that of the client.',
        zh: '若磁盘上的文件比这个输出新，重启服务端。若这段文字出现在服务端日志里，过期的是客户端证书。',
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
    title: { en: 'cannot validate certificate: no IP SANs', zh: '证书里没有 IP 地址（no IP SANs）' },
    meaning: {
      en: 'The client dials an IP address, and the certificate names only hosts.',
      zh: '客户端直接连 IP，而证书里只有主机名。',
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
        zh: '改用主机名连接，或把 `tls.Config` 的 `ServerName` 设为证书中的名字。',
      },
      {
        en: 'If clients must use the IP, reissue the certificate with an IP entry in its SAN.',
        zh: '如果必须使用 IP，重新签发证书，在 SAN 中加入该 IP。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
  'go-tls-legacy-common-name': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead"',
    pattern: /x509: certificate relies on legacy Common Name field/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'certificate relies on legacy Common Name field, no SAN',
      zh: '证书只有 Common Name，没有 SAN',
    },
    meaning: {
      en: 'The certificate carries its host name only in the Common Name. Go ignores that field and wants a subject alternative name.',
      zh: '证书只在 Common Name 里写了主机名。Go 忽略该字段，要求使用主题备用名称（SAN）。',
    },
    causes: [
      {
        en: 'The certificate was made by an old script or tutorial, for example `openssl req -subj "/CN=localhost"` without a SAN. Go has ignored the Common Name since 1.15.',
        zh: '证书由旧脚本或教程生成，例如 `openssl req -subj "/CN=localhost"` 没有 SAN。Go 从 1.15 起忽略 Common Name。',
      },
      {
        en: '`openssl x509 -req` signed a request whose SAN it does not copy: add `-copy_extensions copy` (OpenSSL 3) or `-extfile san.cnf`.',
        zh: '`openssl x509 -req` 签发时没有复制请求里的 SAN：加上 `-copy_extensions copy`（OpenSSL 3）或 `-extfile san.cnf`。',
      },
      {
        en: 'An etcd, Docker registry, or appliance has such a certificate: issue it again there, with each name and IP.',
        zh: 'etcd、Docker 镜像仓库或设备使用这种证书：在那里重新签发，写上每个名字和 IP。',
      },
    ],
    steps: [
      {
        en: 'Check what the certificate has: `openssl x509 -in cert.pem -noout -ext subjectAltName`. Nothing printed is the cause.',
        zh: '检查证书：`openssl x509 -in cert.pem -noout -ext subjectAltName`。没有输出就是原因。',
      },
      {
        en: 'Issue it again: `openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 365 -subj "/CN=HOST" -addext "subjectAltName=DNS:HOST,IP:10.0.0.5"`, or with `SAN` entries in your CA tool, and restart the server.',
        zh: '重新签发：`openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 365 -subj "/CN=主机" -addext "subjectAltName=DNS:主机,IP:10.0.0.5"`，或在 CA 工具里写 `SAN`，然后重启服务端。',
      },
      {
        en: 'A program built with Go 1.16 or older accepts `GODEBUG=x509ignoreCN=0` for a while; newer ones do not.',
        zh: '用 Go 1.16 或更早构建的程序可暂时设 `GODEBUG=x509ignoreCN=0`，更新的不行。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
} as const satisfies Record<string, Message>;
