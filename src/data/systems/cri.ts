import type { System } from './system.ts';

const API = 'kubernetes/cri-api:pkg/apis/runtime/v1/api.proto';
const MAP = 'containerd/errdefs:pkg/errgrpc/grpc.go';
const RUNTIME = 'kubernetes/cri-client:pkg/remote_runtime.go';
const IMAGE = 'kubernetes/cri-client:pkg/remote_image.go';

const NODE = {
  en: 'On the node: `journalctl -u kubelet` and `journalctl -u containerd` at the time of the event; `crictl ps -a` and `crictl pods`.',
  zh: '在节点上看事件发生时的 `journalctl -u kubelet` 和 `journalctl -u containerd`；再执行 `crictl ps -a` 和 `crictl pods`。',
} as const;

/** The interface between the kubelet and the container runtime of its node. */
export const cri = {
  name: 'Kubernetes CRI',
  about: {
    en: 'The kubelet calls the container runtime of its node over gRPC. The statuses appear in pod events, such as `Failed to pull image`.',
    zh: 'kubelet 通过 gRPC 调用节点上的容器运行时。状态码出现在 Pod 事件里，比如 `Failed to pull image`。',
  },
  contract: {
    says: {
      en: 'The interface names no codes. It demands that stopping and removing succeed when nothing is left to do. containerd chooses the code from the class of the error.',
      zh: '接口没有规定状态码，只要求：已经停止或删除的对象，再次停止或删除必须成功。containerd 按自己的错误类别选择状态码。',
    },
    source: API,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'The error has no class in containerd. It is carried with its text only, for example from a CNI plugin, `runc`, or a registry.',
        zh: 'containerd 没有给错误分类，只带文本，例如来自 CNI 插件、`runc` 或镜像仓库的错误。',
      },
      act: {
        en: 'Read the last part of the text. The kubelet retries with backoff as long as the pod should run; correct the node, the image, or the registry.',
        zh: '看文本最后一段。只要 Pod 还应该运行，kubelet 就会自动退避重试；改正节点、镜像或镜像仓库的问题。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is the usual code of a failure whose cause is known and printed, and the caller retries it.',
        zh: '这里 `UNKNOWN` 是最常见的状态码，原因就写在文本里，而且调用方会重试。',
      },
      look: NODE,
      source: MAP,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: '`an error occurred when try to find container "…"`: the container was removed, often while the pod ends.',
        zh: '`an error occurred when try to find container "…"`：容器已被删除，多半发生在 Pod 结束时。',
      },
      act: {
        en: 'Nothing, if the pod is gone or was replaced. If it should run, compare `crictl ps -a` with `kubectl get pods`.',
        zh: 'Pod 已消失或被替换就不用处理；如果应该在运行，对照 `crictl ps -a` 和 `kubectl get pods`。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'When the kubelet stops or removes, it treats the code as success. In a pull it means that the tag or the repository does not exist.',
        zh: '停止或删除时，kubelet 把它当作成功；拉取镜像时，它表示 tag 或仓库不存在。',
      },
      source: 'containerd/containerd:internal/cri/server/container_status.go',
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'A call to stop or remove a sandbox or a container, or to remove an image, that no longer exists must not fail.',
        zh: '停止或删除沙箱、容器，或删除镜像时，对象已不存在，也必须返回成功。',
      },
      act: {
        en: 'If a runtime returns this code there, report it to the runtime. The kubelet itself treats it as success.',
        zh: '运行时在这里返回该状态码属于运行时的缺陷，应向它报告；kubelet 会当作成功处理。',
      },
      retry: 'none',
      strength: 'must',
      differs: {
        en: 'Elsewhere `NOT_FOUND` is right for a deletion that came too late; here it is forbidden.',
        zh: '一般删除不存在的对象可以返回 `NOT_FOUND`，这里不允许。',
      },
      source: API,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The runtime has no method for a stream of pods, containers, or images.',
        zh: '运行时没有实现流式列出 Pod、容器或镜像的方法。',
      },
      act: {
        en: 'The kubelet falls back to the unary list and does not ask again. For `unknown service runtime.v1.RuntimeService`, remove `cri` from `disabled_plugins` in `/etc/containerd/config.toml`, or update containerd.',
        zh: 'kubelet 会改用一元的 list 方法，之后不再尝试。如果是 `unknown service runtime.v1.RuntimeService`，从 `/etc/containerd/config.toml` 的 `disabled_plugins` 里去掉 `cri`，或升级 containerd。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'For a missing stream the caller goes on with another method, and nothing has failed. A missing `RuntimeService` is a failure.',
        zh: '缺流式方法时，调用方换一个方法继续，没有失败；缺整个 `RuntimeService` 则是故障。',
      },
      source: RUNTIME,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'The runtime did not finish within `runtimeRequestTimeout`, 2 minutes by default. `RunPodSandbox` gets twice that.',
        zh: '运行时没有在 `runtimeRequestTimeout`（默认 2 分钟）内完成；`RunPodSandbox` 有两倍时间。',
      },
      act: {
        en: 'The kubelet calls again. The first attempt might still hold the name, which gives `failed to reserve … name`. Look for a slow disk or a hanging CNI plugin.',
        zh: 'kubelet 会再次调用。第一次可能仍占着名字，于是出现 `failed to reserve … name`。检查磁盘是否太慢、CNI 插件是否卡住。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'The runtime can go on after the deadline, and the next attempt collides with it.',
        zh: '超时之后运行时可能还在执行，下一次调用会与它冲突。',
      },
      look: NODE,
      source: RUNTIME,
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: {
        en: 'The command of an exec probe did not end within the timeout of the probe; the kubelet turns the code into `command … timed out`.',
        zh: 'exec 探针的命令没有在自己的超时内结束；kubelet 把它转成 `command … timed out`。',
      },
      act: {
        en: 'Raise `timeoutSeconds` of the probe or make the command faster.',
        zh: '调大探针的 `timeoutSeconds`，或让命令更快结束。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: RUNTIME,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'Usually nothing listens on the socket: containerd does not run. Or `server is not initialized yet`: it has started, and its CRI plugin still loads (code `UNKNOWN` in containerd 1.7).',
        zh: '多数是 socket 连不上：containerd 没有运行。或 `server is not initialized yet`：containerd 已启动，CRI 插件还在加载（containerd 1.7 里是 `UNKNOWN`）。',
      },
      act: {
        en: 'Look at `systemctl status containerd`. While the plugin loads, wait; if it lasts for minutes, read the log of containerd.',
        zh: '先看 `systemctl status containerd`。插件加载中就等待；持续几分钟就看 containerd 的日志。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: NODE,
      source: 'containerd/containerd:internal/cri/instrument/instrumented_service.go',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The runtime does not respond while the kubelet follows the log of a container.',
        zh: 'kubelet 跟踪容器日志时，运行时没有响应。',
      },
      act: {
        en: 'The kubelet assumes that the container still runs and continues.',
        zh: 'kubelet 认为容器仍在运行，继续跟踪。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Containers go on while the runtime is down: the code says nothing about them.',
        zh: '运行时停了，容器照样在跑：这个状态码不说明容器的状态。',
      },
      source: 'kubernetes/cri-client:pkg/logs/logs.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'The kubelet removes the code `UNKNOWN` from failed pulls, so that events show only the text. Other codes stay in the event.',
        zh: '拉取镜像失败时，kubelet 会去掉 `UNKNOWN`，事件里只剩文本；其他状态码会保留。',
      },
      source: IMAGE,
    },
    {
      says: {
        en: 'Three classes of errors in containerd become `FAILED_PRECONDITION`: failed precondition, conflict, and not modified. An ended context becomes `DEADLINE_EXCEEDED` or `CANCELLED`.',
        zh: 'containerd 有三类错误都返回 `FAILED_PRECONDITION`：前置条件不满足、冲突、未修改；context 结束时是 `DEADLINE_EXCEEDED` 或 `CANCELLED`。',
      },
      source: MAP,
    },
    {
      says: {
        en: 'A pull has no deadline from the kubelet; containerd cancels it after 5 minutes without progress (`image_pull_progress_timeout`).',
        zh: 'kubelet 不给拉取镜像设截止时间；containerd 在 5 分钟没有进展后取消（`image_pull_progress_timeout`）。',
      },
      source: IMAGE,
    },
    {
      says: {
        en: 'The kubelet accepts responses of up to 16 MiB from the runtime, four times the default of gRPC.',
        zh: 'kubelet 接受运行时最大 16 MiB 的响应，是 gRPC 默认值的四倍。',
      },
      source: 'kubernetes/cri-client:pkg/utils.go',
    },
    {
      says: {
        en: 'A stream of pods or containers counts as a whole: if it does not end in time, the kubelet discards what it received.',
        zh: '流式列表要完整才算：没有按时结束，kubelet 会丢弃已收到的部分。',
      },
      source: API,
    },
  ],
  messages: [
    'containerd-pull-failed',
    'containerd-content-lost',
    'kubernetes-docker-pull-failed',
    'kubernetes-sandbox-network-failed',
    'kubernetes-sandbox-image-failed',
    'kubernetes-container-create-failed',
    'kubernetes-container-name-reserved',
    'kubernetes-container-not-found',
    'kubernetes-cri-not-implemented',
    'cri-server-not-initialized',
    'cri-runtime-timed-out',
    'cri-container-is-in-state',
    'cri-probe-timed-out',
    'cri-cannot-start-stopped-process',
    'containerd-unknown-service',
    'containerd-left-over-container',
    'cri-container-does-not-stop',
  ],
} as const satisfies System;
