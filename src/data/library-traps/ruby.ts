import type { Claim } from '../code-facts.ts';

/** Common pitfalls of the Ruby gem. */
export const rubyTraps = [
  {
    says: {
      en: 'Any `StandardError` that escapes from a handler is sent as `UNKNOWN` together with its class and its message, so internal information reaches the client. Raise a subclass of `GRPC::BadStatus`.',
      zh: '处理函数抛出的任何 `StandardError`，都会以 `UNKNOWN` 发出，并带上类名和文字，内部信息因此到达客户端。应当抛出 `GRPC::BadStatus` 的子类。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_desc.rb',
    run: { file: 'ruby/output/unknown.txt', printed: '2:TemplateMissing: template export.html is missing' },
  },
  {
    says: {
      en: "`NotImplementedError` is also `UNKNOWN`, on purpose; raise `GRPC::Unimplemented` for a method that isn't implemented.",
      zh: '`NotImplementedError` 同样是 `UNKNOWN`，这是有意为之；方法没有实现，要抛 `GRPC::Unimplemented`。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_desc.rb',
  },
  {
    says: {
      en: '`error.message` joins number, colon, text, and debug string; `error.details` is the text that the server sent. Show `error.details`.',
      zh: '`error.message` 把数字、冒号、文字和调试字符串连在一起；`error.details` 才是服务端发来的文字。要展示就用 `error.details`。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/errors.rb',
    run: { file: 'ruby/output/not-found.txt', printed: '5:document guides/retries does not exist' },
  },
  {
    says: {
      en: '`to_rpc_status` returns `nil` both without details and with details that cannot be decoded; the second case only leaves a warning in the log.',
      zh: '没有错误详情，或者详情无法解码，`to_rpc_status` 都返回 `nil`；后一种只在日志里留下一条警告。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/errors.rb',
  },
] as const satisfies readonly Claim[];
