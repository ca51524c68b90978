import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { beginsName } from '../search/completions.ts';
import { exact } from '../search/exact.ts';
import type { Catalogue } from '../search/messages.ts';
import { unpacked, type PackedMessages } from '../search/packed-messages.ts';
import { looksPrinted, mayHoldPrint } from '../search/print.ts';
import type { Unit } from '../search/units.ts';
import type { Print } from '../search/word-answer.ts';
import { fetchJson, once, pageLocale } from './site.ts';

/** Words and facts in the language of the box, which names them so that they can be fetched before this module is here. */
export const words = once(() => {
  const box = document.querySelector<HTMLElement>('form[data-words]:not([hidden] *)');
  return fetchJson<LookupWords>(box?.dataset['words'] ?? '');
});

/*
 * Four sizes of understanding, each fetched when the smaller one has no answer: names and numbers come with the box,
 * printed statuses are a few kilobytes, their messages and pages some more, and questions in plain words most of the rest.
 */
const statuses = once(() => import('../search/pasted.ts'));
const printed = once(() => import('./printed.ts'));
/** What a text without a status may hold of what programs print. */
const claimsOfPrint = once(() => import('../search/print-claims.ts'));
const questions = once(() => import('./questions.ts'));
/** What programs print that is not understood at once; a question in everyday words does without. */
const rareForms = once(() => import('../search/all-formats.ts'));
const places = once(() => fetchJson<Unit[]>(`lookup/places-${pageLocale}.json`));

const catalogue = once(async () => unpacked(await fetchJson<PackedMessages>('lookup/patterns.json')));

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
  // Neither the beginning of a name nor plain words are a printed status: what reads these need not be fetched for them.
  if (known || beginsName(text) || !looksPrinted(text)) return known;
  const { pasted } = await statuses();
  const found = pasted(text);
  return found && { ...found, voice: found.codes.length > 0 ? 'is' : 'pages', pages: [] };
};

/** Returns what a text that may hold print says by it: a status that answers it, or what its words go with. */
const readPrint = async (
  text: string,
): Promise<{ status?: Answer; print?: Print; messages?: readonly string[] }> => {
  const [messages, { allFormats }, { pasted, statusAnswer, placesOf }] = await Promise.all([
    catalogue(),
    rareForms(),
    printed(),
  ]);
  const known: Catalogue = { messages, formats: allFormats };
  const found = pasted(text, known);
  const status = found?.status && statusAnswer(text, found, placesOf(await places(), messages), known);
  if (status) return { status };
  const print = (await claimsOfPrint()).printIn(text, known, found);
  return { print, messages: messages.map(({ id }) => id) };
};

/** Returns the full answer: with the library's message that the text holds, else what its words ask, and the pages. */
export const answerFully = async (text: string): Promise<Answer> => {
  const { status, print, messages } = mayHoldPrint(text) ? await readPrint(text) : {};
  if (status) return status;
  const { answerWords, NO_PRINT } = await questions();
  return answerWords(text, print ?? NO_PRINT, messages);
};
