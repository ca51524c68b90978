/** The Trusted Types policy of every page, for its service worker; the page that reads logs has another one. */
export const TRUSTED_TYPES_POLICY = 'site';

interface Policy {
  createScriptURL(address: string): string;
}

/** What browsers offer that know Trusted Types; the compiler's own library does not describe it yet. */
export interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * Returns the address of the service worker as `navigator.serviceWorker.register` wants it. The policy turns nothing
 * else into a script, whatever it is asked, and a page may create it once only: call this once.
 */
export const trustedWorker = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return (
    trustedTypes
      ?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: () => address })
      .createScriptURL('') ?? address
  );
};
