/** A pasted text made readable, with the way back to where each character stood. */
export interface Readable {
  readonly text: string;
  /** Returns the offset in the text as entered. */
  readonly origin: (index: number) => number;
}

/*
 * Expensive recognition sees this much. An error says what it is near its beginning, or, after a long trace
 * (Python), at its end; a megabyte of log in between would only cost time.
 */
const HEAD = 48 * 1024;
const TAIL = 16 * 1024;

const REPLACEMENTS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: '\t',
  x22: '"',
  u0022: '"',
  u003c: '<',
  u003e: '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u00a0': ' ',
  '\u200b': '',
  '\ufeff': '',
};

/*
 * What logs and web pages do to a text: escaped quotes and line ends (several levels of them), terminal colours,
 * HTML entities, typographic quotes, full-width forms. The look-behind keeps a long run of backslashes linear.
 */
const DISGUISED =
  /(?<!\\)\\{1,8}(["'/]|x22|u00(?:22|3[ce])|[nrt](?!(?!rpc error)[a-z]{3}))|(?:\u001b|(?<!\\)\\{1,4}(?:u001b|x1b|033))\[[\d;]{0,12}m|&(?:quot|amp|lt|gt|#3[49]);|[“”‘’\u00a0\u200b\ufeff]|[\uff01-\uff5e]/gi;

const plain = (found: string, escaped: string | undefined): string => {
  if (escaped !== undefined) return REPLACEMENTS[escaped.toLowerCase()] ?? escaped;
  if (/^[\uff01-\uff5e]$/.test(found)) return String.fromCharCode(found.charCodeAt(0) - 0xfee0);
  return REPLACEMENTS[found.toLowerCase()] ?? '';
};

const shorten = (entered: string): { text: string; gap: number } => {
  if (entered.length <= HEAD + TAIL) return { text: entered, gap: 0 };
  return {
    text: `${entered.slice(0, HEAD - 1)}\n${entered.slice(-TAIL)}`,
    gap: entered.length - HEAD - TAIL,
  };
};

/** Returns the text without escapes, colours and entities, cut to what recognition may cost. */
export const readable = (entered: string): Readable => {
  const { text, gap } = shorten(entered);
  const positions: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const shown = text.replace(DISGUISED, (found: string, escaped: string | undefined, at: number) => {
    const replacement = plain(found, escaped);
    shift += found.length - replacement.length;
    positions.push(at + found.length - shift);
    shifts.push(shift);
    return replacement;
  });
  const origin = (index: number): number => {
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const inShortened = index + (shifts[low - 1] ?? 0);
    return inShortened < HEAD ? inShortened : inShortened + gap;
  };
  return { text: shown, origin };
};
