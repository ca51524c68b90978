import { getEntry, render, type CollectionEntry } from 'astro:content';
import { codeNames, slugOf, type CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { href } from './href.ts';

/** The sections of every code page that are written as prose, in reading order; ids are equal in all languages. */
export const PROSE_SECTIONS = [
  'what-happened',
  'origin',
  'received',
  'return',
  'retry',
  'scenarios',
] as const;

/** Id of a prose section. */
export type ProseSection = (typeof PROSE_SECTIONS)[number];

/** One section of a code's prose as built HTML. */
export interface Section {
  readonly heading: string;
  readonly html: string;
}

const fileOf = (name: CodeName, locale: Locale) => `content/${locale}/codes/${slugOf(name)}.mdx`;

/**
 * Loads the prose of one code.
 * @throws with the file and the fix when it is missing or its sections are not exactly `PROSE_SECTIONS`.
 */
export const loadProse = async (name: CodeName, locale: Locale) => {
  const file = fileOf(name, locale);
  const entry: CollectionEntry<'codes'> | undefined = await getEntry(
    'codes',
    `${locale}/codes/${slugOf(name)}`,
  );
  if (!entry) throw new Error(`${file} is missing. Write it: every code needs a page in every language.`);
  const { Content, headings } = await render(entry);
  const found = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  if (found.join() !== PROSE_SECTIONS.join()) {
    throw new Error(
      `${file}: expected the sections ${PROSE_SECTIONS.join(', ')} in this order, found ${found.join(', ')}. ` +
        'Give each heading its id, as in "## Retrying {#retry}", and add or remove what differs.',
    );
  }
  return { Content, summary: entry.data.summary, file };
};

const HEADING = /<h2 id="([\w-]+)"[^>]*>(.*?)<\/h2>/s;
const CODE_LINK = /href="code:([A-Z_]+)"/g;

/**
 * Cuts built prose at its second-level headings, so that a page can set facts between the sections, and turns
 * `code:NAME` links into addresses of the page's language.
 * @throws when a link names no code.
 */
export const splitProse = (html: string, locale: Locale, file: string): Record<ProseSection, Section> => {
  const linked = html.replace(CODE_LINK, (_, name: string) => {
    const code = codeNames.find((known) => known === name);
    if (!code) throw new Error(`${file}: the link code:${name} names no code; use a canonical name.`);
    return `href="${href({ page: 'code', name: code }, locale)}"`;
  });
  const parts = linked.split(/(?=<h2 )/).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [whole = '', id = '', heading = ''] = HEADING.exec(part) ?? [];
      return [id, { heading, html: part.slice(whole.length) }];
    }),
  ) as Record<ProseSection, Section>;
};

/** Prose files that belong to no code, so that a misspelt name stops the build instead of vanishing. */
export const strayProse = (ids: readonly string[]): string[] => {
  const slugs = new Set<string>(codeNames.map(slugOf));
  return ids.filter((id) => !slugs.has(id.split('/').at(-1) ?? ''));
};
