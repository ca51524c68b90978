import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: an open connection ended. */
export const grpcCoreConnectionLoss = {
  'core-socket-closed': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Socket closed"',
    pattern: /(?:^|[:="'(,\n]\s?)Socket closed(?=$|["'`\s,;)>])/,
    source: 'grpc/grpc:src/core/lib/event_engine/posix_engine/posix_endpoint.cc',
    title: { en: 'Socket closed: the peer closed the connection', zh: '对端关闭了连接（Socket closed）' },
    meaning: {
      en: 'The peer closed the TCP connection while the call was open. The server might have processed the call. After `failed to connect to all addresses` it did not: then the connection ended before it was ready.',
      zh: '调用进行中，对端关闭了 TCP 连接。服务端可能已处理该调用。若前面是 `failed to connect to all addresses`，则连接在就绪之前就断了，调用没有发出。',
    },
    causes: [
      {
        en: 'The server restarted, crashed (segmentation fault, `OOMKilled`), or was killed while the call was open; with large messages look at memory first.',
        zh: '调用期间服务端重启、崩溃（段错误、`OOMKilled`）或被杀；消息很大时先看内存。',
      },
      {
        en: 'At the first call after a pause: a load balancer, NAT, or the server closed the idle connection. Set `grpc.keepalive_time_ms` below its timeout.',
        zh: '停顿后的第一次调用：负载均衡、NAT 或服务端关闭了空闲连接。把 `grpc.keepalive_time_ms` 设在其超时之下。',
      },
      {
        en: 'At each first call: the client speaks plaintext to a TLS port (`insecure_channel` to 443), or TLS to a port without.',
        zh: '每次都在第一次调用：客户端用明文连接 TLS 端口（`insecure_channel` 连 443），或反过来。',
      },
      {
        en: 'With TLS, at the first call: the server requires a client certificate (mTLS), and yours is missing, expired, or not trusted.',
        zh: '使用 TLS，在第一次调用：服务端要求客户端证书（mTLS），而你的证书缺失、过期或不被信任。',
      },
      {
        en: 'In Docker the server listens only on `localhost` of its container, so that the published port closes at once: bind it to `0.0.0.0`.',
        zh: '在 Docker 里，服务端只监听容器内的 `localhost`，发布的端口连上即断：绑定 `0.0.0.0`。',
      },
      {
        en: 'A proxy: its limit for a stream or connection was reached (a fixed number of seconds or calls). At each call to an internal or local address: `http_proxy` or `https_proxy` is set, and that proxy closes the connection; unset it, or add the host to `no_proxy`.',
        zh: '代理：达到它对流或连接的限制（固定的秒数或调用次数）。每次调用内部或本机地址都出现：设置了 `http_proxy`、`https_proxy`，由那个代理断开；取消它，或把主机加进 `no_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Note when it comes. At each first call: `openssl s_client -connect HOST:PORT -alpn h2` shows whether the port has TLS. After pauses: idle timeout. During calls: the log and exit code of the server at that second.',
        zh: '看何时出现。每次都在第一次调用：用 `openssl s_client -connect 主机:端口 -alpn h2` 看端口是否启用 TLS；停顿之后：空闲超时；调用期间：服务端在那一秒的日志和退出码。',
      },
      {
        en: 'Correct that, and retry calls that are safe to repeat; the channel reconnects automatically.',
        zh: '按原因修改，并重试可安全重复的调用；通道会自动重连。',
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
        en: 'A load balancer, NAT device, or firewall dropped an idle connection and reset it at the next packet (AWS NLB 350 seconds, Azure 4 minutes): set `grpc.keepalive_time_ms` below that.',
        zh: '负载均衡、NAT 或防火墙丢弃了空闲连接，在下一个包时重置（AWS NLB 350 秒，Azure 4 分钟）：把 `grpc.keepalive_time_ms` 设在其下。',
      },
      {
        en: 'The server process died or was restarted, or a pod was removed while it still got connections.',
        zh: '服务端进程退出或重启，或 Pod 在仍接收连接时被移除。',
      },
      {
        en: 'A firewall or proxy of a company or country resets the connection to this host: another network works. The same comes from a proxy in `https_proxy` or `http_proxy`, and from VPN software in TUN mode (Clash, sing-box) on your machine: turn it off, or add the host to `no_proxy` and to its rules for direct connections.',
        zh: '公司或地区的防火墙、代理重置了到该主机的连接：换一个网络就正常。`https_proxy`、`http_proxy` 里的代理，或本机 TUN 模式的代理软件（Clash、sing-box）也会这样：关掉它，或把主机加进 `no_proxy` 和直连规则。',
      },
      {
        en: 'A channel is used in a forked child process: make it after the fork.',
        zh: '在 fork 出的子进程里使用通道：在 fork 之后创建。',
      },
      {
        en: 'The server or a proxy closes connections by age (`max_connection_age`) without a grace period.',
        zh: '服务端或代理按存活时间（`max_connection_age`）关闭连接，没有宽限期。',
      },
    ],
    steps: [
      {
        en: 'Note how long the connection was idle before. Always after a pause: idle timeout. At once from one network only: firewall. During calls: look for a crash of the server at that second.',
        zh: '看出错前连接空闲了多久。总在停顿之后：空闲超时；只在某个网络立刻出现：防火墙；调用期间：查看服务端在那一秒是否崩溃。',
      },
      {
        en: 'Retry calls that are safe to repeat, with backoff: the channel reconnects automatically.',
        zh: '退避重试可安全重复的调用：通道会自动重连。',
      },
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
        en: '`grpc.keepalive_time_ms` is below the minimum of the server (five minutes by default, for C core, Java, and Go servers alike).',
        zh: '`grpc.keepalive_time_ms` 小于服务端最小值（C core、Java、Go 服务端默认都是五分钟）。',
      },
      {
        en: '`grpc.keepalive_permit_without_calls` is set on the client but not on the server, so that it pings while no call is open.',
        zh: '客户端设置了 `grpc.keepalive_permit_without_calls` 而服务端没有，于是在没有调用时也发送 ping。',
      },
      {
        en: 'The C core stops or slows down after two pings without data, unless `grpc.http2.max_pings_without_data` is 0: with 0 a long silent stream exceeds what the server allows.',
        zh: 'C core 在两次没有数据的 ping 之后会停止或放慢，除非 `grpc.http2.max_pings_without_data` 为 0：设为 0 时，长时间安静的流会超过服务端允许的次数。',
      },
      {
        en: 'A client library sets these options, such as pymilvus, Ray, or an etcd client. Change its setting, or upgrade it.',
        zh: '客户端库设置了这些选项，例如 pymilvus、Ray 或 etcd 的客户端。修改其配置，或升级。',
      },
    ],
    steps: [
      {
        en: "Print the channel options of the client and read the log line: `Current keepalive time` is the client's value, which the library doubles after each GOAWAY. If errors stop without keepalive options, this was the cause.",
        zh: '打印客户端通道选项并看日志行：`Current keepalive time` 是客户端一侧的值，库在每次 GOAWAY 后将其加倍。去掉 keepalive 选项后不再报错，就是这个原因。',
      },
      {
        en: 'Raise `grpc.keepalive_time_ms` to 300000 or more, or relax the server: `grpc.http2.min_ping_interval_without_data_ms` and `grpc.keepalive_permit_without_calls` for the C core, `EnforcementPolicy` for Go, `permitKeepAliveTime` for Java.',
        zh: '把 `grpc.keepalive_time_ms` 调到 300000 以上，或放宽服务端：C core 用 `grpc.http2.min_ping_interval_without_data_ms` 和 `grpc.keepalive_permit_without_calls`，Go 用 `EnforcementPolicy`，Java 用 `permitKeepAliveTime`。',
      },
      {
        en: 'Behind a managed load balancer use its documented minimum.',
        zh: '在托管的负载均衡后面，使用其文档规定的最小值。',
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
      {
        en: "A proxy responded with an HTTP error and `text/html` (401 of IAP, 503 of Envoy), with `Error parsing 'content-type' metadata` in the log: grpcio from 1.55.3 until a fix in early 2024 loses the HTTP status then. Fix what the proxy rejects, and upgrade.",
        zh: "代理返回了 HTTP 错误和 `text/html`（IAP 的 401、Envoy 的 503），日志里有 `Error parsing 'content-type' metadata`：grpcio 从 1.55.3 起会丢失 HTTP 状态，2024 年初修复。修正代理拒绝的原因，并升级。",
      },
      {
        en: 'The server was killed or crashed in the middle of the call, for example by a segmentation fault in native code or for lack of memory.',
        zh: '服务端在调用中途被杀或崩溃，例如本地代码段错误或内存不足。',
      },
      {
        en: 'A channel was used in a forked child process (Python multiprocessing, gunicorn `--preload`, PHP-FPM): make it after the fork.',
        zh: '在 fork 出的子进程里使用通道（Python multiprocessing、gunicorn `--preload`、PHP-FPM）：在 fork 之后创建。',
      },
      {
        en: 'The server or a proxy ends streams or connections after a fixed time (Speech 5 minutes, load balancers): open the stream again.',
        zh: '服务端或代理在固定时间后结束流或连接（语音识别 5 分钟、负载均衡）：重新打开流。',
      },
      {
        en: 'The connection was idle for long (a job that runs once a day): retry, or set `grpc.keepalive_time_ms`.',
        zh: '连接空闲很久（每天运行一次的任务）：重试，或设置 `grpc.keepalive_time_ms`。',
      },
    ],
    steps: [
      {
        en: 'Look at the lines before the error. `content-type`: run `curl -sv --http2 -X POST -H "content-type: application/grpc" https://HOST/x` and see who responds. Otherwise compare the time with restarts of the server and with the age of the stream.',
        zh: '看报错前的日志行。有 `content-type`：运行 `curl -sv --http2 -X POST -H "content-type: application/grpc" https://主机/x` 看是谁响应；否则把时间与服务端重启、流的存活时间对照。',
      },
      {
        en: 'The code is `UNKNOWN`: retry only calls that are safe to repeat.',
        zh: '状态码是 `UNKNOWN`：只重试可安全重复的调用。',
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
        en: 'The connection was idle, and a load balancer, NAT device, or the server closed it: it comes at the first call after a pause. Set `grpc.keepalive_time_ms` below its timeout (AWS NLB 350 seconds, Azure 4 minutes).',
        zh: '连接空闲，被负载均衡、NAT 或服务端关闭：在停顿后的第一次调用出现。把 `grpc.keepalive_time_ms` 设在其超时之下（AWS NLB 350 秒，Azure 4 分钟）。',
      },
      {
        en: 'At the first call, above all `EOF`: one side uses TLS and the other plaintext (Fabric: `grpcs://` instead of `grpc://`), or a proxy in between does not speak HTTP/2 to the backend.',
        zh: '在第一次调用，尤其是 `EOF`：一端用 TLS 而另一端用明文（Fabric：`grpcs://` 而不是 `grpc://`），或中间的代理没有用 HTTP/2 连接后端。',
      },
      {
        en: 'The server restarted or crashed in the middle of a call or stream, or it is a managed service that replaced a machine: retry.',
        zh: '服务端在调用或流中途重启或崩溃，或托管服务更换了机器：重试。',
      },
      {
        en: 'The process sleeps between calls (Cloud Functions, Lambda, a laptop, a mobile app in the background), and the connection died meanwhile: make the channel again, or retry.',
        zh: '进程在两次调用之间休眠（Cloud Functions、Lambda、笔记本、后台的手机应用），期间连接已失效：重新创建通道，或重试。',
      },
      {
        en: '`Connection timed out`, `No route to host`: the address is not reachable from here, or was left by its pod.',
        zh: '`Connection timed out`、`No route to host`：从这里无法访问该地址，或对应的 Pod 已不在。',
      },
    ],
    steps: [
      {
        en: 'Note how long the connection was idle before: always after the same time means an idle timeout; at each first call TLS or proxy; otherwise look for a restart of the server at that second.',
        zh: '看出错前连接空闲了多久：总是同样时长说明是空闲超时；每次都在第一次调用说明是 TLS 或代理；否则查看服务端在那一秒是否重启。',
      },
      {
        en: 'Catch the error and retry calls that are safe to repeat, with backoff; the channel reconnects automatically.',
        zh: '捕获错误，退避重试可安全重复的调用；通道会自动重连。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
