import type { Message } from '../message.ts';

/** Errors of databases and tokens that handlers pass on in the description of a status. */
export const underlyingApplication = {
  'sql-unique-violation': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'ALREADY_EXISTS'],
    codeless: true,
    libraries: ['sql'],
    example: 'pq: duplicate key value violates unique constraint "users_email_key" (23505)',
    pattern:
      /duplicate key value violates unique constraint|Duplicate entry '[^'\n]{0,200}' for key|UNIQUE constraint failed|ORA-00001|SQLSTATE[ [(]{1,2}23505|E11000 duplicate key/,
    source: 'lib/pq:README.md',
    title: { en: 'Database: duplicate key', zh: '数据库：唯一键冲突（duplicate key）' },
    meaning: {
      en: 'The database rejected a row because its key exists, and the handler passed the error on instead of returning ALREADY_EXISTS.',
      zh: '键已存在，数据库拒绝了这一行；处理函数直接把错误传了出来，没有返回 ALREADY_EXISTS。',
    },
    causes: [
      {
        en: 'The object was created before, possibly by an earlier attempt of the same call whose response was lost.',
        zh: '对象之前已经创建，可能就是同一次调用的上一次尝试创建的，只是响应丢失。',
      },
      {
        en: 'Two callers create the same object at the same time.',
        zh: '两个调用方同时创建同一个对象。',
      },
      {
        en: 'The sequence that yields IDs is behind the table, for example after an import.',
        zh: '生成 ID 的序列落后于表，例如导入数据之后。',
      },
    ],
    steps: [
      {
        en: 'Read the object with this key: if it is what you wanted to create, the work is done.',
        zh: '用这个键读取对象：如果正是你要创建的，就不用再做。',
      },
      {
        en: 'In the handler map SQLSTATE 23505 to ALREADY_EXISTS; see the table of the guide on exceptions.',
        zh: '在处理函数里把 SQLSTATE 23505 映射为 ALREADY_EXISTS，见异常指南里的表。',
      },
      {
        en: 'After an import, set the sequence above the highest ID.',
        zh: '导入之后把序列设到最大的 ID 之上。',
      },
    ],
  },
  'sql-deadlock': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'ABORTED'],
    codeless: true,
    libraries: ['sql'],
    example: 'pq: deadlock detected (40P01)',
    pattern:
      /deadlock detected|Deadlock found when trying to get lock|could not serialize access|SQLSTATE[ [(]{1,2}40(?:001|P01)|ORA-00060|Lock wait timeout exceeded/,
    source: 'lib/pq:pqerror/codes.go',
    title: { en: 'Database: deadlock or serialization failure', zh: '数据库：死锁或串行化失败' },
    meaning: {
      en: 'The database ended a transaction because it conflicts with another one. Nothing of the transaction was kept.',
      zh: '事务与另一个事务冲突，被数据库终止。事务里的写入都没有保留。',
    },
    causes: [
      {
        en: 'Transactions lock the same rows in a different order, or hold them for long.',
        zh: '多个事务以不同顺序锁定相同的行，或持有锁太久。',
      },
    ],
    steps: [
      {
        en: 'Retry the whole transaction inside the server, a few times with jitter, and return ABORTED when that fails.',
        zh: '在服务端内部重做整个事务几次（带抖动），仍失败再返回 ABORTED。',
      },
      {
        en: 'Lock rows in one order, keep transactions short, and do no RPC within them.',
        zh: '按同一顺序加锁，缩短事务，事务里不要发起 RPC。',
      },
    ],
  },
  'sql-too-many-connections': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAVAILABLE'],
    codeless: true,
    libraries: ['sql'],
    example: 'pq: sorry, too many clients already (53300)',
    pattern:
      /too many clients already|remaining connection slots are reserved|[Tt]oo many connections|SQLSTATE[ [(]{1,2}53300|[Cc]onnection pool (?:exhausted|timed out)|timeout exceeded when trying to connect|Connection is not available, request timed out|QueuePool limit/,
    source: 'lib/pq:pqerror/codes.go',
    title: { en: 'Database: no free connection', zh: '数据库：连接数用完（too many connections）' },
    meaning: {
      en: 'The server got no connection to its database, so the handler could not work.',
      zh: '服务端拿不到数据库连接，处理函数无法工作。',
    },
    causes: [
      {
        en: 'All replicas together open more connections than the database allows.',
        zh: '所有副本加起来打开的连接数超过数据库的上限。',
      },
      {
        en: 'Handlers keep connections: transactions that are not closed, rows that are not read to the end, an RPC within a transaction.',
        zh: '处理函数占住连接：事务没有结束、结果集没有读完，或在事务里发起 RPC。',
      },
      { en: 'A slow query or an outage makes calls pile up.', zh: '慢查询或故障使调用堆积。' },
    ],
    steps: [
      {
        en: 'Count the connections by client (`select usename, state, count(*) from pg_stat_activity group by 1, 2`).',
        zh: '按客户端统计连接（`select usename, state, count(*) from pg_stat_activity group by 1, 2`）。',
      },
      {
        en: 'Limit the pool so that replicas × pool size stays below the limit, or put a pooler in front.',
        zh: '限制连接池，使副本数 × 池大小低于上限，或在前面加连接池代理。',
      },
      {
        en: 'Return UNAVAILABLE for it, so that clients can retry.',
        zh: '为它返回 UNAVAILABLE，客户端才可以重试。',
      },
    ],
  },
  'jwt-expired': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['UNKNOWN', 'INTERNAL', 'PERMISSION_DENIED'],
    codeless: true,
    libraries: ['jwt'],
    example: 'token has invalid claims: token is expired',
    pattern:
      /[Tt]oken (?:is|has) (?:been )?expired|jwt expired|JWT expired|Jwt is expired|[Ss]ignature has expired|ExpiredSignatureError|TokenExpiredError|ExpiredJwtException|ID token has expired/,
    source: 'golang-jwt/jwt:errors.go',
    title: { en: 'Token (JWT) is expired', zh: '令牌过期（JWT、token is expired）' },
    meaning: {
      en: 'The server read the token of the call, and its time is over. The handler did not run.',
      zh: '服务端读到了调用携带的令牌，但它已经过期。处理函数没有运行。',
    },
    causes: [
      {
        en: 'The client took a token once and keeps using it, instead of asking its provider for each call.',
        zh: '客户端只取了一次令牌就一直使用，没有在每次调用时向提供方获取。',
      },
      { en: 'The clock of one side is wrong.', zh: '某一方的时钟不准。' },
      {
        en: 'A long stream outlived its token.',
        zh: '长时间的流比令牌活得久。',
      },
    ],
    steps: [
      {
        en: 'Get a new token and retry once; have call credentials fetch the token per call and refresh it before it expires.',
        zh: '换新令牌，只重试一次；让调用凭据按调用获取令牌，并在过期之前刷新。',
      },
      {
        en: 'Decode the token (without its signature) and compare `exp` with `date -u +%s` on both machines.',
        zh: '解码令牌（不含签名），把 `exp` 与两台机器的 `date -u +%s` 对比。',
      },
    ],
  },
  'jwt-signature-invalid': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['UNKNOWN', 'INTERNAL', 'PERMISSION_DENIED'],
    codeless: true,
    libraries: ['jwt'],
    example: 'token signature is invalid: crypto/rsa: verification error',
    pattern:
      /token signature is invalid|signature is invalid|JsonWebTokenError: invalid signature|[Ss]ignature verification failed|InvalidSignatureError|JWT signature does not match|Jwt verification fails|token is malformed|jwt malformed|token contains an invalid number of segments|Not enough segments/,
    source: 'golang-jwt/jwt:errors.go',
    title: { en: 'Token (JWT) has an invalid signature or form', zh: '令牌签名无效或格式错误（JWT）' },
    meaning: {
      en: 'The server could not verify the token of the call. The handler did not run.',
      zh: '服务端无法验证调用携带的令牌。处理函数没有运行。',
    },
    causes: [
      {
        en: 'The token was issued by another environment or another provider than the server trusts.',
        zh: '令牌由别的环境或别的提供方签发，不是服务端信任的那个。',
      },
      {
        en: 'The server uses an old or different key: the keys were rotated, or the secret differs.',
        zh: '服务端用的是旧密钥或不同的密钥：密钥已轮换，或密文不一致。',
      },
      {
        en: 'The metadata holds something else than the token: `Bearer` twice or missing, quotes, a line break, an API key.',
        zh: '元数据里不是令牌本身：`Bearer` 重复或缺失，带引号、换行，或者放的是 API key。',
      },
    ],
    steps: [
      {
        en: 'Decode the header and the payload: compare `kid` with the keys of the server, and `iss` and `aud` with what it expects.',
        zh: '解码首部和内容：把 `kid` 与服务端的密钥对比，把 `iss`、`aud` 与服务端的要求对比。',
      },
      {
        en: 'Print the length and the first characters of the metadata value that the client sends.',
        zh: '打印客户端所发元数据值的长度和开头几个字符。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
