import type { ComparisonOf } from './comparison.ts';

export const failedPreconditionAbortedUnavailable = {
  lead: {
    en: 'All three say “not now”. They differ in what has to happen before the call can succeed.',
    zh: '三个都在说“现在不行”，区别在于：要先发生什么，调用才能成功。',
  },
  question: {
    en: 'What has to happen before the call can succeed?',
    zh: '要先发生什么，这次调用才能成功？',
  },
  answers: {
    FAILED_PRECONDITION: {
      en: 'Someone fixes the system state; then the same request can be retried.',
      zh: '有人特意把状态改好，之后可以原样重发。',
    },
    ABORTED: {
      en: 'The caller rereads the state and restarts the whole read-modify-write.',
      zh: '调用方重新读取，按读到的内容构造新的请求。',
    },
    UNAVAILABLE: {
      en: 'A little time passes; then the caller repeats just this call.',
      zh: '过一小段时间，再重发这一个调用就行。',
    },
  },
  differences: [
    {
      aspect: { en: 'What is repeated', zh: '重做什么' },
      sides: {
        FAILED_PRECONDITION: { en: 'Nothing, until the state is right', zh: '状态改好之前，什么都不重做' },
        ABORTED: { en: 'Everything since the last read', zh: '从上次读取开始的全部步骤' },
        UNAVAILABLE: { en: 'This one call, byte for byte', zh: '只有这一个调用，原样重发' },
      },
    },
    {
      aspect: { en: 'Where the loop belongs', zh: '循环放在哪里' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'Nowhere; whoever wants to wait polls the state with a read',
          zh: '哪里都不放；想等的话，用读取来轮询状态',
        },
        ABORTED: { en: 'In application code, where the read is', zh: '应用代码里，读取所在的地方' },
        UNAVAILABLE: {
          en: 'In an interceptor or the retry policy of the client library',
          zh: '拦截器里，或客户端库的重试策略里',
        },
      },
    },
    {
      aspect: { en: 'Words in the message', zh: '报错信息里的词' },
      sides: {
        FAILED_PRECONDITION: { en: 'An object, and the state it is in', zh: '某个对象，以及它所处的状态' },
        ABORTED: {
          en: 'Version, ETag, lock, lease, transaction',
          zh: '版本、ETag、锁、租约、事务',
        },
        UNAVAILABLE: {
          en: 'Connection, GOAWAY, upstream, shutdown',
          zh: '连接、GOAWAY、上游、停机',
        },
      },
    },
    {
      aspect: { en: 'When a service picks it wrongly', zh: '选错了会怎样' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'Callers wait for a person although a second attempt would have done',
          zh: '明明再试一次就行，调用方却在等人处理',
        },
        ABORTED: {
          en: 'Callers read and rebuild although nothing was wrong with their request',
          zh: '请求本来没有问题，调用方却重新读取、重新构造',
        },
        UNAVAILABLE: {
          en: 'Clients keep retrying, but retries can’t change the state',
          zh: '状态要人来改，客户端却一直重试、徒增压力',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'A bucket is to be deleted, and three objects are still in it.',
        zh: '要删除一个存储桶，里面还有三个对象。',
      },
      answer: 'FAILED_PRECONDITION',
      because: {
        en: 'It stays non-empty until somebody empties it; no pause changes that.',
        zh: '没人清空它，它就一直不空，等多久都一样。',
      },
    },
    {
      story: {
        en: 'Between your read and your write, somebody else saved the order; the versions differ.',
        zh: '在你读取和写入之间，别人保存了这张订单，版本对不上了。',
      },
      answer: 'ABORTED',
      because: {
        en: 'With the new version in hand, the next round has every chance.',
        zh: '拿到新版本再来一轮，很可能就成功。',
      },
    },
    {
      story: {
        en: 'The primary of the database has just failed over; writes are refused for some seconds.',
        zh: '数据库刚刚主备切换，几秒钟内拒绝写入。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'Nobody has to decide anything, and the request stays as it is.',
        zh: '不需要谁做决定，请求也不用改。',
      },
    },
    {
      story: {
        en: 'A colleague has checked the drawing out until tonight.',
        zh: '同事把这张图纸锁定编辑到今晚。',
      },
      answer: 'FAILED_PRECONDITION',
      because: {
        en: 'The lock is there on purpose, so reading again right away cannot win.',
        zh: '锁是有意加的，马上重新读取也赢不了。',
      },
    },
    {
      story: {
        en: 'The database ended your transaction to break a deadlock.',
        zh: '数据库为了解开死锁，结束了你的事务。',
      },
      answer: 'ABORTED',
      because: {
        en: 'The whole transaction has to run again, not only its last call.',
        zh: '整个事务要重跑，而不只是最后那个调用。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Connect for Node reports a broken connection as `ABORTED`; judge it as you would judge `UNAVAILABLE`.',
        zh: 'Connect 的 Node 版把断开的连接报成 `ABORTED`，应当像 `UNAVAILABLE` 那样处理。',
      },
      source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    },
    {
      says: {
        en: 'A resolver or load balancer that follows A54 never hands the first two to a call: the library rewrites them to `INTERNAL`. So they come from a handler.',
        zh: '遵循 A54 时，名称解析器和负载均衡器给出的前两个状态码到不了调用，库会改写成 `INTERNAL`。所以调用收到的这两个都来自处理函数。',
      },
      source: 'grpc/proposal:A54-restrict-control-plane-status-codes.md',
    },
    {
      says: {
        en: 'grpc-web and grpc-dart map plain HTTP 412 and 409 responses to `FAILED_PRECONDITION` and `ABORTED`; in that case no handler returned them.',
        zh: 'grpc-web 和 grpc-dart 会把普通 HTTP 响应 412 和 409 转成 `FAILED_PRECONDITION` 和 `ABORTED`，这时它们不是处理函数给出的。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    },
  ],
  disagreements: ['etagMismatch', 'failedPreconditionHttp', 'retrySet', 'neverGenerated'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'grpc/grpc:doc/statuscodes.md',
    'aip-dev/google.aip.dev:aip/general/0154.md',
  ],
} as const satisfies ComparisonOf<'FAILED_PRECONDITION/ABORTED/UNAVAILABLE'>;
