import type { ComparisonOf } from './comparison.ts';

export const unknownInternal = {
  lead: {
    en: 'Both mean that the server failed. `INTERNAL` says that the service knows what broke; `UNKNOWN` says that it does not.',
    zh: '两个都表示服务端出了故障。`INTERNAL` 是服务知道坏的是什么，`UNKNOWN` 是不知道。',
  },
  differences: [
    {
      aspect: { en: 'What sets it', zh: '是谁设置的' },
      sides: {
        UNKNOWN: {
          en: 'Usually the library: the handler threw, and the library set the code',
          zh: '多半是库：处理函数抛出异常，由库设置状态码',
        },
        INTERNAL: {
          en: 'The service after its own check, or a library that could not decode its input',
          zh: '服务自己检查之后，或是库解码不了收到的内容',
        },
      },
    },
    {
      aspect: { en: 'How useful the message is', zh: '报错信息有多少用' },
      sides: {
        UNKNOWN: {
          en: 'Often the raw text of an exception, sometimes more than the caller should see',
          zh: '往往是异常的原文，有时连不该给调用方看的也在里面',
        },
        INTERNAL: {
          en: 'One sentence written for the caller, ideally with a request ID',
          zh: '写给调用方的一句话，最好带请求 ID',
        },
      },
    },
    {
      aspect: { en: 'What the service owner does', zh: '服务的负责人该做什么' },
      sides: {
        UNKNOWN: {
          en: 'Finds the exception in the log and maps that case to a code',
          zh: '从日志里找到异常，给这种情况一个状态码',
        },
        INTERNAL: { en: 'Fixes the bug', zh: '修复缺陷' },
      },
    },
    {
      aspect: { en: 'Returned on purpose?', zh: '会特意返回它吗' },
      sides: {
        UNKNOWN: {
          en: 'Rarely: only for errors of another system that cannot be distinguished',
          zh: '几乎不会：只用于来自外部系统、无法区分的错误',
        },
        INTERNAL: { en: 'Yes, for what must never happen', zh: '会，用于绝不该发生的情况' },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'A handler dereferences null, and no code catches the exception.',
        zh: '处理函数碰到空指针，没有代码捕获这个异常。',
      },
      answer: 'UNKNOWN',
      because: {
        en: 'The library only knows that the handler did not return normally.',
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
        en: 'Your check found it: an invariant of the service is broken.',
        zh: '你检查过：服务的不变量被破坏了。',
      },
    },
    {
      story: {
        en: 'An old mainframe returns error 7731, which no list explains.',
        zh: '老旧的大型机返回错误 7731，没有任何清单解释它。',
      },
      answer: 'UNKNOWN',
      because: {
        en: 'Report that the call failed, with the number in the details; do not claim more.',
        zh: '如实返回失败，把编号放进错误详情，不要断言更多。',
      },
    },
    {
      story: {
        en: 'The bytes of the request do not parse as the type of the method.',
        zh: '请求的字节无法按方法的类型解析。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'Client and server disagree about the format, which must not happen; the library returns this code automatically.',
        zh: '客户端与服务端对格式的理解不一致，这本不该发生；库会自动返回 `INTERNAL`。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-go servers convert every error that is not a status to `UNKNOWN` and send its text to the caller.',
        zh: 'grpc-go 服务端把一切不是状态的错误转成 `UNKNOWN`，并把原文作为报错信息发给调用方。',
      },
      source: 'grpc/grpc-go:server.go',
    },
    {
      says: {
        en: 'grpc-java clients map a number other than the 17 codes to `UNKNOWN`, and the number is lost.',
        zh: 'grpc-java 客户端收到 17 个之外的编号，一律转成 `UNKNOWN`，原来的编号就丢了。',
      },
      source: 'grpc/grpc-java:api/src/main/java/io/grpc/Status.java',
    },
    {
      says: {
        en: 'elixir-grpc maps every HTTP status except 200 to `INTERNAL`; most other clients map each status separately.',
        zh: 'elixir-grpc 把 200 以外的 HTTP 状态全部转成 `INTERNAL`，其他客户端大多按状态区分。',
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
