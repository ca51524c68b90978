import { HTTP2_ERRORS, http2ToGrpc, resetsOfCode, type Http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { grpcToHttp, type GrpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { httpToGrpc, responsesOfCode, type HttpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { OFFICIAL_OTHER } from '../data/mappings/official-http.ts';
import type { CodeName } from '../data/names.ts';
import { mappingRows, type MappingRow } from './mapping-rows.ts';

/** Stands for all errors of HTTP/2 where a table makes the same of each. */
export const EVERY = '*';

/** What the mapping tables say about one code, by direction. */
export interface CodeMappings {
  readonly toHttp: readonly MappingRow[];
  readonly fromHttp: readonly MappingRow[];
  readonly fromHttp2: readonly MappingRow[];
}

/** Returns the rows of every mapping table that concern a code. */
export const mappingsOf = (name: CodeName): CodeMappings => ({
  toHttp: mappingRows<GrpcToHttp>(Object.values(grpcToHttp), ({ values }) => String(values[name] ?? '')),
  fromHttp: mappingRows<HttpToGrpc>(Object.values(httpToGrpc), (table) =>
    responsesOfCode(table, name).join(' · '),
  ),
  fromHttp2: mappingRows<Http2ToGrpc>(Object.values(http2ToGrpc), (table) => {
    const errors = resetsOfCode(table, name);
    return errors.length === Object.keys(HTTP2_ERRORS).length ? EVERY : errors.join(' · ');
  }),
});

/** Tells whether clients turn every status that the gRPC document does not name into this code. */
export const takesUnlistedStatuses = (name: CodeName): boolean => name === OFFICIAL_OTHER;

/** Returns the HTTP statuses without `grpc-status` that clients turn into a code, by the table of the gRPC document. */
export const statusesBecoming = (name: CodeName): string[] => [
  ...Object.entries(httpToGrpc.official.values).flatMap(([status, code]) => (code === name ? [status] : [])),
];
