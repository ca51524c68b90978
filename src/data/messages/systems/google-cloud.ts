import type { Message } from '../message.ts';

const REASONS = 'googleapis/googleapis:google/api/error_reason.proto';

const SERVICE_TEXT = {
  en: 'The text comes from the service. Its reason is in the details as `ErrorInfo`, and those names are public.',
  zh: '文本由服务返回。原因放在详情的 `ErrorInfo` 里，这些原因名是公开的。',
} as const;

/** What services of Google Cloud and Firebase answer with, as their client libraries print it. */
export const googleCloudMessages = {
  'firestore-insufficient-permissions': {
    code: 'PERMISSION_DENIED',
    libraries: ['google-cloud'],
    example: '7 PERMISSION_DENIED: Missing or insufficient permissions.',
    pattern:
      /Missing or insufficient permissions\b|[[(](?:cloud_)?firestore\/permission-denied[\])]|\bfalse for '(?:get|list|create|update|delete)' @ L\d/,
    source: REASONS,
    title: {
      en: 'Missing or insufficient permissions (Firestore)',
      zh: 'Firestore：没权限（insufficient permissions）',
    },
    meaning: {
      en: 'Firestore received the call and rejected it: from an app the security rules decide, from a server the IAM role of the service account. Nothing was read or written.',
      zh: 'Firestore 收到了调用但拒绝：来自应用由安全规则决定，来自服务器由服务账号的 IAM 角色决定。没有读写任何数据。',
    },
    causes: [
      {
        en: 'App: the security rules ask for `request.auth`, and the user is not signed in yet, or was signed out: wait for `onAuthStateChanged`, and end listeners before you sign out.',
        zh: 'App：安全规则要求 `request.auth`，而用户还没登录或已登出：等 `onAuthStateChanged`，登出前先取消监听。',
      },
      {
        en: 'App: the rules in test mode have expired after 30 days (`request.time < timestamp.date(…)`), or no rule matches the path (subcollections need their own `match`, or `{document=**}`). Change and publish the rules.',
        zh: 'App：测试模式规则 30 天后过期（`request.time < timestamp.date(…)`），或没有规则匹配该路径（子集合要单独 `match`，或用 `{document=**}`）。修改并发布规则。',
      },
      {
        en: 'App: a query could return documents that a rule forbids: rules do not filter. Add the same `where` as the rule, or a rule for `list`; a document that does not exist makes `resource.data` fail.',
        zh: 'App：查询可能返回规则不允许的文档：规则不是过滤器。查询要带与规则相同的 `where`，或给 `list` 写规则；文档不存在时 `resource.data` 会出错。',
      },
      {
        en: 'App: App Check is enforced and the app sends no valid token (in an emulator it needs the debug token), a rule asks for `request.app`, which Firestore rules do not have, or the app uses another Firebase project or database than the rules. Rules that were just published can take ten minutes.',
        zh: 'App：强制了 App Check 而应用没有有效 token（模拟器要用 debug token）；规则用了 Firestore 没有的 `request.app`；或应用的 Firebase 项目、数据库与规则不是同一个。刚发布的规则可能要十分钟才生效。',
      },
      {
        en: 'Server: the service account lacks a role such as `roles/datastore.user`. An organization policy can keep default accounts without the Editor role. Server libraries do not follow the rules.',
        zh: '服务端：服务账号缺少 `roles/datastore.user` 等角色。组织策略可能让默认账号没有 Editor 角色。服务端库不受安全规则限制。',
      },
      {
        en: 'Server: the program uses another project than the one with the data, or on your own machine the credentials of another account: run `gcloud auth application-default login` and set the project; the web SDK on a server counts as an app.',
        zh: '服务端：程序用的项目不是数据所在的项目，或本机凭据是另一个账号：运行 `gcloud auth application-default login` 并设置项目；在服务器上用 Web SDK 仍按 App 处理。',
      },
    ],
    steps: [
      {
        en: 'Find out who is asking. From an app, replay the request in the Rules Playground of the Firebase console; from a server, run `gcloud projects get-iam-policy PROJECT --flatten=bindings --filter=bindings.members:ACCOUNT`.',
        zh: '查明是谁在请求。App 在 Firebase 控制台的 Rules Playground 重放；服务器运行 `gcloud projects get-iam-policy PROJECT --flatten=bindings --filter=bindings.members:ACCOUNT`。',
      },
      {
        en: 'Sign the user in before the call or correct the rule; for a server grant `roles/datastore.user`. Do not open the rules to all (`if true`): then anyone can read and delete the data. A retry without a change fails again.',
        zh: '调用前先登录或改正规则；服务器授予 `roles/datastore.user`。不要设成公开（`if true`）：那样谁都能读取和删除数据。不改动就重试仍会失败。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'firestore-no-document-to-update': {
    code: 'NOT_FOUND',
    libraries: ['google-cloud'],
    example: '5 NOT_FOUND: No document to update: projects/shop/databases/(default)/documents/carts/c1',
    pattern: /No document to update(?=:|$|["'\s.])/,
    source: 'googleapis/nodejs-firestore:dev/system-test/firestore.ts',
    title: { en: 'No document to update (Firestore)', zh: 'Firestore：要更新的文档不存在' },
    meaning: {
      en: '`update()` was called for a document that does not exist. Nothing was written.',
      zh: '对不存在的文档调用了 `update()`，没有写入任何数据。',
    },
    causes: [
      {
        en: 'The document was never created: `update()` does not create it.',
        zh: '文档从未创建：`update()` 不会新建文档。',
      },
      {
        en: 'The ID or the collection in the path is wrong, or the document was deleted meanwhile.',
        zh: '路径里的 ID 或集合写错，或文档已被删除。',
      },
    ],
    steps: [
      {
        en: 'Compare the path of the text with the console of the same project: it shows whether the document exists.',
        zh: '在同一项目的控制台里查看报错中的路径，确认文档是否存在。',
      },
      {
        en: 'Write with `set(data, { merge: true })` where the document can be missing; catch the code where it must exist.',
        zh: '文档可能不存在时用 `set(data, { merge: true })`；必须存在时捕获这个状态码。',
      },
    ],
  },
  'firestore-requires-an-index': {
    code: 'FAILED_PRECONDITION',
    libraries: ['google-cloud'],
    example:
      '9 FAILED_PRECONDITION: The query requires an index. You can create it here: https://console.firebase.google.com/…',
    pattern: /[Tt]he query requires an? (?:\w{1,40} ){0,3}index\b|no matching index found/,
    source: 'googleapis/googleapis:google/firestore/v1/firestore.proto',
    title: { en: 'The query requires an index (Firestore)', zh: 'Firestore：查询缺少索引' },
    meaning: {
      en: 'The query filters or sorts by several fields, and no composite index covers them. Retries fail until the index exists.',
      zh: '查询按多个字段过滤或排序，而没有覆盖它们的复合索引。索引建好之前重试都会失败。',
    },
    causes: [
      { en: 'The index was never created in this project.', zh: '该项目里没有建过这个索引。' },
      { en: 'The index is still being built.', zh: '索引还在构建中。' },
      {
        en: 'The index belongs to another database or was left out of the deployment.',
        zh: '索引属于另一个数据库，或部署时漏掉了。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud firestore indexes composite list`: `CREATING` means wait, a missing line means create.',
        zh: '执行 `gcloud firestore indexes composite list`：`CREATING` 就等待，没有这一行就创建。',
      },
      {
        en: 'Open the link of the message, or add the index to `firestore.indexes.json` and deploy it.',
        zh: '打开报错里的链接，或把索引写进 `firestore.indexes.json` 再部署。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-invalid-authentication-credentials': {
    code: 'UNAUTHENTICATED',
    libraries: ['google-cloud'],
    example:
      '16 UNAUTHENTICATED: Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    pattern:
      /Request (?:had invalid authentication credentials|is missing required authentication credential)|\bACCESS_TOKEN_EXPIRED\b/,
    source: REASONS,
    title: {
      en: 'Request had invalid authentication credentials',
      zh: 'Google API：鉴权失败（invalid credentials）',
    },
    meaning: {
      en: 'The service received no access token, or one that it does not accept. The call did not run.',
      zh: '服务没有收到访问令牌，或不接受该令牌。调用没有执行。',
    },
    causes: [
      {
        en: 'The token has expired: it was read once and kept for longer than an hour. Let the client library refresh it.',
        zh: '令牌已过期：只取了一次，用了超过一小时。让 SDK 自动刷新。',
      },
      {
        en: 'No credentials were handed over: no key file, no `gcloud auth application-default login`, no metadata server; or an API key or ID token was sent where an OAuth access token is expected (`authorization: Bearer` takes an access token).',
        zh: '没有提供凭据：没有密钥文件、没有 `gcloud auth application-default login`、没有 metadata server；或在需要 OAuth access token 的地方发了 API key 或 ID token（`authorization: Bearer` 要 access token）。',
      },
      {
        en: 'The key of the service account was deleted, disabled, or belongs to another project; or the account was deleted and made again.',
        zh: '服务账号的密钥已删除、停用或属于别的项目；或账号被删除后重建。',
      },
      {
        en: 'The clock of the machine is wrong, so that fresh tokens look expired or not yet valid (`ACCESS_TOKEN_EXPIRED`, `invalid_grant`).',
        zh: '机器时钟不准，新令牌看起来已过期或尚未生效（`ACCESS_TOKEN_EXPIRED`、`invalid_grant`）。',
      },
      {
        en: 'Firebase: the private key was changed when it was copied (`\\n` in an environment variable), or the SDK and the key are of different projects.',
        zh: 'Firebase：私钥复制时被改动（环境变量里的 `\\n`），或 SDK 与密钥属于不同项目。',
      },
      {
        en: 'The scope is missing: a VM or GKE node without `cloud-platform`, or credentials made without scopes.',
        zh: '缺少 scope：VM 或 GKE 节点没有 `cloud-platform`，或创建凭据时没有指定 scope。',
      },
    ],
    steps: [
      {
        en: 'Test the token: `curl "https://oauth2.googleapis.com/tokeninfo?access_token=TOKEN"` prints its account, scope, and remaining seconds, or `invalid_token`.',
        zh: '测试令牌：`curl "https://oauth2.googleapis.com/tokeninfo?access_token=TOKEN"` 会打印账号、scope 和剩余秒数，或 `invalid_token`。',
      },
      {
        en: 'Compare the clocks: `date -u; curl -sI https://www.googleapis.com | grep -i ^date`. More than a few minutes apart: synchronize (`chronyc makestep`).',
        zh: '对照时钟：`date -u; curl -sI https://www.googleapis.com | grep -i ^date`。相差几分钟以上就同步（`chronyc makestep`）。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-insufficient-scopes': {
    code: 'PERMISSION_DENIED',
    libraries: ['google-cloud'],
    example: '7 PERMISSION_DENIED: Request had insufficient authentication scopes.',
    pattern:
      /insufficient authentication scopes|\bACCESS_TOKEN_SCOPE_INSUFFICIENT\b|JWT does not contain any scopes/,
    source: REASONS,
    title: {
      en: 'Request had insufficient authentication scopes',
      zh: 'Google API：OAuth scope 不足',
    },
    meaning: {
      en: 'The token is valid, but it was issued without the OAuth scope of this API. The roles of the account do not matter here.',
      zh: '令牌有效，但签发时没有这个 API 的 OAuth scope。与账号的角色无关。',
    },
    causes: [
      {
        en: 'The virtual machine or the GKE node pool was created with the default scopes.',
        zh: '虚拟机或 GKE 节点池用默认 scope 创建。',
      },
      {
        en: 'The login of a user asked for fewer scopes than the call needs.',
        zh: '用户登录时申请的 scope 比调用需要的少。',
      },
      {
        en: '`JWT does not contain any scopes`: the client signs its token with the key of a service account and was given no scope. Pass `scopes` (for example `https://www.googleapis.com/auth/cloud-platform`) when the client is created.',
        zh: '`JWT does not contain any scopes`：客户端用服务账号密钥自己签发令牌，却没有 scope。创建客户端时传入 `scopes`，如 `https://www.googleapis.com/auth/cloud-platform`。',
      },
    ],
    steps: [
      {
        en: 'See what the token has: `curl "https://oauth2.googleapis.com/tokeninfo?access_token=TOKEN"`.',
        zh: '查看令牌的 scope：`curl "https://oauth2.googleapis.com/tokeninfo?access_token=TOKEN"`。',
      },
      {
        en: 'Give the machine the scope `cloud-platform` and control access by IAM roles, use Workload Identity on GKE, or log in again with the scope.',
        zh: '给机器 `cloud-platform` scope，用 IAM 角色控制访问；GKE 用 Workload Identity；或带上 scope 重新登录。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-api-not-enabled': {
    code: 'PERMISSION_DENIED',
    libraries: ['google-cloud'],
    example:
      '7 PERMISSION_DENIED: Cloud Firestore API has not been used in project 123456 before or it is disabled.',
    pattern:
      /API has not been used in project \S{1,80} before or it is disabled|\bSERVICE_DISABLED\b|API method requires billing to be enabled|\bBILLING_DISABLED\b/,
    source: REASONS,
    title: {
      en: 'API has not been used in project before or it is disabled',
      zh: 'Google Cloud：API 未启用（SERVICE_DISABLED）',
    },
    meaning: {
      en: 'The project of the caller has not enabled this API. A role does not help; a retry helps only after it is enabled.',
      zh: '调用方的项目没有启用这个 API。加角色没有用，启用之后重试才有用。',
    },
    causes: [
      { en: 'The API was never enabled in the project.', zh: '该项目从未启用这个 API。' },
      {
        en: 'The project in the text is not yours: the credentials of a user need a quota project.',
        zh: '文本里的项目不是你的：用户凭据需要设置配额项目。',
      },
      {
        en: 'The API was enabled less than a few minutes ago.',
        zh: 'API 刚启用几分钟。',
      },
      {
        en: '`requires billing to be enabled`: the project has no billing account, or its account is closed. Link one; it takes some minutes.',
        zh: '`requires billing to be enabled`：项目没有绑定结算账号，或该账号已关闭。绑定后几分钟生效。',
      },
    ],
    steps: [
      {
        en: 'Compare the project number of the text with `gcloud config get project`. If it is another one, run `gcloud auth application-default set-quota-project PROJECT`.',
        zh: '对照文本里的项目编号与 `gcloud config get project`。如果不同，执行 `gcloud auth application-default set-quota-project PROJECT`。',
      },
      {
        en: 'Otherwise run `gcloud services enable SERVICE` and wait some minutes.',
        zh: '否则执行 `gcloud services enable SERVICE`，等几分钟。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-quota-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    codeless: true,
    libraries: ['google-cloud'],
    example:
      "8 RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Publish requests' and limit 'Publish requests per minute' of service 'pubsub.googleapis.com' for consumer 'project_number:123'.",
    pattern:
      /Quota exceeded for (?:quota metric|[\w.]{1,60}googleapis\.com)|exceeded your \w{1,40} (?:\w{1,40} ){0,2}quota|Resource has been exhausted \(e\.g|\bRATE_LIMIT_EXCEEDED\b|\bQuota exceeded\.(?=\s|$|["'])|\bResource exhausted\. Please/,
    source: REASONS,
    title: {
      en: 'Quota exceeded for quota metric (Google Cloud)',
      zh: 'Google Cloud：超出配额（Quota exceeded）',
    },
    meaning: {
      en: 'The project used more of a quota than it has: calls per minute, or open connections such as streaming pulls of Pub/Sub. The call did not run.',
      zh: '项目用量超过配额：每分钟调用数，或 Pub/Sub 流式拉取之类的连接数。调用没有执行。',
    },
    causes: [
      {
        en: 'Too many calls in a minute: a loop, a retry without backoff, or a deployment with many replicas. Batch, cache, and limit the concurrency.',
        zh: '一分钟内调用过多：循环、没有退避的重试，或副本太多。合并请求、缓存并限制并发。',
      },
      {
        en: '`Resource exhausted` of Vertex AI or Gemini: the shared capacity of the model is used up in that region, or the free tier ended. Use `global`, another region, provisioned throughput, or a billing account; retry with backoff.',
        zh: 'Vertex AI、Gemini 的 `Resource exhausted`：该区域共享容量用完，或免费额度用完。改用 `global`、其他区域、预留吞吐或结算账号；退避重试。',
      },
      {
        en: '`Quota exceeded.` of Firestore without a metric: the free daily quota of reads or writes is used up. It begins anew at midnight Pacific time, or with a billing account. Look for a listener or query that reads whole collections.',
        zh: 'Firestore 的 `Quota exceeded.` 没有指标名：当天免费的读写额度用完。太平洋时间零点重置，或绑定结算账号。查有没有读取整个集合的监听或查询。',
      },
      {
        en: "The quota of the project is small or zero, for example in a new project, in a region without capacity (GPU), or for a user's credentials that are counted on a shared project: set a quota project.",
        zh: '项目配额很小或为零，例如新项目、没有容量的区域（GPU），或用户凭据计在共享项目上：设置 quota project。',
      },
      {
        en: 'Streams or subscribers are opened and never closed, so that they add up.',
        zh: '流或订阅打开后没有关闭，不断累积。',
      },
    ],
    steps: [
      {
        en: 'Find the metric of the text in the console under IAM & Admin, Quotas: its curve tells a burst from steady growth; a limit of 0 is the fourth cause.',
        zh: '在控制台 IAM & Admin 的 Quotas 里找文本中的指标：曲线能区分突发和持续增长；上限为 0 是第四种。',
      },
      {
        en: 'Burst: retry with backoff. Connections: close unused subscribers and reuse one per process. Steady: ask for a higher quota.',
        zh: '突发：退避重试。连接：关闭不用的订阅，每个进程复用一个。持续增长：申请提高配额。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'bigquery-stream-closed': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['ABORTED', 'CANCELLED'],
    libraries: ['google-cloud'],
    example:
      'Exceptions$StreamWriterClosedException: FAILED_PRECONDITION: Connection is closed due to com.google.api.gax.rpc.AbortedException: ABORTED',
    pattern:
      /StreamWriterClosedException|Connection is closed due to |Closing the stream because server is restarted/,
    source:
      'googleapis/java-bigquerystorage:google-cloud-bigquerystorage/src/main/java/com/google/cloud/bigquery/storage/v1/ConnectionWorker.java',
    title: {
      en: 'Connection is closed due to (BigQuery Storage)',
      zh: 'BigQuery Storage：写入流已关闭（Closing the stream）',
    },
    meaning: {
      en: 'The write stream ended. After `Closing the stream because server is restarted` it is expected. A `StreamWriter` that is closed rejects every later append with `FAILED_PRECONDITION`.',
      zh: '写入流已结束。`Closing the stream because server is restarted` 属正常现象。已关闭的 `StreamWriter` 对之后的每次追加都返回 `FAILED_PRECONDITION`。',
    },
    causes: [
      {
        en: 'The service restarted, or the connection broke; the text behind `due to` is that error.',
        zh: '服务重启或连接断开，`due to` 后面就是那个错误。',
      },
      {
        en: 'The program kept the writer after a final error, or closed it itself.',
        zh: '出现最终错误后程序仍在用这个 writer，或自己关闭了它。',
      },
      {
        en: 'The schema or the permission of the table changed.',
        zh: '表结构或表的权限发生变化。',
      },
    ],
    steps: [
      {
        en: 'Read the innermost status: `ABORTED`, `UNAVAILABLE`, or `INTERNAL` means a broken connection, anything else must be corrected first.',
        zh: '看最里层的状态：`ABORTED`、`UNAVAILABLE`、`INTERNAL` 是连接断开，其他的要先改正。',
      },
      {
        en: 'Make a new `StreamWriter` and send the unconfirmed rows again with their offsets; `ALREADY_EXISTS` then means that a row had arrived.',
        zh: '新建 `StreamWriter`，带上 offset 重发未确认的行；返回 `ALREADY_EXISTS` 说明那一行已经写入。',
      },
    ],
  },
  'spanner-session-not-found': {
    code: 'NOT_FOUND',
    libraries: ['google-cloud'],
    example: '5 NOT_FOUND: Session not found: projects/shop/instances/main/databases/cart/sessions/AJk',
    pattern: /Session not found(?:: projects\/|\b(?=[^\n]{0,80}[Ss]panner))/,
    source:
      'googleapis/java-spanner:google-cloud-spanner/src/main/java/com/google/cloud/spanner/SessionNotFoundException.java',
    title: { en: 'Session not found (Spanner)', zh: 'Spanner：会话不存在（Session not found）' },
    meaning: {
      en: 'The session that the call names no longer exists on the server. The data is not missing.',
      zh: '调用使用的会话在服务端已不存在，并不是数据缺失。',
    },
    causes: [
      {
        en: 'The session was idle for more than an hour, and Spanner deleted it.',
        zh: '会话空闲超过一小时，被 Spanner 删除。',
      },
      {
        en: 'The process was frozen for a while, as on Cloud Run or Cloud Functions, so that the pool could not keep its sessions alive.',
        zh: '进程被冻结过（如 Cloud Run、Cloud Functions），连接池没能给会话保活。',
      },
      {
        en: 'The database was dropped or restored under the same name.',
        zh: '数据库被删除，或以同名恢复。',
      },
    ],
    steps: [
      {
        en: 'Compare the time since the last call of this process: after more than an hour without calls it is the first cause.',
        zh: '看这个进程距上次调用多久：一小时以上没有调用就是第一个原因。',
      },
      {
        en: 'Run the transaction again with a new session. Update the client library: current ones do it automatically and use multiplexed sessions.',
        zh: '用新会话重新执行事务。升级客户端库：新版本会自动处理，并使用多路复用会话。',
      },
    ],
  },
  'spanner-transaction-aborted': {
    code: 'ABORTED',
    libraries: ['google-cloud'],
    example:
      'com.google.cloud.spanner.AbortedException: ABORTED: io.grpc.StatusRuntimeException: ABORTED: Transaction was aborted. It was wounded by a higher priority transaction due to conflict on keys in range',
    pattern:
      /Transaction was aborted\b|[Ww]ounded by a higher priority transaction|spanner\.AbortedException/,
    source: 'googleapis/googleapis:google/spanner/v1/spanner.proto',
    title: { en: 'Transaction was aborted (Spanner)', zh: 'Spanner：事务被中止（Transaction was aborted）' },
    meaning: {
      en: 'Another transaction held or needed the same rows, and this one lost. Nothing of it was written.',
      zh: '另一个事务占用或需要相同的行，这个事务被中止，没有写入任何内容。',
    },
    causes: [
      {
        en: 'Several transactions read and write the same rows or ranges at the same time.',
        zh: '多个事务同时读写相同的行或范围。',
      },
      {
        en: 'A transaction reads a whole table or a large range, and so locks more than it needs.',
        zh: '事务读取整张表或很大的范围，锁得比需要的多。',
      },
      {
        en: 'The code runs a transaction by hand and does not repeat it.',
        zh: '代码手动执行事务，没有重做。',
      },
    ],
    steps: [
      {
        en: 'Look at `SPANNER_SYS.LOCK_STATS_TOP_MINUTE`: the row ranges with the longest waits show which rows conflict.',
        zh: '查看 `SPANNER_SYS.LOCK_STATS_TOP_MINUTE`：等待最久的行范围就是冲突所在。',
      },
      {
        en: 'Run the transaction through `run` or `runInTransaction` of the client, which repeat it, and read less inside it.',
        zh: '用客户端库里的 `run` 或 `runInTransaction` 执行（会自动重做），并减少事务里的读取。',
      },
    ],
  },
  'spanner-too-many-mutations': {
    code: 'INVALID_ARGUMENT',
    libraries: ['google-cloud'],
    example:
      'INVALID_ARGUMENT: The transaction contains too many mutations. Insert and update operations count with the multiplicity of the number of columns they affect.',
    pattern: /transaction contains too many mutations|Transaction resource limits exceeded/,
    source: 'googleapis/googleapis:google/spanner/v1/commit_response.proto',
    title: {
      en: 'The transaction contains too many mutations (Spanner)',
      zh: 'Spanner：事务的 mutation 太多（too many mutations）',
    },
    meaning: {
      en: 'The commit exceeds the limit of mutations for one transaction. Nothing was written.',
      zh: '提交超过单个事务的 mutation 上限，没有写入任何内容。',
    },
    causes: [
      {
        en: 'Many rows are written at once, and each column of each row counts.',
        zh: '一次写入很多行，每行的每一列都计数。',
      },
      { en: 'Indexes on the table add to the number.', zh: '表上的索引也会计数。' },
    ],
    steps: [
      {
        en: 'Commit a smaller batch with `return_commit_stats` and divide `mutation_count` by its rows: the quotient above the number of columns is due to indexes.',
        zh: '用 `return_commit_stats` 提交一小批，把 `mutation_count` 除以行数：商大于列数的部分来自索引。',
      },
      {
        en: 'Split the batch accordingly, or use partitioned DML for bulk changes.',
        zh: '按此拆分批次，大批量修改用分区 DML。',
      },
    ],
  },
  'firestore-too-much-contention': {
    code: 'ABORTED',
    libraries: ['google-cloud'],
    example: '10 ABORTED: Too much contention on these documents. Please try again.',
    pattern: /Too much contention on these documents|due to cross-transaction contention/,
    source: 'googleapis/nodejs-firestore:dev/src/transaction.ts',
    title: {
      en: 'Too much contention on these documents (Firestore)',
      zh: 'Firestore：文档并发冲突（Too much contention）',
    },
    meaning: {
      en: 'Several clients changed the same documents at once. Nothing of this transaction was written, and the library has already tried several times.',
      zh: '多个客户端同时修改相同的文档。这个事务没有写入，而且库已经尝试过多次。',
    },
    causes: [
      {
        en: 'One document is a counter or a status that many requests write.',
        zh: '某个文档是计数器或状态，很多请求都在写它。',
      },
      {
        en: 'Transactions stay open while they wait for another service.',
        zh: '事务在等待其他服务时一直开着。',
      },
      {
        en: 'A function started by a change writes the document that started it.',
        zh: '由变更触发的函数又写了触发它的文档。',
      },
    ],
    steps: [
      {
        en: 'Log the path and the duration of each transaction: always the same path means the first cause, long durations the second.',
        zh: '记录每个事务的路径和耗时：总是同一路径就是第一个原因，耗时很长就是第二个。',
      },
      {
        en: 'Spread a counter over several documents, and move slow work out of the transaction.',
        zh: '把计数器分散到多个文档，慢操作移出事务。',
      },
    ],
  },
  'firestore-transaction-expired': {
    code: 'INVALID_ARGUMENT',
    libraries: ['google-cloud'],
    example: '3 INVALID_ARGUMENT: The referenced transaction has expired or is no longer valid.',
    pattern: /referenced transaction has expired|transaction has expired or is no longer valid/,
    source: 'googleapis/nodejs-firestore:dev/src/transaction.ts',
    title: {
      en: 'The referenced transaction has expired (Firestore)',
      zh: 'Firestore：事务已过期（transaction has expired）',
    },
    meaning: {
      en: 'The transaction took longer than the server keeps it. Nothing was written; the libraries start it anew.',
      zh: '事务持续时间超过服务端保留的时间，没有写入；库会重新开始。',
    },
    causes: [
      {
        en: 'The function of the transaction waits for another service or for a user.',
        zh: '事务函数在等待其他服务或用户。',
      },
      {
        en: 'The process was suspended during it, for example a serverless function without CPU.',
        zh: '进程在执行期间被挂起，例如没有分配 CPU 的无服务器函数。',
      },
    ],
    steps: [
      {
        en: 'Measure the time inside the function of the transaction: long means the first cause; short while the error stays, the second.',
        zh: '测量事务函数内部的耗时：很长就是第一个原因；很短但仍报错就是第二个。',
      },
      {
        en: 'Do the slow work before the transaction and only read and write in it.',
        zh: '慢操作放到事务之前，事务里只读写。',
      },
    ],
  },
  'pubsub-resource-not-found': {
    code: 'NOT_FOUND',
    libraries: ['google-cloud'],
    example: 'google.api_core.exceptions.NotFound: 404 Resource not found (resource=orders-sub).',
    pattern: /Resource not found \(resource=/,
    source: 'googleapis/googleapis:google/pubsub/v1/pubsub.proto',
    title: { en: 'Resource not found (resource=…) (Pub/Sub)', zh: 'Pub/Sub：topic 或 subscription 不存在' },
    meaning: {
      en: 'The topic or subscription of that name does not exist in the project of the request.',
      zh: '请求所在的项目里没有这个名称的 topic 或 subscription。',
    },
    causes: [
      {
        en: 'The client uses another project than the one in which it was created.',
        zh: '客户端使用的项目与创建时的不同。',
      },
      {
        en: 'The resource was never created, or was deleted; against the emulator it has to be created in each run.',
        zh: '资源没有创建或已删除；模拟器每次运行都要重新创建。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud pubsub subscriptions describe NAME --project PROJECT` with the project that the program prints: not found there means the second cause.',
        zh: '用程序打印出的项目执行 `gcloud pubsub subscriptions describe NAME --project PROJECT`：也找不到就是第二个原因。',
      },
      {
        en: 'Create the resource, or correct the project and, for tests, `PUBSUB_EMULATOR_HOST`.',
        zh: '创建资源，或改正项目；测试时检查 `PUBSUB_EMULATOR_HOST`。',
      },
    ],
  },
  'google-deadline-exceeded': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['google-cloud'],
    example: 'google.api_core.exceptions.DeadlineExceeded: 504 Deadline Exceeded',
    pattern:
      /google\.api_core\.exceptions\.DeadlineExceeded|Google::Cloud::DeadlineExceededError|api\.gax\.rpc\.DeadlineExceededException|Total timeout of API \S{1,80} exceeded/,
    source: 'googleapis/python-api-core:google/api_core/exceptions.py',
    title: {
      en: 'DeadlineExceeded: 504 Deadline Exceeded (Google clients)',
      zh: 'Google 客户端：调用超时（504 Deadline Exceeded）',
    },
    meaning: {
      en: 'A Google client library got no response before the timeout of the call, after the retries that it makes. The call might have run.',
      zh: 'Google 客户端库重试之后，仍没有在调用超时内收到响应。调用可能已经执行。',
    },
    causes: [
      {
        en: 'The client calls an emulator that is not there or not meant: `PUBSUB_EMULATOR_HOST`, `FIRESTORE_EMULATOR_HOST`, or `SPANNER_EMULATOR_HOST` is set. Or it starts TLS with an emulator, which takes plaintext only (insecure credentials).',
        zh: '客户端连了并不存在或不该连的模拟器：设了 `PUBSUB_EMULATOR_HOST`、`FIRESTORE_EMULATOR_HOST` 或 `SPANNER_EMULATOR_HOST`。或者对只收明文的模拟器用了 TLS（要用不安全凭据）。',
      },
      {
        en: 'A firewall or proxy drops gRPC to `*.googleapis.com:443`, or IPv6 has no route: no call at all succeeds.',
        zh: '防火墙或代理丢弃到 `*.googleapis.com:443` 的 gRPC，或 IPv6 没有路由：所有调用都失败。',
      },
      {
        en: 'The work is larger than the timeout: a big batch or query, a hot document or row, or a lock.',
        zh: '任务超出了超时：批量或查询太大、文档或行过热，或在等锁。',
      },
      {
        en: 'The program gets no CPU: a Cloud Run or Functions instance after its response, a blocked event loop, or a process that was forked after the client was made.',
        zh: '程序得不到 CPU：Cloud Run 或 Functions 实例返回响应之后、事件循环被阻塞，或创建客户端之后又 fork 了进程。',
      },
    ],
    steps: [
      {
        en: 'Run `env | grep EMULATOR_HOST`, then `curl -sv https://pubsub.googleapis.com/` on the same machine. A variable means the first cause, no response the second; otherwise log the duration and size of the calls that fail.',
        zh: '在同一台机器上运行 `env | grep EMULATOR_HOST`，再运行 `curl -sv https://pubsub.googleapis.com/`。有变量就是第一种，没有响应就是第二种；否则记录失败调用的耗时和大小。',
      },
      {
        en: 'Unset the variable or pass insecure credentials for the emulator; open the network (some clients have `transport="rest"`); otherwise make the batch smaller or the timeout longer. Check a write before you retry it.',
        zh: '取消该变量，或给模拟器传不安全凭据；放通网络（部分客户端有 `transport="rest"`）；否则减小批量或加长超时。重试写入之前先确认有没有生效。',
      },
    ],
  },
  'firestore-database-does-not-exist': {
    code: 'NOT_FOUND',
    alsoCodes: ['FAILED_PRECONDITION'],
    libraries: ['google-cloud'],
    example:
      'google.api_core.exceptions.NotFound: 404 The database (default) does not exist for project shop. Please visit the console to add a Cloud Datastore or Cloud Firestore database.',
    pattern:
      /The database \S{1,60} does not exist for project|Cloud Firestore API is not available for (?:\w{1,20} ){0,3}Datastore Mode/,
    source: 'googleapis/googleapis:google/firestore/v1/firestore.proto',
    title: {
      en: 'The database does not exist for project (Firestore)',
      zh: 'Firestore：数据库不存在（does not exist for project）',
    },
    meaning: {
      en: 'The project of the call has no Firestore database with that name, or its database is in Datastore mode. Nothing was read or written.',
      zh: '调用所在的项目没有这个名字的 Firestore 数据库，或数据库处于 Datastore 模式。没有读写任何数据。',
    },
    causes: [
      {
        en: 'The client uses another project than you think: `GOOGLE_CLOUD_PROJECT`, `project_id` of the service account, or `gcloud config`.',
        zh: '客户端用的不是你以为的项目：看 `GOOGLE_CLOUD_PROJECT`、服务账号的 `project_id` 或 `gcloud config`。',
      },
      {
        en: 'No database was made yet, or it has a name and the client asks for `(default)`.',
        zh: '还没有创建数据库，或数据库有名字，而客户端请求的是 `(default)`。',
      },
      {
        en: '`Datastore Mode`: that database takes the Datastore client only.',
        zh: '`Datastore Mode`：该数据库只能用 Datastore 客户端。',
      },
    ],
    steps: [
      {
        en: 'Run `gcloud firestore databases list --project PROJECT` with the project of the text: it lists names and modes.',
        zh: '用文本里的项目运行 `gcloud firestore databases list --project PROJECT`，它会列出名字和模式。',
      },
      {
        en: 'Correct the project, pass the name (`database="NAME"`), or run `gcloud firestore databases create --location REGION`.',
        zh: '改正项目，传入数据库名（`database="NAME"`），或运行 `gcloud firestore databases create --location REGION`。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'google-iam-permission-denied': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['NOT_FOUND'],
    libraries: ['google-cloud'],
    example:
      "7 PERMISSION_DENIED: Permission 'pubsub.subscriptions.get' denied on resource 'projects/shop/subscriptions/orders' (or it may not exist).",
    pattern:
      /[Pp]ermission (?:'?[\w.]{1,80}'? )?denied on resource|\bIAM_PERMISSION_DENIED\b|The caller does not have permission|User not authorized to perform this action|does not have \w{2,40}\.[\w.]{3,80} (?:permission|access) (?:for|to|on) |does not have '[\w.]{3,80}' permission|lacks IAM permission/,
    source: REASONS,
    title: {
      en: 'Permission denied on resource (Google IAM)',
      zh: 'Google Cloud：没权限（Permission denied on resource）',
    },
    meaning: {
      en: 'IAM did not let this account make the call on that resource. Google reports a resource that does not exist in the same way. Nothing was changed.',
      zh: 'IAM 不允许该账号对这个资源发起调用。资源不存在时 Google 也报同样的错误。没有改动任何数据。',
    },
    causes: [
      {
        en: 'The account lacks a role for this very call. A publisher or subscriber role does not include reading the topic or subscription (add `roles/pubsub.viewer`); BigQuery Storage needs `roles/bigquery.readSessionUser` or `roles/bigquery.dataEditor` beside data roles.',
        zh: '账号没有这个调用所需的角色。发布者或订阅者角色不含读取 topic 或 subscription 的权限（加 `roles/pubsub.viewer`）；BigQuery Storage 除数据角色外还要 `roles/bigquery.readSessionUser` 或 `roles/bigquery.dataEditor`。',
      },
      {
        en: 'Another account makes the call than you think: `GOOGLE_APPLICATION_CREDENTIALS`, the default account of the machine, or `gcloud auth application-default`.',
        zh: '实际发起调用的是另一个账号：`GOOGLE_APPLICATION_CREDENTIALS`、机器的默认账号，或 `gcloud auth application-default`。',
      },
      {
        en: 'The name or the project is wrong, such as a placeholder like `my-project`, or the resource is in another project.',
        zh: '资源名或项目写错，例如占位符 `my-project`，或资源在另一个项目里。',
      },
      {
        en: 'The role was granted minutes ago, or a deny policy or VPC Service Controls forbid it.',
        zh: '角色几分钟前才授予，或被拒绝策略、VPC Service Controls 禁止。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the service (Cloud Audit Logs): it names account, permission, and resource. Or run `gcloud policy-troubleshoot iam RESOURCE --principal-email=ACCOUNT --permission=PERMISSION`.',
        zh: '看该服务的日志（Cloud Audit Logs），里面写明账号、权限和资源。或运行 `gcloud policy-troubleshoot iam RESOURCE --principal-email=ACCOUNT --permission=PERMISSION`。',
      },
      {
        en: 'Grant the role on that resource to that account, or correct account, project, or name. A retry without a change fails again.',
        zh: '把该资源的角色授予该账号，或改正账号、项目或名字。不改动就重试仍会失败。',
      },
    ],
    note: SERVICE_TEXT,
  },
  'spanner-no-session-available': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['google-cloud'],
    example:
      'com.google.cloud.spanner.SpannerException: RESOURCE_EXHAUSTED: No session available in the pool. Maximum number of sessions in the pool can be overridden by invoking SessionPoolOptions#Builder#setMaxSessions.',
    pattern:
      /No session available in the pool|[Tt]imed? ?out (?:occurred while )?acquiring session|LeakedSessionException|SessionPoolExhaustedError/,
    source:
      'googleapis/java-spanner@v6.107.0:google-cloud-spanner/src/main/java/com/google/cloud/spanner/SessionPool.java',
    title: {
      en: 'No session available in the pool (Spanner)',
      zh: 'Spanner：会话池用尽（No session available）',
    },
    meaning: {
      en: 'All sessions of the client are in use, so the client ended the call itself. The request was not sent to Spanner.',
      zh: '客户端的会话都在使用中，因此客户端自己结束了调用。请求没有发到 Spanner。',
    },
    causes: [
      {
        en: 'Sessions leak: a `ResultSet`, stream, or read-only transaction that is not closed keeps its session.',
        zh: '会话泄漏：`ResultSet`、流或只读事务没有关闭，一直占着会话。',
      },
      {
        en: 'More calls run at once than the pool allows (400 in Java and Go, 100 in Node.js unless set). The Java client has no pool after 6.107.0.',
        zh: '并发调用超过池的上限（默认 Java 和 Go 为 400，Node.js 为 100）。Java 客户端 6.107.0 之后不再有会话池。',
      },
      {
        en: 'Slow queries hold each session longer, often because a lock or a full scan slows them.',
        zh: '查询慢，每个会话被占用更久，常见于等锁或全表扫描。',
      },
    ],
    steps: [
      {
        en: 'Look for `LeakedSessionException` in the log: its stack trace is where the session was taken. Without one compare `max_in_use_sessions` with `max_allowed_sessions` in the metrics of the client.',
        zh: '在日志里找 `LeakedSessionException`，堆栈就是取会话的地方。没有就对照客户端指标 `max_in_use_sessions` 与 `max_allowed_sessions`。',
      },
      {
        en: 'Close what was opened (`try (ResultSet rs = …)`, `transaction.end()`); otherwise raise `setMaxSessions` or lower the number of calls at once.',
        zh: '关闭打开的对象（`try (ResultSet rs = …)`、`transaction.end()`）；否则调大 `setMaxSessions` 或降低并发。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
