import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/tools/browser.ts';

const executablePath = findBrowser();
const port = process.env['TEST_PORT'] ?? '4399';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testDir: 'site' },
    { name: 'browser', testDir: 'browser' },
  ],
  webServer: {
    command: `node src/tools/serve.ts dist ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
