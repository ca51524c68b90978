/** The built site as a plain host sees it: files in a folder, each page parsed when a test first looks at it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { LOCALES } from '../src/i18n/locales.ts';
import { addressOfFile, fileBehind, filesIn } from '../src/build/built-files.ts';

/** One built page. */
export interface BuiltPage {
  /** Below the root of the site, with a slash in front: `/zh/codes/unavailable/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
  /** The `<head>` alone, which is read in a tenth of the time. */
  readonly head: HTMLElement;
  /** Value of `lang` on the page. */
  readonly lang: string;
}

/** Where `npm run build` puts the site. */
export const DIST = join(import.meta.dirname, '../dist');

const LANG = /^(?:<!doctype html>)?\s*<html\b[^>]*\blang="([^"]*)"/i;

// The parser's own defaults treat `noscript` and `pre` as plain text, and these hold links here.
const treeOf = (html: string): HTMLElement =>
  parse(html, { blockTextElements: { script: true, style: true } });

/** A page is read and parsed when asked for; the tree is held weakly, since those of all pages take gigabytes. */
const readPage = (folder: string, file: string): BuiltPage => {
  let html: string | undefined;
  let tree: WeakRef<HTMLElement> | undefined;
  let head: WeakRef<HTMLElement> | undefined;
  return {
    address: addressOfFile(file),
    get html() {
      return (html ??= readFileSync(join(folder, file), 'utf8'));
    },
    get root() {
      const kept = tree?.deref();
      if (kept) return kept;
      const root = treeOf(this.html);
      tree = new WeakRef(root);
      return root;
    },
    get head() {
      const kept = head?.deref();
      if (kept) return kept;
      const end = this.html.indexOf('</head>');
      if (end < 0) throw new Error(`${file} has no end of its head`);
      const root = treeOf(this.html.slice(0, end));
      head = new WeakRef(root);
      return root;
    },
    get lang() {
      return LANG.exec(this.html)?.[1] ?? '';
    },
  };
};

const readFolder = (folder: string) => {
  const files = filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  /** Pages link to the same addresses over and over, and each look at the disk costs more than all else about a link. */
  const answered = new Map<string, boolean>();
  const answers = (address: string): boolean => {
    const known = answered.get(address) ?? existsSync(join(folder, fileBehind(address)));
    answered.set(address, known);
    return known;
  };
  const read = (address: string): Buffer => readFileSync(join(folder, fileBehind(address)));
  /** The published root of the site, sub-path included, which the build writes into robots.txt. */
  const published = /^Sitemap: (\S+\/)[^/]+$/m.exec(read('/robots.txt').toString())?.[1];
  if (!published)
    throw new Error('src/pages/robots.txt.ts names no sitemap, so the root of the site is unknown');
  return {
    published: new URL(published),
    pages,
    pageAt: (address: string): BuiltPage => {
      const page = byAddress.get(address);
      if (!page) throw new Error(`${address} was not built`);
      return page;
    },
    read,
    answers,
    isRedirect: (page: BuiltPage): boolean => page.html.includes('http-equiv="refresh"'),
  };
};

/** A built folder, read. */
export type BuiltSite = ReturnType<typeof readFolder>;

const sites = new Map<string, BuiltSite>();

/** Returns everything that the tests ask of a built folder, read once for all test files of a process. */
export const readSite = (folder = DIST): BuiltSite => {
  const site = sites.get(folder) ?? readFolder(folder);
  sites.set(folder, site);
  return site;
};

const prefixes = new Set<string>(Object.values(LOCALES).map(({ path }) => path));

/** Returns the kind of page an address stands for, the same in every language: `board`, `codes/…`, `search`. */
export const kindOf = (address: string): string => {
  const [first = 'board', ...rest] = address.split('/').filter((part) => !prefixes.has(part));
  return rest.length > 0 ? `${first}/…` : first;
};

const sitemaps = new WeakMap<BuiltSite, readonly string[]>();

const readSitemap = (site: BuiltSite): string[] =>
  [
    ...site
      .read('/sitemap-0.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address = '']) => `/${address.slice(site.published.href.length)}`);

/** Returns the addresses that the sitemap offers to search engines: every page that is not a forward. */
export const sitemapOf = (site: BuiltSite): readonly string[] => {
  const known = sitemaps.get(site) ?? readSitemap(site);
  sitemaps.set(site, known);
  return known;
};

/** Returns the first page of each kind in each language, for tests that would learn nothing from more. */
export const onePageOfEachKind = (site: BuiltSite): string[] => {
  const seen = new Map<string, string>();
  for (const address of sitemapOf(site)) {
    const key = `${kindOf(address)} ${site.pageAt(address).lang}`;
    if (!seen.has(key)) seen.set(key, address);
  }
  return [...seen.values()];
};
