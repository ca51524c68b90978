import { httpToGrpc } from '../mappings/http-to-grpc.ts';
import { GOOGLE_RPC_HTTP } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const DEFAULT =
  'line/armeria:grpc/src/main/java/com/linecorp/armeria/common/grpc/DefaultGrpcExceptionHandlerFunction.java';
const FUNCTION =
  'line/armeria:grpc/src/main/java/com/linecorp/armeria/common/grpc/GrpcExceptionHandlerFunction.java';
const STATUS = 'line/armeria:grpc/src/main/java/com/linecorp/armeria/internal/common/grpc/GrpcStatus.java';
const CALL =
  'line/armeria:grpc/src/main/java/com/linecorp/armeria/internal/server/grpc/AbstractServerCall.java';
const RETRY = 'line/armeria:core/src/main/java/com/linecorp/armeria/client/retry/RetryRule.java';
const BUILDER = 'line/armeria:grpc/src/main/java/com/linecorp/armeria/server/grpc/GrpcServiceBuilder.java';

/** Armeria with stubs of grpc-java on its own HTTP/2. */
export const armeria = {
  name: 'Armeria',
  language: 'Java',
  about: {
    en: 'A Java framework that runs stubs and services of grpc-java on its own HTTP/2. It converts exceptions of its transport to codes, and can serve a gRPC service to plain HTTP clients.',
    zh: 'Java 框架，在自己的 HTTP/2 上运行 grpc-java 的 stub 和服务。它把传输层异常转成状态码，也能让普通 HTTP 客户端调用 gRPC 服务。',
  },
  unhandled: [
    {
      says: {
        en: 'An exception without a status stays `UNKNOWN` unless its type is in the first table. The client does not see its text.',
        zh: '不带状态的异常，类型不在第一张表里就是 `UNKNOWN`，客户端看不到它的文本。',
      },
      source: DEFAULT,
      run: { file: 'frameworks/java/output/armeria.txt', printed: 'IllegalStateException: UNKNOWN: null' },
    },
    {
      says: {
        en: 'If `verboseResponses` is on, the server sends class, text, and ten stack frames of the cause in its own header, and a client of Armeria shows them as the cause. Any client can read the header, so leave it off for clients that you do not trust.',
        zh: '开启 `verboseResponses` 后，服务端用自己的首部发送 cause 的类名、文本和十层堆栈，Armeria 客户端会把它显示为 cause。任何客户端都能读到这个首部，对外服务不要开启。',
      },
      source: CALL,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'Used in clients and servers, for exceptions whose status would be `UNKNOWN`. The rows apply in their order, so `RequestTimeoutException`, a subclass of `TimeoutException`, is `CANCELLED`. A closed connection (`ClosedSessionException`) is `CANCELLED` in a server and stays `UNKNOWN` in a client.',
        zh: '客户端和服务端都用，针对状态本来会是 `UNKNOWN` 的异常。按行的顺序匹配，所以 `TimeoutException` 的子类 `RequestTimeoutException` 是 `CANCELLED`。连接关闭（`ClosedSessionException`）在服务端是 `CANCELLED`，在客户端仍是 `UNKNOWN`。',
      },
      rows: [
        { error: 'ClosedStreamException', code: 'CANCELLED' },
        { error: 'RequestTimeoutException', code: 'CANCELLED' },
        { error: 'InvalidProtocolBufferException', code: 'INVALID_ARGUMENT' },
        { error: 'UnprocessedRequestException', code: 'UNAVAILABLE' },
        { error: 'IOException', code: 'UNAVAILABLE' },
        { error: 'FailFastException', code: 'UNAVAILABLE' },
        { error: 'Http2Exception', code: 'INTERNAL' },
        { error: 'com.linecorp.armeria.common.TimeoutException', code: 'DEADLINE_EXCEEDED' },
        { error: 'ContentTooLargeException', code: 'RESOURCE_EXHAUSTED' },
      ],
      source: DEFAULT,
    },
    {
      direction: 'to-http',
      says: {
        en: 'For unframed requests, which are those of plain HTTP clients, after `enableUnframedRequests(true)`.',
        zh: '用于普通 HTTP 客户端的请求（unframed），要先设置 `enableUnframedRequests(true)`。',
      },
      rows: codeNames.map((code) => ({ code, http: GOOGLE_RPC_HTTP[code] })),
      source: STATUS,
      run: { file: 'frameworks/java/output/armeria.txt', printed: 'to-http CANCELLED 499' },
    },
    {
      direction: 'from-http',
      says: {
        en: 'What a client reads from a response without `grpc-status`. Every other status becomes `UNKNOWN`.',
        zh: '响应没有 `grpc-status` 时，客户端读出的状态码。其他 HTTP 状态码一律是 `UNKNOWN`。',
      },
      rows: [
        ...Object.entries(httpToGrpc.official.values).map(([http, code]) => ({ http: Number(http), code })),
        { http: 431, code: 'INTERNAL' },
      ],
      source: STATUS,
      run: { file: 'frameworks/java/output/armeria.txt', printed: 'from-http 431 INTERNAL' },
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Retry rules look at the HTTP response first. `RetryRule.failsafe()` covers idempotent HTTP methods and requests that were not processed; a gRPC call is a POST, so only the second part applies. To retry by `grpc-status`, use `onGrpcTrailers` of `RetryRule.builder()`.',
        zh: '重试规则先看 HTTP 响应。`RetryRule.failsafe()` 只管幂等的 HTTP 方法和未被处理的请求；gRPC 调用是 POST，所以只有后一半生效。要按 `grpc-status` 重试，用 `RetryRule.builder()` 的 `onGrpcTrailers`。',
      },
      source: RETRY,
    },
  ],
  returns: [
    {
      says: {
        en: 'Throw a `StatusRuntimeException`, or set a `GrpcExceptionHandlerFunction` that returns a status for each type of exception.',
        zh: '抛出 `StatusRuntimeException`，或设置按异常类型返回状态的 `GrpcExceptionHandlerFunction`。',
      },
      source: FUNCTION,
      run: {
        file: 'frameworks/java/output/armeria.txt',
        printed: 'NoSuchElementException, with a GrpcExceptionHandlerFunction: NOT_FOUND: no such document',
      },
    },
    {
      says: {
        en: 'Such a function can add trailers to the metadata that it is given. If it returns `null`, the default decides.',
        zh: '这个函数还能往传入的 metadata 里加 trailer；返回 `null` 就走默认处理。',
      },
      source: FUNCTION,
    },
  ],
  reads: [
    {
      says: {
        en: 'The stub throws `StatusRuntimeException` of grpc-java: read `getStatus()`, and the details with `StatusProto.fromThrowable(e)`.',
        zh: 'stub 抛出 grpc-java 的 `StatusRuntimeException`：用 `getStatus()` 读状态，用 `StatusProto.fromThrowable(e)` 读错误详情。',
      },
      source: CALL,
      run: {
        file: 'frameworks/java/output/armeria.txt',
        printed: 'client: document guides/retries does not exist (DOCUMENT_NOT_FOUND)',
      },
    },
    {
      says: {
        en: '`getCause()` of the exception holds the exception of the transport, or a `StatusCauseException` from a verbose server.',
        zh: '异常的 `getCause()` 是传输层异常，或开启详细响应的服务端发来的 `StatusCauseException`。',
      },
      source: STATUS,
    },
  ],
  traps: [
    {
      says: {
        en: '`java.util.concurrent.TimeoutException`, which futures throw, is not in the table and becomes `UNKNOWN`. The `TimeoutException` of Armeria becomes `DEADLINE_EXCEEDED`, except for `RequestTimeoutException`.',
        zh: 'Future 抛出的 `java.util.concurrent.TimeoutException` 不在表里，变成 `UNKNOWN`。Armeria 自己的 `TimeoutException` 才变成 `DEADLINE_EXCEEDED`，`RequestTimeoutException` 除外。',
      },
      source: DEFAULT,
      run: {
        file: 'frameworks/java/output/armeria.txt',
        printed: [
          'ResponseTimeoutException: DEADLINE_EXCEEDED: deadline exceeded after 15000000000ns.',
          'java.util.concurrent.TimeoutException: UNKNOWN: null',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'A server that times out returns `CANCELLED`, not `DEADLINE_EXCEEDED`, so a client sees a cancellation that it did not ask for.',
        zh: '服务端自己的超时返回 `CANCELLED`，不是 `DEADLINE_EXCEEDED`，客户端看到的是自己没发起过的取消。',
      },
      source: DEFAULT,
      run: {
        file: 'frameworks/java/output/armeria.txt',
        printed: 'a timeout of the server: CANCELLED: null',
      },
    },
    {
      says: {
        en: 'The request timeout of the server follows the deadline of the client by default (`useClientTimeoutHeader`). Without a deadline the `requestTimeout` of the server applies, 10 seconds by default.',
        zh: '服务端的请求超时默认跟随客户端的截止时间（`useClientTimeoutHeader`）；客户端没设截止时间，就用服务端的 `requestTimeout`，默认 10 秒。',
      },
      source: BUILDER,
    },
    {
      says: {
        en: 'A message that cannot be parsed is `INVALID_ARGUMENT` in a client as well, where grpc-java reports `INTERNAL`.',
        zh: '客户端解析不了响应消息也是 `INVALID_ARGUMENT`，grpc-java 报的是 `INTERNAL`。',
      },
      source: DEFAULT,
    },
    {
      says: {
        en: 'If the server times out on an unframed request, its `CANCELLED` becomes HTTP 503, not the 499 in the table.',
        zh: 'unframed 请求在服务端超时，`CANCELLED` 变成 HTTP 503，不是表里的 499。',
      },
      source: STATUS,
    },
  ],
} as const satisfies Framework;
