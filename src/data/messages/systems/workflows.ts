import type { Message } from '../message.ts';

/** Systems that people call over gRPC and that print texts of their own. */
export const workflowMessages = {
  'zeebe-command-rejected': {
    code: 'NOT_FOUND',
    alsoCodes: ['FAILED_PRECONDITION', 'INVALID_ARGUMENT', 'ALREADY_EXISTS', 'INTERNAL', 'UNKNOWN'],
    libraries: ['zeebe'],
    example:
      "io.grpc.StatusRuntimeException: NOT_FOUND: Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to complete job with key '2251799813685263', but no such job was found",
    pattern: /Command (?:'[A-Z_]{1,60}' )?rejected with code '[A-Z_]{1,40}'/,
    source:
      'camunda/zeebe:zeebe/gateway-grpc/src/main/java/io/camunda/zeebe/gateway/grpc/GrpcErrorMapper.java',
    title: {
      en: "Command '…' rejected with code '…' (Zeebe)",
      zh: 'Zeebe：命令被 broker 拒绝（rejected with code）',
    },
    meaning: {
      en: 'The broker processed the command and rejected it, so it had no effect. The code in quotes is the reason of Zeebe; the gateway maps it to the gRPC code.',
      zh: 'broker 处理了命令并拒绝，命令没有生效。引号里的 code 是 Zeebe 给出的原因，网关据此生成 gRPC 状态码。',
    },
    causes: [
      {
        en: '`COMPLETE` or `FAIL` with `NOT_FOUND`: another worker has completed the job after its timeout, or the process instance has ended.',
        zh: '`COMPLETE` 或 `FAIL` 加 `NOT_FOUND`：job 超时后被另一个 worker 完成，或流程实例已结束。',
      },
      {
        en: '`INVALID_STATE`: the job has failed and has an incident, or the process has no start event that can be started this way.',
        zh: '`INVALID_STATE`：job 已失败并产生 incident，或流程没有可以这样启动的开始事件。',
      },
      {
        en: '`CREATE` with `NOT_FOUND`: no process of this ID or version is deployed.',
        zh: '`CREATE` 加 `NOT_FOUND`：没有部署这个 ID 或版本的流程。',
      },
    ],
    steps: [
      {
        en: 'Read the sentence behind the code: it names what the broker expected. Look the key up in Operate.',
        zh: '先看 code 后面那句话，它说明 broker 期望什么；再到 Operate 里查这个 key。',
      },
      {
        en: 'For jobs, make the job timeout longer than the slowest handler, and do not retry a rejected completion.',
        zh: 'job 的情况：让 job 超时长于最慢的处理逻辑，被拒绝的完成请求不要重试。',
      },
    ],
  },
  'dapr-app-channel-not-initialized': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['dapr'],
    example: 'rpc error: code = Internal desc = app channel is not initialized',
    pattern: /\b[Aa]pp channel (?:is )?not initialized\b/,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: {
      en: 'app channel is not initialized (Dapr)',
      zh: 'Dapr：应用通道未建立（app channel）',
    },
    meaning: {
      en: 'The sidecar of the application that was called has no connection to that application. The application did not receive the call.',
      zh: '被调用方的 sidecar 没有与应用建立连接，应用没有收到这次调用。',
    },
    causes: [
      {
        en: 'The sidecar started without the port of the application: set `dapr.io/app-port` or `--app-port` to the port it listens on. .NET Aspire passes none where the project runs on `https`: use `http`, or name the endpoint for the sidecar.',
        zh: 'sidecar 启动时没有应用端口：把 `dapr.io/app-port` 或 `--app-port` 设为应用监听的端口。.NET Aspire 在项目用 `https` 运行时不会传：改用 `http`，或为 sidecar 指定端点。',
      },
      {
        en: 'The application is not listening yet, crashed, or listens on another port than the one given (.NET 8 images: 8080). The sidecar waits for that port before it serves any call.',
        zh: '应用还没监听、已崩溃，或监听的端口与给出的不同（.NET 8 镜像是 8080）。sidecar 会等到该端口可用才处理调用。',
      },
      {
        en: 'The application speaks gRPC or HTTPS, and the sidecar calls it over HTTP: set `dapr.io/app-protocol` to `grpc`, `https`, or `grpcs`.',
        zh: '应用用 gRPC 或 HTTPS，而 sidecar 用 HTTP 调用：把 `dapr.io/app-protocol` 设为 `grpc`、`https` 或 `grpcs`。',
      },
      {
        en: '`invoke API is not ready` in a program that only calls others: it was given a port and serves none. Leave out `--app-port`.',
        zh: '只调用别人的程序报 `invoke API is not ready`：给了端口却没有监听。去掉 `--app-port`。',
      },
      {
        en: 'The call goes to its own sidecar: the `app-id` is the one of the caller.',
        zh: '调用发给了自己的 sidecar：`app-id` 写成了调用方自己的。',
      },
    ],
    steps: [
      {
        en: 'Compare the port in the log of the sidecar (`kubectl logs POD -c daprd`, `dapr list`) with the one on which the application listens.',
        zh: '把 sidecar 日志（`kubectl logs POD -c daprd`、`dapr list`）里的端口与应用监听的端口对照。',
      },
      {
        en: 'Set the port and, for a gRPC application, the protocol (`dapr.io/app-protocol: grpc`); then restart the pod.',
        zh: '设置端口，gRPC 应用还要设协议（`dapr.io/app-protocol: grpc`），再重启 pod。',
      },
    ],
  },
  'zeebe-no-partition-available': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNAVAILABLE', 'NOT_FOUND'],
    codeless: true,
    libraries: ['zeebe'],
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: Expected to execute the command on one of the partitions, but all failed; there are no more partitions available to retry.',
    pattern:
      /Expected to execute the command on one of the partitions, but all failed|Expected to execute command, but this command refers to an element that doesn't exist|Expected to handle gRPC request, but the gateway does not know any partitions|no jobs available and at least one broker returned 'RESOURCE_EXHAUSTED'|request to a partition in the topology, but gateway does not know|Expected to activate jobs of type '/,
    source:
      'camunda/zeebe:zeebe/broker-client/src/main/java/io/camunda/zeebe/broker/client/api/RequestRetriesExhaustedException.java',
    title: {
      en: 'execute the command on one of the partitions: all failed',
      zh: 'Zeebe：所有分区都失败（all failed）',
    },
    meaning: {
      en: 'The gateway tried every partition that it knows, and none accepted the command. The command had no effect on any of them.',
      zh: '网关试遍了它知道的所有分区，没有一个接受该命令，命令没有生效。',
    },
    causes: [
      {
        en: 'The brokers are under load and reject commands (backpressure), or their disks are full.',
        zh: 'broker 负载过高，拒绝命令（背压），或磁盘已满。',
      },
      {
        en: 'The gateway knows no broker: the brokers are not started, or the contact point of the gateway is wrong. Old releases then print `refers to an element that doesn’t exist`.',
        zh: '网关不认识任何 broker：broker 没有启动，或网关的 contact point 写错。旧版本这时打印 `refers to an element that doesn’t exist`。',
      },
      {
        en: 'The partitions have no leader: too few brokers run for a quorum.',
        zh: '分区没有 leader：运行的 broker 不足多数。',
      },
    ],
    steps: [
      {
        en: 'Call `Topology` or `GET /v2/topology`: an empty list of brokers shows the second cause, partitions without a leader the third, otherwise it is the first.',
        zh: '调用 `Topology` 或 `GET /v2/topology`：broker 列表为空是第二个原因，分区没有 leader 是第三个，否则是第一个。',
      },
      {
        en: 'Start the brokers or correct the contact points. Under load retry with backoff and reduce the rate; free disk space if the log of a broker asks for it.',
        zh: '启动 broker 或改正 contact point。负载高就退避重试并降低速率；broker 日志提示磁盘已满就腾出空间。',
      },
    ],
  },
  'zeebe-backpressure': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['zeebe'],
    example: 'rpc error: code = ResourceExhausted desc = Reached maximum capacity of requests handled',
    pattern: /Reached maximum capacity of requests/,
    source:
      'camunda/zeebe:zeebe/broker/src/main/java/io/camunda/zeebe/broker/transport/ErrorResponseWriter.java',
    title: {
      en: 'Reached maximum capacity of requests handled (Zeebe)',
      zh: 'Zeebe：背压，拒绝请求（maximum capacity）',
    },
    meaning: {
      en: 'The broker rejected the command through backpressure: more commands are in progress than its limit for the partition. The command had no effect, so retry it with backoff.',
      zh: 'broker 触发背压，拒绝了命令：该分区正在处理的命令超过上限。命令没有生效，退避后重试即可。',
    },
    causes: [
      {
        en: 'Right after the start, with hardly any load: the limit algorithm begins low and is lowered by slow first responses, while the broker still starts.',
        zh: '刚启动、几乎没有负载：限流算法初始上限低，而 broker 还在启动、响应慢，上限又被调低。',
      },
      {
        en: 'More commands arrive than the partition can process, or the disk of the broker is slow.',
        zh: '命令多于该分区的处理能力，或 broker 的磁盘慢。',
      },
      {
        en: 'Exporters fall behind (Elasticsearch is slow or down), so that processing is throttled.',
        zh: '导出器跟不上（Elasticsearch 慢或不可用），处理因此被限流。',
      },
    ],
    steps: [
      {
        en: 'Compare the metrics `zeebe_backpressure_requests_limit` and `zeebe_backpressure_inflight_requests_count` of the partition: a limit of a few requests without load is the first cause.',
        zh: '对照该分区的指标 `zeebe_backpressure_requests_limit` 与 `zeebe_backpressure_inflight_requests_count`：没有负载而上限只有几个请求，就是第一种。',
      },
      {
        en: 'Let the client retry `RESOURCE_EXHAUSTED` with backoff. For the first cause choose another algorithm (`ZEEBE_BROKER_BACKPRESSURE_ALGORITHM=fixed` with `…_FIXED_LIMIT`, or `aimd`); for the others add partitions, faster disks, or fewer commands.',
        zh: '客户端对 `RESOURCE_EXHAUSTED` 退避重试。第一种就换算法（`ZEEBE_BROKER_BACKPRESSURE_ALGORITHM=fixed` 加 `…_FIXED_LIMIT`，或 `aimd`）；其他情况增加分区、换更快的磁盘或减少命令。',
      },
    ],
  },
  'zeebe-timeout-gateway-broker': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['zeebe'],
    example:
      'DEADLINE_EXCEEDED: Time out between gateway and broker: Request ProtocolRequest{id=12} to camunda-zeebe-0:26501 timed out in PT15S',
    pattern: /[Tt]ime(?:d)? ?out between gateway and broker/,
    source:
      'camunda/zeebe:zeebe/gateway-grpc/src/main/java/io/camunda/zeebe/gateway/grpc/GrpcErrorMapper.java',
    title: { en: 'Time out between gateway and broker (Zeebe)', zh: 'Zeebe：网关等 broker 超时' },
    meaning: {
      en: 'The gateway waited for the broker and gave up. The broker might still process the command. A longer deadline of the client does not help.',
      zh: '网关等 broker 超时。broker 可能仍在处理该命令。调大客户端的截止时间没有用。',
    },
    causes: [
      {
        en: 'The broker is overloaded, or its disk is slow.',
        zh: 'broker 过载，或磁盘太慢。',
      },
      {
        en: 'The broker named in the text is down or changes its leader, and the gateway has not noticed yet.',
        zh: '文本里的 broker 已停止或正在换 leader，网关还没有发现。',
      },
      {
        en: '`CreateProcessInstanceWithResult` waits for a process that takes longer than `requestTimeout`.',
        zh: '`CreateProcessInstanceWithResult` 等待的流程超过了 `requestTimeout`。',
      },
    ],
    steps: [
      {
        en: 'Call `GET /v2/topology` and look at the broker that the text names: not in the list means down, in the list means slow.',
        zh: '调用 `GET /v2/topology` 看文本里的 broker：不在列表里就是停了，在列表里就是慢。',
      },
      {
        en: 'Relieve or restart that broker. Before you retry, look in Operate whether the command took effect.',
        zh: '给该 broker 减负或重启。重试前先在 Operate 里看命令是否已生效。',
      },
    ],
  },
  'dapr-error-invoking-app-channel': {
    code: 'INTERNAL',
    libraries: ['dapr'],
    example:
      'fail to invoke, id: cart, err: rpc error: code = Internal desc = error invoking app channel: Get "http://127.0.0.1:5080/items": EOF',
    pattern: /error invoking app channel: /,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: { en: 'error invoking app channel (Dapr)', zh: 'Dapr：调用应用通道失败（app channel）' },
    meaning: {
      en: 'The sidecar of the application that was called reached its port, and the call from the sidecar to the application failed. The application might have begun to work.',
      zh: '被调用方的 sidecar 收到了请求，但 sidecar 调用本机应用失败。应用可能已经开始处理。',
    },
    causes: [
      {
        en: '`EOF` or `malformed HTTP response`: the application listens with HTTPS or gRPC, and the sidecar calls it with HTTP. Set `dapr.io/app-protocol` to `https`, `grpc`, or `grpcs`.',
        zh: '`EOF` 或 `malformed HTTP response`：应用监听 HTTPS 或 gRPC，sidecar 却用 HTTP 调用。把 `dapr.io/app-protocol` 设成 `https`、`grpc` 或 `grpcs`。',
      },
      {
        en: '`connection refused`: the application is not listening on the port of `dapr.io/app-port`, or it crashed.',
        zh: '`connection refused`：应用没有监听 `dapr.io/app-port` 的端口，或已崩溃。',
      },
      {
        en: '`context deadline exceeded`: the application is too slow.',
        zh: '`context deadline exceeded`：应用太慢。',
      },
    ],
    steps: [
      {
        en: 'From inside the pod call the application directly: `curl -v http://127.0.0.1:PORT/` and `curl -vk https://127.0.0.1:PORT/`. The one that works is the protocol to set.',
        zh: '在 Pod 里直接调用应用：`curl -v http://127.0.0.1:PORT/` 和 `curl -vk https://127.0.0.1:PORT/`，哪个通就设置哪个协议。',
      },
      {
        en: 'Correct `dapr.io/app-protocol` or `dapr.io/app-port` and restart the pod.',
        zh: '改正 `dapr.io/app-protocol` 或 `dapr.io/app-port`，再重启 Pod。',
      },
    ],
  },
  'dapr-service-not-resolved': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'NOT_FOUND'],
    libraries: ['dapr'],
    example: "failed to invoke, id: cart, err: couldn't find service: cart",
    pattern:
      /couldn't find service: \S|-dapr\.[^\s,]{1,100}, appid: \S{1,80}, err: rpc error: code = Unavailable|fail(?:ed)? to invoke, id: [^,\s]{1,100}, err: (?:failed to resolve|rpc error: code = Unavailable|no healthy|couldn't)/,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: {
      en: "failed to invoke, id: couldn't find service (Dapr)",
      zh: 'Dapr：找不到目标服务（couldn’t find service）',
    },
    meaning: {
      en: 'The sidecar of the caller found no running sidecar for that app ID, or its name has no addresses. The call was not delivered. The sidecar itself returns this text with `INTERNAL` (HTTP 500).',
      zh: '调用方的 sidecar 找不到该 app ID 的 sidecar，或名称没有解析出地址。调用没有送达。sidecar 自己返回这段文本时用 `INTERNAL`（HTTP 500）。',
    },
    causes: [
      {
        en: 'No instance of the target runs with a sidecar: the pod is down, has no `dapr.io/enabled`, or scaled to zero.',
        zh: '目标没有带 sidecar 的实例在运行：Pod 停了、没有 `dapr.io/enabled`，或缩容到零。',
      },
      {
        en: 'The app ID is misspelled, or the target is in another namespace: use `ID.NAMESPACE`.',
        zh: 'app ID 写错，或目标在别的命名空间：用 `ID.NAMESPACE`。',
      },
      {
        en: 'Without Kubernetes: names are resolved by mDNS, which a VPN or firewall blocks and which often fails between machines. Set another name resolution in the Configuration (`nameResolution`, component `consul`).',
        zh: '不在 Kubernetes 里：靠 mDNS 解析名称，会被 VPN 或防火墙挡住，跨机器也常失败。在 Configuration 里换一种名称解析（`nameResolution`，组件 `consul`）。',
      },
    ],
    steps: [
      {
        en: 'Run `dapr list -k` (or `dapr list`) and compare the app IDs; `kubectl get endpointslices -l kubernetes.io/service-name=ID-dapr` must show an address.',
        zh: '执行 `dapr list -k`（或 `dapr list`）对照 app ID；`kubectl get endpointslices -l kubernetes.io/service-name=ID-dapr` 应有地址。',
      },
      {
        en: 'Start the target, correct the ID, or add the namespace; then retry.',
        zh: '启动目标、改正 ID 或加上命名空间，再重试。',
      },
    ],
  },
  'dapr-actor-no-address': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['INTERNAL'],
    libraries: ['dapr'],
    example: "rpc error: code = FailedPrecondition desc = did not find address for actor 'Cart||c1'",
    pattern: /did not find address for actor\b/,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: { en: 'did not find address for actor (Dapr)', zh: 'Dapr：找不到 actor 的地址' },
    meaning: {
      en: 'The placement service knows no running application that hosts this actor type. The actor was not called.',
      zh: 'placement 服务不知道哪个运行中的应用托管这种 actor，actor 没有被调用。',
    },
    causes: [
      {
        en: 'No application that registers this actor type is running, or its sidecar cannot call it (`app-port`).',
        zh: '没有注册该 actor 类型的应用在运行，或它的 sidecar 调不到它（`app-port`）。',
      },
      {
        en: 'The actor type is spelled differently in caller and host.',
        zh: '调用方与托管方的 actor 类型拼写不同。',
      },
      {
        en: 'The sidecar has no connection to the placement service.',
        zh: 'sidecar 没有连上 placement 服务。',
      },
    ],
    steps: [
      {
        en: 'Run `curl localhost:3500/v1.0/metadata` in the pod of the host: `actorRuntime` lists the registered types and the state of placement.',
        zh: '在托管方的 Pod 里执行 `curl localhost:3500/v1.0/metadata`：`actorRuntime` 列出已注册的类型和 placement 状态。',
      },
      {
        en: 'Start or correct the host, then wait some seconds until placement has spread the tables.',
        zh: '启动或改正托管方，等几秒让 placement 分发完表。',
      },
    ],
  },
  'temporal-rate-limit-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['temporal'],
    example: "RPCError: (8, 'namespace rate limit exceeded', <ResourceExhaustedFailure>)",
    pattern:
      /namespace (?:rate limit|concurrent \w{1,20} limit|count limit) exceeded|service rate limit exceeded|consistent query buffer is full|Workflow is busy\./,
    source: 'temporalio/temporal:common/rpc/interceptor/namespace_rate_limit.go',
    title: {
      en: 'namespace rate limit exceeded (Temporal)',
      zh: 'Temporal：命名空间限流（rate limit exceeded）',
    },
    meaning: {
      en: 'The server limits calls per namespace, and this call was over the limit. It did not run. The SDKs retry it automatically.',
      zh: '服务端按命名空间限流，这次调用超限，没有执行。SDK 会自动重试。',
    },
    causes: [
      {
        en: 'A burst: many workflows start at once, or workers poll and report too much.',
        zh: '突发流量：大量工作流同时启动，或 worker 轮询、上报太多。',
      },
      {
        en: 'The limit of the namespace is too low for the steady load.',
        zh: '命名空间的上限低于稳定负载。',
      },
      {
        en: 'A client polls the state of workflows in a loop (`DescribeWorkflowExecution`, `Query`), or sends one workflow more signals and updates than it can take (`Workflow is busy`).',
        zh: '客户端循环查询工作流状态（`DescribeWorkflowExecution`、`Query`），或向同一个工作流发送过多 signal、update（`Workflow is busy`）。',
      },
      {
        en: '`consistent query buffer is full`: more queries wait for one workflow than its worker answers, or no worker runs. Query less often and add workers.',
        zh: '`consistent query buffer is full`：对同一个工作流的查询多于 worker 能处理的，或没有 worker 在运行。降低查询频率，增加 worker。',
      },
    ],
    steps: [
      {
        en: 'Look at `service_errors_resource_exhausted` by `operation` and `resource_exhausted_cause`: `RPS_LIMIT` is this limit, and the operation names the caller.',
        zh: '按 `operation` 和 `resource_exhausted_cause` 看指标 `service_errors_resource_exhausted`：`RPS_LIMIT` 就是这个限制，operation 指出是谁在调用。',
      },
      {
        en: 'Back off and spread the starts. If the load is steady, raise `frontend.namespaceRPS` (own server) or ask for a higher limit (Temporal Cloud).',
        zh: '退避并错开启动。负载稳定就调高 `frontend.namespaceRPS`（自建），或申请提高上限（Temporal Cloud）。',
      },
    ],
  },
  'temporal-workflow-not-found': {
    code: 'NOT_FOUND',
    libraries: ['temporal'],
    example: 'rpc error: code = NotFound desc = workflow not found for ID: order-17',
    pattern: /workflow (?:execution )?not found for (?:ID|workflow)|workflow execution already completed/,
    source: 'temporalio/temporal:common/persistence/execution_manager.go',
    title: {
      en: 'workflow not found for ID (Temporal)',
      zh: 'Temporal：找不到工作流（workflow not found）',
    },
    meaning: {
      en: 'No running workflow of this ID accepts the signal, query, or cancellation. `already completed` means that it existed and has ended.',
      zh: '没有这个 ID 的运行中工作流可以接收信号、查询或取消。`already completed` 说明它存在过但已结束。',
    },
    causes: [
      { en: 'The workflow has ended before the call.', zh: '调用之前工作流已经结束。' },
      {
        en: 'The client uses another namespace or cluster than the worker.',
        zh: '客户端与 worker 用的命名空间或集群不同。',
      },
      {
        en: 'The ID is wrong, or the retention period of the closed workflow is over.',
        zh: 'ID 写错，或已关闭工作流的保留期已过。',
      },
    ],
    steps: [
      {
        en: 'Run `temporal workflow describe -w ID --namespace NAMESPACE`: it tells ended, never started and wrong namespace apart.',
        zh: '执行 `temporal workflow describe -w ID --namespace NAMESPACE`，可区分已结束、没启动过和命名空间不对。',
      },
      {
        en: 'Use `SignalWithStart` where the workflow can be missing; treat “already completed” as done where you cancel.',
        zh: '工作流可能不存在时用 `SignalWithStart`；取消时把“已结束”当作成功。',
      },
    ],
  },
  'dapr-invoke-not-ready': {
    code: 'INTERNAL',
    alsoCodes: ['NOT_FOUND'],
    codeless: true,
    libraries: ['dapr'],
    example: '{"errorCode":"ERR_DIRECT_INVOKE","message":"invoke API is not ready"}',
    pattern: /\binvoke API is not ready\b|failed getting app id either from the URL path or the header/,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: {
      en: 'invoke API is not ready / failed getting app id (Dapr)',
      zh: 'Dapr：调用 API 未就绪（invoke API is not ready）',
    },
    meaning: {
      en: 'The sidecar did not send the call. Either it is still starting (`not ready`, `INTERNAL`), or the request names no app (`failed getting app id`, `NOT_FOUND`).',
      zh: 'sidecar 没有转发调用：要么还在启动（`not ready`，`INTERNAL`），要么请求里没有应用（`failed getting app id`，`NOT_FOUND`）。',
    },
    causes: [
      {
        en: '`not ready`: the sidecar waits until the application listens on `--app-port`; the application calls its sidecar before, or never opens that port.',
        zh: '`not ready`：sidecar 要等应用监听 `--app-port`；应用在此之前就调用，或根本没有打开该端口。',
      },
      {
        en: 'A component failed to load, so that the sidecar does not finish its start: its log says so.',
        zh: '某个组件加载失败，sidecar 启动没有完成：日志里会写。',
      },
      {
        en: '`failed getting app id`: the address is not `/v1.0/invoke/APPID/method/METHOD`, and the header `dapr-app-id` is missing; over gRPC it is metadata.',
        zh: '`failed getting app id`：地址不是 `/v1.0/invoke/APPID/method/METHOD`，也没有 `dapr-app-id` 首部；走 gRPC 时放在 metadata 里。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -i http://localhost:3500/v1.0/healthz`: 204 means ready; otherwise read the log of `daprd` from the start.',
        zh: '执行 `curl -i http://localhost:3500/v1.0/healthz`：204 表示就绪，否则从头看 `daprd` 的日志。',
      },
      {
        en: 'Correct `--app-port` or the address; let the application wait for `/v1.0/healthz/outbound` before its first call.',
        zh: '改正 `--app-port` 或地址；让应用在第一次调用前等待 `/v1.0/healthz/outbound`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
