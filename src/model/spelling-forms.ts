import type { Notation } from '../data/spellings/notation.ts';
import type { Locale, Localized } from '../i18n/locales.ts';

/** Returns what kind of spelling a notation is, in every language; names of types stay as they are. */
export const spellingForm = (form: Notation['form']): Localized =>
  typeof form === 'string' ? { en: form, zh: form } : form;

/** Returns what kind of spelling a notation is, in the reader's language. */
export const formName = ({ form }: Notation, locale: Locale): string => spellingForm(form)[locale];
