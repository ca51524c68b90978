import type { Message } from './message.ts';

/** What the Elixir library prints. */
export const elixir = {
  'elixir-http-status': {
    code: 'INTERNAL',
    libraries: ['elixir-grpc'],
    example: '%GRPC.RPCError{status: 13, message: "status got is 502 instead of 200"}',
    pattern: /status got is \d{1,3} instead of 200/,
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    title: { en: 'HTTP status instead of gRPC', zh: '收到 HTTP 状态而不是 gRPC' },
    meaning: {
      en: 'An HTTP component answered. The Elixir client uses `INTERNAL` for every HTTP status.',
      zh: '响应的是某个 HTTP 组件。Elixir 客户端对所有 HTTP 状态都使用 `INTERNAL`。',
    },
    causes: [{ en: 'A proxy has no route or no healthy backend.', zh: '代理没有路由，或没有健康后端。' }],
    steps: [
      {
        en: 'Take the number in the text as the real clue: 404 is a route, 502 and 503 are backend health, 401 and 403 credentials.',
        zh: '把文字里的数字当作真正的线索：404 查路由，502、503 查后端健康，401、403 查凭据。',
      },
    ],
  },
  'elixir-timeout': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['elixir-grpc'],
    example: '%GRPC.RPCError{status: 4, message: "timeout when waiting for server"}',
    pattern: /timeout when waiting for server/,
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    title: { en: 'No answer within the timeout', zh: '时限内没有响应' },
    meaning: {
      en: 'No answer came within the `timeout` option of the call.',
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
        en: 'Before repeating a write, find out whether it took effect.',
        zh: '重复写操作之前，先确认它是否已生效。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
