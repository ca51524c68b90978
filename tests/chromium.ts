/** How every test starts Chromium. */
import { findBrowser } from '../src/tools/browser.ts';

const executablePath = findBrowser();

/** The hosts of this machine, which are the only ones that a page may ask. */
export const OWN_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/**
 * Options of Playwright's launch. Other hosts have no address here, so no request leaves the machine. Stopping requests
 * one by one instead would switch off the cache of the browser and hold up each file of each page.
 */
export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=${['MAP * ~NOTFOUND', ...OWN_HOSTS.map((host) => `EXCLUDE ${host}`)].join(', ')}`,
  ],
};
