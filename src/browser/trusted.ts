/** The one Trusted Types policy that the content security policy of every page admits. */
export const TRUSTED_TYPES_POLICY = 'service-worker';

/** The browser's Trusted Types, of which TypeScript's DOM knows nothing; a trusted address is written as the text it stands for. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The address of the site's service worker as `navigator.serviceWorker.register` wants it. The policy answers nothing
 * else, whatever it is asked, and a page may create it once only: call this once.
 */
export const serviceWorkerAddress = (): string => {
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
};
