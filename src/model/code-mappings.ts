import { HTTP2_ERRORS } from '../data/mappings/http2-errors.ts';
import { http2ToGrpc, resetsOfCode, type Http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { grpcToHttp, type GrpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { httpToGrpc, responsesOfCode, type HttpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { OFFICIAL_OTHER } from '../data/mappings/official-http.ts';
import type { CodeName } from '../data/names.ts';
import type { Localized } from '../i18n/locales.ts';
import { mappingRows, type MappingRow } from './mapping-rows.ts';

/** Stands for all errors of HTTP/2 where a table makes the same of each. */
export const EVERY = '*';

/** Returns what every mapping table says about one code, by direction, in the order of the tables. */
export const mappingsOf = (name: CodeName) => ({
  toHttp: Object.entries<GrpcToHttp>(grpcToHttp).map(([table, { label, source, values }]) => ({
    table,
    label,
    status: values[name],
    source,
  })),
  fromHttp: Object.entries<HttpToGrpc>(httpToGrpc).map(([table, rules]) => ({
    table,
    label: rules.label,
    statuses: responsesOfCode(rules, name),
    everyOther: rules.other === name,
    source: rules.source,
  })),
  fromHttp2: Object.entries<Http2ToGrpc>(http2ToGrpc).map(([table, rules]) => ({
    table,
    label: rules.label,
    errors: resetsOfCode(rules, name),
    everyOther: rules.other === name,
    source: rules.source,
  })),
});

/** The same as text, where tables that agree share a row and tables that say nothing about the code are left out. */
export const mappingRowsOf = (name: CodeName): Record<keyof ReturnType<typeof mappingsOf>, MappingRow[]> => {
  const { toHttp, fromHttp, fromHttp2 } = mappingsOf(name);
  return {
    toHttp: mappingRows(toHttp, ({ status }) => String(status ?? '')),
    fromHttp: mappingRows(fromHttp, ({ statuses }) => statuses.join(' · ')),
    fromHttp2: mappingRows(fromHttp2, ({ errors }) =>
      errors.length === Object.keys(HTTP2_ERRORS).length ? EVERY : errors.join(' · '),
    ),
  };
};

/** Tells whether clients turn every status that the gRPC document does not name into this code. */
export const takesUnlistedStatuses = (name: CodeName): boolean => name === OFFICIAL_OTHER;

/** Clients outside the table of the gRPC document, and the HTTP statuses that each of them turns into a code. */
export interface OtherClients {
  readonly clients: readonly Localized[];
  readonly statuses: readonly string[];
}

/** Returns the clients that turn an HTTP status into a code to which the gRPC document maps none. */
export const othersBecoming = (name: CodeName): OtherClients => {
  const found = Object.values<HttpToGrpc>(httpToGrpc)
    .map(({ label, values }) => ({
      label,
      statuses: Object.keys(values).filter((status) => values[Number(status)] === name),
    }))
    .filter(({ statuses }) => statuses.length > 0);
  return {
    clients: found.map(({ label }) => label),
    statuses: [...new Set(found.flatMap(({ statuses }) => statuses))],
  };
};

/** Returns the HTTP statuses without `grpc-status` that clients turn into a code, by the table of the gRPC document. */
export const statusesBecoming = (name: CodeName): string[] => [
  ...Object.entries(httpToGrpc.official.values).flatMap(([status, code]) => (code === name ? [status] : [])),
];
