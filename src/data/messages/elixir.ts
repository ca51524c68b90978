import type { Message } from './message.ts';

/** What the Elixir library prints. */
export const elixir = {
  'elixir-http-status': {
    code: 'INTERNAL',
    libraries: ['elixir-grpc'],
    example: '%GRPC.RPCError{status: 13, message: "status got is 502 instead of 200"}',
    pattern: /status got is \d{1,3} instead of 200/,
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    title: { en: 'HTTP status got instead of 200', zh: '收到 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'The response came from an HTTP component. The Elixir client uses `INTERNAL` for every HTTP status.',
      zh: '响应的是某个 HTTP 组件。Elixir 客户端对所有 HTTP 状态都使用 `INTERNAL`。',
    },
    causes: [{ en: 'A proxy has no route or no healthy backend.', zh: '代理没有路由，或没有健康后端。' }],
    steps: [
      {
        en: 'Use the number in the message: 404 points to the route, 502 and 503 to backend health, 401 and 403 to credentials.',
        zh: '看报错信息里的数字：404 查路由，502、503 查后端健康，401、403 查凭据。',
      },
    ],
  },
  'elixir-timeout': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['elixir-grpc'],
    example: '%GRPC.RPCError{status: 4, message: "timeout when waiting for server"}',
    pattern: /timeout when waiting for server/,
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    title: { en: 'timeout when waiting for server', zh: '调用超时（timeout when waiting for server）' },
    meaning: {
      en: 'No response came within the `timeout` option of the call.',
      zh: '在调用选项 `timeout` 设定的时间内没有收到响应。',
    },
    causes: [
      {
        en: 'The handler is slow, or the timeout is shorter than the method takes.',
        zh: '处理函数太慢，或超时短于该方法的耗时。',
      },
    ],
    steps: [
      {
        en: 'Pass a larger `timeout` (milliseconds), or find the slow part on the server.',
        zh: '传入更大的 `timeout`（毫秒），或在服务端找出慢的部分。',
      },
      {
        en: 'Before you retry a write, find out whether it took effect.',
        zh: '重试写操作之前，先确认它是否已生效。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
