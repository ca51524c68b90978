/** Matrices on a laptop: every row is read in one glance. */
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

/** Two lines of a cell, with what is around them. */
const HIGHEST_ROW = 60;

const MATRICES = [
  { address: '/mappings/', rows: '.mapping-matrix tbody tr', atLeast: 60 },
  { address: '/zh/mappings/', rows: '.mapping-matrix tbody tr', atLeast: 60 },
  { address: '/guides/retry/', rows: '.matrix tbody tr', atLeast: 17 },
  { address: '/zh/guides/retry/', rows: '.matrix tbody tr', atLeast: 17 },
];

for (const { address, rows, atLeast } of MATRICES)
  test(`no row of a matrix on ${address} takes more than two lines at 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const shown = await page
      .locator(rows)
      .evaluateAll((all) =>
        all.map((row) => ({ text: row.textContent.trim(), height: row.getBoundingClientRect().height })),
      );
    expect(shown.length).toBeGreaterThanOrEqual(atLeast);
    expect(shown.filter(({ height }) => height > HIGHEST_ROW)).toEqual([]);
  });
