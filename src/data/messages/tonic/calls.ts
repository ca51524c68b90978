import type { Message } from '../message.ts';

/** tonic: the call itself. */
export const tonicCalls = {
  'tonic-decoded-message-too-large': {
    code: 'OUT_OF_RANGE',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.12' } },
    example:
      'code: \'Operation was attempted past the valid range\', message: "Error, decoded message length too large: found 5242880 bytes, the limit is: 4194304 bytes"',
    pattern: /Error, (?:de|en)coded message length too large: found \d{1,15} bytes, the limit is: \d/,
    source: 'hyperium/tonic:tonic/src/codec/decode.rs',
    title: { en: 'Message length too large', zh: '消息超过大小上限（length too large）' },
    meaning: {
      en: 'The message is over the limit: 4 MiB for decoding by default, none for encoding unless set. Tonic uses `OUT_OF_RANGE` where other libraries use `RESOURCE_EXHAUSTED`.',
      zh: '消息超过上限：解码默认 4 MiB，编码默认不限。tonic 使用 `OUT_OF_RANGE`，其他库则用 `RESOURCE_EXHAUSTED`。',
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
    versions: { tonic: { since: '0.14.6' } },
    example:
      'code: \'Unknown error\', message: "protocol error: missing grpc-status trailer, stream was terminated without a final status (possible truncation by a proxy or load balancer)"',
    pattern: /missing grpc-status trailer, stream was terminated without a final status/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'Missing grpc-status trailer: stream ended without a status',
      zh: '流结束却没有状态（missing grpc-status trailer）',
    },
    meaning: {
      en: 'The stream ended without trailers that hold `grpc-status`, so the response might be incomplete. Up to 0.14.5 tonic reports no error in this case: a truncated response looks complete.',
      zh: '流结束时没有收到带 `grpc-status` 的尾部元数据（trailers），响应可能不完整。0.14.5 及更早的版本此时不报错，被截断的响应看起来是完整的。',
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
    title: {
      en: 'grpc-status header missing: HTTP status instead of gRPC',
      zh: '收到 HTTP 状态而不是 gRPC（grpc-status header missing）',
    },
    meaning: {
      en: 'The response came from an HTTP component, and tonic derived the code from the HTTP status at the end: 404 gives `UNIMPLEMENTED`, 401 `UNAUTHENTICATED`, 403 `PERMISSION_DENIED`; 429 and 502 to 504 give `UNAVAILABLE`.',
      zh: '响应的是某个 HTTP 组件，tonic 根据末尾的 HTTP 状态得出状态码：404 对应 `UNIMPLEMENTED`，401 对应 `UNAUTHENTICATED`，403 对应 `PERMISSION_DENIED`，429 与 502 至 504 对应 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: '404 or 464: the address has a REST or web port instead of the gRPC port, such as 6333 of Qdrant, whose gRPC port is 6334.',
        zh: '404 或 464：地址写成了 REST 或网页端口，例如 Qdrant 的 6333，而 gRPC 是 6334。',
      },
      {
        en: 'A proxy has no healthy backend (502, 503) or no route (404).',
        zh: '代理没有健康后端（502、503）或没有路由（404）。',
      },
      { en: 'A gateway wants other credentials (401, 403).', zh: '网关要求其他凭据（401、403）。' },
    ],
    steps: [
      {
        en: 'Compare the port with the gRPC port in the documentation of the server: `grpcurl HOST:PORT list` responds on the right one.',
        zh: '对照服务端文档里的 gRPC 端口：`grpcurl HOST:PORT list` 有响应的才是。',
      },
      {
        en: 'Find the hop that sent the response, and read its log.',
        zh: '找出响应的那一跳，查看它的日志。',
      },
      {
        en: 'Retry with backoff only for 429, 502, 503, and 504.',
        zh: '只有 429、502、503、504 才退避重试。',
      },
    ],
  },
  'tonic-h2-protocol-error': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN', 'UNAVAILABLE', 'CANCELLED', 'RESOURCE_EXHAUSTED', 'PERMISSION_DENIED'],
    libraries: ['tonic'],
    example:
      'code: \'Internal error\', message: "h2 protocol error: http2 error", source: tonic::transport::Error(Transport, hyper::Error(Http2, Error { kind: Reset(StreamId(1), INTERNAL_ERROR, Remote) }))',
    pattern: /h2 protocol error: \S/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'h2 protocol error: HTTP/2 connection or stream failed',
      zh: 'HTTP/2 连接或流出错（h2 protocol error）',
    },
    meaning: {
      en: 'The HTTP/2 stream or connection was reset. Its error code decides the status; a lost connection without a code gives `UNKNOWN`.',
      zh: 'HTTP/2 流或连接被重置，其错误码决定状态码；连接丢失而没有错误码时为 `UNKNOWN`。',
    },
    causes: [
      {
        en: '`frame with invalid size` or `invalid preface`: that port does not speak HTTP/2, or only with TLS. Use the gRPC port, `https://` for a server with TLS; after an upgrade of tonic check that a TLS feature is still enabled.',
        zh: '`frame with invalid size` 或 `invalid preface`：该端口不说 HTTP/2，或只在 TLS 里说。改用 gRPC 端口，服务端有 TLS 就用 `https://`；升级 tonic 后检查 TLS 特性是否仍启用。',
      },
      {
        en: '`broken pipe`, `connection reset`, or `stream closed`: the peer restarted, or a proxy dropped an idle connection or a long stream. Set `http2_keep_alive_interval` with `keep_alive_while_idle(true)`, reconnect streams, and retry safe calls.',
        zh: '`broken pipe`、`connection reset` 或 `stream closed`：对端重启，或代理丢弃了空闲连接、长时间的流。设 `http2_keep_alive_interval` 和 `keep_alive_while_idle(true)`，流要重连，重试可安全重复的调用。',
      },
      {
        en: '`unexpected internal error encountered` (`INTERNAL_ERROR`): the server or proxy reset the stream after a panic or a lost backend; or a keepalive ping got no response in time.',
        zh: '`unexpected internal error encountered`（`INTERNAL_ERROR`）：服务端或代理因 panic 或失去后端而重置流；或 keepalive ping 超时没有响应。',
      },
      {
        en: '`detected excessive load generating behavior` (`ENHANCE_YOUR_CALM`): the client pings more often than the server permits, or resets too many streams. Raise `http2_keep_alive_interval` to 300 s for Go and Java servers.',
        zh: '`detected excessive load generating behavior`（`ENHANCE_YOUR_CALM`）：ping 过于频繁，或重置的流太多。连 Go、Java 服务端时把 `http2_keep_alive_interval` 调到 300 秒。',
      },
      {
        en: '`unspecific protocol error detected` (`PROTOCOL_ERROR`): a header or `:authority` that the peer does not allow, or a proxy without gRPC. With Unix sockets some servers reject the default authority: set `origin(…)`.',
        zh: '`unspecific protocol error detected`（`PROTOCOL_ERROR`）：对端不接受某个首部或 `:authority`，或代理不支持 gRPC。Unix socket 时有的服务端拒绝默认 authority：设 `origin(…)`。',
      },
      {
        en: '`not a result of an error` (`NO_ERROR`): the server ended the connection on purpose, for example at its maximum age; retry.',
        zh: '`not a result of an error`（`NO_ERROR`）：服务端主动结束连接，例如达到最大时长；重试。',
      },
    ],
    steps: [
      {
        en: 'Print the source chain with `{:?}`: it holds the HTTP/2 reason that chooses the cause.',
        zh: '用 `{:?}` 打印错误链：里面的 HTTP/2 原因决定是哪一种。',
      },
      {
        en: 'Call the server directly with `grpcurl`: if that works, look at the proxy in between, its restarts and idle limits.',
        zh: '用 `grpcurl` 直接调用服务端：成功就检查中间的代理，看它的重启和空闲时限。',
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
    title: {
      en: 'Invalid compression flag: body is not gRPC framing',
      zh: '响应体不是 gRPC 分帧（invalid compression flag）',
    },
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
    title: {
      en: 'Content is compressed, but the algorithm is not enabled',
      zh: '没有启用对应的压缩算法（Content is compressed）',
    },
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
      { en: 'Or turn off compression on the peer.', zh: '或在对端关闭压缩。' },
    ],
  },
  'tonic-io-file-exists': {
    code: 'ALREADY_EXISTS',
    libraries: ['tonic'],
    example:
      'code: \'Some entity that we attempted to create already exists\', message: "File exists (os error 17)"',
    pattern: /File exists \(os error 17\)/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'File exists: std::io::Error from the handler',
      zh: '文件已存在（File exists），来自处理函数的 std::io::Error',
    },
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
        en: 'On the client, check whether the existing file is the one you wanted.',
        zh: '客户端：先确认已存在的文件是否就是想要的。',
      },
      {
        en: "On the server, map I/O errors explicitly: a failure of the server's own files rarely concerns the client.",
        zh: '服务端：自己转换 I/O 错误，服务端本地文件的问题通常与客户端无关。',
      },
    ],
    note: {
      en: 'The text comes from the operating system by way of the Rust standard library.',
      zh: '文字来自操作系统，经由 Rust 标准库。',
    },
  },
  'tonic-not-yet-implemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.10' } },
    example: 'code: \'Operation is not implemented or not supported\', message: "Not yet implemented"',
    pattern: /(?:message: "|desc = |details = "|UNIMPLEMENTED: )Not yet implemented(?=$|["'\s])/,
    source: 'hyperium/tonic:tonic-build/src/server.rs',
    title: {
      en: 'Not yet implemented: response of the generated stub',
      zh: '方法未实现（Not yet implemented），响应的是生成的默认实现',
    },
    meaning: {
      en: 'The trait of the service was generated with default methods, and the server does not override this one.',
      zh: '服务的 trait 生成了默认方法，而服务端没有覆盖该方法。',
    },
    causes: [
      {
        en: '`generate_default_stubs` is on in `build.rs`, so a missing method compiles.',
        zh: '`build.rs` 里启用了 `generate_default_stubs`，少写方法也能编译。',
      },
      { en: 'The server is older than the client.', zh: '服务端版本比客户端旧。' },
    ],
    steps: [
      { en: 'Implement the method for the trait.', zh: '为该 trait 实现这个方法。' },
      {
        en: 'Turn off `generate_default_stubs`; the compiler then names every missing method.',
        zh: '关掉 `generate_default_stubs`，编译器会指出所有缺少的方法。',
      },
    ],
  },
  'tonic-missing-message': {
    code: 'INTERNAL',
    libraries: ['tonic'],
    example: 'code: \'Internal error\', message: "Missing response message."',
    pattern: /Missing (?:request|response) message/,
    source: 'hyperium/tonic:tonic/src/client/grpc.rs',
    title: {
      en: 'Missing response or request message in a unary call',
      zh: '一元调用里没有消息（Missing response message）',
    },
    meaning: {
      en: 'A side that has to carry exactly one message carried none: `response` is printed by the client, `request` by the server.',
      zh: '本应恰好有一条消息的一侧没有消息：`response` 由客户端打印，`request` 由服务端打印。',
    },
    causes: [
      {
        en: 'The peer ended the call with OK but sent no message; it is often a mock or a proxy.',
        zh: '对端没有发送消息就以 OK 结束，常见于模拟服务或代理。',
      },
      {
        en: 'The proto files of client and server differ in `stream` for this method.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
    ],
    steps: [
      { en: 'Call the server directly to rule out proxies and mocks.', zh: '直连调用，排除代理和模拟服务。' },
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
    ],
  },
  'tonic-protobuf-decode-failed': {
    code: 'INTERNAL',
    libraries: ['tonic'],
    example:
      'code: \'Internal error\', message: "failed to decode Protobuf message: HelloReply.message: invalid wire type: Varint (expected LengthDelimited)"',
    pattern: /failed to decode Protobuf message: \S/,
    source: 'hyperium/tonic:tonic-prost/src/codec.rs',
    title: {
      en: 'Failed to decode Protobuf message',
      zh: '消息无法解码（failed to decode Protobuf message）',
    },
    meaning: {
      en: 'The bytes cannot be parsed as the expected message. Message and field follow where they are known.',
      zh: '收到的字节无法解析为期望的消息；能确定时，后面写明消息和字段。',
    },
    causes: [
      {
        en: 'Client and server use different proto versions: a field changed its type or number. Generate both sides from the same file.',
        zh: '两端 proto 版本不同：字段的类型或编号变了。两端用同一文件重新生成。',
      },
      {
        en: '`invalid string value: data is not UTF-8 encoded`: a string field holds bytes. Declare it `bytes`, or convert before sending.',
        zh: '`invalid string value: data is not UTF-8 encoded`：string 字段里是字节。声明为 `bytes`，或发送前转换。',
      },
      {
        en: '`buffer underflow`, `invalid tag value: 0`, or `unexpected end group tag`: the body is not this message: another method, a compressed body, or a proxy that cut it.',
        zh: '`buffer underflow`、`invalid tag value: 0` 或 `unexpected end group tag`：内容不是这个消息：方法不同、内容被压缩，或代理截断了它。',
      },
      {
        en: '`recursion limit reached`: the message is nested deeper than 100.',
        zh: '`recursion limit reached`：消息嵌套超过 100 层。',
      },
    ],
    steps: [
      {
        en: 'Decode the same response with `grpcurl -proto FILE.proto` and the proto of the client: an error means an old proto.',
        zh: '用调用方的 proto 运行 `grpcurl -proto FILE.proto` 解码同一响应：报错说明 proto 过旧。',
      },
      {
        en: 'Regenerate, and never reuse a field number for another type.',
        zh: '重新生成；字段编号绝不能改作别的类型。',
      },
    ],
    note: {
      en: 'The text comes from prost; tonic turns it into `INTERNAL`.',
      zh: '文字来自 prost，由 tonic 转换成 `INTERNAL`。',
    },
  },
  'tonic-too-many-active-requests': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['tonic'],
    versions: { tonic: { since: '0.14' } },
    example:
      'code: \'Some resource has been exhausted\', message: "Too many active requests for the connection"',
    pattern: /Too many active requests for the connection/,
    source: 'hyperium/tonic:tonic/src/status.rs',
    title: {
      en: 'Too many active requests: server sheds load',
      zh: '服务端过载拒绝（Too many active requests）',
    },
    meaning: {
      en: 'The server runs as many calls of this connection as it allows, and rejects more instead of queueing them. This call did not run.',
      zh: '服务端在这条连接上处理的调用已达上限，直接拒绝更多调用而不排队。这次调用没有执行。',
    },
    causes: [
      {
        en: '`Server::load_shed(true)` together with `concurrency_limit_per_connection`.',
        zh: '服务端同时设置了 `Server::load_shed(true)` 与 `concurrency_limit_per_connection`。',
      },
      { en: 'Handlers are slower than usual, so calls pile up.', zh: '处理函数变慢，调用堆积。' },
    ],
    steps: [
      { en: 'Retry with backoff on the client.', zh: '客户端退避重试。' },
      {
        en: 'Spread the calls over several connections, or raise the limit.',
        zh: '把调用分散到多条连接，或调大上限。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
