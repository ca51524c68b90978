import type { Circumstance } from './circumstance.ts';

/** When it happens: after a fixed time, after idle time, during a deployment, at the first call. */
export const times = {} as const satisfies Record<string, Circumstance>;
