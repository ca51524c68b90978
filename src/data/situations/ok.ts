import type { SituationsOf } from './situation.ts';

export const okSituations = {
  'empty-list': {
    text: { en: 'The search matched nothing', zh: '搜索没有匹配到任何结果' },
    reason: {
      en: 'An empty list is a complete response to “whatever matches”. Nothing failed, so no caller has to handle an error.',
      zh: '问的是“有哪些匹配”，空列表就是完整的结果。没有什么失败，也就没有错误要处理。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'For one resource that the request names.',
        zh: '请求指定了某个资源时才用。',
      },
    },
    keywords: {
      en: 'empty result zero rows no results list query filter',
      zh: '空列表 空结果 零条 查询结果为空 没有数据 过滤',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'same-creation-again': {
    text: {
      en: 'The same create request arrives again because the first response was lost',
      zh: '第一次的响应丢了，同一次创建又发来一遍',
    },
    reason: {
      en: 'Same request ID, same content: return the result of the first call. The caller wanted the resource to exist once, and it does.',
      zh: '请求 ID 相同，内容也相同：返回第一次的结果。调用方要的就是资源存在且只有一份，这已经做到了。',
    },
    insteadOf: {
      ALREADY_EXISTS: {
        en: 'The caller would take its own resource for one of another caller.',
        zh: '调用方会把自己建的资源当成别人的。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-155: a reused request ID gets the response of the first success.',
          zh: 'AIP-155：重复的请求 ID 得到首次成功时的响应。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0155.md',
      },
    ],
    keywords: {
      en: 'idempotency key request id duplicate request retry create twice',
      zh: '幂等键 请求标识 重复请求 重试 重复创建 去重',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0155.md'],
  },
  'accepted-for-later': {
    text: {
      en: 'The job is accepted and goes on in the background',
      zh: '任务已经受理，还在后台执行',
    },
    reason: {
      en: 'The call did what it promised: it started the work and returned a handle. The caller reads with another call whether the work succeeded.',
      zh: '这次调用承诺的是启动任务并返回一个句柄，它做到了。任务成不成功，用另一个调用去查。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'The caller would start the job a second time.',
        zh: '调用方会把任务再启动一遍。',
      },
    },
    keywords: {
      en: 'long-running operation async asynchronous 202 accepted pending queued',
      zh: '长时间运行 异步 排队 轮询 处理中 进行中',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0151.md'],
  },
} as const satisfies SituationsOf<'OK'>;
