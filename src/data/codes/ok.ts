import type { CodeFacts } from '../code-facts.ts';

export const ok = {
  title: { en: 'OK', zh: '成功' },
  meaning: {
    en: 'The server finished the call and its final status reached you',
    zh: '服务端处理完了调用，最终状态也已送达',
  },
  actor: 'nobody',
  action: {
    en: 'The call needs nothing; read the response, because it holds the business result.',
    zh: '调用本身无须处理；去读响应，业务结果写在里面。',
  },
  origins: {
    caller: {
      en: 'A cache, a fake, or an interceptor in your own process responded: it takes microseconds and the server has no log entry.',
      zh: '你自己进程里的缓存、mock 或拦截器直接返回了结果：耗时只有几微秒，服务端没有日志。',
    },
    server: {
      en: 'The library adds the status when the handler returns without an error, even if the handler caught an error and dropped it: the trailers carry `grpc-status: 0`.',
      zh: '处理函数没有返回错误，服务端库就补上这个状态，哪怕处理函数把错误吞掉了：尾部元数据里有 `grpc-status: 0`。',
    },
    handler: {
      en: 'The usual case: the handler returned a response, and the server log shows the call with the same duration as yours.',
      zh: '最常见的情况：处理函数返回了响应，服务端日志里有这次调用，耗时也与你看到的吻合。',
    },
  },
  retry: {
    readOnly: 'none',
    idempotent: 'none',
    other: 'none',
    pacing: {
      en: 'There is nothing to retry. To wait for a state, poll, or watch at a fixed interval instead of treating the response as a failure.',
      zh: '没有什么可重试的。要等某个状态出现，就按固定间隔轮询或订阅，不要把这次响应当成失败。',
    },
    sources: [
      {
        says: {
          en: 'Listed among the codes that must not be retried: the request succeeded.',
          zh: '列在不应重试的状态码里：请求已经成功。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Returns at once; the codes to retry are only looked at after an error.',
          zh: '直接返回；出错之后才会查看要重试的状态码。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/retry.go',
      },
      {
        says: {
          en: 'Ends the retries; with hedging, the first success cancels the other attempts.',
          zh: '重试到此结束；启用对冲时，第一个成功的响应会取消其余仍在进行的副本。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
    ],
  },
  mayHaveRun: 'yes',
  ranBecause: {
    en: 'The server sends the status last, after the handler has returned.',
    zh: '服务端最后才发送状态，那时处理函数已经返回。',
  },
  libraryConditions: [
    {
      side: 'server',
      says: {
        en: 'The handler returned without an error; the protocol requires a status in the trailers on success too, so the library writes it.',
        zh: '处理函数返回且没有错误；协议要求成功时尾部元数据里也要有状态，所以由服务端库写入。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: { file: 'curl/ok.txt', printed: 'grpc-status: 0' },
    },
  ],
  details: {},
} as const satisfies CodeFacts;
