import type { CodeName } from '../data/names.ts';
import type { Bars } from './histogram.ts';
import type { Precision } from './times.ts';

/** The line of an event in a log, and when it was printed. */
export interface Place {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Milliseconds since 1970; absent when the log names no time. */
  readonly at?: number;
}

/** One event of a log. */
export interface Occurrence extends Place {
  readonly text: string;
}

/** Events that say the same. */
export interface Group {
  readonly code: CodeName;
  /** Id of the known message that they hold. */
  readonly message?: string;
  readonly count: number;
  /** What they say, with a star for each part that varies. */
  readonly template: string;
  readonly first: Occurrence;
  readonly last: Occurrence;
  /** One of those that say what most of the group says. */
  readonly typical: Occurrence;
  readonly peers: readonly Named[];
}

/** A name and how often it occurred. */
export type Named = readonly [name: string, count: number];

/** How often a code was printed. */
export interface CodeCount {
  readonly code: CodeName;
  readonly count: number;
  readonly first: Place;
  readonly last: Place;
}

/** What a report leaves out, so that no memory is needed beyond a bound. */
export interface LeftOut {
  /** Lines that were longer than what is read of a line. */
  readonly cutLines: number;
  /** Statuses that are counted but belong to no group, since there are too many groups. */
  readonly ungrouped: number;
}

/** What a log says, as far as it was read. */
export interface LogReport {
  readonly lines: number;
  /** How many statuses other than `OK` were printed, each event once. */
  readonly failures: number;
  readonly ok: number;
  /** Codes other than `OK`, the most frequent first. */
  readonly codes: readonly CodeCount[];
  /** The largest first. */
  readonly groups: readonly Group[];
  readonly methods: readonly Named[];
  readonly peers: readonly Named[];
  readonly libraries: readonly Named[];
  /** When failures were printed; absent when most of them carry no time. */
  readonly times?: { readonly from: number; readonly to: number; readonly precision: Precision };
  /** Failures by code along time, or along line numbers when there are no times. */
  readonly bars: Bars;
  readonly leftOut: LeftOut;
}
