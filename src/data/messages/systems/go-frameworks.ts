import type { Message } from '../message.ts';

const KITEX_ERRORS = 'cloudwego/kitex:pkg/kerrors/kerrors.go';

/** What Kitex, go-zero, and Kratos print where they end or reject a call themselves. */
export const goFrameworkMessages = {
  'kitex-rpc-timeout': {
    code: 'DEADLINE_EXCEEDED',
    codeless: true,
    libraries: ['kitex'],
    example:
      'rpc timeout: timeout=1s, to=shop.cart, method=Add, location=kitex.rpcTimeoutMW, remote=10.0.0.5:8888',
    pattern: /rpc timeout: timeout=[\d.]{1,12}[a-zµ]{1,4}|location=kitex\.rpcTimeoutMW\b/,
    source: 'cloudwego/kitex:client/rpctimeout.go',
    title: {
      en: 'rpc timeout: location=kitex.rpcTimeoutMW (Kitex)',
      zh: 'Kitex：调用超时（rpc timeout）',
    },
    meaning: {
      en: 'The Kitex client got no response within the timeout in the text. The server might still run the call. It is an error of Kitex, without a gRPC status.',
      zh: 'Kitex 客户端在文字里的超时时间内没有收到响应，服务端可能还在执行。这是 Kitex 自己的错误，没有 gRPC 状态码。',
    },
    causes: [
      {
        en: 'The handler is slower than `timeout=`: a slow query, a lock, garbage collection, or no CPU.',
        zh: '处理函数比 `timeout=` 慢：慢查询、锁、GC 或 CPU 不足。',
      },
      {
        en: '`timeout=` is shorter than the setting: the context of the caller ends earlier (`actual=` in the text, or `timeout by business`).',
        zh: '`timeout=` 比配置短：调用方的 context 更早结束（文字里有 `actual=`，或显示 `timeout by business`）。',
      },
      {
        en: 'No `remote=`: no connection came up in time; look at discovery and network.',
        zh: '没有 `remote=`：没能及时建立连接，检查服务发现和网络。',
      },
    ],
    steps: [
      {
        en: 'Compare the cost of the call in the log of the server (`remote=`) with `timeout=`. Nothing there: the request did not arrive.',
        zh: '在 `remote=` 那台服务端的日志里，把调用耗时与 `timeout=` 对照；没有记录就是请求没有到达。',
      },
      {
        en: 'Set `client.WithRPCTimeout` or `callopt.WithRPCTimeout` from the P99 of the call. Retry only what is safe to repeat.',
        zh: '按调用的 P99 设置 `client.WithRPCTimeout` 或 `callopt.WithRPCTimeout`；只重试可以安全重复的调用。',
      },
    ],
  },
  'kitex-get-connection-error': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['kitex'],
    example:
      'get connection error: dial tcp 10.0.0.5:8888: connect: connection refused [remote: 10.0.0.5:8888]',
    pattern:
      /get connection error: \S|service discovery error: \S|no more instances to retry|(?:loadbalance|internal exception) ?(?:error)?: no (?:instance|connection) available/,
    source: KITEX_ERRORS,
    title: {
      en: 'get connection error / service discovery error (Kitex)',
      zh: 'Kitex：连不上（get connection error）',
    },
    meaning: {
      en: 'The Kitex client has no connection for the call: discovery returned no instance, or dialing the instance failed. Nothing was sent.',
      zh: 'Kitex 客户端没有可用的连接：服务发现没有返回实例，或连接实例失败。请求没有发出。',
    },
    causes: [
      {
        en: '`connection refused` or `i/o timeout`: the instance has gone and is still registered, or its registered address is not reachable from here (`127.0.0.1`, a container).',
        zh: '`connection refused` 或 `i/o timeout`：实例已下线但还在注册中心，或注册的地址从这里访问不到（`127.0.0.1`、容器地址）。',
      },
      {
        en: '`no instance available`, `no resolver available`: the service is registered under another name, or the client was made without `client.WithResolver`.',
        zh: '`no instance available`、`no resolver available`：服务以别的名称注册，或创建客户端时没有 `client.WithResolver`。',
      },
      {
        en: '`no more instances to retry`: all instances were tried and failed; the error before it is the cause.',
        zh: '`no more instances to retry`：所有实例都试过且失败，原因是它前面的错误。',
      },
    ],
    steps: [
      {
        en: 'Look the service up in the registry and try its address with `nc -vz HOST PORT` from the machine of the client.',
        zh: '在注册中心查该服务，并在客户端机器上用 `nc -vz HOST PORT` 试它的地址。',
      },
      {
        en: 'Register a reachable address (`server.WithServiceAddr`, `registry.Info.Addr`); `client.WithHostPorts` bypasses discovery for a test.',
        zh: '注册可访问的地址（`server.WithServiceAddr`、`registry.Info.Addr`）；测试时用 `client.WithHostPorts` 绕过服务发现。',
      },
    ],
  },
  'kitex-forbidden-by-circuitbreaker': {
    code: 'UNAVAILABLE',
    alsoCodes: ['RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['kitex'],
    example: 'forbidden by circuitbreaker: service circuitbreak',
    pattern: /forbidden by circuitbreaker\b|request over limit: (?:request too frequent|to many connections)/,
    source: KITEX_ERRORS,
    title: {
      en: 'forbidden by circuitbreaker / over limit (Kitex)',
      zh: 'Kitex：熔断或限流（forbidden by circuitbreaker）',
    },
    meaning: {
      en: 'Kitex rejected the call itself: the circuit breaker of the client is open, or the server is over its limit (`request over limit`). The handler did not run.',
      zh: 'Kitex 自己拒绝了调用：客户端熔断已打开，或服务端超过限额（`request over limit`）。处理函数没有执行。',
    },
    causes: [
      {
        en: '`service circuitbreak`: the share of failed calls to this method passed the threshold (50 % of at least 200 by default). The errors before it are the cause.',
        zh: '`service circuitbreak`：该方法的失败率超过阈值（默认至少 200 次中的 50 %），原因是之前的那些错误。',
      },
      {
        en: '`instance circuitbreak`: one instance cannot be connected to.',
        zh: '`instance circuitbreak`：某个实例连不上。',
      },
      {
        en: '`request too frequent`, `to many connections`: `server.WithLimit` is smaller than the load.',
        zh: '`request too frequent`、`to many connections`：`server.WithLimit` 小于实际流量。',
      },
    ],
    steps: [
      {
        en: 'Search the log for the errors of this method before the first of these.',
        zh: '在日志里找第一条之前、该方法的错误。',
      },
      {
        en: 'Fix the server; the breaker closes automatically. For limits retry with backoff, add instances, or raise `limit.Option`.',
        zh: '修复服务端，熔断会自行恢复。限流则退避重试、加实例，或调大 `limit.Option`。',
      },
    ],
  },
  'go-zero-breaker-open': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['go-zero'],
    example: 'rpc error: code = Unavailable desc = circuit breaker is open',
    pattern: /\bcircuit breaker is open\b/,
    source: 'zeromicro/go-zero:core/breaker/breaker.go',
    title: {
      en: 'circuit breaker is open (go-zero)',
      zh: 'go-zero：熔断已打开（circuit breaker is open）',
    },
    meaning: {
      en: 'The breaker of go-zero rejected the call: on the client before it was sent (then without a status), on the server before the handler. It rejects a share of calls that grows with the failures of the last 10 seconds.',
      zh: 'go-zero 的熔断器拒绝了调用：在客户端是发送之前（这时没有状态码），在服务端是执行处理函数之前。最近 10 秒失败越多，拒绝的比例越高。',
    },
    causes: [
      {
        en: 'Calls of this method ended with `DEADLINE_EXCEEDED`, `INTERNAL`, `UNAVAILABLE`, `DATA_LOSS`, `UNIMPLEMENTED`, or `RESOURCE_EXHAUSTED`: only these count.',
        zh: '该方法的调用以 `DEADLINE_EXCEEDED`、`INTERNAL`、`UNAVAILABLE`、`DATA_LOSS`、`UNIMPLEMENTED` 或 `RESOURCE_EXHAUSTED` 结束：只有这些才计入。',
      },
      {
        en: 'The service returns such a code for an error of the caller, so that bad requests open the breaker: return `INVALID_ARGUMENT` or `NOT_FOUND` instead.',
        zh: '服务把调用方的错误也返回成这些状态码，错误请求就触发熔断：应返回 `INVALID_ARGUMENT` 或 `NOT_FOUND`。',
      },
      {
        en: 'Redis, SQL, or an HTTP client of go-zero reports it as well: their breakers have the same text. So has `sony/gobreaker`, which many other programs use: then the settings of that breaker apply.',
        zh: 'go-zero 的 Redis、SQL、HTTP 客户端也会报：它们的熔断器用同样的文字。很多程序用的 `sony/gobreaker` 也是这句话，这时要看它自己的设置。',
      },
    ],
    steps: [
      {
        en: 'Search the log for `breaker is open and requests dropped`: below `last errors:` go-zero prints the errors that opened it.',
        zh: '在日志里搜 `breaker is open and requests dropped`：`last errors:` 下面就是触发熔断的错误。',
      },
      {
        en: 'Fix that; calls pass again within seconds. Retry with backoff.',
        zh: '解决之后几秒内恢复；退避重试。',
      },
    ],
  },
  'go-zero-service-overloaded': {
    code: 'RESOURCE_EXHAUSTED',
    codeless: true,
    libraries: ['go-zero'],
    example: 'rpc error: code = ResourceExhausted desc = service overloaded',
    pattern: /(?:\bdesc = |RESOURCE_EXHAUSTED: )service overloaded\b|dropreq, cpu: \d/,
    source: 'zeromicro/go-zero:core/load/adaptiveshedder.go',
    title: {
      en: 'service overloaded (go-zero)',
      zh: 'go-zero：自适应降载（service overloaded）',
    },
    meaning: {
      en: 'The adaptive load shedding of go-zero rejected the call before the handler: CPU is above the threshold and calls in flight are more than the server finishes in time.',
      zh: 'go-zero 的自适应降载在处理函数执行前拒绝了调用：CPU 超过阈值，且处理中的调用多于能及时完成的数量。',
    },
    causes: [
      {
        en: 'CPU is above `CpuThreshold` (900, that is 90 %, by default): too few instances, or a CPU limit of the container that is too low.',
        zh: 'CPU 超过 `CpuThreshold`（默认 900，即 90 %）：实例太少，或容器的 CPU 限额太低。',
      },
      {
        en: 'A handler became slow, so that calls pile up.',
        zh: '某个处理函数变慢，调用堆积。',
      },
    ],
    steps: [
      {
        en: 'Read the line `dropreq, cpu: …` in the log of the server: it names CPU, calls in flight, and the limit.',
        zh: '看服务端日志里的 `dropreq, cpu: …`：写着 CPU、处理中的调用数和上限。',
      },
      {
        en: 'Retry with backoff; add instances or CPU. `CpuThreshold: 0` turns load shedding off for a test.',
        zh: '退避重试；加实例或 CPU。测试时设 `CpuThreshold: 0` 可关闭降载。',
      },
    ],
  },
  'kratos-middleware-rejected': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['kratos'],
    example:
      'error: code = 429 reason = RATELIMIT message = service unavailable due to rate limit exceeded metadata = map[] cause = <nil>',
    pattern:
      /service unavailable due to rate limit exceeded|request failed due to circuit breaker triggered|reason = (?:RATELIMIT|CIRCUITBREAKER)\b/,
    source: 'go-kratos/kratos:middleware/ratelimit/ratelimit.go',
    title: {
      en: 'RATELIMIT / CIRCUITBREAKER (Kratos)',
      zh: 'Kratos：限流或熔断（RATELIMIT、CIRCUITBREAKER）',
    },
    meaning: {
      en: '`RATELIMIT` (429): the limiter of the server rejected the call before the handler. `CIRCUITBREAKER` (503): the breaker of the client did not send it.',
      zh: '`RATELIMIT`（429）：服务端限流，处理函数没有执行。`CIRCUITBREAKER`（503）：客户端熔断，请求没有发出。',
    },
    causes: [
      {
        en: '`RATELIMIT`: the BBR limiter sees CPU above 80 % and more calls in flight than it computed: too little CPU, or a burst.',
        zh: '`RATELIMIT`：BBR 限流器看到 CPU 超过 80 %，且处理中的调用多于计算值：CPU 不足或突发流量。',
      },
      {
        en: '`CIRCUITBREAKER`: calls of this operation failed with 500, 503, or 504 before; those errors are the cause.',
        zh: '`CIRCUITBREAKER`：该操作之前的调用返回了 500、503 或 504，原因是那些错误。',
      },
    ],
    steps: [
      {
        en: 'Look at `reason` in the text, then at CPU of the server (429) or at the errors of the client before it (503).',
        zh: '看文字里的 `reason`：429 查服务端 CPU，503 查客户端之前的错误。',
      },
      {
        en: 'Retry with backoff; add instances, or fix what fails. The breaker lets calls through again automatically.',
        zh: '退避重试；加实例，或修复失败的服务。熔断会自行放行。',
      },
    ],
  },
  'kratos-watcher-overtime': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['kratos'],
    example: 'failed to build resolver: discovery create watcher overtime',
    pattern: /discovery create watcher overtime/,
    source: 'go-kratos/kratos:transport/grpc/resolver/discovery/builder.go',
    title: {
      en: 'discovery create watcher overtime (Kratos)',
      zh: 'Kratos：服务发现超时（create watcher overtime）',
    },
    meaning: {
      en: 'The registry gave no watch for the service within 10 seconds, so the client was not created. No call was made.',
      zh: '注册中心 10 秒内没有返回该服务的 watch，客户端没有建成，没有发出调用。',
    },
    causes: [
      {
        en: 'The registry is not reachable from here: for Nacos 2 port 9848 as well as 8848, for etcd its advertised address.',
        zh: '从这里访问不到注册中心：Nacos 2 除 8848 外还要 9848，etcd 要看它公布的地址。',
      },
      {
        en: 'An old server blocks the first watch until something changes (etcd 3.3 before 3.3.14), or the registry module does not fit the server.',
        zh: '旧版服务端的首次 watch 会一直阻塞到有变化（3.3.14 之前的 etcd 3.3），或 registry 模块与服务端版本不配。',
      },
    ],
    steps: [
      {
        en: 'From the same machine run `nc -vz REGISTRY PORT` (Nacos: 9848), and list the service with the client of the registry.',
        zh: '在同一台机器上执行 `nc -vz 注册中心 端口`（Nacos 用 9848），再用注册中心的客户端列出该服务。',
      },
      {
        en: 'Open the port or upgrade the registry and its module. `discovery.WithTimeout` only waits longer.',
        zh: '放通端口，或升级注册中心及对应模块。`discovery.WithTimeout` 只是等得更久。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
