/** What every page is asked, asked of pages that fail. */
import { bringAxe, RENDERINGS, structureOf, verdictOn } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { placesOn } from '../places.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { tooWide } from '../width.ts';

test.use(SAME_CONTEXT);

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

test('a picture without a text is found without asking about colors', async ({ page: tab, context }) => {
  await bringAxe(context);
  await tab.goto('about:blank');
  await tab.setContent(page('<img src="data:,">'));
  const { problems, applied } = await structureOf(tab);
  expect(problems).toEqual([expect.stringContaining('image-alt')]);
  expect(applied).toBeGreaterThan(0);
});

test('a class, a verdict and an element around make a new place, a second one alike does not', async ({
  page: tab,
}) => {
  const placesOf = async (body: string) => {
    await tab.setContent(page(body));
    return new Set(await tab.evaluate(placesOn));
  };
  const seen = await placesOf('<p class="fact" data-retry="no" data-language="go">one</p>');
  const newIn = async (body: string) =>
    [...(await placesOf(body))].filter((place) => !seen.has(place)).length;
  expect(await newIn('<p data-language="rust" data-retry="no" class="fact">two</p>'.repeat(2))).toBe(0);
  expect(await newIn('<p class="fact note" data-retry="no" data-language="go">one</p>')).toBe(1);
  expect(await newIn('<p class="fact" data-retry="yes" data-language="go">one</p>')).toBe(1);
  expect(await newIn('<div><p class="fact" data-retry="no" data-language="go">one</p></div>')).toBe(2);
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
