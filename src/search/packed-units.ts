import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { Route } from '../routes/paths.ts';
import { isOfEveryProgram } from './shared-text.ts';
import { numberOf, startFor } from './term-numbers.ts';
import type { Unit, UnitKind, UnitPhrase } from './units.ts';

/**
 * Units and what their phrases speak of, as a browser fetches them: a third less than the phrases themselves, and no
 * phrase has to be read again there.
 */
export interface PackedUnits {
  /** Runs of units of one kind. */
  readonly kinds: readonly (readonly [kind: UnitKind, units: number])[];
  /** Ids, without the kind where they begin with it; empty for messages, unless the search itself asks for the id. */
  readonly ids: readonly string[];
  /** Empty for messages, whose own file has it, and for codes, whose meaning is among the words of the look-up. */
  readonly titles: readonly string[];
  /** Numbers of codes; -1: none. */
  readonly codes: readonly number[];
  /** What does not follow from kind, id and code, by the unit's place. */
  readonly more: Readonly<Record<number, Pick<Unit, 'route' | 'section' | 'signs'>>>;
  /** How many phrases each unit has. */
  readonly sizes: readonly number[];
  /** What the numbers of terms start from. */
  readonly start: number;
  /**
   * The numbers of all terms, those that one phrase holds first, then of two, of three, and of more: distances from the
   * one before, written as `writtenNumber` does.
   */
  readonly terms: readonly string[];
  /** The phrases that hold each of these terms, written alike; where their number differs, a line for each term. */
  readonly holders: readonly string[];
}

/** How many phrases hold the terms that need no line of their own; the others come last. */
const HELD_BY = [1, 2, 3] as const;

/** The last digit of a number and those before it are different characters, so that numbers need nothing between them. */
const LAST = { from: 35, base: 57 } as const;
const LEADING = { from: 93, base: 34 } as const;

const digitsBefore = (number: number): string =>
  number === 0
    ? ''
    : digitsBefore(Math.floor(number / LEADING.base)) +
      String.fromCharCode(LEADING.from + (number % LEADING.base));

/** Writes a number with characters that JSON does not escape. */
const writtenNumber = (number: number): string =>
  digitsBefore(Math.floor(number / LAST.base)) + String.fromCharCode(LAST.from + (number % LAST.base));

const numbersIn = (line: string): number[] => {
  const numbers: number[] = [];
  let before = 0;
  for (const digit of line) {
    const character = digit.charCodeAt(0);
    if (character >= LEADING.from) before = before * LEADING.base + character - LEADING.from;
    else {
      numbers.push(before * LAST.base + character - LAST.from);
      before = 0;
    }
  }
  return numbers;
};

const writtenDistances = (numbers: readonly number[]): string =>
  numbers.map((number, nth) => writtenNumber(number - (numbers[nth - 1] ?? 0))).join('');

const sums = (distances: readonly number[]): number[] => {
  let number = 0;
  return distances.map((distance) => (number += distance));
};

const numbersAt = (distances: string): number[] => sums(numbersIn(distances));

/** Returns the phrases of each term, of which each has so many, or a line. */
const linesOf = (written: string, count: number | undefined): number[][] => {
  if (count === undefined) return written.split('\n').map(numbersAt);
  const numbers = numbersIn(written);
  return Array.from({ length: numbers.length / count }, (_, nth) =>
    sums(numbers.slice(nth * count, (nth + 1) * count)),
  );
};

/** Tells whether a browser finds the titles of units of a kind in what it has or fetches anyway. */
export const hasTitleElsewhere = (kind: UnitKind): boolean => kind === 'message' || kind === 'code';

/** Pages of which each unit of a kind has its own. */
const OWN_PAGES = ['message', 'library', 'system', 'framework'] as const;

const placeOf = (kind: UnitKind, id: string, code: CodeName | undefined): Pick<Unit, 'route' | 'section'> => {
  const rest = id.slice(kind.length + 1);
  const own = OWN_PAGES.find((page) => page === kind);
  if (!id.startsWith(`${kind}/`)) return {};
  if (own) return { route: { page: own, id: rest } as Route };
  if (kind === 'guide') {
    const [guide = '', section] = rest.split('/');
    return { route: { page: 'guide', id: guide } as Route, ...(section && { section }) };
  }
  if (kind === 'comparison') return { route: { page: 'comparison', codes: rest.split('/') } as Route };
  if (kind === 'situation') return { route: { page: 'choose' }, section: rest };
  if (kind === 'code' && code) return { route: { page: 'code', name: code } };
  if (kind === 'term') return { route: { page: 'glossary' } };
  return {};
};

const MESSAGE = 'message/';
/** Begins the id that stands for one that was not fetched. */
const UNFETCHED = '#';

/** Returns the place in the catalogue of a message whose id was not fetched; of any other unit nothing. */
export const unfetchedPlace = ({ route }: Pick<Unit, 'route'>): number | undefined =>
  route?.page === 'message' && route.id.startsWith(UNFETCHED) ? Number(route.id.slice(1)) : undefined;

/** Returns what tells whether the id of a unit is left to be fetched with an answer that leads to it. */
const fetchedLater = (units: readonly Unit[]): ((unit: Unit) => boolean) => {
  const asked = new Set(
    units.flatMap(({ id, route }) => (route?.page === 'message' && !id.startsWith(MESSAGE) ? route.id : [])),
  );
  return ({ id }) => {
    const message = id.slice(MESSAGE.length);
    return id.startsWith(MESSAGE) && !asked.has(message) && !isOfEveryProgram(message);
  };
};

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const runsOf = (units: readonly Unit[]): [UnitKind, number][] =>
  units.reduce<[UnitKind, number][]>((runs, { kind }) => {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else runs.push([kind, 1]);
    return runs;
  }, []);

const moreOf = ({
  id,
  kind,
  code,
  route,
  section,
  signs,
}: Unit): Pick<Unit, 'route' | 'section' | 'signs'> => {
  const implied = placeOf(kind, id, code);
  const isImplied = isEqual([route, section], [implied.route, implied.section]);
  return {
    ...(!isImplied && route && { route }),
    ...(!isImplied && section !== undefined && { section }),
    ...(signs && { signs }),
  };
};

/** Returns units, and what their phrases speak of, as a browser fetches them. */
export const packed = (units: readonly Unit[], phrases: readonly UnitPhrase[]): PackedUnits => {
  const holders = new Map<string, number[]>();
  phrases.forEach(({ terms }, at) => {
    for (const term of terms) holders.set(term, [...(holders.get(term) ?? []), at]);
  });
  const start = startFor([...holders.keys()]);
  const terms = [...holders.keys()].sort((a, b) => numberOf(a, start) - numberOf(b, start));
  const held = [...HELD_BY, undefined].map((count) =>
    terms.filter((term) => HELD_BY.find((known) => known === holders.get(term)?.length) === count),
  );
  const sizes = new Map<Unit, number>();
  const isFetchedLater = fetchedLater(units);
  for (const { unit } of phrases) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  return {
    kinds: runsOf(units),
    ids: units.map((unit) => {
      const { id, kind } = unit;
      if (isFetchedLater(unit)) return '';
      return id.startsWith(`${kind}/`) ? id.slice(kind.length) : id;
    }),
    titles: units.map(({ title, kind }) => (hasTitleElsewhere(kind) ? '' : title)),
    codes: units.map(({ code }) => (code ? CODE_NUMBERS[code] : -1)),
    more: Object.fromEntries(
      units.map((unit, at) => [at, moreOf(unit)] as const).filter(([, more]) => !isEqual(more, {})),
    ),
    sizes: units.map((unit) => sizes.get(unit) ?? 0),
    start,
    terms: held.map((some) => writtenDistances(some.map((term) => numberOf(term, start)))),
    holders: held.map((some, nth) =>
      some
        .map((term) => writtenDistances(holders.get(term) ?? []))
        .join(HELD_BY[nth] === undefined ? '\n' : ''),
    ),
  };
};

const nameOf = (number: number): CodeName | undefined =>
  codeNames.find((name) => CODE_NUMBERS[name] === number);

const unitsOf = ({ kinds, ids, titles, codes, more }: PackedUnits, messages: readonly string[]): Unit[] => {
  const kindAt = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const firstMessage = kindAt.indexOf('message');
  return ids.flatMap((written, at) => {
    const kind = kindAt[at];
    if (!kind) return [];
    const nth = at - firstMessage;
    const full = written || `/${messages[nth] ?? `${UNFETCHED}${nth}`}`;
    const id = full.startsWith('/') ? kind + full : full;
    const code = nameOf(codes[at] ?? -1);
    const place = more[at]?.route || more[at]?.section !== undefined ? {} : placeOf(kind, id, code);
    return [{ id, kind, ...(code && { code }), title: titles[at] ?? '', ...place, ...more[at] }];
  });
};

/** What a browser makes of the fetched units. */
export interface Unpacked {
  /** As before they were packed, but for the titles that a browser finds elsewhere. */
  readonly units: readonly Unit[];
  readonly phrases: readonly UnitPhrase[];
  /** Returns how the phrases write a term. */
  readonly spelt: (term: string) => string;
}

const spelling = (number: number): string => `#${number}`;

/**
 * Returns the units and what their phrases speak of.
 *
 * @param messages ids of all messages in the order of the catalogue, where they are known.
 */
export const unpacked = (fetched: PackedUnits, messages: readonly string[] = []): Unpacked => {
  const units = unitsOf(fetched, messages);
  const phrases = units.flatMap((unit, at) =>
    Array.from({ length: fetched.sizes[at] ?? 0 }, () => ({ unit, terms: [] as string[] })),
  );
  fetched.terms.forEach((terms, group) => {
    const lines = linesOf(fetched.holders[group] ?? '', HELD_BY[group]);
    numbersAt(terms).forEach((number, nth) => {
      for (const at of lines[nth] ?? []) phrases[at]?.terms.push(spelling(number));
    });
  });
  return { units, phrases, spelt: (term) => spelling(numberOf(term, fetched.start)) };
};
