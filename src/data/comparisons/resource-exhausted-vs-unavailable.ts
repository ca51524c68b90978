import type { ComparisonOf } from './comparison.ts';

export const resourceExhaustedUnavailable = {
  lead: {
    en: 'Both say that there was not enough of something. In one case it is a limit that applies to this call, in the other the whole service.',
    zh: '两个都在说“不够用了”。一个是这次调用碰到了上限，另一个是整个服务撑不住。',
  },
  differences: [
    {
      aspect: { en: 'Whom it hits', zh: '影响谁' },
      sides: {
        RESOURCE_EXHAUSTED: { en: 'This caller, this pace, this size', zh: '这个调用方、这个速率、这个大小' },
        UNAVAILABLE: { en: 'Everybody who calls now', zh: '此刻来调用的所有人' },
      },
    },
    {
      aspect: { en: 'How long it lasts', zh: '持续多久' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'Seconds for a rate, hours for a quota, for ever for a size',
          zh: '速率按秒，配额按小时，大小则永远如此',
        },
        UNAVAILABLE: { en: 'Seconds to minutes, as a rule', zh: '一般几秒到几分钟' },
      },
    },
    {
      aspect: { en: 'Does another backend help?', zh: '换个后端有用吗' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'No, when the limit goes with the caller or the message',
          zh: '没有，只要上限跟着调用方或消息走',
        },
        UNAVAILABLE: { en: 'Often', zh: '往往有' },
      },
    },
    {
      aspect: { en: 'What the client does', zh: '客户端怎么做' },
      sides: {
        RESOURCE_EXHAUSTED: {
          en: 'Slows down, sends less, or asks for more',
          zh: '放慢、少发，或者申请更多',
        },
        UNAVAILABLE: { en: 'Repeats the same call with backoff', zh: '退避后重发同样的调用' },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'The project has spent its thousand calls of this minute.',
        zh: '这个项目本分钟的一千次调用已经用完。',
      },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'A limit with a name and a number; other projects still get through.',
        zh: '上限有名有数，别的项目照常通过。',
      },
    },
    {
      story: {
        en: 'Every replica restarts at once after a bad release.',
        zh: '一次糟糕的发布之后，所有副本同时重启。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'Nobody gets through, and in a moment everybody does.',
        zh: '谁都进不去，过一会儿谁都进得去。',
      },
    },
    {
      story: {
        en: 'A response of 6 MB meets a client that accepts 4.',
        zh: '响应有 6 MB，客户端最多接收 4 MB。',
      },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'A size limit is a limit; a second attempt is just as large.',
        zh: '大小限制也是上限，再试一次还是那么大。',
      },
    },
    {
      story: {
        en: 'The service is overloaded as a whole and drops whatever comes in.',
        zh: '服务整体过载，来什么丢什么。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'It is not this caller’s share that is used up, and another backend may have room.',
        zh: '用完的不是这个调用方的份额，别的后端也许还有余量。',
      },
    },
    {
      story: { en: 'The volume that the service writes to is full.', zh: '服务写入的磁盘卷满了。' },
      answer: 'RESOURCE_EXHAUSTED',
      because: {
        en: 'It is space that ran out, and it does not come back by waiting.',
        zh: '用完的是空间，等待不会让它变多。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'A proxy that answers HTTP 429 without `grpc-status` is read as `UNAVAILABLE`: clients then retry against a rate limit.',
        zh: '代理返回没有 `grpc-status` 的 HTTP 429，客户端会读成 `UNAVAILABLE`，于是顶着限流重试。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'Envoy’s rate limit filter answers `UNAVAILABLE` unless `rate_limited_as_resource_exhausted` is set.',
        zh: 'Envoy 的限流过滤器返回 `UNAVAILABLE`，设置了 `rate_limited_as_resource_exhausted` 才不是。',
      },
      source: 'envoyproxy/envoy:api/envoy/extensions/filters/http/ratelimit/v3/rate_limit.proto',
    },
    {
      says: {
        en: 'Python servers refuse with `RESOURCE_EXHAUSTED` once `maximum_concurrent_rpcs` calls are running.',
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
