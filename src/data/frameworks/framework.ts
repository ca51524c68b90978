import type { Localized } from '../../i18n/locales.ts';
import type { Claim } from '../code-facts.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** What a mapping of a framework leads from and to: an error of the framework, a code, an HTTP status. */
export const MAPPING_DIRECTIONS = ['from-error', 'to-http', 'from-http'] as const;

/** One row of a mapping; which side it leads from is the direction of its mapping. */
export interface MappingRow {
  readonly code: CodeName;
  /** A name or a call in the language of the framework, as it is written in a program. Only `from-error`. */
  readonly error?: string;
  /** Only `to-http` and `from-http`. */
  readonly http?: number;
  /** Where the row is if not in the file of its mapping. */
  readonly source?: SourceId;
}

/**
 * A table between errors of the framework, codes and HTTP, in one direction. It says who uses the table and when, and
 * what becomes of whatever is not in it. Where a table with HTTP was run, the record holds a line for each of its rows.
 */
export interface FrameworkMapping extends Claim {
  readonly direction: (typeof MAPPING_DIRECTIONS)[number];
  readonly rows: readonly MappingRow[];
}

/** What looks at the code of a finished call to decide about the next one, or about the same call again. */
export const COUNTERS = ['breaker', 'retry', 'balancer', 'limiter'] as const;

/** Which codes a part of the framework counts, and what it does then. */
export interface Counted extends Claim {
  readonly by: (typeof COUNTERS)[number];
}

/** A framework that programs are written in, and what it makes of errors and codes. */
export interface Framework {
  /** As its users call it. */
  readonly name: string;
  /** The language that programs in it are written in. */
  readonly language: string;
  /** What it is, and what it adds to or takes from the gRPC library below it. One or two sentences. */
  readonly about: Localized;
  /** Which code an error becomes to which the handler gave none: a plain error, an exception, a panic. */
  readonly unhandled: readonly [Claim, ...Claim[]];
  readonly mappings: readonly FrameworkMapping[];
  readonly counts: readonly Counted[];
  /** How a handler returns a code with details in the way of the framework. */
  readonly returns: readonly [Claim, ...Claim[]];
  /** How a client reads the code and the details. */
  readonly reads: readonly [Claim, ...Claim[]];
  readonly traps: readonly [Claim, ...Claim[]];
}
