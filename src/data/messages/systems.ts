import type { Message } from './message.ts';

/** Systems that people call over gRPC and that print texts of their own. */
export const systemMessages = {
  'zeebe-command-rejected': {
    code: 'NOT_FOUND',
    alsoCodes: ['FAILED_PRECONDITION', 'INVALID_ARGUMENT', 'ALREADY_EXISTS', 'INTERNAL', 'UNKNOWN'],
    libraries: ['zeebe'],
    example:
      "io.grpc.StatusRuntimeException: NOT_FOUND: Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to complete job with key '2251799813685263', but no such job was found",
    pattern: /Command '[A-Z_]{1,60}' rejected with code '[A-Z_]{1,40}': /,
    source:
      'camunda/zeebe:zeebe/gateway-grpc/src/main/java/io/camunda/zeebe/gateway/grpc/GrpcErrorMapper.java',
    title: {
      en: "Command '…' rejected with code '…' (Zeebe)",
      zh: 'Zeebe：命令被 broker 拒绝（rejected with code）',
    },
    meaning: {
      en: 'The broker processed the command and rejected it, so it had no effect. The code in quotes is the reason of Zeebe; the gateway maps it to the gRPC code.',
      zh: 'broker 处理了命令并拒绝，命令没有生效。引号里的 code 是 Zeebe 给出的原因，网关据此生成 gRPC 状态码。',
    },
    causes: [
      {
        en: '`COMPLETE` or `FAIL` with `NOT_FOUND`: another worker has completed the job after its timeout, or the process instance has ended.',
        zh: '`COMPLETE` 或 `FAIL` 加 `NOT_FOUND`：job 超时后被另一个 worker 完成，或流程实例已结束。',
      },
      {
        en: '`INVALID_STATE`: the job has failed and has an incident, or the process has no start event that can be started this way.',
        zh: '`INVALID_STATE`：job 已失败并产生事件（incident），或流程没有可以这样启动的开始事件。',
      },
      {
        en: '`CREATE` with `NOT_FOUND`: no process of this ID or version is deployed.',
        zh: '`CREATE` 加 `NOT_FOUND`：没有部署这个 ID 或版本的流程。',
      },
    ],
    steps: [
      {
        en: 'Read the sentence behind the code: it names what the broker expected. Look the key up in Operate.',
        zh: '先看 code 后面那句话，它说明 broker 期望什么；再到 Operate 里查这个 key。',
      },
      {
        en: 'For jobs, make the job timeout longer than the slowest handler, and do not retry a rejected completion.',
        zh: 'job 的情况：让 job 超时长于最慢的处理逻辑，被拒绝的完成请求不要重试。',
      },
    ],
  },
  'dapr-app-channel-not-initialized': {
    code: 'INTERNAL',
    libraries: ['dapr'],
    example: 'rpc error: code = Internal desc = app channel is not initialized',
    pattern: /\bapp channel is not initialized\b/,
    source: 'dapr/dapr:pkg/api/grpc/daprinternal.go',
    title: { en: 'app channel is not initialized (Dapr)', zh: 'Dapr：应用通道未建立（app channel）' },
    meaning: {
      en: 'The sidecar of the application that was called has no connection to that application. The application did not receive the call.',
      zh: '被调用方的 sidecar 没有与应用建立连接，应用没有收到这次调用。',
    },
    causes: [
      {
        en: 'The sidecar started without the port of the application (`dapr.io/app-port` or `--app-port`).',
        zh: 'sidecar 启动时没有配置应用端口（`dapr.io/app-port` 或 `--app-port`）。',
      },
      {
        en: 'The application is not listening yet, or it listens on another port.',
        zh: '应用还没开始监听，或监听在别的端口。',
      },
    ],
    steps: [
      {
        en: 'Compare the port in the log of the sidecar (`kubectl logs POD -c daprd`) with the one on which the application listens.',
        zh: '对照 sidecar 日志（`kubectl logs POD -c daprd`）里的端口与应用实际监听的端口。',
      },
      {
        en: 'Set the port and, for a gRPC application, the protocol (`dapr.io/app-protocol: grpc`); then restart the pod.',
        zh: '设置端口；若应用是 gRPC 服务，再设置 `dapr.io/app-protocol: grpc`，然后重启 Pod。',
      },
    ],
  },
  'containerd-pull-failed': {
    code: 'UNKNOWN',
    alsoCodes: ['NOT_FOUND', 'DEADLINE_EXCEEDED', 'UNAVAILABLE', 'CANCELLED'],
    libraries: ['containerd'],
    example:
      'Failed to pull image "shop/cart:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/shop/cart:1.4": failed to resolve reference "docker.io/shop/cart:1.4": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    pattern: /failed to pull and unpack image "[^"\n]{1,300}": /,
    source: 'containerd/containerd:internal/cri/server/images/image_pull.go',
    title: {
      en: 'failed to pull and unpack image (Kubernetes)',
      zh: 'Kubernetes 拉取镜像失败（failed to pull）',
    },
    meaning: {
      en: 'The kubelet asked containerd over gRPC for an image, and containerd could not get it from the registry. gRPC only carries the error: the cause is at the end of the text.',
      zh: 'kubelet 通过 gRPC 让 containerd 拉取镜像，containerd 从镜像仓库取不到。gRPC 只是转达错误，原因在文本末尾。',
    },
    causes: [
      {
        en: '`not found`, `pull access denied` or `401`: the name or tag is wrong, or the pod has no `imagePullSecrets` for a private registry.',
        zh: '`not found`、`pull access denied` 或 `401`：镜像名或 tag 写错，或私有仓库没有配置 `imagePullSecrets`。',
      },
      {
        en: '`dial tcp`, `no such host` or `i/o timeout`: the node cannot reach the registry.',
        zh: '`dial tcp`、`no such host` 或 `i/o timeout`：节点连不上镜像仓库。',
      },
      {
        en: '`x509`: the node does not trust the certificate of the registry.',
        zh: '`x509`：节点不信任镜像仓库的证书。',
      },
      {
        en: '`429` or `toomanyrequests`: the registry limits anonymous pulls.',
        zh: '`429` 或 `toomanyrequests`：镜像仓库对匿名拉取限流。',
      },
    ],
    steps: [
      {
        en: 'Read the last part of the text, then run the same pull on the node: `crictl pull IMAGE`. If it succeeds, the secret of the pod is the cause.',
        zh: '先看文本最后一段，再在节点上执行 `crictl pull IMAGE`。如果成功，原因就在 Pod 的拉取密钥。',
      },
      {
        en: 'Correct the name, the secret, the proxy or the certificate of the node; the kubelet retries automatically with backoff.',
        zh: '改正镜像名、密钥、节点的代理或证书；kubelet 会自动退避重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
