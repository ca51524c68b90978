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
} as const satisfies Record<string, Message>;
