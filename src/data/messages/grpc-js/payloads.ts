import type { Message } from '../message.ts';

/** grpc-js: size, form and number of messages. */
export const grpcJsPayloads = {
  'node-received-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.8.1' } },
    example: 'Error: 8 RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs 4194304)',
    pattern:
      /Received message (?:larger than max \(\d{1,12} vs \d{1,12}\)|that decompresses to a size larger than \d{1,12})/,
    source: 'grpc/grpc-node:packages/grpc-js/src/stream-decoder.ts',
    title: { en: 'Received message larger than max', zh: '收到的消息超过大小上限（larger than max）' },
    meaning: {
      en: 'The message is over the receive limit, 4 MiB by default. The first number is its size. A message that outgrows the limit while unpacking is reported as `Received message that decompresses to a size larger than` and the limit.',
      zh: '消息超过接收上限，默认 4 MiB。第一个数是消息大小。解压之后才超限的，报告为 `Received message that decompresses to a size larger than` 加上限。',
    },
    causes: [{ en: 'A list or file grew past the limit.', zh: '列表或文件变大，超过上限。' }],
    steps: [
      {
        en: 'Raise `grpc.max_receive_message_length` in the channel or server options of the side that reports it.',
        zh: '在报错一侧的通道或服务端选项里调大 `grpc.max_receive_message_length`。',
      },
      { en: 'For data that keeps growing use paging or a stream.', zh: '数据会持续增长时，使用分页或流。' },
    ],
  },
  'node-send-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.10' } },
    example: 'Error: 8 RESOURCE_EXHAUSTED: Attempted to send message with a size larger than 1048576',
    pattern: /Attempted to send message with a size larger than \d{1,12}/,
    source: 'grpc/grpc-node:packages/grpc-js/src/compression-filter.ts',
    title: {
      en: 'Attempted to send message larger than the limit',
      zh: '消息太大，客户端没有发送（Attempted to send）',
    },
    meaning: {
      en: 'The request exceeds the send limit of this client. The number is the limit, not the size; nothing was sent.',
      zh: '请求超过了这个客户端的发送上限。报错信息里的数是上限，不是消息大小；什么都没有发出。',
    },
    causes: [
      {
        en: 'The program sets `grpc.max_send_message_length` on the channel; without it the size is unlimited.',
        zh: '程序给通道设置了 `grpc.max_send_message_length`；不设就没有上限。',
      },
    ],
    steps: [
      {
        en: 'Raise the option (-1 removes the limit), or send less at once.',
        zh: '调大该选项（-1 表示不限），或减少一次发送的数据。',
      },
      {
        en: 'Check the receive limit of the server as well, which is 4 MiB in most libraries.',
        zh: '同时检查服务端的接收上限，多数库默认 4 MiB。',
      },
    ],
  },
  'node-response-parsing-error': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.0.4' } },
    example: 'Error: 13 INTERNAL: Response message parsing error: premature EOF',
    pattern: /Response message parsing error: \S|13 INTERNAL: Failed to parse server response/,
    source: 'grpc/grpc-node:packages/grpc-js/src/client-interceptors.ts',
    title: { en: 'Response message parsing error', zh: '响应无法解码（Response message parsing error）' },
    meaning: {
      en: "The client could not decode the response. The decoder's text follows.",
      zh: '客户端无法解码响应，后面是解码器的文字。',
    },
    causes: [
      {
        en: 'The bytes are not the message: client and server use different proto versions, for example a web interface that is older than its server. Load the same proto on both sides and restart both.',
        zh: '字节不是这个消息：两端 proto 版本不同，例如 Web 界面比服务端旧。两端加载同一个 proto 并重启。',
      },
      {
        en: '`invalid wire type`, `index out of range`, or `premature EOF`: a field changed number or type; or the service returned another type than the stub decodes.',
        zh: '`invalid wire type`、`index out of range` 或 `premature EOF`：字段的编号或类型变了；或服务返回的类型与 stub 解码的不同。',
      },
      {
        en: '`Failed to decompress` or an unknown encoding: the server compresses with a codec that grpc-js does not know. Use gzip or none.',
        zh: '`Failed to decompress` 或未知编码：服务端用了 grpc-js 不支持的压缩。改用 gzip 或不压缩。',
      },
      {
        en: 'Two copies of `google-protobuf` or `protobufjs`, or a bundler that changed generated code: `npm ls google-protobuf protobufjs`.',
        zh: '有两份 `google-protobuf` 或 `protobufjs`，或打包工具改动了生成代码：`npm ls google-protobuf protobufjs`。',
      },
      { en: 'A proxy changed the body.', zh: '代理改动了消息体。' },
    ],
    steps: [
      {
        en: 'Call the method with `grpcurl -proto FILE.proto` and the proto of the client: an error there means an old proto, a response the generated code or the proxy.',
        zh: '用调用方的 proto 运行 `grpcurl -proto FILE.proto`：报错说明 proto 过旧，有响应则是生成代码或代理的问题。',
      },
      {
        en: 'Generate again from the proto of the server, delete caches, and restart both sides.',
        zh: '用服务端的 proto 重新生成，清掉缓存，重启两端。',
      },
    ],
  },
  'node-request-serialization-failure': {
    code: 'INTERNAL',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.0.4' } },
    example: 'Error: 13 INTERNAL: Request message serialization failure: id: string expected',
    pattern: /Request message serialization failure: \S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/client-interceptors.ts',
    title: { en: 'Request message serialization failure', zh: '请求对象与类型不符（serialization failure）' },
    meaning: {
      en: 'The object given to the client could not be serialized. Nothing was sent.',
      zh: '传给客户端的对象无法序列化，什么都没有发出。',
    },
    causes: [
      {
        en: 'A field has the wrong type; the text names it: `id: string expected`, `Cannot read properties of undefined`. Numbers of 64 bits go as strings or `Long`, bytes as `Buffer`, timestamps as `{ seconds, nanos }`, enums as name or number.',
        zh: '字段类型不对，文本里有名字：`id: string expected`、`Cannot read properties of undefined`。64 位整数用字符串或 `Long`，bytes 用 `Buffer`，时间戳用 `{ seconds, nanos }`，枚举用名称或数字。',
      },
      {
        en: '`Expected argument of type`, `request.serializeBinary is not a function`: a plain object was passed to generated code. Pass an instance (`new HelloRequest()`) of the class that the stub imports.',
        zh: '`Expected argument of type`、`request.serializeBinary is not a function`：给生成代码传了普通对象。要传 stub 所导入的类的实例（`new HelloRequest()`）。',
      },
      {
        en: 'The same text with an instance: a second copy of the generated code or of `google-protobuf` is loaded, or the type was renamed in the proto. Generate again, and keep one copy.',
        zh: '传了实例仍报错：加载了第二份生成代码或 `google-protobuf`，或 proto 里改了类型名。重新生成并只留一份。',
      },
      {
        en: '`null` in a field: leave it out, or use `undefined` or a wrapper type.',
        zh: '字段为 `null`：不要写，或用 `undefined`、wrapper 类型。',
      },
    ],
    steps: [
      {
        en: 'Check the object before the call: `Type.verify(obj)` of protobufjs names the field; with generated code `msg instanceof Type` must be true.',
        zh: '调用前检查对象：protobufjs 的 `Type.verify(obj)` 会指出字段；生成代码则 `msg instanceof Type` 必须为 true。',
      },
      { en: 'Correct the field, or pass an instance.', zh: '改正字段，或传实例。' },
    ],
  },
  'error-deserializing-request': {
    code: 'INTERNAL',
    libraries: ['grpc-js', 'grpc-dart'],
    versions: { 'grpc-js': { since: '1.9.16' } },
    example: 'Error: 13 INTERNAL: Error deserializing request: index out of range: 3 + 10 > 8',
    pattern: /Error deserializing request(?=$|["'\s:,])/,
    source: 'grpc/grpc-node:packages/grpc-js/src/server-interceptors.ts',
    title: { en: 'Error deserializing request', zh: '请求无法解码（Error deserializing request）' },
    meaning: {
      en: "The server could not decode the request bytes. The decoder's reason follows after a colon; grpc-js from 1.14.5 on leaves it out unless the server runs with `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true`.",
      zh: '服务端无法解码请求字节。冒号后面是解码器给出的原因；grpc-js 从 1.14.5 起省略它，除非服务端设置了 `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true`。',
    },
    causes: [
      { en: 'The client uses another message definition.', zh: '客户端使用了不同的消息定义。' },
      {
        en: 'The request comes from a client that is not gRPC, or a proxy changed it.',
        zh: '请求来自非 gRPC 客户端，或被代理改动。',
      },
    ],
    steps: [
      { en: 'Rebuild client and server from the same proto.', zh: '用同一个 proto 重新构建客户端与服务端。' },
    ],
  },
  'node-no-message-received': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.6.7' } },
    example: 'Error: 12 UNIMPLEMENTED: No message received',
    pattern: /UNIMPLEMENTED: (?:No message received|Too many responses received)/,
    source: 'grpc/grpc-node:packages/grpc-js/src/client.ts',
    title: {
      en: 'No message received, or too many, in a unary call',
      zh: '一元调用没有收到响应或收到多条（No message received）',
    },
    meaning: {
      en: 'The call ended with OK, but not with exactly one response.',
      zh: '调用以 OK 结束，但响应不是恰好一条。',
    },
    causes: [
      {
        en: 'One path of the server does not send a response.',
        zh: '服务端的某条路径没有发送响应。',
      },
      {
        en: 'The proto files of client and server differ in `stream` for this method.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
    ],
    steps: [
      {
        en: 'Check that the handler calls `callback(null, response)` exactly once.',
        zh: '确认处理函数恰好调用一次 `callback(null, response)`。',
      },
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
    ],
  },
  'node-undefined-undefined': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    example: 'Error: undefined undefined: undefined',
    pattern: /\bundefined undefined: undefined\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/compression-filter.ts',
    title: {
      en: 'undefined undefined: compressed response not readable',
      zh: '响应的压缩方式客户端不支持（undefined undefined）',
    },
    meaning: {
      en: 'The response is compressed with an encoding that grpc-js does not know, or is marked as compressed without naming one. grpc-js hands your callback an error without code and text, so `error.code` is `undefined`.',
      zh: '响应使用了 grpc-js 不认识的压缩方式，或者标记为已压缩却没有说明方式。grpc-js 传给回调的错误没有状态码也没有文字，`error.code` 是 `undefined`。',
    },
    causes: [
      {
        en: 'The server or a proxy compresses with something other than `gzip` and `deflate`, such as `zstd`.',
        zh: '服务端或代理用了 `gzip`、`deflate` 以外的压缩方式，例如 `zstd`。',
      },
    ],
    steps: [
      {
        en: 'Look at `grpc-encoding` in the response headers, for example with `grpcurl -v`.',
        zh: '查看响应首部里的 `grpc-encoding`，例如用 `grpcurl -v`。',
      },
      { en: 'Let the server use `gzip` or no compression.', zh: '让服务端使用 `gzip` 或不压缩。' },
      {
        en: 'Treat an error without `code` as `UNKNOWN` in your error handler.',
        zh: '在错误处理代码里，把没有 `code` 的错误当作 `UNKNOWN`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
