/// <reference lib="webworker" />

/** The worker's own global scope, which the compiler takes for a window. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** Returns the path below the root of the site, or `undefined` for an address outside it. */
export const pathBelowRoot = (address: string): string | undefined => {
  const { href, pathname } = new URL(address);
  const { scope } = worker.registration;
  return href.startsWith(scope) ? pathname.slice(new URL(scope).pathname.length) : undefined;
};

/** Returns the paths of the site's open pages. */
export const openPaths = async (): Promise<string[]> => {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ url }) => pathBelowRoot(url)).filter((path) => path !== undefined);
};

/** Tells whether the reader asked the browser to load less. */
export const savesData = (): boolean =>
  (worker.navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
