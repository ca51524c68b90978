import type { Message } from '../message.ts';
import { stepsAfterXdsDrop } from '../xds-drops.ts';

/** grpc-java: the connection could not be opened, or ended. */
export const grpcJavaConnecting = {
  'java-io-exception': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.9' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: io exception\nCaused by: io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: /127.0.0.1:50051\nCaused by: java.net.ConnectException: Connection refused',
    pattern:
      /(?:: |description=)io exception(?=\s+Channel Pipeline|\s*$|\s*\n|["'\s,;)])|grpc\.netty\.shaded\S{1,40}NotSsl/,
    sharedWith: {
      'java-proxy-connect-failed': 'The cause of the exception stands behind it.',
      'skywalking-agent-status': 'the agent prints the status of the grpc-java that it holds',
      'zeebe-gateway-not-reached': 'the client of Zeebe prints the status of grpc-java',
    },
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: { en: 'io exception: see “Caused by”', zh: 'socket 出错（io exception），原因在 Caused by' },
    meaning: {
      en: 'The socket failed while connecting or later. The message alone says nothing: read the `Caused by` line.',
      zh: '连接时或连接后 socket 失败。这段文字本身没有信息，原因写在 `Caused by` 行。',
    },
    causes: [
      {
        en: '`Connection refused`: nothing listens on that IP and port. The server is down or its port is another one (the gRPC port, not the HTTP port); inside a container `localhost` is the container itself, so dial the name of the service; from outside the port has to be published (`docker run -p`; `EXPOSE` is not enough).',
        zh: '`Connection refused`：该 IP 和端口没有进程监听。服务端没启动，或端口写错（要写 gRPC 端口，不是 HTTP 端口）；容器里的 `localhost` 是容器自己，应写服务名；从容器外连接时，端口要发布（`docker run -p`，只写 `EXPOSE` 不够）。',
      },
      {
        en: '`connection timed out` or `No route to host`: a firewall, security group, or `NetworkPolicy` drops the packets, or the IP is of another network, such as an internal address that a service registry hands out. Open the port, or register an address that clients reach. With `-Dhttps.proxyHost` internal addresses go to the proxy: `-Dhttp.nonProxyHosts`.',
        zh: '`connection timed out` 或 `No route to host`：防火墙、安全组或 `NetworkPolicy` 丢弃了数据包，或 IP 属于另一个网络（例如注册中心给出的内网地址）。放行端口，或注册对方能访问的地址。设了 `-Dhttps.proxyHost` 时内网地址也走代理：加进 `-Dhttp.nonProxyHosts`。',
      },
      {
        en: '`not an SSL/TLS record`: the client uses TLS and the port is plaintext. Call `usePlaintext()`; with grpc-spring set `grpc.client.NAME.negotiationType=plaintext`; clients of products have a flag, for example `QdrantGrpcClient.newBuilder(host, port, false)`. Bytes that begin with `485454502f` are `HTTP/`: it is a web port.',
        zh: '`not an SSL/TLS record`：连接用了 TLS，而端口是明文。调用 `usePlaintext()`；grpc-spring 设 `grpc.client.NAME.negotiationType=plaintext`；各产品的 SDK 有自己的开关，例如 `QdrantGrpcClient.newBuilder(host, port, false)`。字节以 `485454502f` 开头就是 `HTTP/`：连到了 Web 端口。',
      },
      {
        en: '`PKIX path building failed` or another certificate error below `Channel Pipeline: [SslHandler`: the JVM does not trust the CA of the server, or that of a proxy that inspects TLS. Pass the CA with `TlsChannelCredentials.newBuilder().trustManager(file)`, or import it with `keytool`; `No name matching` or `No subject alternative`: dial a name of the certificate.',
        zh: '`PKIX path building failed` 或其他证书错误，上面有 `Channel Pipeline: [SslHandler`：JVM 不信任服务端证书的 CA，或做 TLS 检查的代理的 CA。用 `TlsChannelCredentials.newBuilder().trustManager(file)` 传入 CA，或用 `keytool` 导入；`No name matching`、`No subject alternative`：目标要写证书里的名字。',
      },
      {
        en: '`Connection reset` or `Broken pipe` on the first call after a pause: a load balancer, NAT device, or firewall dropped the idle connection. Set `keepAliveTime` with `keepAliveWithoutCalls(true)`, or `idleTimeout` below its limit.',
        zh: '空闲一段时间后的第一个调用报 `Connection reset` 或 `Broken pipe`：负载均衡器、NAT 或防火墙丢弃了空闲连接。设 `keepAliveTime` 和 `keepAliveWithoutCalls(true)`，或让 `idleTimeout` 小于它的时限。',
      },
      {
        en: '`Connection reset` at once or under load: the server process restarted or was killed, or it is a port of another protocol.',
        zh: '一连上就 `Connection reset`，或在高负载下出现：服务端进程重启或被 kill，或端口属于别的协议。',
      },
    ],
    steps: [
      {
        en: 'Print the whole exception, not `getMessage()`: the last `Caused by` holds one of the words above and the address that was used.',
        zh: '打印完整异常而不是 `getMessage()`：最后一个 `Caused by` 里有上面的某个词，以及所连的地址。',
      },
      {
        en: 'Run `nc -vz HOST PORT` where the client runs: `refused` is the first cause, a timeout the second. If it connects, run `openssl s_client -connect HOST:PORT -alpn h2`: a certificate in its output means that the port has TLS.',
        zh: '在发起调用的机器上运行 `nc -vz HOST PORT`：被拒是第一种原因，超时是第二种。能连上就运行 `openssl s_client -connect HOST:PORT -alpn h2`：输出里有证书说明该端口用 TLS。',
      },
      {
        en: 'For a reset compare the log and the restarts of the server at that second, and retry safe calls.',
        zh: '被重置时，对照服务端在那一秒的日志和重启记录，并重试可安全重复的调用。',
      },
    ],
  },
  'java-proxy-connect-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java'],
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: io exception\nCaused by: io.netty.handler.proxy.HttpProxyHandler$HttpProxyConnectException: http, none, /192.0.2.10:3128 => api.example.com:443, status: 403 Forbidden',
    pattern: /ProxyConnectException: http, /,
    source: 'netty/netty:handler-proxy/src/main/java/io/netty/handler/proxy/HttpProxyHandler.java',
    title: {
      en: 'ProxyConnectException: HTTP proxy, no tunnel',
      zh: 'Java：HTTP 代理拒绝建立隧道（ProxyConnect）',
    },
    meaning: {
      en: 'The client asked an HTTP proxy for a tunnel with CONNECT, and the proxy rejected it. No connection reached the server, and the call was not sent.',
      zh: '客户端用 CONNECT 请求 HTTP 代理建立隧道，代理拒绝了。连接没有到达服务端，调用没有发出。',
    },
    causes: [
      {
        en: 'The JVM has a proxy (`-Dhttps.proxyHost`, or a `ProxySelector`), and a local or internal address goes to it by mistake.',
        zh: 'JVM 设了代理（`-Dhttps.proxyHost` 或 `ProxySelector`），本机或内网地址被误送到代理。',
      },
      {
        en: '403: the proxy does not allow this host or a port other than 443. 407: it requires a login. 502, 503, or 504: it cannot reach the server or resolve its name.',
        zh: '403：代理不允许该主机，或不允许 443 以外的端口。407：代理要求登录。502、503、504：代理连不上服务端或解析不了主机名。',
      },
      {
        en: '`disconnected` or `timeout` in place of a status: the address is not that of an HTTP proxy, or the proxy does not run.',
        zh: '没有状态而是 `disconnected` 或 `timeout`：该地址不是 HTTP 代理，或代理没有运行。',
      },
    ],
    steps: [
      {
        en: 'Print `System.getProperty("https.proxyHost")`, and try `curl -v -x http://PROXY:PORT https://HOST`: the status is the same.',
        zh: '打印 `System.getProperty("https.proxyHost")`，再运行 `curl -v -x http://PROXY:PORT https://HOST`：返回同样的状态。',
      },
      {
        en: 'For internal servers add the host to `-Dhttp.nonProxyHosts`, or pass `proxyDetector(address -> null)` to the channel builder. For 407 set an `Authenticator`, or let the proxy allow CONNECT to that port.',
        zh: '内网服务端：把主机加进 `-Dhttp.nonProxyHosts`，或给 channel builder 传 `proxyDetector(address -> null)`。407 要设 `Authenticator`；或让代理允许对该端口的 CONNECT。',
      },
    ],
  },
  'java-network-closed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '0.13.2' } },
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Network closed for unknown reason',
    pattern:
      /Network closed for unknown reason|(?:Channel|Connection) clos(?:ed|ing) while performing (?:protocol|TLS) negotiation/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: {
      en: 'Network closed for unknown reason: no GOAWAY received',
      zh: '连接关闭前没有收到 GOAWAY（Network closed）',
    },
    meaning: {
      en: 'The connection closed and no HTTP/2 GOAWAY came first, so the library knows no reason. `while performing protocol negotiation` means that it closed during the TLS handshake.',
      zh: '连接关闭之前没有收到 HTTP/2 GOAWAY，库不知道原因。`while performing protocol negotiation` 表示在 TLS 握手期间就关闭了。',
    },
    causes: [
      {
        en: 'The very first call fails, and the next one too: plaintext against a TLS port, such as 443. Remove `usePlaintext()`. With `while performing protocol negotiation` it is the reverse, or the server rejected the client certificate.',
        zh: '第一个调用就失败，之后也一样：用明文连了 TLS 端口（例如 443）。去掉 `usePlaintext()`。带 `while performing protocol negotiation` 则相反，或服务端拒绝了对方的证书。',
      },
      {
        en: 'It fails after minutes without calls: a load balancer (AWS NLB, Azure, HAProxy) or NAT device closed the idle connection. Set `keepAliveTime(…)` and `keepAliveWithoutCalls(true)` (grpc-spring: `enableKeepAlive`, `keepAliveWithoutCalls`), with `permitKeepAliveTime` on the server, or an `idleTimeout(…)` below its limit.',
        zh: '几分钟没有调用之后失败：负载均衡器（AWS NLB、Azure、HAProxy）或 NAT 关闭了空闲连接。设 `keepAliveTime(…)` 和 `keepAliveWithoutCalls(true)`（grpc-spring：`enableKeepAlive`、`keepAliveWithoutCalls`），服务端配 `permitKeepAliveTime`；或让 `idleTimeout(…)` 小于它的时限。',
      },
      {
        en: 'It repeats every few seconds behind nginx or another HTTP proxy: the proxy passes on HTTP/1 or closes the connection after each request. Use a TCP proxy (`stream` of nginx) or `grpc_pass`.',
        zh: '经过 nginx 等 HTTP 代理，每隔几秒出现一次：代理按 HTTP/1 转发，或每次请求后就关闭连接。改用 TCP 代理（nginx 的 `stream`）或 `grpc_pass`。',
      },
      {
        en: 'The server process ended without a GOAWAY: it was killed, ran out of memory, or a rollout did not call `shutdown()`.',
        zh: '服务端进程没有发出 GOAWAY 就结束：被 kill、内存不足，或发布时没有调用 `shutdown()`。',
      },
    ],
    steps: [
      {
        en: 'Note when it happens: at the first call, after a pause, at a fixed interval, or at a restart. The causes are in this order.',
        zh: '看它何时出现：第一个调用、停顿之后、固定间隔，还是重启时；四个原因就按这个顺序。',
      },
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2` for the first; call the server without the load balancer for the second and third; `kubectl describe pod` shows kills for the fourth.',
        zh: '第一种运行 `openssl s_client -connect HOST:PORT -alpn h2`；第二、三种绕过负载均衡器直接调用服务端；第四种用 `kubectl describe pod` 看是否被 kill。',
      },
      {
        en: 'Retry safe calls with backoff: the call might have run.',
        zh: '对可安全重复的调用退避重试：调用可能已经执行。',
      },
    ],
  },
  'java-okhttp-end-of-stream': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-okhttp'],
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: End of stream or IOException',
    pattern: /End of stream or IOException/,
    source: 'grpc/grpc-java:okhttp/src/main/java/io/grpc/okhttp/OkHttpClientTransport.java',
    title: {
      en: 'End of stream or IOException (OkHttp, Android)',
      zh: 'OkHttp、Android socket 断开（End of stream or IOException）',
    },
    meaning: {
      en: 'On the OkHttp transport the socket ended or failed while calls were open.',
      zh: '使用 OkHttp 传输时，调用进行中 socket 断开或出错。',
    },
    causes: [
      {
        en: 'The app was in the background or the device changed networks, so that the connection was dead: build the channel with `AndroidChannelBuilder` (`grpc-android`) and a `Context`, and retry safe calls.',
        zh: '应用在后台，或设备切换了网络，连接已失效：用 `AndroidChannelBuilder`（`grpc-android`）并传入 `Context` 创建通道，重试可安全重复的调用。',
      },
      {
        en: 'It comes at once: TLS on one side only, or the port is not a gRPC port. A plaintext server needs `usePlaintext()`; a TLS server must not have it.',
        zh: '一调用就出现：只有一端启用 TLS，或端口不是 gRPC 端口。明文服务端要用 `usePlaintext()`，TLS 服务端则不能用。',
      },
      {
        en: 'It comes after a fixed time: a proxy or load balancer closed an idle connection or a long stream. Set `keepAliveTime` below that time, or raise the timeout of the proxy.',
        zh: '固定时间后出现：代理或负载均衡器关闭了空闲连接或长时间的流。把 `keepAliveTime` 设得更短，或调大代理的超时。',
      },
      { en: 'The server was stopped, or crashed while it answered.', zh: '服务端被停止，或在响应时崩溃。' },
    ],
    steps: [
      {
        en: 'Run `grpcurl HOST:PORT list` (with `-plaintext` for a server without TLS) from a computer in the same network: if it fails, the second cause or the server.',
        zh: '在同一网络的电脑上运行 `grpcurl HOST:PORT list`（无 TLS 时加 `-plaintext`）：失败就是第二种原因，或服务端有问题。',
      },
      {
        en: 'Note the seconds between the call and the error, and look for this number in the settings of the proxy. Retry safe calls.',
        zh: '记录从调用到报错的秒数，在代理配置里找这个数值。重试可安全重复的调用。',
      },
    ],
  },
  'java-unable-to-resolve-host': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.9' } },
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Unable to resolve host payments.internal',
    pattern: /Unable to resolve host [^"\s]{1,300}|UNAVAILABLE: Unable to resolve host/,
    sharedWith: { 'remote-execution-capabilities': 'Bazel prints the text of grpc-java behind its own.' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/DnsNameResolver.java',
    title: { en: 'Unable to resolve host', zh: '主机名无法解析（Unable to resolve host）' },
    meaning: { en: 'DNS lookup of the target failed.', zh: '目标地址的 DNS 查询失败。' },
    causes: [
      {
        en: 'The target is not a host name: it has `http://`, a path, a blank, or a variable that was not filled in (`${HOST}`). Pass `host:port` to `forTarget`, or host and port to `forAddress`.',
        zh: '目标不是主机名：带有 `http://`、路径、空格，或没有替换的变量（`${HOST}`）。给 `forTarget` 传 `host:port`，给 `forAddress` 分别传主机和端口。',
      },
      {
        en: 'The name is only known elsewhere: a name of Docker Compose or Kubernetes used from the host, or two containers in different networks. Put both into one network, or use a name that the client can resolve (`SERVICE.NAMESPACE.svc.cluster.local` across namespaces).',
        zh: '名字只在别处有效：在宿主机上用了 Docker Compose 或 Kubernetes 的服务名，或两个容器不在同一网络。放进同一网络，或用本机能解析的名字（跨命名空间写 `SERVICE.NAMESPACE.svc.cluster.local`）。',
      },
      {
        en: 'An underscore in the name: Java takes no such host name (`Invalid host or port`, `Invalid DNS name`). Give the container an alias with a hyphen.',
        zh: '名字里有下划线：Java 不接受这样的主机名（`Invalid host or port`、`Invalid DNS name`）。给容器起带连字符的别名。',
      },
      {
        en: 'On Android: no network while the app resumes, a manifest without the permission, or a VPN or ad blocker. Add `android.permission.INTERNET`, build with `AndroidChannelBuilder`, and retry.',
        zh: '在 Android 上：应用恢复时还没有网络，清单缺少权限，或有 VPN、广告拦截。加上 `android.permission.INTERNET`，用 `AndroidChannelBuilder` 创建，并重试。',
      },
      {
        en: 'The DNS server failed for a moment (`Temporary failure in name resolution`): the channel retries automatically; CoreDNS is overloaded if it repeats.',
        zh: 'DNS 服务暂时故障（`Temporary failure in name resolution`）：通道会自己重试；反复出现说明 CoreDNS 过载。',
      },
    ],
    steps: [
      {
        en: 'Run `getent hosts NAME` inside the same container or pod, with the name as the text shows it: no output means the second cause, a line that the name or Java is at fault.',
        zh: '在同一容器或 pod 里运行 `getent hosts NAME`，名字照抄报错：没有输出是第二种原因，有输出就是名字的写法或 Java 的问题。',
      },
      {
        en: 'Correct the target, the network, or the name, and retry with backoff.',
        zh: '改正目标、网络或名字，再退避重试。',
      },
    ],
  },
  'java-no-usable-address': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.22' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: NameResolver returned no usable address. addrs=[], attrs={}',
    pattern: /NameResolver returned no usable address/,
    source: 'grpc/grpc-java:api/src/main/java/io/grpc/LoadBalancer.java',
    title: {
      en: 'NameResolver returned no usable address',
      zh: '名称解析器（NameResolver）没有返回任何可用地址',
    },
    meaning: { en: 'The name resolver returned an empty list.', zh: '解析器返回了空列表。' },
    causes: [
      {
        en: 'Discovery found no instance: the service registered under another name, group, or namespace than the client asks for, is not healthy, or publishes no gRPC port (`gRPC_port`, `gRPC.port` in its metadata with grpc-spring). Register it, or correct the name after `discovery:///`.',
        zh: '服务发现没有实例：服务注册的名称、分组或命名空间与要找的不同，不健康，或没有发布 gRPC 端口（grpc-spring 在元数据里写 `gRPC_port`、`gRPC.port`）。注册它，或改正 `discovery:///` 后的名称。',
      },
      {
        en: 'The client started before the servers were registered, or all of them are being redeployed: use `withWaitForReady()` and keep old instances until new ones are ready.',
        zh: '发起调用时服务端还没有注册，或正在全部重新部署：使用 `withWaitForReady()`，并在新实例就绪前保留旧实例。',
      },
      {
        en: 'Your own resolver calls `onResult` or `onAddresses` with an empty list, or filters out all instances by zone, version, or metadata.',
        zh: '自己写的解析器用空列表调用 `onResult` 或 `onAddresses`，或按可用区、版本、元数据把实例全过滤掉了。',
      },
      {
        en: 'A headless Service of Kubernetes without ready pods: the name exists, and DNS returns no address.',
        zh: 'Kubernetes 的 headless Service 没有就绪的 pod：名字存在，但 DNS 不返回地址。',
      },
    ],
    steps: [
      {
        en: 'Ask for the list itself: the page of the registry (Nacos, Consul, Eureka), or `dig +short NAME` and `kubectl get endpoints NAME`. Empty there is a fault of registration; filled there is one of resolver or name.',
        zh: '直接查看列表：注册中心（Nacos、Consul、Eureka）的页面，或 `dig +short NAME`、`kubectl get endpoints NAME`。那里为空是注册的问题，有内容则是解析器或名称的问题。',
      },
      {
        en: 'Log what your resolver receives before it filters.',
        zh: '在解析器过滤之前，记录它收到的内容。',
      },
    ],
  },
  'java-keepalive-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.0' } },
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Keepalive failed. The connection is likely gone',
    pattern: /Keepalive failed\. The connection is likely gone/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/KeepAliveManager.java',
    title: {
      en: 'Keepalive failed: no response to the ping',
      zh: 'keepalive ping 没有响应（Keepalive failed）',
    },
    meaning: {
      en: 'The peer did not respond to a keepalive ping within the timeout, so the library closed the connection.',
      zh: '对端没有在超时时间内响应 keepalive ping，库因此关闭了连接。',
    },
    causes: [
      {
        en: 'A long pause of the server or the client: garbage collection, a CPU limit, or all event loop threads blocked. Look at GC logs; raise `keepAliveTimeout` (20 seconds unless set) above the longest pause.',
        zh: '服务端或本端长时间停顿：GC、CPU 限额，或事件循环线程全被阻塞。看 GC 日志；把 `keepAliveTimeout`（默认 20 秒）调到最长停顿以上。',
      },
      {
        en: 'The peer is gone without closing: a node or pod was removed, a VPN or Wi-Fi dropped, a laptop or phone slept. The channel reconnects: retry safe calls.',
        zh: '对端没有关闭连接就消失：节点或 pod 被移除、VPN 或 Wi-Fi 断开、电脑或手机休眠。通道会重连：重试可安全重复的调用。',
      },
      {
        en: 'A load balancer or NAT device dropped the connection because it was idle longer than its limit: set `keepAliveTime` below the limit, but not below `permitKeepAliveTime` of the server.',
        zh: '连接空闲超过负载均衡器或 NAT 的时限而被丢弃：把 `keepAliveTime` 设得比时限短，但不要低于服务端的 `permitKeepAliveTime`。',
      },
      {
        en: 'A handler or callback blocks the network thread, for example one that runs with `directExecutor()`.',
        zh: '处理函数或回调阻塞了网络线程，例如使用 `directExecutor()` 时。',
      },
    ],
    steps: [
      {
        en: 'Take a thread dump (`jcmd PID Thread.print`) and the GC log of both sides at that second: a pause or a blocked `grpc-…-ELG` thread is the first or fourth cause, otherwise it is the network.',
        zh: '取两端在那一秒的线程转储（`jcmd PID Thread.print`）和 GC 日志：有停顿或 `grpc-…-ELG` 线程被阻塞是第一或第四种，否则是网络。',
      },
      { en: 'Retry safe calls on the new connection.', zh: '在新连接上重试可安全重复的调用。' },
    ],
  },
  'java-channel-shutdown': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.6' } },
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Channel shutdown invoked',
    pattern: /(?:Channel|Subchannel|Server) shutdown(?:Now)? invoked/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelImpl.java',
    title: {
      en: 'Channel shutdown invoked by the program',
      zh: '程序自己关闭了通道（Channel shutdown invoked）',
    },
    meaning: {
      en: 'The program called `shutdown` or `shutdownNow` on the channel or server while calls were running or before new ones.',
      zh: '程序对通道或服务端执行了 `shutdown` 或 `shutdownNow`，当时还有调用在进行，或之后又发起了调用。',
    },
    causes: [
      {
        en: 'A channel is shut down after the first call and used again: `channel.shutdown()` in a `finally` block or try-with-resources while a stub is kept. Build one channel and shut it down when the program ends.',
        zh: '第一个调用后就关闭了通道又继续使用：在 `finally` 或 try-with-resources 里 `channel.shutdown()`，而 stub 还留着。只建一个通道，程序结束时再关闭。',
      },
      {
        en: '`shutdownNow()` or the end of `main` came before an asynchronous call finished: wait for the future or a `CountDownLatch`, then `shutdown()` and `awaitTermination(…)`.',
        zh: '异步调用还没完成，就 `shutdownNow()` 或 `main` 结束了：先等 future 或 `CountDownLatch`，再 `shutdown()` 和 `awaitTermination(…)`。',
      },
      {
        en: 'A client library closed it: a Google, Spanner, Milvus, or Dapr client that was closed, or a bean that Spring destroyed while a background thread still called. Stop these threads first, or create a new client.',
        zh: '库关闭了通道：Google、Spanner、Milvus、Dapr 等客户端对象已被关闭，或 Spring 已销毁该 bean，后台线程仍在调用。先停这些线程，或新建客户端对象。',
      },
      {
        en: 'A refresh replaced the channel (configuration, token, cluster change, hot reload) while callers kept the old stub: take the stub from a provider for each call.',
        zh: '刷新（配置、令牌、集群变更、热加载）换了通道，调用方却还拿着旧 stub：每次调用都从 provider 取 stub。',
      },
    ],
    steps: [
      {
        en: 'Search for `shutdown` and `close()` and print a stack there; what runs before the failing call is the cause. Without one it is a framework: look for its stop or refresh in the log at that second.',
        zh: '搜索 `shutdown` 和 `close()` 并在那里打印堆栈：在失败调用之前执行的就是原因。没有就是框架：看那一秒日志里的停止或刷新。',
      },
      { en: 'Such a channel never opens again: build a new one.', zh: '这样的通道不会再打开：新建一个。' },
    ],
  },
  'java-alpn-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '0.9' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: Failed ALPN negotiation: Unable to find compatible protocol',
    pattern: /Failed ALPN negotiation: Unable to find compatible protocol/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/ProtocolNegotiators.java',
    title: {
      en: 'Failed ALPN negotiation: TLS without HTTP/2',
      zh: 'ALPN 协商失败：TLS 对端没有选择 HTTP/2',
    },
    meaning: {
      en: 'TLS worked, but the server does not offer `h2` through ALPN.',
      zh: 'TLS 握手成功，但服务端没有通过 ALPN 提供 `h2`。',
    },
    causes: [
      {
        en: 'The TLS in front is ended by something that offers only HTTP/1.1: a load balancer (an AWS ALB without a gRPC target group, a classic ELB, IIS), or nginx without `http2`. Turn HTTP/2 on for that listener, or pass TCP through.',
        zh: '前面终止 TLS 的组件只提供 HTTP/1.1：负载均衡器（目标组不是 gRPC 的 AWS ALB、classic ELB、IIS），或没有 `http2` 的 nginx。在监听器上启用 HTTP/2，或改为 TCP 透传。',
      },
      {
        en: 'A company proxy or virus scanner inspects TLS and responds with its own certificate: exempt the host, or bypass the proxy with `-Dhttp.nonProxyHosts`.',
        zh: '公司代理或杀毒软件解密 TLS，返回它自己的证书：为该主机设例外，或用 `-Dhttp.nonProxyHosts` 绕过代理。',
      },
      {
        en: 'The port is an HTTPS port of another service: use the gRPC port.',
        zh: '端口是另一服务的 HTTPS 端口：改用 gRPC 端口。',
      },
      {
        en: 'Java 8 before update 252, or an old netty-tcnative or Conscrypt: update the JVM, or add `netty-tcnative-boringssl-static` in the release that fits Netty.',
        zh: 'Java 8 低于 update 252，或 netty-tcnative、Conscrypt 过旧：升级 JVM，或加入与 Netty 匹配的 `netty-tcnative-boringssl-static`。',
      },
      {
        en: 'Your own server builds its `SslContext` without `GrpcSslContexts.configure(…)`, or in another language without `h2` in its ALPN list.',
        zh: '自己的服务端没有用 `GrpcSslContexts.configure(…)` 创建 `SslContext`，其他语言则是 ALPN 列表缺 `h2`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -alpn h2 </dev/null | grep -E "ALPN|issuer"`: without `ALPN protocol: h2` it is the server side, and the issuer names the component; with it, the JVM.',
        zh: '运行 `openssl s_client -connect HOST:PORT -alpn h2 </dev/null | grep -E "ALPN|issuer"`：没有 `ALPN protocol: h2` 是对端的问题，issuer 说明是哪个组件；有则是 JVM 的问题。',
      },
      {
        en: 'Turn HTTP/2 on at that component, or update the JVM.',
        zh: '在该组件上启用 HTTP/2，或升级 JVM。',
      },
    ],
  },
  'java-http2-exception': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.9' } },
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: http2 exception\nCaused by: io.netty.handler.codec.http2.Http2Exception: First received frame was not SETTINGS. Hex dump for first 5 bytes: 485454502f',
    pattern: /(?:: |description=|^)http2 exception(?=[\s,]|$|["'])/,
    sharedWith: { 'java-header-size-exceeded': 'One of the reasons that stand in the next line.' },
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: {
      en: 'http2 exception: bytes are not valid HTTP/2',
      zh: '收到的不是合法的 HTTP/2（http2 exception）',
    },
    meaning: {
      en: 'The bytes on the connection are not valid HTTP/2. The `Caused by` line says what was wrong.',
      zh: '连接上的字节不是合法的 HTTP/2，`Caused by` 行说明了问题。',
    },
    causes: [
      {
        en: "`Hex dump for first 5 bytes: 485454502f` (`HTTP/`): that port speaks HTTP/1.1. It is the web port of the program (Spring's `server.port`, a dashboard), another program on that port (`lsof -i :PORT`), Kestrel without `Protocols: Http2`, or a proxy without HTTP/2. Use the gRPC port, or turn HTTP/2 on.",
        zh: '`Hex dump for first 5 bytes: 485454502f`（`HTTP/`）：该端口说的是 HTTP/1.1。可能是程序的 Web 端口（Spring 的 `server.port`、控制台）、占用该端口的别的程序（`lsof -i :PORT`）、没有设 `Protocols: Http2` 的 Kestrel，或不支持 HTTP/2 的代理。改用 gRPC 端口，或启用 HTTP/2。',
      },
      {
        en: '`1503010002` or `1503030002`: a TLS alert; the server has TLS and the client uses `usePlaintext()`. Remove it, or with grpc-spring set `negotiationType=tls`; a Fabric peer needs `grpcs://`.',
        zh: '`1503010002` 或 `1503030002`：TLS 告警，服务端用 TLS 而本端调用了 `usePlaintext()`。去掉它，grpc-spring 设 `negotiationType=tls`；Fabric 的 peer 要写 `grpcs://`。',
      },
      {
        en: '`0000000401` is an acknowledgment that came before the SETTINGS of the peer: a fault of a proxy, or Netty modules of several releases on the class path. Test without the proxy; use `grpc-netty-shaded`, or one Netty release with `netty-bom`.',
        zh: '`0000000401` 是在对端 SETTINGS 之前到达的确认帧：代理有缺陷，或 class path 上有多个 Netty 版本。先绕过代理测试；改用 `grpc-netty-shaded`，或用 `netty-bom` 统一 Netty 版本。',
      },
      {
        en: '`Header size exceeded max allowed size`: the metadata is larger than `maxInboundMetadataSize` (8 KiB). `Frame length: … exceeds maximum: 16384`: a fault of Netty or a proxy; reports name grpc-java 1.75.0 (1.74 is free of it) and servers before 1.67.',
        zh: '`Header size exceeded max allowed size`：元数据超过 `maxInboundMetadataSize`（8 KiB）。`Frame length: … exceeds maximum: 16384`：Netty 或代理的缺陷；报告提到 grpc-java 1.75.0（1.74 没有）和 1.67 之前的服务端。',
      },
    ],
    steps: [
      {
        en: 'Read the bytes in the `Caused by` line: `echo 485454502f | xxd -r -p` shows them as text.',
        zh: '看 `Caused by` 行里的字节：`echo 485454502f | xxd -r -p` 可转成文本。',
      },
      {
        en: 'Run `curl -v http://HOST:PORT/`: a page means a web port, `Received HTTP/0.9 when not allowed` a port with plaintext HTTP/2, and an empty reply mostly TLS.',
        zh: '运行 `curl -v http://HOST:PORT/`：返回网页是 Web 端口，`Received HTTP/0.9 when not allowed` 是明文 HTTP/2 端口，空响应多半是 TLS。',
      },
      {
        en: 'Run `mvn dependency:tree -Dincludes=io.netty` for the third cause.',
        zh: '第三种原因运行 `mvn dependency:tree -Dincludes=io.netty`。',
      },
    ],
  },
  'java-ssl-exception': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.35' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: ssl exception\nCaused by: io.netty.handler.codec.DecoderException: javax.net.ssl.SSLHandshakeException: Received fatal alert: bad_certificate',
    pattern: /(?:: |description=)ssl exception(?=[\s,]|$|["'])/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: {
      en: 'ssl exception: server aborted TLS after the handshake',
      zh: '握手之后服务端中止了 TLS（ssl exception）',
    },
    meaning: {
      en: 'TLS failed after this side had finished its handshake; with TLS 1.3 the server checks the client certificate only then. A handshake that this side rejects is reported as `io exception` instead. The reason is in the `Caused by` line.',
      zh: '本端握手完成之后 TLS 才失败：在 TLS 1.3 中，服务端这时才检查客户端证书。由本端拒绝的握手会报告为 `io exception`。原因写在 `Caused by` 行。',
    },
    causes: [
      {
        en: '`bad_certificate`, `certificate_required`, or `certificate_unknown`: the server requires a client certificate, and none was sent or it is not trusted. Load one that the CA of the server signed: `TlsChannelCredentials.newBuilder().keyManager(cert, key)`.',
        zh: '`bad_certificate`、`certificate_required` 或 `certificate_unknown`：服务端要求客户端证书，而没有发送，或证书不受信任。加载服务端所信任的 CA 签发的证书：`TlsChannelCredentials.newBuilder().keyManager(cert, key)`。',
      },
      {
        en: '`certificate_expired` or `unknown_ca`: the certificate of the client has expired, or the server trusts another CA after a rotation. Issue a new one and restart the client, which reads it once (or use `AdvancedTlsX509KeyManager`).',
        zh: '`certificate_expired` 或 `unknown_ca`：自己的证书已过期，或轮换之后服务端信任了另一个 CA。重新签发并重启进程（证书只读一次），或用 `AdvancedTlsX509KeyManager`。',
      },
      {
        en: '`handshake_failure` or `protocol_version`: no common TLS version or cipher, for example a server that allows TLS 1.3 only and an old JVM.',
        zh: '`handshake_failure` 或 `protocol_version`：没有共同的 TLS 版本或套件，例如服务端只允许 TLS 1.3 而 JVM 过旧。',
      },
      {
        en: '`unrecognized_name`: the server has no certificate for that host: dial its name, or set `overrideAuthority` in tests.',
        zh: '`unrecognized_name`：服务端没有该主机名的证书：改用它的名字，测试时设 `overrideAuthority`。',
      },
      {
        en: 'A component between client and server damaged or replaced the TLS records (`bad_record_mac`).',
        zh: '两端之间有组件破坏或替换了 TLS 记录（`bad_record_mac`）。',
      },
    ],
    steps: [
      {
        en: 'Log the whole exception and read the alert in the last `Caused by`: it chooses the cause. `openssl s_client -connect HOST:PORT -alpn h2 -cert client.pem -key client.key` shows whether the server takes the certificate.',
        zh: '记录完整异常，看最后一个 `Caused by` 里的 alert，由它确定原因。`openssl s_client -connect HOST:PORT -alpn h2 -cert client.pem -key client.key` 能看出服务端是否接受该证书。',
      },
      {
        en: 'Read the server log: it gives the reason for the rejection.',
        zh: '查看服务端日志，拒绝的原因在那里。',
      },
    ],
  },
  'java-unresolved-address': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.31' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: unresolved address\nCaused by: java.nio.channels.UnresolvedAddressException',
    pattern: /: unresolved address(?=\s|$|["'])/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: {
      en: 'unresolved address: host name was not looked up',
      zh: '地址没有被解析（unresolved address）',
    },
    meaning: {
      en: 'The channel was given an address whose host name had not been resolved.',
      zh: '通道得到的地址，其主机名尚未解析。',
    },
    causes: [
      {
        en: 'The name is not known where the program runs: a host name of another network, or one that was misspelled. `Caused by: java.net.UnknownHostException` or `UnresolvedAddressException` names it.',
        zh: '程序所在的机器不认识该名字：属于另一个网络，或写错。`Caused by: java.net.UnknownHostException` 或 `UnresolvedAddressException` 会写出名字。',
      },
      {
        en: 'A custom name resolver or service discovery hands out `InetSocketAddress.createUnresolved`: return resolved addresses.',
        zh: '自定义解析器或服务发现给出了 `InetSocketAddress.createUnresolved`：应返回已解析的地址。',
      },
      {
        en: '`-Dhttps.proxyHost` (in old releases also `GRPC_PROXY_EXP`) is set, and the name of the proxy does not resolve, or internal names go through it: set `-Dhttp.nonProxyHosts`, or a `proxyDetector`.',
        zh: '设置了 `-Dhttps.proxyHost`（旧版本还有 `GRPC_PROXY_EXP`），而代理的名字无法解析，或内网名称也走了代理：设 `-Dhttp.nonProxyHosts`，或用 `proxyDetector`。',
      },
    ],
    steps: [
      {
        en: 'Resolve the name on the same machine: `getent hosts NAME`. No output is the first cause, an address the second or third.',
        zh: '在同一台机器上解析：`getent hosts NAME`。没有输出是第一种，有地址是第二、三种。',
      },
      { en: 'Correct the name, the resolver, or the proxy setting.', zh: '改正名字、解析器或代理设置。' },
    ],
  },
  'java-channel-closed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: channel closed',
    pattern: /: channel closed(?=\s|$|["'])/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: { en: 'channel closed: wrote to a closed connection', zh: '向已关闭的连接写入（channel closed）' },
    meaning: {
      en: 'The connection closed during a write. The `Caused by` line can hold the reason; without one the code is `UNKNOWN`.',
      zh: '写入过程中连接关闭。`Caused by` 行可能有原因；没有原因时状态码是 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'The server or its pod stopped, restarted, or was killed while the call was written. Compare the times; drain with `shutdown()` and `preStop`.',
        zh: '写入过程中服务端或其 pod 停止、重启或被 kill。对照时间；用 `shutdown()` 和 `preStop` 先排空。',
      },
      {
        en: 'A load balancer or proxy closed a connection that was idle or reached its maximum age: set `keepAliveTime`, or `idleTimeout` below its limit, and retry.',
        zh: '负载均衡器或代理关闭了空闲或达到最大时长的连接：设 `keepAliveTime`，或让 `idleTimeout` 小于它的时限，并重试。',
      },
      {
        en: 'TLS on one side only: then every first call fails.',
        zh: '只有一端启用 TLS：这样第一个调用总是失败。',
      },
      {
        en: 'The channel of this program was shut down by another thread.',
        zh: '本程序的通道被另一个线程关闭。',
      },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line, then the log of the server for that second: a stop there is the first cause, nothing there the second.',
        zh: '先看 `Caused by` 行，再看服务端那一秒的日志：有停止记录是第一种，没有则是第二种。',
      },
      { en: 'Retry safe calls: the call might have run.', zh: '重试可安全重复的调用，调用可能已经执行。' },
    ],
  },
  'java-preface-string-missing': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java'],
    example:
      'io.netty.handler.codec.http2.Http2Exception: HTTP/2 client preface string missing or corrupt. Hex dump for received bytes: 16030100c6010000c203',
    pattern: /client preface string missing or corrupt|Unexpected HTTP\/1\.x request: /,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyServerHandler.java',
    title: {
      en: 'HTTP/2 client preface string missing or corrupt',
      zh: '服务端收到非 HTTP/2 请求（preface string missing）',
    },
    meaning: {
      en: 'A line of the Java server (Netty): a client connected and did not begin with HTTP/2. The bytes tell what it speaks. The server closed that connection.',
      zh: '这是 Java 服务端（Netty）的日志：有客户端连上来，但没有以 HTTP/2 开头，字节说明它用的是什么协议。服务端关闭了该连接。',
    },
    causes: [
      {
        en: 'Bytes that begin with `1603`: the client speaks TLS and this port is plaintext. Switch the client to plaintext (`usePlaintext()`, `-plaintext`) or give the server a certificate.',
        zh: '以 `1603` 开头：客户端用 TLS，而该端口是明文。让客户端改用明文（`usePlaintext()`、`-plaintext`），或给服务端配证书。',
      },
      {
        en: '`474554` (`GET`) or `504f53` (`POS`): an HTTP/1.1 client such as a browser, health check, or proxy.',
        zh: '`474554`（`GET`）或 `504f53`（`POS`）：浏览器、健康检查、代理之类的 HTTP/1.1 客户端。',
      },
      { en: 'Anything else: a port scan or another protocol.', zh: '其他内容：端口扫描或别的协议。' },
    ],
    steps: [
      {
        en: 'Read the first bytes: `echo 474554 | xxd -r -p` shows them as text.',
        zh: '看开头的字节：`echo 474554 | xxd -r -p` 可转成文本。',
      },
      {
        en: 'Make both sides equal: TLS or plaintext on both, HTTP/2 (h2c) as the backend protocol of a proxy, a gRPC health check.',
        zh: '让两端一致：都用 TLS 或都用明文，代理的后端协议设为 HTTP/2（h2c），健康检查用 gRPC。',
      },
    ],
    note: { en: 'The text comes from Netty.', zh: '文本来自 Netty。' },
  },
  'java-xds-call-dropped': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.34' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: Cluster max concurrent requests limit of 1024 exceeded',
    pattern: /UNAVAILABLE: Dropped: \S|Cluster max concurrent requests limit of \d{1,10} exceeded/,
    source: 'grpc/grpc-java:xds/src/main/java/io/grpc/xds/ClusterImplLoadBalancer.java',
    title: {
      en: 'Call dropped by xDS: limit or drop rule',
      zh: '被 xDS 丢弃（Dropped、max concurrent requests）',
    },
    meaning: {
      en: 'The client itself ended the call because of its xDS configuration. The call was not sent, also with wait-for-ready.',
      zh: '客户端按 xDS 配置自行结束了调用：没有发出，wait-for-ready 也一样。',
    },
    causes: [
      {
        en: '`max concurrent requests`: more calls run to this cluster than its circuit breaker allows (1024 unless set).',
        zh: '`max concurrent requests`：到该集群的并发调用超过熔断上限（默认 1024）。',
      },
      {
        en: '`Dropped: CATEGORY`: the control plane tells clients to drop a share of the calls, mostly because the backends are overloaded.',
        zh: '`Dropped: 类别`：控制面要求客户端丢弃一部分调用，多半因为后端过载。',
      },
      {
        en: 'The server became slow, so that calls pile up until the limit.',
        zh: '服务端变慢，调用堆积到上限。',
      },
    ],
    steps: stepsAfterXdsDrop,
  },
  'java-panic': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.11.0' } },
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: Panic! This is a bug!\nCaused by: java.lang.IllegalStateException: no service directory',
    pattern: /\bPanic! This is a bug!/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelImpl.java',
    title: {
      en: 'Panic! This is a bug!: the channel is unusable',
      zh: '解析器或负载均衡器抛出异常（Panic!）',
    },
    meaning: {
      en: 'Code that the channel runs (a name resolver or a load balancer) threw an exception. The channel then fails every call with this status. No call was sent.',
      zh: 'channel 内部运行的代码（名称解析器或负载均衡器）抛出了异常，之后这个 channel 上的每个调用都以此状态失败。调用没有发出。',
    },
    causes: [
      {
        en: 'A custom `NameResolver` or `LoadBalancer` throws; the `Caused by` line names the exception.',
        zh: '自定义的 `NameResolver` 或 `LoadBalancer` 抛出异常；`Caused by` 行写着是哪个异常。',
      },
      {
        en: 'Modules of grpc-java in different versions, or a Netty that does not fit them: the cause is `NoSuchMethodError`, `NoClassDefFoundError`, or `AbstractMethodError`.',
        zh: 'grpc-java 各模块版本不一致，或 Netty 版本不匹配：原因是 `NoSuchMethodError`、`NoClassDefFoundError` 或 `AbstractMethodError`。',
      },
      {
        en: "`Could not find policy 'pick_first'`: a fat or shaded JAR lost `META-INF/services`. Merge these files: `ServicesResourceTransformer` (Maven), `mergeServiceFiles()` (Shadow).",
        zh: "`Could not find policy 'pick_first'`：fat JAR 或 shaded JAR 丢了 `META-INF/services`。合并这些文件：`ServicesResourceTransformer`（Maven）、`mergeServiceFiles()`（Shadow）。",
      },
      { en: 'A bug in grpc-java.', zh: 'grpc-java 自身的缺陷。' },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line, or the log line `Uncaught exception in the SynchronizationContext. Panic!` with its stack trace.',
        zh: '查看 `Caused by` 行，或日志里带堆栈的 `Uncaught exception in the SynchronizationContext. Panic!`。',
      },
      {
        en: 'If a class or method is missing, bring all `io.grpc` modules to one version with `grpc-bom`; if it is one of `io.netty`, use `grpc-netty-shaded`, or the Netty release that this grpc-java was built with.',
        zh: '如果是缺少类或方法，用 `grpc-bom` 把所有 `io.grpc` 模块统一到一个版本；缺的是 `io.netty` 的，改用 `grpc-netty-shaded`，或换成该 grpc-java 所用的 Netty 版本。',
      },
      {
        en: 'If the exception comes from your resolver or load balancer, catch it there and report the failure to its listener or helper.',
        zh: '如果异常来自自己的解析器或负载均衡器，就在那里捕获，并通过它的 listener 或 helper 上报失败。',
      },
      {
        en: 'Create a new channel: this one does not recover.',
        zh: '重新创建 channel：这个 channel 不会恢复。',
      },
    ],
  },
  'java-in-process-server-not-found': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Could not find server: cart-service',
    pattern: /Could not find server: \S/,
    source: 'grpc/grpc-java:inprocess/src/main/java/io/grpc/inprocess/InProcessTransport.java',
    title: {
      en: 'Could not find server: in-process channel (Java)',
      zh: 'Java：进程内通道找不到服务端（Could not find server）',
    },
    meaning: {
      en: 'The channel is an in-process one: it looks for a server of that name inside the same JVM and found none. No network was used.',
      zh: '这是进程内（in-process）通道：只在同一个 JVM 里找这个名称的服务端，没有找到。没有用到网络。',
    },
    causes: [
      {
        en: 'With grpc-spring no network transport is on the class path, so it falls back to in-process: depend on `grpc-client-spring-boot-starter` or add `grpc-netty-shaded`.',
        zh: 'grpc-spring 的 class path 里没有网络传输层，就退回到进程内通道：依赖 `grpc-client-spring-boot-starter`，或加上 `grpc-netty-shaded`。',
      },
      {
        en: 'The address is `in-process:NAME`, from a test profile for example, and the server is another program: write `static://HOST:PORT`.',
        zh: '地址写成了 `in-process:NAME`（例如测试配置），而服务端是另一个程序：改成 `static://HOST:PORT`。',
      },
      {
        en: 'In a test the server has not started, has stopped, or has another name than the channel.',
        zh: '测试里服务端还没启动、已停止，或名称与通道不同。',
      },
    ],
    steps: [
      {
        en: 'Run `mvn dependency:tree -Dincludes=io.grpc`: without `grpc-netty` or `grpc-netty-shaded` it is the first cause.',
        zh: '执行 `mvn dependency:tree -Dincludes=io.grpc`：没有 `grpc-netty` 或 `grpc-netty-shaded` 就是第一种。',
      },
      {
        en: 'Add the transport or correct `grpc.client.NAME.address`. In tests use one `InProcessServerBuilder.generateName()` for both.',
        zh: '补上传输层，或改正 `grpc.client.NAME.address`。测试里两边用同一个 `InProcessServerBuilder.generateName()`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
