import type { CodeName } from '../data/names.ts';
import type { Answer } from './answer.ts';
import { situationAsked } from './asking.ts';
import { claimFromWords, likelihoods } from './claims.ts';
import { exact } from './exact.ts';
import { kindOfWords, type TextKind } from './kinds.ts';
import { codesOf, MOST_NAMING, namedCodes, softlyNamed, type Named } from './named.ts';
import { OF_GRPC } from './of-grpc.ts';
import { looksWritten } from './output.ts';
import { pagesFor, type Leads } from './pages.ts';
import { subjectsOf } from './subjects.ts';
import { termsOf } from './terms.ts';
import { printedSystem } from './printed-system.ts';
import { titledUnits, topicUnits } from './topics.ts';
import { misspelt } from './typos.ts';
import type { Neighbourhood, UnitIndex } from './units.ts';

/** What a text is claimed to mean, before it is known which pages explain it. */
export type Claim = Pick<Answer, 'kind' | 'voice' | 'codes'> & Partial<Answer>;

/** What a text says of the codes that it names. */
export interface Naming {
  /** Those first that should come; empty: it asks for none of them. */
  readonly wanted: readonly CodeName[];
  /** When a service chose the only one, where the text complains about it. */
  readonly situation?: string;
  /** It complains about them, and does not say what should come. */
  readonly isUnfit: boolean;
}

/** What a text holds of what programs print, of which names of codes are a part. */
export interface Print {
  /** Returns what it says for certain, given the kind of its words and how many codes they name. */
  readonly claim: (kind: TextKind, names: number) => Claim | undefined;
  /** Returns ids of the known messages in it that carry one of the codes. */
  readonly messagesBeside: (codes: readonly CodeName[]) => readonly string[];
  /** Returns what its numbers of HTTP say. */
  readonly numbers: () => Claim | undefined;
  readonly naming: (names: readonly Named[]) => Naming;
}

/** What a question in everyday words holds of it. */
export const NO_PRINT: Print = {
  claim: () => undefined,
  messagesBeside: () => [],
  numbers: () => undefined,
  naming: (names) => ({ wanted: codesOf(names), isUnfit: false }),
};

/** Of a longer text the beginning asks. */
const ASKED = 600;
const NOTHING_NEAR: Neighbourhood = { units: [], support: [], shown: [], told: 0, unknown: 1, words: 0 };

/** Returns what is near to a text; `without`: a phrase that is left out. */
const nearTo = (text: string, units: UnitIndex, without?: string): Neighbourhood => {
  const terms = units.read(text.slice(0, ASKED));
  return terms.length > 0 ? units.near(terms, without) : NOTHING_NEAR;
};

/**
 * Returns the neighbourhoods that may claim, the more telling first. The words that ask for a code are in every such
 * question and say nothing about when.
 */
const neighbourhoods = (
  kind: TextKind,
  text: string,
  nearby: Neighbourhood,
  near: (situation: string) => Neighbourhood,
): readonly (readonly [string, Neighbourhood])[] => {
  if (kind !== 'which-code') return [[text, nearby]];
  const situation = situationAsked(text.slice(0, ASKED));
  const nearSituation = near(situation);
  // Without a situation nothing is left that a code could be for.
  return nearSituation.words === 0
    ? []
    : [
        [situation, nearSituation],
        [text, nearby],
      ];
};

/**
 * Returns the answer to a text that prints no status, or no more of one than a name in a sentence.
 *
 * @param print what else the text holds of what programs print.
 */
export const answerFromWords = (text: string, units: UnitIndex, print: Print, without?: string): Answer => {
  const named = namedCodes(text.slice(0, MOST_NAMING));
  const nearby = nearTo(text, units, without);
  const claim = claimOf(text, units, print, nearby, named, without);
  const isOfGrpc = OF_GRPC.test(text);
  const leads: Leads = {
    kind: claim.kind,
    codes: claim.codes,
    named: codesOf(named),
    compared: codesOf(claim.kind === 'comparison' ? [...named, ...softlyNamed(text.slice(0, ASKED))] : named),
    messages: claim.messages ?? [],
    ...(claim.evidence && { evidence: claim.evidence }),
    near: nearby.units,
    likely: likelihoods(claim.kind, text, nearby),
    signed: nearby.shown,
    titled: titledUnits(text),
    topics: topicUnits(text),
    systems: isOfGrpc && (claim.kind === 'message' || claim.kind === 'log') ? printedSystem(text) : [],
    subjects: subjectsOf(text),
    isOfGrpc,
  };
  return {
    chain: [],
    messages: [],
    lines: [],
    terms: termsOf(text),
    ...claim,
    pages: pagesFor(leads, units),
  };
};

const MOST_NAMED = 3;
/** A situation speaks against the named code where it says most of what the sign of another code needs. */
const MOSTLY = 0.6;

/** Returns the code that a complaint about another one wants, where the situation that it tells of speaks for one. */
const wantedInstead = (
  { situation, wanted: [complainedOf] }: Naming,
  units: UnitIndex,
  without?: string,
): Omit<Claim, 'kind'> | undefined => {
  if (situation === undefined || !complainedOf) return undefined;
  const near = nearTo(situation, units, without);
  const claim = near.told < MOSTLY ? undefined : claimFromWords('symptom', situation, near, units);
  if (!claim || claim.code === complainedOf || claim.code === 'OK') return undefined;
  return { voice: 'probably', codes: [claim.code, complainedOf], evidence: claim.unit };
};

/** Between two codes of which a question wants one. */
const OR = /^\W{0,4}(?:or|vs|还是|還是|或)\W{0,4}$/;

/**
 * Returns the codes of `A or B when …`, first the one that the situation told beside the names speaks for, and what says
 * so: which of them a question names first is chance.
 */
const decided = (
  text: string,
  [first, second]: readonly Named[],
  units: UnitIndex,
  without?: string,
): Pick<Claim, 'codes' | 'evidence'> | undefined => {
  if (!first || !second || !OR.test(text.slice(first.end, second.start))) return undefined;
  const situation = situationAsked(text.slice(0, first.start) + text.slice(second.end, ASKED));
  const claim = claimFromWords('which-code', situation, nearTo(situation, units, without), units);
  const compared = codesOf([first, second]);
  if (!claim || !compared.includes(claim.code)) return undefined;
  return { codes: [...new Set([claim.code, ...compared])], evidence: claim.unit };
};

const claimOf = (
  text: string,
  units: UnitIndex,
  print: Print,
  nearby: Neighbourhood,
  named: readonly Named[],
  without?: string,
): Claim => {
  // Of several names the last one is spelt out no more than the others.
  const spelt = codesOf(named).length > 1 ? undefined : exact(text);
  if (spelt) return { kind: spelt.kind, voice: 'is', codes: [spelt.code] };

  const mayNameSoftly =
    named.length <= 1 && text.length <= ASKED && (OF_GRPC.test(text) || looksWritten(text));
  const soft = mayNameSoftly ? softlyNamed(text) : [];
  const names = [...named, ...soft.filter(({ start }) => named.every((name) => name.start !== start))].sort(
    (a, b) => a.start - b.start,
  );
  const kind = kindOfWords(text, names.length);
  const printed = print.claim(kind, named.length);
  if (printed) return printed;
  if (kind === 'log' || kind === 'configuration') return { kind, voice: 'pages', codes: [] };

  const naming = print.naming(kind === 'how-to' && named.length === 0 ? [] : names);
  const { wanted } = naming;
  if (wanted.length === 1 && naming.isUnfit) return { kind, voice: 'pages', codes: [] };
  const instead = wantedInstead(naming, units, without);
  if (instead) return { ...instead, kind };
  if (wanted.length > 0)
    return {
      kind,
      voice: wanted.length > 1 ? 'probably' : 'is',
      codes: wanted.slice(0, MOST_NAMED),
      ...(wanted.length > 1 && decided(text, names, units, without)),
      messages: print.messagesBeside(wanted),
    };

  const numbers = kind === 'how-to' ? undefined : print.numbers();
  if (numbers) return numbers;
  for (const [words, near] of neighbourhoods(kind, text, nearby, (of) => nearTo(of, units, without))) {
    const claim = claimFromWords(kind, words, near, units);
    if (claim) return { kind, voice: 'probably', codes: [claim.code], evidence: claim.unit };
  }
  const meant = misspelt(text);
  if (meant) return { kind: 'typo', voice: 'probably', codes: [meant] };
  return { kind, voice: 'pages', codes: [] };
};
