import { en, type Dictionary } from './en.ts';
import type { Locale } from './locales.ts';
import { zh } from './zh.ts';

/** Interface words by language; a language added to `LOCALES` does not compile until it is listed here. */
export const ui: Readonly<Record<Locale, Dictionary>> = { en, zh };
