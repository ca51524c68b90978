import type { Message } from '../message.ts';

/** What Temporal reports about namespaces, permissions, connections, and workflow IDs that are taken. */
export const temporalMessages = {
  'temporal-namespace-not-found': {
    code: 'NOT_FOUND',
    libraries: ['temporal'],
    example: 'rpc error: code = NotFound desc = Namespace shop is not found.',
    pattern: /Namespace \S{1,200} is not found\./,
    source: 'temporalio/api-go:serviceerror/namespace_not_found.go',
    title: {
      en: 'Namespace is not found (Temporal)',
      zh: 'Temporal：命名空间不存在（Namespace is not found）',
    },
    meaning: {
      en: 'The server was reached and has no namespace of this name. A worker with this error gets no tasks.',
      zh: '已连上服务端，但没有这个名字的命名空间。报此错的 worker 收不到任务。',
    },
    causes: [
      {
        en: 'The namespace was never registered: a self-hosted server begins without `default`, unless its setup creates it.',
        zh: '命名空间没有注册过：自建服务端默认没有 `default`，除非安装脚本创建。',
      },
      {
        en: 'Temporal Cloud: the name lacks the account behind the dot (`shop.a1b2c`).',
        zh: 'Temporal Cloud：名字缺少点后面的账号（`shop.a1b2c`）。',
      },
      {
        en: 'The client reaches another cluster, or the namespace was made seconds ago and the frontend has not loaded it yet.',
        zh: '客户端连到了另一个集群，或命名空间刚创建几秒，frontend 还没加载。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal operator namespace list --address HOST:7233`. Not in the list: first or second cause; if it is, the client uses another address.',
        zh: '执行 `temporal operator namespace list --address HOST:7233`。不在列表里是前两个原因；在列表里就是客户端地址不同。',
      },
      {
        en: 'Create it (`temporal operator namespace create -n NAME`), or correct name or address in the client.',
        zh: '创建命名空间（`temporal operator namespace create -n NAME`），或改正客户端里的名字或地址。',
      },
    ],
  },
  'temporal-request-unauthorized': {
    code: 'PERMISSION_DENIED',
    libraries: ['temporal'],
    example: 'rpc error: code = PermissionDenied desc = Request unauthorized.',
    pattern: /\bRequest unauthorized\./,
    source: 'temporalio/temporal:common/authorization/interceptor.go',
    title: {
      en: 'Request unauthorized (Temporal)',
      zh: 'Temporal：没权限（Request unauthorized）',
    },
    meaning: {
      en: 'The server was reached, and its authorizer does not let this client use the namespace. The call did not run.',
      zh: '已连上服务端，但授权器不允许该客户端使用这个命名空间，调用没有执行。',
    },
    causes: [
      {
        en: 'No credentials arrive: the API key is not set, or TLS is off, without which Cloud receives neither key nor certificate.',
        zh: '没有带上凭据：没有设置 API key，或没有开启 TLS（Cloud 因此收不到 key 或证书）。',
      },
      {
        en: 'The key or certificate belongs to another namespace or account, or has expired.',
        zh: 'key 或证书属于另一个命名空间或账号，或已过期。',
      },
      {
        en: 'The namespace is misspelled: an unknown one is reported like a forbidden one.',
        zh: '命名空间拼错：不存在与无权限报同样的错误。',
      },
      {
        en: 'Only the calls that report a task fail, and polling works: an old SDK sends no namespace in them, so a custom authorizer cannot tell which one it is. Use a newer release.',
        zh: '只有上报任务的调用失败，轮询正常：旧版 SDK 在这些调用里不带命名空间，自定义授权器无从判断。升级 SDK。',
      },
    ],
    steps: [
      {
        en: 'Call with the same values from a shell: `temporal workflow list --address HOST --namespace NS --api-key KEY --tls`. If that works, the program does not pass them on.',
        zh: '在命令行用同样的参数调用：`temporal workflow list --address HOST --namespace NS --api-key KEY --tls`。能用就是程序没有传入这些参数。',
      },
      {
        en: 'Turn TLS on, set key or certificate of that namespace, and use its full name and the endpoint that fits (API keys need the regional one).',
        zh: '开启 TLS，设置该命名空间的 key 或证书，用完整名字和对应的端点（API key 要用区域端点）。',
      },
    ],
  },
  'temporal-call-cancelled': {
    code: 'CANCELLED',
    libraries: ['temporal'],
    example:
      "temporalio.service.RPCError: Timeout expired\n_temporalio.RPCError: (1, 'Timeout expired', b'')",
    pattern:
      /\(1, ["']Timeout expired|\bRPCError: (?:Timeout expired|operation was canceled)|temporal_[^\n]{0,300}code: Cancelled, message: "(?:Timeout|oper)/,
    source: 'temporalio/sdk-core:crates/client/src/retry.rs',
    title: {
      en: 'Timeout expired / operation was canceled (Temporal)',
      zh: 'Temporal：SDK 调用超时或连接断开（CANCELLED）',
    },
    meaning: {
      en: 'The Rust core of the SDK (Python, TypeScript, .NET, Ruby) ended a call to the server. The code is `CANCELLED`, and no workflow or activity was cancelled. After `Timeout expired` the server might have processed the call.',
      zh: 'SDK 的 Rust 核心（Python、TypeScript、.NET、Ruby）结束了一次对服务端的调用。状态码是 `CANCELLED`，但没有取消工作流或 Activity。`Timeout expired` 时服务端可能已处理该调用。',
    },
    causes: [
      {
        en: '`Timeout expired`: the timeout of the call (`rpc_timeout` in Python) ran out. tonic reports it as `CANCELLED`; treat it like `DEADLINE_EXCEEDED`.',
        zh: '`Timeout expired`：这次调用的超时（Python 的 `rpc_timeout`）已到。tonic 报成 `CANCELLED`，按 `DEADLINE_EXCEEDED` 处理。',
      },
      {
        en: '`operation was canceled` with `connection closed`: the server or a load balancer ended the connection (GOAWAY) under the call. SDK releases from September 2024 on retry this once (Python 1.7.1, for example); older ones report it at once.',
        zh: '`operation was canceled` 加 `connection closed`：服务端或负载均衡在调用期间结束了连接（GOAWAY）。2024 年 9 月以后的 SDK（如 Python 1.7.1）会重试一次，更早的直接报错。',
      },
      {
        en: 'The list query is slow, or the server is overloaded: only some methods run into the timeout.',
        zh: '列表查询很慢，或服务端过载：只有部分方法超时。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal operator cluster health`, and the same query with `temporal workflow list`. Slow there as well: the server or its visibility store. Fast: the timeout of your call, or the connection.',
        zh: '运行 `temporal operator cluster health`，再用 `temporal workflow list` 执行同样的查询。也慢是服务端或可见性存储；快就是调用的超时或连接。',
      },
      {
        en: 'Upgrade the SDK, raise `rpc_timeout` for slow queries, and retry reads and heartbeats on `CANCELLED` with these texts.',
        zh: '升级 SDK，为慢查询调大 `rpc_timeout`；读操作和心跳遇到带这些文字的 `CANCELLED` 时重试。',
      },
    ],
  },
  'temporal-failed-reaching-server': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['temporal'],
    example: 'unable to create client: failed reaching server: context deadline exceeded',
    pattern: /failed reaching server: context deadline exceeded/,
    source: 'temporalio/sdk-go:internal/internal_workflow_client.go',
    title: {
      en: 'failed reaching server (Temporal Go SDK)',
      zh: 'Temporal：连不上（failed reaching server）',
    },
    meaning: {
      en: 'The Go SDK or the CLI asks the server for its abilities when it connects, and got no response. Nothing was started.',
      zh: 'Go SDK 或 CLI 建立连接时先向服务端查询能力，没有得到响应。还没有启动任何工作流。',
    },
    causes: [
      {
        en: 'The port is open and the deadline expires all the same: the server expects TLS and the client uses none, or the reverse (Temporal Cloud needs TLS and its certificate or API key). Other releases print `error reading server preface: EOF` for it.',
        zh: '端口是开的，仍然超时：服务端要求 TLS 而连接没有，或相反（Temporal Cloud 需要 TLS 和证书或 API key）。其他版本会打印 `error reading server preface: EOF`。',
      },
      {
        en: 'The frontend does not run yet: it waits for the database and its schema, as `temporalio/auto-setup` does at its first start. Wait for its health check before workers start.',
        zh: 'frontend 还没运行：在等数据库及其 schema，`temporalio/auto-setup` 首次启动就是这样。等健康检查通过再启动 worker。',
      },
      {
        en: 'Address or port is wrong: 7233 is gRPC, 8233 and 8080 are the web UI; in a container `localhost` is the container itself (use `temporal:7233`). The server image listens only on the address of its container, so `127.0.0.1:7233` does not respond even inside it: set `TEMPORAL_ADDRESS=temporal:7233`.',
        zh: '地址或端口写错：7233 是 gRPC，8233 和 8080 是 Web UI；容器里的 `localhost` 是容器自己（用 `temporal:7233`）。服务端镜像只监听容器自己的地址，在容器内连 `127.0.0.1:7233` 也会被拒绝：设置 `TEMPORAL_ADDRESS=temporal:7233`。',
      },
      {
        en: 'A network policy, firewall, or proxy (`HTTPS_PROXY`) drops the connection: name resolution works, connecting does not.',
        zh: '网络策略、防火墙或代理（`HTTPS_PROXY`）拦截了连接：能解析名字，但连不上。',
      },
      {
        en: 'The certificate is of another name or CA: set `ServerName`, and the CA of the server.',
        zh: '证书的名字或 CA 不同：设置 `ServerName` 和服务端的 CA。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal operator cluster health --address HOST:7233` on the machine of the client, then the same with `--tls`. The one that prints `SERVING` shows the setting; if neither does, `nc -vz HOST 7233` tells network from server.',
        zh: '在 worker 所在机器上运行 `temporal operator cluster health --address HOST:7233`，再加 `--tls` 运行一次。打印 `SERVING` 的那个就是正确设置；都不行就用 `nc -vz HOST 7233` 区分网络和服务端。',
      },
      {
        en: 'Set `ConnectionOptions.TLS` or leave it out, correct the address, or start the server; then connect again.',
        zh: '设置或去掉 `ConnectionOptions.TLS`，改正地址，或启动服务端，再重新连接。',
      },
    ],
  },
  'temporal-workflow-already-started': {
    code: 'ALREADY_EXISTS',
    libraries: ['temporal'],
    example:
      'rpc error: code = AlreadyExists desc = Workflow execution is already running. WorkflowId: order-17, RunId: 3f1c.',
    pattern: /Workflow execution (?:is )?already (?:running|started|finished)\b/,
    source: 'temporalio/temporal:service/history/api/workflow_id_dedup.go',
    title: {
      en: 'Workflow execution is already running (Temporal)',
      zh: 'Temporal：工作流已在运行（already running）',
    },
    meaning: {
      en: 'A workflow with this ID runs already, or has ended and is not allowed to start again under that ID. No second one was started.',
      zh: '这个 ID 的工作流已在运行，或已结束且不允许用同一 ID 再次启动。没有启动第二个。',
    },
    causes: [
      {
        en: 'The start was retried after a timeout, and the first call had succeeded.',
        zh: '超时后重试了启动，而第一次其实已成功。',
      },
      {
        en: 'The ID is the same for different work, such as a constant or a date.',
        zh: '不同的任务用了同一个 ID，例如常量或日期。',
      },
      {
        en: '`already finished`: the reuse policy (`REJECT_DUPLICATE`, `ALLOW_DUPLICATE_FAILED_ONLY`) forbids another run.',
        zh: '`already finished`：复用策略（`REJECT_DUPLICATE`、`ALLOW_DUPLICATE_FAILED_ONLY`）禁止再次运行。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal workflow describe -w ID`: compare start time and input with the call. The same work means that the start succeeded.',
        zh: '执行 `temporal workflow describe -w ID`，对照启动时间和输入。是同一任务就说明启动已成功。',
      },
      {
        en: 'Use the running one: set the conflict policy `USE_EXISTING`, or call `SignalWithStart`. Otherwise make the ID unique, or terminate the old run.',
        zh: '沿用正在运行的那个：冲突策略设为 `USE_EXISTING`，或用 `SignalWithStart`；否则让 ID 唯一，或终止旧的运行。',
      },
    ],
  },
  'temporal-not-enough-hosts': {
    code: 'UNAVAILABLE',
    libraries: ['temporal'],
    example: 'rpc error: code = Unavailable desc = Not enough hosts to serve the request',
    pattern: /Not enough hosts to serve the request|Frontend is not healthy yet/,
    source: 'temporalio/temporal:common/membership/interfaces.go',
    title: {
      en: 'Not enough hosts to serve the request (Temporal)',
      zh: 'Temporal：没有可用的主机（Not enough hosts）',
    },
    meaning: {
      en: 'The frontend was reached and knows no host of the history or matching service behind it. The call had no effect.',
      zh: '已连上 frontend，但它不知道后面任何 history 或 matching 服务的主机。调用没有生效。',
    },
    causes: [
      {
        en: 'History or matching is still starting, crashes, or waits for the database: after a start this passes within a minute.',
        zh: 'history 或 matching 还在启动、反复崩溃或在等数据库。刚启动时一分钟内会恢复。',
      },
      {
        en: 'The hosts do not find each other: `broadcastAddress` is wrong, or the membership ports (6933 to 6939) are closed between pods.',
        zh: '主机互相找不到：`broadcastAddress` 不对，或 Pod 之间的成员端口（6933 到 6939）不通。',
      },
      {
        en: 'The table `cluster_membership` holds addresses of hosts that are gone.',
        zh: '`cluster_membership` 表里还是已不存在的主机地址。',
      },
      {
        en: '`Frontend is not healthy yet`: the frontend itself has started and has not passed its health check; workers that start together with the server see it. Wait for `temporal operator cluster health`.',
        zh: '`Frontend is not healthy yet`：frontend 刚启动，还没通过自己的健康检查；与服务端同时启动的 worker 会遇到。等 `temporal operator cluster health` 通过。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal operator cluster describe` and look at the logs of history and matching: no log is the first cause, `bootstrap` errors are the second.',
        zh: '执行 `temporal operator cluster describe`，再看 history 和 matching 的日志：没有日志是第一个原因，有 `bootstrap` 错误是第二个。',
      },
      {
        en: 'Start the missing service, correct address or network policy, then retry with backoff.',
        zh: '启动缺少的服务，改正地址或网络策略，再退避重试。',
      },
    ],
  },
  'temporal-size-limit': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['RESOURCE_EXHAUSTED'],
    codeless: true,
    libraries: ['temporal'],
    example:
      'rpc error: code = InvalidArgument desc = BadScheduleActivityAttributes: ScheduleActivityTaskCommandAttributes.Input exceeds size limit.',
    pattern:
      /Attributes\. ?\w{1,20} exceeds? size limit\b|(?:Complete result|Failure|Cancel details|Heartbeat details) exceeds? size limit\.|Workflow (?:history (?:size|count)|mutable state size) exceeds limit\.|Blob data size exceeds limit\b/,
    source: 'temporalio/temporal:common/util.go',
    title: {
      en: 'exceeds size limit / Blob data size exceeds limit',
      zh: 'Temporal：数据超过大小限制（exceeds size limit）',
    },
    meaning: {
      en: 'An input, a result, or the history of a workflow is larger than the server allows: 2 MiB for one payload, 50 MiB or 51,200 events for a history by default. The server fails the task or ends the workflow.',
      zh: '工作流的输入、结果或历史超过服务端限制：默认单个 payload 2 MiB，历史 50 MiB 或 51,200 个事件。服务端让任务失败，或终止工作流。',
    },
    causes: [
      {
        en: 'Files, images, or whole tables are passed as arguments or results of activities.',
        zh: '把文件、图片或整张表作为活动（activity）的参数、结果传递。',
      },
      {
        en: 'A loop or many signals fill the history of one run: continue as new in time.',
        zh: '循环或大量 signal 让一次运行的历史不断增长：要及时 continue-as-new。',
      },
      {
        en: 'One task schedules many activities at once, so that the request passes 4 MiB (`RESOURCE_EXHAUSTED`, `received message larger than max`).',
        zh: '一个任务里一次安排太多活动，请求超过 4 MiB（`RESOURCE_EXHAUSTED`、`received message larger than max`）。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal workflow show -w ID`: the last event and its attributes name what was too large.',
        zh: '执行 `temporal workflow show -w ID`：最后一个事件及其属性说明是什么太大。',
      },
      {
        en: 'Store the data elsewhere and pass its key, or compress it in a payload codec; split the work; call continue-as-new.',
        zh: '把数据存到别处只传 key，或用 payload codec 压缩；拆分任务；调用 continue-as-new。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
