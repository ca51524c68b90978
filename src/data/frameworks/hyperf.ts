import type { Framework } from './framework.ts';

const HANDLER = 'hyperf/hyperf:src/grpc-server/src/Exception/Handler/GrpcExceptionHandler.php';
const CORE = 'hyperf/hyperf:src/grpc-server/src/CoreMiddleware.php';
const STATUS = 'hyperf/hyperf:src/grpc-server/src/Exception/GrpcStatusException.php';
const CLIENT = 'hyperf/hyperf:src/grpc-client/src/BaseClient.php';
const CONNECTION = 'hyperf/hyperf:src/grpc-client/src/GrpcClient.php';
const PARSER = 'hyperf/hyperf:src/grpc/src/Parser.php';

/** Hyperf, a PHP framework on Swoole with its own gRPC client and server. */
export const hyperf = {
  name: 'Hyperf',
  language: 'PHP',
  about: {
    en: 'A PHP framework on Swoole with its own gRPC server and client; the extension `grpc` is not used. Services are routes, and a client call returns its status in an array. It throws `GrpcClientException` only if it cannot start or send.',
    zh: '基于 Swoole 的 PHP 框架，自己实现 gRPC 服务端和客户端，不用 `grpc` 扩展。服务就是路由，客户端调用用数组返回状态，只有无法启动或发送时才抛出 `GrpcClientException`。',
  },
  unhandled: [
    {
      says: {
        en: 'With the `GrpcExceptionHandler` every exception that is not a `GrpcException` becomes `INTERNAL`, and its message is sent to the client, SQL and paths included.',
        zh: '配置了 `GrpcExceptionHandler` 时，不是 `GrpcException` 的异常都变成 `INTERNAL`，异常文本会发给客户端，包括 SQL 和路径。',
      },
      source: HANDLER,
    },
    {
      says: {
        en: 'An unknown service or method gives `NOT_FOUND`, `Route Not Found.`, where other servers return `UNIMPLEMENTED`.',
        zh: '服务或方法不存在时返回 `NOT_FOUND`，文本 `Route Not Found.`；其他服务端返回的是 `UNIMPLEMENTED`。',
      },
      source: CORE,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'What the server returns before or instead of a result of your code.',
        zh: '服务端在你的代码之前或代替它的结果返回的状态码。',
      },
      rows: [
        { error: 'Route Not Found.', code: 'NOT_FOUND' },
        { error: 'Action not exist.', code: 'INTERNAL' },
        { error: 'The result is not a valid message.', code: 'INTERNAL' },
      ],
      source: CORE,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'The client retries only a request that it could not send, three attempts by default (`retry_attempts`), 100 ms apart. It never retries because of a code.',
        zh: '客户端只重试没发出去的请求，默认 3 次（`retry_attempts`），间隔 100 ms，不会因为状态码重试。',
      },
      source: CLIENT,
    },
  ],
  returns: [
    {
      says: {
        en: 'Throw `new GrpcException("…", StatusCode::NOT_FOUND)` for a code with a text.',
        zh: '只要状态码和文本，就抛出 `new GrpcException("…", StatusCode::NOT_FOUND)`。',
      },
      source: HANDLER,
    },
    {
      says: {
        en: 'For details build a `Google\\Rpc\\Status` and throw `GrpcStatusException` with it. The handler writes it to `grpc-status-details-bin`.',
        zh: '要带详情就构造 `Google\\Rpc\\Status`，用它抛出 `GrpcStatusException`，处理器会写进 `grpc-status-details-bin`。',
      },
      source: STATUS,
    },
  ],
  reads: [
    {
      says: {
        en: 'A call returns `[$reply, $status, $response]`. If `$status` is not 0, `$reply` is the text of the error, a string.',
        zh: '调用返回 `[$reply, $status, $response]`。`$status` 不为 0 时，`$reply` 是字符串，即错误文本。',
      },
      source: PARSER,
    },
    {
      says: {
        en: 'For details call `Parser::statusFromResponse($response)`. It returns a `Google\\Rpc\\Status`, or `null` without details.',
        zh: '要错误详情，就调用 `Parser::statusFromResponse($response)`，返回 `Google\\Rpc\\Status`，没有详情时是 `null`。',
      },
      source: PARSER,
    },
  ],
  traps: [
    {
      says: {
        en: 'If the HTTP status is not 0, 200, or 400, and the response has no `grpc-status`, `$status` is the HTTP status or the error number of Swoole. A value such as 502 is not a gRPC code.',
        zh: 'HTTP 状态码不是 0、200、400，且响应没有 `grpc-status` 时，`$status` 是 HTTP 状态码或 Swoole 的错误号。502 这样的值不是 gRPC 状态码。',
      },
      source: PARSER,
    },
    {
      says: {
        en: 'A call that gets no response in time returns `No response` with the `$status` -1, not `DEADLINE_EXCEEDED`.',
        zh: '调用超时没有响应时，返回 `No response`，`$status` 是 -1，不是 `DEADLINE_EXCEEDED`。',
      },
      source: PARSER,
    },
    {
      says: {
        en: 'This timeout only ends the wait of the client, which waits for the response on a channel: the option `timeout`, 3 seconds by default. The server goes on working.',
        zh: '这个超时只是客户端的等待（选项 `timeout`，默认 3 秒）：客户端在 channel 上等响应，服务端仍会继续执行。',
      },
      source: CONNECTION,
    },
    {
      says: {
        en: 'A code in a plain exception has no effect: `throw new \\Exception("…", 5)` gives `INTERNAL`.',
        zh: '普通异常的 code 不起作用：`throw new \\Exception("…", 5)` 得到的是 `INTERNAL`。',
      },
      source: HANDLER,
    },
    {
      says: {
        en: 'A response without `grpc-status` on HTTP 200 or 400 counts as success: `$status` is 0. Check `$reply` before you use it: for an empty body it is `null`.',
        zh: 'HTTP 200 或 400 的响应没有 `grpc-status` 时算成功，`$status` 是 0。使用前先检查 `$reply`：响应体为空时它是 `null`。',
      },
      source: PARSER,
    },
  ],
} as const satisfies Framework;
