import { getEntry, render } from 'astro:content';
import { guideOf, type GuideId } from '../data/guides.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkSections } from './sections.ts';
import { staleSectionsOf } from './translation.ts';

const fileOf = (id: GuideId, locale: Locale): string => `content/${locale}/guides/${id}.mdx`;

const entryOf = async (id: GuideId, locale: Locale) => {
  const entry = await getEntry('guides', `${locale}/guides/${id}`);
  if (!entry)
    throw new Error(
      `${fileOf(id, locale)} is missing. Write it: every guide needs a page in every language.`,
    );
  return entry;
};

/** Returns what a guide is about, in a sentence. @throws with the file and the fix when its prose is missing. */
export const guideSummary = async (id: GuideId, locale: Locale): Promise<string> =>
  (await entryOf(id, locale)).data.summary;

/**
 * Loads the prose of one guide.
 * @throws with the file and the fix when it is missing or its sections are not those of `src/data/guides.ts`.
 */
export const loadGuide = async (id: GuideId, locale: Locale) => {
  const file = fileOf(id, locale);
  const entry = await entryOf(id, locale);
  const { Content, headings } = await render(entry);
  checkSections(headings, guideOf(id).sections, file);
  const stale = await staleSectionsOf(entry, locale, file);
  return { Content, summary: entry.data.summary, file, stale };
};
