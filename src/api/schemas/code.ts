import { z } from 'astro/zod';
import { ACTORS, CHANCES_OF_RUNNING, SIDES, STATIONS } from '../../data/code-facts.ts';
import { DETAIL_TYPES } from '../../data/details.ts';
import { codeNames } from '../../data/names.ts';
import { http2Error } from './mappings.ts';
import {
  claim,
  codeName,
  httpStatus,
  pages,
  retryVerdict,
  schemaLink,
  sourceId,
  sources,
  text,
} from './shared.ts';

const table = {
  table: z.string().meta({ description: 'Id of the table in mappings.json.' }),
  label: text,
  source: sourceId,
};

/** One code with everything that its page says from data. */
export const codeRecord = z
  .strictObject({
    name: codeName,
    number: z
      .int()
      .min(0)
      .max(codeNames.length - 1)
      .meta({ description: 'Number on the wire.' }),
    slug: z.string(),
    pages,
    shortAddresses: z.array(z.url()).meta({ description: 'Permanent addresses to print in error messages.' }),
    title: text,
    meaning: text,
    actor: z.enum(ACTORS).meta({ description: 'Who has to move before the same call can succeed.' }),
    action: text.describe('What that actor does.'),
    retry: z.strictObject({
      readOnly: retryVerdict,
      idempotent: retryVerdict,
      other: retryVerdict,
      pacing: text,
      because: text.optional().meta({
        description: 'Why the verdict holds, where the words that all codes share miss what to do first.',
      }),
      claims: z.array(claim).meta({ description: 'What named sources advise; they differ.' }),
    }),
    mayHaveRun: z
      .enum(CHANCES_OF_RUNNING)
      .meta({ description: 'Whether the request may have been carried out although this code came back.' }),
    ranBecause: text,
    origins: z.array(
      z.strictObject({
        station: z.enum(STATIONS),
        clue: text.describe('What in the message or metadata gives this station away.'),
      }),
    ),
    conditions: z
      .array(claim.extend({ side: z.enum(SIDES) }))
      .meta({ description: 'When libraries produce the code by themselves.' }),
    related: z.array(z.strictObject({ name: codeName, question: text, stays: text, leaves: text })).meta({
      description: 'Codes it is confused with, the likeliest first, and the question that decides.',
    }),
    spellings: z.array(
      z.strictObject({
        notation: z.string(),
        ecosystem: z.string(),
        form: text,
        name: z.string().nullable().meta({ description: 'null where the notation has no such name.' }),
        source: sourceId,
      }),
    ),
    mappings: z.strictObject({
      toHttp: z
        .array(z.strictObject({ ...table, status: httpStatus.nullable() }))
        .meta({ description: 'HTTP status that stands for the code; null where a table has no entry.' }),
      fromHttp: z
        .array(z.strictObject({ ...table, statuses: z.array(httpStatus), everyOther: z.boolean() }))
        .meta({ description: 'HTTP statuses without grpc-status that clients turn into the code.' }),
      fromHttp2: z
        .array(z.strictObject({ ...table, errors: z.array(http2Error), everyOther: z.boolean() }))
        .meta({ description: 'HTTP/2 errors of a reset stream that clients turn into the code.' }),
    }),
    conventions: z.array(
      z.strictObject({ convention: z.string(), label: text, countsAsError: z.boolean(), source: sourceId }),
    ),
    metricLabels: z.array(
      z.strictObject({ system: z.string(), key: z.string(), value: z.string(), source: sourceId }),
    ),
    details: z.array(z.strictObject({ type: z.enum(DETAIL_TYPES), why: text })),
    messages: z.array(z.string()).meta({ description: 'Ids of the messages that usually carry the code.' }),
    disagreements: z.array(
      z.strictObject({ id: z.string(), topic: text, claims: z.array(claim), verdict: text }),
    ),
  })
  .meta({ id: 'Code' });

export type CodeRecord = z.input<typeof codeRecord>;

/** `codes/<slug>.json` and `<number>.json`. */
export const code = codeRecord.extend({ ...schemaLink, sources });

/** `codes.json`. */
export const codes = z.strictObject({ ...schemaLink, pages, codes: z.array(codeRecord), sources });
