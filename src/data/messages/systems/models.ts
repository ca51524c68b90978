import type { Message } from '../message.ts';

/** What servers of models and distributed training print: TensorFlow Serving, Triton, JAX, Ray. */
export const modelMessages = {
  'tf-serving-input-size': {
    code: 'INVALID_ARGUMENT',
    libraries: ['tensorflow-serving'],
    example:
      'input size does not match signature: 1!=2 len({image}) != len({image,phase}). Sent extra: {}. Missing but required: {phase}.',
    pattern:
      /input size does not match signature|(?:in|out)put tensor alias not found in signature|You must feed a value for placeholder tensor/,
    source: 'tensorflow/serving:tensorflow_serving/servables/tensorflow/predict_util.cc',
    title: {
      en: 'input size does not match signature (TF Serving)',
      zh: 'TF Serving：输入与签名不符（input size）',
    },
    meaning: {
      en: 'The request holds other inputs than the signature of the exported model names. It is about the number and names of tensors, not about their shape. The model did not run.',
      zh: '请求里的输入与导出模型的签名不一致。说的是张量的个数和名称，不是形状。模型没有运行。',
    },
    causes: [
      {
        en: 'An input is missing: `Missing but required` names it. Set every input of the signature, also small ones such as a phase or a keep probability.',
        zh: '缺少输入：`Missing but required` 给出了名称。签名里的每个输入都要设置，包括 phase、keep_prob 之类的。',
      },
      {
        en: 'The names differ: `Sent extra` shows a key such as `inputs` that the model calls something else.',
        zh: '名称不同：`Sent extra` 显示了 `inputs` 之类的键，模型里叫别的名字。',
      },
      {
        en: 'The model was exported with training inputs or under another signature.',
        zh: '导出模型时带上了训练用的输入，或用了另一个签名。',
      },
      {
        en: '`alias not found in signature`: the request names no `signature_name`, so `serving_default` is used, or it names one with other keys. The text lists the expected ones.',
        zh: '`alias not found in signature`：请求没有设置 `signature_name`，用的是 `serving_default`，或所写签名的键不同。文本里列出了应有的键。',
      },
    ],
    steps: [
      {
        en: 'List what the model wants: `saved_model_cli show --dir DIR --all`, or `curl HOST:8501/v1/models/NAME/metadata`.',
        zh: '列出模型需要的输入：`saved_model_cli show --dir DIR --all`，或 `curl HOST:8501/v1/models/NAME/metadata`。',
      },
      {
        en: 'Set `request.model_spec.signature_name`, send exactly those keys in `request.inputs`, or export the model again with the inputs that you have.',
        zh: '设置 `request.model_spec.signature_name`，在 `request.inputs` 里恰好设置这些键，或按现有输入重新导出模型。',
      },
    ],
  },
  'tf-serving-servable-not-found': {
    code: 'NOT_FOUND',
    libraries: ['tensorflow-serving'],
    example: 'Servable not found for request: Latest(resnet)',
    pattern: /Servable not found for request: (?:Latest|Specific)\(/,
    source: 'tensorflow/serving:tensorflow_serving/core/basic_manager.cc',
    title: {
      en: 'Servable not found for request (TF Serving)',
      zh: 'TF Serving：模型未加载（Servable not found）',
    },
    meaning: {
      en: 'The server runs, and no model of this name or version is loaded.',
      zh: '服务端在运行，但没有加载这个名称或版本的模型。',
    },
    causes: [
      {
        en: '`model_spec.name` of the request differs from `--model_name` or the name in the configuration.',
        zh: '请求的 `model_spec.name` 与 `--model_name` 或配置里的名称不同。',
      },
      {
        en: 'The model is still loading, or loading failed: the base path must hold a folder with a number, such as `1/saved_model.pb`.',
        zh: '模型还在加载或加载失败：基础路径下要有数字目录，如 `1/saved_model.pb`。',
      },
      {
        en: 'The version that the request names was unloaded: only the latest is kept by default.',
        zh: '请求的版本已卸载：默认只保留最新版本。',
      },
    ],
    steps: [
      {
        en: 'Run `curl HOST:8501/v1/models/NAME`: `AVAILABLE` shows a wrong version, another state, or an error why it did not load.',
        zh: '执行 `curl HOST:8501/v1/models/NAME`：`AVAILABLE` 说明版本不对，其他状态或错误说明没加载成功的原因。',
      },
      {
        en: 'Correct name, version, or folder. While it loads, retry with backoff.',
        zh: '改正名称、版本或目录。加载期间退避重试。',
      },
    ],
  },
  'tf-serving-signature-key-not-found': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['INVALID_ARGUMENT'],
    libraries: ['tensorflow-serving'],
    example: 'Serving signature key "serving_default" not found.',
    pattern: /[Ss]erving signature (?:key|name:?) "[^"\n]{1,100}" not found/,
    source: 'tensorflow/serving:tensorflow_serving/servables/tensorflow/predict_util.cc',
    title: {
      en: 'Serving signature key not found (TF Serving)',
      zh: 'TF Serving：签名不存在（signature key）',
    },
    meaning: {
      en: 'The model is loaded and has no signature of this name. The model did not run.',
      zh: '模型已加载，但没有这个名称的签名。模型没有运行。',
    },
    causes: [
      {
        en: 'The request does not set `signature_name`, and the model has no `serving_default`.',
        zh: '请求没有设置 `signature_name`，而模型没有 `serving_default`。',
      },
      { en: 'The model was saved without `signatures=`.', zh: '保存模型时没有传 `signatures=`。' },
    ],
    steps: [
      {
        en: 'List the signatures: `saved_model_cli show --dir DIR --tag_set serve`.',
        zh: '列出签名：`saved_model_cli show --dir DIR --tag_set serve`。',
      },
      {
        en: 'Set `request.model_spec.signature_name` to one of them, or save the model again with signatures.',
        zh: '把 `request.model_spec.signature_name` 设成其中之一，或带签名重新保存模型。',
      },
    ],
  },
  'triton-unknown-model': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNAVAILABLE', 'NOT_FOUND'],
    libraries: ['triton'],
    example: "[StatusCode.INVALID_ARGUMENT] Request for unknown model: 'resnet' is not found",
    pattern: /Request for unknown model: /,
    source: 'triton-inference-server/core:src/model_repository_manager/model_repository_manager.cc',
    title: { en: 'Request for unknown model (Triton)', zh: 'Triton：模型不存在或未就绪（unknown model）' },
    meaning: {
      en: '`INVALID_ARGUMENT`: no model of this name is in the repository. `UNAVAILABLE`: the version that was asked for is not ready. `NOT_FOUND`: it does not exist, or no version is ready.',
      zh: '`INVALID_ARGUMENT`：仓库里没有这个名称的模型。`UNAVAILABLE`：请求的版本没有就绪。`NOT_FOUND`：该版本不存在，或没有任何就绪的版本。',
    },
    causes: [
      {
        en: 'The model failed to load at the start: a wrong `config.pbtxt`, a missing library, or too little GPU memory.',
        zh: '启动时加载失败：`config.pbtxt` 有误、缺库，或显存不足。',
      },
      {
        en: 'The name of the folder in the repository differs, or it has no version folder such as `1/`.',
        zh: '仓库里的目录名不同，或没有 `1/` 之类的版本目录。',
      },
      {
        en: 'The server runs with `--model-control-mode=explicit`, and the model was not loaded.',
        zh: '服务端以 `--model-control-mode=explicit` 运行，而模型没有加载。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -X POST HOST:8000/v2/repository/index`: it lists each model with its state and the reason of a failure.',
        zh: '执行 `curl -X POST HOST:8000/v2/repository/index`：列出每个模型的状态和失败原因。',
      },
      {
        en: 'Correct what the reason names, then load it: `curl -X POST HOST:8000/v2/repository/models/NAME/load`.',
        zh: '按原因改正后加载：`curl -X POST HOST:8000/v2/repository/models/NAME/load`。',
      },
    ],
  },
  'triton-unexpected-shape': {
    code: 'INVALID_ARGUMENT',
    libraries: ['triton'],
    example:
      "[StatusCode.INVALID_ARGUMENT] [request id: 7] unexpected shape for input 'image' for model 'resnet'. Expected [-1,3,224,224], got [3,224,224].",
    pattern:
      /unexpected shape for input '[^'\n]{1,100}' for model '|inference request batch-size must be <= \d|got unexpected numpy array shape/,
    source: 'triton-inference-server/core:src/infer_request.cc',
    title: { en: 'unexpected shape for input (Triton)', zh: 'Triton：输入形状不符（unexpected shape）' },
    meaning: {
      en: 'The tensor has another shape than the model configuration allows. The model did not run.',
      zh: '张量形状不符合模型配置，模型没有运行。',
    },
    causes: [
      {
        en: 'The batch dimension is missing: with `max_batch_size` above 0 every input begins with it.',
        zh: '缺少批次维度：`max_batch_size` 大于 0 时，每个输入都以它开头。',
      },
      { en: 'The order of the axes differs (`NHWC`, `NCHW`).', zh: '维度顺序不同（`NHWC`、`NCHW`）。' },
      {
        en: '`batch-size must be <=`: the first dimension is larger than `max_batch_size`, often because a single item was sent without a batch dimension. `unexpected numpy array shape`: `InferInput` was created with another shape than the array.',
        zh: '`batch-size must be <=`：第一维大于 `max_batch_size`，常见于单个样本没有加批次维度。`unexpected numpy array shape`：`InferInput` 声明的形状与数组不同。',
      },
    ],
    steps: [
      {
        en: 'Compare with `curl HOST:8000/v2/models/NAME/config`: `-1` accepts any size.',
        zh: '对照 `curl HOST:8000/v2/models/NAME/config`：`-1` 表示任意长度。',
      },
      {
        en: 'Add the batch dimension (`np.expand_dims(x, 0)`), or set `max_batch_size: 0`.',
        zh: '加上批次维度（`np.expand_dims(x, 0)`），或设置 `max_batch_size: 0`。',
      },
    ],
  },
  'triton-maximum-queue-size': {
    code: 'UNAVAILABLE',
    libraries: ['triton'],
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "[request id: 7] Exceeds maximum queue size"',
    pattern: /Exceeds maximum queue size/,
    source: 'triton-inference-server/core:src/scheduler_utils.cc',
    title: { en: 'Exceeds maximum queue size (Triton)', zh: 'Triton：队列已满（maximum queue size）' },
    meaning: {
      en: 'The queue of the model is full, so the server rejected the request at once. The model did not run.',
      zh: '模型的请求队列已满，服务端直接拒绝。模型没有运行。',
    },
    causes: [
      {
        en: 'More requests arrive than the instances of the model can process.',
        zh: '请求到达速度超过模型实例的处理能力。',
      },
      {
        en: '`max_queue_size` in `default_queue_policy` is small.',
        zh: '`default_queue_policy` 里的 `max_queue_size` 太小。',
      },
    ],
    steps: [
      {
        en: 'Compare `nv_inference_queue_duration_us` with `nv_inference_compute_infer_duration_us`: a long queue beside short computing means too few instances.',
        zh: '对比 `nv_inference_queue_duration_us` 与 `nv_inference_compute_infer_duration_us`：排队长、计算短就是实例太少。',
      },
      {
        en: 'Retry with backoff, reduce the concurrency of the clients, or raise `instance_group.count`.',
        zh: '退避重试、降低客户端并发，或调大 `instance_group.count`。',
      },
    ],
  },
  'jax-barrier-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['jax'],
    example:
      'jaxlib.xla_extension.XlaRuntimeError: DEADLINE_EXCEEDED: Barrier timed out. Barrier_id: PjRT_Client_Connect. Timed out task names:\n/job:jax_worker/replica:0/task:1',
    pattern: /Barrier timed out\. (?:Barrier_)?[Ii]d: |CoordinationService\/RegisterTask/,
    source: 'jax-ml/jax:jax/_src/distributed.py',
    title: { en: 'Barrier timed out (JAX distributed)', zh: 'JAX：分布式屏障超时（Barrier timed out）' },
    meaning: {
      en: 'All processes of a job wait for each other, and some did not arrive in time. The text names the tasks that are missing.',
      zh: '作业的所有进程要互相等待，有些没有按时到达。文本列出了缺席的 task。',
    },
    causes: [
      {
        en: 'Not all processes were started: `num_processes` is larger than the number that runs, as when one process is started by hand. Start each with its own `process_id`.',
        zh: '进程没有全部启动：`num_processes` 大于实际数量，比如只手动启动了一个。每个进程都要用各自的 `process_id` 启动。',
      },
      {
        en: 'A process crashed or was preempted before the barrier; its own log holds the cause.',
        zh: '某个进程在屏障之前崩溃或被抢占，原因在它自己的日志里。',
      },
      {
        en: 'The missing tasks cannot reach `coordinator_address`: `localhost` works only on one machine.',
        zh: '缺席的 task 连不上 `coordinator_address`：`localhost` 只适用于单机。',
      },
      {
        en: 'A process is slow: it still compiles or loads a checkpoint.',
        zh: '某个进程太慢，还在编译或加载检查点。',
      },
    ],
    steps: [
      {
        en: 'Look at the log of the first task that the text names: none means that it was not started, an error is the cause, a running one is slow or cannot connect.',
        zh: '看文本列出的第一个 task 的日志：没有日志就是没启动，有错误就是原因，还在运行就是太慢或连不上。',
      },
      {
        en: 'Start what is missing with the same address and `num_processes`; for slow starts raise `initialization_timeout`. Then restart all processes.',
        zh: '用相同的地址和 `num_processes` 启动缺少的进程；启动慢就调大 `initialization_timeout`。然后重启所有进程。',
      },
    ],
  },
  'jax-coordination-service-lost': {
    code: 'UNAVAILABLE',
    alsoCodes: ['INTERNAL', 'ABORTED'],
    libraries: ['jax', 'grpc-core', 'grpc-cpp', 'grpcio'],
    example:
      'UNAVAILABLE: Failed to send RPC to coordination service. Either the leader task was preempted/died/restarted unexpectedly or this task is experiencing network issues.',
    pattern:
      /Failed to send RPC to coordination service|JAX distributed service detected fatal errors|[Cc]oordination service agent is in ERROR|following tasks are unhealthy \(stopped sending heartbeats\)|remote target coordination_service while calling|\/tensorflow\.CoordinationService\/|Failed to connect to client mesh master/,
    source: 'jax-ml/jax:docs/fault_tolerance.rst',
    title: {
      en: 'Failed to send RPC to coordination service (JAX)',
      zh: 'JAX：连不上 coordination service',
    },
    meaning: {
      en: 'Process 0 runs a coordination service for all others, and it no longer responds. This line is a consequence: another process ended first.',
      zh: '0 号进程为其他进程运行 coordination service，它已没有响应。这一行是后果：另一个进程先退出了。',
    },
    causes: [
      {
        en: 'Process 0 crashed, ran out of memory, or was preempted: its log holds the cause.',
        zh: '0 号进程崩溃、内存不足或被抢占，原因在它的日志里。',
      },
      {
        en: 'Another task stopped sending heartbeats, and the service ended the job.',
        zh: '另一个 task 不再发送心跳，服务结束了整个作业。',
      },
      {
        en: '`RegisterTask`, or `client mesh master`: the machines never connected. A firewall closes the port of the coordinator (JAX 0.8.1 uses 8482 on TPUs, older ones 8476), or `http_proxy` sends the calls to a proxy.',
        zh: '`RegisterTask` 或 `client mesh master`：机器之间从未连上。防火墙挡住了 coordinator 的端口（TPU 上 JAX 0.8.1 用 8482，旧版用 8476），或 `http_proxy` 把调用送去了代理。',
      },
      {
        en: 'The network between the machines broke.',
        zh: '机器之间的网络断开。',
      },
    ],
    steps: [
      {
        en: 'Sort the logs of all processes by time and read the earliest error; begin with process 0 (run with `python -u`).',
        zh: '把所有进程的日志按时间排序，看最早的错误，先看 0 号进程（用 `python -u` 运行）。',
      },
      {
        en: 'Correct that error, then restart all processes from the last checkpoint.',
        zh: '改正那个错误，再从最近的检查点重启所有进程。',
      },
    ],
  },
  'ray-gcs-not-reachable': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['ray'],
    example:
      'Unable to connect to GCS (ray head) at 192.0.2.10:6379. Check that (1) Ray with matching version started successfully at the specified address, (2) this node can reach the specified address, and (3) there is no firewall setting preventing access.',
    pattern:
      /(?:Unable|Failed) to connect to GCS (?:\(ray head\) )?(?:at|within) |waiting for GCS to become available|Internal KV (?:Get|Put) failed|Failed to get cluster ID from GCS server|Could not find any running Ray instance/,
    source: 'ray-project/ray:python/ray/_private/utils.py',
    title: { en: 'Unable to connect to GCS (Ray)', zh: 'Ray：连不上 GCS（head 节点）' },
    meaning: {
      en: 'The worker or driver could not reach the Global Control Service on the head node. It did not join the cluster.',
      zh: 'worker 或 driver 连不上 head 节点上的 GCS，没有加入集群。',
    },
    causes: [
      {
        en: 'The head node is not started (`Could not find any running Ray instance`), or the address is wrong: an empty variable leaves only a port (`:6379`), and a Redis port is not the GCS port.',
        zh: 'head 节点没有启动（`Could not find any running Ray instance`），或地址写错：变量为空时只剩端口（`:6379`）；Redis 端口不是 GCS 端口。',
      },
      {
        en: 'Another version of Ray or Python runs on the head node, or an installation is incomplete (`pip install "ray[default]"`).',
        zh: 'head 节点上的 Ray 或 Python 版本不同，或安装不完整（`pip install "ray[default]"`）。',
      },
      {
        en: 'A firewall or an HTTP proxy variable is in between: set `no_proxy` for the head address.',
        zh: '中间有防火墙，或设置了 HTTP 代理变量：给 head 地址设置 `no_proxy`。',
      },
      {
        en: 'The head node stopped, mostly for lack of memory (`/tmp/ray/session_latest/logs/gcs_server.out`). On one machine with vLLM: the model is loaded in a thread other than the main one; call `ray.init()` in the main thread first.',
        zh: 'head 节点已停止，多半是内存不足（见 `/tmp/ray/session_latest/logs/gcs_server.out`）。单机用 vLLM 时：模型在非主线程里加载，要先在主线程调用 `ray.init()`。',
      },
    ],
    steps: [
      {
        en: 'Run `ray health-check --address HEAD:6379` on the worker and on the head: if it fails on both, Ray is not up; only on the worker, it is network or address. Compare `ray --version`.',
        zh: '在 worker 和 head 上执行 `ray health-check --address HEAD:6379`：都失败就是 Ray 没启动，只在 worker 失败就是网络或地址。再对照 `ray --version`。',
      },
      {
        en: 'Start the head first (`ray start --head --port=6379`), then the workers with its IP address.',
        zh: '先启动 head（`ray start --head --port=6379`），再用它的 IP 启动 worker。',
      },
    ],
  },
  'tf-serving-batch-busy': {
    code: 'UNAVAILABLE',
    libraries: ['tensorflow-serving'],
    example:
      'StatusCode.UNAVAILABLE: This task would start a fresh batch, but all batch threads are busy, so at present there is no processing capacity available for this task',
    pattern: /all batch threads are busy|batch scheduling queue to which this task was submitted is full/,
    source: 'tensorflow/serving:tensorflow_serving/batching/streaming_batch_scheduler.h',
    title: {
      en: 'all batch threads are busy (TensorFlow Serving)',
      zh: 'TensorFlow Serving：批处理线程全忙',
    },
    meaning: {
      en: 'The server is full and rejected the request at once. The model did not run.',
      zh: '服务端已满载，直接拒绝请求。模型没有运行。',
    },
    causes: [
      {
        en: 'More requests arrive than the threads and accelerators can process.',
        zh: '请求超过线程和加速卡的处理能力。',
      },
      {
        en: '`num_batch_threads` or `max_enqueued_batches` is small for the machine.',
        zh: '`num_batch_threads` 或 `max_enqueued_batches` 相对机器太小。',
      },
    ],
    steps: [
      {
        en: 'Look at the use of the accelerator (`nvidia-smi dmon`): near 100 % means the first cause, low use the second.',
        zh: '看加速卡利用率（`nvidia-smi dmon`）：接近 100% 是第一个原因，很低是第二个。',
      },
      {
        en: 'Retry with backoff, then add servers or raise the values in `--batching_parameters_file`.',
        zh: '退避重试，然后增加服务端，或调大 `--batching_parameters_file` 里的值。',
      },
    ],
  },
  'triton-sequence-start': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    libraries: ['triton'],
    example:
      "inference request for sequence 1001 to model 'decoder' must specify the START flag on the first request of the sequence",
    pattern: /must specify the START flag on the first request of the sequence/,
    source: 'triton-inference-server/core:src/sequence_batch_scheduler/sequence_batch_scheduler.cc',
    title: { en: 'must specify the START flag (Triton)', zh: 'Triton：序列没有开始（START flag）' },
    meaning: {
      en: 'The model keeps a state for each sequence, and Triton knows no running sequence of this ID. The model did not run.',
      zh: '模型为每个序列保存状态，而 Triton 里没有这个 ID 的进行中的序列。模型没有执行。',
    },
    causes: [
      {
        en: 'The first request lacks `sequence_start=True`, or a later request has another ID.',
        zh: '第一个请求没有 `sequence_start=True`，或后面的请求换了 ID。',
      },
      {
        en: 'The sequence was idle for longer than `max_sequence_idle_microseconds` (one second by default), and Triton ended it.',
        zh: '序列的空闲时间超过 `max_sequence_idle_microseconds`（默认 1 秒），Triton 已把它结束。',
      },
      {
        en: 'The requests of one sequence reach different instances behind a load balancer, or Triton was restarted.',
        zh: '负载均衡把同一序列的请求发到了不同实例，或 Triton 重启过。',
      },
    ],
    steps: [
      {
        en: 'See which request of the sequence fails: the first is the first cause; one after a pause the second; any of them, now and then, the third.',
        zh: '看是第几个请求失败：第一个就是第一种；停顿之后的是第二种；时好时坏是第三种。',
      },
      {
        en: 'Set the flag, raise `max_sequence_idle_microseconds` in `sequence_batching` of `config.pbtxt`, or send one sequence over one stream to one instance. After the error start the sequence anew.',
        zh: '设置该标志；在 `config.pbtxt` 的 `sequence_batching` 里调大 `max_sequence_idle_microseconds`；或把一个序列固定发给同一个实例的同一条流。出错后从头开始这个序列。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
