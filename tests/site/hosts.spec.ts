import { expect, test } from 'playwright/test';
import { redirects } from '../../src/routes/redirects.ts';
import { redirectPatterns } from '../../src/build/hosts/redirects.ts';
import { redirectsFile } from '../../src/build/hosts/netlify.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { listedAddresses } from '../../src/tools/addresses.ts';
import { readSite } from '../built-site.ts';

const site = readSite();
const { pathname: base } = site.published;

const rulesIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));

/** What the rules of _headers give a file, as Netlify and Cloudflare Pages read them. */
const headersOf = (address: string): Record<string, string> =>
  Object.fromEntries(
    site
      .read('/_headers')
      .toString()
      .replace(/^#.*\n/gm, '')
      .split(/\n(?=\/)/)
      .flatMap((rule) => {
        const [path = '', ...headers] = rule.trimEnd().split('\n');
        const [before = '', after] = path.split('*');
        const isFor =
          after === undefined
            ? address === path
            : address.startsWith(before) && address.slice(before.length).endsWith(after);
        return isFor ? headers.map((header) => header.trim().split(/: (.*)/s)) : [];
      }),
  );

/** Written down once more, because a rule that is generated cannot prove itself. */
const SECURITY = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' } as const;
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {},
  'codes/unavailable/': {},
  '_astro/a.12345678.js': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  'codes.json': FOR_ALL,
  'codes/ok.md': { ...FOR_ALL, 'Content-Type': 'text/markdown; charset=utf-8' },
  'changes.atom': { ...FOR_ALL, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  'sw.js': {},
};

test('_headers gives each kind of file its security, how long to keep it, its type and who may read it', () => {
  for (const [address, own] of Object.entries(EXPECTED)) {
    const { 'Permissions-Policy': permissions, ...headers } = headersOf(base + address);
    expect.soft(headers, address).toEqual({ ...SECURITY, ...own });
    expect.soft(permissions, address).toMatch(/\bcamera=\(\), .*\bclipboard-write=\(self\)$/);
  }
});

test('the files for nginx, Caddy and GitHub Pages are in the build', () => {
  for (const file of ['/hosts/nginx.conf', '/hosts/Caddyfile', '/.nojekyll'])
    expect(site.answers(file), file).toBe(true);
});

test('_redirects leads every short address, with and without a slash, to its page', () => {
  const rules = rulesIn(site.read('/_redirects').toString());
  const led = new Map(rules.map(([from = '', to]) => [from, to]));
  expect(led.size).toBe(rules.length);
  for (const { address, route, locale } of redirects) {
    const target = base + addressOf(route, locale);
    expect.soft(led.get(base + address), address).toBe(target);
    expect.soft(led.get(`${base}${address}/`), address).toBe(target);
    expect.soft(site.answers(`/${target.slice(base.length)}`), target).toBe(true);
  }
  expect(new Set(rules.map(([, , status]) => status))).toEqual(new Set(['301']));
});

test('_redirects and _headers stay within what Cloudflare Pages reads', () => {
  const rules = rulesIn(site.read('/_redirects').toString());
  expect(rules.length).toBeLessThanOrEqual(2000);
  // A rule with a wildcard or a placeholder is dynamic, and of those it reads a hundred.
  expect(rules.filter(([from = '']) => /[*:]/.test(from))).toEqual([]);
  const lines = site.read('/_headers').toString().split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(new Set(paths).size, 'of two rules for one path it keeps the last').toBe(paths.length);
  expect(paths.filter((path) => (path.match(/\*/g) ?? []).length > 1)).toEqual([]);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('on Netlify the rules win over the pages that forward', () => {
  const statuses = rulesIn(redirectsFile('/', { NETLIFY: 'true' })).map(([, , status]) => status);
  expect(new Set(statuses)).toEqual(new Set(['301!']));
});

test('no file gets one header from two rules of _headers, because hosts join such values', () => {
  const rules = site
    .read('/_headers')
    .toString()
    .split(/\n(?=\/)/);
  const pieces = rules.flatMap((rule) => {
    const [path = '', ...headers] = rule.split('\n').filter((line) => line && !line.startsWith('#'));
    const pattern = new RegExp(
      `^${path
        .split('*')
        .map((part) => part.replaceAll('.', '\\.'))
        .join('.*')}$`,
    );
    return headers.map((header) => ({ pattern, name: header.trim().split(':')[0] ?? '' }));
  });
  expect(pieces.length).toBeGreaterThan(10);
  for (const address of [
    '/',
    '/lookup/en.json',
    '/robots.txt',
    '/_astro/a.12345678.js',
    '/a.md',
    '/a.atom',
  ]) {
    const names = pieces
      .filter(({ pattern }) => pattern.test(base + address.slice(1)))
      .map(({ name }) => name);
    expect.soft(names, address).toEqual([...new Set(names)]);
  }
});

test('short addresses take nothing away from pages, in whatever case', () => {
  const patterns = redirectPatterns('/').map(({ pattern, target }) => ({
    pattern: new RegExp(pattern, 'i'),
    target,
  }));
  for (const { address, route, locale } of redirects) {
    const hits = patterns.filter(({ pattern }) => pattern.test(`/${address.toUpperCase()}`));
    expect
      .soft(
        hits.map(({ target }) => target),
        address,
      )
      .toEqual([`/${addressOf(route, locale)}`]);
  }
  const short = new Set(redirects.map(({ address }) => `/${address}/`));
  const pages = listedAddresses().filter((address) => !short.has(address));
  expect(pages.length).toBeGreaterThan(600);
  expect(pages.filter((address) => patterns.some(({ pattern }) => pattern.test(address)))).toEqual([]);
});
