import { z } from 'astro/zod';
import { RETRY_VERDICTS } from '../../data/code-facts.ts';
import { STRENGTHS } from '../../data/systems/system.ts';
import { claim, codeName, pages, schemaLink, sourceId, sources, text } from './shared.ts';

/** One condition under which a system returns a code. */
const row = z
  .strictObject({
    code: codeName,
    when: text.meta({ description: 'Under which condition the code is returned.' }),
    act: text.meta({ description: 'What the caller does.' }),
    retry: z.enum(RETRY_VERDICTS),
    again: text.optional().meta({ description: 'What begins anew where `restart` means no transaction.' }),
    strength: z.enum(STRENGTHS).meta({
      description:
        'How strongly the specification says so; `stated` is a specification without MUST or SHOULD, `observed` is read from source without a contract.',
    }),
    differs: text.optional().meta({ description: 'What differs from the general meaning of the code.' }),
    look: text.optional().meta({ description: 'The log or the command that shows the cause.' }),
    source: sourceId,
  })
  .meta({ id: 'SystemRow' });

/** What codes mean in a system that people call over gRPC. */
export const systemRecord = z
  .strictObject({
    id: z.string().meta({ description: 'Permanent; the last part of the address of its page.' }),
    pages,
    name: z.string(),
    about: text,
    contract: claim,
    rows: z.array(row).min(1),
    facts: z.array(claim),
    messages: z.array(z.string()).meta({ description: 'Ids of messages that the system prints.' }),
  })
  .meta({ id: 'System' });

export type SystemRecord = z.input<typeof systemRecord>;

/** `systems/<id>.json`. */
export const system = systemRecord.extend({ ...schemaLink, sources });

/** `systems.json`. */
export const systems = z.strictObject({ ...schemaLink, pages, systems: z.array(systemRecord), sources });
