import type { Message } from '../message.ts';

/** grpc-java: time ran out, or the Context was cancelled. */
export const grpcJavaDeadlines = {
  'java-deadline-exceeded': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.5' } },
    example:
      'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: CallOptions deadline exceeded after 0.999731250s. Name resolution delay 0.001234000 seconds. [closed=[], open=[[remote_addr=localhost/127.0.0.1:50051]]]',
    pattern: /deadline exceeded after -?\d{1,12}\.\d{9}s/,
    sharedWith: {
      'java-deadline-waiting-for-connection': 'The brackets of the general text hold the other one.',
    },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ClientCallImpl.java',
    title: { en: 'Deadline exceeded while the call was running', zh: '调用超时（deadline exceeded after）' },
    meaning: {
      en: 'The deadline passed. The brackets show where the time went: `remote_addr` means that the request was sent and the server was slow, `connecting_and_lb` or `name_resolver` that it was never sent.',
      zh: '截止时间已到，方括号说明卡在哪里：`remote_addr` 表示请求已发出而服务端太慢，`connecting_and_lb` 或 `name_resolver` 表示请求从未发出。',
    },
    causes: [
      {
        en: '`remote_addr` in the brackets: the call was sent, and the handler, its database, or a lock is slow. Look at its latency, and at blocked threads (`jcmd PID Thread.print`).',
        zh: '括号里有 `remote_addr`：调用已发出，是处理函数、数据库或锁慢。看它的延迟和被阻塞的线程（`jcmd PID Thread.print`）。',
      },
      {
        en: '`waiting_for_connection` or `was_still_waiting`: no connection became ready; a firewall, a wrong address, or TLS that never succeeds. The first call after `idleTimeout` needs a new connection: give it more time, or call `getState(true)` beforehand.',
        zh: '有 `waiting_for_connection` 或 `was_still_waiting`：连接一直没有就绪，防火墙、地址错误或 TLS 一直失败。`idleTimeout` 之后的第一个调用要新建连接：多给时间，或提前调用 `getState(true)`。',
      },
      {
        en: 'A large `Name resolution delay`: DNS is slow; look at the resolver, at IPv6 queries, and at `ndots`.',
        zh: '`Name resolution delay` 很大：DNS 慢；查解析器、IPv6 查询和 `ndots`。',
      },
      {
        en: 'The deadline was set on a stub that is kept: it counts from that moment. Call `withDeadlineAfter` for each call.',
        zh: '截止时间设在长期保存的 stub 上：从设置那一刻算起。每次调用都 `withDeadlineAfter`。',
      },
      {
        en: 'The connection was dead and nothing noticed: every call times out until TCP gives up. Set `keepAliveTime` and `keepAliveTimeout`.',
        zh: '连接已失效而没有察觉：每个调用都超时，直到 TCP 放弃。设 `keepAliveTime` 和 `keepAliveTimeout`。',
      },
      {
        en: 'The client has no threads for the response: a blocked `directExecutor()`, a full executor, a long GC pause, or a CPU limit.',
        zh: '本端没有线程处理响应：`directExecutor()` 被阻塞、线程池满、GC 停顿过长，或 CPU 受限。',
      },
    ],
    steps: [
      {
        en: 'Read the brackets first: they decide whether to look at the server (`remote_addr`) or at the connection.',
        zh: '先看括号：它决定该查服务端（`remote_addr`）还是查连接。',
      },
      {
        en: 'Search the log of the server for the call: not there although `remote_addr` is shown means a dead connection or the network.',
        zh: '在服务端日志里找这个调用：有 `remote_addr` 却没有记录，说明连接已失效或网络有问题。',
      },
      {
        en: 'The server might have run the call: check before you retry a write.',
        zh: '服务端可能已经执行：重试写操作前先确认。',
      },
    ],
  },
  'java-deadline-before-start': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.23' } },
    example:
      'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: ClientCall started after CallOptions deadline was exceeded. Deadline has been exceeded for 0.002153000s waiting for name_resolver',
    pattern: /ClientCall started after (?:CallOptions|Context) deadline was exceeded/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ClientCallImpl.java',
    title: {
      en: 'ClientCall started after the deadline was exceeded',
      zh: '调用开始前截止时间已过（ClientCall started after）',
    },
    meaning: {
      en: 'The call began after its deadline, so nothing was sent. The first call on a channel ends with `waiting for name_resolver`, later ones with `seconds ago` and the delay of name resolution; neither means that DNS is at fault.',
      zh: '调用开始时截止时间已过，什么都没有发出。通道上的首次调用以 `waiting for name_resolver` 结尾，之后的调用写 `seconds ago` 和名称解析耗时；两者都不表示 DNS 有问题。',
    },
    causes: [
      {
        en: 'A stub with `withDeadlineAfter` is stored and reused: the deadline counts from that line. Set it per call: `stub.withDeadlineAfter(...).method(...)`.',
        zh: '带 `withDeadlineAfter` 的 stub 被保存并重用：截止时间从那一行算起。每次调用都设：`stub.withDeadlineAfter(...).method(...)`。',
      },
      {
        en: '`Context` in the text: the incoming request used up the time before this call. Find out where, or give it more time.',
        zh: '文本里是 `Context`：传入的请求在此调用之前用完了时间。查明用在哪里，或多给时间。',
      },
      {
        en: 'A very short deadline (some milliseconds), and name resolution, an interceptor, or credentials took longer: warm the channel up with `getState(true)`.',
        zh: '截止时间很短（几毫秒），而名称解析、拦截器或凭据更慢：用 `getState(true)` 预热通道。',
      },
      {
        en: 'The call waited in an executor or was paused (GC, CPU limit) between the stub and the call.',
        zh: '调用在线程池里排队，或因 GC、CPU 限额停顿。',
      },
    ],
    steps: [
      {
        en: 'Read the first word after `started after`: `CallOptions` is the first or third cause, `Context` the second.',
        zh: '看 `started after` 后面的第一个词：`CallOptions` 是第一或第三种，`Context` 是第二种。',
      },
      {
        en: 'Log the remaining time just before the call (`Context.current().getDeadline()`).',
        zh: '在调用之前记录剩余时间（`Context.current().getDeadline()`）。',
      },
    ],
  },
  'java-context-cancelled': {
    code: 'CANCELLED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.8' } },
    example: 'io.grpc.StatusRuntimeException: CANCELLED: io.grpc.Context was cancelled without error',
    pattern: /io\.grpc\.Context was cancelled without error|CANCELLED: Context cancelled/,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Contexts.java',
    title: { en: 'io.grpc.Context was cancelled', zh: '外层 io.grpc.Context 被取消' },
    meaning: {
      en: 'The `io.grpc.Context` in which the call was made has been cancelled.',
      zh: '发起调用时所在的 `io.grpc.Context` 已被取消。',
    },
    causes: [
      {
        en: 'The handler responded, and work goes on in the background with its Context: the calls in it are cancelled. Use `Context.current().fork().run(...)`, or `Context.ROOT`.',
        zh: '处理函数已响应，后台工作仍带着它的 Context：其中的调用被取消。用 `Context.current().fork().run(...)` 或 `Context.ROOT`。',
      },
      {
        en: 'The client of the incoming call cancelled it, disconnected, or reached its deadline: stop the work.',
        zh: '传入调用的一方取消、断开或到了截止时间：停止工作。',
      },
      {
        en: 'A thread pool or framework keeps a Context of an earlier request (`Context.currentContextExecutor`, `@Async`, coroutines): attach and detach it in pairs.',
        zh: '线程池或框架保留了之前请求的 Context（`Context.currentContextExecutor`、`@Async`、协程）：attach 与 detach 要成对。',
      },
      {
        en: '`CancellableContext.close()` or try-with-resources ended before an asynchronous call did.',
        zh: '异步调用还没结束，`CancellableContext.close()` 或 try-with-resources 就结束了。',
      },
    ],
    steps: [
      {
        en: 'Log `Context.current().isCancelled()` and the thread before the call: true at once means a Context that was passed on too long.',
        zh: '在调用前记录 `Context.current().isCancelled()` 和线程：一开始就是 true，说明 Context 传得太远。',
      },
      {
        en: 'Detach what may outlive the request; end what belongs to it.',
        zh: '可以比请求活得久的工作要脱离它，属于它的工作应结束。',
      },
    ],
  },
  'java-context-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['CANCELLED'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: context timed out',
    pattern: /\bcontext timed out\b/,
    source: 'grpc/grpc-java:api/src/context/java/io/grpc/Context.java',
    versions: { 'grpc-java': { since: '1.57.0' } },
    title: { en: 'context timed out (io.grpc.Context)', zh: '外层 Context 超时（context timed out）' },
    meaning: {
      en: 'The `io.grpc.Context` in which the call ran had its own deadline, and that one passed first. The server might have run the call.',
      zh: '调用所在的 `io.grpc.Context` 自带截止时间，并且先到期。服务端可能已经执行。',
    },
    causes: [
      {
        en: 'The call was made while an incoming call was handled: it inherits what is left of the deadline of that call, which is shorter than your own `withDeadlineAfter`.',
        zh: '调用发生在处理传入请求的过程中：它继承了传入请求剩余的截止时间，比自己设的 `withDeadlineAfter` 短。',
      },
      {
        en: 'The code ran in `Context.withDeadlineAfter(...)`, and the work before the call used the time up.',
        zh: '代码运行在 `Context.withDeadlineAfter(...)` 里，调用之前的工作用完了时间。',
      },
    ],
    steps: [
      {
        en: 'Log `Context.current().getDeadline()` just before the call: if little is left there, the time was lost before.',
        zh: '调用前打印 `Context.current().getDeadline()`：如果剩余很少，时间是在此之前用掉的。',
      },
      {
        en: 'Give the incoming call more time, do less before, or detach work that may take longer with `Context.current().fork()`.',
        zh: '给传入请求更多时间、减少之前的工作，或用 `Context.current().fork()` 分离允许更久的工作。',
      },
    ],
  },
  'java-thread-interrupted': {
    code: 'CANCELLED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: CANCELLED: Thread interrupted',
    pattern:
      /CANCELLED: Thread interrupted|(?:CANCELLED: |description=)(?:call already cancelled|Client cancelled the RPC)/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ClientCalls.java',
    versions: { 'grpc-java': { since: '1.25.0' } },
    title: {
      en: 'Thread interrupted / call already cancelled (Java)',
      zh: '线程被中断（Thread interrupted、already cancelled）',
    },
    meaning: {
      en: '`Thread interrupted`: the client thread that waited was interrupted. `call already cancelled`: the server handler wrote after the client had cancelled. The work on the server might have been done.',
      zh: '`Thread interrupted`：等待结果的客户端线程被中断。`call already cancelled`：客户端取消后服务端处理函数仍在写。服务端可能已执行。',
    },
    causes: [
      {
        en: 'An executor was shut down (`shutdownNow`), or a framework stopped the request, for example at its own timeout.',
        zh: '线程池被关闭（`shutdownNow`），或框架停止了请求，比如自己的超时到了。',
      },
      {
        en: 'The client cancelled, disconnected, or reached its deadline while the handler was working.',
        zh: '处理过程中客户端取消、断开或截止时间已到。',
      },
    ],
    steps: [
      {
        en: 'On the client look who interrupts: `Caused by: java.lang.InterruptedException` and the log of the framework at that second.',
        zh: '在客户端查是谁中断的：看 `Caused by: java.lang.InterruptedException` 和框架那一秒的日志。',
      },
      {
        en: 'On the server set `ServerCallStreamObserver.setOnCancelHandler` and stop the work; this ends the exception.',
        zh: '在服务端设置 `ServerCallStreamObserver.setOnCancelHandler` 并停止工作，就不再抛这个异常。',
      },
    ],
  },
  'java-deadline-waiting-for-connection': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.23' } },
    example:
      'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: CallOptions deadline exceeded after 4.980181899s. Name resolution delay 0.005055880 seconds. [closed=[], open=[[connecting_and_lb_delay=4972000000ns, was_still_waiting]]]',
    pattern:
      /(?:connecting_and_lb_delay=\d{1,18}ns, was_still_waiting|buffered_nanos=\d{1,18}, waiting_for_connection)/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/DelayedStream.java',
    title: {
      en: 'Deadline passed before a connection was ready',
      zh: '直到超时也没有连上（was_still_waiting）',
    },
    meaning: {
      en: 'The whole time was spent on waiting for a connection: the name was resolved, but the channel was never ready. The call was not sent.',
      zh: '时间全部用于等待连接：名称已解析，但通道始终没有就绪。调用没有发出。',
    },
    causes: [
      {
        en: 'A firewall, security group or Kubernetes `NetworkPolicy` drops the packets, so that the connection neither opens nor fails.',
        zh: '防火墙、安全组或 Kubernetes 的 `NetworkPolicy` 丢弃了数据包，连接既不成功也不报错。',
      },
      {
        en: 'The name resolves to an address that no longer exists, for example a pod that was replaced.',
        zh: '名称解析到已不存在的地址，例如被替换的 pod。',
      },
      {
        en: 'The server accepts the TCP connection but does not respond to HTTP/2: the port is TLS and the client uses `usePlaintext()`, or the process hangs.',
        zh: '服务端接受 TCP 连接，却不响应 HTTP/2：端口要求 TLS 而客户端用了 `usePlaintext()`，或进程卡住。',
      },
      {
        en: 'With `withWaitForReady()`: the connection fails again and again, and the reason is not printed.',
        zh: '使用 `withWaitForReady()`：连接反复失败，而原因没有打印。',
      },
      {
        en: 'A proxy is set for the JVM (`-Dhttps.proxyHost`), and internal addresses go to it as well: add them to `-Dhttp.nonProxyHosts`.',
        zh: 'JVM 设了代理（`-Dhttps.proxyHost`），内网地址也走代理：把它们加进 `-Dhttp.nonProxyHosts`。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST PORT` from the same pod: if it hangs, packets are dropped; `connection refused` means that no process listens; if it succeeds, test with `grpcurl HOST:PORT list`.',
        zh: '在同一 pod 里运行 `nc -vz HOST PORT`：卡住说明数据包被丢弃，被拒绝说明没有进程监听，成功则再用 `grpcurl HOST:PORT list` 测试。',
      },
      {
        en: 'Allow the namespace and port in the `NetworkPolicy` or firewall.',
        zh: '在 `NetworkPolicy` 或防火墙里放行该命名空间和端口。',
      },
      {
        en: 'Make one call without `withWaitForReady()`: it fails with UNAVAILABLE and the reason.',
        zh: '去掉 `withWaitForReady()` 再调用一次：会以 UNAVAILABLE 失败并写出原因。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
