import { factsOf } from '../data/codes.ts';
import { CODE_NUMBERS, type CodeName } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { decidingQuestion } from '../model/comparison-words.ts';
import { box, line, type Element } from './element.ts';
import { FAMILIES, frame, MEASURE } from './frame.ts';
import { accentOf, colours } from './tokens.ts';

const GAP = 32;

/** Width of a character of the monospaced family, in parts of its size. */
const ADVANCE = 0.6;

/** Returns the card of codes that are confused: the question that decides, and the codes below it. */
export const comparisonCard = (codes: readonly CodeName[], locale: Locale): Element => {
  const column = (MEASURE - GAP * (codes.length - 1)) / codes.length;
  const longest = Math.max(...codes.map(({ length }) => length));
  const nameSize = Math.min(40, Math.floor(column / longest / ADVANCE));
  return frame(
    locale,
    codes,
    box(
      { flex: 1, alignItems: 'center' },
      line({ fontSize: 46, fontWeight: 600, lineHeight: 1.35 }, decidingQuestion(codes, locale)),
    ),
    box(
      { gap: GAP },
      ...codes.map((name) => {
        const { actor, title } = factsOf(name);
        const accent = accentOf(actor);
        return box(
          { flexDirection: 'column', width: column, borderTop: `4px solid ${accent}`, paddingTop: 26 },
          box(
            {
              fontFamily: FAMILIES.mono,
              fontWeight: 200,
              fontSize: 112,
              lineHeight: 0.85,
              letterSpacing: -8,
              color: accent,
            },
            String(CODE_NUMBERS[name]),
          ),
          box({ fontFamily: FAMILIES.mono, fontWeight: 600, fontSize: nameSize, marginTop: 14 }, name),
          box({ fontSize: 26, color: colours.quiet }, title[locale]),
        );
      }),
    ),
  );
};
