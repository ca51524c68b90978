import { logWords, type LogWords } from '../data/log-words.ts';
import type { Locale } from '../i18n/locales.ts';

/** Returns what is said of a log in one language. */
export const logWordsOf = (locale: Locale): LogWords =>
  Object.fromEntries(Object.entries(logWords).map(([key, text]) => [key, text[locale]])) as LogWords;
