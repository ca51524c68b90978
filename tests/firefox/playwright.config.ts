import { defineConfig } from 'playwright/test';
import { drivenBrowser } from '../driven-browser.ts';

/** The essentials once more in Firefox, which is driven over WebDriver BiDi: Playwright's own browsers are not needed. */
export default defineConfig(drivenBrowser('firefox', Number(process.env['TEST_PORT'] ?? 4398)));
