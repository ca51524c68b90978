import type { Locale } from '../../i18n/locales.ts';
import { href } from '../../routes/href.ts';
import type { Route } from '../../routes/paths.ts';

/** Where the site is published; the packed command knows it from its build. */
const site: string | undefined = import.meta.env?.SITE;

/** Returns the address of a page; only its path where no build said where the site is published. */
export const pageAddress = (route: Route, locale: Locale, fragment?: string): string => {
  const link = href(route, locale, fragment);
  return site ? new URL(link, site).href : link;
};
