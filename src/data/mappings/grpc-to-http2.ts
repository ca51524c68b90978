import type { Localized } from '../../i18n/locales.ts';
import { codeNames, type CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';
import type { Http2Error } from './http2-to-grpc.ts';

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
