import type { ComparisonOf } from './comparison.ts';

export const alreadyExistsAborted = {
  lead: {
    en: 'Two callers wanted the same name or row at once. Either the name is taken permanently, or a concurrent call won this time.',
    zh: '两个调用方同时要同一个名字或同一行。要么名字已被占用，一直占着；要么只是这一次并发冲突没抢到。',
  },
  differences: [
    {
      aspect: { en: 'How long the conflict lasts', zh: '冲突持续多久' },
      sides: {
        ALREADY_EXISTS: { en: 'As long as the other resource exists', zh: '那个资源在，冲突就在' },
        ABORTED: { en: 'A moment', zh: '一瞬间' },
      },
    },
    {
      aspect: { en: 'What the caller reads next', zh: '接下来读什么' },
      sides: {
        ALREADY_EXISTS: { en: 'The existing resource: is it mine?', zh: '已有的那个资源：是不是我的？' },
        ABORTED: { en: 'The current state, to redo the change on it', zh: '当前的状态，基于它重新修改' },
      },
    },
    {
      aspect: { en: 'After your own retry', zh: '自己重试之后收到' },
      sides: {
        ALREADY_EXISTS: {
          en: 'Often the result of your first attempt, whose response was lost',
          zh: '往往是自己第一次尝试留下的，只是响应丢了',
        },
        ABORTED: {
          en: 'Not a leftover: a service that aborts has rolled back',
          zh: '不是残留：返回 `ABORTED` 的服务已经回滚',
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
        en: 'Two users sign up as `mia`; the second one gets the error.',
        zh: '两个人都注册 `mia` 这个名字，后来的那个收到错误。',
      },
      answer: 'ALREADY_EXISTS',
      because: {
        en: 'Every restart finds the name taken.',
        zh: '重做多少次，这个名字都已经被占用。',
      },
    },
    {
      story: {
        en: 'Two transactions insert different rows, and the database reports a serialization conflict.',
        zh: '两个事务插入不同的行，数据库报告串行化冲突。',
      },
      answer: 'ABORTED',
      because: { en: 'No name is taken. Run the transaction again.', zh: '什么都没被占用，重跑事务即可。' },
    },
    {
      story: {
        en: 'A create request arrives a second time because the first response was lost; it has no request ID.',
        zh: '第一次的响应丢了，创建请求又来一遍，而且没有请求 ID。',
      },
      answer: 'ALREADY_EXISTS',
      because: {
        en: 'The caller reads the resource and compares. With a request ID you could have returned the first result.',
        zh: '调用方读出资源来比较。如果有请求 ID，就可以直接返回第一次的结果。',
      },
    },
    {
      story: {
        en: 'An update carries an ETag that is no longer current.',
        zh: '更新请求带的 ETag 已经不是最新的。',
      },
      answer: 'ABORTED',
      because: {
        en: 'Another client saved in between; reread, apply the change, write again.',
        zh: '中间有别的客户端保存过，应当重新读取、修改、写入。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'tonic maps an `io::Error` to either code automatically: `AlreadyExists` from a file, `ConnectionAborted` from a socket.',
        zh: 'tonic 会自动把 `io::Error` 转成其中之一：`AlreadyExists` 来自文件，`ConnectionAborted` 来自 socket。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
    {
      says: {
        en: 'grpc-web maps an HTTP 409 without a gRPC status to `ABORTED`, never to `ALREADY_EXISTS`.',
        zh: 'grpc-web 把没有 gRPC 状态的 HTTP 409 转成 `ABORTED`，从不转成 `ALREADY_EXISTS`。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    },
    {
      says: {
        en: 'With a request ID, a server that recognizes a retried creation should return the first result and no error at all.',
        zh: '有请求 ID 时，服务端认出是同一次创建的重试，就应当返回第一次的结果，而不是错误。',
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
