import { readFileSync } from 'node:fs';
import type { Locale } from '../../i18n/locales.ts';

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
export const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
