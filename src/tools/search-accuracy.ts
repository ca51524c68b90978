/**
 * Asks the built look-up page every query of a JSON Lines file and reports the share of right answers by class.
 * `npm run search:accuracy -- FILE [--bars]`; with `--bars` a class below its bar fails the command.
 *
 * A line holds `class`, `query`, `expect` (codes that are right; empty: none may be claimed) and `lang`.
 * A query passes when the claimed answer, or else the first result, is expected.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { addressOf } from '../routes/paths.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { ACCURACY_BARS } from './accuracy-bars.ts';
import { findBrowser } from './browser.ts';
import { siteServer } from './serve.ts';

interface Query {
  readonly class: string;
  readonly query: string;
  readonly expect: readonly string[];
  readonly lang: Locale;
}

const ask = (page: Page, query: string): Promise<string | undefined> =>
  page.evaluate(async (text) => {
    const main = document.querySelector<HTMLElement>('main[data-search-state]');
    const field = main?.querySelector('textarea');
    if (!main || !field) throw new Error('the look-up page has lost its contract');
    const reached = (wanted: readonly string[]) =>
      new Promise<void>((resolve) => {
        const settled = () => wanted.includes(main.dataset['searchState'] ?? '');
        if (settled()) return resolve();
        const observer = new MutationObserver(() => {
          if (!settled()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(main, { attributes: true });
      });
    const enter = (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    enter('');
    await reached(['idle']);
    enter(text);
    await reached(['done', 'error']);
    const claimed = main.querySelector<HTMLElement>('[data-answer]')?.dataset['code'];
    return claimed ?? main.querySelector<HTMLElement>('[data-results] > li')?.dataset['code'];
  }, query);

const isClaimed = (page: Page) => page.locator('[data-answer]').count();

const { positionals, values } = parseArgs({ allowPositionals: true, options: { bars: { type: 'boolean' } } });
const [file] = positionals;
if (!file) {
  console.error('Usage: npm run search:accuracy -- FILE [--bars]');
  process.exit(2);
}
const queries = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Query);

const executablePath = findBrowser();
const server = siteServer('dist').listen(0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const pages = new Map<Locale, Page>();
for (const locale of locales) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/${addressOf({ page: 'search' }, locale)}`);
  await page.locator('textarea').first().focus();
  pages.set(locale, page);
}

const tally = new Map<string, { right: number; all: number }>();
for (const { class: kind, query, expect, lang } of queries) {
  const page = pages.get(lang);
  if (!page) throw new Error(`${file}: there is no page in the language ${lang}`);
  const first = await ask(page, query);
  const right = expect.length === 0 ? (await isClaimed(page)) === 0 : expect.includes(first ?? '');
  const row = tally.get(kind) ?? { right: 0, all: 0 };
  tally.set(kind, { right: row.right + Number(right), all: row.all + 1 });
  if (!right)
    console.log(
      `${kind}: expected ${expect.join(' or ') || 'no claim'}, got ${first ?? 'nothing'}: ${query.slice(0, 160)}`,
    );
}
await browser.close();
server.close();

let below = 0;
for (const [kind, { right, all }] of [...tally].sort()) {
  const share = (100 * right) / all;
  const bar = ACCURACY_BARS[kind] ?? 0;
  const verdict = share >= bar ? 'reached' : 'BELOW';
  if (share < bar) below += 1;
  console.log(
    `${kind.padEnd(20)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${share.toFixed(1).padStart(5)} %  bar ${bar} % ${verdict}`,
  );
}
const right = [...tally.values()].reduce((sum, row) => sum + row.right, 0);
console.log(
  `all                  ${String(right).padStart(4)} of ${String(queries.length).padStart(4)}  ${((100 * right) / queries.length).toFixed(1).padStart(5)} %`,
);
if (values.bars && below > 0) process.exit(1);
