import { expect, test } from 'vitest';
import { RETRY_VERDICTS } from '../../src/data/code-facts.ts';
import type { Child } from '../../src/og/element.ts';
import { retryGlyph } from '../../src/og/retry-glyph.ts';

const drawn = (box: Child | undefined): string => JSON.stringify(box);

test('the sign on a link preview has one box for each kind of call, in the order of the page', () => {
  const { children } = retryGlyph({ readOnly: 'backoff', idempotent: 'check-first', other: 'none' }).props;
  expect(children).toHaveLength(3);
  const boxOf = (verdict: (typeof RETRY_VERDICTS)[number]) =>
    drawn(retryGlyph({ readOnly: verdict, idempotent: verdict, other: verdict }).props.children[0]);
  expect([...children].map(drawn)).toEqual([boxOf('backoff'), boxOf('check-first'), boxOf('none')]);
});

test('verdicts that allow a retry, ask for a check, and forbid a retry are drawn differently', () => {
  const signs = RETRY_VERDICTS.map((verdict) =>
    drawn(retryGlyph({ readOnly: verdict, idempotent: verdict, other: verdict })),
  );
  // A condition is drawn half full whatever it is, and two ways to say no are both empty.
  expect(new Set(signs).size).toBe(5);
});
