import { headlineVerdict } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { CODE_NUMBERS, type CodeName } from '../data/names.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { box, line, type Element } from './element.ts';
import { FAMILIES, frame, RULE } from './frame.ts';
import { retryGlyph } from './retry-glyph.ts';
import { accentOf, colours } from './tokens.ts';

const verdict = (label: string, text: string, colour: string, sign?: Element): Element =>
  box(
    { flexDirection: 'column', flex: 1, gap: 4 },
    box({ fontSize: 24, color: colours.quiet }, label),
    box(
      { alignItems: 'center', gap: 14 },
      ...(sign ? [sign] : []),
      box({ fontSize: 38, fontWeight: 600, color: colour }, text),
    ),
  );

/** Returns the card of a code: number, names, meaning, who must act and whether to retry. */
export const codeCard = (name: CodeName, locale: Locale): Element => {
  const t = ui[locale];
  const { title, meaning, actor, retry } = factsOf(name);
  const accent = accentOf(actor);
  const titles = [locale, ...locales.filter((other) => other !== locale)].map((each) => title[each]);
  return frame(
    locale,
    [name],
    box(
      { flex: 1, alignItems: 'center', gap: 52 },
      box(
        {
          fontFamily: FAMILIES.mono,
          fontWeight: 200,
          fontSize: 260,
          lineHeight: 0.8,
          letterSpacing: -18,
          // Brings the stroke, not the box around the digit, to the margin.
          marginLeft: -16,
          color: accent,
        },
        String(CODE_NUMBERS[name]),
      ),
      box(
        { flexDirection: 'column', flex: 1 },
        box(
          { fontFamily: FAMILIES.mono, fontWeight: 600, fontSize: 66, lineHeight: 1.1, letterSpacing: -1 },
          name,
        ),
        box(
          { fontSize: 32, lineHeight: 1.2, color: colours.quiet, marginTop: 8 },
          ...titles.map((text, nth) =>
            box(nth > 0 ? { borderLeft: RULE, marginLeft: 20, paddingLeft: 20 } : {}, text),
          ),
        ),
        line({ fontSize: 36, lineHeight: 1.4, marginTop: 30 }, meaning[locale]),
      ),
    ),
    box(
      { borderTop: RULE, paddingTop: 24 },
      verdict(t['actor.label'], t[`actor.${actor}`], accent),
      verdict(t['retry.label'], t[`retry.${headlineVerdict(retry)}`], colours.ink, retryGlyph(retry)),
    ),
  );
};
