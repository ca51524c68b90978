import { HTTP2_ERRORS, type Http2Error } from '../data/mappings/http2-errors.ts';
import { http2ToGrpc, type Http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { codeOfResponse, httpToGrpc, type HttpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { grpcToHttp, type GrpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { grpcToHttp2, type GrpcToHttp2 } from '../data/mappings/grpc-to-http2.ts';
import { disputedEvents, disputedRows, type RowId } from '../data/mappings/disputed-rows.ts';
import { CODE_NUMBERS, codeNames, slugOf } from '../data/names.ts';
import type { DisagreementId } from '../data/disagreements.ts';
import { mappingRows, type MappingRow } from './mapping-rows.ts';

/** Shown where a table has no answer. */
export const UNMAPPED = '–';

/** What all tables of one direction say about one input. */
export interface ComparedRow {
  /** Fragment of the row: `http-429`, `http2-cancel`. */
  readonly id: RowId;
  readonly head: string;
  /** Name of the input where the head is a number, or the other way round. */
  readonly name?: string;
  /** One entry for each answer; the first is that of the reference, which is the first table of its direction. */
  readonly answers: readonly MappingRow[];
  readonly disputes: readonly DisagreementId[];
}

/** Returns the answer that most tables give; a table without one has no say while another has. */
export const mostCommon = ({ answers }: ComparedRow): MappingRow | undefined => {
  const byTables = answers.toSorted((a, b) => b.tables.length - a.tables.length);
  return byTables.find(({ value }) => value !== UNMAPPED) ?? byTables[0];
};

const row = (id: RowId, head: string, name: string | undefined, answers: MappingRow[]): ComparedRow => ({
  id,
  head,
  ...(name !== undefined && { name }),
  answers,
  disputes: disputedRows[id] ?? [],
});

const httpTables: HttpToGrpc[] = Object.values(httpToGrpc);

/** Every HTTP status that at least one table of clients names, 200 among them. */
export const comparedStatuses: readonly number[] = [
  ...new Set([200, ...httpTables.flatMap(({ values }) => Object.keys(values).map(Number))]),
].toSorted((a, b) => a - b);

/** Returns what clients make of each HTTP response without `grpc-status`; the last row is every other status. */
export const compareHttpToGrpc = (): ComparedRow[] => [
  ...comparedStatuses.map((status) =>
    row(
      `http-${status}`,
      String(status),
      undefined,
      mappingRows(httpTables, (table) =>
        status === 200 ? (table.missingStatus?.join(' · ') ?? UNMAPPED) : codeOfResponse(table, status),
      ),
    ),
  ),
  row(
    'http-other',
    '*',
    undefined,
    mappingRows(httpTables, ({ other }) => other),
  ),
];

/** Returns the HTTP status that stands for each code, table by table. */
export const compareGrpcToHttp = (): ComparedRow[] =>
  codeNames.map((name) =>
    row(
      `code-${slugOf(name)}`,
      String(CODE_NUMBERS[name]),
      name,
      mappingRows<GrpcToHttp>(Object.values(grpcToHttp), ({ values }) => String(values[name] ?? UNMAPPED)),
    ),
  );

/** Returns the fragment of the row of an HTTP/2 error. */
export const rowOfHttp2 = (error: Http2Error): RowId =>
  `http2-${error.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}`;

/** Returns what clients make of a stream that was reset with each HTTP/2 error; the last row is every other number. */
export const compareHttp2ToGrpc = (): ComparedRow[] => {
  const tables: Http2ToGrpc[] = Object.values(http2ToGrpc);
  return [
    ...(Object.keys(HTTP2_ERRORS) as Http2Error[]).map((error) =>
      row(
        rowOfHttp2(error),
        String(HTTP2_ERRORS[error]),
        error,
        mappingRows(tables, ({ values }) => values[error] ?? UNMAPPED),
      ),
    ),
    row(
      'http2-other',
      '*',
      undefined,
      mappingRows(tables, ({ other }) => other ?? UNMAPPED),
    ),
  ];
};

/** Returns the HTTP/2 error that libraries send when a call of each code has to be cut off. */
export const compareGrpcToHttp2 = (): ComparedRow[] =>
  codeNames.map((name) =>
    row(
      `reset-${slugOf(name)}`,
      String(CODE_NUMBERS[name]),
      name,
      mappingRows<GrpcToHttp2>(Object.values(grpcToHttp2), ({ values }) => values[name]),
    ),
  );

/** Every point of disagreement that a row or an event of the page leads to, each once, in the order of the rows. */
export const disputesOfMappings: readonly DisagreementId[] = [
  ...new Set([...Object.values(disputedRows).flat(), ...disputedEvents]),
];
