import type { Locale } from '../../i18n/locales.ts';
import { jsonLines } from '../json-lines.ts';

/** A text with what a right look-up says of it. */
export interface Row {
  readonly class: string;
  readonly query: string;
  /** Codes that are right; none where nothing may be claimed. */
  readonly expect: readonly string[];
  readonly lang: Locale;
  /** Claiming nothing is right as well. */
  readonly silence_ok?: boolean;
  /** Addresses of English pages that answer it. */
  readonly pages?: readonly string[];
}

/** Returns the rows of a JSON Lines file. */
export const rowsOf = (file: string): Row[] => jsonLines(file).map(({ value }) => value as Row);
