import { z } from 'astro/zod';
import { circumstanceGroupIds } from '../../data/circumstances.ts';
import { codeName, pages, schemaLink, sourceId, sources, text } from './shared.ts';

const cause = z
  .strictObject({
    codes: z
      .array(codeName)
      .min(1)
      .meta({ description: 'What a caller receives then, the likeliest first.' }),
    cause: text,
    check: text.meta({ description: 'The command or the observation that shows whether it is this cause.' }),
    fix: text,
    source: sourceId,
  })
  .meta({ id: 'CircumstanceCause' });

/** Where, when, or to which calls errors happen, and the causes there. */
export const circumstanceRecord = z
  .strictObject({
    id: z.string().meta({ description: 'Permanent; the fragment of its section.' }),
    pages,
    group: z.enum(circumstanceGroupIds),
    title: text,
    signs: z.array(z.string()).min(1).meta({
      description:
        'Found in a pasted text, each of them, where it has this circumstance: ECMAScript regular expressions, flag i.',
    }),
    why: text,
    causes: z.array(cause).min(1).meta({ description: 'The likeliest first.' }),
  })
  .meta({ id: 'Circumstance' });

export type CircumstanceRecord = z.input<typeof circumstanceRecord>;

/** `circumstances/<id>.json`. */
export const circumstance = circumstanceRecord.extend({ ...schemaLink, sources });

export type CircumstanceFile = z.input<typeof circumstance>;

/** `circumstances.json`. */
export const circumstances = z.strictObject({
  ...schemaLink,
  pages,
  circumstances: z.array(circumstanceRecord),
  sources,
});
