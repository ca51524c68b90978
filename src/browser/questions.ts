/* What questions in plain words need: the box fetches it when a text prints no status. */
export { NO_PRINT } from '../search/word-answer.ts';
import type { Locale } from '../i18n/locales.ts';
import type { UnitsFile } from '../model/units-file.ts';
import type { Answer } from '../search/answer.ts';
import { detailsBinIn, loneValueIn } from '../search/encoded-details.ts';
import { HAN, languageOf } from '../search/han.ts';
import { languageWith, withWords, type Synonyms } from '../search/meaning.ts';
import { unpacked } from '../search/packed-units.ts';
import { mayBeTraditional } from '../search/traditional.ts';
import { indexOf, type UnitIndex } from '../search/units.ts';
import { answerFromWords, type Print } from '../search/word-answer.ts';
import { withMessageTitles } from './message-titles.ts';
import { fetchJson, once, pageLocale } from './site.ts';

const fileWith = (phrases: Locale) =>
  once(() => fetchJson<UnitsFile>(`lookup/units-${phrases}-${pageLocale}.json`));

/** What a question is compared with; the file depends on the characters of the text. */
const files = { en: fileWith('en'), zh: fileWith('zh') } as const satisfies Record<Locale, unknown>;

const LATIN = /[a-zａ-ｚ]/i;

/** How texts are read that differ by region. */
interface Folding {
  readonly name: 'none' | 'words' | 'characters';
  readonly fold: (text: string) => string;
}

const NOTHING_TO_FOLD: Folding = { name: 'none', fold: (text) => text };

/** Few readers write Traditional characters, so their table is fetched for a text that may hold some. */
const foldingFor = async (text: string): Promise<Folding> => {
  if (!HAN.test(text)) return NOTHING_TO_FOLD;
  const { withMainlandWords } = await import('../data/wording/traditional.ts');
  if (!mayBeTraditional(text)) return { name: 'words', fold: withMainlandWords };
  const { simplify } = await import('../data/wording/traditional-characters.ts');
  return { name: 'characters', fold: (written) => withMainlandWords(simplify(written)) };
};

const englishWords = once(() => fetchJson<Synonyms>('lookup/english-words.json'));

/** Returns the words that a text needs besides those of its language. */
const wordsBeside = async (text: string, phrases: Locale): Promise<Synonyms | undefined> =>
  phrases === 'zh' && LATIN.test(text) ? englishWords() : undefined;

const indexes = new Map<string, UnitIndex>();

const indexFor = async (
  text: string,
  messages: readonly string[],
): Promise<{ index: UnitIndex; messageTitles: UnitsFile['messageTitles'] }> => {
  const phrases = languageOf(text);
  const [{ synonyms, messageTitles, ...file }, beside, { name, fold }] = await Promise.all([
    files[phrases](),
    wordsBeside(text, phrases),
    foldingFor(text),
  ]);
  const key = `${phrases} ${beside !== undefined} ${name} ${messages.length}`;
  const known = indexes.get(key);
  if (known) return { index: known, messageTitles };
  const { units, phrases: spoken, spelt } = unpacked(file, messages);
  const words = beside ? withWords(synonyms, beside) : synonyms;
  const index = indexOf(units, spoken, languageWith(words, fold), spelt);
  indexes.set(key, index);
  return { index, messageTitles };
};

/** Encoded details may be all there is to tell the code; only then is the decoder fetched. */
const decodedAnswer = async (value: string): Promise<Answer | undefined> => {
  const { answerFromDetails } = await import('../search/details-answer.ts');
  return answerFromDetails(value);
};

/**
 * Returns what the words of a text ask, and the pages that they lead to; its encoded details where they say more.
 *
 * @param messages ids of all messages in the order of the catalogue, where it is known.
 */
export const answerWords = async (
  text: string,
  print: Print,
  messages: readonly string[] = [],
): Promise<Answer> => {
  const { index, messageTitles } = await indexFor(text, messages);
  const answer = await withMessageTitles(answerFromWords(text, index, print), messageTitles);
  if (answer.status || answer.kind === 'spelling' || answer.kind === 'number') return answer;
  const trailer = detailsBinIn(text);
  // The words around a trailer are names of headers and ask nothing.
  const value = trailer ?? (answer.codes.length > 0 ? undefined : loneValueIn(text));
  const decoded = value ? await decodedAnswer(value) : undefined;
  if (decoded) return { ...decoded, pages: answer.pages };
  return trailer ? { ...answer, codes: [], voice: 'pages' } : answer;
};
