import type { SituationsOf } from './situation.ts';

export const unimplementedSituations = {
  'method-not-built': {
    text: {
      en: 'The client calls a method that this build does not have',
      zh: '客户端调用了这个版本还没有的方法',
    },
    reason: {
      en: 'The server has no handler for it, so no request can succeed. Server libraries return this code automatically.',
      zh: '服务端没有这个方法的处理函数，发什么请求都不会成功。服务端库会自动返回 `UNIMPLEMENTED`。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It is about resources; callers would search for a missing record.',
        zh: '它说的是资源，调用方会去找一条不存在的记录。',
      },
      UNAVAILABLE: {
        en: 'A retry meets the same build, except in the middle of a rollout.',
        zh: '重试遇到的还是同一个版本，除非正在滚动更新。',
      },
    },
    practice: [
      {
        says: {
          en: 'Libraries return it for method names that are not registered.',
          zh: '没有注册的方法名，库会返回 `UNIMPLEMENTED`。',
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
      en: 'A proxy responds with HTTP 404 before any gRPC server sees the call',
      zh: '代理直接返回 HTTP 404，gRPC 服务端根本没收到调用',
    },
    reason: {
      en: 'The path does not lead to a gRPC method, and clients map 404 to this code. Check routes and path prefixes.',
      zh: '这个路径通不到任何 gRPC 方法，客户端把 404 转成 `UNIMPLEMENTED`。去查路由和路径前缀。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It says that your resource is missing, but no handler searched for it.',
        zh: '它等于说你的资源不存在，而根本没有处理函数去找过。',
      },
    },
    practice: [
      {
        says: {
          en: 'The mapping for clients names this code.',
          zh: '给客户端用的映射表写的是 `UNIMPLEMENTED`。',
        },
        source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      },
      {
        says: { en: 'grpc-web maps it to `NOT_FOUND`.', zh: 'grpc-web 转成 `NOT_FOUND`。' },
        source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      },
      {
        says: { en: 'grpc-dart maps it to `NOT_FOUND`.', zh: 'grpc-dart 转成 `NOT_FOUND`。' },
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
      en: 'A plugin does not implement this optional method of the interface',
      zh: '插件没有实现接口里这个可选的方法',
    },
    reason: {
      en: 'Many parties implement the interface, and this one left the method out. Callers use their fallback and remember the result.',
      zh: '接口由许多方实现，这一家没有做这个方法。调用方改走备用路径，并记住这个结果。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'No state change makes the method appear.',
        zh: '系统状态怎么变，方法也不会出现。',
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
      en: 'The feature is turned off in this deployment, for every caller',
      zh: '这套部署里关掉了该功能，对所有调用方都一样',
    },
    reason: {
      en: 'No caller and no request can succeed. A reason in `ErrorInfo` distinguishes “turned off” from “not built”.',
      zh: '谁来调用、发什么请求都不会成功。用 `ErrorInfo` 的 reason 区分“关了”和“没做”。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Correct if the caller itself can turn it on with another call.',
        zh: '调用方自己能用另一个调用把它打开时，才用 `FAILED_PRECONDITION`。',
      },
      PERMISSION_DENIED: {
        en: 'No caller is allowed, so it is not a matter of permissions.',
        zh: '谁都不行，所以不是权限问题。',
      },
    },
    keywords: {
      en: 'feature disabled not enabled in this build config flag turned off',
      zh: '功能未启用 功能关闭 配置开关 未开启',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'api-version-removed': {
    text: {
      en: 'The client calls an API version that was removed, such as v1beta1',
      zh: '客户端调用了已下线的 API 版本，例如 v1beta1',
    },
    reason: {
      en: 'The package name is part of the path, so the server has no such method. Servers return the code automatically; a message with the new version needs a handler.',
      zh: '包名是路径的一部分，所以服务端没有这个方法。服务端库会自动返回它；想写明新版本，要自己写处理函数。',
    },
    insteadOf: {
      NOT_FOUND: { en: 'No resource is missing.', zh: '缺的不是资源。' },
      FAILED_PRECONDITION: {
        en: 'If the handler still exists and only asks for an upgrade.',
        zh: '处理函数还在、只是要求升级时才用。',
      },
    },
    keywords: {
      en: 'deprecated api version sunset package name v1 v2 removed',
      zh: 'API 版本 下线 废弃 包名 升级',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  'compression-unknown': {
    text: {
      en: 'The request is compressed with an algorithm that the server does not know',
      zh: '请求用了服务端不支持的压缩算法',
    },
    reason: {
      en: 'Servers return this code automatically, with the algorithms that they accept in `grpc-accept-encoding`.',
      zh: '服务端库会自动返回它，并在 `grpc-accept-encoding` 里列出接受的算法。',
    },
    insteadOf: {
      INVALID_ARGUMENT: { en: 'The content of the request was not read yet.', zh: '请求内容还没有读到。' },
      INTERNAL: {
        en: 'For a message that is marked as compressed although no algorithm was announced.',
        zh: '消息标记为已压缩、却没有声明算法时，库返回它。',
      },
    },
    keywords: {
      en: 'grpc-encoding gzip zstd snappy decompressor not installed',
      zh: '压缩算法 gzip zstd 解压 grpc-encoding',
    },
    sources: ['grpc/grpc:doc/compression.md'],
  },
} as const satisfies SituationsOf<'UNIMPLEMENTED'>;
