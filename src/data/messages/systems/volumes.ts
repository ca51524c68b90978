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
} as const satisfies Record<string, Message>;
