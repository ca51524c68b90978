import { factsOf } from '../data/codes.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { box, type Child, type Element } from './element.ts';
import { accentOf, colours } from './tokens.ts';

/** Size of a preview in pixels, the one that every network and chat shows uncut. */
export const SIZE = { width: 1200, height: 630 } as const;

/** What stays free at the sides, and above and below. */
export const MARGIN = { inline: 72, block: 56 } as const;

/** Width between the margins. */
export const MEASURE = SIZE.width - 2 * MARGIN.inline;

/** Families of the previews; `mono` falls back to `sans` for Chinese. */
export const FAMILIES = { sans: 'sans', mono: 'mono, sans' } as const;

/** A thin line across the page. */
export const RULE = `1px solid ${colours.line}`;

const index = (marked: readonly CodeName[]): Element =>
  box(
    { fontFamily: FAMILIES.mono, fontSize: 22, gap: 14 },
    ...codeNames.map((name) => {
      const isMarked = marked.includes(name);
      const style = isMarked
        ? { fontWeight: 600, color: accentOf(factsOf(name).actor) }
        : { color: colours.quiet };
      return box(style, String(CODE_NUMBERS[name]));
    }),
  );

/** Returns a whole card: the name of the site, the numbers of all codes with those `marked` that it is about, and the content. */
export const frame = (locale: Locale, marked: readonly CodeName[], ...content: readonly Child[]): Element => {
  const card = box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `${MARGIN.block}px ${MARGIN.inline}px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: FAMILIES.sans,
      fontWeight: 400,
    },
    box(
      { justifyContent: 'space-between', alignItems: 'baseline', height: 64, borderBottom: RULE },
      box({ fontFamily: FAMILIES.mono, fontWeight: 600, fontSize: 26 }, ui[locale]['site.name']),
      ...(marked.length > 0 ? [index(marked)] : []),
    ),
    ...content,
  );
  return { ...card, props: { ...card.props, lang: LOCALES[locale].html } };
};
