import type { CodeName } from '../data/names.ts';
import { HAN } from './han.ts';
import type { TextKind } from './kinds.ts';
import type { Support } from './support.ts';
import type { Neighbourhood } from './units.ts';
import { SUBJECTS } from './vocabulary.ts';

/** What a text looks like, as far as it tells whether a code is wanted. */
export interface Look {
  readonly isWhichCode: number;
  readonly isOther: number;
  /** Names, numbers and punctuation tell of a product, a file or a log, about which the phrases know nothing. */
  readonly isParticular: number;
  readonly length: number;
  readonly unknown: number;
  readonly words: number;
  readonly isQuestion: number;
}

/** How much each measure counts. `npm run search:fit` finds the numbers. */
export interface Weights {
  /** For a code. */
  readonly code: Readonly<Record<keyof Support, number>>;
  /** For no code. */
  readonly none: Readonly<Record<Exclude<keyof Support, 'strongSign' | 'weakSign'>, number>>;
  readonly look: Readonly<Record<keyof Look, number>>;
  readonly start: number;
}

export const WEIGHTS: Weights = {
  code: {
    votes: 1.71,
    likeness: 1.45,
    likenessOfKnown: 1.37,
    held: 1.19,
    leaning: 1,
    strongSign: 1.85,
    weakSign: 1.2,
  },
  none: { votes: 0.91, likeness: 0.24, likenessOfKnown: 0.53, held: -0.47, leaning: 0.12 },
  look: {
    isWhichCode: -0.63,
    isOther: 1.27,
    isParticular: 0.87,
    length: 0.63,
    unknown: 1.44,
    words: 1.7,
    isQuestion: 0.72,
  },
  start: 2.14,
};

/** One apostrophe within a word and small numbers are everyday writing. */
const PARTICULAR_SIGNS = /[A-Z`"{}<>_=:()[\]/\\]|\w\.\w|\d{3,}|'(?![a-z])|(?<![a-z])'/;
const KNOWN_CAPITALS = /^[A-Z](?=[a-z ])|\b(?:I|g?RPC|GRPC|API|ID|TLS|HTTP|DB)\b|gRPC/g;
const HUNDRED = 100;
const TEN = 10;
const MOST = 2;

/** In a Chinese sentence every Latin word is a name, with a capital or without. */
const NAMES_IN_CHINESE = /(?<![A-Za-z])[A-Z][A-Za-z]{0,30}\d{0,2}(?![\w.])/g;

const isParticular = (text: string): boolean => {
  const everyday = text.replace(KNOWN_CAPITALS, '');
  return PARTICULAR_SIGNS.test(HAN.test(text) ? everyday.replace(NAMES_IN_CHINESE, '') : everyday);
};

const LONGEST_PLAIN = 60;

/** Tells whether a text is no more than a few everyday words. */
export const isPlain = (text: string): boolean => text.length <= LONGEST_PLAIN && !isParticular(text);

/** Returns what a text looks like. */
export const lookOf = (kind: TextKind, text: string, { unknown, words, shown }: Neighbourhood): Look => ({
  isWhichCode: Number(kind === 'which-code'),
  isOther: Number(kind === 'other' && shown.length === 0),
  isParticular: Number(isParticular(text)),
  length: Math.min(MOST, text.length / HUNDRED),
  unknown,
  words: Math.min(MOST, words / TEN),
  isQuestion: Number(/[?？]/.test(text)),
});

const weighed = <Key extends string>(
  weights: Readonly<Record<Key, number>>,
  measures: Readonly<Record<Key, number>>,
): number => (Object.keys(weights) as Key[]).reduce((sum, key) => sum + weights[key] * measures[key], 0);

/** A code, or none, and how likely it is that a text wants it. */
export interface Likelihood {
  readonly code: CodeName | undefined;
  readonly chance: number;
}

/** Tells how likely each code is, and that the text wants none, the likeliest first. */
export const judge = (
  { support }: Pick<Neighbourhood, 'support'>,
  look: Look,
  weights: Weights = WEIGHTS,
): Likelihood[] => {
  const scores = SUBJECTS.map((code, subject) => {
    const measures = support[subject];
    if (!measures) return 0;
    return code === undefined
      ? weights.start + weighed(weights.look, look) + weighed(weights.none, measures)
      : weighed(weights.code, measures);
  });
  // Stryker disable next-line MethodExpression: scores are moved only so that no power overflows; shares stay the same
  const highest = Math.max(...scores);
  // Stryker disable next-line ArithmeticOperator: the same
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((a, b) => a + b, 0);
  return SUBJECTS.map((code, subject) => ({ code, chance: (shares[subject] ?? 0) / all })).sort(
    (a, b) => b.chance - a.chance,
  );
};
