/** What every browser test starts from: a page that reaches this machine only, and has to stay quiet. */
import { test as base } from 'playwright/test';

const withoutFragment = (url = ''): string => url.replace(/#.*$/s, '');

const OWN_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

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
      await context.route(
        ({ protocol, hostname }) => protocol.startsWith('http') && !OWN_HOSTS.includes(hostname),
        (route) => {
          noise.push(`request to ${route.request().url()}`);
          return route.abort();
        },
      );
      await use(undefined);
      if (noise.length > 0) throw new Error(`the page was not quiet:\n${noise.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
