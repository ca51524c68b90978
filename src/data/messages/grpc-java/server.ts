import type { Message } from '../message.ts';

/** Messages that the grpc-java server library generates, without the handler. */
export const grpcJavaServer = {
  'java-method-not-found': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: UNIMPLEMENTED: Method not found: helloworld.Greeter/SayHi',
    pattern: /Method not found: \S{1,200}\/\S/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerImpl.java',
    title: { en: 'Method not found on this server', zh: 'Java 服务端没有该方法（Method not found）' },
    meaning: {
      en: 'The server is a gRPC server but does not have this method.',
      zh: '对端是 gRPC 服务端，但没有该方法。',
    },
    causes: [
      { en: 'The service is not added to the `ServerBuilder`.', zh: '服务没有加入 `ServerBuilder`。' },
      {
        en: 'Package, service, or method name differ between the two proto files.',
        zh: '两端 proto 的包名、服务名或方法名不同。',
      },
      { en: 'The server is older than the client.', zh: '服务端版本比客户端旧。' },
    ],
    steps: [
      {
        en: 'List what it has: `grpcurl -plaintext HOST:PORT list` (needs reflection).',
        zh: '列出已有服务：`grpcurl -plaintext HOST:PORT list`（需要反射）。',
      },
      {
        en: 'Add the service with `addService`, or correct the package.',
        zh: '用 `addService` 添加服务，或更正包名。',
      },
    ],
  },
  'java-method-unimplemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '0.14' } },
    example:
      'io.grpc.StatusRuntimeException: UNIMPLEMENTED: Method helloworld.Greeter/SayHello is unimplemented',
    pattern: /Method \S{1,200}[./]\S{1,200} is unimplemented/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
    title: { en: 'Method is unimplemented: not overridden', zh: '方法没有被覆盖（is unimplemented）' },
    meaning: {
      en: 'The response came from the generated base class, because the service class does not override the method.',
      zh: '响应的是生成的基类，因为服务类没有覆盖该方法。',
    },
    causes: [
      { en: 'The method is missing or has another signature.', zh: '方法缺失，或签名不同。' },
      { en: 'The override still calls `super`.', zh: '覆盖的方法里仍调用了 `super`。' },
    ],
    steps: [
      {
        en: 'Add `@Override`: then a wrong signature does not compile.',
        zh: '加上 `@Override`，签名错误就无法编译。',
      },
      { en: 'Remove the call to `super`.', zh: '去掉对 `super` 的调用。' },
    ],
  },
  'java-application-error': {
    code: 'UNKNOWN',
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.60' } },
    example: 'io.grpc.StatusRuntimeException: UNKNOWN: Application error processing RPC',
    pattern: /Application error processing RPC/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerImpl.java',
    title: {
      en: 'Application error processing RPC: handler exception',
      zh: 'Java 处理函数抛出异常（Application error processing RPC）',
    },
    meaning: {
      en: 'The handler threw an exception that is not a status. Its text stays on the server. A request that the server cannot decode ends the same way. Releases before 1.60 send `UNKNOWN` without this text, and so do Kotlin coroutine servers.',
      zh: '处理函数抛出了不带状态的异常，其文字留在服务端。服务端无法解码请求时也是这个结果。1.60 之前的版本发送 `UNKNOWN`，但没有这段文字；Kotlin 协程服务端也是如此。',
    },
    causes: [
      { en: 'A bug such as a NullPointerException.', zh: '缺陷，例如 NullPointerException。' },
      { en: 'An expected failure was thrown as a plain exception.', zh: '预料中的失败以普通异常抛出。' },
    ],
    steps: [
      { en: "Find the stack trace in the server's log.", zh: '在服务端日志里找到堆栈。' },
      {
        en: 'Report expected failures with `responseObserver.onError(Status.NOT_FOUND.withDescription("...").asRuntimeException())`.',
        zh: '预料中的失败用 `responseObserver.onError(Status.NOT_FOUND.withDescription("...").asRuntimeException())` 报告。',
      },
    ],
  },
  'java-cannot-find-decompressor': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '0.13' } },
    example: "io.grpc.StatusRuntimeException: UNIMPLEMENTED: Can't find decompressor for zstd",
    pattern: /Can't find (?:full stream )?decompressor for \S/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerImpl.java',
    title: { en: "Can't find decompressor", zh: '没有安装对应的解压算法（find decompressor）' },
    meaning: {
      en: 'The peer compressed with an algorithm that is not in the `DecompressorRegistry`. On a client the code is `INTERNAL`.',
      zh: '对端压缩所用的算法不在 `DecompressorRegistry` 中。在客户端，状态码是 `INTERNAL`。',
    },
    causes: [
      {
        en: 'The peer uses zstd, snappy, or another codec that has to be registered.',
        zh: '对端使用了 zstd、snappy 等需要自行注册的编解码器。',
      },
    ],
    steps: [
      {
        en: 'Register the codec on this side, or let the peer use gzip or none.',
        zh: '在本端注册该编解码器，或让对端使用 gzip 或不压缩。',
      },
    ],
  },
  'server-content-type-not-supported': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-dotnet'],
    example: "io.grpc.StatusRuntimeException: INTERNAL: Content-Type 'application/json' is not supported",
    pattern: /Content-Type '[^'\n]{0,200}' is not supported|Content-Type is missing from the request/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyServerHandler.java',
    title: {
      en: 'Content-Type is not supported: request is not gRPC',
      zh: '普通 HTTP 请求到了 gRPC 服务端（Content-Type）',
    },
    meaning: {
      en: 'A request that is not gRPC reached the server. The server also responds with HTTP 415.',
      zh: '非 gRPC 请求到达了服务端，服务端同时以 HTTP 415 响应。',
    },
    causes: [
      {
        en: 'A browser, curl, or a JSON client calls the gRPC port.',
        zh: '浏览器、curl 或 JSON 客户端访问了 gRPC 端口。',
      },
      {
        en: 'A gRPC-Web client calls a server without gRPC-Web support.',
        zh: 'gRPC-Web 客户端访问了不支持 gRPC-Web 的服务端。',
      },
    ],
    steps: [
      { en: 'Use a gRPC client such as grpcurl.', zh: '使用 grpcurl 之类的 gRPC 客户端。' },
      {
        en: 'For browsers add gRPC-Web middleware or a proxy; for JSON add transcoding.',
        zh: '面向浏览器，加 gRPC-Web 中间件或代理；面向 JSON，加转码。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
