import { grpcToHttp, type GrpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { http2ToGrpc, resetsOfCode, type Http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { httpToGrpc, responsesOfCode, type HttpToGrpc } from '../data/mappings/http-to-grpc.ts';
import type { CodeName } from '../data/names.ts';
import type { CodeRecord } from './schemas/code.ts';

/** Returns what every mapping table says about one code, in the order of the tables. */
export const codeMappings = (name: CodeName): CodeRecord['mappings'] => ({
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
