import type { ComparisonOf } from './comparison.ts';

export const notFoundUnimplemented = {
  lead: {
    en: 'Something is missing either way: in the data, or in the program and the route that leads to it.',
    zh: '两个都是缺了东西：一个缺在数据里，另一个缺在程序里，或缺在通往程序的路由上。',
  },
  differences: [
    {
      aspect: { en: 'What is missing', zh: '缺的是什么' },
      sides: {
        NOT_FOUND: { en: 'An object that the request names', zh: '请求里指定的对象' },
        UNIMPLEMENTED: {
          en: 'The method, the service, or the route to them',
          zh: '方法、服务，或通往它们的路由',
        },
      },
    },
    {
      aspect: { en: 'Who can cure it', zh: '谁能解决' },
      sides: {
        NOT_FOUND: {
          en: 'The caller: another name, or create the object',
          zh: '调用方：换个名字，或创建对象',
        },
        UNIMPLEMENTED: { en: 'Whoever deploys and routes', zh: '负责部署和路由的人' },
      },
    },
    {
      aspect: { en: 'Another name in the request', zh: '请求里换个名字' },
      sides: {
        NOT_FOUND: { en: 'May succeed', zh: '可能成功' },
        UNIMPLEMENTED: { en: 'Fails the same way', zh: '一样失败' },
      },
    },
    {
      aspect: { en: 'What the message names', zh: '报错信息里出现什么' },
      sides: {
        NOT_FOUND: { en: 'An object', zh: '某个对象' },
        UNIMPLEMENTED: {
          en: 'A service or a method, such as `unknown service` or `Method not found!`',
          zh: '服务或方法，例如 `unknown service` 或 `Method not found!`',
        },
      },
    },
  ],
  scenarios: [
    {
      story: { en: 'An order number was typed wrongly.', zh: '订单号输错了。' },
      answer: 'NOT_FOUND',
      because: {
        en: 'The method ran and looked; with the right number it answers.',
        zh: '方法执行了，也找过；号码对了就有结果。',
      },
    },
    {
      story: {
        en: 'New clients call a method that the old servers do not have yet.',
        zh: '新客户端调用了旧服务端还没有的方法。',
      },
      answer: 'UNIMPLEMENTED',
      because: {
        en: 'Deploy the servers first. No field of the request matters here.',
        zh: '应当先部署服务端，请求里填什么都没有关系。',
      },
    },
    {
      story: {
        en: 'The ingress has no route for the path and sends its own 404 page.',
        zh: 'Ingress 没有这个路径的路由，返回了自己的 404 页面。',
      },
      answer: 'UNIMPLEMENTED',
      because: {
        en: 'The client derives it from the page; no gRPC server has seen the call.',
        zh: '这是客户端根据那个页面得出的，没有哪个 gRPC 服务端见过这次调用。',
      },
    },
    {
      story: {
        en: 'A health check asks for a service name that nobody has registered.',
        zh: '健康检查问的服务名，没有谁登记过。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'The health method is there and looked the name up.',
        zh: '健康检查的方法在，它查过这个名字。',
      },
    },
    {
      story: {
        en: 'The read-only edition of a service gets a write.',
        zh: '服务的只读版本收到一次写入。',
      },
      answer: 'UNIMPLEMENTED',
      because: {
        en: 'The method is switched off here, for every caller and every object.',
        zh: '这个方法在这里是关闭的，对谁、对哪个对象都一样。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Most clients make `UNIMPLEMENTED` of an HTTP 404 without `grpc-status`.',
        zh: '多数客户端把没有 `grpc-status` 的 HTTP 404 变成 `UNIMPLEMENTED`。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'grpc-dart and grpc-web make `NOT_FOUND` of it: there it speaks of a route, not of your object.',
        zh: 'grpc-dart 和 grpc-web 变成的是 `NOT_FOUND`：说的是路由，不是你的对象。',
      },
      source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    },
    {
      says: {
        en: 'grpc-gateway answers a path that matches no route with `NOT_FOUND`, and no gRPC server sees the request.',
        zh: 'grpc-gateway 对匹配不到路由的路径返回 `NOT_FOUND`，gRPC 服务端看不到这个请求。',
      },
      source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
    },
  ],
  disagreements: ['http404', 'cardinality', 'neverGenerated'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'grpc/grpc:doc/statuscodes.md'],
} as const satisfies ComparisonOf<'NOT_FOUND/UNIMPLEMENTED'>;
