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
      {
        en: 'The message is larger than the limit (4 MiB): raise `maxInboundMessageSize` on the side that reports it: channel or stub for a response, `ServerBuilder` for a request; grpc-spring `grpc.server.max-inbound-message-size` and `grpc.client.NAME.max-inbound-message-size`; SDKs have their own setting.',
        zh: '消息超过上限（4 MiB）：在报错的一端调大 `maxInboundMessageSize`：响应在通道或 stub，请求在 `ServerBuilder`；grpc-spring 用 `grpc.server.max-inbound-message-size` 和 `grpc.client.NAME.max-inbound-message-size`；SDK 有自己的设置。',
      },
      {
        en: 'A list or file grew past it: use paging or a stream, so that it does not return.',
        zh: '列表或文件变大：用分页或流，避免再次超出。',
      },
      {
        en: '`Decompressed gRPC message`: it was small on the wire and grew while unpacking; the same limit holds.',
        zh: '`Decompressed gRPC message`：传输时很小，解压后变大；适用同一上限。',
      },
      {
        en: 'The second number has nothing to do with the message (for example 1213486160 is `HTTP`): other bytes were read as its length. An HTTP response, Netty of several releases, or a proxy that changes the stream.',
        zh: '第二个数与消息大小无关（例如 1213486160 就是 `HTTP`）：别的字节被当成长度。可能是 HTTP 响应、多个版本的 Netty，或改动流的代理。',
      },
      {
        en: 'The same, together with `Frame length: … exceeds maximum: 16384`, after the update from grpc-java 1.74 to 1.75.0, often behind Envoy: reports name a fault of that release. Go back to 1.74, or use the newest release.',
        zh: '同上，并有 `Frame length: … exceeds maximum: 16384`，且从 grpc-java 1.74 升级到 1.75.0 之后出现，常在 Envoy 之后：报告指出是该版本的缺陷。退回 1.74，或用最新版本。',
      },
    ],
    steps: [
      {
        en: 'Log `getSerializedSize()` of the message on the sending side: if it is near the second number, the message is too large; if not, compare `mvn dependency:tree -Dincludes=io.netty,io.grpc` and call without the proxy.',
        zh: '在发送端记录消息的 `getSerializedSize()`：与第二个数接近就是消息过大；不接近则对照 `mvn dependency:tree -Dincludes=io.netty,io.grpc`，并绕过代理调用。',
      },
      {
        en: 'Raise the limit on that side, or send less per message. A very large limit costs memory per call.',
        zh: '在该端调大上限，或减少每条消息的内容。上限过大，每个调用都会占用更多内存。',
      },
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
        en: 'Client and server use different proto versions: a field changed its type or number (`invalid wire type`, `invalid tag`). Deploy both from the same file.',
        zh: '两端 proto 版本不同：字段的类型或编号变了（`invalid wire type`、`invalid tag`）。两端用同一文件部署。',
      },
      {
        en: 'Several threads call `onNext` of one `StreamObserver` at once, for example a bidirectional handler that writes from a thread pool: it is not thread-safe, and the bytes are mixed. Lock around it, or use one writer thread.',
        zh: '多个线程同时对一个 `StreamObserver` 调用 `onNext`（包括线程池里写双向流）：它不是线程安全的，字节会混在一起。加锁，或只用一个写线程。',
      },
      {
        en: '`nesting too deep` or `size too large`: the limit of the parser (100 levels) was hit.',
        zh: '`nesting too deep` 或 `size too large`：达到解析器的上限（100 层）。',
      },
      {
        en: '`protobuf-java` or `protobuf-javalite` of another release than the generated code.',
        zh: '`protobuf-java` 或 `protobuf-javalite` 与生成代码的版本不同。',
      },
      {
        en: 'A custom marshaller, codec, or proxy changed the bytes.',
        zh: '自定义 marshaller、编解码或代理改动了字节。',
      },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line, and see whether it fails always (version) or only under load (threads).',
        zh: '看 `Caused by` 行，并看是总失败（版本）还是只在高负载下失败（线程）。',
      },
      {
        en: 'Compare field numbers and types on both sides; serialize the writes.',
        zh: '对照两端的字段编号和类型；把写入串行化。',
      },
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
      {
        en: 'Error details, a stack trace, or a long description fill the trailers: shorten them, or return them in the message.',
        zh: '错误详情、堆栈或很长的描述占满了尾部元数据：缩短，或放进消息里。',
      },
      {
        en: 'A big token or cookie, or tracing and baggage headers that pile up from hop to hop.',
        zh: '很大的令牌、cookie，或逐跳累积的 tracing、baggage 首部。',
      },
      {
        en: 'The limit is the default of 8 KiB: raise `maxInboundMetadataSize(soft, max)` on the receiving side. Without a soft limit (the default) the text is `Header size exceeded max allowed size`.',
        zh: '上限是默认的 8 KiB：在接收端调大 `maxInboundMetadataSize(soft, max)`。没有软上限（默认）时，文本是 `Header size exceeded max allowed size`。',
      },
    ],
    steps: [
      {
        en: 'Print the size of each key (an interceptor over `headers.keys()`), and cut the largest.',
        zh: '用拦截器遍历 `headers.keys()`，打印每个键的大小，削减最大的。',
      },
      {
        en: 'Otherwise raise the limit on the side that reports it, and at proxies in between.',
        zh: '否则在报错的一端和中间的代理上调大上限。',
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
      {
        en: '`Error getting access token`, `UnknownHostException`, or a timeout in `Caused by`: the token server (`oauth2.googleapis.com`, the metadata server) cannot be reached. Allow egress, set the proxy of the JVM (`-Dhttps.proxyHost`), or check Workload Identity.',
        zh: '`Caused by` 里是 `Error getting access token`、`UnknownHostException` 或超时：连不上令牌服务（`oauth2.googleapis.com`、metadata server）。放行出站、设置 JVM 代理（`-Dhttps.proxyHost`），或检查 Workload Identity。',
      },
      {
        en: '`invalid_grant` or `Invalid JWT`: the clock is off, or the key was deleted or disabled. Synchronize the clock, or create a key.',
        zh: '`invalid_grant` 或 `Invalid JWT`：时钟不准，或密钥已删除、停用。校准时钟，或新建密钥。',
      },
      {
        en: '`401 Unauthorized` or `403` from the token server: the account is not allowed to make tokens (`roles/iam.serviceAccountTokenCreator` for impersonation, `roles/iam.workloadIdentityUser`).',
        zh: '令牌服务返回 `401 Unauthorized` 或 `403`：账号没有权限生成令牌（模拟账号需要 `roles/iam.serviceAccountTokenCreator`，或 `roles/iam.workloadIdentityUser`）。',
      },
      {
        en: '`reauth related error` or `invalid_rapt`: the login of a user expired: `gcloud auth application-default login`.',
        zh: '`reauth related error` 或 `invalid_rapt`：用户登录已过期：`gcloud auth application-default login`。',
      },
      {
        en: 'The file of `GOOGLE_APPLICATION_CREDENTIALS` is missing, empty, or of another type.',
        zh: '`GOOGLE_APPLICATION_CREDENTIALS` 指向的文件不存在、为空或类型不对。',
      },
      {
        en: '`Credentials failed to obtain metadata` from your own `CallCredentials`: it threw.',
        zh: '自己的 `CallCredentials` 抛出异常：`Credentials failed to obtain metadata`。',
      },
    ],
    steps: [
      {
        en: 'Read the `Caused by` line: it comes from the auth library and chooses the cause.',
        zh: '看 `Caused by` 行：它来自认证库，由它确定原因。',
      },
      {
        en: 'Test the same identity: `gcloud auth application-default print-access-token`, or in a pod `curl -H "Metadata-Flavor: Google" http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token`.',
        zh: '测试同一身份：`gcloud auth application-default print-access-token`，或在 pod 里 `curl -H "Metadata-Flavor: Google" http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token`。',
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
        en: 'One path of the handler calls `onCompleted` without `onNext`: an `if` without a match, an empty `Optional`, or a caught exception. Send the empty message, or `onError`.',
        zh: '处理函数的某条路径没有 `onNext` 就 `onCompleted`：`if` 没有匹配、`Optional` 为空，或异常被捕获。发送空消息或 `onError`。',
      },
      {
        en: '`Too many responses`: `onNext` runs twice, in a loop or in `super.method(…)`: for several messages declare `stream` in the proto.',
        zh: '`Too many responses`：`onNext` 执行了两次，在循环里或 `super.method(…)` 里：要发多条消息，就在 proto 里声明 `stream`。',
      },
      {
        en: 'A reactive or coroutine handler returned an empty `Mono` or flow.',
        zh: 'reactive 或协程的处理函数返回了空的 `Mono` 或 flow。',
      },
    ],
    steps: [
      {
        en: 'Log each `onNext`, `onError`, and `onCompleted` with the request: none before `onCompleted` is the first cause, two the second.',
        zh: '记录每次 `onNext`、`onError`、`onCompleted`：`onCompleted` 之前没有是第一种，有两次是第二种。',
      },
      {
        en: 'Call `onNext` exactly once before `onCompleted`, and return after `onError`.',
        zh: '`onCompleted` 之前恰好调用一次 `onNext`，`onError` 之后要 return。',
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
        en: 'Your own `onNext`, or an interceptor, threw an exception: the last `Caused by` names the line. Catch it there.',
        zh: '自己的 `onNext` 或拦截器抛出异常：最后一个 `Caused by` 写着是哪一行。在那里捕获。',
      },
      {
        en: 'The bytes cannot be decoded (`Invalid protobuf byte sequence`): another proto version, or several threads that wrote to one stream.',
        zh: '字节无法解码（`Invalid protobuf byte sequence`）：proto 版本不同，或多个线程写了同一个流。',
      },
      {
        en: 'The message is larger than `maxInboundMessageSize`, or memory ran out (`OutOfMemoryError`, `OutOfDirectMemoryError`).',
        zh: '消息超过 `maxInboundMessageSize`，或内存不足（`OutOfMemoryError`、`OutOfDirectMemoryError`）。',
      },
      {
        en: 'A class could not be loaded while decoding (`NoSuchMethodError`, `NoClassDefFoundError`): two releases of protobuf.',
        zh: '解码时类加载失败（`NoSuchMethodError`、`NoClassDefFoundError`）：protobuf 有两个版本。',
      },
    ],
    steps: [
      {
        en: 'Log the whole exception and read the last `Caused by`: it chooses the cause.',
        zh: '记录完整异常，看最后一个 `Caused by`，由它确定原因。',
      },
      {
        en: 'Do not read it as a cancellation by the user: retry only calls that are safe to repeat.',
        zh: '不要当成用户取消：只重试可安全重复的调用。',
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
      {
        en: 'A stack trace, error details, or a long description fill the trailers of an error: the real error is the one of the server. Shorten it (`withDescription`), and read its log.',
        zh: '尾部元数据里塞满堆栈、错误详情或很长的描述：真正的错误在服务端。缩短它（`withDescription`），并查看服务端日志。',
      },
      {
        en: 'A big token or cookie (many groups in a JWT), or tracing and baggage headers that pile up.',
        zh: '很大的令牌、cookie（JWT 里组太多），或累积的 tracing、baggage 首部。',
      },
      {
        en: 'The default limit of 8 KiB is too small for what you send: raise `maxInboundMetadataSize` on the receiving side: the server for requests, the channel for responses (`grpc.client.NAME.max-inbound-metadata-size` of grpc-spring).',
        zh: '默认上限 8 KiB 不够：在接收端调大 `maxInboundMetadataSize`：请求在服务端，响应在通道（grpc-spring 的 `grpc.client.NAME.max-inbound-metadata-size`）。',
      },
    ],
    steps: [
      {
        en: 'Print the size of each key: raise the limit for one test to see the whole error, then cut the largest key.',
        zh: '打印每个键的大小：先临时调大上限以看到完整错误，再削减最大的键。',
      },
      {
        en: 'Otherwise keep the higher limit, also at proxies in between.',
        zh: '否则保留更大的上限，中间的代理也要调。',
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
