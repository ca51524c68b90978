import { expect, test } from 'playwright/test';
import { DEFAULT_LOCALE, LOCALES, locales } from '../../src/i18n/locales.ts';
import { readSite, sitemapOf, type BuiltPage } from '../built-site.ts';

const site = readSite();
const pages = sitemapOf(site).map(site.pageAt);

const contentOf = (page: BuiltPage, selector: string, attribute: string) =>
  page.head.querySelector(selector)?.getAttribute(attribute);
const published = (address: string) => site.published.href + address.slice(1);

const TEXTS_OF_ITS_OWN = {
  title: (page: BuiltPage) => page.head.querySelector('title')?.text,
  description: (page: BuiltPage) => contentOf(page, 'meta[name=description]', 'content'),
};

for (const [what, find] of Object.entries(TEXTS_OF_ITS_OWN)) {
  test(`every page has a ${what} that no other page has`, () => {
    const owners = Map.groupBy(pages, (page) => find(page)?.trim() ?? '');
    expect(owners.get('') ?? []).toEqual([]);
    const shared = [...owners].filter(([, { length }]) => length > 1);
    expect(shared.map(([text, same]) => `${text}: ${same.map(({ address }) => address).join(' ')}`)).toEqual(
      [],
    );
  });
}

test('every page names its own address as the canonical one', () => {
  for (const page of pages) {
    expect.soft(contentOf(page, 'link[rel=canonical]', 'href')).toBe(published(page.address));
    expect.soft(contentOf(page, 'meta[property="og:url"]', 'content')).toBe(published(page.address));
  }
});

test('every page names itself and its twin in each language, and they name it back', () => {
  for (const page of pages) {
    const alternates = new Map(
      page.head
        .querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
    const langs = locales.map((locale): string => LOCALES[locale].html);
    expect.soft([...alternates.keys()].sort(), page.address).toEqual([...langs, 'x-default'].sort());
    expect.soft(alternates.get(page.lang), page.address).toBe(published(page.address));
    expect.soft(alternates.get('x-default'), page.address).toBe(alternates.get(LOCALES[DEFAULT_LOCALE].html));
    for (const lang of langs) {
      const twin = site.pageAt(`/${alternates.get(lang)?.slice(site.published.href.length)}`);
      const back = contentOf(twin, `link[rel=alternate][hreflang=${page.lang}]`, 'href');
      expect.soft(twin.lang, page.address).toBe(lang);
      expect.soft(back, `${twin.address} names ${page.address} back`).toBe(published(page.address));
    }
  }
});

test('the language of a page is the one of its address', () => {
  for (const page of pages) {
    const locale = locales.find(
      (known) => page.address.startsWith(`/${LOCALES[known].path}/`) && LOCALES[known].path,
    );
    expect.soft(page.lang, page.address).toBe(LOCALES[locale ?? DEFAULT_LOCALE].html);
  }
});

test('every page forbids what it does not need: foreign hosts, inline styles, inline handlers', () => {
  for (const page of site.pages) {
    const policy = contentOf(page, 'meta[http-equiv=content-security-policy]', 'content') ?? '';
    expect.soft(policy, page.address).toContain("default-src 'none'");
    expect
      .soft(policy, page.address)
      .not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  }
});

test('every page has one heading of the first rank, no id twice, and no inline styles or handlers', () => {
  const offered = new Set(pages.map(({ address }) => address));
  for (const { address, root } of site.pages) {
    if (offered.has(address)) expect.soft(root.querySelectorAll('h1').length, address).toBe(1);
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    const known = new Set<string>();
    const twice = ids.filter((id) => known.size === known.add(id).size);
    expect.soft(twice, address).toEqual([]);
    expect.soft(root.querySelectorAll('[style], [onclick], [onload]').length, address).toBe(0);
  }
});
