import type { Circumstance } from './circumstance.ts';

/** What kind of program calls: browsers, phones, serverless functions, forked processes. */
export const programs = {} as const satisfies Record<string, Circumstance>;
