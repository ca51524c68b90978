import { CALL_KINDS, type CallKind, type RetryVerdict } from '../data/code-facts.ts';
import { box, type Element } from './element.ts';
import { colours } from './tokens.ts';

/** The side of a box in a link preview. */
const SIDE = 28;

/** What is drawn in a box of this width and height, from above. */
const signOf = (verdict: RetryVerdict, size: number, ground: string): Element[] => {
  const bar = (height: number, color: string) => box({ width: size, height, backgroundColor: color });
  const dot = Math.round(size * 0.45);
  switch (verdict) {
    case 'backoff':
      return [];
    case 'when-told':
    case 'restart':
      return [bar(size / 2, ground)];
    case 'check-first':
      return [
        box(
          {
            width: size,
            height: size,
            alignItems: 'center',
            justifyContent: 'center',
            backgroundColor: ground,
          },
          box({ width: dot, height: dot, borderRadius: dot / 2, backgroundColor: colours.ink }),
        ),
      ];
    default:
      return [bar(size, ground)];
  }
};

/**
 * Draws the box that says whether a call may be retried, as `src/styles/glyph.css` draws it on pages. Its edge is a
 * larger box behind it, so that it is made of filled shapes only.
 *
 * @param ground the color of what the box is drawn on.
 */
export const retryBox = (verdict: RetryVerdict, side: number, ground: string): Element => {
  const edge = Math.max(1, side / 14);
  return box(
    {
      boxSizing: 'border-box',
      width: side,
      height: side,
      padding: edge,
      backgroundColor: verdict === 'none' ? colours.line : colours.ink,
    },
    ...signOf(verdict, side - 2 * edge, ground),
  );
};

/** Returns three boxes, one for each kind of call, that say whether it may be retried. */
export const retryGlyph = (
  retry: Readonly<Record<CallKind, RetryVerdict>>,
  side = SIDE,
  ground = colours.paper,
): Element => box({ gap: side / 5.6 }, ...CALL_KINDS.map((kind) => retryBox(retry[kind], side, ground)));
