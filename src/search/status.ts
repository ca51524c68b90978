import type { LibraryId } from '../data/libraries.ts';
import type { CodeName } from '../data/names.ts';

/** A status found in a pasted text, taken apart. Absent fields were not printed. */
export interface ParsedStatus {
  /** Which printing form was recognised. */
  readonly format: string;
  /** The library that prints this form, or that lies beneath the tool that does. */
  readonly library?: LibraryId;
  /** Absent when the text prints a number that is no code, such as Go's `Code(17)`. */
  readonly code?: CodeName;
  readonly description?: string;
  /** HTTP/2 error, by name or number, as printed. */
  readonly http2?: string;
  /** HTTP status that the text names. */
  readonly http?: number;
  /** Base64 text of `grpc-status-details-bin`. */
  readonly detailsBin?: string;
  /** Offsets in the text as it was entered. */
  readonly start: number;
  readonly end: number;
}

/** One way in which a library or a tool prints a status. */
export interface Format {
  readonly id: string;
  readonly library?: LibraryId;
  /**
   * Global, linear in the length of the text: repetitions are bounded or cannot overlap. Named groups: `code` (a name,
   * a number or a library's phrase for a code), `number` (printed beside the name, must agree), `text` (description).
   */
  readonly pattern: RegExp;
  /** Prose can look like this form, so a printed status or an earlier known message beats it. */
  readonly weak?: true;
  /** Only the name is printed, so after `last error:` it tells of a failure inside the one that is asked about. */
  readonly bare?: true;
  /** The description is percent-encoded, as in `grpc-message`. */
  readonly encoded?: true;
}
