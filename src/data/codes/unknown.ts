import type { CodeFacts } from '../code-facts.ts';

export const unknown = {
  title: { en: 'Unknown error', zh: '未知错误' },
  meaning: {
    en: 'An error arrived without a status that gRPC recognizes',
    zh: '出错了，但错误里没有 gRPC 能识别的状态',
  },
  actor: 'service',
  action: {
    en: 'Find the exception in the server log, fix it, and map expected failures to specific codes.',
    zh: '在服务端日志里找到那个异常并修好，再给预料之中的失败各选一个状态码。',
  },
  origins: {
    caller: {
      en: 'Your request iterator threw an exception: `Exception iterating requests!` (Python).',
      zh: '你提供请求的迭代器抛了异常：`Exception iterating requests!`（Python）。',
    },
    client: {
      en: 'The library could not read the status: `Server sent unknown code`, `malformed grpc-status`.',
      zh: '客户端库解析不了状态：`Server sent unknown code`、`malformed grpc-status`。',
    },
    network: {
      en: 'A component that is not a gRPC server responded: `unexpected HTTP status code`, `text/html`, `invalid content-type`, `missing grpc-status trailer`.',
      zh: '响应的不是 gRPC 服务端：`unexpected HTTP status code`、`text/html`、`invalid content-type`、`missing grpc-status trailer`。',
    },
    server: {
      en: 'The C core rejected the request headers before any handler ran: `Missing :te header`, `Bad :method header`.',
      zh: 'C core 在进入处理函数之前就拒绝了请求首部：`Missing :te header`、`Bad :method header`。',
    },
    handler: {
      en: 'The usual case, an uncaught exception: `Application error processing RPC`, `Exception calling application:`, `Exception was thrown by handler.`, or any bare error message from Go.',
      zh: '最常见的情况，未捕获的异常：`Application error processing RPC`、`Exception calling application:`、`Exception was thrown by handler.`，或 Go 里任意一段裸的错误文本。',
    },
  },
  retry: {
    readOnly: 'no',
    idempotent: 'no',
    other: 'check-first',
    pacing: {
      en: 'Don’t retry automatically: the same input usually triggers the same bug. If the call is safe to repeat, try it by hand once more at most, after a delay.',
      zh: '不要自动重试：同样的输入通常触发同样的缺陷。能安全重复的调用，最多隔一会儿手动再试一次。',
    },
    sources: [
      {
        says: {
          en: 'Generally not: the cause is not known, so a retry can do harm; report the error to the application at once.',
          zh: '一般不要：原因不明，重试可能有害；应立即把错误交给应用。',
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
          en: 'Routes can’t retry on this code: `x-envoy-retry-grpc-on` has no value for it.',
          zh: '`x-envoy-retry-grpc-on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'The exception can come before the first write, between two writes, or after the commit.',
    zh: '异常可能发生在第一次写入之前、两次写入之间，也可能在提交之后。',
  },
  libraryConditions: [
    {
      side: 'server',
      says: {
        en: 'The handler threw, or ended the call without a status.',
        zh: '处理函数抛出异常，或没有返回状态就结束了调用。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'java/reproduced/java-application-error.txt',
        printed: 'UNKNOWN: Application error processing RPC',
      },
    },
    {
      side: 'client',
      says: {
        en: 'A status arrived that the library cannot parse.',
        zh: '状态到了，但客户端库无法解析。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: { file: 'go/observed/responses.txt', printed: 'status-text                          UNKNOWN' },
    },
    {
      side: 'client',
      says: {
        en: 'The response is HTTP without `grpc-status`, and no gRPC code is assigned to its HTTP status; a plain 200 belongs here too.',
        zh: '响应是不带 `grpc-status` 的 HTTP，其状态又没有专门对应的 gRPC 状态码；普通的 200 也算在内。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: { file: 'go/observed/responses.txt', printed: 'http-200                             UNKNOWN' },
    },
    {
      side: 'server',
      says: {
        en: 'C core: the request lacks `te: trailers` or a pseudo-header, or carries a wrong one, in older releases. Release 1.85.1 resets the stream, and clients report INTERNAL.',
        zh: 'C core：请求缺少 `te: trailers` 或某个伪首部，或者值不对（旧版本）。1.85.1 改为重置流，客户端报 INTERNAL。',
      },
      source: 'grpc/grpc:src/core/ext/filters/http/server/http_server_filter.cc',
      run: {
        file: 'python/output/conditions.txt',
        printed: 'request without te: trailers: the stream is reset with 2',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: the handler returned an error that is neither a status nor a context error; its text becomes the message and reaches the caller.',
        zh: 'grpc-go：处理函数返回的 error 既不是状态也不是 context 错误；它的文本成为报错信息，传给调用方。',
      },
      source: 'grpc/grpc-go:server.go',
      run: {
        file: 'go/output/unknown.txt',
        printed: 'code = Unknown desc = template export.html is missing',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpcio: `context.abort` was called with OK; the library sends `UNKNOWN` instead.',
        zh: 'grpcio：用 OK 调用了 `context.abort`，服务端库改为发送 `UNKNOWN`。',
      },
      source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
      run: { file: 'python/output/pitfalls.txt', printed: 'abort with OK: StatusCode.UNKNOWN' },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-js: the error given to the callback has no integer `code`, as with system errors, where it is a string such as `ECONNREFUSED`.',
        zh: 'grpc-js：处理函数传给 callback 的错误没有整数的 `code`，例如系统错误，它的 code 是 `ECONNREFUSED` 之类的字符串。',
      },
      source: 'grpc/grpc-node:packages/grpc-js/src/server-call.ts',
      run: {
        file: 'typescript/output/pitfalls.txt',
        printed: 'callback with a system error: Error: 2 UNKNOWN',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-java: the number in `grpc-status` is not one of the 17; the number itself is lost. grpcio and tonic do the same, whereas grpc-go and grpc-js keep it.',
        zh: 'grpc-java：`grpc-status` 里的数字不在 17 个之内，数字本身就丢了。grpcio 和 tonic 也这样，grpc-go 与 grpc-js 则会保留它。',
      },
      source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
      run: { file: 'java/observed/responses.txt', printed: 'status-17                            UNKNOWN' },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: an error is converted to a status, and its chain of sources has no type that tonic knows (`transport error`).',
        zh: 'tonic：把一个错误转换成状态时，错误的 source 链里没有它认识的类型（`transport error`）。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/reproduced/tonic-transport-error.txt', printed: 'message: "transport error"' },
    },
  ],
  details: {
    RequestInfo: {
      en: 'The ID with which the service owner finds the exception in the server log. Often the only useful detail.',
      zh: '服务的负责人凭这个 ID 能在服务端日志里找到那个异常。通常附这一个就够了。',
    },
    DebugInfo: {
      en: 'The stack trace, only for callers inside your own organization.',
      zh: '堆栈；只发给自己公司内部的调用方。',
    },
    ErrorInfo: {
      en: 'For an error from another system: its original number and name in the metadata, so that nothing is lost.',
      zh: '转换其他系统的错误时，把它原来的编号和名称放进 metadata，免得丢失。',
    },
  },
} as const satisfies CodeFacts;
