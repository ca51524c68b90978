import { CALL_KINDS, type CallKind, type RetryVerdict } from '../data/code-facts.ts';
import { box, type Element, type Style } from './element.ts';
import { colours } from './tokens.ts';

const SIDE = 28;
const EDGE = `2px solid ${colours.ink}`;
const DOT = box({ width: 10, height: 10, borderRadius: 5, backgroundColor: colours.ink });

/** How the box of a verdict differs from an empty one, as `src/styles/glyph.css` draws it on pages. */
const SIGNS: Readonly<Record<RetryVerdict, { readonly style?: Style; readonly inside?: Element }>> = {
  backoff: { style: { backgroundColor: colours.ink } },
  'when-told': { style: { borderBottomWidth: SIDE / 2 } },
  restart: { style: { borderBottomWidth: SIDE / 2 } },
  'check-first': { inside: DOT },
  'fix-first': {},
  no: {},
  none: { style: { border: `2px dashed ${colours.quiet}` } },
};

/** @returns three boxes, one for each kind of call, that say whether it may be retried. */
export const retryGlyph = (retry: Readonly<Record<CallKind, RetryVerdict>>): Element =>
  box(
    { gap: 5 },
    ...CALL_KINDS.map((kind) => {
      const { style, inside } = SIGNS[retry[kind]];
      return box(
        {
          boxSizing: 'border-box',
          width: SIDE,
          height: SIDE,
          border: EDGE,
          alignItems: 'center',
          justifyContent: 'center',
          ...style,
        },
        ...(inside ? [inside] : []),
      );
    }),
  );
