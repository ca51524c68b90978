/** Which bundle of what readers keep a built file belongs to. */
import { LOCALES, locales, type Locale } from '../i18n/locales.ts';
import { ALL_LANGUAGES } from '../routes/paths.ts';

/** A group of files that are kept together; `folder` as in the `Bundle` of the worker. */
export interface Group {
  readonly name: string;
  readonly folder?: string;
  readonly holds: (file: string) => boolean;
}

/** What Pagefind writes about itself: which reader of its index belongs to which language. */
export interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

/**
 * What the look-up fetches of a message or a circumstance, in all languages at once; all else that is written for programs is
 * nothing to read in a browser.
 */
const RECORD = /^(?:messages|circumstances)\/[^/]+\.json$/;

/** The look-up, whatever the language, and the pages that answer when another is not at hand. */
const isCore = (file: string): boolean =>
  /^_astro\/|(?:^|\/)offline\/index\.html$/.test(file) ||
  RECORD.test(file) ||
  [
    'assets/lookup.js',
    'assets/filters.js',
    'assets/service-config.js',
    'assets/service-config-builder.js',
    'assets/service-config-content.js',
    'assets/service-config-syntax.js',
    'assets/log.js',
    'assets/log-worker.js',
    'lookup/patterns.json',
    'lookup/circumstances.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'favicon.svg',
    '404.html',
  ].includes(file);

const folders: readonly string[] = [...locales.map((locale) => LOCALES[locale].path), ALL_LANGUAGES];

const isIn = (folder: string, file: string): boolean =>
  folder === (folders.find((other) => other !== '' && file.startsWith(`${other}/`)) ?? '');

/** The words of the look-up for pages of one locale, and what it matches plain words of any language against. */
const lookupOf = (locale: Locale) =>
  new RegExp(
    `^lookup/(?:(?:units-\\w+-|places-|details-)?${locale}|titles-${locale}-\\w+|english-words)\\.json$`,
  );

/** Pages, and what the look-up needs beside them. */
const pagesIn = (folder: string, lookup?: RegExp) => (file: string) =>
  lookup?.test(file) || (isIn(folder, file) && !isCore(file) && file.endsWith('.html'));

const indexOf = (locale: Locale, { languages }: PagefindEntry): RegExp => {
  const language = LOCALES[locale].html.toLowerCase();
  const wasm = languages[language]?.wasm ?? 'unknown';
  return new RegExp(
    `^pagefind/(?:wasm\\.${wasm}\\.pagefind$|pagefind\\.${language}_|(?:index|fragment)/${language}_)`,
  );
};

/** Returns every group; a file may be in two, since two languages may share one reader of the index. */
export const groups = (entry: PagefindEntry): readonly Group[] => [
  { name: 'core', holds: isCore },
  ...locales.flatMap((locale): Group[] => {
    const { path: folder } = LOCALES[locale];
    const index = indexOf(locale, entry);
    return [
      { name: locale, folder, holds: pagesIn(folder, lookupOf(locale)) },
      { name: `search-${locale}`, folder, holds: (file) => index.test(file) },
    ];
  }),
  { name: ALL_LANGUAGES, folder: ALL_LANGUAGES, holds: pagesIn(ALL_LANGUAGES) },
];
