/** How text is laid out on a terminal: wrapped at its width, in color or without. */
import { stripVTControlCharacters } from 'node:util';

/** What is written on. */
export interface Paper {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

const SGR = { bold: [1, 22], quiet: [2, 22], code: [36, 39], alert: [33, 39] } as const;

/** Returns a text in a style; as it is on paper without color. */
export const styled = (text: string, style: keyof typeof SGR, { color }: Paper): string => {
  const [on, off] = SGR[style];
  return color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
};

/** Returns a text from outside without what a terminal would take as a command; lines stay. */
export const harmless = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll('\t', '  ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd');

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Returns the columns that a text takes. */
export const columns = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += WIDE.test(character) || character > '\uffff' ? 2 : 1;
  return sum;
};

/** A line of Chinese may end after any character, but not before a closing mark. */
const PIECE = new RegExp(
  String.raw`${WIDE.source}[，。；：！？、）」』》”’]*|[^\S\n]+|(?:(?!${WIDE.source})\S)+[，。；：！？、）」』》”’]*`,
  'gu',
);

interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Parts between back-ticks are code: in color without the back-ticks, which stay where there is no color. */
const piecesOf = (text: string, { color }: Paper): Piece[] =>
  text.split('`').flatMap((part, nth) => {
    const isCode = nth % 2 === 1;
    const shown = isCode && !color ? `\`${part}\`` : part;
    return (shown.match(PIECE) ?? []).map((piece) => ({ text: piece, isCode }));
  });

/** Cuts what no line can hold. */
const cut = (text: string, width: number): string[] => {
  const lines: string[] = [''];
  let room = width;
  for (const character of text) {
    const wide = columns(character);
    if (wide > room) {
      lines.push('');
      room = width;
    }
    lines[lines.length - 1] += character;
    room -= wide;
  }
  return lines;
};

/** Returns a paragraph wrapped at the width of the paper; back-ticks enclose code, `indent` before each line. */
export const wrapped = (text: string, paper: Paper, indent = ''): string[] => {
  const width = Math.max(20, paper.width - columns(indent));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    lines.push(indent + line.trimEnd());
    line = '';
    used = 0;
  };
  for (const { text: whole, isCode } of piecesOf(text, paper))
    for (const piece of columns(whole) > width ? cut(whole, width) : [whole]) {
      if (used + columns(piece.trimEnd()) > width) end();
      if (used === 0 && piece.trim() === '') continue;
      line += isCode ? styled(piece, 'code', paper) : piece;
      used += columns(piece);
    }
  if (used > 0) end();
  return lines;
};

/** Returns lines of output as they were printed, not wrapped but cut at the width of the paper; at most so many. */
export const quoted = (text: string, paper: Paper, indent: string, most: number): string[] => {
  const width = Math.max(20, paper.width - columns(indent));
  const all = harmless(text).split('\n');
  const shown = all.slice(0, most).map((line) => {
    const [first = '', ...rest] = cut(line, width - 1);
    return indent + styled(rest.length > 0 ? `${first}…` : first, 'quiet', paper);
  });
  return all.length > most ? [...shown, indent + styled('…', 'quiet', paper)] : shown;
};

/** Bars from nothing to full. */
const BARS = ' ▁▂▃▄▅▆▇█';

/** Returns counts as a row of bars, so many columns wide; what occurred once is seen beside thousands. */
export const sparkline = (counts: readonly number[], width: number): string => {
  const step = Math.max(1, Math.ceil(counts.length / width));
  const sums = Array.from({ length: Math.ceil(counts.length / step) }, (_, nth) =>
    counts.slice(nth * step, (nth + 1) * step).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums, 1);
  return sums.map((sum) => BARS.charAt(Math.ceil((sum / most) * (BARS.length - 1)))).join('');
};
