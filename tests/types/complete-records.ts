/* The shapes that the other files here get wrong, right: what they reject, they do not reject by accident. */
import type { CodeFacts } from '../../src/data/code-facts.ts';
import type { CodeName } from '../../src/data/names.ts';
import { neighbours } from '../../src/data/neighbours.ts';
import type { PairsFrom } from '../../src/data/pairs/pair.ts';
import type { SourceId } from '../../src/data/sources.ts';
import { en, type Dictionary } from '../../src/i18n/en.ts';
import type { Localized } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';

export const text: Localized = { en: 'Not found', zh: '未找到' };

export const dictionary: Dictionary = { ...en, 'site.name': 'Codes' };

export const relations = { ...neighbours, DATA_LOSS: ['INTERNAL'] } satisfies Record<
  CodeName,
  readonly CodeName[]
>;

export const pairs = {
  'DEADLINE_EXCEEDED/UNAVAILABLE': {
    question: text,
    answers: { DEADLINE_EXCEEDED: text, UNAVAILABLE: text },
  },
} satisfies PairsFrom<'DEADLINE_EXCEEDED'>;

export const source: SourceId = 'grpc/grpc:doc/statuscodes.md';

export const address = addressOf({ page: 'code', name: 'NOT_FOUND' }, 'zh');

export const facts: CodeFacts = {
  title: text,
  meaning: text,
  actor: 'caller',
  action: text,
  origins: { handler: text },
  retry: { readOnly: 'no', idempotent: 'no', other: 'no', pacing: text, sources: [] },
  mayHaveRun: 'no',
  ranBecause: text,
  libraryConditions: [{ says: text, source, side: 'server' }],
  details: { ErrorInfo: text },
};
