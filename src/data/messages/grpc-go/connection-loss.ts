import type { Message } from '../message.ts';

/** grpc-go: an open connection ended. */
export const grpcGoConnectionLoss = {
  'go-no-streams-left-while-draining': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'grpc client loopyWriter.run returning, error=connection error: desc = "no active streams left to process while draining"',
    pattern: /no active streams left to process while draining/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'no active streams left to process while draining',
      zh: '连接正常排空后关闭（no active streams left）',
    },
    meaning: {
      en: 'A line of the log, not the result of a call: the client closed a connection on purpose, and no call was open on it any more.',
      zh: '这是一行日志，不是调用的结果：客户端主动关闭了连接，当时连接上已经没有调用。',
    },
    causes: [
      {
        en: 'The server sent GOAWAY (its maximum age, a shutdown), or the channel was closed or got other addresses. With a connection for each call, as in the short mode of Kitex, it comes after each call.',
        zh: '服务端发了 GOAWAY（到达最大连接时长、正在关闭），或通道被关闭、地址变了。每次调用都新建连接时（如 Kitex 的短连接模式），每次调用之后都会出现。',
      },
      {
        en: 'Kitex logs it as an error in releases that copy this transport; grpc-go writes it only with `GRPC_GO_LOG_SEVERITY_LEVEL=info` and verbosity 2.',
        zh: 'Kitex 复制了这段传输代码，有些版本按错误级别打印；grpc-go 只在 `GRPC_GO_LOG_SEVERITY_LEVEL=info` 且 verbosity 为 2 时输出。',
      },
    ],
    steps: [
      {
        en: 'Look for a call that failed at the same second. If there is none, ignore the line.',
        zh: '看同一秒有没有失败的调用；没有就忽略这一行。',
      },
      {
        en: 'If it comes with every call, keep one client for the life of the program, or use long connections.',
        zh: '如果每次调用都出现，让整个程序共用一个客户端，或改用长连接。',
      },
    ],
  },
  'go-transport-is-closing': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unavailable desc = transport is closing',
    pattern: /\btransport is closing\b/,
    sharedWith: {
      'terraform-provider-process-exited': 'the host of a crashed plugin prints the status of grpc-go',
    },
    source: 'grpc/grpc-go:internal/transport/transport.go',
    title: {
      en: 'transport is closing: connection closed during the call',
      zh: '调用进行中连接关闭（transport is closing）',
    },
    meaning: {
      en: 'The connection was shut while the call was in flight, and the client cannot tell whether the server processed it.',
      zh: '调用进行中连接被关闭，客户端无法判断服务端是否已处理。',
    },
    causes: [
      {
        en: 'The connection was idle, and a load balancer, NAT, or firewall dropped it (AWS NLB after 350 seconds): the first call after a pause fails. Set `keepalive.ClientParameters{Time: …}` below that, and `EnforcementPolicy` on the server so that it allows these pings.',
        zh: '连接空闲后被负载均衡、NAT 或防火墙丢弃（AWS NLB 为 350 秒）：停顿后的第一次调用失败。把 `keepalive.ClientParameters{Time: …}` 设在此之下，并在服务端用 `EnforcementPolicy` 允许这些 ping。',
      },
      {
        en: 'The server stopped, restarted, or was killed, or its `MaxConnectionAge` ended the connection.',
        zh: '服务端停止、重启或被杀，或其 `MaxConnectionAge` 结束了连接。',
      },
      {
        en: 'In a plugin (Terraform, Vault, Packer) the plugin process crashed: its `panic:` is further up in the log. Update the plugin or pin the version before it.',
        zh: '在插件中（Terraform、Vault、Packer），插件进程崩溃：`panic:` 在日志更前面。升级插件，或固定到前一个版本。',
      },
      {
        en: 'Each connection closes at once: TLS on one side only, missing certificate flags (CockroachDB: `--certs-dir`), or mTLS.',
        zh: '每个连接立刻关闭：只有一端用 TLS、缺少证书参数（CockroachDB：`--certs-dir`），或要求 mTLS。',
      },
      {
        en: 'A proxy in between does not speak HTTP/2 to the end (Squid), or the ingress lacks `nginx.ingress.kubernetes.io/backend-protocol: "GRPC"` or has it with the prefix of another controller.',
        zh: '中间的代理没有全程使用 HTTP/2（Squid），或 ingress 缺少 `nginx.ingress.kubernetes.io/backend-protocol: "GRPC"`，或写了别的控制器的前缀。',
      },
    ],
    steps: [
      {
        en: 'Note when it comes. After a pause: idle timeout. Always at the first call: TLS or proxy. In bursts: compare with rollouts, restarts, and `panic` in the log of the server.',
        zh: '看何时出现。停顿之后：空闲超时；总在第一次调用：TLS 或代理；成批出现：与发布、重启和服务端日志里的 `panic` 对照。',
      },
      {
        en: 'Set what the cause names, and retry calls that are safe to repeat. Newer releases mostly print the reason instead: upgrade.',
        zh: '按相应原因修改，并重试可安全重复的调用。较新的版本大多直接打印原因：升级。',
      },
    ],
  },
  'go-keepalive-ping-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.38' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "keepalive ping failed to receive ACK within timeout"',
    pattern: /keepalive ping (?:failed to receive ACK|not acked) within timeout/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'keepalive ping failed to receive ACK',
      zh: 'keepalive ping 没有响应（failed to receive ACK）',
    },
    meaning: {
      en: 'The library sent a keepalive ping, got no response within the timeout, and closed the connection.',
      zh: 'keepalive ping 在超时时间内没有得到响应，库关闭了连接。',
    },
    causes: [
      {
        en: 'The times were given without a unit: `Timeout: 20` is 20 nanoseconds in Go. Write `20 * time.Second`. `Time` below 10 seconds is raised to 10 seconds.',
        zh: '时间没有写单位：Go 里 `Timeout: 20` 是 20 纳秒。应写 `20 * time.Second`。`Time` 小于 10 秒会被提高到 10 秒。',
      },
      {
        en: 'The connection was dropped without a notice: a NAT, load balancer, or firewall forgot it while it was idle, the peer lost power or its pod or node is gone, or the VPN or Wi-Fi changed.',
        zh: '连接被悄悄丢弃：空闲时 NAT、负载均衡或防火墙清除了它，对端断电，Pod 或节点已不在，或 VPN、Wi-Fi 发生切换。',
      },
      {
        en: 'The peer gets no CPU time or is paused: CPU limit of the container, garbage collection, a debugger, a suspended virtual machine.',
        zh: '对端得不到 CPU 或被暂停：容器的 CPU 限制、垃圾回收、调试器、虚拟机挂起。',
      },
      {
        en: 'The network is so congested by large messages that the response to the ping comes too late: raise `Timeout`, or send smaller messages.',
        zh: '网络被大消息占满，ping 的响应来得太晚：调大 `Timeout`，或减小消息。',
      },
    ],
    steps: [
      {
        en: 'Look at `Time` and `Timeout` in the code first, then whether the process of the peer ran without a pause at that second (log, CPU throttling). If it did, the network is the cause.',
        zh: '先看代码里的 `Time` 和 `Timeout`，再看对端进程在那一秒是否正常运行（日志、CPU 限流）。若正常，则是网络问题。',
      },
      {
        en: 'Treat it as a lost connection: retry calls that are safe to repeat. If it repeats after a fixed idle time, set `Time` below that, but not below the `MinTime` of the server.',
        zh: '视为连接丢失：重试可安全重复的调用。若总在固定的空闲时间后出现，把 `Time` 设在其下，但不要低于服务端 `MinTime`。',
      },
    ],
  },
  'go-error-reading-from-server': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.38' } },
    example: 'rpc error: code = Unavailable desc = error reading from server: EOF',
    pattern: /^(?![^\n]{0,400}received prior goaway)[^\n]{0,300}error reading from server: \S/,
    sharedWith: {
      'buildkit-daemon-lost': 'the client of BuildKit prints the status of grpc-go',
      'localai-model-not-loaded': 'LocalAI puts its own words around the status of grpc-go',
    },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'error reading from server: connection closed, no GOAWAY',
      zh: '没有收到 GOAWAY 连接就断开（error reading from server）',
    },
    meaning: {
      en: 'An open connection ended without GOAWAY, which a server sends when it shuts down gracefully.',
      zh: '已建立的连接突然断开，之前没有收到 GOAWAY；优雅关闭的服务端会先发送它。',
    },
    causes: [
      {
        en: 'The server process crashed or was killed in the middle of the call: a `panic`, `OOMKilled` (exit code 137), or a crash of a plugin.',
        zh: '服务端进程在调用中途崩溃或被杀：`panic`、`OOMKilled`（退出码 137），或插件崩溃。',
      },
      {
        en: '`EOF` or `connection reset by peer` after a pause: a load balancer, NAT, or firewall dropped the idle connection. Set keepalive below its timeout.',
        zh: '停顿之后出现 `EOF` 或 `connection reset by peer`：负载均衡、NAT 或防火墙丢弃了空闲连接。把 keepalive 设在其超时之下。',
      },
      {
        en: 'At the first call, each time: the client speaks plaintext to a TLS port, or a proxy in between does not speak HTTP/2 to the backend.',
        zh: '每次都在第一次调用时出现：客户端用明文连接 TLS 端口，或中间的代理没有用 HTTP/2 连接后端。',
      },
      {
        en: 'A proxy or load balancer was reloaded or restarted (nginx ends old workers after `worker_shutdown_timeout`), or it limits the age of a connection.',
        zh: '代理或负载均衡重新加载或重启（nginx 在 `worker_shutdown_timeout` 后结束旧的 worker），或它限制连接的存活时间。',
      },
      {
        en: '`use of closed network connection`: this process closed the connection itself, for example at its own shutdown.',
        zh: '`use of closed network connection`：本进程自己关闭了连接，例如正在退出。',
      },
    ],
    steps: [
      {
        en: 'At the time of the error look for exit code 137, `OOMKilled`, or a `panic` on the server (`kubectl describe pod NAME`, `kubectl logs --previous NAME`). If the server kept running, compare the age and the idle time of the connection with the timeouts of each hop.',
        zh: '在出错时刻查看服务端退出码 137、`OOMKilled` 或 `panic`（`kubectl describe pod 名称`、`kubectl logs --previous 名称`）。若服务端一直在运行，把连接的存活时间和空闲时间与每一跳的超时对照。',
      },
      {
        en: 'Retry safe calls; the channel reconnects automatically. A write might have run.',
        zh: '重试可安全重复的调用，通道会自动重连。写操作可能已执行。',
      },
    ],
  },
  'go-stream-rejected-draining': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.10' } },
    example:
      'rpc error: code = Unavailable desc = the stream is rejected because server is draining the connection',
    pattern:
      /the stream is rejected because server is draining the connection|desc = the (?:connection is draining|server stops accepting new RPCs)/,
    source: 'grpc/grpc-go:internal/transport/transport.go',
    title: { en: 'stream rejected because the server is draining', zh: '连接正在排空（draining）' },
    meaning: {
      en: 'The call started just as the connection was being retired. The server did not process it.',
      zh: '调用恰好在连接被回收时发起，服务端没有处理它。',
    },
    causes: [
      {
        en: 'A graceful stop, `MaxConnectionAge`, or a rollout.',
        zh: '优雅停止、`MaxConnectionAge` 到期或正在发布。',
      },
    ],
    steps: [
      { en: 'Retry the call: it did not run.', zh: '直接重试，这次调用没有执行。' },
      {
        en: 'If it comes in bursts during rollouts, start the new backend before the old one drains.',
        zh: '若发布时成批出现，应先让新后端就绪，再排空旧后端。',
      },
    ],
  },
  'go-goaway-too-many-pings': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.38' } },
    example:
      'rpc error: code = Unavailable desc = closing transport due to: connection error: desc = "error reading from server: EOF", received prior goaway: code: ENHANCE_YOUR_CALM, debug data: "too_many_pings"',
    pattern:
      /Client received GoAway with error code ENHANCE_YOUR_CALM|Got too many pings from the client, closing|received prior goaway: code: ENHANCE_YOUR_CALM, debug data: \\?"too_many_pings/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'too_many_pings: server closed the connection',
      zh: '服务端因 keepalive ping 过多断开（too_many_pings）',
    },
    meaning: {
      en: 'The server dropped the connection because this client pings more often than the server permits.',
      zh: '客户端发送 ping 的频率超过服务端允许的上限，服务端断开了连接。',
    },
    causes: [
      {
        en: 'Keepalive `Time` of the client is below `MinTime` of the server, which is five minutes where the server sets no `EnforcementPolicy`.',
        zh: '客户端 keepalive `Time` 小于服务端 `MinTime`；服务端没有设置 `EnforcementPolicy` 时它是五分钟。',
      },
      {
        en: '`PermitWithoutStream` is true on the client and not on the server, so that it pings while no call is open.',
        zh: '客户端 `PermitWithoutStream` 为 true，而服务端不是，于是在没有调用时也发送 ping。',
      },
      {
        en: 'A client library sets both: etcd clients (`DialKeepAliveTime`, `PermitWithoutStream`), also inside other programs such as Cortex. Change its setting, or upgrade it.',
        zh: '客户端库设置了这两项：etcd 客户端（`DialKeepAliveTime`、`PermitWithoutStream`），也包括 Cortex 等程序内部的。修改其配置，或升级。',
      },
      {
        en: 'A server on the C core counts pings without data since its last response: raise `grpc.http2.max_ping_strikes` or lower `grpc.http2.min_ping_interval_without_data_ms` there.',
        zh: 'C core 的服务端统计没有数据的 ping：在那里调大 `grpc.http2.max_ping_strikes`，或调小 `grpc.http2.min_ping_interval_without_data_ms`。',
      },
    ],
    steps: [
      {
        en: 'Print both sides: `Time` and `PermitWithoutStream` of the client, `EnforcementPolicy` of the server. Without access to the server set `Time` to five minutes or more and `PermitWithoutStream` to false: if the error goes away, this was the cause.',
        zh: '打印两边的设置：客户端 `Time` 和 `PermitWithoutStream`，服务端 `EnforcementPolicy`。若接触不到服务端，把 `Time` 设为五分钟以上、`PermitWithoutStream` 设为 false：错误消失就说明原因在此。',
      },
      {
        en: 'On your own server: `keepalive.EnforcementPolicy{MinTime: 10 * time.Second, PermitWithoutStream: true}`, with `MinTime` not above the `Time` of its clients. If a proxy is in between, its ping policy applies, not that of your server.',
        zh: '自己的服务端：`keepalive.EnforcementPolicy{MinTime: 10 * time.Second, PermitWithoutStream: true}`，`MinTime` 不大于客户端 `Time`。中间有代理时，以代理的 ping 策略为准。',
      },
    ],
  },
  'go-goaway-graceful': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.38' } },
    example:
      'rpc error: code = Unavailable desc = closing transport due to: connection error: desc = "error reading from server: EOF", received prior goaway: code: NO_ERROR, debug data: "graceful_stop"',
    pattern: /received prior goaway: code: (?!ENHANCE_YOUR_CALM)\w+/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'closing transport: server sent GOAWAY', zh: '服务端关闭了连接（GOAWAY）' },
    meaning: {
      en: 'The server announced that it would close the connection, and closed it while this call was still running.',
      zh: '服务端先宣布要关闭连接，随后在该调用仍在进行时关闭。',
    },
    causes: [
      {
        en: 'A rollout, scale-down, or node drain: the grace period ended before the call did. Raise `terminationGracePeriodSeconds` above the longest call, and call `GracefulStop` at SIGTERM.',
        zh: '发布、缩容或节点排空：宽限期先于调用结束。把 `terminationGracePeriodSeconds` 设得比最长的调用更长，并在 SIGTERM 时调用 `GracefulStop`。',
      },
      {
        en: '`max_age` in the debug data: `MaxConnectionAge` with a `MaxConnectionAgeGrace` shorter than the call.',
        zh: 'debug data 为 `max_age`：`MaxConnectionAge` 到期，而 `MaxConnectionAgeGrace` 比调用短。',
      },
      {
        en: 'A proxy or load balancer ends connections by age or number of calls: nginx after `keepalive_requests` (1000), Envoy after `max_connection_duration`, istiod after about 30 minutes.',
        zh: '代理或负载均衡按存活时间或调用次数结束连接：nginx 在 `keepalive_requests`（1000）次后，Envoy 在 `max_connection_duration` 后，istiod 约 30 分钟后。',
      },
      {
        en: 'The `code` is not NO_ERROR: the server detected an error, and `debug data` names it. PROTOCOL_ERROR: a client or proxy breaks HTTP/2; INTERNAL_ERROR: read the log of the server.',
        zh: '`code` 不是 NO_ERROR：服务端检测到错误，`debug data` 写明了内容。PROTOCOL_ERROR：客户端或代理违反 HTTP/2；INTERNAL_ERROR：查看服务端日志。',
      },
    ],
    steps: [
      {
        en: 'Read `code` and `debug data`, then note after how long it comes. At rollouts: grace period. Always at the same age or after the same number of calls: the limit of the server or proxy.',
        zh: '先看 `code` 和 `debug data`，再看多久出现一次。发布时出现：宽限期；总在相同存活时间或相同调用次数后：服务端或代理的限制。',
      },
      {
        en: 'Retry calls that are safe to repeat; reopen long streams where they stopped. Give long calls time: raise `MaxConnectionAgeGrace` and the termination grace period of the pod.',
        zh: '重试可安全重复的调用；长流从中断处重新打开。给长调用留时间：调大 `MaxConnectionAgeGrace` 和 Pod 的终止宽限期。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
