import type { Message } from '../message.ts';

/** What containerd prints when a layer does not arrive, a container cannot be described, or does not end. */
export const layerMessages = {
  'containerd-layer-not-committed': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['UNKNOWN', 'INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['containerd', 'buildkit'],
    example:
      'rpc error: code = FailedPrecondition desc = failed to pull and unpack image "registry.example.com/shop/web:1.4": failed commit on ref "layer-sha256:18f3": unexpected commit digest sha256:e3b0, expected sha256:18f3: failed precondition',
    pattern:
      /failed commit on ref "|unexpected commit (?:digest|size)|failed to extract layer |content size of zero|failed to register layer: |\binvalid tar header\b/,
    source: 'containerd/containerd:core/content/helpers.go',
    title: {
      en: 'failed commit on ref, failed to extract layer (image)',
      zh: '镜像层损坏：failed commit on ref、failed to extract layer',
    },
    meaning: {
      en: 'A layer of the image was loaded, and its content is not what the manifest promises, or it could not be unpacked. The registry was reached, so name and login are right.',
      zh: '镜像层已经下载，但内容与 manifest 不符，或解不开。仓库访问到了，所以镜像名和登录没问题。',
    },
    causes: [
      {
        en: '`unexpected commit digest`, `unexpected EOF`: a proxy, mirror, or firewall cut the download off or changed it, and the part that was kept is continued again and again. `sha256:e3b0c4…` is the digest of an empty file.',
        zh: '`unexpected commit digest`、`unexpected EOF`：代理、镜像站或防火墙截断、改动了下载内容，而留下的残片每次都被续传。`sha256:e3b0c4…` 是空文件的摘要。',
      },
      {
        en: '`failed to extract … operation not permitted`, `cannot be mapped to a host ID`: containerd or Docker runs without root or inside a container, and the layer has owners or devices that this user must not create. Enlarge `/etc/subuid` and `/etc/subgid`.',
        zh: '`failed to extract … operation not permitted`、`cannot be mapped to a host ID`：containerd、Docker 以非 root 运行或跑在容器里，层里的属主、设备超出权限。加大 `/etc/subuid`、`/etc/subgid` 的范围。',
      },
      {
        en: '`failed to mount … invalid argument`, `no such device`: the file system below (ZFS, NFS, overlay on overlay) or the kernel does not support overlay. Choose the snapshotter `native`, `zfs`, or `fuse-overlayfs`.',
        zh: '`failed to mount … invalid argument`、`no such device`：底层文件系统（ZFS、NFS、overlay 套 overlay）或内核不支持 overlay。改用 `native`、`zfs` 或 `fuse-overlayfs` snapshotter。',
      },
      {
        en: '`no space left` or `input/output error` in the same line: the disk is full or broken.',
        zh: '同一行有 `no space left` 或 `input/output error`：磁盘满了或坏了。',
      },
    ],
    steps: [
      {
        en: 'Pull the same image on another network (`crane pull IMAGE /dev/null`): if that passes, it is the proxy or the kept part; otherwise the image in the registry is broken and must be pushed again.',
        zh: '换一个网络拉同一个镜像（`crane pull IMAGE /dev/null`）：成功就是代理或残片的问题；失败说明仓库里的镜像本身坏了，要重新推送。',
      },
      {
        en: 'Stop containerd, delete what is in `/var/lib/containerd/io.containerd.content.v1.content/ingest/`, start it, and pull again: unfinished downloads then begin anew.',
        zh: '停掉 containerd，清空 `/var/lib/containerd/io.containerd.content.v1.content/ingest/`，再启动并重新拉取：没下完的会从头下载。',
      },
    ],
  },
  'container-spec-not-generated': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd'],
    example:
      'Error response from daemon: path "/var/lib/kubelet" is mounted on "/" but it is not a shared or slave mount',
    pattern:
      /failed to generate (?:container "[^"\n]{1,90}" )?spec: |is not a shared (?:or slave )?mount|unresolvable CDI devices/,
    source: 'containerd/containerd:internal/cri/opts/spec_linux_opts.go',
    title: {
      en: 'failed to generate spec: it is not a shared mount',
      zh: '容器 spec 生成失败：not a shared mount',
    },
    meaning: {
      en: 'The runtime could not put together what the container needs from the host: a mount, a device, or a folder. The image is there, and nothing was started.',
      zh: '运行时没能凑齐容器要从宿主机拿的东西：挂载、设备或目录。镜像没问题，什么都没启动。',
    },
    causes: [
      {
        en: '`not a shared mount`: the pod asks for `mountPropagation` (`Bidirectional` in node pods of CSI drivers, `HostToContainer`), and the host does not share the mount: WSL, Alpine, LXC, k3d, kind, `MountFlags=slave` of Docker. `mount --make-rshared /`.',
        zh: '`not a shared mount`：Pod 要求 `mountPropagation`（CSI 节点 Pod 的 `Bidirectional`，或 `HostToContainer`），而宿主机的挂载不是共享的：WSL、Alpine、LXC、k3d、kind，或 Docker 的 `MountFlags=slave`。执行 `mount --make-rshared /`。',
      },
      {
        en: '`unresolvable CDI devices`: the specification of the card is missing or old: `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`, also after an update of the driver.',
        zh: '`unresolvable CDI devices`：显卡的 CDI 描述缺失或过期：`nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`，升级驱动后也要重做。',
      },
      {
        en: '`failed to stat`, `stale NFS file handle`, or `transport endpoint is not connected`: the volume under the pod is gone (NFS server, FUSE process). Unmount it on the node and delete the pod.',
        zh: '`failed to stat`、`stale NFS file handle` 或 `transport endpoint is not connected`：Pod 下面的卷已失效（NFS 服务端、FUSE 进程）。在节点上卸载它，再删除 Pod。',
      },
      {
        en: '`failed to mkdir … read-only file system`: a `hostPath` on a system whose root is read-only (Talos, Bottlerocket): choose a folder below `/var`.',
        zh: '`failed to mkdir … read-only file system`：`hostPath` 在根目录只读的系统上（Talos、Bottlerocket）：改用 `/var` 下的目录。',
      },
    ],
    steps: [
      {
        en: 'On the node run `findmnt -o TARGET,PROPAGATION /` (and the path of the message): `private` is the first cause.',
        zh: '在节点上执行 `findmnt -o TARGET,PROPAGATION /`（以及报错里的路径）：显示 `private` 就是第一种原因。',
      },
      {
        en: 'Correct it on the host, make it permanent (a unit file that runs `mount --make-rshared /` before the kubelet), and delete the pod.',
        zh: '在宿主机上改正并固定下来（写一个在 kubelet 之前执行 `mount --make-rshared /` 的 unit），再删除 Pod。',
      },
    ],
  },
  'cri-container-does-not-stop': {
    code: 'UNKNOWN',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['containerd', 'cri-client'],
    example:
      'StopContainer "4f1d" from runtime service failed: rpc error: code = Unknown desc = failed to stop container "4f1d": an error occurs during waiting for container "4f1d" to be killed: wait container "4f1d": context deadline exceeded',
    pattern:
      /failed to (?:stop|kill) container "|did not receive an exit event|\bKill(?:PodSandbox|Container)Error\b|\bPLEG is not healthy\b|is already in removing state/,
    source: 'containerd/containerd:internal/cri/server/container_stop.go',
    title: {
      en: 'failed to stop or kill container, PLEG is not healthy',
      zh: '容器停不掉：failed to kill container、PLEG is not healthy',
    },
    meaning: {
      en: 'The runtime sent SIGTERM and SIGKILL, and the container did not end in time; or the runtime itself no longer answers. The pod stays in `Terminating`.',
      zh: '运行时发了 SIGTERM 和 SIGKILL，容器没有按时结束；或运行时本身不再响应。Pod 停在 `Terminating`。',
    },
    causes: [
      {
        en: 'A process waits for a disk or NFS that does not respond (state `D`) and cannot be killed until that returns.',
        zh: '进程在等不响应的磁盘或 NFS（状态 `D`），恢复之前杀不掉。',
      },
      {
        en: 'The node is short of CPU or memory, or has too many containers or probes by `exec`, so that the runtime takes minutes (`PLEG is not healthy`).',
        zh: '节点 CPU、内存不足，或容器、`exec` 探针太多，运行时要几分钟才响应（`PLEG is not healthy`）。',
      },
      {
        en: 'The shim of the container died or hangs: runtime or runc were updated while containers ran, or an old release has a deadlock.',
        zh: '容器的 shim 已死或卡住：容器还在运行时升级了 containerd 或 runc，或旧版本有死锁缺陷。',
      },
      {
        en: 'The CNI plugin cannot remove the network (`failed to destroy network for sandbox`): its agent does not run or has no permission.',
        zh: 'CNI 插件没能删除网络（`failed to destroy network for sandbox`）：它的 agent 没运行，或没有权限。',
      },
    ],
    steps: [
      {
        en: 'On the node run `ps -eo pid,stat,wchan:30,cmd | grep " D"`, then `crictl ps` with `time`: lines of the first are the storage, a slow second is the runtime or the load.',
        zh: '在节点上执行 `ps -eo pid,stat,wchan:30,cmd | grep " D"`，再用 `time crictl ps`：前者有输出就是存储问题，后者慢就是运行时或负载问题。',
      },
      {
        en: 'Bring the storage back or unmount it with `umount -f -l` (writes that did not reach it are lost), lessen the load, or restart containerd (running containers go on). Reboot the node only when processes stay in `D`.',
        zh: '恢复存储或用 `umount -f -l` 卸载（还没写到存储的数据会丢），降低负载，或重启 containerd（运行中的容器不受影响）。只有进程一直处于 `D` 才重启节点。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
