import { logWords } from '../data/log-words.ts';
import type { Locale } from '../i18n/locales.ts';

/** What is said of a log, in one language. */
export type LogWords = Readonly<Record<keyof typeof logWords, string>>;

/** Returns what is said of a log in one language. */
export const logWordsOf = (locale: Locale): LogWords =>
  Object.fromEntries(Object.entries(logWords).map(([key, text]) => [key, text[locale]])) as LogWords;
