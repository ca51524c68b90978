import type { ComparisonOf } from './comparison.ts';

export const cancelledDeadlineExceeded = {
  lead: {
    en: 'Both end a call before the response arrives. Either the caller or a hop cancelled it, or the deadline expired.',
    zh: '两个都是没等到响应就结束了调用：要么被主动取消，要么截止时间到了（超时）。',
  },
  differences: [
    {
      aspect: { en: 'What ended the call', zh: '是什么结束了调用' },
      sides: {
        CANCELLED: {
          en: 'A user, a parent call, or a hop in between',
          zh: '用户、上层调用，或中间的某一跳',
        },
        DEADLINE_EXCEEDED: {
          en: 'The deadline that the caller had set',
          zh: '调用方设定的截止时间',
        },
      },
    },
    {
      aspect: { en: 'Elapsed time', zh: '已用时间' },
      sides: {
        CANCELLED: {
          en: 'Any; the same round number again and again points to a proxy timeout',
          zh: '不定；每次都是同一个整数，就要怀疑代理的超时',
        },
        DEADLINE_EXCEEDED: { en: 'The timeout that you set', zh: '等于你设的超时' },
      },
    },
    {
      aspect: { en: 'Does the caller still want the result?', zh: '调用方还要结果吗' },
      sides: {
        CANCELLED: { en: 'Usually not', zh: '多半不要' },
        DEADLINE_EXCEEDED: {
          en: 'Often: a layer above might still have time',
          zh: '往往还要：上面一层可能还有时间',
        },
      },
    },
    {
      aspect: { en: 'What it says about the service', zh: '对服务说明了什么' },
      sides: {
        CANCELLED: {
          en: 'Little; watch how often it happens',
          zh: '说明不了什么，留意它出现的频率',
        },
        DEADLINE_EXCEEDED: {
          en: 'Too slow for this caller, or the deadline is too short',
          zh: '对这个调用方来说太慢，或者截止时间太短',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'The user closes the tab while the search is running.',
        zh: '搜索还在跑，用户关掉了标签页。',
      },
      answer: 'CANCELLED',
      because: {
        en: 'The client cancelled, and no caller waits for the result.',
        zh: '客户端主动取消，已经没有调用方在等。',
      },
    },
    {
      story: {
        en: 'A report takes 40 seconds, the caller allows 30.',
        zh: '生成报表要 40 秒，调用方只给 30 秒。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: {
        en: 'The caller did not cancel; the deadline expired.',
        zh: '调用方没有取消，是截止时间到了。',
      },
    },
    {
      story: {
        en: 'One of five parallel calls failed, so the parent gives up on the other four.',
        zh: '五个并行调用里有一个失败，上层调用放弃了另外四个。',
      },
      answer: 'CANCELLED',
      because: {
        en: 'The parent no longer wants the other results. The cause is in the call that failed.',
        zh: '上层调用不再要其余的结果，原因在失败的那个调用那里。',
      },
    },
    {
      story: {
        en: 'A proxy resets every stream after exactly 60 seconds, although your deadline is ten minutes.',
        zh: '截止时间设为十分钟，代理却总在整 60 秒时重置流。',
      },
      answer: 'CANCELLED',
      because: {
        en: 'Your deadline had not expired. Raise the timeout of the proxy.',
        zh: '你的截止时间还没到，应当调大代理的超时。',
      },
    },
    {
      story: {
        en: 'The call waited in a queue until its deadline; the handler never started.',
        zh: '调用在队列里一直排到截止时间，处理函数根本没开始。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: { en: 'Time in a queue counts as well.', zh: '排队的时间也算。' },
    },
  ],
  clients: [
    {
      says: {
        en: 'tonic reports a timeout as `CANCELLED` with the message “Timeout expired”, in clients and servers.',
        zh: 'tonic 把超时报成 `CANCELLED`，报错信息是“Timeout expired”，客户端和服务端都是。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
    {
      says: {
        en: 'A client whose own deadline has passed is encouraged to report `DEADLINE_EXCEEDED`, even where the stream was reset as cancelled.',
        zh: '客户端自己的截止时间已过时，即使流是以取消方式重置的，协议也建议报告 `DEADLINE_EXCEEDED`。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
    },
    {
      says: {
        en: 'When a grpc-go handler returns a context error, the client gets one of these two codes, even if that context was not the caller’s.',
        zh: 'grpc-go 的处理函数返回 context 错误，客户端就会收到这两个之一，哪怕那个 context 与调用方无关。',
      },
      source: 'grpc/grpc-go:server.go',
    },
  ],
  disagreements: ['timeoutCode', 'serverKeepalive', 'cancelledSpelling'],
  sources: ['grpc/grpc:doc/statuscodes.md', 'grpc/grpc:doc/PROTOCOL-HTTP2.md'],
} as const satisfies ComparisonOf<'CANCELLED/DEADLINE_EXCEEDED'>;
