import type { Message } from '../message.ts';

/** Messages that the grpc-js server library generates, without the handler. */
export const grpcJsServer = {
  'node-server-not-implement-method': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-js'],
    versions: { 'grpc-js': { since: '0.6.17' } },
    example: 'Error: 12 UNIMPLEMENTED: The server does not implement the method /helloworld.Greeter/SayHi',
    pattern:
      /The server does not implement (?:the method \/?\S|this method\b)|Method handler \S{1,100} for \/\S{1,200} expected but not provided/,
    source: 'grpc/grpc-node:packages/grpc-js/src/server.ts',
    title: {
      en: 'The server does not implement the method',
      zh: '服务端没有实现该方法（does not implement the method）',
    },
    meaning: {
      en: 'The response came from a Node.js server that does not have this method. The old package `grpc` prints `does not implement this method`, and at its start `Method handler … expected but not provided`.',
      zh: '响应的是 Node.js 服务端，但它没有该方法。旧的 `grpc` 包打印 `does not implement this method`，启动时打印 `Method handler … expected but not provided`。',
    },
    causes: [
      {
        en: 'The package or service differs: `/helloworld.Greeter/SayHi` has to be in the proto of the server with this `package`. Load the same file on both sides and restart.',
        zh: 'package 或服务名不同：服务端的 proto 里必须有同样 `package` 的 `/helloworld.Greeter/SayHi`。两端加载同一文件并重启。',
      },
      {
        en: '`addService` was not called for this service, or the server that responds is another one (an old container, another port).',
        zh: '没有对这个服务调用 `addService`，或响应的是另一个服务端（旧容器、别的端口）。',
      },
      {
        en: 'The implementation object lacks the method: keys are the name of the proto or its camelCase form; methods of a class instance need `bind`, or are lost when spread (`{...instance}`).',
        zh: '实现对象缺少这个方法：键是 proto 里的名字或其 camelCase；类实例的方法需要 `bind`，展开（`{...instance}`）会丢失。',
      },
      {
        en: 'NestJS: no controller has this method. `@GrpcMethod()` without names takes the name of the class and the name of the method with a capital first letter, so `rpc findOne` needs `@GrpcMethod("HeroService", "findOne")`; the controller has to be in a module that is imported.',
        zh: 'NestJS：没有控制器实现该方法。不带名称的 `@GrpcMethod()` 用类名和首字母大写的方法名，因此 `rpc findOne` 要写 `@GrpcMethod("HeroService", "findOne")`；控制器所在模块必须被导入。',
      },
      {
        en: 'Reflection or health is called, and the server does not offer it: add `@grpc/reflection` or `grpc-health-check`.',
        zh: '调用的是 reflection 或 health，而服务端没有提供：加上 `@grpc/reflection` 或 `grpc-health-check`。',
      },
    ],
    steps: [
      {
        en: 'Compare the path in the text with `grep -nE "^package|service|rpc" FILE.proto` on the server; print `Object.keys(Service.service)` there.',
        zh: '把文本里的路径与服务端的 `grep -nE "^package|service|rpc" FILE.proto` 对照；在那里打印 `Object.keys(Service.service)`。',
      },
      {
        en: 'Correct the package, register the service, or add the method.',
        zh: '改正 package、注册服务，或补上方法。',
      },
    ],
  },
  'node-handler-threw': {
    code: 'UNKNOWN',
    libraries: ['grpc-js'],
    example: 'Error: 2 UNKNOWN: Unknown error',
    pattern:
      /Server method handler threw error \S|(?:UNKNOWN: ?|desc = |details = ")Unknown [Ee]rror(?=$|["\s,])/,
    source: 'grpc/grpc-node:packages/grpc-js/src/server.ts',
    title: { en: 'Unknown error: Node handler threw an error', zh: 'Node 处理函数抛出错误（Unknown error）' },
    meaning: {
      en: 'The handler threw instead of passing an error to the callback. Releases from 1.14.5 hide the reason and send `Unknown error`; older ones, and newer ones that run with `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true`, send `Server method handler threw error` and the text of the error.',
      zh: '处理函数直接抛出错误，而没有传给回调。1.14.5 起的版本隐藏原因，只发 `Unknown error`；更早的版本，以及设置了 `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true` 的新版本，会发送 `Server method handler threw error` 和错误的文字。',
    },
    causes: [
      { en: 'A bug, such as reading a property of undefined.', zh: '缺陷，例如读取 undefined 的属性。' },
      {
        en: 'NestJS, or `callback({ code })`: the error had `details` but no `message`, so the text and often the code were lost. Throw `new RpcException({ code, message })`.',
        zh: 'NestJS 或 `callback({ code })`：错误对象有 `details` 但没有 `message`，文字丢失，状态码也常丢失。改为抛出 `new RpcException({ code, message })`。',
      },
    ],
    steps: [
      {
        en: "Catch the error in the handler and write it to the server's log with its stack trace: the library writes none.",
        zh: '在处理函数里捕获错误，连同堆栈写进服务端日志：库自己不写。',
      },
      {
        en: 'On a test system, start the server with `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true` to see the text on the client.',
        zh: '在测试环境里用 `GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=true` 启动服务端，客户端就能看到错误的文字。',
      },
      {
        en: "For expected failures call `callback({ code: grpc.status.NOT_FOUND, details: '...' })`.",
        zh: "预料中的失败使用 `callback({ code: grpc.status.NOT_FOUND, details: '...' })`。",
      },
    ],
  },
} as const satisfies Record<string, Message>;
