import { getEntry, render } from 'astro:content';
import { guideIds, guideOf, type GuideId } from '../data/guides.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkSections } from './codes.ts';
import { staleSectionsOf } from './translation.ts';

/**
 * Loads the prose of one guide.
 * @throws with the file and the fix when it is missing or its sections are not those of `src/data/guides.ts`.
 */
export const loadGuide = async (id: GuideId, locale: Locale) => {
  const file = `content/${locale}/guides/${id}.mdx`;
  const entry = await getEntry('guides', `${locale}/guides/${id}`);
  if (!entry) throw new Error(`${file} is missing. Write it: every guide needs a page in every language.`);
  const { Content, headings } = await render(entry);
  checkSections(headings, guideOf(id).sections, file);
  const stale = await staleSectionsOf(entry, locale, file);
  return { Content, summary: entry.data.summary, file, stale };
};

/** Returns the prose files that belong to no guide, so that a misspelt name stops the build. */
export const strayGuides = (ids: readonly string[]): string[] => {
  const known = new Set<string>(guideIds);
  return ids.filter((id) => !known.has(id.split('/').at(-1) ?? ''));
};
