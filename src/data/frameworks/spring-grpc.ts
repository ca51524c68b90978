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
const CLIENT = 'spring-projects/spring-grpc:spring-grpc-docs/src/main/antora/modules/ROOT/pages/client.adoc';
const DEADLINE =
  'spring-projects/spring-grpc:spring-grpc-core/src/main/java/org/springframework/grpc/client/interceptor/DefaultDeadlineSetupClientInterceptor.java';

const RUN = 'frameworks/java/output/spring-grpc.txt';

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
        en: 'An exception that no `GrpcExceptionHandler` or advice bean handles becomes `UNKNOWN` without a message.',
        zh: '没有任何 `GrpcExceptionHandler` 或 advice Bean 处理的异常变成没有文本的 `UNKNOWN`。',
      },
      source: INTERCEPTOR,
      run: { file: RUN, printed: 'IllegalStateException: UNKNOWN: null, details: 0' },
    },
    {
      says: {
        en: 'If the chain of causes of such an exception holds a `StatusException` or a `StatusRuntimeException`, the server returns the code and the text of that one.',
        zh: '这种异常的异常链里有 `StatusException` 或 `StatusRuntimeException` 时，服务端返回其中的状态码和文本。',
      },
      source: INTERCEPTOR,
      run: {
        file: RUN,
        printed: 'a StatusRuntimeException as cause: NOT_FOUND: no such document, details: 0',
      },
    },
    {
      says: {
        en: 'At the log level INFO no line is written about such an exception, so a bare `UNKNOWN` has no trace in the log. Set `logging.level.org.springframework.grpc=DEBUG` to see it.',
        zh: '日志级别是 INFO 时，这种异常一行日志都不写，日志里找不到这个没有文本的 `UNKNOWN`。设置 `logging.level.org.springframework.grpc=DEBUG` 才看得到。',
      },
      source: INTERCEPTOR,
      run: { file: RUN, printed: 'IllegalStateException: UNKNOWN: null, details: 0\n  lines in the log: 0' },
    },
    {
      says: {
        en: 'If a method in a `@GrpcAdvice` bean throws or returns a wrong type, the client receives `INTERNAL`, `There was a server error trying to handle an exception`.',
        zh: '`@GrpcAdvice` Bean 里的方法自己抛异常或返回类型不对时，客户端收到 `INTERNAL`，文本 `There was a server error trying to handle an exception`。',
      },
      source: ADVICE,
      run: {
        file: RUN,
        printed:
          'an advice that throws: INTERNAL: There was a server error trying to handle an exception, details: 0\nan advice that returns a String: INTERNAL',
      },
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'Exceptions of Spring Security. Your own beans decide on all others.',
        zh: 'Spring Security 的异常。其他异常由你自己的 Bean 决定。',
      },
      rows: [
        { error: 'AuthenticationException', code: 'UNAUTHENTICATED' },
        { error: 'AccessDeniedException', code: 'PERMISSION_DENIED' },
      ],
      source: SECURITY,
      run: {
        file: RUN,
        printed:
          'a wrong password: UNAUTHENTICATED: Authentication failed, details: 0\na user without the authority: PERMISSION_DENIED: Access denied, details: 0',
      },
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Spring gRPC adds no retries to those of grpc-java: without a service config a call that ends with `UNAVAILABLE` is sent once.',
        zh: 'Spring gRPC 在 grpc-java 之外不加重试：没有服务配置时，以 `UNAVAILABLE` 结束的调用只发一次。',
      },
      source: CLIENT,
      run: {
        file: RUN,
        printed: 'UNAVAILABLE, no service config: UNAVAILABLE: no index is up, details: 0\n  attempts: 1',
      },
    },
    {
      by: 'retry',
      says: {
        en: 'Set a retry policy in the properties of the channel, `spring.grpc.client.channel.<name>.service-config.method[0].retry.…`. `max-attempts` counts the first attempt.',
        zh: '重试策略写在通道的属性里：`spring.grpc.client.channel.<name>.service-config.method[0].retry.…`。`max-attempts` 把第一次也算在内。',
      },
      source: CLIENT,
      run: {
        file: RUN,
        printed:
          'UNAVAILABLE, a service config in the properties, 3 attempts: UNAVAILABLE: no index is up, details: 0\n  attempts: 3',
      },
    },
  ],
  returns: [
    {
      says: {
        en: 'Declare a `GrpcExceptionHandler` bean that returns a `StatusException` for its exceptions and `null` for all others.',
        zh: '声明一个 `GrpcExceptionHandler` Bean：自己的异常返回 `StatusException`，其余返回 `null`。',
      },
      source: COMPOSITE,
      run: {
        file: RUN,
        printed: 'a GrpcExceptionHandler bean: NOT_FOUND: document guides/retries does not exist',
      },
    },
    {
      says: {
        en: 'If there are several such beans, the first that does not return `null` decides.',
        zh: '这种 Bean 有多个时，第一个不返回 `null` 的决定结果。',
      },
      source: COMPOSITE,
    },
    {
      says: {
        en: 'Or write methods with `@GrpcExceptionHandler` in a `@GrpcAdvice` bean. Of several, the one whose exception type is nearest in the class hierarchy is called.',
        zh: '或者在 `@GrpcAdvice` Bean 里写带 `@GrpcExceptionHandler` 的方法；有多个时，调用继承关系上最近的那个。',
      },
      source: RESOLVER,
      run: {
        file: RUN,
        printed:
          'IllegalArgumentException: INVALID_ARGUMENT: no such folder, details: 0\nNumberFormatException: OUT_OF_RANGE: not a version',
      },
    },
    {
      says: {
        en: 'For details return `StatusProto.toStatusException(status)` of grpc-java from the bean: its trailers are sent with the status.',
        zh: '要带错误详情，就从 Bean 返回 grpc-java 的 `StatusProto.toStatusException(status)`，它的 trailer 会随状态一起发出。',
      },
      source: CALL,
      run: {
        file: RUN,
        printed: 'a GrpcExceptionHandler bean: NOT_FOUND: document guides/retries does not exist, details: 1',
      },
    },
  ],
  reads: [
    {
      says: {
        en: 'The client is a stub of grpc-java: catch `StatusRuntimeException`, then `getStatus().getCode()` and `StatusProto.fromThrowable(e)`.',
        zh: '客户端就是 grpc-java 的 stub：捕获 `StatusRuntimeException`，再用 `getStatus().getCode()` 和 `StatusProto.fromThrowable(e)`。',
      },
      source: CLIENT,
      run: { file: RUN, printed: 'client: document guides/retries does not exist (DOCUMENT_NOT_FOUND)' },
    },
  ],
  traps: [
    {
      says: {
        en: 'A `StatusRuntimeException` that a service method throws loses its details: only its code and its text are sent. Pass the same exception to `responseObserver.onError`, and the details are sent as well.',
        zh: '服务方法直接抛出的 `StatusRuntimeException` 会丢掉错误详情，只发出状态码和文本。同一个异常传给 `responseObserver.onError`，详情就会一起发出。',
      },
      source: INTERCEPTOR,
      run: {
        file: RUN,
        printed:
          '\nStatusRuntimeException: NOT_FOUND: no such document, details: 0\nonError, StatusRuntimeException: NOT_FOUND: no such document, details: 1',
      },
    },
    {
      says: {
        en: 'A `@GrpcExceptionHandler` method that is not public cannot be called: each of its exceptions becomes `INTERNAL`. The class must be public, too.',
        zh: '不是 public 的 `@GrpcExceptionHandler` 方法调用不了，它负责的异常全都变成 `INTERNAL`。类也必须是 public。',
      },
      source: ADVICE,
      run: {
        file: RUN,
        printed:
          'an advice that is not public: INTERNAL: There was a server error trying to handle an exception',
      },
    },
    {
      says: {
        en: 'An advice method that returns a bare `Status` loses the trailers of the exception. Return a `StatusException` or a `StatusRuntimeException` if the client needs details.',
        zh: 'advice 方法只返回 `Status` 会丢掉异常的 trailer。客户端需要详情就返回 `StatusException` 或 `StatusRuntimeException`。',
      },
      source: ADVICE,
      run: {
        file: RUN,
        printed:
          'an advice that returns a Status: NOT_FOUND: no such document, details: 0\nan advice that returns a StatusRuntimeException: NOT_FOUND: no such document, details: 1',
      },
    },
    {
      says: {
        en: 'An exception that a service method passes to `onError` reaches the beans only if its status is `UNKNOWN` and has a cause. Any other status is sent as it is.',
        zh: '服务方法传给 `onError` 的异常，只有状态是 `UNKNOWN` 且带 cause 时才会交给 Bean，其他状态原样发出。',
      },
      source: CALL,
    },
    {
      says: {
        en: 'The reason of a failed login never reaches the client: a missing and a wrong password both give the text `Authentication failed`.',
        zh: '登录失败的原因不会传给客户端：没带密码和密码不对，文本都是 `Authentication failed`。',
      },
      source: SECURITY,
      run: {
        file: RUN,
        printed:
          'no credentials: UNAUTHENTICATED: Authentication failed, details: 0\na wrong password: UNAUTHENTICATED: Authentication failed, details: 0',
      },
    },
    {
      says: {
        en: 'The exception of a failed login is in the log of the server at debug level only.',
        zh: '登录失败的异常只在服务端 debug 级别的日志里。',
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
