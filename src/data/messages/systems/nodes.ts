import type { Message } from '../message.ts';

/** What probes, containerd and two CSI drivers report about one node: commands that take too long, disks that are missing. */
export const nodeMessages = {
  'health-probe-rpc-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['grpc-health-probe'],
    example: 'timeout: health rpc did not complete within 1s',
    pattern:
      /health (?:check )?rpc (?:did not complete within \d|failed: rpc error: code = DeadlineExceeded)|command "[^"\n]{0,80}grpc[_-]health[_-]probe[^"\n]{0,200}" timed out/,
    source: 'grpc-ecosystem/grpc-health-probe:main.go',
    title: {
      en: 'health rpc did not complete within (grpc_health_probe)',
      zh: '健康检查超时（health rpc did not complete within）',
    },
    meaning: {
      en: 'The probe connected, and the server did not respond to `Check` within the timeout of the probe. Kubernetes counts it as a failed probe.',
      zh: '探针已连上，但服务端没有在探针的超时内响应 `Check`。Kubernetes 记为一次探测失败。',
    },
    causes: [
      {
        en: 'The container has too little CPU: its limit throttles it, most of all while it starts, so that even `Check` waits longer than one second.',
        zh: '容器 CPU 不够：被上限限制，启动时尤其明显，连 `Check` 也要等一秒以上。',
      },
      {
        en: 'All threads of the server are busy with calls, or its event loop is blocked.',
        zh: '服务端线程全被业务调用占用，或事件循环被阻塞。',
      },
      {
        en: 'The health handler asks a database or another service, and that is slow.',
        zh: '健康检查的处理函数去查数据库或其他服务，而对方很慢。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl exec POD -- grpc_health_probe -addr=:PORT -rpc-timeout=10s -v`, which prints the time taken, and compare it with `kubectl top pod POD`. CPU at the limit is the first cause.',
        zh: '执行 `kubectl exec POD -- grpc_health_probe -addr=:PORT -rpc-timeout=10s -v` 看耗时，再对照 `kubectl top pod POD`。CPU 到了上限就是第一个原因。',
      },
      {
        en: 'Raise the CPU limit, then `-rpc-timeout` and `timeoutSeconds` of the probe (both are one second by default). Use a `startupProbe` for slow starts.',
        zh: '调高 CPU 上限，再调大 `-rpc-timeout` 和探针的 `timeoutSeconds`（默认都是一秒）；启动慢就加 `startupProbe`。',
      },
    ],
  },
  'cri-probe-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNKNOWN'],
    libraries: ['containerd'],
    example:
      'Readiness probe errored: rpc error: code = DeadlineExceeded desc = failed to exec in container: timeout 1s exceeded: context deadline exceeded',
    pattern:
      /failed to exec in container: timeout [\w.]{1,20} exceeded|ExecSync[^\n]{0,200}timeout [\w.]{1,20} exceeded/,
    source: 'containerd/containerd:internal/cri/server/container_execsync.go',
    title: {
      en: 'failed to exec in container: timeout exceeded (probe)',
      zh: '容器内执行探针命令超时（timeout exceeded）',
    },
    meaning: {
      en: 'The kubelet ran the command of an exec probe over gRPC, and it did not end within `timeoutSeconds`. containerd killed the command.',
      zh: 'kubelet 通过 gRPC 执行 exec 探针的命令，命令没有在 `timeoutSeconds` 内结束，被 containerd 终止。',
    },
    causes: [
      {
        en: 'The command starts slowly (a JVM, Python, a CLI that connects first), and `timeoutSeconds` is one second by default.',
        zh: '命令启动慢（JVM、Python、先要建立连接的命令行工具），而 `timeoutSeconds` 默认只有一秒。',
      },
      {
        en: 'The CPU limit throttles the container: probes share it.',
        zh: '容器被 CPU 上限限制，探针命令也算在内。',
      },
      {
        en: 'The node is overloaded: many pods start, the disk is slow, or memory is short.',
        zh: '节点过载：很多 Pod 同时启动、磁盘慢或内存不足。',
      },
    ],
    steps: [
      {
        en: 'Run `time kubectl exec POD -- COMMAND`. Slow there too: command or CPU limit; fast: the node, look at `kubectl top node`.',
        zh: '执行 `time kubectl exec POD -- COMMAND`。这样也慢，就是命令本身或 CPU 上限；很快就查节点：`kubectl top node`。',
      },
      {
        en: 'Raise `timeoutSeconds`, or replace the command with a `grpc`, `httpGet`, or `tcpSocket` probe, which starts no process.',
        zh: '调大 `timeoutSeconds`，或改用不启动进程的 `grpc`、`httpGet`、`tcpSocket` 探针。',
      },
    ],
  },
  'cri-cannot-start-stopped-process': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd'],
    example:
      'rpc error: code = Unknown desc = failed to start sandbox container task "3f1c": cannot start a stopped process: unknown',
    pattern: /cannot start a stopped process/,
    source: 'containerd/containerd:cmd/containerd-shim-runc-v2/process/init_state.go',
    title: {
      en: 'cannot start a stopped process (containerd)',
      zh: 'containerd：进程已停止（cannot start a stopped process）',
    },
    meaning: {
      en: 'containerd created the container, and its first process had ended before it was started. The pod did not start; gRPC only carries the error.',
      zh: 'containerd 已创建容器，但它的首个进程在启动之前就结束了。Pod 没有启动，gRPC 只是转达错误。',
    },
    causes: [
      {
        en: 'The memory limit is so small that the kernel kills the process at once, or the node is out of memory.',
        zh: '内存上限太小，进程立刻被内核杀掉；或节点内存不足。',
      },
      {
        en: 'The pod was deleted while it started: the kubelet stops what it has just created.',
        zh: 'Pod 在启动过程中被删除，kubelet 停掉了刚创建的容器。',
      },
      {
        en: 'A full disk or no free process IDs on the node.',
        zh: '节点磁盘已满，或进程数用尽。',
      },
    ],
    steps: [
      {
        en: 'On the node run `dmesg -T | grep -i oom`: a line with that time is the first cause. Otherwise look at `df -h` and `kubectl describe node NODE`.',
        zh: '在节点上执行 `dmesg -T | grep -i oom`：有当时的记录就是第一个原因；没有就看 `df -h` 和 `kubectl describe node NODE`。',
      },
      {
        en: 'Raise `resources.limits.memory` or free the node; the kubelet retries automatically.',
        zh: '调高 `resources.limits.memory` 或给节点腾出资源；kubelet 会自动重试。',
      },
    ],
  },
  'containerd-unknown-service': {
    code: 'UNIMPLEMENTED',
    libraries: ['containerd', 'grpc-go'],
    example: 'rpc error: code = Unimplemented desc = unknown service containerd.services.leases.v1.Leases',
    pattern: /unknown service containerd\.[\w.]{1,80}/,
    source: 'containerd/containerd:api/services/leases/v1/leases.proto',
    title: {
      en: 'unknown service containerd.services (older daemon)',
      zh: 'containerd 版本太旧（unknown service containerd）',
    },
    meaning: {
      en: 'The client reached a containerd that does not offer this service. Nothing was done.',
      zh: '客户端连上的 containerd 没有提供该服务，什么也没有执行。',
    },
    causes: [
      {
        en: 'The daemon is older than the client: the client or `ctr` was updated, and the old daemon still runs or is the one that is installed.',
        zh: '守护进程比客户端旧：更新了客户端或 `ctr`，旧的守护进程还在运行，或安装的就是旧版。',
      },
      {
        en: 'The address is the socket of another containerd on the node: Docker, k3s, and MicroK8s bring their own.',
        zh: '地址指向节点上另一个 containerd 的 socket：Docker、k3s、MicroK8s 都自带一个。',
      },
      {
        en: 'The plugin that offers the service is in `disabled_plugins` or failed to load.',
        zh: '提供该服务的插件写在 `disabled_plugins` 里，或加载失败。',
      },
    ],
    steps: [
      {
        en: 'Run `ctr --address SOCKET version`: it prints the versions of client and server. Then `ctr --address SOCKET plugins ls` shows which plugins failed.',
        zh: '执行 `ctr --address SOCKET version`，会打印客户端和服务端的版本；`ctr --address SOCKET plugins ls` 显示哪些插件失败。',
      },
      {
        en: 'Install the same release for both and restart the daemon (`systemctl restart containerd`), or give the client the right socket.',
        zh: '两边装同一版本并重启守护进程（`systemctl restart containerd`），或给客户端正确的 socket。',
      },
    ],
  },
  'csi-disk-not-attached': {
    code: 'NOT_FOUND',
    alsoCodes: ['INTERNAL'],
    libraries: ['csi'],
    example:
      'MountVolume.MountDevice failed for volume "pvc-7d1c" : rpc error: code = NotFound desc = disk: 6000c293 not attached to node',
    pattern: /disk: \S{1,80} not attached to node|is not registered as (?:a )?CNS [Vv]olume/,
    source: 'kubernetes-sigs/vsphere-csi-driver:pkg/csi/service/osutils/linux_os_utils.go',
    title: {
      en: 'disk: not attached to node (vSphere CSI)',
      zh: 'vSphere CSI：节点上找不到磁盘（not attached to node）',
    },
    meaning: {
      en: 'Kubernetes takes the volume for attached, and the driver finds no disk with this ID below `/dev/disk/by-id` on the node. The volume is not mounted.',
      zh: 'Kubernetes 认为卷已挂接，但驱动在节点的 `/dev/disk/by-id` 下找不到这个 ID 的磁盘，卷没有挂载。',
    },
    causes: [
      {
        en: 'The virtual machine does not show the IDs of its disks: `disk.EnableUUID` is not `TRUE` in its advanced settings.',
        zh: '虚拟机没有向系统暴露磁盘 ID：高级设置里的 `disk.EnableUUID` 不是 `TRUE`。',
      },
      {
        en: 'The object `VolumeAttachment` is out of date: the disk was detached in vCenter, or vCenter no longer knows the volume (`not registered as a CNS volume`).',
        zh: '`VolumeAttachment` 对象已过时：磁盘在 vCenter 里被分离，或 vCenter 已不认识该卷（`not registered as a CNS volume`）。',
      },
      {
        en: 'The kernel of the node did not notice the new disk.',
        zh: '节点内核没有发现新磁盘。',
      },
    ],
    steps: [
      {
        en: 'On the node run `ls -l /dev/disk/by-id`. No `wwn-` names at all: the first cause; only this one is missing: run `kubectl describe volumeattachment | grep -B9 VOLUME` for the second.',
        zh: '在节点上执行 `ls -l /dev/disk/by-id`。一个 `wwn-` 都没有就是第一个原因；只缺这一个，就用 `kubectl describe volumeattachment | grep -B9 VOLUME` 查第二个。',
      },
      {
        en: 'Set `disk.EnableUUID=TRUE` on every virtual machine of the cluster while it is off. For an object that is out of date: once vCenter shows the disk on no machine, delete it and, if it stays, remove its finalizer. Kubernetes creates it again.',
        zh: '在集群的每台虚拟机关机时设置 `disk.EnableUUID=TRUE`。对象过时：先在 vCenter 确认磁盘没有挂在任何虚拟机上，再删除该对象，删不掉就去掉 finalizer，Kubernetes 会重新创建。',
      },
    ],
  },
  'csi-volume-not-ready': {
    code: 'ABORTED',
    alsoCodes: ['INVALID_ARGUMENT'],
    libraries: ['csi'],
    example:
      'AttachVolume.Attach failed for volume "pvc-7d1c" : rpc error: code = Aborted desc = volume pvc-7d1c is not ready for workloads',
    pattern: /volume \S{1,100} (?:is not ready for workloads|hasn't been attached yet)/,
    source: 'longhorn/longhorn-manager:csi/controller_server.go',
    title: {
      en: 'volume is not ready for workloads (Longhorn)',
      zh: 'Longhorn：卷还不能使用（is not ready for workloads）',
    },
    meaning: {
      en: 'Longhorn knows the volume, and cannot serve it at the moment. Kubernetes tries again automatically; nothing was mounted.',
      zh: 'Longhorn 认识这个卷，但目前无法提供服务。Kubernetes 会自动重试，没有挂载任何东西。',
    },
    causes: [
      {
        en: 'Replicas cannot be scheduled or are faulted: a full disk, a node that is down, or fewer nodes than replicas.',
        zh: '副本无法调度或已故障：磁盘满、节点停机，或节点数少于副本数。',
      },
      {
        en: 'The volume is being restored from a backup, or is still detaching from another node.',
        zh: '卷正在从备份恢复，或还在从另一个节点分离。',
      },
      {
        en: 'The `instance-manager` of the node, or for `ReadWriteMany` the `share-manager`, does not run.',
        zh: '节点上的 `instance-manager` 没有运行；`ReadWriteMany` 卷则是 `share-manager` 没有运行。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl -n longhorn-system get volumes.longhorn.io VOLUME`: the columns for state and robustness tell faulted, degraded, and detaching apart; `kubectl -n longhorn-system get pods -o wide` shows the managers.',
        zh: '执行 `kubectl -n longhorn-system get volumes.longhorn.io VOLUME`：状态和健壮性两列可区分 faulted、degraded 和 detaching；`kubectl -n longhorn-system get pods -o wide` 看各管理器。',
      },
      {
        en: 'Free disk space, bring the node back, or lower the number of replicas; salvage a faulted volume in the Longhorn UI, from the replica with the newest data: what only the others hold is lost.',
        zh: '腾出磁盘、恢复节点或减少副本数；faulted 的卷在 Longhorn 界面里执行 salvage，选数据最新的副本：只在其他副本里的数据会丢。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
