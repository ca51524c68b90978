import { defineConfig } from 'playwright/test';
import { drivenBrowser } from '../driven-browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4397);
const driver = `http://127.0.0.1:${port - 100}`;
const shared = drivenBrowser('webkit', port);

/**
 * The essentials once more in WebKitGTK, which Debian's WebKitWebDriver drives (`webkit2gtk-driver`), on a screen that
 * nobody sees (`xvfb`, `xauth`). GTK's own Broadway would do without them, but has no resolution to zoom a page by.
 */
export default defineConfig({
  ...shared,
  metadata: { driver },
  webServer: [
    shared.webServer,
    {
      command: `xvfb-run --auto-servernum WebKitWebDriver --port=${new URL(driver).port}`,
      url: `${driver}/status`,
      reuseExistingServer: false,
      // What GTK and MiniBrowser miss on such a screen says nothing of the site.
      stderr: 'ignore',
    },
  ],
});
