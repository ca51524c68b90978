import type { Message } from '../message.ts';

/** What Triton says of memory and Python models, and Milvus and Weaviate of nodes, memory, and tenants. */
export const servingMessages = {
  'triton-shared-memory': {
    code: 'INTERNAL',
    alsoCodes: ['NOT_FOUND', 'INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['triton'],
    example:
      "tritonclient.utils.InferenceServerException: [StatusCode.INTERNAL] Unable to open shared memory region: '/output_simple'",
    pattern: /Unable to (?:open|find) shared memory region|failed to open CUDA IPC handle/,
    source: 'triton-inference-server/server:src/shared_memory_manager.cc',
    title: {
      en: 'Unable to open shared memory region (Triton)',
      zh: 'Triton：打不开共享内存（shared memory region）',
    },
    meaning: {
      en: 'The client registered a region of shared memory, and the server does not see it. The region was not registered.',
      zh: '客户端要注册一段共享内存，而服务端看不到它，注册没有成功。',
    },
    causes: [
      {
        en: 'Server or client runs in a container with its own `/dev/shm`: one of them lacks `--ipc=host`.',
        zh: '服务端或客户端在容器里，有自己的 `/dev/shm`：其中一个没有加 `--ipc=host`。',
      },
      {
        en: 'The client runs on another machine. Shared memory works on one machine only; on Docker for Mac and Windows the host is a virtual machine.',
        zh: '客户端在另一台机器上。共享内存只能在同一台机器上用；Docker for Mac、Windows 的宿主是虚拟机。',
      },
      {
        en: '`Unable to find`: the region was unregistered, or its name is not the one in the request. `CUDA IPC handle`: the processes use different GPUs, or the container lacks `--pid=host`.',
        zh: '`Unable to find`：该区域已注销，或请求里的名称不同。`CUDA IPC handle`：两个进程用的 GPU 不同，或容器没有 `--pid=host`。',
      },
    ],
    steps: [
      {
        en: 'While the client holds the region, run `docker exec SERVER ls /dev/shm` and the same in the container of the client: the key has to be in both lists.',
        zh: '客户端持有该区域时执行 `docker exec SERVER ls /dev/shm`，再到客户端容器里看一次：两边都要有这个名称。',
      },
      {
        en: 'Start both containers with `--ipc=host` (in Kubernetes one pod with a shared `emptyDir` of medium `Memory` at `/dev/shm`), or send the tensors in the request.',
        zh: '两个容器都加 `--ipc=host`（Kubernetes 放在同一个 Pod，`/dev/shm` 挂同一个 `Memory` 类型的 `emptyDir`），或直接在请求里传张量。',
      },
    ],
  },
  'triton-python-model-failed': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['triton'],
    example:
      "[StatusCode.INTERNAL] Failed to process the request(s) for model instance 'preprocess_0', message: AttributeError: 'NoneType' object has no attribute 'as_numpy'",
    pattern:
      /Failed to process the request(?:\(s\))? for model (?:instance )?'|Stub process [^\n]{0,80}is not healthy/,
    source: 'triton-inference-server/python_backend:src/python_be.cc',
    title: {
      en: 'Failed to process the request(s) for model (Triton)',
      zh: 'Triton：Python 模型抛了异常（Failed to process）',
    },
    meaning: {
      en: '`execute` of a model in Python raised an exception. The text after `message:` is the exception, with its trace.',
      zh: 'Python 模型的 `execute` 抛出异常。`message:` 之后就是该异常及其堆栈。',
    },
    causes: [
      {
        en: '`NoneType … as_numpy`: the input or output has another name in `config.pbtxt` than in `model.py`, or an optional input was not sent.',
        zh: '`NoneType … as_numpy`：`config.pbtxt` 与 `model.py` 里的输入输出名称不同，或没有传可选输入。',
      },
      {
        en: 'The model cannot handle this request: a file that is not an image, an empty batch, or text as `bytes` that was not decoded.',
        zh: '模型处理不了这个请求：不是图片的文件、空的批次，或没有解码的 `bytes` 文本。',
      },
      {
        en: '`Failed to increase the shared memory pool size`, `Bus error`, `Stub process is not healthy`: the Python process died, because `/dev/shm` of the container is too small, a library crashed, or the kernel ended it for lack of memory. `CUDA … out of memory`: the GPU is full.',
        zh: '`Failed to increase the shared memory pool size`、`Bus error`、`Stub process is not healthy`：Python 进程已退出：容器的 `/dev/shm` 太小、某个库崩溃，或内存不足被内核结束。`CUDA … out of memory`：显存不足。',
      },
      {
        en: 'Another model that it calls failed or is not loaded; its own error follows.',
        zh: '它调用的另一个模型失败或没有加载，后面是那个模型的报错。',
      },
    ],
    steps: [
      {
        en: 'Read the last line of the trace, and run `execute` with the same input in the container outside Triton: if it fails there, the model is at fault, otherwise memory or configuration.',
        zh: '看堆栈的最后一行，并在容器里脱离 Triton 用同样的输入执行 `execute`：也失败就是模型代码，否则是内存或配置。',
      },
      {
        en: 'Correct names and checks in `model.py`; for memory start the server with `--shm-size=1g` or fewer instances.',
        zh: '改正 `model.py` 里的名称并加检查；内存问题就用 `--shm-size=1g` 启动，或减少实例数。',
      },
    ],
  },
  'milvus-channel-not-available': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['pymilvus'],
    example:
      '<MilvusException: (code=503, message=fail to search on QueryNode 4: channel not available[channel=by-dev-rootcoord-dml_2_449v0])>',
    pattern:
      /channel not available\[|node (?:offline|not found|not available|not match)\[|segment lacks\[|no available shard (?:delegator|leader)|Timestamp lag too large|tsafe timeout|[Tt]imed out waiting for tsafe|failed to get (?:delegator|shard leader)/,
    source: 'milvus-io/milvus-sdk-go:merr/errors.go',
    title: {
      en: 'channel not available, node offline (Milvus)',
      zh: 'Milvus：查询节点不可用（channel not available）',
    },
    meaning: {
      en: 'No query node serves this part of the collection right now. The call itself ended with `OK`; the code in the text is one of Milvus.',
      zh: '目前没有查询节点提供该 collection 的这一部分。调用本身以 `OK` 结束，文本里的 code 是 Milvus 的。',
    },
    causes: [
      {
        en: 'A query node was restarted or killed, most often because it ran out of memory or CPU; the data is being loaded on another node.',
        zh: '查询节点重启或被杀，最常见的是内存或 CPU 不足；数据正在别的节点上加载。',
      },
      {
        en: 'Channels move after an upgrade, a scale-out, or a restart of Milvus, and the proxy still asks the old node.',
        zh: '升级、扩容或重启 Milvus 之后 channel 在迁移，proxy 还在问旧节点。',
      },
      {
        en: 'etcd, the object store, or the message queue (Pulsar, Kafka) is slow, full, or was replaced, so the load does not end. `Timestamp lag too large`: for that reason no new timestamps reach the node; restart the coordinators and data nodes, then wait until they have caught up.',
        zh: 'etcd、对象存储或消息队列（Pulsar、Kafka）变慢、写满或被换掉，加载一直结束不了。`Timestamp lag too large`：新的时间戳因此到不了查询节点；重启 coordinator 和 data node，再等它们追上。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get pods` or `docker inspect -f {{.State.OOMKilled}} CONTAINER`: restarts or `true` mean that a node lacks memory. Without restarts wait a minute and repeat the search: if it succeeds, channels were moving.',
        zh: '执行 `kubectl get pods` 或 `docker inspect -f {{.State.OOMKilled}} CONTAINER`：有重启或 `true` 就是内存不足。没有重启就等一分钟再查：成功就是在迁移。',
      },
      {
        en: 'Give query nodes more memory, or use fewer or smaller collections (mmap, a compressed index). If it lasts, run `release_collection` and `load_collection` (searches fail until it is loaded), then look at etcd and storage.',
        zh: '给查询节点加内存，或减少数据（mmap、压缩索引）。一直不恢复就执行 `release_collection` 再 `load_collection`（加载完之前查询都会失败），然后检查 etcd 和存储。',
      },
    ],
  },
  'milvus-memory-limit-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    codeless: true,
    libraries: ['pymilvus'],
    example:
      '<MilvusException: (code=3, message=failed to load segment: load segment failed, OOM if load: memory limit exceeded[predict=9.1e+10][limit=8.7e+10])>',
    pattern: /\bOOM if load\b|memory limit exceeded\[predict|insufficient memory to load/,
    source: 'milvus-io/milvus-sdk-go:merr/errors.go',
    title: {
      en: 'load segment failed, OOM if load (Milvus)',
      zh: 'Milvus：加载会超内存（OOM if load）',
    },
    meaning: {
      en: 'A query node computed that the segment would not fit in its memory and did not load it. The collection stays partly loaded.',
      zh: '查询节点算出加载这个 segment 会超过内存，于是没有加载。collection 只加载了一部分。',
    },
    causes: [
      {
        en: 'Vectors, index, and scalar fields need more memory than the query nodes have: rows × dimension × 4 bytes, and for HNSW about twice that.',
        zh: '向量、索引和标量字段所需内存超过查询节点：行数 × 维度 × 4 字节，HNSW 约为两倍。',
      },
      {
        en: 'Collections that no client queries are still loaded, or a collection has several replicas.',
        zh: '没有客户端查询的 collection 还加载着，或 collection 设了多个副本。',
      },
      {
        en: 'The container has a lower limit than the machine, or other programs use the memory: 90% of it is the default threshold.',
        zh: '容器的上限低于机器内存，或别的程序占着内存：默认阈值是 90%。',
      },
    ],
    steps: [
      {
        en: 'Compare `memUsage` and `totalMem` in the text: `totalMem` below the memory of the machine means a limit of the container; `memUsage` near it before the load means other collections.',
        zh: '比较文本里的 `memUsage` 与 `totalMem`：`totalMem` 小于机器内存就是容器上限；加载前 `memUsage` 已接近它就是别的 collection 占用。',
      },
      {
        en: 'Release what is not needed, add memory or query nodes, or use mmap, DiskANN, or a quantized index.',
        zh: '释放不用的 collection，加内存或查询节点，或改用 mmap、DiskANN、量化索引。',
      },
    ],
  },
  'weaviate-multi-tenancy': {
    code: 'UNKNOWN',
    alsoCodes: ['INVALID_ARGUMENT', 'FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['weaviate'],
    example: 'class Review has multi-tenancy enabled, but request was without tenant',
    pattern: /has multi-tenancy (?:enabled, but request was without|disabled, but request was with) tenant/,
    source: 'weaviate/weaviate:adapters/repos/db/multitenancy/validator.go',
    title: {
      en: 'has multi-tenancy enabled, but … without tenant',
      zh: 'Weaviate：请求没有带租户（without tenant）',
    },
    meaning: {
      en: 'The collection keeps each tenant apart and the request names none, or the other way round. Nothing was read or written.',
      zh: 'collection 按租户隔离，而请求没有指明租户（或相反），没有读写任何数据。',
    },
    causes: [
      {
        en: '`without tenant`: the call runs on the collection itself instead of `collection.with_tenant(NAME)`; a framework such as LangChain needs the tenant as an argument.',
        zh: '`without tenant`：直接用了 collection，没有用 `collection.with_tenant(NAME)`；LangChain 之类的框架要另传租户参数。',
      },
      {
        en: '`with tenant`: the collection was created without `multi_tenancy_config`, for example by automatic schema creation.',
        zh: '`with tenant`：创建 collection 时没有 `multi_tenancy_config`，例如由自动建表（auto-schema）创建。',
      },
    ],
    steps: [
      {
        en: 'Print `collection.config.get().multi_tenancy_config`: it shows which of the two holds.',
        zh: '打印 `collection.config.get().multi_tenancy_config`，看是哪一种。',
      },
      {
        en: 'Call `with_tenant`, after the tenant was added. Multi-tenancy cannot be switched later: create a new collection and copy the objects, because deleting the old one deletes them.',
        zh: '先添加租户，再用 `with_tenant` 调用。多租户建好后不能再改：新建 collection 并复制对象；删除旧的会连对象一起删除。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
