/* The service worker: after one visit the site works without a network. It holds one build at a time. */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { answer } from './respond.ts';
import { forgetOtherBuilds, keep, bundlesForPage, bundlesHeldBefore, removeAll } from './bundles.ts';
import { openPaths, pathBelowRoot, savesData, worker } from './scope.ts';

const TAKE_OVER = 'take over';

/** How often, and after how many milliseconds each time, an install looks for an open page. */
const LOOKS = 50;
const PAUSE_MS = 100;

/** Between two pages none is open for a moment: an install that began there would keep nothing. */
const pathsOnceOpen = async (): Promise<string[]> => {
  for (let look = 1; look < LOOKS; look += 1) {
    const paths = await openPaths();
    if (paths.length > 0) return paths;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return openPaths();
};

/* A first visit was allowed by the page. An update under a data saver keeps nothing: the network answers instead. */
const install = async (event: ExtendableEvent): Promise<void> => {
  if (worker.registration.active && savesData()) return;
  const wanted = [...(await pathsOnceOpen()).flatMap(bundlesForPage), ...(await bundlesHeldBefore())];
  await keep(event, [...new Set(wanted)]);
};

/** The reader asked for it on the page /offline/, which hears when it is done. */
const keepFor = async (event: ExtendableEvent, page: WindowClient): Promise<void> => {
  await keep(event, bundlesForPage(pathBelowRoot(page.url) ?? ''));
  page.postMessage('kept');
};

worker.addEventListener('install', (event) => event.waitUntil(install(event)));

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherBuilds(event));
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === 'keep' && event.source instanceof WindowClient)
    event.waitUntil(keepFor(event, event.source));
  if (event.data === 'remove')
    event.waitUntil(removeAll().then(() => event.ports.forEach((port) => port.postMessage('removed'))));
});

/** Not every browser says so outright; the others show it by how they treat their own cache. */
const isReload = ({
  cache,
  isReloadNavigation,
}: Request & { readonly isReloadNavigation?: boolean }): boolean =>
  isReloadNavigation ?? cache === 'no-cache';

let gaveWay = false;

/**
 * A new build waits until every page of the old one is closed, so that no page meets the look-up of another build.
 * A reader who reloads the only page asks for the newest, and has nothing else open that could break. Asked once: should the
 * successor not come, the page is shown as it is held here.
 */
const givesWay = async (request: Request): Promise<boolean> => {
  if (gaveWay || !worker.registration.waiting || request.mode !== 'navigate' || !isReload(request))
    return false;
  const controlled = await worker.clients.matchAll({ type: 'window' });
  gaveWay = controlled.length <= 1;
  return gaveWay;
};

/**
 * Calls the successor, and loads the address again once it has taken over: in Chromium a navigation in
 * the midst of that was seen to get no answer at all. A `refresh` header would not load an address with a fragment.
 */
const AGAIN = `<!doctype html><link rel="icon" href="data:,"><script>
const workers = navigator.serviceWorker;
const again = () => location.reload();
workers.addEventListener('controllerchange', again);
workers.getRegistration().then(({ waiting }) => (waiting ? waiting.postMessage('${TAKE_OVER}') : again()));
setTimeout(again, 3000);
</script><noscript><meta http-equiv="refresh" content="0"></noscript>`;

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && pathBelowRoot(url.href) !== undefined,
  async ({ request, event, url }) =>
    (await givesWay(request))
      ? new Response(AGAIN, { headers: { 'content-type': 'text/html' } })
      : answer(event as FetchEvent, pathBelowRoot(url.href) ?? ''),
);
