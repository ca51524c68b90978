import { codeNames, CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { Route } from '../routes/paths.ts';
import { phrasesOf, type SpokenUnit, type Unit, type UnitKind, type UnitPhrase } from './units.ts';

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
  /** All terms, parted by spaces. */
  readonly terms: string;
  /** For each term a line of the phrases that hold it: distances from the one before, in base 36. */
  readonly holders: string;
}

const BASE = 36;

/** Tells whether a browser finds the titles of units of a kind in what it has or fetches anyway. */
export const hasTitleElsewhere = (kind: UnitKind): boolean => kind === 'message' || kind === 'code';

/** Pages of which each unit of a kind has its own. */
const OWN_PAGES = ['message', 'library', 'system', 'framework'] as const;

const placeOf = (kind: UnitKind, id: string, code: CodeName | undefined): Pick<Unit, 'route' | 'section'> => {
  const rest = id.slice(kind.length + 1);
  const own = OWN_PAGES.find((page) => page === kind);
  if (!id.startsWith(`${kind}/`)) return {};
  if (own) return { route: { page: own, id: rest } as Route };
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

/** Returns the units as a browser fetches them. */
export const packed = (units: readonly SpokenUnit[]): PackedUnits => {
  const phrases = phrasesOf(units);
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
    terms: terms.join(' '),
    holders: terms
      .map((term) =>
        (holders.get(term) ?? []).map((at, nth, all) => (at - (all[nth - 1] ?? 0)).toString(BASE)).join(' '),
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
  fetched.terms.split(' ').forEach((term, nth) => {
    let at = 0;
    for (const distance of (lines[nth] ?? '').split(' ')) {
      at += parseInt(distance, BASE);
      phrases[at]?.terms.push(term);
    }
  });
  return { units, phrases };
};
