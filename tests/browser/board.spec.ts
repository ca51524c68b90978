import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

for (const locale of locales) {
  const address = `/${addressOf({ page: 'board' }, locale)}`;

  test(`all codes and the key of ${address} are seen at once on a laptop`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const cells = page.locator('.board > li');
    await expect(cells).toHaveCount(codeNames.length + 1);
    const ends = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().bottom));
    expect(Math.max(...ends)).toBeLessThanOrEqual(900);
  });

  test(`the board of ${address} is at most 1,200 px tall on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const board = await page.locator('.board').boundingBox();
    expect(board?.height).toBeGreaterThan(500);
    expect(board?.height).toBeLessThanOrEqual(1200);
  });

  test(`${address} prints on one sheet of A4 across`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  });
}
