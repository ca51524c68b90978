import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { shortAddresses } from '../../src/routes/short-addresses.ts';
import { isRedirect } from '../../src/routes/redirects.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ALL_LANGUAGES, addressOf } from '../../src/routes/paths.ts';
import { LIST, listedAddresses, promisedAddresses } from '../../src/tools/addresses.ts';
import { DIST, readSite, sitemapOf } from '../built-site.ts';

const site = readSite();
const ROOT = join(import.meta.dirname, '../..');
const linkTo = (address: string) => site.published.pathname + address;

test('every address that was ever published still answers', () => {
  const listed = listedAddresses();
  expect(listed, `${LIST} is empty`).not.toEqual([]);
  expect(
    listed.filter((address) => !site.answers(address)),
    'these published addresses no longer answer: bring their pages back, or forward them',
  ).toEqual([]);
});

test('every built address is in the list', () => {
  const listed = new Set(listedAddresses());
  expect(
    promisedAddresses(DIST).filter((address) => !listed.has(address)),
    'run `npm run addresses` and commit tests/addresses.txt',
  ).toEqual([]);
});

test('the list is sorted and names each address once', () => {
  const listed = listedAddresses();
  expect(listed).toEqual([...new Set(listed)].sort());
});

test('no commit ever removed an address from the list', () => {
  test.skip(!existsSync(join(ROOT, '.git')), 'this copy has no history');
  const history = execFileSync('git', ['log', '-p', '--format=', '--', 'tests/addresses.txt'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const listed = new Set(listedAddresses());
  const removed = [...history.matchAll(/^-(\/.*)$/gm)].map(([, address = '']) => address);
  expect(removed.filter((address) => !listed.has(address))).toEqual([]);
});

test('every short address forwards to the page of its code without a script', () => {
  for (const { address, name, locale } of shortAddresses) {
    const page = site.pageAt(`/${address}/`);
    const target = linkTo(addressOf({ page: 'code', name }, locale));
    const refresh = page.root.querySelector('noscript > meta[http-equiv=refresh]')?.getAttribute('content');
    expect.soft(refresh, address).toBe(`0; url=${target}`);
    expect.soft(page.root.querySelector('a')?.getAttribute('href'), address).toBe(target);
    expect.soft(page.lang, address).toBe(LOCALES[locale].html);
  }
});

test('short addresses that differ only in case lead to the same page', () => {
  const spellings = Map.groupBy(shortAddresses, ({ address }) => address.toLowerCase());
  for (const [lower, forms] of spellings) {
    expect.soft(new Set(forms.map(({ name, locale }) => `${name} ${locale}`)).size, lower).toBe(1);
  }
});

test('addresses that differ only in case hold the same bytes, for file systems that cannot tell them apart', () => {
  const spellings = Map.groupBy(promisedAddresses(DIST), (address) => address.toLowerCase());
  for (const [lower, forms] of spellings) {
    expect.soft(new Set(forms.map((address) => site.read(address).toString())).size, lower).toBe(1);
  }
});

test('the sitemap offers every page except forwards, side by side pages and the missing page', () => {
  const pages = site.pages.filter(
    (page) =>
      !site.isRedirect(page) &&
      page.address !== '/404.html' &&
      !page.address.startsWith(`/${ALL_LANGUAGES}/`),
  );
  expect([...sitemapOf(site)].sort()).toEqual(pages.map(({ address }) => address).sort());
  expect(pages.filter(({ address }) => isRedirect(address))).toEqual([]);
});
