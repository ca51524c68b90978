import { locales, type Locale } from '../i18n/locales.ts';
import type { Place } from '../routes/paths.ts';
import { absolute, href } from '../routes/href.ts';

/** @returns the absolute address of a page in every language. */
export const pagesOf = (place: Place, site: URL | undefined): Record<Locale, string> => {
  const entries = locales.map((locale) => [locale, absolute(href(place, locale), site)] as const);
  return Object.fromEntries(entries) as Record<Locale, string>;
};
