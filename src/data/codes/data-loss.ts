import type { CodeFacts } from '../code-facts.ts';

export const dataLoss = {
  title: { en: 'Data loss', zh: '数据丢失' },
  meaning: {
    en: 'Stored data is missing or corrupt, and the service cannot restore it',
    zh: '存储的数据丢失或损坏，服务自己无法恢复',
  },
  actor: 'service',
  action: {
    en: 'Stop writing to the damaged resource, page the on-call engineer, find out how far the damage extends, and restore from another copy.',
    zh: '停止写入受损的数据，呼叫值班，查清范围，再从其他副本恢复。',
  },
  origins: {
    client: {
      en: 'Only in grpc-dart with the message `Error parsing response`: the response does not fit the message type, and no data is lost.',
      zh: '仅见于 grpc-dart，报错信息为 `Error parsing response`：响应与消息类型对不上，数据其实没有丢。',
    },
    handler: {
      en: 'The service itself found the damage: the message names an object, a checksum, a segment, or a gap. In Rust it can also be an `io::Error` of the kind `InvalidData` that tonic converted.',
      zh: '服务自己发现了损坏：报错信息提到对象、校验和、分段或缺口。Rust 里也可能是 tonic 转换来的 `InvalidData` 类 `io::Error`。',
    },
  },
  retry: {
    readOnly: 'no',
    idempotent: 'no',
    other: 'no',
    pacing: {
      en: 'Waiting restores nothing. The next step is another copy: a replica, a backup, the original source.',
      zh: '等待恢复不了数据。下一步是去找别的副本：复制节点、备份，或者原始数据。',
    },
    sources: [
      {
        says: {
          en: 'Never retry automatically: the loss cannot be undone, and the application must learn of it at once.',
          zh: '绝不自动重试：损失无法挽回，必须立刻让应用知道。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'The service can find the damage before, during, or after the work; a stream might have delivered valid messages before the damaged one.',
    zh: '损坏可能在执行之前、中途或最后才发现；流可能已经送出若干条完好的消息，才遇到坏的那一条。',
  },
  libraryConditions: [
    {
      side: 'client',
      says: {
        en: 'grpc-dart: a response message could not be parsed. gRPC’s document does not allow libraries to use this code and requires INTERNAL.',
        zh: 'grpc-dart：响应消息无法解析。gRPC 文档不允许库产生这个状态码，规定此时用 INTERNAL。',
      },
      source: 'grpc/grpc-dart:lib/src/client/call.dart',
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `InvalidData` to this code, for example through the `?` operator in a handler.',
        zh: 'tonic：把 `InvalidData` 类的 `io::Error` 转成 `DATA_LOSS`，例如处理函数里的 `?` 运算符。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error InvalidData: DataLoss' },
    },
  ],
  details: {
    ResourceInfo: {
      en: 'Names the damaged resource, so that the caller can quarantine it and look for a copy.',
      zh: '写明受损的是哪个对象，调用方才能隔离它并寻找副本。',
    },
    ErrorInfo: {
      en: 'A reason such as `CHECKSUM_MISMATCH` or `SEGMENT_MISSING`; the metadata gives the first and last affected position.',
      zh: '例如 reason 为 `CHECKSUM_MISMATCH` 或 `SEGMENT_MISSING`，metadata 写明受影响的起止位置。',
    },
    RequestInfo: {
      en: 'The ID with which the engineers on call find the read that uncovered the damage.',
      zh: '值班人员凭这个 ID 找到发现损坏的那次读取。',
    },
    Help: {
      en: 'Links to the runbook for restoring from a backup.',
      zh: '链接到从备份恢复的排障手册。',
    },
  },
} as const satisfies CodeFacts;
