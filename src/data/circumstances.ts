import { calls } from './circumstances/calls.ts';
import type { Circumstance } from './circumstances/circumstance.ts';
import { containers } from './circumstances/containers.ts';
import { networks } from './circumstances/networks.ts';
import { programs } from './circumstances/programs.ts';
import { proxies } from './circumstances/proxies.ts';
import { times } from './circumstances/times.ts';
import { merge } from './merge.ts';

/**
 * Everything on the page `/circumstances/`, by group, in reading order. An id is permanent: addresses end in it. Of those
 * that a text has, the first are shown, so within a group what says more comes before what says less.
 */
export const circumstanceGroups = {
  containers,
  proxies,
  times,
  calls,
  networks,
  programs,
} as const satisfies Record<string, Readonly<Record<string, Circumstance>>>;

// Ids end the addresses of one page, so they have to differ across groups too.
merge('src/data/circumstances', circumstanceGroups);

/** What a group is called in the code; its heading is the interface word `circumstances.<group>`. */
export type CircumstanceGroup = keyof typeof circumstanceGroups;

/** Every group, in reading order. */
export const circumstanceGroupIds = Object.keys(circumstanceGroups) as CircumstanceGroup[];

/** A circumstance with its group and the end of its address. */
export type KnownCircumstance = Circumstance & { readonly id: string; readonly group: CircumstanceGroup };

/** Returns the circumstances of a group, in reading order. */
export const circumstancesOfGroup = (group: CircumstanceGroup): readonly KnownCircumstance[] =>
  Object.entries<Circumstance>(circumstanceGroups[group]).map(([id, circumstance]) => ({
    id,
    group,
    ...circumstance,
  }));

/** Every circumstance, in reading order. */
export const circumstances: readonly KnownCircumstance[] = circumstanceGroupIds.flatMap(circumstancesOfGroup);
