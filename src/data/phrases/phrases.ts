import type { Locale } from '../../i18n/locales.ts';

/**
 * Phrases that real people use for something the site answers, by language; Chinese in Simplified characters or as it
 * was found. Order does not count. A phrase belongs to one unit only.
 */
export type Phrases = Readonly<Record<Locale, readonly string[]>>;

/** Phrases for each section of a guide: a section without an entry does not compile. */
export type GuidePhrases<Section extends string> = Readonly<Record<Section, Phrases>>;
