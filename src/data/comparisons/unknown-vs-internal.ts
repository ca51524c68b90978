import type { ComparisonOf } from './comparison.ts';

export const unknownInternal = {
  lead: {
    en: 'Both mean that something broke on the other side. The difference is whether anybody there knows what.',
    zh: '两个都表示对面出了故障。区别是：那边有没有人知道坏的是什么。',
  },
  differences: [
    {
      aspect: { en: 'Who writes it', zh: '谁写下的' },
      sides: {
        UNKNOWN: {
          en: 'Mostly nobody: an error escaped, and the library filled in the code',
          zh: '多半没有人写：错误漏了出来，由库填上状态码',
        },
        INTERNAL: {
          en: 'The service after a check of its own, or a library that could not read what it got',
          zh: '服务自己检查之后写的，或是库读不懂收到的内容',
        },
      },
    },
    {
      aspect: { en: 'What the text is worth', zh: '文字说明了多少' },
      sides: {
        UNKNOWN: {
          en: 'Often the bare text of an exception, sometimes more than the caller should read',
          zh: '往往是异常的原文，有时连不该给调用方看的也在里面',
        },
        INTERNAL: {
          en: 'One sentence written for the caller, ideally with a request id',
          zh: '写给调用方的一句话，最好带请求 ID',
        },
      },
    },
    {
      aspect: { en: 'What the owner does', zh: '服务方该做什么' },
      sides: {
        UNKNOWN: {
          en: 'Finds the exception in the log and gives that case a code',
          zh: '从日志里找到异常，给这种情况一个状态码',
        },
        INTERNAL: { en: 'Repairs the defect', zh: '修复缺陷' },
      },
    },
    {
      aspect: { en: 'Returned on purpose?', zh: '会特意返回它吗' },
      sides: {
        UNKNOWN: {
          en: 'Hardly: only for errors of a foreign system that cannot be told apart',
          zh: '几乎不会：只用于来自外部系统、无法区分的错误',
        },
        INTERNAL: { en: 'Yes, for what must never happen', zh: '会，用于绝不该发生的事' },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'A handler trips over a null reference, and nobody catches it.',
        zh: '处理函数碰到空引用，没有谁捕获。',
      },
      answer: 'UNKNOWN',
      because: {
        en: 'The library only knows that the handler did not end as it should.',
        zh: '库只知道处理函数没有正常结束。',
      },
    },
    {
      story: {
        en: 'Your own consistency check finds an order without a customer.',
        zh: '你自己的一致性检查发现一张没有客户的订单。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'You looked, and this cannot be: a rule that the service keeps is broken.',
        zh: '你检查过，这不可能：服务该守住的规则被破坏了。',
      },
    },
    {
      story: {
        en: 'An old mainframe answers with error 7731, which is in nobody’s list.',
        zh: '老旧的大型机返回错误 7731，谁的清单上都没有。',
      },
      answer: 'UNKNOWN',
      because: {
        en: 'Pass on that it failed, with the number in the details; do not claim more.',
        zh: '如实转告失败，把编号放进错误详情，不要断言更多。',
      },
    },
    {
      story: {
        en: 'The bytes of the request do not parse as the type of the method.',
        zh: '请求的字节无法按方法的类型解析。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'Client and server disagree about the format, which must not happen; the library says so itself.',
        zh: '客户端与服务端对格式的理解不一致，这本不该发生；库会自行这样报告。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-go servers convert every error that isn’t a status to `UNKNOWN` and send its text to the caller.',
        zh: 'grpc-go 服务端把一切不是状态的错误变成 `UNKNOWN`，并把原文作为报错信息发给调用方。',
      },
      source: 'grpc/grpc-go:server.go',
    },
    {
      says: {
        en: 'grpc-java clients make `UNKNOWN` of a number that is none of the seventeen, and the number is lost.',
        zh: 'grpc-java 客户端收到十七个之外的编号，一律变成 `UNKNOWN`，原来的编号就丢了。',
      },
      source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    },
    {
      says: {
        en: 'elixir-grpc makes `INTERNAL` of every HTTP status but 200, where most other clients choose by status.',
        zh: 'elixir-grpc 把 200 以外的 HTTP 状态全部变成 `INTERNAL`，其他客户端大多按状态区分。',
      },
      source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    },
  ],
  disagreements: ['missingStatus', 'malformedRequest', 'http11Required'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'grpc/grpc:doc/statuscodes.md',
    'aip-dev/google.aip.dev:aip/general/0194.md',
  ],
} as const satisfies ComparisonOf<'UNKNOWN/INTERNAL'>;
