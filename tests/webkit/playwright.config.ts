import { defineConfig } from 'playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4397);
const driver = `http://127.0.0.1:${port - 100}`;

/**
 * The essentials once more in WebKitGTK, which Debian's WebKitWebDriver drives (`webkit2gtk-driver`), on a screen that
 * nobody sees (`xvfb`, `xauth`). GTK's own Broadway would do without them, but has no resolution to zoom a page by.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/webkit',
  // The driver has one session at a time.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot']],
  use: { baseURL: `http://localhost:${port}` },
  metadata: { driver },
  webServer: [
    {
      command: `node src/tools/serve.ts dist ${port}`,
      cwd: '../..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `xvfb-run --auto-servernum WebKitWebDriver --port=${new URL(driver).port}`,
      url: `${driver}/status`,
      reuseExistingServer: false,
      // What GTK and MiniBrowser miss on such a screen says nothing of the site.
      stderr: 'ignore',
    },
  ],
});
