import { filesIn } from '../../src/build/built-files.ts';
import { DIST } from '../built-site.ts';
import { ask, problemsWith } from '../http.ts';
import { expect, HOSTS, test } from './fixtures.ts';

const files = filesIn(DIST).filter(
  (file) =>
    !/(?<!\.tar)\.(?:br|gz)$|^(?:_headers|_redirects|\.nojekyll)$|^hosts\/|(?:^|\/)index\.html$/.test(file),
);
const folders = ['/', '/zh/', '/codes/unavailable/', '/messages/', '/zh/guides/retry/'];
const addresses = [...folders, ...files.map((file) => `/${encodeURI(file)}`)];

/** Written down once more, because a rule that is generated cannot prove itself. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '/': /^text\/html; charset=utf-8$/,
  html: /^text\/html; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  js: /^(?:text|application)\/javascript; charset=utf-8$/,
  json: /^application\/json(?:; charset=utf-8)?$/,
  md: /^text\/markdown; charset=utf-8$/,
  txt: /^text\/plain; charset=utf-8$/,
  // Caddy asks the system what the ending means; the file names its encoding itself.
  atom: /^application\/atom\+xml(?:; charset=utf-8)?$/,
  xml: /^(?:text|application)\/xml; charset=utf-8$/,
  svg: /^image\/svg\+xml(?:; charset=utf-8)?$/,
  png: /^image\/png$/,
};

const isFingerprinted = (address: string): boolean =>
  /^\/_astro\/[^/]+\.[\w-]{8}\.(?:js|css)$/.test(address) ||
  /^\/pagefind\/(?:fragment|index)\/[\w-]+_[\da-f]+\.pf_(?:fragment|index)$/.test(address) ||
  /^\/pagefind\/pagefind\.[\w-]+_[\da-f]+\.pf_meta$/.test(address) ||
  /^\/assets\/offline-[\w-]+\.[\da-f]{12}\.txt$/.test(address);

const SECURITY = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

const missingIn = (headers: Readonly<Record<string, unknown>>): string[] => [
  ...Object.entries(SECURITY).flatMap(([name, value]) => (headers[name] === value ? [] : [name])),
  ...(/\bcamera=\(\), .*\bclipboard-write=\(self\)/.test(String(headers['permissions-policy']))
    ? []
    : ['permissions-policy']),
];

for (const host of HOSTS) {
  test(`${host} says of every file how long to keep it, what it is, who may read it`, async ({ origins }) => {
    expect(addresses.length).toBeGreaterThan(1000);
    const problems = await problemsWith(addresses, async (address) => {
      const { status, headers } = await ask(origins[host], address);
      if (status !== 200) return `${address}: ${status}`;
      const cache = isFingerprinted(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
      if (headers['cache-control'] !== cache) return `${address}: ${headers['cache-control']}`;
      const end = address.endsWith('/') ? '/' : (/\w+$/.exec(address)?.[0] ?? '');
      const type = TYPES[end];
      if (type && !type.test(headers['content-type'] ?? '')) return `${address}: ${headers['content-type']}`;
      const readers = ['json', 'md', 'txt', 'atom'].includes(end) ? '*' : undefined;
      if (headers['access-control-allow-origin'] !== readers)
        return `${address}: ${headers['access-control-allow-origin']}`;
      const missing = missingIn(headers);
      return missing.length > 0 ? `${address} lacks ${missing.join(', ')}` : undefined;
    });
    expect(problems).toEqual([]);
  });

  test(`${host} protects forwards and missing pages too`, async ({ origins }) => {
    for (const address of ['/14', '/codes/unavailable', '/not-here', '/zh/not-here.json']) {
      const { headers } = await ask(origins[host], address);
      expect(missingIn(headers), address).toEqual([]);
    }
  });

  for (const address of ['/codes/unavailable/', '/lookup/zh.json', '/assets/lookup.js']) {
    test(`${host} answers 304 when ${address} has not changed`, async ({ origins }) => {
      for (const encoding of ['identity', 'br']) {
        const first = await ask(origins[host], address, { 'accept-encoding': encoding });
        const again = await ask(origins[host], address, {
          'accept-encoding': encoding,
          'if-none-match': first.headers.etag ?? '',
        });
        expect({ encoding, status: again.status, length: again.body.length }).toEqual({
          encoding,
          status: 304,
          length: 0,
        });
      }
    });
  }
}
