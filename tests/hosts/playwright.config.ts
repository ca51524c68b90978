import { defineConfig } from 'playwright/test';
import { findBrowser } from '../../src/tools/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot']],
  use: {
    locale: 'en-GB',
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] },
  },
});
