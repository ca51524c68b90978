import { ACTORS, CALL_KINDS } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { grpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../data/names.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { box, type Element } from './element.ts';
import { FAMILIES } from './frame.ts';
import { retryBox, retryGlyph } from './retry-glyph.ts';
import { accentOf, colours } from './tokens.ts';

/** Size of the poster: A4 across, four units for a millimeter. A3 has the same shape. */
export const POSTER = { width: 1188, height: 840 } as const;

/** What printers leave white. */
export const POSTER_MARGIN = 34;

/** Paper. */
const WHITE = 'white';

const COLUMNS = 6;
const GAP = 8;
const HEAD = 58;
const CELL = {
  width: (POSTER.width - 2 * POSTER_MARGIN - (COLUMNS - 1) * GAP) / COLUMNS,
  height: (POSTER.height - 2 * POSTER_MARGIN - HEAD - 3 * GAP) / 3,
  padding: 9,
};

const cell = (name: CodeName, locale: Locale): Element => {
  const t = ui[locale];
  const { title, meaning, actor, retry } = factsOf(name);
  const accent = accentOf(actor);
  return box(
    {
      ...CELL,
      position: 'relative',
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: colours.wash,
    },
    box({ position: 'absolute', top: 0, left: 0, width: CELL.width, height: 4, backgroundColor: accent }),
    box(
      { justifyContent: 'space-between', alignItems: 'center', height: 50 },
      box(
        {
          fontFamily: FAMILIES.mono,
          fontWeight: 200,
          fontSize: 50,
          lineHeight: 1,
          letterSpacing: -4,
          color: accent,
        },
        String(CODE_NUMBERS[name]),
      ),
      box({ fontSize: 12, lineHeight: 1.2, maxWidth: 96, textAlign: 'right' }, title[locale]),
    ),
    box(
      { fontFamily: FAMILIES.mono, fontWeight: 600, fontSize: 14, letterSpacing: -0.4, marginTop: 6 },
      name,
    ),
    box({ fontSize: 14, lineHeight: 1.4, marginTop: 4, flex: 1 }, meaning[locale]),
    box({ fontSize: 12, color: colours.quiet, marginBottom: 4 }, `HTTP ${grpcToHttp.googleRpc.values[name]}`),
    box(
      { justifyContent: 'space-between', alignItems: 'center' },
      box({ fontSize: 13, fontWeight: 600, color: accent }, t[`actor.${actor}`]),
      retryGlyph(retry, 15, colours.wash),
    ),
  );
};

/** One verdict for each sign that a box can hold, as in the key of the board. */
const SIGNS = ['backoff', 'restart', 'check-first', 'no'] as const;

const key = (locale: Locale): Element => {
  const t = ui[locale];
  return box(
    { ...CELL, boxSizing: 'border-box', flexDirection: 'column', fontSize: 12, lineHeight: 1.2, gap: 3 },
    box({ fontWeight: 600 }, t['key.actor']),
    ...ACTORS.map((actor) =>
      box(
        { alignItems: 'center', gap: 7, color: accentOf(actor) },
        box({ width: 12, height: 12, backgroundColor: accentOf(actor) }),
        box({}, t[`actor.${actor}`]),
      ),
    ),
    box({ fontWeight: 600, marginTop: 6 }, t['key.retry']),
    box({}, CALL_KINDS.map((kind) => t[`key.${kind}`]).join(' · ')),
    ...SIGNS.map((verdict) =>
      box({ alignItems: 'center', gap: 7 }, retryBox(verdict, 13, WHITE), box({}, t[`key.${verdict}`])),
    ),
  );
};

/** Returns the board as one sheet: all codes at a glance, and the key. `address` says where the rest is. */
export const posterCard = (locale: Locale, address: string): Element => {
  const t = ui[locale];
  const card = box(
    {
      ...POSTER,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: POSTER_MARGIN,
      backgroundColor: WHITE,
      color: colours.ink,
      fontFamily: FAMILIES.sans,
      fontWeight: 400,
    },
    box(
      { height: HEAD, justifyContent: 'space-between', alignItems: 'baseline' },
      box({ fontSize: 30, fontWeight: 600 }, t['board.heading']),
      box({ fontSize: 14, color: colours.quiet }, address),
    ),
    box({ flexWrap: 'wrap', gap: GAP }, ...codeNames.map((name) => cell(name, locale)), key(locale)),
  );
  return { ...card, props: { ...card.props, lang: LOCALES[locale].html } };
};
