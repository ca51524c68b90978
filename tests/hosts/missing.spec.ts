import { readSite } from '../built-site.ts';
import { ask } from '../http.ts';
import { expect, HOSTS, test } from './fixtures.ts';

const site = readSite();

const MISSING = [
  '/not-here',
  '/zh/not-here/',
  '/codes/17',
  '/StatusCode.UNAVAILABLE',
  '/_astro/gone.aaaaaaaa.js',
  '/_astro/',
  '/gone.json',
  '/zh/gone.md',
  '/_headers',
  '/_redirects',
  '/.nojekyll',
  '/%E6%9C%AA%E6%89%BE%E5%88%B0',
  '//evil.example/14',
];

for (const host of HOSTS) {
  for (const address of MISSING) {
    test(`${host} has no ${address}, says so with the page that helps, and is asked again next time`, async ({
      origins,
    }) => {
      const { status, headers, body } = await ask(origins[host], address);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.equals(site.read('/404.html'))).toBe(true);
    });
  }
}
