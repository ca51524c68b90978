import { LIBRARY_PAGES, libraryPageIds } from '../data/library-pages.ts';
import { catalogue } from '../data/messages.ts';
import { allSituations } from '../data/situations.ts';
import { frameworkIds, frameworkOf } from '../data/frameworks.ts';
import { systemIds, systemOf } from '../data/systems.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { libraryPage } from '../model/library-page.ts';
import type { PreviewedRoute } from './routes.ts';

/** A page whose picture says in words what it is for; the others show it. */
export type ExplainedRoute = Exclude<PreviewedRoute, { page: 'code' | 'comparison' }>;

/** Returns what a page is for, in the words that search engines show too. */
export const descriptionOf = async (route: ExplainedRoute, locale: Locale): Promise<string> => {
  const t = ui[locale];
  switch (route.page) {
    case 'board':
      return t['site.description'];
    case 'choose':
      return t['choose.description'](allSituations.length);
    case 'comparisons':
      return t['compare.description'];
    case 'messages':
      return t['messages.description'](catalogue.length);
    case 'libraries':
      return t['libraries.description'](libraryPageIds.length);
    case 'library':
      return t[libraryPage(route.id).run ? 'library.description' : 'library.description.read'](
        LIBRARY_PAGES[route.id],
      );
    case 'frameworks':
      return t['frameworks.description'](frameworkIds.length);
    case 'framework':
      return t['framework.description'](frameworkOf(route.id).name);
    case 'systems':
      return t['systems.description'](systemIds.length);
    case 'system':
      return t['system.description'](systemOf(route.id).name);
    case 'guide':
      // Only Astro can load prose, and only for guides it has to.
      return (await import('../prose/guides.ts')).guideSummary(route.id, locale);
    default:
      return t[`${route.page}.description`];
  }
};
