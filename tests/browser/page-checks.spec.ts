/** What every page is asked, asked of pages that fail. */
import { bringAxe, RENDERINGS, verdictOn } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { tooWide } from '../width.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Failing</title><main><h1>Failing</h1>${body}</main></html>`;

test('a picture without a text is found in the light, a weak colour in both schemes', async ({
  page: tab,
  context,
}) => {
  await bringAxe(context);
  await tab.goto('about:blank');
  await tab.setContent(page('<img src="data:,"><p style="color:#ccc;background:#fff">weak</p>'));
  for (const rendering of RENDERINGS) {
    const { problems } = await verdictOn(tab, rendering);
    const isLight = rendering.colorScheme === 'light';
    expect(problems.some((problem) => problem.includes('image-alt'))).toBe(isLight);
    expect(problems.some((problem) => problem.includes('color-contrast'))).toBe(true);
  }
});

test('what sticks out of the window is found, what scrolls within quoted code is not', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.setContent(page('<p style="width:400px">wide</p>'));
  expect(await tab.evaluate(tooWide)).toEqual([expect.stringContaining('width:400px')]);
  await tab.setContent(
    page('<pre style="overflow:auto;width:200px"><code>' + 'x'.repeat(200) + '</code></pre>'),
  );
  expect(await tab.evaluate(tooWide)).toEqual([]);
});
