import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: credentials of channel and call, and TLS. */
export const grpcCoreCredentials = {
  'core-incompatible-credentials': {
    code: 'UNAUTHENTICATED',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAUTHENTICATED\n\tdetails = "Incompatible credentials set on channel and call."',
    pattern: /Incompatible credentials set on channel and call/,
    source: 'grpc/grpc:src/core/filter/auth/client_auth_filter.cc',
    title: {
      en: 'Incompatible credentials set on channel and call',
      zh: '通道凭据与调用凭据冲突（Incompatible credentials）',
    },
    meaning: {
      en: 'The credentials of the call cannot be combined with those of the channel. The call was not sent.',
      zh: '调用凭据无法与通道凭据组合，调用没有发出。',
    },
    causes: [
      {
        en: 'Call credentials are set on a channel that has credentials of another kind.',
        zh: '在已有另一类凭据的通道上又设置了调用凭据。',
      },
    ],
    steps: [
      {
        en: 'Set credentials in one place, or combine them with `composite_channel_credentials` or `composite_call_credentials`.',
        zh: '凭据只在一处设置，或用 `composite_channel_credentials`、`composite_call_credentials` 组合。',
      },
    ],
  },
  'core-insufficient-security-level': {
    code: 'UNAUTHENTICATED',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAUTHENTICATED\n\tdetails = "Established channel does not have a sufficient security level to transfer call credential."',
    pattern: /does not have a sufficient security level to transfer call credential/,
    source: 'grpc/grpc:src/core/filter/auth/client_auth_filter.cc',
    title: {
      en: 'Channel without a sufficient security level for the token',
      zh: '通道不够安全，不能发送令牌（security level）',
    },
    meaning: {
      en: 'The call carries a token, and the channel is not secure enough to send it. The call was not sent.',
      zh: '调用携带令牌，而通道不够安全，不允许发送。调用没有发出。',
    },
    causes: [
      {
        en: 'Access token or JWT credentials are used on an insecure channel.',
        zh: '在不安全的通道上使用了访问令牌或 JWT 凭据。',
      },
    ],
    steps: [
      {
        en: 'Use `ssl_channel_credentials()` for the channel.',
        zh: '通道使用 `ssl_channel_credentials()`。',
      },
      {
        en: 'For local tests only, pass the token as plain metadata instead of call credentials.',
        zh: '仅限本地测试：把令牌作为普通元数据传递，不用调用凭据。',
      },
    ],
  },
  'credentials-plugin-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNAUTHENTICATED', 'UNKNOWN', 'INTERNAL'],
    libraries: [...coreLibraries, 'grpc-js'],
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Getting metadata from plugin failed with error: no refresh token, sign in again"',
    pattern: /(?:Getting metadata from plugin failed|Failed to retrieve auth metadata) with error: \S/,
    source: 'grpc/grpc:src/core/credentials/call/plugin/plugin_credentials.cc',
    title: {
      en: 'Getting metadata from plugin failed',
      zh: '凭据插件无法取得令牌（Getting metadata from plugin failed）',
    },
    meaning: {
      en: 'The plugin that adds auth metadata failed. Its own error follows, and the call was not sent. In grpc-js the code is the one that the plugin gave, `UNKNOWN` for an error without one.',
      zh: '负责添加身份认证元数据的插件失败，后面是它自己的错误，调用没有发出。在 grpc-js 中，状态码由插件给出；错误不带状态码时为 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'The key file or refresh token is wrong, revoked, or expired (`invalid_grant`).',
        zh: '密钥文件或刷新令牌错误、被吊销或已过期（`invalid_grant`）。',
      },
      { en: 'The token server cannot be reached from here.', zh: '这里访问不到令牌服务器。' },
      { en: 'The clock is off by more than a few minutes.', zh: '时钟偏差超过几分钟。' },
      {
        en: '`No such file`, `File name too long`: the plugin reads a file, and its setting holds another path, or the content of the file instead of the path.',
        zh: '`No such file`、`File name too long`：插件要读文件，而配置里是别的路径，或直接填了文件内容。',
      },
    ],
    steps: [
      {
        en: 'Look up the text after "error:": it comes from the auth library.',
        zh: '查看 `error:` 之后的文字，它来自身份认证库。',
      },
      {
        en: 'Get a token by hand with the same account, for example `gcloud auth application-default print-access-token`.',
        zh: '用同一账号手动获取令牌，例如 `gcloud auth application-default print-access-token`。',
      },
      {
        en: 'Check clock, egress rules, and `GOOGLE_APPLICATION_CREDENTIALS`.',
        zh: '检查时钟、出站规则和 `GOOGLE_APPLICATION_CREDENTIALS`。',
      },
    ],
  },
  'core-tls-certificate-verify-failed': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect; last error: UNKNOWN: ipv4:10.0.0.5:443: Ssl handshake failed (TSI_PROTOCOL_FAILURE): SSL_ERROR_SSL: error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED: self signed certificate"',
    pattern:
      /OPENSSL_internal:CERTIFICATE_VERIFY_FAILED|SSL_ERROR_SSL: error:\w{1,16}:SSL routines:\w{0,60}:certificate verify failed/,
    source: 'grpc/grpc:src/core/handshaker/security/security_handshaker.cc',
    title: {
      en: 'CERTIFICATE_VERIFY_FAILED: server certificate not trusted',
      zh: '服务端证书不受信任（CERTIFICATE_VERIFY_FAILED）',
    },
    meaning: {
      en: "The TLS handshake failed because the client does not trust the server's certificate.",
      zh: '客户端不信任服务端证书，TLS 握手失败。',
    },
    causes: [
      {
        en: 'A company proxy replaces certificates (Zscaler, Netskope): export its root CA as PEM and set `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`. The C core reads neither `REQUESTS_CA_BUNDLE` nor `SSL_CERT_FILE`.',
        zh: '公司代理替换了证书（Zscaler、Netskope）：把其根 CA 导出为 PEM 并设置 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`。C core 不读取 `REQUESTS_CA_BUNDLE` 和 `SSL_CERT_FILE`。',
      },
      {
        en: 'The certificate is self-signed or from a private CA: pass the CA as `root_certificates`.',
        zh: '证书是自签名或由私有 CA 签发：把 CA 作为 `root_certificates` 传入。',
      },
      {
        en: "The library has its own list of roots, which is old: releases of 2021 and before do not accept Let's Encrypt since DST Root CA X3 expired (September 2021). Upgrade, or set the variable to a current bundle.",
        zh: "库自带的根证书列表过旧：DST Root CA X3 于 2021 年 9 月过期后，当时及更早的版本不接受 Let's Encrypt。升级，或把该变量指向新的列表。",
      },
      {
        en: 'The chain lacks an intermediate certificate: let the server send the full chain.',
        zh: '证书链缺少中间证书：让服务端发送完整证书链。',
      },
      {
        en: 'It has expired, was made anew while the client has the old one, or is not valid yet (clock).',
        zh: '证书已过期、服务端换了新证书而客户端仍是旧的，或尚未生效（时钟）。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername HOST -showcerts </dev/null` and read issuer, dates, and number of certificates: your company means a proxy, the subject itself means self-signed, one certificate of a public CA means a missing chain.',
        zh: '运行 `openssl s_client -connect 主机:端口 -servername 主机 -showcerts </dev/null`，看签发者、日期和证书数量：是公司名说明有代理，与主体相同说明自签名，公共 CA 而只有一张说明缺链。',
      },
      {
        en: 'Pass the CA as `root_certificates` to `ssl_channel_credentials` (C++: `SslCredentialsOptions::pem_root_certs`), or set `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` before the process starts.',
        zh: '把 CA 作为 `root_certificates` 传给 `ssl_channel_credentials`（C++：`SslCredentialsOptions::pem_root_certs`），或在进程启动前设置 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`。',
      },
    ],
    note: {
      en: 'The text after `SSL_ERROR_SSL` comes from BoringSSL, or from OpenSSL in packages of Linux distributions, which write it in lower case.',
      zh: '`SSL_ERROR_SSL` 之后的文字来自 BoringSSL；Linux 发行版的软件包使用 OpenSSL，文字是小写。',
    },
  },
  'core-tls-wrong-version': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: Tls handshake failed (TSI_PROTOCOL_FAILURE): SSL_ERROR_SSL: error:100000f7:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER: Invalid certificate verification context: OK"',
    pattern:
      /OPENSSL_internal:WRONG_VERSION_NUMBER|SSL_ERROR_SSL: error:\w{1,16}:SSL routines:\w{0,60}:wrong version number/,
    source: 'grpc/grpc:src/core/handshaker/security/security_handshaker.cc',
    title: { en: 'TLS client on a plaintext port', zh: 'TLS 客户端连到了明文端口' },
    meaning: {
      en: 'The client started TLS, and the response was not TLS.',
      zh: '客户端发起 TLS，而响应不是 TLS。',
    },
    causes: [
      {
        en: 'The server has no TLS on that port, and the client uses `secure_channel` or a tool that does so by default: `insecure_channel`, `-i`, `secure=False`, or an emulator variable (`PUBSUB_EMULATOR_HOST`).',
        zh: '服务端在该端口没有 TLS，而客户端用了 `secure_channel`，或工具默认如此：改用 `insecure_channel`、`-i`、`secure=False`，或模拟器变量（`PUBSUB_EMULATOR_HOST`）。',
      },
      {
        en: 'TLS ends at a load balancer or platform (Cloud Run, an ingress), and it forwards plaintext to a server that expects TLS: take TLS off the server, or let the proxy use TLS to it.',
        zh: 'TLS 终止在负载均衡或平台（Cloud Run、ingress），它把明文转给要求 TLS 的服务端：服务端去掉 TLS，或让代理用 TLS 连接它。',
      },
      {
        en: 'An HTTP proxy responded in plaintext: add the host to `no_proxy`. Wrong port: another program.',
        zh: 'HTTP 代理用明文响应：把主机写进 `no_proxy`。或端口不对，是别的程序。',
      },
      {
        en: 'In the log of a server, where no status belongs to the line: a client, a sidecar, or a probe connects to the TLS port in plaintext.',
        zh: '在服务端日志里且不属于任何状态：客户端、sidecar 或探针用明文连接了 TLS 端口。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext HOST:PORT list`. If it works, the port is plaintext.',
        zh: '运行 `grpcurl -plaintext 主机:端口 list`。成功说明端口是明文。',
      },
      {
        en: 'Use an insecure channel for that port, or enable TLS on the server. For the log of a server, find the program behind the address and give it TLS credentials.',
        zh: '对该端口使用不加密的通道，或在服务端启用 TLS。服务端日志的情况：找出地址对应的程序，给它配置 TLS 凭据。',
      },
    ],
    note: {
      en: 'The text after `SSL_ERROR_SSL` comes from BoringSSL, or from OpenSSL in packages of Linux distributions, which write it in lower case.',
      zh: '`SSL_ERROR_SSL` 之后的文字来自 BoringSSL；Linux 发行版的软件包使用 OpenSSL，文字是小写。',
    },
  },
  'core-tls-peer-name': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Peer name payments.internal is not in peer certificate"',
    pattern:
      /Peer name \S{1,300} is not in peer certificate|Hostname Verification Check failed|No match found for server name: \S/,
    source: 'grpc/grpc:src/core/credentials/transport/tls/ssl_utils.cc',
    title: {
      en: 'Peer name is not in peer certificate',
      zh: '证书属于另一个主机名（not in peer certificate）',
    },
    meaning: {
      en: 'The certificate is trusted, but it was issued for another name than the one dialed. Newer releases print `Hostname Verification Check failed` without the name.',
      zh: '证书受信任，但签发给了别的名字，与连接时用的名字不符。新版本打印 `Hostname Verification Check failed`，不写名字。',
    },
    causes: [
      {
        en: 'The client dials an IP, an internal name, or a port-forward.',
        zh: '客户端连的是 IP、内部名字或端口转发。',
      },
      { en: 'The connection lands on another server.', zh: '连接落到了别的服务器。' },
    ],
    steps: [
      {
        en: 'List the names: `openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`.',
        zh: '列出证书里的名字：`openssl s_client -connect HOST:PORT -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`。',
      },
      {
        en: 'Dial one of them, or reissue the certificate with the right SAN.',
        zh: '用其中一个名字来连接，或重新签发带正确 SAN 的证书。',
      },
      {
        en: 'In tests only, set `grpc.ssl_target_name_override`.',
        zh: '仅在测试中设置 `grpc.ssl_target_name_override`。',
      },
    ],
  },
  'core-tls-missing-alpn': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Cannot check peer: missing selected ALPN property."',
    pattern: /Cannot check peer: (?:missing selected ALPN property|invalid ALPN value)/,
    source: 'grpc/grpc:src/core/credentials/transport/tls/ssl_utils.cc',
    title: { en: 'Cannot check peer: missing selected ALPN property', zh: 'TLS 对端没有选择 HTTP/2（ALPN）' },
    meaning: {
      en: 'TLS worked, but the server did not agree on `h2` through ALPN.',
      zh: 'TLS 握手成功，但服务端没有通过 ALPN 选定 `h2`。',
    },
    causes: [
      {
        en: 'A load balancer or proxy ends TLS without HTTP/2 (AWS ELB with SSL or TCP listeners, an old nginx or Envoy without `alpn_protocols: h2`): enable HTTP/2 on that listener.',
        zh: '负载均衡或代理终止 TLS 而不支持 HTTP/2（AWS ELB 的 SSL、TCP 监听器，旧的 nginx，或没有 `alpn_protocols: h2` 的 Envoy）：在该监听器上启用 HTTP/2。',
      },
      {
        en: 'A company proxy inspects TLS (Zscaler) and does not pass ALPN on: let it bypass the host, for Google APIs `*.googleapis.com`; or use REST (`transport="rest"`).',
        zh: '公司代理检查 TLS（Zscaler）而不传递 ALPN：让它放行该主机，Google API 为 `*.googleapis.com`；或改用 REST（`transport="rest"`）。',
      },
      {
        en: 'Client or server are built with an OpenSSL older than 1.0.2, which has no ALPN.',
        zh: '客户端或服务端链接了 1.0.2 之前的 OpenSSL，它没有 ALPN。',
      },
      {
        en: 'The server is not a gRPC server, or its TLS settings leave out `h2`.',
        zh: '服务端不是 gRPC，或其 TLS 配置没有写 `h2`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2` from the same machine: it must print `ALPN protocol: h2`. The issuer shows whether a company proxy is in between.',
        zh: '在同一台机器上运行 `openssl s_client -connect 主机:端口 -alpn h2`：应输出 `ALPN protocol: h2`。签发者可看出中间是否有公司代理。',
      },
      {
        en: 'Enable HTTP/2 on the component that responds, or exempt the host.',
        zh: '在做出响应的组件上启用 HTTP/2，或放行该主机。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
