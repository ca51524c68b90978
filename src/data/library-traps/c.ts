import type { Claim } from '../code-facts.ts';

/** Common pitfalls of the C core and of everything that wraps it. */
export const cTraps = [
  {
    says: {
      en: "`GRPC_STATUS__DO_NOT_USE` isn't a code. It makes the compiler ask for a default branch, because a server can send a number that the enum lacks.",
      zh: '`GRPC_STATUS__DO_NOT_USE` 不是状态码。它让编译器要求写默认分支，因为服务端可能发来枚举里没有的数字。',
    },
    source: 'grpc/grpc:include/grpc/status.h',
  },
  {
    says: {
      en: "Without `grpc-status`, the HTTP status decides the code: a proxy's 404 maps to `UNIMPLEMENTED`, its 429 to `UNAVAILABLE`.",
      zh: '响应没有 `grpc-status` 时，状态码由 HTTP 状态决定：代理的 404 对应 `UNIMPLEMENTED`，429 对应 `UNAVAILABLE`。',
    },
    source: 'grpc/grpc:src/core/lib/transport/status_conversion.cc',
  },
  {
    says: {
      en: 'The debug string of a failed call is for people to read. Its format changes between releases, so code that parses it breaks with an update.',
      zh: '失败调用的调试字符串是给人看的，形式随版本变化；靠解析它工作的代码，升级之后就会坏。',
    },
    source: 'grpc/grpc:include/grpc/impl/grpc_types.h',
  },
  {
    says: {
      en: 'Metadata that breaks the rules fails the call with `INTERNAL` `Invalid metadata` before anything is sent; only a log line names the key.',
      zh: '元数据不合规时，什么都没有发出，调用就以 `INTERNAL` `Invalid metadata` 失败；是哪个键只写在日志里。',
    },
    source: 'grpc/grpc:src/core/lib/surface/call_utils.cc',
  },
] as const satisfies readonly Claim[];
