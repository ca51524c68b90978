import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from './browser.ts';
import { siteServer } from './serve.ts';

/** The built site, and a browser without a window to look at it. */
export interface OpenSite {
  readonly browser: Browser;
  /** `http://localhost:4321`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port, and starts a browser. */
export const openBuiltSite = async (): Promise<OpenSite> => {
  const executablePath = findBrowser();
  const server = siteServer('dist').listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, origin: `http://localhost:${port}`, close };
};
