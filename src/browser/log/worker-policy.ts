import type { Policies } from '../trusted.ts';

/** The Trusted Types policy of the page that reads logs. */
export const LOG_POLICY = 'log';

/**
 * Starts the worker of the page. The policy turns nothing else into a script, and a page may create it once only: call
 * this once. It is no part of `trusted.ts`, since a module that two scripts share is a request of its own.
 */
export const startWorker = (address: string): Worker => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const trusted =
    trustedTypes?.createPolicy(LOG_POLICY, { createScriptURL: () => address }).createScriptURL('') ?? address;
  return new Worker(trusted, { type: 'module' });
};
