import { locales, type Locale } from '../i18n/locales.ts';
import type { Route } from '../routes/paths.ts';
import { absolute, href } from '../routes/href.ts';

/** Returns the absolute address of a page, or of a section of it, in every language. */
export const pagesOf = (route: Route, site: URL | undefined, fragment?: string): Record<Locale, string> => {
  const entries = locales.map((locale) => [locale, absolute(href(route, locale, fragment), site)] as const);
  return Object.fromEntries(entries) as Record<Locale, string>;
};
