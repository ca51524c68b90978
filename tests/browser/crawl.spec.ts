import { AxeBuilder } from '@axe-core/playwright';
import { kindOf, onePageOfEachKind, readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';

const site = readSite();
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

for (const address of [...sitemapOf(site), '/404.html']) {
  test(`${address} is accessible, light and dark, at 1280 and 390 px, and its console is empty`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
        expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
        expect.soft(passes.length, 'rules that were looked at').toBeGreaterThan(10);
      }
    }
  });
}
