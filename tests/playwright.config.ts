import { defineConfig } from 'playwright/test';
import { launchOptions } from './chromium.ts';
import { FULL_TAG } from './tiers.ts';

const port = process.env['TEST_PORT'] ?? '4399';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // More than there are cores: much of a test is waiting, for a timer or the browser, and two workers left half of two cores idle.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  // What fails only because the machine is busy says nothing about the site.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['dot']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    launchOptions,
  },
  projects: [
    { name: 'site', testDir: 'site' },
    { name: 'browser', testDir: 'browser', grepInvert: FULL_TAG },
    { name: 'browser-full', testDir: 'browser', grep: FULL_TAG },
  ],
  webServer: {
    command: `node src/tools/serve.ts dist ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
