import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-java. */
export const javaTraps = [
  {
    says: {
      en: 'There are two exceptions, `StatusException` (checked) and `StatusRuntimeException`, and neither extends the other. Blocking stubs throw the second one. `Status.fromThrowable` reads both, and searches the causes as well.',
      zh: '异常有两种：受检的 `StatusException` 和 `StatusRuntimeException`，互不继承。阻塞式 stub 抛出后者。`Status.fromThrowable` 两种都能读，还会沿着 cause 往里找。',
    },
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    run: { file: 'java/output/not-found.txt', printed: 'io.grpc.StatusRuntimeException: NOT_FOUND' },
  },
  {
    says: {
      en: 'Because causes are searched, `onError(new RuntimeException(e))` around the failure of a dependency sends the code of that dependency to your caller. Build the status that you want to return.',
      zh: '正因为会沿着 cause 找，用 `onError(new RuntimeException(e))` 包住依赖服务的失败，就会把依赖服务的状态码发给你的调用方。想返回什么状态，就自己构造。',
    },
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
    run: {
      file: 'java/output/conditions.txt',
      printed: 'onError with the failure of a dependency as the cause: NOT_FOUND',
    },
  },
  {
    says: {
      en: 'The cause of a status never leaves the server: clients see code and description only. Log it before you close the call.',
      zh: '状态的 cause 不会离开服务端：客户端只看得到状态码和描述。结束调用之前先写进日志。',
    },
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    run: { file: 'java/output/conditions.txt', printed: 'cause of a status, as the client sees it: null' },
  },
  {
    says: {
      en: '`status.equals(Status.NOT_FOUND)` compares objects: it is false as soon as the status carries a description. Compare `status.getCode()`.',
      zh: '`status.equals(Status.NOT_FOUND)` 比较的是对象：状态一旦带上描述就不相等。应当比较 `status.getCode()`。',
    },
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    run: {
      file: 'java/output/conditions.txt',
      printed: 'a status with a description equals the one without: false',
    },
  },
  {
    says: {
      en: 'An exception that a handler throws reaches the client as `UNKNOWN` with `Application error processing RPC`; the text of the exception stays on the server.',
      zh: '处理函数抛出的异常，到客户端是 `UNKNOWN` 加上 `Application error processing RPC`，异常的文字留在服务端。',
    },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerImpl.java',
    run: {
      file: 'java/reproduced/java-application-error.txt',
      printed: 'UNKNOWN: Application error processing RPC',
    },
  },
  {
    says: {
      en: '`RESOURCE_EXHAUSTED: Bandwidth exhausted` has nothing to do with bandwidth when `too_many_pings` is next to it: the client sends keepalive pings more often than the server permits. Go and the C core report `UNAVAILABLE` for the same problem.',
      zh: '`RESOURCE_EXHAUSTED: Bandwidth exhausted` 旁边若有 `too_many_pings`，就和带宽无关：客户端的 keepalive ping 比服务端允许的更频繁。同样的问题，Go 和 C core 报 `UNAVAILABLE`。',
    },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    run: {
      file: 'java/reproduced/java-goaway-too-many-pings.txt',
      printed: '(Bandwidth exhausted), debug data: too_many_pings',
    },
  },
] as const satisfies readonly Claim[];
