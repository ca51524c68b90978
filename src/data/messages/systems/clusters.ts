import type { Message } from '../message.ts';

/** What programs of clusters print about members, versions, and shapes: Loki, Ray, TensorFlow Serving, Dapr. */
export const clusterMessages = {
  'dskit-unhealthy-ring': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['dskit'],
    example:
      'level=warn caller=grpc_logging.go:43 method=/httpgrpc.HTTP/Handle err="rpc error: code = Code(500) desc = at least 2 live replicas required, could only find 1 - unhealthy instances: 10.0.0.1:9095\\n" msg=gRPC',
    pattern:
      /too many unhealthy instances in the ring|at least \d{1,4} live replicas required|\bempty ring\b(?=$|["\s\\])/,
    source: 'grafana/dskit:ring/replication_strategy.go',
    title: {
      en: 'too many unhealthy instances in the ring (Loki)',
      zh: 'Loki、Mimir：环里不健康的实例太多（ring）',
    },
    meaning: {
      en: 'Loki, Mimir, and Tempo write to and read from several instances that find each other in a ring. Fewer of them are healthy than the replication factor demands, so the request was rejected. `Code(500)` is the HTTP status inside, not a gRPC code.',
      zh: 'Loki、Mimir、Tempo 的读写要经过环（ring）里的多个实例。健康实例少于副本数的要求，请求被拒绝。`Code(500)` 是里面的 HTTP 状态，不是 gRPC 状态码。',
    },
    causes: [
      {
        en: 'Pods that were killed or moved are still in the ring as unhealthy: they did not leave it in order, so nothing removes them.',
        zh: '被杀掉或迁移的 Pod 仍以不健康状态留在环里：没有正常退出，就不会被移除。',
      },
      {
        en: 'Fewer instances run than `replication_factor` needs (2 of 3): one replica, or pods that anti-affinity keeps pending on a small cluster.',
        zh: '运行的实例少于 `replication_factor` 的要求（3 需要 2 个）：只有一个副本，或小集群里反亲和让 Pod 一直 Pending。',
      },
      {
        en: 'The members do not see each other: `memberlist.join_members`, port 7946, or two clusters that gossip into one ring.',
        zh: '成员互相看不到：`memberlist.join_members`、7946 端口，或两个集群混进了同一个环。',
      },
      {
        en: '`empty ring`: no instance of that kind has joined yet.',
        zh: '`empty ring`：这一类实例还没有任何一个加入。',
      },
    ],
    steps: [
      {
        en: 'Open `/ring` (Mimir: `/ingester/ring`) of any instance: old names marked unhealthy are the first cause, few entries the second, one entry per page the third.',
        zh: '打开任一实例的 `/ring`（Mimir 是 `/ingester/ring`）：有标为 unhealthy 的旧名称是第一种，条目太少是第二种，每个页面只有自己是第三种。',
      },
      {
        en: 'Press Forget for the old ones (`autoforget_unhealthy: true` does it automatically), start enough replicas, or set `replication_factor: 1` for a single instance.',
        zh: '对旧条目点 Forget（`autoforget_unhealthy: true` 可自动处理），启动足够的副本，单实例则设 `replication_factor: 1`。',
      },
    ],
  },
  'tf-serving-tensor-shape': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['FAILED_PRECONDITION', 'INTERNAL'],
    codeless: true,
    libraries: ['tensorflow-serving'],
    example:
      "FAILED_PRECONDITION: Batched output tensor's 0th dimension does not equal the sum of the 0th dimension sizes of the input tensors",
    pattern:
      /Batched (?:input|output) tensor(?:'s 0th dimension does not equal| has 0 dimensions)|transpose expects a vector of size \d|Input to reshape is a tensor with \d{1,12} values, but the requested shape has|Matrix size-incompatible: |ConcatOp : Dimension\w{0,2} of inputs should match/,
    source: 'tensorflow/serving:tensorflow_serving/batching/batching_session.cc',
    title: {
      en: 'tensor shape does not fit the graph (TF Serving)',
      zh: 'TF Serving：张量形状与模型不符（reshape、transpose）',
    },
    meaning: {
      en: 'The names of the inputs are right, and the shape of one is not: the model began to run and an operation inside rejected it. The text names the operation.',
      zh: '输入名称正确，但某个张量的形状不对：模型已开始运行，内部的算子拒绝了它。报错里写明是哪个算子。',
    },
    causes: [
      {
        en: 'The tensor has one dimension too many or too few: a batch dimension that was added twice, or left out. `tf.make_tensor_proto(data)` takes the shape of `data` as it is.',
        zh: '多了或少了一维：批次维加了两次，或漏掉了。`tf.make_tensor_proto(data)` 原样采用 `data` 的形状。',
      },
      {
        en: 'The graph was exported with a fixed batch size, and the request has another; or inputs of one request have different batch sizes.',
        zh: '导出的图固定了批次大小，而请求的不同；或同一请求里各输入的批次大小不一致。',
      },
      {
        en: '`0th dimension`: the server batches (`--enable_batching`), and an output of the model does not have the batch as its first dimension.',
        zh: '`0th dimension`：服务端开启了批处理（`--enable_batching`），而模型某个输出的第一维不是批次。',
      },
    ],
    steps: [
      {
        en: 'Compare with `saved_model_cli show --dir DIR --all`: each input has its shape there, -1 for the batch. Then run `saved_model_cli run` with the same data: if it fails too, the data or the export is wrong, otherwise the batching.',
        zh: '对照 `saved_model_cli show --dir DIR --all` 里各输入的形状（批次是 -1）。再用同样的数据执行 `saved_model_cli run`：也失败就是数据或导出有误，否则是批处理的问题。',
      },
      {
        en: 'Send exactly one batch dimension, export with `None` as batch size, or exclude the output from batching.',
        zh: '恰好带一个批次维，导出时批次用 `None`，或让该输出不参与批处理。',
      },
    ],
  },
  'ray-version-mismatch': {
    code: 'FAILED_PRECONDITION',
    codeless: true,
    libraries: ['ray'],
    example:
      'RuntimeError: Version mismatch: The cluster was started with:\n    Ray: 2.49.2\n    Python: 3.10.12\nThis process on node 192.0.2.10 was started with:\n    Ray: 2.44.1\n    Python: 3.10.12',
    pattern:
      /Version mismatch: The cluster was started with|has no attribute '_parsed_runtime_env'|has no \"protocol_version\" field|Client Ray installation incompatible with server|Init Failure From Server:/,
    source: 'ray-project/ray:python/ray/_private/utils.py',
    title: {
      en: 'Version mismatch: The cluster was started with (Ray)',
      zh: 'Ray：客户端与集群版本不同（Version mismatch）',
    },
    meaning: {
      en: 'The client or node has another release of Ray or Python than the cluster, and they cannot exchange objects. It did not connect.',
      zh: '客户端或节点的 Ray、Python 版本与集群不同，无法交换对象。没有连上。',
    },
    causes: [
      {
        en: 'Another release of Ray is installed here than in the image of the cluster. Older releases do not say so, and fail with a missing attribute or field, such as `_parsed_runtime_env`, or with `Init Failure From Server`; the traceback of the server behind it can also name a `runtime_env` that it could not set up.',
        zh: '这里安装的 Ray 版本与集群镜像不同。旧版本不会明说，而是报缺少属性或字段，例如 `_parsed_runtime_env`，或报 `Init Failure From Server`；它后面服务端的堆栈也可能说明 `runtime_env` 没有建成。',
      },
      { en: 'Python differs in its minor release (3.9 and 3.10).', zh: 'Python 次版本不同（3.9 与 3.10）。' },
    ],
    steps: [
      {
        en: 'Run `ray --version; python --version` here and `kubectl exec HEAD -- sh -c "ray --version; python --version"` there.',
        zh: '在本机执行 `ray --version; python --version`，在集群里执行 `kubectl exec HEAD -- sh -c "ray --version; python --version"`。',
      },
      {
        en: 'Install the release of the cluster (`pip install "ray[client]==VERSION"`), or use the image of your release for head and workers.',
        zh: '安装与集群相同的版本（`pip install "ray[client]==VERSION"`），或让 head 和 worker 用与本机版本对应的镜像。',
      },
    ],
  },
  'dapr-actor-runtime-not-found': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['dapr'],
    example:
      '{"errorCode":"ERR_ACTOR_RUNTIME_NOT_FOUND","message":"the state store is not configured to use the actor runtime. Have you set the - name: actorStateStore value: \\"true\\" in your state store component file?"}',
    pattern:
      /\bERR_ACTOR_RUNTIME_NOT_FOUND\b|not configured to use the actor runtime|actor runtime is not configured|actors: state store does not exist|error finding address for actor type/,
    source: 'dapr/dapr:pkg/messages/predefined.go',
    title: {
      en: 'state store is not configured for actors (Dapr)',
      zh: 'Dapr：actor 运行时没有启用（actorStateStore）',
    },
    meaning: {
      en: 'The sidecar has no actor runtime, or knows no application that hosts the actor type. The text speaks of the state store even where something else is missing. The actor was not called.',
      zh: 'sidecar 没有启用 actor 运行时，或不知道哪个应用托管该 actor 类型。就算缺的是别的东西，报错也只提 state store。actor 没有被调用。',
    },
    causes: [
      {
        en: 'No state store has `actorStateStore: "true"` in its metadata, or two have it, or the component is not loaded in this namespace.',
        zh: '没有任何 state store 在 metadata 里设 `actorStateStore: "true"`，或有两个都设了，或该命名空间没有加载这个组件。',
      },
      {
        en: 'The sidecar does not know the port of the application, so it cannot ask for the actor types: `--app-port`, or the annotation `dapr.io/app-port`, is missing or names another port.',
        zh: 'sidecar 不知道应用的端口，问不到 actor 类型：缺少 `--app-port` 或注解 `dapr.io/app-port`，或端口写错。',
      },
      {
        en: 'The application does not map the handlers (`MapActorsHandlers`), or redirects `/dapr/config` to HTTPS.',
        zh: '应用没有注册 actor 的处理函数（`MapActorsHandlers`），或把 `/dapr/config` 重定向到了 HTTPS。',
      },
      {
        en: 'The placement service does not run or is not reachable.',
        zh: 'placement 服务没有运行，或访问不到。',
      },
    ],
    steps: [
      {
        en: 'Run `curl localhost:3500/v1.0/metadata`: `components` must show the state store, and `actorRuntime` (older: `actors`) your types. No types means the second or third cause.',
        zh: '执行 `curl localhost:3500/v1.0/metadata`：`components` 里要有 state store，`actorRuntime`（旧版 `actors`）里要有你的类型。没有类型就是第二或第三种。',
      },
      {
        en: 'Add the metadata or the port and restart the sidecar; then `curl localhost:APP_PORT/dapr/config` must return the types without a redirect.',
        zh: '补上 metadata 或端口并重启 sidecar；之后 `curl localhost:APP_PORT/dapr/config` 应直接返回类型，不能重定向。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
