import type { Notation } from '../data/spellings/notation.ts';
import type { Locale } from '../i18n/locales.ts';

/** @returns what kind of spelling a notation is, in the reader's language; names of types stay as they are. */
export const formName = ({ form }: Notation, locale: Locale): string =>
  typeof form === 'string' ? form : form[locale];
