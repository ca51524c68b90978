import MiniSearch from 'minisearch';
import type { CodeName } from '../data/names.ts';
import type { Route } from '../routes/paths.ts';
import { termsOfMeaning } from './language.ts';

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

/** Something the site answers: a part of a page, with the phrases real people use for it. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The code that it stands for; without one a text that is near to it claims none. */
  readonly code?: CodeName;
  /** Where it stands; absent for subjects of other sites. */
  readonly route?: Route;
  readonly section?: string;
  /** For readers, in the language of their page. */
  readonly title: string;
  readonly phrases: readonly string[];
}

/** A unit and how near a text is to the nearest of its phrases: 1 where both say the same. */
export interface Near {
  readonly unit: Unit;
  readonly likeness: number;
  /** The same without regard to how much else the text says: long texts may ask for short phrases. */
  readonly fit: number;
}

/** What the phrases near to a text speak for. */
export interface Vote {
  /** Absent: for no code. */
  readonly code: CodeName | undefined;
  /** Share of all votes. */
  readonly share: number;
}

/** What is near to a text. */
export interface Neighbourhood {
  /** The likest first. */
  readonly units: readonly Near[];
  readonly votes: readonly Vote[];
}

/** Units ready to be asked. */
export interface UnitIndex {
  readonly all: readonly Unit[];
  readonly byId: (id: string) => Unit | undefined;
  /** @returns the units nearest to the terms, and what the nearest phrases speak for, the strongest first. */
  readonly near: (terms: readonly string[], without?: string) => Neighbourhood;
}

interface Phrase {
  readonly id: number;
  readonly text: string;
  readonly unit: Unit;
  readonly terms: readonly string[];
}

/** Phrases that vote: enough to outvote one odd neighbour, few enough to stay near. */
const VOTERS = 12;
/** How fast a vote loses weight with distance. */
const SHARPNESS = 4;
const LEAST_PURE = 0.15;
/** A word that no phrase holds counts like one that three hold. */
const RARE = 3;
const CLASSES = 18;
const NEAREST = 24;
/** Phrases beyond these share a common word at most. */
const PHRASES = 300;
/** Latin words from this length on may be misspelt. */
const FUZZY = /^[a-z]{6,}$/;

const tally = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** @returns how much a word tells: rare words and words of a single code tell most. */
const weigher = (phrases: readonly Phrase[]): ((term: string) => number) => {
  const all = new Map<string, number>();
  const byCode = new Map<string, Map<CodeName | undefined, number>>();
  for (const { terms, unit } of phrases)
    for (const term of terms) {
      tally(all, term);
      const counts = byCode.get(term) ?? new Map<CodeName | undefined, number>();
      byCode.set(term, counts);
      tally(counts, unit.code);
    }
  const purity = (term: string): number => {
    const counts = [...(byCode.get(term)?.values() ?? [])];
    const sum = counts.reduce((a, b) => a + b, 0);
    const entropy = counts.reduce((bits, count) => bits - (count / sum) * Math.log2(count / sum), 0);
    return Math.max(LEAST_PURE, 1 - entropy / Math.log2(CLASSES));
  };
  const weights = new Map(
    [...all].map(([term, count]) => [term, Math.log(1 + phrases.length / count) * purity(term)]),
  );
  const unknown = Math.log(1 + phrases.length / RARE);
  return (term) => weights.get(term) ?? unknown;
};

const sumOf = (terms: readonly string[], weight: (term: string) => number): number =>
  terms.reduce((sum, term) => sum + weight(term), 0);

const votesOf = (nearest: readonly { phrase: Phrase; likeness: number }[]): Vote[] => {
  const votes = new Map<CodeName | undefined, number>();
  for (const { phrase, likeness } of nearest.slice(0, VOTERS))
    votes.set(phrase.unit.code, (votes.get(phrase.unit.code) ?? 0) + likeness ** SHARPNESS);
  const sum = [...votes.values()].reduce((a, b) => a + b, 0);
  return [...votes]
    .map(([code, vote]): Vote => ({ code, share: vote / sum }))
    .sort((a, b) => b.share - a.share);
};

/** @returns an index of the units' phrases. */
export const indexOf = (units: readonly Unit[]): UnitIndex => {
  const phrases = units
    .flatMap((unit) => unit.phrases.map((text) => ({ text, unit })))
    .map(({ text, unit }, id): Phrase => ({ id, text, unit, terms: termsOfMeaning(text) }));
  const weight = weigher(phrases);
  const weights = phrases.map(({ terms }) => sumOf(terms, weight));
  const engine = new MiniSearch<Phrase>({
    fields: ['terms'],
    extractField: (phrase, field) => (field === 'terms' ? phrase.terms.join(' ') : String(phrase.id)),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { fuzzy: (term) => (FUZZY.test(term) ? 0.2 : false) },
  });
  engine.addAll(phrases);

  const near: UnitIndex['near'] = (terms, without) => {
    const asked = sumOf(terms, weight);
    const nearest = engine
      .search(terms.join(' '))
      .flatMap(({ id, terms: shared }) => {
        const phrase = phrases[Number(id)];
        if (phrase === undefined || phrase.text === without) return [];
        const common = sumOf([...new Set(shared)], weight);
        const whole = weights[phrase.id] ?? 0;
        return [{ phrase, likeness: (2 * common) / (whole + asked), fit: common / Math.sqrt(whole * asked) }];
      })
      .sort((a, b) => b.likeness - a.likeness);
    const best = new Map<Unit, Near>();
    for (const { phrase, likeness, fit } of nearest.slice(0, PHRASES)) {
      const known = best.get(phrase.unit);
      best.set(phrase.unit, {
        unit: phrase.unit,
        likeness: Math.max(likeness, known?.likeness ?? 0),
        fit: Math.max(fit, known?.fit ?? 0),
      });
    }
    return { units: [...best.values()].slice(0, NEAREST), votes: votesOf(nearest) };
  };
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return { all: units, byId: (id) => known.get(id), near };
};
