import type { CodeFacts } from '../code-facts.ts';

export const notFound = {
  title: { en: 'Not found', zh: '未找到' },
  meaning: {
    en: 'The resource in the request does not exist, or is hidden from this caller',
    zh: '请求指定的资源不存在，或者不让这个调用方看到',
  },
  actor: 'caller',
  action: {
    en: 'Check the name, the environment, and the identity of the call; create the resource if it should exist.',
    zh: '核对名字、环境和调用身份；资源本该存在的话，先创建它。',
  },
  origins: {
    network: {
      en: 'Only in grpc-web and grpc-dart: a proxy has no such route, `http status code: 404` or `404 instead of 200`. Behind grpc-gateway, an unknown path gives only `Not Found`.',
      zh: '仅见于 grpc-web 和 grpc-dart：代理没有这条路由，报错信息含有 `http status code: 404` 或 `404 instead of 200`。经过 grpc-gateway 时，未知路径只得到 `Not Found`。',
    },
    server: {
      en: 'The health service of the library: `unknown service` (Go, Java), `Health status unknown for service` (Node), no message at all (.NET, Python).',
      zh: '库自带的健康检查服务：`unknown service`（Go、Java）、`Health status unknown for service`（Node），.NET 和 Python 则没有报错信息。',
    },
    handler: {
      en: 'Nearly always: the message names the missing resource, and `grpc-status-details-bin` can hold `ResourceInfo`. If you never sent that name, a dependency returned the error.',
      zh: '绝大多数情况：报错信息写出缺的是什么，`grpc-status-details-bin` 里可能有 `ResourceInfo`。如果那个名字你没发过，就是依赖服务返回的。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'A retry does not create the resource. Only after your own write, on a store with replication lag, read again two or three times within about a second.',
      zh: '重试不会让资源出现。只有自己刚写入、而存储的副本有延迟时，才值得在一秒左右之内再读两三次。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry before the resource exists. Polling until a resource appears is possible, but not recommended.',
          zh: '资源创建出来之前不要自动重试。反复读取直到它出现，做得到，但不推荐这样设计。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'The lookup failed before any change; but after a retried delete, it often shows that your first attempt succeeded.',
    zh: '查找失败，后面什么都没做；不过重试删除时收到 `NOT_FOUND`，往往说明第一次已经删除成功。',
  },
  libraryConditions: [
    {
      side: 'client',
      says: {
        en: 'grpc-web: HTTP 404 without a gRPC status. (Most other libraries map it to UNIMPLEMENTED.)',
        zh: 'grpc-web：没有 gRPC 状态的 HTTP 404。（多数其他库会得到 UNIMPLEMENTED。）',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 404, no content type: 5 Http response at 400 or 500 level',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dart: HTTP 404 without a gRPC status, over HTTP/2 too, because it uses the table of grpc-web.',
        zh: 'grpc-dart：没有 gRPC 状态的 HTTP 404，HTTP/2 上也一样，因为它沿用 grpc-web 的对照表。',
      },
      source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    },
    {
      side: 'server',
      says: {
        en: 'The bundled health service: `Check` for a service name whose status was never set. (Shown: grpc-go; Java, Node, .NET, and Python do the same, but `Watch` returns a status value instead.)',
        zh: '自带的健康检查服务：`Check` 的服务名从没设置过状态。（出处为 grpc-go；Java、Node、.NET、Python 相同，而 `Watch` 会改为返回一个状态值。）',
      },
      source: 'grpc/grpc-go:health/server.go',
      run: {
        file: 'go/reproduced/health-unknown-service.txt',
        printed: 'code = NotFound desc = unknown service',
      },
    },
    {
      side: 'server',
      says: {
        en: 'The channelz debugging service: a channel, socket, or server with that ID is gone.',
        zh: 'channelz 调试服务：该 ID 的通道、socket 或服务端已经不在。',
      },
      source: 'grpc/proposal:A14-channelz.md',
      run: { file: 'go/output/conditions.txt', printed: 'channelz, a server that does not exist: NotFound' },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-gateway: the HTTP path matches no route, so no gRPC server saw the request.',
        zh: 'grpc-gateway：HTTP 路径匹配不到任何路由，gRPC 服务端没有收到请求。',
      },
      source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: '{"code":5,"details":[],"message":"Not Found"}',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `NotFound` to this code; a file missing on the server then looks like a missing resource.',
        zh: 'tonic：把 `NotFound` 类的 `io::Error` 转成 `NOT_FOUND`；服务端缺了一个文件，看上去就像资源不存在。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error NotFound: NotFound' },
    },
    {
      side: 'client',
      says: {
        en: 'If name resolution, load balancing, or a credentials plugin returns it, the library turns it into INTERNAL, because callers would conclude that their resource is missing.',
        zh: '名称解析、负载均衡或凭据插件返回它时，库会改成 INTERNAL，否则调用方会以为是自己的资源不存在。',
      },
      source: 'grpc/proposal:A54-restrict-control-plane-status-codes.md',
      run: {
        file: 'go/output/conditions.txt',
        printed:
          'picker returns NotFound: rpc error: code = Internal desc = received picker error with illegal status',
      },
    },
  ],
  details: {
    ResourceInfo: {
      en: 'Says which name in the request is missing, with its type: a parent and a child are easily confused.',
      zh: '写明请求里哪个名字不存在、是什么类型：父资源和子资源很容易混淆。',
    },
    ErrorInfo: {
      en: 'A reason distinguishes “never existed” from “deleted” or “expired”, where the caller is allowed to know the difference.',
      zh: '调用方有权知道时，用 reason 区分“从未存在”“已删除”和“已过期”。',
    },
    RequestInfo: {
      en: 'An ID with which support finds this lookup in the server log.',
      zh: '技术支持凭这个 ID 在服务端日志里找到这次查找。',
    },
  },
} as const satisfies CodeFacts;
