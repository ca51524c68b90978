import type { FrameworkId } from '../data/frameworks.ts';
import type { GuideId } from '../data/guides.ts';
import type { LibraryPageId } from '../data/library-pages.ts';
import { slugOf, type CodeName } from '../data/names.ts';
import type { SystemId } from '../data/systems.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** Everything that has an address of its own. */
export type Route =
  | { readonly page: 'board' }
  | { readonly page: 'code'; readonly name: CodeName }
  | { readonly page: 'choose' }
  | { readonly page: 'search' }
  | { readonly page: 'libraries' }
  | { readonly page: 'library'; readonly id: LibraryPageId }
  | { readonly page: 'systems' }
  | { readonly page: 'system'; readonly id: SystemId }
  | { readonly page: 'frameworks' }
  | { readonly page: 'framework'; readonly id: FrameworkId }
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
  | { readonly page: 'service-config' }
  | { readonly page: 'log' };

/** Returns the part of an address that names compared codes: `unknown-vs-internal`. */
export const comparisonSlug = (codes: readonly CodeName[]): string => codes.map(slugOf).join('-vs-');

const segmentsOf = (route: Route): string[] => {
  switch (route.page) {
    case 'board':
      return [];
    case 'code':
      return ['codes', slugOf(route.name)];
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
      return ['guides', route.id];
    case 'libraries':
      return ['libraries'];
    case 'library':
      return ['libraries', route.id];
    case 'systems':
      return ['systems'];
    case 'system':
      return ['systems', route.id];
    case 'frameworks':
      return ['frameworks'];
    case 'framework':
      return ['frameworks', route.id];
    case 'messages':
      return ['messages'];
    case 'message':
      return ['messages', route.id];
    case 'comparisons':
      return ['compare'];
    case 'comparison':
      return ['compare', comparisonSlug(route.codes)];
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
    case 'log':
      return ['log'];
    default:
      return route satisfies never;
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
export const addressOf = (route: Route, locale: Locale): string =>
  below([LOCALES[locale].path, ...segmentsOf(route)]);

/** The part of an address that stands for all languages at once. Published, so it stays when a language is added. */
export const ALL_LANGUAGES = 'en-zh';

/** A page of prose, which has a page with all its languages side by side as well. */
export type ProseRoute = Extract<Route, { readonly page: 'code' | 'guide' }>;

/** Tells whether a page exists with all its languages side by side. */
export const isProse = (route: Route | undefined): route is ProseRoute =>
  route?.page === 'code' || route?.page === 'guide';

/** Returns the address of a page in all languages side by side: `en-zh/codes/unavailable/`. */
export const sideBySideAddressOf = (route: ProseRoute): string =>
  below([ALL_LANGUAGES, ...segmentsOf(route)]);

/**
 * The picture of a page in a link preview; `og` is what the protocol behind it is called.
 * @returns its address below the root of the site: `og/zh/codes/unavailable.png`.
 */
export const previewAddressOf = (route: Route, locale: Locale): string =>
  `og/${locale}/${segmentsOf(route).join('/') || route.page}.png`;
