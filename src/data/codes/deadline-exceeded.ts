import type { CodeFacts } from '../code-facts.ts';

export const deadlineExceeded = {
  title: { en: 'Deadline exceeded', zh: '超时（超过截止时间）' },
  meaning: {
    en: 'The deadline of the call expired before a final status arrived',
    zh: '调用超时：截止时间已到，还没收到最终状态',
  },
  actor: 'later',
  action: {
    en: 'Find out where the time went and whether the call ran; only then retry it or set a longer deadline.',
    zh: '先弄清时间花在哪里、有没有执行，再决定重试还是放宽截止时间。',
  },
  origins: {
    caller: {
      en: 'The deadline had passed before the call began: elapsed time near zero, `ClientCall started after` in Java.',
      zh: '调用开始之前截止时间就已经过了：耗时接近零，Java 会写 `ClientCall started after`。',
    },
    client: {
      en: 'The usual case: the timer of the library expired. `context deadline exceeded`, `Deadline Exceeded`, `deadline exceeded after`, in .NET an empty `Detail=""`; elapsed time equals the timeout you set.',
      zh: '最常见：客户端库的定时器到点（超时）。`context deadline exceeded`、`Deadline Exceeded`、`deadline exceeded after`，.NET 则是空的 `Detail=""`；耗时正好等于你设的超时。',
    },
    network: {
      en: 'Only with grpc-web and grpc-dart: a proxy timed out and sent no gRPC status, `http status code: 504` or `504 instead of 200`.',
      zh: '只有 grpc-web 和 grpc-dart：代理超时，又没给 gRPC 状态，报错信息含有 `http status code: 504` 或 `504 instead of 200`。',
    },
    server: {
      en: 'The server library watches `grpc-timeout` as well, but its status usually arrives too late; the server log shows it.',
      zh: '服务端库也在检查 `grpc-timeout`，但它的状态通常晚到；在服务端日志里能看到。',
    },
    handler: {
      en: 'The error arrives well before your own deadline: the handler, or a dependency of it, exceeded a shorter limit and passed the code on.',
      zh: '离你的截止时间还早就返回了：处理函数或它的依赖服务设的超时更短，先到了，又把状态码原样传了回来。',
    },
  },
  retry: {
    readOnly: 'check-first',
    idempotent: 'check-first',
    other: 'check-first',
    pacing: {
      en: 'A retry needs a new deadline. A layer with time left can retry idempotent calls once or twice with exponential backoff and jitter; check the result of other calls first. Do not retry under overload.',
      zh: '重试要用新的截止时间，只能由自己还没超时的上层来做：只读、幂等的调用，用带抖动的指数退避重试一两次；其他调用，先查结果。服务过载时不要重试。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry: the application chose the deadline, and a retry would override that choice.',
          zh: '绝不自动重试：截止时间是应用定的，库不应替应用改变这个决定。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Not retried by default; if you list it, only while the caller’s own context has time left. With `WithPerRetryTimeout`, an attempt that times out is retried without being listed.',
          zh: '默认不重试；把它加进列表，也只在调用方自己的 context 还有时间时才重试。设置 `WithPerRetryTimeout` 后，单次尝试超时即使没有列出也会重试。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/retry.go',
      },
      {
        says: {
          en: 'One deadline covers all attempts of a call, so once it has passed no retry policy and no hedging starts another.',
          zh: '一次调用的所有尝试共用一个截止时间；它一过，重试策略和对冲（hedging：不等第一份失败就再发一份）都不会再发起尝试。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
      {
        says: {
          en: 'Retried only where `deadline-exceeded` is configured, and only for a status that arrives in the response headers. A request that hits the route timeout of Envoy itself is not retried.',
          zh: '配置了 `deadline-exceeded` 才重试，而且只认响应首部里的状态。Envoy 自己的路由超时不会触发重试。',
        },
        source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'At the deadline the client stops waiting, but the request might be unsent, still running, or complete with a response that came too late.',
    zh: '截止时间一到，客户端就不再等待：请求可能没有发出，可能还在执行，也可能已经完成、只是响应来晚了。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'The deadline passed and the server had not returned a status yet.',
        zh: '截止时间已过，服务端还没有返回状态。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: { file: 'go/reproduced/go-context-deadline-exceeded.txt', printed: 'code = DeadlineExceeded' },
    },
    {
      side: 'both',
      says: {
        en: 'No response arrived in time: the request could not be sent, or the server was too slow.',
        zh: '超时之前没有收到响应：请求发不出去，或服务端太慢。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-context-deadline-exceeded.txt',
        printed: 'code = DeadlineExceeded desc = context deadline exceeded',
      },
    },
    {
      side: 'client',
      says: {
        en: 'The call ended as CANCELLED and the client’s own deadline has also passed: clients are encouraged to report this code. They can also drop a response that arrives late.',
        zh: '调用以 CANCELLED 结束，而自己的截止时间也已经过了：协议建议客户端改报这个状态码。迟到的响应也可以直接丢弃。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: a call that waits until the channel is ready; the message can contain the last reason why no backend could be picked.',
        zh: 'grpc-go：调用一直在等通道就绪；报错信息里可能写着最后一次选不出后端的原因。',
      },
      source: 'grpc/grpc-go:picker_wrapper.go',
      run: {
        file: 'go/reproduced/go-latest-balancer-error.txt',
        printed: 'code = DeadlineExceeded desc = latest balancer error',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: the handler returned `context.DeadlineExceeded`, bare or wrapped, even from its own context with a shorter limit.',
        zh: 'grpc-go：处理函数返回了 `context.DeadlineExceeded`（原样或经过包装），哪怕它来自自己另设的、超时更短的 context。',
      },
      source: 'grpc/grpc-go:server.go',
      run: {
        file: 'go/output/pitfalls.txt',
        printed: 'handler returns a wrapped context.DeadlineExceeded: DeadlineExceeded',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-swift 1: no HTTP/2 stream from the connection pool within the waiting time of the pool, which can be shorter than the deadline of the call.',
        zh: 'grpc-swift 1：在连接池的等待时间内拿不到 HTTP/2 流；这个等待时间可能比调用的截止时间短。',
      },
      source: 'grpc/grpc-swift:Sources/GRPC/ConnectionPool/ConnectionPool.swift',
    },
    {
      side: 'server',
      says: {
        en: 'grpc-java in a servlet container: the asynchronous request timed out in the container.',
        zh: 'servlet 容器里的 grpc-java：异步请求在容器里超时。',
      },
      source: 'grpc/grpc-java:servlet/src/main/java/io/grpc/servlet/ServletAdapter.java',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-web and grpc-dart: HTTP 504 without a gRPC status. (Most other libraries map it to UNAVAILABLE.)',
        zh: 'grpc-web 与 grpc-dart：没有 gRPC 状态的 HTTP 504。（多数其他库会得到 UNAVAILABLE。）',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 504, no content type: 4 Http response at 400 or 500 level',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `TimedOut` to this code. The timeout of a call itself gives CANCELLED there (`Timeout expired`).',
        zh: 'tonic：把 `TimedOut` 类的 `io::Error` 转成 `DEADLINE_EXCEEDED`。调用本身超时，它报的反而是 CANCELLED（`Timeout expired`）。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error TimedOut: DeadlineExceeded' },
    },
  ],
  details: {
    ErrorInfo: {
      en: 'Reaches the caller only if your service gives up first: a reason such as `STEP_TIMED_OUT`, with the step and the time spent in the metadata.',
      zh: '只有你的服务比调用方先放弃，它才送得到：reason 用 `STEP_TIMED_OUT` 之类，metadata 写明哪一步、花了多久。',
    },
    RequestInfo: {
      en: 'An ID that both sides log, so that the outcome of the work can be looked up afterwards.',
      zh: '双方日志里都有的请求 ID，事后可以据此查明有没有执行。',
    },
    DebugInfo: {
      en: 'Timings per step, only for callers inside your own organization.',
      zh: '各步骤的耗时，只给自己公司内部的调用方。',
    },
  },
} as const satisfies CodeFacts;
