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
      {
        en: 'Package or service differ between the two proto files: `demo.Greeter/SayHello` is `package`, `service`, `rpc`. `java_package` does not count. Use one file on both sides.',
        zh: '两端 proto 的 package 或 service 不同：`demo.Greeter/SayHello` 是 `package`、`service`、`rpc`，与 `java_package` 无关。两端用同一个文件。',
      },
      {
        en: 'The service is not registered: no `addService`, or with Spring no `@GrpcService` bean, in a package that is not scanned, or a starter that does not fit Spring Boot (grpc-spring 2.13 with Boot 3). The log of a registered one has `Registered gRPC service`.',
        zh: '服务没有注册：没有 `addService`；Spring 里没有 `@GrpcService` bean、所在包没有被扫描，或 starter 与 Spring Boot 不匹配（如 grpc-spring 2.13 配 Boot 3）。注册成功时日志有 `Registered gRPC service`。',
      },
      {
        en: 'Another server has the port: an old process, another service, or a program whose container maps the same port.',
        zh: '占着该端口的是另一个服务端：旧进程、别的服务，或容器映射到同一端口的其他程序。',
      },
      { en: 'The server is older than the client: deploy it first.', zh: '服务端比调用方旧：先部署服务端。' },
      {
        en: 'Reflection, health, or channelz is called and not added (`ProtoReflectionService`, `HealthStatusManager`).',
        zh: '调用了 reflection、health 或 channelz，而服务端没有添加（`ProtoReflectionService`、`HealthStatusManager`）。',
      },
    ],
    steps: [
      {
        en: 'List what it has: `grpcurl -plaintext HOST:PORT list`, then `describe SERVICE` (needs reflection). Compare with the path in the text, letter by letter.',
        zh: '列出它有什么：`grpcurl -plaintext HOST:PORT list`，再 `describe SERVICE`（需要 reflection），与文本里的路径逐字对照。',
      },
      { en: 'Correct the package, or register the service.', zh: '改正 package，或注册服务。' },
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
      {
        en: 'The class does not override the method: another signature, another case, or the method was added to the proto later. Add `@Override`: then a wrong one does not compile.',
        zh: '类没有覆盖该方法：签名或大小写不同，或方法是后来加进 proto 的。加 `@Override`，写错就无法编译。',
      },
      {
        en: 'The override still calls `super.method(…)`, which ends the call so: remove it.',
        zh: '覆盖的方法里还有 `super.method(…)`，它会这样结束调用：删掉它。',
      },
      {
        en: 'An old build of the server runs, or the generated base class (`ImplBase`) itself was registered, for example a Spring bean of it.',
        zh: '运行的是服务端的旧构建，或注册了生成的基类（`ImplBase`）本身，例如它的 Spring bean。',
      },
      {
        en: 'Kotlin or reactive stubs: the class extends the base of another generator.',
        zh: 'Kotlin 或 reactive stub：类继承了别的生成器的基类。',
      },
    ],
    steps: [
      {
        en: 'Set a breakpoint or log line in the method: not reached means override or build, reached means `super`.',
        zh: '在方法里设断点或日志：没有到达是覆盖或构建的问题，到达了则是 `super`。',
      },
      { en: 'Correct the class and deploy again.', zh: '改正类并重新部署。' },
    ],
  },
  'java-client-ended-stream': {
    code: 'CANCELLED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: CANCELLED: client cancelled',
    pattern: /(?:CANCELLED: |description=)(?:client cancelled|cancelled before receiving half close)/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
    title: {
      en: 'client cancelled / before receiving half close (Java server)',
      zh: 'Java 服务端：cancelled before receiving half close',
    },
    meaning: {
      en: 'A Java server reports it for a client-streaming or bidirectional call that ended before the client had completed its stream. Older releases say `cancelled before receiving half close`. The handler might have processed what had arrived.',
      zh: 'Java 服务端的报错，见于客户端流和双向流：客户端还没发完，调用就结束了。旧版本打印 `cancelled before receiving half close`。已经收到的部分可能已被处理。',
    },
    causes: [
      {
        en: 'The client stopped, restarted, or lost its connection. A long stream of an agent or a subscriber ends so at every deployment.',
        zh: '客户端退出、重启或断线。agent、订阅端的长连接流每次发布都会这样结束。',
      },
      {
        en: 'The deadline of the client expired because the server was too slow: CPU, garbage collection, or the storage behind it. In SkyWalking the OAP or its Elasticsearch is overloaded.',
        zh: '服务端太慢，客户端的截止时间已到：CPU、GC 或后面的存储。SkyWalking 里多半是 OAP 或 Elasticsearch 过载。',
      },
      {
        en: 'A proxy or load balancer cut the stream at its limit for idle or total time.',
        zh: '代理或负载均衡到了空闲时间或总时长的上限，断开了流。',
      },
      {
        en: 'The client cancelled, or called `onError` on the `StreamObserver` of its requests.',
        zh: '客户端主动取消，或对请求的 `StreamObserver` 调用了 `onError`。',
      },
    ],
    steps: [
      {
        en: 'Look into the log of the client at the same second: `DEADLINE_EXCEEDED` is the second cause, `UNAVAILABLE` at equal intervals the third and otherwise the first, no error the fourth.',
        zh: '看客户端同一秒的日志：`DEADLINE_EXCEEDED` 是第二种，间隔固定的 `UNAVAILABLE` 是第三种，其他 `UNAVAILABLE` 是第一种，没有错误是第四种。',
      },
      {
        en: 'Second cause: relieve the server or raise the deadline of the client. Third: enable keepalive and raise the limit of the proxy.',
        zh: '第二种：减轻服务端负载，或放宽客户端的截止时间。第三种：启用 keepalive，并调大代理的时限。',
      },
      {
        en: 'In `onError` of the request observer stop the work; log it as information where clients may leave at any time.',
        zh: '在请求观察者的 `onError` 里停止工作；客户端可能随时离开的流，记为普通信息即可。',
      },
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
      {
        en: 'A bug in the handler: a null field, a cast, an index. The stack trace is in the log of the server.',
        zh: '处理函数的缺陷：字段为 null、类型转换、下标。堆栈在服务端日志里。',
      },
      {
        en: 'An expected failure was thrown as a plain exception: use `Status.NOT_FOUND.withDescription("...").asRuntimeException()`, or an advice (`@GrpcAdvice` of grpc-spring, `GrpcExceptionHandler` of Spring gRPC).',
        zh: '预期内的失败抛成了普通异常：用 `Status.NOT_FOUND.withDescription("...").asRuntimeException()`，或统一处理（grpc-spring 的 `@GrpcAdvice`、Spring gRPC 的 `GrpcExceptionHandler`）。',
      },
      {
        en: 'A database, cache, or other service that the handler calls failed.',
        zh: '处理函数调用的数据库、缓存或其他服务失败。',
      },
      {
        en: 'An interceptor or security filter threw before the handler.',
        zh: '拦截器或安全过滤器在处理函数之前抛出异常。',
      },
      {
        en: 'An `Error`, such as `NoClassDefFoundError` or `OutOfMemoryError`: classes of several releases, or too little memory.',
        zh: '`Error`，如 `NoClassDefFoundError`、`OutOfMemoryError`：类版本冲突或内存不足。',
      },
    ],
    steps: [
      {
        en: 'Search the log of the server at that second for `Exception while executing runnable` or `SerializingExecutor`: the trace below it is the cause.',
        zh: '在服务端那一秒的日志里搜 `Exception while executing runnable` 或 `SerializingExecutor`：下面的堆栈就是原因。',
      },
      {
        en: 'Report expected failures with `responseObserver.onError(Status.NOT_FOUND.withDescription("...").asRuntimeException())`.',
        zh: '预期内的失败用 `responseObserver.onError(Status.NOT_FOUND.withDescription("...").asRuntimeException())` 返回。',
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
  'java-class-path-conflict': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE', 'UNKNOWN'],
    codeless: true,
    libraries: ['grpc-java'],
    example:
      'io.grpc.ManagedChannelProvider$ProviderNotFoundException: No functional channel service provider found. Try adding a dependency on the grpc-okhttp, grpc-netty, or grpc-netty-shaded artifact',
    pattern:
      /No functional (?:channel|server) (?:service )?(?:provider )?found|io\.grpc\.(?:ManagedChannel|Server|NameResolver|LoadBalancer)Provider: Provider \S{1,120} not found|(?:AbstractMethodError|NoSuchMethodError|NoClassDefFoundError|IllegalAccessError|ClassNotFoundException)[^\n]{0,300}\n?[^\n]{0,120}io[./]grpc[./]|The following method did not exist:\s{1,20}\S?[^\n]{0,120}io\.grpc\.|Could not find policy '\w|Address types of NameResolver '|connect\(\.\.\) failed: Address family not supported|(?:cannot|Could not) find a NameResolver(?:Provider)? for |BoundsException[^\n]{0,200}\n(?:\tat io\.netty\.[^\n]{1,160}\n){0,6}\tat io\.netty\.handler\.codec\.http2\./,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/ManagedChannelRegistry.java',
    title: {
      en: 'No functional channel service provider found (Java)',
      zh: 'Java：依赖冲突或缺少传输层（No functional channel）',
    },
    meaning: {
      en: 'The class path of the program is incomplete or mixes releases of grpc-java. No call was sent; where a channel already exists, its calls end with `INTERNAL: Panic! This is a bug!`.',
      zh: '程序的 class path 不完整，或混用了不同版本的 grpc-java。调用没有发出；已有的通道会让调用以 `INTERNAL: Panic! This is a bug!` 结束。',
    },
    causes: [
      {
        en: '`NoSuchMethodError`, `AbstractMethodError`, `NoClassDefFoundError`, or an exception thrown in `io.netty.handler.codec.http2`: two releases of `io.grpc` artifacts, a starter built for another release, or a Netty or Guava that does not fit them.',
        zh: '`NoSuchMethodError`、`AbstractMethodError`、`NoClassDefFoundError`，或异常抛自 `io.netty.handler.codec.http2`：混用了两个版本的 `io.grpc`，starter 是为别的版本编译的，或 Netty、Guava 版本不匹配。',
      },
      {
        en: '`No functional channel service provider found`: no transport is there. Add `grpc-netty-shaded`, or `grpc-okhttp` on Android.',
        zh: '`No functional channel service provider found`：没有传输层。加上 `grpc-netty-shaded`，Android 上用 `grpc-okhttp`。',
      },
      {
        en: "It works in the IDE only, `Could not find policy 'pick_first'`, `Address types of NameResolver 'unix'`, `cannot find a NameResolver`, or `Address family not supported`: the fat JAR lost or overwrote files in `META-INF/services`, or ProGuard or R8 removed the provider. In a GraalVM native image the provider is not registered for reflection: build with the GraalVM reachability metadata (`metadataRepository`), the extension of Quarkus or Micronaut, or for Google clients `native-image-support`.",
        zh: "只在 IDE 里正常，或 `Could not find policy 'pick_first'`、`Address types of NameResolver 'unix'`、`cannot find a NameResolver`、`Address family not supported`：fat JAR 丢失或覆盖了 `META-INF/services` 里的文件，或 ProGuard、R8 删掉了 provider。GraalVM native image 里则是 provider 没有注册反射：构建时启用 GraalVM 的 reachability metadata（`metadataRepository`）、Quarkus 或 Micronaut 的扩展，Google 客户端用 `native-image-support`。",
      },
      {
        en: 'A plugin system or application server has its own class loader, which does not see the provider; or an `android.jar` on the class path makes grpc-java look for Android.',
        zh: '插件系统或应用服务器的类加载器看不到 provider；或 class path 里的 `android.jar` 让 grpc-java 误以为在 Android 上。',
      },
    ],
    steps: [
      {
        en: 'Run `mvn dependency:tree -Dincludes=io.grpc,io.netty` or `gradle dependencies`: more than one version of `io.grpc` means the first cause. Otherwise run `unzip -l APP.jar | grep META-INF/services/io.grpc`.',
        zh: '运行 `mvn dependency:tree -Dincludes=io.grpc,io.netty` 或 `gradle dependencies`：`io.grpc` 出现多个版本就是第一种。否则运行 `unzip -l APP.jar | grep META-INF/services/io.grpc`。',
      },
      {
        en: 'Import `grpc-bom` so that all artifacts have one version; for a fat JAR use `ServicesResourceTransformer` (Maven) or `mergeServiceFiles()` with `duplicatesStrategy = DuplicatesStrategy.INCLUDE` (Shadow 9). The table in `SECURITY.md` of grpc-java names the Netty of each release; with `grpc-netty-shaded` no other Netty can disturb. If the error names `com.google.common`, raise `com.google.guava:guava` to the version that `grpc-core` asks for.',
        zh: '引入 `grpc-bom` 统一所有构件的版本；fat JAR 用 `ServicesResourceTransformer`（Maven）或 `mergeServiceFiles()` 加 `duplicatesStrategy = DuplicatesStrategy.INCLUDE`（Shadow 9）。各版本对应的 Netty 见 grpc-java 的 `SECURITY.md`；用 `grpc-netty-shaded` 就不受其他 Netty 影响。报错里有 `com.google.common` 时，把 `com.google.guava:guava` 升到 `grpc-core` 要求的版本。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
