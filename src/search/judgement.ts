import type { CodeName } from '../data/names.ts';
import { HAN } from './han.ts';
import type { TextKind } from './kinds.ts';
import { NO_SUPPORT, type Support } from './support.ts';
import type { Neighbourhood } from './units.ts';
import { SUBJECTS } from './vocabulary.ts';

/** Words of texts about calls and their codes. */
export const SPEAKS_OF_GRPC = /grpc|gprc|\brpc\b|状态码|錯誤碼|错误码|status code/i;

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
  readonly isOfGrpc: number;
}

/** What speaks for one code. */
export interface CodeMeasures extends Support {
  /** Share of the words that its signs need, where the text shows signs of no other code. */
  readonly told: number;
  /** A sign in a text that speaks of gRPC. */
  readonly signOfGrpc: number;
}

/** What speaks against every code: what is near without one, and what the text looks like. */
export type NoneMeasures = Omit<Support, 'strongSign' | 'weakSign'> & Look;

/** How much each measure counts. `npm run search:fit` finds the numbers. */
export interface Weights {
  readonly code: Readonly<Record<keyof CodeMeasures, number>>;
  readonly none: Readonly<Record<keyof NoneMeasures, number>>;
  /** For no code, whatever the text. */
  readonly start: number;
}

export const WEIGHTS: Weights = {
  code: {
    votes: 1.79,
    likeness: 1.57,
    likenessOfKnown: 1.6,
    held: 1.75,
    leaning: 0.98,
    strongSign: 1.23,
    weakSign: 1.17,
    told: 0.5,
    signOfGrpc: 1.3,
  },
  none: {
    votes: 0.26,
    likeness: 0.6,
    likenessOfKnown: 0.93,
    held: 0.67,
    leaning: -0.02,
    isWhichCode: -0.31,
    isOther: 0.58,
    isParticular: 0.48,
    length: -0.05,
    unknown: 1.72,
    words: 1.12,
    isQuestion: 0.39,
    isOfGrpc: 0.17,
  },
  start: 2.94,
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

/** Returns what a text looks like. */
export const lookOf = (kind: TextKind, text: string, { unknown, words, shown }: Neighbourhood): Look => ({
  isWhichCode: Number(kind === 'which-code'),
  isOther: Number(kind === 'other' && shown.length === 0),
  isParticular: Number(isParticular(text)),
  length: Math.min(MOST, text.length / HUNDRED),
  unknown,
  words: Math.min(MOST, words / TEN),
  isQuestion: Number(/[?？]/.test(text)),
  isOfGrpc: Number(SPEAKS_OF_GRPC.test(text)),
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

/** What is near to a text, as far as it is judged. */
type Judged = Pick<Neighbourhood, 'support' | 'shown' | 'told'>;

/** Returns what speaks for each subject, in their order; the last one is no code. */
export const measuresOf = (
  { support, shown, told }: Judged,
  look: Look,
): readonly (CodeMeasures | NoneMeasures)[] => {
  const signed = new Set(shown.map(({ code }) => code));
  return SUBJECTS.map((code, subject) => {
    const measures = support[subject] ?? NO_SUPPORT;
    if (code === undefined) return { ...measures, ...look };
    return {
      ...measures,
      told: signed.size === 1 && signed.has(code) ? Math.min(1, told) : 0,
      signOfGrpc: measures.strongSign * look.isOfGrpc,
    };
  });
};

/** Tells how likely each code is, and that the text wants none, the likeliest first. */
export const judge = (nearby: Judged, look: Look, weights: Weights = WEIGHTS): Likelihood[] => {
  const scores = measuresOf(nearby, look).map((measures) =>
    'isOfGrpc' in measures
      ? weights.start + weighed(weights.none, measures)
      : weighed(weights.code, measures),
  );
  // Stryker disable next-line MethodExpression: scores are moved only so that no power overflows; shares stay the same
  const highest = Math.max(...scores);
  // Stryker disable next-line ArithmeticOperator: the same
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((a, b) => a + b, 0);
  return SUBJECTS.map((code, subject) => ({ code, chance: (shares[subject] ?? 0) / all })).sort(
    (a, b) => b.chance - a.chance,
  );
};
