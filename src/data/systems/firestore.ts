import type { System } from './system.ts';

const TX = 'googleapis/nodejs-firestore:dev/src/transaction.ts';
const JS = 'firebase/firebase-js-sdk:packages/firestore/src/remote/rpc_error.ts';
const CONFIG = 'googleapis/googleapis:google/firestore/v1/firestore_grpc_service_config.json';

/** The document database, with its client libraries for servers and for apps. */
export const firestore = {
  name: 'Firestore',
  about: {
    en: 'A document database. Apps call it through security rules, servers through IAM. The client libraries sort codes into permanent ones and ones that they retry, and do so differently for reads, writes, transactions, and listeners.',
    zh: '文档数据库。应用端经过安全规则访问，服务端经过 IAM 访问。客户端库把状态码分成永久错误和可重试错误，读、写、事务、监听的分法各不相同。',
  },
  contract: {
    says: {
      en: 'A service config fixes which codes each method retries. What a transaction or a listener retries is decided in the source of each client library.',
      zh: '服务配置（service config）规定各方法重试哪些状态码；事务和监听重试哪些，由各客户端库的源码决定。',
    },
    source: CONFIG,
  },
  rows: [
    {
      code: 'ABORTED',
      when: {
        en: 'Another client changed a document that the transaction read, or holds its lock (server libraries).',
        zh: '事务读取的文档被其他客户端修改，或被其他事务锁住（服务端库）。',
      },
      act: {
        en: 'The Node.js library runs the function again, up to five attempts. Keep side effects out of it.',
        zh: 'Node.js 库会重新执行事务函数，最多五次。函数里不要有副作用。',
      },
      retry: 'restart',
      strength: 'observed',
      source: TX,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`transaction has expired`: it took longer than the server keeps a transaction.',
        zh: '`transaction has expired`：事务持续时间超过服务端保留的时间。',
      },
      act: {
        en: 'The library starts the transaction anew. Do slow work, such as calls to other services, before it.',
        zh: '库会重新开始事务。调用其他服务之类的慢操作放到事务之前。',
      },
      retry: 'restart',
      strength: 'observed',
      differs: {
        en: 'The request is valid: the code is retried for this text only.',
        zh: '请求没有错；只有这段文本才会重试。',
      },
      source: TX,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'The token of the user or of the service account has expired.',
        zh: '用户或服务账号的 token 已过期。',
      },
      act: {
        en: 'App libraries get a new token and retry; so do transactions of the Node.js library. A single call from a server is not retried. If it stays, the key or the clock of the machine is wrong.',
        zh: '应用端的库会换 token 并重试，Node.js 库的事务也会重试；服务端的单次调用不重试。一直出现说明密钥有误，或机器时间不准。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is retried as a temporary error; elsewhere it is not.',
        zh: '这里按暂时错误重试，一般不重试。',
      },
      source: JS,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: { en: 'A quota or the rate of the database is exceeded.', zh: '配额或数据库速率超限。' },
      act: {
        en: 'The library waits for its longest pause at once (60 seconds) instead of starting with a short one.',
        zh: '库直接使用最长的等待时间（60 秒），不从短间隔开始。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'There is no ramp of the backoff after this code.',
        zh: '遇到这个状态码不再逐步增加间隔。',
      },
      source: TX,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`No document to update`: `update()` was called for a document that does not exist.',
        zh: '`No document to update`：对不存在的文档调用了 `update()`。',
      },
      act: {
        en: 'Use `set()` with `merge` where the document can be missing.',
        zh: '文档可能不存在时改用带 `merge` 的 `set()`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: JS,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`Missing or insufficient permissions.`: a security rule rejects the request, or a query could return documents that it rejects.',
        zh: '`Missing or insufficient permissions.`：安全规则拒绝了请求，或查询可能返回规则不允许的文档。',
      },
      act: {
        en: 'App: read the rules for this path, and limit the query to what they allow; a listener ends. Server libraries bypass the rules: there the account lacks an IAM role such as `roles/datastore.user`.',
        zh: '应用端：检查该路径的规则，把查询限制在允许的范围内，监听会结束。服务端库不经过规则：是账号缺少 IAM 角色，例如 `roles/datastore.user`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A rule rejects a whole query, not single documents.',
        zh: '规则拒绝的是整个查询，不是单个文档。',
      },
      look: {
        en: 'The playground for rules in the Firebase console shows which rule rejects a request.',
        zh: 'Firebase 控制台的规则模拟器会显示是哪条规则拒绝了请求。',
      },
      source: JS,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`The query requires an index`, or a precondition of a write is not met.',
        zh: '`The query requires an index`，或写入的前置条件不满足。',
      },
      act: {
        en: 'Index: open the link in the text, which creates it, and wait until it is built. Write: read the document again and decide anew.',
        zh: '缺索引：打开文本里的链接创建，等它建好。写入：重新读取文档再决定。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: JS,
    },
    {
      code: 'CANCELLED',
      when: {
        en: 'A listener was ended by the connection or by the server.',
        zh: '监听被连接或服务端中断。',
      },
      act: {
        en: 'The library opens it again automatically, and sends what changed since.',
        zh: '库会自动重新打开监听，并补发期间的变化。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The caller has not cancelled; the listener continues.',
        zh: '不是调用方取消的，监听会继续。',
      },
      source: 'googleapis/nodejs-firestore:dev/src/watch.ts',
    },
    {
      code: 'INTERNAL',
      when: {
        en: 'A delete of `BulkWriter` failed with this code.',
        zh: '`BulkWriter` 的删除返回该状态码。',
      },
      act: {
        en: 'It is retried up to ten times; writes with this code are not.',
        zh: '最多尝试十次；写入遇到它则不重试。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'A delete is safe to repeat, so the code does not matter.',
        zh: '删除可以安全重复，所以不看状态码也能重试。',
      },
      source: 'googleapis/nodejs-firestore:dev/src/bulk-writer.ts',
    },
  ],
  facts: [
    {
      says: {
        en: 'A batched commit retries `ABORTED` besides what the service config lists for commits: `UNAVAILABLE` and `RESOURCE_EXHAUSTED`.',
        zh: '批量提交除了服务配置为 commit 列出的 `UNAVAILABLE` 和 `RESOURCE_EXHAUSTED`，还重试 `ABORTED`。',
      },
      source: 'googleapis/nodejs-firestore:dev/src/write-batch.ts',
    },
    {
      says: {
        en: 'The JavaScript library for apps counts `ABORTED` as permanent for reads, but retries it for writes.',
        zh: '面向应用的 JavaScript 库把读取的 `ABORTED` 当作永久错误，写入的则会重试。',
      },
      source: JS,
    },
    {
      says: {
        en: 'Queries retry `UNAVAILABLE`, `INTERNAL`, and `DEADLINE_EXCEEDED`; `CreateDocument`, `UpdateDocument`, and `Commit` do not retry the last two.',
        zh: '查询重试 `UNAVAILABLE`、`INTERNAL` 和 `DEADLINE_EXCEEDED`；`CreateDocument`、`UpdateDocument` 和 `Commit` 不重试后两个。',
      },
      source: CONFIG,
    },
    {
      says: {
        en: 'Pauses of the Node.js library start at 1 second and grow by half up to 60 seconds, for at most ten attempts.',
        zh: 'Node.js 库的重试间隔从 1 秒起，每次增加一半，最多 60 秒，最多十次。',
      },
      source: 'googleapis/nodejs-firestore:dev/src/backoff.ts',
    },
  ],
  messages: [
    'firestore-insufficient-permissions',
    'firestore-no-document-to-update',
    'firestore-requires-an-index',
    'firestore-too-much-contention',
    'firestore-transaction-expired',
    'firestore-database-does-not-exist',
    'firestore-write-too-large',
    'firestore-backend-not-reached',
    'firestore-value-not-supported',
    'firestore-client-terminated',
    'firestore-assertion-failed',
    'firebase-app-check',
  ],
} as const satisfies System;
