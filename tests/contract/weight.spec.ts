import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { kindOf, readSite, sitemapOf, type BuiltPage } from '../built-site.ts';

const site = readSite();
const pages = sitemapOf(site).map(site.pageAt);

/** What a page may cost over the wire, in bytes of brotli: HTML, styles and every script before interaction. */
const BUDGETS: Readonly<Record<string, number>> = { 'codes/…': 30_000, board: 18_000, search: 18_000 };

/** What arrives in the first flight of a connection; the reader's first screen has to be in it. */
const FIRST_FLIGHT = 14_000;

const loadedWith = ({ root }: BuiltPage): string[] => [
  ...root
    .querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]')
    .map((link) => link.getAttribute('href') ?? ''),
  ...root
    .querySelectorAll('script[src], img[src], iframe[src]')
    .map((element) => element.getAttribute('src') ?? ''),
];

const below = (link: string) => `/${link.slice(site.published.pathname.length)}`;

const sizes = new Map<string, number>();
const weightOf = (address: string): number => {
  const size = sizes.get(address) ?? brotliCompressSync(site.read(address)).length;
  sizes.set(address, size);
  return size;
};

for (const [kind, budget] of Object.entries(BUDGETS)) {
  test(`every page of the kind ${kind} costs at most ${budget / 1000} kB over the wire`, () => {
    const measured = pages.filter(({ address }) => kindOf(address) === kind);
    expect(measured.length).toBeGreaterThan(1);
    const heavy = measured.flatMap((page) => {
      const weight = [page.address, ...loadedWith(page).map(below)].reduce(
        (sum, file) => sum + weightOf(file),
        0,
      );
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

test('every page arrives in at most two requests', () => {
  for (const page of pages) expect.soft(loadedWith(page).length, page.address).toBeLessThanOrEqual(1);
});

test('no page loads anything from elsewhere', () => {
  for (const page of site.pages) {
    const foreign = loadedWith(page).filter((link) => !link.startsWith(site.published.pathname));
    expect.soft(foreign, page.address).toEqual([]);
  }
});

test('no page waits for a script before it paints', () => {
  for (const { address, root } of site.pages) {
    const blocking = root
      .querySelectorAll('script')
      .filter((script) => !['module', 'application/ld+json'].includes(script.getAttribute('type') ?? ''));
    expect.soft(blocking.map(String), address).toEqual([]);
  }
});

test('styles bring no fonts and nothing from elsewhere', () => {
  const sheets = new Set(
    pages.flatMap((page) => [
      ...page.root.querySelectorAll('style').map((style) => style.text),
      ...loadedWith(page)
        .filter((link) => link.endsWith('.css'))
        .map((link) => site.read(below(link)).toString()),
    ]),
  );
  expect(sheets.size).toBeGreaterThan(0);
  const foreign = /@font-face|@import|url\((?!["']?data:)[^)]*\)/g;
  expect([...sheets].flatMap((css) => css.match(foreign) ?? [])).toEqual([]);
});
