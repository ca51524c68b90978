import type { System } from './system.ts';

const CODES = 'triton-inference-server/server:src/grpc/grpc_utils.cc';
const HANDLER = 'triton-inference-server/server:src/grpc/infer_handler.cc';
const REPOSITORY = 'triton-inference-server/core:src/model_repository_manager/model_repository_manager.cc';
const LIFECYCLE = 'triton-inference-server/core:src/model_repository_manager/model_lifecycle.cc';
const BATCHER = 'triton-inference-server/core:src/dynamic_batch_scheduler.cc';
const QUEUE = 'triton-inference-server/core:src/scheduler_utils.cc';
const REQUEST = 'triton-inference-server/core:src/infer_request.cc';

const INDEX = {
  en: '`curl -X POST HOST:8000/v2/repository/index`: each model with its state and the reason of a failure.',
  zh: '`curl -X POST HOST:8000/v2/repository/index`：每个模型的状态和失败原因。',
} as const;

const QUEUED = {
  en: '`curl HOST:8002/metrics`: compare how fast `nv_inference_queue_duration_us` and `nv_inference_compute_infer_duration_us` grow; both are cumulative.',
  zh: '`curl HOST:8002/metrics`：对比 `nv_inference_queue_duration_us` 与 `nv_inference_compute_infer_duration_us` 的增速，两者都是累计值。',
} as const;

/** The inference server, called on its gRPC port 8001. */
export const triton = {
  name: 'Triton Inference Server',
  about: {
    en: 'A server of models with the KServe protocol on a gRPC port (8001). Python clients print its errors as `[StatusCode.…] text`.',
    zh: '模型推理服务，在 gRPC 端口（8001）上使用 KServe 协议。Python 客户端把错误打印成 `[StatusCode.…] 文本`。',
  },
  contract: {
    says: {
      en: 'The server has its own eight error codes, and one function maps them to gRPC. It never maps to `DEADLINE_EXCEEDED`, `RESOURCE_EXHAUSTED`, or `ABORTED`.',
      zh: '服务端有自己的八种错误码，由一个函数映射到 gRPC，从不映射成 `DEADLINE_EXCEEDED`、`RESOURCE_EXHAUSTED`、`ABORTED`。',
    },
    source: CODES,
  },
  rows: [
    {
      code: 'CANCELLED',
      when: {
        en: 'A request was cancelled before or while it ran, and the backend noticed it.',
        zh: '请求在执行前或执行中被取消，并且后端发现了。',
      },
      act: {
        en: 'Nothing if your client cancelled. Otherwise look for the deadline of the caller.',
        zh: '如果是自己的客户端取消的，不用处理；否则查调用方的截止时间。',
      },
      retry: 'none',
      strength: 'observed',
      source: CODES,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Request for unknown model: … is not found`: no model of this name is in the repository.',
        zh: '`Request for unknown model: … is not found`：模型仓库里没有这个名称。',
      },
      act: {
        en: 'Correct the name, or load the model.',
        zh: '改正名称或加载模型。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'An unknown name has this code. `NOT_FOUND` means a known model without the version, or without any version that is ready (`has no available versions`).',
        zh: '名称不存在用这个状态码。`NOT_FOUND` 表示模型存在，但没有该版本，或没有任何就绪的版本（`has no available versions`）。',
      },
      look: INDEX,
      source: REPOSITORY,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`unexpected shape for input`: the tensor does not have the shape of the model configuration, mostly because the batch dimension is missing.',
        zh: '`unexpected shape for input`：张量形状与模型配置不符，多半是缺少批次维度。',
      },
      act: {
        en: 'Compare with `curl HOST:8000/v2/models/NAME/config`, and add the batch dimension.',
        zh: '对照 `curl HOST:8000/v2/models/NAME/config`，补上批次维度。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: REQUEST,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The request needs what this build or model does not support, for example tracing or a GPU function.',
        zh: '请求需要当前构建或模型不支持的功能，比如 tracing 或 GPU 功能。',
      },
      act: {
        en: 'Use another build of the server or leave the option out.',
        zh: '换一个构建，或去掉该选项。',
      },
      retry: 'no',
      strength: 'observed',
      differs: {
        en: 'The method itself exists: an option of the request is not supported.',
        zh: '方法本身存在，是请求里的某个选项不受支持。',
      },
      source: CODES,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Exceeds maximum queue size`: the queue of the model is full. Only a model with `max_queue_size` set has a limit.',
        zh: '`Exceeds maximum queue size`：模型的队列已满。设置了 `max_queue_size` 的模型才有上限。',
      },
      act: {
        en: 'Back off and send fewer requests at once, or give the model more instances.',
        zh: '退避并降低并发，或增加模型实例。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is overload of one model: other servers use `RESOURCE_EXHAUSTED` for it. The request did not run.',
        zh: '这是单个模型过载，别的服务用 `RESOURCE_EXHAUSTED`。请求没有执行。',
      },
      look: QUEUED,
      source: QUEUE,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Request timeout expired`: the request waited in the queue longer than its own timeout or that of the queue policy.',
        zh: '`Request timeout expired`：请求在队列里等待的时间超过自己或队列策略的超时。',
      },
      act: {
        en: 'Raise `default_timeout_microseconds` of the model or reduce the load. The model did not run.',
        zh: '调大模型的 `default_timeout_microseconds` 或降低负载。模型没有运行。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'A timeout of the queue is not `DEADLINE_EXCEEDED`; that code comes only from the deadline of the client.',
        zh: '队列超时不是 `DEADLINE_EXCEEDED`；后者只来自客户端的截止时间。',
      },
      look: QUEUED,
      source: BATCHER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`Request for unknown model: … version … is not at ready state`: the request names a version, which is loading, failed, or was unloaded.',
        zh: '`Request for unknown model: … version … is not at ready state`：请求指定了版本，而它正在加载、加载失败或已卸载。',
      },
      act: {
        en: 'While it loads, retry with backoff. If the index shows a reason, correct it and load the model again.',
        zh: '加载期间退避重试。如果 index 里有失败原因，改正后重新加载。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'If the request names no version, the same state is `NOT_FOUND` (`has no available versions`).',
        zh: '请求没有指定版本时，同样的情况是 `NOT_FOUND`（`has no available versions`）。',
      },
      look: INDEX,
      source: LIFECYCLE,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`GRPC server is shutting down and has stopped accepting new requests.`',
        zh: '`GRPC server is shutting down and has stopped accepting new requests.`（服务端正在关闭）',
      },
      act: {
        en: 'Send the request to another server. This one finishes only what it has.',
        zh: '把请求发给别的服务端，这一个只处理完手上的。',
      },
      retry: 'backoff',
      strength: 'observed',
      source: HANDLER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`This protocol is restricted, expecting header`: the server was started with `--grpc-restricted-protocol`, and the request has no such header.',
        zh: '`This protocol is restricted, expecting header`：服务端启用了 `--grpc-restricted-protocol`，而请求没有带该首部。',
      },
      act: {
        en: 'Send the header. A retry without it fails each time.',
        zh: '带上该首部。不带它重试每次都会失败。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'It is a missing permission and not an outage: most servers use `UNAUTHENTICATED` or `PERMISSION_DENIED`. Automatic retries waste attempts here.',
        zh: '这是缺少授权，不是故障：多数服务用 `UNAUTHENTICATED` 或 `PERMISSION_DENIED`。自动重试只会浪费次数。',
      },
      source: HANDLER,
    },
  ],
  facts: [
    {
      says: {
        en: 'An error code that the function does not know becomes `UNKNOWN`.',
        zh: '函数不认识的错误码会变成 `UNKNOWN`。',
      },
      source: CODES,
    },
    {
      says: {
        en: 'The `timeout` of a request can only shorten the time in the queue, and only if the queue policy has `allow_timeout_override`.',
        zh: '请求的 `timeout` 只能缩短排队时间，而且队列策略要打开 `allow_timeout_override`。',
      },
      source: QUEUE,
    },
  ],
  messages: [
    'triton-unknown-model',
    'triton-unexpected-shape',
    'triton-maximum-queue-size',
    'triton-input-mismatch',
    'triton-sequence-start',
    'triton-shared-memory',
    'triton-python-model-failed',
    'triton-model-not-loaded',
  ],
} as const satisfies System;
