import { slugOf, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from './locales.ts';

/** Everything that has an address of its own. */
export type Place =
  | { readonly page: 'board' }
  | { readonly page: 'code'; readonly name: CodeName }
  | { readonly page: 'search' }
  | { readonly page: 'messages' }
  | { readonly page: 'sources' }
  | { readonly page: 'message'; readonly id: string };

const segmentsOf = (place: Place): string[] => {
  switch (place.page) {
    case 'board':
      return [];
    case 'code':
      return ['codes', slugOf(place.name)];
    case 'search':
      return ['search'];
    case 'sources':
      return ['sources'];
    case 'messages':
      return ['messages'];
    case 'message':
      return ['messages', place.id];
    default:
      return place satisfies never;
  }
};

/**
 * The only place that builds an address.
 * @returns the address below the root of the site, without a leading slash: `zh/codes/unavailable/`.
 */
export const addressOf = (place: Place, locale: Locale): string =>
  [LOCALES[locale].path, ...segmentsOf(place)]
    .filter((segment) => segment !== '')
    .map((segment) => `${segment}/`)
    .join('');
