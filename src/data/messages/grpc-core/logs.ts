import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';
import { stepsAfterXdsDrop } from '../xds-drops.ts';

/** C core: lines of its log, and calls that a client drops. */
export const grpcCoreLogs = {
  'core-no-root-certificates': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: coreLibraries,
    example:
      'E0000 00:00:1739520189.216 1452 ssl_credentials.cc:57] Could not get default pem root certs.\nE0000 00:00:1739520189.216 1452 ssl_credentials.cc:200] Handshaker factory creation failed. pem_root_certs cannot be nullptr',
    pattern:
      /Could not (?:get (?:default )?pem root certs|load any root certificate)|pem_root_certs cannot be nullptr|Client-side security connector must have root certs|roots\.pem[^\n]{0,200}No such file or directory|Invalid cert chain file|Handshaker factory creation failed/,
    source: 'grpc/grpc:src/core/credentials/transport/tls/ssl_utils.cc',
    title: {
      en: 'Could not get default pem root certs (C core)',
      zh: '找不到根证书（Could not get default pem root certs）',
    },
    meaning: {
      en: 'The channel was made with TLS, and the library has no root certificate that it could trust. TLS was never tried; calls fail with `UNAVAILABLE`, often as `empty address list`.',
      zh: '通道使用 TLS，但库里没有任何可信任的根证书。TLS 根本没有开始；调用以 `UNAVAILABLE` 失败，常显示为 `empty address list`。',
    },
    causes: [
      {
        en: '`Could not get default pem root certs`: there is no file at the default path. C++, PHP, and Objective-C on Windows or macOS bring none, and slim images lack `ca-certificates`. Set `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` to a PEM file (`/etc/ssl/certs/ca-certificates.crt`, `certifi.where()`, or `etc/roots.pem` of the grpc repository).',
        zh: '`Could not get default pem root certs`：默认路径没有文件。Windows、macOS 上的 C++、PHP、Objective-C 不自带，slim 镜像缺少 `ca-certificates`。把 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` 设为 PEM 文件（`/etc/ssl/certs/ca-certificates.crt`、`certifi.where()`，或 grpc 仓库的 `etc/roots.pem`）。',
      },
      {
        en: '`Could not load any root certificate` or `Invalid cert chain file`: what was passed is not PEM text: a path instead of its content, an empty file, DER, or a file with Windows line ends or a byte order mark.',
        zh: '`Could not load any root certificate` 或 `Invalid cert chain file`：传入的不是 PEM 文本：传了路径而不是内容、空文件、DER，或带 Windows 换行、BOM 的文件。',
      },
      {
        en: 'The library was built with another prefix than it is installed in, so it looks for `roots.pem` in the wrong folder; the log names it. Copy `roots.pem` there, or set the variable.',
        zh: '库编译时的前缀与安装位置不同，于是在错误的目录找 `roots.pem`，日志写明了路径。把 `roots.pem` 复制过去，或设置该变量。',
      },
      {
        en: 'The variable is set in the program after gRPC was loaded, or for another process: set it in the environment before the start (C#: `Environment.SetEnvironmentVariable` can come too late on Linux).',
        zh: '变量是在程序里加载 gRPC 之后才设的，或设给了别的进程：应在启动前设在环境里（C# 在 Linux 上用 `Environment.SetEnvironmentVariable` 可能太晚）。',
      },
      {
        en: '`Could not add root certificate to ssl context` (old releases): the bundle holds the same certificate twice. Remove the second one.',
        zh: '`Could not add root certificate to ssl context`（旧版）：证书文件里有重复的证书。删掉一份。',
      },
    ],
    steps: [
      {
        en: 'Print the first bytes of what you pass: it has to begin with `-----BEGIN CERTIFICATE-----`. If you pass nothing, the file at the default path or the variable is missing.',
        zh: '打印所传内容的开头：应以 `-----BEGIN CERTIFICATE-----` 开始。如果什么都没传，就是缺少默认路径的文件或该变量。',
      },
      {
        en: 'Set `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` before the process starts, or pass the content as root certificates.',
        zh: '在进程启动前设置 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`，或把内容作为根证书传入。',
      },
    ],
  },
  'core-record-corrupted': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: coreLibraries,
    example:
      'E0000 00:00:1739520189.216 1452 ssl_transport_security.cc:860] Corruption detected.\nerror:1000008b:SSL routines:OPENSSL_internal:DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    pattern: /TSI_DATA_CORRUPTED|OPENSSL_internal:DECRYPTION_FAILED_OR_BAD_RECORD_MAC/,
    source: 'grpc/grpc:src/core/tsi/ssl_transport_security.cc',
    title: {
      en: 'DECRYPTION_FAILED_OR_BAD_RECORD_MAC (C core)',
      zh: 'TLS 数据损坏（BAD_RECORD_MAC、TSI_DATA_CORRUPTED）',
    },
    meaning: {
      en: 'A TLS record on an established connection could not be decrypted. The connection is closed, and its calls end with `UNAVAILABLE`.',
      zh: '已建立的连接上有一条 TLS 记录无法解密。连接被关闭，上面的调用以 `UNAVAILABLE` 结束。',
    },
    causes: [
      {
        en: 'The process forked, and parent and child write to the same connection: `multiprocessing`, Celery, gunicorn with a channel at global scope.',
        zh: '进程 fork 之后，父子进程写同一个连接：`multiprocessing`、Celery，或在全局创建了通道的 gunicorn。',
      },
      {
        en: 'A device in transit changes packets, or closes the connection and sends plaintext.',
        zh: '中间设备改动了数据包，或关闭连接后发来明文。',
      },
    ],
    steps: [
      {
        en: 'Count the processes that use the channel (`lsof -p PID | grep TCP` in parent and child): the same local port in both is the first cause.',
        zh: '看有几个进程在用这个通道（父子进程分别运行 `lsof -p PID | grep TCP`）：本地端口相同就是第一种。',
      },
      {
        en: 'Make channels and clients after the fork, or start workers with `spawn`.',
        zh: '在 fork 之后再创建通道和客户端，或用 `spawn` 启动 worker。',
      },
    ],
  },
  'core-cannot-set-inq': {
    code: 'OK',
    codeless: true,
    libraries: coreLibraries,
    example: 'D0605 15:43:22.907832649    6597 tcp_posix.cc:1812]          cannot set inq fd=5 errno=92',
    pattern: /cannot set inq fd=\d{1,6} errno=\d{1,4}/,
    source: 'grpc/grpc:src/core/lib/event_engine/posix_engine/posix_endpoint.cc',
    title: {
      en: 'cannot set inq fd= errno=92: not an error',
      zh: 'cannot set inq：不是错误',
    },
    meaning: {
      en: 'A debug line of the C core: this kernel has no `TCP_INQ`, an option that saves some reads. gRPC works without it, and no call fails because of it.',
      zh: 'C core 的调试日志：这个内核不支持 `TCP_INQ`（用来减少读取次数的选项）。没有它 gRPC 照常工作，不会有调用因此失败。',
    },
    causes: [
      {
        en: 'The kernel is older than Linux 4.18, or is WSL 1 or gVisor.',
        zh: '内核早于 Linux 4.18，或是 WSL 1、gVisor。',
      },
      {
        en: 'The program fails for another reason, and `GRPC_VERBOSITY=debug` made this line the last one.',
        zh: '程序因别的原因失败，只是开了 `GRPC_VERBOSITY=debug`，这一行正好在最后。',
      },
    ],
    steps: [
      {
        en: 'Look for lines that begin with `E` and for the status of the call (`details = …`), and look up those.',
        zh: '找以 `E` 开头的行和调用的状态（`details = …`），查那些文字。',
      },
    ],
  },
  'core-close-transport': {
    code: 'OK',
    codeless: true,
    libraries: [...coreLibraries, 'grpc-csharp'],
    example:
      'E0330 14:37:57.946632042 chttp2_transport.c:1810] close_transport: {"created":"@1490884677.946632042","description":"FD shutdown","file":"src/core/lib/iomgr/ev_poll_posix.c","file_line":427}',
    pattern: /\bclose_transport:? ?\{"created":"@/,
    source: 'grpc/grpc@v1.19.0:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: {
      en: 'close_transport (old C core log): mostly harmless',
      zh: 'close_transport（旧版日志）：多数可以忽略',
    },
    meaning: {
      en: 'A log line of releases of 2016 and 2017, written whenever a connection is closed, also on purpose. The `description` says why; newer releases do not print it.',
      zh: '2016、2017 年版本的日志：每次关闭连接都打印，包括主动关闭。`description` 写明原因；新版本不再打印。',
    },
    causes: [
      {
        en: '`FD shutdown`, `End of TCP stream`, or `Transport destroyed` when the program ends or closes its channel: harmless.',
        zh: '程序结束或关闭通道时的 `FD shutdown`、`End of TCP stream`、`Transport destroyed`：可以忽略。',
      },
      {
        en: 'The same in the middle of a call: the peer closed the connection, and the call has its own status.',
        zh: '调用进行中出现：对端关闭了连接，调用另有自己的状态。',
      },
    ],
    steps: [
      {
        en: 'Check whether a call failed at that second. If none did, ignore the line; otherwise look up the text of its status.',
        zh: '看那一秒有没有调用失败：没有就忽略；有就查它的状态文字。',
      },
      { en: 'Upgrade the library.', zh: '升级库。' },
    ],
    note: {
      en: 'The step still has this name in newer sources; the line is known from logs.',
      zh: '新版源码里这一步仍叫这个名字；这一行取自日志。',
    },
  },
  'core-xds-call-dropped': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "EDS-configured drop: throttle"',
    pattern: /EDS-configured drop: |(?:^|[:="'\n]\s?)circuit breaker drop(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/load_balancing/xds/xds_cluster_impl.cc',
    title: {
      en: 'EDS-configured drop, circuit breaker drop (xDS)',
      zh: '被 xDS 配置丢弃（EDS-configured drop）',
    },
    meaning: {
      en: 'The client itself ended the call because of its xDS configuration. The call was not sent.',
      zh: '客户端按 xDS 配置自行结束了调用，没有发出。',
    },
    causes: [
      {
        en: '`circuit breaker drop`: more calls run to this cluster than its circuit breaker allows (1024 unless set).',
        zh: '`circuit breaker drop`：到该集群的并发调用超过熔断上限（默认 1024）。',
      },
      {
        en: '`EDS-configured drop`: the control plane tells clients to drop a share of the calls; the word behind it is the category.',
        zh: '`EDS-configured drop`：控制面要求客户端丢弃一部分调用，后面的词是类别。',
      },
    ],
    steps: stepsAfterXdsDrop,
  },
  'core-harmless-logs': {
    code: 'OK',
    codeless: true,
    libraries: coreLibraries,
    example:
      'WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\nE0000 00:00:1759871738.134001 22346076 alts_credentials.cc:93] ALTS creds ignored. Not running on GCP and untrusted ALTS is not enabled.',
    pattern:
      /\bALTS creds ignored|ALTS: Platforms other|wait_for_shutdown_with_timeout|FD from fork parent|before absl::InitializeLog\(/,
    source: 'grpc/grpc:src/core/credentials/transport/alts/alts_credentials.cc',
    title: {
      en: 'ALTS creds ignored and other harmless lines (C core)',
      zh: 'ALTS creds ignored 等日志：可以忽略',
    },
    meaning: {
      en: 'Lines of the log of the C core (Python, Ruby, PHP, C++) that report no failed call, although some begin with `E`. If the program fails, the cause is another line.',
      zh: 'C core（Python、Ruby、PHP、C++）的日志，不代表调用失败，即使以 `E` 开头。程序真的出错时，原因在别的行。',
    },
    causes: [
      {
        en: '`ALTS creds ignored`, `ALTS: Platforms other than`: a Google client (Gemini, Vertex AI) asks for credentials that exist on Google Cloud only, and goes on without them. grpcio prints the line since 1.75.',
        zh: '`ALTS creds ignored`、`ALTS: Platforms other than`：Google 客户端（Gemini、Vertex AI）尝试只有 Google Cloud 上才有的凭据，没有就照常继续。grpcio 从 1.75 起打印。',
      },
      {
        en: '`grpc_wait_for_shutdown_with_timeout() timed out`: the program ended while channels were open. grpcio 1.68 to 1.70 print it often: use 1.71 or later, or 1.67.1.',
        zh: '`grpc_wait_for_shutdown_with_timeout() timed out`：程序退出时还有通道开着。grpcio 1.68 至 1.70 经常打印：用 1.71 及以上，或 1.67.1。',
      },
      {
        en: '`before absl::InitializeLog()`: the log library was not set up, so lines go to stderr; it only announces the next line.',
        zh: '`before absl::InitializeLog()`：日志库没有初始化，因此写到 stderr，只是下一行的引子。',
      },
      {
        en: '`FD from fork parent`: a child process closes what it inherited. If calls in the child hang, create channels after the fork.',
        zh: '`FD from fork parent`：子进程关闭继承来的描述符。如果子进程里的调用卡住，要在 fork 之后再创建通道。',
      },
    ],
    steps: [
      {
        en: 'Check whether a call failed or the program hangs. If neither, ignore the line.',
        zh: '看有没有调用失败、程序有没有卡住：都没有就忽略。',
      },
      {
        en: "To silence it set `GRPC_VERBOSITY=NONE` before the first import (`os.environ['GRPC_VERBOSITY'] = 'NONE'`); real errors of the log disappear as well. Closing clients at the end avoids the second line.",
        zh: "想不打印，就在第一次 import 之前设 `GRPC_VERBOSITY=NONE`（`os.environ['GRPC_VERBOSITY'] = 'NONE'`），日志里真正的错误也会一起消失。退出前关闭客户端可避免第二种。",
      },
    ],
  },
} as const satisfies Record<string, Message>;
