import type { Locale } from '../i18n/locales.ts';

/** A Chinese character. Apart from `language.ts`, which brings every synonym along. */
export const HAN = /[\u4e00-\u9fff]/;

/** How much of a text is looked at to tell its language. */
const SEEN = 2000;

/** Returns the language whose phrases a text is compared with. */
export const languageOf = (text: string): Locale => (HAN.test(text.slice(0, SEEN)) ? 'zh' : 'en');
