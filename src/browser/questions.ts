/* What questions in plain words need: the box fetches it when a text prints no status. */
export { NO_PRINT } from '../search/word-answer.ts';
import { withMainlandWords } from '../data/wording/traditional.ts';
import type { Locale } from '../i18n/locales.ts';
import type { UnitsFile } from '../model/units-file.ts';
import type { Answer } from '../search/answer.ts';
import { detailsBinIn, loneValueIn } from '../search/encoded-details.ts';
import { languageOf } from '../search/han.ts';
import { languageWith, withWords, type Synonyms } from '../search/meaning.ts';
import { unpacked } from '../search/packed-units.ts';
import { mayBeTraditional } from '../search/traditional.ts';
import { indexOf, type UnitIndex } from '../search/units.ts';
import { answerFromWords, type Print } from '../search/word-answer.ts';
import { fetchJson, once, pageLocale } from './site.ts';

/** Units and the reading of their phrases; how a text is read depends on its characters. */
const fetchedFor = (phrases: Locale) =>
  once(async () => {
    const { synonyms, ...file } = await fetchJson<UnitsFile>(`lookup/units-${phrases}-${pageLocale}.json`);
    return { synonyms, ...unpacked(file) };
  });

const fetched = { en: fetchedFor('en'), zh: fetchedFor('zh') } as const satisfies Record<Locale, unknown>;

const LATIN = /[a-zａ-ｚ]/i;

/** Few readers write Traditional characters, so their table is fetched for a text that may hold some. */
const foldFor = async (text: string): Promise<(text: string) => string> => {
  if (!mayBeTraditional(text)) return withMainlandWords;
  const { simplify } = await import('../data/wording/traditional-characters.ts');
  return (written) => withMainlandWords(simplify(written));
};

const englishWords = once(() => fetchJson<Synonyms>('lookup/english-words.json'));

/** Returns the words that a text needs besides those of its language. */
const wordsBeside = async (text: string, phrases: Locale): Promise<Synonyms | undefined> =>
  phrases === 'zh' && LATIN.test(text) ? englishWords() : undefined;

const indexes = new Map<string, UnitIndex>();

const indexFor = async (text: string): Promise<UnitIndex> => {
  const phrases = languageOf(text);
  const [{ synonyms, units, phrases: spoken, spelt }, beside, fold] = await Promise.all([
    fetched[phrases](),
    wordsBeside(text, phrases),
    foldFor(text),
  ]);
  const key = `${phrases} ${beside !== undefined} ${fold === withMainlandWords}`;
  const words = beside ? withWords(synonyms, beside) : synonyms;
  const known = indexes.get(key) ?? indexOf(units, spoken, languageWith(words, fold), spelt);
  indexes.set(key, known);
  return known;
};

/** Encoded details may be all there is to tell the code; only then is the decoder fetched. */
const decodedAnswer = async (value: string): Promise<Answer | undefined> => {
  const { answerFromDetails } = await import('../search/details-answer.ts');
  return answerFromDetails(value);
};

/** Returns what the words of a text ask, and the pages that they lead to; its encoded details where they say more. */
export const answerWords = async (text: string, print: Print): Promise<Answer> => {
  const answer = answerFromWords(text, await indexFor(text), print);
  if (answer.status || answer.kind === 'spelling' || answer.kind === 'number') return answer;
  const trailer = detailsBinIn(text);
  // The words around a trailer are names of headers and ask nothing.
  const value = trailer ?? (answer.codes.length > 0 ? undefined : loneValueIn(text));
  const decoded = value ? await decodedAnswer(value) : undefined;
  if (decoded) return { ...decoded, pages: answer.pages };
  return trailer ? { ...answer, codes: [], voice: 'pages' } : answer;
};
