import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core before a call: no address, or no connection. */
export const grpcCoreConnecting = {
  'core-failed-to-connect-to-all-addresses': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: Failed to connect to remote host: Connection refused"',
    pattern: /failed to connect to all addresses/,
    sharedWith: {
      'core-http-proxy-rejected': 'The reason of the last address stands behind it.',
      'core-http1-server': 'The reason of the last attempt stands behind these words.',
      'core-tls-wrong-version': 'The reason of the last attempt stands behind these words.',
      'core-settings-frame-timeout': 'The reason of the last attempt stands behind these words.',
    },
    source: 'grpc/grpc:src/core/load_balancing/pick_first/pick_first.cc',
    title: {
      en: 'failed to connect to all addresses',
      zh: '所有地址都连不上（failed to connect to all addresses）',
    },
    meaning: {
      en: 'The channel tried every address of the server, and could not connect to any of them. The reason of the last attempt follows. The call was not sent.',
      zh: '通道尝试了服务端的所有地址，都没有连上，后面是最后一次尝试的原因。调用没有发出。',
    },
    causes: [
      {
        en: '"Connection refused": nothing listens on that address and port. The server is not started or crashed, a container does not publish the port (`-p 6334:6334` for Qdrant\'s gRPC), or `localhost` is the container itself.',
        zh: '“Connection refused”：该地址和端口没有进程在监听。服务端没启动或已崩溃，容器没有发布端口（Qdrant 的 gRPC 用 `-p 6334:6334`），或 `localhost` 指容器自己。',
      },
      {
        en: '`insecure_channel` to a port with TLS (443, a cloud endpoint), or `secure_channel` to a plaintext port (`WRONG_VERSION_NUMBER` in the lines above): "Ssl handshake failed", "Socket closed", or no reason in old releases. Use the other one (tools: `insecure: true`).',
        zh: '用 `insecure_channel` 连接 TLS 端口（443、云端地址），或用 `secure_channel` 连接明文端口（上方有 `WRONG_VERSION_NUMBER`）：报“Ssl handshake failed”“Socket closed”，旧版没有原因。换成另一种（工具里是 `insecure: true`）。',
      },
      {
        en: '`http_proxy`, `https_proxy`, or `grpc_proxy` sends the connection to a proxy, even for local addresses: unset it, list the host in `no_proxy`, or pass the channel option `("grpc.enable_http_proxy", 0)`.',
        zh: '`http_proxy`、`https_proxy` 或 `grpc_proxy` 把连接发给代理，本地地址也一样：取消它，把主机写进 `no_proxy`，或传入通道选项 `("grpc.enable_http_proxy", 0)`。',
      },
      {
        en: '"Timeout", "tcp handshaker shutdown", or "Network is unreachable": a firewall or VPN, a private address from outside, or an IPv6 address without a route. Where only HTTPS gets through, Google clients can use REST: `transport="rest"`.',
        zh: '“Timeout”“tcp handshaker shutdown”或“Network is unreachable”：防火墙或 VPN、从外面访问内网地址，或没有路由的 IPv6。网络只放行 HTTPS 时，Google 客户端可改用 REST：`transport="rest"`。',
      },
      {
        en: 'The name resolves to `::1` and the server listens on IPv4 only (or the reverse): bind the server to `[::]:PORT`, or dial `127.0.0.1`.',
        zh: '名字对应的地址是 `::1`，而服务端只监听 IPv4（或相反）：服务端绑定 `[::]:端口`，或改连 `127.0.0.1`。',
      },
      {
        en: '"CERTIFICATE_VERIFY_FAILED": pass the CA, or set `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`. A port of Kestrel without TLS must be set to `HttpProtocols.Http2`.',
        zh: '“CERTIFICATE_VERIFY_FAILED”：传入 CA，或设置 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`。Kestrel 不用 TLS 的端口必须设为 `HttpProtocols.Http2`。',
      },
    ],
    steps: [
      {
        en: 'Read the text after "last error", then run `nc -vz HOST PORT` from the same container. Fails: server, port, or network. Works: run the client with `env -u http_proxy -u https_proxy`. Still fails: TLS.',
        zh: '查看 last error 后的文字，再在同一容器里运行 `nc -vz 主机 端口`。失败：服务端、端口或网络；成功：用 `env -u http_proxy -u https_proxy` 运行客户端；仍失败：TLS。',
      },
      {
        en: 'Without a "last error" (old releases) set `GRPC_VERBOSITY=debug`: the lines before the error name it. Errors with `Handshake failed` mean TLS.',
        zh: '没有 last error（旧版本）时设置 `GRPC_VERBOSITY=debug`：报错前的行写明原因，出现 `Handshake failed` 说明是 TLS。',
      },
      {
        en: 'If the server is only slow to start, pass `wait_for_ready=True` with a timeout, or `grpc.channel_ready_future(channel).result(timeout=30)`.',
        zh: '若只是服务端启动慢，传入 `wait_for_ready=True` 加超时，或用 `grpc.channel_ready_future(channel).result(timeout=30)`。',
      },
    ],
  },
  'core-http-proxy-rejected': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'failed to connect to all addresses; last error: UNKNOWN: ipv4:192.0.2.10:3128: HTTP proxy returned response code 403',
    pattern: /HTTP proxy returned response code \d{3}/,
    source: 'grpc/grpc:src/core/handshaker/http_connect/http_connect_handshaker.cc',
    title: {
      en: 'HTTP proxy returned response code: no tunnel',
      zh: 'HTTP 代理拒绝建立隧道（HTTP proxy returned）',
    },
    meaning: {
      en: 'The client asked an HTTP proxy for a tunnel with CONNECT, and the proxy rejected it. No connection reached the server, and the call was not sent.',
      zh: '客户端用 CONNECT 请求 HTTP 代理建立隧道，代理拒绝了。连接没有到达服务端，调用没有发出。',
    },
    causes: [
      {
        en: '`grpc_proxy`, `https_proxy`, or `http_proxy` is set, and a local or internal address goes to the proxy by mistake; the address in the text is that of the proxy.',
        zh: '设置了 `grpc_proxy`、`https_proxy` 或 `http_proxy`，本机或内网地址被误送到代理；报错里的地址是代理的。',
      },
      {
        en: '403: the proxy does not allow this host or a port other than 443. 407: it requires a login. 502, 503, or 504: it cannot reach the server or resolve its name.',
        zh: '403：代理不允许该主机，或不允许 443 以外的端口。407：代理要求登录。502、503、504：代理连不上服务端或解析不了主机名。',
      },
    ],
    steps: [
      {
        en: 'Print `env | grep -i proxy` in the environment of the process; the call works after `unset grpc_proxy https_proxy http_proxy` if a proxy is not needed.',
        zh: '在进程的环境里执行 `env | grep -i proxy`；不需要代理时，`unset grpc_proxy https_proxy http_proxy` 后调用正常。',
      },
      {
        en: 'For internal servers add the host to `no_grpc_proxy` or `no_proxy`, or set the channel argument `grpc.enable_http_proxy` to 0. Otherwise put the login into the URL (`http://USER:PASSWORD@PROXY:PORT`), or let the proxy allow CONNECT to that port.',
        zh: '内网服务端：把主机加进 `no_grpc_proxy` 或 `no_proxy`，或把通道参数 `grpc.enable_http_proxy` 设为 0。否则在 URL 里写上账号（`http://USER:PASSWORD@PROXY:PORT`），或让代理允许对该端口的 CONNECT。',
      },
    ],
  },
  'core-connections-to-all-backends-failing': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "connections to all backends failing; last error: ipv4:10.0.0.5:50051: Failed to connect to remote host: Timeout occurred: FD Shutdown"',
    pattern: /\bconnections to all backends failing\b/,
    source: 'grpc/grpc:src/core/load_balancing/round_robin/round_robin.cc',
    title: {
      en: 'connections to all backends failing',
      zh: '所有后端都连不上（connections to all backends failing）',
    },
    meaning: {
      en: 'Under `round_robin` or `weighted_round_robin` every backend of the list is failing. The last error follows; old releases leave it out.',
      zh: '使用 `round_robin` 或 `weighted_round_robin` 时，列表里的每个后端都连不上，后面是最近一次错误，旧版本没有。',
    },
    causes: [
      {
        en: 'The whole service is down, or a network rule cuts all of it off.',
        zh: '整个服务宕机，或网络规则把它们全部隔开。',
      },
      {
        en: 'Service discovery still lists addresses that no longer exist.',
        zh: '服务发现仍在返回已经不存在的地址。',
      },
      {
        en: '`http_proxy` or `https_proxy` is set, and the C core sends the connection to that proxy: unset it, or list the host in `no_proxy`.',
        zh: '设置了 `http_proxy` 或 `https_proxy`，C core 会把连接发给代理：取消它，或把主机写进 `no_proxy`。',
      },
    ],
    steps: [
      { en: 'Look at the last error; it names one address.', zh: '查看最后的错误，其中有一个地址。' },
      {
        en: 'Compare the address list (`dig NAME`) with the backends that really run.',
        zh: '把地址列表（`dig NAME`）与实际运行的后端对照。',
      },
      { en: 'Retry with backoff while they come back.', zh: '等待恢复期间退避重试。' },
    ],
  },
  'core-dns-resolution-failed': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    versions: { grpcio: { until: '1.78' } },
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "DNS resolution failed for payments:50051: C-ares status is not ARES_SUCCESS qtype=A name=payments is_balancer=0: Domain name not found"',
    pattern: /DNS resolution failed(?: for \S|(?=$|["'\s,;)]))/,
    source: 'grpc/grpc:src/core/resolver/dns/c_ares/dns_resolver_ares.cc',
    title: {
      en: 'DNS resolution failed for the target',
      zh: '目标地址的 DNS 查询失败（DNS resolution failed）',
    },
    meaning: {
      en: 'The host name of the target could not be resolved by this process.',
      zh: '本进程无法解析目标地址中的主机名。',
    },
    causes: [
      {
        en: 'The target carries `http://`, `https://`, a path, or quotes: write `host:port`.',
        zh: '目标带有 `http://`、`https://`、路径或引号：写成 `host:port`。',
      },
      {
        en: '"Could not contact DNS servers" or a name that the system resolves: c-ares does not use the resolver of the system (VPN, mDNS, Windows host names, Docker 24.0.0). Set `GRPC_DNS_RESOLVER=native` before `import grpc`. Reported after upgrades to grpcio 1.58 and 1.74.',
        zh: '“Could not contact DNS servers”，或系统能解析该名字：c-ares 不使用系统解析器（VPN、mDNS、Windows 主机名、Docker 24.0.0）。在 `import grpc` 之前设 `GRPC_DNS_RESOLVER=native`。升级到 grpcio 1.58、1.74 之后的报告里有这种情况。',
      },
      {
        en: 'The name exists only inside the cluster, the Compose network, or the VPN, or is misspelled.',
        zh: '名字只在集群、Compose 网络或 VPN 内有效，或写错。',
      },
      {
        en: '`service: :` or an empty name: host and port were empty, because a setting or a variable was not applied.',
        zh: '`service: :` 或名称为空：主机和端口是空的，配置或环境变量没有生效。',
      },
      {
        en: 'The DNS server of the container is wrong or overloaded (`Timeout while contacting DNS servers`); in AWS Lambda and Alpine also a missing `/etc/resolv.conf` entry.',
        zh: '容器的 DNS 服务器错误或过载（`Timeout while contacting DNS servers`）；在 AWS Lambda、Alpine 里也可能是 `/etc/resolv.conf` 缺少条目。',
      },
      {
        en: 'The name in the message is that of a proxy: `grpc_proxy`, `https_proxy`, or `http_proxy` is set. Correct it, or add the host of the server to `no_proxy`.',
        zh: '报错里的名字是代理的：设置了 `grpc_proxy`、`https_proxy` 或 `http_proxy`。改正它，或把服务端主机加进 `no_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Run `getent hosts NAME` in the same container, then the client with `GRPC_DNS_RESOLVER=native`. Only the second one works with gRPC: c-ares. Neither: the name or the DNS server.',
        zh: '在同一容器里运行 `getent hosts 名称`，再用 `GRPC_DNS_RESOLVER=native` 运行客户端。设了之后才成功：c-ares 的问题；都失败：名字或 DNS 服务器。',
      },
      {
        en: 'Keep the variable, or use an IP address; otherwise correct the name or `/etc/resolv.conf`.',
        zh: '保留该变量，或使用 IP 地址；否则改正名字或 `/etc/resolv.conf`。',
      },
    ],
  },
  'core-name-resolution-failure': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-core', 'grpcio', 'grpc-csharp'],
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Name resolution failure"',
    pattern: /\bName resolution failure\b/,
    source: 'grpc/grpc@v1.19.0:src/core/ext/filters/client_channel/request_routing.cc',
    title: {
      en: 'Name resolution failure (old releases)',
      zh: '目标无法解析（旧版的 Name resolution failure）',
    },
    meaning: {
      en: 'Releases of about 1.19 and before used these three words for every failure to resolve the target.',
      zh: '大约 1.19 及更早的版本，凡是无法解析目标地址都只打印这几个词。',
    },
    causes: [
      { en: 'The target carries a scheme such as `http://`.', zh: '目标地址带有 `http://` 之类的前缀。' },
      { en: 'DNS does not know the name, or does not respond.', zh: 'DNS 不认识该名字，或没有响应。' },
    ],
    steps: [
      {
        en: 'Write the target as `host:port` and resolve the host by hand.',
        zh: '目标地址写成 `host:port`，并手动解析主机名。',
      },
      { en: 'Upgrade: newer releases name the reason.', zh: '升级：新版本会写明原因。' },
    ],
    note: {
      en: 'Text of old releases, no longer in the current source.',
      zh: '旧版本的文字，当前源码中已不存在。',
    },
  },
  'core-errors-resolving': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "errors resolving payments.internal:50051: [field:hostname lookup error:Domain name not found]"',
    pattern: /\berrors resolving \S+: \[/,
    source: 'grpc/grpc:src/core/resolver/dns/event_engine/event_engine_client_channel_resolver.cc',
    title: {
      en: 'errors resolving the target (newer DNS resolver)',
      zh: 'DNS 查询失败（新解析器的 errors resolving）',
    },
    meaning: {
      en: 'The resolver could not look the host up. The brackets list which lookup failed and why.',
      zh: '解析器查不到主机，方括号里列出哪一项查询失败及原因。',
    },
    causes: [
      { en: 'The host name is unknown to the DNS server.', zh: 'DNS 服务器不认识该主机名。' },
      { en: 'The DNS server did not respond in time.', zh: 'DNS 服务器没有及时响应。' },
    ],
    steps: [
      {
        en: 'Look at the entry for `hostname`. Failures of srv and txt lookups alone do no harm.',
        zh: '看 `hostname` 那一项；只有 srv、txt 查询失败不要紧。',
      },
      {
        en: 'Query the server of `/etc/resolv.conf` with `dig @SERVER NAME`.',
        zh: '用 `dig @SERVER NAME` 查询 `/etc/resolv.conf` 中的服务器。',
      },
    ],
  },
  'core-settings-frame-timeout': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: connection attempt timed out before receiving SETTINGS frame"',
    pattern: /timed out before receiving SETTINGS/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/client/chttp2_connector.cc',
    title: {
      en: 'connection attempt timed out before receiving SETTINGS frame',
      zh: '连上后收不到 SETTINGS 帧（timed out before receiving）',
    },
    meaning: {
      en: 'The TCP connection was accepted (by default within 20 seconds), but no HTTP/2 server spoke on it. No call was sent.',
      zh: 'TCP 已连上，但在时限内（默认 20 秒）对面没有按 HTTP/2 说话，调用没有发出。',
    },
    causes: [
      {
        en: 'The process of the server hangs: the kernel accepts for it. In Python a worker was forked after gRPC was started, the thread pool or the GIL is blocked, or the CPU is throttled. grpcio 1.59 to 1.62 have a fault that ends like this with `google-api-core`: use 1.63 or later.',
        zh: '服务端进程卡住了，由内核代为接受连接。Python 里常见：启动 gRPC 之后又 fork，线程池或 GIL 被占住，CPU 被限流。grpcio 1.59 至 1.62 与 `google-api-core` 搭配有这种缺陷：用 1.63 及以上。',
      },
      {
        en: 'The server expects TLS and the client sends plaintext: both wait. Use `secure_channel` with the root certificate.',
        zh: '服务端要 TLS，客户端发的是明文，双方互等。改用带根证书的 `secure_channel`。',
      },
      {
        en: 'Something else holds the port and accepts: an old process, a port forwarding without target, a load balancer without healthy backend, another user on the same host.',
        zh: '占着端口接受连接的是别的东西：旧进程、没有目标的端口转发、没有健康后端的负载均衡、同一主机上的其他用户。',
      },
    ],
    steps: [
      {
        en: 'Run `grpcurl -plaintext HOST:PORT list` and `openssl s_client -connect HOST:PORT -alpn h2`: a certificate means the second cause. On the server `ss -ltnp` shows who listens, and a growing `Recv-Q` there means that it hangs.',
        zh: '执行 `grpcurl -plaintext HOST:PORT list` 和 `openssl s_client -connect HOST:PORT -alpn h2`：出现证书就是第二种。在服务端用 `ss -ltnp` 看谁在监听，`Recv-Q` 不断增大说明它卡住了。',
      },
      {
        en: 'Hanging Python server: `py-spy dump --pid PID`. Start gRPC in each worker after the fork, and keep long work out of the handler threads.',
        zh: 'Python 服务端卡住：`py-spy dump --pid PID`。每个 worker 在 fork 之后再启动 gRPC，耗时的工作不要占着处理线程。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
