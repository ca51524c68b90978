import type { FrameworkId } from '../data/frameworks.ts';
import type { GuideId } from '../data/guides.ts';
import type { LibraryPageId } from '../data/library-pages.ts';
import { slugOf, type CodeName } from '../data/names.ts';
import type { SystemId } from '../data/systems.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** The pages of which there is one, each with the part of its address that names it. */
const SINGLE_PAGES = {
  board: '',
  search: 'search',
  choose: 'choose',
  comparisons: 'compare',
  messages: 'messages',
  circumstances: 'circumstances',
  libraries: 'libraries',
  systems: 'systems',
  frameworks: 'frameworks',
  guides: 'guides',
  mappings: 'mappings',
  data: 'data',
  offline: 'offline',
  log: 'log',
  'service-config': 'service-config',
  glossary: 'glossary',
  sources: 'sources',
  changes: 'changes',
} as const;

/** A page of which there is one. */
export type SinglePage = keyof typeof SINGLE_PAGES;

/** Every page of which there is one. */
export const singlePages = Object.keys(SINGLE_PAGES) as SinglePage[];

/** Everything that has an address of its own. */
export type Route =
  | { [Page in SinglePage]: { readonly page: Page } }[SinglePage]
  | { readonly page: 'code'; readonly name: CodeName }
  | { readonly page: 'library'; readonly id: LibraryPageId }
  | { readonly page: 'system'; readonly id: SystemId }
  | { readonly page: 'framework'; readonly id: FrameworkId }
  | { readonly page: 'guide'; readonly id: GuideId }
  | { readonly page: 'message'; readonly id: string }
  | { readonly page: 'comparison'; readonly codes: readonly CodeName[] };

/** Returns the part of an address that names compared codes: `unknown-vs-internal`. */
export const comparisonSlug = (codes: readonly CodeName[]): string => codes.map(slugOf).join('-vs-');

const segmentsOf = (route: Route): string[] => {
  switch (route.page) {
    case 'code':
      return ['codes', slugOf(route.name)];
    case 'library':
      return ['libraries', route.id];
    case 'system':
      return ['systems', route.id];
    case 'framework':
      return ['frameworks', route.id];
    case 'guide':
      return ['guides', route.id];
    case 'message':
      return ['messages', route.id];
    case 'comparison':
      return ['compare', comparisonSlug(route.codes)];
    default:
      return [SINGLE_PAGES[route.page]];
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
