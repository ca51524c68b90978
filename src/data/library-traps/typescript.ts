import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpc-js. */
export const typescriptTraps = [
  {
    says: {
      en: 'Handlers get a callback, and their return value is ignored. An `async` handler that throws ends the whole server process: Node exits with code 1 on an unhandled rejection, and the client gets `UNAVAILABLE` `Connection dropped`, as does every other call in progress. Catch everything and pass it to the callback.',
      zh: '处理函数拿到的是回调，返回值会被忽略。`async` 处理函数一旦抛出错误，整个服务端进程都会退出：遇到未处理的 rejection，Node 以退出码 1 结束，客户端收到 `UNAVAILABLE` `Connection dropped`，其他进行中的调用也一样。捕获所有错误，交给回调。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/server.ts',
    run: { file: 'typescript/output/pitfalls.txt', printed: 'the server process exits with 1' },
  },
  {
    says: {
      en: 'There is no helper for error details: decode `grpc-status-details-bin` from the metadata of the error by hand, and encode it by hand on the server.',
      zh: '没有处理错误详情的辅助函数：客户端要从错误的元数据里取出 `grpc-status-details-bin` 自己解码，服务端也要自己编码。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/server-call.ts',
    run: { file: 'typescript/output/conditions.txt', printed: 'exports of grpc-js for error details: 0' },
  },
  {
    says: {
      en: 'Server interceptors wrap from the network outwards: the first of the array is nearest the network, the last nearest the handler. Put an interceptor that changes a status after one that records it.',
      zh: '服务端拦截器从网络一侧开始包裹：数组里第一个最靠近网络，最后一个最靠近处理函数。会改写状态的，要排在记录状态的后面。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/server-interceptors.ts',
    run: {
      file: 'typescript/output/pitfalls.txt',
      printed: 'a status passes the interceptors: last, then first',
    },
  },
  {
    says: {
      en: 'An error without a numeric `code` is sent as `UNKNOWN` with its `message`: the text of any `Error` you pass to the callback reaches the client.',
      zh: '没有数字 `code` 的错误，会以 `UNKNOWN` 加上它的 `message` 发出：传给回调的任何 `Error`，其文字都会到达客户端。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/server-call.ts',
    run: { file: 'typescript/output/unknown.txt', printed: '2 UNKNOWN: template export.html is missing' },
  },
  {
    says: {
      en: "A unary call that ends without a response is `UNIMPLEMENTED` (`No message received`). It doesn't mean that the method is missing.",
      zh: '一元调用没有收到响应就结束，报 `UNIMPLEMENTED`（`No message received`）。这不代表方法不存在。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/client.ts',
    run: {
      file: 'typescript/reproduced/node-no-message-received.txt',
      printed: '12 UNIMPLEMENTED: No message received',
    },
  },
  {
    says: {
      en: 'A credentials plugin that fails with a plain error ends the call with `UNKNOWN`. grpcio reports `UNAVAILABLE`, grpc-go `INTERNAL` for the same failure.',
      zh: '凭据插件返回普通错误时，调用以 `UNKNOWN` 结束。同样的失败，grpcio 报 `UNAVAILABLE`，grpc-go 报 `INTERNAL`。',
    },
    source: 'grpc/grpc-node:packages/grpc-js/src/load-balancing-call.ts',
    run: {
      file: 'typescript/reproduced/credentials-plugin-failed.txt',
      printed: '2 UNKNOWN: Getting metadata from plugin failed with error',
    },
  },
] as const satisfies readonly Claim[];
