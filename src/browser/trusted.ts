/** The one Trusted Types policy that the content security policy of every page admits. */
export const TRUSTED_TYPES_POLICY = 'site';

interface Policy {
  createScriptURL(address: string): string;
}

/** What browsers offer that know Trusted Types; the compiler's own library does not describe it yet. */
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * @returns the address of the service worker as `navigator.serviceWorker.register` wants it. The policy turns nothing
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
