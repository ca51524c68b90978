import { codeNames, type CodeName } from '../data/names.ts';
import { symptoms } from '../data/symptoms.ts';
import { neutral } from '../data/symptoms/off-topic.ts';
import { HAN, needleOf, type Prepared } from './words.ts';

/** Clues below this weight are hints already: they count by themselves. */
const LIGHTEST = 5;

const isNeutral: ReadonlySet<string> = new Set(neutral.split('|').map(needleOf));

/** "in" and "not" stand in clues for their neighbours' sake. */
const isTelling = (word: string): boolean =>
  !isNeutral.has(word) && word.trim().length >= (HAN.test(word) ? 2 : 4);

const wordsOfCode = (code: CodeName): string[] =>
  symptoms[code]
    .filter(([weight]) => weight >= LIGHTEST)
    .flatMap(([, ...things]) => things)
    .filter((thing) => !thing.startsWith('!'))
    .flatMap((thing) => thing.split('|'))
    .filter((word) => !word.startsWith('@'))
    .map(needleOf)
    .filter(isTelling);

/** The words of all clues, and whose clues they are in. */
const codesByWord: ReadonlyMap<string, ReadonlySet<CodeName>> = codeNames.reduce((codes, code) => {
  for (const word of wordsOfCode(code)) codes.set(word, (codes.get(word) ?? new Set()).add(code));
  return codes;
}, new Map<string, Set<CodeName>>());

/** In words that belong to a single code: more is needed where no other word tells of trouble. */
const ENOUGH = { trouble: 1.1, otherwise: 2 } as const;
/** The runner-up must be well behind. */
const BEHIND = 0.7;

/**
 * @returns the code whose vocabulary a text uses, for texts in which no clue is complete. A word counts the more the
 * fewer codes share it.
 */
export const hintedCode = (text: Prepared, context: keyof typeof ENOUGH): CodeName | undefined => {
  const scores = new Map<CodeName, number>();
  for (const [word, codes] of codesByWord)
    if (text.includes(word))
      for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.size);
  const [[code, most] = [], [, next] = [undefined, 0]] = [...scores].sort(([, a], [, b]) => b - a);
  return most !== undefined && most >= ENOUGH[context] && next <= most * BEHIND ? code : undefined;
};
