import type { Message } from '../message.ts';

/** grpc-go: the stream was reset, or an HTTP/2 limit was hit. */
export const grpcGoResets = {
  'go-rst-stream-internal': {
    code: 'INTERNAL',
    alsoCodes: ['PERMISSION_DENIED'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.2' } },
    example:
      'rpc error: code = Internal desc = stream terminated by RST_STREAM with error code: INTERNAL_ERROR',
    pattern:
      /stream terminated by RST_STREAM with error code: (?:PROTOCOL_ERROR|INTERNAL_ERROR|SETTINGS_TIMEOUT|STREAM_CLOSED|FRAME_SIZE_ERROR|COMPRESSION_ERROR|CONNECT_ERROR|INADEQUATE_SECURITY|HTTP_1_1_REQUIRED)/,
    sharedWith: {
      'pulumi-plugin-did-not-start': 'Pulumi writes the status of the failed handshake behind its own words.',
    },
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'stream terminated by RST_STREAM with an error code',
      zh: '流被 HTTP/2 错误重置（RST_STREAM）',
    },
    meaning: {
      en: 'The server or a proxy reset the stream with the HTTP/2 error at the end of the message. INADEQUATE_SECURITY becomes `PERMISSION_DENIED`.',
      zh: '服务端或代理中断了流，并在末尾给出 HTTP/2 错误。INADEQUATE_SECURITY 对应 `PERMISSION_DENIED`。',
    },
    causes: [
      {
        en: 'INTERNAL_ERROR after a round number of seconds: a timeout of the proxy, 60 seconds in nginx. Raise `grpc_read_timeout`, `grpc_send_timeout`, and `client_body_timeout` (ingress: `proxy-read-timeout`, `proxy-send-timeout`), or send a message more often.',
        zh: '固定秒数后出现 INTERNAL_ERROR：代理超时，nginx 为 60 秒。调大 `grpc_read_timeout`、`grpc_send_timeout`、`client_body_timeout`（ingress：`proxy-read-timeout`、`proxy-send-timeout`），或更频繁地发送消息。',
      },
      {
        en: 'INTERNAL_ERROR at once: the proxy lost the backend or does not understand it: HTTP/1.1 or TLS to a plaintext gRPC backend, or a pod that restarted.',
        zh: '立刻出现 INTERNAL_ERROR：代理丢失了后端或与它协议不符：用 HTTP/1.1 或 TLS 连接明文 gRPC 后端，或 Pod 重启。',
      },
      {
        en: 'INTERNAL_ERROR from nginx where the server ends a stream before the client has sent everything: the status is in the log of the server (`sent frame for closed stream` in that of nginx).',
        zh: '服务端在客户端发完之前结束流时，nginx 返回 INTERNAL_ERROR：真正的状态在服务端日志里（nginx 日志为 `sent frame for closed stream`）。',
      },
      {
        en: 'PROTOCOL_ERROR through grpc-gateway or another HTTP front: grpc-go 1.42 and later reject `connection` and the like, which a header matcher forwards: let it drop hop-by-hop headers.',
        zh: '经过 grpc-gateway 或其他 HTTP 前端出现 PROTOCOL_ERROR：grpc-go 1.42 及以后拒绝 `connection` 等首部，而 header matcher 转发了它们：丢弃逐跳首部。',
      },
      {
        en: "PROTOCOL_ERROR after a while, with other clients unaffected: a fault in the HTTP/2 of one library (grpc-java okhttp, Netty, h2). Upgrade the one that sends; the text of the server's log (`GODEBUG=http2debug=2`) names the rule.",
        zh: '运行一段时间后出现 PROTOCOL_ERROR，其他客户端正常：某个库的 HTTP/2 缺陷（grpc-java okhttp、Netty、h2）。升级发送方；服务端日志（`GODEBUG=http2debug=2`）写明违反的规则。',
      },
      {
        en: 'HTTP_1_1_REQUIRED: the component only takes HTTP/1.1 requests, often because of client certificates (IIS).',
        zh: 'HTTP_1_1_REQUIRED：该组件只接受 HTTP/1.1 请求，常因客户端证书（IIS）。',
      },
    ],
    steps: [
      {
        en: 'Call the server without the proxy, with `grpcurl`. Works: read the error log of the proxy at that second. Fails too: read the log of the server.',
        zh: '用 `grpcurl` 绕过代理调用服务端。成功：查看代理在那一秒的错误日志；也失败：查看服务端日志。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用：调用可能已执行。',
      },
    ],
  },
  'go-rst-stream-no-error': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.2' } },
    example: 'rpc error: code = Internal desc = stream terminated by RST_STREAM with error code: NO_ERROR',
    pattern: /stream terminated by RST_STREAM with error code: NO_ERROR/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'RST_STREAM with NO_ERROR: stream ended without a status',
      zh: '流被 NO_ERROR 结束，没有状态（RST_STREAM）',
    },
    meaning: {
      en: 'The peer closed the stream with NO_ERROR before it had sent a status.',
      zh: '对端在发送状态之前，以 NO_ERROR 关闭了流。',
    },
    causes: [
      { en: 'A proxy reached a time limit for streams.', zh: '代理到达了流的时间上限。' },
      { en: 'The server shut down while the call was open.', zh: '调用尚未结束时服务端关闭。' },
    ],
    steps: [
      {
        en: 'If it happens after a round number of seconds, look for that number in the proxy timeouts.',
        zh: '若总在某个整秒数后出现，到代理的超时设置里找这个数字。',
      },
      {
        en: 'Otherwise compare with server restarts and their grace period.',
        zh: '否则对照服务端重启时间及其宽限期。',
      },
    ],
  },
  'go-rst-stream-cancel': {
    code: 'CANCELLED',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.2' } },
    example: 'rpc error: code = Canceled desc = stream terminated by RST_STREAM with error code: CANCEL',
    pattern: /stream terminated by RST_STREAM with error code: CANCEL/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'RST_STREAM with CANCEL: the peer cancelled the stream',
      zh: '流被对端取消（RST_STREAM CANCEL）',
    },
    meaning: {
      en: "The server side reset the stream with CANCEL. If the caller's own deadline has passed too, grpc-go reports `DEADLINE_EXCEEDED` instead.",
      zh: '服务端一侧以 CANCEL 重置了流。若调用方自己的截止时间也已过，grpc-go 会改报 `DEADLINE_EXCEEDED`。',
    },
    causes: [
      {
        en: 'A proxy timeout is shorter than the call: nginx 60 seconds (`grpc_read_timeout`), Envoy 15 seconds per route and 5 minutes without data (`stream_idle_timeout`).',
        zh: '代理超时比调用短：nginx 60 秒（`grpc_read_timeout`），Envoy 每个路由 15 秒、无数据 5 分钟（`stream_idle_timeout`）。',
      },
      {
        en: 'The server enforces its own limit on the duration of the handler, or it cancelled the call when it shut down.',
        zh: '服务端对处理函数的时长有自己的限制，或在停止时取消了调用。',
      },
      {
        en: 'The deadline of the call passed on the server a moment before it did on the client: then it is `DEADLINE_EXCEEDED` in substance.',
        zh: '截止时间在服务端比在客户端早一刻到期：实质上是 `DEADLINE_EXCEEDED`。',
      },
    ],
    steps: [
      {
        en: 'Note after how many seconds it comes, and look for that number in the timeouts of client, each proxy, and server: the shortest one expires first.',
        zh: '看多少秒后出现，并在客户端、每个代理和服务端超时里找这个数字：最短的先到期。',
      },
      {
        en: 'Make each inner timeout a little smaller than the outer one, and pass the deadline on. For streams turn the route timeout off (`timeout: 0s` in Envoy).',
        zh: '让内层超时略小于外层，并传递截止时间。流应关闭路由超时（Envoy 为 `timeout: 0s`）。',
      },
    ],
  },
  'go-rst-stream-refused': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.2' } },
    example:
      'rpc error: code = Unavailable desc = stream terminated by RST_STREAM with error code: REFUSED_STREAM',
    pattern: /stream terminated by RST_STREAM with error code: REFUSED_STREAM/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'RST_STREAM with REFUSED_STREAM: call not started', zh: '服务端拒绝了流（REFUSED_STREAM）' },
    meaning: {
      en: 'The server did not start the call, so a retry is safe.',
      zh: '服务端根本没有开始处理，可以安全重试。',
    },
    causes: [
      {
        en: "The connection has reached the server's limit for concurrent streams.",
        zh: '该连接的并发流数达到服务端上限。',
      },
      { en: 'The server is shutting down.', zh: '服务端正在关闭。' },
    ],
    steps: [
      {
        en: 'Retry with backoff. grpc-go already retries such a call once automatically.',
        zh: '退避重试；grpc-go 自身已透明重试过一次。',
      },
      {
        en: 'If it happens under load, open more connections or raise `grpc.MaxConcurrentStreams` on the server.',
        zh: '若随负载出现，增加连接数，或在服务端调大 `grpc.MaxConcurrentStreams`。',
      },
    ],
  },
  'go-rst-stream-exhausted': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.2' } },
    example:
      'rpc error: code = ResourceExhausted desc = stream terminated by RST_STREAM with error code: ENHANCE_YOUR_CALM',
    pattern: /stream terminated by RST_STREAM with error code: (?:ENHANCE_YOUR_CALM|FLOW_CONTROL_ERROR)/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'RST_STREAM with ENHANCE_YOUR_CALM or FLOW_CONTROL_ERROR',
      zh: '对端限流（ENHANCE_YOUR_CALM、FLOW_CONTROL_ERROR）',
    },
    meaning: {
      en: 'The peer reset the stream because this side sends too much, or because it exceeded the flow-control window.',
      zh: '因为本端发送过多，或流量控制窗口被超出，对端重置了流。',
    },
    causes: [
      {
        en: 'ENHANCE_YOUR_CALM: a server or proxy limits streams, resets, or headers per connection.',
        zh: 'ENHANCE_YOUR_CALM：服务端或代理限制了每条连接的流数、重置次数或首部量。',
      },
      {
        en: 'FLOW_CONTROL_ERROR: a bug in one of the HTTP/2 implementations, usually in a proxy.',
        zh: 'FLOW_CONTROL_ERROR：某个 HTTP/2 实现有缺陷，多半是代理。',
      },
    ],
    steps: [
      {
        en: "For ENHANCE_YOUR_CALM send less at once, and look for the limit in the proxy's log.",
        zh: 'ENHANCE_YOUR_CALM：降低并发，并在代理日志中找到触发的限制。',
      },
      {
        en: 'For FLOW_CONTROL_ERROR test without the proxy and upgrade the faulty component.',
        zh: 'FLOW_CONTROL_ERROR：绕过代理测试，升级有问题的组件。',
      },
    ],
  },
  'go-header-list-too-large': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.14' } },
    example:
      'rpc error: code = Internal desc = header list size to send violates the maximum size (16384 bytes) set by server',
    pattern: /header list size to send violates the maximum size \(\d+ bytes\) set by server/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: "header list size to send violates the server's maximum",
      zh: '请求元数据超过服务端上限（header list size to send）',
    },
    meaning: {
      en: 'The metadata is larger than the server said it accepts, so the client did not send the call.',
      zh: '元数据超过服务端声明的上限，客户端没有发出调用。',
    },
    causes: [
      {
        en: 'A token grew, for example a JWT with many groups.',
        zh: '令牌变大，例如 JWT 里包含很多用户组。',
      },
      {
        en: 'Interceptors add tracing or debugging headers on every hop.',
        zh: '各级拦截器不断添加追踪或调试首部。',
      },
      {
        en: 'Metadata is copied from the incoming to the outgoing context without a filter.',
        zh: '不加筛选地把传入的元数据整体复制到传出的 context。',
      },
    ],
    steps: [
      {
        en: 'Print size and keys of the outgoing metadata, and cut what the server does not read.',
        zh: '打印传出元数据的键和大小，去掉服务端不需要的部分。',
      },
      {
        en: 'Raise the limit where it is set: `grpc.MaxHeaderListSize` on a Go server, or the header limit of the proxy.',
        zh: '在设置上限的地方调大：Go 服务端用 `grpc.MaxHeaderListSize`，代理用相应的首部限制。',
      },
    ],
  },
  'go-peer-header-list-exceeded': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.14' } },
    example: 'rpc error: code = Internal desc = peer header list size exceeded limit',
    pattern: /peer header list size exceeded limit/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'peer header list size exceeded limit',
      zh: '响应元数据超过客户端上限（peer header list size）',
    },
    meaning: {
      en: 'Headers or trailers from the peer are larger than this side accepts.',
      zh: '对端发来的首部或尾部元数据超过本端上限。',
    },
    causes: [
      {
        en: 'Large error details (stack traces, validation errors for every row) travel in the trailers.',
        zh: '错误详情过大（堆栈、逐行校验错误），都放在尾部元数据里。',
      },
      { en: 'The error message itself holds a whole response body.', zh: '报错信息里塞进了整个响应体。' },
    ],
    steps: [
      {
        en: 'Shorten message and details on the server; put bulky data into a log and send its ID.',
        zh: '在服务端精简报错信息与详情；大块数据写日志，只发送 ID。',
      },
      {
        en: 'Otherwise raise `grpc.WithMaxHeaderListSize` on the client.',
        zh: '否则在客户端调大 `grpc.WithMaxHeaderListSize`。',
      },
    ],
  },
  'go-flow-control-exceeded': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Internal desc = received 65600-bytes data exceeding the limit 65535 bytes',
    pattern: /received \d+-bytes data exceeding the limit \d+ bytes/,
    source: 'grpc/grpc-go:internal/transport/flowcontrol.go',
    title: {
      en: 'received data exceeding the flow-control limit',
      zh: '对端超出流量控制窗口（data exceeding the limit）',
    },
    meaning: {
      en: 'The peer sent more bytes than the HTTP/2 window allowed. It has nothing to do with the message size limit.',
      zh: '对端发送的字节超过 HTTP/2 窗口允许的数量，与消息大小上限无关。',
    },
    causes: [{ en: 'A bug in the peer or in a proxy in between.', zh: '对端或中间代理的缺陷。' }],
    steps: [
      {
        en: 'Test without the proxy; upgrade or replace the component that causes it.',
        zh: '绕过代理测试；升级或更换有问题的组件。',
      },
      {
        en: 'If no proxy is involved, report it to the maintainers of the peer with a packet capture.',
        zh: '若没有代理，附上抓包向对端的维护者报告。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
