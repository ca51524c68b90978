/* What questions in plain words need, in one file: the box fetches it when a text prints no status. */
import type { Locale } from '../i18n/locales.ts';
import { answerFromWords, type Answer } from '../search/answer.ts';
import { detailsBinIn, loneValueIn } from '../search/encoded-details.ts';
import { languageOf } from '../search/language.ts';
import type { Catalogue } from '../search/messages.ts';
import { unpacked, type PackedUnits } from '../search/packed-units.ts';
import type { Pasted } from '../search/pasted.ts';
import { indexOf } from '../search/units.ts';
import { fetchJson, once, pageLocale } from './site.ts';

const indexFor = (phrases: Locale) =>
  once(async () => {
    const { units, phrases: spoken } = unpacked(
      await fetchJson<PackedUnits>(`lookup/units-${phrases}-${pageLocale}.json`),
    );
    return indexOf(units, spoken);
  });

const indexes = { en: indexFor('en'), zh: indexFor('zh') } as const satisfies Record<Locale, unknown>;

/** Encoded details may be all there is to tell the code; only then is the decoder fetched. */
const decodedAnswer = async (value: string): Promise<Answer | undefined> => {
  const { answerFromDetails } = await import('../search/details-answer.ts');
  return answerFromDetails(value);
};

/** Returns what the words of a text ask, and the pages that they lead to; its encoded details where they say more. */
export const answerWords = async (
  text: string,
  known: Catalogue,
  found: Pasted | undefined,
): Promise<Answer> => {
  const answer = answerFromWords(text, { ...known, units: await indexes[languageOf(text)]() }, found);
  if (answer.status || answer.kind === 'spelling' || answer.kind === 'number') return answer;
  const trailer = detailsBinIn(text);
  // The words around a trailer are names of headers and ask nothing.
  const value = trailer ?? (answer.codes.length > 0 ? undefined : loneValueIn(text));
  const decoded = value ? await decodedAnswer(value) : undefined;
  if (decoded) return { ...decoded, pages: answer.pages };
  return trailer ? { ...answer, codes: [], voice: 'pages' } : answer;
};
