import type { Message } from './message.ts';

/** What grpclib, the pure Python library, prints. */
export const grpclib = {
  'grpclib-missing-status': {
    code: 'UNKNOWN',
    libraries: ['grpclib'],
    example: "grpclib.exceptions.GRPCError: (<Status.UNKNOWN: 2>, 'Missing grpc-status header', None)",
    pattern: /'Missing grpc-status header'/,
    source: 'vmagamedov/grpclib:grpclib/client.py',
    title: { en: 'Missing grpc-status header', zh: '响应中没有 grpc-status' },
    meaning: { en: 'The response of the call had no `grpc-status`.', zh: '响应里没有 `grpc-status`。' },
    causes: [
      {
        en: 'A proxy dropped the trailers, or sent the response itself.',
        zh: '代理丢弃了尾部元数据（trailers），或由代理自己响应。',
      },
      { en: 'The server does not follow the protocol.', zh: '服务端没有遵循协议。' },
    ],
    steps: [
      {
        en: 'Call the backend without the proxy to see which it is.',
        zh: '绕过代理直连后端，判断是哪一种。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
