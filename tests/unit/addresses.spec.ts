/** Which address each page and file has, and which addresses only lead to another page. */
import { describe, expect, test } from 'vitest';
import type { DataFile } from '../../src/routes/files.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { alternatesOf } from '../../src/routes/alternates.ts';
import { absolute, href, linkTo } from '../../src/routes/href.ts';
import {
  addressOf,
  isProse,
  previewAddressOf,
  sideBySideAddressOf,
  type Route,
} from '../../src/routes/paths.ts';
import { isRedirect, redirects } from '../../src/routes/redirects.ts';
import { shortSpellings } from '../../src/routes/short-addresses.ts';
import { localePaths } from '../../src/routes/static-paths.ts';

describe('an address', () => {
  for (const [route, address] of [
    [{ page: 'board' }, ''],
    [{ page: 'code', name: 'NOT_FOUND' }, 'codes/not-found/'],
    [{ page: 'choose' }, 'choose/'],
    [{ page: 'search' }, 'search/'],
    [{ page: 'sources' }, 'sources/'],
    [{ page: 'mappings' }, 'mappings/'],
    [{ page: 'guides' }, 'guides/'],
    [{ page: 'guide', id: 'retry' }, 'guides/retry/'],
    [{ page: 'libraries' }, 'libraries/'],
    [{ page: 'library', id: 'go' }, 'libraries/go/'],
    [{ page: 'systems' }, 'systems/'],
    [{ page: 'system', id: 'etcd' }, 'systems/etcd/'],
    [{ page: 'frameworks' }, 'frameworks/'],
    [{ page: 'framework', id: 'kratos' }, 'frameworks/kratos/'],
    [{ page: 'messages' }, 'messages/'],
    [{ page: 'message', id: 'go-transport-is-closing' }, 'messages/go-transport-is-closing/'],
    [{ page: 'comparisons' }, 'compare/'],
    [{ page: 'comparison', codes: ['UNKNOWN', 'INTERNAL'] }, 'compare/unknown-vs-internal/'],
    [{ page: 'glossary' }, 'glossary/'],
    [{ page: 'data' }, 'data/'],
    [{ page: 'changes' }, 'changes/'],
    [{ page: 'offline' }, 'offline/'],
    [{ page: 'service-config' }, 'service-config/'],
    [{ page: 'log' }, 'log/'],
  ] as const satisfies readonly (readonly [Route, string])[])
    test(`of the page ${route.page} is published as /${address}, in Chinese below /zh/`, () => {
      expect(addressOf(route, 'en')).toBe(address);
      expect(addressOf(route, 'zh')).toBe(`zh/${address}`);
    });

  test('of prose exists for all languages side by side as well', () => {
    expect(sideBySideAddressOf({ page: 'code', name: 'OK' })).toBe('en-zh/codes/ok/');
    expect(sideBySideAddressOf({ page: 'guide', id: 'retry' })).toBe('en-zh/guides/retry/');
    expect(
      [{ page: 'code', name: 'OK' }, { page: 'guide', id: 'retry' }, { page: 'guides' }, undefined].map(
        (route) => isProse(route as Route),
      ),
    ).toEqual([true, true, false, false]);
  });

  test('of a preview names the language and the page', () => {
    expect(previewAddressOf({ page: 'code', name: 'OK' }, 'zh')).toBe('og/zh/codes/ok.png');
    expect(previewAddressOf({ page: 'board' }, 'en')).toBe('og/en/board.png');
  });

  test('becomes a link from the root, with a fragment where there is one', () => {
    expect(linkTo('codes.json')).toBe('/codes.json');
    expect(href({ page: 'code', name: 'OK' }, 'zh')).toBe('/zh/codes/ok/');
    expect(href({ page: 'code', name: 'OK' }, 'en', 'retry')).toBe('/codes/ok/#retry');
  });

  test('becomes absolute where the site is published, and without a site the build stops', () => {
    expect(absolute('/docs/a/', new URL('https://example.org/docs/'))).toBe('https://example.org/docs/a/');
    expect(() => absolute('/a/', undefined)).toThrow('astro.config.mjs: `site` is missing');
  });

  test('begins with the language, but for English', () => {
    expect(localePaths()).toEqual([
      { params: { locale: undefined }, props: { locale: 'en' } },
      { params: { locale: 'zh' }, props: { locale: 'zh' } },
    ]);
  });
});

describe('a file for programs', () => {
  for (const [file, address] of [
    [{ file: 'codes' }, 'codes.json'],
    [{ file: 'messages' }, 'messages.json'],
    [{ file: 'mappings' }, 'mappings.json'],
    [{ file: 'systems' }, 'systems.json'],
    [{ file: 'frameworks' }, 'frameworks.json'],
    [{ file: 'archive' }, 'site.tar.gz'],
    [{ file: 'command' }, 'explain.tgz'],
    [{ file: 'code', name: 'NOT_FOUND' }, 'codes/not-found.json'],
    [{ file: 'code-by-number', name: 'NOT_FOUND' }, '5.json'],
    [{ file: 'message', id: 'go-x' }, 'messages/go-x.json'],
    [{ file: 'system', id: 'etcd' }, 'systems/etcd.json'],
    [{ file: 'framework', id: 'kratos' }, 'frameworks/kratos.json'],
    [{ file: 'schema', shape: 'code' }, 'schema/v1/code.json'],
    [{ file: 'feed', locale: 'en' }, 'changes.atom'],
    [{ file: 'feed', locale: 'zh' }, 'zh/changes.atom'],
    [{ file: 'poster', form: 'svg', locale: 'en' }, 'poster.svg'],
    [{ file: 'poster', form: 'a4', locale: 'zh' }, 'zh/poster.pdf'],
    [{ file: 'poster', form: 'a3', locale: 'en' }, 'poster-a3.pdf'],
    [{ file: 'llms', locale: 'en' }, 'llms.txt'],
    [{ file: 'llms-full', locale: 'zh' }, 'zh/llms-full.txt'],
    [{ file: 'markdown', route: { page: 'board' }, locale: 'en' }, 'index.md'],
    [{ file: 'markdown', route: { page: 'board' }, locale: 'zh' }, 'zh/index.md'],
    [{ file: 'markdown', route: { page: 'code', name: 'OK' }, locale: 'zh' }, 'zh/codes/ok.md'],
  ] as const satisfies readonly (readonly [DataFile, string])[])
    test(`${address} has its published address`, () => {
      expect(fileAddressOf(file)).toBe(address);
    });

  const offered = (route: Route, inAllLanguages = false) =>
    alternatesOf(route, 'zh', inAllLanguages).map(({ type, address }) => `${type} ${address}`);

  test('is offered by the head of the page that says the same', () => {
    for (const [route, markdown, record] of [
      [{ page: 'code', name: 'OK' }, 'codes/ok.md', 'codes/ok.json'],
      [{ page: 'message', id: 'go-x' }, 'messages/go-x.md', 'messages/go-x.json'],
      [{ page: 'mappings' }, 'mappings.md', 'mappings.json'],
      [{ page: 'messages' }, 'messages.md', 'messages.json'],
    ] as const satisfies readonly (readonly [Route, string, string])[])
      expect(offered(route)).toEqual([
        `text/markdown zh/${markdown}`,
        `application/json ${record}`,
        'application/atom+xml zh/changes.atom',
      ]);
    expect(offered({ page: 'glossary' })).toEqual([
      'text/markdown zh/glossary.md',
      'application/atom+xml zh/changes.atom',
    ]);
  });

  test('is the feed alone for the look-up and for pages with all languages', () => {
    const feed = ['application/atom+xml zh/changes.atom'];
    expect(offered({ page: 'search' })).toEqual(feed);
    expect(offered({ page: 'code', name: 'OK' }, true)).toEqual(feed);
  });
});

describe('a short address', () => {
  test('is the number or the name of a code, in each way of writing it', () => {
    expect(shortSpellings('NOT_FOUND')).toEqual([
      '5',
      'NOT_FOUND',
      'NotFound',
      'notFound',
      'not_found',
      'not-found',
    ]);
  });

  test('of an alias leads to its code', () => {
    expect(shortSpellings('CANCELLED')).toEqual(
      expect.arrayContaining(['CANCELED', 'canceled', 'cancelled']),
    );
  });

  test('leads to the page of the code in its language, also below codes/', () => {
    const goalOf = (address: string) => {
      const found = redirects.find((redirect) => redirect.address === address);
      return found && [addressOf(found.route, found.locale), found.label];
    };
    expect(goalOf('5')).toEqual(['codes/not-found/', 'NOT_FOUND']);
    expect(goalOf('zh/NotFound')).toEqual(['zh/codes/not-found/', 'NOT_FOUND']);
    expect(goalOf('zh/codes/5')).toEqual(['zh/codes/not-found/', 'NOT_FOUND']);
  });

  test('names compared codes in another order', () => {
    const found = redirects.find(({ address }) => address === 'zh/compare/internal-vs-unknown');
    expect(found).toMatchObject({
      route: { page: 'comparison', codes: ['UNKNOWN', 'INTERNAL'] },
      locale: 'zh',
      label: 'INTERNAL / UNKNOWN',
    });
  });

  test('of three compared codes is any order of them, or two of them, and never one or the page itself', () => {
    const [three] = redirects.flatMap(({ route }) =>
      route.page === 'comparison' && route.codes.length === 3 ? [route] : [],
    );
    if (!three) throw new Error('no page compares three codes');
    const leading = redirects.filter(
      ({ route, locale }) => locale === 'en' && route.page === 'comparison' && route.codes === three.codes,
    );
    // Six orders of three without that of the page, six of two.
    expect(leading).toHaveLength(5 + 6);
    expect(leading.map(({ address }) => address)).not.toContain(addressOf(three, 'en').slice(0, -1));
    expect(new Set(leading.map(({ address }) => address)).size).toBe(11);
  });

  test('is known with and without slashes around it, a page is none', () => {
    for (const address of ['5', '/5', '/5/', 'zh/5/', '/zh/compare/internal-vs-unknown/'])
      expect(isRedirect(address), address).toBe(true);
    for (const address of ['', '/', '/codes/ok/', '/17/', 'x5', '/zh//5/', '/z/h/5'])
      expect(isRedirect(address), address).toBe(false);
  });
});
