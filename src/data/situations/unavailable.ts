import type { SituationsOf } from './situation.ts';

export const unavailableSituations = {
  'dependency-down': {
    text: { en: 'The database cannot be reached', zh: '连不上数据库' },
    reason: {
      en: 'A dependency is down, the caller’s deadline has not passed, and the same call can succeed in a minute. Return it before the first side effect.',
      zh: '依赖服务停了，调用方还有时间，同样的调用一分钟后可能就成功。要在产生副作用之前返回。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'None of your invariants is broken, and clients would not retry.',
        zh: '你自己的不变量没有被破坏，而且客户端不会重试。',
      },
      UNKNOWN: {
        en: 'You know the cause.',
        zh: '原因是知道的。',
      },
    },
    keywords: {
      en: 'dependency down connection refused backend lost redis kafka outage upstream unreachable',
      zh: '依赖服务挂了 数据库断开 后端不可达 连接被拒 宕机 故障',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['temporalio/api-go#83'],
  },
  'starting-or-stopping': {
    text: { en: 'The server is shutting down or still starting', zh: '服务端正在优雅停机，或者还在预热' },
    reason: {
      en: 'Another instance, or this one a moment later, can serve the same call. Reject before any work begins.',
      zh: '换一个实例，或稍等片刻，同样的调用就能处理。要在开始任何工作之前拒绝。',
    },
    insteadOf: {
      CANCELLED: {
        en: 'The caller still wants the result.',
        zh: '调用方仍然要结果。',
      },
      FAILED_PRECONDITION: {
        en: 'No state has to be fixed.',
        zh: '没有什么状态需要去改正。',
      },
    },
    keywords: {
      en: 'graceful shutdown draining deploy rollout restart readiness starting cache loading',
      zh: '优雅关闭 下线 发布 重启 启动中 预热 未就绪',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  overloaded: {
    text: {
      en: 'The whole service is overloaded and sheds load',
      zh: '整个服务过载，开始拒绝请求（load shedding）',
    },
    reason: {
      en: 'Every caller would be rejected now. Say how long to wait with `RetryInfo`, and reject early and cheaply.',
      zh: '此刻谁来都会被拒。用 `RetryInfo` 说明等多久，并且尽早、低成本地拒绝。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'For a limit that belongs to this caller. Libraries also use it when they run short of resources.',
        zh: '用于属于这个调用方的上限。库自身资源紧张时也会用它。',
      },
    },
    keywords: {
      en: 'load shedding too busy cpu overload circuit breaker open 503 backpressure',
      zh: '过载 负载过高 熔断 降级 繁忙 503 CPU 打满',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
  },
  'pool-empty': {
    text: {
      en: 'Connection pool exhausted: no connection became free in time',
      zh: '连接池满：一直没有空闲的连接',
    },
    reason: {
      en: 'A temporary overload of the whole service, for every caller.',
      zh: '整个服务暂时过载，对谁都一样。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'The limit is not one that the caller knows or has a share of.',
        zh: '调用方不知道这个上限，也不占其中的份额。',
      },
      DEADLINE_EXCEEDED: {
        en: 'Only when the caller’s own deadline has passed.',
        zh: '调用方自己的截止时间到了才用。',
      },
    },
    keywords: {
      en: 'connection pool exhausted thread pool full acquire timeout database connections',
      zh: '连接池耗尽 线程池满 获取连接超时 数据库连接数',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'identity-provider-down': {
    text: {
      en: 'The auth server is down, so the token cannot be checked',
      zh: '认证服务器挂了，没法检查令牌',
    },
    reason: {
      en: 'The token was not found to be invalid. Reject the call with a retryable code, so that clients keep the token.',
      zh: '并没有认定令牌无效。拒绝这次调用，但用可重试的状态码，让客户端留着令牌。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Clients would discard a valid token and log the user out.',
        zh: '客户端会丢掉有效的令牌，把用户登出。',
      },
      PERMISSION_DENIED: {
        en: 'Nothing was decided about the caller’s permissions.',
        zh: '对调用方的权限还没有作出任何判断。',
      },
    },
    keywords: {
      en: 'identity provider outage jwks key server policy engine opa token introspection',
      zh: '认证中心 身份认证服务 公钥服务 策略引擎 不可用',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['grpc/grpc-java#3267'],
  },
  'own-time-limit': {
    text: {
      en: 'The service’s own query timeout expired, but the caller’s deadline has not',
      zh: '服务给查询设的超时到了，调用方的截止时间还没到',
    },
    reason: {
      en: 'Your service gave up, not the caller. Time is left, and a retry can reach a faster replica. Return it only if nothing was written, so that the caller can retry safely; if data might be written, return `DEADLINE_EXCEEDED`.',
      zh: '放弃的是你的服务，不是调用方。时间还有余，重试可能遇到更快的副本。没有写入任何数据才返回它，调用方可以安全地重试；可能写入了，就返回 `DEADLINE_EXCEEDED`。',
    },
    insteadOf: {
      DEADLINE_EXCEEDED: {
        en: 'It tells callers to check the result first, which they need only if data might be written.',
        zh: '它让调用方先查结果，只有可能写入了数据时才需要。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd returns this for `etcdserver: request timed out`.',
          zh: 'etcd 的 `etcdserver: request timed out` 带的是 `UNAVAILABLE`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'statement timeout internal timeout query killed gave up waiting replica slow',
      zh: '内部超时 语句超时 查询超时 放弃等待 副本慢',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'leader-election': {
    text: { en: 'The cluster has no leader at the moment', zh: '集群此刻没有主节点（no leader）' },
    reason: {
      en: 'An election takes seconds; then the same call succeeds, perhaps at another node.',
      zh: '选举只要几秒，之后同样的调用就能成功，也许是在另一个节点上。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Waiting does help here.',
        zh: '这里等待是有用的。',
      },
      ABORTED: {
        en: 'The caller does not have to reread anything.',
        zh: '调用方不必重新读取任何数据。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd: this code for `no leader` and `leader changed`, but `FAILED_PRECONDITION` from a node that is not the leader.',
          zh: 'etcd：`no leader` 和 `leader changed` 返回 `UNAVAILABLE`，但非主节点返回 `FAILED_PRECONDITION`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'no leader leader changed failover raft quorum replica not leader election',
      zh: '选主 无主 主从切换 故障转移 raft 没有 leader',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'maintenance-mode': {
    text: { en: 'The service is in maintenance mode for an hour', zh: '服务正在停机维护，一小时后恢复' },
    reason: {
      en: 'The same call succeeds afterwards. `RetryInfo` with the planned end keeps clients from retrying all the time.',
      zh: '维护结束后同样的调用就能成功。用 `RetryInfo` 写明预计恢复时间，客户端就不会一直重试。',
    },
    insteadOf: {
      FAILED_PRECONDITION: { en: 'No caller has to change a state.', zh: '不需要调用方改变什么状态。' },
      UNIMPLEMENTED: { en: 'The method exists, and it comes back.', zh: '方法存在，而且会恢复。' },
    },
    keywords: {
      en: 'planned downtime maintenance window read only mode upgrade 503',
      zh: '停机维护 维护窗口 系统升级 计划停机 503',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'circuit-open': {
    text: { en: 'The circuit breaker in front of a dependency is open', zh: '到依赖服务的熔断器打开了' },
    reason: {
      en: 'The call was rejected before it was sent, so a retry later is safe. Add `RetryInfo` with the time until the breaker tries again.',
      zh: '请求在发出之前就被拒绝，之后重试是安全的。用 `RetryInfo` 写明熔断器多久后再试。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: { en: 'No quota of the caller is used up.', zh: '没有用完调用方的配额。' },
      INTERNAL: {
        en: 'The breaker works as intended, and callers would not retry.',
        zh: '熔断器按设计工作，而且调用方不会重试。',
      },
    },
    keywords: {
      en: 'circuit breaker open half-open fallback degraded hystrix resilience4j sentinel',
      zh: '熔断 熔断器打开 降级 半开 sentinel',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'dependency-429': {
    text: {
      en: 'A dependency limits the rate of the service’s own calls (HTTP 429)',
      zh: '第三方接口限流了本服务自己发出的请求（429）',
    },
    reason: {
      en: 'The limit belongs to your service, and every caller is affected. Retry inside with backoff first; forward the delay as `RetryInfo`.',
      zh: '上限是你的服务的，所有调用方都受影响。先在内部按退避重试，再把等待时间作为 `RetryInfo` 转发。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'If the quota belongs to the caller, for example when you forward its key.',
        zh: '配额属于调用方时才用，例如转发的是它的密钥。',
      },
      INTERNAL: {
        en: 'No invariant is broken, and clients would not retry.',
        zh: '没有不变量被破坏，而且客户端不会重试。',
      },
    },
    keywords: {
      en: 'upstream rate limited third-party api quota 429 too many requests backend',
      zh: '上游限流 第三方接口 429 下游限流',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNAVAILABLE'>;
