import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';
import { HTTP2_ERRORS, OFFICIAL_HTTP2, type Http2Error } from './http2-errors.ts';

/** One-way table: the code that a client makes of a stream that was reset. */
export interface Http2ToGrpc {
  readonly label: Localized;
  readonly source: SourceId;
  /** `null` where there is no mapping and the outcome depends on where the reset was noticed. */
  readonly values: Readonly<Record<Http2Error, CodeName | null>>;
  /** The code of a number that HTTP/2 does not define; `null` as above. */
  readonly other: CodeName | null;
  readonly note: Localized;
}

/** Most libraries fill both gaps of the document in this way. */
const GAPS_INTERNAL = {
  ...OFFICIAL_HTTP2,
  STREAM_CLOSED: 'INTERNAL',
  HTTP_1_1_REQUIRED: 'INTERNAL',
} as const;

const ALL_UNAVAILABLE = {
  NO_ERROR: 'UNAVAILABLE',
  PROTOCOL_ERROR: 'UNAVAILABLE',
  INTERNAL_ERROR: 'UNAVAILABLE',
  FLOW_CONTROL_ERROR: 'UNAVAILABLE',
  SETTINGS_TIMEOUT: 'UNAVAILABLE',
  STREAM_CLOSED: 'UNAVAILABLE',
  FRAME_SIZE_ERROR: 'UNAVAILABLE',
  REFUSED_STREAM: 'UNAVAILABLE',
  CANCEL: 'UNAVAILABLE',
  COMPRESSION_ERROR: 'UNAVAILABLE',
  CONNECT_ERROR: 'UNAVAILABLE',
  ENHANCE_YOUR_CALM: 'UNAVAILABLE',
  INADEQUATE_SECURITY: 'UNAVAILABLE',
  HTTP_1_1_REQUIRED: 'UNAVAILABLE',
} as const;

/** What is left of the table of connect-node when Node.js reports resets as errors of the stream. */
const AS_STREAM_ERROR = {
  NO_ERROR: null,
  PROTOCOL_ERROR: 'INTERNAL',
  INTERNAL_ERROR: 'INTERNAL',
  FLOW_CONTROL_ERROR: 'INTERNAL',
  SETTINGS_TIMEOUT: 'INTERNAL',
  STREAM_CLOSED: 'INTERNAL',
  FRAME_SIZE_ERROR: 'INTERNAL',
  REFUSED_STREAM: 'INTERNAL',
  CANCEL: 'CANCELLED',
  COMPRESSION_ERROR: 'INTERNAL',
  CONNECT_ERROR: 'INTERNAL',
  ENHANCE_YOUR_CALM: 'INTERNAL',
  INADEQUATE_SECURITY: 'INTERNAL',
  HTTP_1_1_REQUIRED: 'INTERNAL',
} as const;

/** Every table from HTTP/2 error to code, the official one first. */
export const http2ToGrpc = {
  official: {
    label: { en: 'gRPC document', zh: 'gRPC 文档' },
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
    values: OFFICIAL_HTTP2,
    other: null,
    note: {
      en: 'A CANCEL that the client sends only cancels the call. STREAM_CLOSED has no stream left to report to; HTTP_1_1_REQUIRED is not mentioned.',
      zh: '客户端发出的 CANCEL 只表示取消调用。STREAM_CLOSED 已经没有流可以上报；HTTP_1_1_REQUIRED 没有提到。',
    },
  },
  go: {
    label: { en: 'grpc-go', zh: 'grpc-go' },
    source: 'grpc/grpc-go:internal/transport/http_util.go',
    values: { ...GAPS_INTERNAL, FLOW_CONTROL_ERROR: 'RESOURCE_EXHAUSTED' },
    other: 'UNKNOWN',
    note: {
      en: 'CANCEL becomes `DEADLINE_EXCEEDED` once the deadline of the call has passed.',
      zh: '调用的截止时间已过时，CANCEL 变成 `DEADLINE_EXCEEDED`。',
    },
  },
  core: {
    label: {
      en: 'C core (C++, Python, Ruby, PHP, Objective-C)',
      zh: 'C core（C++、Python、Ruby、PHP、Objective-C）',
    },
    source: 'grpc/grpc:src/core/lib/transport/status_conversion.cc',
    values: GAPS_INTERNAL,
    other: 'INTERNAL',
    note: {
      en: 'CANCEL becomes `DEADLINE_EXCEEDED` once the deadline of the call has passed.',
      zh: '调用的截止时间已过时，CANCEL 变成 `DEADLINE_EXCEEDED`。',
    },
  },
  javaNetty: {
    label: { en: 'grpc-java, netty', zh: 'grpc-java，netty' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    values: {
      ...GAPS_INTERNAL,
      NO_ERROR: 'UNAVAILABLE',
      HTTP_1_1_REQUIRED: 'UNKNOWN',
    },
    other: 'INTERNAL',
    note: {
      en: 'Treats NO_ERROR as a graceful shutdown, so that the call is retried.',
      zh: '把 NO_ERROR 当作有序关闭，好让调用得到重试。',
    },
  },
  javaOkhttp: {
    label: { en: 'grpc-java, OkHttp', zh: 'grpc-java，OkHttp' },
    source: 'grpc/grpc-java:okhttp/src/main/java/io/grpc/okhttp/OkHttpClientTransport.java',
    values: { ...GAPS_INTERNAL, SETTINGS_TIMEOUT: null, HTTP_1_1_REQUIRED: 'UNKNOWN' },
    other: null,
    note: {
      en: 'OkHttp has its own table. SETTINGS_TIMEOUT and unknown numbers fail the whole connection.',
      zh: 'OkHttp 有自己的表。SETTINGS_TIMEOUT 和未知的数字会让整条连接失败。',
    },
  },
  node: {
    label: { en: '@grpc/grpc-js', zh: '@grpc/grpc-js' },
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    values: GAPS_INTERNAL,
    other: 'INTERNAL',
    note: {
      en: 'CANCEL is `UNAVAILABLE` after the connection dropped, and so is INTERNAL_ERROR after `ECONNRESET` or `ETIMEDOUT`. With NO_ERROR an HTTP status other than 200 decides.',
      zh: '连接断开后的 CANCEL 是 `UNAVAILABLE`，`ECONNRESET` 或 `ETIMEDOUT` 之后的 INTERNAL_ERROR 也是。NO_ERROR 时如果 HTTP 状态不是 200，由 HTTP 状态决定。',
    },
  },
  dotnet: {
    label: { en: 'grpc-dotnet', zh: 'grpc-dotnet' },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcProtocolHelpers.cs',
    values: GAPS_INTERNAL,
    other: 'INTERNAL',
    note: {
      en: 'Maps the error codes of HTTP/3 in a similar way: H3_EXCESSIVE_LOAD is `RESOURCE_EXHAUSTED`, H3_REQUEST_REJECTED `UNAVAILABLE`, H3_REQUEST_CANCELLED `CANCELLED`, the rest `INTERNAL`.',
      zh: 'HTTP/3 的错误码照此映射：H3_EXCESSIVE_LOAD 是 `RESOURCE_EXHAUSTED`，H3_REQUEST_REJECTED 是 `UNAVAILABLE`，H3_REQUEST_CANCELLED 是 `CANCELLED`，其余是 `INTERNAL`。',
    },
  },
  tonic: {
    label: { en: 'tonic', zh: 'tonic' },
    source: 'hyperium/tonic:tonic/src/status.rs',
    values: {
      ...OFFICIAL_HTTP2,
      STREAM_CLOSED: 'UNKNOWN',
      HTTP_1_1_REQUIRED: 'UNKNOWN',
    },
    other: 'UNKNOWN',
    note: {
      en: 'hyper reports a reset with NO_ERROR or CANCEL as the end of the body, so both usually appear as a missing `grpc-status`, which is `UNKNOWN`. Before 0.14.7 FRAME_SIZE_ERROR was `UNKNOWN`.',
      zh: 'hyper 把 NO_ERROR 或 CANCEL 的重置当作响应体正常结束，所以二者多半表现为缺少 `grpc-status`，也就是 `UNKNOWN`。0.14.7 之前，FRAME_SIZE_ERROR 是 `UNKNOWN`。',
    },
  },
  swift1: {
    label: { en: 'grpc-swift 1', zh: 'grpc-swift 1' },
    source: 'grpc/grpc-swift:Sources/GRPC/GRPCStatus.swift',
    values: ALL_UNAVAILABLE,
    other: 'UNAVAILABLE',
    note: { en: 'Does not look at the error code.', zh: '不看错误码。' },
  },
  swift2: {
    label: { en: 'grpc-swift 2', zh: 'grpc-swift 2' },
    source: 'grpc/grpc-swift-nio-transport:Sources/GRPCNIOTransportCore/GRPCStreamStateMachine.swift',
    values: ALL_UNAVAILABLE,
    other: 'UNAVAILABLE',
    note: {
      en: 'The error code appears in the message only.',
      zh: '错误码只出现在报错信息里。',
    },
  },
  connectGo: {
    label: { en: 'connect-go', zh: 'connect-go' },
    source: 'connectrpc/connect-go:error.go',
    values: OFFICIAL_HTTP2,
    other: null,
    note: {
      en: 'CANCEL becomes `DEADLINE_EXCEEDED` once the deadline has passed. Without a mapping the code depends on where the reset was noticed.',
      zh: '截止时间已过时，CANCEL 变成 `DEADLINE_EXCEEDED`。没有映射的错误码，结果取决于在哪里发现重置。',
    },
  },
  connectNode: {
    label: { en: 'connect-node', zh: 'connect-node' },
    source: 'connectrpc/connect-es:packages/connect-node/src/node-error.ts',
    values: AS_STREAM_ERROR,
    other: null,
    note: {
      en: 'As its client printed for a reset before the headers. Its source has a table with more codes, but Node.js reports every reset except CANCEL as an error of the stream first. After NO_ERROR the call waits for its deadline.',
      zh: '按客户端在响应首部之前收到重置时的实际输出。源码里的表有更多状态码，但除 CANCEL 外，Node.js 都先把重置报成流错误。收到 NO_ERROR 后，调用一直等到超时。',
    },
  },
} as const satisfies Record<string, Http2ToGrpc>;

/** Returns the HTTP/2 errors that a table turns into a code, by number. */
export const resetsOfCode = (table: Http2ToGrpc, code: CodeName): Http2Error[] =>
  (Object.keys(HTTP2_ERRORS) as Http2Error[]).filter((error) => table.values[error] === code);
