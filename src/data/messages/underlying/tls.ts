import type { Message } from '../message.ts';

/** Errors of TLS that a status carries in its description, in the words of several TLS libraries. */
export const underlyingTls = {
  'tls-issuer-unknown': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['openssl'],
    example: 'Error: 14 UNAVAILABLE: self signed certificate in certificate chain',
    pattern:
      /certificate signed by unknown authority|self[- ]signed certificate|unable to get (?:local )?issuer certificate|unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|PKIX path building failed|unable to find valid certification path|CERTIFICATE_VERIFY_FAILED|UnknownIssuer|RemoteCertificateChainErrors|UntrustedRoot|certificate verify failed|Trust anchor for certification path/,
    source: 'google/boringssl:crypto/x509/x509_txt.cc',
    title: { en: 'Certificate issuer is not trusted', zh: '证书不受信任：签发者未知（unknown authority）' },
    meaning: {
      en: 'TLS was rejected by the side that printed this: it does not trust who issued the certificate. Nothing was sent over this connection. With UNKNOWN or INTERNAL the connection is usually one that the server opened, for example to a registry or an identity provider.',
      zh: '打印这条消息的一方拒绝了 TLS：它不信任证书的签发者。这条连接上没有发出任何请求。状态码是 UNKNOWN 或 INTERNAL 时，通常是服务端自己发起的连接，例如到镜像仓库或身份提供方。',
    },
    causes: [
      {
        en: 'The server has a self-signed certificate or one of a private CA, and the client was not given this CA: root certificates of the channel, `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` (Go), `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` (C core), the truststore (Java).',
        zh: '服务端证书是自签名或由私有 CA 签发，而客户端没有这个 CA：通道的根证书、`NODE_EXTRA_CA_CERTS`、`SSL_CERT_FILE`（Go）、`GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`（C core）、信任库（Java）。',
      },
      {
        en: 'A company proxy or an antivirus program replaces the certificate with its own (Zscaler, Kaspersky): add its root CA.',
        zh: '公司代理或杀毒软件把证书换成了自己的（Zscaler、卡巴斯基）：加入其根 CA。',
      },
      {
        en: 'The server sends its own certificate without the intermediate ones.',
        zh: '服务端只发送自己的证书，没有中间证书。',
      },
      {
        en: 'The container has no list of public CAs: install `ca-certificates`.',
        zh: '容器里没有公共 CA 列表：安装 `ca-certificates`。',
      },
      {
        en: 'The server made a new CA or certificate, and this side has the old one; or a registry with its own CA (Docker: `/etc/docker/certs.d/HOST/ca.crt`, containerd: `hosts.toml`).',
        zh: '服务端换了新的 CA 或证书，而本侧还是旧的；或镜像仓库用自己的 CA（Docker：`/etc/docker/certs.d/主机/ca.crt`，containerd：`hosts.toml`）。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername HOST -showcerts` and read the issuer: your own company means a proxy, the subject itself means self-signed, a single certificate means that intermediates are missing.',
        zh: '运行 `openssl s_client -connect 主机:端口 -servername 主机 -showcerts` 查看签发者：是自己公司说明有代理，与主体相同说明自签名，只有一张证书说明缺少中间证书。',
      },
      {
        en: 'Give the CA to the client or install it in the system (`update-ca-certificates`), and restart the process: it reads the list once.',
        zh: '把 CA 给客户端，或装进系统（`update-ca-certificates`），然后重启进程：列表只读取一次。',
      },
      {
        en: 'Have the server send the whole chain: its own certificate first, then the intermediates.',
        zh: '让服务端发送完整证书链：自己的证书在前，随后是中间证书。',
      },
    ],
  },
  'tls-certificate-not-valid-now': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['openssl'],
    example: 'Error: 14 UNAVAILABLE: certificate has expired',
    pattern:
      /certificate has expired|CERT_HAS_EXPIRED|certificate is not yet valid|CertificateExpiredException|certificate expired|CertExpired/,
    source: 'google/boringssl:crypto/x509/x509_txt.cc',
    title: { en: 'Certificate expired, or not valid yet', zh: '证书过期（certificate has expired）' },
    meaning: {
      en: 'The current time of the side that checks is outside the validity of the certificate. Nothing was sent over this connection.',
      zh: '检查的一方当前的时间不在证书的有效期内。这条连接上没有发出任何请求。',
    },
    causes: [
      {
        en: 'The certificate of the server was not renewed, or the process still uses the old file after the renewal.',
        zh: '服务端证书没有续期，或者续期之后进程仍在使用旧文件。',
      },
      {
        en: 'An intermediate certificate in the chain expired.',
        zh: '证书链里的中间证书过期。',
      },
      { en: 'The clock of the machine is wrong.', zh: '机器的时钟不准。' },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -dates`, and compare with `date -u`.',
        zh: '运行 `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -dates`，与 `date -u` 对比。',
      },
      {
        en: 'Renew the certificate and have the process read it again (restart or reload).',
        zh: '续期证书，并让进程重新读取（重启或重新加载）。',
      },
      { en: 'If the dates are fine, correct the clock.', zh: '如果日期没问题，校正时钟。' },
    ],
  },
  'tls-name-mismatch': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['openssl'],
    example: "Error: 14 UNAVAILABLE: Hostname/IP does not match certificate's altnames",
    pattern:
      /certificate is valid for [^\n]{1,200}, not |[Hh]ostname mismatch|IP address mismatch|ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames|No subject alternative (?:DNS )?names? |doesn't contain any IP SANs|RemoteCertificateNameMismatch|NotValidForName/,
    source: 'google/boringssl:crypto/x509/x509_txt.cc',
    title: { en: 'Certificate is for another host name', zh: '证书域名不匹配（hostname mismatch）' },
    meaning: {
      en: 'The certificate is trusted, but it does not name the host that the client asked for. Nothing was sent over this connection.',
      zh: '证书可信，但其中没有客户端所请求的主机名。这条连接上没有发出任何请求。',
    },
    causes: [
      {
        en: 'The client connects by IP address, by `localhost`, or by an internal name that the certificate does not contain.',
        zh: '客户端用 IP 地址、`localhost` 或内部名称连接，证书里没有它。',
      },
      {
        en: 'The address leads to another server or to the default certificate of a proxy.',
        zh: '地址指向另一台服务器，或代理的默认证书。',
      },
    ],
    steps: [
      {
        en: 'Read the names: `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`.',
        zh: '查看证书里的名称：`openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`。',
      },
      {
        en: 'Connect by one of these names, or issue a certificate that has yours as a subject alternative name.',
        zh: '用其中一个名称连接，或者签发把你的名称列为 subjectAltName 的证书。',
      },
      {
        en: 'For a tunnel or a test, override the expected name in the client (`grpc.ssl_target_name_override`, `ServerName`, `overrideAuthority`).',
        zh: '隧道或测试环境可以在客户端覆盖所期望的名称（`grpc.ssl_target_name_override`、`ServerName`、`overrideAuthority`）。',
      },
    ],
  },
  'tls-other-side-not-tls': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['openssl'],
    example: 'SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER',
    pattern:
      /WRONG_VERSION_NUMBER|wrong version number|first record does not look like a TLS handshake|Unsupported or unrecognized SSL message|InvalidContentType|[Pp]acket length too long|not an SSL\/TLS record|Cannot determine protocol type/,
    source: 'google/boringssl:crypto/err/ssl.errordata',
    title: { en: 'TLS against a plaintext port', zh: '用 TLS 连接了明文端口（wrong version number）' },
    meaning: {
      en: 'One side started TLS, and the bytes that came back are not TLS. Nothing was sent over this connection.',
      zh: '一方发起 TLS，收到的字节却不是 TLS。这条连接上没有发出任何请求。',
    },
    causes: [
      {
        en: 'The client uses TLS, and the port is plaintext (gRPC without TLS, or HTTP/1.1): plaintext credentials (`insecure`, `usePlaintext`, `http://`).',
        zh: '客户端用 TLS，而端口是明文（没有 TLS 的 gRPC，或 HTTP/1.1）：改用明文凭据（`insecure`、`usePlaintext`、`http://`）。',
      },
      {
        en: 'A proxy or load balancer ends TLS in front and passes plaintext to a port that expects TLS, or the reverse (Cloud Run, ingress `GRPCS` instead of `GRPC`).',
        zh: '代理或负载均衡在前面终止 TLS，把明文转给要求 TLS 的端口，或相反（Cloud Run，ingress 写了 `GRPCS` 而不是 `GRPC`）。',
      },
      {
        en: '`https_proxy` is given with `https://` although the proxy itself speaks HTTP: write `http://PROXY:PORT`.',
        zh: '`https_proxy` 写成了 `https://`，而代理本身是 HTTP：应写 `http://代理:端口`。',
      },
      {
        en: 'The port belongs to another service, or the server sends an error page in plaintext.',
        zh: '端口属于别的服务，或服务端用明文返回错误页。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT </dev/null`: without a certificate in the output the port has no TLS.',
        zh: '运行 `openssl s_client -connect 主机:端口 </dev/null`：输出里没有证书说明端口没有 TLS。',
      },
      {
        en: 'Give both sides the same: plaintext credentials for a plaintext port, TLS for the TLS port.',
        zh: '让两边一致：明文端口用明文凭据，TLS 端口用 TLS。',
      },
    ],
  },
  'tls-client-certificate-rejected': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['openssl'],
    example: 'remote error: tls: bad certificate',
    pattern:
      /remote error: tls: (?:bad certificate|certificate required|unknown certificate authority|unknown certificate|handshake failure)|(?:TLSV1|SSLV3)[A-Z0-9_]{0,12}_ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_REQUIRED|UNKNOWN_CA|CERTIFICATE_UNKNOWN|HANDSHAKE_FAILURE)|tlsv1\d? alert (?:unknown ca|certificate required)|alert bad certificate|received fatal alert: (?:BadCertificate|CertificateRequired|UnknownCA|HandshakeFailure)|Received fatal alert: (?:bad_certificate|certificate_required|unknown_ca|certificate_unknown|handshake_failure)/,
    source: 'google/boringssl:crypto/err/ssl.errordata',
    title: { en: 'Peer rejected the certificate (TLS alert, mTLS)', zh: '对端拒绝证书（TLS alert，mTLS）' },
    meaning: {
      en: 'The peer ended the handshake with an alert about the certificate of the side that printed this. The call did not reach a handler.',
      zh: '对端不接受打印这条消息的一方的证书，用 TLS alert 结束了握手。调用没有到达处理函数。',
    },
    causes: [
      {
        en: 'In a log of the server: the client rejects the certificate of the server, because it has another or an old CA, or the certificate lacks the name that it dialed.',
        zh: '在服务端日志里：客户端拒绝了服务端证书，因为它的 CA 不对或已过时，或证书里没有它所拨的名字。',
      },
      {
        en: 'The server asks for a client certificate (mTLS), and the client sends none or one of another CA.',
        zh: '服务端要求客户端证书（mTLS），而客户端没有发送，或证书由别的 CA 签发。',
      },
      {
        en: 'The certificate expired, or it is not allowed for this use: `extendedKeyUsage` must have `clientAuth`.',
        zh: '证书过期，或不允许这种用途：`extendedKeyUsage` 必须有 `clientAuth`。',
      },
      {
        en: '`handshake failure`: no cipher suite, curve, or version in common, such as an ECDSA certificate and a client with RSA suites only.',
        zh: '`handshake failure`：没有共同的加密套件、曲线或版本，例如服务端是 ECDSA 证书而客户端只有 RSA 套件。',
      },
      {
        en: 'The path to CA or certificate in the configuration is wrong, or the process was not restarted after the renewal.',
        zh: '配置里 CA 或证书的路径有误，或续期后没有重启进程。',
      },
    ],
    steps: [
      {
        en: "Test with the files of the client: `openssl s_client -connect HOST:PORT -cert client.pem -key client.key -CAfile ca.pem`. `Verify return code` other than 0 concerns the server's certificate; an alert at the end concerns the client's, whose issuer must be in the list of acceptable CAs.",
        zh: '用客户端文件测试：`openssl s_client -connect 主机:端口 -cert client.pem -key client.key -CAfile ca.pem`。`Verify return code` 不为 0 说明是服务端证书的问题；末尾出现告警说明是客户端证书的问题，其签发者必须在可接受的 CA 列表里。',
      },
      {
        en: "Read the log of the peer: it names the reason that the alert doesn't carry. Then issue the certificate from a CA that the peer trusts, or add this CA there.",
        zh: '查看对端日志：它写明告警里没有的原因。然后用对端信任的 CA 签发证书，或在那里加入这个 CA。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
