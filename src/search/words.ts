import { fold } from '../data/symptoms/folding.ts';

export const HAN = /[\u4e00-\u9fff]/;

/** Words that sentences need and meaning does not; dropped so that "was removed" and "has been removed" are one. */
const FILLERS = new Set(
  'a an the is are was were be been being am has have had having its it this that these those my our your their his her we i you they he she to of very do does did just really quite please also some any s'.split(
    ' ',
  ),
);

/** @returns the part of an English word that its forms share: `retries`, `retried` and `retry` are `retri`. */
export const stem = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.length > 4 ? word.replace(/(?<![su])s$/, '') : word;
  const bare = singular.length > 4 ? singular.replace(/(?<=[a-z]{3})(?:ing|(?<!e)ed)$/, '') : singular;
  return bare
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(?<=[a-z]{2})y$/, 'i')
    .replace(/(?<=[a-z]{3})is(?=(?:ation|er)?$)/, 'iz')
    .replace(/(?<=[a-z]{2})([bdgmnprt])\1$/, '$1')
    .replace(/(?<=[a-z]{4})ll$/, 'l');
};

/** Negations in all their forms are `not`, so that "isn't there" and "does not exist" need no entries of their own. */
const plainWords = (word: string): readonly string[] => {
  if (/^(?:do|does|did|is|was|are|were|has|have|had|wo|would|should|must|need|ai)nt$/.test(word))
    return ['not'];
  if (/^(?:cant|couldnt|cannot|unable)$/.test(word)) return ['can', 'not'];
  return [word === 'could' ? 'can' : word];
};

const stemmed = (words: readonly string[]): string =>
  ` ${words
    .flatMap(plainWords)
    .filter((word) => !FILLERS.has(word))
    .map(stem)
    .join(' ')} `;

/** A text prepared for matching: stems between spaces, Chinese simplified and as it is. */
export type Prepared = string & { readonly prepared: unique symbol };

/** @returns lower-case English words and runs of Chinese. */
export const wordsOf = (entered: string): string[] =>
  fold(entered.normalize('NFKC'))
    .replaceAll('gRPC', 'grpc')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bstatus codes?\b/g, 'code')
    .replace(/状态码|错误码|返回码/g, '码')
    .replace(/(\w)['’](\w)/g, '$1$2')
    .replace(/\bha(?:s|ve|d) to\b/g, 'must')
    .replace(/\beach other\b|\bone another\b/g, 'mutually')
    .replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$1')
    .replace(/([a-z0-9])(?=[\u4e00-\u9fff])|([\u4e00-\u9fff])(?=[a-z0-9])/g, '$1$2 ')
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, ' ')
    .trim()
    .split(' ');

/** @returns the words as `anyOf` wants to see them. */
export const prepared = (words: readonly string[]): Prepared => stemmed(words) as Prepared;

/** A question that a prepared text answers with yes or no. */
export type Matches = (text: Prepared) => boolean;

const shapeOf = (entry: string): string => {
  if (HAN.test(entry)) return wordsOf(entry).join(' ');
  const words = entry
    .replace(/[^a-z0-9* ]+/g, ' ')
    .trim()
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  if (!last.endsWith('*')) return stemmed(words);
  return `${stemmed(words.slice(0, -1)).trimEnd()} ${last.slice(0, -1).replace(/e$/, '')}`;
};

/** Concepts put the same words into many clues; working each out once saves most of the time that loading takes. */
const needles = new Map<string, string>();

/**
 * @returns what to look for in a prepared text: whole words in all forms, or beginnings with `*`.
 * @throws when nothing is left of the entry but words that are ignored.
 */
export const needleOf = (entry: string): string => {
  const needle = needles.get(entry) ?? shapeOf(entry);
  if (needle.trim() === '') throw new Error(`src/data/symptoms: '${entry}' has no word that counts`);
  needles.set(entry, needle);
  return needle;
};

/** @returns a test for words separated by `|`. */
export const anyOf = (written: string): Matches => {
  const sought = written.split('|').map(needleOf);
  return (text) => sought.some((needle) => text.includes(needle));
};
