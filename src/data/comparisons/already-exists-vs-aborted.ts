import type { ComparisonOf } from './comparison.ts';

export const alreadyExistsAborted = {
  lead: {
    en: 'Two callers wanted the same thing at once. Either the name is taken and stays taken, or only this moment was lost.',
    zh: '两个调用方同时要同一个东西。要么名字被占了，一直占着；要么只是这一刻没抢到。',
  },
  differences: [
    {
      aspect: { en: 'How long the obstacle lasts', zh: '障碍持续多久' },
      sides: {
        ALREADY_EXISTS: { en: 'As long as the other object', zh: '那个对象在，它就在' },
        ABORTED: { en: 'An instant', zh: '一瞬间' },
      },
    },
    {
      aspect: { en: 'What the caller reads next', zh: '接下来读什么' },
      sides: {
        ALREADY_EXISTS: { en: 'The object that is there: is it mine?', zh: '已有的那个对象：是不是我的？' },
        ABORTED: { en: 'The state of now, to redo the change on it', zh: '当前的状态，在它上面重做修改' },
      },
    },
    {
      aspect: { en: 'After a retry of your own', zh: '自己重试之后收到' },
      sides: {
        ALREADY_EXISTS: {
          en: 'Often the trace of your first attempt, whose answer was lost',
          zh: '往往是自己第一次尝试留下的，只是响应丢了',
        },
        ABORTED: {
          en: 'No trace: a service that aborts has rolled back',
          zh: '不是残留：返回它的服务已经回滚',
        },
      },
    },
    {
      aspect: { en: 'Methods that return it', zh: '常见于哪些方法' },
      sides: {
        ALREADY_EXISTS: { en: 'Create, rename, reserve', zh: '创建、改名、预订' },
        ABORTED: { en: 'Update, commit, anything with an ETag', zh: '更新、提交，以及一切带 ETag 的方法' },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'Two people sign up as `mia`; you come second.',
        zh: '两个人都注册 `mia` 这个名字，你晚了一步。',
      },
      answer: 'ALREADY_EXISTS',
      because: {
        en: 'However often you start over, the name has an owner.',
        zh: '重来多少次，这个名字都已经有主了。',
      },
    },
    {
      story: {
        en: 'Two transactions insert different rows, and the database reports a serialisation conflict.',
        zh: '两个事务插入不同的行，数据库报告串行化冲突。',
      },
      answer: 'ABORTED',
      because: { en: 'Nothing is taken. Run the transaction again.', zh: '什么都没被占用，重跑事务即可。' },
    },
    {
      story: {
        en: 'A creation arrives a second time because the first answer was lost; there is no request id.',
        zh: '第一次的响应丢了，创建请求又来一遍，而且没有请求 ID。',
      },
      answer: 'ALREADY_EXISTS',
      because: {
        en: 'The caller reads the object and compares. With a request id you could have returned the first result.',
        zh: '调用方读出对象来比较。如果有请求 ID，就可以直接返回第一次的结果。',
      },
    },
    {
      story: {
        en: 'An update carries an ETag that is no longer current.',
        zh: '更新请求带的 ETag 已经不是最新的。',
      },
      answer: 'ABORTED',
      because: {
        en: 'Somebody saved in between; read, apply the change, write again.',
        zh: '中间有人保存过，应当重新读取、修改、写入。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'tonic makes either code of an `io::Error` by itself: `AlreadyExists` from a file, `ConnectionAborted` from a socket.',
        zh: 'tonic 会自行从 `io::Error` 得出其中之一：`AlreadyExists` 来自文件，`ConnectionAborted` 来自套接字。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
    {
      says: {
        en: 'grpc-web turns a conflict without gRPC status into `ABORTED`, never into `ALREADY_EXISTS`.',
        zh: 'grpc-web 把没有 gRPC 状态的冲突响应变成 `ABORTED`，从不变成 `ALREADY_EXISTS`。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    },
    {
      says: {
        en: 'With a request id, a server that recognises a repeated creation should return the first result and no error at all.',
        zh: '有请求 ID 时，服务端认出是重复的创建，就应当返回第一次的结果，而不是错误。',
      },
      source: 'aip-dev/google.aip.dev:aip/general/0155.md',
    },
  ],
  disagreements: ['etagMismatch', 'neverGenerated', 'grpcWebGaps'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'aip-dev/google.aip.dev:aip/general/0155.md',
    'aip-dev/google.aip.dev:aip/general/0154.md',
  ],
} as const satisfies ComparisonOf<'ALREADY_EXISTS/ABORTED'>;
