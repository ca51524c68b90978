import type { Message } from '../message.ts';

/** grpc-java and grpc-kotlin: size, form and number of messages, metadata and tokens. */
export const grpcJavaPayloads = {
  'java-received-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.11' } },
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: gRPC message exceeds maximum size 4194304: 5242880',
    pattern: /gRPC message exceeds maximum size \d{1,12}/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/MessageDeframer.java',
    title: { en: 'gRPC message exceeds maximum size', zh: '收到的消息超过大小上限（exceeds maximum size）' },
    meaning: {
      en: 'A received message is over the inbound limit, 4 MiB by default. The first number is the limit, the second the size.',
      zh: '收到的消息超过入站上限，默认 4 MiB。第一个数是上限，第二个数是消息大小。',
    },
    causes: [
      { en: 'A list or file grew past the limit.', zh: '列表或文件变大，超过上限。' },
      {
        en: '"Decompressed gRPC message": it was small on the wire and grew while unpacking.',
        zh: '“Decompressed gRPC message”：传输时很小，解压后变大。',
      },
      {
        en: 'The second number has nothing to do with the message: other bytes were read as its length. Netty of several releases is on the class path, or a proxy changes the stream.',
        zh: '第二个数与消息大小无关：别的字节被当成了长度。类路径上有多个版本的 Netty，或代理改动了流。',
      },
    ],
    steps: [
      {
        en: 'Log `getSerializedSize()` of the message on the sending side: if it is near the second number, the message is too large; if not, compare `mvn dependency:tree -Dincludes=io.netty` and call without the proxy.',
        zh: '在发送端打印消息的 `getSerializedSize()`：接近第二个数就是消息太大；相差很远就检查 `mvn dependency:tree -Dincludes=io.netty`，并绕开代理再试。',
      },
      {
        en: 'Raise `maxInboundMessageSize` on the side that reports it (channel, stub, or server builder).',
        zh: '在报错一侧调大 `maxInboundMessageSize`（通道、stub 或服务端构建器）。',
      },
      { en: 'For data that keeps growing use paging or a stream.', zh: '数据会持续增长时，使用分页或流。' },
    ],
  },
  'java-invalid-protobuf': {
    code: 'INTERNAL',
    alsoCodes: ['CANCELLED'],
    libraries: ['grpc-java', 'grpc-kotlin'],
    example:
      'io.grpc.StatusRuntimeException: CANCELLED: Failed to read message.\nCaused by: io.grpc.StatusRuntimeException: INTERNAL: Invalid protobuf byte sequence',
    pattern: /Invalid protobuf byte sequence/,
    source: 'grpc/grpc-java:protobuf-lite/src/main/java/io/grpc/protobuf/lite/ProtoLiteUtils.java',
    title: {
      en: 'Failed to read message: invalid protobuf byte sequence',
      zh: '消息无法解码（Invalid protobuf byte sequence）',
    },
    meaning: {
      en: 'The bytes cannot be parsed as the expected message. On a client the call ends as `CANCELLED: Failed to read message.`, and this text is its cause. On a server the text is only in the log, and the caller gets `UNKNOWN: Application error processing RPC`.',
      zh: '收到的字节无法解析为期望的消息。在客户端，调用以 `CANCELLED: Failed to read message.` 结束，这段文字是它的原因。在服务端，这段文字只在日志里，调用方收到的是 `UNKNOWN: Application error processing RPC`。',
    },
    causes: [
      {
        en: 'Client and server use different proto versions.',
        zh: '客户端与服务端使用了不同的 proto 版本。',
      },
      {
        en: 'The nesting or size limit of the protobuf parser was hit.',
        zh: '超过 protobuf 解析器的嵌套或大小上限。',
      },
      {
        en: 'Several threads call `onNext` of one `StreamObserver` at once: it is not thread-safe, and the messages are mixed. Serialize the calls or lock around them.',
        zh: '多个线程同时调用同一个 `StreamObserver` 的 `onNext`：它不是线程安全的，消息会混在一起。串行调用或加锁。',
      },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line: InvalidProtocolBufferException says what was wrong.',
        zh: '查看 `Caused by` 行，InvalidProtocolBufferException 说明了问题。',
      },
      { en: 'Compare field numbers and types on both sides.', zh: '对比两端的字段编号与类型。' },
    ],
  },
  'java-frame-header-malformed': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '1.11' } },
    example: 'io.grpc.StatusRuntimeException: INTERNAL: gRPC frame header malformed: reserved bits not zero',
    pattern: /gRPC frame header malformed: reserved bits not zero/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/MessageDeframer.java',
    title: { en: 'gRPC frame header malformed', zh: '响应体不是 gRPC 分帧（frame header malformed）' },
    meaning: { en: 'The body does not begin with a gRPC frame header.', zh: '内容不是以 gRPC 帧头开始。' },
    causes: [
      {
        en: 'A proxy or web server sent HTML or JSON under a gRPC content type.',
        zh: '代理或 Web 服务器以 gRPC 的 content-type 发来了 HTML 或 JSON。',
      },
      { en: 'A middleware changed the body.', zh: '中间件改动了内容。' },
    ],
    steps: [
      {
        en: 'Compare with a call straight to the backend, and look at the raw body.',
        zh: '与直连后端对比，并查看原始内容。',
      },
    ],
  },
  'java-metadata-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-java', 'grpc-kotlin', 'grpc-okhttp'],
    versions: { 'grpc-java': { since: '1.69' } },
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: Server Status + Trailers of size 20229 exceeded Metadata size soft limit: 8192',
    pattern:
      /exceeded Metadata size soft limit: \d|(?:Request|Response (?:header|trailer)) metadata larger than \d{1,12}: \d/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: {
      en: 'Metadata larger than the inbound limit',
      zh: '首部或尾部元数据超过入站上限（Server Status + Trailers）',
    },
    meaning: {
      en: 'Headers or trailers are larger than the soft limit, and the library rejected the call: between the soft and the hard limit it rejects at random, more likely the larger they are. OkHttp has one limit only.',
      zh: '首部或尾部元数据超过软上限，库因此拒绝了调用：大小介于软、硬上限之间时随机拒绝，越大越容易被拒。OkHttp 只有一个上限。',
    },
    causes: [
      { en: 'A big token, or tracing headers that pile up.', zh: '令牌过大，或追踪首部不断累积。' },
      {
        en: 'Error details or a long description fill the trailers.',
        zh: '错误详情或很长的描述占满了尾部元数据。',
      },
    ],
    steps: [
      { en: 'Print the size of each key and cut the largest.', zh: '打印每个键的大小，先缩减最大的。' },
      {
        en: 'Otherwise raise `maxInboundMetadataSize(soft, max)` on the receiving side. Without a soft limit (the default) the text is `Header size exceeded max allowed size`.',
        zh: '否则在接收一侧调大 `maxInboundMetadataSize(soft, max)`。没有设软上限时（默认如此），文字是 `Header size exceeded max allowed size`。',
      },
    ],
  },
  'java-half-closed-without-request': {
    code: 'INTERNAL',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: Half-closed without a request',
    pattern: /Half-closed without a request|INTERNAL: Too many requests(?=$|["'\s])/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
    title: {
      en: 'Half-closed without a request, or too many requests',
      zh: '一元调用的请求数量不对（Half-closed without a request）',
    },
    meaning: {
      en: 'The server expects exactly one request on this method and got none, or several (`Too many requests`).',
      zh: '服务端在该方法上期望恰好一条请求，却没有收到，或收到多条（`Too many requests`）。',
    },
    causes: [
      {
        en: 'The proto files of client and server differ in `stream` for this method.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
      {
        en: 'A hand-written client or a proxy closed the request without its body.',
        zh: '手写的客户端或代理没有发送内容就结束了请求。',
      },
    ],
    steps: [
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
      { en: 'Call the server directly with grpcurl to compare.', zh: '用 grpcurl 直连服务端作对比。' },
    ],
  },
  'java-no-value-received': {
    code: 'INTERNAL',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: No value received for unary call',
    pattern: /(?:No value|More than one value) received for unary call/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ClientCalls.java',
    title: {
      en: 'No value, or more than one, received for unary call',
      zh: '一元调用没有收到响应或收到多条（No value received）',
    },
    meaning: {
      en: 'The server ended with OK, but did not send exactly one response.',
      zh: '服务端以 OK 结束，但发送的响应不是恰好一条。',
    },
    causes: [
      { en: "One path of the handler doesn't call `onNext`.", zh: '处理函数的某条路径没有调用 `onNext`。' },
      { en: 'A proxy or mock returns OK without a message.', zh: '代理或模拟服务返回成功，却没有内容。' },
    ],
    steps: [
      { en: 'Check every path of the handler.', zh: '检查处理函数的每条路径。' },
      { en: 'Call the server directly to rule out proxies and mocks.', zh: '直连调用，排除代理和模拟服务。' },
    ],
  },
  'kotlin-expected-one-message': {
    code: 'INTERNAL',
    libraries: ['grpc-kotlin'],
    example:
      'io.grpc.StatusException: INTERNAL: Expected one request for MethodDescriptor{fullMethodName=documents.v1.Documents/GetDocument, type=UNARY, idempotent=false, safe=false, sampledToLocalTracing=true, requestMarshaller=io.grpc.protobuf.lite.ProtoLiteUtils$MessageMarshaller@4c15e7fd, responseMarshaller=io.grpc.protobuf.lite.ProtoLiteUtils$MessageMarshaller@4c15e7fd, schemaDescriptor=example.documents.v1.DocumentsGrpc$DocumentsMethodDescriptorSupplier@4c15e7fd} but received none',
    pattern: /Expected one \S{1,100} for [^\n]{1,1000} but received (?:none|two)/,
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/Helpers.kt',
    title: {
      en: 'Expected one request or response (Kotlin)',
      zh: 'Kotlin 消息数量不对（Expected one request）',
    },
    meaning: {
      en: 'A unary side of a Kotlin call carried no message or two.',
      zh: 'Kotlin 调用中本应只有一条消息的一侧，收到零条或两条。',
    },
    causes: [
      { en: 'The server ended with OK without a response.', zh: '服务端没有发送响应就以 OK 结束。' },
      {
        en: 'The proto files of client and server differ in `stream` for this method.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
    ],
    steps: [
      {
        en: "Check the server's handler; in another language it might not send a message.",
        zh: '检查服务端处理函数，其他语言的实现可能忘了发送。',
      },
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
    ],
  },
  'java-credentials-failed': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.8' } },
    example: 'io.grpc.StatusRuntimeException: UNAUTHENTICATED: Failed computing credential metadata',
    pattern: /Failed computing credential metadata|Credentials failed to obtain metadata/,
    source: 'grpc/grpc-java:auth/src/main/java/io/grpc/auth/GoogleAuthLibraryCallCredentials.java',
    title: {
      en: 'Failed computing credential metadata',
      zh: '无法取得令牌（Failed computing credential metadata）',
    },
    meaning: {
      en: 'The auth library could not get a token, so the call was not sent. When it says that a retry might help, the code is `UNAVAILABLE` and the text `Credentials failed to obtain metadata`.',
      zh: '身份认证库无法取得令牌，调用没有发出。若它认为重试有用，状态码为 `UNAVAILABLE`，文字是 `Credentials failed to obtain metadata`。',
    },
    causes: [
      { en: 'The key file is missing, wrong, or revoked.', zh: '密钥文件缺失、错误或被吊销。' },
      {
        en: 'The token server cannot be reached, or the clock is off.',
        zh: '访问不到令牌服务器，或时钟不准。',
      },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line: it comes from the auth library.',
        zh: '查看 `Caused by` 行，它来自身份认证库。',
      },
      {
        en: 'Check `GOOGLE_APPLICATION_CREDENTIALS`, scopes, clock, and egress rules.',
        zh: '检查 `GOOGLE_APPLICATION_CREDENTIALS`、scope、时钟和出站规则。',
      },
    ],
  },
  'java-completed-without-response': {
    code: 'INTERNAL',
    alsoCodes: ['CANCELLED'],
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.5' } },
    example:
      'WARNING: Cancelling the stream because of internal error\nio.grpc.StatusRuntimeException: INTERNAL: Completed without a response',
    pattern: /(?:INTERNAL: |description=)(?:Completed without a response|Too many responses)(?=$|["'\s,])/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ServerCallImpl.java',
    title: {
      en: 'Completed without a response, or too many responses',
      zh: 'Java 处理函数没有发送响应（Completed without a response）',
    },
    meaning: {
      en: 'The handler of a method with one response sent none, or several. The text appears only in the server log; the caller gets `CANCELLED: RST_STREAM closed stream. HTTP/2 error code: CANCEL`.',
      zh: '只有一条响应的方法，其处理函数没有发送响应，或发送了多条。这段文字只在服务端日志里；调用方收到的是 `CANCELLED: RST_STREAM closed stream. HTTP/2 error code: CANCEL`。',
    },
    causes: [
      {
        en: 'One path of the handler calls `onCompleted` without `onNext`.',
        zh: '处理函数的某条路径没有调用 `onNext` 就调用了 `onCompleted`。',
      },
      { en: '`onNext` runs twice, for example in a loop.', zh: '`onNext` 执行了两次，例如写在循环里。' },
    ],
    steps: [
      {
        en: 'Call `onNext` exactly once before `onCompleted`, and return after `onError`.',
        zh: '在 `onCompleted` 之前恰好调用一次 `onNext`，`onError` 之后立即返回。',
      },
      {
        en: 'If there is nothing to return, send the empty message, or a status.',
        zh: '没有内容可返回时，发送空消息或一个状态。',
      },
    ],
  },
  'java-failed-to-read-message': {
    code: 'CANCELLED',
    libraries: ['grpc-java', 'grpc-kotlin'],
    versions: { 'grpc-java': { since: '0.14' } },
    example:
      'io.grpc.StatusRuntimeException: CANCELLED: Failed to read message.\nCaused by: java.lang.NullPointerException: Cannot invoke "Cache.put(Object, Object)" because "this.cache" is null',
    pattern: /Failed to read message\.(?!\s{1,4}Caused by: [^\n]{0,120}Invalid protobuf byte sequence)/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ClientCallImpl.java',
    title: {
      en: 'Failed to read message: exception in the client',
      zh: '客户端处理响应时出错（Failed to read message）',
    },
    meaning: {
      en: 'The client received a response, but an exception was thrown while the client read it or passed it on. The client then cancelled the call; the server had completed it. The reason is in the `Caused by` line.',
      zh: '响应已经收到，但客户端在读取或交给代码时有异常抛出，于是取消了调用；服务端已完成它的工作。原因写在 `Caused by` 行。',
    },
    causes: [
      {
        en: 'Your own `onNext` or an interceptor threw an exception.',
        zh: '自己的 `onNext` 或拦截器抛出了异常。',
      },
      {
        en: 'The bytes cannot be decoded: the cause is `Invalid protobuf byte sequence`, for example because several threads wrote to one stream.',
        zh: '字节无法解码：原因是 `Invalid protobuf byte sequence`。',
      },
    ],
    steps: [
      {
        en: 'Log the whole exception and read the last `Caused by`.',
        zh: '记录完整异常，查看最后一个 `Caused by`。',
      },
      { en: 'Catch your own errors inside `onNext`.', zh: '在 `onNext` 内部捕获自己的错误。' },
      {
        en: 'Do not read it as a cancellation by the user: retry only calls that are safe to repeat.',
        zh: '不要当成用户取消了调用；只重试可安全重复的调用。',
      },
    ],
  },
  'java-header-size-exceeded': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example:
      'io.grpc.StatusRuntimeException: INTERNAL: http2 exception\nCaused by: io.netty.handler.codec.http2.Http2Exception$HeaderListSizeException: Header size exceeded max allowed size (8192)',
    pattern: /Header size exceeded max allowed size \(\d{1,12}\)/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/Utils.java',
    title: {
      en: 'HeaderListSizeException: headers or trailers too large',
      zh: '首部或尾部元数据过大（HeaderListSizeException）',
    },
    meaning: {
      en: 'Headers or trailers are larger than a limit of 8 KiB by default. `HeaderListSizeException` with the limit of the server: the request was not sent. With a number above your own limit (10240 for 8192): the response metadata was too large, and the call might have run.',
      zh: '首部或尾部元数据超过上限，默认 8 KiB。`HeaderListSizeException` 且数字是服务端的上限：请求没有发出。数字大于自己的上限（8192 时为 10240）：响应的元数据太大，调用可能已经执行。',
    },
    causes: [
      { en: 'A big token, or tracing headers that pile up.', zh: '令牌过大，或追踪首部不断累积。' },
      {
        en: 'Error details or a stack trace fill the trailers.',
        zh: '错误详情或堆栈占满了尾部元数据。',
      },
    ],
    steps: [
      { en: 'Print the size of each key and cut the largest.', zh: '打印每个键的大小，先缩减最大的。' },
      {
        en: 'Otherwise raise `maxInboundMetadataSize` on the receiving side: the server for requests, the channel for responses.',
        zh: '否则在接收一侧调大 `maxInboundMetadataSize`：请求看服务端，响应看通道。',
      },
    ],
    note: {
      en: 'The second line comes from Netty.',
      zh: '第二行的文字来自 Netty。',
    },
  },
  'java-end-of-stream-mid-frame': {
    code: 'INTERNAL',
    libraries: ['grpc-java', 'grpc-kotlin'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: Encountered end-of-stream mid-frame',
    pattern: /Encountered end-of-stream mid-frame/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/AbstractClientStream.java',
    title: {
      en: 'Encountered end-of-stream mid-frame: message cut off',
      zh: '消息在中途被截断（end-of-stream mid-frame）',
    },
    meaning: {
      en: 'The stream ended before the message was complete. The peer announced more bytes than it sent.',
      zh: '流在消息完整之前就结束了：对端声明的字节数比实际发送的多。',
    },
    causes: [
      { en: 'A proxy ended the response at a size or time limit.', zh: '代理因大小或时间上限结束了响应。' },
      {
        en: 'The peer is not a gRPC server, or its gRPC framing has a bug.',
        zh: '对端不是 gRPC 服务端，或其 gRPC 分帧有缺陷。',
      },
    ],
    steps: [
      { en: 'Compare with a call straight to the backend.', zh: '与直连后端的调用对比。' },
      {
        en: 'Look for limits on response size and duration in the proxy.',
        zh: '检查代理对响应大小和时长的限制。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
