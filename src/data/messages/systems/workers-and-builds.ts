import type { Message } from '../message.ts';

/** What workers of Temporal, clients of Zeebe, and Bazel print beyond the status of a call. */
export const engineMessages = {
  'temporal-nondeterminism': {
    code: 'INTERNAL',
    alsoCodes: ['INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['temporal'],
    example:
      '[TMPRL1100] nondeterministic workflow: history event is ActivityTaskScheduled: (ActivityId:11), replay command is StartTimer: (TimerId:11)',
    pattern: /\[TMPRL1100\]|nondeterministic workflow|[Nn]on-?[Dd]eterminis(?:m|tic) ?[Ee]rror/,
    source: 'temporalio/sdk-go:internal/internal_task_handlers.go',
    title: {
      en: '[TMPRL1100] nondeterministic workflow (Temporal)',
      zh: 'Temporal：工作流不确定（nondeterministic）',
    },
    meaning: {
      en: 'The worker ran the workflow code again from its history, and the code asked for other steps than it did then. The workflow does not go on until the code matches; activities are not repeated.',
      zh: 'worker 按历史重放工作流代码，代码给出的步骤与当时不同。代码与历史一致之前工作流不会继续，已完成的 activity 不会重做。',
    },
    causes: [
      {
        en: 'The workflow code changed while workflows were running: an activity, timer, or child was added, removed, renamed, or moved.',
        zh: '工作流运行期间改了代码：增删、改名或移动了 activity、timer、子工作流。',
      },
      {
        en: 'The code uses something that differs on each run: the clock, random numbers, the order of a map, environment variables, threads, or calls to the network.',
        zh: '代码用了每次不同的东西：系统时钟、随机数、map 的遍历顺序、环境变量、线程或网络调用。',
      },
      {
        en: 'Workers of two versions poll the same task queue, for example during a deployment.',
        zh: '两个版本的 worker 轮询同一个任务队列，例如发布过程中。',
      },
    ],
    steps: [
      {
        en: 'Compare the event and the command in the text: they name the first step that differs. Download the history (`temporal workflow show -w ID --output json > h.json`) and run it through the replayer of the SDK with the old and the new code.',
        zh: '对照报错里的事件和命令，它们就是第一处不同。下载历史（`temporal workflow show -w ID --output json > h.json`），用 SDK 的 replayer 分别以新旧代码重放。',
      },
      {
        en: 'Deploy the old code again, or protect the change (`workflow.GetVersion`, `patched`) or use worker versioning. Otherwise `temporal workflow reset`, after whose point activities run a second time, or terminate and start again. Use the clock and random functions of the SDK.',
        zh: '先恢复旧代码，或用 `workflow.GetVersion`、`patched`、worker versioning 保护改动；否则 `temporal workflow reset`（重置点之后的 activity 会再执行一次），或终止后重新启动。时间和随机数用 SDK 提供的函数。',
      },
    ],
  },
  'temporal-type-not-registered': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['temporal'],
    example: 'unable to find activityType=ChargeCard. Supported types: [SendMail]',
    pattern:
      /unable to find (?:activityType=|workflow type: )|(?:Workflow|Activity)(?: class| [Tt]ype)? [\"'“][^\"'”\n]{1,100}. is not registered|no poller seen for/,
    source: 'temporalio/sdk-go:internal/error.go',
    title: {
      en: 'unable to find activityType / no poller (Temporal)',
      zh: 'Temporal：类型未注册（unable to find activityType）',
    },
    meaning: {
      en: 'A worker received a task for a type that it did not register, or no worker polls the queue. The server retries the task until a worker that knows the type takes it.',
      zh: 'worker 收到了没有注册的类型的任务，或没有 worker 轮询该队列。服务端会一直重试，直到有认识该类型的 worker。',
    },
    causes: [
      {
        en: 'The function was not registered with this worker, or under another name: methods, decorators, and minified builds change the name.',
        zh: '该 worker 没有注册这个函数，或注册的名字不同：方法、装饰器、压缩构建都会改变名字。',
      },
      {
        en: 'Two workers share one task queue and register different types, so tasks reach the wrong one.',
        zh: '两个 worker 共用一个任务队列却注册了不同类型，任务派给了错的那个。',
      },
      {
        en: 'The activity options name another task queue, or an old worker still polls.',
        zh: 'activity 选项里写了别的任务队列，或旧 worker 还在轮询。',
      },
      {
        en: '`no poller seen`: the worker is stopped, or polls another namespace or queue.',
        zh: '`no poller seen`：worker 已停止，或轮询的是别的 namespace 或队列。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal task-queue describe --task-queue QUEUE`: it lists the workers that poll. Compare `Supported types` in the text with the name that the workflow calls.',
        zh: '执行 `temporal task-queue describe --task-queue QUEUE` 列出轮询的 worker，再把报错里的 `Supported types` 与工作流代码里写的名字对照。',
      },
      {
        en: 'Register the type in every worker of that queue, or give each group its own queue; then stop old workers. Waiting workflows continue automatically.',
        zh: '在该队列的每个 worker 上注册该类型，或各用各的队列，再停掉旧 worker。等待中的工作流会自动继续。',
      },
    ],
  },
  'temporal-database-not-ready': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['temporal'],
    example:
      'sql schema version compatibility check failed: version mismatch for keyspace/database: "temporal". Expected version: 1.18 cannot be greater than Actual version: 1.16',
    pattern:
      /schema version compatibility check|version mismatch for keyspace\/|no usable database connection/,
    source: 'temporalio/temporal:common/persistence/schema/version.go',
    title: {
      en: 'no usable database, version mismatch (Temporal)',
      zh: 'Temporal：数据库未就绪或版本不符',
    },
    meaning: {
      en: 'The server cannot use its database: the schema is older than this release needs, or it does not respond. Calls do not reach a workflow.',
      zh: '服务端用不了数据库：表结构比该版本要求的旧，或连不上。调用到不了工作流。',
    },
    causes: [
      {
        en: '`version mismatch`: the server was upgraded, and `temporal-sql-tool update-schema` did not run before, or ran for one of the two databases only (main and visibility).',
        zh: '`version mismatch`：升级服务端之前没有执行 `temporal-sql-tool update-schema`，或两个库（主库与 visibility）只升级了一个。',
      },
      {
        en: 'The database is new and has no schema: the setup job failed, or auto-setup is replaced by the plain server image.',
        zh: '数据库是新建的，没有表结构：初始化任务失败，或把 auto-setup 镜像换成了普通 server 镜像。',
      },
      {
        en: '`no usable database connection`: the database was restarted, its password or certificate changed, or its limit of connections is reached.',
        zh: '`no usable database connection`：数据库重启过、密码或证书变了，或连接数用尽。',
      },
    ],
    steps: [
      {
        en: 'Run `SELECT curr_version FROM schema_version` in both databases, with the user and host of the server. If that fails, the connection is the cause; otherwise compare the version with the text.',
        zh: '用服务端的账号和地址，在两个库里执行 `SELECT curr_version FROM schema_version`。失败就是连接问题；成功就把版本与报错对照。',
      },
      {
        en: 'Run `temporal-sql-tool … update-schema -d ./schema/postgresql/v12/temporal/versioned` and the same for visibility, one minor release of the server at a time, then start the server.',
        zh: '执行 `temporal-sql-tool … update-schema -d ./schema/postgresql/v12/temporal/versioned`，visibility 库同样处理；服务端逐个小版本升级，然后再启动。',
      },
    ],
  },
  'zeebe-bearer-token': {
    code: 'UNAUTHENTICATED',
    libraries: ['zeebe'],
    example:
      'io.grpc.StatusRuntimeException: UNAUTHENTICATED: Failed to parse bearer token, see cause for details',
    pattern: /Failed to parse bearer token|Expected bearer token at header/,
    source:
      'camunda/zeebe:zeebe/gateway-grpc/src/main/java/io/camunda/zeebe/gateway/interceptors/impl/IdentityInterceptor.java',
    title: {
      en: 'Failed to parse bearer token (Zeebe)',
      zh: 'Zeebe：令牌无效（Failed to parse bearer token）',
    },
    meaning: {
      en: 'The gateway requires authentication and could not accept the token of the call. The command did not run.',
      zh: '网关开启了认证，而调用带的令牌无法接受，命令没有执行。',
    },
    causes: [
      {
        en: 'The client sends no token or the wrong kind: `ZEEBE_CLIENT_ID`, `ZEEBE_CLIENT_SECRET`, and the address of the token endpoint are not set, or the client uses plaintext settings.',
        zh: '客户端没有发送令牌，或类型不对：没有设置 `ZEEBE_CLIENT_ID`、`ZEEBE_CLIENT_SECRET` 和令牌地址，或用了 plaintext 配置。',
      },
      {
        en: 'The token was issued for another audience or by another issuer than the gateway expects: the Keycloak address inside the cluster differs from the public one.',
        zh: '令牌的 audience 或 issuer 与网关期望的不同：集群内的 Keycloak 地址与对外地址不一致。',
      },
      {
        en: 'The gateway cannot fetch the keys of the issuer, or the token is expired.',
        zh: '网关取不到 issuer 的公钥，或令牌已过期。',
      },
    ],
    steps: [
      {
        en: 'Read the cause in the log of the gateway, fetch a token with `curl` from the same endpoint, and compare `iss`, `aud`, and `exp` (second part, base64) with its `issuer` and `audience`.',
        zh: '看网关日志里的 cause，用 `curl` 从同一地址取一个令牌，把其中第二段（base64）的 `iss`、`aud`、`exp` 与网关的 `issuer`、`audience` 对照。',
      },
      {
        en: 'Set client ID, secret, audience (`zeebe-api`), and token endpoint in the client, use the same issuer address on both sides, or turn authentication off in a test cluster.',
        zh: '在客户端设置 client ID、secret、audience（`zeebe-api`）和令牌地址，两端用同一个 issuer 地址；测试集群可关闭认证。',
      },
    ],
  },
  'bazel-build-event-upload': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'PERMISSION_DENIED', 'UNAUTHENTICATED', 'RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['bazel'],
    example: 'ERROR: The Build Event Protocol upload timed out.',
    pattern: /Build Event Protocol upload (?:failed|timed)/,
    source:
      'bazelbuild/bazel:src/main/java/com/google/devtools/build/lib/buildeventservice/BuildEventServiceUploader.java',
    title: {
      en: 'Build Event Protocol upload failed (Bazel)',
      zh: 'Bazel：构建事件上传失败（Build Event Protocol）',
    },
    meaning: {
      en: 'Bazel could not send the events of the build to `--bes_backend`. The build itself has possibly succeeded; the command fails with exit code 38 or 45.',
      zh: 'Bazel 没能把构建事件发给 `--bes_backend`。构建本身可能已成功，命令以退出码 38 或 45 结束。',
    },
    causes: [
      {
        en: 'The address is wrong or without TLS: `grpcs://` is needed for a TLS port, `grpc://` for plaintext. A proxy or VPN ends long streams.',
        zh: '地址不对或 TLS 不符：TLS 端口用 `grpcs://`，明文用 `grpc://`。代理或 VPN 会断开长连接流。',
      },
      {
        en: 'Authentication: the API key in `--bes_header` or `--remote_header` is missing, expired, or in a file that is not imported.',
        zh: '认证：`--bes_header` 或 `--remote_header` 里的 API key 缺失、过期，或所在的文件没有被导入。',
      },
      {
        en: 'The upload takes longer than `--bes_timeout`, because large outputs are uploaded to the cache first.',
        zh: '上传超过 `--bes_timeout`，因为要先把大的产物传到缓存。',
      },
    ],
    steps: [
      {
        en: 'Build with `--bes_backend=` (empty). If the command then succeeds, only the upload is at fault. Read the status behind the text.',
        zh: '用 `--bes_backend=`（留空）构建一次。能成功就只是上传有问题，再看文本后面的状态码。',
      },
      {
        en: 'Correct address or header, raise `--bes_timeout`, or let the build not wait for it: `--bes_upload_mode=fully_async`.',
        zh: '改正地址或首部，调大 `--bes_timeout`，或用 `--bes_upload_mode=fully_async` 让构建不等待上传。',
      },
    ],
  },
  'spark-connect-session-gone': {
    code: 'INTERNAL',
    alsoCodes: ['NOT_FOUND', 'UNKNOWN'],
    codeless: true,
    libraries: ['spark-connect'],
    example:
      '[INVALID_HANDLE.SESSION_NOT_FOUND] The handle 4f0d2e1a is invalid. Session not found. SQLSTATE: HY000',
    pattern: /\[INVALID_(?:HANDLE|CURSOR)\.|\bNO_ACTIVE_SESSION\b/,
    source: 'apache/spark:common/utils/src/main/resources/error/error-conditions.json',
    title: {
      en: '[INVALID_HANDLE.SESSION_…] (Spark Connect)',
      zh: 'Spark Connect：会话已失效（INVALID_HANDLE）',
    },
    meaning: {
      en: 'The Spark Connect server no longer has the session or operation that the client names. The query did not run to its end.',
      zh: 'Spark Connect 服务端已没有客户端所指的会话或操作，查询没有执行完。',
    },
    causes: [
      {
        en: 'The server was restarted, or the cluster (for example on Databricks) stopped while the client kept its session.',
        zh: '服务端重启过，或集群（如 Databricks）停止，而客户端仍保留旧会话。',
      },
      {
        en: 'The session was idle for longer than `spark.connect.session.manager.defaultSessionTimeout` (an hour), or `stop()` was called.',
        zh: '会话空闲超过 `spark.connect.session.manager.defaultSessionTimeout`（一小时），或调用过 `stop()`。',
      },
      {
        en: 'Several servers share one address without sticky routing, so calls of one session reach another server.',
        zh: '一个地址后面有多个服务端而没有会话保持，同一会话的调用到了另一台。',
      },
      {
        en: '`OPERATION_NOT_FOUND`, `INVALID_CURSOR`: the stream broke, and the client came back after the server had dropped the result.',
        zh: '`OPERATION_NOT_FOUND`、`INVALID_CURSOR`：流断开后客户端重连时，服务端已丢弃结果。',
      },
    ],
    steps: [
      {
        en: 'Look into the log of the server for a restart or for the session ID from the text, with the time of the last query.',
        zh: '在服务端日志里查找重启记录或报错中的会话 ID，对照最后一次查询的时间。',
      },
      {
        en: 'Create a new session: `SparkSession.builder.remote(URL).create()`; make temporary views and cached data again. Raise the timeout, or route by session.',
        zh: '新建会话：`SparkSession.builder.remote(URL).create()`，临时视图和缓存要重建。必要时调大超时，或按会话路由。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
