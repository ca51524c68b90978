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
  'server-too-many-open-files': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['grpc-core', 'grpc-cpp', 'grpcio', 'grpc-ruby', 'grpc-php', 'grpc-go'],
    example: 'E0809 07:14:29.020 18615 tcp_server_posix.cc:216] Failed accept4: Too many open files',
    pattern: /accept4?: [Tt]oo many open files/,
    source: 'grpc/grpc:src/core/lib/iomgr/tcp_server_posix.cc',
    title: {
      en: 'accept4: too many open files (server log)',
      zh: '服务端文件描述符用完（too many open files）',
    },
    meaning: {
      en: 'The server has no file descriptor left and cannot accept connections. New clients wait until their deadline; open connections go on. Servers on the C core before the event engine can stay like this after files are free again.',
      zh: '服务端的文件描述符用完，无法接受新连接。新客户端一直等到超时，已有连接不受影响。event engine 之前的 C core 服务端，在描述符释放后也可能恢复不了。',
    },
    causes: [
      {
        en: 'Clients open a channel per call and do not close it, so that the number of connections only grows.',
        zh: '客户端每次调用都新建通道又不关闭，连接数只增不减。',
      },
      {
        en: 'The process leaks other files, such as its own clients of databases or HTTP.',
        zh: '进程泄漏了别的描述符，例如自己的数据库或 HTTP 客户端。',
      },
      {
        en: 'The limit is too low for the number of clients: often 1024.',
        zh: '相对客户端数量，上限太低，往往是 1024。',
      },
    ],
    steps: [
      {
        en: 'Run `ls /proc/PID/fd | wc -l` twice, a minute apart, and `ss -tnp | grep PID | wc -l`: many connections that grow mean the first cause, few the second.',
        zh: '相隔一分钟运行两次 `ls /proc/PID/fd | wc -l`，再看 `ss -tnp | grep PID | wc -l`：连接多且在涨是第一种，连接少是第二种。',
      },
      {
        en: 'Share one channel per target in the clients, and close idle connections on the server (`MAX_CONNECTION_IDLE`).',
        zh: '客户端每个目标共用一个通道，服务端关闭空闲连接（`MAX_CONNECTION_IDLE`）。',
      },
      {
        en: 'Raise the limit (`ulimit -n`, `LimitNOFILE` of systemd) and restart the server.',
        zh: '提高上限（`ulimit -n`、systemd 的 `LimitNOFILE`），重启服务端。',
      },
    ],
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
        en: '`[::]` on a machine or container without IPv6: bind `0.0.0.0`. The old package `grpc` of Node.js fails there with any address: use `@grpc/grpc-js`.',
        zh: '机器或容器没有 IPv6 却绑定 `[::]`：改绑 `0.0.0.0`。Node.js 的旧包 `grpc` 在那里绑定任何地址都会失败：改用 `@grpc/grpc-js`。',
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
  'core-invalid-content-type-log': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE', 'UNIMPLEMENTED', 'PERMISSION_DENIED'],
    codeless: true,
    libraries: coreLibraries,
    example:
      "E0425 12:00:00.000 1452 hpack_parser.cc:1006] Error parsing 'content-type' metadata: invalid value",
    pattern:
      /Error parsing 'content-type' metadata|Error parsing metadata: error=invalid value key=content-type/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/hpack_parser.cc',
    title: {
      en: "Error parsing 'content-type' metadata: invalid value",
      zh: '响应不是 gRPC（Error parsing content-type metadata）',
    },
    meaning: {
      en: 'A response had a content type that is not gRPC, so an HTTP server or proxy responded instead of the gRPC server. The status of the call, if any, is printed elsewhere and follows the HTTP status. Older releases add the value: `key=content-type value=text/html`.',
      zh: '响应的 content-type 不是 gRPC：响应来自 HTTP 服务端或代理，而不是 gRPC 服务端。调用的状态打印在别处，由 HTTP 状态决定。旧版本会打印值：`key=content-type value=text/html`。',
    },
    causes: [
      {
        en: '`text/html`: a proxy, load balancer, or login page responded, because the backend is down (502, 503) or the route is missing (404).',
        zh: '`text/html`：代理、负载均衡器或登录页返回的响应，因为后端不可用（502、503）或没有路由（404）。',
      },
      {
        en: '`application/json` or `text/plain`: the address is a REST port, or a gateway rejected the call (401, 403).',
        zh: '`application/json` 或 `text/plain`：地址是 REST 端口，或网关拒绝了调用（401、403）。',
      },
      {
        en: 'The call itself succeeded on a retry: then the line is harmless.',
        zh: '调用重试后成功：这一行可以忽略。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -sv --http2-prior-knowledge -X POST -H "content-type: application/grpc" http://HOST:PORT/x` (`https` and `--http2` with TLS): status and body name who responds.',
        zh: '运行 `curl -sv --http2-prior-knowledge -X POST -H "content-type: application/grpc" http://HOST:PORT/x`（有 TLS 时用 `https` 和 `--http2`）：从状态和正文看出是谁在响应。',
      },
      {
        en: 'Dial the gRPC port, or add the route or the credentials in the proxy.',
        zh: '改连 gRPC 端口，或在代理里补上路由或凭据。',
      },
    ],
  },
  'core-fork-handlers-skipped': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: coreLibraries,
    example:
      'I0000 00:00:1739520189.216 1452 fork_posix.cc:75] Other threads are currently calling into gRPC, skipping fork() handlers',
    pattern:
      /Other threads are currently calling into gRPC, skipping fork\(\) handlers|Fork support is only compatible with the epoll1 and poll polling strategies|assertion failed: (?:next_worker->state == KICKED|g_current_activity_ == nullptr)|Run client channel backup poller/,
    source: 'grpc/grpc:src/core/lib/iomgr/fork_posix.cc',
    title: {
      en: 'skipping fork() handlers: process forked with gRPC',
      zh: '进程 fork 时 gRPC 正在运行（skipping fork() handlers）',
    },
    meaning: {
      en: 'The process forked while other threads used gRPC, so gRPC could not prepare for it. In the parent nothing is wrong; in the child, calls on the inherited channels can hang until their deadline.',
      zh: '进程 fork 时其他线程正在使用 gRPC，gRPC 来不及准备。父进程没有问题；子进程继承的通道上，调用可能一直卡到截止时间。',
    },
    causes: [
      {
        en: 'The child only runs another program (`subprocess`, a shell command in a notebook): the line is harmless.',
        zh: '子进程只是运行另一个程序（`subprocess`、笔记本里的 shell 命令）：这行无害。',
      },
      {
        en: '`assertion failed`, or calls that hang: workers are forked after a channel was made: gunicorn `--preload`, `multiprocessing`, Celery, a data loader, PHP-FPM. They use the channel of the parent; make it after the fork.',
        zh: '`assertion failed`，或调用卡住：创建通道之后 fork 了工作进程：gunicorn `--preload`、`multiprocessing`、Celery、数据加载器、PHP-FPM。它们用的是父进程的通道，应在 fork 之后创建。',
      },
      {
        en: 'PHP-FPM children that hang at their end: `grpc.enable_fork_support = 1` and `grpc.poll_strategy = epoll1` in `php.ini`.',
        zh: 'PHP-FPM 子进程在结束时卡住：在 `php.ini` 里设 `grpc.enable_fork_support = 1` 和 `grpc.poll_strategy = epoll1`。',
      },
      {
        en: '`Run client channel backup poller` with `Bad file descriptor`: the child closed all descriptors before it ran another program; harmless as well.',
        zh: '`Run client channel backup poller` 且有 `Bad file descriptor`：子进程在运行另一个程序前关闭了所有描述符，同样无害。',
      },
    ],
    steps: [
      {
        en: 'If calls in the child hang, make the channel or client inside the child; otherwise ignore the line.',
        zh: '如果子进程里的调用卡住，在子进程内创建通道或客户端；否则忽略这行。',
      },
      {
        en: 'Use the start method `spawn`, or `GRPC_ENABLE_FORK_SUPPORT=0` where children only run other programs; otherwise set `GRPC_ENABLE_FORK_SUPPORT=1` and `GRPC_POLL_STRATEGY=epoll1` before the import; `GRPC_VERBOSITY=ERROR` hides the line.',
        zh: '使用 `spawn` 启动方式；子进程只运行其他程序时设 `GRPC_ENABLE_FORK_SUPPORT=0`；否则在导入之前设 `GRPC_ENABLE_FORK_SUPPORT=1` 和 `GRPC_POLL_STRATEGY=epoll1`；`GRPC_VERBOSITY=ERROR` 可隐藏这行。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
