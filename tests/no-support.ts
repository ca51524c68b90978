import type { Support } from '../src/search/support.ts';

/** Nothing speaks for a subject. */
export const NO_SUPPORT: Support = {
  votes: 0,
  likeness: 0,
  likenessOfKnown: 0,
  held: 0,
  leaning: 0,
  strongSign: 0,
  weakSign: 0,
};
