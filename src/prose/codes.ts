import { getEntry, render, type CollectionEntry } from 'astro:content';
import { factsOf } from '../data/codes.ts';
import { slugOf, type CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkAssertions } from './assertions.ts';
import { checkSections, PROSE_SECTIONS } from './sections.ts';
import { staleSectionsOf } from './translation.ts';

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
  checkSections(headings, PROSE_SECTIONS, file);
  checkAssertions(entry.data.asserts, factsOf(name), file);
  const stale = await staleSectionsOf(entry, locale, file);
  return { Content, summary: entry.data.summary, file, stale };
};
