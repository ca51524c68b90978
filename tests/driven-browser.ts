/**
 * What the suites share that run in other browsers than Playwright's own, each through the driver of its engine. They are
 * two clients, because no protocol reaches both: Firefox itself speaks WebDriver BiDi, which Puppeteer uses, and needs
 * geckodriver for classic WebDriver, which Debian 12 does not package; WebKitWebDriver speaks
 * classic WebDriver, which Selenium uses.
 */
import type { PlaywrightTestConfig } from 'playwright/test';

/**
 * Configures the tests of one engine.
 *
 * @param name of the engine and of its folder below `tests/`.
 * @param port where the built site is served.
 */
export const drivenBrowser = (name: string, port: number) =>
  ({
    testDir: '.',
    outputDir: `../../test-results/${name}`,
    // The drivers have one session at a time.
    workers: 1,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    forbidOnly: Boolean(process.env['CI']),
    reporter: [['dot']],
    use: { baseURL: `http://localhost:${port}` },
    webServer: {
      command: `node src/tools/serve.ts dist ${port}`,
      cwd: '../..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
  }) satisfies PlaywrightTestConfig;
