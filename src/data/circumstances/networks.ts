import type { Circumstance } from './circumstance.ts';

/** Networks, names, addresses, and certificates between two machines. */
export const networks = {} as const satisfies Record<string, Circumstance>;
