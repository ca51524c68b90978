import { parse } from 'node-html-parser';
import { codes } from '../../src/data/codes.ts';
import { glossary } from '../../src/data/glossary.ts';
import { codeNames } from '../../src/data/names.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { FULL } from '../tiers.ts';

/**
 * The text of every Chinese page that belongs to the full-text index, read without Pagefind, which passes over
 * navigation and forms of its own accord.
 */
const indexed = readSite()
  .pages.filter(({ lang, html }) => lang === LOCALES.zh.html && html.includes('data-pagefind-body'))
  .map(({ address, html }) => {
    const body = parse(html).querySelector('[data-pagefind-body]');
    for (const left of body?.querySelectorAll('[data-pagefind-ignore], nav, script, style, svg, form') ?? [])
      left.remove();
    return { address, text: body?.text ?? '' };
  });

const HAN = /^\p{Script=Han}+$/u;
const words = [
  ...codeNames.map((name) => codes[name].title.zh),
  ...glossary.flatMap(({ term }) => term.zh.split(/[、，（）]/)),
].filter((word) => HAN.test(word));

/** Asks the built index itself, as the look-up does. */
const pagesFound = async (asked: readonly string[]) => {
  interface Pagefind {
    options(options: { noWorker: boolean }): Promise<void>;
    search(word: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  }
  const pagefind = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as Pagefind;
  await pagefind.options({ noWorker: true });
  const found: Record<string, string[]> = {};
  for (const word of asked) {
    const { results } = await pagefind.search(word);
    found[word] = await Promise.all(results.map(async (result) => (await result.data()).url));
  }
  return found;
};

// Every page of the index is read once.
test.describe.configure({ timeout: 240_000 });

test('the full-text index finds a Chinese word on the pages that hold it', FULL, async ({ page }) => {
  await page.goto(`/${addressOf({ page: 'search' }, 'zh')}`);
  const found = await page.evaluate(pagesFound, [...new Set(words)]);
  const missed = [...new Set(words)].flatMap((word) => {
    const holders = indexed.filter(({ text }) => text.includes(word)).map(({ address }) => address);
    const lost = holders.filter((address) => !found[word]?.includes(address));
    return lost.length
      ? [`${word}: ${lost.length} of ${holders.length} pages lost, ${lost.slice(0, 3).join(' ')}`]
      : [];
  });
  expect(missed).toEqual([]);
});
