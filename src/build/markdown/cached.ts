import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCache, packageVersions } from '../cache.ts';
import type { BuiltPage } from './built-page.ts';
import { citedUrls } from './links.ts';
import { twinOf, type Twin } from './twin.ts';

const here = import.meta.dirname;

/** The program that writes a twin: this folder, and the libraries that it uses. */
const converter = [
  readdirSync(here).map((file) => readFileSync(join(here, file), 'utf8')),
  packageVersions('rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify', 'unified'),
];

/** Returns the twins of all built pages; what an earlier build made of the same page is not made again. */
export const twinsOf = (pages: readonly BuiltPage[], licence: string): Twin[] => {
  const twinUrls = new Map(pages.map(({ canonical, twin }) => [canonical, new URL(twin, canonical).href]));
  const cache = buildCache('twins', [converter, licence, [...citedUrls], [...twinUrls]]);
  return pages.map((page) => {
    const key = JSON.stringify(page);
    if (!cache.has(key)) cache.write(key, JSON.stringify(twinOf(page, twinUrls, licence)));
    return JSON.parse(cache.read(key).toString()) as Twin;
  });
};
