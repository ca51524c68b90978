import type { SituationsOf } from './situation.ts';

export const resourceExhaustedSituations = {
  'quota-used-up': {
    text: { en: 'The daily quota of this customer is used up', zh: '配额用完：这个客户当天的配额已用尽' },
    reason: {
      en: 'The limit can be named and counted. Say which limit, how large, and when it resets: `QuotaFailure`, `RetryInfo`.',
      zh: '这是一个说得出、数得清的上限。写明是哪个、多大、何时重置：`QuotaFailure`、`RetryInfo`。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: '`code.proto` rules it out for used-up resources.',
        zh: '`code.proto` 规定：资源用尽时不能用 `PERMISSION_DENIED`。',
      },
      UNAVAILABLE: {
        en: 'Clients would retry at once, but the quota resets at midnight.',
        zh: '客户端会马上重试，而配额要到午夜才恢复。',
      },
    },
    keywords: {
      en: 'quota exceeded limit reached monthly free tier credits spent',
      zh: '超出配额 额度用完 次数用尽 免费额度 限额',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['ydb-platform/ydb-rs-sdk#393', 'googleapis/gax-php#320'],
  },
  'too-many-requests': {
    text: {
      en: 'Rate limit: one client sends too many requests per second',
      zh: '限流：某个客户端每秒发的请求太多',
    },
    reason: {
      en: 'The limit belongs to this client; calls of other clients succeed. `RetryInfo` says how long to wait.',
      zh: '超过的是这个客户端自己的上限，别的客户端照常通过。用 `RetryInfo` 说明要等多久。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'It says that the service is unhealthy, and alerts will report that.',
        zh: '它等于说服务出了问题，告警也会这样报。',
      },
    },
    practice: [
      {
        says: {
          en: 'Envoy’s rate limit filter returns `UNAVAILABLE` by default.',
          zh: 'Envoy 的限流过滤器默认返回 `UNAVAILABLE`，可以改。',
        },
        source: 'envoyproxy/envoy:api/envoy/extensions/filters/http/ratelimit/v3/rate_limit.proto',
      },
    ],
    keywords: {
      en: 'rate limit throttled 429 qps burst slow down',
      zh: '限流 频率过高 请求太频繁 QPS 429 限速',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
    threads: ['envoyproxy/envoy#4879', 'letsencrypt/boulder#6682', 'connectrpc/connect-es#1226'],
  },
  'disk-full': {
    text: { en: 'The disk is full', zh: '磁盘满了' },
    reason: {
      en: 'A resource is used up, and a retry fails until an operator frees space. Alert the operators; the caller cannot help.',
      zh: '资源用尽了，在运维腾出空间之前，重试还会失败。要向运维告警，调用方帮不上忙。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'There is no bug that a new release would fix.',
        zh: '没有缺陷等着新版本来修。',
      },
      UNAVAILABLE: {
        en: 'It does not end on its own, except where another node with free space takes the call.',
        zh: '它不会自行好转，除非换一个有空间的节点来处理。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd returns it when the database has reached its size limit.',
          zh: 'etcd 的数据库达到大小上限时返回 `RESOURCE_EXHAUSTED`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'no space left on device ENOSPC storage full volume out of space',
      zh: '磁盘空间不足 存储满 没有空间 硬盘 容量不足',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'message-too-large': {
    text: { en: 'The message is larger than the size limit of the library', zh: '消息超过了库的大小上限' },
    reason: {
      en: 'Libraries return this code automatically. Use paging or a stream; a higher limit only helps for a while.',
      zh: '库会自动返回这个状态码。治本的办法是分页或用流，调大上限只能拖一阵。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'Correct for a limit that your API documents for each field.',
        zh: '针对字段、写在你自己接口文档里的上限，才用 `INVALID_ARGUMENT`。',
      },
    },
    practice: [
      {
        says: {
          en: 'tonic returns `OUT_OF_RANGE` for its size limit.',
          zh: 'tonic 对大小上限返回 `OUT_OF_RANGE`。',
        },
        source: 'hyperium/tonic:tonic/src/codec/decode.rs',
      },
    ],
    keywords: {
      en: 'received message larger than max 4194304 4 MB payload too big',
      zh: '消息太大 载荷过大 4194304 4 MB 超过最大',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
    threads: ['grpc/grpc#10612', 'kubernetes-sigs/secrets-store-csi-driver#536', 'gtamas/etcdmanager#80'],
  },
  'too-many-streams': {
    text: {
      en: 'This client has reached its maximum number of open streams',
      zh: '这个客户端打开的流已达到允许的数量',
    },
    reason: {
      en: 'This client’s budget is used up and returns when the client closes a stream: waiting for its own calls is better than a timer.',
      zh: '用尽的是这个客户端自己的配额，它关掉一个流就有了：等自己的调用结束，比定时重试好。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Close, but this code says that a count is exceeded.',
        zh: '也接近，但 `RESOURCE_EXHAUSTED` 说明了超出的是数量。',
      },
      UNAVAILABLE: {
        en: 'Other clients still get streams.',
        zh: '别的客户端仍能打开流。',
      },
    },
    keywords: {
      en: 'concurrent connections per user session limit parallel jobs maximum subscriptions',
      zh: '并发数 连接数上限 同时在线 并行任务 订阅数',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'no-seat-left': {
    text: {
      en: 'All seats of the plan are in use, so no user can be added',
      zh: '套餐的席位已用完，不能再加用户',
    },
    reason: {
      en: 'A countable limit of this customer is used up. Say the limit and how to free or buy a seat: `QuotaFailure`.',
      zh: '这个客户的一个数得清的上限用完了。用 `QuotaFailure` 写明上限，以及怎样释放或购买席位。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: '`code.proto` rules it out for used-up resources.',
        zh: '`code.proto` 规定：资源用尽时不能用 `PERMISSION_DENIED`。',
      },
      FAILED_PRECONDITION: { en: 'It says nothing about a limit.', zh: '它不表示“到了上限”。' },
    },
    keywords: {
      en: 'seat limit licenses in use maximum users members plan',
      zh: '席位 许可数 用户数上限 人数已满',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'concurrent-jobs': {
    text: {
      en: 'The customer already runs the maximum number of jobs',
      zh: '这个客户同时运行的任务已达上限',
    },
    reason: {
      en: 'The limit belongs to this customer, and it frees up when one job ends. Add `RetryInfo` if you can estimate when.',
      zh: '上限属于这个客户，一个任务结束就空出来。能估计时间就附上 `RetryInfo`。',
    },
    insteadOf: {
      UNAVAILABLE: { en: 'Other customers can still start jobs.', zh: '别的客户照样能启动任务。' },
      ABORTED: { en: 'The jobs do not conflict with each other.', zh: '这些任务之间没有冲突。' },
    },
    keywords: {
      en: 'concurrency limit parallel builds per customer running jobs slots',
      zh: '并发上限 并发任务数 同时运行 槽位',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'query-memory': {
    text: {
      en: 'The query needs more memory than one query is allowed',
      zh: '查询需要的内存超过单个查询的上限',
    },
    reason: {
      en: 'A smaller query succeeds. Name the limit, and suggest a filter or a page size.',
      zh: '查询小一些就能成功。写明上限，建议加过滤条件或减小分页。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'The query is valid; whether it fits depends on the data.',
        zh: '查询本身合法，放不放得下取决于数据。',
      },
      INTERNAL: { en: 'The limit worked as intended.', zh: '上限按设计起了作用。' },
    },
    keywords: {
      en: 'memory limit exceeded query too expensive out of memory cost limit result too big',
      zh: '内存超限 查询太大 内存不足 查询代价过高',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'too-many-attempts': {
    text: {
      en: 'Too many wrong codes: login is blocked for ten minutes',
      zh: '验证码输错次数太多，登录被锁定十分钟',
    },
    reason: {
      en: 'The attempts are used up, not the permissions. `RetryInfo` says when the next attempt is allowed.',
      zh: '用完的是尝试次数，不是权限。用 `RetryInfo` 写明什么时候可以再试。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Clients would show the form again, and the next code is not even checked.',
        zh: '客户端会再弹一次表单，而下一个验证码根本不会被检查。',
      },
      PERMISSION_DENIED: {
        en: 'For an account that stays locked until an administrator acts.',
        zh: '账号一直锁着、要管理员处理时才用。',
      },
    },
    keywords: {
      en: 'brute force lockout otp sms code attempts captcha login throttled',
      zh: '验证码 次数过多 锁定 暴力破解 短信 登录限制',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'RESOURCE_EXHAUSTED'>;
