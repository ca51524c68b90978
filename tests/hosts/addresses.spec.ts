import { redirects, isRedirect } from '../../src/routes/redirects.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { listedAddresses } from '../../src/tools/addresses.ts';
import { readSite } from '../built-site.ts';
import { ask, problemsWith } from '../http.ts';
import { expect, HOSTS, test } from './fixtures.ts';

const site = readSite();
const pages = listedAddresses().filter((address) => !isRedirect(address));

const SHORT: Readonly<Record<string, string>> = {
  '/14': '/codes/unavailable/',
  '/zh/14/': '/zh/codes/unavailable/',
  '/uNaVaIlAbLe': '/codes/unavailable/',
  '/ZH/Not-Found': '/zh/codes/not-found/',
  '/CANCELED': '/codes/cancelled/',
  '/codes/5': '/codes/not-found/',
  '/zh/compare/internal-vs-unknown': '/zh/compare/unknown-vs-internal/',
  '/14?from=log&line=2': '/codes/unavailable/?from=log&line=2',
  '/14?': '/codes/unavailable/',
  '/14?{env.HOME}$1$uri': '/codes/unavailable/?{env.HOME}$1$uri',
  '/14?next=//evil.example%0d%0aSet-Cookie:a=b':
    '/codes/unavailable/?next=//evil.example%0d%0aSet-Cookie:a=b',
};

for (const host of HOSTS) {
  test(`${host} answers every published address that is no forward with its file`, async ({ origins }) => {
    expect(pages.length).toBeGreaterThan(600);
    const problems = await problemsWith(pages, async (address) => {
      const { status, body } = await ask(origins[host], encodeURI(address));
      if (status !== 200) return `${address}: ${status}`;
      return body.equals(site.read(address)) ? undefined : `${address}: other bytes`;
    });
    expect(problems).toEqual([]);
  });

  test(`${host} answers every short address with 301 to its page, with and without a slash`, async ({
    origins,
  }) => {
    expect(redirects.length).toBeGreaterThan(300);
    const both = redirects.flatMap((redirect) => ['', '/'].map((end) => ({ ...redirect, end })));
    const problems = await problemsWith(both, async ({ address, route, locale, end }) => {
      const { status, headers } = await ask(origins[host], `/${address}${end}`);
      const target = `/${addressOf(route, locale)}`;
      if (status !== 301 || headers.location !== target)
        return `/${address}${end}: ${status} ${headers.location}`;
      return site.answers(target) ? undefined : `${target} was not built`;
    });
    expect(problems).toEqual([]);
  });

  for (const [address, target] of Object.entries(SHORT)) {
    test(`${host} forwards ${address} to ${target}`, async ({ origins }) => {
      const { status, headers } = await ask(origins[host], address);
      expect({ status, location: headers.location }).toEqual({ status: 301, location: target });
      expect(headers['set-cookie']).toBeUndefined();
    });
  }

  test(`${host} adds the slash that the address of a page lacks`, async ({ origins }) => {
    const { status, headers } = await ask(origins[host], '/zh/codes/unavailable');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', origins[host]).pathname).toBe('/zh/codes/unavailable/');
  });
}
