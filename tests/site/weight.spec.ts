import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { FIRST_FLIGHT, PAGES, REQUESTS } from '../budgets/limits.ts';
import { below, loadedWith, requestsFor, scaleFor } from '../budgets/page-weight.ts';
import { kindOf, readSite, sitemapOf } from '../built-site.ts';
import { differencesIn, type Comparison } from '../differences.ts';

const site = readSite();
const pages = sitemapOf(site).map(site.pageAt);

const weigh = scaleFor(site);

for (const [kind, budget] of Object.entries(PAGES)) {
  test(`every page of the kind ${kind} costs at most ${budget / 1000} kB over the wire`, () => {
    const measured = pages.filter(({ address }) => kindOf(address) === kind);
    expect(measured.length).toBeGreaterThan(1);
    const heavy = measured.flatMap((page) => {
      const weight = weigh(page).total;
      return weight > budget ? [`${page.address} costs ${weight} bytes, at most ${budget}`] : [];
    });
    expect(heavy).toEqual([]);
  });
}

test(`the first screen of every code page ends within the first ${FIRST_FLIGHT / 1000} kB`, () => {
  for (const page of pages.filter(({ address }) => kindOf(address) === 'codes/…')) {
    const html = site.read(page.address).toString();
    // Number, name, verdicts and the first section of prose are more than any screen shows at once.
    const end = html.indexOf('</section>');
    expect(end, page.address).toBeGreaterThan(0);
    const size = brotliCompressSync(html.slice(0, end)).length;
    expect.soft(size, page.address).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
});

test(`every page arrives in at most ${REQUESTS} requests`, () => {
  const many = pages.filter((page) => requestsFor(page) > REQUESTS);
  expect(many.map(({ address }) => address)).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const foreign = site.pages.flatMap((page) =>
    loadedWith(page)
      .filter((link) => !link.startsWith(site.published.pathname))
      .map((link) => `${page.address}: ${link}`),
  );
  expect(foreign).toEqual([]);
});

test('no page waits for a script before it paints', () => {
  const comparisons = site.pages.map(({ address, root }): Comparison => {
    const blocking = root
      .querySelectorAll('script')
      .filter((script) => !['module', 'application/ld+json'].includes(script.getAttribute('type') ?? ''));
    return [address, blocking.map(String), []];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

test('styles bring no fonts and nothing from elsewhere', () => {
  const sheets = new Set(
    pages.flatMap((page) => [
      ...page.root.querySelectorAll('style').map((style) => style.text),
      ...loadedWith(page)
        .filter((link) => link.endsWith('.css'))
        .map((link) => site.read(below(site, link)).toString()),
    ]),
  );
  expect(sheets.size).toBeGreaterThan(0);
  const foreign = /@font-face|@import|url\((?!["']?data:)[^)]*\)/g;
  expect([...sheets].flatMap((css) => css.match(foreign) ?? [])).toEqual([]);
});
