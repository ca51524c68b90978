import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { Route } from '../routes/paths.ts';
import { HAN } from './han.ts';
import type { Unit, UnitKind, UnitPhrase } from './units.ts';

/**
 * Units and what their phrases speak of, as a browser fetches them: a third less than the phrases themselves, and no
 * phrase has to be read again there.
 */
export interface PackedUnits {
  /** Runs of units of one kind. */
  readonly kinds: readonly (readonly [kind: UnitKind, units: number])[];
  /** Ids, without the kind where they begin with it. */
  readonly ids: readonly string[];
  /** Empty for messages, whose own file has it, and for codes, whose meaning is among the words of the look-up. */
  readonly titles: readonly string[];
  /** Numbers of codes; -1: none. */
  readonly codes: readonly number[];
  /** What does not follow from kind, id and code, by the unit's place. */
  readonly more: Readonly<Record<number, Pick<Unit, 'route' | 'section' | 'signs'>>>;
  /** How many phrases each unit has. */
  readonly sizes: readonly number[];
  /** All terms, parted by spaces; pairs of Chinese characters with the same first one share it. */
  readonly terms: string;
  /** For each term a line of the phrases that hold it: distances from the one before, written as `writtenNumber` does. */
  readonly holders: string;
}

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

const isPair = (term: string): boolean => term.length === 2 && HAN.test(term);

const joinedTerms = (terms: readonly string[]): string =>
  terms
    .map((term, nth) => {
      const before = terms[nth - 1] ?? '';
      const isShared = isPair(term) && isPair(before) && before[0] === term[0];
      return isShared ? term.slice(1) : ` ${term}`;
    })
    .join('')
    .slice(1);

const partedTerms = (joined: string): string[] =>
  joined
    .split(' ')
    .flatMap((word) =>
      word.length > 1 && HAN.test(word)
        ? [...word.slice(1)].map((second) => word.slice(0, 1) + second)
        : [word],
    );

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
  const terms = [...holders.keys()].sort();
  const sizes = new Map<Unit, number>();
  for (const { unit } of phrases) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  return {
    kinds: runsOf(units),
    ids: units.map(({ id, kind }) => (id.startsWith(`${kind}/`) ? id.slice(kind.length) : id)),
    titles: units.map(({ title, kind }) => (hasTitleElsewhere(kind) ? '' : title)),
    codes: units.map(({ code }) => (code ? CODE_NUMBERS[code] : -1)),
    more: Object.fromEntries(
      units.map((unit, at) => [at, moreOf(unit)] as const).filter(([, more]) => !isEqual(more, {})),
    ),
    sizes: units.map((unit) => sizes.get(unit) ?? 0),
    terms: joinedTerms(terms),
    holders: terms
      .map((term) =>
        (holders.get(term) ?? []).map((at, nth, all) => writtenNumber(at - (all[nth - 1] ?? 0))).join(''),
      )
      .join('\n'),
  };
};

const nameOf = (number: number): CodeName | undefined =>
  codeNames.find((name) => CODE_NUMBERS[name] === number);

const unitsOf = ({ kinds, ids, titles, codes, more }: PackedUnits): Unit[] => {
  const kindAt = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return ids.flatMap((written, at) => {
    const kind = kindAt[at];
    if (!kind) return [];
    const id = written.startsWith('/') ? kind + written : written;
    const code = nameOf(codes[at] ?? -1);
    const place = more[at]?.route || more[at]?.section !== undefined ? {} : placeOf(kind, id, code);
    return [{ id, kind, ...(code && { code }), title: titles[at] ?? '', ...place, ...more[at] }];
  });
};

/** Returns the units and what their phrases speak of, as before they were packed, but for the titles that a browser finds elsewhere. */
export const unpacked = (
  fetched: PackedUnits,
): { readonly units: Unit[]; readonly phrases: UnitPhrase[] } => {
  const units = unitsOf(fetched);
  const phrases = units.flatMap((unit, at) =>
    Array.from({ length: fetched.sizes[at] ?? 0 }, () => ({ unit, terms: [] as string[] })),
  );
  const lines = fetched.holders.split('\n');
  partedTerms(fetched.terms).forEach((term, nth) => {
    let at = 0;
    for (const distance of numbersIn(lines[nth] ?? '')) {
      at += distance;
      phrases[at]?.terms.push(term);
    }
  });
  return { units, phrases };
};
