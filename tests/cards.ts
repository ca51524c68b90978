/** Answer cards without a browser: a document of linkedom takes its place. */
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import { circumstanceRecordOf } from '../src/api/circumstance-record.ts';
import { messageRecordOf } from '../src/api/message-record.ts';
import { circumstances } from '../src/data/circumstances.ts';
import type { CodeName } from '../src/data/names.ts';
import { messageIds } from '../src/data/messages.ts';
import { ui } from '../src/i18n/ui.ts';
import { packedCircumstances } from '../src/model/circumstance-signs.ts';
import { knowledgeFor } from '../src/model/knowledge.ts';
import { detailWords, lookupWords } from '../src/model/lookup-words.ts';
import { lookUp, type Answer } from '../src/search/answer.ts';

/** Where the site is that the cards link into. */
export const SITE = new URL('https://site.example/');

const { document, Node } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
vi.stubGlobal('document', document);
vi.stubGlobal('Node', Node);
vi.stubGlobal('location', new URL('search/', SITE));
/** The JSON files that a card fetches. */
const fileAt = (address: string): object | undefined => {
  if (address === '/lookup/circumstances.json') return packedCircumstances;
  if (address === '/lookup/details-en.json') return detailWords('en');
  const id = messageIds.find((known) => address === `/messages/${known}.json`);
  if (id) return messageRecordOf(id, SITE);
  const circumstance = circumstances.find((known) => address === `/circumstances/${known.id}.json`);
  return circumstance && circumstanceRecordOf(circumstance, SITE);
};
vi.stubGlobal('fetch', async (address: string) => {
  const file = fileAt(address);
  return file ? Response.json(file) : new Response('', { status: 404 });
});
const { answerCard } = await import('../src/browser/answer/card.ts');

/** What the look-up page loads, in English. */
export const loaded = lookupWords('en');
/** The words of the interface, in English. */
export const words = ui.en;

/** Returns what the look-up says of a text. */
export const answerOf = (text: string): Answer => lookUp(text, knowledgeFor(text));

/** Returns the card of a text as a reader of the look-up page sees it, or with `pageOf` above the page of a code. */
export const cardOf = async (text: string, pageOf?: CodeName, answer = answerOf(text)) => {
  const card = await answerCard(answer, text, loaded, { pageOf });
  if (!card) throw new Error(`there is no card for ${text}`);
  return card;
};

/** Returns the markup of an element, attributes in the order of their names; a bare attribute has no value. */
export const markupOf = (node: Node): string => {
  if (node.nodeType !== node.ELEMENT_NODE) return node.textContent ?? '';
  const { localName, attributes, childNodes } = node as Element;
  const written = [...attributes].map(({ name, value }) =>
    value === '' ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${localName}${written.sort().join('')}>${[...childNodes].map(markupOf).join('')}</${localName}>`;
};

/** Returns markup written over several lines as one: spaces that begin or end a line are layout. */
export const oneLine = (markup: string): string => markup.replaceAll(/\s*\n\s*/g, '');

/** Returns a text of the records as markup: what is in back ticks is code. */
export const richMarkup = (text: string): string => text.replaceAll(/`([^`]*)`/g, '<code>$1</code>');
