import type { System } from './system.ts';

const API = 'googleapis/googleapis:google/spanner/v1/spanner.proto';
const MUTATION = 'googleapis/googleapis:google/spanner/v1/mutation.proto';
const FACTORY =
  'googleapis/java-spanner:google-cloud-spanner/src/main/java/com/google/cloud/spanner/SpannerExceptionFactory.java';

const LOCKS = {
  en: 'The tables `SPANNER_SYS.LOCK_STATS_TOP_MINUTE` and `SPANNER_SYS.TXN_STATS_TOP_MINUTE`.',
  zh: '系统表 `SPANNER_SYS.LOCK_STATS_TOP_MINUTE` 和 `SPANNER_SYS.TXN_STATS_TOP_MINUTE`。',
} as const;

/** The database of Google Cloud, and what its Java client makes of codes. */
export const spanner = {
  name: 'Google Cloud Spanner',
  about: {
    en: 'A relational database. The client libraries keep sessions and retry transactions, so they have already retried a code that reaches your program, or cannot retry it.',
    zh: '关系型数据库。客户端库维护会话并重试事务，所以程序里看到的状态码，要么已经重试过，要么不能重试。',
  },
  contract: {
    says: {
      en: 'Comments of the API definition say for each method which codes it returns. What is retried is decided by the client libraries and their service config.',
      zh: 'API 定义的注释写明各方法返回哪些状态码；重试哪些由客户端库和它的服务配置（service config）决定。',
    },
    source: API,
  },
  rows: [
    {
      code: 'ABORTED',
      when: {
        en: '`Commit`, a read, or a statement in a read-write transaction: usually a conflict with another transaction.',
        zh: '`Commit`，或读写事务里的读取和语句：通常与另一个事务冲突。',
      },
      act: {
        en: 'Run the whole transaction again in the same session, after the delay in `RetryInfo`. `run` of the clients does it; your code in it must be safe to repeat.',
        zh: '在同一会话里重做整个事务，等待时间按 `RetryInfo`。客户端的 `run` 会自动做，因此其中的代码必须能重复执行。',
      },
      retry: 'restart',
      strength: 'should',
      differs: {
        en: 'The same session gives the next attempt a higher priority, so a new session makes it worse.',
        zh: '同一会话的下一次尝试优先级更高，换会话反而更容易冲突。',
      },
      look: LOCKS,
      source: API,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`Commit` after an hour or more without network: the server no longer knows the result.',
        zh: '网络中断一小时以上之后的 `Commit`：服务端已不知道结果。',
      },
      act: { en: 'Read the rows again before you write.', zh: '先重新读取，再决定是否写入。' },
      retry: 'check-first',
      strength: 'stated',
      source: API,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Session not found`: the server deleted a session that was unused for more than an hour.',
        zh: '`Session not found`：会话空闲超过一小时，被服务端删除。',
      },
      act: {
        en: 'Create a session and run the transaction again; pools of the clients replace it automatically.',
        zh: '新建会话再重做事务；客户端的会话池会自动更换。',
      },
      retry: 'restart',
      again: { en: 'New session, then the whole transaction', zh: '新建会话，重做整个事务' },
      strength: 'stated',
      differs: {
        en: 'No data is missing: a resource of the connection has ended. `ResourceInfo` in the details says which is missing: the session, the database, or the instance.',
        zh: '缺的不是数据，是会话。详情里的 `ResourceInfo` 区分会话、数据库和实例。',
      },
      source: API,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`update` in a mutation names a row that does not exist.',
        zh: 'mutation 的 `update` 指定的行不存在。',
      },
      act: {
        en: 'Use `insert_or_update` if the row is allowed to exist or not. The whole transaction fails, not the single row.',
        zh: '行存在与否都可以时，改用 `insert_or_update`。失败的是整个事务，不只是这一行。',
      },
      retry: 'fix-first',
      strength: 'stated',
      source: MUTATION,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: '`insert` in a mutation names a row that exists, perhaps from the first attempt of the same write.',
        zh: 'mutation 的 `insert` 指定的行已存在，可能就是同一次写入的第一次尝试写下的。',
      },
      act: {
        en: 'Read the row and compare it, or use `insert_or_update`.',
        zh: '读出该行比较，或改用 `insert_or_update`。',
      },
      retry: 'check-first',
      strength: 'stated',
      source: MUTATION,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'The result of `ExecuteSql` or `Read` is larger than 10 MiB.',
        zh: '`ExecuteSql` 或 `Read` 的结果超过 10 MiB。',
      },
      act: { en: 'Use the streaming method, or limit the rows.', zh: '改用流式方法，或限制行数。' },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'A response that is too large is `RESOURCE_EXHAUSTED` in gRPC itself.',
        zh: 'gRPC 自己对过大的响应报 `RESOURCE_EXHAUSTED`。',
      },
      source: API,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'The transaction has more mutations than the limit allows. Each column and each index entry counts.',
        zh: '事务的 mutation 数超过上限，每一列、每个索引项都计数。',
      },
      act: {
        en: 'Split the transaction, or use partitioned DML; a commit with `return_commit_stats` returns `mutation_count`.',
        zh: '拆分事务，或用分区 DML；提交时设置 `return_commit_stats`，就会返回 `mutation_count`。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'A quota is exceeded, which elsewhere is `RESOURCE_EXHAUSTED`.',
        zh: '实际是超过配额，一般用 `RESOURCE_EXHAUSTED`。',
      },
      source: 'googleapis/googleapis:google/spanner/v1/commit_response.proto',
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'The server asks the client to slow down and sends a delay in `RetryInfo`.',
        zh: '服务端要求降速，并在 `RetryInfo` 里给出等待时间。',
      },
      act: {
        en: 'The Java client retries only if the delay is there. Without it, lower the load or raise the quota. `No session available in the pool` comes from the client: close what holds sessions, or enlarge the pool.',
        zh: 'Java 客户端只在有等待时间时重试；没有就要降低负载或提高配额。`No session available in the pool` 来自客户端：关闭占用会话的对象，或调大会话池。',
      },
      retry: 'when-told',
      strength: 'observed',
      source: FACTORY,
    },
    {
      code: 'INTERNAL',
      when: {
        en: 'The text names a broken stream, such as `HTTP/2 error code: INTERNAL_ERROR` or `Received unexpected EOS on DATA frame from server`.',
        zh: '文本说明流中断，例如 `HTTP/2 error code: INTERNAL_ERROR` 或 `Received unexpected EOS on DATA frame from server`。',
      },
      act: {
        en: 'The Java client retries these texts. Any other `INTERNAL` is an error of the server: report it.',
        zh: 'Java 客户端会重试这些文本；其他 `INTERNAL` 是服务端错误，应当报告。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is retried by its text: here the connection failed, not the server.',
        zh: '按文本决定重试：这里是连接出错，不是服务端程序出错。',
      },
      source:
        'googleapis/java-spanner:google-cloud-spanner/src/main/java/com/google/cloud/spanner/IsRetryableInternalError.java',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The cause is a failed TLS handshake, or the program has shut down its own channel.',
        zh: '原因是 TLS 握手失败，或程序自己关闭了 channel。',
      },
      act: {
        en: 'The Java client does not retry these: correct the certificates or the order in which the program ends.',
        zh: 'Java 客户端不重试：改正证书，或改正程序关闭的顺序。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'Every other `UNAVAILABLE` is retried.', zh: '其他 `UNAVAILABLE` 都会重试。' },
      source: FACTORY,
    },
  ],
  facts: [
    {
      says: {
        en: 'The Java client runs an aborted transaction again for up to 24 hours, without a limit of attempts, if nothing else ends it.',
        zh: 'Java 客户端会重做被中止的事务，最长 24 小时，不限次数，除非被其他条件终止。',
      },
      source:
        'googleapis/java-spanner:google-cloud-spanner/src/main/java/com/google/cloud/spanner/SpannerRetryHelper.java',
    },
    {
      says: {
        en: 'The published service config retries `UNAVAILABLE` and `RESOURCE_EXHAUSTED` for most methods; the Java client retries `RESOURCE_EXHAUSTED` only with a delay.',
        zh: '公开的服务配置对多数方法重试 `UNAVAILABLE` 和 `RESOURCE_EXHAUSTED`；Java 客户端只在有等待时间时重试 `RESOURCE_EXHAUSTED`。',
      },
      source: 'googleapis/googleapis:google/spanner/v1/spanner_grpc_service_config.json',
    },
    {
      says: {
        en: '`Rollback` never returns `ABORTED`, and it succeeds for a transaction that is not there.',
        zh: '`Rollback` 从不返回 `ABORTED`；事务不存在也返回成功。',
      },
      source: API,
    },
  ],
  messages: [
    'spanner-transaction-aborted',
    'spanner-too-many-mutations',
    'spanner-value-too-large',
    'spanner-no-session-available',
    'spanner-emulator-one-transaction',
  ],
} as const satisfies System;
