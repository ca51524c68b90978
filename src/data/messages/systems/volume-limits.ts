import type { Message } from '../message.ts';

/** Why a CSI driver makes, attaches, or enlarges no volume: limits, space, topology, iSCSI, snapshots. */
export const volumeLimitMessages = {
  'csi-cloud-limit': {
    code: 'INTERNAL',
    alsoCodes: ['RESOURCE_EXHAUSTED', 'FAILED_PRECONDITION', 'UNKNOWN'],
    codeless: true,
    libraries: ['csi', 'aws-ebs-csi'],
    example:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-1" to node "i-1": AttachmentLimitExceeded: Exceeded volume limit',
    pattern:
      /maximum (?:allowed )?number of (?:data disks|disk devices|access points)|(?:Attachment|AccessPoint|Volume|Snapshot)LimitExceeded|VolumeModificationRateExceeded|MaximumDataDisksExceeded|Quota '\w{1,60}' exceeded|exceed max volume count|number of SCSI controller/,
    source: 'kubernetes-sigs/aws-ebs-csi-driver:pkg/driver/controller.go',
    title: {
      en: 'AttachmentLimitExceeded, maximum number of data disks (CSI)',
      zh: 'CSI：超过云厂商的数量上限（LimitExceeded）',
    },
    meaning: {
      en: 'The cloud rejected the request because a machine, file system, or project has its maximum. Retries fail until something is released.',
      zh: '云厂商拒绝了请求：某台机器、文件系统或项目已到上限。释放之前重试都会失败。',
    },
    causes: [
      {
        en: 'Disks per machine: the type of the node allows fewer than the scheduler believes, because a disk or network interface that the driver does not manage takes a place. Use a larger type, or lower the count (`--reserved-volume-attachments` or `--volume-attach-limit` of EBS, `max_volumes_per_node` elsewhere).',
        zh: '每台机器的磁盘数：节点机型允许的比调度器以为的少，因为有驱动管不到的磁盘或网卡占了名额。换更大的机型，或调低计数（EBS 用 `--reserved-volume-attachments` 或 `--volume-attach-limit`，其他用 `max_volumes_per_node`）。',
      },
      {
        en: 'Volumes of deleted pods are still attached: nodes that were ended by force, or `Terminating` pods.',
        zh: '已删除 Pod 的卷还挂着：节点被强制关掉，或 Pod 停在 `Terminating`。',
      },
      {
        en: '`AccessPointLimitExceeded`: EFS makes one access point per volume, and with `reclaimPolicy: Retain` they stay. Delete those without a volume, use a second file system, or the NFS driver with subfolders.',
        zh: '`AccessPointLimitExceeded`：EFS 每个卷一个访问点，`reclaimPolicy: Retain` 时不会删除。删掉没有对应卷的，再加一个文件系统，或改用 NFS 驱动的子目录。',
      },
      {
        en: "`Quota '…' exceeded`: the quota of disks or gigabytes of the region. `VolumeModificationRateExceeded`: EBS lets a volume change again after 6 hours.",
        zh: "`Quota '…' exceeded`：区域的磁盘或容量配额。`VolumeModificationRateExceeded`：EBS 的卷改过之后 6 小时才能再改。",
      },
    ],
    steps: [
      {
        en: 'Compare `kubectl get csinode NODE -o yaml` (`allocatable.count`) with `kubectl get volumeattachments | grep NODE` and with what the console of the cloud shows for the machine.',
        zh: '对照 `kubectl get csinode NODE -o yaml`（`allocatable.count`）、`kubectl get volumeattachments | grep NODE` 和云控制台里这台机器的实际情况。',
      },
      {
        en: 'Detach what no pod uses, then correct the count or raise the quota. Delete the pod, so that it is scheduled again.',
        zh: '卸下没人用的，再改正计数或提高配额。删除 Pod，让它重新调度。',
      },
    ],
  },
  'csi-no-topology': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['csi-sidecar', 'csi'],
    example:
      'failed to provision volume with StorageClass "gp3": error generating accessibility requirements: no topology key found on CSINode ip-10-0-1-7',
    pattern:
      /error generating accessibility requirements|no topology key found on CSINode|failed to pick zones|error getting CSINode|no available topology found/,
    source: 'kubernetes-csi/external-provisioner:pkg/controller/controller.go',
    title: {
      en: 'no topology key found on CSINode (CSI)',
      zh: 'CSI：节点没有拓扑（no topology key found on CSINode）',
    },
    meaning: {
      en: 'The provisioner must make the volume where the pod will run, and the driver has not told where that node is. No volume was made; the provisioner tries again.',
      zh: '卷要建在 Pod 将运行的位置，而驱动没有上报该节点的位置。没有建卷，provisioner 会重试。',
    },
    causes: [
      {
        en: 'The node pod of the driver does not run on this node: a taint that it does not tolerate, no Windows image, or a crash. A new node has a few seconds without it.',
        zh: '驱动的节点 Pod 没在这个节点上运行：有它不容忍的污点、没有 Windows 镜像，或崩溃了。新节点起来的头几秒也会这样。',
      },
      {
        en: 'It runs and could not ask where it is: the metadata service is blocked (IMDS hop limit 1 on EC2), or the node lacks `topology.kubernetes.io/zone`.',
        zh: '在运行但查不到自己的位置：元数据服务被挡（EC2 的 IMDS hop limit 为 1），或节点缺 `topology.kubernetes.io/zone` 标签。',
      },
      {
        en: '`does not match topology keys`: labels of the node changed after the driver had registered: restart its node pod.',
        zh: '`does not match topology keys`：驱动注册后节点标签变了：重启它的节点 Pod。',
      },
      {
        en: '`failed to pick zones`, `no available topology`: `allowedTopologies` of the StorageClass, or a disk for two zones, fits no node.',
        zh: '`failed to pick zones`、`no available topology`：StorageClass 的 `allowedTopologies`，或要跨两个区的磁盘，没有节点满足。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get csinode NODE -o jsonpath="{.spec.drivers}"`: the driver is missing (first cause), has no `topologyKeys` (second), or other keys than the node has labels (third).',
        zh: '执行 `kubectl get csinode NODE -o jsonpath="{.spec.drivers}"`：没有该驱动是第一种，没有 `topologyKeys` 是第二种，键与节点标签不一致是第三种。',
      },
      {
        en: 'Let the DaemonSet tolerate the taint (`tolerateAllTaints` of the EBS chart), or correct the labels, then restart the node pod.',
        zh: '让 DaemonSet 容忍该污点（EBS chart 用 `tolerateAllTaints`），或改正标签，再重启节点 Pod。',
      },
    ],
  },
  'csi-no-capacity': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['INTERNAL', 'OUT_OF_RANGE'],
    codeless: true,
    libraries: ['longhorn', 'csi'],
    example: 'unable to schedule replica of volume pvc-1: insufficient storage',
    pattern:
      /no vg available to serve|precheck new replica failed|\binsufficient storage\b|507 Insufficient Storage|node\(s\) did not have enough free storage|no enough space left on VG|[Nn]ot enough suitable pools|(?:desc = |\bpool|[Rr]eplica|\bPV ?C|[Vv]olume)[^\n]{0,160}[Nn]ot enough (?:free )?(?:space|capacity)|unable to find any (?:pool|node)/,
    source: 'longhorn/longhorn-manager:k8s/pkg/apis/longhorn/v1beta2/node.go',
    title: {
      en: 'insufficient storage, no vg available (CSI)',
      zh: 'CSI：存储池空间不够（insufficient storage）',
    },
    meaning: {
      en: 'No node or pool of the storage system has room for the volume, or none with the properties that were asked for. A retry helps after space was added.',
      zh: '存储系统里没有节点或存储池放得下这个卷，或没有满足条件的。加了空间再重试才有用。',
    },
    causes: [
      {
        en: 'Longhorn: each replica needs its own node and disk: with 3 replicas and 2 nodes it never fits. Reserved space and the over-provisioning setting count too.',
        zh: 'Longhorn：每个副本要一个单独的节点和磁盘，3 副本 2 节点永远放不下。预留空间和超配比例也要算。',
      },
      {
        en: 'OpenEBS, LVM, TopoLVM: the volume group of the StorageClass is not on this node, has another name, or is full.',
        zh: 'OpenEBS、LVM、TopoLVM：StorageClass 写的卷组不在这个节点上、名称不同，或已满。',
      },
      {
        en: 'Mayastor, Ceph: too few pools are online for the replicas, or the cluster is near full.',
        zh: 'Mayastor、Ceph：在线的存储池不够放副本，或集群接近写满。',
      },
      {
        en: 'The disk was not added to the storage system, or scheduling on it is off.',
        zh: '磁盘没有加进存储系统，或关闭了在它上面的调度。',
      },
    ],
    steps: [
      {
        en: 'On the node run `vgs` (or look at `kubectl -n longhorn-system get nodes.longhorn.io -o yaml`, `kubectl get diskpools -A`, `ceph df`): free space less than asked is the capacity, none listed is the setup.',
        zh: '在节点上执行 `vgs`（或看 `kubectl -n longhorn-system get nodes.longhorn.io -o yaml`、`kubectl get diskpools -A`、`ceph df`）：剩余小于请求就是容量不足，没列出就是没配置。',
      },
      {
        en: 'Add a disk, lower `numberOfReplicas`, or delete volumes and snapshots whose data is no longer needed. The claim then binds automatically.',
        zh: '加磁盘，降低 `numberOfReplicas`，或删掉数据已确认不需要的卷和快照。PVC 会自动绑定。',
      },
    ],
  },
  'csi-iscsi-failed': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['csi', 'longhorn'],
    example:
      'rpc error: code = Internal desc = failed to connect to target: nsenter: iscsiadm: iscsiadm: can not connect to iSCSI daemon (111)!',
    pattern: /\biscsiadm(?:: | failed|" ?: executable)|\biscsi_tcp\b|initiatorname\.iscsi/,
    source: 'longhorn/longhorn-manager:vendor/github.com/longhorn/go-iscsi-helper/iscsi/initiator.go',
    title: {
      en: 'iscsiadm: cannot connect to iSCSI daemon (Longhorn, CSI)',
      zh: 'iSCSI 连不上：iscsiadm 报错（Longhorn、CSI）',
    },
    meaning: {
      en: 'The driver attaches the volume over iSCSI, and the tools or the kernel of this node do not do that. Other nodes may work.',
      zh: '驱动通过 iSCSI 挂载卷，而这个节点的工具或内核做不到。其他节点可能正常。',
    },
    causes: [
      {
        en: '`not found`, `executable file`: the package is not installed on the node: `open-iscsi` (Debian), `iscsi-initiator-utils` (RHEL).',
        zh: '`not found`、`executable file`：节点没装软件包：Debian 是 `open-iscsi`，RHEL 是 `iscsi-initiator-utils`。',
      },
      {
        en: '`can not connect to iSCSI daemon`, `Initiatorname required`: `iscsid` does not run, or `/etc/iscsi/initiatorname.iscsi` is missing.',
        zh: '`can not connect to iSCSI daemon`、`Initiatorname required`：`iscsid` 没运行，或缺 `/etc/iscsi/initiatorname.iscsi`。',
      },
      {
        en: '`iscsi_tcp`, `driver tcp is not loaded`: the kernel lacks the module: minimal kernels (`kernel-default-base` of SUSE, cloud images, WSL) leave it out.',
        zh: '`iscsi_tcp`、`driver tcp is not loaded`：内核没有这个模块：精简内核（SUSE 的 `kernel-default-base`、云镜像、WSL）不带。',
      },
      {
        en: '`Could not login`, `No records found`: the storage does not know the name of this initiator, wrong CHAP data, or port 3260 is blocked.',
        zh: '`Could not login`、`No records found`：存储端没登记这个 initiator，CHAP 不对，或 3260 端口不通。',
      },
    ],
    steps: [
      {
        en: 'On the node run `systemctl is-active iscsid; modprobe iscsi_tcp; cat /etc/iscsi/initiatorname.iscsi`: the first that fails is the cause.',
        zh: '在节点上执行 `systemctl is-active iscsid; modprobe iscsi_tcp; cat /etc/iscsi/initiatorname.iscsi`：第一个失败的就是原因。',
      },
      {
        en: 'Install the package or the full kernel; only if the file is missing, `echo "InitiatorName=$(iscsi-iname)" > /etc/iscsi/initiatorname.iscsi` (the storage knows the node by this name); and `systemctl enable --now iscsid`. Then delete the pod.',
        zh: '安装软件包或完整内核；文件缺失时才执行 `echo "InitiatorName=$(iscsi-iname)" > /etc/iscsi/initiatorname.iscsi`（存储端靠这个名称认节点）；再执行 `systemctl enable --now iscsid`，再删除 Pod。',
      },
    ],
  },
  'csi-snapshot-failed': {
    code: 'INTERNAL',
    alsoCodes: ['UNIMPLEMENTED', 'NOT_FOUND'],
    codeless: true,
    libraries: ['csi-sidecar'],
    example:
      'Failed to check and update snapshot content: failed to take snapshot of the volume vol-1: "rpc error: code = Internal desc = Could not create snapshot"',
    pattern:
      /failed to take snapshot of the volume|failed to get input parameters to create snapshot|failed to get snapshot class|cannot find default snapshot class/,
    source: 'kubernetes-csi/external-snapshotter:pkg/sidecar-controller/snapshot_controller.go',
    title: {
      en: 'failed to take snapshot of the volume (CSI)',
      zh: 'CSI：快照失败（failed to take snapshot of the volume）',
    },
    meaning: {
      en: 'The snapshot controller or its sidecar could not make the snapshot. The volume itself is not touched.',
      zh: '快照控制器或它的 sidecar 没能建快照。卷本身没动。',
    },
    causes: [
      {
        en: '`failed to get snapshot class`, `cannot find default`: no `VolumeSnapshotClass` of this driver, none is marked as default, or it names another driver than the volume has.',
        zh: '`failed to get snapshot class`、`cannot find default`：没有这个驱动的 `VolumeSnapshotClass`、没有默认的，或它写的驱动与卷的不同。',
      },
      {
        en: '`Unimplemented`: the driver or its release makes no snapshots, or the sidecar talks to a driver without controller.',
        zh: '`Unimplemented`：驱动或该版本不支持快照，或 sidecar 连到了没有 controller 的驱动。',
      },
      {
        en: 'The storage rejected it: permission (`ec2:CreateSnapshot`), a snapshot of the same volume is under way, Longhorn without a backup target, or no space.',
        zh: '存储拒绝：没权限（`ec2:CreateSnapshot`）、同一个卷正在做快照、Longhorn 没设备份目标，或空间不够。',
      },
      {
        en: '`input parameters`: the claim is not bound, or a secret that the class names does not exist.',
        zh: '`input parameters`：PVC 还没绑定，或 class 里写的 secret 不存在。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl describe volumesnapshot NAME` and `kubectl get volumesnapshotclass`: the driver of the class must be the provisioner of the StorageClass. Otherwise read the container `csi-snapshotter` of the controller.',
        zh: '执行 `kubectl describe volumesnapshot NAME` 和 `kubectl get volumesnapshotclass`：class 的 driver 要与 StorageClass 的 provisioner 相同。一致的话看 controller 里 `csi-snapshotter` 容器的日志。',
      },
      {
        en: 'Create the class (annotation `snapshot.storage.kubernetes.io/is-default-class: "true"`), or give the driver what it lacks, then create the snapshot again.',
        zh: '建好 class（注解 `snapshot.storage.kubernetes.io/is-default-class: "true"`），或补上驱动缺的条件，再重建快照。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
