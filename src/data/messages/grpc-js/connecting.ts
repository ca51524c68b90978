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
        en: 'The server is not running or listens on another port.',
        zh: '服务端没有运行，或监听的是别的端口。',
      },
      {
        en: '`localhost` resolves to `::1` first, and the server listens on IPv4 only.',
        zh: '`localhost` 先解析成 `::1`，而服务端只监听 IPv4。',
      },
      {
        en: 'In a container, `localhost` is the container itself.',
        zh: '在容器里，`localhost` 就是容器自己。',
      },
    ],
    steps: [
      {
        en: 'Read the address after ECONNREFUSED. If it is `::1`, dial `127.0.0.1` or bind the server to `[::]`.',
        zh: '看 ECONNREFUSED 之后的地址；若是 `::1`，改连 `127.0.0.1`，或让服务端绑定 `[::]`。',
      },
      {
        en: 'In containers use the service name instead of `localhost`.',
        zh: '容器之间使用服务名，不用 `localhost`。',
      },
      { en: 'Run `nc -vz HOST PORT` from the same container.', zh: '在同一容器里运行 `nc -vz HOST PORT`。' },
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
        en: 'The certificate is self-signed, from a private CA, or sent without its intermediates.',
        zh: '证书是自签名的、由私有 CA 签发，或没有附上中间证书。',
      },
      {
        en: 'The certificate has expired or names another host ("altnames").',
        zh: '证书已过期，或属于另一个主机名（altnames）。',
      },
      { en: '"wrong version number": the port is plaintext.', zh: '“wrong version number”：该端口是明文。' },
    ],
    steps: [
      {
        en: "Load the CA: `grpc.credentials.createSsl(fs.readFileSync('ca.pem'))`.",
        zh: "加载 CA：`grpc.credentials.createSsl(fs.readFileSync('ca.pem'))`。",
      },
      {
        en: 'For a plaintext port use `grpc.credentials.createInsecure()`.',
        zh: '明文端口使用 `grpc.credentials.createInsecure()`。',
      },
      {
        en: 'For another host name, dial the name in the certificate; in tests set `grpc.ssl_target_name_override`.',
        zh: '主机名不符时，用证书里的名字连接；测试中可设置 `grpc.ssl_target_name_override`。',
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
        en: '"Last error: null" or a timeout: a firewall drops packets, or the address is wrong.',
        zh: '“Last error: null”或超时：防火墙丢包，或地址错误。',
      },
      {
        en: 'The connection opens and closes at once: TLS on one side only.',
        zh: '连接建立后立刻断开：只有一端启用 TLS。',
      },
    ],
    steps: [
      {
        en: 'Run with `GRPC_TRACE=subchannel,transport GRPC_VERBOSITY=DEBUG` and read the connection attempts.',
        zh: '设置 `GRPC_TRACE=subchannel,transport GRPC_VERBOSITY=DEBUG` 运行，查看连接过程。',
      },
      {
        en: 'Test with `nc -vz HOST PORT`, then with `grpcurl` with and without `-plaintext`.',
        zh: '先用 `nc -vz HOST PORT` 测试，再用 `grpcurl`（带与不带 `-plaintext`）。',
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
        en: 'The target carries `http://`, so the scheme is read as a name.',
        zh: '目标地址带有 `http://`，被当成了名字。',
      },
      {
        en: 'The name is misspelled or exists only in another network.',
        zh: '名字写错，或只在别的网络中有效。',
      },
    ],
    steps: [
      { en: 'Write `host:port` without a scheme.', zh: '写成不带 scheme 的 `host:port`。' },
      {
        en: "Resolve it in the same container: `node -e \"require('dns').lookup('NAME', console.log)\"`.",
        zh: "在同一容器里解析：`node -e \"require('dns').lookup('NAME', console.log)\"`。",
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
