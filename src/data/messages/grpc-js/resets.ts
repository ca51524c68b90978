import type { Message } from '../message.ts';

/** grpc-js: the stream was reset. */
export const grpcJsResets = {
  'node-rst-stream-0': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.7' } },
    example: 'Error: 13 INTERNAL: Received RST_STREAM with code 0 (Call ended without gRPC status)',
    pattern: /Received RST_STREAM with code 0\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Call ended without gRPC status (RST_STREAM with code 0)',
      zh: '流结束却没有状态（RST_STREAM with code 0）',
    },
    meaning: {
      en: 'The stream ended normally, but no status had arrived.',
      zh: '流正常结束，但没有收到状态。',
    },
    causes: [
      {
        en: 'A proxy or platform ended the stream at its time limit: Cloud Run 5 minutes unless set, an AWS ALB, Envoy `route timeout` 15 s. Raise the limit for the route, or reconnect before it.',
        zh: '代理或平台到了时限就结束流：Cloud Run（默认 5 分钟）、AWS ALB、Envoy 的路由 `timeout`（默认 15 秒）。为该路由调大时限，或在到期前重连。',
      },
      {
        en: 'A proxy does not forward trailers, so the status is lost: turn on HTTP/2 to the backend (Cloud Run `--use-http2`, ALB target group with protocol version gRPC, nginx `grpc_pass`, HAProxy `proto h2`).',
        zh: '代理不转发尾部元数据（trailers），状态丢失：到后端也要用 HTTP/2（Cloud Run `--use-http2`、协议版本为 gRPC 的 ALB 目标组、nginx `grpc_pass`、HAProxy `proto h2`）。',
      },
      {
        en: 'The server responded with an error before it read the whole request, or under high load: a race in `@grpc/grpc-js`; use the newest release on both sides.',
        zh: '服务端没有读完请求就返回错误，或在高负载下：`@grpc/grpc-js` 的竞态，两端都用最新版本。',
      },
      {
        en: 'The handler in Node threw or returned without `callback` or `call.end()`.',
        zh: 'Node 的处理函数抛出异常，或没有调用 `callback`、`call.end()` 就返回。',
      },
    ],
    steps: [
      {
        en: 'Note after how many seconds it happens and look for that number in the settings of the proxy; an error at once points to trailers or the handler.',
        zh: '记录多少秒后出现，在代理配置里找这个数值；立刻出现则指向尾部元数据或处理函数。',
      },
      {
        en: 'Call the backend directly with `grpcurl -v`: trailers there mean that the proxy loses them.',
        zh: '用 `grpcurl -v` 直接调用后端：那里有尾部元数据，就是代理丢的。',
      },
    ],
  },
  'node-rst-stream-2': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.1.2' } },
    example: 'Error: 13 INTERNAL: Received RST_STREAM with code 2 (Internal server error)',
    pattern: /Received RST_STREAM with code 2(?= \(Internal server error\)|$|["'\n])/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Received RST_STREAM with code 2 (INTERNAL_ERROR)',
      zh: '流被 INTERNAL_ERROR 重置（RST_STREAM with code 2）',
    },
    meaning: { en: 'The peer reset the stream with INTERNAL_ERROR.', zh: '对端以 INTERNAL_ERROR 重置了流。' },
    causes: [
      {
        en: 'The server or handler crashed or panicked while it responded (nil pointer, out of memory): its log has it at that second.',
        zh: '服务端或处理函数在响应时崩溃或 panic（空指针、内存不足）：看它那一秒的日志。',
      },
      {
        en: 'A proxy lost its backend during the call (rollout, scale-in, idle timeout) and could not tell so otherwise: AWS ALB, Google load balancer, Istio. Drain pods (`preStop`), and raise the idle timeout of the proxy or backend.',
        zh: '调用过程中代理失去了后端（发布、缩容、空闲超时），只能这样通知：AWS ALB、Google 负载均衡、Istio。让 pod 先排空（`preStop`），并调大代理或后端的空闲超时。',
      },
      {
        en: 'Firestore, Datastore, Pub/Sub, and other Google services end a stream now and then this way: the client libraries retry reads; update them, and wrap writes in a retry.',
        zh: 'Firestore、Datastore、Pub/Sub 等 Google 服务偶尔这样结束流：SDK 会重试读取；升级 SDK，写入自己加重试。',
      },
      {
        en: 'Headers or trailers exceed a limit of the proxy, such as long error details.',
        zh: '响应首部或尾部元数据超过代理的上限，例如很长的错误详情。',
      },
      {
        en: 'Old releases: 1.9.x and 1.10.0 to 1.10.3 could fail calls with `Session closed with error code 2`; update `@grpc/grpc-js`.',
        zh: '旧版本：1.9.x 和 1.10.0 到 1.10.3 可能以 `Session closed with error code 2` 让调用失败；升级 `@grpc/grpc-js`。',
      },
    ],
    steps: [
      {
        en: 'Compare the logs of server and proxies at that second: a stack there is the first cause, an entry only in the proxy (`upstream_reset`, `DC`, `UC`) the second.',
        zh: '对照服务端和代理在那一秒的日志：有堆栈是第一种，只有代理有记录（`upstream_reset`、`DC`、`UC`）是第二种。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用：调用可能已经执行。',
      },
    ],
  },
  'node-rst-stream-internal-client-error': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.2.3' } },
    example:
      'Error: 13 INTERNAL: Received RST_STREAM with code 2 triggered by internal client error: Protocol error',
    pattern: /Received RST_STREAM with code \d{1,3} triggered by internal client error: \S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'RST_STREAM triggered by internal client error',
      zh: 'Node 的 HTTP/2 客户端出错（internal client error）',
    },
    meaning: {
      en: 'The http2 module of Node on the client side raised the error. The text at the end is the real reason.',
      zh: '错误由客户端的 Node http2 模块产生，末尾的文字才是真正的原因。',
    },
    causes: [
      {
        en: '`Session closed with error code 2` or `ERR_HTTP2_SESSION_ERROR`: the server or a proxy closed the connection with an error (a restart, Istio, high load). 1.10.4 and later handle part of it: update `@grpc/grpc-js` and retry.',
        zh: '`Session closed with error code 2` 或 `ERR_HTTP2_SESSION_ERROR`：服务端或代理以错误关闭了连接（重启、Istio、高负载）。1.10.4 起处理了一部分：升级 `@grpc/grpc-js` 并重试。',
      },
      {
        en: '`read ECONNRESET`, `ETIMEDOUT`, or `EPIPE`: the connection was dropped, mostly while idle. Since 1.3.7 this is UNAVAILABLE: update, and set `grpc.keepalive_time_ms`.',
        zh: '`read ECONNRESET`、`ETIMEDOUT` 或 `EPIPE`：连接被丢弃，多在空闲时。1.3.7 起改为 UNAVAILABLE：升级，并设 `grpc.keepalive_time_ms`。',
      },
      {
        en: '`Protocol error` at every call: plaintext to a port with TLS, such as that of a load balancer, or a port that speaks HTTP/1.1. Turn TLS on (the lock in Postman, `createSsl()`), or use the gRPC port.',
        zh: '每次调用都 `Protocol error`：用明文连了 TLS 端口（例如负载均衡器），或端口是 HTTP/1.1。启用 TLS（Postman 的锁图标、`createSsl()`），或改用 gRPC 端口。',
      },
      {
        en: '`Protocol error` now and then (`NGHTTP2_PROTOCOL_ERROR`): a header that HTTP/2 does not allow (`connection`, `transfer-encoding`, `host`), a `content-length` that is wrong, or a bug of one Node release. Update Node, and call without the proxy.',
        zh: '偶尔 `Protocol error`（`NGHTTP2_PROTOCOL_ERROR`）：HTTP/2 不允许的首部（`connection`、`transfer-encoding`、`host`）、`content-length` 不对，或某个 Node 版本的缺陷。升级 Node，并绕过代理测试。',
      },
      {
        en: '`Maximum … memory` or `NGHTTP2_ENHANCE_YOUR_CALM`: many streams or large messages on one session. Raise `grpc-node.max_session_memory`, or use several clients.',
        zh: '`Maximum … memory` 或 `NGHTTP2_ENHANCE_YOUR_CALM`：一个会话上流太多或消息太大。调大 `grpc-node.max_session_memory`，或用多个客户端。',
      },
    ],
    steps: [
      {
        en: 'Read the text after `internal client error:`, see whether every call fails, and run `npm ls @grpc/grpc-js` and `node -v`.',
        zh: '看 `internal client error:` 后面的文字和是否每次都失败，并运行 `npm ls @grpc/grpc-js` 和 `node -v`。',
      },
      {
        en: 'Update both, test without the proxy, and retry only calls that are safe to repeat.',
        zh: '升级两者，绕过代理测试，只重试可安全重复的调用。',
      },
    ],
  },
  'node-rst-stream-other': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.7' } },
    example: 'Error: 13 INTERNAL: Received RST_STREAM with code 1',
    pattern: /Received RST_STREAM with code (?!0\b|2\b)\d{1,3}\b(?! triggered)/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Received RST_STREAM with another code', zh: '流被其他 HTTP/2 错误重置（RST_STREAM）' },
    meaning: {
      en: 'The peer reset the stream; the number is an HTTP/2 error code, not a gRPC code. 1 is PROTOCOL_ERROR, 3 FLOW_CONTROL_ERROR, 9 COMPRESSION_ERROR.',
      zh: '对端重置了流；数字是 HTTP/2 错误码，不是 gRPC 状态码。1 是 PROTOCOL_ERROR，3 是 FLOW_CONTROL_ERROR，9 是 COMPRESSION_ERROR。',
    },
    causes: [
      { en: 'A proxy rejects a header or breaks the protocol.', zh: '代理拒绝某个首部，或违反协议。' },
    ],
    steps: [
      {
        en: 'Look the number up in the HTTP/2 table, then check headers and proxies.',
        zh: '在 HTTP/2 错误码表中查这个数字，再检查首部与代理。',
      },
      {
        en: 'Call the backend directly to find out which component resets the stream.',
        zh: '直连后端，确定是哪个组件重置的。',
      },
    ],
  },
  'node-protocol-not-secure-enough': {
    code: 'PERMISSION_DENIED',
    libraries: ['grpc-js'],
    example: 'Error: 7 PERMISSION_DENIED: Protocol not secure enough',
    pattern: /Protocol not secure enough/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Protocol not secure enough: stronger TLS required',
      zh: '对端要求更强的 TLS（Protocol not secure enough）',
    },
    meaning: {
      en: 'The peer reset the stream with INADEQUATE_SECURITY: the TLS settings of the connection are too weak for it.',
      zh: '对端以 INADEQUATE_SECURITY 重置了流：连接的 TLS 设置达不到它的要求。',
    },
    causes: [
      {
        en: 'The TLS version or cipher is on the forbidden list of HTTP/2.',
        zh: 'TLS 版本或加密套件在 HTTP/2 的禁用列表里。',
      },
    ],
    steps: [
      {
        en: 'Use TLS 1.2 or newer with modern ciphers on both sides.',
        zh: '两端使用 TLS 1.2 或更新版本，并采用现代加密套件。',
      },
      {
        en: 'Look for a `secureContext` or `GRPC_SSL_CIPHER_SUITES` that restricts them.',
        zh: '检查是否有 `secureContext` 或 `GRPC_SSL_CIPHER_SUITES` 限制了它们。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
