import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { nameInAddress, type Entry, type Bundle } from './bundle.ts';
import { worker } from './scope.ts';

/** The bundles of this build, written in by src/build/service-worker.ts. */
declare const BUNDLES: readonly Bundle[];

/** A bundle that this device holds, opened. */
interface HeldBundle {
  readonly body: Blob;
  readonly headers: Headers;
  readonly files: ReadonlyMap<
    string,
    { readonly type: string; readonly start: number; readonly end: number }
  >;
}

const cacheName = `offline ${worker.registration.scope}`;
const controller = new PrecacheController({ cacheName });
controller.addToCacheList(BUNDLES.map(({ url, integrity }) => ({ url, integrity, revision: null })));

/** Removes what earlier builds left. */
export const forgetOtherBuilds = (event: ExtendableEvent): Promise<unknown> => controller.activate(event);

const opened = new Map<string, HeldBundle>();

const open = async ({ url, head }: Bundle): Promise<HeldBundle | undefined> => {
  const known = opened.get(url);
  if (known) return known;
  const response = await controller.matchPrecache(url);
  if (!response) return undefined;
  const body = await response.blob();
  let end = head;
  const entries = JSON.parse(await body.slice(0, head).text()) as Entry[];
  const files = new Map(
    entries.map(([path, type, length]) => [path, { type, start: end, end: (end += length) }]),
  );
  const bundle = { body, headers: response.headers, files };
  opened.set(url, bundle);
  return bundle;
};

/** Headers of the bundle that would be wrong on a file within it; what the host sends with every file stays. */
const OF_THE_BUNDLE = [
  'content-encoding',
  'content-length',
  'cache-control',
  'etag',
  'last-modified',
  'expires',
];

/** Returns the file at a path below the root of the site, if this device holds it. */
export const heldFile = async (path: string): Promise<Response | undefined> => {
  for (const bundle of await Promise.all(BUNDLES.map(open))) {
    const file = bundle?.files.get(path);
    if (!bundle || !file) continue;
    const headers = new Headers(bundle.headers);
    for (const name of OF_THE_BUNDLE) headers.delete(name);
    headers.set('content-type', file.type);
    return new Response(bundle.body.slice(file.start, file.end), { headers });
  }
  return undefined;
};

/** Returns the folder of a language, or of all languages, that a path lies in; empty for the default language. */
export const folderOf = (path: string): string => {
  const [first = ''] = path.split('/');
  return BUNDLES.some(({ folder }) => folder === first) ? first : '';
};

/** Returns the bundles that a page calls for: the look-up, and the pages and index of its language. */
export const bundlesForPage = (path: string): readonly Bundle[] =>
  BUNDLES.filter(({ folder }) => folder === undefined || folder === folderOf(path));

/** Returns the bundles of this build that stand for those which this device holds from any build. */
export const bundlesHeldBefore = async (): Promise<readonly Bundle[]> => {
  const cache = await caches.open(cacheName);
  const names = new Set((await cache.keys()).map(({ url }) => nameInAddress(url)));
  return BUNDLES.filter(({ name }) => names.has(name));
};

/** Tells whether this device holds every bundle that a page calls for. */
export const holdsLanguageOf = async (path: string): Promise<boolean> =>
  (await Promise.all(bundlesForPage(path).map(open))).every((bundle) => bundle !== undefined);

let isStopping = false;
let running: Promise<unknown> = Promise.resolve();

const fetchBundles = async (event: ExtendableEvent, bundles: readonly Bundle[]): Promise<void> => {
  for (const { url, integrity } of bundles) {
    if (isStopping) return;
    const request = new Request(url, { integrity });
    await Promise.all(
      controller.strategy.handleAll({ event, request, params: { cacheKey: request.url, integrity } }),
    );
  }
};

/**
 * Fetches the bundles that are not here yet, one after the other, to leave the network to the reader. Ends early when the
 * reader removes what is kept.
 * @throws when one cannot be had: storage is full, the network is gone, or the host has moved to another build.
 */
export const keep = (event: ExtendableEvent, bundles: readonly Bundle[]): Promise<void> => {
  const work = fetchBundles(event, bundles);
  running = Promise.allSettled([running, work]);
  return work;
};

/** Removes what this device keeps, after the bundle that is being stored, which would come back otherwise. */
export const removeAll = async (): Promise<void> => {
  isStopping = true;
  await running;
  opened.clear();
  await caches.delete(cacheName);
  isStopping = false;
};
