import type { CodeName } from '../data/names.ts';
import type { SourceId } from '../data/sources.ts';
import type { Locale } from '../i18n/locales.ts';

/** What every part of a code page is given. */
export interface Part {
  readonly name: CodeName;
  readonly locale: Locale;
  /** The sources of the page; a claim refers to its source by the position in this list. */
  readonly citations: readonly SourceId[];
}
