import type { Message } from '../message.ts';
import { stepsAfterXdsDrop } from '../xds-drops.ts';

/** grpc-js before a call: no address, or no connection. */
export const grpcJsConnecting = {
  'node-no-connection-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10' } },
    example:
      'Error: 14 UNAVAILABLE: No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:50051. Resolution note: ',
    pattern: /No connection established\. Last error: (?:Error: )?connect ECONNREFUSED/,
    source: 'grpc/grpc-node:packages/grpc-js/src/load-balancer-pick-first.ts',
    title: { en: 'No connection established: ECONNREFUSED', zh: '连接被拒绝（ECONNREFUSED）' },
    meaning: {
      en: 'The machine is reachable, but no process listens on that port. The call was not sent.',
      zh: '目标机器可达，但该端口没有进程监听。调用没有发出。',
    },
    causes: [
      {
        en: 'Nothing listens on that port: the server failed at its start, the program ignores the error of `bindAsync`, or the port differs. The callback of `bindAsync` gives error and port; up to 1.9 `server.start()` has to be called in it.',
        zh: '该端口没有进程监听：服务端启动失败、程序忽略了 `bindAsync` 的错误，或端口不同。`bindAsync` 的回调里有错误和端口；1.9 及以前还要在回调里调用 `server.start()`。',
      },
      {
        en: 'In a container `localhost` or `127.0.0.1` is the container itself: dial the name of the Compose or Kubernetes service, or `host.docker.internal` for the host.',
        zh: '容器里的 `localhost`、`127.0.0.1` 是容器自己：改用 Compose 或 Kubernetes 的服务名，宿主机用 `host.docker.internal`。',
      },
      {
        en: "The server binds `127.0.0.1` or `localhost` inside its container or machine: bind `0.0.0.0:PORT` (NestJS: `url: '0.0.0.0:50051'`), and publish the port.",
        zh: "服务端在它的容器或机器里只绑定 `127.0.0.1` 或 `localhost`：绑定 `0.0.0.0:PORT`（NestJS：`url: '0.0.0.0:50051'`），并发布端口。",
      },
      {
        en: '`::1` in the text: `localhost` resolved to IPv6, and the server listens on IPv4 only. Dial `127.0.0.1`, or bind `[::]:PORT`.',
        zh: '文本里是 `::1`：`localhost` 解析成了 IPv6，而服务端只监听 IPv4。改连 `127.0.0.1`，或绑定 `[::]:PORT`。',
      },
      {
        en: 'The server starts later than the client (Compose `depends_on` without a health check, an emulator, a sidecar): call `client.waitForReady(deadline, …)`, or retry.',
        zh: '服务端比调用方启动晚（Compose 的 `depends_on` 没有健康检查、模拟器、sidecar）：调用 `client.waitForReady(deadline, …)`，或重试。',
      },
      {
        en: 'The address in the text is that of a proxy (`127.0.0.1:7890`, port 3128 or 8080): `grpc_proxy`, `https_proxy`, or `http_proxy` is set, and the proxy does not run there. Unset it, or add the host to `no_grpc_proxy` or `no_proxy`.',
        zh: '文本里的地址是代理的（`127.0.0.1:7890`，端口 3128 或 8080）：设置了 `grpc_proxy`、`https_proxy` 或 `http_proxy`，而代理没有运行。取消它，或把主机加进 `no_grpc_proxy`、`no_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Read the address after ECONNREFUSED, then run `ss -ltnp` where the server runs: no line with that port is the first cause, `127.0.0.1:PORT` the third.',
        zh: '看 ECONNREFUSED 后面的地址，再在服务端机器上运行 `ss -ltnp`：没有该端口是第一种，`127.0.0.1:PORT` 是第三种。',
      },
      {
        en: 'Run `nc -vz HOST PORT` from the container of the client to test the change.',
        zh: '在调用方的容器里运行 `nc -vz HOST PORT` 验证。',
      },
    ],
  },
  'node-no-connection-tls': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10' } },
    example:
      'Error: 14 UNAVAILABLE: No connection established. Last error: Error: 0000000000000000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/openssl/openssl/ssl/record/methods/tlsany_meth.c:77:\n. Resolution note: ',
    pattern:
      /No connection established\. Last error: [^\n]{0,200}(?:self[- ]signed certificate|unable to verify the first certificate|unable to get (?:local )?issuer certificate|certificate has expired|does not match certificate's altnames|wrong version number)/,
    source: 'grpc/grpc-node:packages/grpc-js/src/load-balancer-pick-first.ts',
    title: { en: 'No connection established: TLS handshake failed', zh: 'TLS 握手失败' },
    meaning: {
      en: 'The TLS handshake failed, and the text after "Last error" says why. The call was not sent.',
      zh: 'TLS 握手失败，Last error 之后写明原因。调用没有发出。',
    },
    causes: [
      {
        en: "The CA is private or self-signed: `grpc.credentials.createSsl(fs.readFileSync('ca.pem'))`. `NODE_EXTRA_CA_CERTS` or `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` work as well.",
        zh: "CA 是私有的或自签名：用 `grpc.credentials.createSsl(fs.readFileSync('ca.pem'))`。也可用 `NODE_EXTRA_CA_CERTS` 或 `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH`。",
      },
      {
        en: '`wrong version number`: the port is plaintext. Use `createInsecure()`, or the flag of the SDK (`tls: false`, `insecure: true`); for an OpenTelemetry exporter the URL `http://` instead of `https://`.',
        zh: '`wrong version number`：端口是明文。用 `createInsecure()` 或 SDK 的开关（`tls: false`、`insecure: true`）；OpenTelemetry exporter 的 URL 用 `http://` 而不是 `https://`。',
      },
      {
        en: '`unable to verify the first certificate`: the server sends its certificate without the intermediates. Configure the full chain there (`fullchain.pem`).',
        zh: '`unable to verify the first certificate`：服务端只发了自己的证书，没有中间证书。在服务端配置完整证书链（`fullchain.pem`）。',
      },
      {
        en: '`altnames`: the dialed name is not in the certificate. Dial one that is, or set `grpc.ssl_target_name_override` and `grpc.default_authority` in tests.',
        zh: '`altnames`：目标主机名不在证书里。改用证书里的名字，测试时设 `grpc.ssl_target_name_override` 和 `grpc.default_authority`。',
      },
      {
        en: '`certificate has expired`: renew it and restart the server; or the clock of this machine is wrong. Certificates that the program generated at its start (Argo, Temporal, lnd) expire too.',
        zh: '`certificate has expired`：续期并重启服务端；或本机时钟不对。程序启动时自己生成的证书（Argo、Temporal、lnd）也会过期。',
      },
      {
        en: 'A proxy that inspects TLS replaces the certificate: its CA has to be trusted, or set `no_grpc_proxy`.',
        zh: '做 TLS 检查的代理替换了证书：要信任它的 CA，或设 `no_grpc_proxy`。',
      },
    ],
    steps: [
      {
        en: 'Run `openssl s_client -connect HOST:PORT -servername HOST -alpn h2 -CAfile ca.pem`: it prints chain, dates, and the reason (`Verify return code`); `wrong version number` is the second cause.',
        zh: '运行 `openssl s_client -connect HOST:PORT -servername HOST -alpn h2 -CAfile ca.pem`：会打印证书链、日期和原因（`Verify return code`）；`wrong version number` 是第二种。',
      },
      {
        en: 'Correct the CA, the chain, the name, or the scheme. Create the client anew: the credentials are read at its creation.',
        zh: '改正 CA、证书链、名字或 scheme。然后重新创建客户端：凭据在创建时读取。',
      },
    ],
    note: {
      en: 'The certificate texts come from Node.js and OpenSSL, not from gRPC.',
      zh: '证书相关的文字来自 Node.js 和 OpenSSL，而非 gRPC。',
    },
  },
  'node-no-connection-established': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.5.3' } },
    example: 'Error: 14 UNAVAILABLE: No connection established',
    pattern:
      /No connection established(?!\. Last error: [^\n]{0,200}(?:connect ECONNREFUSED|self[- ]signed certificate|unable to verify the first certificate|unable to get (?:local )?issuer certificate|certificate has expired|does not match certificate's altnames|wrong version number))/,
    source: 'grpc/grpc-node:packages/grpc-js/src/picker.ts',
    title: {
      en: 'No connection established to any address',
      zh: '所有地址都连不上（No connection established）',
    },
    meaning: {
      en: 'The channel could not connect to any address. The call was not sent.',
      zh: '通道没能连上任何地址，调用没有发出。',
    },
    causes: [
      {
        en: 'TLS on one side only: the connection opens and closes at once. `createInsecure()` for a server without TLS, `createSsl()` for one with it (port 443).',
        zh: '只有一端启用 TLS：连接一建立就关闭。服务端没有 TLS 用 `createInsecure()`，有 TLS（443 端口）用 `createSsl()`。',
      },
      {
        en: '`Last error: null`, a timeout, or no reason: nothing listens there, or a firewall, security group, or VPC connector (serverless) drops the packets. Open the egress to that port; behind a proxy set `grpc_proxy`, or `no_grpc_proxy` for internal names.',
        zh: '`Last error: null`、超时或没有原因：那里没有进程监听，或防火墙、安全组、VPC 连接器（serverless）丢弃了数据包。放行到该端口的出站流量；有代理时设 `grpc_proxy`，内网名称设 `no_grpc_proxy`。',
      },
      {
        en: 'The certificate is not trusted or names another host: older releases do not print it. Update `@grpc/grpc-js`: newer ones add `Last error:`.',
        zh: '证书不受信任或主机名不符：旧版本不打印原因。升级 `@grpc/grpc-js`，新版本会附上 `Last error:`。',
      },
      {
        en: 'The first calls after a freeze or an idle time (Lambda, Cloud Run, Cloud Functions, a laptop that slept): the old connection is dead and the deadline ends before the new one is up. Set `grpc.keepalive_time_ms`, `waitForReady`, and a retry.',
        zh: '冻结或空闲之后的头几个调用（Lambda、Cloud Run、Cloud Functions、休眠的电脑）：旧连接已失效，新连接建好前截止时间已到。设 `grpc.keepalive_time_ms`，使用 `waitForReady` 并重试。',
      },
      {
        en: '`connect EADDRNOTAVAIL` or `ENETUNREACH` for an IPv6 address: the machine has no IPv6. Dial an IPv4 address, or update: newer releases try both families.',
        zh: '`connect EADDRNOTAVAIL` 或 `ENETUNREACH` 且是 IPv6 地址：本机没有 IPv6。改用 IPv4 地址，或升级：新版本两种地址都会试。',
      },
      {
        en: 'Your own resolver gives the listener addresses in another form than this release takes.',
        zh: '自己写的解析器传给 listener 的地址格式与该版本要求的不同。',
      },
    ],
    steps: [
      {
        en: 'Run with `GRPC_TRACE=subchannel,transport,dns_resolver GRPC_VERBOSITY=DEBUG`: each attempt prints its error, which chooses the cause.',
        zh: '用 `GRPC_TRACE=subchannel,transport,dns_resolver GRPC_VERBOSITY=DEBUG` 运行：每次尝试都会打印错误，由它确定原因。',
      },
      {
        en: 'Test with `nc -vz HOST PORT`, then with `grpcurl HOST:PORT list` with and without `-plaintext`, from the same container.',
        zh: '在同一容器里先用 `nc -vz HOST PORT`，再用 `grpcurl HOST:PORT list`（加与不加 `-plaintext`）测试。',
      },
    ],
  },
  'node-proxy-rejected': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    example: 'E Failed to connect to api.example.com:443 through proxy 192.0.2.10:3128 with status 403',
    pattern: /Failed to connect to \S{1,200} through proxy |Failed to connect to proxy \S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/http_proxy.ts',
    title: {
      en: 'Failed to connect through proxy with status',
      zh: '经代理连接失败（Failed to connect through proxy）',
    },
    meaning: {
      en: 'grpc-js asked an HTTP proxy for a tunnel with CONNECT and got none. Calls then end with `No connection established`, and none of them was sent.',
      zh: 'grpc-js 用 CONNECT 请求 HTTP 代理建立隧道，没有成功。之后的调用以 `No connection established` 结束，都没有发出。',
    },
    causes: [
      {
        en: '`grpc_proxy`, `https_proxy`, or `http_proxy` is set, and a local or internal address goes to the proxy by mistake.',
        zh: '设置了 `grpc_proxy`、`https_proxy` 或 `http_proxy`，本机或内网地址被误送到代理。',
      },
      {
        en: '403: the proxy does not allow this host or a port other than 443. 407: it requires a login. 502, 503, or 504: it cannot reach the server or resolve its name.',
        zh: '403：代理不允许该主机，或不允许 443 以外的端口。407：代理要求登录。502、503、504：代理连不上服务端或解析不了主机名。',
      },
      {
        en: '`Failed to connect to proxy`: the proxy itself does not run at that address.',
        zh: '`Failed to connect to proxy`：该地址上没有运行代理。',
      },
    ],
    steps: [
      {
        en: 'Print `env | grep -i proxy` in the environment of the process, and try `curl -v -x http://PROXY:PORT https://HOST`: the status is the same.',
        zh: '在进程的环境里执行 `env | grep -i proxy`，再运行 `curl -v -x http://PROXY:PORT https://HOST`：返回同样的状态。',
      },
      {
        en: "For internal servers add the host to `no_grpc_proxy` or `no_proxy`, or create the client with `'grpc.enable_http_proxy': 0`. Otherwise put the login into the URL, or let the proxy allow CONNECT to that port.",
        zh: "内网服务端：把主机加进 `no_grpc_proxy` 或 `no_proxy`，或创建客户端时设 `'grpc.enable_http_proxy': 0`。否则在 URL 里写上账号，或让代理允许对该端口的 CONNECT。",
      },
    ],
  },
  'node-name-resolution-failed': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.5.4' } },
    example: 'Error: 14 UNAVAILABLE: Name resolution failed for target dns:payments:50051',
    pattern: /Name resolution failed for target \S+/,
    source: 'grpc/grpc-node:packages/grpc-js/src/resolver-dns.ts',
    title: { en: 'Name resolution failed for target', zh: '主机名无法解析（Name resolution failed）' },
    meaning: { en: 'DNS returned no usable result for the target.', zh: 'DNS 没有给出可用的结果。' },
    causes: [
      {
        en: 'The target is a URL (`http://`, `https://`, or with a path): write `host:port` without a scheme.',
        zh: '目标是 URL（`http://`、`https://` 或带路径）：写成不带 scheme 的 `host:port`。',
      },
      {
        en: 'The name exists only in another network: a Compose or Kubernetes service dialed from the host, another network of Docker, or another namespace (`SERVICE.NAMESPACE.svc.cluster.local`).',
        zh: '名字只在别的网络有效：在宿主机上连 Compose 或 Kubernetes 的服务名、Docker 网络不同，或命名空间不同（`SERVICE.NAMESPACE.svc.cluster.local`）。',
      },
      {
        en: 'The name is empty, `undefined`, or has a blank or line end, from an environment variable.',
        zh: '名字来自环境变量，为空、是 `undefined`，或带空格、换行。',
      },
      {
        en: 'DNS fails for a moment: CoreDNS or the resolver of the host is overloaded, or the network is down (`EAI_AGAIN`). The client retries with backoff; with `ndots:5` each lookup asks many names, so end the name with a dot or set `dnsConfig`.',
        zh: 'DNS 暂时失败：CoreDNS 或宿主机的解析器过载，或没有网络（`EAI_AGAIN`）。会自动退避重试；`ndots:5` 会查询很多名字，可在名字末尾加点或设 `dnsConfig`。',
      },
      {
        en: 'Everything must go through a proxy, and DNS knows no outer names: set `grpc_proxy` or `https_proxy`.',
        zh: '所有流量都要走代理，本地 DNS 不解析外部名字：设 `grpc_proxy` 或 `https_proxy`。',
      },
    ],
    steps: [
      {
        en: "Resolve it in the same container: `node -e \"require('dns').lookup('NAME', console.log)\"`. `ENOTFOUND` is a wrong name or network, `EAI_AGAIN` the DNS server, an address means that the target string is wrong.",
        zh: "在同一容器里解析：`node -e \"require('dns').lookup('NAME', console.log)\"`。`ENOTFOUND` 是名字或网络不对，`EAI_AGAIN` 是 DNS 服务的问题，能得到地址则是目标字符串写错。",
      },
      {
        en: 'Print the target with `JSON.stringify` before the client is made.',
        zh: '在创建客户端之前用 `JSON.stringify` 打印目标。',
      },
    ],
  },
  'node-failed-to-start-stream': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.2.7' } },
    example:
      'Error: 13 INTERNAL: Failed to start HTTP/2 stream with error New streams cannot be created after receiving a GOAWAY',
    pattern: /Failed to start HTTP\/2 stream with error:? \S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/load-balancing-call.ts',
    title: { en: 'Failed to start HTTP/2 stream', zh: '无法打开 HTTP/2 流（Failed to start HTTP/2 stream）' },
    meaning: {
      en: 'Node did not open a new stream on the connection. The call was not sent.',
      zh: 'Node 没有在该连接上打开新的流，调用没有发出。',
    },
    causes: [
      {
        en: 'The connection was being retired (GOAWAY) at the same moment.',
        zh: '连接恰好正在被回收（GOAWAY）。',
      },
      {
        en: "A header value is not allowed by Node's http2 module.",
        zh: '某个首部值不被 Node 的 http2 模块接受。',
      },
    ],
    steps: [
      {
        en: 'If the text names GOAWAY or a destroyed session, retry: the call did not run.',
        zh: '若文字提到 GOAWAY 或会话已销毁，直接重试，调用没有执行。',
      },
      { en: 'If it names a header, correct the metadata.', zh: '若提到首部，更正元数据。' },
    ],
  },
  'node-xds-call-dropped': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    example: 'Error: 14 UNAVAILABLE: Call dropped by load balancing policy. Category: throttle',
    pattern: /Call dropped by load balancing policy\./,
    source: 'grpc/grpc-node:packages/grpc-js-xds/src/load-balancer-xds-cluster-impl.ts',
    title: { en: 'Call dropped by load balancing policy (xDS)', zh: '被负载均衡策略丢弃（Call dropped）' },
    meaning: {
      en: 'The client itself ended the call because of its xDS configuration. The call was not sent.',
      zh: '客户端按 xDS 配置自行结束了调用，没有发出。',
    },
    causes: [
      {
        en: 'Without a category: more calls run to this cluster than its circuit breaker allows (1024 unless set).',
        zh: '没有 Category：到该集群的并发调用超过熔断上限（默认 1024）。',
      },
      {
        en: 'With a category: the control plane tells clients to drop a share of the calls, mostly because the backends are overloaded.',
        zh: '带有 Category：控制面要求客户端丢弃一部分调用，多半因为后端过载。',
      },
    ],
    steps: stepsAfterXdsDrop,
  },
  'node-channel-credentials-object': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['grpc-js'],
    example: 'TypeError: Channel credentials must be a ChannelCredentials object',
    pattern: /Channel credentials must be a ChannelCredentials object/,
    source: 'grpc/grpc-node:packages/grpc-js/src/internal-channel.ts',
    title: {
      en: 'Channel credentials must be a ChannelCredentials object',
      zh: '凭据对象来自另一个 grpc 包（ChannelCredentials）',
    },
    meaning: {
      en: 'The constructor of the client threw, so no call was made, and no gRPC status exists.',
      zh: '创建客户端时就抛出了异常，没有发出调用，也就没有状态。',
    },
    causes: [
      {
        en: 'Two releases of `@grpc/grpc-js` are installed: the credentials come from one, the client from the other.',
        zh: '安装了两个版本的 `@grpc/grpc-js`：凭据来自一个，客户端来自另一个。',
      },
      {
        en: 'The credentials come from the old package `grpc`, or are a plain object.',
        zh: '凭据来自旧的 `grpc` 包，或只是普通对象。',
      },
    ],
    steps: [
      {
        en: 'Run `npm ls @grpc/grpc-js grpc`: more than one release is the first cause, a line with `grpc` alone the second.',
        zh: '运行 `npm ls @grpc/grpc-js grpc`：出现多个版本就是第一种，有单独的 `grpc` 就是第二种。',
      },
      {
        en: 'Force one release with `overrides` (npm, pnpm) or `resolutions` (Yarn), and take the credentials from the package that makes the client.',
        zh: '用 `overrides`（npm、pnpm）或 `resolutions`（Yarn）固定为一个版本，并从创建客户端的那个包里取凭据。',
      },
    ],
  },
  'node-target-not-parsed': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-js'],
    example: 'Error: Could not find a default scheme for target name "consul:my-service"',
    pattern:
      /Failed to parse target (?!name)\S|Could not (?:parse target name|find a default scheme for target name|get a default scheme for port) "/,
    source: 'grpc/grpc-node:packages/grpc-js/src/internal-channel.ts',
    title: {
      en: 'Failed to parse target, no default scheme (grpc-js)',
      zh: 'grpc-js：目标地址无法解析（Failed to parse target）',
    },
    meaning: {
      en: 'The constructor of the client or `bindAsync` threw: the address is no target that grpc-js knows. No call was sent.',
      zh: '创建客户端或 `bindAsync` 时抛出异常：这个地址不是 grpc-js 认识的目标。没有发出调用。',
    },
    causes: [
      {
        en: 'The address is empty, `undefined`, or an object, mostly from a missing environment variable.',
        zh: '地址为空、`undefined` 或是对象，多半是环境变量没有设置。',
      },
      {
        en: 'The address is a URL: grpc-js takes `host:port`, `dns:host:port`, or `unix:/path`, without `http://` and without a path.',
        zh: '地址写成了 URL：grpc-js 接受 `host:port`、`dns:host:port` 或 `unix:/path`，不带 `http://` 和路径。',
      },
      {
        en: 'Another scheme (`consul:`, `xds:`) has no resolver in this copy of the package: it was registered in another copy, or `grpc-js-xds` was not registered.',
        zh: '自定义协议（`consul:`、`xds:`）在这份包里没有对应的解析器：注册到了另一份包里，或没有调用 `grpc-js-xds` 的注册函数。',
      },
    ],
    steps: [
      {
        en: 'Print the address in front of the constructor (`console.log(JSON.stringify(address))`), and run `npm ls @grpc/grpc-js` for the third cause.',
        zh: '在构造函数之前打印地址（`console.log(JSON.stringify(address))`）；第三种原因运行 `npm ls @grpc/grpc-js`。',
      },
      {
        en: 'Pass `host:port`; for xDS call `register()` of `@grpc/grpc-js-xds` first.',
        zh: '传 `host:port`；使用 xDS 时先调用 `@grpc/grpc-js-xds` 的 `register()`。',
      },
    ],
  },
  'node-channel-shut-down': {
    code: 'UNAVAILABLE',
    alsoCodes: ['CANCELLED'],
    codeless: true,
    libraries: ['grpc-js'],
    example: 'Error: Channel has been shut down',
    pattern:
      /Channel has been shut down|The channel has been closed|Call cannot be created from a closed channel|Cannot (?:call \w{1,40}|create call) on a closed [Cc]hannel/,
    source: 'grpc/grpc-node:packages/grpc-js/src/internal-channel.ts',
    title: {
      en: 'Channel has been shut down (Node)',
      zh: 'Node：通道已被自己的程序关闭（has been shut down）',
    },
    meaning: {
      en: 'The program itself closed this client with `close()`, and used it afterwards. No call was sent, and the server did not take part.',
      zh: '程序自己用 `close()` 关闭了客户端，之后又继续使用。没有发出调用，与服务端无关。',
    },
    causes: [
      {
        en: '`client.close()` or `getChannel().close()` runs too early: in the callback of `waitForReady`, in a `finally` block, or in a test hook, while calls still run.',
        zh: '`client.close()` 或 `getChannel().close()` 执行得太早：在 `waitForReady` 的回调、`finally` 或测试的钩子里，而调用还没结束。',
      },
      {
        en: 'A client is shared, and one of its users closes it.',
        zh: '客户端是共享的，其中一个使用者把它关闭了。',
      },
    ],
    steps: [
      {
        en: 'Search for `.close(` and print a stack there (`console.trace()`): what runs before the failing call is the cause.',
        zh: '搜索 `.close(`，在那里打印堆栈（`console.trace()`）：在失败的调用之前执行的就是原因。',
      },
      {
        en: 'Keep one client for the life of the process, and close it at the end only.',
        zh: '整个进程只用一个客户端，最后才关闭。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
