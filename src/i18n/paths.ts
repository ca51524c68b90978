import type { GuideId } from '../data/guides.ts';
import type { LibraryPageId } from '../data/library-pages.ts';
import { slugOf, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from './locales.ts';

/** Everything that has an address of its own. */
export type Place =
  | { readonly page: 'board' }
  | { readonly page: 'code'; readonly name: CodeName }
  | { readonly page: 'choose' }
  | { readonly page: 'search' }
  | { readonly page: 'libraries' }
  | { readonly page: 'library'; readonly id: LibraryPageId }
  | { readonly page: 'messages' }
  | { readonly page: 'sources' }
  | { readonly page: 'mappings' }
  | { readonly page: 'guides' }
  | { readonly page: 'guide'; readonly id: GuideId }
  | { readonly page: 'message'; readonly id: string };

const segmentsOf = (place: Place): string[] => {
  switch (place.page) {
    case 'board':
      return [];
    case 'code':
      return ['codes', slugOf(place.name)];
    case 'choose':
      return ['choose'];
    case 'search':
      return ['search'];
    case 'sources':
      return ['sources'];
    case 'mappings':
      return ['mappings'];
    case 'guides':
      return ['guides'];
    case 'guide':
      return ['guides', place.id];
    case 'libraries':
      return ['libraries'];
    case 'library':
      return ['libraries', place.id];
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
