/**
 * The languages of the site. `path` is the part of the address ('' for the default language), `html` the value
 * of `lang`, which also decides which Pagefind index a page belongs to, so it is spelt here and nowhere else.
 */
export const LOCALES = {
  en: { path: '', html: 'en', og: 'en_US', label: 'English' },
  zh: { path: 'zh', html: 'zh-CN', og: 'zh_CN', label: '中文' },
} as const;

/** A language of the site. */
export type Locale = keyof typeof LOCALES;

/** A short sentence or word in every language; a missing language does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/** Every language, default first. */
export const locales = Object.keys(LOCALES) as Locale[];

/** The language that addresses without a prefix belong to. */
export const DEFAULT_LOCALE = 'en' satisfies Locale;
