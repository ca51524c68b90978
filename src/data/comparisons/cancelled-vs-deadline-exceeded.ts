import type { ComparisonOf } from './comparison.ts';

export const cancelledDeadlineExceeded = {
  lead: {
    en: 'In both cases the waiting ended before the answer came. Either somebody chose to stop, or the time was over.',
    zh: '两种情况都是没等到响应就结束了：要么有人选择停下，要么时间到了。',
  },
  differences: [
    {
      aspect: { en: 'Whose decision it was', zh: '谁决定的' },
      sides: {
        CANCELLED: {
          en: 'That of a user, of a parent call, or of a hop on the way',
          zh: '用户、上层调用，或途中的某一跳',
        },
        DEADLINE_EXCEEDED: {
          en: 'The clock’s, at a time that the caller had set',
          zh: '时钟，时刻由调用方设定',
        },
      },
    },
    {
      aspect: { en: 'Elapsed time', zh: '已用时间' },
      sides: {
        CANCELLED: {
          en: 'Any; the same round number again and again points to a proxy',
          zh: '不定；每次都是同一个整数，就要怀疑代理',
        },
        DEADLINE_EXCEEDED: { en: 'The timeout that you set', zh: '等于你设的超时' },
      },
    },
    {
      aspect: { en: 'Does anybody still want the result?', zh: '还有人要结果吗' },
      sides: {
        CANCELLED: { en: 'Mostly not', zh: '多半没有' },
        DEADLINE_EXCEEDED: {
          en: 'Often: a layer above may still have time',
          zh: '往往有：上面一层可能还有时间',
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
          en: 'Too slow for this caller, or the limit is too tight',
          zh: '对这个调用方来说太慢，或者时限太紧',
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
      because: { en: 'Somebody decided to stop, and nobody waits.', zh: '有人决定停下，也没有人在等了。' },
    },
    {
      story: {
        en: 'A report takes 40 seconds, the caller allows 30.',
        zh: '生成报表要 40 秒，调用方只给 30 秒。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: { en: 'Nobody withdrew; the time was used up.', zh: '没有谁取消，是时间用完了。' },
    },
    {
      story: {
        en: 'One of five parallel calls failed, so the parent gives up on the other four.',
        zh: '五个并行调用里有一个失败，上层调用放弃了另外四个。',
      },
      answer: 'CANCELLED',
      because: {
        en: 'The parent no longer wants the other results. The reason stands with the call that failed.',
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
        en: 'Your clock had not run out. Raise the limit of the proxy.',
        zh: '你的时间没有用完，应当调高代理的时限。',
      },
    },
    {
      story: {
        en: 'The call sat in a queue until its time was over; the handler never began.',
        zh: '调用在队列里一直排到时间用完，处理函数根本没开始。',
      },
      answer: 'DEADLINE_EXCEEDED',
      because: { en: 'Waiting in line counts as well.', zh: '排队的时间也算。' },
    },
  ],
  clients: [
    {
      says: {
        en: 'tonic reports a timeout as `CANCELLED` with the text “Timeout expired”, in clients and servers.',
        zh: 'tonic 把超时报成 `CANCELLED`，文字是“Timeout expired”，客户端和服务端都是。',
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
        en: 'A grpc-go handler that returns a context error is answered with one of these two, even if that context had nothing to do with the caller.',
        zh: 'grpc-go 的处理函数返回 context 错误，调用方就会收到这两个之一，哪怕那个 context 与调用方无关。',
      },
      source: 'grpc/grpc-go:server.go',
    },
  ],
  disagreements: ['timeoutCode', 'serverKeepalive', 'cancelledSpelling'],
  sources: ['grpc/grpc:doc/statuscodes.md', 'grpc/grpc:doc/PROTOCOL-HTTP2.md'],
} as const satisfies ComparisonOf<'CANCELLED/DEADLINE_EXCEEDED'>;
