import type { SituationsOf } from './situation.ts';

export const unimplementedSituations = {
  'method-not-built': {
    text: {
      en: 'The client calls a method that this build does not have',
      zh: '客户端调用了这个版本还没有的方法',
    },
    reason: {
      en: 'Nobody serves it here, so no request to it can succeed. Server libraries answer so by themselves.',
      zh: '这里没有谁处理它，发什么请求都不会成功。服务端库会自行这样回答。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It speaks of objects; callers would look for a missing record.',
        zh: '它说的是对象，调用方会去找一条不存在的记录。',
      },
      UNAVAILABLE: {
        en: 'A retry meets the same build, except in the middle of a rollout.',
        zh: '重试遇到的还是同一个版本，除非正在滚动更新。',
      },
    },
    practice: [
      {
        says: {
          en: 'Libraries produce it for names that nobody registered.',
          zh: '没有注册的方法名，库会返回它。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
    ],
    keywords: {
      en: 'unknown method unknown service not registered old server version proto mismatch health check',
      zh: '未知方法 方法未实现 没有注册服务 服务端版本太旧 健康检查',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  'proxy-404': {
    text: {
      en: 'A proxy answers 404 before any gRPC server sees the call',
      zh: '代理直接返回 404，gRPC 服务端根本没看到调用',
    },
    reason: {
      en: 'The path leads to no gRPC method, which is what clients make of it. Look at routes and path prefixes.',
      zh: '这个路径通不到任何 gRPC 方法，客户端就是这样理解的。去查路由和路径前缀。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It would claim that your object is missing, and nobody looked for it.',
        zh: '它会说你的对象不存在，而根本没有谁去找过。',
      },
    },
    practice: [
      {
        says: {
          en: 'The mapping for clients says this code.',
          zh: '给客户端用的映射表写的是它。',
        },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: { en: 'grpc-web says `NOT_FOUND`.', zh: 'grpc-web 用 `NOT_FOUND`。' },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      },
      {
        says: { en: 'grpc-dart says `NOT_FOUND`.', zh: 'grpc-dart 用 `NOT_FOUND`。' },
        source: 'grpc/grpc-dart:lib/src/shared/status.dart',
      },
    ],
    keywords: {
      en: 'http 404 ingress nginx route path prefix gateway text/html',
      zh: 'HTTP 404 ingress nginx 路由 路径前缀 网关 text/html',
    },
    sources: ['grpc/grpc:doc/http-grpc-status-mapping.md'],
    threads: ['kubernetes/ingress-nginx#5609', 'grpc/grpc#17390'],
  },
  'optional-method': {
    text: {
      en: 'A plugin does not offer this optional method of the interface',
      zh: '插件没有提供接口里这个可选的方法',
    },
    reason: {
      en: 'Many parties implement the interface, and this one left the method out. Callers switch to their fallback and remember it.',
      zh: '接口由许多方实现，这一家没有做这个方法。调用方改走备用路径，并记住这一点。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'No state makes the method appear.',
        zh: '状态怎么变，方法也不会出现。',
      },
    },
    keywords: {
      en: 'capability not supported driver without snapshots storage plugin csi optional',
      zh: '能力不支持 驱动 快照 存储插件 CSI 可选功能',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'switched-off': {
    text: {
      en: 'The feature is switched off in this deployment, for everybody',
      zh: '这套部署里关掉了该功能，对所有人都一样',
    },
    reason: {
      en: 'Whoever asks and whatever they send, the answer is no. A reason in `ErrorInfo` tells “off” from “not built”.',
      zh: '谁来问、发什么，都是没有。用 `ErrorInfo` 的 reason 区分“关了”和“没做”。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Right if the caller itself can switch it on, with another call.',
        zh: '调用方自己能用另一个调用把它打开时，才用它。',
      },
      PERMISSION_DENIED: {
        en: 'Nobody may, so it is no matter of rights.',
        zh: '谁都不行，所以不是权限问题。',
      },
    },
    keywords: {
      en: 'feature disabled not enabled in this build config flag turned off',
      zh: '功能未启用 功能关闭 配置开关 未开启',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNIMPLEMENTED'>;
