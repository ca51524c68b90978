import type { SituationsOf } from './situation.ts';

export const okSituations = {
  'empty-list': {
    text: { en: 'The search matched nothing', zh: '搜索没有匹配到任何结果' },
    reason: {
      en: 'An empty list is a complete answer to “whatever matches”. Nothing failed, so nobody has to handle an error.',
      zh: '问的是“有哪些匹配”，空列表就是完整的答案。没有什么失败，也就没有错误要处理。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'That is for one thing that the request names.',
        zh: '请求指定了某个对象时才用它。',
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
      en: 'The same creation arrives again because the first answer was lost',
      zh: '第一次的响应丢了，同一次创建又发来一遍',
    },
    reason: {
      en: 'Same request ID, same content: answer with the result of the first time. The caller wanted the thing to exist once, and it does.',
      zh: '请求 ID 相同，内容也相同：把第一次的结果再给它一遍。调用方要的就是它存在且只有一份，这已经做到了。',
    },
    insteadOf: {
      ALREADY_EXISTS: {
        en: 'The caller would take its own object for somebody else’s.',
        zh: '调用方会把自己建的对象当成别人的。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-155: a repeated request ID gets the response of the first success.',
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
      en: 'The call did what it promised: it started the work and returned a handle. Whether the work succeeds is a fact about that handle, read with another call.',
      zh: '这次调用承诺的是启动任务并返回一个句柄，它做到了。任务成不成功，是那个句柄的状态，用另一个调用去查。',
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
