/** The matrices of the mappings on a laptop: every row is read in one glance. */
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

/** Two lines of a cell, with what is around them. */
const HIGHEST_ROW = 56;

for (const address of ['/mappings/', '/zh/mappings/'])
  test(`no row of a matrix on ${address} takes more than two lines at 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const rows = await page
      .locator('.mapping-matrix tbody tr')
      .evaluateAll((shown) =>
        shown.map((row) => ({ id: row.id, height: row.getBoundingClientRect().height })),
      );
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ height }) => height > HIGHEST_ROW)).toEqual([]);
  });
