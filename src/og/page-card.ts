import { factsOf } from '../data/codes.ts';
import { CODE_NUMBERS, codeNames } from '../data/names.ts';
import type { Locale } from '../i18n/locales.ts';
import { box, line, type Element } from './element.ts';
import { FAMILIES, frame } from './frame.ts';
import { accentOf, colours } from './tokens.ts';

/** Returns the card of a page that is about all codes: what it is called, what it is for, and the codes. */
export const pageCard = (title: string, purpose: string, locale: Locale): Element =>
  frame(
    locale,
    [],
    box(
      { flex: 1, flexDirection: 'column', justifyContent: 'center', gap: 24 },
      line({ fontSize: 64, fontWeight: 600, lineHeight: 1.2 }, title),
      line({ fontSize: 30, lineHeight: 1.5, color: colours.quiet }, purpose),
    ),
    box(
      { justifyContent: 'space-between', fontFamily: FAMILIES.mono, fontSize: 36 },
      ...codeNames.map((name) => {
        const accent = accentOf(factsOf(name).actor);
        return box(
          { width: 54, borderTop: `4px solid ${accent}`, paddingTop: 8, color: accent, letterSpacing: -3 },
          String(CODE_NUMBERS[name]),
        );
      }),
    ),
  );
