import type { ComparisonOf } from './comparison.ts';

export const notFoundUnimplemented = {
  lead: {
    en: 'Either a resource is missing from the data, or a method is missing from the server or its route.',
    zh: '两个都是缺了东西：一个缺的是数据里的资源，另一个缺的是服务端的方法，或通往它的路由。',
  },
  differences: [
    {
      aspect: { en: 'What is missing', zh: '缺的是什么' },
      sides: {
        NOT_FOUND: { en: 'A resource that the request names', zh: '请求里指定的资源' },
        UNIMPLEMENTED: {
          en: 'The method, the service, or the route to them',
          zh: '方法、服务，或通往它们的路由',
        },
      },
    },
    {
      aspect: { en: 'Who can fix it', zh: '谁能解决' },
      sides: {
        NOT_FOUND: {
          en: 'The caller: use another name, or create the resource',
          zh: '调用方：换个名字，或创建资源',
        },
        UNIMPLEMENTED: { en: 'The team that deploys and routes', zh: '负责部署和路由的团队' },
      },
    },
    {
      aspect: { en: 'Another name in the request', zh: '请求里换个名字' },
      sides: {
        NOT_FOUND: { en: 'Can succeed', zh: '可能成功' },
        UNIMPLEMENTED: { en: 'Fails the same way', zh: '一样失败' },
      },
    },
    {
      aspect: { en: 'What the message names', zh: '报错信息里出现什么' },
      sides: {
        NOT_FOUND: { en: 'A resource', zh: '某个资源' },
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
        en: 'The method ran and searched; with the correct number it finds the order.',
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
        en: 'The ingress has no route for the path and returns its own 404 page.',
        zh: 'Ingress 没有这个路径的路由，返回了自己的 404 页面。',
      },
      answer: 'UNIMPLEMENTED',
      because: {
        en: 'The client derives the code from HTTP 404; no gRPC server has seen the call.',
        zh: '这是客户端根据 HTTP 404 得出的，没有哪个 gRPC 服务端见过这次调用。',
      },
    },
    {
      story: {
        en: 'A health check asks for a service name that is not registered.',
        zh: '健康检查问的服务名，没有登记过。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'The health method exists and looked the name up.',
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
        en: 'The method is turned off here, for every caller and every resource.',
        zh: '这个方法在这里是关闭的，对谁、对哪个资源都一样。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Most clients map an HTTP 404 without `grpc-status` to `UNIMPLEMENTED`.',
        zh: '多数客户端把没有 `grpc-status` 的 HTTP 404 转成 `UNIMPLEMENTED`。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'grpc-dart and grpc-web map it to `NOT_FOUND`: there it is about a route, not about your resource.',
        zh: 'grpc-dart 和 grpc-web 转成 `NOT_FOUND`：说的是路由，不是你的资源。',
      },
      source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    },
    {
      says: {
        en: 'grpc-gateway returns `NOT_FOUND` for a path that matches no route, and no gRPC server sees the request.',
        zh: 'grpc-gateway 对匹配不到路由的路径返回 `NOT_FOUND`，gRPC 服务端看不到这个请求。',
      },
      source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
    },
  ],
  disagreements: ['http404', 'cardinality', 'neverGenerated'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'grpc/grpc:doc/statuscodes.md'],
} as const satisfies ComparisonOf<'NOT_FOUND/UNIMPLEMENTED'>;
