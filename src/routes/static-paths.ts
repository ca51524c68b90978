import { LOCALES, locales, type Locale } from '../i18n/locales.ts';

/** The route parameter that stands for a language: absent for the default one, so its addresses have no prefix. */
export const localeParam = (locale: Locale): string | undefined => LOCALES[locale].path || undefined;

/** Static paths of a page that exists once in every language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
