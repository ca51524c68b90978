import { z } from 'astro/zod';
import { COUNTERS, MAPPING_DIRECTIONS } from '../../data/frameworks/framework.ts';
import { claim, codeName, httpStatus, pages, schemaLink, sourceId, sources, text } from './shared.ts';

/** A table between errors of a framework, codes and HTTP. */
const mapping = claim
  .extend({
    direction: z.enum(MAPPING_DIRECTIONS).meta({
      description:
        'What the table leads from and to: from an error of the framework to a code, from a code to HTTP, or from HTTP to a code.',
    }),
    says: text.meta({ description: 'Who uses the table, and what becomes of whatever is not in it.' }),
    rows: z
      .array(
        z.strictObject({
          code: codeName,
          error: z.string().optional().meta({ description: 'An error, as programs write it.' }),
          http: httpStatus.optional(),
          source: sourceId.optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: 'FrameworkMapping' });

const counted = claim
  .extend({ by: z.enum(COUNTERS).meta({ description: 'The part that counts codes.' }) })
  .meta({ id: 'Counted' });

/** What a framework makes of errors and codes. */
export const frameworkRecord = z
  .strictObject({
    id: z.string().meta({ description: 'Permanent; the last part of the address of its page.' }),
    pages,
    name: z.string(),
    language: z.string(),
    about: text,
    unhandled: z.array(claim).min(1).meta({ description: 'What becomes of an error without a code.' }),
    mappings: z.array(mapping),
    counts: z.array(counted),
    returns: z.array(claim).min(1).meta({ description: 'How a handler returns a code with details.' }),
    reads: z.array(claim).min(1).meta({ description: 'How a client reads code and details.' }),
    traps: z.array(claim).min(1),
    messages: z.array(z.string()).meta({ description: 'Ids of messages that the framework prints.' }),
  })
  .meta({ id: 'Framework' });

export type FrameworkRecord = z.input<typeof frameworkRecord>;

/** `frameworks/<id>.json`. */
export const framework = frameworkRecord.extend({ ...schemaLink, sources });

/** `frameworks.json`. */
export const frameworks = z.strictObject({
  ...schemaLink,
  pages,
  frameworks: z.array(frameworkRecord),
  sources,
});
