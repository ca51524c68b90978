import type { LookupWords } from '../lib/lookup-words.ts';
import type { CatalogueRecord } from '../lib/catalogue.ts';
import type { Answer } from '../search/answer.ts';
import { exact } from '../search/exact.ts';
import { fetchJson, once, pageLocale } from './site.ts';

/** Words and facts in the language of the page. */
export const words = once(() => fetchJson<LookupWords>(`lookup/${pageLocale}.json`));

const understanding = once(() => import('../search/answer.ts'));

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

/** What the box knows without the catalogue of messages; numbers and names need not even the rest of the search. */
export const answerNow = async (text: string): Promise<Answer> => {
  const known = exactAnswer(text);
  if (known) return known;
  const { lookUp } = await understanding();
  return lookUp(text, { messages: [] });
};

/** The full answer, with the library message that matches. */
export const answerFully = async (text: string): Promise<Answer> => {
  const [{ lookUp }, known] = await Promise.all([understanding(), catalogue()]);
  return lookUp(text, known);
};
