/**
 * Prints what the built site costs its readers, beside the limits that the tests hold it to.
 * `npm run budgets`, after a build.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { chromium, type Browser } from 'playwright/test';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { findBrowser } from '../../src/tools/browser.ts';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST, kindOf, readSite, type BuiltPage } from '../built-site.ts';
import { openLookUp, settled } from '../look-up.ts';
import { bytesOf, fetchedDuring, isFullText, neededForAnswer } from './first-answer.ts';
import { FIRST_ANSWER, PAGES, PREVIEW, REQUESTS } from './limits.ts';
import { scaleFor, type PageWeight } from './page-weight.ts';

const site = readSite();
const weigh = scaleFor(site);

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]) => sorted(numbers)[Math.floor((numbers.length - 1) / 2)] ?? 0;

const kindOfPage = (page: BuiltPage): string => (site.isRedirect(page) ? 'redirect' : kindOf(page.address));

const pageRow = (kind: string, pages: readonly BuiltPage[]) => {
  const weights = pages.map(weigh);
  const all = (part: keyof PageWeight) => weights.map((weight) => weight[part]);
  return {
    pages: pages.length,
    'HTML median': median(all('raw')),
    'HTML max': Math.max(...all('raw')),
    'brotli median': median(all('html')),
    'brotli max': Math.max(...all('html')),
    'inline CSS': Math.max(...all('style')),
    'inline JS': Math.max(...all('script')),
    requests: `${Math.max(...all('requests'))} of ${REQUESTS}`,
    'over the wire': Math.max(...all('total')),
    limit: PAGES[kind] ?? '',
  };
};

/** One query of each class that costs differently, in each language; questions fetch more words to understand. */
const QUERIES = {
  exact: { limited: true, en: '14', zh: '14' },
  pasted: {
    limited: true,
    en: 'rpc error: code = Unavailable desc = transport is closing',
    zh: 'rpc error: code = Unavailable desc = transport is closing',
  },
  question: { limited: false, en: 'server overloaded, should I retry', zh: '登录过期了该返回什么' },
} as const;

type Query = (typeof QUERIES)[keyof typeof QUERIES];

const answerRow = async (browser: Browser, query: Query, locale: Locale, baseURL: string) => {
  // A context of its own: nothing may come from the cache of the query before.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await openLookUp(page, locale);
  await page.waitForLoadState('networkidle');
  const fetched = await fetchedDuring(page, async () => {
    await page.locator('main textarea').fill(query[locale]);
    await settled(page);
  });
  await context.close();
  const answering = new Map([...neededForAnswer(fetched)].filter(([path]) => !isFullText(path)));
  return {
    'files for the answer': answering.size,
    'bytes for the answer': bytesOf(answering),
    limit: query.limited ? FIRST_ANSWER : '',
    'bytes until all results stand': bytesOf(fetched),
  };
};

const answers = async () => {
  const server = siteServer(DIST).listen(0);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const { port } = server.address() as AddressInfo;
  const rows: Record<string, Awaited<ReturnType<typeof answerRow>>> = {};
  try {
    for (const locale of locales) {
      for (const [kind, query] of Object.entries(QUERIES)) {
        rows[`${kind}, ${locale}`] = await answerRow(browser, query, locale, `http://localhost:${port}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
};

const indexRow = (language: string) => {
  const sizes = filesIn(join(DIST, 'pagefind'))
    .filter((file) => /\.pf_\w+$/.test(file) && new RegExp(`(?:^|[/.])${language}_`, 'i').test(file))
    .map((file) => statSync(join(DIST, 'pagefind', file)).size);
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
  };
};

const previewRow = (locale: string) => {
  const folder = join(DIST, 'og', locale);
  const sizes = filesIn(folder).map((file) => statSync(join(folder, file)).size);
  return { pictures: sizes.length, median: median(sizes), max: Math.max(...sizes), limit: PREVIEW };
};

const byKind = [...Map.groupBy(site.pages, kindOfPage)].toSorted(([a], [b]) => a.localeCompare(b));
console.log('Pages, in bytes; “over the wire” is brotli of everything before interaction, the heaviest page');
console.table(Object.fromEntries(byKind.map(([kind, pages]) => [kind, pageRow(kind, pages)])));
console.log('Answers, in bytes of brotli beyond the page');
console.table(await answers());
console.log('Full-text index, in bytes as stored (compressed); a query fetches a few of its files');
console.table(Object.fromEntries(locales.map((locale) => [locale, indexRow(LOCALES[locale].html)])));
console.log('Link previews, in bytes');
console.table(Object.fromEntries(locales.map((locale) => [locale, previewRow(locale)])));
