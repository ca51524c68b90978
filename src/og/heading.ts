import { headlineVerdict } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { guideOf } from '../data/guides.ts';
import { LIBRARY_PAGES } from '../data/library-pages.ts';
import { CODE_NUMBERS } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { comparisonHeading, decidingQuestion } from '../model/comparison-words.ts';
import type { PicturedPlace } from './routes.ts';

/** @returns what a page is called in its picture. */
export const headingOf = (place: PicturedPlace, locale: Locale): string => {
  const t = ui[locale];
  switch (place.page) {
    case 'board':
      return t['board.heading'];
    case 'code':
      return `${CODE_NUMBERS[place.name]} ${place.name}`;
    case 'choose':
      return t['choose.heading'];
    case 'comparison':
      return comparisonHeading(place.codes, locale);
    case 'comparisons':
      return t['compare.title'];
    case 'guide':
      return guideOf(place.id).title[locale];
    case 'library':
      return t['library.heading'](LIBRARY_PAGES[place.id]);
    default:
      return t[`${place.page}.title`];
  }
};

/** @returns the picture of a page in words, for whoever does not see it. */
export const alternativeOf = (place: PicturedPlace, locale: Locale): string => {
  const t = ui[locale];
  const heading = headingOf(place, locale);
  switch (place.page) {
    case 'code': {
      const { meaning, actor, retry } = factsOf(place.name);
      return t['code.preview'](
        heading,
        meaning[locale],
        t[`actor.${actor}.long`],
        t[`retry.${headlineVerdict(retry)}`],
      );
    }
    case 'comparison':
      return `${heading} ${decidingQuestion(place.codes, locale)}`;
    default:
      return `${t['site.name']}${t['list.colon']}${heading}`;
  }
};
