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
        en: 'The certificate is self-signed or comes from a private CA that is not loaded in the client.',
        zh: '证书是自签名的，或由私有 CA 签发而客户端没有加载该 CA。',
      },
      {
        en: 'The server sends only its own certificate, without the intermediate ones.',
        zh: '服务端只发送了自己的证书，缺少中间证书。',
      },
      {
        en: 'The container image holds no CA bundle at all (such as a `scratch` image without certificates).',
        zh: '容器镜像里根本没有 CA 证书包（如不带证书的 `scratch` 镜像）。',
      },
      {
        en: 'The server has made a new certificate, and the client still has a copy of the old one, as with `tls.cert` of lnd: copy it again.',
        zh: '服务端重新生成了证书，而客户端还是旧副本（例如 lnd 的 `tls.cert`）：重新复制。',
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
        en: 'The client dials an internal name, an IP, or a port-forward, while the certificate has the public name.',
        zh: '客户端连的是内部名字、IP 或端口转发，而证书里是公网域名。',
      },
      {
        en: 'The connection lands on another server: wrong ingress, default certificate of a proxy.',
        zh: '连接落到了别的服务器：Ingress 配错，或代理返回了默认证书。',
      },
    ],
    steps: [
      {
        en: 'The message lists the names in the certificate. If one is right, dial it, or set `ServerName` in the `tls.Config`.',
        zh: '报错信息列出了证书里的名字；若其中有合适的，改用它连接，或设置 `tls.Config` 的 `ServerName`。',
      },
      {
        en: 'If the names are unfamiliar, you reached the wrong server: check DNS and the SNI rules of the proxy.',
        zh: '若这些名字完全陌生，说明连错了服务器：检查 DNS 与代理的 SNI 规则。',
      },
      {
        en: 'Otherwise issue a certificate whose SAN holds the dialed name.',
        zh: '否则重新签发证书，把连接时用的名字写进 SAN。',
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
        en: 'The certificate was made by an old script, for example `openssl req` without an extension for SAN.',
        zh: '证书由旧脚本生成，例如 `openssl req` 没有加 SAN 扩展。',
      },
    ],
    steps: [
      {
        en: 'Issue a new certificate with `-addext "subjectAltName=DNS:HOST"`, or with `SAN` entries in your CA tool.',
        zh: '重新签发证书，加上 `-addext "subjectAltName=DNS:HOST"`，或在 CA 工具里填写 `SAN`。',
      },
      {
        en: 'Check the result: `openssl x509 -in cert.pem -noout -ext subjectAltName`.',
        zh: '检查结果：`openssl x509 -in cert.pem -noout -ext subjectAltName`。',
      },
    ],
    note: { en: 'The x509 text comes from the Go standard library.', zh: 'x509 部分来自 Go 标准库。' },
  },
} as const satisfies Record<string, Message>;
