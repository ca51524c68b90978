import type { Disagreement } from './disagreement.ts';

/** Who produces which code, and when. */
export const originDisagreements = {
  permissionDeniedOrigin: {
    topic: { en: 'Do libraries generate PERMISSION_DENIED?', zh: '库会不会自己产生 PERMISSION_DENIED' },
    codes: ['PERMISSION_DENIED'],
    claims: [
      {
        says: {
          en: 'gRPC’s document lists it neither among the codes that libraries generate nor among those that they never generate.',
          zh: 'gRPC 文档的两份清单里都没有：既不在库会产生的状态码里，也不在库从不产生的状态码里。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'Clients map an HTTP 403 without `grpc-status` to `PERMISSION_DENIED`.',
          zh: '客户端把没有 `grpc-status` 的 HTTP 403 映射为 `PERMISSION_DENIED`。',
        },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
        run: {
          file: 'go/observed/responses.txt',
          printed: 'http-403                             PERMISSION_DENIED',
        },
      },
      {
        says: {
          en: 'Clients map a stream reset with INADEQUATE_SECURITY to `PERMISSION_DENIED`.',
          zh: '客户端把以 INADEQUATE_SECURITY 重置的流映射为 `PERMISSION_DENIED`。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
        run: {
          file: 'go/observed/responses.txt',
          printed: 'reset-INADEQUATE_SECURITY            PERMISSION_DENIED',
        },
      },
    ],
    verdict: {
      en: 'Before you look at the service, check whether a proxy or firewall sent the response.',
      zh: '检查服务之前，先看响应是不是代理或防火墙发出的。',
    },
  },
  neverGenerated: {
    topic: { en: 'Codes that libraries should not generate', zh: '库不该产生的状态码' },
    codes: [
      'INVALID_ARGUMENT',
      'NOT_FOUND',
      'ALREADY_EXISTS',
      'FAILED_PRECONDITION',
      'ABORTED',
      'OUT_OF_RANGE',
      'DATA_LOSS',
    ],
    claims: [
      {
        says: {
          en: "gRPC's document reserves `INVALID_ARGUMENT`, `NOT_FOUND`, `ALREADY_EXISTS`, `FAILED_PRECONDITION`, `ABORTED`, `OUT_OF_RANGE`, and `DATA_LOSS` for the application, so that clients can tell a handler's error from a library's.",
          zh: 'gRPC 文档把 `INVALID_ARGUMENT`、`NOT_FOUND`、`ALREADY_EXISTS`、`FAILED_PRECONDITION`、`ABORTED`、`OUT_OF_RANGE` 和 `DATA_LOSS` 留给应用，客户端据此区分处理函数的错误和库的错误。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: "grpc-go servers return `INVALID_ARGUMENT` for a content type that isn't gRPC.",
          zh: 'grpc-go 服务端遇到不是 gRPC 的 content-type，返回 `INVALID_ARGUMENT`。',
        },
        source: 'grpc/grpc-go:internal/transport/http2_server.go',
        run: {
          file: 'go/output/pitfalls.txt',
          printed: 'request with content type text/plain: HTTP 415, grpc-status 3',
        },
      },
      {
        says: {
          en: 'connect-go returns `INVALID_ARGUMENT` for a message that it cannot decode.',
          zh: 'connect-go 遇到无法反序列化的消息，返回 `INVALID_ARGUMENT`。',
        },
        source: 'connectrpc/connect-go:envelope.go',
      },
      {
        says: {
          en: 'tonic reports a message above the size limit as `OUT_OF_RANGE`.',
          zh: 'tonic 把超过大小上限的消息报成 `OUT_OF_RANGE`。',
        },
        source: 'hyperium/tonic:tonic/src/codec/decode.rs',
        run: {
          file: 'rust/reproduced/tonic-decoded-message-too-large.txt',
          printed: 'Operation was attempted past the valid range',
        },
      },
      {
        says: {
          en: 'tonic turns an `io::Error` of the kind `AlreadyExists` into `ALREADY_EXISTS`.',
          zh: 'tonic 把类别为 `AlreadyExists` 的 `io::Error` 变成 `ALREADY_EXISTS`。',
        },
        source: 'hyperium/tonic:tonic/src/status.rs',
        run: { file: 'rust/reproduced/tonic-io-file-exists.txt', printed: 'File exists (os error 17)' },
      },
      {
        says: {
          en: 'grpc-dart reports a response that it cannot parse as `DATA_LOSS`.',
          zh: 'grpc-dart 把无法解析的响应报成 `DATA_LOSS`。',
        },
        source: 'grpc/grpc-dart:lib/src/client/call.dart',
      },
      {
        says: {
          en: 'grpc-dart and grpc-web map HTTP 404, 409, and 412 to `NOT_FOUND`, `ABORTED`, and `FAILED_PRECONDITION`.',
          zh: 'grpc-dart 和 grpc-web 把 HTTP 404、409、412 变成 `NOT_FOUND`、`ABORTED`、`FAILED_PRECONDITION`。',
        },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
        run: {
          file: 'typescript/output/grpc-web.txt',
          printed: 'HTTP 404, no content type: 5 Http response at 400 or 500 level',
        },
      },
      {
        says: {
          en: 'connect-node reports `ECONNRESET`, or a stream that was destroyed, as `ABORTED`.',
          zh: 'connect-node 把流被销毁或 `ECONNRESET` 报成 `ABORTED`。',
        },
        source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
        run: {
          file: 'typescript/output/connect-node.txt',
          printed: 'TCP connection is reset: Aborted read ECONNRESET',
        },
      },
      {
        says: {
          en: 'gRPC Swift 1 throws `failedPrecondition` when response headers are sent too late.',
          zh: 'gRPC Swift 1 在过晚发送响应首部时抛出 `failedPrecondition`。',
        },
        source: 'grpc/grpc-swift:Sources/GRPC/AsyncAwaitSupport/GRPCAsyncServerHandler.swift',
      },
    ],
    verdict: {
      en: 'Assume first that a handler sent the code, then check this list for the libraries that the call passes through.',
      zh: '先假定是处理函数发出的，再对照这份清单，排除调用经过的库。',
    },
  },
  cardinality: {
    topic: { en: 'A unary call with no message, or with two', zh: '一元调用里没有消息，或有两条' },
    codes: ['UNIMPLEMENTED', 'INTERNAL'],
    claims: [
      {
        says: {
          en: 'gRPC’s document: `UNIMPLEMENTED`, on client and server.',
          zh: 'gRPC 文档：`UNIMPLEMENTED`，客户端和服务端都是。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'Python servers: `UNIMPLEMENTED` if no message arrives; they ignore a second one.',
          zh: 'Python 服务端：一条请求都没有时报 `UNIMPLEMENTED`；多出的请求被忽略。',
        },
        source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
        run: {
          file: 'python/output/conditions.txt',
          printed: '0 messages for a method that takes one: StatusCode.UNIMPLEMENTED',
        },
      },
      {
        says: {
          en: '@grpc/grpc-js clients: `UNIMPLEMENTED`.',
          zh: '@grpc/grpc-js 客户端：`UNIMPLEMENTED`。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/client.ts',
        run: { file: 'typescript/reproduced/node-no-message-received.txt', printed: '12 UNIMPLEMENTED' },
      },
      {
        says: {
          en: 'grpc-go: `INTERNAL`, with “cardinality violation”.',
          zh: 'grpc-go：`INTERNAL`，带有“cardinality violation”。',
        },
        source: 'grpc/grpc-go:stream.go',
        run: {
          file: 'go/reproduced/go-cardinality-violation.txt',
          printed: 'code = Internal desc = cardinality violation',
        },
      },
      {
        says: { en: 'grpc-java: `INTERNAL`.', zh: 'grpc-java：`INTERNAL`。' },
        source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
        run: { file: 'java/reproduced/java-half-closed-without-request.txt', printed: 'INTERNAL' },
      },
      {
        says: {
          en: 'tonic: `INTERNAL`, “Missing request message.”',
          zh: 'tonic：`INTERNAL`，“Missing request message.”。',
        },
        source: 'hyperium/tonic:tonic/src/server/grpc.rs',
        run: {
          file: 'rust/output/pitfalls.txt',
          printed: 'unary call without a message: grpc-status 13, Missing request message.',
        },
      },
      {
        says: {
          en: 'grpc-dotnet: `INTERNAL` for a second message; a handler that returns null gives `CANCELLED`.',
          zh: 'grpc-dotnet：多出的消息是 `INTERNAL`；处理函数返回 null 则是 `CANCELLED`。',
        },
        source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/PipeExtensions.cs',
      },
    ],
    verdict: {
      en: 'Either way, client and server disagree about the method: compare their proto files, above all the word `stream`.',
      zh: '不论是哪个，都说明客户端和服务端对方法的定义不一致：对比两边的 proto，尤其是 `stream` 关键字。',
    },
  },
  messageTooLarge: {
    topic: { en: 'A message above the size limit', zh: '消息超过大小上限' },
    codes: ['RESOURCE_EXHAUSTED', 'OUT_OF_RANGE'],
    claims: [
      {
        says: { en: 'gRPC’s document: `RESOURCE_EXHAUSTED`.', zh: 'gRPC 文档：`RESOURCE_EXHAUSTED`。' },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'tonic: `OUT_OF_RANGE` when receiving; only its limit on decompression gives `RESOURCE_EXHAUSTED`.',
          zh: 'tonic：接收时是 `OUT_OF_RANGE`；只有解压的上限才是 `RESOURCE_EXHAUSTED`。',
        },
        source: 'hyperium/tonic:tonic/src/codec/decode.rs',
        run: {
          file: 'rust/reproduced/tonic-decoded-message-too-large.txt',
          printed: 'Operation was attempted past the valid range',
        },
      },
    ],
    verdict: {
      en: 'Read the message before you retry: a retry never fixes a size limit, but a quota recovers.',
      zh: '重试之前先看报错信息：大小超限重试也没用，配额会恢复。',
    },
  },
  timeoutCode: {
    topic: { en: 'The code of a timeout', zh: '超时该是哪个状态码' },
    codes: ['DEADLINE_EXCEEDED', 'CANCELLED'],
    claims: [
      {
        says: {
          en: 'gRPC’s document: `DEADLINE_EXCEEDED`, on client and server.',
          zh: 'gRPC 文档：`DEADLINE_EXCEEDED`，客户端和服务端都是。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'tonic: `CANCELLED` with “Timeout expired”, in clients and servers.',
          zh: 'tonic：`CANCELLED`，带有“Timeout expired”，客户端和服务端都是。',
        },
        source: 'hyperium/tonic:tonic/src/status.rs',
        run: { file: 'rust/reproduced/tonic-timeout-expired.txt', printed: 'message: "Timeout expired"' },
      },
    ],
    verdict: {
      en: 'If the call passes through tonic, treat `CANCELLED` with that text as a timeout, in code and in alerts.',
      zh: '链路里有 tonic 时，代码和告警都要把带这段文字的 `CANCELLED` 当作超时。',
    },
  },
  envoyTimeout: {
    topic: { en: 'A timeout in Envoy', zh: 'Envoy 的超时' },
    codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
    claims: [
      {
        says: {
          en: 'By default Envoy responds to a route timeout with a local 504, which its table maps to `UNAVAILABLE`.',
          zh: '默认情况下，Envoy 对路由超时返回一个本地的 504 响应，按它的表映射为 `UNAVAILABLE`。',
        },
        source: 'envoyproxy/envoy:source/common/grpc/status.cc',
      },
      {
        says: {
          en: 'Since 1.38 Envoy returns `DEADLINE_EXCEEDED` if `envoy.reloadable_features.grpc_timeout_returns_deadline_exceeded` is on; that guard is off by default.',
          zh: '从 Envoy 1.38 起，打开 `envoy.reloadable_features.grpc_timeout_returns_deadline_exceeded` 后是 `DEADLINE_EXCEEDED`；这个开关默认关闭。',
        },
        source: 'envoyproxy/envoy:changelogs/1.38.0.yaml',
      },
    ],
    verdict: {
      en: 'Do not retry `UNAVAILABLE` with the text “upstream request timeout” blindly: the backend might still be working on it.',
      zh: '带有“upstream request timeout”的 `UNAVAILABLE` 不要盲目重试：后端可能还在执行。',
    },
  },
  missingStatus: {
    topic: { en: 'A response without grpc-status', zh: '没有 grpc-status 的响应' },
    codes: ['UNKNOWN', 'INTERNAL', 'CANCELLED', 'UNAVAILABLE'],
    claims: [
      {
        says: {
          en: 'gRPC’s document: `UNKNOWN` for HTTP 200. The C core, grpc-java, tonic, and grpclib follow it.',
          zh: 'gRPC 文档：HTTP 200 时是 `UNKNOWN`；C core、grpc-java、tonic 和 grpclib 也是。',
        },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
        run: { file: 'java/observed/responses.txt', printed: 'status-missing                       UNKNOWN' },
      },
      {
        says: {
          en: '@grpc/grpc-js: `UNKNOWN` if there are trailers, `INTERNAL` if there are none. grpc-go does the same.',
          zh: '@grpc/grpc-js：有尾部元数据（trailers）时是 `UNKNOWN`，没有时是 `INTERNAL`。grpc-go 也一样。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
        run: {
          file: 'typescript/observed/responses.txt',
          printed: 'trailers-missing                     INTERNAL',
        },
      },
      {
        says: { en: 'grpc-dotnet: `CANCELLED`.', zh: 'grpc-dotnet：`CANCELLED`。' },
        source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolHelpers.cs',
      },
      {
        says: {
          en: 'grpc-dart: `UNAVAILABLE`, “Missing trailers”.',
          zh: 'grpc-dart：`UNAVAILABLE`，“Missing trailers”。',
        },
        source: 'grpc/grpc-dart:lib/src/client/call.dart',
      },
    ],
    verdict: {
      en: 'Whatever the code, look for a proxy that dropped the trailers or sent its own response.',
      zh: '不论状态码是什么，都去查是哪个代理丢了尾部元数据（trailers）或自己响应了。',
    },
  },
  serverKeepalive: {
    topic: {
      en: 'A server whose keepalive pings get no response',
      zh: '服务端的 keepalive ping 没有得到响应',
    },
    codes: ['UNAVAILABLE', 'CANCELLED'],
    claims: [
      {
        says: {
          en: 'doc/statuscodes.md: `UNAVAILABLE`, on client and server.',
          zh: 'doc/statuscodes.md：`UNAVAILABLE`，客户端和服务端都是。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'doc/PROTOCOL-HTTP2.md: `CANCELLED` for the calls on the server, `UNAVAILABLE` only on a client.',
          zh: 'doc/PROTOCOL-HTTP2.md：服务端上的调用是 `CANCELLED`；只有客户端是 `UNAVAILABLE`。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
        run: {
          file: 'go/output/conditions.txt',
          printed: 'client does not respond to a keepalive ping: the handler sees Canceled',
        },
      },
    ],
    verdict: {
      en: 'The code appears only in server logs, because the client is disconnected. Count neither as a failure of the handler.',
      zh: '这个状态码只出现在服务端日志里，因为客户端已经断开。两者都不要算作处理函数的失败。',
    },
  },
  malformedRequest: {
    topic: { en: 'A request that is not valid gRPC', zh: '不合法的 gRPC 请求' },
    codes: ['UNKNOWN', 'INTERNAL', 'INVALID_ARGUMENT'],
    claims: [
      {
        says: {
          en: 'C core: `UNKNOWN`, for example “Bad method header”. Release 1.85.1 resets the stream with INTERNAL_ERROR instead, and clients report `INTERNAL`.',
          zh: 'C core：`UNKNOWN`，例如“Bad method header”。1.85.1 改为用 INTERNAL_ERROR 重置流，客户端报 `INTERNAL`。',
        },
        source: 'grpc/grpc:src/core/ext/filters/http/server/http_server_filter.cc',
        run: {
          file: 'python/output/conditions.txt',
          printed: 'request with the method PUT: the stream is reset with 2',
        },
      },
      {
        says: {
          en: 'grpc-go: `INVALID_ARGUMENT` for a wrong content type, `INTERNAL` for a wrong HTTP method.',
          zh: 'grpc-go：content-type 不对是 `INVALID_ARGUMENT`，HTTP 方法不对是 `INTERNAL`。',
        },
        source: 'grpc/grpc-go:internal/transport/http2_server.go',
        run: { file: 'go/output/pitfalls.txt', printed: 'request with GET: HTTP 405, grpc-status 13' },
      },
      {
        says: { en: 'grpc-java: `INTERNAL` for both.', zh: 'grpc-java：两者都是 `INTERNAL`。' },
        source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyServerHandler.java',
      },
      {
        says: { en: 'grpc-dotnet: `INTERNAL`.', zh: 'grpc-dotnet：`INTERNAL`。' },
        source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/CallHandlers/ServerCallHandlerBase.cs',
      },
    ],
    verdict: {
      en: "The handler didn't run: find the client that uses the port, usually a browser, a health check, or a plain HTTP client.",
      zh: '处理函数没有运行：找出访问这个端口的客户端，通常是浏览器、健康检查或普通 HTTP 客户端。',
    },
  },
  existenceLeak: {
    topic: {
      en: 'NOT_FOUND or PERMISSION_DENIED for a hidden resource',
      zh: '隐藏的资源用 NOT_FOUND 还是 PERMISSION_DENIED',
    },
    codes: ['NOT_FOUND', 'PERMISSION_DENIED'],
    claims: [
      {
        says: {
          en: 'AIP-193: check permission first. A caller without permission gets `PERMISSION_DENIED`, whether or not the resource exists.',
          zh: 'AIP-193：先检查权限；没有权限，不论资源是否存在，都返回 `PERMISSION_DENIED`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0193.md',
      },
      {
        says: {
          en: 'code.proto also allows `NOT_FOUND` if a whole class of users has no access; single users must get `PERMISSION_DENIED`.',
          zh: 'code.proto：整类用户都不开放时也可以用 `NOT_FOUND`；只针对个别用户时必须用 `PERMISSION_DENIED`。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
    ],
    verdict: {
      en: 'Choose one rule for the service, write it down, and return the same response after the same time in both cases.',
      zh: '为服务定一条规则并写下来，让两种情况的响应和耗时都一样。',
    },
  },
} as const satisfies Record<string, Disagreement>;
