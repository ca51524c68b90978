/** What hosts are told: their files are read here as the hosts read them, with and without a sub-path. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../src/build/host-files.ts';
import { caddyfile } from '../../src/build/hosts/caddy.ts';
import { headersFile, redirectsFile } from '../../src/build/hosts/netlify.ts';
import { nginxSite } from '../../src/build/hosts/nginx.ts';
import { redirects } from '../../src/routes/redirects.ts';
import { addressOf } from '../../src/routes/paths.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hosts-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const BASES = ['/', '/docs/status.codes/'] as const;

/** Returns what is in braces after a head that begins a line: `map … {`. */
const blockOf = (text: string, head: string): string[] => {
  const after = text.slice(text.indexOf(`${head} {\n`) + head.length + 2);
  return after
    .slice(0, after.search(/\n\s*\}/))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** A table of nginx or Caddy: the value of the first pattern that a text matches, else the default. */
const tableOf = (lines: readonly string[]) => {
  const entries = lines.map((line) => {
    const [, key = '', value = ''] = /^(\S+) (.*?);?$/.exec(line) ?? [];
    return { key, value };
  });
  return (text: string): string | undefined =>
    entries.find(({ key }) => {
      const [, isLoose, pattern] = /^~(\*|\(\?i\))?(.*)$/.exec(key) ?? [];
      return pattern !== undefined && new RegExp(pattern, isLoose ? 'i' : '').test(text);
    })?.value ?? entries.find(({ key }) => key === 'default')?.value;
};

/** Every path matcher of a Caddyfile, which may begin or end with a star. */
const caddyPaths = (text: string, name: string): RegExp[] =>
  (new RegExp(`@${name} (?:not )?path (.*)`).exec(text)?.[1] ?? '')
    .split(' ')
    .map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

const FINGERPRINTED = [
  '_astro/page.1a2b.css',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
  'pagefind/pagefind.en_1.pf_meta',
  'assets/offline-en.123.txt',
];
const ASKED_ABOUT = ['', 'codes/ok/', 'assets/lookup.js', 'sw.js', 'pagefind/pagefind.js', 'x_astro'];
const OPEN = ['codes.json', 'codes/ok.json', 'zh/codes/ok.md', 'llms.txt', 'changes.atom'];
const CLOSED = ['', 'codes/ok/', 'poster.svg', 'codes-json'];

for (const base of BASES) {
  describe(`below ${base}`, () => {
    test('nginx and Caddy lead every short address, in any case and with a slash, to its page, and no page away', () => {
      const tables = [
        tableOf(blockOf(nginxSite(base), 'map $uri $status_codes_page')),
        tableOf(blockOf(caddyfile(base), '\tmap {path} {status_codes_page}')),
      ];
      for (const leadsTo of tables) {
        expect(
          redirects
            .map(({ address, route, locale }) => ({
              from: base + address,
              to: base + addressOf(route, locale),
            }))
            .filter(({ from, to }) =>
              [from, `${from}/`, from.slice(0, base.length) + from.slice(base.length).toUpperCase()].some(
                (form) => leadsTo(form) !== to,
              ),
            ),
        ).toEqual([]);
        for (const page of ['', 'codes/', 'codes/ok/', 'zh/', 'x14', '14x', 'zh/x/14', '14/x'])
          expect(leadsTo(base + page), page).toBe('""');
      }
    });

    test('a short address of another folder leads nowhere', () => {
      for (const table of [
        tableOf(blockOf(nginxSite(base), 'map $uri $status_codes_page')),
        tableOf(blockOf(caddyfile(base), '\tmap {path} {status_codes_page}')),
      ]) {
        expect(table('/elsewhere/14')).toBe('""');
        if (base !== '/') {
          expect(table('/14')).toBe('""');
          expect(table('/docs/statusXcodes/14'), 'a dot is a dot').toBe('""');
        }
      }
    });

    test('files that carry a fingerprint are kept for a year, about all others browsers ask', () => {
      const keeps = tableOf(blockOf(nginxSite(base), 'map $uri $status_codes_cache'));
      const paths = caddyPaths(caddyfile(base), 'fingerprinted');
      for (const file of FINGERPRINTED) {
        expect(keeps(base + file), file).toBe('"public, max-age=31536000, immutable"');
        expect(
          paths.some((path) => path.test(base + file)),
          file,
        ).toBe(true);
      }
      for (const file of ASKED_ABOUT) {
        expect(keeps(base + file), file).toBe('no-cache');
        expect(
          paths.some((path) => path.test(base + file)),
          file,
        ).toBe(false);
      }
      expect(caddyPaths(caddyfile(base), 'others')).toEqual(paths);
      expect(caddyfile(base)).toContain(
        '\theader @fingerprinted Cache-Control "public, max-age=31536000, immutable"\n',
      );
      expect(caddyfile(base)).toContain('\theader @others Cache-Control no-cache\n');
    });

    test('data may be read by pages of other sites, and nothing else', () => {
      const readers = tableOf(blockOf(nginxSite(base), 'map $uri $status_codes_readers'));
      const paths = caddyPaths(caddyfile(base), 'data');
      for (const file of OPEN) {
        expect(readers(base + file), file).toBe('*');
        expect(
          paths.some((path) => path.test(base + file)),
          file,
        ).toBe(true);
      }
      for (const file of CLOSED) {
        expect(readers(base + file), file).toBe('""');
        expect(
          paths.some((path) => path.test(base + file)),
          file,
        ).toBe(false);
      }
    });

    test('a missing file is answered by the page about it', () => {
      expect(nginxSite(base)).toContain(`\n    error_page 403 404 =404 ${base}404.html;\n`);
      expect(caddyfile(base)).toContain(`\n\t\trewrite * ${base}404.html\n`);
    });

    test('what is for hosts is handed out to no reader', () => {
      const [, hidden = ''] = /location ~ "(.*)" \{\n\s+return 404;/.exec(nginxSite(base)) ?? [];
      for (const file of ['_headers', '_redirects', '.nojekyll'])
        expect(new RegExp(hidden).test(base + file), file).toBe(true);
      for (const file of ['x_headers', '_headersx', 'xnojekyll'])
        expect(new RegExp(hidden).test(base + file), file).toBe(false);
      expect(caddyfile(base)).toContain('\t\thide _headers _redirects .nojekyll\n');
    });
  });
}

test('the heads of the files say where the built site has to be', () => {
  expect(nginxSite('/')).toContain('Put the built folder under the root named below, and this file');
  expect(nginxSite('/a/b/')).toContain(
    'Put the built folder under the root named below as a/b, and this file',
  );
  expect(caddyfile('/')).toContain('SITE_ROOT is the folder that holds the built site. Compressed');
  expect(caddyfile('/a/b/')).toContain(
    'SITE_ROOT is the folder that holds the built site as a/b. Compressed',
  );
});

const SECURITY = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

test('every host sends the headers of security with every response, and TLS only as a proposal', () => {
  for (const [name, value] of Object.entries(SECURITY)) {
    expect(nginxSite('/')).toContain(`\n    add_header ${name} "${value}" always;\n`);
    expect(caddyfile('/')).toContain(`\n\t\t${name} "${value}"\n`);
    expect(headersFile('/a/')).toMatch(new RegExp(`\n/a/\\*\n(?:  .*\n)*  ${name}: ${value}\n`));
  }
  expect(nginxSite('/')).toContain(
    '\n    # add_header Strict-Transport-Security "max-age=31536000" always;\n',
  );
  expect(caddyfile('/')).toContain('\n\t\t# Strict-Transport-Security "max-age=31536000"\n');
  expect(headersFile('/')).toContain('\n#   Strict-Transport-Security: max-age=31536000\n');
});

test('types that machines know differently are named, text with its encoding', () => {
  for (const [end, type] of [
    ['md', 'text/markdown'],
    ['txt', 'text/plain'],
    ['atom', 'application/atom+xml'],
  ]) {
    expect(caddyfile('/a/')).toContain(`\n\theader *.${end} Content-Type "${type}; charset=utf-8"\n`);
    expect(headersFile('/a/')).toContain(`\n/a/*.${end}\n`);
    expect(headersFile('/a/')).toContain(`\n  Content-Type: ${type}; charset=utf-8\n`);
    expect(nginxSite('/a/')).toContain(`\n        ${type} ${end};\n`);
  }
  expect(nginxSite('/')).toContain(
    '\n    charset_types text/css text/javascript application/xml image/svg+xml text/markdown text/plain application/atom+xml;\n',
  );
});

test('_headers has one rule for each path, with the headers of all that concern it', () => {
  const rules = headersFile('/a/')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(new Set(rules).size).toBe(rules.length);
  expect(headersFile('/a/')).toContain(
    '\n/a/*.md\n  Access-Control-Allow-Origin: *\n  Content-Type: text/markdown; charset=utf-8\n',
  );
  expect(headersFile('/a/')).toContain(
    '\n/a/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});

test('_headers that Cloudflare Pages would cut off stops the build', () => {
  expect(() => headersFile(`/${'a'.repeat(2100)}/`)).toThrow(
    /^_headers: \d+ rules, longest line 21\d\d; more than Cloudflare Pages reads$/,
  );
});

test('_redirects forwards each form of an address, on Netlify before the page that forwards', () => {
  expect(redirectsFile('/a/', {})).toMatch(/^\/a\/0 \/a\/codes\/ok\/ 301\n\/a\/0\/ \/a\/codes\/ok\/ 301\n/);
  expect(redirectsFile('/a/', { NETLIFY: 'true' })).toMatch(/^\/a\/0 \/a\/codes\/ok\/ 301!\n/);
  const lines = redirectsFile('/', {}).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(2 * redirects.length);
});

test('a build writes every file for the sub-path that it is for, with its slash or without', async () => {
  for (const base of ['/docs', '/docs/']) {
    const { hooks } = hostFiles();
    const folder = mkdtempSync(join(scratch, 'built-'));
    const given: Record<string, unknown> = { config: { base }, dir: pathToFileURL(`${folder}/`) };
    await hooks['astro:config:done']?.(given as never);
    await hooks['astro:build:done']?.(given as never);
    const written = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(written('_headers')).toBe(headersFile('/docs/'));
    expect(written('_redirects')).toBe(redirectsFile('/docs/'));
    expect(written('.nojekyll')).toBe('');
    expect(written('hosts/nginx.conf')).toBe(nginxSite('/docs/'));
    expect(written('hosts/Caddyfile')).toBe(caddyfile('/docs/'));
  }
});
