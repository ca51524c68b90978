import type { System } from './system.ts';

const SPECIFICATION = 'open-telemetry/opentelemetry-proto:docs/specification.md';
const EXPORTER = 'open-telemetry/opentelemetry-collector:exporter/otlpexporter/otlp.go';
const RECEIVER = 'open-telemetry/opentelemetry-collector:receiver/otlpreceiver/internal/errors/errors.go';

/** The export protocol of OpenTelemetry, and the collector that speaks it on both sides. */
export const otlp = {
  name: 'OTLP',
  about: {
    en: 'The export protocol of OpenTelemetry. It carries traces, metrics, logs, and profiles from an SDK or a collector to a collector or a backend. The caller is an exporter, and a call that fails without a retry loses telemetry.',
    zh: 'OpenTelemetry 的导出协议，把链路、指标、日志和性能剖析数据从 SDK 或 collector 送到 collector 或后端。调用方是 exporter，调用失败又不重试，遥测数据就丢失。',
  },
  contract: {
    says: {
      en: 'The OTLP specification has a table that says for each of the 16 error codes whether an exporter may retry. Clients SHOULD follow it.',
      zh: 'OTLP 规范有一张表，16 个错误码逐个写明 exporter 能不能重试，客户端应当（SHOULD）照它执行。',
    },
    source: SPECIFICATION,
  },
  rows: [
    {
      code: 'CANCELLED',
      when: {
        en: 'The export ended with `CANCELLED`, whichever side ended it.',
        zh: '导出以 `CANCELLED` 结束，不论哪一侧取消。',
      },
      act: {
        en: 'Retry the same batch with exponential backoff. The collector does the same and keeps the batch in its retry queue.',
        zh: '用指数退避重试同一批数据。collector 的 exporter 也这样做，数据留在重试队列里。',
      },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'In general, a caller does not retry a call that it cancelled.',
        zh: '一般情况下取消的调用不需要重试，因为是调用方自己取消的。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'The receiver cannot accept the data, for example because it cannot be decoded. It is the code recommended for every error that must not be retried.',
        zh: '接收方不接受这批数据，比如无法解码。凡是不可重试的错误，规范都推荐 `INVALID_ARGUMENT`。',
      },
      act: {
        en: 'Drop the batch, count it as dropped, and read `BadRequest` in the details if it is there. Clients MUST NOT retry it.',
        zh: '丢弃这批数据并计入丢弃计数；详情里若有 `BadRequest` 就读它。客户端不得（MUST NOT）重试。',
      },
      retry: 'no',
      strength: 'must',
      look: {
        en: 'Collector log: `Exporting failed. Dropping data.`; metric `otelcol_exporter_send_failed_spans`, and the same for metric points and log records.',
        zh: 'collector 日志里的 `Exporting failed. Dropping data.`；指标 `otelcol_exporter_send_failed_spans`，以及 metric points、log records 的同类指标。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'The receiver did not confirm the batch within the timeout of the exporter.',
        zh: '接收方没有在 exporter 的超时时间内确认这批数据。',
      },
      act: {
        en: 'Retry with backoff; the backend can then hold the batch twice. The `timeout` of the collector is per attempt: it retries up to `retry_on_failure.max_elapsed_time` (300 s), then drops the batch.',
        zh: '退避后重试，后端里可能出现两份。collector 的 `timeout` 按每次尝试计算，重试到 `retry_on_failure.max_elapsed_time`（300 秒）后丢弃这批数据。',
      },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'OTLP accepts duplicates and does not ask whether the first attempt took effect.',
        zh: 'OTLP 接受重复数据，不要求先查明上一次是否生效。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'The status holds `RetryInfo`: the receiver is overloaded and can recover.',
        zh: '状态里带有 `RetryInfo`：接收方过载，但会恢复。',
      },
      act: {
        en: 'Wait for the `retry_delay` that the status names, then retry the same batch.',
        zh: '等到状态给出的 `retry_delay` 之后，重试同一批数据。',
      },
      retry: 'when-told',
      strength: 'should',
      source: EXPORTER,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'The status holds no `RetryInfo`. This includes a message larger than the limit of the receiver, which grpc-go sets to 4 MiB by default; the specification recommends 64 MiB.',
        zh: '状态里没有 `RetryInfo`，包括消息超过接收方的上限：grpc-go 默认 4 MiB，规范推荐 64 MiB。',
      },
      act: {
        en: 'Drop the batch and make batches smaller (`send_batch_max_size` counts spans, points, or log records, not bytes), or raise `max_recv_msg_size_mib` of the receiver.',
        zh: '丢弃这批数据，把批次调小（`send_batch_max_size` 按条数计，不是字节），或调大接收端的 `max_recv_msg_size_mib`。',
      },
      retry: 'no',
      strength: 'should',
      differs: {
        en: 'Without `RetryInfo` waiting is not enough: the batch is lost.',
        zh: '没有 `RetryInfo` 时等待没有用，这批数据会丢失。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'ABORTED',
      when: {
        en: 'The receiver or a proxy returned `ABORTED`. OTLP has no transactions, so there is nothing to reread.',
        zh: '接收方或代理返回 `ABORTED`。OTLP 没有事务，不存在“重新读取”。',
      },
      act: { en: 'Retry the same batch with backoff.', zh: '退避后重试同一批数据。' },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'In general, the whole read-modify-write restarts; here the exporter retries the same request.',
        zh: '一般要从读取开始整体重做；这里原样重发同一个请求。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'OUT_OF_RANGE',
      when: {
        en: 'The receiver returned `OUT_OF_RANGE`.',
        zh: '接收方返回 `OUT_OF_RANGE`。',
      },
      act: { en: 'Retry the same batch with backoff.', zh: '退避后重试同一批数据。' },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'In general, the request has to change first. The table of OTLP counts the code as retryable.',
        zh: '一般要先改请求；OTLP 的表把它列为可重试。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'INTERNAL',
      when: {
        en: 'The pipeline of a collector ended with a permanent error without a gRPC status, such as an error of a processor.',
        zh: 'collector 的流水线遇到永久错误，而错误本身没有 gRPC 状态，比如某个 processor 出错。',
      },
      act: {
        en: 'Do not retry. The exporter drops the batch; look for the error in the log of the receiving collector.',
        zh: '不要重试，exporter 会丢弃这批数据；到接收端 collector 的日志里找错误。',
      },
      retry: 'no',
      strength: 'observed',
      look: {
        en: 'Log of the receiving collector; the `zpages` extension shows its latest failed spans.',
        zh: '接收端 collector 的日志；`zpages` 扩展能看到最近失败的 span。',
      },
      source: RECEIVER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The receiver cannot keep up (backpressure), or a pipeline of a collector failed with an error that is not permanent and has no status.',
        zh: '接收方跟不上（背压），或 collector 流水线遇到非永久、且没有状态的错误。',
      },
      act: {
        en: 'Slow down: clients MUST throttle. Wait for `RetryInfo` if it is there, otherwise use exponential backoff.',
        zh: '客户端必须（MUST）降速：有 `RetryInfo` 就按它等待，没有就用指数退避。',
      },
      retry: 'backoff',
      strength: 'must',
      differs: {
        en: 'Overload is `UNAVAILABLE` here, not `RESOURCE_EXHAUSTED`. The call did reach the receiver.',
        zh: '这里过载报 `UNAVAILABLE`，不是 `RESOURCE_EXHAUSTED`；调用已经送到接收方。',
      },
      look: {
        en: 'Metrics `otelcol_exporter_queue_size` and `otelcol_receiver_refused_spans` of the receiving collector.',
        zh: '接收端 collector 的指标 `otelcol_exporter_queue_size` 和 `otelcol_receiver_refused_spans`。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'DATA_LOSS',
      when: { en: 'The receiver returned `DATA_LOSS`.', zh: '接收方返回 `DATA_LOSS`。' },
      act: { en: 'Retry the same batch with backoff.', zh: '退避后重试同一批数据。' },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'In general, a retry does not bring data back. An exporter still has the batch and can retry it.',
        zh: '一般重试找不回数据；但 exporter 手里还有这批数据，可以再发一次。',
      },
      source: SPECIFICATION,
    },
  ],
  facts: [
    {
      says: {
        en: '`OK` with `partial_success` means that a part was rejected. Clients MUST NOT retry it: the accepted part would be stored twice.',
        zh: '`OK` 加 `partial_success` 表示有一部分被拒绝。客户端不得（MUST NOT）重试，否则已接收的部分会重复。',
      },
      source: SPECIFICATION,
    },
    {
      says: {
        en: 'The other codes (`UNKNOWN`, `NOT_FOUND`, `ALREADY_EXISTS`, `PERMISSION_DENIED`, `UNAUTHENTICATED`, `FAILED_PRECONDITION`, `UNIMPLEMENTED`, `INTERNAL`) drop the batch.',
        zh: '其余状态码（`UNKNOWN`、`NOT_FOUND`、`ALREADY_EXISTS`、`PERMISSION_DENIED`、`UNAUTHENTICATED`、`FAILED_PRECONDITION`、`UNIMPLEMENTED`、`INTERNAL`）都会丢弃这批数据。',
      },
      source: EXPORTER,
    },
    {
      says: {
        en: 'The receiver of the collector turns retryable codes into HTTP 503 and `RESOURCE_EXHAUSTED` into 429 for OTLP/HTTP, whether or not the status holds `RetryInfo`.',
        zh: 'collector 的接收端在 OTLP/HTTP 上把可重试的状态码转成 503，把 `RESOURCE_EXHAUSTED` 转成 429，不看有没有 `RetryInfo`。',
      },
      source: RECEIVER,
    },
  ],
  messages: [
    'otlp-export-failed',
    'otlp-unknown-service',
    'otlp-permanent-error',
    'otlp-data-refused-memory',
    'otlp-sending-queue-full',
    'otlp-http-exporter-failed',
    'otlp-collector-config-invalid',
  ],
} as const satisfies System;
