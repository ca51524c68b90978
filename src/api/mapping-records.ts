import { connectionEvents } from '../data/mappings/connection-events.ts';
import { grpcToHttp, type GrpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { grpcToHttp2, type GrpcToHttp2 } from '../data/mappings/grpc-to-http2.ts';
import { HTTP2_ERRORS } from '../data/mappings/http2-errors.ts';
import { http2ToGrpc, type Http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { httpToGrpc, type HttpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { pagesOf } from './links.ts';
import type { Content } from './schemas.ts';

const withIds = <Table>(tables: Readonly<Record<string, Table>>): (Table & { id: string })[] =>
  Object.entries(tables).map(([id, table]) => ({ id, ...table }));

/** Returns every mapping table, for programs. */
export const mappingRecords = (site: URL | undefined): Omit<Content<'mappings'>, 'sources'> => ({
  pages: pagesOf({ page: 'mappings' }, site),
  httpToGrpc: withIds<HttpToGrpc>(httpToGrpc).map(({ missingStatus, ...table }) => ({
    ...table,
    ...(missingStatus && { missingStatus: [...missingStatus] }),
  })),
  grpcToHttp: withIds<GrpcToHttp>(grpcToHttp),
  http2ToGrpc: withIds<Http2ToGrpc>(http2ToGrpc),
  grpcToHttp2: withIds<GrpcToHttp2>(grpcToHttp2),
  connectionEvents: [...connectionEvents],
  http2Errors: HTTP2_ERRORS,
});
