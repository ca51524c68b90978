import type { Claim } from '../code-facts.ts';

/** Common pitfalls of gRPC-Web. */
export const grpcWebTraps = [
  {
    says: {
      en: 'grpc-web maps HTTP responses without `grpc-status` with its own table: 404 to `NOT_FOUND`, 429 to `RESOURCE_EXHAUSTED`, 409 to `ABORTED`. Other clients map the same responses differently.',
      zh: '没有 `grpc-status` 的 HTTP 响应，grpc-web 用自己的映射表：404 对应 `NOT_FOUND`，429 对应 `RESOURCE_EXHAUSTED`，409 对应 `ABORTED`。其他客户端对同样的响应得出不同的状态码。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
  },
  {
    says: {
      en: '`StatusCode.getHttpStatus` returns 0 for four codes: `ALREADY_EXISTS`, `OUT_OF_RANGE`, `INTERNAL`, and `DATA_LOSS`. Do not put its result into a response without a check.',
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
      en: 'A network failure in the browser is `UNAVAILABLE` without a reason: only the browser console shows the cause (no connection, a blocked cross-origin request, or a bad certificate).',
      zh: '浏览器里的网络失败报 `UNAVAILABLE`，没有原因：究竟是连不上、跨域请求被拦截还是证书有问题，只写在浏览器控制台里。',
    },
    source: 'grpc/grpc-web:javascript/net/grpc/web/grpcwebclientreadablestream.js',
  },
] as const satisfies readonly Claim[];
