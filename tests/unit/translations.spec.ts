import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sectionHashes, staleSections } from '../../src/prose/freshness.ts';
import { accepted, staleIn, translations } from '../../src/tools/translations.ts';
import { ROOT } from '../compiler.ts';

const ORIGINAL =
  '---\nsummary: One\n---\n\n## First {#first}\n\nA text\nin lines.\n\n## Second {#second}\n\nMore.\n';
const TRANSLATED = '---\nsummary: 一\n---\n\n## 第一 {#first}\n\n正文。\n';
const FOLLOWS = Object.fromEntries(sectionHashes(ORIGINAL));

test('every section has a hash of its own', () => {
  expect(Object.keys(FOLLOWS)).toEqual(['first', 'second']);
  expect(FOLLOWS['first']).not.toBe(FOLLOWS['second']);
});

test('how lines are broken does not make a translation stale, another word does', () => {
  expect(staleSections(FOLLOWS, ORIGINAL.replace('text\nin', 'text in'), 'x.mdx')).toEqual([]);
  expect(staleSections(FOLLOWS, ORIGINAL.replace('More', 'Less'), 'x.mdx')).toEqual(['second']);
});

test('a section without a record is an error that names the file and the fix', () => {
  const withNew = `${ORIGINAL}\n## Third {#third}\n\nNew.\n`;
  expect(() => staleSections(FOLLOWS, withNew, 'x.mdx')).toThrow(/^x\.mdx: .*third.*--accept x\.mdx$/);
  expect(() => staleSections({}, withNew, 'x.mdx')).toThrow('lacks first, second, third.');
});

test('accepting writes the hashes once and leaves the text alone', () => {
  const once = accepted(TRANSLATED, ORIGINAL);
  expect(once).toContain(`---\nsummary: 一\nfollows:\n  first: '${FOLLOWS['first']}'\n`);
  expect(once.endsWith(TRANSLATED.slice(TRANSLATED.indexOf('\n## ')))).toBe(true);
  expect(accepted(once, ORIGINAL)).toBe(once);
});

test('every translation has an original and says which text of it each section follows', () => {
  expect(translations().length).toBeGreaterThan(17);
  for (const { file, original } of translations()) {
    expect.soft(existsSync(join(ROOT, original)), original).toBe(true);
    expect.soft(() => staleIn(file, original), file).not.toThrow();
  }
});
