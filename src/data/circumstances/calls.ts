import type { Circumstance } from './circumstance.ts';

/** Which calls fail: large messages, long streams, many at once. */
export const calls = {} as const satisfies Record<string, Circumstance>;
