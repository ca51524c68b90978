/** What the look-up page fetches until it has answered. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';

/**
 * What comes after the answer explains it: the rare printing forms, the catalogue of messages, the page of the one that
 * matched, its circumstances, and what finds the pages that the words of the text lead to.
 */
const explains = (path: string): boolean =>
  ['/lookup/patterns.json', '/lookup/circumstances.json'].includes(path) ||
  /^\/lookup\/(?:places|units|titles|english)-/.test(path) ||
  /^\/(?:messages|circumstances)\//.test(path) ||
  /^\/_astro\/(?:questions|pages|printed|claims|all-formats|circumstances)\.[^/]+\.js$/.test(path);

/** Tells whether a file belongs to the full-text search, which finds other pages after the answer is shown. */
export const isFullText = (path: string): boolean => path.includes('/pagefind/');

/** What arrived, in order: a file that was asked for twice is there twice. */
export type Arrived = readonly (readonly [path: string, bytes: number])[];

/** Returns everything that arrived while something was done, with its bytes of brotli. */
export const arrivedDuring = async (page: Page, act: () => Promise<unknown>): Promise<Arrived> => {
  const bodies: Promise<readonly [path: string, bytes: number]>[] = [];
  const watch = (response: Response) => {
    const { pathname } = new URL(response.url());
    bodies.push(response.body().then((body) => [pathname, brotliCompressSync(body).length]));
  };
  page.on('response', watch);
  await act();
  // A response that comes later is none of this, and its page may be closed before it is read.
  page.off('response', watch);
  return Promise.all(bodies);
};

/** Returns every file that arrived while something was done, with its bytes of brotli. */
export const fetchedDuring = async (
  page: Page,
  act: () => Promise<unknown>,
): Promise<ReadonlyMap<string, number>> => new Map(await arrivedDuring(page, act));

/** Returns the part of what was fetched that the answer itself needs. */
export const neededForAnswer = (fetched: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...fetched].filter(([path]) => !explains(path)));

/** Returns the bytes of all files together. */
export const bytesOf = (fetched: ReadonlyMap<string, number>): number =>
  [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
