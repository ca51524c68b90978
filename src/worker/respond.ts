import { folderOf, heldFile, holdsLanguageOf, keep, bundlesForPage } from './bundles.ts';
import { pathBelowRoot, savesData, worker } from './scope.ts';

const isFolder = (path: string): boolean => path === '' || path.endsWith('/');

const heldAt = (path: string) => heldFile(isFolder(path) ? `${path}index.html` : path);

/** A page that came from the network takes all else from there too: it may be of a newer build than this worker. */
const isOnHeldPage = async (clientId: string): Promise<boolean> => {
  const client = await worker.clients.get(clientId);
  const path = client && pathBelowRoot(client.url);
  return path === undefined || (await heldAt(path)) !== undefined;
};

const heldPage = async ({ url }: Request, path: string): Promise<Response | undefined> => {
  const page = await heldAt(path);
  if (page || isFolder(path) || !(await heldAt(`${path}/`))) return page;
  const goal = new URL(url);
  goal.pathname += '/';
  return Response.redirect(goal.href);
};

/** Without a network: the missing page where this device knows every page of the language, else why it cannot tell. */
const absentPage = async (path: string): Promise<Response> => {
  const isKnown = await holdsLanguageOf(path);
  const page = isKnown
    ? await heldFile('404.html')
    : ((await heldFile(`${folderOf(path)}/offline/index.html`)) ?? (await heldFile('offline/index.html')));
  return page
    ? new Response(page.body, { status: isKnown ? 404 : 503, headers: page.headers })
    : Response.error();
};

const answerPage = async (event: FetchEvent, path: string): Promise<Response> => {
  const held = await heldPage(event.request, path);
  if (held) return held;
  try {
    const response = await fetch(event.request);
    // Without room or network the language is simply not kept.
    if (response.ok && !savesData())
      event.waitUntil(keep(event, bundlesForPage(path)).catch(() => undefined));
    return response;
  } catch {
    return absentPage(path);
  }
};

const answerFile = async ({ request, clientId }: FetchEvent, path: string): Promise<Response> => {
  const held = await heldAt(path);
  if (held && (await isOnHeldPage(clientId))) return held;
  return fetch(request).catch(() => held ?? Response.error());
};

/**
 * Answers a request within the site: from this device where it holds the file, so that pages, look-up and index are
 * of one build; else from the network.
 */
export const answer = (event: FetchEvent, path: string): Promise<Response> =>
  event.request.mode === 'navigate' ? answerPage(event, path) : answerFile(event, path);
