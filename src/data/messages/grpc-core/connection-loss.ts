import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: an open connection ended. */
export const grpcCoreConnectionLoss = {
  'core-socket-closed': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Socket closed"',
    pattern: /(?:^|[:="'(\n]\s?)Socket closed(?=$|["'`\s,;)])/,
    source: 'grpc/grpc:src/core/lib/event_engine/posix_engine/posix_endpoint.cc',
    title: { en: 'Socket closed: the peer closed the connection', zh: '对端关闭了连接（Socket closed）' },
    meaning: {
      en: 'The peer closed the TCP connection while the call was open. The server might have processed the call. After `failed to connect to all addresses` it did not: then the connection ended before it was ready.',
      zh: '调用进行中，对端关闭了 TCP 连接。服务端可能已处理该调用。若前面是 `failed to connect to all addresses`，则连接在就绪之前就断了，调用没有发出。',
    },
    causes: [
      { en: 'The server restarted, crashed, or was killed.', zh: '服务端重启、崩溃或被 kill。' },
      { en: 'A load balancer closed an idle connection.', zh: '负载均衡器关闭了空闲连接。' },
      {
        en: 'The client speaks plaintext to a TLS port: then it fails at the first call, every time.',
        zh: '客户端用明文连 TLS 端口：这样每次都在第一个调用就失败。',
      },
      {
        en: 'With TLS, at the first call: the server requires a client certificate (mTLS), and yours is missing, expired, or not trusted.',
        zh: '用了 TLS 而首次调用就失败：服务端要求客户端证书（mTLS），而证书缺失、过期或不受信任。',
      },
    ],
    steps: [
      {
        en: "At the first call: compare channel credentials with the server's port, and read the log of the server: it names a certificate that it rejected.",
        zh: '首次调用就失败：核对通道凭据与服务端端口，并看服务端日志：被拒绝的证书会写在里面。',
      },
      {
        en: 'Later: look at the server log for that second, then at the idle timeouts of proxies in between.',
        zh: '之后才失败：先看服务端那一秒的日志，再看沿途代理的空闲超时。',
      },
      {
        en: 'Set `grpc.keepalive_time_ms` below the idle timeout and retry safe calls.',
        zh: '把 `grpc.keepalive_time_ms` 设得小于空闲超时，并重试可安全重复的调用。',
      },
    ],
  },
  'core-recvmsg-connection-reset': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "recvmsg:Connection reset by peer"',
    pattern: /recvmsg:\s?(?:Connection reset by peer|Connection timed out|No route to host)/,
    source: 'grpc/grpc:src/core/lib/event_engine/posix_engine/posix_endpoint.cc',
    title: {
      en: 'Connection reset by the network or peer',
      zh: '连接被网络或对端重置（Connection reset by peer）',
    },
    meaning: {
      en: 'The operating system reported that the connection is reset or dead.',
      zh: '操作系统报告连接已被重置或失效。',
    },
    causes: [
      {
        en: 'A load balancer, NAT device, or firewall dropped an idle connection and reset it at the next packet.',
        zh: '负载均衡器、NAT 或防火墙丢弃了空闲连接，对下一个数据包直接回了重置。',
      },
      { en: 'The server process died.', zh: '服务端进程退出。' },
    ],
    steps: [
      {
        en: 'If it hits the first call after an idle time, set `grpc.keepalive_time_ms` below the shortest idle timeout of any proxy in between.',
        zh: '若出现在空闲之后的第一个调用，把 `grpc.keepalive_time_ms` 设得小于沿途代理中最短的空闲超时。',
      },
      { en: 'Otherwise look for a crash of the server.', zh: '否则检查服务端是否崩溃。' },
      { en: 'Retry calls that are safe to repeat.', zh: '重试可安全重复的调用。' },
    ],
  },
  'core-goaway-too-many-pings': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Stream removed (GOAWAY received; Error code: 11; Debug Text: too_many_pings)"',
    pattern:
      /GOAWAY received; Error code: 11; Debug Text: too_many_pings|Received a GOAWAY with error code ENHANCE_YOUR_CALM and debug data equal to "too_many_pings/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: {
      en: 'GOAWAY with too_many_pings: too many keepalive pings',
      zh: '服务端因 keepalive ping 过多断开（too_many_pings）',
    },
    meaning: {
      en: 'The server closed the connection because this client pings more often than it permits, or pings while no call is open. Older releases such as 1.51 print only `GOAWAY received` and put the reason into a log line on standard error.',
      zh: '客户端发 ping 的频率超过服务端允许，或在没有调用时发 ping，服务端因此关闭连接。1.51 之类的旧版本只打印 `GOAWAY received`，原因写在标准错误的一行日志里。',
    },
    causes: [
      {
        en: '`grpc.keepalive_time_ms` is below the minimum of the server (five minutes by default).',
        zh: '`grpc.keepalive_time_ms` 小于服务端的下限（默认五分钟）。',
      },
      {
        en: '`grpc.keepalive_permit_without_calls` is set on the client but not on the server.',
        zh: '只有客户端设置了 `grpc.keepalive_permit_without_calls`，服务端没有设置。',
      },
    ],
    steps: [
      {
        en: 'Raise `grpc.keepalive_time_ms`, or relax the server: `grpc.http2.min_ping_interval_without_data_ms` for the C core, `EnforcementPolicy` for Go.',
        zh: '调大 `grpc.keepalive_time_ms`，或放宽服务端：C core 用 `grpc.http2.min_ping_interval_without_data_ms`，Go 用 `EnforcementPolicy`。',
      },
      {
        en: 'Behind a managed load balancer use its documented minimum.',
        zh: '使用托管负载均衡器时，以其文档给出的下限为准。',
      },
    ],
  },
  'core-goaway-received': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Stream removed (GOAWAY received; Error code: 0; Debug Text: graceful_stop)"',
    pattern:
      /\bGOAWAY received(?:; Error code: (?!11; Debug Text: too_many_pings)\d{1,4}; Debug Text:|(?=$|["'\s,)]))/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: { en: 'GOAWAY received: server closed the connection', zh: '服务端关闭了连接（GOAWAY received）' },
    meaning: {
      en: 'The server closed the connection on purpose, and this call was not accepted on it. Error code 0 is an orderly shutdown. Older releases such as 1.51 print neither code nor debug text.',
      zh: '服务端主动关闭连接，没有接受这次调用。错误码 0 表示有序关闭。1.51 之类的旧版本既不打印错误码，也不打印 Debug Text。',
    },
    causes: [
      {
        en: 'Maximum connection age (`max_age`), a rollout, or a scale-down.',
        zh: '达到最大连接时长（`max_age`）、发布或缩容。',
      },
      {
        en: 'Another error code: the server detected a protocol error, and the debug text says which.',
        zh: '其他错误码：服务端发现协议错误，Debug Text 写明是什么。',
      },
    ],
    steps: [
      { en: 'Retry: the channel reconnects automatically.', zh: '重试即可，通道会自动重连。' },
      {
        en: 'For an error code other than 0 read the debug text and the server log; with neither, look for `too_many_pings` in the log of this process.',
        zh: '错误码不是 0 时，查看 Debug Text 与服务端日志；两者都没有时，在本进程的日志里找 `too_many_pings`。',
      },
    ],
  },
  'core-too-many-pings-server': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-core', 'grpc-cpp', 'grpcio'],
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Too many pings"',
    pattern: /(?:^|[:="'(\n]\s?)Too many pings(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: {
      en: 'Too many pings: server closed the connection',
      zh: '服务端断开了 ping 过多的客户端（Too many pings）',
    },
    meaning: {
      en: 'The same error seen from the server: it closed the connection because the client sent too many keepalive pings.',
      zh: '同一问题的服务端视角：客户端发送的 keepalive ping 过多，服务端关闭了连接。',
    },
    causes: [
      {
        en: "The client's keepalive interval is shorter than the server's minimum.",
        zh: '客户端的 keepalive 间隔短于服务端下限。',
      },
    ],
    steps: [
      {
        en: 'Find the client by its address in the log and raise its keepalive interval.',
        zh: '从日志中的地址找到该客户端，调大其 keepalive 间隔。',
      },
      {
        en: 'Or lower `grpc.http2.min_ping_interval_without_data_ms` on the server and allow pings without calls.',
        zh: '或在服务端调小 `grpc.http2.min_ping_interval_without_data_ms`，并允许无调用时的 ping。',
      },
    ],
  },
  'core-keepalive-timeout': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "keepalive watchdog timeout"',
    pattern: /(?:^|[:="'(\n]\s?)(?:keepalive (?:watchdog )?timeout|ping timeout)(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: {
      en: 'Keepalive timeout: no response to the ping',
      zh: 'keepalive ping 没有响应（keepalive timeout）',
    },
    meaning: {
      en: 'A keepalive ping got no response in time, so the library treats the connection as dead. Older releases say `keepalive watchdog timeout`.',
      zh: 'keepalive ping 没有及时得到响应，连接被视为失效。旧版本打印 `keepalive watchdog timeout`。',
    },
    causes: [
      {
        en: 'The network path broke, or a NAT device dropped the connection.',
        zh: '网络路径中断，或 NAT 设备丢弃了连接。',
      },
      {
        en: 'The peer is overloaded, paused, or blocked (a Python process holding the GIL, a frozen container).',
        zh: '对端过载、暂停或阻塞（占住 GIL 的 Python 进程、被冻结的容器）。',
      },
    ],
    steps: [
      { en: 'Retry safe calls on the new connection.', zh: '在新连接上重试可安全重复的调用。' },
      {
        en: 'If it happens under load, look at CPU and pauses of the peer; on slow networks raise `grpc.keepalive_timeout_ms`.',
        zh: '若随负载出现，检查对端 CPU 与停顿；慢速网络可调大 `grpc.keepalive_timeout_ms`。',
      },
    ],
  },
  'core-stream-removed': {
    code: 'UNKNOWN',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNKNOWN\n\tdetails = "Stream removed"',
    pattern: /(?<=^|[:="'\n]\s?)Stream removed(?! \()(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: { en: 'Stream removed: its connection closed', zh: '连接关闭，流随之中断（Stream removed）' },
    meaning: {
      en: 'The stream ended together with its connection, and the library had no more specific reason. If it has one, newer releases print it in parentheses after these words: look up that reason instead.',
      zh: '流与连接一起关闭，没有留下更具体的原因。如果留下了原因，新版本会写在这两个词后面的括号里，这时应当按括号里的原因去查。',
    },
    causes: [
      { en: 'The server was killed in the middle of the call.', zh: '服务端在调用中途被 kill。' },
      {
        en: 'A channel was used in a forked child process (Python multiprocessing, gunicorn, PHP-FPM).',
        zh: '在 fork 出的子进程里使用了父进程的通道（Python multiprocessing、gunicorn、PHP-FPM）。',
      },
      { en: 'A proxy reset the connection.', zh: '代理重置了连接。' },
    ],
    steps: [
      { en: 'Check whether the server restarted at that second.', zh: '检查服务端是否在那一秒重启过。' },
      {
        en: 'Create the channel after the fork, or set `GRPC_ENABLE_FORK_SUPPORT=1`.',
        zh: '在 fork 之后再创建通道，或设置 `GRPC_ENABLE_FORK_SUPPORT=1`。',
      },
      {
        en: 'The code is `UNKNOWN`: retry only calls that are safe to repeat.',
        zh: '状态码是 `UNKNOWN`，只重试可安全重复的调用。',
      },
    ],
  },
  'core-server-shutdown': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-core', 'grpc-cpp', 'grpcio', 'grpc-ruby'],
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Server shutdown"',
    pattern: /(?:^|[:="'(\n]\s?)Server [Ss]hutdown(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/server/server.cc',
    title: { en: 'Server shutdown: new calls are rejected', zh: '服务端正在关闭（Server shutdown）' },
    meaning: {
      en: 'The server is stopping and rejects calls that it has not started.',
      zh: '服务端正在停止，拒绝尚未开始处理的调用。',
    },
    causes: [{ en: 'A rollout, scale-down, or restart.', zh: '发布、缩容或重启。' }],
    steps: [
      { en: 'Retry; the call did not run.', zh: '重试即可，这次调用没有执行。' },
      {
        en: 'Take the server out of the load balancer first, wait, then stop it with a grace period.',
        zh: '先把服务端移出负载均衡，等待片刻，再停止，并留出宽限期。',
      },
    ],
  },
  'core-bare-socket-error': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Connection reset by peer"',
    pattern:
      /(?:details = |Detail=|grpc_message":|"message": ?|\bUNAVAILABLE: |\b14:? ?)"?(?:Connection reset by peer|Broken pipe|Transport closed|OS Error|Connection timed out|No route to host|EOF)(?=$|[.,"'\s)])/,
    source: 'grpc/grpc:src/core/lib/iomgr/error.cc',
    title: {
      en: 'Connection reset by peer, Broken pipe, Transport closed',
      zh: '连接断开（reset by peer、Broken pipe）',
    },
    meaning: {
      en: 'The text comes from the operating system: an open connection was reset or has died. The server might have processed the call.',
      zh: '文本来自操作系统：已建立的连接被重置或已失效。服务端可能已经处理了调用。',
    },
    causes: [
      {
        en: 'The connection was idle, and a load balancer, NAT device, or the server closed it: it comes at the first call after a pause.',
        zh: '连接空闲后被负载均衡器、NAT 设备或服务端关闭：停顿后的第一次调用出现。',
      },
      {
        en: 'At the first call, above all `EOF`: one side uses TLS and the other plaintext (Fabric: `grpcs://` instead of `grpc://`).',
        zh: '第一次调用就出现，尤其是 `EOF`：一端用 TLS 而另一端是明文（Fabric：应写 `grpcs://` 而不是 `grpc://`）。',
      },
      {
        en: 'The server restarted or crashed in the middle of a call or stream.',
        zh: '服务端在调用或流的中途重启或崩溃。',
      },
      {
        en: '`Connection timed out`, `No route to host`: the address is not reachable from here.',
        zh: '`Connection timed out`、`No route to host`：从这里连不上该地址。',
      },
    ],
    steps: [
      {
        en: 'Note how long the connection was idle before: always after the same time means an idle timeout; otherwise look for a restart of the server at that second.',
        zh: '看出错前空闲了多久：每次都差不多就是空闲超时；否则查那一秒服务端是否重启。',
      },
      {
        en: 'Catch the error and retry calls that are safe to repeat, with backoff; the channel reconnects automatically.',
        zh: '捕获错误，对可安全重复的调用退避重试；channel 会自动重连。',
      },
      {
        en: 'For idle connections set `grpc.keepalive_time_ms` below the shortest idle timeout of any proxy in between.',
        zh: '针对空闲连接，把 `grpc.keepalive_time_ms` 设得比途中最短的空闲超时更小。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
