import type { System } from './system.ts';

const API = 'googleapis/googleapis:google/pubsub/v1/pubsub.proto';
const CONFIG = 'googleapis/googleapis:google/pubsub/v1/pubsub_grpc_service_config.json';
const PULL = 'googleapis/python-pubsub:google/cloud/pubsub_v1/subscriber/_protocol/streaming_pull_manager.py';

/** The message service of Google Cloud, with its Python client. */
export const pubsub = {
  name: 'Google Cloud Pub/Sub',
  about: {
    en: 'A message service. Publishers send messages to topics, subscribers receive them over a long stream that ends regularly and is opened again.',
    zh: '消息服务。发布者向 topic 发消息，订阅者通过一条长流接收，这条流会定期断开再重新打开。',
  },
  contract: {
    says: {
      en: 'Comments of the API definition say which codes some methods return; a service config says which codes each method retries.',
      zh: 'API 定义的注释写明部分方法返回的状态码；服务配置（service config）写明各方法重试哪些。',
    },
    source: API,
  },
  rows: [
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The server closed `StreamingPull` to move it to another machine.',
        zh: '服务端为了换机器关闭了 `StreamingPull`。',
      },
      act: {
        en: 'Open the stream again; the client libraries do it automatically. Messages without an acknowledgment are delivered another time.',
        zh: '重新打开流，客户端库会自动处理。没有确认的消息会再次投递。',
      },
      retry: 'backoff',
      strength: 'stated',
      differs: {
        en: 'For `StreamingPull` it is part of normal operation: leave it out of alerts there, not for other methods.',
        zh: '对 `StreamingPull` 属于正常运行，告警不应统计；其他方法仍要统计。',
      },
      source: API,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`Publish` or `Pull` failed without a clear cause.',
        zh: '`Publish` 或 `Pull` 失败，没有明确原因。',
      },
      act: {
        en: 'The libraries retry it. A message can be published twice after a retry of `Publish`: subscribers have to accept that.',
        zh: '库会重试。`Publish` 重试后，消息可能发布两次，订阅者要能容忍重复。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: '`Publish` is retried although it is not idempotent.',
        zh: '`Publish` 不是幂等的，也会重试。',
      },
      source: CONFIG,
    },
    {
      code: 'CANCELLED',
      when: {
        en: 'The server or the network ended a call of `Publish`.',
        zh: '服务端或网络结束了一次 `Publish`。',
      },
      act: {
        en: 'The libraries retry it. For the stream of a subscriber in Python it is final.',
        zh: '库会重试。在 Python 里，它会让订阅者的流结束。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The caller did not cancel, and publishing is retried.',
        zh: '不是调用方取消的，发布会重试。',
      },
      source: CONFIG,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: '`Publish` did not end within its time; the service config gives 60 seconds to all attempts.',
        zh: '`Publish` 没有按时完成；服务配置给全部尝试共 60 秒。',
      },
      act: {
        en: 'It is retried, with the danger of a second copy. Smaller batches and fewer bytes at a time help.',
        zh: '会重试，可能产生第二份。减小批量和单次字节数会有帮助。',
      },
      retry: 'backoff',
      strength: 'observed',
      source: CONFIG,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'The topic or the subscription does not exist, or was deleted and created again.',
        zh: 'topic 或 subscription 不存在，或被删除后重建。',
      },
      act: {
        en: 'Create it. A subscription whose topic was deleted keeps its name, with the topic `_deleted-topic_`, and gets nothing more.',
        zh: '创建它。topic 被删除后，subscription 还在，topic 显示为 `_deleted-topic_`，收不到新消息。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'A topic that was created again under the same name has none of the old subscriptions.',
        zh: '同名重建的 topic 没有原来的任何订阅。',
      },
      look: {
        en: '`gcloud pubsub subscriptions describe NAME`.',
        zh: '`gcloud pubsub subscriptions describe NAME`。',
      },
      source: API,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Pull` of a subscription that was detached from its topic.',
        zh: '对已与 topic 分离的 subscription 执行 `Pull`。',
      },
      act: {
        en: 'Delete it and create another: a detached subscription cannot be attached again.',
        zh: '删除后重建：分离的 subscription 不能再接回去。',
      },
      retry: 'fix-first',
      strength: 'stated',
      differs: {
        en: 'No change of state makes the call succeed: this subscription can no longer be used.',
        zh: '改任何状态都不能让调用成功：这个 subscription 不能再用了。',
      },
      source: API,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`CreateSnapshot` of a backlog so old that the snapshot would live for less than an hour.',
        zh: '`CreateSnapshot` 时积压的消息太旧，快照剩余寿命不足一小时。',
      },
      act: {
        en: 'Call `Acknowledge` for the old messages first.',
        zh: '先对旧消息调用 `Acknowledge`。',
      },
      retry: 'fix-first',
      strength: 'stated',
      source: API,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'A malformed acknowledgment ID, a list of deadlines of another length, or settings in a later request of the stream.',
        zh: '确认 ID 格式错误、截止时间列表长度不符，或在流的后续请求里修改设置。',
      },
      act: {
        en: 'Correct the program: the whole stream is ended, not only the single message.',
        zh: '改正程序：被结束的是整条流，不只是一条消息。',
      },
      retry: 'no',
      strength: 'stated',
      differs: {
        en: 'One wrong ID stops delivery of every message of that stream.',
        zh: '一个错误的 ID 会中断整条流上所有消息的投递。',
      },
      source: API,
    },
    {
      code: 'OK',
      when: {
        en: '`Acknowledge` with an ID whose deadline has passed, or a second time.',
        zh: '对已过期的 ID 执行 `Acknowledge`，或重复确认。',
      },
      act: {
        en: 'Nothing is returned, but the message can come again. Use exactly-once delivery to learn of it.',
        zh: '不会报错，但消息可能再次投递。要知道是否生效，启用恰好一次投递（exactly-once）。',
      },
      retry: 'none',
      strength: 'stated',
      differs: {
        en: '`OK` does not prove that the message is acknowledged.',
        zh: '返回 `OK` 不代表消息已经确认。',
      },
      source: API,
    },
  ],
  facts: [
    {
      says: {
        en: 'What the libraries retry depends on the method. `Publish`: `ABORTED`, `CANCELLED`, `DEADLINE_EXCEEDED`, `INTERNAL`, `RESOURCE_EXHAUSTED`, `UNAVAILABLE`, and `UNKNOWN`. `Pull`: `ABORTED`, `INTERNAL`, `UNAVAILABLE`, and `UNKNOWN`. `Acknowledge`: only `UNAVAILABLE`.',
        zh: '库重试哪些状态码取决于方法。`Publish`：`ABORTED`、`CANCELLED`、`DEADLINE_EXCEEDED`、`INTERNAL`、`RESOURCE_EXHAUSTED`、`UNAVAILABLE`、`UNKNOWN`；`Pull`：`ABORTED`、`INTERNAL`、`UNAVAILABLE`、`UNKNOWN`；`Acknowledge`：只有 `UNAVAILABLE`。',
      },
      source: CONFIG,
    },
    {
      says: {
        en: 'The Python subscriber opens its stream again after `ABORTED`, `DEADLINE_EXCEEDED`, `INTERNAL`, `RESOURCE_EXHAUSTED`, `UNAVAILABLE`, and `UNKNOWN`. It ends after every other code, such as `CANCELLED`, `NOT_FOUND`, and `PERMISSION_DENIED`.',
        zh: 'Python 订阅者遇到 `ABORTED`、`DEADLINE_EXCEEDED`、`INTERNAL`、`RESOURCE_EXHAUSTED`、`UNAVAILABLE`、`UNKNOWN` 会重新打开流；遇到其他状态码（如 `CANCELLED`、`NOT_FOUND`、`PERMISSION_DENIED`）都会结束。',
      },
      source: PULL,
    },
    {
      says: {
        en: 'With exactly-once delivery each acknowledgment has a result of its kind in `ErrorInfo`: `TRANSIENT_…` is retried, `PERMANENT_FAILURE_INVALID_ACK_ID` is not.',
        zh: '启用恰好一次投递时，每个确认的结果写在 `ErrorInfo` 里：`TRANSIENT_…` 会重试，`PERMANENT_FAILURE_INVALID_ACK_ID` 不重试。',
      },
      source: PULL,
    },
    {
      says: {
        en: 'Acknowledgments with an error `TRANSIENT_…` are retried, with pauses that grow from about 1 second to at most 10 minutes.',
        zh: '错误为 `TRANSIENT_…` 的确认会重试，间隔从约 1 秒起逐次增大，最长 10 分钟。',
      },
      source: 'googleapis/python-pubsub:google/cloud/pubsub_v1/subscriber/_protocol/dispatcher.py',
    },
    {
      says: {
        en: 'After a failure of an ordering key, the Python publisher rejects all further messages with that key until `resume_publish` is called.',
        zh: '某个 ordering key 发布失败后，Python 发布者会拒绝该 key 的后续消息，直到调用 `resume_publish`。',
      },
      source: 'googleapis/python-pubsub:google/cloud/pubsub_v1/publisher/_sequencer/ordered_sequencer.py',
    },
  ],
  messages: ['pubsub-resource-not-found', 'pubsub-resource-already-exists', 'pubsub-invalid-resource-name'],
} as const satisfies System;
