import type { Claim } from '../code-facts.ts';

/** What surprises people in the Ruby gem. */
export const rubyTraps = [
  {
    says: {
      en: 'Any `StandardError` that leaves a handler is sent as `UNKNOWN` together with its class and its message, so internal texts reach the client. Raise a subclass of `GRPC::BadStatus`.',
      zh: '处理函数漏出的任何 `StandardError`，都会以 `UNKNOWN` 发出，并带上类名和文字，内部信息因此到达客户端。应当抛出 `GRPC::BadStatus` 的子类。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_desc.rb',
  },
  {
    says: {
      en: '`NotImplementedError` is `UNKNOWN` too, on purpose; for a method that is not there raise `GRPC::Unimplemented`.',
      zh: '`NotImplementedError` 同样是 `UNKNOWN`，这是有意为之；方法没有实现，要抛 `GRPC::Unimplemented`。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/generic/rpc_desc.rb',
  },
  {
    says: {
      en: '`error.message` is number, colon, text and the debug string in one; `error.details` is the text that the server sent. Show the second one.',
      zh: '`error.message` 把数字、冒号、文字和调试字符串连在一起；`error.details` 才是服务端发来的文字。要展示就用后者。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/errors.rb',
  },
  {
    says: {
      en: '`to_rpc_status` returns `nil` both without details and with details that cannot be decoded; the second case only leaves a warning in the log.',
      zh: '没有错误详情，或者详情无法解码，`to_rpc_status` 都返回 `nil`；后一种只在日志里留下一条警告。',
    },
    source: 'grpc/grpc:src/ruby/lib/grpc/errors.rb',
  },
] as const satisfies readonly Claim[];
