import { factsOf } from '../data/codes.ts';
import { disagreementsAbout } from '../data/disagreements.ts';
import type { CodeName } from '../data/names.ts';
import type { Dictionary } from '../i18n/en.ts';
import { examplesOf } from './examples.ts';
import { messagesOf } from './messages-by-code.ts';
import type { Section } from '../prose/codes.ts';

/** Sections of a code page that are set from data alone, in reading order after the prose. */
const DATA_SECTIONS = [
  'examples',
  'messages',
  'names',
  'mappings',
  'operations',
  'details',
  'disagreements',
  'related',
  'sources',
] as const;

/** @returns every section of a code's page in reading order; those that would be empty are left out. */
export const codeSections = (
  name: CodeName,
  prose: readonly [id: string, section: Section][],
  t: Dictionary,
): { id: string; heading: string }[] => {
  const isEmpty: Partial<Record<(typeof DATA_SECTIONS)[number], boolean>> = {
    examples: examplesOf(name).length === 0,
    messages: messagesOf(name).length === 0,
    details: Object.keys(factsOf(name).details).length === 0,
    disagreements: disagreementsAbout(name).length === 0,
  };
  return [
    ...prose.map(([id, { heading }]) => ({ id, heading })),
    ...DATA_SECTIONS.filter((id) => !isEmpty[id]).map((id) => ({ id, heading: t[`section.${id}`] })),
  ];
};
