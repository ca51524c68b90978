import type { Message } from '../message.ts';

/** What a grpc-js server answers by itself. */
export const grpcJsServer = {
  'node-server-not-implement-method': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.7' } },
    example: 'Error: 12 UNIMPLEMENTED: The server does not implement the method /helloworld.Greeter/SayHi',
    pattern: /The server does not implement the method \/?\S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/server.ts',
    title: { en: 'Server does not have this method', zh: '服务端没有该方法' },
    meaning: {
      en: 'A grpc-js server answered, and it has no such method.',
      zh: '应答的是 grpc-js 服务端，但它没有该方法。',
    },
    causes: [
      { en: '`addService` was not called for this service.', zh: '没有为该服务调用 `addService`。' },
      {
        en: 'The implementation object lacks the method, or its key is spelt differently.',
        zh: '实现对象缺少该方法，或键名拼写不同。',
      },
      { en: 'The proto package differs.', zh: 'proto 包名不同。' },
    ],
    steps: [
      {
        en: 'Compare the path in the text with the proto of the server.',
        zh: '把报错信息里的路径与服务端 proto 对照。',
      },
      {
        en: 'Use the method name of the proto or its camelCase form as key.',
        zh: '键名使用 proto 中的方法名或其 camelCase 形式。',
      },
    ],
  },
  'node-handler-threw': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '1.10' } },
    example:
      "Error: 2 UNKNOWN: Server method handler threw error Cannot read properties of undefined (reading 'id')",
    pattern: /Server method handler threw error \S/,
    source: 'grpc/grpc-node:packages/grpc-js/src/server.ts',
    title: { en: 'Node handler threw an error', zh: 'Node 处理函数抛出错误' },
    meaning: {
      en: 'The handler threw instead of passing an error to the callback. The text has been sent to the client.',
      zh: '处理函数直接抛出错误，而没有传给回调。其文字已发给客户端。',
    },
    causes: [
      { en: 'A bug, such as reading a property of undefined.', zh: '缺陷，例如读取 undefined 的属性。' },
    ],
    steps: [
      {
        en: "Fix the bug; the stack trace is in the server's log only if you write it there.",
        zh: '修复缺陷；只有你自己写入日志，服务端才会有堆栈。',
      },
      {
        en: "For expected failures call `callback({ code: grpc.status.NOT_FOUND, details: '...' })`.",
        zh: "预料中的失败使用 `callback({ code: grpc.status.NOT_FOUND, details: '...' })`。",
      },
    ],
  },
} as const satisfies Record<string, Message>;
