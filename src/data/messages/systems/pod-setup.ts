import type { Message } from '../message.ts';

/** What stops a pod before its container runs: a CNI plugin, runc, or the runtime of a graphics card. */
export const podSetupMessages = {
  'cni-plugin-not-set-up': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd', 'cri-dockerd'],
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4f1d2c": plugin type="loopback" failed (add): failed to find plugin "loopback" in path [/opt/cni/bin]',
    pattern:
      /failed to find plugin "[^"\n]{1,60}" in path|cni plugin not initialized|cni config (?:load failed|uninitialized)|\/var\/lib\/calico\/nodename: no such file|error getting ClusterInformation: |failed \(add\): (?:[^\n]{1,80}: )?Unauthorized|\/run\/flannel\/subnet\.env|[Uu]nable to connect to Cilium (?:agent|daemon)|incompatible CNI versions|(?:failed \(add\)|sandbox {1,8}\\?"\w{1,80}\\?"): pods \\?"[^"\n]{1,100}" not found/,
    sharedWith: {
      'kubernetes-sandbox-network-failed': 'the runtime puts its own words before those of the plugin',
    },
    source: 'containerd/containerd:vendor/github.com/containernetworking/cni/pkg/invoke/find.go',
    title: {
      en: 'failed to find plugin … in path /opt/cni/bin (CNI)',
      zh: 'CNI：插件没装好（failed to find plugin）',
    },
    meaning: {
      en: 'The runtime asked the CNI plugin of the node for a network, and the plugin is missing, not ready, or locked out of the cluster. No pod starts on this node unless it uses the network of the host.',
      zh: '运行时向节点的 CNI 插件要网络，但插件缺失、没就绪，或没有访问集群的权限。这个节点上凡是需要自己网络的 Pod 都起不来。',
    },
    causes: [
      {
        en: '`nodename: no such file`, `subnet.env`, `Cilium`, or `not initialized`: the agent pod of the plugin (`calico-node`, `kube-flannel`, `cilium`) does not run on this node, or no CNI was installed (kubeadm installs none; minikube with `--cni=false`, kind with `disableDefaultCNI`).',
        zh: '`nodename: no such file`、`subnet.env`、`Cilium` 或 `not initialized`：插件的 agent Pod（`calico-node`、`kube-flannel`、`cilium`）没在这个节点上运行，或根本没装 CNI（kubeadm 本来就不装；minikube 用了 `--cni=false`，kind 设了 `disableDefaultCNI`）。',
      },
      {
        en: '`failed to find plugin`: the binary is not in `/opt/cni/bin`. Install the package `containernetworking-plugins` (flannel no longer brings them), or correct `bin_dir` of containerd.',
        zh: '`failed to find plugin`：`/opt/cni/bin` 里没有这个程序。安装 `containernetworking-plugins`（flannel 不再自带），或改正 containerd 的 `bin_dir`。',
      },
      {
        en: '`Unauthorized`: the token in the kubeconfig of the plugin has expired or the cluster was made anew; restart the agent pod. Or a file of a plugin that was removed is still in `/etc/cni/net.d`, or the clock is wrong. If it comes back: Calico has picked the wrong network card (`nodeAddressAutodetectionV4`).',
        zh: '`Unauthorized`：插件 kubeconfig 里的令牌过期，或集群重建过，重启 agent Pod；也可能 `/etc/cni/net.d` 里还留着已卸载插件的文件，或时钟不准。反复出现：Calico 选错了网卡（`nodeAddressAutodetectionV4`）。',
      },
      {
        en: '`incompatible CNI versions`: the `cniVersion` of the configuration is newer than the binaries: update the binaries. `pods … not found`: `crictl` made a pod that Kubernetes does not know, and this plugin asks the API server for it.',
        zh: '`incompatible CNI versions`：配置里的 `cniVersion` 比插件程序新，升级插件程序。`pods … not found`：`crictl` 建的 Pod 不在 Kubernetes 里，而这个插件要向 API server 查它。',
      },
    ],
    steps: [
      {
        en: 'On the node run `ls /etc/cni/net.d /opt/cni/bin`, and `kubectl -n kube-system get pods -o wide --field-selector spec.nodeName=NODE`: the first file in `net.d` is the plugin that is used, and its agent pod must be ready.',
        zh: '在节点上执行 `ls /etc/cni/net.d /opt/cni/bin`，再执行 `kubectl -n kube-system get pods -o wide --field-selector spec.nodeName=NODE`：`net.d` 里排第一的文件就是所用插件，它的 agent Pod 必须就绪。',
      },
      {
        en: 'Read the log of that pod, or install a CNI. Move files of other plugins out of `net.d`, then restart containerd: containers go on running, and the kubelet retries the pods automatically.',
        zh: '看该 Pod 的日志，或安装 CNI。把其他插件的文件移出 `net.d`，再重启 containerd：容器不会停，kubelet 会自动重试这些 Pod。',
      },
    ],
  },
  'cni-address-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd', 'cri-dockerd'],
    example:
      'failed to setup network for sandbox "4f1d2c": plugin type="bridge" failed (add): failed to set bridge addr: "cni0" already has an IP address different from 10.244.1.1/24',
    pattern:
      /failed to set bridge addr: |failed to assign an IP address to container|no (?:IP )?addresses available in (?:range set|network)|[Nn]o more IPs available|IP address pool exhausted|failed to Statfs "\/proc\/|failed to open netns |unknown FS magic on "|Assigned 0 out of \d|No available addresses|\brange is full\b/,
    source: 'containerd/containerd:internal/cri/server/sandbox_run.go',
    title: {
      en: 'no IP address for the pod, cni0 already has an address',
      zh: 'CNI：Pod 分不到 IP，cni0 已有别的地址',
    },
    meaning: {
      en: 'The CNI plugin runs, and could not give this pod an address or connect it to the bridge of the node.',
      zh: 'CNI 插件在运行，但没能给这个 Pod 分配地址，或没能把它接到节点的网桥上。',
    },
    causes: [
      {
        en: '`failed to assign an IP address`, `no IP addresses available`: the subnet or the network interfaces of the node are used up. On EKS the instance type limits the addresses: enable prefix delegation or use other subnets. With `host-local` addresses of dead pods are left in `/var/lib/cni/networks`.',
        zh: '`failed to assign an IP address`、`no IP addresses available`：子网或节点网卡的地址用完。EKS 按实例类型限制地址数：开启前缀委派或换子网。`host-local` 会把已死 Pod 的地址留在 `/var/lib/cni/networks`。',
      },
      {
        en: '`"cni0" already has an IP address different from`: the bridge is left from an earlier network range of the node (after `kubeadm reset`, or a new `podCIDR`).',
        zh: '`"cni0" already has an IP address different from`：网桥是节点以前的网段留下的（执行过 `kubeadm reset`，或 `podCIDR` 变了）。',
      },
      {
        en: '`could not add IP address to "cni0": permission denied`: IPv6 is turned off on the node, or the configuration comes from another runtime (CRI-O, Podman). In minikube choose a network with `--cni`.',
        zh: '`could not add IP address to "cni0": permission denied`：节点关闭了 IPv6，或配置来自别的运行时（CRI-O、Podman）。minikube 用 `--cni` 选一个网络。',
      },
      {
        en: '`failed to Statfs "/proc/…/ns/net"`, `failed to open netns`: the sandbox had already died when the plugin was called: killed for lack of memory, or stopped by a pod that was deleted.',
        zh: '`failed to Statfs "/proc/…/ns/net"`、`failed to open netns`：调用插件时沙箱已经死了：内存不足被杀，或 Pod 被删除。',
      },
    ],
    steps: [
      {
        en: 'On the node run `ip addr show cni0`, `ls /var/lib/cni/networks/*`, and `dmesg | grep -i oom`: they tell the second, the first, and the last cause apart.',
        zh: '在节点上执行 `ip addr show cni0`、`ls /var/lib/cni/networks/*` 和 `dmesg | grep -i oom`：依次能看出第二、第一和最后一种原因。',
      },
      {
        en: 'Drain the node first: its pods lose their network with the bridge. Then delete an old bridge with `ip link delete cni0` (the plugin makes it anew), or empty `/var/lib/cni/networks`. Otherwise enlarge the range.',
        zh: '先排空节点：删掉网桥，节点上的 Pod 就会断网。再用 `ip link delete cni0` 删掉旧网桥（插件会重建），或清空 `/var/lib/cni/networks`；否则扩大网段。',
      },
    ],
  },
  'runc-host-rejects-container': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd'],
    example:
      'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown',
    pattern:
      /expected cgroupsPath to be of format|unable to apply cgroup configuration|open sysctl [\w.]{1,80} file: |mount through procfd|error adding seccomp filter rule|failed to generate seccomp spec opts|bpf_prog_query|unable to apply caps: |apply apparmor profile|apparmor_parser|ttrpc: cannot marshal unknown type|create new shim socket: |open \/dev\/pts\/0: operation not permitted|namespace path: lstat \/proc\/0\/|is different from (?:docker )?cgroup driver/,
    source: 'opencontainers/runc:libcontainer/process_linux.go',
    title: {
      en: 'runc: cgroup, sysctl, seccomp, or AppArmor of the host',
      zh: 'runc：宿主机的 cgroup、sysctl、seccomp 或 AppArmor 不允许',
    },
    meaning: {
      en: 'The kernel or the security settings of the host do not let runc set up the container. Image and command are not the cause, so every container on this host fails the same way.',
      zh: '宿主机的内核或安全设置不让 runc 建立容器。与镜像和命令无关，所以这台机器上所有容器都会同样失败。',
    },
    causes: [
      {
        en: '`open sysctl … reopen fd`, `mount through procfd`, or `cgroup … permission denied`: Docker runs inside an LXC, Sysbox, or another container, and a newer runc (containerd.io 1.7.28-2 and later) does more than AppArmor or the outer container allows. Update the outer system, or allow nesting with AppArmor unconfined. The older containerd.io lacks security fixes of runc (CVE-2025-52881): keep it only until then.',
        zh: '`open sysctl … reopen fd`、`mount through procfd` 或 `cgroup … permission denied`：Docker 跑在 LXC、Sysbox 等容器里，而新版 runc（containerd.io 1.7.28-2 起）做了 AppArmor 或外层容器不允许的事。升级外层系统，或允许嵌套并放开 AppArmor。旧的 containerd.io 没有 runc 的安全修复（CVE-2025-52881），只能临时退回。',
      },
      {
        en: '`expected cgroupsPath to be of format`, `cgroup driver … is different`: the kubelet uses `cgroupfs` and the runtime `systemd`, or the reverse. Set `SystemdCgroup = true` for runc in containerd and `cgroupDriver: systemd` for the kubelet.',
        zh: '`expected cgroupsPath to be of format`、`cgroup driver … is different`：kubelet 用 `cgroupfs` 而运行时用 `systemd`，或反过来。containerd 的 runc 设 `SystemdCgroup = true`，kubelet 设 `cgroupDriver: systemd`。',
      },
      {
        en: '`seccomp`, `bpf_prog_query`, `caps`, or `apparmor`: the kernel lacks what the profile needs, or `libseccomp`, `apparmor_parser`, or runc are too old for this kernel. Update them.',
        zh: '`seccomp`、`bpf_prog_query`、`caps` 或 `apparmor`：内核缺少 profile 需要的功能，或 `libseccomp`、`apparmor_parser`、runc 对这个内核来说太旧。升级它们。',
      },
      {
        en: '`cannot marshal unknown type`, `create new shim socket`, or `/proc/0/`: packages of containerd, shim, and runc do not fit each other, or an old shim still runs. Install them from one source, then restart.',
        zh: '`cannot marshal unknown type`、`create new shim socket` 或 `/proc/0/`：containerd、shim、runc 的软件包互不匹配，或旧 shim 还在运行。从同一来源安装，再重启。',
      },
    ],
    steps: [
      {
        en: 'Run `docker run --rm hello-world` (or `ctr run`): if that fails too, it is the host. `systemd-detect-virt` tells whether you are inside a container, `runc --version` and `uname -r` whether they fit.',
        zh: '执行 `docker run --rm hello-world`（或 `ctr run`）：同样失败就是宿主机的问题。`systemd-detect-virt` 看是不是在容器里，`runc --version` 和 `uname -r` 看版本是否匹配。',
      },
      {
        en: 'Change one setting and try again: the package that was updated last (`apt install containerd.io=VERSION`), the cgroup driver, or the profile (`--security-opt apparmor=unconfined` as a test).',
        zh: '一次只改一处再试：最近升级的软件包（`apt install containerd.io=VERSION`）、cgroup 驱动，或 profile（可用 `--security-opt apparmor=unconfined` 测试）。',
      },
    ],
  },
  'nvidia-runtime-failed': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['containerd'],
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
    pattern:
      /no runtime for "[^"\n]{1,60}" is configured|nvidia-container-cli: |"?nvidia-container-runtime"?: executable file not found|could not select device driver|error running (?:\w{1,20} )?hook #\d|Could not register device plugin: |Allocate failed due to |Failed to initialize NVML/,
    source: 'containerd/containerd:internal/cri/config/config.go',
    title: {
      en: 'no runtime for "nvidia" is configured, nvidia-container-cli',
      zh: 'GPU 容器：没有配置 nvidia 运行时（nvidia-container-cli）',
    },
    meaning: {
      en: 'The pod asks for a runtime or a graphics card that this node cannot give. The node reports it before the container starts.',
      zh: 'Pod 要求的运行时或显卡，这个节点给不了。容器启动之前节点就报错。',
    },
    causes: [
      {
        en: '`no runtime for … is configured`: containerd has no such entry, or the entry is in a file that containerd does not read (k3s and k0s have their own). Run `nvidia-ctk runtime configure --runtime=containerd` and restart containerd.',
        zh: '`no runtime for … is configured`：containerd 没有这一项，或写在它不读的文件里（k3s、k0s 有自己的配置）。执行 `nvidia-ctk runtime configure --runtime=containerd` 并重启 containerd。',
      },
      {
        en: '`nvidia-container-cli: initialization error` or `nvml error: driver not loaded`: the driver is not loaded on the node, or was updated without a reboot.',
        zh: '`nvidia-container-cli: initialization error` 或 `nvml error: driver not loaded`：节点上驱动没有加载，或升级驱动后没有重启。',
      },
      {
        en: '`executable file not found` or `could not select device driver`: the package `nvidia-container-toolkit` is not installed.',
        zh: '`executable file not found` 或 `could not select device driver`：没有安装 `nvidia-container-toolkit`。',
      },
      {
        en: '`Could not register device plugin`: the plugin does not reach the socket of the kubelet: an old kubelet without the feature gate `DevicePlugins`, or another root than `/var/lib/kubelet`. `Allocate failed`: the plugin restarted or its devices changed.',
        zh: '`Could not register device plugin`：插件连不上 kubelet 的 socket：旧 kubelet 没开 `DevicePlugins` 特性，或根目录不是 `/var/lib/kubelet`。`Allocate failed`：插件重启过，或设备变了。',
      },
    ],
    steps: [
      {
        en: 'On the node run `nvidia-smi`, then `crictl info | grep -A3 nvidia`: the first must list the card, the second the runtime.',
        zh: '在节点上执行 `nvidia-smi`，再执行 `crictl info | grep -A3 nvidia`：前者要列出显卡，后者要列出运行时。',
      },
      {
        en: 'Correct what is missing, restart containerd and the device plugin, and check `kubectl describe node NODE` for `nvidia.com/gpu`.',
        zh: '补上缺的部分，重启 containerd 和设备插件，再用 `kubectl describe node NODE` 看有没有 `nvidia.com/gpu`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
