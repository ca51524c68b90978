import { catalogue } from '../data/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { allFormats } from '../search/all-formats.ts';
import type { Known } from '../search/answer.ts';
import { languageOf } from '../search/han.ts';
import { language, termsOfMeaning } from '../search/language.ts';
import { indexOf, phrasesOf, type UnitIndex } from '../search/units.ts';
import { unitsIn } from './units.ts';

const indexes = new Map<string, UnitIndex>();

/** Returns all that the look-up knows, for a text and a reader: what a browser fetches, in one piece. */
export const knowledgeFor = (text: string, titles: Locale = 'en'): Known => {
  const phrases = languageOf(text);
  const key = `${phrases} ${titles}`;
  const known = indexes.get(key);
  const spoken = known ? [] : unitsIn({ phrases, titles });
  const units = known ?? indexOf(spoken, phrasesOf(spoken, termsOfMeaning), language);
  indexes.set(key, units);
  return { messages: catalogue, formats: allFormats, units };
};
