import { GOOGLE_RPC_HTTP } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const TRIPLE = 'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/TriRpcStatus.java';
const EXCEPTION =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/StatusRpcException.java';
const INVOKER =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri/TripleInvoker.java';
const CLIENT =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri/stream/AbstractTripleClientStream.java';
const SERVER =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri/h12/CompositeExceptionHandler.java';
const FILTER =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-api/src/main/java/org/apache/dubbo/rpc/filter/ExceptionFilter.java';
const FAILOVER =
  'apache/dubbo:dubbo-cluster/src/main/java/org/apache/dubbo/rpc/cluster/support/FailoverClusterInvoker.java';

const FILTERED =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-api/src/main/java/org/apache/dubbo/rpc/filter/RpcExceptionFilter.java';
const FUTURE =
  'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri/DeadlineFuture.java';

const RUN = 'frameworks/java/output/dubbo.txt';

/** Dubbo 3 with the Triple protocol, which gRPC clients can call. */
export const dubbo = {
  name: 'Dubbo (Triple)',
  language: 'Java',
  about: {
    en: 'Triple is the protocol of Dubbo 3 that gRPC clients can call. Dubbo converts its own older error numbers in `RpcException` to gRPC codes and back, with losses in both directions.',
    zh: 'Triple 是 Dubbo 3 的协议，gRPC 客户端可以直接调用。Dubbo 的 `RpcException` 另有一套旧错误码，它与 gRPC 状态码互相转换，两个方向都会丢信息。',
  },
  unhandled: [
    {
      says: {
        en: 'An `RpcException`, an `HttpStatusException`, and a timeout of Dubbo have codes. Every other exception becomes `UNKNOWN`, and its message is sent to the client.',
        zh: '`RpcException`、`HttpStatusException` 和 Dubbo 超时有对应的状态码；其他异常都变成 `UNKNOWN`，message 会发给客户端。',
      },
      source: SERVER,
      run: { file: RUN, printed: 'IllegalStateException: UNKNOWN: the disk is full' },
    },
    {
      says: {
        en: 'If the interface is written in Java, the filter `exception` wraps an unchecked exception that the interface does not declare in a `RuntimeException` whose text is the whole stack. Exceptions of the JDK, of Dubbo, and from the jar of the interface pass unchanged. The provider logs `Got unchecked and undeclared exception`.',
        zh: '接口用 Java 编写时，`exception` 过滤器会把接口没声明的非受检异常包成 `RuntimeException`，文本是整个堆栈。JDK 异常、Dubbo 异常和接口所在 jar 里的异常原样通过。提供者的日志是 `Got unchecked and undeclared exception`。',
      },
      source: FILTER,
    },
    {
      says: {
        en: 'If the interface is generated from a `.proto`, such an exception passes unchanged, and only its message is sent. The filter looks for a Java method by the name in the `.proto`, which begins with a capital letter, and finds none.',
        zh: '接口由 `.proto` 生成时，这种异常原样通过，只发出它的 message：过滤器按 `.proto` 里首字母大写的名字去找 Java 方法，找不到。',
      },
      source: FILTER,
      run: {
        file: RUN,
        printed: 'UninitializedMessageException: UNKNOWN: Message was missing required fields.',
      },
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'How a server converts an `RpcException`. Every other number of it becomes `UNKNOWN`.',
        zh: '服务端怎样转换 `RpcException`，其余错误码一律变成 `UNKNOWN`。',
      },
      rows: [
        { error: 'RpcException.TIMEOUT_EXCEPTION', code: 'DEADLINE_EXCEEDED' },
        { error: 'RpcException.TIMEOUT_TERMINATE', code: 'DEADLINE_EXCEEDED' },
        { error: 'RpcException.FORBIDDEN_EXCEPTION', code: 'PERMISSION_DENIED' },
        { error: 'RpcException.AUTHORIZATION_EXCEPTION', code: 'UNAUTHENTICATED' },
        { error: 'RpcException.LIMIT_EXCEEDED_EXCEPTION', code: 'UNAVAILABLE' },
        { error: 'RpcException.NETWORK_EXCEPTION', code: 'UNAVAILABLE' },
        { error: 'RpcException.METHOD_NOT_FOUND', code: 'UNIMPLEMENTED' },
        { error: 'RpcException.SERIALIZATION_EXCEPTION', code: 'INTERNAL' },
      ],
      source: TRIPLE,
      run: {
        file: RUN,
        printed: [
          'RpcException.TIMEOUT_EXCEPTION: DEADLINE_EXCEEDED: failed, details: 0',
          'RpcException.TIMEOUT_TERMINATE: DEADLINE_EXCEEDED: failed, details: 0',
          'RpcException.FORBIDDEN_EXCEPTION: PERMISSION_DENIED: failed, details: 0',
          'RpcException.AUTHORIZATION_EXCEPTION: UNAUTHENTICATED: failed, details: 0',
          'RpcException.LIMIT_EXCEEDED_EXCEPTION: UNAVAILABLE: failed, details: 0',
          'RpcException.NETWORK_EXCEPTION: UNAVAILABLE: failed, details: 0',
          'RpcException.METHOD_NOT_FOUND: UNIMPLEMENTED: failed, details: 0',
          'RpcException.SERIALIZATION_EXCEPTION: INTERNAL: failed, details: 0',
          'RpcException.BIZ_EXCEPTION: UNKNOWN: failed, details: 0',
        ].join('\n'),
      },
    },
    {
      direction: 'to-http',
      says: {
        en: 'How a code becomes an HTTP status when a service is called as REST.',
        zh: '服务以 REST 方式被调用时，状态码转成的 HTTP 状态码。',
      },
      rows: codeNames.map((code) => ({ code, http: GOOGLE_RPC_HTTP[code] })),
      source: TRIPLE,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'The default cluster `failover` does not retry a call for which the provider returned a status, whatever its code: for the cluster such a status is a result.',
        zh: '默认的 `failover` 集群不重试提供者返回了状态的调用，不论是哪个状态码：对集群来说，这样的状态就是结果。',
      },
      source: FUTURE,
      run: {
        file: RUN,
        printed:
          'UNAVAILABLE: RpcException 0, its cause ExecutionException, status UNAVAILABLE: UNAVAILABLE : provoked, calls of the handler: 1',
      },
    },
    {
      by: 'retry',
      says: {
        en: 'It retries on another provider if the consumer itself throws: its own timeout passed, no connection to the provider is up, or the request could not be encoded. It does not look at gRPC codes, only at whether the exception is a business exception.',
        zh: '消费者自己抛异常时才换一个提供者重试：自己的超时到了、到提供者没有可用的连接、请求编码失败。它不看 gRPC 状态码，只看是不是业务异常。',
      },
      source: FAILOVER,
    },
    {
      by: 'retry',
      says: {
        en: 'There are two retries by default (`retries`), so at most three requests. Set it to 0 for methods that are not safe to repeat: after a timeout the first call can have run.',
        zh: '默认重试 2 次（`retries`），最多发出 3 次请求。不能安全重复的方法要设为 0：超时以后，第一次调用可能已经执行。',
      },
      source:
        'apache/dubbo:dubbo-common/src/main/java/org/apache/dubbo/common/constants/CommonConstants.java',
    },
  ],
  returns: [
    {
      says: {
        en: 'Throw `TriRpcStatus.NOT_FOUND.withDescription("…").asException()`. For a code without a constant use `TriRpcStatus.fromCode(TriRpcStatus.Code.…)`.',
        zh: '抛出 `TriRpcStatus.NOT_FOUND.withDescription("…").asException()`；没有常量的状态码用 `TriRpcStatus.fromCode(TriRpcStatus.Code.…)`。',
      },
      source: TRIPLE,
      run: {
        file: RUN,
        printed: 'TriRpcStatus.NOT_FOUND: NOT_FOUND: NOT_FOUND : document guides/retries does not exist',
      },
    },
    {
      says: {
        en: 'The server writes code and text only. It sets no `grpc-status-details-bin`, so details cannot be returned this way.',
        zh: '服务端只写状态码和文本，不写 `grpc-status-details-bin`，因此这种方式返回不了错误详情。',
      },
      source: SERVER,
      run: {
        file: RUN,
        printed:
          'TriRpcStatus.NOT_FOUND: NOT_FOUND: NOT_FOUND : document guides/retries does not exist, details: 0',
      },
    },
  ],
  reads: [
    {
      says: {
        en: 'Catch `RpcException` and look for a `StatusRpcException` among its causes: a generated stub throws an `RpcException` whose cause is an `ExecutionException` with the status inside. Then read `getStatus().code` and `getStatus().description`.',
        zh: '捕获 `RpcException`，再到 cause 链里找 `StatusRpcException`：生成的 stub 抛出的 `RpcException`，cause 是 `ExecutionException`，状态在它里面。然后读 `getStatus().code` 和 `getStatus().description`。',
      },
      source: FILTERED,
      run: {
        file: RUN,
        printed:
          'NOT_FOUND: RpcException 0, its cause ExecutionException, status NOT_FOUND: NOT_FOUND : provoked',
      },
    },
    {
      says: {
        en: 'Of the details that a server of another library sends, the client uses only the stack in `DebugInfo`, which it appends to the text.',
        zh: '对其他服务端发来的详情，客户端只用 `DebugInfo` 里的堆栈，并把它接到文本后面。',
      },
      source: CLIENT,
      run: {
        file: RUN,
        printed:
          'details of a server of grpc-java: RpcException 0, its cause ExecutionException, status NOT_FOUND: no such document / at the shelf',
      },
    },
  ],
  traps: [
    {
      says: {
        en: '`getCode()` of the exception that a generated stub throws is 0 for every gRPC code, which is `UNKNOWN_EXCEPTION`.',
        zh: '生成的 stub 抛出的异常，`getCode()` 对每个 gRPC 状态码都是 0，即 `UNKNOWN_EXCEPTION`。',
      },
      source: FILTERED,
      run: { file: RUN, printed: 'PERMISSION_DENIED: RpcException 0, its cause ExecutionException' },
    },
    {
      says: {
        en: '`getCode()` of the `StatusRpcException` inside tells four codes apart: `DEADLINE_EXCEEDED`, `PERMISSION_DENIED`, `UNAVAILABLE`, and `UNIMPLEMENTED`. All others are 0.',
        zh: '里面的 `StatusRpcException`，`getCode()` 也只分得出四个状态码：`DEADLINE_EXCEEDED`、`PERMISSION_DENIED`、`UNAVAILABLE` 和 `UNIMPLEMENTED`，其余都是 0。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'For each status except `OK` that the provider returns, the consumer logs `Exception occurred while executing the … filter named RpcExceptionFilter` as an error. No filter is broken: this filter throws the exception of the status on purpose.',
        zh: '提供者每返回一个 `OK` 以外的状态，消费者就记一条错误日志 `Exception occurred while executing the … filter named RpcExceptionFilter`。过滤器没有坏：它就是要把状态的异常抛出来。',
      },
      source: FILTERED,
    },
    {
      says: {
        en: 'A rate limit of a Dubbo server arrives as `UNAVAILABLE`, not `RESOURCE_EXHAUSTED`.',
        zh: 'Dubbo 服务端的限流以 `UNAVAILABLE` 返回，不是 `RESOURCE_EXHAUSTED`。',
      },
      source: TRIPLE,
      run: { file: RUN, printed: 'RpcException.LIMIT_EXCEEDED_EXCEPTION: UNAVAILABLE: failed' },
    },
    {
      says: {
        en: 'In version 3.3.1 and earlier `METHOD_NOT_FOUND` became `NOT_FOUND`, while only `UNIMPLEMENTED` was read back as `METHOD_NOT_FOUND`. Check the version on both sides before a client decides by this code.',
        zh: '3.3.1 及更早的版本把 `METHOD_NOT_FOUND` 转成 `NOT_FOUND`，读回来时却只有 `UNIMPLEMENTED` 才算 `METHOD_NOT_FOUND`。客户端按这个状态码做判断之前，先确认两端的版本。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'The text that a gRPC client sees begins with the code: `NOT_FOUND : no such user`. It is the message of the exception, not its description.',
        zh: 'gRPC 客户端看到的文本以状态码开头，如 `NOT_FOUND : no such user`：它是异常的 message，不是 description。',
      },
      source: EXCEPTION,
      run: {
        file: RUN,
        printed: 'TriRpcStatus.NOT_FOUND: NOT_FOUND: NOT_FOUND : document guides/retries does not exist',
      },
    },
    {
      says: {
        en: 'An error with an HTTP status uses the table of gRPC clients: 400 becomes `INTERNAL`, 404 `UNIMPLEMENTED`, and 429 `UNAVAILABLE`.',
        zh: '带 HTTP 状态码的错误按 gRPC 客户端的表转换：400 变成 `INTERNAL`，404 变成 `UNIMPLEMENTED`，429 变成 `UNAVAILABLE`。',
      },
      source: TRIPLE,
      run: {
        file: RUN,
        printed:
          'HttpStatusException 400: INTERNAL: bad request, details: 0\nHttpStatusException 404: UNIMPLEMENTED: not found, details: 0\nHttpStatusException 429: UNAVAILABLE: too many requests',
      },
    },
    {
      says: {
        en: 'The consumer itself generates `upstream … is unavailable` when the connection to the provider is not up. No request was sent.',
        zh: '`upstream … is unavailable` 由消费者自己产生：到提供者的连接没建立，请求没有发出。',
      },
      source: INVOKER,
    },
  ],
} as const satisfies Framework;
