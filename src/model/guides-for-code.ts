import { factsOf } from '../data/codes.ts';
import { guideIds, guideOf, type GuideId } from '../data/guides.ts';
import type { CodeName } from '../data/names.ts';

/** Verdicts that send a reader to think about how to repeat a call. */
const REPEATABLE = new Set<string>(['backoff', 'check-first']);

/** Returns the guides that the retry section of a code's page leads to. */
export const guidesForRetry = (name: CodeName): GuideId[] => {
  const { readOnly, idempotent, other } = factsOf(name).retry;
  const mayRepeat = [readOnly, idempotent, other].some((verdict) => REPEATABLE.has(verdict));
  return guideIds.filter((id) => (id === 'retry' ? mayRepeat : guideOf(id).codes?.includes(name)));
};
