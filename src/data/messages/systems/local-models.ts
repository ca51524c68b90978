import type { Message } from '../message.ts';

const LOCAL_AI = 'mudler/LocalAI:pkg/model/initializers.go';

/** What servers of models print while they load one, and what Ray's client prints when it does not get through. */
export const localModelMessages = {
  'localai-model-not-loaded': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'CANCELLED', 'INTERNAL'],
    libraries: ['localai'],
    example: 'could not load model: rpc error: code = Unavailable desc = error reading from server: EOF',
    pattern:
      /could not load model(?: \(no success\)| - all backends returned error)?: |failed to load model with internal loader: (?!grpc service)/,
    source: LOCAL_AI,
    title: {
      en: 'could not load model: rpc error (LocalAI)',
      zh: 'LocalAI：加载模型失败（could not load model）',
    },
    meaning: {
      en: 'LocalAI starts a process for each backend and calls it over gRPC. The backend rejected the model, or its process ended while it loaded the model (`Unavailable … EOF`).',
      zh: 'LocalAI 为每个后端启动一个进程，再通过 gRPC 调用。后端拒绝了模型，或进程在加载途中退出（`Unavailable … EOF`）。',
    },
    causes: [
      {
        en: '`EOF`: memory is short (exit code 137) or GPU memory (`CUDA error: out of memory`): take a smaller quantization, lower `context_size` or `gpu_layers`.',
        zh: '`EOF`：内存不足（退出码 137）或显存不足（`CUDA error: out of memory`）：换更小的量化，调低 `context_size` 或 `gpu_layers`。',
      },
      {
        en: '`EOF` at once (`SIGILL`): the processor lacks an instruction of the prebuilt backend, such as AVX2. Set `REBUILD=true` with `CMAKE_ARGS="-DGGML_AVX2=OFF -DGGML_AVX512=OFF -DGGML_FMA=OFF -DGGML_F16C=OFF"`.',
        zh: '一加载就 `EOF`（`SIGILL`）：预编译后端用了 CPU 不支持的指令，如 AVX2。设 `REBUILD=true` 和 `CMAKE_ARGS="-DGGML_AVX2=OFF -DGGML_AVX512=OFF -DGGML_FMA=OFF -DGGML_F16C=OFF"`。',
      },
      {
        en: 'The backend is for other models: without `backend:` in the YAML file LocalAI tries one after another, and the last error hides that of the right one. Name it (`llama-cpp` for GGUF), and install it with `local-ai backends install`.',
        zh: '后端与模型不配：YAML 里没写 `backend:` 时，LocalAI 逐个尝试，最后一个报错盖住了真正的那个。写明后端（GGUF 用 `llama-cpp`），并用 `local-ai backends install` 安装。',
      },
      {
        en: 'The model file is cut off, is a format that this release does not read, or the path is wrong: download it again, upgrade LocalAI.',
        zh: '模型文件不完整、格式太新，或路径写错：重新下载，或升级 LocalAI。',
      },
    ],
    steps: [
      {
        en: 'Start LocalAI with `DEBUG=true` and read the lines above this one that begin with `GRPC(`: they are the output of the backend. `dmesg | grep -iE "killed|trap"` shows lack of memory or a wrong instruction.',
        zh: '用 `DEBUG=true` 启动，看这一行上方以 `GRPC(` 开头的行：那是后端自己的输出。`dmesg | grep -iE "killed|trap"` 能看出内存不足或非法指令。',
      },
      {
        en: 'Correct what they name. A retry without a change ends the process again.',
        zh: '按那里写的原因改正。不改动就重试，进程还会退出。',
      },
    ],
  },
  'localai-backend-not-started': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['localai'],
    example: 'failed to load model with internal loader: grpc service not ready',
    pattern: /(?:: |=")grpc service not ready\b|failed starting\/connecting to the gRPC service/,
    source: LOCAL_AI,
    title: {
      en: 'grpc service not ready (LocalAI)',
      zh: 'LocalAI：后端没有启动（grpc service not ready）',
    },
    meaning: {
      en: 'LocalAI started the process of a backend on a free port of `127.0.0.1`, and nothing listened there in time. The model was not loaded.',
      zh: 'LocalAI 在 `127.0.0.1` 的空闲端口上启动后端进程，到时间仍没有监听。模型没有加载。',
    },
    causes: [
      {
        en: 'The process ended at its start: a shared library is missing, or the image is for another GPU, driver, or processor (CUDA image without an NVIDIA driver, `SIGILL`). Newer releases print exit code and last line.',
        zh: '进程一启动就退出：缺少动态库，或镜像与显卡、驱动、CPU 不符（没有 NVIDIA 驱动却用 CUDA 镜像，或 `SIGILL`）。新版本会打印退出码和最后一行输出。',
      },
      {
        en: 'It was killed for lack of memory (exit code 137).',
        zh: '内存不足被杀（退出码 137）。',
      },
      {
        en: 'It is slow to start: a Python backend loads for minutes from a slow disk.',
        zh: '启动太慢：Python 后端从慢盘加载要几分钟。',
      },
    ],
    steps: [
      {
        en: 'Start LocalAI with `DEBUG=true`; the output of the backend is above this line. Start the binary that the log names by hand: it prints the missing library.',
        zh: '用 `DEBUG=true` 启动，后端的输出在这一行上方。手动执行日志里的那个二进制文件，会打印缺少哪个库。',
      },
      {
        en: 'Take the image of your hardware (`latest` for CPU, `latest-gpu-nvidia-cuda-12`, …), or `REBUILD=true`; give it more memory; for a slow one raise `grpc: attempts` and `attempts_sleep_time` in the YAML file of the model.',
        zh: '换成与硬件相符的镜像（CPU 用 `latest`，NVIDIA 用 `latest-gpu-nvidia-cuda-12` 等），或设 `REBUILD=true`；加内存；启动慢就在模型 YAML 里调大 `grpc: attempts` 和 `attempts_sleep_time`。',
      },
    ],
  },
  'triton-model-not-loaded': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE', 'INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['triton'],
    example:
      "failed to load 'detector' version 1: Internal: unable to load plan file to auto complete config: /models/detector/1/model.plan",
    pattern:
      /unable to load plan file to auto complete config|unable to create TensorRT engine|engine plan file is not compatible|Version tag does not match|[Ee]ngine deserialization failed|failed to load all models/,
    source: 'triton-inference-server/tensorrt_backend:src/model_state.cc',
    title: {
      en: 'unable to load plan file / TensorRT engine (Triton)',
      zh: 'Triton：TensorRT 引擎加载失败（load plan file）',
    },
    meaning: {
      en: 'Triton could not read a TensorRT engine, so the model is not served. The `UNAVAILABLE` in the table at the start is a state of the model. A call to it gets its own gRPC status.',
      zh: 'Triton 读不了 TensorRT 引擎，这个模型不提供服务。启动表格里的 `UNAVAILABLE` 是模型状态；调用它会另外得到 gRPC 状态码。',
    },
    causes: [
      {
        en: 'The engine was built with another TensorRT than the one in this image: an engine runs only with the version that built it, unless it was built version compatible.',
        zh: '构建引擎的 TensorRT 与镜像里的版本不同：引擎只能用构建它的版本运行，除非构建时开启了版本兼容。',
      },
      {
        en: 'The engine was built on a GPU of another type.',
        zh: '引擎是在另一种 GPU 上构建的。',
      },
      {
        en: '`model.plan` is cut off or a Git LFS pointer, or a plugin library is missing (`LD_PRELOAD`).',
        zh: '`model.plan` 不完整或是 Git LFS 指针，或缺少插件库（`LD_PRELOAD`）。',
      },
      {
        en: '`failed to load all models`: one model of the repository failed, and Triton then ends (`--exit-on-error`). The table above the line names it.',
        zh: '`failed to load all models`：仓库里有一个模型失败，Triton 就退出（`--exit-on-error`）。上方表格写明是哪个。',
      },
    ],
    steps: [
      {
        en: 'Read the `E` lines above: they give both versions. Run `trtexec --loadEngine=model.plan` in the container `nvcr.io/nvidia/tensorrt` of the same release (`YY.MM`): if it fails too, it is the engine.',
        zh: '看上方以 `E` 开头的行，里面有两个版本号。在同一发行版（`YY.MM`）的 `nvcr.io/nvidia/tensorrt` 容器里执行 `trtexec --loadEngine=model.plan`：同样失败就是引擎的问题。',
      },
      {
        en: 'Build the engine again from ONNX with `trtexec` in that container, on the GPU that serves it.',
        zh: '在该容器里、在实际运行的 GPU 上，用 `trtexec` 从 ONNX 重新构建引擎。',
      },
    ],
  },
  'ray-client-timeout': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['ray'],
    example: 'ConnectionError: ray client connection timeout',
    pattern: /\b[Rr]ay [Cc]lient connection timed? ?out/,
    source: 'ray-project/ray:python/ray/util/client/worker.py',
    title: {
      en: 'ray client connection timeout (Ray Client)',
      zh: 'Ray Client 连接超时（connection timeout）',
    },
    meaning: {
      en: '`ray.init("ray://…")` tried for some time to open a gRPC connection to the Ray Client server on the head node. No job was started.',
      zh: '`ray.init("ray://…")` 一直没能与 head 节点上的 Ray Client 服务建立 gRPC 连接，作业没有开始。',
    },
    causes: [
      {
        en: 'Wrong port: `ray://` needs the Ray Client port, 10001. 6379 is the GCS (write the address without `ray://`), 8265 the dashboard and job API.',
        zh: '端口不对：`ray://` 要连 Ray Client 的 10001 端口。6379 是 GCS（地址不带 `ray://`），8265 是 dashboard 和作业 API。',
      },
      {
        en: 'Port 10001 is not reachable: not published, a security group, or a load balancer that checks health over HTTP or does not pass HTTP/2. In Kubernetes: `kubectl port-forward svc/NAME-head-svc 10001`.',
        zh: '10001 端口不通：没有发布、安全组没放行，或负载均衡用 HTTP 做健康检查、不支持 HTTP/2。Kubernetes 里可用 `kubectl port-forward svc/NAME-head-svc 10001`。',
      },
      {
        en: 'TLS on one side only. `RAY_USE_TLS` and the paths of the certificates must be set before `import ray`: set in the program after it they have no effect.',
        zh: '只有一端开了 TLS。`RAY_USE_TLS` 和证书路径要在 `import ray` 之前设置，之后在程序里设置不生效。',
      },
      {
        en: 'The Ray Client server does not run: Ray was started without it (`pip install "ray[default]"`), or the head node is still starting.',
        zh: 'Ray Client 服务没有运行：Ray 安装不完整（`pip install "ray[default]"`），或 head 节点还在启动。',
      },
      {
        en: '`http_proxy` or `https_proxy` takes the connection: add the head to `no_proxy`.',
        zh: '`http_proxy`、`https_proxy` 接走了连接：把 head 加入 `no_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HEAD 10001` where the client runs: if it fails, it is port or network; if it connects, compare TLS and proxy variables, and read `ray_client_server.err` in `/tmp/ray/session_latest/logs` on the head.',
        zh: '在客户端所在机器执行 `nc -vz HEAD 10001`：不通就是端口或网络；能连上就对照 TLS 和代理变量，并看 head 上 `/tmp/ray/session_latest/logs` 里的 `ray_client_server.err`。',
      },
      {
        en: 'Use `ray://HEAD:10001`, with the same versions of Ray and Python on both sides.',
        zh: '地址写 `ray://HEAD:10001`，两端的 Ray 和 Python 版本保持一致。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
