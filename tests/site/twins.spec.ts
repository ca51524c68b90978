import { expect, test } from 'playwright/test';
import { codeNames } from '../../src/data/names.ts';
import { guideIds } from '../../src/data/guides.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { promisedAddresses } from '../../src/tools/addresses.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { DIST, kindOf, readSite, sitemapOf } from '../built-site.ts';
import { differencesIn, type Comparison } from '../differences.ts';

const site = readSite();
const { href: root } = site.published;

/** The rule that readers are told: `.md` in place of the slash, and `index.md` where only that slash is left. */
const twinOf = (address: string): string =>
  address.replace(/(^\/(?:zh\/)?|\/)$/, (end) =>
    end.length > 1 || address === '/' ? `${end}index.md` : '.md',
  );

const pages = sitemapOf(site).filter((address) => kindOf(address) !== 'search');
const twins = new Map(pages.map((address) => [address, site.read(twinOf(address)).toString()]));
const body = (text: string) => text.replace(/^---\n[^]*?\n---\n\n/, '');

test('the rule for the address of a twin is what the readers of the page of data are told', () => {
  expect(['/', '/zh/', '/codes/ok/', '/zh/codes/ok/', '/zh/choose/'].map(twinOf)).toEqual([
    '/index.md',
    '/zh/index.md',
    '/codes/ok.md',
    '/zh/codes/ok.md',
    '/zh/choose.md',
  ]);
});

test('every page of the sitemap but the look-up has a twin, and every twin a page', () => {
  const built = filesIn(DIST)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `/${file}`);
  expect(pages.length).toBeGreaterThan(500);
  expect(built.sort()).toEqual(pages.map(twinOf).sort());
});

test('a page offers its twin and the feed in its head, and the look-up the feed alone', () => {
  const comparisons = sitemapOf(site).flatMap((address): Comparison[] => {
    const { head: page } = site.pageAt(address);
    const offered = (type: string) =>
      page.querySelectorAll(`link[rel=alternate][type="${type}"]`).map((link) => link.getAttribute('href'));
    const twin = kindOf(address) === 'search' ? [] : [site.published.pathname + twinOf(address).slice(1)];
    return [
      [`${address}: twin`, offered('text/markdown'), twin],
      [`${address}: feeds`, offered('application/atom+xml').length, 1],
    ];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

test('a twin names its page, its language and its license, and begins with the heading of the page', () => {
  const comparisons = [...twins].flatMap(([address, text]): Comparison[] => {
    const { lang, root: page } = site.pageAt(address);
    const front = `---\ncanonical: ${root}${address.slice(1)}\nlanguage: ${lang}\nlicense: MIT\n---\n\n# `;
    // In Markdown a backslash in front of a letter or a digit stands for itself.
    const heading = /^# (.*)$/m.exec(text)?.[1]?.replace(/\\(?=[^A-Za-z0-9\s])|`/g, '');
    const shown = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
    return [
      [`${address}: beginning`, text.slice(0, front.length), front],
      [`${address}: heading`, heading, shown],
      [`${address}: has a heading`, shown !== undefined, true],
    ];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

const CODE_BLOCK = /^( *)```[^]*?^\1```$/gm;
const CODE = /`[^`\n]*`/g;

test('no twin holds what only works on a page', () => {
  const held = [...twins].flatMap(([address, text]) => {
    const prose = text.replace(CODE_BLOCK, '').replace(CODE, '');
    const found = prose.match(/<\/?[a-z][^>:]*>|\]\((?:undefined)?\)|\]\(#/g) ?? [];
    return found.map((part) => `${address}: ${part}`);
  });
  expect(held).toEqual([]);
});

test('headings, code and tables of a page are in its twin', () => {
  const comparisons = [...twins].flatMap(([address, text]): Comparison[] => {
    const { root: page } = site.pageAt(address);
    const main = page.querySelector('main');
    const outsideCode = body(text).replace(CODE_BLOCK, '');
    const headings = outsideCode.match(/^(?:[ ]*[-*] )?#{1,6} /gm) ?? [];
    const shown = (selector: string) =>
      main?.querySelectorAll(selector).filter((element) => !element.closest('[hidden]')) ?? [];
    const said = shown('h1, h2, h3, h4').filter((h) => !h.closest('form, [data-said-again]'));
    const lines = shown('tr').length + shown('table').length;
    return [
      [`${address}: headings that are missing`, Math.max(0, said.length - headings.length), 0],
      [`${address}: blocks of code`, text.match(CODE_BLOCK)?.length ?? 0, shown('pre').length],
      [`${address}: lines of tables`, outsideCode.match(/^\|/gm)?.length ?? 0, lines],
    ];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

test('the code of every example says its language', () => {
  for (const name of codeNames) {
    const address = `/${addressOf({ page: 'code', name }, 'en')}`;
    const marked = site.pageAt(address).root.querySelectorAll('pre[data-language]').length;
    expect.soft(twins.get(address)?.match(/^```[a-z]+$/gm)?.length ?? 0, address).toBe(marked);
  }
});

const LINK = /\]\(<?([^)>\s]+)>?\)|<(https?:[^>\s]+)>/g;

const problemsIn = (from: string, text: string): string[] =>
  [...text.replace(CODE_BLOCK, '').matchAll(LINK)].flatMap(([, named, bare]) => {
    const target = named ?? bare ?? '';
    if (!URL.canParse(target)) return [`${from}: ${target} is not absolute`];
    if (!target.startsWith(root)) return [];
    const address = `/${decodeURI(new URL(target).pathname).slice(site.published.pathname.length)}`;
    return site.answers(address) ? [] : [`${from}: ${target} leads nowhere`];
  });

test('every link of a twin is absolute and leads to a built file, to the twin where there is one', () => {
  const all = [...twins].flatMap(([address, text]) => problemsIn(twinOf(address), text));
  expect(all).toEqual([]);
  const paged = pages.map((address) => `](${root}${address.slice(1)})`);
  const code = twins.get('/codes/unavailable/') ?? '';
  expect(code).toContain(`](${root}codes/resource-exhausted.md)`);
  expect(paged.filter((link) => code.includes(link))).toEqual([]);
});

for (const locale of locales) {
  const overview = site.read(`/${fileAddressOf({ file: 'llms', locale })}`).toString();
  const full = site.read(`/${fileAddressOf({ file: 'llms-full', locale })}`).toString();

  test(`llms.txt in ${locale} has a title, a summary and sections of links that answer`, () => {
    expect(overview).toMatch(/^# .+\n\n> .+\n\n[^#]+\n\n## /);
    expect(problemsIn('llms.txt', overview)).toEqual([]);
    const lines = overview.split('\n').slice(6);
    expect(lines.filter((line) => !/^$|^## \S|^- \[.+\]\(\S+\): .+$/.test(line))).toEqual([]);
    for (const name of codeNames)
      expect(overview).toContain(
        `](${root}${fileAddressOf({ file: 'markdown', route: { page: 'code', name }, locale })})`,
      );
    const foreign = locales.filter((other) => other !== locale && LOCALES[other].path);
    for (const other of foreign) expect(overview).not.toContain(`](${root}${LOCALES[other].path}/`);
  });

  test(`llms.txt in ${locale} lists every page but the start page, that of offline reading, and those of single messages`, () => {
    const unlisted = new Set(['board', 'offline', 'messages/…']);
    const missing = pages
      .filter((address) => site.pageAt(address).lang === LOCALES[locale].html)
      .filter((address) => !unlisted.has(kindOf(address)))
      .filter((address) => !overview.includes(`](${root}${twinOf(address).slice(1)})`));
    expect(missing).toEqual([]);
  });

  test(`llms-full.txt in ${locale} holds the codes and the guides whole`, () => {
    const routes = [
      ...codeNames.map((name) => ({ page: 'code', name }) as const),
      ...guideIds.map((id) => ({ page: 'guide', id }) as const),
    ];
    for (const route of routes) {
      const address = `/${addressOf(route, locale)}`;
      expect.soft(full.includes(body(twins.get(address) ?? 'nothing')), address).toBe(true);
    }
  });
}

test('twins stand in no sitemap, and are promised by the addresses of their pages', () => {
  expect(site.read('/sitemap-0.xml').toString()).not.toContain('.md');
  const promised = new Set(promisedAddresses(DIST));
  expect(pages.filter((address) => !promised.has(address))).toEqual([]);
});
