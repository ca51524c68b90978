import type { Route } from '../routes/paths.ts';
import type { Answer } from './answer.ts';
import type { Unit } from './units.ts';

/** Where the site says what an answer claims: a page and, where one is meant, its section. */
export type Evidence = Pick<Unit, 'section'> & { readonly route: Route };

/** Tells whether a page that the answer leads to explains the claimed code: a message that carries it, a comparison of it. */
const explains = (unit: Unit, { kind, codes: [claimed], messages }: Answer): boolean => {
  if (!claimed) return false;
  if (unit.kind === 'message')
    return unit.code === claimed && messages.includes(unit.id.replace(/^message\//, ''));
  return kind === 'comparison' && unit.route?.page === 'comparison' && unit.route.codes.includes(claimed);
};

/** Returns what a claim of any kind rests on: a page that names the claimed code; nothing where no code is claimed. */
export const evidenceFor = (answer: Answer): Evidence | undefined => {
  const [claimed] = answer.codes;
  if (!claimed) return undefined;
  const page = answer.evidence ?? answer.pages.find((unit) => explains(unit, answer));
  if (page?.route) return { route: page.route, ...(page.section && { section: page.section }) };
  if (answer.kind === 'http' || answer.kind === 'http2') return { route: { page: 'mappings' } };
  return { route: { page: 'code', name: claimed } };
};
