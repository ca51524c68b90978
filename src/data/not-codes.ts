import type { Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** A member of a library's enum, or a constant beside it, that is no status code. */
export interface NotCode {
  readonly name: string;
  readonly library: string;
  readonly value: number;
  /** Why it is there. */
  readonly why: Localized;
  readonly source: SourceId;
}

/** Names that look like codes in a debugger or in a log, and are none. */
export const notCodes = [
  {
    name: 'GRPC_STATUS__DO_NOT_USE',
    library: 'C',
    value: 0x7fffffff,
    why: {
      en: 'Makes the compiler require a default branch, because servers can send numbers that the enum lacks.',
      zh: '让编译器要求写默认分支，因为服务端可能发来枚举里没有的数字。',
    },
    source: 'grpc/grpc:include/grpc/status.h',
  },
  {
    name: 'grpc::StatusCode::DO_NOT_USE',
    library: 'C++',
    value: -1,
    why: { en: 'As in C, with another value.', zh: '与 C 相同，值不同。' },
    source: 'grpc/grpc:include/grpcpp/support/status_code_enum.h',
  },
  {
    name: 'absl::StatusCode::kDoNotUseReservedForFutureExpansionUseDefaultInSwitchInstead_',
    library: 'Abseil',
    value: 20,
    why: {
      en: "As in C; its value can change, and 17 to 19 aren't codes either.",
      zh: '与 C 相同；它的值可能会变，17 到 19 也不是状态码。',
    },
    source: 'abseil/abseil-cpp:absl/status/status.h',
  },
  {
    name: 'codes._maxCode',
    library: 'Go',
    value: 17,
    why: {
      en: "First number that isn't a code; the JSON parser rejects this number and all above it.",
      zh: '第一个不是状态码的数字；解析 JSON 时，从它起都会被拒绝。',
    },
    source: 'grpc/grpc-go:codes/codes.go',
  },
  {
    name: 'Envoy::Grpc::Status::InvalidCode',
    library: 'Envoy',
    value: -1,
    why: {
      en: 'Stands for a `grpc-status` that Envoy could not parse; Envoy never sends it.',
      zh: '表示 Envoy 无法解析的 `grpc-status`，Envoy 从不发送它。',
    },
    source: 'envoyproxy/envoy:envoy/grpc/status.h',
  },
] as const satisfies readonly NotCode[];
