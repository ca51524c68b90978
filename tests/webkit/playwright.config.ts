import { defineConfig } from 'playwright/test';
import { drivenBrowser } from '../driven-browser.ts';

/**
 * The essentials once more in WebKitGTK, which Debian's WebKitWebDriver drives (`webkit2gtk-driver`). The command runs
 * them on a virtual screen (`xvfb`, `xauth`). GTK's own Broadway would do without them, but has no resolution
 * to zoom a page by.
 */
export default defineConfig(drivenBrowser('webkit', Number(process.env['TEST_PORT'] ?? 4397)));
