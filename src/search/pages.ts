import type { CodeName } from '../data/names.ts';
import { addressOf } from '../routes/paths.ts';
import type { TextKind } from './kinds.ts';
import type { Likelihood } from './judgement.ts';
import type { Places } from './places.ts';
import type { Near, Unit, UnitKind } from './units.ts';

/** What readers with a text of each kind came for: pages of these kinds come first. */
const WANTED: Readonly<Partial<Record<TextKind, Readonly<Partial<Record<UnitKind, number>>>>>> = {
  'how-to': { guide: 1.5, library: 1.5, page: 1.4, situation: 0.8, code: 0.6, message: 0.7, term: 0.7 },
  'which-code': { situation: 1.2, comparison: 1.3, message: 0.7, library: 0.8 },
  other: { guide: 1.3, library: 1.2, page: 1.2, message: 0.8 },
  symptom: { message: 1.1, situation: 0.9 },
};

/** Where a reader goes on when nothing is near: how errors are handled, every code, every word. */
export const LAST_RESORT = ['guide/error-details', 'page/choose', 'page/board', 'page/glossary'] as const;
/** What a program wrote is no question: words that it shares with a situation or a code would look like an answer. */
const UNASKED: ReadonlySet<TextKind> = new Set(['log', 'configuration', 'service-config']);
/** A number that stands for no code asks for the table of numbers, not for a code. */
const NUMBERS: ReadonlySet<TextKind> = new Set(['http', 'http2']);
const GENERAL: ReadonlySet<UnitKind> = new Set(['guide', 'library', 'message', 'page', 'comparison']);
/** Where texts of a kind are explained, whatever their words. */
const EXPLAINED: Readonly<Partial<Record<TextKind, readonly string[]>>> = {
  http: ['page/mappings'],
  http2: ['page/mappings', 'guide/grpc-over-http'],
  'service-config': ['page/service-config', 'guide/retry/service-config'],
};
const LEAST_NEAR = 0.12;
/** A question to which nothing is this near is answered by the page that asks back. */
const ALIKE = 0.3;
/** What says the same as the text comes before what is only near. */
const SAME = 0.99;
const MOST = 8;
/** A list of pages of one kind would hide the others. */
const MOST_OF_KIND = 3;

/** What is known about a text before its pages are chosen. */
export interface Leads {
  readonly kind: TextKind;
  /** The claimed code and those that are plausible beside it. */
  readonly codes: readonly CodeName[];
  /** Codes that the text names. */
  readonly named: readonly CodeName[];
  /** The same, with those named in everyday words where the text compares codes. */
  readonly compared: readonly CodeName[];
  /** Ids of known messages in the text. */
  readonly messages: readonly string[];
  readonly evidence?: Unit;
  readonly near: readonly Near[];
  /** How likely each code is, the likeliest first. */
  readonly likely: readonly Likelihood[];
  /** Units of which the text shows a sign that is not weak. */
  readonly signed: readonly Unit[];
  /** Ids of the units whose pages have the name that the text asks for. */
  readonly titled: readonly string[];
  /** Ids of the units that explain what the text is about. */
  readonly topics: readonly string[];
  /** Id of the unit about the system whose program printed the text, if any. */
  readonly systems: readonly string[];
  /** Ids of the units about the programs that the text names. */
  readonly subjects: readonly string[];
  /** What a program without gRPC wrote leads to no message of a library, however alike the words are. */
  readonly isOfGrpc: boolean;
}

const pageOf = ({ route }: Unit): string | undefined => route && addressOf(route, 'en');

const comparing = (codes: readonly CodeName[], units: Places): Unit[] => {
  const sought = [...new Set(codes)];
  if (sought.length < 2) return [];
  return units.all.filter(
    ({ route }) =>
      route?.page === 'comparison' && sought.slice(0, 3).every((code) => route.codes.includes(code)),
  );
};

/** What separates a printed code from those that it is confused with; only where a status is printed is it certain. */
const separating = ({ kind, codes: [claimed] }: Leads, units: Places): Unit[] =>
  kind === 'status' && claimed
    ? units.all.filter(({ route }) => route?.page === 'comparison' && route.codes.includes(claimed))
    : [];

const ranked = (near: readonly Near[], kind: TextKind): Unit[] =>
  near
    .filter(({ fit }) => fit >= LEAST_NEAR)
    .map(({ unit, fit, likeness }) => ({
      unit,
      worth: fit * (WANTED[kind]?.[unit.kind] ?? 1) + (likeness >= SAME ? 1 : 0),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ unit }) => unit);

/** Of the codes, one that is likely is shown although it is too weak for a claim. */
const LEAST_SHARE = 0.2;
const MOST_LIKELY = 2;

/** Texts that hold no print of a program and no message are judged by their words. */
const OF_WORDS: ReadonlySet<TextKind> = new Set(['symptom', 'which-code', 'how-to', 'other']);

const likelyCodes = (likely: readonly Likelihood[], kind: TextKind): string[] => {
  if (!OF_WORDS.has(kind) || kind === 'how-to') return [];
  const codes = likely.filter(({ code }) => code !== undefined);
  const all = codes.reduce((sum, { chance }) => sum + chance, 0);
  return codes
    .filter(({ chance }) => chance >= LEAST_SHARE * all)
    .map(({ code }) => `code/${code}`)
    .slice(0, MOST_LIKELY);
};

/** Who asks how to do something wants a guide where there is one; who tells of a failure, the code. */
const topical = (units: readonly Unit[], kind: TextKind): readonly Unit[] => {
  const guides = units.filter((unit) => unit.kind !== 'code');
  if (kind === 'how-to' && guides.length > 0) return guides.slice(0, 1);
  return units.slice(0, 1);
};

/** Returns the pages that answer: the surest first, each page once, the claimed code's own page left out. */
export const pagesFor = (leads: Leads, units: Places): Unit[] => {
  const unitsNamed = (ids: readonly string[]) => ids.flatMap((id) => units.byId(id) ?? []);
  const { codes, named, compared, messages, evidence, near, likely, topics, kind, signed, subjects } = leads;
  const [claimed] = codes;
  const signedCodes = signed.slice(0, 1).flatMap(({ code }) => code ?? []);
  const likeliest = likelyCodes(likely, kind);
  const isAsked = !UNASKED.has(kind) && !(NUMBERS.has(kind) && codes.length === 0);
  const isShown = (unit: Unit): boolean =>
    isAsked || (GENERAL.has(unit.kind) && (unit.kind !== 'message' || leads.isOfGrpc));
  const nearest = ranked(near, kind).filter(isShown);
  const isFar = kind === 'which-code' && (near[0]?.likeness ?? 0) < ALIKE;
  const candidates = [
    ...comparing(compared, units),
    ...comparing([...named.slice(0, 1), ...signedCodes], units),
    ...unitsNamed(messages.map((id) => `message/${id}`)),
    ...(evidence ? [evidence] : []),
    ...unitsNamed(leads.systems),
    ...unitsNamed(EXPLAINED[kind] ?? []),
    ...unitsNamed(OF_WORDS.has(kind) ? leads.titled : []),
    ...unitsNamed(isFar ? ['page/choose'] : []),
    ...nearest.slice(0, 1),
    ...unitsNamed(kind !== 'symptom' && OF_WORDS.has(kind) ? subjects.slice(0, 1) : []),
    ...unitsNamed(signedCodes.map((code) => `code/${code}`)).filter(isShown),
    ...topical(unitsNamed(topics), kind).filter(isShown),
    ...separating(leads, units),
    ...unitsNamed(likeliest.slice(0, 1)),
    ...unitsNamed(OF_WORDS.has(kind) ? subjects.slice(0, 1) : []),
    ...unitsNamed(likeliest),
    ...nearest.slice(0, 3),
    ...unitsNamed(OF_WORDS.has(kind) ? subjects : []),
    ...nearest,
    ...unitsNamed((isAsked ? [...named, ...codes] : codes).map((code) => `code/${code}`)),
    ...unitsNamed(LAST_RESORT),
  ];
  const own = claimed && addressOf({ page: 'code', name: claimed }, 'en');
  const seen = new Set<string | undefined>([own, undefined]);
  const shown = new Map<UnitKind, number>();
  return candidates
    .filter((unit) => {
      const page = pageOf(unit);
      if (seen.has(page)) return false;
      seen.add(page);
      shown.set(unit.kind, (shown.get(unit.kind) ?? 0) + 1);
      return (shown.get(unit.kind) ?? 0) <= MOST_OF_KIND;
    })
    .slice(0, MOST);
};
