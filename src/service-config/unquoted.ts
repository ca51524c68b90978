import type { Place } from './notes.ts';
import { suggestDuration } from './suggest.ts';

/** A key or value that lacks its double quotes, and what to write instead. */
interface Unquoted extends Place {
  readonly found: string;
  readonly instead: string;
}

const WORD = /'([^'"\\\n]+)'|[\w./+-]+/y;
/** A sentence quotes it. */
const LONGEST = 60;
/** What other languages write for values that are no text: quotes would not mend them. */
const OF_OTHERS = /^(?:true|false|null|undefined|NaN|none|nil|[+-]?Infinity)$/i;

const quoted = (word: string): string => {
  const text = JSON.stringify(word);
  const duration = suggestDuration({ kind: 'string', at: 0, end: word.length, value: word, raw: text });
  return /^\d/.test(word) && duration !== undefined ? duration : text;
};

/**
 * Returns what lacks its double quotes where a text is no JSON: `1s`, `UNAVAILABLE`, `'x'`.
 * @param fault the place that the parser names.
 */
export const unquotedAt = (text: string, fault: number): Unquoted | undefined => {
  let at = fault;
  while (at > 0 && /[\w.+-]/.test(text.charAt(at - 1))) at--;
  if (!/[:,[{]/.test(text.slice(0, at).trimEnd().slice(-1))) return undefined;
  WORD.lastIndex = at;
  const [found = '', inside = found] = WORD.exec(text) ?? [];
  const isWord = /^[^/]*[a-z]/i.test(inside) && !OF_OTHERS.test(inside) && found.length <= LONGEST;
  return isWord ? { at, end: at + found.length, found, instead: quoted(inside) } : undefined;
};
