import type { System } from './system.ts';

const MAPPER =
  'camunda/zeebe:zeebe/gateway-grpc/src/main/java/io/camunda/zeebe/gateway/grpc/GrpcErrorMapper.java';
const PROTOCOL = 'camunda/zeebe:zeebe/gateway-protocol/src/main/proto/gateway.proto';

const OPERATE = {
  en: 'Operate shows the process instance and its incidents; the `Topology` call, or `GET /v2/topology`, shows brokers, partitions, and their leaders.',
  zh: '在 Operate 里看流程实例和 incident（故障记录）；`Topology` 调用或 `GET /v2/topology` 列出 broker、分区及其 leader。',
} as const;

/** The process engine of Camunda 8, called through its gateway. */
export const zeebe = {
  name: 'Zeebe',
  about: {
    en: "The process engine of Camunda 8. Job workers and clients call its gateway, which passes commands to brokers. A rejected command has the text `Command '…' rejected with code '…'`.",
    zh: "Camunda 8 的流程引擎。job worker 和客户端调用它的网关，网关把命令转给 broker。命令被拒绝时，文本是 `Command '…' rejected with code '…'`。",
  },
  contract: {
    says: {
      en: 'The comments of `gateway.proto` list the codes of each call. One class of the gateway maps every error of a broker to a code.',
      zh: '`gateway.proto` 的注释列出每个调用的状态码；网关里有一个类，把 broker 的每种错误映射成状态码。',
    },
    source: PROTOCOL,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`DeployResource`: at least one resource is invalid, for example BPMN that the engine cannot execute.',
        zh: '`DeployResource`：至少一个资源无效，比如引擎无法执行的 BPMN。',
      },
      act: {
        en: 'Correct the resource that the message names. One invalid resource rejects the whole deployment.',
        zh: '改正报错信息里指出的资源。一个资源无效，整个部署都会被拒绝。',
      },
      retry: 'fix-first',
      strength: 'stated',
      source: PROTOCOL,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: '`Time out between gateway and broker`: the gateway waited for the broker, not the client for the gateway.',
        zh: '`Time out between gateway and broker`：是网关等 broker 超时，不是客户端等网关超时。',
      },
      act: {
        en: 'Find out whether the command took effect before it is retried: the broker might still process it.',
        zh: '重试之前先查命令是否生效：broker 可能仍在处理。',
      },
      retry: 'check-first',
      strength: 'observed',
      differs: {
        en: 'A longer deadline of the client does not help: the timeout is `requestTimeout` of the gateway, 15 seconds by default.',
        zh: '调大客户端的截止时间没有用：超时的是网关的 `requestTimeout`，默认 15 秒。',
      },
      look: OPERATE,
      source: MAPPER,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`CompleteJob` or `FailJob`: no job has this key. Jobs are removed when they are completed, so it can have existed.',
        zh: '`CompleteJob` 或 `FailJob`：没有这个 key 的 job。job 完成后会被删除，所以它可能存在过。',
      },
      act: {
        en: 'Do not retry. If another worker got the same job after its timeout, raise the job timeout.',
        zh: '不要重试。如果是 job 超时后被另一个 worker 拿走，就调大 job 超时。',
      },
      retry: 'no',
      strength: 'stated',
      differs: {
        en: 'It can mean “already done”, not only a wrong key.',
        zh: '不一定是 key 写错，也可能是 job 已经完成。',
      },
      look: OPERATE,
      source: PROTOCOL,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: '`PublishMessage`: a message with the same ID, name, and correlation key was published, and its time to live has not ended.',
        zh: '`PublishMessage`：ID、名称和 correlation key 都相同的消息已经发布，且还在存活时间内。',
      },
      act: {
        en: 'Treat it as success after a retry: the first attempt has arrived.',
        zh: '如果是重试得到的，就当作成功：第一次已经送到。',
      },
      retry: 'none',
      strength: 'stated',
      differs: {
        en: 'The message ID is the protection against duplicates, so the code confirms an earlier attempt.',
        zh: '消息 ID 就是用来去重的，返回它说明之前那次已经生效。',
      },
      source: PROTOCOL,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'Backpressure: the broker processes too slowly. Or `Broker is out of disk space`: it rejects every command. Without a fixed partition the gateway tries all of them first.',
        zh: '背压：broker 处理不过来；或者 `Broker is out of disk space`：磁盘已满，拒绝所有命令。命令不限定分区时，网关会先试遍所有分区。',
      },
      act: {
        en: 'Read the text first. Backpressure: retry with backoff. A full disk: free space on the broker, no retry succeeds before. After several partitions the details can hold the status of each.',
        zh: '先看文本。背压：退避后重试。磁盘已满：先给 broker 腾出空间，之前重试都会失败。试过多个分区时，详情里可能有各分区的状态。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It says nothing about a quota. Only backpressure is expected under load; a full disk needs an operator.',
        zh: '与配额无关。只有背压在高负载下属正常现象，磁盘已满要由运维处理。',
      },
      look: {
        en: 'Free disk space of the brokers; metric `zeebe_dropped_request_count_total` beside `zeebe_received_request_count_total`.',
        zh: 'broker 的剩余磁盘空间；对比指标 `zeebe_dropped_request_count_total` 与 `zeebe_received_request_count_total`。',
      },
      source: MAPPER,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'The broker rejected the command with `INVALID_STATE`, for example `CompleteJob` for a job that has failed and has an incident.',
        zh: 'broker 以 `INVALID_STATE` 拒绝命令，比如对已失败并产生 incident 的 job 调用 `CompleteJob`。',
      },
      act: {
        en: 'Call `UpdateJobRetries` with more than 0, then `ResolveIncident`; after that the job can be activated again.',
        zh: '先调用 `UpdateJobRetries`（大于 0），再调用 `ResolveIncident`，之后 job 才能重新激活。',
      },
      retry: 'fix-first',
      strength: 'stated',
      look: OPERATE,
      source: PROTOCOL,
    },
    {
      code: 'INTERNAL',
      when: {
        en: '`Unexpected error occurred between gateway and broker (code: …)`: the broker returned an error that the gateway does not map to another code.',
        zh: '`Unexpected error occurred between gateway and broker (code: …)`：broker 返回的错误在网关里没有对应的状态码。',
      },
      act: {
        en: 'Do not retry; read the log of the gateway. The code in the text is a code of Zeebe, not of gRPC.',
        zh: '不要重试，看网关日志。文本里的 code 是 Zeebe 自己的，不是 gRPC 状态码。',
      },
      retry: 'no',
      strength: 'observed',
      look: {
        en: 'Log of the gateway at level `ERROR`, with the stack trace of the broker error.',
        zh: '网关日志里 `ERROR` 级别的记录，带有 broker 错误的堆栈。',
      },
      source: MAPPER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The broker was not the leader of the partition, the partition is unknown, or the gateway has no topology yet.',
        zh: 'broker 不是该分区的 leader、分区未知，或网关还没有拿到拓扑。',
      },
      act: {
        en: 'Retry with backoff: the state is usually temporary, such as an election or a start.',
        zh: '退避后重试：通常是暂时的，比如正在选举或启动。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'With a text of the gateway the problem is a broker behind it. `io exception` is the connection of the client to the gateway.',
        zh: '文本来自网关时，问题在网关后面的 broker；文本是 `io exception` 时，是客户端连不上网关。',
      },
      look: OPERATE,
      source: MAPPER,
    },
  ],
  facts: [
    {
      says: {
        en: 'A rejection of the type `INVALID_STATE` becomes `FAILED_PRECONDITION`, and `PROCESSING_ERROR` becomes `INTERNAL`. Types that the gateway does not know become `UNKNOWN`.',
        zh: '`INVALID_STATE` 类的拒绝变成 `FAILED_PRECONDITION`，`PROCESSING_ERROR` 变成 `INTERNAL`，网关不认识的类型变成 `UNKNOWN`。',
      },
      source: MAPPER,
    },
    {
      says: {
        en: 'A tenant that the caller is not allowed to use is `PERMISSION_DENIED`; a tenant ID that is not valid is `INVALID_ARGUMENT`.',
        zh: '调用方无权使用的租户是 `PERMISSION_DENIED`，租户 ID 不合法是 `INVALID_ARGUMENT`。',
      },
      source: MAPPER,
    },
  ],
  messages: [
    'zeebe-command-rejected',
    'zeebe-no-partition-available',
    'zeebe-timeout-gateway-broker',
    'zeebe-out-of-disk-space',
    'zeebe-access-token-failed',
    'zeebe-bearer-token',
    'zeebe-gateway-not-reached',
    'zeebe-backpressure',
  ],
} as const satisfies System;
