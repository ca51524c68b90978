import type { System } from './system.ts';

const SPECIFICATION = 'container-storage-interface/spec:spec.md';
const PROVISIONER = 'kubernetes-csi/external-provisioner:pkg/controller/controller.go';

const DRIVER_LOG = {
  en: 'Log of the driver, `kubectl logs -n NAMESPACE POD -c DRIVER`: for `Controller…` calls in the controller pod, for `Node…` calls in the driver pod of that node; events: `kubectl describe pod POD`.',
  zh: '驱动日志 `kubectl logs -n NAMESPACE POD -c DRIVER`：`Controller…` 调用看控制器 Pod，`Node…` 调用看该节点上的驱动 Pod；事件：`kubectl describe pod POD`。',
} as const;

const PROVISIONER_LOG = {
  en: 'Events of the claim: `kubectl describe pvc CLAIM`; log of the `csi-provisioner` container beside the driver.',
  zh: 'PVC 的事件：`kubectl describe pvc CLAIM`；驱动旁边 `csi-provisioner` 容器的日志。',
} as const;

/** The interface between an orchestrator such as Kubernetes and a storage driver. */
export const csi = {
  name: 'CSI',
  about: {
    en: 'The Container Storage Interface: Kubernetes and other orchestrators call a storage driver over gRPC to create, attach, mount, and delete volumes. The codes appear in events of pods and claims, such as `MountVolume.MountDevice failed for volume`.',
    zh: '容器存储接口（Container Storage Interface）：Kubernetes 等编排系统通过 gRPC 调用存储驱动，创建、挂接、挂载和删除卷。状态码出现在 Pod 和 PVC 的事件里，例如 `MountVolume.MountDevice failed for volume`。',
  },
  contract: {
    says: {
      en: 'The CSI specification has an error table for each call. A driver MUST return a gRPC status, and each row says what the orchestrator does.',
      zh: 'CSI 规范给每个调用都列了错误表。驱动必须（MUST）返回 gRPC 状态，每一行都写明编排系统该做什么。',
    },
    source: SPECIFICATION,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`CreateVolume` from a snapshot or a volume: the driver does not support the source, or the parameters do not match those of the source.',
        zh: '`CreateVolume` 从快照或卷创建：驱动不支持这个来源，或参数与来源不一致。',
      },
      act: {
        en: 'Use other parameters, another source, or none. A retry of the same call cannot succeed.',
        zh: '换参数、换来源或不用来源。同样的调用重试不会成功。',
      },
      retry: 'fix-first',
      strength: 'must',
      look: PROVISIONER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'NOT_FOUND',
      when: {
        en: 'The volume or the node of the call does not exist for the driver.',
        zh: '驱动找不到调用里的卷或节点。',
      },
      act: {
        en: 'Check that the volume or node still exists, then retry with exponential backoff and the same `volume_id` or `node_id`.',
        zh: '确认卷或节点还在，再用原来的 `volume_id` 或 `node_id` 指数退避重试。',
      },
      retry: 'backoff',
      strength: 'must',
      differs: {
        en: 'In general, waiting changes nothing. Here the object may reappear, so the specification allows retries after the check.',
        zh: '一般等待没有用；这里对象可能重新出现，规范允许检查之后重试。',
      },
      look: DRIVER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'ALREADY_EXISTS',
      when: {
        en: 'A volume of this `name` exists and is incompatible with the request. A compatible one is not an error: the driver MUST return `OK`.',
        zh: '同一个 `name` 的卷已存在，且与请求不兼容。兼容的话不算错误，驱动必须返回 `OK`。',
      },
      act: {
        en: 'Fix the arguments or use another `name` before the retry. Kubernetes makes the name of the UID of the claim: delete the claim and create it again.',
        zh: '改参数或换一个 `name` 再重试。Kubernetes 的卷名由 PVC 的 UID 生成：删除 PVC 后重建。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'A second creation with equal arguments succeeds, so the code says “incompatible”, not “already done”.',
        zh: '参数相同的第二次创建会成功，所以这里的意思是“不兼容”，不是“已经做过”。',
      },
      look: PROVISIONER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`ControllerPublishVolume`: the maximum number of volumes is attached to the node.',
        zh: '`ControllerPublishVolume`：节点挂接的卷已达上限。',
      },
      act: {
        en: 'Detach a volume or schedule the pod on another node, then retry with exponential backoff.',
        zh: '卸下一个卷，或把 Pod 调度到别的节点，再指数退避重试。',
      },
      retry: 'fix-first',
      strength: 'must',
      look: {
        en: '`kubectl get csinode NODE -o yaml` (`allocatable.count`) and `kubectl get volumeattachment`.',
        zh: '`kubectl get csinode NODE -o yaml`（`allocatable.count`）和 `kubectl get volumeattachment`。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`CreateVolume`: no volume can be provisioned in the requested topology, for example because a quota of the zone is used up.',
        zh: '`CreateVolume`：在要求的拓扑里无法创建卷，比如该可用区的配额用完。',
      },
      act: {
        en: 'Remove the cause, then retry with backoff. If the driver supports topology and the scheduler has chosen a node for the claim, external-provisioner asks for another node instead.',
        zh: '消除原因后退避重试。若驱动支持拓扑，且调度器已为 PVC 选定节点，external-provisioner 会请调度器另选节点。',
      },
      retry: 'fix-first',
      strength: 'must',
      differs: {
        en: 'The code can move the pod: it is the only one that makes external-provisioner reschedule.',
        zh: '这个状态码会让 Pod 换节点：只有它会让 external-provisioner 重新调度。',
      },
      look: PROVISIONER_LOG,
      source: PROVISIONER,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`ControllerPublishVolume`: the volume is published at another node and does not allow several nodes.',
        zh: '`ControllerPublishVolume`：卷已挂接到另一个节点，且不允许多节点。',
      },
      act: {
        en: 'Unpublish it there, then retry with exponential backoff. The driver SHOULD name the other node in the message.',
        zh: '先从那个节点卸下，再指数退避重试。驱动应当（SHOULD）在报错信息里写出那个节点。',
      },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'The call needs no change: the same arguments succeed once the other node has released the volume.',
        zh: '调用不用改：另一个节点释放卷之后，同样的参数就会成功。',
      },
      look: {
        en: '`kubectl get volumeattachment` shows which node holds the volume.',
        zh: '`kubectl get volumeattachment` 能看到卷挂在哪个节点。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`DeleteVolume`: the volume is in use or has snapshots that the driver does not treat as independent.',
        zh: '`DeleteVolume`：卷正在使用，或有快照，而驱动不把快照当作独立资源。',
      },
      act: {
        en: 'Remove the users and the snapshots, then retry with exponential backoff.',
        zh: '先停止使用该卷并删除快照，再指数退避重试。',
      },
      retry: 'backoff',
      strength: 'should',
      look: {
        en: 'Events of the volume (`VolumeFailedDelete`): `kubectl describe pv VOLUME`; log of the `csi-provisioner` container beside the driver.',
        zh: 'PV 的事件（`VolumeFailedDelete`）：`kubectl describe pv VOLUME`；驱动旁边 `csi-provisioner` 容器的日志。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`NodeExpandVolume`: the volume is staged or published on the node, and its file system cannot grow in that state.',
        zh: '`NodeExpandVolume`：卷已在节点上暂存（staged）或挂载，而文件系统不支持在线扩容。',
      },
      act: {
        en: 'Do not retry. Stop the pods that use the volume, then start the expansion again.',
        zh: '不要重试。先停掉使用该卷的 Pod，再重新扩容。',
      },
      retry: 'no',
      strength: 'must',
      look: DRIVER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'ABORTED',
      when: {
        en: 'An operation on the same volume or snapshot is pending, for example because an earlier call timed out for its caller and the driver still works on it.',
        zh: '同一个卷或快照还有操作在进行，比如上一次调用在调用方已超时，而驱动仍在处理。',
      },
      act: {
        en: 'Wait for the other call, then retry the same call with exponential backoff and the same IDs. Do not create a volume with another name.',
        zh: '等另一个调用结束，再用同样的 ID 指数退避重试同一个调用。不要换名字新建卷。',
      },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'It means “still working”, not “lost a conflict”: no read-modify-write has to restart.',
        zh: '意思是“还在处理”，不是并发冲突：不需要从读取开始整体重做。',
      },
      look: DRIVER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'ABORTED',
      when: {
        en: '`ListVolumes` and `ListSnapshots`: the `starting_token` is not valid.',
        zh: '`ListVolumes` 和 `ListSnapshots`：`starting_token` 无效。',
      },
      act: {
        en: 'Start the listing again with an empty `starting_token`.',
        zh: '用空的 `starting_token` 重新列举。',
      },
      retry: 'fix-first',
      strength: 'should',
      differs: {
        en: 'Elsewhere an invalid page token is `INVALID_ARGUMENT`.',
        zh: '其他 API 一般对无效的翻页 token 返回 `INVALID_ARGUMENT`。',
      },
      source: SPECIFICATION,
    },
    {
      code: 'OUT_OF_RANGE',
      when: {
        en: 'The requested capacity is not possible, for example smaller than the snapshot that the volume is made of.',
        zh: '驱动不接受要求的容量，比如比来源快照还小。',
      },
      act: {
        en: 'For a new volume, delete the claim and create it again with a size that the driver accepts: a pending claim cannot be resized. For an expansion, change `resources.requests.storage`.',
        zh: '新建卷：删除 PVC，用驱动接受的大小重建，因为 Pending 的 PVC 不能改大小。扩容：改 `resources.requests.storage`。',
      },
      retry: 'fix-first',
      strength: 'must',
      look: PROVISIONER_LOG,
      source: SPECIFICATION,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The driver does not have the call, or it is disabled in its current mode.',
        zh: '驱动没有这个调用，或当前模式下关闭了它。',
      },
      act: {
        en: 'Do not retry: the caller MUST NOT. Ask for the capabilities first (`ControllerGetCapabilities`, `NodeGetCapabilities`).',
        zh: '调用方不得（MUST NOT）重试；先查询能力（`ControllerGetCapabilities`、`NodeGetCapabilities`）。',
      },
      retry: 'no',
      strength: 'must',
      look: {
        en: 'On the node: `grpcurl -plaintext -unix -proto csi.proto SOCKET csi.v1.Node/NodeGetCapabilities`. `csi.v1.Controller` is served on the socket in the controller pod.',
        zh: '在节点上执行 `grpcurl -plaintext -unix -proto csi.proto SOCKET csi.v1.Node/NodeGetCapabilities`；`csi.v1.Controller` 要在控制器 Pod 的 socket 上查。',
      },
      source: SPECIFICATION,
    },
  ],
  facts: [
    {
      says: {
        en: 'external-provisioner treats `CANCELLED`, `DEADLINE_EXCEEDED`, `UNAVAILABLE`, and `ABORTED` as “may still be running” and calls again with the same name. Every other code ends the attempt.',
        zh: 'external-provisioner 把 `CANCELLED`、`DEADLINE_EXCEEDED`、`UNAVAILABLE`、`ABORTED` 看作“可能还在进行”，用同一个名字再次调用；其他状态码都视为本次结束。',
      },
      source: PROVISIONER,
    },
    {
      says: {
        en: 'A timeout does not end the operation in the driver. According to the specification only the opposite call, such as `ControllerUnpublishVolume`, cancels it, where one exists.',
        zh: '超时不会结束驱动里的操作。按规范，只有反向调用（如果有，例如 `ControllerUnpublishVolume`）才能取消它。',
      },
      source: SPECIFICATION,
    },
    {
      says: {
        en: 'The table for snapshots prints `13 RESOURCE_EXHAUSTED` for a full storage system. The name counts: 13 is `INTERNAL`, and `RESOURCE_EXHAUSTED` is 8.',
        zh: '快照那张表把存储空间不足写成 `13 RESOURCE_EXHAUSTED`。以名字为准：13 是 `INTERNAL`，`RESOURCE_EXHAUSTED` 是 8。',
      },
      source: SPECIFICATION,
    },
    {
      says: {
        en: '`Probe` returns `FAILED_PRECONDITION` when the driver is not healthy or a dependency is missing, not `UNAVAILABLE`.',
        zh: '驱动不健康或缺少依赖时，`Probe` 返回 `FAILED_PRECONDITION`，不是 `UNAVAILABLE`。',
      },
      source: SPECIFICATION,
    },
  ],
  messages: [
    'csi-operation-pending',
    'csi-still-connecting',
    'kubernetes-volume-mount-failed',
    'csi-volume-stage-failed',
    'csi-volume-timed-out',
    'csi-driver-not-registered',
    'csi-cloud-not-authorized',
    'csi-device-path-not-found',
    'csi-rbd-map-failed',
    'csi-secrets-store-mount-failed',
    'csi-disk-not-attached',
    'csi-volume-not-ready',
    'longhorn-attach-failed',
    'csi-secret-not-readable',
    'csi-attached-elsewhere',
    'csi-rados-failed',
    'csi-cloud-limit',
    'csi-no-topology',
    'csi-no-capacity',
    'csi-iscsi-failed',
    'csi-snapshot-failed',
    'csi-expand-failed',
    'csi-vsphere-failed',
  ],
} as const satisfies System;
