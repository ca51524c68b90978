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
    pattern: /: io exception(?=\s+Channel Pipeline|\s*$|\s*\n|["'\s,;)])/,
    sharedWith: {
      'skywalking-agent-status': 'the agent prints the status of the grpc-java that it holds',
    },
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: { en: 'io exception: see “Caused by”', zh: '套接字出错（io exception），原因在 Caused by' },
    meaning: {
      en: 'The socket failed while connecting or later. The message alone says nothing: read the `Caused by` line.',
      zh: '连接时或连接后套接字失败。这段文字本身没有信息，原因写在 `Caused by` 行。',
    },
    causes: [
      {
        en: '"Connection refused": nothing listens on that address, or the container does not publish the port (`docker run -p`; `EXPOSE` is not enough).',
        zh: '“Connection refused”：该地址没有进程监听，或容器没有发布端口（要用 `docker run -p`，只写 `EXPOSE` 不够）。',
      },
      {
        en: '"Connection reset" or "Broken pipe": the peer or a load balancer dropped the connection.',
        zh: '“Connection reset”或“Broken pipe”：对端或负载均衡器断开了连接。',
      },
      {
        en: '"not an SSL/TLS record" or a certificate error: TLS on one side only, or an untrusted certificate. `Channel Pipeline: [SslHandler` shows that it broke during the TLS handshake; `PKIX path building failed`: the trust store of the JVM lacks the CA, or that of a proxy that inspects TLS.',
        zh: '“not an SSL/TLS record”或证书错误：只有一端启用 TLS，或证书不受信任。`Channel Pipeline: [SslHandler` 说明断在 TLS 握手；`PKIX path building failed`：JVM 的信任库里没有该 CA，或没有解密代理的 CA。',
      },
    ],
    steps: [
      {
        en: 'Log the whole exception, not `getMessage()`, and read the last `Caused by`.',
        zh: '记录完整异常而不是 `getMessage()`，查看最后一个 `Caused by`。',
      },
      {
        en: "Connection refused: run `nc -vz HOST PORT` from the client's machine.",
        zh: '连接被拒：在客户端机器上运行 `nc -vz HOST PORT`。',
      },
      {
        en: 'TLS: use `usePlaintext()` only if the server has no TLS; otherwise load the CA with `TlsChannelCredentials`.',
        zh: 'TLS 问题：只有服务端没有 TLS 时才用 `usePlaintext()`，否则用 `TlsChannelCredentials` 加载 CA。',
      },
      {
        en: 'Reset: set `keepAliveTime` below the idle timeout of any proxy in between and retry safe calls.',
        zh: '被重置：把 `keepAliveTime` 设得小于沿途代理的空闲超时，并重试可安全重复的调用。',
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
        en: 'Plaintext against a TLS port: then every first call fails.',
        zh: '用明文连 TLS 端口：这样每次都在第一个调用就失败。',
      },
      {
        en: '`while performing protocol negotiation`: TLS against a plaintext port, or the server rejected the client certificate.',
        zh: '`while performing protocol negotiation`：用 TLS 连明文端口，或服务端拒绝了客户端证书。',
      },
      { en: 'A proxy or load balancer dropped the connection.', zh: '代理或负载均衡器断开了连接。' },
      { en: 'The server was killed.', zh: '服务端进程被 kill。' },
    ],
    steps: [
      { en: 'At the first call compare TLS on both sides.', zh: '首次调用就失败：核对两端 TLS 设置。' },
      {
        en: 'Otherwise look for crashes and kills of the server at that second, then at idle timeouts.',
        zh: '否则检查服务端在那一秒是否崩溃或被 kill，再看空闲超时。',
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
      zh: 'OkHttp、Android 套接字断开（End of stream or IOException）',
    },
    meaning: {
      en: 'On the OkHttp transport the socket ended or failed while calls were open.',
      zh: '使用 OkHttp 传输时，调用进行中套接字断开或出错。',
    },
    causes: [
      { en: 'The device changed networks or went to sleep.', zh: '设备切换网络或进入休眠。' },
      { en: 'The server or a proxy closed the connection.', zh: '服务端或代理关闭了连接。' },
    ],
    steps: [
      {
        en: 'Build the channel with `AndroidChannelBuilder` and a `Context`, so that network changes are noticed.',
        zh: '用 `AndroidChannelBuilder` 并传入 `Context` 创建通道，以便感知网络变化。',
      },
      {
        en: 'Retry safe calls. If it happens at once, check address and TLS.',
        zh: '重试可安全重复的调用；若立刻出现，检查地址与 TLS。',
      },
    ],
  },
  'java-unable-to-resolve-host': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.9' } },
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: Unable to resolve host payments.internal',
    pattern: /Unable to resolve host [^"\s]{1,300}/,
    sharedWith: { 'remote-execution-capabilities': 'Bazel prints the text of grpc-java behind its own.' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/DnsNameResolver.java',
    title: { en: 'Unable to resolve host', zh: '主机名无法解析（Unable to resolve host）' },
    meaning: { en: 'DNS lookup of the target failed.', zh: '目标地址的 DNS 查询失败。' },
    causes: [
      {
        en: 'The target carries `http://`, or the name is misspelled.',
        zh: '目标地址带有 `http://`，或名字写错。',
      },
      { en: 'The name exists only inside the cluster or VPN.', zh: '该名字只在集群或 VPN 内有效。' },
      {
        en: 'On Android: no network, or the app lacks the INTERNET permission.',
        zh: '在 Android 上：没有网络，或应用缺少 INTERNET 权限。',
      },
    ],
    steps: [
      {
        en: 'Resolve the name on the same machine (`getent hosts NAME`).',
        zh: '在同一台机器上解析该名字（`getent hosts NAME`）。',
      },
      {
        en: 'Use `forAddress(host, port)` or a `host:port` target without a scheme.',
        zh: '使用 `forAddress(host, port)`，或不带 scheme 的 `host:port`。',
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
      { en: 'Service discovery has no healthy instance.', zh: '服务发现没有健康实例。' },
      {
        en: 'The resolver filters out everything, for example by zone or metadata.',
        zh: '解析器把所有实例都过滤掉了，例如按可用区或元数据过滤。',
      },
    ],
    steps: [
      {
        en: 'Look at the registry or at `dig NAME` and find out why no instance is ready.',
        zh: '查看注册中心或 `dig NAME`，找出为何没有就绪的实例。',
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
        en: 'The network path broke, or a NAT device dropped the connection.',
        zh: '网络路径中断，或 NAT 设备丢弃了连接。',
      },
      { en: 'The peer is paused (garbage collection) or overloaded.', zh: '对端停顿（GC）或过载。' },
    ],
    steps: [
      { en: 'Retry safe calls on the new connection.', zh: '在新连接上重试可安全重复的调用。' },
      {
        en: "Set `keepAliveTime` below the idle timeout of any proxy in between, but not below the server's `permitKeepAliveTime`.",
        zh: '把 `keepAliveTime` 设得小于沿途代理的空闲超时，但不要低于服务端的 `permitKeepAliveTime`。',
      },
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
        en: 'The channel is created and shut down per request, or in a test teardown.',
        zh: '每个请求都创建并关闭通道，或在测试清理阶段关闭。',
      },
      {
        en: 'The application is stopping while background threads still call.',
        zh: '应用正在停止，后台线程仍在调用。',
      },
    ],
    steps: [
      { en: 'Share one channel for the life of the program.', zh: '整个程序共享一个通道。' },
      {
        en: 'Stop the callers first, then `shutdown()`, then `awaitTermination`.',
        zh: '先停掉发起调用的代码，再 `shutdown()`，最后 `awaitTermination`。',
      },
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
      { en: 'A load balancer ends TLS without HTTP/2.', zh: '终止 TLS 的负载均衡器没有启用 HTTP/2。' },
      {
        en: 'The TLS provider of this JVM has no ALPN (very old Java 8 without netty-tcnative or Conscrypt).',
        zh: '本 JVM 的 TLS 实现不支持 ALPN（很旧的 Java 8，且没有 netty-tcnative 或 Conscrypt）。',
      },
    ],
    steps: [
      {
        en: 'Check: `openssl s_client -connect HOST:PORT -alpn h2` must print `ALPN protocol: h2`.',
        zh: '检查：`openssl s_client -connect HOST:PORT -alpn h2` 必须打印 `ALPN protocol: h2`。',
      },
      {
        en: 'If it does, update the JVM or add `netty-tcnative-boringssl-static`; if not, enable HTTP/2 on the listener.',
        zh: '若能打印，升级 JVM 或加入 `netty-tcnative-boringssl-static`；否则在监听器上启用 HTTP/2。',
      },
    ],
  },
  'java-http2-exception': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.9' } },
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: http2 exception\nCaused by: io.netty.handler.codec.http2.Http2Exception: First received frame was not SETTINGS. Hex dump for first 5 bytes: 485454502f',
    pattern: /: http2 exception(?=\s|$|["'])/,
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
        en: '"First received frame was not SETTINGS": the port belongs to an HTTP/1 or TLS server.',
        zh: '“First received frame was not SETTINGS”：该端口是 HTTP/1 或 TLS 服务。',
      },
      { en: 'A proxy breaks the HTTP/2 stream.', zh: '代理破坏了 HTTP/2 流。' },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line: it often shows the first bytes as hex or text.',
        zh: '查看 `Caused by` 行，它常以十六进制或文本显示最初几个字节。',
      },
      {
        en: 'Check port, TLS on both sides, and that the listener serves HTTP/2.',
        zh: '检查端口、两端 TLS，以及监听器是否提供 HTTP/2。',
      },
    ],
  },
  'java-ssl-exception': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.35' } },
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE: ssl exception\nCaused by: io.netty.handler.codec.DecoderException: javax.net.ssl.SSLHandshakeException: Received fatal alert: bad_certificate',
    pattern: /: ssl exception(?=\s|$|["'])/,
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
        en: '"bad_certificate" or "certificate_required": the server requires a client certificate, and none was sent or it is not trusted.',
        zh: '“bad_certificate”或“certificate_required”：服务端要求客户端证书，而客户端没有发送，或证书不受信任。',
      },
      {
        en: 'A component between client and server damaged or replaced the TLS records.',
        zh: '两端之间有组件破坏或替换了 TLS 记录。',
      },
    ],
    steps: [
      {
        en: 'Log the whole exception and read the alert in the last `Caused by`.',
        zh: '记录完整异常，查看最后一个 `Caused by` 里的 alert。',
      },
      {
        en: 'Give the client a certificate that the CA of the server signed: `TlsChannelCredentials.newBuilder().keyManager(cert, key)`.',
        zh: '给客户端配置由服务端所信任 CA 签发的证书：`TlsChannelCredentials.newBuilder().keyManager(cert, key)`。',
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
        en: 'A custom name resolver or service discovery hands out `InetSocketAddress.createUnresolved`, or a name that DNS does not know.',
        zh: '自定义解析器或服务发现给出了 `InetSocketAddress.createUnresolved`，或 DNS 不认识的名字。',
      },
    ],
    steps: [
      {
        en: 'Resolve the name on the same machine (`getent hosts NAME`).',
        zh: '在同一台机器上解析该名字（`getent hosts NAME`）。',
      },
      { en: 'In your own resolver return resolved addresses.', zh: '自己编写的解析器应返回已解析的地址。' },
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
    causes: [{ en: 'The server or a proxy closed the connection.', zh: '服务端或代理关闭了连接。' }],
    steps: [
      {
        en: "Read the `Caused by` line, then the server's log for that second.",
        zh: '先看 `Caused by` 行，再看服务端那一秒的日志。',
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
