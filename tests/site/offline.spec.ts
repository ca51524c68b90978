import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { nameInAddress, type Entry } from '../../src/worker/bundle.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { DIST } from '../built-site.ts';

const files = filesIn(DIST);
const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');

const bundles = files.flatMap((file) => {
  const name = nameInAddress(`/${file}`);
  if (name === undefined) return [];
  const content = readFileSync(join(DIST, file));
  const head = content.subarray(0, content.indexOf(']]') + 2).toString();
  return [{ file, name, content, head, entries: JSON.parse(head) as Entry[] }];
});

const isLookUp = (file: string) => /^(?:_astro|lookup)\/|^assets\/lookup\.js$/.test(file);

test('every page, the look-up and the index of every language are in a bundle', () => {
  const held = new Set(bundles.flatMap(({ entries }) => entries.map(([path]) => path)));
  const wanted = files.filter(
    (file) => file.endsWith('.html') || isLookUp(file) || /^pagefind\/(?:index|fragment)\//.test(file),
  );
  expect(wanted.length).toBeGreaterThan(1000);
  expect(wanted.filter((file) => !held.has(file))).toEqual([]);
  expect([...held].filter((file) => /\.(?:md|png|xml|txt|tar|gz)$/.test(file))).toEqual([]);
});

test('the worker names every bundle by its content, so that it never takes the bundle of another build', () => {
  expect(bundles.map(({ name }) => name).sort()).toEqual(
    ['core', 'en-zh', ...locales, ...locales.map((locale) => `search-${locale}`)].sort(),
  );
  for (const { file, content, head, entries } of bundles) {
    const digest = createHash('sha256').update(content).digest();
    expect(file).toContain(digest.toString('hex').slice(0, 12));
    expect(worker).toContain(file);
    expect(worker).toContain(digest.toString('base64'));
    expect(worker).toMatch(new RegExp(`head:${Buffer.byteLength(head)}\\b`));
    const length = entries.reduce((sum, [, , bytes]) => sum + bytes, Buffer.byteLength(head));
    expect(length, file).toBe(content.length);
  }
});

test('the worker itself costs at most 8 kB over the wire', () => {
  expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(8000);
});

/** What hosts do while they answer, not the best that can be done. */
const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

for (const locale of locales) {
  test(`the page about it tells what a language costs, ${locale}`, () => {
    const own = bundles.filter(({ name }) => ['core', locale, `search-${locale}`].includes(name));
    const total = (measure: (content: Buffer) => number) =>
      own.reduce((sum, { content }) => sum + measure(content), 0) / 1e6;
    for (const { 'offline.what.size': text } of Object.values(ui)) {
      const [withBrotli = 0, without = 0] = [...text.matchAll(/([\d.]+) MB/g)].map(([, amount]) =>
        Number(amount),
      );
      const [least = 0, most = 0] = (/(\d+)\D+(\d+) MB[^\d]*$/.exec(text) ?? []).slice(1).map(Number);
      expect(total(brotli)).toBeLessThanOrEqual(withBrotli);
      expect(total((content) => gzipSync(content).length)).toBeLessThanOrEqual(without);
      const onDevice = Math.round(total(({ length }) => length));
      expect(onDevice).toBeGreaterThanOrEqual(least);
      expect(onDevice).toBeLessThanOrEqual(most);
    }
  });
}
