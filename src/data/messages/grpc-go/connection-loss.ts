import type { Message } from '../message.ts';

/** grpc-go: an open connection ended. */
export const grpcGoConnectionLoss = {
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
      { en: 'The server stopped, restarted, or was killed.', zh: '服务端停止、重启或进程被 kill。' },
      {
        en: 'A proxy or load balancer cut an idle or old connection.',
        zh: '代理或负载均衡器切断了空闲或过旧的连接。',
      },
      {
        en: 'One side uses TLS and the other plaintext, a proxy (such as Squid) speaks no HTTP/2, or an ingress lacks the annotation `backend-protocol` or has it with a wrong prefix: then every connection closes immediately.',
        zh: 'TLS 与明文混用；途中的代理（如 Squid）不支持 HTTP/2；或 ingress 缺少 `backend-protocol` 注解、注解前缀写错：每条连接都立刻断开。',
      },
      {
        en: 'In a plugin (Terraform, Vault, Packer) the plugin process crashed: its `panic:` is further up in the log. Update the plugin or pin the version before it.',
        zh: '在插件里（Terraform、Vault、Packer）：插件进程崩溃，`panic:` 在日志更靠前的位置。升级插件，或固定到之前的版本。',
      },
    ],
    steps: [
      {
        en: 'If it happens at the first call, compare the credentials on both sides.',
        zh: '若首次调用就出现，核对两端的凭据设置。',
      },
      {
        en: 'If it happens after a pause, set keepalive (`keepalive.ClientParameters`) below the idle timeout of the proxy.',
        zh: '若空闲一段时间后出现，把 keepalive（`keepalive.ClientParameters`）间隔设得小于代理的空闲超时。',
      },
      {
        en: 'If it comes in bursts, compare with rollouts and `MaxConnectionAge` of the server.',
        zh: '若成批出现，对照发布时间和服务端的 `MaxConnectionAge`。',
      },
      { en: 'Retry calls that are safe to repeat.', zh: '对可以安全重复的调用重试。' },
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
        en: 'The network is gone (Wi-Fi change, broken VPN) or a NAT or load balancer silently dropped the connection.',
        zh: '网络中断（切换 Wi-Fi、VPN 断开），或 NAT、负载均衡器静默丢弃了这条连接。',
      },
      { en: 'The peer hangs or gets no CPU time.', zh: '对端卡死，或分不到 CPU。' },
    ],
    steps: [
      {
        en: 'Treat it as a lost connection: retry calls that are safe to repeat.',
        zh: '按连接丢失处理：重试可以安全重复的调用。',
      },
      {
        en: 'If it repeats after a fixed idle time, set keepalive `Time` below that, but not below the `MinTime` of the server.',
        zh: '若总在固定的空闲时长后出现，把 keepalive 的 `Time` 设得更短，但不要低于服务端的 `MinTime`。',
      },
      {
        en: 'If it happens under load, look at CPU throttling and garbage collection pauses of the peer.',
        zh: '若在高负载时出现，检查对端的 CPU 限流与 GC 停顿。',
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
        en: 'The server process crashed or was killed, for example for lack of memory.',
        zh: '服务端进程崩溃或被 kill，例如内存不足。',
      },
      {
        en: 'A load balancer or firewall reset an idle connection.',
        zh: '负载均衡器或防火墙重置了空闲连接。',
      },
    ],
    steps: [
      {
        en: 'On the server look for exit code 137, `OOMKilled`, or a panic at that time.',
        zh: '在服务端查看同一时刻有没有退出码 137、`OOMKilled` 或 panic。',
      },
      {
        en: 'If the server kept running, compare the age of the connection with the idle timeout of every hop.',
        zh: '若服务端一直在运行，把连接空闲时长与沿途每一跳的空闲超时对比。',
      },
      {
        en: 'Retry safe calls. A write might have run.',
        zh: '重试可安全重复的调用；写操作可能已经执行。',
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
        en: 'Keepalive `Time` of the client is below `MinTime` of the server (five minutes unless configured).',
        zh: '客户端 keepalive 的 `Time` 小于服务端的 `MinTime`（未配置时为五分钟）。',
      },
      {
        en: '`PermitWithoutStream` is set on the client only, so it pings while no call is open.',
        zh: '只有客户端设置了 `PermitWithoutStream`，没有调用时也在发 ping。',
      },
    ],
    steps: [
      {
        en: 'Raise `keepalive.ClientParameters.Time`, or let the server allow it: `keepalive.EnforcementPolicy{MinTime: ..., PermitWithoutStream: true}`.',
        zh: '调大 `keepalive.ClientParameters.Time`，或让服务端放行：`keepalive.EnforcementPolicy{MinTime: ..., PermitWithoutStream: true}`。',
      },
      {
        en: 'If a proxy is in between, its ping policy applies, not that of your server.',
        zh: '若中间有代理，起作用的是代理的 ping 策略，而不是你的服务端。',
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
        en: 'A rollout or scale-down: the grace period ended before the call did.',
        zh: '发布或缩容：宽限期先于调用结束。',
      },
      {
        en: '`MaxConnectionAge` with a `MaxConnectionAgeGrace` shorter than the call.',
        zh: '设置了 `MaxConnectionAge`，而 `MaxConnectionAgeGrace` 比调用时长还短。',
      },
      {
        en: 'The `code` in the message is not NO_ERROR: then the server detected an error, and `debug data` names it.',
        zh: '报错信息里的 `code` 不是 NO_ERROR：说明服务端发现了错误，`debug data` 写明是什么。',
      },
    ],
    steps: [
      {
        en: 'Retry calls that are safe to repeat; reopen long streams where they stopped.',
        zh: '重试可安全重复的调用；长流从断点处重新打开。',
      },
      {
        en: 'Give long calls time: raise `MaxConnectionAgeGrace` and the termination grace period of the pod.',
        zh: '给长调用留时间：调大 `MaxConnectionAgeGrace` 和 Pod 的终止宽限期。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
