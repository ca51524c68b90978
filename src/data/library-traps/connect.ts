import type { Claim } from '../code-facts.ts';

/** Common pitfalls of Connect. */
export const connectTraps = [
  {
    says: {
      en: 'In Go, a plain error that a handler returns arrives at the client as `unknown`, and a context error as `canceled` or `deadline_exceeded`.',
      zh: '在 Go 里，处理函数返回的普通错误，客户端收到 `unknown`；context 的错误收到 `canceled` 或 `deadline_exceeded`。',
    },
    source: 'connectrpc/connect-go:error.go',
    run: {
      file: 'frameworks/go/output/connect.txt',
      printed: 'an error without a code, plain: unknown: the disk is full',
    },
  },
  {
    says: {
      en: 'connect-go prints an error as the lowercase code, a colon, and the message, without `rpc error:` and `desc =`. Search logs for `not_found:`, not for `NotFound`.',
      zh: 'connect-go 打印的错误是小写的状态码、冒号、报错信息，没有 `rpc error:`，也没有 `desc =`。搜日志要搜 `not_found:`，不是 `NotFound`。',
    },
    source: 'connectrpc/connect-go:error.go',
    run: {
      file: 'frameworks/go/output/connect.txt',
      printed: 'connect.NewError: not_found: document guides/retries does not exist',
    },
  },
  {
    says: {
      en: 'On the wire, codes are lowercase words; note the single L in `canceled`. The protocol has no code for success; connect-swift adds `Code.ok`.',
      zh: '传输时，状态码是小写单词；注意 `canceled` 只有一个 L。协议里没有表示成功的状态码，connect-swift 自己加了 `Code.ok`。',
    },
    source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
  },
  {
    says: {
      en: 'In Go, `connect.CodeOf(err)` gives `CodeUnknown` for every error that has no `*connect.Error` in its chain, such as a context error that your code made or a status of grpc-go. Convert these first.',
      zh: '在 Go 里，错误链上没有 `*connect.Error` 时，`connect.CodeOf(err)` 都得到 `CodeUnknown`，context 的错误和 gRPC 的状态也不例外：来自 grpc-go 的错误要先转换。',
    },
    source: 'connectrpc/connect-go:code.go',
  },
  {
    says: {
      en: 'In connect-es, `AbortSignal.timeout()` ends the call with `Code.Canceled`, not with `Code.DeadlineExceeded`. Use the option `timeoutMs`, which the client also sends to the server.',
      zh: '在 connect-es 里，`AbortSignal.timeout()` 让调用以 `Code.Canceled` 结束，而不是 `Code.DeadlineExceeded`。改用 `timeoutMs` 选项，客户端会把它发给服务端。',
    },
    source: 'connectrpc/connect-es:packages/connect/src/connect-error.ts',
  },
  {
    says: {
      en: 'connect-node reports a reset connection as `aborted`. Here it means a broken connection, not a conflict between two writers.',
      zh: 'connect-node 把连接被重置报成 `aborted`。在这里它表示连接断开，不是并发冲突。',
    },
    source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
  },
  {
    says: {
      en: 'A message that connect-go cannot decode is `invalid_argument`, where gRPC libraries return `INTERNAL`: a difference between two proto files then looks like a bad request.',
      zh: 'connect-go 无法解码的消息报 `invalid_argument`，而 gRPC 库报 `INTERNAL`：两端 proto 不一致，看上去就像请求有错。',
    },
    source: 'connectrpc/connect-go:envelope.go',
  },
] as const satisfies readonly Claim[];
