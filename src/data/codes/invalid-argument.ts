import type { CodeFacts } from '../code-facts.ts';

export const invalidArgument = {
  title: { en: 'Invalid argument', zh: '参数无效' },
  meaning: {
    en: 'The request itself is invalid, whatever state the system is in',
    zh: '参数错误：请求本身无效，与系统当时的状态无关',
  },
  actor: 'caller',
  action: {
    en: 'Correct the field that the message or the error details name, then send the new request.',
    zh: '改正报错信息或错误详情指出的字段，再发送新的请求。',
  },
  origins: {
    client: {
      en: 'grpc-go has no compressor with the name you set: `compressor "zstd" is not registered`. grpc-web and grpc-dart derive the code from an HTTP 400.',
      zh: 'grpc-go 没有你指定的压缩器：`compressor "zstd" is not registered`。grpc-web 和 grpc-dart 会由 HTTP 400 得出它。',
    },
    network: {
      en: 'A REST gateway could not convert a path or query parameter: `type mismatch, parameter: id`. The backend has no log entry.',
      zh: 'REST 网关无法转换路径或查询参数：`type mismatch, parameter: id`。后端没有日志。',
    },
    server: {
      en: 'grpc-go received plain HTTP (`invalid gRPC request content-type`), or connect-go could not decode the message (`unmarshal message:`).',
      zh: 'grpc-go 收到的是普通 HTTP（`invalid gRPC request content-type`），或 connect-go 解码不了消息（`unmarshal message:`）。',
    },
    handler: {
      en: 'The usual case: the message names a field or a rule, and the details hold a `google.rpc.BadRequest`.',
      zh: '最常见的情况：报错信息提到某个字段或规则，错误详情里有 `google.rpc.BadRequest`。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'Waiting does not help: the service rejects the same request tomorrow. In a queue, move the item aside after the first rejection.',
      zh: '等多久都没用：同样的内容明天还会被拒。在队列里，第一次被拒就把它移到一边。',
    },
    sources: [
      {
        says: {
          en: 'Never: with the same argument, no attempt can succeed.',
          zh: '绝不重试：参数不变，试多少次都不会成功。',
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
          en: 'Names it as an example of a failure that does not reflect server health, so it does not drain the tokens that throttle retries.',
          zh: '以它为例：这种失败不反映服务端是否健康，所以不扣减用来抑制重试的令牌。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
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
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'Validation comes before the work; only a stream or a batch that is validated item by item might have done a part of it.',
    zh: '校验先于执行；只有逐条校验的流或批量请求才可能已经做了一部分。',
  },
  libraryConditions: [
    {
      side: 'server',
      says: {
        en: 'grpc-go: the content type of the request is not `application/grpc`.',
        zh: 'grpc-go：请求的 content-type 不是 `application/grpc`。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_server.go',
      run: {
        file: 'go/output/pitfalls.txt',
        printed: 'request with content type text/plain: HTTP 415, grpc-status 3',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: `AcceptCompressors` was given a compressor that is not registered.',
        zh: 'grpc-go：`AcceptCompressors` 指定了没有注册的压缩器。',
      },
      source: 'grpc/grpc-go:rpc_util.go',
      run: {
        file: 'go/output/pitfalls.txt',
        printed: 'AcceptCompressors with a compressor that is not registered: InvalidArgument',
      },
    },
    {
      side: 'both',
      says: {
        en: 'connect-go: a message cannot be unmarshaled, its envelope is truncated, or it is compressed although no compression was negotiated. (`doc/statuscodes.md` has INTERNAL for messages that cannot be parsed.)',
        zh: 'connect-go：消息无法反序列化、信封（envelope）被截断，或者没有商定压缩却收到压缩的消息。（无法解析的消息，`doc/statuscodes.md` 规定的是 INTERNAL。）',
      },
      source: 'connectrpc/connect-go:envelope.go',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dart and grpc-web: HTTP 400 without a gRPC status. (Other libraries map it to INTERNAL.)',
        zh: 'grpc-dart 与 grpc-web：没有 gRPC 状态的 HTTP 400。（其他库会得到 INTERNAL。）',
      },
      source: 'grpc/grpc-dart:lib/src/shared/status.dart',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 400, no content type: 3 Http response at 400 or 500 level',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `InvalidInput` to this code.',
        zh: 'tonic：把 `InvalidInput` 类的 `io::Error` 转成 `INVALID_ARGUMENT`。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error InvalidInput: InvalidArgument' },
    },
  ],
  details: {
    BadRequest: {
      en: 'One entry per invalid field, with its path (`items[2].quantity`), so that a form can mark all fields at once.',
      zh: '每个无效的字段一项，带上路径（`items[2].quantity`），表单可以一次全部标出。',
    },
    ErrorInfo: {
      en: 'A stable reason such as `CURRENCY_NOT_SUPPORTED` for programs, with the invalid value in the metadata if it is not a secret.',
      zh: '给程序看的稳定 reason，例如 `CURRENCY_NOT_SUPPORTED`；出错的值不涉密时放进 metadata。',
    },
    Help: {
      en: 'A link to the documentation of the rule, for formats that do not fit into a sentence.',
      zh: '格式规则一句话说不清时，链接到它的文档。',
    },
    LocalizedMessage: {
      en: 'The sentence for the user who filled in the form.',
      zh: '给填表的用户看的那句话。',
    },
  },
} as const satisfies CodeFacts;
