import type { KnownCircumstance } from '../data/circumstances.ts';
import { pagesOf } from './links.ts';
import type { CircumstanceRecord } from './schemas/circumstance.ts';

/** Returns one circumstance, for programs. */
export const circumstanceRecordOf = (
  { id, group, title, signs, why, causes }: KnownCircumstance,
  site: URL | undefined,
): CircumstanceRecord => ({
  id,
  pages: pagesOf({ page: 'circumstances' }, site, id),
  group,
  title,
  signs: signs.map(({ source }) => source),
  why,
  causes: causes.map((cause) => ({ ...cause, codes: [...cause.codes] })),
});
