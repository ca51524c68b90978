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
      { en: 'The handler or one of its dependencies is slow.', zh: '处理函数或其依赖服务太慢。' },
      { en: 'No connection became ready in time.', zh: '没有连接及时就绪。' },
      {
        en: 'The deadline was set on a stub that is reused: it counts from that moment, not from the call.',
        zh: '截止时间设在了被复用的 stub 上：它从设置那一刻起算，而不是从调用起算。',
      },
    ],
    steps: [
      {
        en: 'Read the brackets first; they decide whether to look at the server or at the connection.',
        zh: '先看方括号，它决定该查服务端还是查连接。',
      },
      {
        en: 'Call `withDeadlineAfter` on the stub for every call.',
        zh: '每次调用都在 stub 上重新设置 `withDeadlineAfter`。',
      },
      {
        en: 'If `remote_addr` is shown, the server might have run the call: check before you retry a write.',
        zh: '若出现 `remote_addr`，服务端可能已经执行：重试写操作前先确认。',
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
        en: 'A stub with `withDeadlineAfter` is stored and reused.',
        zh: '保存并复用了带 `withDeadlineAfter` 的 stub。',
      },
      {
        en: 'The incoming request used up the time of the Context before this call.',
        zh: '上层请求在发起这次调用之前已耗尽 Context 的时间。',
      },
    ],
    steps: [
      {
        en: 'Set the deadline per call: `stub.withDeadlineAfter(...).method(...)`.',
        zh: '每次调用单独设置：`stub.withDeadlineAfter(...).method(...)`。',
      },
      {
        en: 'If the message says Context, find out where the earlier time went.',
        zh: '若文字里是 Context，查清之前的时间耗在哪里。',
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
        en: 'The incoming call has finished, and work continues in the background with its Context.',
        zh: '传入的调用已结束，后台工作仍在使用它的 Context。',
      },
      {
        en: 'The client of the incoming call cancelled it or disconnected.',
        zh: '传入调用的客户端已取消或断开。',
      },
    ],
    steps: [
      {
        en: 'For work that continues after the response, use `Context.current().fork().run(...)`.',
        zh: '响应之后仍要继续的工作，使用 `Context.current().fork().run(...)`。',
      },
      {
        en: 'If the client went away, stop the work: no client waits for the result.',
        zh: '若客户端已断开，停止工作即可：没有客户端在等结果。',
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
      /CANCELLED: Thread interrupted|(?:CANCELLED: |description=)(?:call already cancelled|client cancelled|Client cancelled the RPC)/,
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
