import { getEntry, type CollectionEntry } from 'astro:content';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { staleSections } from './freshness.ts';

/**
 * Returns the sections of a page's prose that follow an older text of the original language.
 * @throws with the file and the fix when the prose does not say which text it follows, or follows none.
 */
export const staleSectionsOf = async (
  { collection, id, data }: CollectionEntry<'codes' | 'guides'>,
  locale: Locale,
  file: string,
): Promise<ReadonlySet<string>> => {
  if (locale === DEFAULT_LOCALE) return new Set();
  const original = await getEntry(collection, id.replace(locale, DEFAULT_LOCALE));
  if (!original?.body)
    throw new Error(`${file} translates nothing: its original is missing. Write or remove it.`);
  return new Set(staleSections(data.follows ?? {}, original.body, file));
};
