import { codeNames, type CodeName } from '../data/names.ts';
import { symptoms } from '../data/symptoms.ts';
import { concepts } from '../data/symptoms/concepts.ts';
import { elsewhere, general, trouble } from '../data/symptoms/off-topic.ts';
import { editDistance } from './edit-distance.ts';
import { namesOf } from './exact.ts';
import { hintedCode } from './hints.ts';
import { anyOf, prepared, stem, wordsOf, type Matches, type Prepared } from './words.ts';

interface Clue {
  readonly weight: number;
  readonly things: readonly Matches[];
}

const conceptNamed = (name: string): string => {
  const words = Object.entries(concepts).find(([known]) => known === name)?.[1];
  if (words === undefined) throw new Error(`src/data/symptoms: @${name} is not in concepts.ts`);
  return words;
};

const thing = (written: string): Matches => {
  if (written.startsWith('!')) {
    const excluded = thing(written.slice(1));
    return (text) => !excluded(text);
  }
  return anyOf(written.replace(/@(\w+)/g, (_, name: string) => conceptNamed(name)));
};

const inWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** A name says more than any description, but people also use these words in their everyday sense. */
const NAME_WEIGHT = 7;
const namesOfCode = (code: CodeName): string =>
  namesOf(code)
    .map(inWords)
    .filter((name) => name !== 'ok')
    .join('|');

const clues: readonly (readonly [CodeName, readonly Clue[]])[] = codeNames.map((code) => [
  code,
  [
    ...symptoms[code].map(([weight, ...things]) => ({ weight, things: things.map(thing) })),
    { weight: NAME_WEIGHT, things: [anyOf(namesOfCode(code))] },
  ],
]);

const isElsewhere = anyOf(elsewhere);
const isGeneral = anyOf(general);
const tellsOfTrouble = anyOf(trouble);

/** English words of the lexicon, to mend misspellings with. */
const vocabulary: readonly string[] = [
  ...new Set(
    [
      ...Object.values(concepts),
      ...Object.values(symptoms).flatMap((list) => list.flatMap(([, ...things]) => things)),
      ...codeNames.map(inWords),
    ]
      .flatMap((entry) => entry.split(/[|\s!@*]+/))
      .filter((word) => /^[a-z]{4,}$/.test(word)),
  ),
];

const MENDED_FROM = 6;
const MENDED_TO = 20;
const MENDED_WORDS = 40;

const stems: ReadonlySet<string> = new Set(vocabulary.map(stem));
const isKnown = (word: string): boolean =>
  stems.has(stem(word)) || vocabulary.some((known) => known.startsWith(word));

const mended = (word: string): string => {
  if (word.length < MENDED_FROM || word.length > MENDED_TO || !/^[a-z]+$/.test(word)) return word;
  if (isKnown(word)) return word;
  const most = word.length < 12 ? 1 : 2;
  return (
    vocabulary.find(
      (known) =>
        known.length >= MENDED_FROM && known[0] === word[0] && editDistance(word, known, most) <= most,
    ) ?? word
  );
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

/**
 * What a code must score to be claimed. A single hint is enough only beside a word of trouble, or any talk about
 * fields and ports would claim a code.
 */
const enoughFor = (text: Prepared): number => {
  if (isElsewhere(text)) return Infinity;
  if (isGeneral(text)) return 8;
  return tellsOfTrouble(text) ? 4 : 6;
};

/** Another code is worth showing when its score is this near. */
const NEAR = 0.85;
const MOST_CODES = 3;

/** A code and how much in a text speaks for it. */
interface Score {
  readonly code: CodeName;
  readonly score: number;
}

const understood = (entered: string): Prepared =>
  prepared(
    wordsOf(entered.slice(0, LONGEST)).map((word, index) => (index < MENDED_WORDS ? mended(word) : word)),
  );

const scoresIn = (text: Prepared): readonly Score[] => {
  const enough = enoughFor(text);
  return clues
    .map(([code, list]) => ({ code, score: scoreOf(list, text) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
};

/** Vocabulary alone is thin evidence: it says nothing beside the signs of another subject. */
const hintedIn = (text: Prepared): readonly CodeName[] => {
  if (isElsewhere(text) || isGeneral(text)) return [];
  return [hintedCode(text, tellsOfTrouble(text) ? 'trouble' : 'otherwise') ?? []].flat();
};

/** @returns the codes that a description in English or Chinese speaks of, the likeliest first. */
export const plausibleCodes = (entered: string): readonly CodeName[] => {
  const text = understood(entered);
  const scores = scoresIn(text);
  const [best] = scores;
  if (best === undefined) return hintedIn(text);
  return scores
    .filter(({ score }) => score >= best.score * NEAR)
    .slice(0, MOST_CODES)
    .map(({ code }) => code);
};
