import type { Message } from '../message.ts';

/** grpc-java and grpc-kotlin: size, form and number of messages, metadata and tokens. */
export const grpcJavaPayloads = {
  'java-received-message-too-large': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.11' } },
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: gRPC message exceeds maximum size 4194304: 5242880',
    pattern: /gRPC message exceeds maximum size \d{1,12}/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/MessageDeframer.java',
    title: { en: 'Received message over the limit', zh: '收到的消息超过上限' },
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
    ],
    steps: [
      {
        en: 'Raise `maxInboundMessageSize` on the side that reports it (channel, stub or server builder).',
        zh: '在报错一侧调大 `maxInboundMessageSize`（通道、stub 或服务端构建器）。',
      },
      { en: 'For data that keeps growing use paging or a stream.', zh: '数据会持续增长时，使用分页或流。' },
    ],
  },
  'java-invalid-protobuf': {
    code: 'INTERNAL',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: Invalid protobuf byte sequence',
    pattern: /Invalid protobuf byte sequence/,
    source: 'grpc/grpc-java:protobuf-lite/src/main/java/io/grpc/protobuf/lite/ProtoLiteUtils.java',
    title: { en: 'Message cannot be decoded', zh: '消息无法解码' },
    meaning: {
      en: 'The bytes cannot be parsed as the expected message.',
      zh: '收到的字节无法解析为期望的消息。',
    },
    causes: [
      {
        en: 'Client and server use different proto versions.',
        zh: '客户端与服务端使用了不同的 proto 版本。',
      },
      {
        en: 'The nesting or size limit of the protobuf parser was hit.',
        zh: '触及 protobuf 解析器的嵌套或大小上限。',
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
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.11' } },
    example: 'io.grpc.StatusRuntimeException: INTERNAL: gRPC frame header malformed: reserved bits not zero',
    pattern: /gRPC frame header malformed: reserved bits not zero/,
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/MessageDeframer.java',
    title: { en: 'Body is not gRPC framing', zh: '响应体不是 gRPC 分帧' },
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
    libraries: ['grpc-java'],
    versions: { 'grpc-java': { since: '1.69' } },
    example:
      'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: Server Headers of size 9216 exceeded Metadata size soft limit: 8192',
    pattern:
      /exceeded Metadata size soft limit: \d|(?:Request|Response (?:header|trailer)) metadata larger than \d{1,12}: \d/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    title: { en: 'Headers or trailers too large', zh: '首部或尾部元数据过大' },
    meaning: {
      en: 'Headers or trailers are larger than the metadata limit, 8 KiB by default.',
      zh: '首部或尾部元数据超过上限，默认 8 KiB。',
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
        en: 'Otherwise raise `maxInboundMetadataSize` on the receiving side.',
        zh: '否则在接收一侧调大 `maxInboundMetadataSize`。',
      },
    ],
  },
  'java-half-closed-without-request': {
    code: 'INTERNAL',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: Half-closed without a request',
    pattern:
      /Half-closed without a request|INTERNAL: (?:Completed without a response|Too many re(?:quests|sponses))(?=$|["'\s])/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
    title: { en: 'Wrong number of messages in a unary call', zh: '一元调用的消息数量不对' },
    meaning: {
      en: 'A side that has to carry exactly one message carried none or several.',
      zh: '本应恰好有一条消息的一侧，收到了零条或多条。',
    },
    causes: [
      {
        en: 'The handler completed without `onNext`, or called it twice.',
        zh: '处理函数没有调用 `onNext` 就结束，或调用了两次。',
      },
      {
        en: 'Client and server disagree about `stream` in the proto.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
    ],
    steps: [
      {
        en: 'On unary methods call `onNext` exactly once before `onCompleted`, and return after `onError`.',
        zh: '一元方法在 `onCompleted` 之前恰好调用一次 `onNext`，`onError` 之后立即返回。',
      },
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
    ],
  },
  'java-no-value-received': {
    code: 'INTERNAL',
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: INTERNAL: No value received for unary call',
    pattern: /(?:No value|More than one value) received for unary call/,
    source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ClientCalls.java',
    title: { en: 'Unary call got no or several responses', zh: '一元调用没有收到响应或收到多条' },
    meaning: {
      en: 'The server ended with OK, but did not send exactly one response.',
      zh: '服务端以 OK 结束，但发送的响应不是恰好一条。',
    },
    causes: [
      { en: 'The handler forgets `onNext` on one of its paths.', zh: '处理函数的某条路径忘了 `onNext`。' },
      { en: 'A proxy or mock answers with an empty success.', zh: '代理或模拟服务返回了空的成功。' },
    ],
    steps: [
      { en: 'Check every path of the handler.', zh: '检查处理函数的每条路径。' },
      { en: 'Rule proxies and mocks out with a direct call.', zh: '直连调用，排除代理和模拟服务。' },
    ],
  },
  'kotlin-expected-one-message': {
    code: 'INTERNAL',
    libraries: ['grpc-kotlin'],
    example:
      'io.grpc.StatusException: INTERNAL: Expected one response for MethodDescriptor{fullMethodName=helloworld.Greeter/SayHello} but received none',
    pattern: /Expected one \S{1,100} for [^\n]{1,1000} but received (?:none|two)/,
    source: 'grpc/grpc-kotlin:stub/src/main/java/io/grpc/kotlin/Helpers.kt',
    title: { en: 'Wrong number of messages (Kotlin)', zh: '消息数量不对（Kotlin）' },
    meaning: {
      en: 'A unary side of a Kotlin call carried no message or two.',
      zh: 'Kotlin 调用中本应只有一条消息的一侧，收到零条或两条。',
    },
    causes: [
      { en: 'The server ended with OK without a response.', zh: '服务端没有发送响应就以 OK 结束。' },
      {
        en: 'Client and server disagree about `stream` in the proto.',
        zh: '两端 proto 对 `stream` 的声明不一致。',
      },
    ],
    steps: [
      {
        en: "Check the server's handler; in another language it may forget to send.",
        zh: '检查服务端处理函数，其他语言的实现可能忘了发送。',
      },
      { en: 'Compare the method line in both proto files.', zh: '对比两端 proto 里该方法的声明。' },
    ],
  },
  'java-credentials-failed': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['grpc-java'],
    example: 'io.grpc.StatusRuntimeException: UNAUTHENTICATED: Failed computing credential metadata',
    pattern: /Failed computing credential metadata|Credentials failed to obtain metadata/,
    source: 'grpc/grpc-java:auth/src/main/java/io/grpc/auth/GoogleAuthLibraryCallCredentials.java',
    title: { en: 'Could not obtain the token for the call', zh: '无法取得本次调用的令牌' },
    meaning: {
      en: 'The auth library could not get a token, so the call was not sent. When it says that a retry may help, the code is `UNAVAILABLE` and the text `Credentials failed to obtain metadata`.',
      zh: '身份认证库无法取得令牌，调用没有发出。若它认为重试有用，状态码为 `UNAVAILABLE`，文字是 `Credentials failed to obtain metadata`。',
    },
    causes: [
      { en: 'The key file is missing, wrong or revoked.', zh: '密钥文件缺失、错误或被吊销。' },
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
        en: 'Check `GOOGLE_APPLICATION_CREDENTIALS`, scopes, clock and egress rules.',
        zh: '检查 `GOOGLE_APPLICATION_CREDENTIALS`、scope、时钟和出站规则。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
