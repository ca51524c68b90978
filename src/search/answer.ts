import type { CodeName } from '../data/names.ts';
import { exact } from './exact.ts';
import { codesOfHttp, httpStatusIn } from './http.ts';
import type { Catalogue } from './messages.ts';
import { pasted } from './pasted.ts';
import { plausibleCodes } from './questions.ts';
import { codeOfServiceText } from './service-texts.ts';
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
  /** The statuses inside it or after it, the outer ones first. */
  readonly chain: readonly ParsedStatus[];
  /** Ids of the catalogue's messages that occur in the text, the likeliest cause first. */
  readonly messages: readonly string[];
  /** Words worth handing to full-text search. */
  readonly terms: readonly string[];
  /** Line numbers, from 0, that carry the evidence in a long paste. */
  readonly lines: readonly number[];
}

const about = (text: string, kind: Answer['kind'], codes: readonly CodeName[]): Answer => ({
  codes,
  kind,
  chain: [],
  messages: [],
  terms: termsOf(text),
  lines: [],
});

/** @returns which code and cause a text leads to; the same in Node and in the browser. It never throws. */
export const lookUp = (text: string, catalogue: Catalogue): Answer => {
  const named = exact(text);
  if (named) return about(text, named.kind, [named.code]);

  const found = pasted(text, catalogue);
  if (found) return found;

  const service = codeOfServiceText(text);
  if (service) return about(text, 'message', [service]);

  const http = httpStatusIn(text);
  const mapped = http === undefined ? [] : codesOfHttp(http, text);
  if (mapped.length > 0) return about(text, 'http', mapped);

  const described = plausibleCodes(text);
  if (described.length > 0) return about(text, 'question', described);

  const meant = misspelt(text);
  return meant ? about(text, 'typo', [meant]) : about(text, 'none', []);
};
