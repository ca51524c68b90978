import type { Message } from '../message.ts';

/** What container runtimes and the programs beside them print: credential helpers, left-over containers, Longhorn. */
export const containerMessages = {
  'docker-credential-helper-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['docker-credential-helpers'],
    example:
      'ERROR: failed to solve: error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
    pattern:
      /error (?:getting|listing|storing|erasing) credentials - err: |docker-credential-[\w.-]{1,40} (?:not installed|resolves to executable)/,
    source: 'docker/docker-credential-helpers:client/client.go',
    title: {
      en: 'error getting credentials - err (docker build)',
      zh: 'Docker：凭据助手失败（error getting credentials）',
    },
    meaning: {
      en: 'Docker asked the program that `credsStore` or `credHelpers` in `~/.docker/config.json` names for a password, and that program failed. The registry was not asked. This happens for public images too.',
      zh: 'Docker 向 `~/.docker/config.json` 的 `credsStore` 或 `credHelpers` 所指的程序取密码，而该程序失败了。还没有请求镜像仓库；拉公开镜像也会这样。',
    },
    causes: [
      {
        en: '`executable file not found in $PATH`: the file names a helper that is not installed here, such as `desktop`, `desktop.exe` (WSL), `osxkeychain`, or `ecr-login`. It was left behind by Docker Desktop, or copied from another machine.',
        zh: '`executable file not found in $PATH`：文件里写的助手没有安装在这里，例如 `desktop`、`desktop.exe`（WSL）、`osxkeychain`、`ecr-login`。多半是 Docker Desktop 留下的，或从别的机器复制来的。',
      },
      {
        en: '`exit status 1, out:` with nothing behind it: the helper runs and cannot reach its store. In WSL: interoperability is off, or Docker Desktop does not run. Over SSH: the keychain is locked.',
        zh: '`exit status 1, out:` 后面为空：助手能运行，但访问不到存储。WSL 里是互操作被关闭或 Docker Desktop 没有运行；SSH 登录时是钥匙串锁着。',
      },
      {
        en: '`gpg: decryption failed` or `pass not initialized`: the store is `pass`, and its key is missing.',
        zh: '`gpg: decryption failed` 或 `pass not initialized`：存储是 `pass`，但缺少密钥。',
      },
    ],
    steps: [
      {
        en: 'Run `docker-credential-NAME list` with the name from `~/.docker/config.json`: `command not found` means the first cause, another error the others.',
        zh: '用 `~/.docker/config.json` 里的名称执行 `docker-credential-NAME list`：`command not found` 是第一种原因，其他报错是后两种。',
      },
      {
        en: 'Add the folder of the helper to `PATH`, start or update Docker Desktop, or remove the line `credsStore` from the file and run `docker login` again.',
        zh: '把助手所在目录加进 `PATH`，启动或升级 Docker Desktop；或从文件里删掉 `credsStore` 一行，再执行 `docker login`。',
      },
    ],
  },
  'containerd-left-over-container': {
    code: 'ALREADY_EXISTS',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['containerd'],
    example:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: container with given ID already exists: unknown',
    pattern:
      /container with (?:given )?[iI][dD] (?:already )?exists|mkdir \/(?:var\/)?run\/(?:docker\/)?containerd\/[^\n:]{1,240}: file exists|\btask \S{1,100} already exists(?=: unknown|$|[\n"])|failed to create task: \S{1,100}: already exists/,
    source: 'opencontainers/runc:libcontainer/error.go',
    title: {
      en: 'container with given ID already exists (containerd)',
      zh: 'Docker：容器残留，启动失败（already exists）',
    },
    meaning: {
      en: 'The runtime still has the state of this container from before, so it does not start it again. Mostly the daemon or its shim ended without cleaning up. Your image and volumes are not affected.',
      zh: '运行时里还留着这个容器之前的状态，所以不再启动它。多半是守护进程或 shim 异常退出，没来得及清理。镜像和卷不受影响。',
    },
    causes: [
      {
        en: 'Docker, containerd, or the shim crashed or was killed, and the directory of the container below `/run/containerd` or `/run/docker/runtime-runc/moby` was left.',
        zh: 'Docker、containerd 或 shim 崩溃、被杀，`/run/containerd` 或 `/run/docker/runtime-runc/moby` 下留下了该容器的目录。',
      },
      {
        en: 'The container still runs: an old shim lives on after the daemon was upgraded or restarted.',
        zh: '容器其实还在运行：守护进程升级或重启后，旧的 shim 还活着。',
      },
      { en: 'Two callers start the same container at the same time.', zh: '两个调用方同时启动同一个容器。' },
    ],
    steps: [
      {
        en: 'Run `ctr -n moby tasks ls` (`-n k8s.io` for Kubernetes) and `runc --root /run/docker/runtime-runc/moby list`: a running entry is the second cause, a stopped one the first.',
        zh: '执行 `ctr -n moby tasks ls`（Kubernetes 用 `-n k8s.io`）和 `runc --root /run/docker/runtime-runc/moby list`：有运行中的条目是第二种，已停止的是第一种。',
      },
      {
        en: 'Delete what is left (`ctr -n moby tasks rm -f ID`, which kills the container if it runs, then the directory of the text), or reboot: `/run` is empty afterwards.',
        zh: '删掉残留（`ctr -n moby tasks rm -f ID`，容器若在运行会被杀掉；再删报错里的目录），或重启机器：重启后 `/run` 是空的。',
      },
    ],
  },
  'longhorn-attach-failed': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['INTERNAL'],
    libraries: ['longhorn'],
    example:
      'AttachVolume.Attach failed for volume "pvc-7d1c" : rpc error: code = DeadlineExceeded desc = volume pvc-7d1c failed to attach to node worker-1 with attachmentID csi-20c5',
    pattern: /\bvolume \S{1,100} failed to attach to node \S/,
    source: 'longhorn/longhorn-manager:csi/controller_server.go',
    title: {
      en: 'volume failed to attach to node (Longhorn)',
      zh: 'Longhorn：卷挂接失败（failed to attach to node）',
    },
    meaning: {
      en: 'Longhorn waited for the volume to be attached to the node, and it was not in time. Longhorn goes on trying; the data is not affected.',
      zh: 'Longhorn 等待卷挂接到节点，没有等到。Longhorn 会继续尝试，数据不受影响。',
    },
    causes: [
      {
        en: 'The node cannot use iSCSI: `open-iscsi` is not installed or `iscsid` does not run, or the kernel lacks the module `iscsi_tcp`.',
        zh: '节点用不了 iSCSI：没有安装 `open-iscsi`，`iscsid` 没有运行，或内核缺少 `iscsi_tcp` 模块。',
      },
      {
        en: 'No replica can be started: the disks are full or not schedulable, or there are fewer nodes than replicas.',
        zh: '副本启动不了：磁盘已满或不可调度，或节点数少于副本数。',
      },
      {
        en: 'The volume is still attached elsewhere, because a node went down.',
        zh: '某个节点宕机，卷仍挂接在别处。',
      },
      {
        en: '`instance-manager` of the node is not running, or nodes cannot reach each other.',
        zh: '该节点的 `instance-manager` 没有运行，或节点之间网络不通。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n longhorn-system logs -l longhorn.io/component=instance-manager,longhorn.io/node=NODE --tail=50`: `iscsiadm` or `iscsi_tcp` in it is the first cause. Then `kubectl -n longhorn-system get volumes.longhorn.io NAME -o yaml` names the others under `conditions`.',
        zh: '执行 `kubectl -n longhorn-system logs -l longhorn.io/component=instance-manager,longhorn.io/node=NODE --tail=50`：出现 `iscsiadm`、`iscsi_tcp` 就是第一种。再看 `kubectl -n longhorn-system get volumes.longhorn.io NAME -o yaml` 的 `conditions`，里面写明其他原因。',
      },
      {
        en: 'Install `open-iscsi` and load the module (`modprobe iscsi_tcp`), free or add disks. Detach the volume in the user interface of Longhorn only after the other node is certainly off.',
        zh: '安装 `open-iscsi` 并加载模块（`modprobe iscsi_tcp`），腾出或增加磁盘。确认另一个节点已关机，才在 Longhorn 界面里卸下卷。',
      },
    ],
  },
  'containerd-content-lost': {
    code: 'NOT_FOUND',
    codeless: true,
    libraries: ['containerd'],
    example: 'ctr: failed to get reader: content digest sha256:9a8f4ffc5287: not found',
    pattern: /\bcontent digest \S{6,90}: not found|\bparent snapshot \S{1,80} does not exist: not found/,
    source: 'containerd/containerd:core/metadata/content.go',
    title: {
      en: 'content digest sha256: not found (containerd)',
      zh: 'containerd：镜像的层丢失（content digest not found）',
    },
    meaning: {
      en: 'containerd knows the image, but a layer or manifest of it is missing in its own store on this machine. The registry was not asked for it, so pulling the same tag again does not always help.',
      zh: 'containerd 认得这个镜像，但本机存储里缺少它的某个层或清单。这时没有向镜像仓库请求它，所以重新拉取同一个标签不一定有用。',
    },
    causes: [
      {
        en: 'The layer was discarded after it was unpacked (`discard_unpacked_layers = true`, the default of several Kubernetes services), and something now needs it: an export, a push, a conversion, or another snapshotter.',
        zh: '解包后丢弃了层（`discard_unpacked_layers = true`，多家托管 Kubernetes 的默认值），现在又要用到：导出、推送、转换或换了 snapshotter。',
      },
      {
        en: 'Garbage collection removed it: the disk was nearly full, or `prune` or another program deleted it during the pull.',
        zh: '被垃圾回收：磁盘快满，或拉取期间 `prune` 或其他程序删掉了它。',
      },
      {
        en: 'The archive or image holds one platform, and the command asks for all.',
        zh: '归档或镜像只含一个平台，却按所有平台读取。',
      },
    ],
    steps: [
      {
        en: 'Run `ctr -n k8s.io images check | grep IMAGE` (Docker: `-n moby`): `incomplete` confirms it. If it appears only with `export` or `push`, it is the first or third cause.',
        zh: '执行 `ctr -n k8s.io images check | grep IMAGE`（Docker 用 `-n moby`）：显示 `incomplete` 就说明层确实丢失。只在 `export`、`push` 时出现，则是第一或第三种。',
      },
      {
        en: 'Remove the image (`crictl rmi IMAGE`) with all its tags and pull it again, or fetch what lacks: `ctr -n k8s.io content fetch IMAGE`. Add `--platform` to exports; free space first if the disk is full.',
        zh: '删掉该镜像的所有标签（`crictl rmi IMAGE`）再拉取，或补齐缺少的内容：`ctr -n k8s.io content fetch IMAGE`。导出时加上 `--platform`；磁盘满了先清理。',
      },
    ],
  },
  'buildkit-record-lost': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['buildkit'],
    example:
      'ERROR: failed to solve: rpc error: code = Unknown desc = failed to load ref: failed to get dead record s3i2hx4q7gxakxxu7xres4wyt: not found',
    pattern:
      /failed to get dead record \w{6,40}|unlazy requires an applier|invalid incomplete links|failed to get state for index \d|failed to load cache: |ref \S{1,120} locked: unavailable|missing parent "[^"\n]{1,80}" bucket/,
    source: 'moby/buildkit:cache/manager.go',
    title: { en: 'failed to get dead record (BuildKit)', zh: 'BuildKit：缓存记录丢失（dead record）' },
    meaning: {
      en: 'A step of the build refers to an entry of the build cache that BuildKit has deleted. The Dockerfile is not wrong.',
      zh: '构建的某一步引用了 BuildKit 已经删除的缓存条目。Dockerfile 没有问题。',
    },
    causes: [
      {
        en: 'Garbage collection or `docker builder prune` ran during the build, often because the cache reached its limit.',
        zh: '构建期间执行了垃圾回收或 `docker builder prune`，多半因为缓存到了上限。',
      },
      {
        en: 'Two builds share the cache, and one was cancelled while the other used the same step.',
        zh: '两次构建共用缓存，其中一次被取消，而另一次正用着同一步。',
      },
      {
        en: 'The cache on the disk is damaged (`unlazy requires an applier`, `missing parent`): the machine or the daemon ended suddenly, or the image store was switched to containerd.',
        zh: '磁盘上的缓存损坏（`unlazy requires an applier`、`missing parent`）：机器或守护进程突然终止，或镜像存储切换成了 containerd。',
      },
      {
        en: 'A fault of an old release: `invalid incomplete links` ended with BuildKit 0.8, some `failed to get state` with later ones. Update the builder.',
        zh: '旧版本的缺陷：`invalid incomplete links` 在 BuildKit 0.8 修复，部分 `failed to get state` 在更新的版本修复。升级 builder。',
      },
    ],
    steps: [
      {
        en: 'Build again: if it passes, it was one of the first two causes. If the same record fails, it is the third.',
        zh: '重新构建：能通过就是前两种；还是同一条记录失败，就是第三种。',
      },
      {
        en: 'Give the cache more room (`gc` in `buildkitd.toml`, `builder.gc` in `daemon.json`). For the third: `docker buildx prune -a`, or `docker buildx rm` the builder and create it again.',
        zh: '加大缓存上限（`buildkitd.toml` 的 `gc`、`daemon.json` 的 `builder.gc`）。第三种：执行 `docker buildx prune -a`，或用 `docker buildx rm` 删掉 builder 重建。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
