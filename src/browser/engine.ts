import type { CodeName } from '../data/names.ts';
import type { CatalogueRecord } from '../model/catalogue.ts';
import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { detailsBinIn, loneValueIn } from '../search/encoded-details.ts';
import { exact } from '../search/exact.ts';
import { fetchJson, once } from './site.ts';

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
const questions = once(() => import('../search/answer.ts'));

const catalogue = once(async () => {
  const records = await fetchJson<CatalogueRecord[]>('lookup/patterns.json');
  return { messages: records.map(({ pattern, ...record }) => ({ ...record, pattern: new RegExp(pattern) })) };
});

const plain = (kind: Answer['kind'], ...codes: CodeName[]): Answer => ({
  codes,
  kind,
  chain: [],
  messages: [],
  terms: codes,
  lines: [],
});

const exactAnswer = (text: string): Answer | undefined => {
  const match = exact(text);
  return match && plain(match.kind, match.code);
};

/** @returns what names, numbers and printed statuses say at once, or `undefined` when it takes more to understand the text. */
export const answerNow = async (text: string): Promise<Answer | undefined> => {
  const known = exactAnswer(text);
  if (known) return known;
  const { pasted } = await statuses();
  return pasted(text);
};

/** Encoded details may be all there is to tell the code; only then is the decoder fetched. */
const decodedAnswer = async (value: string): Promise<Answer | undefined> => {
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
  const trailer = detailsBinIn(text);
  // The words around a trailer are names of headers and ask nothing.
  if (trailer) return (await decodedAnswer(trailer)) ?? plain('none');
  const { lookUp } = await questions();
  const answer = lookUp(text, messages);
  const value = answer.codes.length > 0 ? undefined : loneValueIn(text);
  return value ? ((await decodedAnswer(value)) ?? answer) : answer;
};
