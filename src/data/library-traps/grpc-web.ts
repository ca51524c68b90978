import type { Claim } from '../code-facts.ts';

/** What surprises people in gRPC-Web. */
export const grpcWebTraps = [
  {
    says: {
      en: 'HTTP responses without `grpc-status` follow a table of its own: a 404 is `NOT_FOUND`, a 429 `RESOURCE_EXHAUSTED`, a 409 `ABORTED`. Other clients read the same responses differently.',
      zh: '没有 `grpc-status` 的 HTTP 响应用的是自己的对照表：404 是 `NOT_FOUND`，429 是 `RESOURCE_EXHAUSTED`，409 是 `ABORTED`。同样的响应，其他客户端读法不同。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
  },
  {
    says: {
      en: '`StatusCode.getHttpStatus` returns 0 for four codes: already exists, out of range, internal and data loss. Do not put its result into a response without a check.',
      zh: '`StatusCode.getHttpStatus` 对四个状态码返回 0：`ALREADY_EXISTS`、`OUT_OF_RANGE`、`INTERNAL` 和 `DATA_LOSS`。不检查就不要把结果写进响应。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
  },
  {
    says: {
      en: 'Trailers with no `grpc-status` in them count as success, and so does a response that ends after its message without any trailers.',
      zh: '尾部元数据里没有 `grpc-status` 就算成功；消息到达之后响应直接结束、根本没有尾部元数据，也算成功。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
  },
  {
    says: {
      en: 'A network failure in the browser is `UNAVAILABLE` without a reason: what really happened (no connection, a refused cross-origin request, a bad certificate) stands only in the console.',
      zh: '浏览器里的网络失败报 `UNAVAILABLE`，没有原因：究竟是连不上、跨域请求被拒还是证书有问题，只写在控制台里。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
  },
] as const satisfies readonly Claim[];
