import type { Disagreement } from './disagreement.ts';

/** Names and numbers. */
export const namesDisagreements = {
  cancelledSpelling: {
    topic: { en: 'CANCELLED or CANCELED', zh: 'CANCELLED 还是 CANCELED' },
    codes: ['CANCELLED'],
    claims: [
      {
        says: {
          en: 'code.proto: `CANCELLED`. C, C++, Java, Python, Node.js, C#, Ruby, PHP, Dart, Swift, Rust, and Objective-C write two L.',
          zh: 'code.proto：`CANCELLED`；C、C++、Java、Python、Node.js、C#、Ruby、PHP、Dart、Swift、Rust 和 Objective-C 都写两个 L。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
      {
        says: {
          en: 'Go writes `codes.Canceled` and prints `Canceled`.',
          zh: 'Go 写作 `codes.Canceled`，打印 `Canceled`。',
        },
        source: 'grpc/grpc-go:codes/codes.go',
        run: {
          file: 'go/output/constants.txt',
          printed: 'codes.Canceled            Canceled            CANCELLED',
        },
      },
      {
        says: { en: 'Connect puts `canceled` on the wire.', zh: 'Connect 协议里传输的是 `canceled`。' },
        source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
      },
      {
        says: { en: 'Envoy prints `Canceled`.', zh: 'Envoy 打印 `Canceled`。' },
        source: 'envoyproxy/envoy:source/common/grpc/status.cc',
      },
      {
        says: {
          en: 'Elixir has both: the function `cancelled` and the printed name `Canceled`.',
          zh: 'Elixir 两种都有：函数叫 `cancelled`，打印的名字是 `Canceled`。',
        },
        source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
      },
    ],
    verdict: {
      en: 'Search logs for both spellings; write two L in anything that is not Go or Connect.',
      zh: '查日志时两种拼写都要搜；除了 Go 和 Connect，一律写两个 L。',
    },
  },
  goStrings: {
    topic: { en: 'Go prints names in its own spelling', zh: 'Go 打印的名字与规范名不同' },
    codes: [],
    claims: [
      {
        says: {
          en: 'grpc-go: `String()` gives camel case: `DeadlineExceeded`, `Canceled`. A separate table holds the canonical names, for parsing JSON.',
          zh: 'grpc-go：`String()` 给出驼峰形式：`DeadlineExceeded`、`Canceled`。旁边另有一张规范名的表，用于解析 JSON。',
        },
        source: 'grpc/grpc-go:codes/code_string.go',
        run: {
          file: 'go/output/constants.txt',
          printed: 'codes.Canceled            Canceled            CANCELLED',
        },
      },
      {
        says: { en: 'grpcurl prints the form of Go.', zh: 'grpcurl 打印的是 Go 的形式。' },
        source: 'fullstorydev/grpcurl:format.go',
        run: { file: 'grpcurl/not-found.txt', printed: 'Code: NotFound' },
      },
      {
        says: {
          en: 'OpenTelemetry records the canonical name, such as `DEADLINE_EXCEEDED`.',
          zh: 'OpenTelemetry 记录规范名，例如 `DEADLINE_EXCEEDED`。',
        },
        source: 'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
      },
    ],
    verdict: {
      en: 'Compare codes as numbers or constants, never as printed text; alerts need the spelling of the system that they read.',
      zh: '比较状态码要用数字或常量，不要用打印出来的文字；告警规则要用所查系统的拼写。',
    },
  },
  internalSpelling: {
    topic: { en: 'Names changed to avoid reserved words', zh: '为避开保留字而改的名字' },
    codes: ['INTERNAL', 'UNIMPLEMENTED', 'UNAVAILABLE'],
    claims: [
      {
        says: {
          en: 'gRPC Swift 1 and 2: `internalError`, because `internal` is a keyword in Swift.',
          zh: 'gRPC Swift 1 和 2：`internalError`，因为 `internal` 是 Swift 的关键字。',
        },
        source: 'grpc/grpc-swift-2:Sources/GRPCCore/RPCError.swift',
      },
      {
        says: {
          en: 'Connect for Kotlin: `INTERNAL_ERROR`.',
          zh: 'Connect 的 Kotlin 库：`INTERNAL_ERROR`。',
        },
        source: 'connectrpc/connect-kotlin:library/src/main/kotlin/com/connectrpc/Code.kt',
      },
      {
        says: {
          en: 'Google’s Python clients raise `InternalServerError`, `MethodNotImplemented`, and `ServiceUnavailable`.',
          zh: 'Google 的 Python 客户端抛出 `InternalServerError`、`MethodNotImplemented` 和 `ServiceUnavailable`。',
        },
        source: 'googleapis/python-api-core:google/api_core/exceptions.py',
      },
    ],
    verdict: {
      en: "They are the same codes: the name doesn't change the number on the wire.",
      zh: '都是同样的状态码：名字不同，传输的数字不变。',
    },
  },
  howMany: {
    topic: { en: 'Enums with more than seventeen members', zh: '枚举成员多于 17 个' },
    codes: ['UNAUTHENTICATED'],
    claims: [
      {
        says: { en: 'gRPC’s document: seventeen, 0 to 16.', zh: 'gRPC 文档：17 个，从 0 到 16。' },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: {
          en: 'The C enum has an eighteenth member, `GRPC_STATUS__DO_NOT_USE`, so that every `switch` needs a default.',
          zh: 'C 的枚举有第 18 个成员 `GRPC_STATUS__DO_NOT_USE`，好让每个 `switch` 都带上 default。',
        },
        source: 'grpc/grpc:include/grpc/status.h',
      },
      {
        says: {
          en: 'The C++ enum has the same member as `DO_NOT_USE`, with the value -1.',
          zh: 'C++ 的枚举里，同一个成员叫 `DO_NOT_USE`，值是 -1。',
        },
        source: 'grpc/grpc:include/grpcpp/support/status_code_enum.h',
      },
      {
        says: {
          en: "Go has `_maxCode`, 17, to reject numbers in JSON that aren't codes.",
          zh: 'Go 有内部常量 `_maxCode`（17），用来拒绝 JSON 里不是状态码的数字。',
        },
        source: 'grpc/grpc-go:codes/codes.go',
        run: { file: 'go/output/pitfalls.txt', printed: '17 read as JSON: invalid code: 17' },
      },
      {
        says: {
          en: 'Envoy has `InvalidCode`, -1, for a `grpc-status` that it cannot read.',
          zh: 'Envoy 有 `InvalidCode`（-1），表示无法解析的 `grpc-status`。',
        },
        source: 'envoyproxy/envoy:envoy/grpc/status.h',
      },
      {
        says: { en: 'AIP-193 mentions about twenty values.', zh: 'AIP-193 说大约有二十个值。' },
        source: 'aip-dev/google.aip.dev:aip/general/0193.md',
      },
    ],
    verdict: {
      en: 'Send 0 to 16 only, and treat any other number that you receive as `UNKNOWN`.',
      zh: '只发送 0 到 16；收到其他数字一律当作 `UNKNOWN`。',
    },
  },
  okMissing: {
    topic: { en: 'Libraries without a constant for OK', zh: '没有 OK 常量的库' },
    codes: ['OK'],
    claims: [
      {
        says: {
          en: 'code.proto: `OK` has a number, 0, and a name, like every other code.',
          zh: 'code.proto：`OK` 和其他状态码一样，有编号（0）也有名字。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
      {
        says: {
          en: 'Connect has no code for success: a call either returns a response or an error.',
          zh: 'Connect 没有表示成功的状态码：一次调用要么返回响应，要么返回错误。',
        },
        source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
      },
      {
        says: { en: 'The error codes of Objective-C begin at 1.', zh: 'Objective-C 的错误码从 1 开始。' },
        source: 'grpc/grpc:src/objective-c/GRPCClient/GRPCTypes.h',
      },
      {
        says: {
          en: 'gRPC Swift 2 has it in `Status.Code`, not in `RPCError.Code`.',
          zh: 'gRPC Swift 2 的 `Status.Code` 里有，`RPCError.Code` 里没有。',
        },
        source: 'grpc/grpc-swift-2:Sources/GRPCCore/RPCError.swift',
      },
    ],
    verdict: {
      en: 'In these libraries, success is the absence of an error.',
      zh: '这些库里，没有错误就表示成功。',
    },
  },
  pythonGaps: {
    topic: { en: 'Codes missing in Python', zh: 'Python 有些地方漏了状态码' },
    codes: ['OUT_OF_RANGE', 'UNAUTHENTICATED'],
    claims: [
      {
        says: {
          en: 'The docstring of `grpc.StatusCode` lists sixteen codes and leaves out `OUT_OF_RANGE`; the enum has it.',
          zh: '`grpc.StatusCode` 的文档字符串只列了 16 个，漏了 `OUT_OF_RANGE`；枚举里有它。',
        },
        source: 'grpc/grpc:src/python/grpcio/grpc/__init__.py',
        run: {
          file: 'python/output/conditions.txt',
          printed: 'codes that the docstring of StatusCode leaves out: OUT_OF_RANGE',
        },
      },
      {
        says: {
          en: 'In `grpc.aio` a plain integer is accepted only up to 15, so 16 is sent as `UNKNOWN`.',
          zh: '`grpc.aio` 只接受到 15 的普通整数，16 会被当作 `UNKNOWN` 发出。',
        },
        source: 'grpc/grpc:src/python/grpcio/grpc/_cython/_cygrpc/aio/common.pyx.pxi',
        run: { file: 'python/output/pitfalls.txt', printed: 'aio, code 16 as a number: StatusCode.UNKNOWN' },
      },
    ],
    verdict: {
      en: 'Set codes through `grpc.StatusCode`, never as integers.',
      zh: '用 `grpc.StatusCode` 设置状态码，不要用整数。',
    },
  },
  unauthorizedInAip: {
    topic: { en: 'A code that does not exist', zh: '一个不存在的状态码' },
    codes: ['UNAUTHENTICATED'],
    claims: [
      {
        says: {
          en: 'AIP-194 lists `UNAUTHORIZED` beside `UNAUTHENTICATED` and `PERMISSION_DENIED`: no retry until the client is authorized.',
          zh: 'AIP-194 把 `UNAUTHORIZED` 与 `UNAUTHENTICATED`、`PERMISSION_DENIED` 并列：在客户端得到授权之前不要重试。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'code.proto has no such code: missing or bad credentials are `UNAUTHENTICATED`.',
          zh: 'code.proto 里没有这个状态码：凭据缺失或无效是 `UNAUTHENTICATED`。',
        },
        source: 'googleapis/googleapis:google/rpc/code.proto',
      },
    ],
    verdict: {
      en: 'Ignore the name: no library can send it. AIP-194 names the two real codes next to it, `UNAUTHENTICATED` for missing or bad credentials and `PERMISSION_DENIED` for a known caller who is not allowed.',
      zh: '忽略这个名字：没有库能发出它。AIP-194 在旁边列出了两个真实的状态码：凭据缺失或无效是 `UNAUTHENTICATED`，身份已知但没有权限是 `PERMISSION_DENIED`。',
    },
  },
  reasonCase: {
    topic: { en: 'The case of ErrorInfo.reason', zh: 'ErrorInfo.reason 的大小写' },
    codes: [],
    claims: [
      {
        says: {
          en: 'AIP-193 calls the reason snake case, and two lines later gives a pattern for capitals.',
          zh: 'AIP-193 说是 snake case，接着给出的正则却要求大写。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0193.md',
      },
      {
        says: {
          en: 'error_details.proto: upper snake case, at most 63 characters, in a pattern of capitals, digits, and underscores.',
          zh: 'error_details.proto：大写下划线形式，最多 63 个字符，正则只含大写字母、数字和下划线。',
        },
        source: 'googleapis/googleapis:google/rpc/error_details.proto',
      },
    ],
    verdict: { en: 'Use capitals: `CARD_EXPIRED`.', zh: '用大写：`CARD_EXPIRED`。' },
  },
} as const satisfies Record<string, Disagreement>;
