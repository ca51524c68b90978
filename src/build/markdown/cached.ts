import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sourceUrl } from '../../data/sources.ts';
import { allCitations, citationFragment } from '../../model/citations.ts';
import { buildCache, packageVersions } from '../cache.ts';
import type { BuiltPage } from './built-page.ts';
import type { Targets } from './links.ts';
import type { Share } from './thread.ts';
import type { Twin } from './twin.ts';

const here = import.meta.dirname;

/** The program that writes a twin: this folder, and the libraries that it uses. */
const converter = [
  readdirSync(here).map((file) => readFileSync(join(here, file), 'utf8')),
  packageVersions('rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify', 'unified'),
];

/** A thread loads for as long as it takes to convert some fifty pages. */
const PAGES_PER_THREAD = 100;

const convertInThread = (share: Share): Promise<Twin[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: share });
    thread.once('message', resolve);
    thread.once('error', reject);
  });

/** Returns the twins of these pages by their canonical addresses, made by as many threads as the machine runs at once. */
const convert = async (
  pages: readonly BuiltPage[],
  rest: Omit<Share, 'pages'>,
): Promise<ReadonlyMap<string, Twin>> => {
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_PER_THREAD));
  // In turn: long pages follow each other in the list, and one thread would get all of them.
  const shares = Array.from({ length: threads }, (_, thread) =>
    pages.filter((_page, nth) => nth % threads === thread),
  );
  const twins = await Promise.all(shares.map((share) => convertInThread({ pages: share, ...rest })));
  return new Map(twins.flat().map((twin) => [twin.canonical, twin]));
};

/** Threads get the references' goals with the rest: to find them themselves they would load all records. */
const targetsOf = (pages: readonly BuiltPage[]): Targets =>
  new Map([
    ...allCitations.map((id) => [`#${citationFragment(id)}`, sourceUrl(id)] as const),
    ...pages.map(({ canonical, twin }) => [canonical, new URL(twin, canonical).href] as const),
  ]);

/** Returns the twins of all built pages; what an earlier build made of the same page is not made again. */
export const twinsOf = async (pages: readonly BuiltPage[], licence: string): Promise<Twin[]> => {
  const targets = targetsOf(pages);
  const cache = buildCache('twins', [converter, licence, [...targets]]);
  const keyed = pages.map((page) => ({ page, key: JSON.stringify(page) }));
  const missing = keyed.filter(({ key }) => !cache.has(key));
  const made = await convert(
    missing.map(({ page }) => page),
    { targets, licence },
  );
  for (const { page, key } of missing) cache.write(key, JSON.stringify(made.get(page.canonical)));
  return keyed.map(
    ({ page, key }) => made.get(page.canonical) ?? (JSON.parse(cache.read(key).toString()) as Twin),
  );
};
