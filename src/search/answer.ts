import type { CodeName } from '../data/names.ts';
import { situationAsked } from './asking.ts';
import { exact } from './exact.ts';
import { codesOfHttp, httpStatusIn } from './http.ts';
import { codeOfHttp2, http2ErrorIn } from './http2.ts';
import { fragmentIn, isHandshakeLog, isSharedText } from './fragments.ts';
import { kindOfWords, type TextKind } from './kinds.ts';
import { termsOfMeaning } from './language.ts';
import type { Catalogue } from './messages.ts';
import { looksWritten } from './output.ts';
import { isUnfit, namedCodes, softlyNamed, wantedCodes, type Named } from './named.ts';
import { pagesFor, type Leads } from './pages.ts';
import { OF_GRPC, pasted, type Pasted } from './pasted.ts';
import { codeOfServiceText } from './service-texts.ts';
import { isServiceConfig } from './service-config.ts';
import type { ParsedStatus } from './status.ts';
import { codesOf, isBare, isForeign, MOST_NAMING, statusAnswer } from './status-answer.ts';
import { subjectsOf } from './subjects.ts';
import { termsOf } from './terms.ts';
import { titledUnits, topicUnits } from './topics.ts';
import { misspelt } from './typos.ts';
import type { Neighbourhood, Unit, UnitIndex } from './units.ts';
import { claimFromWords, likelihoods } from './claims.ts';
import { isMetrics } from './metrics.ts';

/** How sure an answer is: it is this code · probably this code, because … · these pages answer that. */
export type Voice = 'is' | 'probably' | 'pages';

/** What a text that was typed or pasted means. */
export interface Answer {
  /** In order of likelihood; the first is the claim. More than one only when several are plausible; empty: no claim. */
  readonly codes: readonly CodeName[];
  readonly kind: TextKind;
  readonly voice: Voice;
  /** What a claim from plain words rests on. */
  readonly evidence?: Unit;
  /** The outermost status of a pasted text. */
  readonly status?: ParsedStatus;
  /** The statuses inside it or after it, the outer ones first. */
  readonly chain: readonly ParsedStatus[];
  /** Ids of the catalogue's messages that occur in the text, the likeliest cause first. */
  readonly messages: readonly string[];
  /** Pages that answer, the surest first; the page of the claimed code is not among them. */
  readonly pages: readonly Unit[];
  /** Words worth handing to full-text search. */
  readonly terms: readonly string[];
  /** Line numbers, from 0, that carry the evidence in a long paste. */
  readonly lines: readonly number[];
}

/** What the caller loads: messages that libraries print, and what the site answers. */
export interface Known extends Catalogue {
  readonly units: UnitIndex;
}

/** Of a longer text the beginning asks. */
const ASKED = 600;
const NOTHING_NEAR: Neighbourhood = { units: [], support: [], shown: [], told: 0, unknown: 1, words: 0 };

type Claim = Pick<Answer, 'kind' | 'voice' | 'codes'> & Partial<Answer>;

/** Returns what is near to a text; `without`: a phrase that is left out. */
const nearTo = (text: string, { units }: Known, without?: string): Neighbourhood => {
  const terms = termsOfMeaning(text.slice(0, ASKED));
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
  return [
    [situation, near(situation)],
    [text, nearby],
  ];
};

/** Tells which code and cause a text leads to, and the pages; the same in Node and in the browser. It never throws. */
export const lookUp = (text: string, known: Known, without?: string): Answer => {
  const found = pasted(text, known);
  return statusAnswer(text, found, known.units, known) ?? answerFromWords(text, known, found, without);
};

/** Returns the answer to a text that prints no status, or no more of one than a name in a sentence. */
export const answerFromWords = (
  text: string,
  known: Known,
  found: Pasted | undefined,
  without?: string,
): Answer => {
  const named = namedCodes(text.slice(0, MOST_NAMING));
  const nearby = nearTo(text, known, without);
  const claim = claimOf(text, known, nearby, named, found, without);
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
    subjects: subjectsOf(text),
    isOfGrpc: OF_GRPC.test(text),
  };
  return {
    chain: [],
    messages: [],
    lines: [],
    terms: termsOf(text),
    ...claim,
    pages: pagesFor(leads, known.units),
  };
};

/** What a pasted text says for certain: a printed status, a known message or the telling part of one. */
const fromPrint = (
  text: string,
  found: Pasted | undefined,
  kind: TextKind,
  names: number,
): Claim | undefined => {
  // In a sentence a bare name is one of the names that are weighed against each other.
  const isName = found?.status !== undefined && isBare(found.status) && kind !== 'log' && names > 0;
  if (found && !isName && (found.status || names === 0 || kind === 'log')) {
    const telling = found.status ? undefined : fragmentIn(text);
    const isOfOthers = !found.status && isSharedText(found.messages, text) && !telling;
    // One message may carry several codes; a part of it tells which.
    const refined =
      telling?.message && found.messages.includes(telling.message) ? [telling.code] : found.codes;
    const codes = !found.status && isHandshakeLog(text) ? [] : refined;
    if (!isOfOthers) return { ...found, codes, voice: codes.length > 0 ? 'is' : 'pages' };
  }
  if (names > 0 && kind !== 'log') return undefined;
  const fragment = fragmentIn(text);
  if (fragment)
    return {
      kind: 'message',
      voice: 'is',
      codes: [fragment.code],
      messages: fragment.message ? [fragment.message] : [],
    };
  const service = codeOfServiceText(text);
  return service && { kind: 'message', voice: 'is', codes: [service] };
};

/** What a service itself was answered says nothing yet of what it returns. */
const OF_DEPENDENCY = /下游|第三方|downstream|third[- ]party/i;

const fromNumbers = (text: string): Claim | undefined => {
  const http2 = http2ErrorIn(text);
  const code = http2 === undefined ? undefined : codeOfHttp2(http2);
  if (http2 !== undefined)
    return { kind: 'http2', voice: code ? 'probably' : 'pages', codes: code ? [code] : [] };
  const http = httpStatusIn(text);
  if (http === undefined || OF_DEPENDENCY.test(text)) return undefined;
  const codes = codesOfHttp(http, text);
  return { kind: 'http', voice: codes.length > 0 ? 'probably' : 'pages', codes };
};

/** Texts of programs that contain names and numbers of codes although no call failed. */
const foreignKind = (text: string): TextKind | undefined => {
  if (!isForeign(text)) return undefined;
  if (isServiceConfig(text)) return 'service-config';
  return http2ErrorIn(text) === undefined && !/HTTP\/?2/.test(text) ? 'http' : 'http2';
};

const MOST_NAMED = 3;

/** Returns the known messages that these codes carry: beside a bare name a message tells the cause. */
const messagesBeside = (text: string, known: Known, codes: readonly CodeName[]): readonly string[] => {
  const carried = known.messages.filter(
    ({ code, alsoCodes }) => codes.includes(code) || alsoCodes?.some((also) => codes.includes(also)),
  );
  return pasted(text, { ...known, messages: carried })?.messages ?? [];
};

const claimOf = (
  text: string,
  known: Known,
  nearby: Neighbourhood,
  named: readonly Named[],
  found: Pasted | undefined,
  without?: string,
): Claim => {
  const spelt = exact(text);
  if (spelt) return { kind: spelt.kind, voice: 'is', codes: [spelt.code] };
  if (isMetrics(text)) return { kind: 'log', voice: 'pages', codes: [] };

  const mayNameSoftly =
    named.length <= 1 && text.length <= ASKED && (OF_GRPC.test(text) || looksWritten(text));
  const soft = mayNameSoftly ? softlyNamed(text) : [];
  const names = [...named, ...soft].sort((a, b) => a.start - b.start);
  const kind = kindOfWords(text, names.length);
  const printed = fromPrint(text, found, kind, named.length);
  const foreign = foreignKind(text);
  if (foreign && !(printed?.status && !isBare(printed.status)))
    return { kind: foreign, voice: 'pages', codes: [] };
  if (printed) return printed;
  if (kind === 'log' || kind === 'configuration') return { kind, voice: 'pages', codes: [] };

  const wanted = wantedCodes(text, kind === 'how-to' && named.length === 0 ? [] : names);
  if (wanted.length === 1 && isUnfit(text)) return { kind, voice: 'pages', codes: [] };
  if (wanted.length > 0)
    return {
      kind,
      voice: wanted.length > 1 ? 'probably' : 'is',
      codes: wanted.slice(0, MOST_NAMED),
      messages: messagesBeside(text, known, wanted),
    };

  const numbers = kind === 'how-to' ? undefined : fromNumbers(text);
  if (numbers) return numbers;
  for (const [words, near] of neighbourhoods(kind, text, nearby, (of) => nearTo(of, known, without))) {
    const claim = claimFromWords(kind, words, near, known.units);
    if (claim) return { kind, voice: 'probably', codes: [claim.code], evidence: claim.unit };
  }
  const meant = misspelt(text);
  if (meant) return { kind: 'typo', voice: 'probably', codes: [meant] };
  return { kind, voice: 'pages', codes: [] };
};
