import type { Locale } from '../i18n/locales.ts';
import { addressOf, type Route } from './paths.ts';
import { root } from './root.ts';

/** Returns an address below the root of the site as a link that also works below a sub-path. */
export const linkTo = (address: string): string => root + address;

/** Returns the link to a page in one language; `fragment` comes without its `#`. */
export const href = (route: Route, locale: Locale, fragment?: string): string =>
  linkTo(addressOf(route, locale)) + (fragment ? `#${fragment}` : '');

/** Returns the absolute address, for canonical links and previews. */
export const absolute = (link: string, site: URL | undefined): string => {
  if (!site) throw new Error('astro.config.mjs: `site` is missing, so canonical addresses cannot be built');
  return new URL(link, site).href;
};
