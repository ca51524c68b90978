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
        en: 'The server is not running, is still starting, or has crashed.',
        zh: '服务端没有运行、还在启动，或已经崩溃。',
      },
      {
        en: 'It listens on another port, or only on 127.0.0.1 inside its container.',
        zh: '服务端监听的是别的端口，或者在容器内只监听 127.0.0.1。',
      },
      {
        en: 'The address is right on your laptop but not in the container: there, localhost is the container itself.',
        zh: '地址在本机可用，在容器里却不对：容器里的 localhost 就是容器自己。',
      },
    ],
    steps: [
      {
        en: 'Read the address in the message, then run `nc -vz HOST PORT` from the machine or container of the client.',
        zh: '记下报错信息里的地址，在客户端所在的机器或容器里运行 `nc -vz HOST PORT`。',
      },
      {
        en: 'On the server, run `ss -ltn`. If the port is bound to 127.0.0.1, listen on `:50051` or `0.0.0.0:50051`.',
        zh: '在服务端运行 `ss -ltn`；若端口只绑定在 127.0.0.1，改为监听 `:50051` 或 `0.0.0.0:50051`。',
      },
      {
        en: 'In Kubernetes compare `port` and `targetPort` of the Service with the container, and look at `kubectl get endpointslices -l kubernetes.io/service-name=NAME`.',
        zh: '在 Kubernetes 中核对 Service 的 `port`、`targetPort` 与容器端口，并查看 `kubectl get endpointslices -l kubernetes.io/service-name=NAME`。',
      },
      {
        en: 'During a restart, retry with backoff: the channel reconnects automatically.',
        zh: '如果服务端只是在重启，退避后重试即可，通道会自动重连。',
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
        en: 'A firewall, security group, or network policy drops the packets.',
        zh: '防火墙、安全组或网络策略丢弃了数据包。',
      },
      {
        en: 'The IP address is wrong or stale, or no route leads to it (VPN, VPC peering).',
        zh: 'IP 写错或已经过期，或者没有通往它的路由（VPN、VPC 对等连接）。',
      },
      {
        en: 'The machine is down or so overloaded that it accepts no connections.',
        zh: '目标机器已宕机，或过载到无法接受新连接。',
      },
    ],
    steps: [
      {
        en: "Run `nc -vz -w 5 HOST PORT` from the client's machine. If it hangs too, the problem is in the network, not in gRPC.",
        zh: '在客户端机器上运行 `nc -vz -w 5 HOST PORT`；如果同样卡住，问题在网络，不在 gRPC。',
      },
      {
        en: 'Try from a machine in the same subnet as the server: if that works, look for the rule between the two networks.',
        zh: '换一台与服务端同子网的机器再试：如果能通，就去查两个网络之间的规则。',
      },
      {
        en: 'Compare the IP in the message with the current address of the server (`dig NAME`, `kubectl get pods -o wide`).',
        zh: '把报错信息里的 IP 与服务端当前地址核对（`dig NAME`、`kubectl get pods -o wide`）。',
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
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'no such host while dialing', zh: '建立连接时主机名无法解析（no such host）' },
    meaning: {
      en: 'The host name was looked up at the moment of dialing and DNS has no such name.',
      zh: '建立连接那一刻才去解析主机名，而 DNS 里没有这个名字。',
    },
    causes: [
      {
        en: 'The name is misspelled, or only exists inside the cluster or VPN.',
        zh: '名字写错，或者只在集群、VPN 内部有效。',
      },
      {
        en: 'The target uses the `passthrough` scheme (the default of the old `grpc.Dial`) or a custom dialer, so the name reaches the dialer unresolved.',
        zh: '目标地址使用 `passthrough`（旧的 `grpc.Dial` 的默认方式）或自定义 dialer，名字未经解析就交给了 dialer。',
      },
      {
        en: 'A scheme such as `http://` was left in the target.',
        zh: '目标地址里带着 `http://` 之类的前缀。',
      },
    ],
    steps: [
      {
        en: 'Resolve the name on the same machine: `getent hosts NAME` or `dig NAME`.',
        zh: '在同一台机器上解析该名字：`getent hosts NAME` 或 `dig NAME`。',
      },
      {
        en: 'In Kubernetes use the full name, `service.namespace.svc.cluster.local:PORT`.',
        zh: '在 Kubernetes 中使用全名 `service.namespace.svc.cluster.local:PORT`。',
      },
      {
        en: 'Write the target as `host:port` or `dns:///host:port`, and prefer `grpc.NewClient`, whose default resolver is `dns`.',
        zh: '目标地址写成 `host:port` 或 `dns:///host:port`，并优先使用 `grpc.NewClient`，它默认采用 `dns` 解析器。',
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
      zh: 'Unix 套接字不存在或没权限（dial unix）',
    },
    meaning: {
      en: 'The client dials a socket file on the same machine, and the file is missing or the client is not allowed to open it. The request was never sent.',
      zh: '客户端连接的是本机的套接字文件，而该文件不存在或无权打开。请求并未发出。',
    },
    causes: [
      {
        en: 'The daemon behind the socket (containerd, a CSI or device plugin, Docker) is not running.',
        zh: '套接字背后的守护进程（containerd、CSI 或设备插件、Docker）没有运行。',
      },
      {
        en: 'The path differs between versions or distributions, or is not mounted into the container. `dockershim.sock` is gone since Kubernetes 1.24: give `crictl` the socket of containerd or CRI-O (`-r`, or `/etc/crictl.yaml`).',
        zh: '不同版本或发行版的路径不同，或没有挂载进容器。`dockershim.sock` 自 Kubernetes 1.24 起不存在：给 `crictl` 指定 containerd 或 CRI-O 的套接字（`-r` 或 `/etc/crictl.yaml`）。',
      },
      {
        en: '"permission denied": the user is not in the group of the socket.',
        zh: '“permission denied”：当前用户不在套接字所属的组里。',
      },
    ],
    steps: [
      {
        en: 'Run `ls -l PATH` where the client runs, inside the container if it is one.',
        zh: '在客户端所在环境运行 `ls -l PATH`；若在容器里，就在容器内执行。',
      },
      {
        en: 'If the file is missing, look at the daemon: `systemctl status NAME`, `journalctl -u NAME`.',
        zh: '若文件不存在，检查守护进程：`systemctl status NAME`、`journalctl -u NAME`。',
      },
      {
        en: "If the path is another one, correct the client's configuration or the volume mount.",
        zh: '若路径不一致，修正客户端配置或卷挂载。',
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
        en: 'The client speaks plaintext to a port that expects TLS.',
        zh: '客户端用明文连接了要求 TLS 的端口。',
      },
      {
        en: 'Another program listens on the port: a web server, a database, a load balancer without a live backend.',
        zh: '监听该端口的是别的程序：Web 服务器、数据库，或没有可用后端的负载均衡器。',
      },
      {
        en: 'Docker or a sidecar accepts the connection, but the server is not up yet, or listens only on `127.0.0.1` inside its container.',
        zh: 'Docker 或边车代理先接受了连接，而服务端尚未就绪，或只监听容器内的 `127.0.0.1`。',
      },
      {
        en: 'The server requires a client certificate (mTLS) and closed the connection, because yours is missing, expired, or not trusted.',
        zh: '服务端要求客户端证书（mTLS），因证书缺失、过期或不受信任而关闭了连接。',
      },
    ],
    steps: [
      {
        en: 'Try `openssl s_client -connect HOST:PORT -alpn h2`. If a certificate appears, the port wants TLS: use `credentials.NewTLS`. `Acceptable client certificate CA names` means mTLS: read the log of the server, it names what it rejected.',
        zh: '运行 `openssl s_client -connect HOST:PORT -alpn h2`；若出现证书，说明端口要求 TLS，应使用 `credentials.NewTLS`。出现 `Acceptable client certificate CA names` 就是 mTLS：看服务端日志，里面写着拒绝的原因。',
      },
      {
        en: 'If the port is plaintext, check that it is the gRPC port: `grpcurl -plaintext HOST:PORT list`. If it works only inside the container, let the server listen on `0.0.0.0`.',
        zh: '若端口是明文，用 `grpcurl -plaintext HOST:PORT list` 确认它就是 gRPC 端口；只有在容器内才通时，让服务端监听 `0.0.0.0`。',
      },
      {
        en: 'Behind a load balancer, make the listener and the backend protocol HTTP/2 or gRPC, and look at the health of the backends.',
        zh: '若经过负载均衡器，把监听器和后端协议设为 HTTP/2 或 gRPC，并查看后端健康状态。',
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
        en: 'The port belongs to a web server, a metrics endpoint, or a REST gateway.',
        zh: '该端口是 Web 服务、监控指标端口或 REST 网关。',
      },
      {
        en: 'A proxy in front of the server speaks only HTTP/1.1 on this listener.',
        zh: '服务端前面的代理在这个监听器上只支持 HTTP/1.1。',
      },
      {
        en: 'A client without TLS calls the TLS port of a server that rejects this with an HTTP/1.1 page, as nginx does. `frame too large` without a word of HTTP/1.1: the server responded with a TLS alert. A Go server closes the connection instead, and the text ends with `error reading server preface: EOF`.',
        zh: '没有启用 TLS 的客户端连到了 TLS 端口，而服务端像 nginx 那样用 HTTP/1.1 页面拒绝。只有 `frame too large`、没有提到 HTTP/1.1：服务端回的是 TLS 告警。Go 服务端则直接关闭连接，报错以 `error reading server preface: EOF` 结尾。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -v http://HOST:PORT/`: the response usually names the program that listens on the port.',
        zh: '运行 `curl -v http://HOST:PORT/`，响应通常能看出监听该端口的是什么程序。',
      },
      {
        en: 'Connect to the gRPC port instead, or set the proxy listener to HTTP/2 (h2c for plaintext). If the port has TLS, give the client TLS credentials.',
        zh: '改连 gRPC 端口，或把代理的监听器切换为 HTTP/2（明文用 h2c）。端口启用了 TLS 就给客户端配 TLS 凭据。',
      },
    ],
    note: {
      en: 'The first half comes from grpc-go (`internal/transport/http2_client.go`), the rest from `golang.org/x/net/http2`.',
      zh: '前半句来自 grpc-go（`internal/transport/http2_client.go`），其余来自 `golang.org/x/net/http2`。',
    },
  },
} as const satisfies Record<string, Message>;
