import type { Message } from '../message.ts';

/** grpc-go: size, compression, framing and number of messages. */
export const grpcGoPayloads = {
  'go-recv-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5242880 vs. 4194304)',
    pattern:
      /grpc: received message (?:(?:after decompression )?larger than max(?: \(?\d|(?=$|[\n\"']))|length \d{1,12} exceeding the max size \d{1,12})/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: { en: 'received message larger than max', zh: '收到的消息超过大小上限（larger than max）' },
    meaning: {
      en: 'One message is bigger than the receive limit of the side that reports the error. The message shows its size and the limit, which is 4 MiB unless changed.',
      zh: '单条消息超过了报错一侧的接收上限。报错信息给出消息大小与上限，默认上限为 4 MiB。',
    },
    note: {
      en: "A size of 1752460652 isn't a size: it is the four bytes of `html` read as a number. A server or proxy sent a web page (`<html…`) under a gRPC content type, so look for a proxy or a wrong port instead of raising the limit.",
      zh: '如果大小是 1752460652，那不是大小，而是 `html` 这四个字母被当成了数。某个程序以 gRPC 的 content-type 发来了网页（`<html…`），应当去查代理或端口，而不是调大上限。',
    },
    causes: [
      {
        en: 'The limit of the receiver is the default of 4 MiB, and the message grew past it. On a client: `grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(N))`; on a server: `grpc.MaxRecvMsgSize(N)`.',
        zh: '接收方的限制是默认的 4 MiB，而消息超过了它。客户端：`grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(N))`；服务端：`grpc.MaxRecvMsgSize(N)`。',
      },
      {
        en: 'The limit was raised on the peer or in another component. The second number is the limit of the side that reports: 4194304 means that it was not raised there.',
        zh: '限制调在了另一侧或另一个组件上。第二个数字是报错一侧的限制：4194304 说明那里没有调大。',
      },
      {
        en: 'A list, a log line, a file, or a batch is sent as one message: use pages, smaller batches, or a stream with chunks.',
        zh: '列表、日志行、文件或批次作为一条消息发送：改用分页、更小的批次，或分块的流。',
      },
      {
        en: 'A program between both has its own setting: Loki `grpc_server_max_recv_msg_size` and `grpc_client_config.max_recv_msg_size`, the OTLP receiver `max_recv_msg_size_mib`, etcd `--max-request-bytes`. Components of one system call each other, so set it on the one that the log belongs to.',
        zh: '中间的程序有自己的设置：Loki 的 `grpc_server_max_recv_msg_size` 和 `grpc_client_config.max_recv_msg_size`，OTLP 接收器的 `max_recv_msg_size_mib`，etcd 的 `--max-request-bytes`。同一系统的组件互相调用，要改在打印日志的那个组件上。',
      },
      {
        en: 'Plugins (Terraform and the like) have a limit that you cannot set: upgrade the provider (built with `terraform-plugin-go` 0.6 or newer it takes 256 MB) and the host program, or split the resource.',
        zh: '插件（Terraform 等）的限制无法修改：升级 provider（用 `terraform-plugin-go` 0.6 以上构建的可收 256 MB）和宿主程序，或拆分资源。',
      },
    ],
    steps: [
      {
        en: 'See who prints the text: the process whose log has it, or for a status the side that did not send the message. Then read both numbers.',
        zh: '看是谁打印的：日志里有这段文字的进程；若是状态，则是没有发送该消息的一侧。再看两个数字。',
      },
      {
        en: 'Raise the limit there, to somewhat more than the first number. For data that keeps growing add paging or a stream: a higher limit only postpones the error.',
        zh: '在那里把限制调到略大于第一个数字。会持续增长的数据应分页或改为流：调大只是推迟问题。',
      },
    ],
  },
  'go-send-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = ResourceExhausted desc = trying to send message larger than max (5242880 vs. 4194304)',
    pattern: /trying to send message larger than max \(\d+ vs\. \d+\)/,
    source: 'grpc/grpc-go:stream.go',
    title: {
      en: 'trying to send message larger than max',
      zh: '要发送的消息超过大小上限（larger than max）',
    },
    meaning: {
      en: 'The sender has a send limit, and the serialized message exceeds it. Nothing was sent.',
      zh: '发送方设置了发送上限，序列化后的消息超过了它。什么都没有发出。',
    },
    causes: [
      {
        en: 'The program sets the limit explicitly: there is practically none by default.',
        zh: '程序专门设置了这个上限：默认几乎没有限制。',
      },
    ],
    steps: [
      {
        en: 'Change `grpc.MaxCallSendMsgSize` (client) or `grpc.MaxSendMsgSize` (server), or send less per message.',
        zh: '调整 `grpc.MaxCallSendMsgSize`（客户端）或 `grpc.MaxSendMsgSize`（服务端），或减少单条消息的数据量。',
      },
      {
        en: 'Also check the receive limit of the peer, or the error only moves there.',
        zh: '同时检查对端的接收上限，否则错误只是转移到那边。',
      },
    ],
  },
  'go-decompressor-not-installed': {
    code: 'INTERNAL',
    alsoCodes: ['UNIMPLEMENTED'],
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = grpc: Decompressor is not installed for grpc-encoding "zstd"',
    pattern: /grpc: Decompressor is not installed for grpc-encoding \S/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'Decompressor is not installed for grpc-encoding',
      zh: '没有安装对应的解压算法（Decompressor is not installed）',
    },
    meaning: {
      en: 'The peer compressed the message with an algorithm that this process has not registered. On a client the code is `INTERNAL`, on a server `UNIMPLEMENTED`.',
      zh: '对端压缩消息所用的算法没有在本进程注册。在客户端，状态码是 `INTERNAL`；在服务端，是 `UNIMPLEMENTED`。',
    },
    causes: [
      {
        en: 'The compressor package is not imported, so it never registered itself.',
        zh: '没有导入压缩器所在的 Go 包，压缩器也就没有注册。',
      },
      {
        en: 'The peer uses an algorithm that only some libraries know, such as zstd.',
        zh: '对端使用了只有部分客户端库支持的算法，例如 zstd。',
      },
    ],
    steps: [
      {
        en: 'For gzip add `import _ "google.golang.org/grpc/encoding/gzip"`.',
        zh: '对 gzip，加上 `import _ "google.golang.org/grpc/encoding/gzip"`。',
      },
      {
        en: 'For another algorithm register a compressor with `encoding.RegisterCompressor`, or turn off compression on the peer.',
        zh: '其他算法用 `encoding.RegisterCompressor` 注册，或在对端关闭压缩。',
      },
    ],
  },
  'go-compressed-flag-without-encoding': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.8' } },
    example: 'rpc error: code = Internal desc = grpc: compressed flag set with identity or empty encoding',
    pattern: /grpc: compressed flag set with identity or empty encoding/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'compressed flag set with identity or empty encoding',
      zh: '消息已压缩却没有声明算法（compressed flag set）',
    },
    meaning: {
      en: 'A message is marked as compressed, but the headers name no algorithm.',
      zh: '消息带有压缩标记，但首部没有写明算法。',
    },
    causes: [
      { en: 'A proxy removes or rewrites `grpc-encoding`.', zh: '代理删除或改写了 `grpc-encoding`。' },
      {
        en: 'A hand-written peer sets the flag but not the header.',
        zh: '手写的对端设置了标记，却没有发送首部。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly. If that works, the proxy causes the error.',
        zh: '直连后端再试一次；若成功，问题在代理。',
      },
      {
        en: 'Otherwise turn off compression on the peer until it sends `grpc-encoding`.',
        zh: '否则先在对端关闭压缩，直到它能正确发送 `grpc-encoding`。',
      },
    ],
  },
  'go-unexpected-payload-format': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = grpc: received unexpected payload format 60',
    pattern: /grpc: received unexpected payload format \d+/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'received unexpected payload format',
      zh: '响应体不是 gRPC 分帧（unexpected payload format）',
    },
    meaning: {
      en: 'The first byte of a message must be 0 or 1. The number in the text is the byte that came instead.',
      zh: '消息的首字节必须是 0 或 1，报错信息里的数字就是实际收到的字节。',
    },
    causes: [
      {
        en: '60 is "<": a proxy or web server sent an HTML page under a gRPC content type.',
        zh: '60 是“<”：代理或 Web 服务器以 gRPC 的 content-type 发来了 HTML 页面。',
      },
      { en: '123 is "{": the peer sent JSON.', zh: '123 是“{”：对端发来的是 JSON。' },
      { en: 'A middleware changed or truncated the body.', zh: '中间件改动或截断了内容。' },
    ],
    steps: [
      {
        en: 'Fetch the same path with `curl -v --http2-prior-knowledge` and read the body.',
        zh: '用 `curl -v --http2-prior-knowledge` 请求同一路径，看看响应体。',
      },
      {
        en: 'Bypass one hop after another until the error disappears.',
        zh: '逐跳绕开中间环节，直到错误消失。',
      },
    ],
  },
  'go-unmarshal-failed': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Internal desc = grpc: failed to unmarshal the received message: proto: cannot parse invalid wire-format data',
    pattern: /grpc: (?:failed to unmarshal the received message|error unmarshalling request)/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'failed to unmarshal the received message',
      zh: '收到的消息无法解码（failed to unmarshal）',
    },
    meaning: {
      en: 'The bytes do not fit the message type that this side expects.',
      zh: '收到的字节与本端期望的消息类型不符。',
    },
    causes: [
      {
        en: 'Client and server are of different releases or were generated from different `.proto` files: a field changed its type or number (`int64` became `Timestamp`: `requires length-delimited wire type`, `bad wiretype for field`). Use one version on both sides.',
        zh: '客户端与服务端版本不同，或由不同的 `.proto` 生成：字段的类型或编号变了（`int64` 变成 `Timestamp`，报 `requires length-delimited wire type`、`bad wiretype for field`）。两边使用同一版本。',
      },
      {
        en: 'A `string` field holds bytes that are not UTF-8: make it `bytes`, or clean the value on the sending side.',
        zh: '`string` 字段里有非 UTF-8 的字节：改为 `bytes`，或在发送方清理。',
      },
      {
        en: 'The call goes to another method or service than the stub was made for, for example because two methods have the same path.',
        zh: '调用到了与存根不符的方法或服务，例如两个方法的路径相同。',
      },
      {
        en: 'A proxy or interceptor changes the body, or one side uses another codec (JSON, a compressor that the other does not know).',
        zh: '代理或拦截器修改了消息体，或一侧使用别的编码（JSON、对方不认识的压缩）。',
      },
      {
        en: 'The same message is changed by another goroutine while it is sent: it appears only under load.',
        zh: '发送时消息被别的 goroutine 修改：只在高负载时出现。',
      },
    ],
    steps: [
      {
        en: 'Call the method with `grpcurl` once with reflection and once with your file (`-proto`). Only the second one fails: your `.proto` is another version. Both fail: the server or a proxy.',
        zh: '用 `grpcurl` 调用该方法，一次用反射，一次用自己的文件（`-proto`）。只有后者失败：你的 `.proto` 版本不同；两者都失败：服务端或代理有问题。',
      },
      {
        en: 'The text after the colon names the field, if it can. Generate both sides from the same files and deploy them; new fields get new numbers.',
        zh: '冒号后的文字会尽量写明字段。用同样的文件重新生成两边并部署；新字段用新编号。',
      },
    ],
  },
  'go-marshal-failed': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.4' } },
    example:
      'rpc error: code = Internal desc = grpc: error while marshaling: string field contains invalid UTF-8',
    pattern: /grpc: error while marshaling: \S/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'error while marshaling the message to send',
      zh: '要发送的消息无法编码（error while marshaling）',
    },
    meaning: {
      en: 'The message could not be serialized, so nothing was sent.',
      zh: '消息无法序列化，什么都没有发出。',
    },
    causes: [
      { en: 'A `string` field holds bytes that are not UTF-8.', zh: '某个 `string` 字段含有非 UTF-8 字节。' },
      {
        en: 'The handler returned a nil response together with a nil error.',
        zh: '处理函数同时返回了 nil 响应和 nil 错误。',
      },
      {
        en: '`size mismatch`: another goroutine changed the message while it was encoded.',
        zh: '`size mismatch`：编码时另一个 goroutine 修改了该消息。',
      },
      {
        en: '`want proto.Message`: the type was generated by gogo/protobuf, or is not a protobuf type. A missing required proto2 field is named in the text.',
        zh: '`want proto.Message`：类型由 gogo/protobuf 生成、是手写的，或不是 protobuf 类型。缺少 proto2 必填字段时，文字里有字段名。',
      },
    ],
    steps: [
      {
        en: '`size mismatch`: run the program with `go run -race`, then send a copy (`proto.Clone`) or lock. `want proto.Message`: generate with `protoc-gen-go`, or register a codec for that type.',
        zh: '`size mismatch`：用 `go run -race` 运行，再改为发送副本（`proto.Clone`）或加锁。`want proto.Message`：用 `protoc-gen-go` 生成，或为该类型注册 codec。',
      },
      {
        en: 'The text after the colon names the field or the type: look where it is filled.',
        zh: '冒号后写明了字段或类型，去看它在哪里赋值。',
      },
      {
        en: 'Use `strings.ToValidUTF8` or a `bytes` field for foreign data.',
        zh: '外来数据使用 `strings.ToValidUTF8` 处理，或改用 `bytes` 字段。',
      },
      {
        en: 'Return an error or a non-nil message from every path of the handler.',
        zh: '处理函数的每条路径都要返回错误或非 nil 的消息。',
      },
    ],
  },
  'go-response-metadata-malformed': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example:
      'rpc error: code = Internal desc = transport: malformed trace-bin: illegal base64 data at input byte 0',
    pattern: /malformed [\w.-]{1,100}-bin: illegal base64 data/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'malformed -bin response metadata: illegal base64 data',
      zh: '响应里的二进制元数据不是 base64（illegal base64）',
    },
    meaning: {
      en: 'A header or trailer of the response whose name ends in `-bin` does not hold base64. The client drops the response, although the call might have run.',
      zh: '响应里有一个名字以 `-bin` 结尾的首部或尾部元数据，其值不是 base64。客户端因此丢弃响应，而调用可能已经执行。',
    },
    causes: [
      {
        en: 'A server or proxy that does not use a gRPC library puts plain text under that key.',
        zh: '没有使用 gRPC 库的服务端或代理，把普通文本放进了这个键。',
      },
      {
        en: 'The value was encoded by hand with the URL alphabet, whose `-` and `_` this decoder rejects.',
        zh: '手工编码时用了 URL 字符表，其中的 `-` 和 `_` 不被这个解码器接受。',
      },
    ],
    steps: [
      {
        en: 'Find the component that sets the key: call the backend directly, then through each proxy.',
        zh: '查出是哪个组件设置了这个键：先直连后端，再逐个经过代理。',
      },
      {
        en: 'Have its library encode the value, or give keys that hold text a name without `-bin`.',
        zh: '让对方的库负责编码，或给存放文本的键换一个不以 `-bin` 结尾的名字。',
      },
    ],
  },
  'go-unexpected-eof': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = unexpected EOF',
    pattern: /(?:code = Internal desc = |INTERNAL: )unexpected EOF(?=$|["'\s])/,
    source: 'grpc/grpc-go:rpc_util.go',
    title: {
      en: 'unexpected EOF: stream ended inside a message',
      zh: '流在一条消息中间结束（unexpected EOF）',
    },
    meaning: {
      en: 'The header of a message announced more bytes than arrived.',
      zh: '消息头声明的字节数多于实际收到的。',
    },
    causes: [
      { en: 'The peer process ended while it was writing.', zh: '对端写到一半就退出了。' },
      { en: 'A proxy cut the body, for instance at a size limit.', zh: '代理截断了内容，例如超过大小上限。' },
    ],
    steps: [
      {
        en: 'Look for crashes on the peer and for body size limits on the proxy.',
        zh: '检查对端是否崩溃，以及代理的消息体大小限制。',
      },
      {
        en: 'If it depends on the size of the message, find the size where it starts: it points to the limit.',
        zh: '若与消息大小有关，找出从多大开始失败，据此定位限制。',
      },
    ],
  },
  'go-cardinality-violation': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.74' } },
    example:
      'rpc error: code = Internal desc = cardinality violation: received no response message from non-server-streaming RPC',
    pattern: /\bcardinality violation: \w/,
    source: 'grpc/grpc-go:stream.go',
    title: {
      en: 'cardinality violation in a unary call',
      zh: '一元调用的消息数量不对（cardinality violation）',
    },
    meaning: {
      en: 'A side of the call that has to carry exactly one message carried none or several.',
      zh: '本应恰好有一条消息的一侧，收到了零条或多条。',
    },
    causes: [
      {
        en: 'The server ended with OK without sending a response, often a handler in another language.',
        zh: '服务端没有发送响应就以 OK 结束，常见于其他语言编写的处理函数。',
      },
      {
        en: 'One side has `stream` in its proto and the other has not.',
        zh: '一端的 proto 写了 `stream`，另一端没有。',
      },
    ],
    steps: [
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
      {
        en: 'Check that every path of the handler sends a response or an error.',
        zh: '确认处理函数的每条路径都会发送响应或错误。',
      },
    ],
  },
  'go-proto-registration-conflict': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['grpc-go'],
    example:
      'panic: proto: file "common.proto" has a name conflict over common.Status\n	previously from: "example.com/a/pb"\n	currently from:  "example.com/b/pb"',
    pattern: /proto: file "[^"\n]{1,200}" (?:is already registered|has a (?:package )?name conflict over)/,
    source: 'protocolbuffers/protobuf-go:reflect/protoregistry/registry.go',
    title: {
      en: 'proto: file is already registered (Go)',
      zh: 'Go：proto 文件重复注册（already registered）',
    },
    meaning: {
      en: 'Two Go packages in one program hold generated code for the same `.proto` path or the same message name. The program ends before it makes a call.',
      zh: '一个程序里有两个 Go 包含有同一 `.proto` 路径或同名消息的生成代码。程序在发起任何调用之前就退出了。',
    },
    causes: [
      {
        en: 'Two dependencies have a file of the same short name, such as `error.proto` or `common.proto` (`gax-go` and `goa` or `rk-grpc` in 2021 and 2022): upgrade the one that has since put it below its own path.',
        zh: '两个依赖里有同名的短路径文件，例如 `error.proto`、`common.proto`（2021、2022 年的 `gax-go` 与 `goa`、`rk-grpc`）：升级已改用自己路径的那个。',
      },
      {
        en: 'Two dependencies each generated the same `.proto` file, for example a copy of `googleapis`, of etcd, or of the API of one vendor.',
        zh: '两个依赖各自生成了同一个 `.proto`，例如 `googleapis`、etcd 或某厂商 API 的副本。',
      },
      {
        en: 'Your own files are given to protoc without their folder (`cd a && protoc b.proto`), so that `a/b.proto` and `c/b.proto` both count as `b.proto`: call protoc at the root.',
        zh: '自己的文件传给 protoc 时没带目录（`cd a && protoc b.proto`），`a/b.proto` 与 `c/b.proto` 都算作 `b.proto`：在根目录调用 protoc。',
      },
      {
        en: 'Different files share a package name, or have none: `name conflict over Request`. Give each its own `package`.',
        zh: '不同文件使用同一个包名或没有包名：报 `name conflict over Request`。给每个文件自己的 `package`。',
      },
      {
        en: 'One module is in the program twice: under a second major version, as a fork, or as a vendored copy.',
        zh: '同一模块在程序里出现两次：另一个主版本、fork 或 vendor 的副本。',
      },
    ],
    steps: [
      {
        en: 'Read `previously from` and `currently from` below the panic, then ask who brings them in: `go mod why -m MODULE`.',
        zh: '查看 panic 下面的 `previously from` 和 `currently from`，再查是谁引入的：`go mod why -m 模块`。',
      },
      {
        en: 'Upgrade or replace one of both. For your own files: generate from the root, so that the path is `team/service/v1/common.proto`, with its own package name.',
        zh: '升级或替换其中之一。自己的文件：在根目录生成，使路径为 `team/service/v1/common.proto`，并使用自己的包名。',
      },
      {
        en: 'To start meanwhile: `GOLANG_PROTOBUF_REGISTRATION_CONFLICT=warn`. One of both definitions is then used for both.',
        zh: '暂时先启动：`GOLANG_PROTOBUF_REGISTRATION_CONFLICT=warn`。此时两处会共用其中一个定义。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
