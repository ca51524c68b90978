import type { Framework } from './framework.ts';

const INTERCEPTOR =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/exception/GrpcExceptionHandlerInterceptor.java';
const CALL =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/exception/GrpcExceptionHandledServerCall.java';
const COMPOSITE =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/exception/CompositeGrpcExceptionHandler.java';
const ADVICE =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/advice/GrpcAdviceExceptionHandler.java';
const RESOLVER =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/advice/GrpcExceptionHandlerMethodResolver.java';
const SECURITY =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/server/security/SecurityGrpcExceptionHandler.java';
const DEADLINE =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/client/interceptor/DefaultDeadlineSetupClientInterceptor.java';

/** The gRPC project of Spring itself. */
export const springGrpc = {
  name: 'Spring gRPC',
  language: 'Java',
  about: {
    en: 'The gRPC project of the Spring team for Spring Boot, above grpc-java. Beans turn exceptions into a status; it is not the older starter of grpc-ecosystem (`net.devh`).',
    zh: 'Spring 官方的 gRPC 项目，用于 Spring Boot，底层是 grpc-java。由 Bean 把异常转成状态；它不是旧的 `net.devh` starter（grpc-ecosystem）。',
  },
  unhandled: [
    {
      says: {
        en: 'An exception that no handler bean takes becomes what `Status.fromThrowable` finds: the status of a `StatusException` in the chain of causes, otherwise `UNKNOWN` without a text.',
        zh: '没有处理 Bean 认领的异常，按 `Status.fromThrowable` 的结果返回：异常链里有 `StatusException` 就用它的状态，否则是没有文本的 `UNKNOWN`。',
      },
      source: INTERCEPTOR,
    },
    {
      says: {
        en: 'Such an exception is written to the log only if the level of the interceptor is debug, so a bare `UNKNOWN` often has no trace in the log.',
        zh: '这种异常只在拦截器的日志级别为 debug 时才会记录，因此光秃秃的 `UNKNOWN` 往往在日志里找不到痕迹。',
      },
      source: INTERCEPTOR,
    },
    {
      says: {
        en: 'If a method in a `@GrpcAdvice` bean throws or returns a wrong type, the client receives `INTERNAL`, `There was a server error trying to handle an exception`.',
        zh: '`@GrpcAdvice` Bean 里的方法自己抛异常或返回类型不对时，客户端收到 `INTERNAL`，文本 `There was a server error trying to handle an exception`。',
      },
      source: ADVICE,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'Exceptions of Spring Security. All others are up to your own beans.',
        zh: 'Spring Security 的异常。其他异常由你自己的 Bean 决定。',
      },
      rows: [
        { error: 'AuthenticationException', code: 'UNAUTHENTICATED' },
        { error: 'AccessDeniedException', code: 'PERMISSION_DENIED' },
      ],
      source: SECURITY,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Spring gRPC adds no retries to those of grpc-java. A `GrpcChannelBuilderCustomizer` bean sets a service config or `maxRetryAttempts`.',
        zh: 'Spring gRPC 在 grpc-java 之外不加重试。用 `GrpcChannelBuilderCustomizer` Bean 设置服务配置或 `maxRetryAttempts`。',
      },
      source: 'spring-projects/spring-grpc:spring-grpc-docs/src/main/antora/modules/ROOT/pages/client.adoc',
    },
  ],
  returns: [
    {
      says: {
        en: 'Declare a `GrpcExceptionHandler` bean that returns a `StatusException` for its exceptions and `null` for all others. The first bean that does not return `null` wins.',
        zh: '声明一个 `GrpcExceptionHandler` Bean：自己的异常返回 `StatusException`，其余返回 `null`。第一个不返回 `null` 的 Bean 生效。',
      },
      source: COMPOSITE,
    },
    {
      says: {
        en: 'Or write methods with `@GrpcExceptionHandler` in a `@GrpcAdvice` bean. Of several, the one whose exception type is nearest in the class hierarchy is called.',
        zh: '或者在 `@GrpcAdvice` Bean 里写带 `@GrpcExceptionHandler` 的方法；有多个时，调用继承关系上最近的那个。',
      },
      source: RESOLVER,
    },
    {
      says: {
        en: 'For details return `StatusProto.toStatusException(status)` of grpc-java: its trailers are sent with the status.',
        zh: '要带详情就返回 grpc-java 的 `StatusProto.toStatusException(status)`，它的 trailer 会随状态一起发出。',
      },
      source: CALL,
    },
  ],
  reads: [
    {
      says: {
        en: 'The client is a stub of grpc-java: catch `StatusRuntimeException`, then `getStatus().getCode()` and `StatusProto.fromThrowable(e)`.',
        zh: '客户端就是 grpc-java 的 stub：捕获 `StatusRuntimeException`，再用 `getStatus().getCode()` 和 `StatusProto.fromThrowable(e)`。',
      },
      source: 'spring-projects/spring-grpc:spring-grpc-docs/src/main/antora/modules/ROOT/pages/client.adoc',
    },
  ],
  traps: [
    {
      says: {
        en: 'A handler method that returns a bare `Status` loses the trailers of the exception. Return a `StatusException` if the client needs details.',
        zh: '处理方法只返回 `Status` 会丢掉异常的 trailer。客户端需要详情就返回 `StatusException`。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'An exception that a handler passes to `onError` reaches the beans only if its status is `UNKNOWN` and has a cause. Any other status is sent as it is.',
        zh: '处理函数传给 `onError` 的异常，只有状态是 `UNKNOWN` 且带 cause 时才会交给 Bean，其他状态原样发出。',
      },
      source: CALL,
    },
    {
      says: {
        en: 'The reason of a failed login never reaches the client: the text is `Authentication failed` or `Access denied`, and the exception is in the log at debug level only.',
        zh: '鉴权失败的原因不会传给客户端，文本只有 `Authentication failed` 或 `Access denied`，异常只在 debug 级别的日志里。',
      },
      source: SECURITY,
    },
    {
      says: {
        en: 'The interceptor for a default deadline sets it only on calls that have none, and each call gets the whole time again.',
        zh: '默认截止时间的拦截器只管没有截止时间的调用，而且每次调用都重新计时。',
      },
      source: DEADLINE,
    },
  ],
} as const satisfies Framework;
