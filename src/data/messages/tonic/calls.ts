import type { Message } from '../message.ts';

/** tonic: the call itself. */
export const tonicCalls = {
  'tonic-decoded-message-too-large': {
    code: 'OUT_OF_RANGE',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.9' } },
    example:
      'code: \'Operation was attempted past the valid range\', message: "Error, decoded message length too large: found 5242880 bytes, the limit is: 4194304 bytes"',
    pattern: /Error, (?:de|en)coded message length too large: found \d{1,15} bytes, the limit is: \d/,
    source: 'hyperium/tonic:tonic/src/codec/decode.rs',
    title: { en: 'Message over the size limit', zh: '消息超过大小上限' },
    meaning: {
      en: 'The message is over the limit: 4 MiB for decoding by default, none for encoding unless set. Tonic uses `OUT_OF_RANGE` where other libraries use `RESOURCE_EXHAUSTED`.',
      zh: '消息超过上限：解码默认 4 MiB，编码默认不限。tonic 使用 `OUT_OF_RANGE`，其他客户端库则用 `RESOURCE_EXHAUSTED`。',
    },
    causes: [{ en: 'A list or file grew past the limit.', zh: '列表或文件变大，超过上限。' }],
    steps: [
      {
        en: 'Call `max_decoding_message_size` (or `max_encoding_message_size`) on the generated client or server of the side that reports it.',
        zh: '在报错一侧的生成客户端或服务端上调用 `max_decoding_message_size`（或 `max_encoding_message_size`）。',
      },
      { en: 'For data that keeps growing use paging or a stream.', zh: '数据会持续增长时，使用分页或流。' },
    ],
  },
  'tonic-missing-grpc-status-trailer': {
    code: 'UNKNOWN',
    libraries: ['tonic'],
    example:
      'code: \'Unknown error\', message: "protocol error: missing grpc-status trailer, stream was terminated without a final status (possible truncation by a proxy or load balancer)"',
    pattern: /missing grpc-status trailer, stream was terminated without a final status/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: { en: 'Stream ended without a status', zh: '流结束却没有状态' },
    meaning: {
      en: 'The stream ended and no trailers with a status came.',
      zh: '流结束时没有收到携带状态的尾部元数据（trailers）。',
    },
    causes: [
      { en: 'A proxy cut the stream at a time limit.', zh: '代理因时间上限切断了流。' },
      { en: 'A proxy does not forward HTTP/2 trailers.', zh: '代理不转发 HTTP/2 尾部元数据。' },
    ],
    steps: [
      {
        en: 'Compare the time until the break with the proxy timeouts.',
        zh: '把中断前的时长与代理超时对比。',
      },
      {
        en: 'Call the backend directly; if it works, use HTTP/2 on both sides of the proxy.',
        zh: '直连后端；若成功，让代理两侧都使用 HTTP/2。',
      },
    ],
  },
  'tonic-mapped-from-http-status': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNIMPLEMENTED', 'UNAUTHENTICATED', 'PERMISSION_DENIED', 'INTERNAL', 'UNKNOWN'],
    libraries: ['tonic'],
    example:
      'code: \'The service is currently unavailable\', message: "grpc-status header missing, mapped from HTTP status code 502"',
    pattern: /grpc-status header missing, mapped from HTTP status code \d/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: { en: 'HTTP status instead of gRPC', zh: '收到 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'An HTTP component answered, and tonic derived the code from the HTTP status at the end: 404 gives `UNIMPLEMENTED`, 401 `UNAUTHENTICATED`, 403 `PERMISSION_DENIED`, 429 and 502 to 504 `UNAVAILABLE`.',
      zh: '应答的是某个 HTTP 组件，tonic 根据末尾的 HTTP 状态得出状态码：404 对应 `UNIMPLEMENTED`，401 对应 `UNAUTHENTICATED`，403 对应 `PERMISSION_DENIED`，429 与 502 至 504 对应 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'A proxy has no healthy backend (502, 503) or no route (404).',
        zh: '代理没有健康后端（502、503）或没有路由（404）。',
      },
      { en: 'A gateway wants other credentials (401, 403).', zh: '网关要求其他凭据（401、403）。' },
    ],
    steps: [
      { en: 'Find the hop that answered, and look at its log.', zh: '找出应答的那一跳，查看它的日志。' },
      {
        en: 'Retry with backoff only for 429, 502, 503 and 504.',
        zh: '只有 429、502、503、504 才退避重试。',
      },
    ],
  },
  'tonic-h2-protocol-error': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'UNAVAILABLE', 'CANCELLED', 'RESOURCE_EXHAUSTED', 'PERMISSION_DENIED'],
    libraries: ['tonic'],
    example: 'code: \'Internal error\', message: "h2 protocol error: error reading a body from connection"',
    pattern: /h2 protocol error: \S/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: { en: 'HTTP/2 connection or stream failed', zh: 'HTTP/2 连接或流出错' },
    meaning: {
      en: 'The HTTP/2 stream or connection was reset. Its error code decides the status; a lost connection without a code gives `UNKNOWN`.',
      zh: 'HTTP/2 流或连接被重置，其错误码决定状态码；连接丢失而没有错误码时为 `UNKNOWN`。',
    },
    causes: [
      { en: 'The peer restarted, or a proxy timed out.', zh: '对端重启，或代理超时。' },
      { en: 'The keepalive policy of the server was violated.', zh: '违反了服务端的 keepalive 策略。' },
    ],
    steps: [
      {
        en: 'Print the source chain with `{:?}`: it holds the HTTP/2 reason.',
        zh: '用 `{:?}` 打印错误链，其中有 HTTP/2 的原因。',
      },
      {
        en: 'Look for restarts and idle timeouts at that second; retry safe calls.',
        zh: '检查那一秒是否有重启或空闲超时；重试安全的调用。',
      },
    ],
  },
  'tonic-invalid-compression-flag': {
    code: 'INTERNAL',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.5' } },
    example:
      'code: \'Internal error\', message: "protocol error: received message with invalid compression flag: 60 (valid flags are 0 and 1) while receiving response with status: 200 OK"',
    pattern: /received message with invalid compression flag: \d/,
    source: 'hyperium/tonic:tonic/src/codec/decode.rs',
    title: { en: 'Body is not gRPC framing', zh: '响应体不是 gRPC 分帧' },
    meaning: {
      en: 'The first byte of a message must be 0 or 1. The HTTP status at the end tells what was received.',
      zh: '消息首字节必须是 0 或 1，末尾的 HTTP 状态说明收到了什么。',
    },
    causes: [
      {
        en: '60 is "<", the start of an HTML page from a proxy or web server.',
        zh: '60 是“<”，即代理或 Web 服务器返回的 HTML 页面开头。',
      },
      { en: '123 is "{", the start of JSON.', zh: '123 是“{”，即 JSON 的开头。' },
    ],
    steps: [
      {
        en: 'Check address and route, and look at the body with `curl -v`.',
        zh: '检查地址和路由，用 `curl -v` 查看内容。',
      },
    ],
  },
  'tonic-unsupported-compression': {
    code: 'UNIMPLEMENTED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.5' } },
    example:
      "code: 'Operation is not implemented or not supported', message: \"Content is compressed with `gzip` which isn't supported\"",
    pattern: /Content is compressed with .[\w-]{1,40}. which isn't supported/,
    source: 'hyperium/tonic:tonic/src/codec/compression.rs',
    title: { en: 'Compression algorithm not enabled', zh: '没有启用对应的压缩算法' },
    meaning: {
      en: 'The peer compresses, and this side has not enabled that algorithm.',
      zh: '对端启用了压缩，而本端没有启用该算法。',
    },
    causes: [
      {
        en: 'The tonic feature (`gzip`, `deflate`, `zstd`) is off, or `accept_compressed` was not called.',
        zh: '没有打开 tonic 的 feature（`gzip`、`deflate`、`zstd`），或没有调用 `accept_compressed`。',
      },
    ],
    steps: [
      {
        en: 'Enable the feature and call `.accept_compressed(CompressionEncoding::Gzip)` on the generated client or server.',
        zh: '打开 feature，并在生成的客户端或服务端上调用 `.accept_compressed(CompressionEncoding::Gzip)`。',
      },
      { en: 'Or switch compression off on the peer.', zh: '或在对端关闭压缩。' },
    ],
  },
  'tonic-io-file-exists': {
    code: 'ALREADY_EXISTS',
    libraries: ['tonic'],
    example:
      'code: \'Some entity that we attempted to create already exists\', message: "File exists (os error 17)"',
    pattern: /File exists \(os error 17\)/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: { en: 'A file operation found the file in place', zh: '文件操作发现文件已存在' },
    meaning: {
      en: 'The handler returned a `std::io::Error` with `?`, and tonic derived the code from its kind. The text comes from the file system of the server.',
      zh: '处理函数用 `?` 返回了 `std::io::Error`，tonic 根据其 kind 得出状态码。文字来自服务端的文件系统。',
    },
    causes: [
      {
        en: 'The handler creates a file or directory that is already there.',
        zh: '处理函数要创建的文件或目录已存在。',
      },
      { en: 'Two calls do it at the same time.', zh: '两个调用同时在创建。' },
    ],
    steps: [
      {
        en: 'As caller, find out whether the existing thing is the one you wanted.',
        zh: '作为调用方，先确认已存在的是否就是想要的。',
      },
      {
        en: "As service, map I/O errors by hand: a failure of the server's own files is seldom the caller's business.",
        zh: '作为服务，手动转换 I/O 错误：服务端自身文件的问题通常与调用方无关。',
      },
    ],
    note: {
      en: 'The text comes from the operating system by way of the Rust standard library.',
      zh: '文字来自操作系统，经由 Rust 标准库。',
    },
  },
} as const satisfies Record<string, Message>;
