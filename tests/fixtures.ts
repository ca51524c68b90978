/** What every browser test starts from: a page that reaches this machine only, and has to stay quiet. */
import { test as base } from 'playwright/test';
import { OWN_HOSTS } from './chromium.ts';

const withoutFragment = (url = ''): string => url.replace(/#.*$/s, '');

/** A missing page is reported by the browser itself, which is what the 404 page is for. */
const isOwnAbsence = (url: string, pageUrl: string | undefined): boolean =>
  withoutFragment(url) === withoutFragment(pageUrl);

interface Fixtures {
  /** Whether pages may start the service worker. Requests are only seen where none answers them. */
  readonly serviceWorker: boolean;
  /** Addresses that a test cuts off itself; that the browser reports these is no noise. */
  readonly cut: RegExp | undefined;
  readonly quiet: undefined;
}

export const test = base.extend<Fixtures>({
  serviceWorker: [false, { option: true }],
  cut: [undefined, { option: true }],
  quiet: [
    async ({ context, serviceWorker, cut }, use) => {
      // Playwright's own way to block them writes a warning into the console.
      if (!serviceWorker)
        await context.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
        );
      const noise: string[] = [];
      context.on('console', (message) => {
        const { url } = message.location();
        const isAbsence = message.text().startsWith('Failed to load resource');
        if (isAbsence && (isOwnAbsence(url, message.page()?.url()) || cut?.test(url))) return;
        noise.push(`${message.type()} in the console of ${url}: ${message.text()}`);
      });
      context.on('weberror', (error) => noise.push(`uncaught: ${error.error().message}`));
      // Requests that a service worker or the cache answers are seen as well.
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && !OWN_HOSTS.includes(hostname))
          noise.push(`request to ${request.url()}`);
      });
      await use(undefined);
      if (noise.length > 0) throw new Error(`the page was not quiet:\n${noise.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
