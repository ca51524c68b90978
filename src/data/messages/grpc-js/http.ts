import type { Message } from '../message.ts';

/** grpc-js: something answered in plain HTTP. */
export const grpcJsHttp = {
  'node-http-status-5xx': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 14 UNAVAILABLE: Received HTTP status code 502',
    pattern: /Received HTTP status code (?:429|502|503|504)\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Received HTTP status code 429, 502, 503, or 504',
      zh: '代理返回 HTTP 429、502、503 或 504',
    },
    meaning: {
      en: 'A proxy or load balancer responded instead of the server: it limits the rate (429), could not reach the backend (502, 503), or timed out waiting (504).',
      zh: '代理或负载均衡器代替服务端响应：正在限流（429）、连不上后端（502、503）或等待超时（504）。',
    },
    causes: [
      { en: 'The backend is down, not ready, or overloaded.', zh: '后端宕机、未就绪或过载。' },
      {
        en: 'The proxy speaks HTTP/1.1 to the backend, or its timeout is shorter than the call.',
        zh: '代理用 HTTP/1.1 连接后端，或超时比调用短。',
      },
    ],
    steps: [
      { en: "Look at backend health and the proxy's error log.", zh: '查看后端健康状态和代理的错误日志。' },
      {
        en: 'Retry with backoff. After a 504 the call might have run.',
        zh: '退避重试；504 之后调用可能已经执行。',
      },
    ],
  },
  'node-http-status-404': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 12 UNIMPLEMENTED: Received HTTP status code 404',
    pattern: /Received HTTP status code 404\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: {
      en: 'Received HTTP status code 404: no route to the service',
      zh: 'HTTP 404：没有通往该服务的路由',
    },
    meaning: {
      en: 'A web server or ingress returned that it has no such path.',
      zh: 'Web 服务器或 Ingress 返回：没有该路径。',
    },
    causes: [
      {
        en: 'The ingress has no gRPC route for `/package.Service/`.',
        zh: 'Ingress 没有 `/package.Service/` 的 gRPC 路由。',
      },
      { en: 'The target names the HTTP port of the service.', zh: '目标地址写的是服务的 HTTP 端口。' },
    ],
    steps: [
      {
        en: 'Check host and port of the target, then add the route.',
        zh: '先检查目标地址的主机和端口，再添加路由。',
      },
    ],
  },
  'node-http-status-200': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: Received HTTP status code 200',
    pattern: /Received HTTP status code 200\b/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Received HTTP status code 200 without grpc-status', zh: 'HTTP 200，但没有 grpc-status' },
    meaning: {
      en: 'The HTTP response was successful, but `grpc-status` is missing from its last headers. The handler might have run to the end.',
      zh: 'HTTP 响应成功，但最后的首部里没有 `grpc-status`。处理函数可能已经执行完。',
    },
    causes: [
      {
        en: 'A proxy or load balancer between client and server removes or rewrites the trailers.',
        zh: '客户端和服务端之间的代理或负载均衡器丢弃或改写了尾部元数据（trailers）。',
      },
      {
        en: 'A web server or a login page, not a gRPC server, sent an empty response.',
        zh: '发出空响应的是 Web 服务器或登录页，不是 gRPC 服务端。',
      },
      { en: 'The server does not send `grpc-status`.', zh: '服务端没有发送 `grpc-status`。' },
    ],
    steps: [
      {
        en: 'Call the backend directly, for example with `grpcurl -v`. If the error goes away, a proxy in between causes it.',
        zh: '直接调用后端，例如用 `grpcurl -v`。错误消失，就是中间的代理造成的。',
      },
      {
        en: 'Let the proxy use HTTP/2 on both sides, with support for trailers.',
        zh: '让代理两侧都用 HTTP/2，并支持尾部元数据。',
      },
      {
        en: 'For a write, check whether it took effect before you retry.',
        zh: '如果是写操作，重试前先确认是否已经生效。',
      },
    ],
  },
  'node-http-status-other': {
    code: 'UNKNOWN',
    alsoCodes: ['INTERNAL', 'UNAUTHENTICATED', 'PERMISSION_DENIED'],
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: Received HTTP status code 415',
    pattern: /Received HTTP status code (?!(?:200|404|429|502|503|504)\b)\d{1,3}/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'Received another HTTP status code instead of gRPC', zh: '收到其他 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'The response came from an HTTP component. 400 becomes `INTERNAL`, 401 `UNAUTHENTICATED`, 403 `PERMISSION_DENIED`, and the rest `UNKNOWN`.',
      zh: '响应的是某个 HTTP 组件：400 对应 `INTERNAL`，401 对应 `UNAUTHENTICATED`，403 对应 `PERMISSION_DENIED`，其余对应 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'A gateway wants other credentials or blocks the caller.',
        zh: '网关要求其他凭据，或拦截了调用方。',
      },
      {
        en: 'A redirect, or a web server that does not take gRPC.',
        zh: '发生重定向，或 Web 服务器不接受 gRPC。',
      },
    ],
    steps: [
      {
        en: 'Find out which component responded (`curl -v` against the same address shows its headers).',
        zh: '找出是哪个组件响应的（对同一地址运行 `curl -v` 查看首部）。',
      },
      { en: 'Fix credentials, route, or protocol there.', zh: '在那里修正凭据、路由或协议。' },
    ],
  },
  'node-no-status-received': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10.7' } },
    example: 'Error: 2 UNKNOWN: No status information received',
    pattern: /No status information received/,
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    title: { en: 'No status information received', zh: '没有收到任何状态（No status information received）' },
    meaning: {
      en: 'The response has no `grpc-status` and no `:status` header either, so it is not valid HTTP/2. With HTTP status 200 grpc-js prints `Received HTTP status code 200` instead.',
      zh: '响应里既没有 `grpc-status`，也没有 `:status` 首部，因此不是合法的 HTTP/2。如果 HTTP 状态是 200，grpc-js 打印的是 `Received HTTP status code 200`。',
    },
    causes: [
      {
        en: 'A server or proxy with its own HTTP/2 implementation sends incomplete headers.',
        zh: '自行实现 HTTP/2 的服务端或代理发出了不完整的首部。',
      },
    ],
    steps: [
      {
        en: 'Call the backend directly to see whether server or proxy sends these headers.',
        zh: '直接调用后端，看这些首部来自服务端还是代理。',
      },
      { en: 'Update or replace that component.', zh: '升级或更换那个组件。' },
    ],
  },
} as const satisfies Record<string, Message>;
