import type { CodeFacts } from '../code-facts.ts';

export const aborted = {
  title: { en: 'Aborted', zh: '已中止' },
  meaning: {
    en: 'The call conflicted with a concurrent one; retry the whole transaction',
    zh: '遇到并发冲突，这次调用被中止，要从读取开始重做整个读-改-写',
  },
  actor: 'later',
  action: {
    en: 'Reread the current state, apply the change to it, and commit again; do not resend the old request.',
    zh: '重新读取，基于最新状态重新修改再提交；不要把旧请求原样重发。',
  },
  origins: {
    client: {
      en: 'Connect for Node prints `[aborted] read ECONNRESET` when the connection breaks, and grpc-web uses the code when the browser aborts its request.',
      zh: 'Connect 的 Node 客户端在连接断开时报 `[aborted] read ECONNRESET`；浏览器中止请求时，grpc-web 也用这个状态码。',
    },
    network: {
      en: 'Only in grpc-web and grpc-dart: a proxy responded without a gRPC status, and the message contains `http status code: 409` or `409 instead of 200`.',
      zh: '仅见于 grpc-web 和 grpc-dart：代理的响应里没有 gRPC 状态，报错信息含有 `http status code: 409` 或 `409 instead of 200`。',
    },
    server: {
      en: 'A Connect server on Node whose client disconnected, visible in its own log; a caller rarely receives it.',
      zh: '客户端主动断开时，Node 上的 Connect 服务端在自己的日志里记成 `ABORTED`；调用方很少能收到。',
    },
    handler: {
      en: 'The usual case: the message names a version, an ETag, a lock, a lease, or a transaction.',
      zh: '最常见的情况：报错信息里提到版本、ETag、锁、租约或事务。',
    },
  },
  retry: {
    readOnly: 'restart',
    idempotent: 'restart',
    other: 'restart',
    pacing: {
      en: 'Restart from the read within tens of milliseconds, with jitter, and give up after about five attempts. If most attempts conflict, reduce the contention.',
      zh: '几十毫秒后从读取开始重做整个读-改-写，带上抖动，大约五次之后放弃。如果多数都冲突，要解决的是争用本身。',
    },
    sources: [
      {
        says: {
          en: 'Do not retry the single request; retry the larger unit, such as the whole transaction.',
          zh: '不要重试单个请求，要从读取开始重做整个读-改-写（例如整个事务）。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'The sample retry policy leaves it out; the sample hedging policies list it as non-fatal, so hedging continues.',
          zh: '示例重试策略没有列出它；示例对冲（hedging）策略把它列为非致命，会继续发出下一份。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'A service that aborts has rolled back. Exception: connect-node and grpc-web use the code for a broken connection, and then the outcome is not known.',
    zh: '服务中止时已经回滚。例外：Connect 的 Node 版和 grpc-web 用它表示连接断开，这时结果不确定。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'Connect for Node: the stream was destroyed or the connection was reset (`ECONNRESET`), or data was written after the end.',
        zh: 'Connect 的 Node 版：流被销毁、连接被重置（`ECONNRESET`），或在结束之后又写入数据。',
      },
      source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-web: the XHR was aborted although the application did not cancel.',
        zh: 'grpc-web：应用没有取消，XHR 却被中止。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-web and grpc-dart: HTTP 409 without a gRPC status.',
        zh: 'grpc-web 和 grpc-dart：没有 gRPC 状态的 HTTP 409。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `ConnectionAborted` to this code.',
        zh: 'tonic：把 `ConnectionAborted` 类的 `io::Error` 转成 `ABORTED`。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error ConnectionAborted: Aborted' },
    },
  ],
  details: {
    ErrorInfo: {
      en: 'A reason such as `VERSION_MISMATCH`, with the current version in the metadata if the caller is allowed to see it.',
      zh: '例如 reason 为 `VERSION_MISMATCH`；调用方有权看到时，把当前版本放进 metadata。',
    },
    RetryInfo: {
      en: 'A short delay before the restart, for contended resources where an immediate restart would conflict again.',
      zh: '给热点资源一个重做前的短暂等待，立刻重来只会再次冲突。',
    },
    ResourceInfo: {
      en: 'Names the resource with the conflict when the request touches several.',
      zh: '请求涉及多个资源时，指出冲突的是哪一个。',
    },
  },
} as const satisfies CodeFacts;
