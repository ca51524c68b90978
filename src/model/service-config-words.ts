import { serviceConfigWords } from '../data/service-config-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';

/** The words of the service config checker in one language, and the separator between the entries of a list. */
export type ConfigWords = Readonly<Record<keyof typeof serviceConfigWords | 'and', string>>;

/** The words of the service config checker in one language. */
export const configWordsOf = (locale: Locale): ConfigWords => ({
  ...(Object.fromEntries(
    Object.entries(serviceConfigWords).map(([key, text]) => [key, text[locale]]),
  ) as Record<keyof typeof serviceConfigWords, string>),
  and: ui[locale]['list.comma'],
});
