import type { CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';

/** @returns the codes as the question that a comparison answers: “UNKNOWN or INTERNAL?”. */
export const comparisonHeading = (codes: readonly CodeName[], locale: Locale): string => {
  const t = ui[locale];
  return t['compare.heading'](codes.slice(0, -1).join(t['list.comma']), codes.slice(-1).join());
};
