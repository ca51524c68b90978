import type { ComparisonOf } from './comparison.ts';

export const deadlineExceededUnavailable = {
  lead: {
    en: 'Neither call got a response. One waited until its deadline, the other failed with time left.',
    zh: '两个都没等到响应。一个等到截止时间（超时），另一个时间有余就失败了（连不上）。',
  },
  differences: [
    {
      aspect: { en: 'Elapsed time', zh: '已用时间' },
      sides: {
        DEADLINE_EXCEEDED: { en: 'The whole timeout', zh: '整个超时' },
        UNAVAILABLE: { en: 'Usually far less', zh: '多半远没到' },
      },
    },
    {
      aspect: { en: 'Did the request arrive?', zh: '请求送到了吗' },
      sides: {
        DEADLINE_EXCEEDED: { en: 'Not known', zh: '无从得知' },
        UNAVAILABLE: {
          en: 'Often provably not; not known only when a connection broke mid-call',
          zh: '往往能确定没有；只有调用中途断开的连接说不清',
        },
      },
    },
    {
      aspect: { en: 'Time left for a retry', zh: '还有时间重试吗' },
      sides: {
        DEADLINE_EXCEEDED: { en: 'None within this deadline', zh: '这个截止时间之内没有了' },
        UNAVAILABLE: { en: 'Usually', zh: '通常有' },
      },
    },
    {
      aspect: { en: 'Where to look', zh: '去哪里找原因' },
      sides: {
        DEADLINE_EXCEEDED: { en: 'The slowest hop, and every queue', zh: '最慢的一跳，以及每个队列' },
        UNAVAILABLE: {
          en: 'Connection, name resolution, rollout, proxy',
          zh: '连接、名称解析、发布过程、代理',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'No process listens on the port, and the connection is refused at once.',
        zh: '端口上没有监听，连接立刻被拒。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'The call had seconds left, and nothing was sent.',
        zh: '时间还有好几秒，而且什么都没发出去。',
      },
    },
    {
      story: {
        en: 'A query takes 12 seconds with a deadline of 10.',
        zh: '一次查询跑了 12 秒，截止时间是 10 秒。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: {
        en: 'No component rejected it; the deadline expired first.',
        zh: '并没有被拒绝，是截止时间先到了。',
      },
    },
    {
      story: {
        en: 'The call uses wait-for-ready, and no backend appears before the deadline.',
        zh: '调用设置了 wait-for-ready，直到截止时间也没有后端出现。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: {
        en: 'The call asked to wait, so the deadline ends it. The message can name the reason for the missing backend.',
        zh: '调用自己要求等待，所以由截止时间来结束。没有后端的原因可能写在报错信息里。',
      },
    },
    {
      story: {
        en: 'A server drains during a rolling update and closes the connection.',
        zh: '滚动更新时，服务端优雅停机，关闭了连接。',
      },
      answer: 'UNAVAILABLE',
      because: {
        en: 'Another backend can handle the same call right away.',
        zh: '另一个后端马上就能处理同样的调用。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Envoy returns `UNAVAILABLE` when its own route timeout expires, unless a runtime guard of 1.38 is enabled; the backend might still be working.',
        zh: 'Envoy 自己的路由超时到了就返回 `UNAVAILABLE`，除非打开了 1.38 引入的开关；这时后端可能还在执行。',
      },
      source: 'envoyproxy/envoy:changelogs/1.38.0.yaml',
    },
    {
      says: {
        en: 'grpc-go: a call that waits for a connection ends with `DEADLINE_EXCEEDED`, and its message can contain the last reason why no backend could be picked.',
        zh: 'grpc-go：等待连接的调用以 `DEADLINE_EXCEEDED` 结束，最后一次选不出后端的原因可能写在报错信息里。',
      },
      source: 'grpc/grpc-go:picker_wrapper.go',
    },
    {
      says: {
        en: 'One deadline covers every attempt of a call, so a retry policy never starts another attempt after it.',
        zh: '一个截止时间覆盖调用的所有尝试，过了之后，重试策略不会再发起新的尝试。',
      },
      source: 'grpc/proposal:A6-client-retries.md',
    },
  ],
  disagreements: ['envoyTimeout', 'http504', 'countedAsError'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'grpc/grpc:doc/statuscodes.md'],
} as const satisfies ComparisonOf<'DEADLINE_EXCEEDED/UNAVAILABLE'>;
