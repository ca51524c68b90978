import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** What happens to a whole connection, and the code that open calls then end with. */
export interface ConnectionEvent {
  readonly event: Localized;
  readonly code: CodeName;
  readonly source: SourceId;
}

/** The connection events of the protocol document. Its answer to a server's PING is disputed: see `disagreements.ts`. */
export const connectionEvents = [
  {
    event: {
      en: 'GOAWAY arrives, and the stream is newer than the last one that the server accepted',
      zh: '收到 GOAWAY，而这个流在服务端受理的最后一个流之后',
    },
    code: 'UNAVAILABLE',
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
  },
  {
    event: { en: 'The client notices that the connection broke', zh: '客户端发现连接断了' },
    code: 'UNAVAILABLE',
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
  },
  {
    event: { en: 'The server notices that the connection broke', zh: '服务端发现连接断了' },
    code: 'CANCELLED',
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
  },
  {
    event: { en: 'A PING of the client gets no response in time', zh: '客户端的 PING 没有及时得到响应' },
    code: 'UNAVAILABLE',
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
  },
  {
    event: { en: 'A PING of the server gets no response in time', zh: '服务端的 PING 没有及时得到响应' },
    code: 'CANCELLED',
    source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
  },
] as const satisfies readonly ConnectionEvent[];
