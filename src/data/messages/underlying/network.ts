import type { Message } from '../message.ts';

/** Errors of the network that a status carries in its description, whichever program wrote it there. */
export const underlyingNetwork = {
  'os-connection-refused': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'dial tcp 10.0.0.7:5432: connect: connection refused',
    pattern:
      /[Cc]onnection refused|ECONNREFUSED|target machine actively refused it|\(os error (?:111|61|10061)\)/,
    source: 'libuv/libuv:include/uv.h',
    title: {
      en: 'Connection refused: nothing listens there',
      zh: '连接被拒绝（connection refused）：端口没有监听',
    },
    meaning: {
      en: 'The host responded, but no process listens on that address and port, so nothing was sent to it. With UNAVAILABLE the address is usually that of the gRPC server; with UNKNOWN or INTERNAL it is usually that of something the server calls, such as its database.',
      zh: '主机有响应，但该地址和端口上没有进程监听，所以没有向它发出任何请求。状态码是 UNAVAILABLE 时，通常是 gRPC 服务端的地址；是 UNKNOWN 或 INTERNAL 时，通常是服务端所调用的组件（例如数据库）的地址。',
    },
    causes: [
      {
        en: 'The server is not running, is still starting, or stopped at its start: its own log has the reason.',
        zh: '服务端没有运行、还在启动，或启动时退出：原因在它自己的日志里。',
      },
      {
        en: '`localhost` or `127.0.0.1` in a container or pod means the container itself: use the service name, or `host.docker.internal` for the host.',
        zh: '容器或 Pod 里的 `localhost`、`127.0.0.1` 指容器自己：改用服务名，访问宿主机用 `host.docker.internal`。',
      },
      {
        en: 'The server listens only on `127.0.0.1`, or only on IPv4 while `localhost` resolves to `::1`: bind it to `0.0.0.0` or `[::]`.',
        zh: '服务端只监听 `127.0.0.1`，或只监听 IPv4 而 `localhost` 解析为 `::1`：绑定 `0.0.0.0` 或 `[::]`。',
      },
      {
        en: 'The port is another one: a default that was not changed, a port that the container does not publish, or the REST port.',
        zh: '端口不对：没有修改的默认值、容器没有发布的端口，或 REST 端口。',
      },
      {
        en: 'The Kubernetes service has no ready pod, its `targetPort` is not the port of the process, or a sidecar is not ready yet.',
        zh: 'Kubernetes 的 Service 没有就绪的 Pod、`targetPort` 不是进程的端口，或 sidecar 还没就绪。',
      },
    ],
    steps: [
      {
        en: 'Read the address in the message, run `nc -vz HOST PORT` from the machine or container that printed it, and `ss -ltnp` on the server. Not listed: start it. Listed with `127.0.0.1`: bind it. Listed with `0.0.0.0` or `*`: address or port of the client.',
        zh: '看清报错里的地址，在打印它的机器或容器里运行 `nc -vz 主机 端口`，并在服务端运行 `ss -ltnp`。没有列出：启动它；列出的是 `127.0.0.1`：改绑定；列出的是 `0.0.0.0` 或 `*`：客户端地址或端口有误。',
      },
      {
        en: 'If the server is starting, wait for readiness before the first call, or set wait-for-ready with a deadline.',
        zh: '如果服务端正在启动，等就绪后再调用，或使用 wait-for-ready 加截止时间。',
      },
    ],
  },
  'os-connection-timed-out': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'dial tcp 10.0.0.7:2379: i/o timeout',
    pattern:
      /(?:dial|lookup) [^\n]{1,120}: i\/o timeout|connect ETIMEDOUT|[Cc]onnection timed out|[Oo]peration timed out|connection attempt failed because the connected party did not properly respond/,
    source: 'libuv/libuv:include/uv.h',
    title: {
      en: 'Connection timed out: no reply to connecting',
      zh: '连接超时（i/o timeout、ETIMEDOUT）：连不上',
    },
    meaning: {
      en: 'Packets to this address were not answered at all, so no connection exists and this attempt was not sent. A closed port responds at once; here packets were dropped.',
      zh: '发往该地址的数据包没有任何回应，连接没有建立，所以没有向它发出任何请求。端口被拒绝会立即返回；这里是数据包被丢弃。',
    },
    causes: [
      {
        en: 'A firewall, a security group, or a `NetworkPolicy` drops the packets.',
        zh: '防火墙、安全组或 `NetworkPolicy` 丢弃了数据包。',
      },
      {
        en: 'The address belongs to another network: a private address from outside, a VPN that is off, or a pod or node that is gone.',
        zh: '地址属于另一个网络：从外部访问内网地址、VPN 没有连上，或者 Pod、节点已经不在。',
      },
      {
        en: 'The client needs a proxy (`HTTPS_PROXY`) to get out, and does not use it.',
        zh: '客户端必须经代理（`HTTPS_PROXY`）才能访问外部，却没有使用。',
      },
      {
        en: 'The host is overloaded, and its queue of new connections is full.',
        zh: '主机过载，新连接的队列已满。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz -w 3 HOST PORT` from the same machine: if it hangs, packets are dropped; another output shows another cause.',
        zh: '在同一台机器上运行 `nc -vz -w 3 HOST PORT`：卡住就是数据包被丢弃；有别的输出则是别的原因。',
      },
      {
        en: 'Compare with a machine that can connect, then check security group, `NetworkPolicy`, route, and VPN between both.',
        zh: '与一台能连上的机器对比，再检查两者之间的安全组、`NetworkPolicy`、路由和 VPN。',
      },
      {
        en: 'If only `lookup … i/o timeout` is printed, the DNS server does not respond: test it with `dig @SERVER NAME`.',
        zh: '如果打印的是 `lookup … i/o timeout`，没有响应的是 DNS 服务器：用 `dig @SERVER NAME` 测试。',
      },
    ],
  },
  'os-no-route-to-host': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'dial tcp 10.0.0.7:10250: connect: no route to host',
    pattern: /[Nn]o route to host|EHOSTUNREACH|ENETUNREACH|[Nn]etwork is unreachable|[Hh]ost is unreachable/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'No route to host, or network unreachable', zh: '网络不可达（no route to host）' },
    meaning: {
      en: 'The operating system or a router found no way to this address, so nothing was sent to it.',
      zh: '操作系统或路由器找不到通往该地址的路径，所以没有向它发出任何请求。',
    },
    causes: [
      {
        en: 'The host is down, or the pod or virtual machine with this address was removed.',
        zh: '主机已关机，或者使用该地址的 Pod、虚拟机已被删除。',
      },
      {
        en: 'A firewall on the host rejects the port (`firewalld` and `iptables` can respond in this way).',
        zh: '主机上的防火墙拒绝了该端口（`firewalld`、`iptables` 可以这样响应）。',
      },
      {
        en: 'The name resolves to an IPv6 address, and this machine has no IPv6 route.',
        zh: '域名解析为 IPv6 地址，而本机没有 IPv6 路由。',
      },
      {
        en: 'The network plugin or the route between the nodes of the cluster is broken.',
        zh: '集群的网络插件或节点之间的路由有故障。',
      },
    ],
    steps: [
      {
        en: 'Run `ip route get ADDRESS` on the machine that printed it: without a route the fault is local.',
        zh: '在打印这条消息的机器上运行 `ip route get ADDRESS`：没有路由就是本机的问题。',
      },
      {
        en: 'Check whether the address still belongs to a running host or pod (`kubectl get pods -o wide`); a client that keeps an old address must resolve the name again.',
        zh: '确认该地址仍属于运行中的主机或 Pod（`kubectl get pods -o wide`）；如果客户端一直用旧地址，要让它重新解析域名。',
      },
      {
        en: 'For an IPv6 address, try the IPv4 address; then remove the `AAAA` record or give the machine an IPv6 route.',
        zh: '如果是 IPv6 地址，先试 IPv4 地址；再删除 `AAAA` 记录，或给机器配置 IPv6 路由。',
      },
    ],
  },
  'os-connection-reset': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'read tcp 10.0.0.4:41822->10.0.0.7:443: read: connection reset by peer',
    pattern:
      /[Cc]onnection reset by peer|ECONNRESET|[Bb]roken pipe|EPIPE|forcibly closed by the remote host|\(os error (?:104|32|54|10054)\)/,
    source: 'libuv/libuv:include/uv.h',
    title: {
      en: 'Connection reset by peer, or broken pipe',
      zh: '连接被对端重置（connection reset、broken pipe）',
    },
    meaning: {
      en: 'A connection existed, and the peer or a device between them closed it. If the request had been sent, it might have run.',
      zh: '连接已经建立，随后被对端或中间设备关闭。如果请求已经发出，就可能已经执行。',
    },
    causes: [
      {
        en: 'A load balancer, NAT, or proxy dropped a connection that was idle for too long: set the keepalive time below its timeout (AWS NLB 350 seconds, ALB 60, Azure 4 minutes), and allow it on the server.',
        zh: '负载均衡、NAT 或代理丢弃了空闲过久的连接：把 keepalive 时间设在其超时之下（AWS NLB 350 秒，ALB 60 秒，Azure 4 分钟），并在服务端允许。',
      },
      {
        en: 'The other process restarted, crashed, or was killed for its memory use.',
        zh: '对端进程重启、崩溃，或因内存被杀。',
      },
      {
        en: 'One side uses TLS and the other plaintext, mTLS is required, or the port belongs to another protocol; then it happens on every connection, at once.',
        zh: '一端用 TLS 而另一端用明文、要求 mTLS，或端口属于别的协议；这时每次连接都立刻出现。',
      },
      {
        en: 'A firewall inspects the traffic and resets the connection: it works from another network.',
        zh: '防火墙检查流量并重置连接：换一个网络就正常。',
      },
      {
        en: "`Broken pipe`: this side went on writing after the peer had closed, for example a response that comes after the client's timeout.",
        zh: '`Broken pipe`：对端关闭后本侧仍在写，例如响应晚于客户端超时。',
      },
    ],
    steps: [
      {
        en: 'Note when it happens: at once on every connection means protocol, TLS, or firewall (`openssl s_client -connect HOST:PORT -alpn h2` from two networks); after minutes without calls means an idle timeout; during calls means the other process.',
        zh: '看何时发生：每次连接立刻出现说明是协议、TLS 或防火墙（从两个网络运行 `openssl s_client -connect 主机:端口 -alpn h2`）；几分钟没有调用后出现说明是空闲超时；调用期间出现说明是对端进程。',
      },
      {
        en: 'Look for a restart or for `OOMKilled` of the other process at that second; retry calls that are safe to repeat.',
        zh: '查看对端进程在那一秒是否重启或 `OOMKilled`；重试可安全重复的调用。',
      },
    ],
  },
  'dns-name-not-resolved': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'INTERNAL'],
    codeless: true,
    libraries: ['posix'],
    example: 'dial tcp: lookup orders.prod on 10.96.0.10:53: no such host',
    pattern:
      /no such host|ENOTFOUND|EAI_AGAIN|EAI_NONAME|[Nn]ame or service not known|[Tt]emporary failure in name resolution|nodename nor servname provided|[Nn]o such host is known|UnknownHostException|server misbehaving/,
    source: 'libuv/libuv:include/uv.h',
    title: { en: 'Host name was not resolved (DNS)', zh: '域名解析失败（no such host、ENOTFOUND）' },
    meaning: {
      en: 'The name has no address here, or the DNS server did not give one, so nothing was sent to it.',
      zh: '该域名在这里没有地址，或者 DNS 服务器没有给出地址，所以没有向它发出任何请求。',
    },
    causes: [
      {
        en: 'The name exists only in another network: a service of another namespace without `.NAMESPACE.svc`, a Compose service from outside its network, a private zone without VPN.',
        zh: '名字只在另一个网络有效：别的命名空间的服务没写 `.命名空间.svc`，从网络外访问 Compose 服务，没连 VPN 就访问私有域。',
      },
      {
        en: 'The name is misspelled, empty because a variable is not set, or holds a scheme, a path, or a port where only a host belongs.',
        zh: '名字写错，因变量没设而为空，或在只该写主机的地方带了协议、路径、端口。',
      },
      {
        en: 'The server advertises a host name that only it knows (etcd `--advertise-client-urls`, Kafka, a container ID): advertise one that clients resolve.',
        zh: '服务端公布的主机名只有它自己认识（etcd 的 `--advertise-client-urls`、Kafka、容器 ID）：公布客户端能解析的名字。',
      },
      {
        en: 'The DNS server failed for a moment or is overloaded: `EAI_AGAIN`, `server misbehaving`, `Temporary failure`. Look at the CoreDNS pods; in Docker at `--dns` and the VPN.',
        zh: 'DNS 服务器暂时失败或过载：`EAI_AGAIN`、`server misbehaving`、`Temporary failure`。查看 CoreDNS 的 Pod；Docker 里看 `--dns` 和 VPN。',
      },
      {
        en: '`host.docker.internal` on Linux: it needs `--add-host=host.docker.internal:host-gateway`.',
        zh: 'Linux 上的 `host.docker.internal`：需要 `--add-host=host.docker.internal:host-gateway`。',
      },
    ],
    steps: [
      {
        en: 'Run `getent hosts NAME` in the same container or machine and `dig NAME @SERVER` with the server from `/etc/resolv.conf`: only the second one works: search domain or `nsswitch`; none: the name; no response: the server.',
        zh: '在同一容器或机器里运行 `getent hosts 名称`，再用 `/etc/resolv.conf` 里的服务器运行 `dig 名称 @服务器`：只有后者成功：搜索域或 `nsswitch`；都没有：名字有误；没有响应：DNS 服务器。',
      },
      {
        en: 'In Kubernetes use the full name `SERVICE.NAMESPACE.svc.cluster.local`; in Compose put both containers into one network.',
        zh: 'Kubernetes 里用全名 `SERVICE.NAMESPACE.svc.cluster.local`；Compose 里把两个容器放进同一网络。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
