/**
 * Compares much at once. One expectation of the test runner takes longer than what it tests, and a test of every page
 * has thousands: such a test collects what differs and expects that nothing does.
 */
import { inspect, isDeepStrictEqual } from 'node:util';

/** What was looked at, what was found there, and what has to be there. */
export type Comparison = readonly [what: string, found: unknown, wanted: unknown];

/** Returns a sentence about each comparison in which something else was found. */
export const differencesIn = (comparisons: Iterable<Comparison>): string[] =>
  [...comparisons]
    .filter(([, found, wanted]) => !isDeepStrictEqual(found, wanted))
    .map(([what, found, wanted]) => `${what}: ${inspect(found)} instead of ${inspect(wanted)}`);
