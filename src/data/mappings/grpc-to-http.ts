import type { Localized } from '../../i18n/locales.ts';
import { codeNames, type CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** One-way table: the HTTP status that stands for a code when something answers over plain HTTP. */
export interface GrpcToHttp {
  readonly label: Localized;
  readonly source: SourceId;
  /** `null` where the table has no entry for the code. */
  readonly values: Readonly<Record<CodeName, number | null>>;
  /** Who uses the table, and in what it differs. */
  readonly note: Localized;
}

/** The HTTP equivalents that `google.rpc.Code` names. The other tables are told by their differences from it. */
export const GOOGLE_RPC_HTTP = {
  OK: 200,
  CANCELLED: 499,
  UNKNOWN: 500,
  INVALID_ARGUMENT: 400,
  DEADLINE_EXCEEDED: 504,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  PERMISSION_DENIED: 403,
  RESOURCE_EXHAUSTED: 429,
  FAILED_PRECONDITION: 400,
  ABORTED: 409,
  OUT_OF_RANGE: 400,
  UNIMPLEMENTED: 501,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  DATA_LOSS: 500,
  UNAUTHENTICATED: 401,
} as const satisfies Record<CodeName, number>;

/** Every table from code to HTTP status, the reference first. */
export const grpcToHttp = {
  googleRpc: {
    label: { en: 'google.rpc.Code', zh: 'google.rpc.Code' },
    source: 'googleapis/googleapis:google/rpc/code.proto',
    values: GOOGLE_RPC_HTTP,
    note: {
      en: 'The reference for HTTP/JSON APIs, in the comments of the enum.',
      zh: 'HTTP/JSON API 的基准，写在枚举的注释里。',
    },
  },
  grpcGateway: {
    label: { en: 'grpc-gateway', zh: 'grpc-gateway' },
    source: 'grpc-ecosystem/grpc-gateway:runtime/errors.go',
    values: GOOGLE_RPC_HTTP,
    note: {
      en: "What `HTTPStatusFromCode` returns unless you set your own error handler. Numbers that aren't codes become 500.",
      zh: '`HTTPStatusFromCode` 的结果，除非你设置了自己的错误处理函数。不是状态码的数字一律变成 500。',
    },
  },
  connect: {
    label: { en: 'Connect protocol, unary', zh: 'Connect 协议（一元调用）' },
    source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
    values: GOOGLE_RPC_HTTP,
    note: {
      en: 'Unary errors only: streams respond with 200 and carry the error in their last message.',
      zh: '只用于一元调用：流一律以 200 响应，错误放在最后一条消息里。',
    },
  },
  envoy: {
    label: { en: 'Envoy', zh: 'Envoy' },
    source: 'envoyproxy/envoy:source/common/grpc/status.cc',
    values: GOOGLE_RPC_HTTP,
    note: {
      en: 'Used by filters that translate gRPC to HTTP, and to count a gRPC status as a success or an error of the upstream host.',
      zh: '用于把 gRPC 转换成 HTTP 的过滤器，也用来判断一个 gRPC 状态算上游主机的成功还是错误。',
    },
  },
  grpcWeb: {
    label: { en: 'grpc-web, getHttpStatus', zh: 'grpc-web，getHttpStatus' },
    source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
    values: {
      ...GOOGLE_RPC_HTTP,
      FAILED_PRECONDITION: 412,
      ALREADY_EXISTS: null,
      OUT_OF_RANGE: null,
      INTERNAL: null,
      DATA_LOSS: null,
    },
    note: {
      en: 'A helper for applications. It returns 0 for the codes without an entry.',
      zh: '给应用用的辅助函数，表里没有的状态码返回 0。',
    },
  },
  elixir: {
    label: { en: 'elixir-grpc, http_code', zh: 'elixir-grpc，http_code' },
    source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
    values: { ...GOOGLE_RPC_HTTP, CANCELLED: 400, FAILED_PRECONDITION: 412 },
    note: {
      en: 'Differs for `CANCELLED` and `FAILED_PRECONDITION`.',
      zh: '`CANCELLED` 和 `FAILED_PRECONDITION` 与众不同。',
    },
  },
} as const satisfies Record<string, GrpcToHttp>;

/** Where several codes share an HTTP status, what readers of such a status mean most often. Editorial. */
const LIKELIEST = new Set<CodeName>(['INTERNAL']);

/**
 * The reference read backwards, for people who ask which codes an HTTP status can stand for. No client does this:
 * what clients make of an HTTP response is in `http-to-grpc.ts`.
 */
export const codesByHttp: ReadonlyMap<number, readonly CodeName[]> = new Map(
  // Node 20, in which the terminal command runs, knows no `Map.groupBy`.
  Object.values(GOOGLE_RPC_HTTP).map((status) => [
    status,
    codeNames
      .filter((name) => GOOGLE_RPC_HTTP[name] === status)
      .sort((a, b) => Number(LIKELIEST.has(b)) - Number(LIKELIEST.has(a))),
  ]),
);
