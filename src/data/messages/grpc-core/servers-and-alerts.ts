import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** What the C core writes to its log or raises where no call has begun: TLS alerts, and a server that cannot listen. */
export const grpcCoreServersAndAlerts = {
  'core-tls-alert': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: coreLibraries,
    example:
      'E0312 13:41:10.157 1452 ssl_transport_security.cc:1654] Handshake failed with fatal error SSL_ERROR_SSL: error:10000410:SSL routines:OPENSSL_internal:SSLV3_ALERT_HANDSHAKE_FAILURE.',
    pattern:
      /SSL routines:\w{0,60}:(?:SSLV3_ALERT|TLSV1_ALERT|TLSV13_ALERT|sslv3 alert|tlsv1 alert|tlsv13 alert|NO_SHARED_CIPHER|no shared cipher|PEER_DID_NOT_RETURN_A_CERTIFICATE|peer did not return a certificate|UNSUPPORTED_PROTOCOL|unsupported protocol)/,
    source: 'grpc/grpc:src/core/tsi/ssl_transport_security.cc',
    title: {
      en: 'SSLV3_ALERT / TLSV1_ALERT: TLS handshake rejected',
      zh: 'TLS 握手被拒绝（SSLV3_ALERT / TLSV1_ALERT）',
    },
    meaning: {
      en: 'One side ended the TLS handshake with an alert, and the last word is its reason. No call was sent. On a client the alert came from the server; the log of the server names the client.',
      zh: '一方用告警（alert）结束了 TLS 握手，最后一个词就是原因。调用没有发出。客户端上看到的告警来自服务端；服务端日志里的则来自客户端。',
    },
    causes: [
      {
        en: '`HANDSHAKE_FAILURE` or `NO_SHARED_CIPHER`: no cipher suite in common. A server with an ECDSA certificate (lnd, some etcd) and a client with RSA suites only: set `GRPC_SSL_CIPHER_SUITES=HIGH+ECDSA` before `import grpc` or `require`.',
        zh: '`HANDSHAKE_FAILURE` 或 `NO_SHARED_CIPHER`：没有共同的密码套件。服务端是 ECDSA 证书（lnd、部分 etcd）而客户端只有 RSA 套件：在 `import grpc` 或 `require` 之前设 `GRPC_SSL_CIPHER_SUITES=HIGH+ECDSA`。',
      },
      {
        en: '`CERTIFICATE_REQUIRED`, `BAD_CERTIFICATE`, or `PEER_DID_NOT_RETURN_A_CERTIFICATE`: the server wants mTLS, and the client sent no certificate or an incomplete one.',
        zh: '`CERTIFICATE_REQUIRED`、`BAD_CERTIFICATE` 或 `PEER_DID_NOT_RETURN_A_CERTIFICATE`：服务端要求 mTLS，而客户端没有发证书，或证书不完整。',
      },
      {
        en: '`UNKNOWN_CA`, `CERTIFICATE_UNKNOWN`, or `CERTIFICATE_EXPIRED`: the side that sent the alert does not trust the certificate of the other one.',
        zh: '`UNKNOWN_CA`、`CERTIFICATE_UNKNOWN` 或 `CERTIFICATE_EXPIRED`：发出告警的一方不信任对方的证书。',
      },
      {
        en: '`PROTOCOL_VERSION` or `UNSUPPORTED_PROTOCOL`: the peer supports neither TLS 1.2 nor 1.3. `UNRECOGNIZED_NAME`: the server has no certificate for that name (SNI).',
        zh: '`PROTOCOL_VERSION` 或 `UNSUPPORTED_PROTOCOL`：对端不支持 TLS 1.2 和 1.3。`UNRECOGNIZED_NAME`：服务端没有这个名字（SNI）的证书。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2`. `Acceptable client certificate CA names` means mTLS; `Peer signature type: ECDSA` the cipher suites; otherwise it prints the same alert with the certificate.',
        zh: '运行 `openssl s_client -connect HOST:PORT -alpn h2`。出现 `Acceptable client certificate CA names` 就是 mTLS；`Peer signature type: ECDSA` 就是密码套件；其他情况会打印同样的告警和证书。',
      },
      {
        en: 'Give the client its key and certificate chain (`ssl_channel_credentials(root, key, chain)`), or the CA to the side that does not trust.',
        zh: '给客户端配上密钥和证书链（`ssl_channel_credentials(root, key, chain)`），或把 CA 给不信任的一方。',
      },
    ],
    note: {
      en: 'The words after `SSL routines` come from BoringSSL, or from OpenSSL in lower case.',
      zh: '`SSL routines` 之后的文字来自 BoringSSL；小写的来自 OpenSSL。',
    },
  },
  'server-cannot-bind': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: [
      'grpcio',
      'grpc-js',
      'grpc-java',
      'grpc-core',
      'grpc-cpp',
      'grpc-ruby',
      'grpc-php',
      'grpc-objc',
    ],
    example:
      'RuntimeError: Failed to bind to address [::]:50051; set GRPC_VERBOSITY=debug environment variable to see detailed error message.',
    pattern:
      /Failed to bind to address \S|No address added out of total \d{1,4} resolved|failed to listen: listen tcp [^\n]{0,100}address already in use|listen tcp [^\s]{0,60}:\d{5}: bind: address already in use/,
    source: 'grpc/grpc:src/python/grpcio/grpc/_common.py',
    title: {
      en: 'Failed to bind to address / No address added',
      zh: '服务端无法监听端口（Failed to bind to address）',
    },
    meaning: {
      en: 'The server could not open its port, so it does not run, and its clients get `UNAVAILABLE`. No call is involved.',
      zh: '服务端打不开端口，因此没有运行，客户端会收到 `UNAVAILABLE`。这与调用无关。',
    },
    causes: [
      {
        en: 'Another process has the port: an older run of the same server, a debugger that starts it twice, or a container that publishes it.',
        zh: '端口被另一个进程占用：同一服务端之前的进程、启动了两次的调试器，或发布了该端口的容器。',
      },
      {
        en: '`[::]` on a machine or container without IPv6: bind `0.0.0.0`.',
        zh: '机器或容器没有 IPv6 却绑定 `[::]`：改绑 `0.0.0.0`。',
      },
      {
        en: 'The address does not belong to this machine, is a name that cannot be resolved, has a scheme such as `http://`, or the port is below 1024 without permission.',
        zh: '地址不属于本机、域名无法解析、带了 `http://` 之类的 scheme，或端口小于 1024 又没权限。',
      },
    ],
    steps: [
      {
        en: 'Run `ss -ltnp | grep PORT` (`lsof -i :PORT` on macOS, `netstat -ano` on Windows): a line means the first cause, none the others.',
        zh: '运行 `ss -ltnp | grep PORT`（macOS 用 `lsof -i :PORT`，Windows 用 `netstat -ano`）：有输出就是第一种原因，没有就是其余几种。',
      },
      {
        en: 'Stop that process or use another port; otherwise bind `0.0.0.0:PORT`.',
        zh: '停掉那个进程或换端口；否则绑定 `0.0.0.0:PORT`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
