import type { Message } from '../message.ts';

/** grpc-go before a call: the connection could not be opened. */
export const grpcGoDialling = {
  'go-dial-connection-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    pattern: /[Ee]rror while dialing:?[^\n]{0,200}connect: connection refused/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'connection refused while dialing', zh: '连接被拒绝（connection refused while dialing）' },
    meaning: {
      en: 'The machine is reachable, but no process listens on that port. The request was never sent.',
      zh: '目标机器可达，但该端口没有进程监听。请求并未发出。',
    },
    causes: [
      {
        en: 'The server is not running, is still starting, or stopped at its start, for example because its own database or port was not available. Where a program starts this process itself (LocalAI, plugins), the process crashed: its output is above.',
        zh: '服务端没有运行、还在启动，或启动时就退出了，例如它自己的数据库连不上或端口被占用。进程由程序自己拉起时（LocalAI、插件），是那个进程崩溃了，输出在上方。',
      },
      {
        en: 'The address is `localhost` or `127.0.0.1`, and the client runs in a container or pod: there it means the container itself. Use the service name (Compose, Kubernetes) or `host.docker.internal`.',
        zh: '地址是 `localhost` 或 `127.0.0.1`，而客户端在容器或 Pod 里运行：那里它指容器自己。改用服务名（Compose、Kubernetes）或 `host.docker.internal`。',
      },
      {
        en: 'The server listens only on `127.0.0.1` of its container or machine: let it listen on `0.0.0.0:PORT` or `:PORT`.',
        zh: '服务端只监听自己容器或机器的 `127.0.0.1`：改为监听 `0.0.0.0:端口` 或 `:端口`。',
      },
      {
        en: 'The port is another one: that of REST or metrics, the default of the client because its setting was not read, a port that the container does not publish (`-p`), or that of a proxy in `HTTPS_PROXY` that does not run (`127.0.0.1:7890`): correct it, or add the host to `NO_PROXY`.',
        zh: '端口不对：是 REST 或监控的端口；客户端没有读到配置而用了默认端口；容器没有发布该端口（`-p`）；或是 `HTTPS_PROXY` 里没有运行的代理的端口（`127.0.0.1:7890`）：改正它，或把主机加进 `NO_PROXY`。',
      },
      {
        en: 'The address is `0.0.0.0` or `[::]`: this is an address to listen on. The server advertises it (etcd: `--advertise-client-urls`); let it advertise a name that clients can reach.',
        zh: '地址是 `0.0.0.0` 或 `[::]`：这是用来监听的地址。服务端对外公布了它（etcd：`--advertise-client-urls`），应改为公布客户端能访问的名字。',
      },
      {
        en: 'Kubernetes: no pod is ready, `targetPort` differs from the port of the process, or the sidecar is not ready yet when the program dials.',
        zh: 'Kubernetes：没有就绪的 Pod、`targetPort` 与进程的端口不同，或程序拨号时 sidecar 还没就绪。',
      },
    ],
    steps: [
      {
        en: 'Read the address in the message, run `nc -vz HOST PORT` where the client runs, and `ss -ltnp` where the server runs. Not listed there: read the log of the server. Listed with `127.0.0.1`: bind to `0.0.0.0`. Listed with `0.0.0.0` or `*`: address, published port, or Service.',
        zh: '看清报错里的地址，在客户端所在处运行 `nc -vz 主机 端口`，在服务端所在处运行 `ss -ltnp`。没有列出：看服务端日志；列出的是 `127.0.0.1`：改绑 `0.0.0.0`；列出的是 `0.0.0.0` 或 `*`：问题在地址、发布的端口或 Service。',
      },
      {
        en: 'In Kubernetes compare `port` and `targetPort` of the Service with the container, and look at `kubectl get endpointslices -l kubernetes.io/service-name=NAME`.',
        zh: '在 Kubernetes 里把 Service 的 `port`、`targetPort` 与容器对照，并查看 `kubectl get endpointslices -l kubernetes.io/service-name=名称`。',
      },
      {
        en: 'If the server only starts later than the client, use a health check (Compose: `depends_on` with `condition: service_healthy`) or `grpc.WaitForReady(true)` with a deadline. The channel reconnects automatically.',
        zh: '如果只是服务端比客户端启动得晚，用健康检查（Compose：`depends_on` 加 `condition: service_healthy`），或 `grpc.WaitForReady(true)` 加截止时间。通道会自动重连。',
      },
    ],
  },
  'go-dial-io-timeout': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.5:443: i/o timeout"',
    pattern: /[Ee]rror while dialing:? (?![^\n]{0,200}lookup)[^\n]{0,200}i\/o timeout/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'i/o timeout while dialing: no response', zh: '建立连接超时（dial i/o timeout）' },
    meaning: {
      en: 'Packets to the server got no response at all. The request was never sent.',
      zh: '发往服务端的数据包没有得到任何响应。请求并未发出。',
    },
    causes: [
      {
        en: "A firewall, a security group, or a `NetworkPolicy` drops the packets: the inbound rule for this port is missing on the server's side, or the outbound rule on the client's side.",
        zh: '防火墙、安全组或 `NetworkPolicy` 丢弃了数据包：服务端一侧缺少该端口的入站规则，或客户端一侧缺少出站规则。',
      },
      {
        en: 'The IP address belongs to another network: a private address from outside, a pod IP from outside the cluster, a VPN or VPC peering that is off, or an address of a pod or node that is gone.',
        zh: 'IP 属于另一个网络：从外面访问内网地址，从集群外访问 Pod IP，VPN 或 VPC 对等连接没有建立，或 Pod、节点已经不在。',
      },
      {
        en: 'Only the proxy is allowed to reach the internet, and the client does not use it: grpc-go reads `HTTPS_PROXY`, a custom dialer does not.',
        zh: '只有代理能访问外网，而客户端没有使用它：grpc-go 读取 `HTTPS_PROXY`，自定义的 dialer 不读取。',
      },
      {
        en: 'An address of the list is dead (IPv6 without a route, an old member of a cluster), while the others work.',
        zh: '地址列表里有一个已失效（没有路由的 IPv6、集群的旧成员），其他地址正常。',
      },
      {
        en: 'The machine is down, or so overloaded that it accepts no connections.',
        zh: '机器宕机，或负载过高而不再接受连接。',
      },
    ],
    steps: [
      {
        en: "Run `nc -vz -w 5 HOST PORT` from the client's machine and from a machine in the subnet of the server. Only the first one hangs: look for the rule or route between the networks. Both hang: the server.",
        zh: '分别在客户端机器上和服务端同一子网的机器上运行 `nc -vz -w 5 主机 端口`。只有前者卡住：查两个网络之间的规则或路由；两者都卡住：查服务端。',
      },
      {
        en: 'Compare the IP in the message with the current address of the server (`dig NAME`, `kubectl get pods -o wide`). If it is old, let the client resolve the name again: `dns:///NAME:PORT`.',
        zh: '把报错里的 IP 与服务端现在的地址对照（`dig 名称`、`kubectl get pods -o wide`）。如果是旧的，让客户端重新解析：`dns:///名称:端口`。',
      },
      {
        en: 'Open the port in the security group, firewall, or `NetworkPolicy` for the network of the client, or set `HTTPS_PROXY` and keep internal hosts in `NO_PROXY`.',
        zh: '在安全组、防火墙或 `NetworkPolicy` 中为客户端所在网络放行该端口，或设置 `HTTPS_PROXY` 并把内部主机写进 `NO_PROXY`。',
      },
    ],
  },
  'go-dial-unreachable': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.5:443: connect: no route to host"',
    pattern:
      /[Ee]rror while dialing:?[^\n]{0,200}connect: (?:no route to host|network is unreachable|operation not permitted)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'no route to host while dialing', zh: '没有通往服务端的路由（no route to host）' },
    meaning: {
      en: 'The operating system has no route to that address, or a device on the path reported it as unreachable. The request was never sent.',
      zh: '操作系统不知道如何到达该地址，或途中的主机明确告知不可达。请求并未发出。',
    },
    causes: [
      {
        en: 'A firewall on the server rejects the packets ("no route to host" is often a reject rule).',
        zh: '服务端防火墙拒绝了数据包（“no route to host”常由拒绝规则产生）。',
      },
      { en: 'The machine or pod with that IP no longer exists.', zh: '使用该 IP 的机器或 Pod 已不存在。' },
      {
        en: 'The address is IPv6 and this machine has no IPv6 route.',
        zh: '地址是 IPv6，而本机没有 IPv6 路由。',
      },
    ],
    steps: [
      {
        en: 'Compare the IP in the message with the current address of the server.',
        zh: '把报错信息里的 IP 与服务端当前地址核对。',
      },
      {
        en: 'Run `ip route get IP` on the client, and look at the firewall of the server.',
        zh: '在客户端运行 `ip route get IP`，并检查服务端防火墙。',
      },
    ],
    note: {
      en: 'The words after "connect:" come from the operating system.',
      zh: '`connect:` 之后的文字来自操作系统。',
    },
  },
  'go-dial-no-such-host': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup payments on 10.96.0.10:53: no such host"',
    pattern:
      /[Ee]rror while dialing:?[^\n]{0,200}(?:no such host|: server misbehaving|lookup [^\n]{1,200}i\/o timeout)/,
    sharedWith: { 'argocd-repo-server-unreachable': 'Argo CD prints it about its own repo-server' },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'no such host while dialing', zh: '建立连接时主机名无法解析（no such host）' },
    meaning: {
      en: 'The host name was looked up at the moment of dialing and DNS has no such name.',
      zh: '建立连接那一刻才去解析主机名，而 DNS 里没有这个名字。',
    },
    causes: [
      {
        en: 'The name exists only elsewhere: a Compose service name from outside its network or after its container stopped (read its log), a Kubernetes service of another namespace without `.NAMESPACE`, a private zone without VPN.',
        zh: '名字只在别处有效：从网络外访问 Compose 的服务名，或它的容器已经停止（看它的日志），访问另一命名空间的服务而没写 `.命名空间`，没连 VPN 就访问私有域。',
      },
      {
        en: 'The server or registry gave the client a name that only the server knows, such as the advertised URL of an etcd member or the host name of a container: advertise a name or IP that clients can resolve.',
        zh: '服务端或注册中心把只有它自己认识的名字给了客户端，例如 etcd 成员公布的 URL 或容器的主机名：应公布客户端能解析的名字或 IP。',
      },
      {
        en: 'The name is misspelled, or a scheme, a path, or quotes were left in the target (`http://`).',
        zh: '名字写错，或目标地址里留着协议、路径或引号（`http://`）。',
      },
      {
        en: '`server misbehaving` or `lookup … i/o timeout`: the DNS server after "on" does not respond or fails. In a cluster look at CoreDNS; on a node at `/etc/resolv.conf`.',
        zh: '`server misbehaving` 或 `lookup … i/o timeout`：on 后面的 DNS 服务器没有响应或出错。集群里查 CoreDNS，节点上查 `/etc/resolv.conf`。',
      },
      {
        en: 'The name reaches the dialer unresolved because the target uses the `passthrough` scheme (the default of the old `grpc.Dial`) or a custom dialer.',
        zh: '目标使用 `passthrough` 方案（旧的 `grpc.Dial` 的默认值）或自定义 dialer，名字未经解析就交给了 dialer。',
      },
    ],
    steps: [
      {
        en: 'Run `getent hosts NAME` in the container or on the machine of the client, and `dig @SERVER NAME` with the DNS server after "on". Both empty: the name. Only the first one: `/etc/resolv.conf` or `/etc/hosts`. No response: the DNS server.',
        zh: '在客户端容器或机器上运行 `getent hosts 名称`，再用 on 后面的 DNS 服务器运行 `dig @服务器 名称`。两者都为空：名字有误；只有前者为空：查 `/etc/resolv.conf` 或 `/etc/hosts`；没有响应：DNS 服务器有问题。',
      },
      {
        en: 'Use the full name, `service.namespace.svc.cluster.local:PORT`, in Kubernetes; put both containers into one network in Compose.',
        zh: 'Kubernetes 里用全名 `service.namespace.svc.cluster.local:端口`；Compose 里把两个容器放进同一网络。',
      },
      {
        en: 'Write the target as `host:port` or `dns:///host:port`. With `grpc.NewClient` a name that does not exist gives `produced zero addresses` instead of this text.',
        zh: '目标写成 `host:port` 或 `dns:///host:port`。使用 `grpc.NewClient` 时，不存在的名字报 `produced zero addresses`，而不是这段文字。',
      },
    ],
  },
  'go-dial-unix-socket': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: no such file or directory"',
    pattern:
      /[Ee]rror while dialing:?[^\n]{0,60}dial unix[ :][^\n]{1,200}: (?:timeout|connect: (?:no such file or directory|permission denied))/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'dial unix: socket missing or permission denied',
      zh: 'Unix socket 不存在或没权限（dial unix）',
    },
    meaning: {
      en: 'The client dials a socket file on the same machine, and the file is missing or the client is not allowed to open it. The request was never sent.',
      zh: '客户端连接的是本机的 socket 文件，而该文件不存在或无权打开。请求并未发出。',
    },
    causes: [
      {
        en: 'The daemon behind the socket (containerd, a CSI or device plugin, Docker) is not running or crashes: `systemctl status NAME`, for a plugin the log of its container.',
        zh: 'socket 后面的守护进程（containerd、CSI 或设备插件、Docker）没有运行或在崩溃：`systemctl status 名称`，插件则看其容器日志。',
      },
      {
        en: 'The path differs: `dockershim.sock` is gone since Kubernetes 1.24 (`crictl -r unix:///run/containerd/containerd.sock`, or `/etc/crictl.yaml`), CRI-O has `/run/crio/crio.sock`, k3s `/run/k3s/containerd/containerd.sock`, rootless Docker `$XDG_RUNTIME_DIR/docker.sock`.',
        zh: '路径不同：`dockershim.sock` 自 Kubernetes 1.24 起没有了（`crictl -r unix:///run/containerd/containerd.sock`，或 `/etc/crictl.yaml`），CRI-O 是 `/run/crio/crio.sock`，k3s 是 `/run/k3s/containerd/containerd.sock`，rootless Docker 是 `$XDG_RUNTIME_DIR/docker.sock`。',
      },
      {
        en: 'The client runs in a container, and the folder of the socket is not mounted; or the file was mounted and the daemon has made a new one since: mount the folder.',
        zh: '客户端在容器里，而 socket 所在目录没有挂载；或挂载的是文件，守护进程之后重建了它：应挂载目录。',
      },
      {
        en: '"permission denied": run it with `sudo`, or add the user to the group of the socket (`usermod -aG docker USER`, which gives the permissions of root, then log in again).',
        zh: '“permission denied”：用 `sudo` 运行，或把用户加入 socket 所属的组（`usermod -aG docker 用户`，等同于 root 权限，之后重新登录）。',
      },
      {
        en: 'Only a warning: crictl tries several default paths. Set `runtime-endpoint` in `/etc/crictl.yaml`.',
        zh: '只是警告：crictl 会尝试多个默认路径。在 `/etc/crictl.yaml` 里设 `runtime-endpoint`。',
      },
    ],
    steps: [
      {
        en: 'Run `ls -l PATH` where the client runs, inside the container if it is one, and `ss -lx | grep NAME` on the host. On the host only: mount. In neither: daemon or path. In both: permission.',
        zh: '在客户端所在处（容器则在容器内）运行 `ls -l 路径`，在宿主机运行 `ss -lx | grep 名称`。只有宿主机有：挂载；都没有：守护进程或路径；都有：权限。',
      },
      {
        en: "Start the daemon, or correct the path in the client's configuration or the volume mount.",
        zh: '启动守护进程，或改正客户端配置、卷挂载里的路径。',
      },
    ],
    note: {
      en: 'The words after "dial" come from the Go standard library and the operating system.',
      zh: 'dial 之后的文字来自 Go 标准库和操作系统。',
    },
  },
  'go-proxy-connect-handshake-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.3' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: failed to do connect handshake, response: \\"HTTP/1.1 403 Forbidden\\""',
    pattern: /failed to do connect handshake, (?:response|status code)/,
    source: 'grpc/grpc-go:internal/transport/proxy.go',
    title: {
      en: 'connect handshake failed: HTTP proxy rejected the tunnel',
      zh: 'HTTP 代理拒绝建立隧道（connect handshake）',
    },
    meaning: {
      en: 'The client asked an HTTP proxy for a tunnel with CONNECT and the proxy rejected it. No connection reached the server.',
      zh: '客户端用 CONNECT 请求 HTTP 代理建立隧道，代理拒绝了。连接根本没有到达服务端。',
    },
    causes: [
      {
        en: '`HTTPS_PROXY` is set in the environment and applies to an internal address by mistake.',
        zh: '环境变量 `HTTPS_PROXY` 已设置，内部地址也被误送到代理。',
      },
      {
        en: 'The proxy does not allow CONNECT to that host or port, or requires a login.',
        zh: '代理不允许对该主机或端口执行 CONNECT，或要求登录。',
      },
    ],
    steps: [
      {
        en: 'Print the environment of the process (`env | grep -i proxy`).',
        zh: '查看进程的环境变量（`env | grep -i proxy`）。',
      },
      {
        en: 'For internal servers add the host to `NO_PROXY`, or dial with `grpc.WithNoProxy()`.',
        zh: '内部服务端请加入 `NO_PROXY`，或建立连接时使用 `grpc.WithNoProxy()`。',
      },
      {
        en: 'If the proxy is meant to be used, read the response quoted in the message: 403 is a rule of the proxy, 407 a missing login.',
        zh: '如果确实要走代理，看报错信息中引用的响应：403 是代理的规则，407 是缺少登录。',
      },
    ],
  },
  'go-error-reading-server-preface': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.38' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: EOF"',
    pattern:
      /(?:error reading server preface: (?!http2:|remote error: tls)|connection closed before server preface received)/,
    sharedWith: {
      'gnmi-collector-failed': 'The collector writes the error of grpc-go behind its own words.',
      'go-latest-balancer-error': 'The last reason of the balancer stands behind these words.',
    },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'error reading server preface: no HTTP/2 from the server',
      zh: '服务端没有发来 HTTP/2 连接前言（server preface）',
    },
    meaning: {
      en: 'The TCP connection opened, but it ended before the server sent its first HTTP/2 frame (SETTINGS). Releases 1.41 to 1.50 can print `connection closed before server preface received`.',
      zh: 'TCP 连接已建立，但在服务端发出首个 HTTP/2 帧（SETTINGS）之前就断了。1.41 至 1.50 版可能打印 `connection closed before server preface received`。',
    },
    causes: [
      {
        en: 'The client speaks plaintext to a port with TLS: pass `credentials.NewTLS`, or the flag of the program (`--tls`, without `-plaintext` or `insecure`).',
        zh: '客户端用明文连接启用了 TLS 的端口：传入 `credentials.NewTLS`，或程序的对应参数（`--tls`，去掉 `-plaintext`、`insecure`）。',
      },
      {
        en: 'The server requires a client certificate (mTLS) and closed the connection, because yours is missing, expired, or signed by another CA. Its log names the reason.',
        zh: '服务端要求客户端证书（mTLS），而你的证书缺失、过期或由别的 CA 签发，于是关闭了连接。原因在服务端日志里。',
      },
      {
        en: 'In Docker the server listens only on `127.0.0.1` inside its container, or is not up yet: `docker-proxy` accepts the connection and closes it. Let it listen on `0.0.0.0`.',
        zh: '在 Docker 里，服务端只监听容器内的 `127.0.0.1`，或还没启动：`docker-proxy` 接受连接后又关闭。让它监听 `0.0.0.0`。',
      },
      {
        en: 'A load balancer or ingress accepts the connection without a live backend, or its listener does not speak HTTP/2: `h2c` or gRPC as the backend protocol; a TLS listener on a port where the client expects plaintext.',
        zh: '负载均衡或 ingress 接受了连接，但没有可用的后端，或监听器不支持 HTTP/2：后端协议应为 `h2c` 或 gRPC；或监听器用 TLS，而客户端用明文。',
      },
      {
        en: 'Another program listens on that port, such as a database or a REST server: use the gRPC port.',
        zh: '该端口是别的程序，例如数据库或 REST 服务：改用 gRPC 端口。',
      },
      {
        en: 'A VPN, firewall, or IDS closes connections that begin with an HTTP/2 preface, or a service mesh expects mutual TLS there.',
        zh: 'VPN、防火墙或入侵检测关闭了以 HTTP/2 前言开头的连接，或服务网格在那里要求 mTLS。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2`. A certificate means that the port has TLS; `Acceptable client certificate CA names` means mTLS. Without a certificate run `grpcurl -plaintext HOST:PORT list` from the client and from inside the container of the server.',
        zh: '运行 `openssl s_client -connect 主机:端口 -alpn h2`。出现证书说明端口启用 TLS；出现 `Acceptable client certificate CA names` 说明是 mTLS。没有证书时，分别从客户端和服务端容器内运行 `grpcurl -plaintext 主机:端口 list`。',
      },
      {
        en: 'Works only inside the container: bind the server to `0.0.0.0`. Works past the proxy: set its backend protocol to HTTP/2 or gRPC and look at the health of its backends. Works nowhere: it is not the gRPC port.',
        zh: '只在容器内成功：让服务端绑定 `0.0.0.0`；绕过代理才成功：把代理的后端协议设为 HTTP/2 或 gRPC，并查看后端的健康状态；哪里都不成功：那不是 gRPC 端口。',
      },
    ],
  },
  'go-server-preface-looks-like-http1': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "error reading server preface: http2: failed reading the frame payload: http2: frame too large, note that the frame header looked like an HTTP/1.1 header"',
    pattern: /error reading server preface: http2: (?:failed reading the frame payload|frame too large)/,
    source: 'golang/net:http2/frame.go',
    title: { en: 'frame header looked like an HTTP/1.1 header', zh: '对端用 HTTP/1.1 响应' },
    meaning: {
      en: 'The client expected HTTP/2 frames and received the text of an HTTP/1.1 response.',
      zh: '客户端期待 HTTP/2 帧，收到的却是 HTTP/1.1 响应文本。',
    },
    causes: [
      {
        en: '`frame too large` alone: the client speaks plaintext to a port with TLS (often 443), and the bytes are a TLS alert. Give the client TLS, or use the plaintext port.',
        zh: '只有 `frame too large`：客户端用明文连接启用 TLS 的端口（常见为 443），收到的是 TLS 告警。让客户端使用 TLS，或改用明文端口。',
      },
      {
        en: '`looked like an HTTP/1.1 header`: the port belongs to REST, a web UI, or metrics. Qdrant: 6334 instead of 6333; OTLP: 4317 instead of 4318.',
        zh: '`looked like an HTTP/1.1 header`：端口属于 REST、网页界面或监控。Qdrant 用 6334 而不是 6333，OTLP 用 4317 而不是 4318。',
      },
      {
        en: 'A proxy or load balancer speaks only HTTP/1.1 on this listener: nginx needs `listen PORT http2` (or `http2 on`) with `grpc_pass`, HAProxy `alpn h2` or `proto h2` on the `bind` line, an ALB a target group with the protocol version gRPC.',
        zh: '代理或负载均衡在该监听器上只支持 HTTP/1.1：nginx 需要 `listen 端口 http2`（或 `http2 on`）加 `grpc_pass`，HAProxy 在 `bind` 行写 `alpn h2` 或 `proto h2`，ALB 需要协议版本为 gRPC 的目标组。',
      },
      {
        en: 'One Go port serves HTTP and gRPC without TLS, and `http.Server` does not know HTTP/2 there: wrap the handler with `h2c.NewHandler`, call `SetUnencryptedHTTP2(true)` (Go 1.24), or use `cmux`.',
        zh: '一个 Go 端口不用 TLS 同时提供 HTTP 和 gRPC，而 `http.Server` 在那里不支持 HTTP/2：用 `h2c.NewHandler` 包装 handler，调用 `SetUnencryptedHTTP2(true)`（Go 1.24），或用 `cmux`。',
      },
      {
        en: '`HTTPS_PROXY` sends the connection to a proxy that responds in HTTP/1.1: add the host to `NO_PROXY`.',
        zh: '`HTTPS_PROXY` 把连接发给代理，代理用 HTTP/1.1 响应：把主机写进 `NO_PROXY`。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -v http://HOST:PORT/`: a response names the program in its `server` header; `Client sent an HTTP request to an HTTPS server` or an empty reply means TLS.',
        zh: '运行 `curl -v http://主机:端口/`：有响应时 `server` 首部写明是哪个程序；`Client sent an HTTP request to an HTTPS server` 或空响应说明端口是 TLS。',
      },
      {
        en: 'Give the client TLS credentials, or the gRPC port; where it is your proxy, set the listener to HTTP/2.',
        zh: '给客户端配置 TLS 凭据，或改用 gRPC 端口；若是自己的代理，把监听器设为 HTTP/2。',
      },
    ],
    note: {
      en: 'The first half comes from grpc-go (`internal/transport/http2_client.go`), the rest from `golang.org/x/net/http2`.',
      zh: '前半句来自 grpc-go（`internal/transport/http2_client.go`），其余来自 `golang.org/x/net/http2`。',
    },
  },
} as const satisfies Record<string, Message>;
