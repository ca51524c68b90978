import { codeNames, type CodeName } from '../data/names.ts';
import { symptoms } from '../data/symptoms.ts';
import { concepts } from '../data/symptoms/concepts.ts';
import { fold } from '../data/symptoms/folding.ts';
import { otherNames } from '../data/symptoms/names.ts';
import { offTopic } from '../data/symptoms/off-topic.ts';
import { editDistance } from './typos.ts';

/** A text prepared for matching: spaces around every English word, Chinese as it is. */
type Prepared = string;
type Matches = (text: Prepared) => boolean;

interface Clue {
  readonly weight: number;
  readonly things: readonly Matches[];
}

const HAN = /[\u4e00-\u9fff]/;

/** @returns a test for words separated by `|`; English ones match whole words, or beginnings when they end in `*`. */
const anyOf = (words: string): Matches => {
  const needles = words.split('|').map((word) => {
    if (HAN.test(word)) return word;
    return word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `;
  });
  return (text) => needles.some((needle) => text.includes(needle));
};

const byConcept = new Map(Object.entries(concepts).map(([name, words]) => [name, anyOf(words)] as const));

const thing = (written: string): Matches => {
  if (written.startsWith('!')) {
    const excluded = thing(written.slice(1));
    return (text) => !excluded(text);
  }
  if (!written.startsWith('@')) return anyOf(written);
  const concept = byConcept.get(written.slice(1));
  if (concept === undefined) throw new Error(`src/data/symptoms: ${written} is not in concepts.ts`);
  return concept;
};

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** A name says more than any description, but people also use these words in their everyday sense. */
const NAME_WEIGHT = 7;
const clues: readonly (readonly [CodeName, readonly Clue[]])[] = codeNames.map((code) => [
  code,
  [
    ...symptoms[code].map(([weight, ...things]) => ({ weight, things: things.map(thing) })),
    { weight: NAME_WEIGHT, things: [anyOf([words(code), ...otherNames[code]].filter((name) => name !== 'ok').join('|'))] },
  ],
]);

const isOffTopic = anyOf(offTopic);

/** English words of the lexicon, to mend misspellings with. */
const vocabulary: ReadonlySet<string> = new Set(
  [...Object.values(concepts), ...Object.values(symptoms).flatMap((list) => list.flatMap(([, ...things]) => things)), ...codeNames.map(words)]
    .flatMap((entry) => entry.split(/[|\s!@*]+/))
    .filter((word) => /^[a-z]{5,}$/.test(word)),
);
const stems: readonly string[] = [...vocabulary].filter((word) => word.length >= 6);
const MEND_FROM = 6;
const MEND_TO = 40;

const mended = (word: string): string => {
  if (word.length < MEND_FROM || word.length > 20 || vocabulary.has(word) || stems.some((stem) => word.startsWith(stem))) return word;
  const most = word.length < 9 ? 1 : 2;
  return stems.find((stem) => stem[0] === word[0] && editDistance(word, stem, most) <= most) ?? word;
};

const prepare = (entered: string): Prepared => {
  const plain = fold(entered.normalize('NFKC'))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(?:grpc )?status codes?\b|状态码|错误码|返回码/g, ' ')
    .replace(/(\w)['’](\w)/g, '$1$2')
    .replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$1')
    .replace(/([a-z0-9])(?=[\u4e00-\u9fff])|([\u4e00-\u9fff])(?=[a-z0-9])/g, '$1$2 ')
    .replace(/[^a-z0-9\u4e00-\u9fff*]+/g, ' ')
    .trim();
  const mendedWords = plain.split(' ').map((word, index) => (index < MEND_TO && /^[a-z]+$/.test(word) ? mended(word) : word));
  return ` ${mendedWords.join(' ')} `;
};

/** The best clue counts whole, further ones less: three vague hints do not outweigh one that decides. */
const FURTHER = [1, 0.4, 0.2];

const scoreOf = (list: readonly Clue[], text: Prepared): number =>
  list
    .filter(({ things }) => things.every((matches) => matches(text)))
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .reduce((sum, weight, rank) => sum + weight * (FURTHER[rank] ?? 0), 0);

/** A question is a sentence or two; in a longer text any word may occur by chance. */
const LONGEST = 400;
const ENOUGH = 5;
const ENOUGH_OFF_TOPIC = 8.5;
/** Another code is worth showing when its score is this near. */
const NEAR = 0.85;
const MOST_CODES = 3;

/** @returns the codes that a description in English or Chinese speaks of, the likeliest first. */
export const plausibleCodes = (entered: string): readonly CodeName[] => {
  const text = prepare(entered.slice(0, LONGEST));
  const scores = clues
    .map(([code, list]) => ({ code, score: scoreOf(list, text) }))
    .sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  if (best < (isOffTopic(text) ? ENOUGH_OFF_TOPIC : ENOUGH)) return [];
  return scores
    .filter(({ score }) => score >= best * NEAR)
    .slice(0, MOST_CODES)
    .map(({ code }) => code);
};

/** @returns the scores behind `plausibleCodes`, to understand a wrong answer. */
export const scores = (entered: string): Record<string, number> => {
  const text = prepare(entered.slice(0, LONGEST));
  return Object.fromEntries(clues.map(([code, list]) => [code, scoreOf(list, text)] as const).filter(([, s]) => s > 0).sort((a, b) => b[1] - a[1]));
};
