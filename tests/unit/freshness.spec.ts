import { expect, test } from 'vitest';
import { sectionHashes, staleSections } from '../../src/prose/freshness.ts';

const ORIGINAL = 'Before\n\n## One {#one}\n\nFirst\ntext.\n\n## Two {#two}\n\nSecond text.\n';
const follows = Object.fromEntries(sectionHashes(ORIGINAL));

test('every section has a hash of its own, in the order of the text', () => {
  expect([...sectionHashes(ORIGINAL).keys()]).toEqual(['one', 'two']);
  expect(follows['one']).toMatch(/^[0-9a-f]{8}$/);
  expect(follows['one']).not.toBe(follows['two']);
});

test('a translation of the text as it is follows it, however its lines are broken', () => {
  expect(staleSections(follows, ORIGINAL, 'x.mdx')).toEqual([]);
  expect(staleSections(follows, ORIGINAL.replace('First\ntext.', '  First text. '), 'x.mdx')).toEqual([]);
});

test('a section whose original changed is stale, and no other', () => {
  expect(staleSections(follows, ORIGINAL.replace('Second', 'Other'), 'x.mdx')).toEqual(['two']);
});

test('a section that names no original stops with file and command', () => {
  expect(() => staleSections({ two: follows['two'] ?? '' }, ORIGINAL, 'x.mdx')).toThrow(
    'x.mdx: `follows` in the front matter lacks one. Translate them, then run: npm run translations -- --accept x.mdx',
  );
});
