import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { kindOf, readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';

interface Rendering {
  readonly width: 1280 | 390;
  readonly colorScheme: 'light' | 'dark';
}

const RENDERINGS: readonly Rendering[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
];

/** Light and dark differ in colours only, so in the dark only the rules about colours are asked again. */
const axeFor = (page: Page, { colorScheme }: Rendering) => {
  // No page holds a frame, and without the machinery for frames axe is twice as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  return axe.options({
    resultTypes: ['violations'],
    ...(colorScheme === 'dark' && { runOnly: { type: 'tag', values: ['cat.color'] } }),
  });
};

const problemsIn = async (page: Page, rendering: Rendering): Promise<string[]> => {
  await page.setViewportSize({ width: rendering.width, height: 900 });
  await page.emulateMedia({ colorScheme: rendering.colorScheme });
  const { violations, passes } = await axeFor(page, rendering).analyze();
  expect(passes, 'rules that applied').not.toEqual([]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${rendering.width} px ${rendering.colorScheme}: ${id} ${html.slice(0, 160)}`),
  );
};

const crawl =
  (address: string, renderings: readonly Rendering[]) =>
  async ({ page }: { page: Page }) => {
    await page.goto(address);
    const problems: string[] = [];
    for (const rendering of renderings) problems.push(...(await problemsIn(page, rendering)));
    expect(problems).toEqual([]);
  };

const site = readSite();
const addresses = sitemapOf(site);
const messages = addresses.filter((address) => kindOf(address) === 'messages/…');
/** Some hundred pages from one template: every tenth stands for how the template looks in the other renderings. */
const sample = new Set(messages.filter((_, index) => index % 10 === 0));

for (const address of [...addresses, '/404.html']) {
  if (kindOf(address) === 'messages/…' && !sample.has(address)) {
    test(
      `${address} is accessible light at 1280 and dark at 390 px, with an empty console`,
      crawl(address, RENDERINGS.slice(0, 2)),
    );
  } else {
    test(
      `${address} is accessible light and dark at 1280 and 390 px, with an empty console`,
      crawl(address, RENDERINGS),
    );
  }
}
