import { z } from 'astro/zod';
import { ACTORS } from '../../data/code-facts.ts';
import { codeName, pages, retryVerdict, schemaLink, sourceId, sources, text } from './shared.ts';

const release = z.string().regex(/^\d+(?:\.\d+)*$/);

/** A text that a library prints, explained. */
export const messageRecord = z
  .strictObject({
    id: z.string().meta({ description: 'Permanent; the last part of the address of its page.' }),
    pages,
    code: codeName,
    alsoCodes: z.array(codeName).meta({ description: 'Other codes the same text can carry.' }),
    beforeCall: z.literal(true).optional().meta({
      description:
        'Printed while code is generated, built or loaded: there is no status, so `code` does not count.',
    }),
    libraries: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          language: z.string(),
          since: release.optional().meta({ description: 'First release that prints it, where known.' }),
          until: release.optional().meta({ description: 'Last release that prints it.' }),
        }),
      )
      .min(1),
    example: z.string().meta({ description: 'One as it really appears; hosts and sizes are made up.' }),
    pattern: z
      .string()
      .meta({ description: 'Finds it in a log: an ECMAScript regular expression, no flags.' }),
    title: text,
    meaning: text,
    causes: z.array(text).min(1).meta({ description: 'The likeliest first.' }),
    steps: z.array(text).min(1).meta({ description: 'What to do, in order.' }),
    note: text.optional(),
    retry: z
      .strictObject({
        verdict: retryVerdict,
        actor: z.enum(ACTORS),
        because: text,
        notRun: text
          .optional()
          .meta({ description: 'Why the call cannot have run, where the message proves it.' }),
      })
      .optional()
      .meta({ description: 'Only where the cause of the message decides otherwise than its code.' }),
    source: sourceId,
  })
  .meta({ id: 'Message' });

export type MessageRecord = z.input<typeof messageRecord>;

/** `messages/<id>.json`. */
export const message = messageRecord.extend({ ...schemaLink, sources });

export type MessageFile = z.input<typeof message>;

/** `messages.json`. */
export const messages = z.strictObject({
  ...schemaLink,
  pages,
  messages: z.array(messageRecord),
  sources,
});
