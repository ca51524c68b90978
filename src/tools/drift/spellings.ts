import { CODE_NUMBERS, codeNames } from '../../data/names.ts';
import type { Notation } from '../../data/spellings/notation.ts';
import type { Comparison, Finding, ReadSource } from './finding.ts';

const escaped = (text: string): string => text.replaceAll(/[^\w\s]/g, String.raw`\$&`);

/** The part that a file must hold: `Canceled` of `codes.Canceled`, as a word of its own. */
const asWord = (spelling: string): string => {
  const name = spelling.split(/\.|::/).at(-1) ?? spelling;
  return String.raw`(?<!\w)${escaped(name)}(?!\w)`;
};

/** Where the file gives the constant another number: `NOT_FOUND(4)`, `NotFound Code = 4`. */
const otherNumber = (spelling: string, number: number, text: string): string | undefined => {
  const given = [
    ...text.matchAll(new RegExp(String.raw`${asWord(spelling)}(?: Code)?\s*(?:=\s*|\()(\d+)\b`, 'g')),
  ].map(([, digits]) => digits);
  return given.includes(String(number)) ? undefined : given[0];
};

/** Compares each notation with the file that defines its names. */
export const compareSpellings = (
  spellings: Readonly<Record<string, Notation>>,
  read: ReadSource,
  notWritten: Readonly<Record<string, string>>,
): Comparison => {
  const drift: Finding[] = [];
  const uncompared: string[] = [];
  let compared = 0;
  for (const [id, { names, source }] of Object.entries(spellings)) {
    const text = read(source);
    if (text === undefined) continue;
    if (notWritten[id] !== undefined) {
      uncompared.push(`spelling ${id}: ${notWritten[id]}`);
      continue;
    }
    for (const code of codeNames) {
      const spelling = names[code];
      if (spelling === null) continue;
      compared += 1;
      const record = `spelling ${id}.${code}`;
      const number = otherNumber(spelling, CODE_NUMBERS[code], text);
      if (!new RegExp(asWord(spelling)).test(text)) {
        const says = `no longer names \`${spelling}\`: find the new name or file, correct the notation`;
        drift.push({ record, source, says });
      } else if (number !== undefined) {
        const says = `gives \`${spelling}\` the number ${number}, not ${CODE_NUMBERS[code]}: read the file`;
        drift.push({ record, source, says });
      }
    }
  }
  return { compared, drift, uncompared };
};
