import type { CodeName } from '../data/names.ts';
import type { Route } from '../routes/paths.ts';
import { HAN } from './han.ts';
import type { Language } from './meaning.ts';
import { signsOf } from './signs.ts';
import { compare, type Compared, type Phrase } from './support.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What kind of thing answers; a new kind needs one record file in `src/data/phrases` and one line in `src/model/units.ts`. */
export type UnitKind =
  | 'situation'
  | 'code'
  | 'message'
  | 'comparison'
  | 'guide'
  | 'library'
  | 'system'
  | 'framework'
  | 'page'
  | 'term'
  | 'elsewhere';

/** Something the site answers: a part of a page. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The code that it stands for; without one a text that is near to it claims none. */
  readonly code?: CodeName;
  /** Its page; absent for subjects of other sites. */
  readonly route?: Route;
  readonly section?: string;
  /** For readers, in the language of their page. */
  readonly title: string;
  /** What a text speaks of that it answers, as written in `src/data/phrases/signs.ts`. */
  readonly signs?: readonly string[];
}

/** A unit with the phrases that real people use for it. */
export interface SpokenUnit extends Unit {
  readonly phrases: readonly string[];
}

/** What a phrase of a unit speaks of. */
export interface UnitPhrase {
  readonly unit: Unit;
  readonly terms: readonly string[];
}

/** A unit and how near a text is to the nearest of its phrases: 1 where both say the same. */
export interface Near {
  readonly unit: Unit;
  readonly likeness: number;
  readonly fit: number;
}

/** What is near to a text. */
export interface Neighbourhood extends Pick<Compared, 'support' | 'unknown'> {
  /** The likest first. */
  readonly units: readonly Near[];
  /** Units of which the text shows a sign that is not weak. */
  readonly shown: readonly Unit[];
  /** The largest share of the words that one of these signs needs. */
  readonly told: number;
  /** How many telling words the text has. */
  readonly words: number;
}

/** Units ready to be asked. */
export interface UnitIndex {
  readonly all: readonly Unit[];
  readonly byId: (id: string) => Unit | undefined;
  readonly read: Language['read'];
  /** Returns the units nearest to the terms, and what speaks for each code; `without`: a phrase that is left out. */
  readonly near: (terms: readonly string[], without?: string) => Neighbourhood;
}

const NEAREST = 24;
/** Phrases beyond these share a common word at most. */
const PHRASES = 300;

const nearUnits = (nearest: Compared['nearest']): Near[] => {
  const best = new Map<Unit, Near>();
  for (const { phrase, likeness, fit } of nearest.slice(0, PHRASES)) {
    const known = best.get(phrase.unit);
    best.set(phrase.unit, {
      unit: phrase.unit,
      likeness: Math.max(likeness, known?.likeness ?? 0),
      fit: Math.max(fit, known?.fit ?? 0),
    });
  }
  return [...best.values()].slice(0, NEAREST);
};

/** More phrases than a unit has, of as many digits as the difference. */
const MANY = 1999;

/** Returns lists of terms with those beside each other that share their usual ones: their places take fewer bytes so. */
const alikeBeside = (spoken: readonly (readonly string[])[]): (readonly string[])[] => {
  const counts = new Map<string, number>();
  for (const term of spoken.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const order = (terms: readonly string[]): string =>
    terms
      .map((term) => `${MANY - (counts.get(term) ?? 0)} ${term}`)
      .sort()
      .join(' ');
  return [...new Map(spoken.map((terms) => [order(terms), terms]))]
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, terms]) => terms);
};

/** Returns what the phrases of units speak of; those of a unit that speak of the same count once. */
export const phrasesOf = (units: readonly SpokenUnit[], read: Language['read']): UnitPhrase[] =>
  units.flatMap((unit) =>
    alikeBeside(unit.phrases.map((text) => read(text).sort())).map((terms) => ({ unit, terms })),
  );

/** Returns a vocabulary that is asked for terms as texts have them. */
const askedAs = ({ weight, isKnown, leanings }: Vocabulary, spelt: (term: string) => string): Vocabulary => ({
  // A term that no phrase holds weighs what its letters tell.
  weight: (term) => weight(isKnown(spelt(term)) ? spelt(term) : term),
  isKnown: (term) => isKnown(spelt(term)),
  leanings: (term, without) => leanings(spelt(term), without),
});

/** Returns a function that remembers what it returned. */
const remembering = (spelt: (term: string) => string): ((term: string) => string) => {
  const known = new Map<string, string>();
  return (term) => {
    const found = known.get(term) ?? spelt(term);
    known.set(term, found);
    return found;
  };
};

/** Returns the code that the words of a unit speak for: what fails with UNKNOWN in a library, fails elsewhere as well. */
const codeToldBy = ({ kind, code }: Unit): CodeName | undefined =>
  kind === 'message' && code === 'UNKNOWN' ? undefined : code;

/**
 * Returns an index of units and what their phrases speak of.
 *
 * @param spelt returns how the phrases write a term.
 */
export const indexOf = (
  units: readonly Unit[],
  spoken: readonly UnitPhrase[],
  { read, isConcept }: Language,
  spelt: (term: string) => string = (term) => term,
): UnitIndex => {
  const written = remembering(spelt);
  const counted = spoken.map((phrase) => ({ ...phrase, code: codeToldBy(phrase.unit) }));
  const vocabulary = vocabularyOf(counted);
  const holders = new Map<string, number[]>();
  const phrases = counted.map((phrase, id): Phrase => {
    for (const term of phrase.terms) {
      const ids = holders.get(term);
      if (ids) ids.push(id);
      else holders.set(term, [id]);
    }
    return { ...phrase, weight: phrase.terms.reduce((sum, term) => sum + vocabulary.weight(term), 0) };
  });
  const body = {
    phrases,
    vocabulary: askedAs(vocabulary, written),
    signs: units.flatMap((unit) => signsOf(unit, isConcept)),
    holding: (term: string): readonly number[] => holders.get(written(term)) ?? [],
  };
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return {
    all: units,
    byId: (id) => known.get(id),
    read,
    near: (terms, without) => {
      const { support, nearest, signs, unknown } = compare(
        terms,
        body,
        without === undefined ? undefined : read(without).map(written),
      );
      const strong = signs.filter(({ isWeak }) => !isWeak);
      const shown = strong.map(({ unit }) => unit);
      const words = terms.reduce((sum, term) => sum + (HAN.test(term) ? 0.5 : 1), 0);
      const told = Math.max(0, ...strong.map(({ needed }) => needed.length / words));
      return { units: nearUnits(nearest), support, shown, told, unknown, words };
    },
  };
};
