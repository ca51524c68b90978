/** The running text of a built page, as a reader sees it. */
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import type { BuiltPage } from './built-site.ts';

/** Quoted unchanged, so no rule for running text applies inside. */
const QUOTED = new Set(['PRE', 'SAMP', 'SCRIPT', 'STYLE', 'TEXTAREA', 'SVG', 'NOSCRIPT']);

/** What prose is marked with. Other elements, even those that CSS sets side by side, are labels of their own. */
const INLINE = new Set(['A', 'STRONG', 'EM']);

/** Stands for an identifier inside a sentence: it takes spaces as a Latin word does. */
const IDENTIFIER = 'Code';

/** Stands for the raised number of a source, which takes no room in the sentence. */
const REFERENCE = '\u0000';

/** Ends a bold beginning such as “**Payments.** A node …”: CommonMark closes it only before a space. */
const RUN_IN = '\u2060';

/** Links in a row, as in a menu, are no sentence. */
const followsLink = (node: HTMLElement): boolean => {
  const siblings = node.parentNode?.childNodes ?? [];
  const last = siblings
    .slice(0, siblings.indexOf(node))
    .findLast((sibling) => sibling instanceof HTMLElement || sibling.textContent.trim() !== '');
  return node.tagName === 'A' && last instanceof HTMLElement && last.tagName === 'A';
};

const collect = (node: Node, lang: string, pieces: string[]): void => {
  const add = (text: string) => pieces.push((pieces.pop() ?? '') + text);
  if (node instanceof TextNode) return void add(node.text);
  if (!(node instanceof HTMLElement)) return;
  if (QUOTED.has(node.tagName) || (node.getAttribute('lang') ?? lang) !== lang) return void pieces.push('');
  if (node.classList.contains('ref')) return void add(REFERENCE);
  if (node.tagName === 'CODE') return void add(IDENTIFIER);
  const isLabel = !INLINE.has(node.tagName) || followsLink(node);
  if (isLabel) pieces.push('');
  for (const child of node.childNodes) collect(child, lang, pieces);
  if (node.tagName === 'STRONG' && /\p{P}$/u.test(node.textContent)) add(RUN_IN);
  if (isLabel) pieces.push('');
};

/** Returns the sentences and labels in the page's own language, with single spaces, identifiers replaced by a word. */
export const runningText = (page: BuiltPage): string[] => {
  const pieces = [''];
  const body = page.root.querySelector('body');
  if (body) collect(body, page.lang, pieces);
  return pieces
    .map((piece) =>
      piece
        .replaceAll(new RegExp(`\\s*${REFERENCE}\\s*`, 'g'), '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece !== '');
};
