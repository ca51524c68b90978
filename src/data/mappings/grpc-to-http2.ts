import type { Localized } from '../../i18n/locales.ts';
import { codeNames, type CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';
import type { Http2Error } from './http2-errors.ts';

/** One-way table: the HTTP/2 error that goes into RST_STREAM when a call has to be cut off. */
export interface GrpcToHttp2 {
  readonly label: Localized;
  readonly source: SourceId;
  readonly values: Readonly<Record<CodeName, Http2Error>>;
  readonly note: Localized;
}

const everyCode = (error: Http2Error): Record<CodeName, Http2Error> =>
  Object.fromEntries(codeNames.map((name) => [name, error])) as Record<CodeName, Http2Error>;

/** What libraries send, the C core first; the protocol document has no such table. A status normally goes into trailers. */
export const grpcToHttp2 = {
  core: {
    label: { en: 'C core', zh: 'C core' },
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/http2_status.h',
    values: {
      ...everyCode('INTERNAL_ERROR'),
      OK: 'NO_ERROR',
      CANCELLED: 'CANCEL',
      DEADLINE_EXCEEDED: 'CANCEL',
      RESOURCE_EXHAUSTED: 'ENHANCE_YOUR_CALM',
      PERMISSION_DENIED: 'INADEQUATE_SECURITY',
      UNAVAILABLE: 'REFUSED_STREAM',
    },
    note: {
      en: 'Only when a stream has to be reset; a status is normally sent in the trailers.',
      zh: '只在必须重置流时使用；状态通常放在尾部元数据（trailers）里。',
    },
  },
  goClient: {
    label: { en: 'grpc-go, client', zh: 'grpc-go，客户端' },
    source: 'grpc/grpc-go:internal/transport/client_stream.go',
    values: { ...everyCode('CANCEL'), OK: 'NO_ERROR' },
    note: {
      en: 'CANCEL whenever the client ends a call early: cancelled, deadline passed, message too large. Malformed responses get PROTOCOL_ERROR, too much data FLOW_CONTROL_ERROR.',
      zh: '客户端提前结束调用时一律用 CANCEL：取消、超时、消息太大。响应格式错误用 PROTOCOL_ERROR，数据超过流量控制窗口用 FLOW_CONTROL_ERROR。',
    },
  },
  goServer: {
    label: { en: 'grpc-go, server', zh: 'grpc-go，服务端' },
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    values: { ...everyCode('NO_ERROR'), DEADLINE_EXCEEDED: 'CANCEL' },
    note: {
      en: 'NO_ERROR follows the trailers, and only if the client is still sending. When the deadline passes, CANCEL goes out without a status. A stream above `MaxConcurrentStreams` gets REFUSED_STREAM.',
      zh: '客户端还没发完时，尾部元数据之后才发 NO_ERROR。超时后只发 CANCEL，没有状态。超过 `MaxConcurrentStreams` 的流得到 REFUSED_STREAM。',
    },
  },
  javaClient: {
    label: { en: 'grpc-java, netty client', zh: 'grpc-java，netty 客户端' },
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyClientHandler.java',
    values: everyCode('CANCEL'),
    note: {
      en: 'Also after `OK`, if the server responds before the client has sent everything.',
      zh: '状态是 `OK` 时也一样：服务端在客户端发完之前就返回了响应。',
    },
  },
  javaServer: {
    label: { en: 'grpc-java, netty server', zh: 'grpc-java，netty 服务端' },
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/NettyServerHandler.java',
    values: everyCode('CANCEL'),
    note: {
      en: 'Sends the status in trailers where it still can, and resets the stream only otherwise.',
      zh: '只要还能发送，就把状态放进尾部元数据；不能发送时才重置流。',
    },
  },
  node: {
    label: { en: '@grpc/grpc-js, client', zh: '@grpc/grpc-js，客户端' },
    source: 'grpc/grpc-node:packages/grpc-js/src/subchannel-call.ts',
    values: { ...everyCode('CANCEL'), OK: 'NO_ERROR' },
    note: {
      en: 'Closes every failed call with CANCEL, whatever the code.',
      zh: '失败的调用一律以 CANCEL 关闭，与状态码无关。',
    },
  },
  tonic: {
    label: { en: 'tonic, server', zh: 'tonic，服务端' },
    source: 'hyperium/tonic:tonic/src/status.rs',
    values: { ...everyCode('INTERNAL_ERROR'), CANCELLED: 'CANCEL' },
    note: { en: 'Knows these two errors only.', zh: '只用这两种错误。' },
  },
} as const satisfies Record<string, GrpcToHttp2>;
