import type { Claim } from '../code-facts.ts';

/** Common pitfalls of both generations of grpc-swift. */
export const swiftTraps = [
  {
    says: {
      en: '`INTERNAL` is spelled `internalError` in both generations.',
      zh: '两代库里 `INTERNAL` 都写作 `internalError`。',
    },
    source: 'grpc/grpc-swift-2:Sources/GRPCCore/RPCError.swift',
  },
  {
    says: {
      en: "An error that isn't an `RPCError` and doesn't convert to one reaches the client of generation 2 as `UNKNOWN` with `Service method threw an unknown error.`. Make your own errors conform to `RPCErrorConvertible`.",
      zh: '第 2 代里，既不是 `RPCError`、也不能转换成它的错误，到客户端是 `UNKNOWN` 加上 `Service method threw an unknown error.`。给自己的错误实现 `RPCErrorConvertible`。',
    },
    source: 'grpc/grpc-swift-2:Sources/GRPCCore/Call/Server/Internal/ServerRPCExecutor.swift',
  },
  {
    says: {
      en: 'Generation 1 returns `INTERNAL` in the same case, with `unknown error processing request`, so a migration changes what clients see.',
      zh: '同样的情形，第 1 代返回 `INTERNAL`，文字是 `unknown error processing request`，所以迁移之后客户端看到的会变。',
    },
    source: 'grpc/grpc-swift:Sources/GRPC/ServerErrorProcessor.swift',
  },
  {
    says: {
      en: "Every stream reset is `UNAVAILABLE`, whatever the HTTP/2 error is; the library doesn't use the mapping table of the protocol.",
      zh: '流被重置一律报 `UNAVAILABLE`，不看 HTTP/2 错误是什么；库没有使用协议里的映射表。',
    },
    source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
  },
] as const satisfies readonly Claim[];
