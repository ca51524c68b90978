import { merge } from './merge.ts';
import type { CodeName } from './names.ts';
import type { Disagreement } from './disagreements/disagreement.ts';
import { httpDisagreements } from './disagreements/http.ts';
import { namesDisagreements } from './disagreements/names.ts';
import { operationsDisagreements } from './disagreements/operations.ts';
import { originDisagreements } from './disagreements/origins.ts';

export type { Disagreement };

/** Every point on which sources disagree. Ids are permanent: they are fragments of addresses. */
export const disagreements = merge('src/data/disagreements', {
  originDisagreements,
  httpDisagreements,
  operationsDisagreements,
  namesDisagreements,
}) satisfies Record<string, Disagreement>;

/** A point on which sources disagree. */
export type DisagreementId = keyof typeof disagreements;

/** Returns the points that concern every code, with their ids: how many there are, what an enum adds. */
export const disagreementsAboutAll = (): readonly (Disagreement & { readonly id: string })[] =>
  Object.entries<Disagreement>(disagreements)
    .filter(([, { codes }]) => codes.length === 0)
    .map(([id, disagreement]) => ({ id, ...disagreement }));

/** Returns the points that the page of a code shows, with their ids. */
export const disagreementsAbout = (name: CodeName): readonly (Disagreement & { readonly id: string })[] =>
  Object.entries<Disagreement>(disagreements)
    .filter(([, { codes }]) => codes.includes(name))
    .map(([id, disagreement]) => ({ id, ...disagreement }));
