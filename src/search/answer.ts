import type { CodeName } from '../data/names.ts';
import type { TextKind } from './kinds.ts';
import type { Catalogue } from './messages.ts';
import { pasted } from './pasted.ts';
import { printIn } from './print-claims.ts';
import type { ParsedStatus } from './status.ts';
import { statusAnswer } from './status-answer.ts';
import type { Unit, UnitIndex } from './units.ts';
import { answerFromWords } from './word-answer.ts';

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

/** Tells which code and cause a text leads to, and the pages; the same in Node and in the browser. It never throws. */
export const lookUp = (text: string, known: Known, without?: string): Answer => {
  const found = pasted(text, known);
  return (
    statusAnswer(text, found, known.units, known) ??
    answerFromWords(text, known.units, printIn(text, known, found), without)
  );
};
