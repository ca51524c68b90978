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
        en: 'An exception that is neither an `RpcException` nor a timeout of Dubbo becomes `UNKNOWN`.',
        zh: '既不是 `RpcException` 也不是 Dubbo 超时的异常，变成 `UNKNOWN`。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'The filter `exception` wraps an unchecked exception that the interface does not declare in a `RuntimeException` whose text is the whole stack. Exceptions of the JDK, of Dubbo, and from the jar of the interface pass unchanged.',
        zh: '`exception` 过滤器会把接口没声明的非受检异常包成 `RuntimeException`，文本是整个堆栈。JDK 异常、Dubbo 异常和接口所在 jar 里的异常原样通过。',
      },
      source: FILTER,
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
        { error: 'RpcException.METHOD_NOT_FOUND', code: 'NOT_FOUND' },
        { error: 'RpcException.SERIALIZATION_EXCEPTION', code: 'INTERNAL' },
      ],
      source: TRIPLE,
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
        en: 'The default cluster `failover` looks at no gRPC code. It retries every call that throws an `RpcException`, except a business exception, on another provider.',
        zh: '默认的 `failover` 集群不看 gRPC 状态码：调用只要抛出 `RpcException`（业务异常除外），就换一个提供者重试。',
      },
      source: FAILOVER,
    },
    {
      by: 'retry',
      says: {
        en: 'There are two retries by default, `retries` in the configuration. Set it to 0 for methods that are not safe to repeat.',
        zh: '默认重试 2 次，配置项是 `retries`。不能安全重复的方法要设为 0。',
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
    },
    {
      says: {
        en: 'The server writes code and text only. It sets no `grpc-status-details-bin`, so details cannot be returned this way.',
        zh: '服务端只写状态码和文本，不写 `grpc-status-details-bin`，因此这种方式返回不了错误详情。',
      },
      source: SERVER,
    },
  ],
  reads: [
    {
      says: {
        en: 'Catch `StatusRpcException` and read `getStatus().code` and `getStatus().description`. It extends `RpcException`.',
        zh: '捕获 `StatusRpcException`，读 `getStatus().code` 和 `getStatus().description`。它继承 `RpcException`。',
      },
      source: EXCEPTION,
    },
    {
      says: {
        en: 'Of the details of a foreign server the client uses only the stack in `DebugInfo`, which it appends to the text.',
        zh: '对其他服务端发来的详情，客户端只用 `DebugInfo` 里的堆栈，并把它接到文本后面。',
      },
      source: CLIENT,
    },
  ],
  traps: [
    {
      says: {
        en: '`RpcException.getCode()` tells four codes apart: `DEADLINE_EXCEEDED`, `PERMISSION_DENIED`, `UNAVAILABLE`, and `UNIMPLEMENTED`. All others are `UNKNOWN_EXCEPTION`, which is 0.',
        zh: '`RpcException.getCode()` 只分得出四个状态码：`DEADLINE_EXCEEDED`、`PERMISSION_DENIED`、`UNAVAILABLE` 和 `UNIMPLEMENTED`，其余都是 `UNKNOWN_EXCEPTION`，值为 0。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'A rate limit of a Dubbo server arrives as `UNAVAILABLE`, not `RESOURCE_EXHAUSTED`, and the consumer reads it as a network error.',
        zh: 'Dubbo 服务端的限流以 `UNAVAILABLE` 返回，不是 `RESOURCE_EXHAUSTED`，消费者会当成网络错误。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'Converting `METHOD_NOT_FOUND` gives `NOT_FOUND`, but only `UNIMPLEMENTED` is read back as `METHOD_NOT_FOUND`.',
        zh: '`METHOD_NOT_FOUND` 转出去是 `NOT_FOUND`，但读回来时只有 `UNIMPLEMENTED` 才算 `METHOD_NOT_FOUND`。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: 'The text that a gRPC client sees begins with the code: `NOT_FOUND : no such user`. It is the message of the exception, not its description.',
        zh: 'gRPC 客户端看到的文本以状态码开头，如 `NOT_FOUND : no such user`：它是异常的 message，不是 description。',
      },
      source: EXCEPTION,
    },
    {
      says: {
        en: 'An error with an HTTP status uses the table of gRPC clients: 400 becomes `INTERNAL`, 404 `UNIMPLEMENTED`, and 429 `UNAVAILABLE`.',
        zh: '带 HTTP 状态码的错误按 gRPC 客户端的表转换：400 变成 `INTERNAL`，404 变成 `UNIMPLEMENTED`，429 变成 `UNAVAILABLE`。',
      },
      source: TRIPLE,
    },
    {
      says: {
        en: '`upstream … is unavailable` is made by the consumer when the connection to the provider is not up. No request was sent.',
        zh: '`upstream … is unavailable` 由消费者自己产生：到提供者的连接没建立，请求没有发出。',
      },
      source: INVOKER,
    },
  ],
} as const satisfies Framework;
