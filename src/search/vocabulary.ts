import { codeNames, type CodeName } from '../data/names.ts';
import { HAN } from './han.ts';

/** What a phrase can speak for: a code, or none of them, which is last. */
export const SUBJECTS: readonly (CodeName | undefined)[] = [...codeNames, undefined];

/** A phrase as far as its words are counted. */
export interface Counted {
  readonly terms: readonly string[];
  readonly code?: CodeName | undefined;
}

/** How often the words of all phrases occur, and what they speak for. */
export interface Vocabulary {
  /** Tells how much a word tells: rare words and words of a single code tell most. */
  readonly weight: (term: string) => number;
  readonly isKnown: (term: string) => boolean;
  /** Tells how much more often a word occurs in the phrases of each subject than in all; without the given phrases. */
  readonly leanings: (term: string, without: readonly Counted[]) => readonly number[];
}

const LEAST_PURE = 0.15;
/** A word that no phrase holds counts like one that three hold. */
const RARE = 3;
/** So many occurrences are assumed of every word in every subject, so that one phrase proves little. */
const ASSUMED = 0.3;
const ASSUMED_WORDS = 8;

/** A Chinese word that no phrase holds is cut into pairs of characters that overlap, each of which is half of a word. */
const PAIR = 0.5;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const subjectOf = ({ code }: Counted): number => SUBJECTS.indexOf(code);

/** Returns the vocabulary of the phrases. */
export const vocabularyOf = (phrases: readonly Counted[]): Vocabulary => {
  const counts = new Map<string, number[]>();
  const totals = SUBJECTS.map(() => 0);
  for (const phrase of phrases) {
    const subject = subjectOf(phrase);
    totals[subject] = (totals[subject] ?? 0) + 1;
    for (const term of phrase.terms) {
      const known = counts.get(term) ?? SUBJECTS.map(() => 0);
      known[subject] = (known[subject] ?? 0) + 1;
      counts.set(term, known);
    }
  }
  const purity = (found: readonly number[]): number => {
    const all = sum(found);
    const bits = sum(found.filter((count) => count > 0).map((n) => -(n / all) * Math.log2(n / all)));
    return Math.max(LEAST_PURE, 1 - bits / Math.log2(SUBJECTS.length));
  };
  const weights = new Map(
    [...counts].map(([term, found]) => [term, Math.log(1 + phrases.length / sum(found)) * purity(found)]),
  );
  const unknown = Math.log(1 + phrases.length / RARE);

  const leanings = (term: string, without: readonly Counted[]): readonly number[] => {
    const found = counts.get(term) ?? [];
    const left = without.filter(({ terms }) => terms.includes(term));
    const all = sum(found) - left.length;
    const everywhere =
      (all + ASSUMED * SUBJECTS.length) / (phrases.length - without.length + ASSUMED_WORDS * SUBJECTS.length);
    return SUBJECTS.map((_, subject) => {
      const isOf = (phrase: Counted) => subjectOf(phrase) === subject;
      const here = (found[subject] ?? 0) - left.filter(isOf).length;
      const total = (totals[subject] ?? 0) - without.filter(isOf).length;
      return Math.log((here + ASSUMED) / (total + ASSUMED_WORDS) / everywhere);
    });
  };

  return {
    weight: (term) => weights.get(term) ?? (HAN.test(term) ? unknown * PAIR : unknown),
    isKnown: (term) => counts.has(term),
    leanings,
  };
};
