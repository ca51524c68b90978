import type { ComparisonOf } from './comparison.ts';

export const failedPreconditionAbortedUnavailable = {
  lead: {
    en: 'All three mean “not now”. They differ in what has to happen before the call can succeed.',
    zh: '三个都表示“现在不行”，区别在于：要先发生什么，调用才能成功。',
  },
  question: {
    en: 'What has to happen before the call can succeed?',
    zh: '要先发生什么，这次调用才能成功？',
  },
  answers: {
    FAILED_PRECONDITION: {
      en: 'The caller or an operator has to change the system state; then the same request can be retried.',
      zh: '先由调用方或运维改好系统状态，之后可以原样重试。',
    },
    ABORTED: {
      en: 'The caller rereads the state and restarts the whole read-modify-write.',
      zh: '调用方重新读取，整个读-改-写从头重做。',
    },
    UNAVAILABLE: {
      en: 'A short time passes; then the caller retries only this call, if it is safe to repeat.',
      zh: '过一小段时间，只重试这一个调用，前提是它可以重复执行。',
    },
  },
  differences: [
    {
      aspect: { en: 'What is retried', zh: '重试什么' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'Nothing, until the state is fixed',
          zh: '系统状态改好之前，什么都不重试',
        },
        ABORTED: { en: 'The whole transaction since the last read', zh: '从上次读取开始的整个事务' },
        UNAVAILABLE: { en: 'This one call, unchanged', zh: '只有这一个调用，原样重试' },
      },
    },
    {
      aspect: { en: 'Where the retry loop belongs', zh: '重试循环放在哪里' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'Nowhere; a caller that wants to wait polls the state with a read',
          zh: '哪里都不放；想等的话，用读取来轮询状态',
        },
        ABORTED: { en: 'In application code, next to the read', zh: '应用代码里，与读取放在一起' },
        UNAVAILABLE: {
          en: 'In an interceptor or the retry policy of the client library',
          zh: '拦截器里，或客户端库的重试策略里',
        },
      },
    },
    {
      aspect: { en: 'Words in the message', zh: '报错信息里的词' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'A resource, and its state, such as a lock held on purpose',
          zh: '某个资源，以及它所处的状态，例如有意加的锁',
        },
        ABORTED: {
          en: 'Version, ETag, lost lock or lease, transaction',
          zh: '版本、ETag、丢掉的锁或租约、事务',
        },
        UNAVAILABLE: {
          en: 'Connection, GOAWAY, upstream, shutdown',
          zh: '连接、GOAWAY、上游、停机',
        },
      },
    },
    {
      aspect: { en: 'If a service returns it wrongly', zh: '用错了会怎样' },
      sides: {
        FAILED_PRECONDITION: {
          en: 'Callers wait for a person although a retry would succeed',
          zh: '明明重试就行，调用方却在等人处理',
        },
        ABORTED: {
          en: 'Callers reread and rebuild although their request was valid',
          zh: '请求本来没有问题，调用方却重新读取、重新构造',
        },
        UNAVAILABLE: {
          en: 'Clients keep retrying, but retries cannot change the state',
          zh: '不去改，系统状态就不会变，客户端却一直重试，徒增负载',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'A bucket is to be deleted, and it still holds three objects.',
        zh: '要删除一个存储桶，里面还有三个对象。',
      },
      answer: 'FAILED_PRECONDITION',
      because: {
        en: 'The bucket stays non-empty until it is emptied; waiting does not change that.',
        zh: '不清空，它就一直不空，等多久都一样。',
      },
    },
    {
      story: {
        en: 'Between your read and your write, another client saved the order; the versions differ.',
        zh: '在你读取和写入之间，别的客户端保存了这张订单，版本对不上了。',
      },
      answer: 'ABORTED',
      because: {
        en: 'With the new version, the next attempt can succeed.',
        zh: '拿到新版本再来一轮，很可能就成功。',
      },
    },
    {
      story: {
        en: 'The primary of the database has just failed over; it rejects writes for some seconds.',
        zh: '数据库刚刚主备切换，几秒钟内拒绝写入。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'No one has to change anything, and the request stays the same.',
        zh: '什么都不用改，请求也不用改。',
      },
    },
    {
      story: {
        en: 'A colleague has checked the drawing out until tonight.',
        zh: '同事把这张图纸锁定编辑到今晚。',
      },
      answer: 'FAILED_PRECONDITION',
      because: {
        en: 'The lock is held on purpose, so an immediate reread does not help.',
        zh: '锁是有意加的，马上重新读取也没用。',
      },
    },
    {
      story: {
        en: 'The database ended your transaction to break a deadlock.',
        zh: '数据库为了解开死锁，回滚了你的事务。',
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
        en: 'connect-node reports a broken connection as `ABORTED`; treat it like `UNAVAILABLE`.',
        zh: 'Connect 的 Node 版把断开的连接报成 `ABORTED`，应当像 `UNAVAILABLE` 那样处理。',
      },
      source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    },
    {
      says: {
        en: 'With A54, a library rewrites `FAILED_PRECONDITION` and `ABORTED` to `INTERNAL` if a resolver or load balancer returns them. A call that gets one of the two got it from a handler, except in connect-node, grpc-web, and grpc-dart.',
        zh: '遵循 A54 时，名称解析器或负载均衡器给出的 `FAILED_PRECONDITION` 和 `ABORTED` 会被库改写成 `INTERNAL`。所以除了 Connect 的 Node 版、grpc-web 和 grpc-dart，调用收到的这两个都来自处理函数。',
      },
      source: 'grpc/proposal:A54-restrict-control-plane-status-codes.md',
    },
    {
      says: {
        en: 'grpc-web and grpc-dart map plain HTTP 412 and 409 responses to `FAILED_PRECONDITION` and `ABORTED`; in that case no handler returned them.',
        zh: 'grpc-web 和 grpc-dart 会把普通 HTTP 412 和 409 转成 `FAILED_PRECONDITION` 和 `ABORTED`，这时它们不是处理函数返回的。',
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
