import { expect, test } from 'playwright/test';
import { factsOf } from '../../src/data/codes.ts';
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite, type BuiltPage } from '../built-site.ts';
import { CODE_PAGE_SECTIONS, FORMER_SECTIONS, OPTIONAL_SECTIONS } from '../sections.ts';

const site = readSite();

const known = new Set<string>(CODE_PAGE_SECTIONS);

/** The headings of a page that its contents list, in reading order. */
const sectionsOf = (page: BuiltPage) =>
  page.root
    .querySelectorAll('.code-body :is(h2, h3)[id]')
    .map(({ id }) => id)
    .filter((id) => known.has(id));

const prose = (page: BuiltPage): string =>
  page.root
    .querySelectorAll('.code-body .prose')
    .map(({ textContent }) => textContent)
    .join('\n');

/** How much prose a code page holds: enough to decide by, little enough to read at night. */
const SUBSTANCE: Readonly<Record<Locale, { unit: RegExp; least: number; most: number }>> = {
  en: { unit: /[\p{L}\p{N}][\p{L}\p{N}'’_.-]*/gu, least: 400, most: 1000 },
  zh: { unit: /\p{Script=Han}/gu, least: 650, most: 1700 },
};

for (const locale of locales) {
  for (const name of codeNames) {
    const address = `/${addressOf({ page: 'code', name }, locale)}`;

    test(`${address} says number, name, title and meaning`, () => {
      const { root, lang } = site.pageAt(address);
      const facts = factsOf(name);
      const visible = root.querySelector('main')?.textContent ?? '';
      expect(lang).toBe(LOCALES[locale].html);
      expect(root.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
        `${CODE_NUMBERS[name]} ${name}`,
      );
      expect(root.querySelector('main .numeral')?.textContent.trim()).toBe(String(CODE_NUMBERS[name]));
      expect(root.querySelector('title')?.text).toContain(name);
      for (const other of locales) expect(visible).toContain(facts.title[other]);
      expect(visible).toContain(facts.meaning[locale]);
    });

    test(`${address} has the closed list of sections in its order, and a link to each`, () => {
      const page = site.pageAt(address);
      const found = sectionsOf(page);
      expect(found).toEqual(
        CODE_PAGE_SECTIONS.filter((id) => !OPTIONAL_SECTIONS.has(id) || found.includes(id)),
      );
      expect(page.root.querySelectorAll('nav.contents a').map((link) => link.getAttribute('href'))).toEqual(
        found.map((id) => `#${id}`),
      );
      for (const id of FORMER_SECTIONS)
        expect.soft(page.root.querySelector(`main #${id}`), id).not.toBeNull();
    });

    test(`${address} holds as much prose as its reader needs`, () => {
      const { unit, least, most } = SUBSTANCE[locale];
      const amount = prose(site.pageAt(address)).match(unit)?.length ?? 0;
      expect(amount).toBeGreaterThanOrEqual(least);
      expect(amount).toBeLessThanOrEqual(most);
    });

    test(`${address} describes its code to search engines`, () => {
      const page = site.pageAt(address);
      const term: unknown = JSON.parse(
        page.root.querySelector('script[type="application/ld+json"]')?.text ?? '',
      );
      expect(term).toMatchObject({
        '@context': 'https://schema.org',
        name,
        termCode: String(CODE_NUMBERS[name]),
        inLanguage: LOCALES[locale].html,
        url: site.published.href + address.slice(1),
      });
    });
  }
}

test('a code page has the same ids in every language, so that the switch keeps the fragment', () => {
  for (const name of codeNames) {
    const [first, ...others] = locales.map((locale) =>
      site
        .pageAt(`/${addressOf({ page: 'code', name }, locale)}`)
        .root.querySelectorAll('main [id]')
        .map(({ id }) => id),
    );
    for (const ids of others) expect.soft(ids, name).toEqual(first);
  }
});

test('every page has the same sections in every language', () => {
  for (const page of site.pages.filter(({ lang }) => lang === LOCALES.en.html)) {
    const twin = page.root
      .querySelector(`link[rel=alternate][hreflang=${LOCALES.zh.html}]`)
      ?.getAttribute('href');
    if (!twin) continue;
    const ids = (of: BuiltPage) => of.root.querySelectorAll('main h2[id]').map(({ id }) => id);
    expect
      .soft(ids(site.pageAt(`/${twin.slice(site.published.href.length)}`)), page.address)
      .toEqual(ids(page));
  }
});

test('a summary fits the result list of a search engine', () => {
  const limits: Readonly<Record<Locale, [least: number, most: number]>> = { en: [110, 165], zh: [50, 90] };
  for (const locale of locales) {
    for (const name of codeNames) {
      const { address, root } = site.pageAt(`/${addressOf({ page: 'code', name }, locale)}`);
      const summary = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      const [least, most] = limits[locale];
      expect.soft(summary.length, address).toBeGreaterThanOrEqual(least);
      expect.soft(summary.length, address).toBeLessThanOrEqual(most);
    }
  }
});
