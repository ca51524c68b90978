import type { System } from './system.ts';

const PREDICT = 'tensorflow/serving:tensorflow_serving/servables/tensorflow/predict_util.cc';
const MANAGER = 'tensorflow/serving:tensorflow_serving/core/basic_manager.cc';
const BATCH = 'tensorflow/serving:tensorflow_serving/batching/streaming_batch_scheduler.h';
const CORE = 'tensorflow/serving:tensorflow_serving/model_servers/server_core.cc';

const STATE = {
  en: 'With `--rest_api_port=8501`: `curl HOST:8501/v1/models/NAME` shows each version with its state; `…/NAME/metadata` the signatures.',
  zh: '启用 `--rest_api_port=8501` 后，`curl HOST:8501/v1/models/NAME` 看各版本的状态；`…/NAME/metadata` 看签名。',
} as const;

/** The server of TensorFlow models. */
export const tensorflowServing = {
  name: 'TensorFlow Serving',
  about: {
    en: 'A server for TensorFlow models. The status of a prediction is the status of TensorFlow itself, so an error inside the model reaches the client with the code of the operation that failed.',
    zh: 'TensorFlow 模型的服务端。预测的状态就是 TensorFlow 自己的状态，模型内部出错时，客户端看到的是出错算子的状态码。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. The numbers of TensorFlow and of gRPC are the same, and the server copies code and text, cut to 1,024 bytes.',
      zh: '没有文档规定状态码。TensorFlow 与 gRPC 的数字相同，服务端直接照搬状态码和文本，文本截断到 1024 字节。',
    },
    source: 'tensorflow/serving:tensorflow_serving/model_servers/grpc_status_util.cc',
  },
  rows: [
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Servable not found for request`: no version of the model is loaded under this name or label.',
        zh: '`Servable not found for request`：该名称或标签下没有已加载的模型版本。',
      },
      act: {
        en: 'Compare the name with `--model_name`, then look for the reason why loading failed.',
        zh: '核对 `--model_name`，再查加载失败的原因。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The model can be on the disk: it is missing until it is loaded, and for a moment while a version is replaced.',
        zh: '模型可能在磁盘上，加载完成前都算不存在；切换版本时也可能短暂出现。',
      },
      look: STATE,
      source: MANAGER,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Serving signature key "…" not found.`: the model has no signature of this name.',
        zh: '`Serving signature key "…" not found.`：模型没有这个签名。',
      },
      act: {
        en: 'Set `signature_name` to one that the metadata lists.',
        zh: '把 `signature_name` 设成元数据里列出的名称。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The request names something that does not exist, which elsewhere is `NOT_FOUND` or `INVALID_ARGUMENT`.',
        zh: '请求里的名称不存在，一般是 `NOT_FOUND` 或 `INVALID_ARGUMENT`。',
      },
      look: STATE,
      source: PREDICT,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'With batching on: two clients sent tensors of different shapes, and padding is off.',
        zh: '启用批处理时：两个客户端发来的张量形状不同，而填充已关闭。',
      },
      act: {
        en: 'Set `pad_variable_length_inputs`, or send equal shapes.',
        zh: '打开 `pad_variable_length_inputs`，或统一形状。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: "A request that is right alone fails because of another client's request.",
        zh: '单独发送没有问题，是和别的客户端的请求合并后才失败。',
      },
      source: 'tensorflow/serving:tensorflow_serving/batching/batching_session.cc',
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`input size does not match signature`: tensors are missing or too many; the text names both sets.',
        zh: '`input size does not match signature`：张量缺失或多余，文本列出两边的名称。',
      },
      act: { en: 'Send exactly the inputs of the signature.', zh: '只发送签名要求的输入。' },
      retry: 'fix-first',
      strength: 'observed',
      look: STATE,
      source: PREDICT,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`Task size … is larger than maximum batch size …`: one request has more rows than a batch allows.',
        zh: '`Task size … is larger than maximum batch size …`：单次请求的行数超过批大小。',
      },
      act: { en: 'Split the request, or raise `max_batch_size`.', zh: '拆分请求，或调大 `max_batch_size`。' },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A setting of the server decides it; without batching the request is valid.',
        zh: '由服务端配置决定，没有批处理时同样的请求是有效的。',
      },
      source: BATCH,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`The batch scheduling queue to which this task was submitted is full`. Other schedulers print `all batch threads are busy`.',
        zh: '`The batch scheduling queue to which this task was submitted is full`：批处理队列已满。其他调度器打印 `all batch threads are busy`。',
      },
      act: {
        en: 'Retry with backoff; the model did not run. If it lasts, raise `max_enqueued_batches` or `num_batch_threads`, or add servers.',
        zh: '退避重试，模型没有运行。持续出现就调大 `max_enqueued_batches` 或 `num_batch_threads`，或增加服务端。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Elsewhere a server at its limit returns `RESOURCE_EXHAUSTED`.',
        zh: '别的服务满载时一般返回 `RESOURCE_EXHAUSTED`。',
      },
      source: BATCH,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`Insufficient resources to load servable`: a new version does not fit beside those that are loaded.',
        zh: '`Insufficient resources to load servable`：新版本与已加载的版本放不下。',
      },
      act: {
        en: 'Give more memory, or keep fewer versions: `model_version_policy` in the configuration decides which are loaded; no command unloads one.',
        zh: '增加内存，或少保留版本：配置里的 `model_version_policy` 决定加载哪些，没有卸载命令。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It concerns loading, not the rate of requests.', zh: '与加载有关，和请求速率无关。' },
      source: MANAGER,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`… model(s) did not become available`: a new configuration was not applied in time, with the reason of each model.',
        zh: '`… model(s) did not become available`：新配置没有按时生效，后面是各模型的原因。',
      },
      act: {
        en: 'Correct the model that the text names, then send the configuration again.',
        zh: '改正文本里指出的模型，再重新下发配置。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: STATE,
      source: CORE,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Cannot transition to requested config`: the kind of configuration cannot change while the server runs.',
        zh: '`Cannot transition to requested config`：运行中不能更换配置的类型。',
      },
      act: { en: 'Restart the server with the new kind.', zh: '用新类型的配置重启服务端。' },
      retry: 'fix-first',
      strength: 'observed',
      source: CORE,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`Could not find any versions of model …` from `GetModelStatus`: the server does not know the name at all.',
        zh: '`GetModelStatus` 返回 `Could not find any versions of model …`：服务端完全不认识这个名称。',
      },
      act: {
        en: 'Use it to tell a wrong name from a failed load: a load that failed is listed with its error.',
        zh: '可用来区分名称写错和加载失败：加载失败的模型会列出错误。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'tensorflow/serving:tensorflow_serving/model_servers/get_model_status_impl.cc',
    },
  ],
  facts: [
    {
      says: {
        en: 'The server puts each session on a shared batch scheduler that does not retry, so a full queue reaches the client at once.',
        zh: '服务端把会话放在共享的批处理调度器上，内部不重试，队列一满客户端就看到 `UNAVAILABLE`。',
      },
      source: 'tensorflow/serving:tensorflow_serving/servables/tensorflow/bundle_factory_util.cc',
    },
    {
      says: {
        en: 'By default the deadline of the client does not end a model that runs: it goes on after `DEADLINE_EXCEEDED` and uses the accelerator.',
        zh: '默认情况下客户端超时不会终止正在运行的模型：`DEADLINE_EXCEEDED` 之后它仍占用加速卡。',
      },
      source: 'tensorflow/serving:tensorflow_serving/model_servers/main.cc',
    },
  ],
  messages: [
    'tf-serving-input-size',
    'tf-serving-servable-not-found',
    'tf-serving-signature-key-not-found',
    'tf-serving-batch-busy',
    'tf-serving-tensor-shape',
    'tf-serving-no-versions',
  ],
} as const satisfies System;
