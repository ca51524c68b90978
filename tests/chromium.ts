/** How every test starts Chromium. */
import { findBrowser, findWindowless } from '../src/tools/browser.ts';

const usual = findBrowser();
const windowless = findWindowless() ?? usual;

/** The hosts of this machine, which are the only ones that a page may ask. */
export const OWN_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/**
 * Options of Playwright's launch. Other hosts have no address here, so no request leaves the machine. Stopping requests
 * one by one instead would switch off the cache of the browser and hold up each file of each page.
 */
const optionsFor = (executablePath: string | undefined) => ({
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
});

/** For most tests: a Chromium that never draws a window, where there is one. It opens a page in half the processor time. */
export const launchOptions = optionsFor(windowless);

/**
 * `test.use(USUAL_CHROMIUM)`, for spec files of what a Chromium without a window does not do well: service workers sometimes
 * do not start on a busy machine, and nothing can be pasted.
 */
export const USUAL_CHROMIUM = { launchOptions: optionsFor(usual) };
