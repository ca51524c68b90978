import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-kotlin. */
export const kotlinTraps = [
  {
    says: {
      en: 'Coroutine stubs throw `StatusException`, where blocking Java stubs throw `StatusRuntimeException`: a `catch` written for one no longer catches the other.',
      zh: '协程 stub 抛出 `StatusException`，而 Java 的阻塞式 stub 抛出 `StatusRuntimeException`：代码从一种换到另一种，原来的 `catch` 就不再生效。',
    },
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/ClientCalls.kt',
    run: { file: 'kotlin/output/not-found.txt', printed: 'io.grpc.StatusException: NOT_FOUND' },
  },
  {
    says: {
      en: 'A handler that ends with a `CancellationException` returns `CANCELLED` without a message. That includes the exception of `withTimeout`: catch it and return the code that fits.',
      zh: '处理函数以 `CancellationException` 结束，响应就是没有文字的 `CANCELLED`。`withTimeout` 的异常也在此列：捕获它，返回合适的状态码。',
    },
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/ServerCalls.kt',
  },
  {
    says: {
      en: 'Any other exception becomes `UNKNOWN` with an empty description, where grpc-java writes `Application error processing RPC`. A search for that sentence misses Kotlin services.',
      zh: '其他异常变成描述为空的 `UNKNOWN`，而 grpc-java 会写 `Application error processing RPC`。按这句话搜日志，会漏掉 Kotlin 服务。',
    },
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/ServerCalls.kt',
    run: { file: 'kotlin/output/unknown.txt', printed: 'io.grpc.StatusException: UNKNOWN' },
  },
  {
    says: {
      en: 'A unary call with no response or with two is `INTERNAL` (`Expected one request for …`, although a response is missing or extra), while the specification requires `UNIMPLEMENTED`.',
      zh: '一元调用没有响应或收到两条响应，报 `INTERNAL`（`Expected one request for …`，文字写的是 request，指的是响应），而规范写的是 `UNIMPLEMENTED`。',
    },
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/Helpers.kt',
    run: { file: 'kotlin/observed/responses.txt', printed: 'INTERNAL             Expected one request for' },
  },
] as const satisfies readonly Claim[];
