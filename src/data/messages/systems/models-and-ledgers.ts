import type { Message } from '../message.ts';

/** What model servers, accelerators, and ledgers print when a model, memory, an address, or a peer is missing. */
export const modelAndLedgerMessages = {
  'tf-serving-no-versions': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['tensorflow-serving'],
    example:
      "No versions of servable resnet found under base path /models/resnet. Did you forget to name your leaf directory as a number (eg. '/1/')?",
    pattern: /No versions of servable |Could not find base path \S{1,200} for servable/,
    source: 'tensorflow/serving:tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc',
    title: {
      en: 'No versions of servable found under base path',
      zh: 'TF Serving：找不到模型版本（No versions）',
    },
    meaning: {
      en: 'TensorFlow Serving found no model to load in that folder. Calls for the model then end with NOT_FOUND or UNAVAILABLE.',
      zh: 'TensorFlow Serving 在该目录里找不到可加载的模型，对该模型的调用会返回 NOT_FOUND 或 UNAVAILABLE。',
    },
    causes: [
      {
        en: 'The model lies directly in the folder: `saved_model.pb` has to be in a subfolder whose name is a number (`/models/resnet/1/`).',
        zh: '模型直接放在目录下：`saved_model.pb` 要放在以数字命名的子目录里（`/models/resnet/1/`）。',
      },
      {
        en: 'The folder is not mounted, or the path is the one on the host instead of the one in the container. On Windows the mount is empty if the drive is not shared with Docker.',
        zh: '目录没有挂载，或写的是宿主机路径而不是容器内路径。Windows 上没有把该盘共享给 Docker 时挂载为空。',
      },
      {
        en: '`MODEL_NAME` or `base_path` in the configuration is spelled differently, or the bucket cannot be read.',
        zh: '`MODEL_NAME` 或配置里的 `base_path` 写得不同，或存储桶无权读取。',
      },
    ],
    steps: [
      {
        en: 'Run `docker exec CONTAINER ls -R /models/NAME`: it has to show `1/saved_model.pb` and `1/variables`.',
        zh: '执行 `docker exec CONTAINER ls -R /models/NAME`，应看到 `1/saved_model.pb` 和 `1/variables`。',
      },
      {
        en: 'Move the model into `1/`, and mount the parent: `-v "$PWD/resnet:/models/resnet" -e MODEL_NAME=resnet`.',
        zh: '把模型移到 `1/` 下，并挂载其上级：`-v "$PWD/resnet:/models/resnet" -e MODEL_NAME=resnet`。',
      },
    ],
  },
  'xla-out-of-memory': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['INTERNAL'],
    codeless: true,
    libraries: ['jax'],
    example:
      'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 2147483648 bytes.',
    pattern:
      /Out of memory (?:while trying to allocate|allocating) \d|out of memory in memory space|DNN library initialization failed|OOM when allocating tensor/,
    source: 'jax-ml/jax:docs/gpu_memory_allocation.rst',
    title: {
      en: 'Out of memory while trying to allocate (JAX, XLA)',
      zh: 'JAX、XLA：显存不足（Out of memory）',
    },
    meaning: {
      en: 'The accelerator has less free memory than the computation needs. The status comes from XLA inside the process; no gRPC call is involved.',
      zh: '加速器的空闲显存不够本次计算。状态码由进程内的 XLA 产生，与 gRPC 调用无关。',
    },
    causes: [
      {
        en: 'Batch, model, or sequence are too large, or old arrays are still referenced.',
        zh: '批量、模型或序列太大，或旧数组仍被引用。',
      },
      {
        en: 'Another process holds the memory: JAX takes 75 % of a GPU when it starts, so a second process or PyTorch finds nothing. `DNN library initialization failed` often is this.',
        zh: '显存被别的进程占着：JAX 启动时预占 GPU 的 75 %，第二个进程或 PyTorch 就分不到。`DNN library initialization failed` 往往是这个原因。',
      },
      {
        en: 'The driver, cuDNN, and jaxlib do not fit (`DNN library initialization failed` with enough free memory).',
        zh: '驱动、cuDNN 与 jaxlib 版本不配套（显存充足时的 `DNN library initialization failed`）。',
      },
    ],
    steps: [
      {
        en: 'Run `nvidia-smi` before the program starts: memory in use is the second cause. With a free card halve the batch; if that works, it is the first.',
        zh: '程序启动前执行 `nvidia-smi`：已有占用是第二种原因。显卡空闲时把批量减半，能跑通就是第一种。',
      },
      {
        en: 'End the other process, or set `XLA_PYTHON_CLIENT_PREALLOCATE=false` or `XLA_PYTHON_CLIENT_MEM_FRACTION=.5`. Use smaller batches, `bfloat16`, `jax.checkpoint`, or sharding. Install `jax[cuda12]` with its own libraries.',
        zh: '结束别的进程，或设置 `XLA_PYTHON_CLIENT_PREALLOCATE=false`、`XLA_PYTHON_CLIENT_MEM_FRACTION=.5`。缩小批量，用 `bfloat16`、`jax.checkpoint` 或分片。用 `jax[cuda12]` 自带的库安装。',
      },
    ],
  },
  'tpu-not-available': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'ABORTED', 'INTERNAL', 'FAILED_PRECONDITION'],
    codeless: true,
    libraries: ['jax'],
    example:
      "RuntimeError: Unable to initialize backend 'tpu': ABORTED: The TPU is already in use by process with pid 4711.",
    pattern:
      /Unable to initialize backend '|TPU is already in use|TPU initialization failed|libtpu\.so already/,
    source: 'jax-ml/jax:jax/_src/xla_bridge.py',
    title: {
      en: "Unable to initialize backend 'tpu' (JAX)",
      zh: 'JAX：后端初始化失败（backend tpu、cuda）',
    },
    meaning: {
      en: 'JAX could not take the accelerator when it started. The status comes from the driver library in the process, not from a server.',
      zh: 'JAX 启动时没能占用加速器。状态码来自进程内的驱动库，不是服务端。',
    },
    causes: [
      {
        en: 'Another process, a notebook kernel, or a run that hangs holds the TPU.',
        zh: 'TPU 被别的进程、notebook 内核或卡住的任务占用。',
      },
      {
        en: 'jaxlib has no support for the device: `jax` instead of `jax[tpu]` or `jax[cuda12]`, or libtpu of another release.',
        zh: 'jaxlib 不支持该设备：装的是 `jax` 而不是 `jax[tpu]`、`jax[cuda12]`，或 libtpu 版本不同。',
      },
      {
        en: 'The process is not allowed to open the device (`Operation not permitted`): not root, or a container without `--privileged`.',
        zh: '进程无权打开设备（`Operation not permitted`）：不是 root，或容器没有 `--privileged`。',
      },
      {
        en: 'On a pod slice only one host was started; all hosts have to run the program.',
        zh: 'Pod slice 上只启动了一台主机，所有主机都要运行程序。',
      },
    ],
    steps: [
      {
        en: 'Run `sudo lsof -w /dev/accel0 /dev/vfio/*` and `pip list | grep -iE "jax|libtpu"`.',
        zh: '执行 `sudo lsof -w /dev/accel0 /dev/vfio/*` 和 `pip list | grep -iE "jax|libtpu"`。',
      },
      {
        en: 'End that process (delete `/tmp/libtpu_lockfile` if it is left over), install `jax[tpu]` with its libtpu, run as root, and start the program on every host.',
        zh: '结束该进程（残留时删除 `/tmp/libtpu_lockfile`），用配套 libtpu 安装 `jax[tpu]`，以 root 运行，并在每台主机上启动。',
      },
    ],
  },
  'cosmos-invalid-address': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['cosmos-sdk'],
    example:
      'rpc error: code = InvalidArgument desc = invalid address: decoding bech32 failed: invalid checksum (expected xyerxz got xyerxa)',
    pattern:
      /decoding bech32 failed|match bech32 prefix|invalid Bech32 prefix|intended signer does not match/,
    source: 'osmosis-labs/cosmos-sdk:types/bech32/bech32.go',
    title: {
      en: 'decoding bech32 failed: invalid address (Cosmos SDK)',
      zh: 'Cosmos SDK：地址无效（decoding bech32 failed）',
    },
    meaning: {
      en: 'An address in the request or transaction is not one of this chain. Nothing was executed.',
      zh: '请求或交易里的地址不是本链的有效地址，没有执行。',
    },
    causes: [
      {
        en: 'The prefix is that of another chain, or an account address is given for a validator address (`osmo`, `osmovaloper`).',
        zh: '前缀属于别的链，或该写验证人地址的地方写了账户地址（`osmo`、`osmovaloper`）。',
      },
      {
        en: 'The address is empty, cut, or mistyped (`invalid checksum`, `invalid separator index`), or a key name or an Ethereum address was given.',
        zh: '地址为空、被截断或输错（`invalid checksum`、`invalid separator index`），或填了密钥名、以太坊地址。',
      },
      {
        en: 'The program did not set the prefix of the chain (`sdk.GetConfig().SetBech32PrefixForAccount`).',
        zh: '程序没有设置本链的前缀（`sdk.GetConfig().SetBech32PrefixForAccount`）。',
      },
    ],
    steps: [
      {
        en: 'Run `CHAIND debug addr ADDRESS`: it prints all forms or rejects the address. `CHAIND keys show NAME -a` prints your own, with `--bech val` for a validator.',
        zh: '执行 `CHAIND debug addr ADDRESS`，会打印各种形式或报错。`CHAIND keys show NAME -a` 打印自己的地址，验证人加 `--bech val`。',
      },
      {
        en: 'Use the address with the prefix of this chain, and set the prefix before the first use of an address.',
        zh: '使用本链前缀的地址，并在首次使用地址之前设置前缀。',
      },
    ],
  },
  'lnd-still-starting': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['lnd'],
    example: 'rpc error: code = Unknown desc = server is still in the process of starting',
    pattern: /in the process of starting\b|chain backend is still syncing|before the wallet is fully synced/,
    source: 'lightningnetwork/lnd:server.go',
    title: {
      en: 'server is still in the process of starting (lnd)',
      zh: 'lnd：还在启动或同步（still starting）',
    },
    meaning: {
      en: 'lnd runs and its wallet is open, but this part is not ready: it waits for the chain backend or the graph. The call did nothing.',
      zh: 'lnd 已运行、钱包已解锁，但该部分还没就绪：在等区块链后端或网络图。调用没有执行。',
    },
    causes: [
      {
        en: 'The node was started some seconds ago, or rescans the wallet.',
        zh: '节点刚启动几秒，或正在重新扫描钱包。',
      },
      {
        en: 'bitcoind or btcd still downloads blocks, is pruned below the needed height, or does not publish over ZMQ.',
        zh: 'bitcoind、btcd 还在下载区块，裁剪（prune）过所需高度，或没有通过 ZMQ 推送。',
      },
      {
        en: 'Neutrino has no peers that serve compact filters.',
        zh: 'Neutrino 没有提供紧凑过滤器的节点。',
      },
    ],
    steps: [
      {
        en: 'Run `lncli state` and `lncli getinfo`: `SERVER_ACTIVE` with `synced_to_chain: true` is ready. Compare `block_height` with `bitcoin-cli getblockcount`.',
        zh: '执行 `lncli state` 和 `lncli getinfo`：`SERVER_ACTIVE` 且 `synced_to_chain: true` 才算就绪。把 `block_height` 与 `bitcoin-cli getblockcount` 对照。',
      },
      {
        en: 'Wait and retry; in programs subscribe with `State.SubscribeState`. If the height does not move, look at the log of the backend and at its ZMQ ports.',
        zh: '等待后重试；程序里用 `State.SubscribeState` 订阅状态。高度不动就查后端日志和 ZMQ 端口。',
      },
    ],
  },
  'fabric-endorsers-do-not-agree': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['ABORTED', 'UNAVAILABLE', 'UNKNOWN'],
    codeless: true,
    libraries: ['fabric'],
    example:
      'EndorseError: 9 FAILED_PRECONDITION: no combination of peers can be derived which satisfy the endorsement policy: no peer combination can satisfy the endorsement policy',
    pattern:
      /satisfy the endorsement policy|ProposalResponsePayloads? (?:from Peers )?do not match|no peers available to evaluate|failed constructing descriptor for chaincodes|No endorsement plan available for/,
    source: 'hyperledger/fabric:internal/pkg/gateway/registry.go',
    title: {
      en: 'no combination of peers can be derived (Fabric)',
      zh: 'Fabric：背书不足或结果不一致（no combination）',
    },
    meaning: {
      en: 'The gateway or client did not get the endorsements that the policy of the chaincode demands. Nothing was sent to the orderer.',
      zh: '网关或客户端没有拿到链码策略要求的背书，没有提交给 orderer。',
    },
    causes: [
      {
        en: 'The chaincode is not installed, approved, and committed on enough peers of this channel, or its deployment failed.',
        zh: '本通道上没有足够的 peer 安装、批准、提交该链码，或部署失败。',
      },
      {
        en: 'The gateway does not see peers of the other organizations: anchor peers are not set, `CORE_PEER_GOSSIP_EXTERNALENDPOINT` is missing, or a peer is down or behind.',
        zh: '网关看不到其他组织的 peer：没有设置锚节点（anchor peer），缺少 `CORE_PEER_GOSSIP_EXTERNALENDPOINT`，或 peer 宕机、落后。',
      },
      {
        en: '`do not match`: the chaincode returns different results on each peer: the clock, random numbers, the order of a map, floating point, or two versions of the chaincode.',
        zh: '`do not match`：链码在各 peer 上结果不同：系统时间、随机数、map 顺序、浮点数，或链码版本不一致。',
      },
      {
        en: 'A private data collection or the state-based policy names organizations that the gateway does not reach.',
        zh: '私有数据集合或状态级策略要求的组织，网关访问不到。',
      },
    ],
    steps: [
      {
        en: 'Run `discover endorsers --channel C --chaincode CC --server PEER …` and `peer lifecycle chaincode querycommitted -C C`. If the first lists too few peers, it is discovery; if the second is empty, the deployment.',
        zh: '执行 `discover endorsers --channel C --chaincode CC --server PEER …` 和 `peer lifecycle chaincode querycommitted -C C`。前者 peer 不够就是发现的问题，后者为空就是没有部署成功。',
      },
      {
        en: 'Deploy on all peers, set anchor peers and external endpoints, or make the chaincode deterministic (`GetTxTimestamp()` for time). Then submit again.',
        zh: '在所有 peer 上部署，设置锚节点和外部地址；或让链码结果确定（时间用 `GetTxTimestamp()`）。然后重新提交。',
      },
    ],
  },
  'fabric-orderer-not-ready': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'NOT_FOUND'],
    codeless: true,
    libraries: ['fabric'],
    example: 'Error: got unexpected status: SERVICE_UNAVAILABLE -- no Raft leader',
    pattern:
      /unexpected status: (?:SERVICE_UNAVAILABLE|NOT_FOUND|FORBIDDEN)|no Raft leader|can't read the block: &\{/,
    source: 'hyperledger/fabric:orderer/consensus/etcdraft/chain.go',
    title: {
      en: 'unexpected status: SERVICE_UNAVAILABLE (Fabric)',
      zh: 'Fabric：orderer 不可用（SERVICE_UNAVAILABLE）',
    },
    meaning: {
      en: 'The orderer did not accept the transaction or the request for a block. The status is that of the ordering service, not of gRPC. Nothing was ordered.',
      zh: 'orderer 没有接受交易或取块请求。这是排序服务自己的状态，不是 gRPC 状态码。交易没有排序。',
    },
    causes: [
      {
        en: '`no Raft leader`: no majority of the orderers runs and reaches each other, because a certificate of the cluster expired, an address changed, or they were started at this moment.',
        zh: '`no Raft leader`：存活且互通的 orderer 没有过半：集群证书过期、地址改变，或刚刚启动。',
      },
      {
        en: '`NOT_FOUND`: the channel does not exist at this orderer: it was never created there, or its volume was deleted.',
        zh: '`NOT_FOUND`：该 orderer 没有这个通道：没有创建过，或数据卷被删。',
      },
      {
        en: '`FORBIDDEN`: the identity of the client does not satisfy the Writers or Readers policy of the channel.',
        zh: '`FORBIDDEN`：客户端身份不满足通道的 Writers 或 Readers 策略。',
      },
    ],
    steps: [
      {
        en: 'Run `osnadmin channel list -o ORDERER:7053 …` on each orderer, and look in its log for `Raft leader changed` and TLS errors.',
        zh: '对每个 orderer 执行 `osnadmin channel list -o ORDERER:7053 …`，并在其日志里查 `Raft leader changed` 和 TLS 错误。',
      },
      {
        en: 'Start the missing orderers or renew their certificates; join the channel (`osnadmin channel join`); use a client identity of a member. Then retry: nothing was ordered.',
        zh: '启动缺失的 orderer 或更新证书；把通道加入该 orderer（`osnadmin channel join`）；使用成员组织的身份。然后重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
