import type { ComparisonOf } from './comparison.ts';

export const resourceExhaustedUnavailable = {
  lead: {
    en: 'Both mean that capacity ran out. `RESOURCE_EXHAUSTED` is a limit for this call; `UNAVAILABLE` is the whole service.',
    zh: '两个都表示“不够用了”。`RESOURCE_EXHAUSTED` 是这次调用碰到了上限（限流、配额、大小），`UNAVAILABLE` 是整个服务过载。',
  },
  differences: [
    {
      aspect: { en: 'Which calls it affects', zh: '影响哪些调用' },
      sides: {
        RESOURCE_EXHAUSTED: { en: 'This caller, this rate, this size', zh: '这个调用方、这个速率、这个大小' },
        UNAVAILABLE: { en: 'Every call at this moment', zh: '此刻的所有调用' },
      },
    },
    {
      aspect: { en: 'How long it lasts', zh: '持续多久' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'Seconds for a rate, hours for a quota, forever for a size',
          zh: '速率按秒，配额按小时，大小则永远如此',
        },
        UNAVAILABLE: { en: 'Usually seconds to minutes', zh: '一般几秒到几分钟' },
      },
    },
    {
      aspect: { en: 'Does another backend help?', zh: '换个后端有用吗' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'No, if the limit belongs to the caller or the message',
          zh: '没用，只要上限跟着调用方或消息走',
        },
        UNAVAILABLE: { en: 'Often', zh: '往往有用' },
      },
    },
    {
      aspect: { en: 'What the client does', zh: '客户端怎么做' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'Slows down, sends less, or requests a higher limit',
          zh: '放慢、少发，或者申请更高的上限',
        },
        UNAVAILABLE: {
          en: 'Retries the same call with exponential backoff and jitter',
          zh: '退避后重试同样的调用',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'The project has used its thousand calls of this minute.',
        zh: '这个项目本分钟的一千次调用已经用完。',
      },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'The limit has a name and a number; calls of other projects succeed.',
        zh: '上限有名有数，别的项目照常通过。',
      },
    },
    {
      story: {
        en: 'Every replica restarts at the same time after a bad release.',
        zh: '一次失败的发布之后，所有副本同时重启。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'Every call fails now, and in a moment every call succeeds.',
        zh: '此刻所有调用都失败，过一会儿又都能成功。',
      },
    },
    {
      story: {
        en: 'A response of 6 MB meets a client that accepts 4.',
        zh: '响应有 6 MB，客户端最多接收 4 MB。',
      },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'A size limit is a limit; a retry is just as large.',
        zh: '大小上限也是上限，重试还是那么大。',
      },
    },
    {
      story: {
        en: 'The service is overloaded as a whole and rejects every call.',
        zh: '服务整体过载，对所有调用都拒绝。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'This caller’s quota is not used up, and another backend might have capacity.',
        zh: '用完的不是这个调用方的配额，别的后端也许还有余量。',
      },
    },
    {
      story: { en: 'The volume that the service writes to is full.', zh: '服务写入的磁盘卷满了。' },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'Disk space ran out, and waiting does not free it.',
        zh: '用完的是磁盘空间，等待不会让它变多。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Most clients map an HTTP 429 without `grpc-status` to `UNAVAILABLE` and then retry against a rate limit.',
        zh: '代理返回没有 `grpc-status` 的 HTTP 429，多数客户端会转成 `UNAVAILABLE`，于是顶着限流重试。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'Envoy’s rate limit filter returns `UNAVAILABLE` unless `rate_limited_as_resource_exhausted` is set.',
        zh: 'Envoy 的限流过滤器返回 `UNAVAILABLE`，除非设置了 `rate_limited_as_resource_exhausted`。',
      },
      source: 'envoyproxy/envoy:api/envoy/extensions/filters/http/ratelimit/v3/rate_limit.proto',
    },
    {
      says: {
        en: 'Python servers reject calls with `RESOURCE_EXHAUSTED` once `maximum_concurrent_rpcs` calls are running.',
        zh: 'Python 服务端同时处理的调用达到 `maximum_concurrent_rpcs` 后，以 `RESOURCE_EXHAUSTED` 拒绝。',
      },
      source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    },
  ],
  disagreements: ['http429', 'retrySet', 'tooManyPings', 'messageTooLarge'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'grpc/grpc:doc/statuscodes.md',
    'aip-dev/google.aip.dev:aip/general/0194.md',
  ],
} as const satisfies ComparisonOf<'RESOURCE_EXHAUSTED/UNAVAILABLE'>;
