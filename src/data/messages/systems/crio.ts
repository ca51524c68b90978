import type { Message } from '../message.ts';

/** What CRI-O prints, the runtime of OpenShift and of many kubeadm clusters. */
export const crioMessages = {
  'crio-image-not-pulled': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['cri-o'],
    example:
      'Failed to pull image "nginx": rpc error: code = Unknown desc = short-name "nginx:latest" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
    pattern:
      /short-name "[^"\n]{1,200}" did not resolve|while trying to pull an unqualified image|short name mode is enforcing|[Ss]ource image rejected: |(?:pinging container registry|initializing source docker:\/\/|[Ee]rror reading manifest|reading manifest) \S{1,200}/,
    source: 'cri-o/cri-o:vendor/go.podman.io/image/v5/pkg/shortnames/shortnames.go',
    title: {
      en: 'short-name did not resolve, reading manifest … (CRI-O)',
      zh: 'CRI-O：拉取镜像失败（short-name、reading manifest）',
    },
    meaning: {
      en: 'CRI-O did not get the image: its name has no registry, or the registry, its certificate, or a signature policy is in the way. The container did not start; the kubelet tries again.',
      zh: 'CRI-O 没拿到镜像：镜像名没写仓库，或仓库、证书、签名策略不放行。容器没启动，kubelet 会重试。',
    },
    causes: [
      {
        en: '`short-name`, `unqualified image`: the name lacks its registry, and CRI-O adds none. Write `docker.io/library/nginx`, or set `unqualified-search-registries = ["docker.io"]` in `/etc/containers/registries.conf`. With several registries a short name is rejected as ambiguous (CRI-O 1.34 and later).',
        zh: '`short-name`、`unqualified image`：镜像名没写仓库，CRI-O 不会自动补。写成 `docker.io/library/nginx`，或在 `/etc/containers/registries.conf` 设 `unqualified-search-registries = ["docker.io"]`。配了多个仓库时，短名会因歧义被拒（CRI-O 1.34 起）。',
      },
      {
        en: '`reading manifest … unauthorized`, `denied`, or `manifest unknown`: no pull secret for this registry in the namespace, or the tag does not exist. `toomanyrequests`: log in to Docker Hub, or use a mirror.',
        zh: '`reading manifest … unauthorized`、`denied` 或 `manifest unknown`：命名空间里没有这个仓库的 pull secret，或标签不存在。`toomanyrequests`：登录 Docker Hub 或用镜像站。',
      },
      {
        en: '`pinging container registry`: the node does not reach the registry (DNS, proxy of the service `crio`), does not trust its CA, or the registry speaks plain HTTP: add `insecure = true` for it in `registries.conf`.',
        zh: '`pinging container registry`：节点访问不到仓库（DNS、`crio` 服务的代理），不信任它的 CA，或仓库是明文 HTTP：在 `registries.conf` 里给它设 `insecure = true`。',
      },
      {
        en: '`Source image rejected`: `/etc/containers/policy.json` demands a signature that the image does not have.',
        zh: '`Source image rejected`：`/etc/containers/policy.json` 要求签名，而镜像没有。',
      },
    ],
    steps: [
      {
        en: 'On the node run `crictl pull docker.io/library/nginx:latest` with the full name: if that passes, it was the short name; otherwise its error names the registry, the certificate, or the login.',
        zh: '在节点上用完整名称执行 `crictl pull docker.io/library/nginx:latest`：能拉下来就是短名问题，否则报错会指出仓库、证书或登录。',
      },
      {
        en: 'Correct the name or the file, then `systemctl reload crio`.',
        zh: '改正镜像名或配置文件，再执行 `systemctl reload crio`。',
      },
    ],
  },
  'crio-name-is-reserved': {
    code: 'UNKNOWN',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['cri-o'],
    example:
      'Error: context deadline exceeded: error reserving ctr name k8s_web_web_default_0 for id 4f1d: name is reserved',
    pattern:
      /error reserving (?:ctr|pod) name |retrying requests that are timing out in CRI-O|the container name "[^"\n]{1,200}" is already in use by/,
    source: 'cri-o/cri-o:internal/lib/container_server.go',
    title: {
      en: 'name is reserved, requests are timing out (CRI-O)',
      zh: 'CRI-O：name is reserved（上一次创建还没做完）',
    },
    meaning: {
      en: 'The kubelet gave up waiting and asked again, while CRI-O still works on the first request under the same name. The text is the consequence; the cause is what makes the first one slow.',
      zh: 'kubelet 等超时后又请求了一次，而 CRI-O 还在处理同名的第一次请求。这个报错只是后果，原因是第一次为什么慢。',
    },
    causes: [
      {
        en: 'A volume with many files: SELinux labels or `fsGroup` are set on each (`container volume configuration`). Use `fsGroupChangePolicy: OnRootMismatch`, and for SELinux the annotation `io.kubernetes.cri-o.TrySkipVolumeSELinuxLabel: "true"`.',
        zh: '卷里文件很多：要逐个打 SELinux 标签或改 `fsGroup`（`container volume configuration`）。用 `fsGroupChangePolicy: OnRootMismatch`，SELinux 用注解 `io.kubernetes.cri-o.TrySkipVolumeSELinuxLabel: "true"`。',
      },
      {
        en: 'The disk or the CPU of the node is overloaded, so that runc or conmon takes minutes.',
        zh: '节点磁盘或 CPU 过载，runc 或 conmon 要几分钟。',
      },
      {
        en: 'The CNI plugin does not return (`sandbox network creation`), or a mount hangs (NFS).',
        zh: 'CNI 插件没返回（`sandbox network creation`），或某个挂载卡住（NFS）。',
      },
      {
        en: 'A container of before was not removed (`already in use by`): a crash, or a client such as `crictl` that uses the name again.',
        zh: '之前的容器没删掉（`already in use by`）：崩溃留下，或 `crictl` 等工具重复用了同一个名称。',
      },
    ],
    steps: [
      {
        en: 'Read the stage in `journalctl -u crio | grep "Currently at stage"`, and load in `cat /proc/pressure/io`.',
        zh: '用 `journalctl -u crio | grep "Currently at stage"` 看卡在哪一步，用 `cat /proc/pressure/io` 看负载。',
      },
      {
        en: 'Remedy that stage. A name that stays reserved goes with `crictl rm -f ID` (`crictl rmp -f` for pods), which kills what still runs, or with a restart of `crio`.',
        zh: '针对那一步处理。一直不释放的名称用 `crictl rm -f ID`（Pod 用 `crictl rmp -f`）删掉（还在运行的会被杀掉），或重启 `crio`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
