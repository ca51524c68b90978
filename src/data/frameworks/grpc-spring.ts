import type { Framework } from './framework.ts';

const ADVICE =
  'grpc-ecosystem/grpc-spring:grpc-server-spring-boot-starter/src/main/java/net/devh/boot/grpc/server/advice/GrpcAdviceExceptionHandler.java';
const CALL =
  'grpc-ecosystem/grpc-spring:grpc-server-spring-boot-starter/src/main/java/net/devh/boot/grpc/server/error/GrpcExceptionServerCall.java';
const SECURITY =
  'grpc-ecosystem/grpc-spring:grpc-server-spring-boot-starter/src/main/java/net/devh/boot/grpc/server/security/interceptors/ExceptionTranslatingServerInterceptor.java';
const CONFIGURATION =
  'grpc-ecosystem/grpc-spring:grpc-server-spring-boot-starter/src/main/java/net/devh/boot/grpc/server/autoconfigure/GrpcAdviceAutoConfiguration.java';
const CHANNEL =
  'grpc-ecosystem/grpc-spring:grpc-client-spring-boot-starter/src/main/java/net/devh/boot/grpc/client/config/GrpcChannelProperties.java';

/** The community starter whose packages begin with `net.devh`. */
export const grpcSpring = {
  name: 'grpc-spring (net.devh)',
  language: 'Java',
  about: {
    en: 'The community starter for Spring Boot, with `@GrpcService`, `@GrpcAdvice`, and packages below `net.devh`. Its last commit read here is of 2024; Spring gRPC is the project of the Spring team.',
    zh: '社区维护的 Spring Boot starter，有 `@GrpcService`、`@GrpcAdvice`，包名以 `net.devh` 开头。这里读到的最后一次提交在 2024 年；Spring 官方的项目是 Spring gRPC。',
  },
  unhandled: [
    {
      says: {
        en: 'With at least one `@GrpcAdvice` bean, an exception that no method handles becomes `INTERNAL`, `There was a server error trying to handle an exception`. That text does not mean that an advice method failed.',
        zh: '只要有一个 `@GrpcAdvice` Bean，没有方法处理的异常就变成 `INTERNAL`，文本 `There was a server error trying to handle an exception`。这句话并不表示 advice 里的方法出错。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'The log then names `Exception thrown during invocation of annotated @GrpcExceptionHandler method` and shows your own exception below it.',
        zh: '此时日志写的是 `Exception thrown during invocation of annotated @GrpcExceptionHandler method`，下面才是你自己代码的异常。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'An exception that is given to `onError` goes the same way if its status is `UNKNOWN` with a cause. A `StatusRuntimeException` with another code that is given to `onError` is sent unchanged.',
        zh: '传给 `onError` 的异常，状态是 `UNKNOWN` 且带 cause 时走同样的路；传给 `onError` 的其他状态码的 `StatusRuntimeException` 原样发出。',
      },
      source: CALL,
    },
    {
      says: {
        en: 'Without a `@GrpcAdvice` bean nothing of this is set up: grpc-java handles the exception, and the client receives `UNKNOWN`.',
        zh: '没有 `@GrpcAdvice` Bean 时，以上都不会生效：异常由 grpc-java 处理，客户端收到 `UNKNOWN`。',
      },
      source: CONFIGURATION,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'Exceptions of Spring Security. The client sees `Authentication failed` or `Access denied` only.',
        zh: 'Spring Security 的异常。客户端只看到 `Authentication failed` 或 `Access denied`。',
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
      by: 'balancer',
      says: {
        en: 'The default policy is `round_robin`, where grpc-java alone takes `pick_first`. It looks at no code.',
        zh: '默认策略是 `round_robin`，单独的 grpc-java 用 `pick_first`。它不看状态码。',
      },
      source: CHANNEL,
    },
    {
      by: 'retry',
      says: {
        en: 'The properties of a channel have no setting for retries. Set a service config in a `GrpcChannelConfigurer`.',
        zh: '通道的属性里没有重试设置，要在 `GrpcChannelConfigurer` 里设置服务配置。',
      },
      source: CHANNEL,
    },
  ],
  returns: [
    {
      says: {
        en: 'Write a method with `@GrpcExceptionHandler` in a `@GrpcAdvice` bean that returns a `Status`, a `StatusException`, a `StatusRuntimeException`, or another `Throwable`.',
        zh: '在 `@GrpcAdvice` Bean 里写带 `@GrpcExceptionHandler` 的方法，返回 `Status`、`StatusException`、`StatusRuntimeException` 或其他 `Throwable`。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'Only the two exception types carry trailers, so details need `StatusProto.toStatusRuntimeException(status)`.',
        zh: '只有这两种异常带 trailer，因此错误详情要用 `StatusProto.toStatusRuntimeException(status)`。',
      },
      source: ADVICE,
    },
  ],
  reads: [
    {
      says: {
        en: 'The client is a stub of grpc-java: `StatusRuntimeException`, `getStatus()`, and `StatusProto.fromThrowable(e)` for details.',
        zh: '客户端是 grpc-java 的 stub：`StatusRuntimeException`、`getStatus()`，详情用 `StatusProto.fromThrowable(e)`。',
      },
      source: CALL,
    },
  ],
  traps: [
    {
      says: {
        en: 'Add a method for `Exception` to the advice. Without it every exception that you did not think of is `INTERNAL` with the same misleading text.',
        zh: '在 advice 里加一个处理 `Exception` 的方法。不加的话，没想到的异常全是 `INTERNAL` 和同一句误导人的文本。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'A method that returns any other type, such as a protobuf message, ends in the same `INTERNAL`.',
        zh: '方法返回其他类型（如 protobuf 消息）时，结果也是这个 `INTERNAL`。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'Security exceptions in the middle of a stream are not translated: the interceptor catches them when the call starts and when the client half-closes.',
        zh: '流进行中抛出的安全异常不会被转换：拦截器只在调用开始和客户端半关闭时捕获。',
      },
      source: SECURITY,
    },
    {
      says: {
        en: 'With an advice bean, even a thrown `StatusRuntimeException` becomes `INTERNAL` if no method takes its type. Pass it to `onError`, or add a method that returns the exception unchanged.',
        zh: '有了 advice Bean，抛出的 `StatusRuntimeException` 如果没有方法处理，也会变成 `INTERNAL`。请传给 `onError`，或加一个原样返回该异常的方法。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'A `@GrpcExceptionHandler` method that is not public cannot be called. The client receives `INTERNAL`, and the log shows a `NullPointerException` that is not yours.',
        zh: '不是 public 的 `@GrpcExceptionHandler` 方法调用不了：客户端收到 `INTERNAL`，日志里的 `NullPointerException` 不是你的代码抛出的。',
      },
      source: ADVICE,
    },
    {
      says: {
        en: 'A call has no deadline by default. `grpc.client.NAME.default-request-timeout` sets one for each call of the channel that has none.',
        zh: '调用默认没有截止时间。`grpc.client.NAME.default-request-timeout` 会给该通道没设截止时间的每次调用加上。',
      },
      source: CHANNEL,
    },
  ],
} as const satisfies Framework;
