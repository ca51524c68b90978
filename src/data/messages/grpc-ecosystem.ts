import type { Message } from './message.ts';

/** Go packages around grpc-go. */
export const grpcEcosystem = {
  'grpc-gateway-type-mismatch': {
    code: 'INVALID_ARGUMENT',
    libraries: ['grpc-gateway'],
    example:
      '{"code":3, "message":"type mismatch, parameter: id, error: strconv.ParseInt: parsing \\"abc\\": invalid syntax", "details":[]}',
    pattern: /type mismatch, parameter: \S{1,200}, error: \S/,
    source: 'grpc-ecosystem/grpc-gateway:protoc-gen-grpc-gateway/internal/gengateway/template.go',
    title: {
      en: 'type mismatch in a path parameter (grpc-gateway)',
      zh: '路径参数类型不符（type mismatch）',
    },
    meaning: {
      en: 'A part of the REST path could not be converted to the type of its proto field. The backend was not called.',
      zh: 'REST 路径中的某一段无法转换成 proto 字段的类型，后端没有被调用。',
    },
    causes: [
      {
        en: 'The caller put text where a number, enum, or time is expected.',
        zh: '调用方在应为数字、枚举或时间的位置填了文本。',
      },
      {
        en: 'Two routes overlap, and the request hit the wrong one (`/users/me` against `/users/{id}`).',
        zh: '两条路由重叠，请求匹配到了错误的那条（如 `/users/me` 与 `/users/{id}`）。',
      },
    ],
    steps: [
      { en: 'Correct the parameter named in the message.', zh: '更正报错信息里指出的参数。' },
      {
        en: 'If routes overlap, give the more specific one its own path, or change the field to string.',
        zh: '若路由重叠，给更具体的那条单独的路径，或把字段改为 string。',
      },
    ],
  },
  'go-middleware-rate-limited': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['go-grpc-middleware'],
    example:
      'rpc error: code = ResourceExhausted desc = /helloworld.Greeter/SayHello is rejected by grpc_ratelimit middleware, please retry later. rate limit exceeded',
    pattern: /is rejected by grpc_ratelimit middleware, please retry later/,
    source: 'grpc-ecosystem/go-grpc-middleware:interceptors/ratelimit/ratelimit.go',
    title: { en: 'rejected by grpc_ratelimit middleware', zh: '服务端限流：grpc_ratelimit 中间件拒绝了调用' },
    meaning: {
      en: 'The rate-limit interceptor rejected the call before the handler ran.',
      zh: '限流拦截器在处理函数执行前拒绝了调用。',
    },
    causes: [
      {
        en: 'The server receives more calls than its limiter allows.',
        zh: '服务端收到的调用超过限流器允许的数量。',
      },
      {
        en: 'One client retries in a tight loop and uses up the limit for all clients.',
        zh: '某个客户端密集重试，耗尽了所有客户端的配额。',
      },
    ],
    steps: [
      {
        en: 'Retry with exponential backoff and jitter, and cap the number of attempts.',
        zh: '使用带抖动的指数退避重试，并限制次数。',
      },
      {
        en: 'Look at the rate per caller on the server, then raise the limit or limit each caller separately.',
        zh: '在服务端查看各调用方的速率，再决定调大上限或按调用方分别限流。',
      },
    ],
  },
  'go-middleware-unauthenticated': {
    code: 'UNAUTHENTICATED',
    libraries: ['go-grpc-middleware'],
    example: 'rpc error: code = Unauthenticated desc = Request unauthenticated with bearer',
    pattern: /Request unauthenticated with \w/,
    source: 'grpc-ecosystem/go-grpc-middleware:interceptors/auth/metadata.go',
    title: {
      en: 'Request unauthenticated: authorization metadata missing',
      zh: '没有携带 authorization 元数据（Request unauthenticated）',
    },
    meaning: {
      en: 'The server expects an `authorization` value with the scheme named at the end, and the call had none.',
      zh: '服务端要求带有末尾所示 scheme 的 `authorization`，而调用没有提供。',
    },
    causes: [
      { en: 'The client sends no `authorization` metadata.', zh: '客户端没有发送 `authorization` 元数据。' },
      {
        en: 'It sends the token without the word `Bearer`, or with another scheme.',
        zh: '发送了令牌但没有写 `Bearer`，或使用了别的 scheme。',
      },
      { en: 'A proxy removes the header.', zh: '代理删除了该首部。' },
    ],
    steps: [
      {
        en: 'Send `authorization: Bearer TOKEN`, for example with `metadata.AppendToOutgoingContext`.',
        zh: '发送 `authorization: Bearer TOKEN`，例如用 `metadata.AppendToOutgoingContext`。',
      },
      {
        en: 'Log the metadata keys (not the values) on the server to see what arrives.',
        zh: '在服务端记录元数据的键（不要记录值），看看实际收到了什么。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
