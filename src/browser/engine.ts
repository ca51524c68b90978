import type { Locale } from '../i18n/locales.ts';
import type { CatalogueRecord } from '../model/catalogue.ts';
import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { detailsBinIn, loneValueIn } from '../search/encoded-details.ts';
import { beginsName } from '../search/completions.ts';
import { exact } from '../search/exact.ts';
import type { PackedUnits } from '../search/packed-units.ts';
import { fetchJson, once, pageLocale } from './site.ts';

/** Words and facts in the language of the box, which names them so that they can be fetched before this module is here. */
export const words = once(() => {
  const box = document.querySelector<HTMLElement>('form[data-words]:not([hidden] *)');
  return fetchJson<LookupWords>(box?.dataset['words'] ?? '');
});

/*
 * Three sizes of understanding, each fetched when the smaller one has no answer: names and numbers come with the
 * box, printed statuses are a few kilobytes, questions in plain words are most of the rest.
 */
const statuses = once(() => import('../search/pasted.ts'));
const questions = once(() => import('./questions.ts'));
/** What programs print that is not understood at once; a question in everyday words does without. */
const rareForms = once(() => import('../search/all-formats.ts'));

const catalogue = once(async () => {
  const records = await fetchJson<CatalogueRecord[]>('lookup/patterns.json');
  return records.map(({ pattern, ...record }) => ({ ...record, pattern: new RegExp(pattern) }));
});

const indexFor = (phrases: Locale) =>
  once(async () => {
    const [fetched, { indexOf, unpacked }] = await Promise.all([
      fetchJson<PackedUnits>(`lookup/units-${phrases}-${pageLocale}.json`),
      questions(),
    ]);
    const { units, phrases: spoken } = unpacked(fetched);
    return indexOf(units, spoken);
  });

const indexes = { en: indexFor('en'), zh: indexFor('zh') } as const satisfies Record<Locale, unknown>;

const exactAnswer = (text: string): Answer | undefined => {
  const match = exact(text);
  return (
    match && {
      codes: [match.code],
      kind: match.kind,
      voice: 'is',
      chain: [],
      messages: [],
      pages: [],
      terms: [match.code],
      lines: [],
    }
  );
};

/** Returns what names, numbers and printed statuses say at once, or `undefined` when it takes more to understand the text. */
export const answerNow = async (text: string): Promise<Answer | undefined> => {
  const known = exactAnswer(text);
  // The beginning of a name is no printed status: what reads these need not be fetched for it.
  if (known || beginsName(text)) return known;
  const { pasted } = await statuses();
  const found = pasted(text);
  return found && { ...found, voice: found.codes.length > 0 ? 'is' : 'pages', pages: [] };
};

/** Encoded details may be all there is to tell the code; only then is the decoder fetched. */
const decodedAnswer = async (value: string): Promise<Answer | undefined> => {
  const { answerFromDetails } = await import('../search/details-answer.ts');
  return answerFromDetails(value);
};

/** Returns the full answer: with the library's message that the text holds, else what its words ask, and the pages. */
export const answerFully = async (text: string): Promise<Answer> => {
  const { lookUp, languageOf, mayHoldPrint, formats } = await questions();
  const [units, messages, { allFormats }] = await Promise.all([
    indexes[languageOf(text)](),
    ...(mayHoldPrint(text)
      ? ([catalogue(), rareForms()] as const)
      : ([[], { allFormats: formats }] as const)),
  ]);
  const answer = lookUp(text, { messages, formats: allFormats, units });
  if (answer.status || answer.kind === 'spelling' || answer.kind === 'number') return answer;
  const trailer = detailsBinIn(text);
  // The words around a trailer are names of headers and ask nothing.
  const value = trailer ?? (answer.codes.length > 0 ? undefined : loneValueIn(text));
  const decoded = value ? await decodedAnswer(value) : undefined;
  if (decoded) return { ...decoded, pages: answer.pages };
  return trailer ? { ...answer, codes: [], voice: 'pages' } : answer;
};
