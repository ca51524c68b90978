import type { Message } from '../message.ts';

/** Why a volume is not given to a pod: secrets, an attachment elsewhere, Ceph. */
export const volumeMessages = {
  'csi-secret-not-readable': {
    code: 'INVALID_ARGUMENT',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['csi-sidecar', 'ceph-csi'],
    example:
      'failed to provision volume with StorageClass "sc1": error getting secret csi-secret in namespace kube-system: secrets "csi-secret" not found',
    pattern:
      /error getting secret \S{1,100} in namespace |failed to get secret "?\S{1,200}: secrets? "|(?:stage|provisioner|publish|controller) secrets cannot be nil|missing ID field '/,
    source: 'kubernetes-csi/external-provisioner:pkg/controller/controller.go',
    title: {
      en: 'error getting secret … in namespace (CSI)',
      zh: 'CSI：读不到密钥 Secret（error getting secret）',
    },
    meaning: {
      en: 'The sidecar of the CSI driver could not read the Secret that the StorageClass names, so it did not call the storage system.',
      zh: 'CSI 驱动的 sidecar 读不到 StorageClass 指定的 Secret，所以没有去调用存储系统。',
    },
    causes: [
      {
        en: '`not found`: `csi.storage.k8s.io/…-secret-name` or `…-secret-namespace` of the StorageClass is misspelled, or the Secret is in another namespace. A StorageClass cannot be changed: delete it and create it again. Existing volumes keep the old names.',
        zh: '`not found`：StorageClass 的 `csi.storage.k8s.io/…-secret-name` 或 `…-secret-namespace` 写错，或 Secret 在别的命名空间。StorageClass 不能改，只能删掉重建；已有的卷仍用旧名称。',
      },
      {
        en: '`is forbidden`: the ClusterRole of the controller lacks `get` for `secrets`. Use the manifests or chart of the driver in the release that fits its sidecars.',
        zh: '`is forbidden`：控制器的 ClusterRole 没有 `secrets` 的 `get` 权限。使用与 sidecar 版本匹配的驱动清单或 chart。',
      },
      {
        en: '`secrets cannot be nil`: the volume was made without a secret for this step: `node-stage-secret-name` is missing in the StorageClass or in the PersistentVolume that was written by hand.',
        zh: '`secrets cannot be nil`：这一步没有密钥：StorageClass 或手写的 PersistentVolume 缺少 `node-stage-secret-name`。',
      },
      {
        en: '`missing ID field`: the keys in the Secret have other names than the driver reads (`userID`, `userKey`, `adminID`).',
        zh: '`missing ID field`：Secret 里的键名不是驱动要读的（`userID`、`userKey`、`adminID`）。',
      },
    ],
    steps: [
      {
        en: 'Compare `kubectl get sc NAME -o yaml | grep secret` with `kubectl get secret -A`, then run `kubectl auth can-i get secrets -n NAMESPACE --as=system:serviceaccount:NS:SA` with the account of the text.',
        zh: '对照 `kubectl get sc NAME -o yaml | grep secret` 和 `kubectl get secret -A`，再用报错里的账号执行 `kubectl auth can-i get secrets -n NAMESPACE --as=system:serviceaccount:NS:SA`。',
      },
      {
        en: 'Correct the StorageClass, the Secret, or the role; the provisioner retries automatically.',
        zh: '改正 StorageClass、Secret 或角色，provisioner 会自动重试。',
      },
    ],
  },
  'csi-attached-elsewhere': {
    code: 'FAILED_PRECONDITION',
    alsoCodes: ['INTERNAL', 'ABORTED'],
    codeless: true,
    libraries: ['csi'],
    example:
      'Multi-Attach error for volume "pvc-1" Volume is already exclusively attached to one node and can\'t be attached to another',
    pattern:
      /Multi-Attach error for volume|olume is (?:already )?(?:exclusively )?(?:attached|published|used) (?:to (?:a server|one node|(?:a )?different node|another)|by pod)|\bvolume\b[^\n]{0,120} is still being used by|\bvolume \S{1,120} (?:is )?already (?:attached|published) (?:to|at) (?:another |node )|\bVolumeInUse\b|RESOURCE_IN_USE_BY_ANOTHER_RESOURCE|already attached to node\(/,
    source: 'container-storage-interface/spec:spec.md',
    title: {
      en: 'Multi-Attach error: volume is attached to another node',
      zh: 'CSI：卷还挂在别的节点（Multi-Attach error）',
    },
    meaning: {
      en: 'A volume that only one node can use is still attached to another node, so Kubernetes does not give it to this pod. The data is not affected.',
      zh: '这个卷同时只能给一个节点用，而它还挂在另一个节点上，所以 Kubernetes 不把它给这个 Pod。数据不受影响。',
    },
    causes: [
      {
        en: 'The old pod still runs or is ending: a Deployment with `RollingUpdate` starts the new pod first. Use `strategy: Recreate` or a StatefulSet.',
        zh: '旧 Pod 还在运行或正在结束：Deployment 的 `RollingUpdate` 会先起新 Pod。改用 `strategy: Recreate` 或 StatefulSet。',
      },
      {
        en: 'The old node went down: Kubernetes waits some six minutes before it detaches by force. Once the machine is certainly off, delete the node or taint it with `node.kubernetes.io/out-of-service=nodeshutdown:NoExecute`: a node that still writes damages the file system.',
        zh: '旧节点宕机：Kubernetes 要等约 6 分钟才强制卸下。确认机器已关机后，删除节点，或给它加污点 `node.kubernetes.io/out-of-service=nodeshutdown:NoExecute`；如果它还在写，文件系统会损坏。',
      },
      {
        en: 'A `VolumeAttachment` is left for a node that is gone, or the cloud and Kubernetes disagree about where the volume is.',
        zh: '节点已不在，`VolumeAttachment` 却还留着；或云平台与 Kubernetes 记录的位置不一致。',
      },
      {
        en: 'Several pods on several nodes share a `ReadWriteOnce` volume. That needs `ReadWriteMany` and a driver for it.',
        zh: '多个节点上的 Pod 共用一个 `ReadWriteOnce` 卷。这需要 `ReadWriteMany` 和支持它的驱动。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get volumeattachment | grep PV` and `kubectl get pods -A -o wide | grep OLD-NODE`: a pod there is the first or last cause, none the second or third.',
        zh: '执行 `kubectl get volumeattachment | grep PV` 和 `kubectl get pods -A -o wide | grep OLD-NODE`：那里有 Pod 是第一或最后一种，没有就是第二或第三种。',
      },
      {
        en: 'Delete the old pod (`--force` only if its node is certainly off). Delete the `VolumeAttachment` last, after the storage system shows the volume as detached.',
        zh: '删除旧 Pod（确认节点已关机才用 `--force`）。最后才删 `VolumeAttachment`，并先确认存储系统里卷已卸下。',
      },
    ],
  },
  'csi-rados-failed': {
    code: 'INTERNAL',
    alsoCodes: ['INVALID_ARGUMENT', 'NOT_FOUND'],
    codeless: true,
    libraries: ['ceph-csi'],
    example:
      'failed to provision volume with StorageClass "csi-cephfs-sc": rpc error: code = InvalidArgument desc = failed to get connection: connecting failed: rados: ret=-13, Permission denied',
    pattern:
      /\brados: ret=-\d{1,3}|RADOS permission error|failed to fetch monitor list using clusterID|missing required field (?:clusterID|monitors|fsName|pool)|pool not found: |no fscID found|mount error (?:no mds|3 = No such process)|rbd: couldn't connect|mount error:? 110 |subvolumegroup \S{1,60} does not exist/,
    source: 'ceph/ceph-csi:internal/util/conn_pool.go',
    title: {
      en: 'rados: ret=-13, Permission denied (Ceph CSI)',
      zh: 'Ceph CSI：连不上集群或权限不足（rados: ret=）',
    },
    meaning: {
      en: 'The Ceph driver asked the Ceph cluster, and the cluster was not reachable, rejected the user, or does not have the pool or file system.',
      zh: 'Ceph 驱动访问了 Ceph 集群：集群不可达、拒绝了用户，或没有这个存储池、文件系统。',
    },
    causes: [
      {
        en: '`ret=-13`, `ret=-1`, `permission error`: user or key in the Secret are wrong, or its caps do not cover the pool or file system. `userID` is `admin`, not `client.admin`, and `userKey` is what `ceph auth get-key` prints, without another base64.',
        zh: '`ret=-13`、`ret=-1`、`permission error`：Secret 里的用户或密钥不对，或权限（caps）没覆盖该存储池、文件系统。`userID` 写 `admin` 而不是 `client.admin`，`userKey` 就是 `ceph auth get-key` 的输出，不要再做一次 base64。',
      },
      {
        en: '`ret=-2`, `pool not found`, `no fscID`: pool or `fsName` of the StorageClass do not exist in this cluster.',
        zh: '`ret=-2`、`pool not found`、`no fscID`：StorageClass 的存储池或 `fsName` 在这个集群里不存在。',
      },
      {
        en: '`failed to fetch monitor list`, `missing required field`: the `clusterID` of the StorageClass is not in the ConfigMap `ceph-csi-config`. It is mostly the `fsid` of the cluster; with Rook, the namespace of the cluster.',
        zh: '`failed to fetch monitor list`、`missing required field`：ConfigMap `ceph-csi-config` 里没有 StorageClass 所写的 `clusterID`。它一般是集群的 `fsid`，用 Rook 时是集群所在的命名空间。',
      },
      {
        en: "`ret=-110`, `mount error 110`, `couldn't connect`: the pods do not reach the monitors on ports 3300 and 6789: a firewall, or an address that is valid only outside.",
        zh: "`ret=-110`、`mount error 110`、`couldn't connect`：Pod 访问不到 monitor 的 3300、6789 端口：被防火墙拦截，或地址只在集群外有效。",
      },
    ],
    steps: [
      {
        en: 'Where Ceph runs, `ceph auth get client.NAME`, `ceph osd pool ls`, `ceph fs ls`, and `ceph fsid` give the four values to compare with Secret, StorageClass, and ConfigMap.',
        zh: '在 Ceph 上执行 `ceph auth get client.NAME`、`ceph osd pool ls`、`ceph fs ls`、`ceph fsid`，把这四个值与 Secret、StorageClass、ConfigMap 对照。',
      },
      {
        en: 'Correct the value and restart the provisioner, which keeps connections and the ConfigMap for some time.',
        zh: '改正后重启 provisioner：它会把连接和 ConfigMap 保留一段时间。',
      },
    ],
  },
  'csi-expand-failed': {
    code: 'INTERNAL',
    alsoCodes: [
      'INVALID_ARGUMENT',
      'OUT_OF_RANGE',
      'FAILED_PRECONDITION',
      'DEADLINE_EXCEEDED',
      'NOT_FOUND',
      'PERMISSION_DENIED',
      'UNIMPLEMENTED',
      'UNKNOWN',
    ],
    codeless: true,
    libraries: ['csi'],
    example:
      'resize volume "pvc-4c1d" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume',
    pattern:
      /resize volume \\?"[^"\n]{1,200}" by resizer|NodeExpandVolume failed for volume|Expander\.NodeExpand f(?:ailed to expand|ound CSI plugin)|[Ee]rror expanding volume \\?"/,
    source: 'kubernetes-csi/external-resizer:pkg/controller/controller.go',
    title: {
      en: 'resize volume failed, NodeExpandVolume failed (CSI)',
      zh: 'CSI：卷扩容失败（NodeExpandVolume failed）',
    },
    meaning: {
      en: 'A PVC asks for more space, and one of two stages failed: the storage system (`by resizer`) or the file system on the node (`NodeExpand`). The data is as it was.',
      zh: 'PVC 申请更大容量，两步之一失败：存储系统（`by resizer`）或节点上的文件系统（`NodeExpand`）。数据没有变化。',
    },
    causes: [
      {
        en: '`by resizer`: the storage rejects the size. A quota or the largest size is reached, a cloud allows one change in some hours (EBS: six), or the role of the driver lacks the permission to change disks.',
        zh: '`by resizer`：存储拒绝这个大小。到了配额或单盘上限，云盘几小时内只能改一次（EBS 六小时），或驱动的角色没有修改磁盘的权限。',
      },
      {
        en: 'The driver expands only volumes that are not in use: scale the pod to zero, wait, and start it again.',
        zh: '驱动只能给未使用的卷扩容：把 Pod 缩到零，等扩容完成再启动。',
      },
      {
        en: '`NodeExpand` with `not found in $PATH`, `resize2fs`, `xfs_growfs`: the node or the image of the driver lacks the tool, or the file system has errors: run `fsck` on a snapshot first.',
        zh: '`NodeExpand` 报 `not found in $PATH`、`resize2fs`、`xfs_growfs`：节点或驱动镜像缺少该工具，或文件系统有错误：先在快照上运行 `fsck`。',
      },
      {
        en: '`to not support node expansion`: the kubelet asks a driver that has nothing to do there, such as NFS. The size is in effect already; Kubernetes 1.30 and later 1.29 releases no longer ask.',
        zh: '`to not support node expansion`：kubelet 去问不需要这一步的驱动，例如 NFS。容量已经生效；Kubernetes 1.30 和较新的 1.29 不再询问。',
      },
      {
        en: 'The PVC asks for too much: from Kubernetes 1.34 on it can be lowered again, down to the size that the volume has.',
        zh: 'PVC 写得太大：Kubernetes 1.34 起可以改小，但不能小于卷现有的大小。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl describe pvc NAME`, then read the log of the stage: `csi-resizer` in the controller pod of the driver, or the pod of the driver on the same node.',
        zh: '执行 `kubectl describe pvc NAME`，再看对应步骤的日志：驱动控制器 Pod 里的 `csi-resizer`，或同一节点上的驱动 Pod。',
      },
      {
        en: 'Correct what it names. Kubernetes retries automatically; restarting the pod repeats the stage on the node.',
        zh: '改正日志指出的问题。Kubernetes 会自动重试；重启 Pod 会再做一次节点上的步骤。',
      },
    ],
  },
  'csi-vsphere-failed': {
    code: 'INTERNAL',
    alsoCodes: ['NOT_FOUND', 'FAILED_PRECONDITION', 'UNKNOWN'],
    codeless: true,
    libraries: ['csi'],
    example:
      'failed to provision volume with StorageClass "vsphere": rpc error: code = Internal desc = failed to get shared datastores in kubernetes cluster. Error: no shared datastores found',
    pattern:
      /[Ff]ailed to get shared datastores|ServerFaultCode: NoPermission|failed to attach cns volume|node wasn't found\b/,
    source: 'kubernetes-sigs/vsphere-csi-driver:pkg/csi/service/vanilla/controller.go',
    title: {
      en: 'failed to get shared datastores, NoPermission (vSphere)',
      zh: 'vSphere CSI：没有共享存储或没权限（NoPermission）',
    },
    meaning: {
      en: 'The driver asked vCenter to make a disk or to attach it to the virtual machine of a node, and vCenter did not do it.',
      zh: '驱动请求 vCenter 创建磁盘或把它挂到节点虚拟机上，vCenter 没有执行。',
    },
    causes: [
      {
        en: '`shared datastores`: no datastore is mounted on the hosts of all nodes, or the user of the driver lacks the read-only role on hosts and data center, or permissions for `Datastore`, and does not see them. With zones, set topology in driver and StorageClass.',
        zh: '`shared datastores`：没有一个 datastore 同时挂在所有节点所在的主机上；或驱动账号在主机、数据中心上没有只读角色，缺 `Datastore` 权限，看不到它们。分可用区时在驱动和 StorageClass 里设拓扑。',
      },
      {
        en: '`NoPermission`: the role of the user does not hold for this object, often because a virtual machine was moved to another folder. Give `VirtualMachine.Config.AddExistingDisk` and `AddRemoveDevice` on all machines of the cluster.',
        zh: '`NoPermission`：账号的角色管不到这个对象，常见的是虚拟机移到了别的文件夹。对集群所有虚拟机授予 `VirtualMachine.Config.AddExistingDisk` 和 `AddRemoveDevice`。',
      },
      {
        en: "`node wasn't found`: the cloud controller has not set the provider ID of the node, `disk.EnableUUID` is off, or the machine is in a vCenter or data center that the configuration does not name.",
        zh: "`node wasn't found`：cloud controller 没有写节点的 provider ID，没有开 `disk.EnableUUID`，或虚拟机在配置没写的 vCenter、数据中心里。",
      },
      {
        en: '`ResourceInUse`: the disk is still attached to another machine, for example after a node was lost. Shut that machine down or detach the disk there.',
        zh: '`ResourceInUse`：磁盘还挂在另一台虚拟机上，例如节点失联之后。关掉那台机器，或在那里分离磁盘。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl describe node NODE | grep ProviderID` and look at the recent tasks of vCenter at that time: a task that failed names the right or the object; no task means that the driver does not see the machine.',
        zh: '执行 `kubectl describe node NODE | grep ProviderID`，并看 vCenter 当时的任务：失败的任务写明缺的权限或对象；没有任务说明驱动看不到虚拟机。',
      },
      {
        en: 'Correct role, datastore, or configuration, then restart the controller of the driver. Kubernetes retries automatically.',
        zh: '改正角色、datastore 或配置，再重启驱动控制器。Kubernetes 会自动重试。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
