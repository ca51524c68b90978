import type { Claim } from '../code-facts.ts';

/** Common pitfalls of the Objective-C library. */
export const objectiveCTraps = [
  {
    says: {
      en: 'There is no constant for success: a successful call closes with an `error` of `nil`, and the enum begins with `CANCELLED`.',
      zh: '没有表示成功的常量：调用成功时 `error` 是 `nil`，枚举从 `CANCELLED` 开始。',
    },
    source: 'grpc/grpc:src/objective-c/GRPCClient/GRPCTypes.h',
  },
  {
    says: {
      en: 'Check the domain before the number: `error.code` is a status code only in `kGRPCErrorDomain`. System errors have other domains and the same small numbers.',
      zh: '先看 domain 再看数字：只有 domain 是 `kGRPCErrorDomain` 时，`error.code` 才是状态码。系统错误的 domain 不同，用的却是同样的小数字。',
    },
    source: 'grpc/grpc:src/objective-c/GRPCClient/GRPCTypes.h',
  },
  {
    says: {
      en: 'Trailers, including error details, are in `userInfo` under `kGRPCTrailersKey`. There is no helper that decodes them.',
      zh: '尾部元数据（错误详情也在其中）放在 `userInfo` 的 `kGRPCTrailersKey` 下，没有解码用的辅助函数。',
    },
    source: 'grpc/grpc:src/objective-c/GRPCClient/GRPCTypes.h',
  },
] as const satisfies readonly Claim[];
