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
      { en: 'A proxy reached its time limit for streams.', zh: '代理到达流的时间上限。' },
      { en: 'A proxy does not forward trailers.', zh: '代理不转发尾部元数据。' },
    ],
    steps: [
      {
        en: 'Note after how many seconds it happens and look for that number in the proxy timeouts.',
        zh: '记下多少秒后发生，到代理的超时设置中找这个数字。',
      },
      { en: 'Call the backend directly to compare.', zh: '直连后端作对比。' },
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
      { en: 'The handler or server crashed.', zh: '处理函数或服务端崩溃。' },
      { en: 'A proxy lost its connection to the backend.', zh: '代理与后端的连接断开。' },
    ],
    steps: [
      {
        en: 'Compare the logs of server and proxies at that second.',
        zh: '对照服务端与代理在那一秒的日志。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用，调用可能已经执行。',
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
      { en: 'The session was destroyed or timed out.', zh: '会话被销毁或超时。' },
      {
        en: '"Protocol error": a proxy or server broke HTTP/2 rules, or an old Node release has a known bug.',
        zh: '“Protocol error”：代理或服务端违反了 HTTP/2 规则，或旧版 Node 有已知缺陷。',
      },
    ],
    steps: [
      { en: 'Look at the last part of the text.', zh: '查看末尾的文字。' },
      {
        en: 'Upgrade Node and `@grpc/grpc-js`, then test without the proxy.',
        zh: '升级 Node 和 `@grpc/grpc-js`，再绕过代理测试。',
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
