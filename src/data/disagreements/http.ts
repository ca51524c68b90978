import type { Disagreement } from './disagreement.ts';

/** HTTP statuses and HTTP/2 errors. */
export const httpDisagreements = {
  failedPreconditionHttp: {
    topic: {
      en: 'FAILED_PRECONDITION over HTTP: 400 or 412?',
      zh: 'FAILED_PRECONDITION 对应 HTTP 400 还是 412',
    },
    codes: ['FAILED_PRECONDITION'],
    claims: [
      {
        says: {
          en: 'code.proto: 400. Its comment no longer mentions 412.',
          zh: 'code.proto：400，注释里已不再提 412。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
      {
        says: {
          en: 'Until 2016, the same comment allowed 412 for requests with ETag headers, and 400 otherwise; the 412 of other tables comes from it.',
          zh: '2016 年之前，同一处注释允许对带 ETag 首部的请求用 412，其余用 400；别的表里的 412 就来自这里。',
        },
        source: 'googleapis/googleapis@2015-07-08:google/rpc/code.proto',
      },
      {
        says: {
          en: 'grpc-gateway: 400, and says that this is on purpose.',
          zh: 'grpc-gateway：400，并说明是有意为之。',
        },
        source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
        run: { file: 'frameworks/go/output/grpc-gateway.txt', printed: 'to-http FAILED_PRECONDITION 400' },
      },
      {
        says: { en: 'grpc-web: 412, in both directions.', zh: 'grpc-web：412，两个方向都是。' },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      },
      {
        says: { en: 'elixir-grpc: 412.', zh: 'elixir-grpc：412。' },
        source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
      },
    ],
    verdict: {
      en: 'Expect 400; for an ETag that does not match, return `ABORTED`.',
      zh: '按 400 处理；ETag 不匹配请返回 `ABORTED`。',
    },
  },
  etagMismatch: {
    topic: { en: 'An ETag that does not match', zh: 'ETag 不匹配' },
    codes: ['ABORTED', 'FAILED_PRECONDITION'],
    claims: [
      {
        says: { en: 'AIP-154: `ABORTED`.', zh: 'AIP-154：`ABORTED`。' },
        source: 'aip-dev/google.aip.dev:aip/general/0154.md',
      },
      {
        says: {
          en: 'The code.proto of 2015 named `FAILED_PRECONDITION` for conditional REST requests; today’s code.proto no longer has this rule.',
          zh: '2015 年的 code.proto 规定 REST 条件请求用 `FAILED_PRECONDITION`；现在的 code.proto 已没有这条规则。',
        },
        source: 'googleapis/googleapis@2015-07-08:google/rpc/code.proto',
      },
      {
        says: {
          en: 'grpc-go still has the rule: `FAILED_PRECONDITION` for a conditional Get, Update, or Delete whose condition does not hold.',
          zh: 'grpc-go 至今保留这条规则：条件读取、更新或删除，条件不成立时用 `FAILED_PRECONDITION`。',
        },
        source: 'grpc/grpc-go:codes/codes.go',
      },
      {
        says: {
          en: 'The C core still has the same rule, next to `GRPC_STATUS_FAILED_PRECONDITION`.',
          zh: 'C core 也保留着同样的规则，写在 `GRPC_STATUS_FAILED_PRECONDITION` 旁边。',
        },
        source: 'grpc/grpc:include/grpc/status.h',
      },
      {
        says: {
          en: 'code.proto today: `ABORTED` where the caller should start the read-modify-write again.',
          zh: '现在的 code.proto：调用方应从头再做一遍读-改-写的，用 `ABORTED`。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
    ],
    verdict: {
      en: 'Return `ABORTED`: the caller reads again and retries the whole sequence. As a client, expect `FAILED_PRECONDITION` too, from services that follow the comments of grpc-go and the C core.',
      zh: '返回 `ABORTED`：调用方从读取开始重做整个读-改-写。作为客户端，也要预料到 `FAILED_PRECONDITION`：有的服务遵循 grpc-go 和 C core 的注释。',
    },
  },
  cancelledHttp: {
    topic: { en: 'CANCELLED as an HTTP status', zh: 'CANCELLED 对应的 HTTP 状态' },
    codes: ['CANCELLED'],
    claims: [
      {
        says: {
          en: 'code.proto: 499, nginx’s nonstandard “Client Closed Request”.',
          zh: 'code.proto：499。这是 nginx 自定义的状态（客户端主动断开），不是标准状态码。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
      {
        says: { en: 'elixir-grpc: 400.', zh: 'elixir-grpc：400。' },
        source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
      },
    ],
    verdict: {
      en: 'The client no longer waits for the response: 499 appears only in access logs, so count it apart from client errors.',
      zh: '客户端已经不再等响应，499 只出现在访问日志里；统计时把 499 和客户端错误分开。',
    },
  },
  grpcWebGaps: {
    topic: { en: 'Codes without an HTTP status in grpc-web', zh: 'grpc-web 里没有 HTTP 状态的状态码' },
    codes: ['ALREADY_EXISTS', 'OUT_OF_RANGE', 'INTERNAL', 'DATA_LOSS'],
    claims: [
      {
        says: {
          en: 'code.proto gives each code an HTTP equivalent.',
          zh: 'code.proto 给每个状态码都注明了对应的 HTTP 状态。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
      {
        says: {
          en: 'grpc-web: `StatusCode.getHttpStatus` returns 0 for these four.',
          zh: 'grpc-web：`StatusCode.getHttpStatus` 对这四个返回 0。',
        },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      },
    ],
    verdict: { en: 'Do not use that helper to build a response.', zh: '不要用这个函数来生成响应。' },
  },
  http400: {
    topic: { en: 'HTTP 400 without grpc-status', zh: '没有 grpc-status 的 HTTP 400' },
    codes: ['INTERNAL', 'INVALID_ARGUMENT'],
    claims: [
      {
        says: { en: 'gRPC’s document: `INTERNAL`.', zh: 'gRPC 文档：`INTERNAL`。' },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: {
          en: 'grpc-java and grpc-dotnet also map 431 and 1xx to `INTERNAL`.',
          zh: 'grpc-java 和 grpc-dotnet 还把 431 和 1xx 变成 `INTERNAL`。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
        run: {
          file: 'java/observed/responses.txt',
          printed: 'http-431                             INTERNAL',
        },
      },
      {
        says: {
          en: 'elixir-grpc maps every status except 200 to `INTERNAL`.',
          zh: 'elixir-grpc 把 200 以外的 HTTP 状态都映射为 `INTERNAL`。',
        },
        source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
      },
      {
        says: {
          en: 'grpc-web and grpc-dart: `INVALID_ARGUMENT`.',
          zh: 'grpc-web 和 grpc-dart：`INVALID_ARGUMENT`。',
        },
        source: 'grpc/grpc-dart:lib/src/shared/status.dart',
        run: {
          file: 'typescript/output/grpc-web.txt',
          printed: 'HTTP 400, no content type: 3 Http response at 400 or 500 level',
        },
      },
    ],
    verdict: {
      en: 'A proxy rejected the request before it reached gRPC: check headers and protocol, not the fields of the message.',
      zh: '代理在请求到达 gRPC 之前拒绝了它：检查首部和协议，不要查消息的字段。',
    },
  },
  http404: {
    topic: { en: 'HTTP 404 without grpc-status', zh: '没有 grpc-status 的 HTTP 404' },
    codes: ['UNIMPLEMENTED', 'NOT_FOUND'],
    claims: [
      {
        says: { en: 'gRPC’s document: `UNIMPLEMENTED`.', zh: 'gRPC 文档：`UNIMPLEMENTED`。' },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: {
          en: 'grpc-web: `NOT_FOUND`, but `UNKNOWN` for a page whose content type is not gRPC.',
          zh: 'grpc-web：`NOT_FOUND`；但 content-type 不是 gRPC 的页面得到 `UNKNOWN`。',
        },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
        run: {
          file: 'typescript/output/grpc-web.txt',
          printed: 'HTTP 404, no content type: 5 Http response at 400 or 500 level',
        },
      },
      {
        says: {
          en: 'grpc-dart: `NOT_FOUND`, for native gRPC too.',
          zh: 'grpc-dart：`NOT_FOUND`，原生 gRPC 也是。',
        },
        source: 'grpc/grpc-dart:lib/src/shared/status.dart',
      },
    ],
    verdict: {
      en: 'The path reached no gRPC server: check the route. It says nothing about your resource.',
      zh: '这个路径没有到达任何 gRPC 服务端：检查路由。它与你的资源无关。',
    },
  },
  http429: {
    topic: { en: 'HTTP 429 without grpc-status', zh: '没有 grpc-status 的 HTTP 429' },
    codes: ['UNAVAILABLE', 'RESOURCE_EXHAUSTED'],
    claims: [
      {
        says: { en: 'gRPC’s document: `UNAVAILABLE`.', zh: 'gRPC 文档：`UNAVAILABLE`。' },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: {
          en: 'grpc-web and grpc-dart: `RESOURCE_EXHAUSTED`.',
          zh: 'grpc-web 和 grpc-dart：`RESOURCE_EXHAUSTED`。',
        },
        source: 'grpc/grpc-dart:lib/src/shared/status.dart',
        run: {
          file: 'typescript/output/grpc-web.txt',
          printed: 'HTTP 429, no content type: 8 Http response at 400 or 500 level',
        },
      },
      {
        says: {
          en: 'Envoy’s rate limit filters return `UNAVAILABLE`, or `RESOURCE_EXHAUSTED` with `rate_limited_as_resource_exhausted`.',
          zh: 'Envoy 的限流过滤器返回 `UNAVAILABLE`；设置 `rate_limited_as_resource_exhausted` 后返回 `RESOURCE_EXHAUSTED`。',
        },
        source: 'envoyproxy/envoy:api/envoy/extensions/filters/http/ratelimit/v3/rate_limit.proto',
      },
    ],
    verdict: {
      en: 'Behind a proxy that limits rates, clients see `UNAVAILABLE` and retry: let it send `RESOURCE_EXHAUSTED` if you can.',
      zh: '代理限流时，客户端看到的是 `UNAVAILABLE` 并会重试：能设置的话，让它返回 `RESOURCE_EXHAUSTED`。',
    },
  },
  http504: {
    topic: { en: 'HTTP 504 without grpc-status', zh: '没有 grpc-status 的 HTTP 504' },
    codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
    claims: [
      {
        says: { en: 'gRPC’s document: `UNAVAILABLE`.', zh: 'gRPC 文档：`UNAVAILABLE`。' },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: {
          en: 'grpc-web and grpc-dart: `DEADLINE_EXCEEDED`.',
          zh: 'grpc-web 和 grpc-dart：`DEADLINE_EXCEEDED`。',
        },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
        run: {
          file: 'typescript/output/grpc-web.txt',
          printed: 'HTTP 504, no content type: 4 Http response at 400 or 500 level',
        },
      },
      {
        says: {
          en: 'code.proto, in the other direction: `DEADLINE_EXCEEDED` maps to 504.',
          zh: 'code.proto 是反方向：`DEADLINE_EXCEEDED` 对应 504。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
    ],
    verdict: {
      en: 'The proxy timed out, but the backend might still be working: retry only idempotent calls.',
      zh: '代理等待超时，后端可能还在执行：只重试幂等的调用。',
    },
  },
  noErrorReset: {
    topic: { en: 'A reset with NO_ERROR', zh: '以 NO_ERROR 重置的流' },
    codes: ['INTERNAL', 'UNAVAILABLE'],
    claims: [
      {
        says: {
          en: 'gRPC’s document: `INTERNAL`. grpc-go, the C core, grpc-java on OkHttp, @grpc/grpc-js, and grpc-dotnet follow it.',
          zh: 'gRPC 文档：`INTERNAL`；grpc-go、C core、grpc-java（OkHttp）、@grpc/grpc-js 和 grpc-dotnet 也是。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
        run: { file: 'go/observed/responses.txt', printed: 'reset-NO_ERROR                       INTERNAL' },
      },
      {
        says: { en: 'grpc-java on netty: `UNAVAILABLE`.', zh: 'grpc-java（netty）：`UNAVAILABLE`。' },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
        run: {
          file: 'java/observed/responses.txt',
          printed: 'reset-NO_ERROR                       UNAVAILABLE',
        },
      },
      {
        says: {
          en: 'tonic: `INTERNAL` before the response headers; after them it sees a response without `grpc-status`: `UNKNOWN`.',
          zh: 'tonic：收到响应首部之前是 `INTERNAL`；之后只看到没有 `grpc-status` 的响应，是 `UNKNOWN`。',
        },
        source: 'hyperium/tonic:tonic/src/status.rs',
        run: { file: 'rust/observed/responses.txt', printed: 'reset-after-headers-NO_ERROR         UNKNOWN' },
      },
    ],
    verdict: {
      en: "Look for a proxy or server that sheds load or restarts; the handler doesn't cause this reset.",
      zh: '去查是哪个代理或服务端正在过载拒绝（load shedding）或重启；与处理函数无关。',
    },
  },
  flowControlReset: {
    topic: {
      en: 'Resets with FLOW_CONTROL_ERROR or FRAME_SIZE_ERROR',
      zh: '以 FLOW_CONTROL_ERROR 或 FRAME_SIZE_ERROR 重置的流',
    },
    codes: ['INTERNAL', 'RESOURCE_EXHAUSTED', 'UNKNOWN'],
    claims: [
      {
        says: { en: 'gRPC’s document: `INTERNAL` for both.', zh: 'gRPC 文档：两者都是 `INTERNAL`。' },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
      {
        says: {
          en: 'grpc-go: FLOW_CONTROL_ERROR is `RESOURCE_EXHAUSTED`.',
          zh: 'grpc-go：FLOW_CONTROL_ERROR 是 `RESOURCE_EXHAUSTED`。',
        },
        source: 'grpc/grpc-go:internal/transport/http_util.go',
        run: {
          file: 'go/observed/responses.txt',
          printed: 'reset-FLOW_CONTROL_ERROR             RESOURCE_EXHAUSTED',
        },
      },
      {
        says: {
          en: 'tonic before 0.14.7: FRAME_SIZE_ERROR is `UNKNOWN`; now `INTERNAL`.',
          zh: 'tonic 0.14.7 之前：FRAME_SIZE_ERROR 是 `UNKNOWN`；现在是 `INTERNAL`。',
        },
        source: 'hyperium/tonic:tonic/src/status.rs',
        run: {
          file: 'rust/observed/responses.txt',
          printed: 'reset-FRAME_SIZE_ERROR               INTERNAL',
        },
      },
    ],
    verdict: {
      en: 'Both come from bugs in an HTTP/2 implementation, not from a quota: update client, proxy, and server before you raise limits.',
      zh: '二者都是某个 HTTP/2 实现的缺陷，不是配额：先升级客户端、代理和服务端，再考虑调大上限。',
    },
  },
  http11Required: {
    topic: { en: 'A reset with HTTP_1_1_REQUIRED', zh: '以 HTTP_1_1_REQUIRED 重置的流' },
    codes: ['INTERNAL', 'UNKNOWN', 'PERMISSION_DENIED'],
    claims: [
      {
        says: { en: 'gRPC’s document: not in its table.', zh: 'gRPC 文档：表里没有。' },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
      {
        says: {
          en: 'grpc-go: `INTERNAL`. The C core, @grpc/grpc-js, and grpc-dotnet report it too.',
          zh: 'grpc-go：`INTERNAL`；C core、@grpc/grpc-js 和 grpc-dotnet 也是。',
        },
        source: 'grpc/grpc-go:internal/transport/http_util.go',
        run: { file: 'go/observed/responses.txt', printed: 'reset-HTTP_1_1_REQUIRED              INTERNAL' },
      },
      {
        says: { en: 'grpc-java and tonic: `UNKNOWN`.', zh: 'grpc-java 和 tonic：`UNKNOWN`。' },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
        run: { file: 'java/observed/responses.txt', printed: 'reset-HTTP_1_1_REQUIRED              UNKNOWN' },
      },
      {
        says: {
          en: 'connect-node has `PERMISSION_DENIED` in its table, but its client reports `INTERNAL`, because Node.js reports the reset as an error of the stream first.',
          zh: 'connect-node 的表里是 `PERMISSION_DENIED`，但客户端实际报 `INTERNAL`：Node.js 先把重置报成流错误。',
        },
        source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
        run: {
          file: 'typescript/output/connect-node.txt',
          printed: 'reset HTTP_1_1_REQUIRED before headers: Internal',
        },
      },
    ],
    verdict: {
      en: "Whatever the code, the peer requires HTTP/1.1: it isn't a gRPC endpoint, or a proxy in between doesn't support HTTP/2.",
      zh: '不论状态码是什么：对端要求 HTTP/1.1，说明它不是 gRPC 端点，或者中间的代理不支持 HTTP/2。',
    },
  },
  swiftResets: {
    topic: { en: 'Resets in gRPC Swift', zh: 'gRPC Swift 里的重置' },
    codes: ['UNAVAILABLE'],
    claims: [
      {
        says: {
          en: 'gRPC’s document: the code depends on the HTTP/2 error.',
          zh: 'gRPC 文档：状态码取决于 HTTP/2 错误码。',
        },
        source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      },
      {
        says: { en: 'gRPC Swift 1: always `UNAVAILABLE`.', zh: 'gRPC Swift 1：一律是 `UNAVAILABLE`。' },
        source: 'grpc/grpc-swift:Sources/GRPC/GRPCStatus.swift',
      },
      {
        says: {
          en: 'gRPC Swift 2: always `UNAVAILABLE`, with the HTTP/2 error in the message.',
          zh: 'gRPC Swift 2：一律是 `UNAVAILABLE`，HTTP/2 错误码写在报错信息里。',
        },
        source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
      },
    ],
    verdict: {
      en: 'In Swift, read the message before you retry: a reset can also mean a cancelled call or a permanent rejection.',
      zh: '用 Swift 时，重试前先看报错信息：重置也可能表示调用被取消，或者被永久拒绝。',
    },
  },
  tooManyPings: {
    topic: { en: 'GOAWAY with too_many_pings', zh: '带 too_many_pings 的 GOAWAY' },
    codes: ['UNAVAILABLE', 'RESOURCE_EXHAUSTED'],
    claims: [
      {
        says: {
          en: 'grpc-go clients: `UNAVAILABLE`, with the debug data in the message.',
          zh: 'grpc-go 客户端：`UNAVAILABLE`，报错信息里带有调试数据。',
        },
        source: 'grpc/grpc-go:internal/transport/http2_client.go',
        run: { file: 'go/reproduced/go-goaway-too-many-pings.txt', printed: 'debug data: "too_many_pings"' },
      },
      {
        says: {
          en: 'C core clients: `UNAVAILABLE`; they also double the keepalive interval.',
          zh: 'C core 客户端：`UNAVAILABLE`；同时把 keepalive 间隔加倍。',
        },
        source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
        run: {
          file: 'python/reproduced/core-goaway-too-many-pings.txt',
          printed: 'status = StatusCode.UNAVAILABLE',
        },
      },
      {
        says: {
          en: 'grpc-java: `RESOURCE_EXHAUSTED`, “Bandwidth exhausted”.',
          zh: 'grpc-java：`RESOURCE_EXHAUSTED`，“Bandwidth exhausted”。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
        run: { file: 'java/reproduced/java-goaway-too-many-pings.txt', printed: 'RESOURCE_EXHAUSTED' },
      },
      {
        says: {
          en: '@grpc/grpc-js clients: `RESOURCE_EXHAUSTED`, “Bandwidth exhausted or memory limit exceeded”.',
          zh: '@grpc/grpc-js 客户端：`RESOURCE_EXHAUSTED`，“Bandwidth exhausted or memory limit exceeded”。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
        run: {
          file: 'typescript/observed/responses.txt',
          printed: 'goaway-too_many_pings                RESOURCE_EXHAUSTED',
        },
      },
      {
        says: {
          en: 'tonic: `UNKNOWN`, “transport error”, without the debug data.',
          zh: 'tonic：`UNKNOWN`，“transport error”，没有调试数据。',
        },
        source: 'hyperium/tonic:tonic/src/status.rs',
        run: {
          file: 'rust/observed/responses.txt',
          printed: 'goaway-too_many_pings                UNKNOWN              transport error',
        },
      },
    ],
    verdict: {
      en: 'The cause is neither quota nor bandwidth: the client pings more often than the server permits. Increase its keepalive interval.',
      zh: '与配额和带宽都无关：客户端 ping 太频繁，超过了服务端的限制。调大 keepalive 间隔。',
    },
  },
} as const satisfies Record<string, Disagreement>;
