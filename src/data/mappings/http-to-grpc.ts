import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';
import { OFFICIAL, OFFICIAL_OTHER } from './official-http.ts';

/** One-way table: the code that a client makes of an HTTP response without `grpc-status`. */
export interface HttpToGrpc {
  readonly label: Localized;
  readonly source: SourceId;
  /** Final statuses other than 200 that the table names. */
  readonly values: Readonly<Record<number, CodeName>>;
  /** The code of every other status. */
  readonly other: CodeName;
  /** What 200 without `grpc-status` becomes, the likelier first; absent where the source does not say. */
  readonly missingStatus?: readonly CodeName[];
  readonly note: Localized;
}

/** grpc-web's own table, which grpc-dart copied. */
const LIKE_GOOGLE_RPC = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'UNKNOWN',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
} as const;

/** Every table from HTTP status to code, the official one first. */
export const httpToGrpc = {
  official: {
    label: { en: 'gRPC document', zh: 'gRPC 文档' },
    source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    values: OFFICIAL,
    other: OFFICIAL_OTHER,
    missingStatus: ['UNKNOWN'],
    note: {
      en: 'For clients only, and only where `grpc-status` is missing; servers must not read it backwards. 1xx blocks are skipped.',
      zh: '只给客户端用，而且只在缺少 `grpc-status` 时；服务端不得反过来用。1xx 首部块直接跳过。',
    },
  },
  go: {
    label: { en: 'grpc-go', zh: 'grpc-go' },
    source: 'grpc/grpc-go:internal/transport/http_util.go',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['UNKNOWN', 'INTERNAL'],
    note: {
      en: 'Follows the document only if the content type is not gRPC. With `application/grpc` the HTTP status is ignored: a 503 that ends with its headers is `UNKNOWN` with an empty message, one with a body and no trailers `INTERNAL`. A 1xx block that ends the stream gives `INTERNAL`.',
      zh: '只有 content-type 不是 gRPC 时才与文档一致。如果是 `application/grpc`，HTTP 状态会被忽略：503 随首部结束的，是 `UNKNOWN`，报错信息为空；有响应体而没有尾部元数据（trailers）的，是 `INTERNAL`。1xx 首部块如果结束了流，得到 `INTERNAL`。',
    },
  },
  core: {
    label: {
      en: 'C core (C++, Python, Ruby, PHP, Objective-C)',
      zh: 'C core（C++、Python、Ruby、PHP、Objective-C）',
    },
    source: 'grpc/grpc:src/core/lib/transport/status_conversion.cc',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['UNKNOWN'],
    note: {
      en: 'Follows the document. The function itself turns 200 into `OK`, but the library calls it only for other statuses.',
      zh: '与文档一致。转换函数本身把 200 变成 `OK`，不过只会用它转换其他状态。',
    },
  },
  java: {
    label: { en: 'grpc-java', zh: 'grpc-java' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    values: { ...OFFICIAL, 431: 'INTERNAL' },
    other: 'UNKNOWN',
    missingStatus: ['UNKNOWN'],
    note: {
      en: 'Adds 431, too large header fields. Its function turns 1xx into `INTERNAL`.',
      zh: '多了 431（首部字段过大）。转换函数把 1xx 变成 `INTERNAL`。',
    },
  },
  dotnet: {
    label: { en: 'grpc-dotnet', zh: 'grpc-dotnet' },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    values: { ...OFFICIAL, 431: 'INTERNAL' },
    other: 'UNKNOWN',
    missingStatus: ['CANCELLED'],
    note: {
      en: 'Adds 431, and turns 1xx into `INTERNAL`. 200 without a gRPC content type is `CANCELLED` as well; a response over HTTP/1.1 is `INTERNAL`.',
      zh: '多了 431，并把 1xx 变成 `INTERNAL`。200 但没有 gRPC 的 content-type 也是 `CANCELLED`；通过 HTTP/1.1 返回的响应是 `INTERNAL`。',
    },
  },
  node: {
    label: { en: '@grpc/grpc-js', zh: '@grpc/grpc-js' },
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['INTERNAL', 'UNKNOWN'],
    note: {
      en: 'Follows the document. 200 whose stream ends without trailers is `INTERNAL`; trailers without a status give `UNKNOWN`.',
      zh: '与文档一致。200 而流结束时没有尾部元数据（trailers）是 `INTERNAL`；有尾部元数据但没有状态则是 `UNKNOWN`。',
    },
  },
  tonic: {
    label: { en: 'tonic', zh: 'tonic' },
    source: 'hyperium/tonic:tonic/src/status.rs',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['UNKNOWN'],
    note: {
      en: 'Follows the document. 200 without `grpc-status` is `UNKNOWN` since 0.14.6 only: up to 0.14.5 such a stream ends without an error, so a truncated response looks complete.',
      zh: '与文档一致。200 而没有 `grpc-status`，从 0.14.6 起才是 `UNKNOWN`：0.14.5 及更早的版本不报错，流正常结束，被截断的响应看起来是完整的。',
    },
  },
  swift1: {
    label: { en: 'grpc-swift 1', zh: 'grpc-swift 1' },
    source: 'grpc/grpc-swift:Sources/GRPC/GRPCError.swift',
    values: OFFICIAL,
    other: 'UNKNOWN',
    note: { en: 'Follows the document.', zh: '与文档一致。' },
  },
  swift2: {
    label: { en: 'grpc-swift 2', zh: 'grpc-swift 2' },
    source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
    values: OFFICIAL,
    other: 'UNKNOWN',
    note: { en: 'Follows the document and skips 1xx.', zh: '与文档一致，并跳过 1xx。' },
  },
  connect: {
    label: { en: 'Connect', zh: 'Connect' },
    source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['INTERNAL', 'UNKNOWN'],
    note: {
      en: 'The same table for Connect, gRPC, and gRPC-Web, when the body holds no Connect error.',
      zh: '响应体里没有 Connect 错误时使用；Connect、gRPC 和 gRPC-Web 三种协议同一张表。',
    },
  },
  envoy: {
    label: { en: 'Envoy, local replies', zh: 'Envoy，本地响应' },
    source: 'envoyproxy/envoy:source/common/grpc/status.cc',
    values: OFFICIAL,
    other: 'UNKNOWN',
    note: {
      en: 'What Envoy puts into `grpc-status` when it responds to a gRPC request itself; an explicit status takes precedence.',
      zh: 'Envoy 自己响应 gRPC 请求时写入 `grpc-status` 的值；明确给出的状态优先。',
    },
  },
  grpclib: {
    label: { en: 'grpclib (Python)', zh: 'grpclib（Python）' },
    source: 'vmagamedov/grpclib:grpclib/client.py',
    values: OFFICIAL,
    other: 'UNKNOWN',
    missingStatus: ['UNKNOWN'],
    note: { en: 'Follows the document.', zh: '与文档一致。' },
  },
  elixir: {
    label: { en: 'elixir-grpc, gun adapter', zh: 'elixir-grpc，gun 适配器' },
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
    values: {},
    other: 'INTERNAL',
    note: { en: 'Everything but 200 is `INTERNAL`.', zh: '200 以外一律是 `INTERNAL`。' },
  },
  grpcWeb: {
    label: { en: 'grpc-web (JavaScript)', zh: 'grpc-web（JavaScript）' },
    source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    values: LIKE_GOOGLE_RPC,
    other: 'UNKNOWN',
    note: {
      en: "grpc-web has its own table, close to google.rpc.Code in reverse. 502 isn't in it. It applies without a content type or with one of gRPC: a page with another one, such as text/html, is `UNKNOWN`, whatever its status.",
      zh: 'grpc-web 有自己的表，接近把 google.rpc.Code 反过来用。表里没有 502。只在没有 content-type 或它属于 gRPC 时适用：text/html 等页面不论 HTTP 状态，一律是 `UNKNOWN`。',
    },
  },
  dart: {
    label: { en: 'grpc-dart', zh: 'grpc-dart' },
    source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    values: LIKE_GOOGLE_RPC,
    other: 'UNKNOWN',
    missingStatus: ['UNAVAILABLE'],
    note: {
      en: 'The table of grpc-web, for native gRPC over HTTP/2 too.',
      zh: '与 grpc-web 同一张表，HTTP/2 上的原生 gRPC 也用这张表。',
    },
  },
} as const satisfies Record<string, HttpToGrpc>;

/** Returns the code that a table gives to an HTTP response without `grpc-status`. */
export const codeOfResponse = (table: HttpToGrpc, status: number): CodeName =>
  (status === 200 ? table.missingStatus?.[0] : table.values[status]) ?? table.other;

/** Returns the statuses that a table turns into a code, by number. */
export const responsesOfCode = (table: HttpToGrpc, code: CodeName): number[] => [
  ...(table.missingStatus?.includes(code) ? [200] : []),
  ...Object.keys(table.values)
    .map(Number)
    .filter((status) => table.values[status] === code),
];
