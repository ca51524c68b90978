import { synonyms } from '../data/wording/synonyms.ts';
import type { Locale } from '../i18n/locales.ts';
import { HAN } from '../search/han.ts';
import { termsOfMeaning } from '../search/language.ts';
import { packed, type PackedUnits } from '../search/packed-units.ts';
import { phrasesOf } from '../search/units.ts';
import { titlesFilesIn } from './message-titles.ts';
import { unitsIn } from './units.ts';

/** What a browser fetches to compare a question in one language with what the site answers. */
export interface UnitsFile extends PackedUnits {
  /** Words of each concept in the language. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Names of the files with ids and titles of messages. */
  readonly messageTitles: readonly string[];
}

/** Returns the words of each concept that are written in one of the two scripts; a concept without any stays. */
const wordsWith = (isWanted: (entry: string) => boolean): UnitsFile['synonyms'] =>
  Object.fromEntries(
    Object.entries(synonyms).map(([concept, written]) => [
      concept,
      written.split('|').filter(isWanted).join('|'),
    ]),
  );

/** What an English text is read with, and a Chinese one that holds Latin letters. */
export const englishWords = wordsWith((entry) => !HAN.test(entry));

const SYNONYMS: Readonly<Record<Locale, UnitsFile['synonyms']>> = {
  en: englishWords,
  zh: wordsWith((entry) => HAN.test(entry)),
};

/** Returns what an English text can show of a sign, or nothing where the sign needs a Chinese word. */
export const shownInEnglish = (sign: string): string[] => {
  const words = sign.split(' ').map((word) => {
    const [mark = ''] = /^[~-]*/.exec(word) ?? [];
    const terms = word.slice(mark.length).split('/');
    return { mark, terms: terms.filter((term) => !HAN.test(term)) };
  });
  if (words.some(({ mark, terms }) => !mark.includes('-') && terms.length === 0)) return [];
  return [
    words
      .filter(({ terms }) => terms.length > 0)
      .map(({ mark, terms }) => mark + terms.join('/'))
      .join(' '),
  ];
};

/** Returns the file with phrases in the language of a text and titles in the language of the page. */
export const unitsFile = (languages: { readonly phrases: Locale; readonly titles: Locale }): UnitsFile => {
  const all = unitsIn(languages);
  const units =
    languages.phrases === 'en'
      ? all.map((unit) => (unit.signs ? { ...unit, signs: unit.signs.flatMap(shownInEnglish) } : unit))
      : all;
  return {
    ...packed(units, phrasesOf(units, termsOfMeaning)),
    synonyms: SYNONYMS[languages.phrases],
    messageTitles: titlesFilesIn(languages.titles).map(({ name }) => name),
  };
};
