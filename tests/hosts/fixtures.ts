/** What every test of a host starts from: both servers with the built site, one pair for each worker. */
import { test as base } from 'playwright/test';
import { DIST } from '../built-site.ts';
import { startCaddy, startNginx, type RunningHost } from './servers.ts';

/** The servers that the built configurations are tried with. */
export const HOSTS = ['nginx', 'Caddy'] as const;

type Origins = Readonly<Record<(typeof HOSTS)[number], string>>;

export const test = base.extend<object, { origins: Origins }>({
  origins: [
    // Playwright wants to see which fixtures are used.
    async ({}, use) => {
      const site = { root: DIST, dist: DIST };
      const running: RunningHost[] = [];
      try {
        const nginx = await startNginx(site);
        running.push(nginx);
        const caddy = await startCaddy(site);
        running.push(caddy);
        await use({ nginx: nginx.origin, Caddy: caddy.origin });
      } finally {
        await Promise.all(running.map(({ stop }) => stop()));
      }
    },
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';
