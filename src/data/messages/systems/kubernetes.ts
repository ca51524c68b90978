import type { Message } from '../message.ts';

/** What the kubelet, container runtimes and CSI drivers print in pod events and in the log of the node. */
export const kubernetesMessages = {
  'containerd-pull-failed': {
    code: 'UNKNOWN',
    alsoCodes: ['NOT_FOUND', 'DEADLINE_EXCEEDED', 'UNAVAILABLE', 'CANCELLED'],
    libraries: ['containerd'],
    example:
      'Failed to pull image "shop/cart:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/shop/cart:1.4": failed to resolve reference "docker.io/shop/cart:1.4": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    pattern:
      /failed to pull and unpack image "[^"\n]{1,300}": |unexpected media type text\/html|could not fetch content descriptor \S|httpReadSeeker: /,
    sharedWith: {
      'containerd-layer-not-committed': 'the runtime puts its own words around those of the cause',
      'image-platform-missing': 'the runtime puts its own words around those of the cause',
    },
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
        en: '`not found` or `manifest unknown`: the name or tag was never pushed, or the image exists for another platform only (`no match for platform in manifest`: build for the architecture of the node).',
        zh: '`not found` 或 `manifest unknown`：名字或 tag 没有推送过，或镜像只有别的平台（`no match for platform in manifest`：按节点架构构建）。',
      },
      {
        en: '`pull access denied`, `401`, or `403`: the registry is private and the pod has no `imagePullSecrets` in its namespace, or the token expired (ECR after 12 hours; the role of the node lacks the permission to read, such as `AcrPull`). A credential helper of another tool does not count: kubelet and containerd do not read `~/.docker/config.json` of a user.',
        zh: '`pull access denied`、`401` 或 `403`：私有镜像仓库，而 pod 所在命名空间没有 `imagePullSecrets`，或令牌过期（ECR 12 小时；节点角色缺少读取权限，如 `AcrPull`）。kubelet 和 containerd 不读用户的 `~/.docker/config.json`。',
      },
      {
        en: '`dial tcp`, `no such host`, `i/o timeout`, or `EOF`: the node cannot reach the registry or its storage: DNS of the node, firewall, missing NAT, or a proxy that containerd does not know (`HTTP_PROXY` in a drop-in of `containerd.service`). Behind a block use a mirror in `certs.d`.',
        zh: '`dial tcp`、`no such host`、`i/o timeout` 或 `EOF`：节点连不上镜像仓库或其存储：节点 DNS、防火墙、没有 NAT，或 containerd 没有配置代理（在 `containerd.service` 的 drop-in 里写 `HTTP_PROXY`）。被封锁时在 `certs.d` 配镜像站。',
      },
      {
        en: '`x509`: the node does not trust the certificate of the registry or of a company proxy: add that CA to the trust store of the node and restart containerd. `HTTP response to HTTPS client`: the registry has no TLS; declare it as an `http://` host in `/etc/containerd/certs.d`.',
        zh: '`x509`：节点不信任镜像仓库或公司代理的证书：把 CA 加入节点信任库并重启 containerd。`HTTP response to HTTPS client`：仓库没有 TLS，在 `/etc/containerd/certs.d` 声明为 `http://` 主机。',
      },
      {
        en: '`media type text/html`: a mirror in `certs.d`, `registries.yaml`, or `registry-mirrors` returns a web page (a login or redirect): correct its address or remove it. `could not fetch content descriptor`: the mirror has the manifest and lacks a layer, often because of a `rewrite` rule; `429` or `toomanyrequests`: the registry limits anonymous pulls, so log in or use a mirror.',
        zh: '`media type text/html`：`certs.d`、`registries.yaml` 或 `registry-mirrors` 里的镜像站返回网页（登录或重定向）：改正地址或删除。`could not fetch content descriptor`：镜像站有 manifest 但缺少层，常因 `rewrite` 规则；`429` 或 `toomanyrequests`：匿名拉取被限流，应登录或用镜像站。',
      },
      {
        en: '`no space left on device`, `failed to extract layer`, or `unexpected commit digest`: the disk of the node is full, or a layer in its store is damaged: free space, remove the image (`crictl rmi`), and pull again.',
        zh: '`no space left on device`、`failed to extract layer` 或 `unexpected commit digest`：节点磁盘满，或本地层损坏：清理空间，删除镜像（`crictl rmi`）再拉取。',
      },
    ],
    steps: [
      {
        en: 'Read the last part of the text, then run the same pull on the node: `crictl pull IMAGE`, for a private registry with `--creds USER:TOKEN`. If it succeeds, the secret of the pod is the cause.',
        zh: '看文本最后一段，再在节点上执行同样的拉取：`crictl pull IMAGE`，私有仓库加 `--creds USER:TOKEN`。成功说明是 pod 的 secret 有问题。',
      },
      {
        en: 'Correct the name, the secret, the proxy, or the certificate of the node; the kubelet retries automatically with backoff.',
        zh: '改正名字、secret、代理或节点证书；kubelet 会自动退避重试。',
      },
    ],
  },
  'kubernetes-docker-pull-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['cri-dockerd'],
    example:
      'Failed to pull image "shop/cart:1.4": rpc error: code = Unknown desc = Error response from daemon: manifest for shop/cart:1.4 not found: manifest unknown: manifest unknown',
    pattern:
      /(?:failed to pull|failed pulling) image "[^"\n]{1,300}": (?:rpc error: code = \w{1,20} desc = )?Error response from daemon: |rror response from daemon: (?:manifest for|pull access denied|Get "?https?:)/,
    source: 'Mirantis/cri-dockerd:core/sandbox_helpers.go',
    title: {
      en: 'Failed to pull image: Error response from daemon',
      zh: '拉取镜像失败：Error response from daemon',
    },
    meaning: {
      en: 'The kubelet asked Docker for an image, and the Docker daemon got an error from the registry. The part behind `daemon:` is the cause; gRPC only carries it.',
      zh: 'kubelet 让 Docker 拉取镜像，Docker 守护进程从镜像仓库得到错误。`daemon:` 后面才是原因，gRPC 只是转达。',
    },
    causes: [
      {
        en: '`manifest unknown` or `not found`: this tag was never published or has been removed, or not for this platform. Use a tag that exists (`docker manifest inspect IMAGE`).',
        zh: '`manifest unknown` 或 `not found`：该 tag 没有发布过、已被删除，或没有本平台的版本。改用存在的 tag（`docker manifest inspect IMAGE`）。',
      },
      {
        en: '`pull access denied` or `unauthorized`: the name is wrong, or the registry needs credentials: create the secret in the namespace of the pod and name it in `imagePullSecrets`. If it is the `pause` image, set another sandbox image. An image that was built only on your machine: load it (`minikube image load`, `kind load docker-image`) and set `imagePullPolicy: IfNotPresent`.',
        zh: '`pull access denied` 或 `unauthorized`：名字写错，或仓库需要凭据：在 pod 的命名空间创建 secret 并写进 `imagePullSecrets`。如果是 `pause` 镜像，换别的 sandbox 镜像。只在本机构建的镜像：用 `minikube image load`、`kind load docker-image` 加载，并设 `imagePullPolicy: IfNotPresent`。',
      },
      {
        en: '`Get "https://…"` with `timeout`, `no such host`, or `connection refused`: the node cannot reach the registry (DNS, proxy of `docker.service`, firewall): use a mirror, or open it. In mainland China `k8s.gcr.io`, `registry.k8s.io`, and `gcr.io` need a mirror.',
        zh: '`Get "https://…"` 后面是 `timeout`、`no such host` 或 `connection refused`：节点连不上仓库（DNS、`docker.service` 的代理、防火墙）：用镜像站或放行。中国大陆访问 `k8s.gcr.io`、`registry.k8s.io`、`gcr.io` 需要镜像站。',
      },
      {
        en: '`x509` or `HTTP response to HTTPS client`: the CA is not in `/etc/docker/certs.d/HOST/ca.crt`, or the registry is plain HTTP and not in `insecure-registries` of `daemon.json`.',
        zh: '`x509` 或 `HTTP response to HTTPS client`：CA 不在 `/etc/docker/certs.d/HOST/ca.crt`，或仓库是 HTTP 而没有写进 `daemon.json` 的 `insecure-registries`。',
      },
      {
        en: '`toomanyrequests`: the limit of Docker Hub for anonymous pulls: log in, or use a mirror.',
        zh: '`toomanyrequests`：Docker Hub 匿名拉取限流：登录或用镜像站。',
      },
    ],
    steps: [
      {
        en: 'Run `docker pull IMAGE` on the node: it prints the same cause without Kubernetes. If it succeeds, check `imagePullSecrets` of the pod.',
        zh: '在节点上运行 `docker pull IMAGE`：不经 Kubernetes 也会打印同样的原因。成功就检查 pod 的 `imagePullSecrets`。',
      },
      {
        en: 'Correct name, tag, secret, or network; the kubelet retries automatically.',
        zh: '改正名字、tag、secret 或网络；kubelet 会自动重试。',
      },
    ],
  },
  'kubernetes-sandbox-network-failed': {
    code: 'UNKNOWN',
    libraries: ['containerd', 'cri-dockerd'],
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f1c": plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory',
    pattern:
      /failed to (?:setup|set up) network for sandbox "|failed to create pod network sandbox |[Nn]etworkPlugin \w{1,40} failed to (?:set up|teardown) pod|failed to set up sandbox container "[^"\n]{1,100}" network/,
    sharedWith: {
      'cni-address-failed': 'the runtime puts its own words around those of the cause',
      'cni-plugin-not-set-up': 'the runtime puts its own words around those of the cause',
    },
    source: 'containerd/containerd:internal/cri/server/sandbox_run.go',
    title: {
      en: 'failed to set up network for sandbox (CNI)',
      zh: 'Pod 沙箱网络创建失败（CNI）',
    },
    meaning: {
      en: 'The container runtime could not give the pod a network: a CNI plugin on that node failed. The pod did not start. gRPC only carries the error.',
      zh: '容器运行时无法为 Pod 建立网络：该节点上的 CNI 插件失败，Pod 没有启动。gRPC 只是转达错误。',
    },
    causes: [
      {
        en: 'The CNI plugin is not ready yet, for example after the node started or during an upgrade. Then the kubelet retries, and the event ends automatically.',
        zh: 'CNI 插件还没就绪，比如节点刚启动或正在升级。这时 kubelet 会重试，事件会自行消失。',
      },
      {
        en: 'The pod of the plugin (`calico-node`, `cilium`, `aws-node`, `flannel`) crashes on that node.',
        zh: '插件的 Pod（`calico-node`、`cilium`、`aws-node`、`flannel`）在该节点上崩溃。',
      },
      {
        en: 'No free IP address is left on the node or in the subnet: enlarge the range, or add nodes or subnets.',
        zh: '节点或子网已没有空闲 IP：扩大网段，或增加节点、子网。',
      },
      {
        en: 'The files in `/etc/cni/net.d` belong to another plugin or are missing: the first file there decides. Move the files of other plugins away.',
        zh: '`/etc/cni/net.d` 里的配置属于别的插件，或已丢失：生效的是排在第一的文件。移走其他插件的配置。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n kube-system get pods -o wide --field-selector spec.nodeName=NODE`. If the CNI pod there is not ready, read its log: that is the cause.',
        zh: '执行 `kubectl -n kube-system get pods -o wide --field-selector spec.nodeName=NODE`。如果该节点的 CNI Pod 没有就绪，原因在它的日志里。',
      },
      {
        en: 'If it is ready, read the end of the event for `no IP addresses available` or a missing file, then restart the CNI pod.',
        zh: '如果已就绪，看事件末尾是否有 `no IP addresses available` 或缺失的文件，再重启 CNI Pod。',
      },
    ],
  },
  'kubernetes-sandbox-image-failed': {
    code: 'UNKNOWN',
    libraries: ['containerd'],
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.example/pause:3.9": failed to pull image: connection refused',
    pattern: /failed to get sandbox image \\?"|unable to pull sandbox image/,
    source: 'containerd/containerd:internal/cri/server/podsandbox/sandbox_run.go',
    title: { en: 'failed to get sandbox image (pause)', zh: '拉取沙箱镜像失败（pause 镜像）' },
    meaning: {
      en: 'Each pod begins with a small image, `pause`, and containerd could not get it. No pod can start on that node until it is there.',
      zh: '每个 Pod 都先启动一个很小的 `pause` 镜像，containerd 取不到它。拿到之前，该节点上任何 Pod 都起不来。',
    },
    causes: [
      {
        en: 'The node cannot reach the registry of the pause image.',
        zh: '节点连不上 pause 镜像所在的仓库。',
      },
      {
        en: 'The registry no longer has that image or tag.',
        zh: '仓库里已经没有这个镜像或 tag。',
      },
    ],
    steps: [
      {
        en: 'Run `crictl pull IMAGE` on the node with the image of the message: it prints the cause.',
        zh: '在节点上用报错里的镜像执行 `crictl pull IMAGE`，会打印原因。',
      },
      {
        en: 'Set `sandbox_image` (containerd 1) or `pinned_images.sandbox` (containerd 2) in `/etc/containerd/config.toml` to an image that the node can pull, and restart containerd.',
        zh: '在 `/etc/containerd/config.toml` 里把 `sandbox_image`（containerd 1）或 `pinned_images.sandbox`（containerd 2）改成节点能拉取的镜像，再重启 containerd。',
      },
    ],
  },
  'kubernetes-container-create-failed': {
    code: 'UNKNOWN',
    libraries: ['containerd'],
    example:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/server": stat /app/server: no such file or directory: unknown',
    pattern: /OCI runtime (?:create|exec) failed: |failed to create (?:containerd|shim) task: /,
    sharedWith: {
      'runc-host-rejects-container': 'the runtime puts its own words around those of the cause',
      'containerd-left-over-container': 'the runtime names there what it found',
    },
    codeless: true,
    source: 'containerd/containerd:cmd/containerd-shim-runc-v2/process/init.go',
    title: {
      en: 'OCI runtime create failed (container did not start)',
      zh: '容器启动失败（OCI runtime create failed）',
    },
    meaning: {
      en: 'The runtime (`runc`) could not start the process of the container. Nothing is wrong with gRPC or the network: the cause is the last part of the text.',
      zh: '运行时（`runc`）无法启动容器进程。gRPC 和网络都没有问题，原因在文本的最后一段。',
    },
    causes: [
      {
        en: '`executable file not found` or `no such file or directory`: the command of the pod is not in the image.',
        zh: '`executable file not found` 或 `no such file or directory`：Pod 的命令在镜像里不存在。',
      },
      {
        en: '`exec format error`: the image is built for another processor.',
        zh: '`exec format error`：镜像的处理器架构不对。',
      },
      {
        en: '`permission denied`: the file is not executable, or a security profile forbids it. `init-p: connection reset by peer`, `EOF`, or `signal: killed`: the memory limit is too low even for the start.',
        zh: '`permission denied`：文件没有执行权限，或被安全策略禁止。`init-p: connection reset by peer`、`EOF` 或 `signal: killed`：内存上限低到无法启动。',
      },
      {
        en: '`error mounting`: a file of a volume is mounted over a folder, or the reverse.',
        zh: '`error mounting`：卷里的文件挂到了目录上，或反过来。',
      },
    ],
    steps: [
      {
        en: 'Start the image with another command to tell image from pod: `docker run --rm --entrypoint sh IMAGE -c "ls -l /app"`.',
        zh: '换一个命令启动镜像，区分是镜像还是 Pod 的问题：`docker run --rm --entrypoint sh IMAGE -c "ls -l /app"`。',
      },
      {
        en: 'Correct `command`, the architecture of the build or the volume in the pod.',
        zh: '改正 Pod 的 `command`、构建的架构或卷。',
      },
    ],
  },
  'kubernetes-container-name-reserved': {
    code: 'UNKNOWN',
    libraries: ['containerd'],
    example:
      'rpc error: code = Unknown desc = failed to reserve container name "server_cart-0_shop_1": name "server_cart-0_shop_1" is reserved for "8d2f"',
    pattern: /failed to reserve (?:container|sandbox) name "/,
    source: 'containerd/containerd:internal/cri/server/container_create.go',
    title: {
      en: 'failed to reserve container name (is reserved for)',
      zh: '容器名已被占用（failed to reserve）',
    },
    meaning: {
      en: 'An earlier attempt to create the same container has not finished. The kubelet gave up waiting, asked again, and containerd still holds the name for the first attempt.',
      zh: '同一个容器的上一次创建还没结束。kubelet 等待超时后再次请求，containerd 仍为第一次保留着这个名字。',
    },
    causes: [
      {
        en: 'The disk of the node is slow or full, so that creating a container takes longer than the deadline of the kubelet (`context deadline exceeded` appears before it).',
        zh: '节点磁盘太慢或已满，创建容器超过了 kubelet 的截止时间（前面会有 `context deadline exceeded`）。',
      },
      {
        en: 'The first attempt hangs on a volume (`stat` on NFS or a CSI mount that does not respond), or containerd was restarted and left a container behind.',
        zh: '第一次创建卡在卷上（NFS 或 CSI 挂载不响应，`stat` 卡住），或 containerd 重启后残留了容器。',
      },
    ],
    steps: [
      {
        en: 'Look at disk and memory of the node with `iostat -x 1` while a pod starts: high `await` shows the first cause.',
        zh: 'Pod 启动时在节点上执行 `iostat -x 1`：`await` 很高就是第一个原因。',
      },
      {
        en: 'If the load is normal, remove the container with `crictl rm ID`; the kubelet then creates it again.',
        zh: '如果负载正常，用 `crictl rm ID` 删除残留容器，kubelet 会重新创建。',
      },
    ],
  },
  'kubernetes-container-not-found': {
    code: 'NOT_FOUND',
    alsoCodes: ['UNKNOWN'],
    libraries: ['containerd'],
    example:
      'rpc error: code = NotFound desc = an error occurred when try to find container "8d2f": not found',
    pattern:
      /an error occurred when try to find (?:container|sandbox) "|could not find container "|desc = (?:Error: |Error response from daemon: )?No such container: |container is not created or running/,
    source: 'containerd/containerd:internal/cri/server/container_status.go',
    title: {
      en: 'error occurred when try to find container: not found',
      zh: 'containerd 找不到容器（try to find container）',
    },
    meaning: {
      en: 'The kubelet asked for a container that containerd has already removed. In most cases it is noise while a pod ends.',
      zh: 'kubelet 查询的容器已被 containerd 删除。多数情况下只是 Pod 结束时的噪声。',
    },
    causes: [
      {
        en: 'The pod is ending: the kubelet asks for the status after the container is gone.',
        zh: 'Pod 正在结束：容器删掉之后 kubelet 又查了一次状态。',
      },
      {
        en: 'The state of containerd was deleted or moved while the kubelet ran.',
        zh: 'kubelet 运行期间，containerd 的状态目录被删除或移动。',
      },
    ],
    steps: [
      {
        en: 'If the pod is gone or has been replaced, ignore the line.',
        zh: '如果 Pod 已消失或已被替换，忽略这一行。',
      },
      {
        en: 'If it repeats for a pod that should run, compare `crictl ps -a` with `kubectl get pods` and restart the kubelet.',
        zh: '如果应该运行的 Pod 反复出现，对照 `crictl ps -a` 与 `kubectl get pods`，再重启 kubelet。',
      },
    ],
  },
  'kubernetes-cri-not-implemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['cri-client', 'grpc-go'],
    example:
      'validate CRI v1 runtime API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    pattern:
      /unknown service runtime\.v1(?:alpha2)?\.(?:Runtime|Image)Service|validate (?:CRI v1|service) (?:runtime API|image API|connection)|get remote runtime typed version failed(?!: rpc error: code = Unavailable)/,
    source: 'kubernetes/cri-client:pkg/remote_runtime.go',
    title: {
      en: 'unknown service runtime.v1.RuntimeService (CRI)',
      zh: 'kubelet 或 crictl 连不上 CRI：unknown service',
    },
    meaning: {
      en: 'The kubelet, `kubeadm`, or `crictl` reached the socket, but the runtime behind it does not offer the CRI service of that version.',
      zh: 'kubelet、`kubeadm` 或 `crictl` 连上了 socket，但后面的运行时没有提供这个版本的 CRI 服务。',
    },
    causes: [
      {
        en: 'The CRI plugin is turned off: `/etc/containerd/config.toml` of many packages has `disabled_plugins = ["cri"]`.',
        zh: 'CRI 插件被关闭：很多安装包的 `/etc/containerd/config.toml` 里有 `disabled_plugins = ["cri"]`。',
      },
      {
        en: 'The versions differ. `runtime.v1.`: containerd is older than 1.6 and has only `v1alpha2`, which Kubernetes and `crictl` 1.26 and newer do not use: update containerd. `runtime.v1alpha2.`: `crictl` or the kubelet does not fit the runtime: take the `crictl` of the minor version of the runtime.',
        zh: '版本不一致。`runtime.v1.`：containerd 低于 1.6，只有 `v1alpha2`，Kubernetes 和 `crictl` 1.26 起不再使用，要升级 containerd。`runtime.v1alpha2.`：`crictl` 或 kubelet 与运行时不匹配，换成与运行时同一小版本的 `crictl`。',
      },
      {
        en: 'The plugin failed to start because of an option in `config.toml`, such as one of version 1 in a file of version 2: write `version = 2` at the top, and let no tool (`nvidia-ctk`) mix both.',
        zh: '`config.toml` 里的选项让插件启动失败，例如版本 1 的写法混进了版本 2 的文件：开头写 `version = 2`，别让工具（`nvidia-ctk`）混用两种。',
      },
    ],
    steps: [
      {
        en: 'Run `ctr plugins ls | grep cri`: `error` means that the plugin failed, no line that it is turned off, `ok` that the version is too old.',
        zh: '执行 `ctr plugins ls | grep cri`：显示 `error` 是插件启动失败，没有这一行是被关闭，`ok` 则是版本太旧。',
      },
      {
        en: 'Remove `cri` from `disabled_plugins`, then restart containerd and retry. If you write a new file with `containerd config default`, keep the old one: settings such as `SystemdCgroup` are lost.',
        zh: '从 `disabled_plugins` 里去掉 `cri`，重启 containerd 后再试。用 `containerd config default` 重新生成配置时先备份旧文件：`SystemdCgroup` 等设置会丢。',
      },
    ],
  },
  'kubernetes-volume-mount-failed': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['mount-utils'],
    example:
      'MountVolume.MountDevice failed for volume "pvc-7d1c": rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t ext4 -o defaults /dev/sdb /var/lib/kubelet/plugins/kubernetes.io/csi/globalmount\nOutput: mount: wrong fs type, bad option, bad superblock on /dev/sdb',
    pattern:
      /\bmount failed: (?:exit status \d{1,3}|signal)|Mounting command: (?:mount|systemd-run)|you might need a \/sbin\/mount\.<type> helper|\bmount\.(?:nfs4?|cifs): |\bmount error\(\d{1,3}\)/,
    source: 'kubernetes/mount-utils:mount_linux.go',
    title: {
      en: 'mount failed: exit status 32 (volume, CSI)',
      zh: '卷挂载失败：mount failed: exit status 32（CSI）',
    },
    meaning: {
      en: 'A CSI driver or the kubelet ran `mount` on the node and the command failed. Its own text is behind `Output:` and names the cause; the gRPC code only says that the driver failed.',
      zh: 'CSI 驱动或 kubelet 在节点上执行 `mount` 失败。原因写在 `Output:` 后面；gRPC 状态码只说明驱动失败。',
    },
    causes: [
      {
        en: '`bad option`, `unknown filesystem type`, or `helper program`: the node lacks a package such as `nfs-common`, `cifs-utils`, or a kernel module (`mount.nfs: No such device`: `modprobe nfs`, with `nfsv4`). `failed to setup loop device`: no loop device is free or the module is missing (`modprobe loop`). `rpc.statd is not running`: start `rpc-statd` on the node.',
        zh: '`bad option`、`unknown filesystem type` 或 `helper program`：节点缺少 `nfs-common`、`cifs-utils` 之类的软件包或内核模块（`mount.nfs: No such device`：`modprobe nfs`、`nfsv4`）。`failed to setup loop device`：没有空闲的 loop 设备或没加载模块（`modprobe loop`）。`rpc.statd is not running`：在节点上启动 `rpc-statd`。',
      },
      {
        en: '`access denied by server`, `mount error(13)`, `(112)`, or `(115)`, `Connection timed out`, or `No route to host`: the storage server rejects the node or the credentials in the secret, or the node cannot reach it. `Failed to resolve`: file system and node are in different networks, or DNS is off.',
        zh: '`access denied by server`、`mount error(13)`、`(112)`、`(115)`、`Connection timed out` 或 `No route to host`：存储服务端拒绝该节点或 secret 里的凭据，或网络不通。`Failed to resolve`：文件系统与节点不在同一网络，或没有开 DNS。',
      },
      {
        en: '`bad superblock` or `Structure needs cleaning`: the file system is damaged or is another type.',
        zh: '`bad superblock` 或 `Structure needs cleaning`：文件系统损坏或类型不对。',
      },
      {
        en: '`already mounted` or `Device or resource busy`: the device is still in use by another mount on the node.',
        zh: '`already mounted` 或 `Device or resource busy`：设备仍被该节点上的另一个挂载占用。',
      },
    ],
    steps: [
      {
        en: 'Run the command of the message by hand on the node (`mount` with the same arguments) and read `dmesg | tail`: both name the cause.',
        zh: '在节点上手动执行报错里的命令（参数相同的 `mount`），再看 `dmesg | tail`，两者都会指出原因。',
      },
      {
        en: 'Correct the package, the export, or the mount options; the kubelet retries automatically.',
        zh: '补装软件包，或改正导出规则、挂载参数；kubelet 会自动重试。',
      },
    ],
  },
  'csi-operation-pending': {
    code: 'ABORTED',
    libraries: ['csi'],
    example: 'rpc error: code = Aborted desc = An operation with the given Volume ID vol-0a1b already exists',
    pattern: /[Aa]n operation with the given (?:[Vv]olume|[Ss]napshot|[Tt]arget)[^\n]{0,200}already exists/,
    source: 'container-storage-interface/spec:spec.md',
    title: {
      en: 'An operation with the given Volume ID already exists',
      zh: 'CSI：该卷的操作正在进行（already exists）',
    },
    meaning: {
      en: 'The CSI driver still works on an earlier call for the same volume and rejects the second one. The first call can still succeed.',
      zh: 'CSI 驱动还在处理同一个卷的上一个调用，因此拒绝第二个。第一个调用仍可能成功。',
    },
    causes: [
      {
        en: 'The first call is slow: a large format, a slow storage system, or a `mount` that hangs. The sidecar or the kubelet reached its own timeout and retried.',
        zh: '第一个调用太慢：格式化大盘、存储系统慢，或 `mount` 卡住。sidecar 或 kubelet 自己超时后重试。',
      },
      {
        en: 'The driver lost the result of the first call and never releases its lock.',
        zh: '驱动丢失了第一个调用的结果，一直没有释放锁。',
      },
    ],
    steps: [
      {
        en: 'Search the log of the driver for the first call with this volume: `kubectl logs POD -c DRIVER | grep VOLUME`. What it waits for is the cause; a hanging mount shows in `ps aux | grep mount` on the node.',
        zh: '在驱动日志里找这个卷的第一个调用：`kubectl logs POD -c DRIVER | grep VOLUME`，它在等什么就是原因；卡住的 mount 可在节点上用 `ps aux | grep mount` 看到。',
      },
      {
        en: 'Wait if it makes progress. If it hangs, correct the storage, then restart the driver pod on that node.',
        zh: '有进展就等待；卡住就先修复存储，再重启该节点上的驱动 Pod。',
      },
    ],
  },
  'cri-server-not-initialized': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    libraries: ['containerd'],
    example: 'rpc error: code = Unavailable desc = server is not initialized yet: unavailable',
    pattern: /server is not initialized yet/,
    source: 'containerd/containerd:internal/cri/instrument/instrumented_service.go',
    title: {
      en: 'server is not initialized yet (containerd CRI)',
      zh: 'containerd 的 CRI 还没初始化（not initialized yet）',
    },
    meaning: {
      en: 'containerd accepts connections, but its CRI plugin has not finished loading. No pod was changed.',
      zh: 'containerd 已接受连接，但 CRI 插件还没加载完。没有改动任何 Pod。',
    },
    causes: [
      {
        en: 'containerd was just started or restarted: loading takes seconds.',
        zh: 'containerd 刚启动或重启，加载需要几秒。',
      },
      {
        en: 'The plugin waits for something that never comes: a broken CNI configuration or a damaged state folder.',
        zh: '插件在等一直不来的东西：CNI 配置有误，或状态目录损坏。',
      },
    ],
    steps: [
      {
        en: 'Run `journalctl -u containerd -b | grep -E "level=(error|fatal)"`: no line means that it is still starting; a line names the cause.',
        zh: '执行 `journalctl -u containerd -b | grep -E "level=(error|fatal)"`：没有输出就是还在启动，有输出就是原因。',
      },
      {
        en: 'Wait a minute. Otherwise correct the configuration and restart containerd.',
        zh: '等一分钟；不行就改正配置并重启 containerd。',
      },
    ],
  },
  'cri-container-is-in-state': {
    code: 'UNKNOWN',
    libraries: ['containerd'],
    example:
      'rpc error: code = Unknown desc = failed to exec in container: container is in CONTAINER_EXITED state',
    pattern: /container is in CONTAINER_(?:EXITED|CREATED|UNKNOWN) state/,
    source: 'containerd/containerd:internal/cri/server/container_execsync.go',
    title: { en: 'container is in CONTAINER_EXITED state', zh: '容器已退出，无法 exec（CONTAINER_EXITED）' },
    meaning: {
      en: 'An exec, an attach, or a probe reached a container that does not run. The command was not started.',
      zh: 'exec、attach 或探针到达时，容器没有在运行。命令没有执行。',
    },
    causes: [
      {
        en: 'The process of the container ended or crashed just before, and the probe or `kubectl exec` came too late.',
        zh: '容器进程刚刚退出或崩溃，探针或 `kubectl exec` 来晚了。',
      },
      {
        en: 'The container was killed for using too much memory (`OOMKilled`).',
        zh: '容器因内存超限被杀（`OOMKilled`）。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl describe pod POD` and read `Last State`: `OOMKilled` or the exit code tells the causes apart; then `kubectl logs POD --previous`.',
        zh: '执行 `kubectl describe pod POD` 看 `Last State`：`OOMKilled` 或退出码能区分原因；再看 `kubectl logs POD --previous`。',
      },
      {
        en: 'Correct the program or raise the memory limit. For a closer look at a pod that ends at once use `kubectl debug`.',
        zh: '改正程序或调大内存上限。Pod 一启动就退出时，用 `kubectl debug` 查看。',
      },
    ],
  },
  'cri-runtime-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['cri-client'],
    example:
      '"RunPodSandbox from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded"',
    pattern: /from (?:runtime|image) service failed"?[^\n]{0,40}code = DeadlineExceeded/,
    source: 'kubernetes/cri-client:pkg/remote_runtime.go',
    title: {
      en: 'from runtime service failed: DeadlineExceeded (CRI)',
      zh: 'kubelet 调用容器运行时超时（DeadlineExceeded）',
    },
    meaning: {
      en: 'The kubelet called the container runtime, and it did not respond within the timeout (2 minutes unless `runtimeRequestTimeout` says otherwise). The operation can still be running.',
      zh: 'kubelet 调用容器运行时，运行时没有在超时内响应（默认 2 分钟，由 `runtimeRequestTimeout` 决定）。操作可能还在进行。',
    },
    causes: [
      {
        en: 'The node is overloaded: a slow disk, no free memory, or many pods that start at once.',
        zh: '节点过载：磁盘慢、内存不足，或同时启动很多 Pod。',
      },
      {
        en: '`RunPodSandbox`: the CNI plugin hangs, because its daemon or its API is not reachable.',
        zh: '`RunPodSandbox`：CNI 插件卡住，因为它的守护进程或 API 连不上。',
      },
      {
        en: '`StopPodSandbox`, `StopContainer`, or `RemoveContainer`: a process that cannot be killed (state `D`, often NFS), or a shim that hangs.',
        zh: '`StopPodSandbox`、`StopContainer` 或 `RemoveContainer`：杀不掉的进程（状态 `D`，常见于 NFS），或卡住的 shim。',
      },
      {
        en: '`PullImage`: the kubelet sets no timeout for it, so the runtime or a proxy in front of the registry gave up: a large image or a slow registry.',
        zh: '`PullImage`：kubelet 对它不设超时，是运行时或镜像仓库前的代理先放弃：镜像大，或仓库慢。',
      },
    ],
    steps: [
      {
        en: 'On the node run `time crictl pods` and `journalctl -u containerd --since -10min`. If `crictl` is fast, one pod or its network hangs; if it hangs too, look at disk and memory (`iostat -x 1`, `free -m`).',
        zh: '在节点上运行 `time crictl pods` 和 `journalctl -u containerd --since -10min`。`crictl` 很快说明是某个 Pod 或其网络卡住；它也卡住就看磁盘和内存（`iostat -x 1`、`free -m`）。',
      },
      {
        en: 'Correct the network plugin or the storage, or restart the runtime (`systemctl restart containerd` leaves containers running). The kubelet retries automatically.',
        zh: '修复网络插件或存储，或重启运行时（`systemctl restart containerd` 不会停掉容器）。kubelet 会自动重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
