import { codeNames, type CodeName } from '../data/names.ts';
import { otherNames } from '../data/symptoms/names.ts';

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const names: readonly (readonly [string, CodeName])[] = codeNames.flatMap((code) =>
  [code, ...otherNames[code]]
    .map(squeeze)
    .filter((name) => name.length > 4)
    .map((name) => [name, code] as const),
);

/** @returns how many letters must be added, dropped, changed or swapped to turn one word into the other. */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
};

/** Longer words may be further off: about one slip in four letters. */
const allowed = (name: string): number =>
  name.length < 6 ? 1 : name.length < 9 ? 2 : name.length < 13 ? 3 : 4;

const WRAPPING = /\b(?:grpc|rpc|status|code|error|exception|statuscode)\b/gi;
const LONGEST_NAME = 24;

/** @returns the code whose name a misspelt entry of one to three words is closest to. */
export const misspelt = (entered: string): CodeName | undefined => {
  if (entered.length > 60 || entered.trim().split(/\s+/).length > 5) return undefined;
  const unqualified = entered.replace(/^\S*(?:\.|::|\\|\/)(?=\w)/, '').replace(/^k(?=[A-Z])/, '');
  const word = squeeze(unqualified.replace(WRAPPING, ' ')) || squeeze(unqualified);
  if (word.length < 4 || word.length > LONGEST_NAME) return undefined;
  const ranked = names
    .map(([name, code]) => ({
      code,
      over: editDistance(word, name, allowed(name)) / name.length,
      distance: editDistance(word, name, allowed(name)),
      name,
    }))
    .filter(({ distance, name }) => distance <= allowed(name) && distance < name.length / 2.5)
    .sort((a, b) => a.over - b.over);
  return ranked[0]?.code;
};
