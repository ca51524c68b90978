import type { GuideId, guides } from '../guides.ts';
import type { Phrases } from './phrases.ts';

/** What people ask that a guide answers, by section. A guide or a section without an entry is found by its title. */
export const guidePhrases: {
  readonly [Id in GuideId]?: Readonly<Partial<Record<(typeof guides)[Id]['sections'][number], Phrases>>>;
} = {
  retry: {
    'may-i': {
      en: [
        'which errors are retryable',
        'is it safe to retry',
        'should I retry this error',
        'can I retry the call',
        'when to retry a grpc call',
        'retryable and non retryable status codes',
        'use status code to indicate retryable errors',
        'how to handle transient failures',
      ],
      zh: [
        '能不能重试',
        '可以重试吗',
        '能重试吗',
        '哪些错误可以重试',
        '怎么重试',
        '怎麼重試',
        '哪些状态码可重试',
      ],
    },
    idempotency: {
      en: [
        'idempotent retries',
        'avoid duplicate charges on retry',
        'does a retry run the call twice',
        'idempotency key',
      ],
      zh: ['幂等', '重复扣款', '重试会不会重复扣款', '扣了两次钱', '怎么保证幂等', '重复执行'],
    },
    backoff: {
      en: [
        'exponential backoff with jitter',
        'retry backoff settings',
        'how many times to retry',
        'retry storm',
      ],
      zh: ['指数退避', '退避算法', '重试次数设多少', '重试间隔', '重试风暴'],
    },
    'service-config': {
      en: [
        'retry policy in service config',
        'built in retry does not work',
        'configure retryPolicy',
        'enable automatic retries',
        'client side retry configuration',
        'retry interceptor',
        'wait for ready',
        'waitForReady fail fast',
      ],
      zh: [
        '服务配置重试策略',
        '重试策略',
        '重试不生效',
        '怎么配置重试',
        'retryPolicy 怎么写',
        '自动重试',
        '等待就绪 快速失败',
      ],
    },
    pushback: { en: ['server pushback', 'grpc-retry-pushback-ms'], zh: ['服务端要求晚点重试', '回推重试'] },
    hedging: { en: ['hedging policy', 'hedged requests'], zh: ['对冲请求', '请求对冲'] },
    defaults: { en: ['default retries of libraries', 'transparent retry'], zh: ['默认重试几次', '透明重试'] },
  },
  'deadlines-and-cancellation': {
    'set-one': {
      en: [
        'how to set a deadline',
        'set timeout for grpc call',
        'default timeout of a call',
        'set deadline per rpc',
      ],
      zh: ['怎么设置超时', '超时怎么设', '设置 deadline', '默认超时时间', 'ddl'],
    },
    'who-ended-it': {
      en: [
        'context cancelled or deadline exceeded in the server',
        'how to tell who cancelled the call',
        'server side context canceled',
        'detect client disconnect on the server',
        'how to know if the client cancelled',
      ],
      zh: ['谁取消了调用', '服务端怎么知道客户端断开', '服务端收到 context canceled', '服务端怎么感知取消'],
    },
    propagation: {
      en: [
        'propagate the deadline to downstream calls',
        'deadline propagation',
        'pass timeout through services',
      ],
      zh: ['deadline 怎么传递', '超时怎么向下传', '超时传递', '截止时间传播'],
    },
    'stop-working': {
      en: [
        'stop the handler when the client cancels',
        'handler keeps running after timeout',
        'how to cancel a call',
        'cancel a stream from the client',
      ],
      zh: ['取消后服务端还在跑', '超时后处理函数还在执行', '怎么取消调用', '客户端怎么取消流'],
    },
    'how-long': {
      en: ['what timeout value to choose', 'how long should the deadline be'],
      zh: ['超时时间设多少', '超时设多久合适'],
    },
    'two-clocks': { en: ['clock skew and deadlines', 'timeout header'], zh: ['时钟不一致', '两边时钟'] },
  },
  'error-details': {
    'own-codes': {
      en: [
        'custom status codes',
        'own error codes',
        'developer defined error codes',
        'support for custom error codes',
        'define application specific error codes',
        'business errors in grpc',
        'how to return business error codes',
        'error code design',
        'use codes above 16',
        'extend status codes',
      ],
      zh: [
        '自定义错误码',
        '自定义状态码',
        '错误码怎么定义',
        '业务错误码怎么返回',
        '提取 rpc 的自定义错误码',
        '业务错误返回给 api',
        '自己的状态码',
        '业务错误怎么传',
        '错误码设计规范',
        '统一错误码',
      ],
    },
    'error-info': {
      en: ['ErrorInfo reason domain', 'machine readable error reason'],
      zh: ['ErrorInfo 怎么用', '错误原因 reason'],
    },
    'which-type': {
      en: [
        'which error detail type',
        'BadRequest field violations',
        'return validation errors per field',
        'RetryInfo QuotaFailure',
      ],
      zh: ['用哪种错误详情', '字段校验错误怎么返回', 'BadRequest FieldViolation'],
    },
    'attach-and-read': {
      en: [
        'error details in go',
        'attach error details to a status',
        'read error details on the client',
        'rich error handling',
        'richer error model',
        'send additional error information to the client',
        'return more than a code and message',
        'global exception handler that sends meaningful information to the client',
        'exception interceptor',
        'error handling pattern',
        'how to pass metadata with an error',
        'how to transmit error details',
        'propagate error from server to client',
        'serialize exception to client',
        'status with details',
      ],
      zh: [
        '错误详情',
        '怎么附加错误详情',
        '客户端怎么拿错误详情',
        '返回详细错误信息',
        '全局异常处理',
        '异常拦截器',
        '错误怎么传给客户端',
        '错误处理最佳实践',
        '统一错误处理',
        '错误信息怎么返回给客户端',
        '自定义异常怎么传',
      ],
    },
    size: {
      en: ['error details too large', 'size limit of error details'],
      zh: ['错误详情太大', '错误详情大小限制'],
    },
    lost: {
      en: [
        'error details lost in proxy',
        'details missing with grpc-web',
        'transcoding drops error details',
        'grpc json transcoding error body',
      ],
      zh: ['错误详情丢了', '网关丢错误详情', '转码后错误详情没了'],
    },
    localisation: {
      en: ['localized error messages', 'translate error messages'],
      zh: ['错误信息多语言', '错误信息国际化'],
    },
  },
  'link-your-errors': {
    addresses: {
      en: ['link to a status code page', 'short url for a code'],
      zh: ['报错里放链接', '状态码短链接'],
    },
    help: { en: ['Help detail with a link'], zh: ['报错里带帮助链接'] },
    logs: { en: ['how to log the status code', 'log grpc errors'], zh: ['日志里怎么记状态码', '日志怎么打'] },
    runbooks: {
      en: ['runbook for grpc errors', 'alerting on status codes', 'error rate slo'],
      zh: ['排障手册', '告警怎么配', '错误率怎么算'],
    },
  },
  streams: {
    'one-status': {
      en: ['does a grpc stream have a status per message', 'status of a streaming call'],
      zh: ['流式调用的状态码', '流的状态'],
    },
    'server-fails': {
      en: ['server streaming error after some messages', 'error in the middle of a stream', 'partial stream'],
      zh: ['流中途出错', '服务端流返回错误'],
    },
    'client-still-sends': {
      en: [
        'stream send returns EOF',
        'client streaming server returns error early',
        'write after end of grpc stream',
      ],
      zh: ['客户端流服务端提前返回错误', 'stream Send 返回 EOF'],
    },
    'per-message': {
      en: ['return an error without closing the stream', 'error for a single message in a bidi stream'],
      zh: ['双向流返回错误不断流', '流里单条消息报错'],
    },
    'half-close': {
      en: ['half close grpc stream', 'close send direction of a stream', 'CloseSend'],
      zh: ['半关闭', '流怎么关闭'],
    },
    resume: {
      en: ['reconnect a broken stream', 'resume a grpc stream', 'long lived stream disconnects'],
      zh: ['断流重连', '流断开怎么续传', '长连接流断开'],
    },
  },
  connections: {
    states: {
      en: [
        'channel state transient failure',
        'grpc channel connectivity states',
        'channel stuck in connecting',
      ],
      zh: ['通道状态', '连接状态 TRANSIENT_FAILURE'],
    },
    'wait-for-ready': {
      en: ['wait for ready', 'wait until the server is up before calling', 'fail fast'],
      zh: ['等服务端启动再调用', 'waitForReady'],
    },
    goaway: {
      en: ['max connection age', 'what is goaway', 'graceful shutdown of connections'],
      zh: ['连接最大存活时间', 'GOAWAY 是什么'],
    },
    idle: {
      en: [
        'idle timeout of a grpc channel',
        'first call after idle fails',
        'idle connection dropped by firewall',
      ],
      zh: ['空闲连接断开', '长时间不调用后第一次失败'],
    },
    keepalive: {
      en: ['how to set grpc keepalive', 'keepalive ping settings', 'detect a dead connection'],
      zh: ['keepalive 怎么设置', '心跳检测'],
    },
    'load-balancing': {
      en: [
        'grpc calls all go to one pod',
        'kubernetes grpc load balancing uneven',
        'round robin not working second server gets no traffic',
      ],
      zh: ['流量都打到一个 pod', '负载不均衡', 'k8s grpc 负载均衡'],
    },
    'health-checks': {
      en: ['grpc health check', 'health service returns not serving', 'readiness probe for a grpc server'],
      zh: ['健康检查', '健康检查返回 NOT_SERVING', 'grpc 探针'],
    },
  },
  'provoke-every-code': {
    choose: {
      en: [
        'how to test error handling of a grpc client',
        'simulate grpc errors in tests',
        'mock a grpc error',
        'inject faults into grpc calls',
      ],
      zh: ['怎么测试客户端的错误处理', '模拟 gRPC 错误', 'mock gRPC 错误', '故障注入'],
    },
    'in-process': {
      en: ['in process server for tests', 'bufconn test server'],
      zh: ['进程内测试服务端', '单元测试里启动服务端'],
    },
  },
  'counting-errors': {
    'who-counts': {
      en: [
        'which status codes count as errors in monitoring',
        'which codes should count against the error budget',
      ],
      zh: ['哪些状态码算错误', '哪些状态码计入错误率'],
    },
    queries: {
      en: ['promql for grpc error rate', 'prometheus query for grpc status codes'],
      zh: ['gRPC 错误率 PromQL', 'Prometheus 查询 gRPC 错误率'],
    },
  },
};
