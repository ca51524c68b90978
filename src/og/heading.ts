import { headlineVerdict } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { guideOf } from '../data/guides.ts';
import { LIBRARY_PAGES } from '../data/library-pages.ts';
import { CODE_NUMBERS } from '../data/names.ts';
import { frameworkOf } from '../data/frameworks.ts';
import { systemOf } from '../data/systems.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { comparisonHeading, decidingQuestion } from '../model/comparison-words.ts';
import type { PreviewedRoute } from './routes.ts';

/** Returns what a page is called in its picture. */
export const headingOf = (route: PreviewedRoute, locale: Locale): string => {
  const t = ui[locale];
  switch (route.page) {
    case 'board':
      return t['board.heading'];
    case 'code':
      return `${CODE_NUMBERS[route.name]} ${route.name}`;
    case 'choose':
      return t['choose.heading'];
    case 'comparison':
      return comparisonHeading(route.codes, locale);
    case 'comparisons':
      return t['compare.title'];
    case 'guide':
      return guideOf(route.id).title[locale];
    case 'library':
      return t['library.heading'](LIBRARY_PAGES[route.id]);
    case 'framework':
      return t['framework.heading'](frameworkOf(route.id).name);
    case 'system':
      return t['system.heading'](systemOf(route.id).name);
    default:
      return t[`${route.page}.title`];
  }
};

/** Returns the picture of a page in words, for readers who do not see it. */
export const alternativeOf = (route: PreviewedRoute, locale: Locale): string => {
  const t = ui[locale];
  const heading = headingOf(route, locale);
  switch (route.page) {
    case 'code': {
      const { meaning, actor, retry } = factsOf(route.name);
      return t['code.preview'](
        heading,
        meaning[locale],
        t[`actor.${actor}.long`],
        t[`retry.${headlineVerdict(retry)}`],
      );
    }
    case 'comparison':
      return `${heading} ${decidingQuestion(route.codes, locale)}`;
    default:
      return heading === t['site.name'] ? heading : `${t['site.name']}${t['list.colon']}${heading}`;
  }
};
