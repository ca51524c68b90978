import { comparedCodes } from '../data/comparisons.ts';
import type { CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { plainText } from '../prose/inline-code.ts';

/** Returns the codes as the question that a comparison answers: “UNKNOWN or INTERNAL?”. */
export const comparisonHeading = (codes: readonly CodeName[], locale: Locale): string => {
  const t = ui[locale];
  return t['compare.heading'](codes.slice(0, -1).join(t['list.comma']), codes.slice(-1).join());
};

/**
 * Returns the question that decides between exactly these codes, without marks.
 * @throws when no page compares them.
 */
export const decidingQuestion = (codes: readonly CodeName[], locale: Locale): string => {
  const comparison = comparedCodes.find((each) => each.codes.join() === codes.join());
  if (!comparison) throw new Error(`src/data/comparisons.ts does not compare ${codes.join(', ')}`);
  return plainText(comparison.question[locale]);
};
