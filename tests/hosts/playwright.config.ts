import { defineConfig } from 'playwright/test';
import { USUAL_CHROMIUM } from '../chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot']],
  use: {
    locale: 'en-GB',
    ...USUAL_CHROMIUM,
  },
});
