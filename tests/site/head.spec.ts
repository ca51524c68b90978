import { expect, test } from 'playwright/test';
import { DEFAULT_LOCALE, LOCALES, locales } from '../../src/i18n/locales.ts';
import { readSite, sitemapOf, type BuiltPage } from '../built-site.ts';
import { differencesIn, type Comparison } from '../differences.ts';

const site = readSite();
const pages = sitemapOf(site).map(site.pageAt);

const contentOf = (page: BuiltPage, selector: string, attribute: string) =>
  page.head.querySelector(selector)?.getAttribute(attribute);
const published = (address: string) => site.published.href + address.slice(1);

/** What differs on any of some pages; that there are pages is proved with it. */
const differencesOn = (all: readonly BuiltPage[], compare: (page: BuiltPage) => readonly Comparison[]) => {
  expect(all.length).toBeGreaterThan(500);
  return differencesIn(all.flatMap(compare));
};

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
  const differences = differencesOn(pages, (page) => [
    [`${page.address}: canonical`, contentOf(page, 'link[rel=canonical]', 'href'), published(page.address)],
    [
      `${page.address}: og:url`,
      contentOf(page, 'meta[property="og:url"]', 'content'),
      published(page.address),
    ],
  ]);
  expect(differences).toEqual([]);
});

test('every page names itself and its twin in each language, and they name it back', () => {
  const langs = locales.map((locale): string => LOCALES[locale].html);
  const differences = differencesOn(pages, (page) => {
    const { address } = page;
    const alternates = new Map(
      page.head
        .querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
    const original = alternates.get(LOCALES[DEFAULT_LOCALE].html);
    return [
      [`${address}: languages`, [...alternates.keys()].sort(), [...langs, 'x-default'].sort()],
      [`${address}: itself`, alternates.get(page.lang), published(address)],
      [`${address}: any other language`, alternates.get('x-default'), original],
      ...langs.flatMap((lang): Comparison[] => {
        const twin = site.pageAt(`/${alternates.get(lang)?.slice(site.published.href.length)}`);
        const back = contentOf(twin, `link[rel=alternate][hreflang=${page.lang}]`, 'href');
        return [
          [`${address}: language of ${twin.address}`, twin.lang, lang],
          [`${twin.address}: names ${address} back`, back, published(address)],
        ];
      }),
    ];
  });
  expect(differences).toEqual([]);
});

test('the language of a page is the one of its address', () => {
  const differences = differencesOn(pages, ({ address, lang }) => {
    const locale = locales.find(
      (known) => address.startsWith(`/${LOCALES[known].path}/`) && LOCALES[known].path,
    );
    return [[address, lang, LOCALES[locale ?? DEFAULT_LOCALE].html]];
  });
  expect(differences).toEqual([]);
});

test('every page forbids what it does not need: foreign hosts, inline styles, inline handlers', () => {
  const differences = differencesOn(site.pages, (page) => {
    const policy = contentOf(page, 'meta[http-equiv=content-security-policy]', 'content') ?? '';
    const allowed = policy.match(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/g);
    return [
      [`${page.address}: begins from nothing`, policy.includes("default-src 'none'"), true],
      [`${page.address}: allows`, allowed, null],
    ];
  });
  expect(differences).toEqual([]);
});

test('every page has one heading of the first rank, no id twice, and no inline styles or handlers', () => {
  const offered = new Set(pages.map(({ address }) => address));
  const differences = differencesOn(site.pages, ({ address, root }) => {
    // What a template holds is no part of the document until a script puts it in place of something.
    const ids = root.querySelectorAll('[id]').flatMap((part) => (part.closest('template') ? [] : [part.id]));
    const known = new Set<string>();
    const twice = ids.filter((id) => known.size === known.add(id).size);
    const headings = root.querySelectorAll('h1').length;
    return [
      ...(offered.has(address) ? [[`${address}: first headings`, headings, 1] as const] : []),
      [`${address}: ids`, twice, []],
      [`${address}: styles and handlers`, root.querySelectorAll('[style], [onclick], [onload]').length, 0],
    ];
  });
  expect(differences).toEqual([]);
});
