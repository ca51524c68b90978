import type { CodeFacts } from '../code-facts.ts';

export const resourceExhausted = {
  title: { en: 'Resource exhausted', zh: '资源耗尽' },
  meaning: {
    en: 'A limit was reached: quota, rate, message size, memory, or threads',
    zh: '超过上限：限流、配额、消息大小、内存或线程',
  },
  actor: 'later',
  action: {
    en: 'Find out which limit was exceeded; for a quota or a full server, wait and slow down; for a size limit, send less.',
    zh: '先弄清超出的是哪个上限：限流、配额用完或服务端已满，就等待并降速；超过大小上限，就少发数据。',
  },
  origins: {
    caller: {
      en: 'A rate limiter among your own interceptors writes the message, for example `rejected by grpc_ratelimit middleware`, and the call did not reach the server.',
      zh: '你自己的拦截器里有限流器：报错信息是它的措辞，例如 `rejected by grpc_ratelimit middleware`，服务端没有收到这次调用。',
    },
    client: {
      en: 'A message over the size limit of this side: `received message larger than max`, `trying to send message larger than max`, `CLIENT: Received message larger than max`.',
      zh: '消息超过本端的大小上限：`received message larger than max`、`trying to send message larger than max`、`CLIENT: Received message larger than max`。',
    },
    network: {
      en: 'A stream reset or a GOAWAY with `ENHANCE_YOUR_CALM` (`Bandwidth exhausted`, `error code 11`, `too_many_pings`), sent by a proxy or by the server.',
      zh: '代理或服务端用 `ENHANCE_YOUR_CALM` 重置了流或发出 GOAWAY，报错信息里有 `Bandwidth exhausted`、`error code 11` 或 `too_many_pings`。',
    },
    server: {
      en: 'The server library is at its limit or received a request that is too large: `Concurrent RPC limit exceeded!`, `No free threads in thread pool`, `SERVER: Received message larger than max`.',
      zh: '服务端库已满或收到过大的请求：`Concurrent RPC limit exceeded!`、`No free threads in thread pool`、`SERVER: Received message larger than max`。',
    },
    handler: {
      en: 'A quota of the service: the message names a limit in business terms, and `grpc-status-details-bin` can hold `QuotaFailure` or `RetryInfo`.',
      zh: '服务自己的配额：报错信息用业务词汇说明上限，`grpc-status-details-bin` 里可能有 `QuotaFailure` 或 `RetryInfo`。',
    },
  },
  retry: {
    readOnly: 'when-told',
    idempotent: 'when-told',
    other: 'check-first',
    pacing: {
      en: 'Wait at least as long as `RetryInfo` says. Without it, retry only a per-second limit: start at about a second with exponential backoff and jitter, stop after a few attempts, and limit retries to about 10% of your traffic.',
      zh: '至少等够 `RetryInfo` 给出的时间。没有给出，就只重试按秒的限流：从一秒左右开始做带抖动的指数退避，几次之后放弃，并把重试限制在流量的 10% 左右。',
    },
    sources: [
      {
        says: {
          en: 'Generally no automatic retry: a used-up quota can last for hours, and each retry can cost money. Retry only where the shortage is known to be short and is not a quota.',
          zh: '一般不要自动重试：配额用尽可能持续数小时，重复的调用还可能计费。只有确知短缺很短暂且与配额无关时才可以重试。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Retried by default once retries are enabled: it is one of two default codes.',
          zh: '开启重试后默认会重试：默认集合只有两个状态码，它是其中之一。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Retried only on request: `resource-exhausted` is one of the values that a route can list in `retry_on`, in Envoy as well as in gRPC clients configured through xDS.',
          zh: '配置了才重试：路由的 `retry_on` 可以写 `resource-exhausted`，Envoy 和通过 xDS 配置的 gRPC 客户端都认得它。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
      {
        says: {
          en: 'Retried only if the policy lists it; the server can set the delay, or forbid the retry, with the `grpc-retry-pushback-ms` metadata.',
          zh: '重试策略列出它才重试；服务端可以用元数据 `grpc-retry-pushback-ms` 规定等待时间，或禁止重试。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'A rate limiter rejects before any work, but a response that is too large for the client comes from a handler that has finished.',
    zh: '限流器在执行之前就拒绝，但如果是响应大到客户端收不下，处理函数其实已经执行完了。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'A message that was sent or received is larger than the configured limit.',
        zh: '发送或收到的消息超过了配置的大小上限。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-recv-message-too-large.txt',
        printed: 'code = ResourceExhausted desc = grpc: received message larger than max',
      },
    },
    {
      side: 'server',
      says: {
        en: 'The server is temporarily short of a resource, for example it reached a flow-control limit.',
        zh: '服务端暂时缺少某种资源，例如达到了流量控制上限。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
    },
    {
      side: 'client',
      says: {
        en: 'The client has no memory left to hold the response.',
        zh: '客户端的内存放不下响应。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
    },
    {
      side: 'client',
      says: {
        en: 'The stream was reset with the HTTP/2 error ENHANCE_YOUR_CALM.',
        zh: '流被 HTTP/2 错误 ENHANCE_YOUR_CALM 重置。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'reset-ENHANCE_YOUR_CALM              RESOURCE_EXHAUSTED',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpcio for Python: as many calls are running as `maximum_concurrent_rpcs` allows.',
        zh: 'Python 的 grpcio：正在执行的调用已达到 `maximum_concurrent_rpcs`。',
      },
      source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
      run: {
        file: 'python/reproduced/python-concurrent-rpc-limit.txt',
        printed: 'details = "Concurrent RPC limit exceeded!"',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-ruby: every thread of the worker pool is busy.',
        zh: 'grpc-ruby：工作线程池里的线程全部占满。',
      },
      source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_server.rb',
      run: { file: 'ruby/reproduced/ruby-no-free-threads.txt', printed: '8:No free threads in thread pool' },
    },
    {
      side: 'both',
      says: {
        en: 'C core (C++, Python, Ruby, PHP): headers or trailers are larger than the metadata limit.',
        zh: 'C core（C++、Python、Ruby、PHP）：首部或尾部元数据超过元数据大小上限。',
      },
      source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/hpack_parse_result.cc',
      run: {
        file: 'python/output/conditions.txt',
        printed: 'trailers of 20,000 bytes: StatusCode.RESOURCE_EXHAUSTED',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-java: response metadata over the limit, and a GOAWAY with `too_many_pings`, which grpc-go and the C core report as UNAVAILABLE.',
        zh: 'grpc-java：响应的元数据超过上限；还有带 `too_many_pings` 的 GOAWAY，grpc-go 和 C core 对后者报 UNAVAILABLE。',
      },
      source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
      run: {
        file: 'java/reproduced/java-goaway-too-many-pings.txt',
        printed: 'RESOURCE_EXHAUSTED: Connection closed after GOAWAY',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: a stream reset with FLOW_CONTROL_ERROR, where other libraries report INTERNAL.',
        zh: 'grpc-go：流被 FLOW_CONTROL_ERROR 重置，其他库对此报 INTERNAL。',
      },
      source: 'grpc/grpc-go:internal/transport/http_util.go',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'reset-FLOW_CONTROL_ERROR             RESOURCE_EXHAUSTED',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-web and grpc-dart: HTTP 429 without a gRPC status, which other clients map to UNAVAILABLE.',
        zh: 'grpc-web 和 grpc-dart：没有 gRPC 状态的 HTTP 429，其他客户端会转成 UNAVAILABLE。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 429, no content type: 8 Http response at 400 or 500 level',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: only for the limit on decompressed data; a message that is simply too long gives OUT_OF_RANGE.',
        zh: 'tonic：只有解压后的数据超限时才用它；消息本身过长报的是 OUT_OF_RANGE。',
      },
      source: 'hyperium/tonic:tonic/src/codec/decode.rs',
      run: {
        file: 'rust/reproduced/tonic-decoded-message-too-large.txt',
        printed: 'Operation was attempted past the valid range',
      },
    },
  ],
  details: {
    QuotaFailure: {
      en: 'Names the quota, its value, and whose quota it is, so that the caller knows which limit to raise.',
      zh: '写明是哪个配额、上限多少、属于哪个用户或项目，调用方才知道该申请提高什么。',
    },
    RetryInfo: {
      en: 'Says when the quota resets; leave it out if waiting does not help.',
      zh: '告诉调用方配额多久以后恢复；等待没有用时就不要附带。',
    },
    ErrorInfo: {
      en: 'A fixed reason distinguishes a rate limit from a full disk without parsing the message.',
      zh: '固定的 reason 让程序不用解析报错信息就能分清限流和磁盘写满。',
    },
    Help: {
      en: 'Links to the page where the quota can be raised.',
      zh: '链接到可以提高配额的页面。',
    },
  },
} as const satisfies CodeFacts;
