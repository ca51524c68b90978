import type { Framework } from './framework.ts';

const PROVIDER =
  'quarkusio/quarkus:extensions/grpc/api/src/main/java/io/quarkus/grpc/ExceptionHandlerProvider.java';
const DEFAULT =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/supports/exc/DefaultExceptionHandlerProvider.java';
const AUTH =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/auth/DefaultAuthExceptionHandlerProvider.java';
const SERVER_CALLS =
  'quarkusio/quarkus:extensions/grpc/stubs/src/main/java/io/quarkus/grpc/stubs/ServerCalls.java';
const OBSERVER =
  'quarkusio/quarkus:extensions/grpc/stubs/src/main/java/io/quarkus/grpc/stubs/UniStreamObserver.java';
const STUBS =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/supports/GrpcClientConfigProvider.java';
const CHANNELS =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/supports/Channels.java';
const CLIENT =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/config/GrpcClientConfiguration.java';
const SERVER =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/config/GrpcServerConfiguration.java';
const STORK =
  'quarkusio/quarkus:extensions/grpc/runtime/src/main/java/io/quarkus/grpc/runtime/stork/StorkMeasuringCallListener.java';

/** Quarkus, whose gRPC extension puts Mutiny around stubs of grpc-java. */
export const quarkus = {
  name: 'Quarkus',
  language: 'Java',
  about: {
    en: 'The gRPC extension of Quarkus runs services whose methods return a `Uni` or a `Multi` of Mutiny, and stubs of grpc-java. It converts exceptions to a status in one replaceable bean.',
    zh: 'Quarkus 的 gRPC 扩展运行返回 Mutiny `Uni` 或 `Multi` 的服务，也支持 grpc-java 的 stub。异常转成状态集中在一个可替换的 Bean 里。',
  },
  unhandled: [
    {
      says: {
        en: 'An exception without a status becomes `UNKNOWN`. The client receives the name of its class and its message: `java.lang.IllegalStateException - the disk is full`.',
        zh: '不带状态的异常变成 `UNKNOWN`，客户端会收到类名和 message，例如 `java.lang.IllegalStateException - the disk is full`。',
      },
      source: PROVIDER,
    },
    {
      says: {
        en: 'An `IllegalArgumentException`, and so a `NumberFormatException` too, becomes `INVALID_ARGUMENT`, even if it comes from a bug deep inside the server.',
        zh: '`IllegalArgumentException` 变成 `INVALID_ARGUMENT`，其子类 `NumberFormatException` 也一样，哪怕它来自服务端内部的缺陷。',
      },
      source: PROVIDER,
    },
    {
      says: {
        en: 'A method that returns `null` in place of a `Uni` or a `Multi` gives `INTERNAL` without a text. The log of the server says `gRPC service method returned null instead of Uni`.',
        zh: '方法返回 `null` 而不是 `Uni` 或 `Multi` 时，客户端收到没有文本的 `INTERNAL`，服务端日志里有 `gRPC service method returned null instead of Uni`。',
      },
      source: SERVER_CALLS,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'What the default bean converts, if the security extension is there for the last three. A `StatusException` or a `StatusRuntimeException` is sent with its own code and trailers.',
        zh: '默认 Bean 的转换表，后三行需要安全扩展。`StatusException` 和 `StatusRuntimeException` 按自己的状态码和 trailer 发出。',
      },
      rows: [
        { error: 'IllegalArgumentException', code: 'INVALID_ARGUMENT', source: PROVIDER },
        { error: 'AuthenticationFailedException', code: 'UNAUTHENTICATED' },
        { error: 'UnauthorizedException', code: 'PERMISSION_DENIED' },
        { error: 'ForbiddenException', code: 'PERMISSION_DENIED' },
      ],
      source: AUTH,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Retries of grpc-java are off: `quarkus.grpc.clients."name".retry` is `false`, and the channel calls `disableRetry()`, so a service config with a `retryPolicy` does nothing until you set it to `true`.',
        zh: 'grpc-java 的重试默认关闭：`quarkus.grpc.clients."name".retry` 是 `false`，通道会调用 `disableRetry()`。不改成 `true`，服务配置里的 `retryPolicy` 不起作用。',
      },
      source: CHANNELS,
    },
    {
      by: 'balancer',
      says: {
        en: 'With the name resolver `stork`, every status except `OK` is recorded as an error of that instance, `NOT_FOUND` and `INVALID_ARGUMENT` included. Selection strategies that use statistics count it as a failure.',
        zh: '名称解析器用 `stork` 时，除 `OK` 以外的状态都记为该实例的错误，包括 `NOT_FOUND` 和 `INVALID_ARGUMENT`，依据统计数据的选择策略会把它算作失败。',
      },
      source: STORK,
    },
    {
      by: 'balancer',
      says: {
        en: 'Without Stork the policy is `pick_first`, so all calls go to one address. Set `load-balancing-policy` to `round_robin`, and use a name that resolves to several addresses, such as a headless service in Kubernetes.',
        zh: '不用 Stork 时，策略是 `pick_first`，所有调用都发到同一个地址。把 `load-balancing-policy` 设为 `round_robin`，并使用能解析出多个地址的名字，如 Kubernetes 的 headless Service。',
      },
      source: CLIENT,
    },
  ],
  returns: [
    {
      says: {
        en: 'Fail the `Uni` with `StatusProto.toStatusRuntimeException(status)` of grpc-java, or throw it: code, text, and trailers, and with them the details, are sent.',
        zh: '让 `Uni` 以 grpc-java 的 `StatusProto.toStatusRuntimeException(status)` 失败，或直接抛出：状态码、文本和 trailer 都会发出，详情也在 trailer 里。',
      },
      source: PROVIDER,
    },
    {
      says: {
        en: 'To decide for all services, declare a CDI bean that implements `ExceptionHandlerProvider`. Implement both methods: `transform` is called for a `Uni` or a `Multi`, the handler of `createHandler` for what an implementation of grpc-java throws.',
        zh: '要为所有服务统一处理，就声明一个实现 `ExceptionHandlerProvider` 的 CDI Bean。两个方法都要实现：`Uni` 和 `Multi` 走 `transform`，grpc-java 风格的实现抛出的异常走 `createHandler` 返回的处理器。',
      },
      source: SERVER_CALLS,
    },
  ],
  reads: [
    {
      says: {
        en: 'The `Uni` of a call fails with the `StatusRuntimeException` of grpc-java; a blocking stub throws it. Use `onFailure(StatusRuntimeException.class)`, then `getStatus()` and `StatusProto.fromThrowable(e)`.',
        zh: '调用的 `Uni` 以 grpc-java 的 `StatusRuntimeException` 失败，阻塞 stub 直接抛出。用 `onFailure(StatusRuntimeException.class)` 处理，再读 `getStatus()` 和 `StatusProto.fromThrowable(e)`。',
      },
      source: OBSERVER,
    },
  ],
  traps: [
    {
      says: {
        en: '`quarkus.grpc.clients."name".deadline` is set on the stub when it is created, not on each call. Once that time has passed, every call of the stub ends with `DEADLINE_EXCEEDED`. Call `withDeadlineAfter` before each call instead.',
        zh: '`quarkus.grpc.clients."name".deadline` 在创建 stub 时就开始计时，不是每次调用单独计时。时间一到，这个 stub 的每次调用都以 `DEADLINE_EXCEEDED` 结束。请改为每次调用前用 `withDeadlineAfter`。',
      },
      source: STUBS,
    },
    {
      says: {
        en: 'A missing login is `PERMISSION_DENIED`: `UnauthorizedException` is a `SecurityException`, and only an `AuthenticationException`, such as `AuthenticationFailedException`, becomes `UNAUTHENTICATED`. A client that fetches a new token only on `UNAUTHENTICATED` never does so.',
        zh: '没登录也是 `PERMISSION_DENIED`：`UnauthorizedException` 属于 `SecurityException`，只有 `AuthenticationException`（如 `AuthenticationFailedException`）才变成 `UNAUTHENTICATED`。只在 `UNAUTHENTICATED` 时换新 token 的客户端，不会去换。',
      },
      source: AUTH,
    },
    {
      says: {
        en: 'The text of a security exception is sent in dev and test mode only. In production the status has no text.',
        zh: '安全异常的文本只在 dev 和 test 模式下发出，生产环境里的状态没有文本。',
      },
      source: AUTH,
    },
    {
      says: {
        en: 'The default bean writes no log about an exception. Log it in your own bean, or before the method returns.',
        zh: '默认 Bean 不为异常写日志。请在自己的 Bean 里记录，或在方法返回之前记录。',
      },
      source: DEFAULT,
    },
    {
      says: {
        en: 'If an implementation of grpc-java throws an exception without trailers, the default bean sends the metadata of the request back as trailers, the token in `authorization` included.',
        zh: 'grpc-java 风格的实现抛出不带 trailer 的异常时，默认 Bean 会把请求的 metadata 当作 trailer 发回去，`authorization` 里的 token 也在内。',
      },
      source: DEFAULT,
    },
    {
      says: {
        en: 'An exception that wraps a status keeps the code, but its text becomes class name and message, and the details are lost. Throw the status exception itself.',
        zh: '把状态包在里面的异常会保留状态码，但文本变成类名加 message，详情也丢了。请直接抛出状态异常本身。',
      },
      source: PROVIDER,
    },
    {
      says: {
        en: 'With `use-separate-server=false` the limit for a received message is 256 KB instead of the 4 MB of the separate server, so a change to `false` can bring `RESOURCE_EXHAUSTED`. Set `quarkus.grpc.server.max-inbound-message-size`.',
        zh: '`use-separate-server=false` 时，接收消息的上限是 256 KB，独立服务器是 4 MB，所以改成 `false` 就可能出现 `RESOURCE_EXHAUSTED`。请设置 `quarkus.grpc.server.max-inbound-message-size`。',
      },
      source: SERVER,
    },
  ],
} as const satisfies Framework;
