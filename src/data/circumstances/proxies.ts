import type { Circumstance } from './circumstance.ts';

/** Proxies, load balancers, and gateways between client and server. */
export const proxies = {} as const satisfies Record<string, Circumstance>;
