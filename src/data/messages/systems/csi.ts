import type { Message } from '../message.ts';

const TROUBLESHOOTING = 'kubernetes-sigs/secrets-store-csi-driver:docs/book/src/troubleshooting.md';

/** Where a volume is not created, attached or mounted: what the kubelet writes around a CSI call, and what drivers return. */
export const csiMessages = {
  'csi-driver-not-registered': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['secrets-store-csi', 'csi'],
    example:
      'MountVolume.SetUp failed for volume "secrets" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
    pattern: /driver name \S{1,100} not found in the list of registered CSI drivers/,
    source: TROUBLESHOOTING,
    title: {
      en: 'driver name not found in the list of registered CSI drivers',
      zh: 'CSI 驱动没有在该节点注册（not found in the list）',
    },
    meaning: {
      en: 'The kubelet of that node knows no CSI driver with this name, so it made no gRPC call. The volume is not mounted.',
      zh: '该节点的 kubelet 不认识这个名字的 CSI 驱动，因此没有发出 gRPC 调用，卷没有挂载。',
    },
    causes: [
      {
        en: 'The driver pod does not run on this node: a taint, a node selector, a crash, or a node that has only just started.',
        zh: '驱动 Pod 没有运行在这个节点上：污点、节点选择器、崩溃，或节点刚启动。',
      },
      {
        en: 'The kubelet uses another root than `/var/lib/kubelet` (RKE, MicroK8s, k0s, `--root-dir`), and the driver registers its socket in the default one.',
        zh: 'kubelet 的根目录不是 `/var/lib/kubelet`（RKE、MicroK8s、k0s、`--root-dir`），而驱动把 socket 注册在默认目录下。',
      },
      {
        en: 'The StorageClass or volume names a driver that is not installed, or an older release of it that registers under another name.',
        zh: 'StorageClass 或卷写的驱动没有安装，或装的旧版驱动以另一个名字注册。',
      },
    ],
    steps: [
      {
        en: 'Run `kubectl get csinode NODE -o yaml`. If it does not list the driver, look for its pod: `kubectl get pods -A -o wide | grep NODE`, and read the log of its container `node-driver-registrar`.',
        zh: '运行 `kubectl get csinode NODE -o yaml`。如果没有列出该驱动，用 `kubectl get pods -A -o wide | grep NODE` 找它的 Pod，并看容器 `node-driver-registrar` 的日志。',
      },
      {
        en: 'If no pod runs there, add a toleration or correct the selector. If the registrar runs and the driver is missing, set the kubelet path of the driver (`kubeletRootDir`, `KUBELET_ROOT_DIR`). If another name is listed, use it or install the matching release.',
        zh: '没有 Pod 就加容忍或改选择器。registrar 在运行而驱动仍不在列表里，就设置驱动的 kubelet 目录（`kubeletRootDir`、`KUBELET_ROOT_DIR`）。列表里是另一个名字，就用它，或安装匹配的版本。',
      },
    ],
  },
  'csi-volume-timed-out': {
    code: 'DEADLINE_EXCEEDED',
    codeless: true,
    libraries: ['csi'],
    example:
      'AttachVolume.Attach failed for volume "pvc-7d1c" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    pattern:
      /(?:AttachVolume|MountVolume|MapVolume)\.\w{1,30} failed for volume "[^"\n]{1,200}" ?: rpc error: code = DeadlineExceeded|failed to provision volume with StorageClass "[^"\n]{1,100}": rpc error: code = DeadlineExceeded|timed out waiting for external-attacher of \S/,
    sharedWith: { 'longhorn-attach-failed': 'the kubelet writes the stage of the volume before it' },
    source: 'kubernetes-csi/external-provisioner:cmd/csi-provisioner/csi-provisioner.go',
    title: {
      en: 'volume: rpc error: code = DeadlineExceeded (CSI)',
      zh: 'CSI：创建、挂接或挂载卷超时（DeadlineExceeded）',
    },
    meaning: {
      en: 'The CSI driver did not finish within the timeout of its caller. The operation can still be running; Kubernetes retries it with backoff.',
      zh: 'CSI 驱动没有在调用方的超时内完成。操作可能还在进行；Kubernetes 会退避重试。',
    },
    causes: [
      {
        en: '`AttachVolume` and `failed to provision`: the controller pod of the driver cannot reach the API of the cloud or storage (no route, proxy, DNS, metadata service, throttling), so each call hangs.',
        zh: '`AttachVolume` 和 `failed to provision`：驱动的控制器 Pod 连不上云或存储的 API（没有路由、代理、DNS、元数据服务、限流），每次调用都卡住。',
      },
      {
        en: '`MountVolume`: the node cannot reach the storage server, or the work is long: a large format or file system check, or `fsGroup` that changes the owner of many files.',
        zh: '`MountVolume`：节点连不上存储服务端，或耗时很长：格式化大盘、检查文件系统，或 `fsGroup` 要改大量文件的属主。',
      },
      {
        en: '`timed out waiting for external-attacher`: the driver has no running `csi-attacher`, or its controller pod has crashed.',
        zh: '`timed out waiting for external-attacher`：驱动没有运行中的 `csi-attacher`，或控制器 Pod 已崩溃。',
      },
      {
        en: 'The storage is only slow: the provisioner waits 10 seconds unless `--timeout` says otherwise.',
        zh: '存储只是慢：provisioner 默认只等 10 秒，用 `--timeout` 可改。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the driver container at that time: in the controller pod for attach and provision, in the pod on the node for mount (`kubectl logs POD -c DRIVER --since=10m`). The call without a response names what it waits for.',
        zh: '看驱动容器当时的日志：挂接和创建看控制器 Pod，挂载看该节点上的 Pod（`kubectl logs POD -c DRIVER --since=10m`）。没有返回的那个调用就是它在等的东西。',
      },
      {
        en: 'Open the network or correct the credentials. For slow storage raise `--timeout` of the sidecar; for many files set `fsGroupChangePolicy: OnRootMismatch`.',
        zh: '放通网络或改正凭据。存储慢就调大 sidecar 的 `--timeout`；文件多就设 `fsGroupChangePolicy: OnRootMismatch`。',
      },
    ],
  },
  'csi-volume-stage-failed': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'NOT_FOUND', 'INVALID_ARGUMENT', 'FAILED_PRECONDITION', 'PERMISSION_DENIED'],
    codeless: true,
    libraries: ['csi', 'secrets-store-csi'],
    example:
      'MountVolume.SetUp failed for volume "data" : rpc error: code = Unknown desc = failed to get secretproviderclass shop/vault, error: secretproviderclasses.secrets-store.csi.x-k8s.io "vault" not found',
    pattern:
      /(?:AttachVolume\.Attach|MountVolume\.(?:WaitForAttach|MountDevice|SetUp)|MapVolume\.\w{1,30}) failed for volume "[^"\n]{1,200}" ?:(?! rpc error: code = DeadlineExceeded)|failed to provision volume with StorageClass "[^"\n]{1,100}": (?!rpc error: code = DeadlineExceeded)/,
    sharedWith: {
      'csi-cloud-limit': 'the runtime puts its own words around those of the cause',
      'csi-no-topology': 'the runtime puts its own words around those of the cause',
      'csi-vsphere-failed': 'the runtime puts its own words around those of the cause',
      'csi-rados-failed': 'the runtime puts its own words around those of the cause',
      'csi-secret-not-readable': 'the runtime puts its own words around those of the cause',
      'csi-driver-not-registered': 'The kubelet writes the stage around every error of a volume.',
      'csi-disk-not-attached': 'The kubelet writes the stage around every error of a volume.',
      'csi-volume-not-ready': 'The kubelet writes the stage around every error of a volume.',
      'csi-rbd-map-failed': 'The kubelet writes the stage around every error of a volume.',
      'csi-device-path-not-found': 'The kubelet writes the stage around every error of a volume.',
      'csi-cloud-not-authorized': 'The kubelet writes the stage around every error of a volume.',
      'csi-secrets-store-mount-failed': 'The kubelet writes the stage around every error of a volume.',
      'kubernetes-volume-mount-failed': 'The kubelet writes the stage around every error of a volume.',
    },
    source: TROUBLESHOOTING,
    title: {
      en: 'AttachVolume / MountVolume failed for volume (CSI)',
      zh: 'CSI：卷挂接或挂载失败（AttachVolume / MountVolume）',
    },
    meaning: {
      en: 'One stage of making a volume available failed, and the words before `failed for volume` say which. What follows comes from the CSI driver.',
      zh: '让卷可用的某一步失败，`failed for volume` 前面的词说明是哪一步；后面的文字来自 CSI 驱动。',
    },
    causes: [
      {
        en: '`failed to provision` (`CreateVolume`): a parameter of the StorageClass (pool, type, zone, a placeholder of a chart that was left in, such as `{{ .driverName }}`), a quota, or missing permissions in the storage system. `exit status 1` alone: a program that the driver runs failed, and its output is in the log of the driver only; look at the address, bucket, and credentials in the secret first (JuiceFS: `metaurl`).',
        zh: '`failed to provision`（`CreateVolume`）：StorageClass 的参数（pool、类型、可用区，或 chart 里没有替换的占位符，如 `{{ .driverName }}`）、配额，或存储系统里缺少权限。只有 `exit status 1`：驱动执行的程序失败，输出只在驱动日志里；先看 secret 里的地址、bucket 和凭据（JuiceFS 是 `metaurl`）。',
      },
      {
        en: '`AttachVolume.Attach` (`ControllerPublishVolume`): the volume is still attached to another node or is in another zone, the node has no free slot, or permissions are missing. `initiator`: the node has no `/etc/iscsi/initiatorname.iscsi`: install `open-iscsi` and start `iscsid`.',
        zh: '`AttachVolume.Attach`（`ControllerPublishVolume`）：卷还挂在另一个节点上或在别的可用区，节点没有空闲槽位，或缺少权限。`initiator`：节点没有 `/etc/iscsi/initiatorname.iscsi`：安装 `open-iscsi` 并启动 `iscsid`。',
      },
      {
        en: '`MountVolume.MountDevice` (`NodeStageVolume`): `exit status 1` or `2`, `executable file not found in $PATH`: a tool or kernel module is missing on the node (`nfs-common`, `cryptsetup`, module `rbd` or `ceph`), or the image of the driver lacks `mkfs`: install it, or use another image.',
        zh: '`MountVolume.MountDevice`（`NodeStageVolume`）：`exit status 1` 或 `2`、`executable file not found in $PATH`：节点缺少工具或内核模块（`nfs-common`、`cryptsetup`、模块 `rbd`、`ceph`），或驱动镜像缺 `mkfs`：安装或换镜像。',
      },
      {
        en: '`MountDevice` with `already mounted`, `device is busy`, or `VolumeDeviceNotFound`: multipathd holds the device (exclude it in `multipath.conf`), the old node still has it, or the attach has not reached the node.',
        zh: '`MountDevice` 报 `already mounted`、`device is busy` 或 `VolumeDeviceNotFound`：multipathd 占用设备（在 `multipath.conf` 排除）、旧节点仍挂着，或设备还没到节点。',
      },
      {
        en: '`wrong fs type`, `bad superblock`, or `fsck`: the file system is damaged, or is another one than `fsType`. Run `fsck` on a copy or snapshot first: a repair can lose files.',
        zh: '`wrong fs type`、`bad superblock` 或 `fsck`：文件系统损坏，或与 `fsType` 不同。先在副本或快照上运行 `fsck`：修复可能丢失文件。',
      },
      {
        en: '`MountVolume.SetUp` (`NodePublishVolume`): the bind mount into the pod, a missing secret or object, or the directory of the kubelet is another one (`kubeletDir` of the chart).',
        zh: '`MountVolume.SetUp`（`NodePublishVolume`）：绑定挂载到 pod、缺少 secret 或对象，或 kubelet 目录不同（chart 的 `kubeletDir`）。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the driver for this volume: controller pod for provision and attach (`kubectl logs POD -c DRIVER | grep VOLUME`), pod on the same node for the two mounts; `dmesg | tail` on the node shows errors of the device.',
        zh: '看驱动关于该卷的日志：创建和挂接看控制器 pod（`kubectl logs POD -c DRIVER | grep VOLUME`），两种挂载看同一节点上的 pod；节点上 `dmesg | tail` 能看到设备错误。',
      },
      {
        en: 'Correct what it names. Kubernetes retries with the same volume ID; for a volume that stays attached to a node that is gone, find the object with `kubectl get volumeattachment` and delete it, after the storage system shows the volume as detached.',
        zh: '改正日志指出的问题。Kubernetes 会用同一卷 ID 重试；如果卷一直挂在已不存在的节点上，先确认存储系统显示已分离，再用 `kubectl get volumeattachment` 找到对象并删除。',
      },
    ],
  },
  'csi-cloud-not-authorized': {
    code: 'INTERNAL',
    alsoCodes: ['UNAUTHENTICATED', 'PERMISSION_DENIED', 'UNKNOWN'],
    codeless: true,
    libraries: ['aws-ebs-csi'],
    example:
      'AttachVolume.Attach failed for volume "pvc-7d1c" : rpc error: code = Internal desc = Could not attach volume "vol-0a1b" to node "i-0c2d": UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: 4kZ…',
    pattern:
      /UnauthorizedOperation: You are not authorized|NoCredentialProviders: no valid providers|no EC2 IMDS role found|failed to refresh cached credentials|AuthorizationFailed[^\n]{0,200}does not have authorization|have the right AWS permissions|AccessDeniedException/,
    source: 'kubernetes-sigs/aws-ebs-csi-driver:pkg/driver/controller.go',
    title: {
      en: 'UnauthorizedOperation / NoCredentialProviders (CSI)',
      zh: 'CSI：驱动在云平台上没权限（UnauthorizedOperation）',
    },
    meaning: {
      en: 'The driver called the API of the cloud, and that rejected it. The driver reports it as `Internal`; no volume was changed.',
      zh: '驱动调用云平台的 API 被拒绝，驱动把它报成 `Internal`。卷没有变化。',
    },
    causes: [
      {
        en: '`UnauthorizedOperation`, `AuthorizationFailed`: the role of the controller pod lacks permissions; on EKS attach `AmazonEBSCSIDriverPolicy` (for EFS `AmazonEFSCSIDriverPolicy`; own policies often lack `elasticfilesystem:TagResource`) to the role of its service account. A customer-managed KMS key needs permissions too.',
        zh: '`UnauthorizedOperation`、`AuthorizationFailed`：控制器 Pod 的角色没权限；在 EKS 上把 `AmazonEBSCSIDriverPolicy`（EFS 是 `AmazonEFSCSIDriverPolicy`；自写策略常缺 `elasticfilesystem:TagResource`）绑到它的 ServiceAccount 的角色。自管 KMS 密钥也要授权。',
      },
      {
        en: '`NoCredentialProviders`, `no EC2 IMDS role found`, or `cached credentials`: the pod finds no credentials, because node or service account have no role, or because the pod cannot reach the metadata service (hop limit 1).',
        zh: '`NoCredentialProviders`、`no EC2 IMDS role found` 或 `cached credentials`：Pod 找不到凭据，因为节点或 ServiceAccount 没有角色，或 Pod 连不上元数据服务（跳数限制为 1）。',
      },
    ],
    steps: [
      {
        en: 'On AWS decode the reason: `aws sts decode-authorization-message --encoded-message TEXT` names role, action, and resource. Without such a text run `kubectl describe sa -n kube-system ebs-csi-controller-sa` and look for the role.',
        zh: '在 AWS 上解码原因：`aws sts decode-authorization-message --encoded-message TEXT` 会给出角色、操作和资源。没有这段文本就运行 `kubectl describe sa -n kube-system ebs-csi-controller-sa`，看有没有角色。',
      },
      {
        en: 'Grant the permission or add the role annotation, then restart the controller deployment of the driver; Kubernetes retries automatically.',
        zh: '授权或补上角色注解，再重启驱动的控制器 Deployment；Kubernetes 会自动重试。',
      },
    ],
  },
  'csi-device-path-not-found': {
    code: 'NOT_FOUND',
    alsoCodes: ['INTERNAL'],
    libraries: ['aws-ebs-csi'],
    example:
      'MountVolume.MountDevice failed for volume "pvc-7d1c" : rpc error: code = NotFound desc = Failed to find device path /dev/xvdaa. no device path for device "/dev/xvdaa" volume "vol-0a1b" found',
    pattern: /Failed to find device path \S/,
    source: 'kubernetes-sigs/aws-ebs-csi-driver:pkg/driver/node.go',
    title: {
      en: 'Failed to find device path (EBS CSI)',
      zh: 'EBS CSI：节点上找不到设备（device path）',
    },
    meaning: {
      en: 'Kubernetes believes that the volume is attached, but the driver sees no such device on the node. Nothing was formatted or mounted.',
      zh: 'Kubernetes 认为卷已挂接，但驱动在节点上看不到该设备。没有格式化，也没有挂载。',
    },
    causes: [
      {
        en: 'The volume is not attached to this node, and a stale `VolumeAttachment` says that it is: an instance that was replaced, or a volume that was detached by hand.',
        zh: '卷并没有挂在这个节点上，而过期的 `VolumeAttachment` 说挂着：实例被替换过，或卷被手动卸下。',
      },
      {
        en: 'The attachment has only just finished, and the device appears some seconds later.',
        zh: '挂接刚完成，设备几秒后才出现。',
      },
      {
        en: 'The node names devices otherwise: NVMe links are missing in `/dev/disk/by-id`, or the driver is too old for this instance type or Windows.',
        zh: '节点的设备命名不同：`/dev/disk/by-id` 下没有 NVMe 链接，或驱动版本太旧，不支持这种实例类型或 Windows。',
      },
    ],
    steps: [
      {
        en: 'Compare `aws ec2 describe-volumes --volume-ids VOLUME` with the instance of the node. If it is attached elsewhere or not at all, the first cause applies; if it is attached here, run `lsblk` on the node.',
        zh: '用 `aws ec2 describe-volumes --volume-ids VOLUME` 对照节点的实例。没挂或挂在别处就是第一种原因；确实挂在这里就在节点上运行 `lsblk`。',
      },
      {
        en: 'For a stale attachment delete the `VolumeAttachment` (`kubectl get volumeattachment`) so that it is attached again; otherwise update the driver.',
        zh: '挂接信息过期就删除该 `VolumeAttachment`（`kubectl get volumeattachment`），让它重新挂接；否则升级驱动。',
      },
    ],
  },
  'csi-rbd-map-failed': {
    code: 'INTERNAL',
    libraries: ['ceph-csi'],
    example:
      'MountVolume.MountDevice failed for volume "pvc-7d1c" : rpc error: code = Internal desc = rbd: map failed with error an error (exit status 6) occurred while running rbd args: [--id csi-rbd-node -m 10.0.0.5:6789 map pool/csi-vol-1 --device-type krbd], rbd error output: rbd: sysfs write failed',
    pattern: /rbd: map failed with error /,
    source: 'ceph/ceph-csi:internal/rbd/rbd_attach.go',
    title: {
      en: 'rbd: map failed with error (Ceph CSI)',
      zh: 'Ceph CSI：rbd 映射失败（rbd: map failed）',
    },
    meaning: {
      en: 'The driver ran `rbd map` on the node and the kernel or Ceph rejected it. The number behind `exit status` is the error number of the kernel; the image was not mounted.',
      zh: '驱动在节点上执行 `rbd map`，被内核或 Ceph 拒绝。`exit status` 后的数字是内核错误号；镜像没有挂载。',
    },
    causes: [
      {
        en: '`exit status 6`, `5`, or `22`: the kernel of the node is too old for the features of the image or of the cluster (`dmesg`: feature set mismatch).',
        zh: '`exit status 6`、`5` 或 `22`：节点内核太旧，不支持镜像或集群的特性（`dmesg`：feature set mismatch）。',
      },
      {
        en: '`exit status 110`, or a timeout: the node cannot reach the monitors or OSDs (ports 3300, 6789, 6800 to 7300).',
        zh: '`exit status 110` 或超时：节点连不上 monitor 或 OSD（端口 3300、6789、6800 至 7300）。',
      },
      {
        en: '`exit status 108`: the node is on the blocklist of the cluster. `exit status 1` or `13`: user or key of the secret are wrong.',
        zh: '`exit status 108`：节点在集群的封禁名单（blocklist）里。`exit status 1` 或 `13`：Secret 里的用户或密钥不对。',
      },
      {
        en: '`exit status 2`, or `modinfo`: the image does not exist, or the kernel has no module `rbd`.',
        zh: '`exit status 2` 或 `modinfo`：镜像不存在，或内核没有 `rbd` 模块。',
      },
    ],
    steps: [
      {
        en: 'Run `dmesg | tail` on the node right after the error: it names a feature mismatch, an unreachable monitor, or a blocklisted client.',
        zh: '出错后立即在节点上运行 `dmesg | tail`：特性不匹配、monitor 连不上、客户端被封禁各有对应的行。',
      },
      {
        en: 'For features use a newer kernel, fewer `imageFeatures` in the StorageClass, or `mounter: rbd-nbd`; for the blocklist reboot the node, then `ceph osd blocklist ls` and `rm` (before that, old writes of the node can damage the image); otherwise open the ports or correct the secret.',
        zh: '特性问题：换新内核，减少 StorageClass 的 `imageFeatures`，或用 `mounter: rbd-nbd`。封禁：先重启节点，再执行 `ceph osd blocklist ls` 和 `rm`（否则节点上旧的写入可能损坏镜像）。其余放通端口或改正 Secret。',
      },
    ],
  },
  'csi-secrets-store-mount-failed': {
    code: 'UNKNOWN',
    libraries: ['secrets-store-csi'],
    example:
      'MountVolume.SetUp failed for volume "secrets" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/cart, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get keyvault client: failed to get key vault token',
    pattern: /failed to mount secrets store objects for pod |failed to get secretproviderclass \S/,
    sharedWith: {
      'csi-volume-stage-failed':
        'Its example is an error of this driver, which the kubelet writes the stage around.',
    },
    source: 'kubernetes-sigs/secrets-store-csi-driver:pkg/secrets-store/nodeserver.go',
    title: {
      en: 'failed to mount secrets store objects (CSI)',
      zh: 'CSI：挂载密钥失败（secrets store objects）',
    },
    meaning: {
      en: 'The Secrets Store CSI driver asked its provider (Azure, AWS, GCP, or Vault) for the objects of the pod, and that failed. The cause is what the provider says at the end; the pod does not start.',
      zh: 'Secrets Store CSI 驱动向 provider（Azure、AWS、GCP 或 Vault）取该 Pod 的密钥失败。原因是文本末尾 provider 的报错；Pod 不会启动。',
    },
    causes: [
      {
        en: '`403`, `Forbidden`, `AccessDenied`, `failed to get … token`, or `permission denied`: the identity of the pod (workload identity, IRSA, Vault role) has no access to the vault, or is not bound to this service account.',
        zh: '`403`、`Forbidden`、`AccessDenied`、`failed to get … token` 或 `permission denied`：Pod 的身份（workload identity、IRSA、Vault 角色）没权限访问密钥库，或没有绑定到这个 ServiceAccount。',
      },
      {
        en: '`404`, `SecretNotFound`, or `ResourceNotFoundException`: name, version, or region of an object in the `SecretProviderClass` is wrong.',
        zh: '`404`、`SecretNotFound` 或 `ResourceNotFoundException`：`SecretProviderClass` 里对象的名字、版本或区域写错。',
      },
      {
        en: '`failed to get secretproviderclass`: it does not exist in the namespace of the pod. `provider not found` or `error connecting to provider`: the provider does not run on this node.',
        zh: '`failed to get secretproviderclass`：Pod 的命名空间里没有它。`provider not found` 或 `error connecting to provider`：该节点上没有运行 provider。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the provider pod on the same node (`kubectl logs -n kube-system PROVIDER_POD`) and run `kubectl get secretproviderclass -n NAMESPACE`.',
        zh: '看同一节点上 provider Pod 的日志（`kubectl logs -n kube-system PROVIDER_POD`），并运行 `kubectl get secretproviderclass -n NAMESPACE`。',
      },
      {
        en: 'Grant the identity access, or correct names and namespace; the kubelet retries automatically.',
        zh: '给该身份授权，或改正名字和命名空间；kubelet 会自动重试。',
      },
    ],
  },
  'csi-still-connecting': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['csi-sidecar'],
    example:
      'I0121 18:59:29.645880 1 connection.go:151] Connecting to unix:///csi/csi.sock\nW0121 18:59:38.156443 1 connection.go:170] Still connecting to unix:///csi/csi.sock',
    pattern:
      /Still connecting(?: to unix:\/\/|" address="unix:)|CSI plugin failed probe: |Lost connection to CSI driver, exiting/,
    source: 'kubernetes-csi/csi-lib-utils:connection/connection.go',
    title: {
      en: 'Still connecting: the CSI driver has not started',
      zh: 'CSI：等不到驱动的 socket（Still connecting）',
    },
    meaning: {
      en: 'A sidecar (registrar, provisioner, attacher) waits for the socket of the driver container in the same pod. The driver has not started or listens elsewhere: this line is a consequence.',
      zh: 'sidecar（registrar、provisioner、attacher）在等同一个 Pod 里驱动容器的 socket。驱动没有启动，或监听在别处：这一行只是后果。',
    },
    causes: [
      {
        en: 'The driver container fails before it listens: a wrong API token or project, the API or the metadata service of the cloud is not reachable, or DNS in the pod resolves it wrongly.',
        zh: '驱动容器在监听之前就失败：API token 或项目不对，连不上云的 API 或元数据服务，或 Pod 里的 DNS 解析有误。',
      },
      {
        en: 'Driver and sidecar have different paths: `CSI_ENDPOINT` (`unix:///csi/csi.sock`, with three slashes), the volume mount, or in Nomad `mount_dir`.',
        zh: '驱动与 sidecar 的路径不同：`CSI_ENDPOINT`（`unix:///csi/csi.sock`，三个斜杠）、卷挂载，或 Nomad 的 `mount_dir`。',
      },
      {
        en: 'The kubelet has another root directory than `/var/lib/kubelet`.',
        zh: 'kubelet 的根目录不是 `/var/lib/kubelet`。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the other container: `kubectl logs POD -c DRIVER` (names: `kubectl get pod POD -o jsonpath="{.spec.containers[*].name}"`). An error there is the cause; if it listens, compare the paths.',
        zh: '看另一个容器的日志：`kubectl logs POD -c DRIVER`（容器名：`kubectl get pod POD -o jsonpath="{.spec.containers[*].name}"`）。那里的错误就是原因；如果已在监听，就对照路径。',
      },
      {
        en: 'Correct it and delete the pod; the sidecar connects automatically once the socket exists.',
        zh: '改正后删除 Pod；socket 出现后 sidecar 会自动连上。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
