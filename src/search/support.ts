import { isShown, type Sign } from './signs.ts';
import { SUBJECTS, type Counted, type Vocabulary } from './vocabulary.ts';
import type { Unit } from './units.ts';

/** A phrase of a unit, ready to be compared. */
export interface Phrase extends Counted {
  readonly unit: Unit;
  readonly weight: number;
}

/** How much speaks for one subject; each measure is 0 where nothing does. */
export interface Support {
  /** Share of the votes of the nearest phrases. */
  readonly votes: number;
  /** How near the nearest phrase is. */
  readonly likeness: number;
  /** The same, without the words of the text that no phrase knows. */
  readonly likenessOfKnown: number;
  /** How much of a phrase the text holds, whatever else it says. */
  readonly held: number;
  /** How much more often its words occur in phrases of this subject than elsewhere. */
  readonly leaning: number;
  readonly strongSign: number;
  readonly weakSign: number;
}

/** Nothing speaks for a subject. */
export const NO_SUPPORT: Support = {
  votes: 0,
  likeness: 0,
  likenessOfKnown: 0,
  held: 0,
  leaning: 0,
  strongSign: 0,
  weakSign: 0,
};

/** A phrase that shares words with a text. */
export interface Shared {
  readonly phrase: Phrase;
  readonly likeness: number;
  /** The same without regard to how much else the text says: long texts may ask for short phrases. */
  readonly fit: number;
}

/** What speaks for what in a text, and which phrases are near. */
export interface Compared {
  /** For each subject, in their order. */
  readonly support: readonly Support[];
  /** The likest first. */
  readonly nearest: readonly Shared[];
  readonly signs: readonly Sign[];
  /** Share of the text that no phrase knows, by weight. */
  readonly unknown: number;
}

/** Phrases that vote: enough to outvote one odd neighbour, few enough to stay near. */
const VOTERS = 12;
/** How fast a vote loses weight with distance. */
const SHARPNESS = 4;
/** As if one more phrase, half like the text, voted for nothing: a text that little is like has few votes. */
const ABSTAINED = 0.5 ** SHARPNESS;
/** A phrase is held for certain when its shared words weigh as much as two rare ones. */
const HELD_WEIGHT = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What the phrases of one subject reach, each measure by the phrase that is best at it. */
interface Best {
  likeness: number;
  likenessOfKnown: number;
  held: number;
}

/** Each phrase is looked at once: a common word is shared by thousands. */
const bestOf = (shared: readonly (Shared & Best)[]): ReadonlyMap<Phrase['code'], Readonly<Best>> => {
  const best = new Map<Phrase['code'], Best>();
  for (const { phrase, likeness, likenessOfKnown, held } of shared) {
    const known = best.get(phrase.code);
    if (known) {
      known.likeness = Math.max(known.likeness, likeness);
      known.likenessOfKnown = Math.max(known.likenessOfKnown, likenessOfKnown);
      known.held = Math.max(known.held, held);
    } else best.set(phrase.code, { likeness, likenessOfKnown, held });
  }
  return best;
};

/** What a text is compared with. */
export interface Body {
  readonly phrases: readonly Phrase[];
  readonly signs: readonly Sign[];
  readonly vocabulary: Vocabulary;
  /** The phrases that hold a term. */
  readonly holding: (term: string) => readonly number[];
}

const saysTheSame = (terms: readonly string[], others: ReadonlySet<string>): boolean =>
  terms.length === others.size && terms.every((term) => others.has(term));

/**
 * Returns what speaks for what in a text with these terms; `without`: what a phrase speaks of that is left out, to measure
 * honestly.
 */
export const compare = (terms: readonly string[], body: Body, without?: readonly string[]): Compared => {
  const { phrases, vocabulary } = body;
  const weighed = (some: readonly string[]): number => sum(some.map(vocabulary.weight));
  const known = terms.filter(vocabulary.isKnown);
  const asked = weighed(terms) || 1;
  const ofKnown = weighed(known);
  const shared = new Set<number>();
  const weights = new Float64Array(phrases.length);
  const counts = new Uint16Array(phrases.length);
  for (const term of known) {
    const weight = vocabulary.weight(term);
    for (const id of body.holding(term)) {
      shared.add(id);
      weights[id] = (weights[id] ?? 0) + weight;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const omitted = without && new Set(without);
  const left = omitted ? phrases.filter((phrase) => saysTheSame(phrase.terms, omitted)) : [];
  const nearest: (Shared & Best)[] = [];
  for (const id of shared) {
    const phrase = phrases[id];
    if (!phrase || left.includes(phrase)) continue;
    const common = weights[id] ?? 0;
    const whole = phrase.weight || 1;
    nearest.push({
      phrase,
      likeness: (2 * common) / (whole + asked),
      fit: common / Math.sqrt(whole * asked),
      likenessOfKnown: (2 * common) / (whole + ofKnown),
      held: (counts[id] ?? 0) > 1 ? (common / whole) * Math.min(1, common / HELD_WEIGHT) : 0,
    });
  }
  nearest.sort((a, b) => b.likeness - a.likeness);
  const best = bestOf(nearest);
  const voters = nearest.slice(0, VOTERS);
  const votes = ABSTAINED + sum(voters.map(({ likeness }) => likeness ** SHARPNESS));
  const leanings = known.map((term) => vocabulary.leanings(term, left));
  const signs = body.signs.filter((sign) => isShown(sign, terms));
  const support = SUBJECTS.map((code, subject): Support => {
    const shown = signs.filter(({ unit }) => unit.code === code && code !== undefined);
    return {
      ...NO_SUPPORT,
      votes:
        sum(voters.filter(({ phrase }) => phrase.code === code).map((vote) => vote.likeness ** SHARPNESS)) /
        votes,
      ...best.get(code),
      leaning: sum(leanings.map((of) => of[subject] ?? 0)) / Math.sqrt(Math.max(1, known.length)),
      strongSign: shown.some(({ isWeak }) => !isWeak) ? 1 : 0,
      weakSign: shown.some(({ isWeak }) => isWeak) ? 1 : 0,
    };
  });
  return { support, nearest, signs, unknown: 1 - ofKnown / asked };
};
