import type { CatalogueRecord } from '../lib/catalogue.ts';
import type { LookupWords } from '../lib/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { encodedDetailsIn } from '../search/encoded-details.ts';
import { exact } from '../search/exact.ts';
import { fetchJson, once, pageLocale } from './site.ts';

/** Words and facts in the language of the page. */
export const words = once(() => fetchJson<LookupWords>(`lookup/${pageLocale}.json`));

/*
 * Three sizes of understanding, each fetched when the smaller one has no answer: names and numbers come with the
 * box, printed statuses are a few kilobytes, questions in plain words are most of the rest.
 */
const statuses = once(() => import('../search/pasted.ts'));
const questions = once(() => import('../search/answer.ts'));

const catalogue = once(async () => {
  const records = await fetchJson<CatalogueRecord[]>('lookup/patterns.json');
  return { messages: records.map(({ pattern, ...record }) => ({ ...record, pattern: new RegExp(pattern) })) };
});

const exactAnswer = (text: string): Answer | undefined => {
  const match = exact(text);
  return (
    match && {
      codes: [match.code],
      kind: match.kind,
      chain: [],
      messages: [],
      terms: [match.code],
      lines: [],
    }
  );
};

/** @returns what names, numbers and printed statuses say at once, or `undefined` when it takes more to understand the text. */
export const answerNow = async (text: string): Promise<Answer | undefined> => {
  const known = exactAnswer(text);
  if (known) return known;
  const { pasted } = await statuses();
  return pasted(text);
};

/** A paste may hold nothing but encoded details; only then is the decoder fetched to look for a code in them. */
const decodedAnswer = async (text: string): Promise<Answer | undefined> => {
  const value = encodedDetailsIn(text);
  if (value === undefined) return undefined;
  const { answerFromDetails } = await import('../search/details-answer.ts');
  return answerFromDetails(value);
};

/** @returns the full answer: with the library's message that the text holds, else what its words ask. */
export const answerFully = async (text: string): Promise<Answer> => {
  const known = exactAnswer(text);
  if (known) return known;
  const [{ pasted }, messages] = await Promise.all([statuses(), catalogue()]);
  const recognised = pasted(text, messages);
  if (recognised?.status) return recognised;
  const { lookUp } = await questions();
  const answer = lookUp(text, messages);
  return answer.codes.length > 0 ? answer : ((await decodedAnswer(text)) ?? answer);
};
