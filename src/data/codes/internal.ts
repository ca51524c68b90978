import type { CodeFacts } from '../code-facts.ts';

export const internal = {
  title: { en: 'Internal error', zh: '内部错误' },
  meaning: {
    en: 'An invariant was broken: a bug in the service, or undecodable bytes',
    zh: '服务端的内部不变量被破坏，或者库解码不了收到的数据',
  },
  actor: 'service',
  action: {
    en: 'The service owner finds the request in the log and fixes the bug; the caller reports the error and does not retry.',
    zh: '服务的负责人在日志里找到这次请求并修复缺陷；调用方上报，不要重试。',
  },
  origins: {
    client: {
      en: 'The client could not encode the request or decode the response: `error while marshaling`, `failed to unmarshal the received message`, `Exception deserializing response!`, `Response message parsing error`.',
      zh: '客户端无法编码请求或解码响应：`error while marshaling`、`failed to unmarshal the received message`、`Exception deserializing response!`、`Response message parsing error`。',
    },
    network: {
      en: 'A proxy or the connection ended the stream or lost the trailers: `RST_STREAM` with `INTERNAL_ERROR` or `NO_ERROR`, `server closed the stream without sending trailers`, `payload format 60`.',
      zh: '代理或断开的连接终止了流，或丢掉了尾部元数据（trailers）：带 `INTERNAL_ERROR` 或 `NO_ERROR` 的 `RST_STREAM`、`server closed the stream without sending trailers`、`payload format 60`。',
    },
    server: {
      en: 'The server library could not read the request: `Error deserializing request`, `Invalid protobuf byte sequence`, `Half-closed without a request`, `cardinality violation`.',
      zh: '服务端库读不懂请求：`Error deserializing request`、`Invalid protobuf byte sequence`、`Half-closed without a request`、`cardinality violation`。',
    },
    handler: {
      en: 'A short message in the words of the service, often with a request ID or `RequestInfo`; the server log holds the stack trace of that call.',
      zh: '服务自己写的一句短话，常带请求 ID 或 `RequestInfo`；服务端日志里有这次调用的堆栈。',
    },
  },
  retry: {
    readOnly: 'no',
    idempotent: 'no',
    other: 'check-first',
    pacing: {
      en: 'A bug fails the same way each time. If the message reports a reset or missing trailers, retry a call that is safe to repeat once, after a second; then stop and report.',
      zh: '缺陷每次的结果都一样。如果报错信息说的是流被重置或缺少尾部元数据，可安全重复的调用可以隔一秒再试一次，然后停下来上报。',
    },
    sources: [
      {
        says: {
          en: 'Generally no automatic retry: it usually points to a bug, so the application should see it at once and report it.',
          zh: '一般不要自动重试：多半是缺陷，应立刻交给应用并上报。',
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
          en: 'Warns that the change might have been made before the failure, so only idempotent methods should list it. The sample hedging policies treat it as non-fatal.',
          zh: '提醒说出错之前修改可能已经完成，所以只有幂等的方法才可以列它。示例对冲策略把它当作非致命状态码。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
      {
        says: {
          en: 'Retried only where `internal` is configured, and only if the status is in the response headers; a status in the trailers triggers nothing.',
          zh: '配置了 `internal` 才重试，而且状态必须写在响应首部里；放在尾部元数据里的状态不会触发重试。',
        },
        source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'A handler can fail before, during, or after its change, and a client that cannot decode the response reports the same code after a complete success.',
    zh: '处理函数可能在修改之前、之中或之后出错；客户端解码不了响应时也报 `INTERNAL`，而那次调用其实已经成功。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'A received message uses a known compression but cannot be decompressed.',
        zh: '收到的消息用的是已知的压缩算法，却解压不了。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: { file: 'go/output/conditions.txt', printed: 'that cannot be decompressed: Internal' },
    },
    {
      side: 'server',
      says: {
        en: 'The bytes of the request do not parse as the request type.',
        zh: '请求的字节解析不成请求类型。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: { file: 'go/output/conditions.txt', printed: 'request that does not parse: Internal' },
    },
    {
      side: 'client',
      says: {
        en: 'The bytes of the response do not parse as the response type. grpc-dart reports DATA_LOSS here.',
        zh: '响应的字节解析不成响应类型。grpc-dart 对此报 DATA_LOSS。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-unmarshal-failed.txt',
        printed: 'code = Internal desc = grpc: failed to unmarshal the received message',
      },
    },
    {
      side: 'both',
      says: { en: 'The peer violated the rules of flow control.', zh: '对端违反了流量控制的规则。' },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/output/conditions.txt',
        printed: 'peer sends more than the window of flow control: Internal',
      },
    },
    {
      side: 'client',
      says: {
        en: 'The stream was reset with one of most HTTP/2 errors, such as PROTOCOL_ERROR, INTERNAL_ERROR, or NO_ERROR.',
        zh: '流被重置：多数 HTTP/2 错误码都归到这里，例如 PROTOCOL_ERROR、INTERNAL_ERROR 或 NO_ERROR。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: { file: 'go/observed/responses.txt', printed: 'reset-PROTOCOL_ERROR                 INTERNAL' },
    },
    {
      side: 'client',
      says: {
        en: 'An HTTP 400 came back without a gRPC status.',
        zh: '收到 HTTP 400，其中没有 gRPC 状态。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: { file: 'go/observed/responses.txt', printed: 'http-400                             INTERNAL' },
    },
    {
      side: 'client',
      says: {
        en: 'If name resolution, load balancing, or a credentials plugin returns a code reserved for applications, the library turns it into this code and quotes the original.',
        zh: '名称解析、负载均衡或凭据插件返回了留给应用的状态码时，库会改成 `INTERNAL`，并引用原文。',
      },
      source: 'grpc/proposal:A54-restrict-control-plane-status-codes.md',
      run: {
        file: 'go/output/conditions.txt',
        printed:
          'credentials return NotFound: rpc error: code = Internal desc = transport: received per-RPC creds error with illegal status',
      },
    },
    {
      side: 'both',
      says: {
        en: 'grpc-go: a unary side of a call carried no message or more than one, where gRPC’s document requires UNIMPLEMENTED. grpc-java, grpc-kotlin, and grpc-dotnet do the same.',
        zh: 'grpc-go：调用中本应恰好有一条消息的一侧，收到零条或多条；gRPC 文档规定此时用 UNIMPLEMENTED。grpc-java、grpc-kotlin 和 grpc-dotnet 也这样做。',
      },
      source: 'grpc/grpc-go:stream.go',
      run: {
        file: 'go/reproduced/go-cardinality-violation.txt',
        printed: 'code = Internal desc = cardinality violation',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: the credentials of a single call (`grpc.PerRPCCredentials`) returned a plain error; those of the channel give UNAUTHENTICATED.',
        zh: 'grpc-go：设在单次调用上的凭据（`grpc.PerRPCCredentials`）返回了普通错误；设在通道上的报 UNAUTHENTICATED。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_client.go',
      run: {
        file: 'go/reproduced/go-per-rpc-credentials-failed.txt',
        printed: 'code = Internal desc = transport: per-RPC creds failed due to error',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: the stream ended without trailers, where grpc-java and tonic report UNKNOWN.',
        zh: 'grpc-go：流结束时没有尾部元数据，grpc-java 和 tonic 对此报 UNKNOWN。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_client.go',
      run: { file: 'go/observed/responses.txt', printed: 'trailers-missing                     INTERNAL' },
    },
    {
      side: 'client',
      says: {
        en: '@grpc/grpc-js: a response that ends cleanly without any trailers, and a request that cannot be serialized.',
        zh: '@grpc/grpc-js：响应正常结束却没有任何尾部元数据；以及请求无法序列化。',
      },
      source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
      run: {
        file: 'typescript/observed/responses.txt',
        printed: 'trailers-missing                     INTERNAL',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dotnet: the call failed to start for a reason other than a socket or I/O error, for example an untrusted certificate.',
        zh: 'grpc-dotnet：发起调用失败，原因不是 socket 或 I/O 错误，例如证书不受信任。',
      },
      source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.cs',
    },
    {
      side: 'client',
      says: {
        en: 'elixir-grpc: any HTTP status other than 200.',
        zh: 'elixir-grpc：200 以外的任何 HTTP 状态。',
      },
      source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` such as `BrokenPipe`, `WriteZero`, or `Interrupted` to this code.',
        zh: 'tonic：把 `BrokenPipe`、`WriteZero`、`Interrupted` 等 `io::Error` 转成 `INTERNAL`。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error BrokenPipe: Internal' },
    },
  ],
  details: {
    RequestInfo: {
      en: 'The ID with which the service owner finds this call; the most useful fact that a caller can report.',
      zh: '服务的负责人凭这个 ID 就能找到这次调用；调用方上报时，这个 ID 最有用。',
    },
    ErrorInfo: {
      en: 'A reason that groups failures of the same kind on a dashboard, such as `LEDGER_UNBALANCED`.',
      zh: '让同类故障在监控面板上归为一组的 reason，例如 `LEDGER_UNBALANCED`。',
    },
    DebugInfo: {
      en: 'The stack trace, only for callers inside your own organization; remove it at the edge.',
      zh: '堆栈，只给自己公司内部的调用方；返回给外部之前要去掉。',
    },
    LocalizedMessage: {
      en: 'A sentence that the application can show to the end user instead of the technical message.',
      zh: '可以直接展示给最终用户的一句话，代替技术性的报错信息。',
    },
  },
} as const satisfies CodeFacts;
