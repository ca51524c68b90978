import type { GuideId } from '../data/guides.ts';
import type { LibraryPageId } from '../data/library-pages.ts';
import { slugOf, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

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
  | { readonly page: 'message'; readonly id: string }
  | { readonly page: 'comparisons' }
  | { readonly page: 'comparison'; readonly codes: readonly CodeName[] }
  | { readonly page: 'glossary' }
  | { readonly page: 'data' }
  | { readonly page: 'changes' }
  | { readonly page: 'offline' }
  | { readonly page: 'service-config' };

/** @returns the part of an address that names compared codes: `unknown-vs-internal`. */
export const comparisonSlug = (codes: readonly CodeName[]): string => codes.map(slugOf).join('-vs-');

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
    case 'comparisons':
      return ['compare'];
    case 'comparison':
      return ['compare', comparisonSlug(place.codes)];
    case 'glossary':
      return ['glossary'];
    case 'data':
      return ['data'];
    case 'changes':
      return ['changes'];
    case 'offline':
      return ['offline'];
    case 'service-config':
      return ['service-config'];
    default:
      return place satisfies never;
  }
};

const below = (segments: readonly string[]): string =>
  segments
    .filter((segment) => segment !== '')
    .map((segment) => `${segment}/`)
    .join('');

/**
 * The only place that builds an address.
 * @returns the address below the root of the site, without a leading slash: `zh/codes/unavailable/`.
 */
export const addressOf = (place: Place, locale: Locale): string =>
  below([LOCALES[locale].path, ...segmentsOf(place)]);

/** The part of an address that stands for all languages at once. Published, so it stays when a language is added. */
export const ALL_LANGUAGES = 'en-zh';

/** A page of prose, which has a page with all its languages side by side as well. */
export type ProsePlace = Extract<Place, { readonly page: 'code' | 'guide' }>;

/** @returns whether a page exists with all its languages side by side. */
export const isProse = (place: Place | undefined): place is ProsePlace =>
  place?.page === 'code' || place?.page === 'guide';

/** @returns the address of a page in all languages side by side: `en-zh/codes/unavailable/`. */
export const sideBySideAddressOf = (place: ProsePlace): string =>
  below([ALL_LANGUAGES, ...segmentsOf(place)]);

/**
 * The picture that stands for a page where somebody shares it; `og` is what the protocol behind it is called.
 * @returns its address below the root of the site: `og/zh/codes/unavailable.png`.
 */
export const previewAddressOf = (place: Place, locale: Locale): string =>
  `og/${locale}/${segmentsOf(place).join('/') || place.page}.png`;
