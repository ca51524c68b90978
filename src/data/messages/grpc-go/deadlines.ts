import type { Message } from '../message.ts';

/** grpc-go: time ran out, or the caller gave up. */
export const grpcGoDeadlines = {
  'go-context-deadline-exceeded': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-go', 'connect-go'],
    example: 'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    pattern: /(?:^|desc = |deadline_exceeded: |\n)context deadline exceeded(?! while)(?=$|["\s,;)`])/,
    sharedWith: {
      'csi-volume-timed-out': 'The kubelet writes the stage of a volume before the status of its call.',
      'cri-runtime-timed-out': 'The log line of the kubelet quotes the status of its call.',
      'etcd-client-retrying-unary-invoker': 'the log line of the etcd client quotes the status of its call',
    },
    source: 'grpc/grpc-go:rpc_util.go',
    title: { en: 'context deadline exceeded', zh: '调用超时（context deadline exceeded）' },
    meaning: {
      en: "The deadline of the call's context passed before the response arrived. The server might have received the request and might even have finished it.",
      zh: '在收到响应之前，调用的 context 已到截止时间。服务端可能已收到请求，甚至已经处理完。',
    },
    causes: [
      {
        en: 'No connection came up, and the program waited for it (`WithBlock`, a CLI, a start of a server): wrong address or port, firewall, a missing or wrong certificate, or TLS on one side only.',
        zh: '连接没有建立，而程序在等它（`WithBlock`、命令行工具、服务启动时）：地址或端口错误、防火墙、证书缺失或错误，或只有一端用 TLS。',
      },
      {
        en: 'The server or one of its dependencies (database, disk, another service) is slower than the deadline allows; also a lock, or too little CPU.',
        zh: '服务端或其依赖（数据库、磁盘、别的服务）比截止时间慢；也可能是锁，或 CPU 不足。',
      },
      {
        en: 'The framework or client set a short timeout. Kratos: 2 seconds per call, changed by `WithTimeout`. go-zero: set `Timeout` in three places, the API server (3 seconds), its RPC client, and the RPC server (2 seconds each): the smallest decides.',
        zh: '框架或客户端设置了较短的超时。Kratos 每次调用 2 秒，用 `WithTimeout` 修改；go-zero 要改三处 `Timeout`：API 服务（3 秒）、它的 RPC 客户端和 RPC 服务（各 2 秒），以最小的为准。',
      },
      {
        en: 'The deadline is inherited: the incoming request had little time left when this call began.',
        zh: '截止时间是继承来的：本次调用开始时，上游请求剩下的时间已经不多。',
      },
      {
        en: 'One context is shared by several calls in a row or by a retry loop, or it was made when the program started.',
        zh: '同一个 context 被连续的多次调用或重试循环共用，或在程序启动时就创建了。',
      },
      {
        en: 'The call is a stream that is meant to stay open: use a context without a deadline and end it with `cancel`.',
        zh: '调用是需要长期保持的流：使用没有截止时间的 context，用 `cancel` 结束。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl HOST:PORT list` (with `-plaintext` for a port without TLS) from the same machine. If it fails, its text names the reason, and the call was never sent; if it works at once, the server was slow.',
        zh: '在同一台机器上运行 `grpcurl 主机:端口 list`（没有 TLS 时加 `-plaintext`）。失败时它的文字写明原因，且调用没有发出；立刻成功说明是服务端慢。',
      },
      {
        en: 'Without a reason set `GRPC_GO_LOG_SEVERITY_LEVEL=info`; old programs print it with `grpc.WithReturnConnectionError()` or `grpc.FailOnNonTempDialError(true)`.',
        zh: '没有原因时设置 `GRPC_GO_LOG_SEVERITY_LEVEL=info`；旧程序可用 `grpc.WithReturnConnectionError()` 或 `grpc.FailOnNonTempDialError(true)` 打印原因。',
      },
      {
        en: 'Log the remaining time at the start of the call (`ctx.Deadline()`). If it is already small, the time was lost before this call; otherwise compare the deadline with the P99 latency of the method on the server.',
        zh: '在调用开始时记录剩余时间（`ctx.Deadline()`）。若已经很少，时间耗在此调用之前；否则把截止时间与该方法在服务端 P99 延迟对照。',
      },
      {
        en: 'Set `context.WithTimeout` per call, not per loop, and raise the smallest timeout between client and server. Before you retry a write, find out whether it took effect.',
        zh: '每次调用单独设 `context.WithTimeout`，不要整个循环共用，并调大链路上最小的超时。重试写操作前先确认是否已生效。',
      },
    ],
    note: {
      en: 'connect-go prints `deadline_exceeded: context deadline exceeded`.',
      zh: 'connect-go 打印的是 `deadline_exceeded: context deadline exceeded`。',
    },
  },
  'go-context-canceled': {
    code: 'CANCELLED',
    libraries: ['grpc-go', 'connect-go'],
    example: 'rpc error: code = Canceled desc = context canceled',
    pattern: /(?:^|desc = |canceled: |\n)context canceled(?=$|["\s,;)])/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: { en: 'context canceled', zh: '调用被取消（context canceled）' },
    meaning: {
      en: 'The calling side cancelled the context. On a server this usually means that the client cancelled the call or disconnected.',
      zh: '调用一侧取消了 context。在服务端看到它，通常意味着客户端已取消或断开。',
    },
    causes: [
      {
        en: 'The caller ended first: the user closed the page, or its own timeout or that of a proxy, gateway, or load balancer in front (often 60 seconds) passed while this call was running. Raise the timeouts from the outside in, or make the work faster.',
        zh: '上游先结束：用户关闭了页面，或调用方自己的超时、前面的代理、网关、负载均衡的超时（常见 60 秒）在本次调用期间到期。从外到内调大超时，或让处理更快。',
      },
      {
        en: 'A goroutine goes on after the handler returned and uses the context of the request: give it `context.WithoutCancel(ctx)` and its own timeout.',
        zh: '处理函数返回后，goroutine 仍在使用请求的 context：给它 `context.WithoutCancel(ctx)` 和自己的超时。',
      },
      {
        en: 'A `defer cancel()` ran while goroutines or a returned stream were still using the context.',
        zh: '`defer cancel()` 执行时，goroutine 或返回的流仍在使用该 context。',
      },
      {
        en: 'One call of an `errgroup` failed, which cancels its siblings: the first error is the real one.',
        zh: '`errgroup` 中一个调用失败，其他调用随之被取消：第一个错误才是原因。',
      },
      {
        en: 'The program is shutting down, or it closed the stream on purpose (a watch, a subscription): then it is not a failure.',
        zh: '程序正在退出，或主动关闭了流（watch、订阅）：那么不算失败。',
      },
    ],
    steps: [
      {
        en: 'Note after how long it comes. Always after the same time: look for that number in the timeouts in front. At once: look for `cancel` in the client; `context.Cause(ctx)` returns the reason if that code gave one.',
        zh: '看多久之后出现。总是同样时长：在前面各层的超时里找这个数字；立刻出现：在客户端找 `cancel`，若代码给出了原因，`context.Cause(ctx)` 会返回它。',
      },
      {
        en: 'On a server, count these apart from failures: no client waits for the response.',
        zh: '在服务端把它与失败分开统计：已没有客户端在等响应。',
      },
    ],
    note: {
      en: 'connect-go prints `canceled: context canceled`.',
      zh: 'connect-go 打印的是 `canceled: context canceled`。',
    },
  },
  'go-deadline-waiting-for-connection': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['CANCELLED'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.64' } },
    example:
      'rpc error: code = DeadlineExceeded desc = context deadline exceeded while waiting for connections to become ready',
    pattern: /while waiting for (?:connections to become ready|new LB policy update)/,
    source: 'grpc/grpc-go:picker_wrapper.go',
    title: {
      en: 'context deadline exceeded while waiting for a connection',
      zh: '连接尚未就绪就超时（waiting for connections）',
    },
    meaning: {
      en: 'The whole deadline passed while the channel was still connecting, so the request was never sent. Releases 1.64 to 1.70 say `waiting for new LB policy update`.',
      zh: '截止时间全部耗在建立连接上，请求从未发出。1.64 至 1.70 版的说法是 `waiting for new LB policy update`。',
    },
    causes: [
      {
        en: 'The address does not respond: a firewall, a wrong port or IP, a VPN that is off. A closed port would fail at once with `connection refused`.',
        zh: '地址没有响应：防火墙、端口或 IP 错误、VPN 没连。关闭的端口会立刻报 `connection refused`。',
      },
      {
        en: 'The call uses `WaitForReady(true)` or the library has it on, and each attempt fails (TLS, connection refused): the reason is in the log only.',
        zh: '调用使用 `WaitForReady(true)` 或库默认打开，而每次尝试都失败（TLS、被拒绝）：原因只在日志里。',
      },
      {
        en: 'DNS or a custom resolver is slow or silent, such as a registry (etcd, Consul, xDS) that does not answer.',
        zh: 'DNS 或自定义解析器缓慢或没有响应，例如注册中心（etcd、Consul、xDS）没有返回。',
      },
      {
        en: 'The deadline is shorter than a first connection with TLS takes: connect earlier (`conn.Connect()`), or allow the first call more time.',
        zh: '截止时间比第一次带 TLS 的连接还短：提前连接（`conn.Connect()`），或给第一次调用更多时间。',
      },
      {
        en: '`HTTPS_PROXY` is set, and the proxy does not respond: add the host to `NO_PROXY`.',
        zh: '设置了 `HTTPS_PROXY` 而代理没有响应：把主机写进 `NO_PROXY`。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz -w 5 HOST PORT` from the same machine. Hangs: network. Works: run the program with `GRPC_GO_LOG_SEVERITY_LEVEL=info` and read why the attempts fail; it is mostly TLS.',
        zh: '在同一台机器上运行 `nc -vz -w 5 主机 端口`。卡住：网络问题；成功：用 `GRPC_GO_LOG_SEVERITY_LEVEL=info` 运行程序，看每次尝试为何失败，多半是 TLS。',
      },
      {
        en: 'Drop `WaitForReady(true)` where callers should see the reason at once.',
        zh: '如果希望调用方立刻看到原因，去掉 `WaitForReady(true)`。',
      },
    ],
  },
  'go-latest-balancer-error': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.26' } },
    example:
      'rpc error: code = DeadlineExceeded desc = latest balancer error: connection error: desc = "error reading server preface: EOF"',
    pattern: /latest balancer error: \S/,
    source: 'grpc/grpc-go:picker_wrapper.go',
    title: {
      en: 'latest balancer error: wait-for-ready call timed out',
      zh: 'wait-for-ready 调用超时（latest balancer error）',
    },
    meaning: {
      en: 'A call with wait-for-ready timed out. The text after the colon is the last reason why no backend could be chosen.',
      zh: '启用 wait-for-ready 的调用超时，冒号后是最近一次选不出后端的原因。',
    },
    causes: [
      {
        en: 'Every backend is down or unreachable; wait-for-ready hides this until the deadline.',
        zh: '所有后端都宕机或不可达；wait-for-ready 会把这一点一直掩盖到截止时间。',
      },
      { en: 'Service discovery delivers no usable address.', zh: '服务发现没有给出可用地址。' },
    ],
    steps: [
      { en: 'Look up the text after the colon, and fix that error.', zh: '查清并解决冒号后的原因。' },
      {
        en: 'If callers should fail fast instead, drop `grpc.WaitForReady(true)` for this method.',
        zh: '如果希望调用方快速失败，对该方法去掉 `grpc.WaitForReady(true)`。',
      },
    ],
  },
  'go-max-retries-exhausted': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.81' } },
    example:
      'max retries exhausted: failed after 4 attempts: rpc error: code = Unavailable desc = backend overloaded',
    pattern: /max retries exhausted: failed after \d+ attempts: /,
    source: 'grpc/grpc-go:stream.go',
    title: { en: 'max retries exhausted', zh: '重试次数已用尽（max retries exhausted）' },
    meaning: {
      en: 'The retry policy of the service config used up its attempts. The code is the one of the last attempt, quoted after the colon.',
      zh: '服务配置里的重试策略已用完次数，状态码来自冒号后引用的最后一次尝试。',
    },
    causes: [
      {
        en: 'The backend stays unavailable for longer than all attempts and waiting times together.',
        zh: '后端不可用的时间，比所有尝试加上间隔还长。',
      },
      {
        en: 'The retried error is permanent, so no attempt could succeed.',
        zh: '被重试的错误是永久性的，怎么重试都不会成功。',
      },
    ],
    steps: [
      { en: 'Look up the inner error first.', zh: '先查内层错误。' },
      {
        en: 'Compare `maxAttempts` and `maxBackoff` with how long a restart of the backend takes.',
        zh: '把 `maxAttempts`、`maxBackoff` 与后端重启所需时间对比。',
      },
      {
        en: 'Remove permanent codes from `retryableStatusCodes`.',
        zh: '从 `retryableStatusCodes` 中删去永久性错误的状态码。',
      },
    ],
  },
  'go-client-connection-closing': {
    code: 'CANCELLED',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Canceled desc = grpc: the client connection is closing',
    pattern: /the client connection is closing/,
    source: 'grpc/grpc-go:clientconn.go',
    title: { en: 'the client connection is closing', zh: '客户端已关闭自己的连接（connection is closing）' },
    meaning: {
      en: '`Close` was called on the `ClientConn`, and a call was running or started afterwards.',
      zh: '`ClientConn` 已被 `Close`，而调用仍在进行或在此之后才发起。',
    },
    causes: [
      {
        en: '`defer conn.Close()` is in the function that creates the connection, and the client is returned to other code.',
        zh: '`defer conn.Close()` 写在创建连接的函数里，而客户端被返回给别的代码使用。',
      },
      {
        en: 'The connection is shared or pooled, and one user closes it, or the pool replaces it while a call is running.',
        zh: '连接被共享或放进连接池，其中一个使用者关闭了它，或连接池在调用期间替换了它。',
      },
      {
        en: 'The program is shutting down and background work still makes calls: then ignore it.',
        zh: '程序正在退出，而后台任务仍在调用：退出时出现可以忽略。',
      },
      {
        en: 'A client library was closed or lost its session, for example after the configuration of the program was reloaded: upgrade it, or create the client again.',
        zh: '客户端库已被关闭或会话失效，例如程序重新加载了配置：升级它，或重新创建客户端。',
      },
    ],
    steps: [
      {
        en: 'Search the code for `Close()` on the connection and its client, and log a stack trace there: the caller before the error is the cause.',
        zh: '在代码中搜索对该连接或客户端调用 `Close()` 的地方，并在那里打印堆栈：出错前最后一次关闭就是原因。',
      },
      {
        en: 'Give the connection one owner (usually `main`) and close it there, after the last call and after the background workers.',
        zh: '让连接只有一个所有者（通常是 `main`），在最后一次调用和后台任务结束之后在那里关闭。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
