import type { Claim } from '../code-facts.ts';

/** Common pitfalls of tonic. */
export const rustTraps = [
  {
    says: {
      en: 'A timeout is `CANCELLED` with the text `Timeout expired`, not `DEADLINE_EXCEEDED`, whether it comes from the client, the server, or `grpc-timeout`. Retry rules and alerts for deadlines must include both codes; a server that should return `DEADLINE_EXCEEDED` must stop its work a little earlier.',
      zh: '超时报 `CANCELLED`，文字是 `Timeout expired`，不是 `DEADLINE_EXCEEDED`；无论超时设在客户端、服务端还是来自 `grpc-timeout`。与截止时间有关的重试规则和告警，两个状态码都要包含；服务端要返回 `DEADLINE_EXCEEDED`，就得提前一点停止工作。',
    },
    source: 'hyperium/tonic:tonic/src/status.rs',
    run: {
      file: 'rust/reproduced/tonic-timeout-expired.txt',
      printed: `code: 'The operation was cancelled', message: "Timeout expired"`,
    },
  },
  {
    says: {
      en: "Up to 0.14.5 a response with HTTP status 200 that ends without `grpc-status` isn't an error: a stream that a proxy interrupted looks complete. Since 0.14.6 it is `UNKNOWN`. Update, or count the messages that you receive.",
      zh: '0.14.5 及更早的版本，HTTP 状态为 200 的响应缺少 `grpc-status` 就结束时不报错：被代理切断的流，看起来像正常结束。从 0.14.6 起报 `UNKNOWN`。应当升级，或者核对收到的条数。',
    },
    source: 'hyperium/tonic:tonic/src/status.rs',
    run: {
      file: 'rust/reproduced/tonic-missing-grpc-status-trailer.txt',
      printed: `code: 'Unknown error', message: "protocol error: missing grpc-status trailer`,
    },
  },
  {
    says: {
      en: 'A message over the size limit is `OUT_OF_RANGE`; other libraries use `RESOURCE_EXHAUSTED`. In tonic, only the limit on a decompressed message gives `RESOURCE_EXHAUSTED`.',
      zh: '消息超过大小上限报 `OUT_OF_RANGE`，其他库用 `RESOURCE_EXHAUSTED`。tonic 里只有解压后的大小超限才是 `RESOURCE_EXHAUSTED`。',
    },
    source: 'hyperium/tonic:tonic/src/codec/decode.rs',
    run: {
      file: 'rust/reproduced/tonic-decoded-message-too-large.txt',
      printed: `code: 'Operation was attempted past the valid range', message: "Error, decoded message length too large`,
    },
  },
  {
    says: {
      en: '`?` on an I/O error derives the code from the kind of the error: an existing file maps to `ALREADY_EXISTS`, an unexpected end of file to `OUT_OF_RANGE`, and the caller receives the text. Map errors yourself.',
      zh: '对 I/O 错误用 `?`，状态码由错误的种类决定：文件已存在变成 `ALREADY_EXISTS`，意外结束变成 `OUT_OF_RANGE`，文字还会发给调用方。应当自己转换错误。',
    },
    source: 'hyperium/tonic:tonic/src/status.rs',
    run: {
      file: 'rust/reproduced/tonic-io-file-exists.txt',
      printed: `code: 'Some entity that we attempted to create already exists', message: "File exists (os error 17)"`,
    },
  },
  {
    says: {
      en: "A printed status contains a description instead of the code's name: `code: 'The service is currently unavailable'`. If you search logs by name, also log `status.code()` with `{:?}`.",
      zh: "打印出来的状态没有状态码的名字，只有描述：`code: 'The service is currently unavailable'`。若按名字搜日志，就把 `status.code()` 用 `{:?}` 一并写上。",
    },
    source: 'hyperium/tonic:tonic/src/status.rs',
    run: {
      file: 'rust/reproduced/tonic-tcp-connect-error.txt',
      printed: "code: 'The service is currently unavailable'",
    },
  },
  {
    says: {
      en: 'Details need the crate `tonic-types`. `get_error_details` returns empty details for bytes that it cannot decode; `check_error_details` returns an error instead.',
      zh: '错误详情需要 `tonic-types` 这个 crate。遇到无法解码的字节，`get_error_details` 返回空的详情；`check_error_details` 则返回错误。',
    },
    source: 'hyperium/tonic:tonic-types/src/richer_error/mod.rs',
    run: { file: 'rust/output/pitfalls.txt', printed: 'check_error_details of damaged details: error true' },
  },
] as const satisfies readonly Claim[];
