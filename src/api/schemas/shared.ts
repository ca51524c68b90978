import { z } from 'astro/zod';
import { RETRY_VERDICTS } from '../../data/code-facts.ts';
import { codeNames } from '../../data/names.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The same sentence or words in every language. */
export const text = z
  .strictObject({ en: z.string().min(1), zh: z.string().min(1) } satisfies Record<Locale, z.ZodString>)
  .meta({
    id: 'Text',
    description: 'The same words in every language. Parts in back-ticks are code; there is no other mark-up.',
  });

/** The page that shows a record, in every language. */
export const pages = z
  .strictObject({ en: z.url(), zh: z.url() } satisfies Record<Locale, z.ZodURL>)
  .meta({ id: 'Pages', description: 'Where the same facts stand for people.' });

export const codeName = z
  .enum(codeNames)
  .meta({ id: 'CodeName', description: 'Name of a code as in google.rpc.Code.' });

export const retryVerdict = z.enum(RETRY_VERDICTS).meta({
  id: 'RetryVerdict',
  description:
    'With `check-first`, check for a call that is safe to repeat whether time is left and the service is not overloaded; for any other call, whether it already ran.',
});

/** A claim names its source by id; the file lists every source it names, with the version that was read. */
export const sourceId = z
  .string()
  .regex(/^[^:]+:.+$/)
  .meta({ id: 'SourceId', description: 'Id of an entry in the list of sources: repository, colon, path.' });

export const source = z
  .strictObject({
    id: sourceId,
    repository: z.string(),
    path: z.string(),
    commit: z.string().regex(/^[0-9a-f]{40}$/),
    date: z.iso.date().optional().meta({ description: 'Day of the commit, where known.' }),
    release: z.string().optional().meta({ description: 'Release that readers know the commit by.' }),
    url: z.url(),
  })
  .meta({ id: 'Source', description: 'A file that was read, at the version that was read.' });

/** A final HTTP status. */
export const httpStatus = z.int().min(100).max(599);

export const sources = z.array(source);

export const claim = z.strictObject({
  says: text,
  source: sourceId,
  run: z
    .strictObject({
      file: z.string().meta({ description: 'Recorded output, below content/examples of the source.' }),
      printed: z.string(),
    })
    .optional()
    .meta({
      description: 'What a run printed that shows the claim; without it the claim was read from source.',
    }),
});

/** What every file begins with. */
export const schemaLink = { $schema: z.url() };

/** Returns the shape of an object that has exactly these keys; a record of zod would say so less plainly. */
export const forEach = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
