import { synonyms } from '../data/wording/synonyms.ts';
import type { Locale } from '../i18n/locales.ts';
import { HAN } from '../search/han.ts';
import { termsOfMeaning } from '../search/language.ts';
import { packed, type PackedUnits } from '../search/packed-units.ts';
import { phrasesOf } from '../search/units.ts';
import { unitsIn } from './units.ts';

/** What a browser fetches to compare a question in one language with what the site answers. */
export interface UnitsFile extends PackedUnits {
  /** Words of each concept that occur in texts of the language. */
  readonly synonyms: Readonly<Record<string, string>>;
}

const withoutChinese = Object.fromEntries(
  Object.entries(synonyms).map(([concept, written]) => [
    concept,
    written
      .split('|')
      .filter((entry) => !HAN.test(entry))
      .join('|'),
  ]),
);

/** A Chinese text may hold English words; an English one that holds a Chinese word is compared as Chinese. */
const SYNONYMS: Readonly<Record<Locale, UnitsFile['synonyms']>> = { en: withoutChinese, zh: synonyms };

/** Returns the file with phrases in the language of a text and titles in the language of the page. */
export const unitsFile = (languages: { readonly phrases: Locale; readonly titles: Locale }): UnitsFile => {
  const units = unitsIn(languages);
  return {
    ...packed(units, phrasesOf(units, termsOfMeaning)),
    synonyms: SYNONYMS[languages.phrases],
  };
};
