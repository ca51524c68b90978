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

interface Visit {
  readonly address: string;
  readonly renderings: readonly Rendering[];
}

const crawl =
  (visits: readonly Visit[]) =>
  async ({ page }: { page: Page }) => {
    const problems: string[] = [];
    for (const { address, renderings } of visits) {
      await page.goto(address);
      for (const rendering of renderings) {
        const found = await problemsIn(page, rendering);
        problems.push(...found.map((problem) => `${address} ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  };

test.describe.configure({ timeout: 120_000 });

const addresses = [...sitemapOf(readSite()), '/404.html'];
const isMessage = (address: string) => kindOf(address) === 'messages/…';

for (const address of addresses.filter((one) => !isMessage(one))) {
  test(
    `${address} is accessible light and dark at 1280 and 390 px, with an empty console`,
    crawl([{ address, renderings: RENDERINGS }]),
  );
}

/** Some hundred pages come from one template: one of ten stands for the others in three of the renderings. */
const TEN = 10;
const messages = addresses.filter(isMessage);

for (let first = 0; first < messages.length; first += TEN) {
  const visits = messages
    .slice(first, first + TEN)
    .map((address, index) => ({ address, renderings: index === 0 ? RENDERINGS : RENDERINGS.slice(0, 1) }));
  test(
    `${visits[0]?.address} is accessible light and dark at 1280 and 390 px, the ${visits.length - 1} messages after it light at 1280 px, with an empty console`,
    crawl(visits),
  );
}
