import type { CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';

/** What every part of a code page is given. */
export interface Part {
  readonly name: CodeName;
  readonly locale: Locale;
}
