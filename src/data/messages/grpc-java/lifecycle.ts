import type { Message } from '../message.ts';

/** grpc-java: calls and channels that a program ends twice, too early, or never. */
export const grpcJavaLifecycle = {
  'java-call-already-closed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'java.lang.IllegalStateException: call already closed',
    pattern:
      /IllegalStateException: (?:call (?:already closed|was half-closed|already half-closed|was cancelled|is closed)|sendHeaders has (?:already |not )?been called|Stream (?:was terminated by error|is already completed), no further calls)/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerCallImpl.java',
    title: {
      en: 'call already closed, call was half-closed (Java)',
      zh: 'Java：重复结束调用（call already closed）',
    },
    meaning: {
      en: 'The program used a call that it had ended itself. The first end counts: the peer has that status, and this exception only appears in the log.',
      zh: '程序还在使用自己已经结束的调用。以第一次结束为准：对端收到的就是那个状态，这个异常只出现在日志里。',
    },
    causes: [
      {
        en: '`call already closed` on a server: the handler calls `onError` and then `onCompleted` (or either twice), for example because a `catch` block has no `return`.',
        zh: '服务端的 `call already closed`：处理函数在 `onError` 之后又调用 `onCompleted`（或重复调用），常见于 `catch` 里没有 `return`。',
      },
      {
        en: 'The trace holds `asyncUnimplementedUnaryCall`: the overriding method calls `super.method(…)`, which already ends the call with `UNIMPLEMENTED`.',
        zh: '堆栈里有 `asyncUnimplementedUnaryCall`：重写的方法又调用了 `super.method(…)`，它已经用 `UNIMPLEMENTED` 结束了调用。',
      },
      {
        en: 'An interceptor closes the call (`call.close(…)`) and still passes the request on to the handler.',
        zh: '拦截器用 `call.close(…)` 结束了调用，却仍把请求交给处理函数。',
      },
      {
        en: '`call was half-closed` on a client: `onNext` after `onCompleted` on the request stream; `call was cancelled`: after `cancel` or `onError`.',
        zh: '客户端的 `call was half-closed`：请求流在 `onCompleted` 之后又调用 `onNext`；`call was cancelled`：在 `cancel` 或 `onError` 之后。',
      },
    ],
    steps: [
      {
        en: 'Find the first line of the trace that is your own class: it is the second end. Search the same method for the first one.',
        zh: '在堆栈里找第一行自己的类：那是第二次结束。再在同一个方法里找第一次。',
      },
      {
        en: 'End each path once: `return` after `onError`, no call of `super`, and in an interceptor return `new ServerCall.Listener<>() {}` after `close`.',
        zh: '每条路径只结束一次：`onError` 之后 `return`，不要调用 `super`，拦截器在 `close` 之后返回 `new ServerCall.Listener<>() {}`。',
      },
    ],
  },
  'java-channel-not-shut-down': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-java'],
    example:
      'SEVERE: *~*~*~ Previous channel ManagedChannelImpl{logId=37, target=shop.example.com:443} was garbage collected without being shut down! ~*~*~*',
    pattern:
      /\b[Cc]hannel [^\n]{1,200} was (?:not (?:shutdown|terminated) properly|garbage collected without being shut down)|ManagedChannel allocation site/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelOrphanWrapper.java',
    title: {
      en: 'Channel was not shutdown properly (Java)',
      zh: 'Java：通道没有关闭（was not shutdown properly）',
    },
    meaning: {
      en: 'A channel was no longer referenced and had not been shut down. No call failed because of it, but its connection and threads stay; the trace shows where the channel was built.',
      zh: '一个通道已经没有引用，却没有关闭。没有调用因此失败，但它的连接和线程还在；堆栈指出通道是在哪里创建的。',
    },
    causes: [
      {
        en: 'The program builds a channel for each call or each instance and drops it: the usual cause of a growing number of connections and threads.',
        zh: '程序为每次调用或每个实例创建通道，用完就丢：连接数和线程数不断增长的常见原因。',
      },
      {
        en: 'A test or a framework ends without closing its client.',
        zh: '测试或框架结束时没有关闭客户端。',
      },
      {
        en: 'The shutdown was called, and the line still appears: with `directExecutor()` and a server that cannot be reached, older releases report it by mistake.',
        zh: '明明关闭了仍打印：使用 `directExecutor()` 且服务端连不上时，旧版本会误报。',
      },
    ],
    steps: [
      {
        en: 'Read the first line of your code below `ManagedChannel allocation site`: build that channel once and share it.',
        zh: '看 `ManagedChannel allocation site` 下面第一行自己的类：把那里的通道改成只创建一次并共享。',
      },
      {
        en: 'At the end call `shutdown()` and `awaitTermination(…)`; close Google clients and other wrappers with `close()`.',
        zh: '结束时调用 `shutdown()` 和 `awaitTermination(…)`；Google 客户端等封装用 `close()` 关闭。',
      },
    ],
  },
  'netty-direct-memory': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE', 'CANCELLED'],
    codeless: true,
    libraries: ['grpc-java'],
    example:
      'io.grpc.netty.shaded.io.netty.util.internal.OutOfDirectMemoryError: failed to allocate 4194304 byte(s) of direct memory (used: 532676887, max: 536870912)',
    pattern: /OutOfDirectMemoryError|LEAK: ByteBuf\.release/,
    source: 'netty/netty:common/src/main/java/io/netty/util/internal/PlatformDependent.java',
    title: {
      en: 'OutOfDirectMemoryError, LEAK: ByteBuf.release() (Netty)',
      zh: 'Netty：堆外内存用尽（OutOfDirectMemoryError）或泄漏（LEAK）',
    },
    meaning: {
      en: 'Netty has no direct memory left for frames, or finds a buffer that was dropped without release. With `OutOfDirectMemoryError` the connection breaks, and its calls fail; they have possibly run.',
      zh: 'Netty 没有堆外内存（direct memory）放帧，或发现有缓冲区没有释放就被丢弃。出现 `OutOfDirectMemoryError` 时连接会断，上面的调用失败，可能已经执行。',
    },
    causes: [
      {
        en: 'The program calls `onNext` in a loop, faster than the network sends; every message waits in memory. Write only while `isReady()`, and go on in `setOnReadyHandler`.',
        zh: '程序循环调用 `onNext`，比网络发送得快，消息全堆在内存里。只在 `isReady()` 时写，在 `setOnReadyHandler` 里继续。',
      },
      {
        en: 'Many large messages arrive at once, and the limit is small (by default it equals `-Xmx`): limit `maxConcurrentCallsPerConnection` and `maxInboundMessageSize`, send in parts, or raise `-XX:MaxDirectMemorySize` (for Netty that is shaded `-Dio.grpc.netty.shaded.io.netty.maxDirectMemory=BYTES`).',
        zh: '大量大消息同时到达，而上限较小（默认等于 `-Xmx`）：限制 `maxConcurrentCallsPerConnection`、`maxInboundMessageSize`，分块发送，或调大 `-XX:MaxDirectMemorySize`（shaded 版用 `-Dio.grpc.netty.shaded.io.netty.maxDirectMemory=BYTES`）。',
      },
      {
        en: '`LEAK`: an interceptor or a custom marshaller keeps or drops a message stream without closing it, a call is neither closed nor cancelled, or an old release of grpc-java or Netty has the fault.',
        zh: '`LEAK`：拦截器或自定义 marshaller 留住或丢掉消息流而没有关闭，调用既没有结束也没有取消，或是旧版 grpc-java、Netty 的缺陷。',
      },
      {
        en: 'The client reads a stream slowly, and the server or a proxy keeps what it has to send: set a deadline, and end streams whose client does not read.',
        zh: '客户端读流太慢，待发的数据积在服务端或代理里：设截止时间，客户端不读的流要结束。',
      },
    ],
    steps: [
      {
        en: 'Watch `used` in the text, or `PooledByteBufAllocator.DEFAULT.metric()`, while no call runs: if it falls, the load is too large; if it stays, it is a leak.',
        zh: '在没有调用时看文本里的 `used`，或 `PooledByteBufAllocator.DEFAULT.metric()`：会降下来就是负载太大，不降就是泄漏。',
      },
      {
        en: 'For a leak upgrade first, then run a test with `-Dio.netty.leakDetection.level=paranoid` (shaded: `-Dio.grpc.netty.shaded.io.netty.leakDetection.level`): the records name who had the buffer last. It is too slow for production.',
        zh: '怀疑泄漏先升级，再在测试环境加 `-Dio.netty.leakDetection.level=paranoid`（shaded 版是 `-Dio.grpc.netty.shaded.io.netty.leakDetection.level`）：记录会指出缓冲区最后在谁手里。生产环境用会太慢。',
      },
    ],
  },
  'java-server-transport-failed': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-java'],
    example:
      'INFO: Transport failed\njava.net.SocketException: Connection reset\n\tat io.grpc.netty.shaded.io.netty.buffer.PooledByteBuf.setBytes(PooledByteBuf.java:247)',
    pattern: /Transport failed[^]{1,9}java\S{1,60}Exception: (?:Connection reset|Broken pipe)/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyServerTransport.java',
    title: {
      en: 'Transport failed: Connection reset (log of a Java server)',
      zh: 'Java 服务端日志：Transport failed（连接被重置）',
    },
    meaning: {
      en: 'A line of the server: a client or a probe ended its connection without closing it properly. The server goes on, and no handler failed because of it.',
      zh: '服务端日志：客户端或探针没有正常关闭就断开了连接。服务端照常运行，处理函数没有因此失败。',
    },
    causes: [
      {
        en: 'The client program ended without `channel.shutdown()` and `awaitTermination`, or was killed.',
        zh: '客户端程序没有调用 `channel.shutdown()` 和 `awaitTermination` 就退出，或被杀掉。',
      },
      {
        en: 'A TCP health check of Kubernetes or a load balancer connects and resets, at a fixed interval.',
        zh: 'Kubernetes 或负载均衡的 TCP 健康检查按固定间隔连上就重置。',
      },
      {
        en: 'A load balancer or NAT device cut an idle connection; then the next call of that client fails, too.',
        zh: '负载均衡或 NAT 设备切断了空闲连接，这时该客户端的下一次调用也会失败。',
      },
    ],
    steps: [
      {
        en: 'Compare the times of the lines: a fixed interval is a probe. Otherwise look for a failed call of a client at that second; without one ignore the line.',
        zh: '看这些行的时间：间隔固定就是探针。否则查那一秒有没有客户端的调用失败，没有就忽略。',
      },
      {
        en: 'Shut channels down at the end of the client, probe with `grpc: {port: …}`, and set `keepAliveTime` below the idle limit. Or log `io.grpc.netty.NettyServerTransport` from WARNING only.',
        zh: '客户端退出前关闭通道，探针改用 `grpc: {port: …}`，`keepAliveTime` 设得比空闲上限短；或把 `io.grpc.netty.NettyServerTransport` 的日志级别调到 WARNING。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
