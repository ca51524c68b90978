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
  'grpc-gateway-no-route': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['NOT_FOUND'],
    libraries: ['grpc-gateway'],
    example: '{"code":12, "message":"Method Not Allowed", "details":[]}',
    pattern:
      /"code": ?5, ?"message": ?"Not Found", ?"details": ?\[\]|"code": ?12, ?"message": ?"Method Not Allowed"/,
    source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
    title: {
      en: 'Method Not Allowed or Not Found (grpc-gateway)',
      zh: 'grpc-gateway 返回 Method Not Allowed 或 Not Found',
    },
    meaning: {
      en: 'The gateway has no route for this HTTP method (`Method Not Allowed`, HTTP 501), or none for the path (`Not Found`, HTTP 404, `NOT_FOUND`). The backend was not called. A `NOT_FOUND` of the backend has its own message.',
      zh: '网关没有该 HTTP 方法的路由（`Method Not Allowed`，HTTP 501），或没有该路径的路由（`Not Found`，HTTP 404，`NOT_FOUND`）。后端没有被调用。后端返回的 `NOT_FOUND` 带有它自己的文字。',
    },
    causes: [
      {
        en: 'The service is not registered on the gateway: each one needs its own `RegisterXxxHandler…` call, besides the gRPC server.',
        zh: '网关里没有这个服务：每个服务都要再调用一次 `RegisterXxxHandler…`。',
      },
      {
        en: 'Path, prefix, or method differ from `option (google.api.http)`, or the method has no such option and `generate_unbound_methods` is off.',
        zh: '路径、前缀或方法与 `option (google.api.http)` 不一致，或该方法没有这个选项且没开 `generate_unbound_methods`。',
      },
      {
        en: 'The handler was generated before the option was added, or a parameter in the path holds `/` or `:` that the pattern does not allow.',
        zh: '加选项之后没有重新生成，或路径参数里有模式不允许的 `/`、`:`。',
      },
    ],
    steps: [
      {
        en: 'Search the generated `*.pb.gw.go` for the path: not there means the option, there means the registration or the prefix.',
        zh: '在生成的 `*.pb.gw.go` 里搜索该路径：没有就是选项的问题，有就是注册或前缀的问题。',
      },
      {
        en: 'Correct it. To respond with HTTP 405 or with a text of your program, set `runtime.WithRoutingErrorHandler`.',
        zh: '改正之后即可。想返回 HTTP 405 或自定义文字，用 `runtime.WithRoutingErrorHandler`。',
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
  'grpc-gateway-error-not-marshaled': {
    code: 'INTERNAL',
    libraries: ['grpc-gateway'],
    example: '{"code": 13, "message": "failed to marshal error message"}',
    pattern: /"message": ?"failed to (?:marshal|rewrite) error message"/,
    source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
    title: {
      en: 'failed to marshal error message (grpc-gateway)',
      zh: 'grpc-gateway：错误写不成 JSON（failed to marshal）',
    },
    meaning: {
      en: 'The backend returned an error with details, and the gateway could not write them as JSON. It sends this text instead, so the real status is lost.',
      zh: '后端返回了带详情的错误，而网关没能把它写成 JSON，于是改发这段文字，真正的状态就丢了。',
    },
    causes: [
      {
        en: 'The gateway does not know the type of a detail: its Go package is not imported. Add `_ "google.golang.org/genproto/googleapis/rpc/errdetails"`, or the package that defines the type.',
        zh: '网关不认识某个详情的类型：没有导入它的 Go 包。加上 `_ "google.golang.org/genproto/googleapis/rpc/errdetails"`，或你自己类型的包。',
      },
      {
        en: 'A detail or the message holds bytes that are not UTF-8, or its type URL is wrong.',
        zh: '详情或描述里有非 UTF-8 字节，或 type URL 写错。',
      },
    ],
    steps: [
      {
        en: 'Call the backend with `grpcurl`: it shows the real status. The log of the gateway (`Failed to marshal error message`) names the type that is missing.',
        zh: '用 `grpcurl` 直接调用后端，能看到真正的状态；网关日志（`Failed to marshal error message`）会写出缺的类型。',
      },
      {
        en: 'Import the package in the gateway and build it anew.',
        zh: '在网关里导入该包，重新构建。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
