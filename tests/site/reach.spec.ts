import { expect, test } from 'playwright/test';
import { readSite, sitemapOf } from '../built-site.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';

const site = readSite();

/** Returns the pages that the links of a page lead to. */
const linkedFrom = (address: string): string[] =>
  site
    .pageAt(address)
    .root.querySelectorAll('a[href]')
    .map((link) => new URL(link.getAttribute('href') ?? '', new URL(address, site.published)).pathname);

for (const locale of locales) {
  test(`every page is at most two steps from the board in ${LOCALES[locale].html}`, () => {
    const board = `/${addressOf({ page: 'board' }, locale)}`;
    const pages = sitemapOf(site).filter((address) => site.pageAt(address).lang === LOCALES[locale].html);
    const one = new Set(linkedFrom(board));
    const known = new Set(pages);
    const two = new Set([...one].filter((address) => known.has(address)).flatMap(linkedFrom));
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((address) => address !== board && !one.has(address) && !two.has(address))).toEqual(
      [],
    );
  });
}
