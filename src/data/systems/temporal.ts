import type { System } from './system.ts';

const CONSTANTS = 'temporalio/temporal:service/history/consts/const.go';
const TASK = 'temporalio/temporal:service/history/api/respondworkflowtaskcompleted/api.go';
const API = 'temporalio/api:temporal/api/workflowservice/v1/service.proto';
const RETRY = 'temporalio/sdk-go:internal/common/retry/interceptor.go';
const LIMITS = 'temporalio/temporal:common/rpc/interceptor/namespace_rate_limit.go';
const TRANSIENT = 'temporalio/temporal:common/util.go';

const CLI = {
  en: '`temporal workflow describe -n NAMESPACE -w ID` shows the state of the run; `temporal workflow show` with the same options its history.',
  zh: '`temporal workflow describe -n NAMESPACE -w ID` 看这次运行的状态；`temporal workflow show` 加同样的参数看历史。',
} as const;

/** The workflow engine, its Go SDK and what they make of codes. */
export const temporal = {
  name: 'Temporal',
  about: {
    en: 'Workers and clients call the Temporal server over gRPC. The Go SDK turns each status into a typed error of the package `serviceerror`.',
    zh: 'worker 和客户端通过 gRPC 调用 Temporal 服务端。Go SDK 把每个状态转成 `serviceerror` 包里的类型化错误。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. Each type of `serviceerror` belongs to one code, and types of the same code differ by their details.',
      zh: '没有文档规定状态码。`serviceerror` 的每个类型对应一个状态码，同一状态码的不同类型靠详情区分。',
    },
    source: 'temporalio/api-go:serviceerror/convert.go',
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'The server or a proxy returned an error without a code.',
        zh: '服务端或代理返回了没有状态码的错误。',
      },
      act: {
        en: 'The Go SDK retries it with backoff until the deadline of the call, 10 seconds by default.',
        zh: 'Go SDK 会退避重试，直到调用的截止时间，默认 10 秒。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Elsewhere the caller first checks whether the call took effect. Here requests to start or signal a workflow carry a request ID, by which the server recognizes a second attempt.',
        zh: '一般由调用方先确认调用是否生效；这里的启动和信号请求带请求 ID，服务端能识别重复。',
      },
      source: RETRY,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`exceeded workflow execution limit for signal events`: the workflow has too many signals. Others: its history is too long or too large.',
        zh: '`exceeded workflow execution limit for signal events`：工作流的信号太多。其他情况：历史太长、太大。',
      },
      act: {
        en: 'Use continue-as-new before the limit. The same call cannot succeed for this run.',
        zh: '在到达上限之前使用 continue-as-new。对这次运行，同样的调用不会成功。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The request is well formed: the state of the workflow is the cause, for which other services use `FAILED_PRECONDITION` or `RESOURCE_EXHAUSTED`.',
        zh: '请求本身没有错，原因在工作流的状态；别的服务会用 `FAILED_PRECONDITION` 或 `RESOURCE_EXHAUSTED`。',
      },
      look: CLI,
      source: CONSTANTS,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`workflow execution already completed`: a signal, an update, or a termination came after the end of the workflow.',
        zh: '`workflow execution already completed`：信号、更新或终止请求在工作流结束之后才到。',
      },
      act: {
        en: 'Treat the run as ended. Use signal-with-start if the signal has to start a new run; the reuse policy of the workflow ID has to allow that.',
        zh: '按已结束处理。若信号需要启动新的运行，改用 signal-with-start，并确认工作流 ID 的复用策略允许。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The workflow is there and its history can be read; it is closed.',
        zh: '工作流还在，历史也能读，只是已经关闭。',
      },
      look: CLI,
      source: CONSTANTS,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Workflow task not found.`: a worker completes a task that has timed out or was completed by another worker.',
        zh: '`Workflow task not found.`：worker 提交的任务已超时，或已被另一个 worker 完成。',
      },
      act: {
        en: 'Ignore single cases: the server schedules the task again. If there are many, look for workflow code that blocks longer than the task timeout.',
        zh: '偶尔出现可以忽略，服务端会重新调度任务。数量多时，检查工作流代码是否阻塞超过任务超时。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'It is usual after a timeout or a restart of a worker, and nothing is lost.',
        zh: '任务超时或 worker 重启后属正常现象，没有丢失数据。',
      },
      look: CLI,
      source: TASK,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: '`WorkflowExecutionAlreadyStarted`: a run with this workflow ID is open, or the reuse policy forbids another one.',
        zh: '`WorkflowExecutionAlreadyStarted`：这个工作流 ID 有运行中的执行（execution），或复用策略不允许再启动。',
      },
      act: {
        en: 'Take the run ID from the details and attach to that run, or choose another workflow ID.',
        zh: '从详情里取 run ID 并等待那次运行，或换一个工作流 ID。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'The details hold the request ID of the first start, so a client can recognize its own earlier attempt.',
        zh: '详情带有第一次启动的请求 ID，可以判断是不是自己之前的那次。',
      },
      source: 'temporalio/api-go:serviceerror/workflow_execution_already_started.go',
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`namespace rate limit exceeded`: the namespace is above its requests per second. The details name the cause (`RPS_LIMIT`, `CONCURRENT_LIMIT`, `BUSY_WORKFLOW`, …) and the scope.',
        zh: '`namespace rate limit exceeded`：命名空间的每秒请求数超限。详情写明原因（`RPS_LIMIT`、`CONCURRENT_LIMIT`、`BUSY_WORKFLOW` 等）和范围。',
      },
      act: {
        en: 'The Go SDK retries with backoff. If it lasts: `RPS_LIMIT`: raise `frontend.namespaceRPS` or call less often. `BUSY_WORKFLOW`: send fewer calls to that workflow. `SYSTEM_OVERLOADED` and `PERSISTENCE_LIMIT`: look at the server and its database.',
        zh: 'Go SDK 会退避重试。持续出现时看原因：`RPS_LIMIT` 调高 `frontend.namespaceRPS` 或降低调用频率；`BUSY_WORKFLOW` 减少对该工作流的调用；`SYSTEM_OVERLOADED` 和 `PERSISTENCE_LIMIT` 检查服务端及其数据库。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: {
        en: 'Metric `service_errors_resource_exhausted` with the label `resource_exhausted_cause`.',
        zh: '指标 `service_errors_resource_exhausted`，标签 `resource_exhausted_cause`。',
      },
      source: LIMITS,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'A message is larger than the limit of gRPC, usually a payload or a history page.',
        zh: '消息超过 gRPC 的大小上限，通常是 payload 或历史分页太大。',
      },
      act: {
        en: 'Store the data elsewhere and pass a reference. The Go SDK recognizes the text and does not retry.',
        zh: '把数据存到别处，只传引用。Go SDK 能识别这段文本，不会重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The same code has two opposite verdicts, and only the text distinguishes them.',
        zh: '同一个状态码有两种相反的处理方式，只能靠文本区分。',
      },
      source: RETRY,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Workflow task is not scheduled yet.`: a query came before the first workflow task and would time out before it, for example during the wait of a cron schedule. Or the workflow was closed before its first task started.',
        zh: '`Workflow task is not scheduled yet.`：第一个工作流任务还没调度，而查询等不到它就会超时，比如在等 cron 的下一次触发。或者工作流在第一个任务开始之前就已关闭。',
      },
      act: {
        en: 'Query again after the first workflow task has started. If the workflow was closed before, no query succeeds.',
        zh: '等第一个工作流任务开始后再查询。如果工作流在那之前已关闭，查询不会成功。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The state changes without the caller when the first task is scheduled.',
        zh: '第一个任务调度后状态会自动改变，不需要调用方处理。',
      },
      source: 'temporalio/temporal:service/history/api/queryworkflow/api.go',
    },
    {
      code: 'ABORTED',
      when: {
        en: 'In the details of update-with-start: this operation did not start because the other one failed. The call itself has the code of the operation that failed.',
        zh: '出现在 update-with-start 的详情里：另一个操作失败，所以这个操作没有启动。调用本身的状态码取自失败的操作。',
      },
      act: {
        en: 'Act on the code of the call and on the status of the other operation in the details. None of the operations was started.',
        zh: '按调用的状态码和详情里另一个操作的状态处理。所有操作都没有启动。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'It names an operation that was left out, not a conflict: nothing has to be read again.',
        zh: '表示操作没有执行，不是并发冲突，不需要重新读取。',
      },
      source: API,
    },
    {
      code: 'INTERNAL',
      when: {
        en: 'The server failed in a way that the status does not explain.',
        zh: '服务端出错，状态里没有说明原因。',
      },
      act: {
        en: 'The Go SDK retries it, unless the server announces the capability `internal_error_differentiation`; then `INTERNAL` is final.',
        zh: 'Go SDK 会重试；若服务端声明了 `internal_error_differentiation` 能力，`INTERNAL` 就不再重试。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Whether it is retried depends on what the server announced, not on the call.',
        zh: '是否重试取决于服务端声明的能力，与调用本身无关。',
      },
      source: RETRY,
    },
  ],
  facts: [
    {
      says: {
        en: 'The Go SDK retries `ABORTED`, `RESOURCE_EXHAUSTED`, `UNAVAILABLE`, and `UNKNOWN`, and `INTERNAL` depending on the server. It never retries `CANCELLED` and `DEADLINE_EXCEEDED`.',
        zh: 'Go SDK 重试 `ABORTED`、`RESOURCE_EXHAUSTED`、`UNAVAILABLE`、`UNKNOWN`，`INTERNAL` 视服务端而定；从不重试 `CANCELLED` 和 `DEADLINE_EXCEEDED`。',
      },
      source: RETRY,
    },
    {
      says: {
        en: 'All attempts of a call of the Go SDK share one deadline: 10 seconds by default, or half of the time that the context has left, from 1 to 10 seconds. Long polls have longer ones.',
        zh: 'Go SDK 一次调用的所有重试共用一个截止时间：默认 10 秒；context 有截止时间时取剩余时间的一半，在 1 到 10 秒之间。长轮询更长。',
      },
      source: 'temporalio/sdk-go:internal/internal_utils.go',
    },
    {
      says: {
        en: 'The pause between attempts starts at 200 ms and doubles, up to a tenth of the time that the context has left, or 6 seconds without a deadline.',
        zh: '重试间隔从 200 ms 起，每次翻倍，最多到 context 剩余时间的十分之一；没有截止时间则最多 6 秒。',
      },
      source: 'temporalio/sdk-go:internal/internal_retry.go',
    },
    {
      says: {
        en: 'Signal-with-start signals the workflow if it is running; otherwise it starts a new run and signals that.',
        zh: 'signal-with-start：工作流在运行就发信号，不在运行就启动新的运行并发信号。',
      },
      source: API,
    },
    {
      says: {
        en: 'Between its own services the server retries `INTERNAL` and `UNAVAILABLE` before a client sees them, unless the namespace is being handed over to another cluster.',
        zh: '服务端内部各服务之间会先重试 `INTERNAL` 和 `UNAVAILABLE`，客户端未必看得到；命名空间正在切换集群时除外。',
      },
      source: TRANSIENT,
    },
  ],
  messages: [
    'temporal-size-limit',
    'temporal-rate-limit-exceeded',
    'temporal-workflow-not-found',
    'temporal-namespace-not-found',
    'temporal-request-unauthorized',
    'temporal-call-cancelled',
    'temporal-failed-reaching-server',
    'temporal-workflow-already-started',
    'temporal-not-enough-hosts',
    'temporal-search-attribute',
    'temporal-activity-not-found',
    'temporal-nondeterminism',
    'temporal-type-not-registered',
    'temporal-database-not-ready',
  ],
} as const satisfies System;
