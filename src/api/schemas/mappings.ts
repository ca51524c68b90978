import { z } from 'astro/zod';
import { HTTP2_ERRORS, type Http2Error } from '../../data/mappings/http2-errors.ts';
import { codeNames } from '../../data/names.ts';
import { codeName, forEach, httpStatus, pages, schemaLink, sourceId, sources, text } from './shared.ts';

const http2Errors = Object.keys(HTTP2_ERRORS) as Http2Error[];

export const http2Error = z
  .enum(http2Errors)
  .meta({ id: 'Http2Error', description: 'Error code of HTTP/2, as in RST_STREAM.' });

const table = { id: z.string(), label: text, note: text, source: sourceId };

/** `mappings.json`: every table is one-way, and none may be read backwards. */
export const mappings = z.strictObject({
  ...schemaLink,
  pages,
  httpToGrpc: z
    .array(
      z.strictObject({
        ...table,
        values: z.record(z.string().regex(/^\d{3}$/), codeName),
        other: codeName.describe('The code of every status without an entry.'),
        missingStatus: z.array(codeName).optional().meta({
          description: 'What 200 without grpc-status becomes; absent where the source does not say.',
        }),
      }),
    )
    .meta({ description: 'What a client makes of an HTTP response without grpc-status.' }),
  grpcToHttp: z
    .array(z.strictObject({ ...table, values: forEach(codeNames, httpStatus.nullable()) }))
    .meta({ description: 'The HTTP status that stands for a code; null where a table has no entry.' }),
  http2ToGrpc: z
    .array(
      z.strictObject({
        ...table,
        values: forEach(http2Errors, codeName.nullable()),
        other: codeName.nullable(),
      }),
    )
    .meta({ description: 'What a client makes of a stream that was reset; null where nothing is mapped.' }),
  grpcToHttp2: z
    .array(z.strictObject({ ...table, values: forEach(codeNames, http2Error) }))
    .meta({ description: 'The HTTP/2 error that is sent when a call has to be cut off.' }),
  connectionEvents: z.array(z.strictObject({ event: text, code: codeName, source: sourceId })),
  http2Errors: forEach(http2Errors, z.int().min(0)).meta({
    description: 'The numbers of the HTTP/2 errors on the wire.',
  }),
  sources,
});
