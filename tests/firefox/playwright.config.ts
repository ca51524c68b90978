import { defineConfig } from 'playwright/test';

const port = process.env['TEST_PORT'] ?? '4398';

/** The essentials once more in Firefox, which is driven over WebDriver BiDi: Playwright's own browsers are not needed. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
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
});
