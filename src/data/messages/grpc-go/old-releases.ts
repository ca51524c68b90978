import type { Message } from '../message.ts';

/** What releases of grpc-go print that are old and still in use, for example inside other programs. */
export const grpcGoOldReleases = {
  'go-write-broken-pipe': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Internal desc = transport: write tcp 192.0.2.1:55872->192.0.2.2:50051: write: broken pipe',
    pattern:
      /transport: write tcp [^\n]{1,160}: (?:write: )?(?:broken pipe|connection reset by peer|connection timed out)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'transport: write tcp: broken pipe',
      zh: '写连接时断开（write tcp: broken pipe）',
    },
    meaning: {
      en: 'The connection broke while the request was being written. Old releases report it as `INTERNAL`, current ones as `UNAVAILABLE`. The server might have received a part.',
      zh: '写请求时连接断开。旧版本报 `INTERNAL`，新版本报 `UNAVAILABLE`。服务端可能收到了一部分。',
    },
    causes: [
      { en: 'The server restarted or crashed.', zh: '服务端重启或崩溃。' },
      {
        en: 'A load balancer or firewall cut a connection that was idle.',
        zh: '负载均衡器或防火墙切断了空闲连接。',
      },
    ],
    steps: [
      {
        en: 'Compare the time with the log of the server: a restart there is the first cause; a pause before the call points to the second.',
        zh: '对照服务端日志的时间：有重启就是第一个原因；调用前空闲过就是第二个。',
      },
      {
        en: 'Upgrade grpc-go so that the code is `UNAVAILABLE` and retry policies apply; set keepalive below the idle timeout.',
        zh: '升级 grpc-go，让状态码变成 `UNAVAILABLE`，重试策略才会生效；keepalive 间隔设得比空闲超时短。',
      },
      { en: 'Retry calls that are safe to repeat.', zh: '可安全重复的调用可以重试。' },
    ],
  },
  'go-connection-is-unavailable': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['grpc-go'],
    example: 'rpc error: code = 14 desc = grpc: the connection is unavailable',
    pattern: /grpc: (?:the connection is unavailable|timed out when dialing|timed out trying to connect)/,
    source: 'grpc/grpc-go:clientconn.go',
    title: {
      en: 'grpc: the connection is unavailable',
      zh: '连接不可用（the connection is unavailable）',
    },
    meaning: {
      en: 'An old grpc-go had no connection to that address. The call was not sent. Current releases name the reason, mostly `connection refused`.',
      zh: '旧版 grpc-go 与该地址没有连接，请求没有发出。新版本会给出原因，多半是 `connection refused`。',
    },
    causes: [
      {
        en: "Nothing listens on the address: the server or cluster node is down, missing in the Compose file, or the default address (for etcdctl `127.0.0.1:2379`) is not the right one. Give it with `--endpoints` or the program's own flag.",
        zh: '该地址没有进程在监听：服务端或集群节点宕机，Compose 文件里漏了它，或默认地址（etcdctl 为 `127.0.0.1:2379`）不对。用 `--endpoints` 或程序自己的参数给出。',
      },
      {
        en: 'The server expects TLS and the client uses plaintext, or the reverse; or the certificate does not fit: no SAN for that address, or no client certificate (etcdctl: `--cacert`, `--cert`, `--key`).',
        zh: '服务端要求 TLS 而客户端用明文，或相反；或证书不符：没有该地址的 SAN，或缺少客户端证书（etcdctl：`--cacert`、`--cert`、`--key`）。',
      },
      {
        en: 'Docker 17 and its containerd: containerd has crashed or was killed for its memory use. Restart Docker, upgrade it, and look at `dmesg`.',
        zh: 'Docker 17 及其 containerd：containerd 崩溃或因内存被杀。重启并升级 Docker，查看 `dmesg`。',
      },
      {
        en: 'A firewall drops the packets, or a route between the nodes is missing.',
        zh: '防火墙丢弃数据包，或节点之间缺少路由。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST PORT`: `connection refused` means not running or another port, a timeout means firewall, connected means TLS.',
        zh: '运行 `nc -vz 主机 端口`：`connection refused` 说明没运行或端口不对，超时说明防火墙，连上说明是 TLS。',
      },
      {
        en: 'Start the node or correct the address; leave dead nodes out of the list. Then retry: the call did not run.',
        zh: '启动节点或改正地址，把失效的节点移出列表。然后重试：调用没有执行。',
      },
    ],
  },
  'go-out-of-range-eof': {
    code: 'OUT_OF_RANGE',
    libraries: ['grpc-go'],
    example: 'rpc error: code = OutOfRange desc = EOF',
    pattern: /(?:code = OutOfRange desc = |OUT_OF_RANGE: )EOF(?=$|["'\s])/,
    source: 'grpc/grpc-go:codes/codes.go',
    title: { en: 'code = OutOfRange desc = EOF', zh: 'OutOfRange：EOF（旧版 grpc-go）' },
    meaning: {
      en: 'A handler returned `io.EOF`, and an old grpc-go turned this Go error into `OUT_OF_RANGE`. It says nothing about a range: something that the handler read from has ended.',
      zh: '处理函数返回了 `io.EOF`，旧版 grpc-go 把它转成 `OUT_OF_RANGE`。与范围无关：处理函数读取的对象已经结束。',
    },
    causes: [
      {
        en: 'The connection of the server to another program or peer ended, for example because that peer is not reachable (lnd: `connect`, `openchannel`).',
        zh: '服务端到另一个程序或节点的连接断开，比如对方不可达（lnd 的 `connect`、`openchannel`）。',
      },
      {
        en: 'The handler reads a file or body that is empty.',
        zh: '处理函数读取的文件或请求体是空的。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the server at that second: it names what was read. For a peer try `nc -vz HOST PORT` from the server.',
        zh: '看服务端那一秒的日志，确认它在读什么。如果是对端节点，在服务端执行 `nc -vz HOST PORT`。',
      },
      {
        en: 'In your own handler map `io.EOF` to a code that fits, such as `UNAVAILABLE`; current releases give `UNKNOWN`.',
        zh: '在自己的处理函数里把 `io.EOF` 映射成合适的状态码，如 `UNAVAILABLE`；新版本给的是 `UNKNOWN`。',
      },
    ],
  },
  'go-unknown-eof': {
    code: 'UNKNOWN',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unknown desc = EOF',
    pattern:
      /(?:code = Unknown desc = |UNKNOWN: |UNKNOWN\s{1,4}details = "|Unknown", Detail=")(?:unexpected )?EOF(?=$|["'\s,;)])/,
    source: 'grpc/grpc-go:status/status.go',
    title: { en: 'code = Unknown desc = EOF', zh: 'code = Unknown desc = EOF：处理函数返回了 io.EOF' },
    meaning: {
      en: 'The handler returned the Go error `io.EOF`, and grpc-go sends an error that is not a status as `UNKNOWN`. The connection between client and server works: the server was reading from something else, which ended.',
      zh: '处理函数返回了 Go 的 `io.EOF`，grpc-go 把不是状态的错误当作 `UNKNOWN` 发出。客户端与服务端的连接是好的：服务端在读别的东西，而它已经结束。',
    },
    causes: [
      {
        en: 'A dependency of the server closed the connection: a database, another HTTP or gRPC service, a peer, a plugin process.',
        zh: '服务端的依赖关闭了连接：数据库、别的 HTTP 或 gRPC 服务、对端节点、插件进程。',
      },
      {
        en: 'A streaming handler returns the error of `Recv()` although `io.EOF` only means that the client has sent everything.',
        zh: '流式处理函数把 `Recv()` 的错误直接返回，而 `io.EOF` 只表示客户端已经发完。',
      },
      {
        en: 'The handler reads a file or body that is empty or cut off.',
        zh: '处理函数读取的文件或请求体是空的或被截断。',
      },
    ],
    steps: [
      {
        en: 'Read the log of the server at that second: it names what was read. Without a log, wrap errors in the handler: `fmt.Errorf("read stock: %w", err)`.',
        zh: '看服务端那一秒的日志，确认在读什么。没有日志就在处理函数里包装错误：`fmt.Errorf("read stock: %w", err)`。',
      },
      {
        en: 'In a streaming handler end the loop at `err == io.EOF` and return nil or `SendAndClose`.',
        zh: '流式处理函数遇到 `err == io.EOF` 就结束循环，返回 nil 或 `SendAndClose`。',
      },
      {
        en: 'Map the failure of a dependency to `UNAVAILABLE`, so that callers know that they can retry.',
        zh: '把依赖的失败映射成 `UNAVAILABLE`，让调用方知道可以重试。',
      },
    ],
  },
  'go-unexpected-content-type': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'UNAVAILABLE'],
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = transport: received the unexpected content-type "text/html"',
    pattern: /(?<!; )transport: received (?:the )?unexpected content-type \\?"/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'received the unexpected content-type "text/html"',
      zh: '响应不是 gRPC：unexpected content-type',
    },
    meaning: {
      en: 'The response came from an HTTP component and not from the gRPC server: its type is text or HTML. The call did not reach a handler.',
      zh: '响应来自某个 HTTP 组件，不是 gRPC 服务端：类型是文本或 HTML。请求没有到达处理函数。',
    },
    causes: [
      {
        en: 'An ingress or proxy had no ready backend and sent its own error page, for example while pods restart: wait for ready pods before old ones stop, and retry then.',
        zh: 'ingress 或代理没有就绪的后端而返回自己的错误页，例如 Pod 重启期间：等新 Pod 就绪再停旧的，期间重试。',
      },
      {
        en: 'It routed the call to something else: a missing host or path rule, or the backend protocol HTTP/1.1 (ingress-nginx: `backend-protocol: "GRPC"`).',
        zh: '它把调用转到了别处：缺少主机或路径规则，或后端协议是 HTTP/1.1（ingress-nginx：`backend-protocol: "GRPC"`）。',
      },
      {
        en: 'The address is that of a web page, REST, or metrics port: use the gRPC port.',
        zh: '地址是网页、REST 或监控端口：改用 gRPC 端口。',
      },
      {
        en: 'A login page or firewall is in between (`text/html`), or an API gateway rejected the call (`application/json` with 401 or 403 in the body).',
        zh: '中间有登录页或防火墙（`text/html`），或 API 网关拒绝了调用（`application/json`，正文里是 401 或 403）。',
      },
      {
        en: 'The server answers gRPC-Web or Connect only (`application/grpc-web`, `application/proto`): use a client of that protocol.',
        zh: '服务端只提供 gRPC-Web 或 Connect（`application/grpc-web`、`application/proto`）：使用相应协议的客户端。',
      },
    ],
    steps: [
      {
        en: 'Send the same path with `curl -sv --http2-prior-knowledge -X POST http://HOST:PORT/` (or `https` with `--http2`): status, `server` header, and body name the component.',
        zh: '用 `curl -sv --http2-prior-knowledge -X POST http://主机:端口/`（TLS 用 `https` 加 `--http2`）发送同样的路径：状态码、`server` 首部和正文写明是哪个组件。',
      },
      {
        en: 'Correct route, host name, port, or credentials there.',
        zh: '在那里改正路由、主机名、端口或凭据。',
      },
    ],
  },
  'go-server-received-http1': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example:
      'grpc: Server.Serve failed to create ServerTransport: connection error: desc = "transport: http2Server.HandleStreams received bogus greeting from client: \\"GET / HTTP/1.1\\\\r\\\\nHost: lo\\""',
    pattern: /received bogus greeting from client: /,
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    title: {
      en: 'received bogus greeting from client',
      zh: '服务端收到非 HTTP/2 请求（bogus greeting）',
    },
    meaning: {
      en: 'A line of the server: a client opened a connection and did not begin with HTTP/2. The text in quotes is what it sent. The server closed that connection; other clients are not affected.',
      zh: '这是服务端的日志：有客户端连上来，但没有以 HTTP/2 开头。引号里是它发送的内容。服务端关闭了该连接，其他客户端不受影响。',
    },
    causes: [
      {
        en: '`GET / HTTP/1.1`: a browser, `curl`, a health check, or a proxy speaks HTTP/1.1 to the gRPC port.',
        zh: '`GET / HTTP/1.1`：浏览器、`curl`、健康检查或代理用 HTTP/1.1 访问了 gRPC 端口。',
      },
      {
        en: '`\\x16\\x03\\x01`: a client speaks TLS to this plaintext port.',
        zh: '`\\x16\\x03\\x01`：客户端用 TLS 访问了这个明文端口。',
      },
      {
        en: 'Anything else: a port scan or another protocol.',
        zh: '其他内容：端口扫描或别的协议。',
      },
    ],
    steps: [
      {
        en: 'Read the text in quotes; the `User-Agent` or the address of the client in the log names who it is.',
        zh: '看引号里的内容；日志里的 `User-Agent` 或客户端地址说明是谁。',
      },
      {
        en: 'Give browsers the HTTP port of the program, use gRPC health checks, set the backend protocol of the proxy to HTTP/2 (h2c), or switch the client to plaintext.',
        zh: '浏览器改用程序的 HTTP 端口，健康检查用 gRPC，代理的后端协议设为 HTTP/2（h2c），或让客户端改用明文。',
      },
    ],
  },
  'go-server-failed-to-read-frame': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { until: '1.51' } },
    example:
      'transport: http2Server.HandleStreams failed to read frame: read tcp 192.0.2.1:50051->192.0.2.2:58520: read: connection reset by peer',
    pattern: /HandleStreams failed to re(?:ad frame|ceive the preface)/,
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    title: {
      en: 'HandleStreams failed to read frame',
      zh: '服务端读帧失败（HandleStreams failed to read frame）',
    },
    meaning: {
      en: 'A line of the server: a client closed or lost its connection. Alone it is not an error: it also appears when a client program ends.',
      zh: '这是服务端的日志：某个客户端关闭或丢失了连接。单独出现不算错误，客户端程序退出时也会打印。',
    },
    causes: [
      {
        en: 'The client program ended, or closed its channel without waiting.',
        zh: '客户端程序退出，或没有等待就关闭了通道。',
      },
      {
        en: 'A health check or load balancer opens a TCP connection and cuts it, at a fixed interval (`failed to receive the preface`). grpc-go 1.39 and newer leave out a plain close (`EOF`).',
        zh: '健康检查或负载均衡器按固定间隔建立 TCP 连接后立即断开（`failed to receive the preface`）。grpc-go 1.39 起不再打印普通的断开（`EOF`）。',
      },
      {
        en: 'The client does not accept the certificate, or tries TLS on a plaintext port, and closes (`preface`, `EOF`). Its own error names the reason.',
        zh: '客户端不接受证书，或用 TLS 连明文端口，于是断开（`preface`、`EOF`）。原因看客户端的报错。',
      },
      {
        en: 'The network broke, or a device cut an idle connection.',
        zh: '网络中断，或设备切断了空闲连接。',
      },
    ],
    steps: [
      {
        en: 'Look up the address of the client in the line. If no call failed there at that second, ignore the line.',
        zh: '查这一行里的客户端地址。如果那一秒没有调用失败，忽略即可。',
      },
      {
        en: 'If calls failed, read the error of the client; use a gRPC health check instead of a TCP one.',
        zh: '如果有调用失败，看客户端的报错；健康检查改用 gRPC，不用 TCP。',
      },
    ],
  },
  'go-dial-address-with-path': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup tcp/14268/api/traces: nodename nor servname provided, or not known"',
    pattern:
      /\blookup tcp\/\d{1,5}\/|dial tcp: (?:lookup tcp\/|address [^\n"]{1,200}: (?:too many colons|missing port) in address)|invalid port \\?"[^"\n]{1,80}" after host|address \S{1,200}: invalid port/,
    sharedWith: { 'go-all-subconns-transient-failure': 'its example quotes an address without a port' },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'dial tcp: lookup tcp/…, too many colons in address',
      zh: '地址格式错误（lookup tcp/、too many colons）',
    },
    meaning: {
      en: 'The target is not `host:port`: it holds a scheme, a path, or no port, so Go reads a part of it as a port. No connection was tried.',
      zh: '目标不是 `host:port`：带了协议、路径或缺端口，Go 把其中一部分当成端口。没有尝试连接。',
    },
    causes: [
      {
        en: 'An HTTP address such as `http://host:14268/api/traces` was given where a gRPC exporter or client wants `host:4317`.',
        zh: '把 `http://host:14268/api/traces` 之类的 HTTP 地址给了需要 `host:4317` 的 gRPC exporter 或客户端。',
      },
      { en: 'An IPv6 address has no brackets: `[::1]:50051`.', zh: 'IPv6 地址没有加方括号：`[::1]:50051`。' },
      { en: 'The port is missing.', zh: '缺少端口。' },
    ],
    steps: [
      {
        en: 'Print the address that the client uses: everything besides host and port is too much.',
        zh: '打印客户端实际使用的地址：主机和端口之外的都是多余的。',
      },
      {
        en: 'Set `host:port` without scheme and path, and the gRPC port (OTLP 4317, Jaeger 14250) instead of the HTTP one. TLS is a separate option.',
        zh: '只写 `host:port`，不带协议和路径，并用 gRPC 端口（OTLP 4317、Jaeger 14250）而不是 HTTP 端口。TLS 另有选项。',
      },
    ],
  },
  'go-server-preface-timeout': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { until: '1.50' } },
    example:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: failed to receive server preface within timeout"',
    pattern: /failed to receive server preface within timeout/,
    source: 'grpc/grpc-go@v1.42.0:clientconn.go',
    title: {
      en: 'failed to receive server preface within timeout',
      zh: '等不到服务端的 HTTP/2 前言（server preface 超时）',
    },
    meaning: {
      en: 'The TCP connection opened, but no HTTP/2 frame came from the server within 20 seconds. The call was not sent. Newer releases print `error reading server preface`.',
      zh: 'TCP 连接已建立，但 20 秒内没有收到服务端的 HTTP/2 帧。调用没有发出。新版本打印 `error reading server preface`。',
    },
    causes: [
      {
        en: 'The client speaks plaintext to a port that expects TLS: the server waits for a TLS handshake, and the client for the preface.',
        zh: '客户端用明文连了要求 TLS 的端口：服务端在等 TLS 握手，客户端在等前言。',
      },
      {
        en: 'Something accepts the connection and sends nothing: `docker-proxy`, a sidecar, or a load balancer without a backend, a server that hangs, or a port of another protocol.',
        zh: '有程序接受了连接却不发数据：没有后端的 `docker-proxy`、sidecar 或负载均衡器，卡死的服务端，或别的协议的端口。',
      },
    ],
    steps: [
      {
        en: 'Try `openssl s_client -connect HOST:PORT -alpn h2`. If a certificate appears, the port wants TLS: use `credentials.NewTLS`. If it hangs, the second cause applies: try from inside the container of the server.',
        zh: '运行 `openssl s_client -connect HOST:PORT -alpn h2`。出现证书说明端口要求 TLS，使用 `credentials.NewTLS`；一直没有输出就是第二种原因，到服务端的容器里再试。',
      },
      {
        en: 'Correct the port or the backend of the load balancer, and restart a server that hangs.',
        zh: '改正端口或负载均衡器的后端；服务端卡死就重启。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
