import type { CodeName } from '../data/names.ts';
import { exact } from './exact.ts';
import { codesOfHttp, httpStatusIn } from './http.ts';
import { byLikelihood, messagesIn, type Catalogue } from './messages.ts';
import { readable, type Readable } from './normalise.ts';
import { statusesIn, withSurroundings } from './outermost.ts';
import { plausibleCodes } from './questions.ts';
import { programTextIn } from './programs.ts';
import type { ParsedStatus } from './status.ts';
import { termsOf } from './terms.ts';
import { misspelt } from './typos.ts';

/** What a text that was typed or pasted means. */
export interface Answer {
  /** In order of likelihood; the first is the claim. More than one only when several are plausible; empty: no claim. */
  readonly codes: readonly CodeName[];
  readonly kind: 'number' | 'spelling' | 'http' | 'status' | 'message' | 'question' | 'typo' | 'none';
  /** The outermost status of a pasted text. */
  readonly status?: ParsedStatus;
  /** The statuses inside it, the outer ones first. */
  readonly chain: readonly ParsedStatus[];
  /** Ids of the catalogue's messages that occur in the text, the likeliest cause first. */
  readonly messages: readonly string[];
  /** Words worth handing to full-text search. */
  readonly terms: readonly string[];
  /** Line numbers, from 0, that carry the evidence. */
  readonly lines: readonly number[];
}

/** Fewer lines than this are seen at a glance. */
const LONG_PASTE = 4;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

const nothing = { chain: [], messages: [], lines: [] };

const asEntered = (
  { weak: _weak, ...status }: ParsedStatus & { weak?: boolean },
  { origin }: Readable,
): ParsedStatus => ({
  ...status,
  start: origin(status.start),
  end: origin(status.end),
});

const pasted = (entered: string, catalogue: Catalogue): Omit<Answer, 'terms'> | undefined => {
  const shown = readable(entered);
  const { printed, weak } = statusesIn(shown.text);
  const matches = messagesIn(shown.text, catalogue);
  const [firstMatch] = matches;
  const [firstWeak] = weak;
  const messageFirst = firstMatch && !(firstWeak && firstWeak.start <= firstMatch.start);
  const [outermost, ...inner] = printed.length > 0 ? printed : messageFirst ? [] : weak;
  const start = outermost?.start ?? firstMatch?.start;
  if (start === undefined) return undefined;

  const code = outermost ? outermost.code : firstMatch?.message.code;
  const lines = entered.split('\n').length > LONG_PASTE ? [lineOf(entered, shown.origin(start))] : [];
  return {
    codes: code ? [code] : [],
    kind: outermost ? 'status' : 'message',
    ...(outermost ? { status: asEntered(withSurroundings(outermost, shown.text), shown) } : {}),
    chain: inner.map((status) => asEntered(status, shown)),
    messages: byLikelihood(matches, code, outermost?.library),
    lines,
  };
};

const understood = (text: string, catalogue: Catalogue): Omit<Answer, 'terms'> => {
  const named = exact(text);
  if (named) return { ...nothing, codes: [named.code], kind: named.kind };

  const status = pasted(text, catalogue);
  if (status && (status.codes.length > 0 || status.status)) return status;

  const program = programTextIn(text);
  if (program) return { ...nothing, codes: [program], kind: 'message' };

  const http = httpStatusIn(text);
  if (http !== undefined && codesOfHttp(http).length > 0)
    return { ...nothing, codes: codesOfHttp(http), kind: 'http' };

  const codes = plausibleCodes(text);
  if (codes.length > 0) return { ...nothing, codes, kind: 'question' };

  const meant = misspelt(text);
  if (meant) return { ...nothing, codes: [meant], kind: 'typo' };
  return { ...nothing, codes: [], kind: 'none' };
};

/** @returns which code, cause and next words a text leads to; the same in Node and in the browser, and it never throws. */
export const lookUp = (text: string, catalogue: Catalogue): Answer => {
  const answer = understood(text, catalogue);
  return { ...answer, terms: termsOf(text) };
};
