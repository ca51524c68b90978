/** Opens every page once, and looks at all that a browser is needed for: width, accessibility, console. */
import { guideIds } from '../../src/data/guides.ts';
import { codeNames } from '../../src/data/names.ts';
import { sideBySideAddressOf } from '../../src/routes/paths.ts';
import { bringAxe, RENDERINGS, verdictOn, type Rendering } from '../accessibility.ts';
import { kindOf, onePageOfEachKind, readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { THOROUGH } from '../thorough.ts';
import { tooWide } from '../width.ts';

const NARROW = { width: 320, height: 640 };

const site = readSite();
const addresses = [
  ...sitemapOf(site),
  ...codeNames.map((name) => `/${sideBySideAddressOf({ page: 'code', name })}`),
  ...guideIds.map((id) => `/${sideBySideAddressOf({ page: 'guide', id })}`),
  '/404.html',
];

const [SIDE_BY_SIDE = ''] = addresses.filter((address) => !sitemapOf(site).includes(address));
const ofEachKind = new Set([...onePageOfEachKind(site), SIDE_BY_SIDE, '/404.html']);

/**
 * The first page of each kind stands for its template in all renderings. Of the others those that come from data
 * alone, hundreds of messages, are seen in one; those with prose or facts of their own once light and once dark.
 */
const renderingsFor = (address: string, index: number): readonly Rendering[] => {
  if (THOROUGH || ofEachKind.has(address)) return RENDERINGS;
  if (kindOf(address) !== 'messages/…') return RENDERINGS.slice(0, 2);
  const light = RENDERINGS.filter(({ colorScheme }) => colorScheme === 'light');
  return light.slice(index % light.length).slice(0, 1);
};

const visits = addresses.map((address, index) => ({ address, renderings: renderingsFor(address, index) }));

/** Some pages share a test and its browser context; small shares keep both workers busy to the end. */
const SHARE = 10;

test.describe.configure({ timeout: 240_000 });

test('every page is visited, and one of each kind in every rendering', () => {
  expect(visits.length).toBeGreaterThan(500);
  const kinds = new Set(addresses.map(kindOf));
  const whole = visits.filter(({ renderings }) => renderings.length === RENDERINGS.length);
  expect(new Set(whole.map(({ address }) => kindOf(address)))).toEqual(kinds);
});

for (let first = 0; first < visits.length; first += SHARE) {
  const share = visits.slice(first, first + SHARE);
  test(`${share[0]?.address} and the ${share.length - 1} pages after it fit into 320 px, are accessible and keep the console empty`, async ({
    page,
    context,
  }) => {
    await bringAxe(context);
    const problems: string[] = [];
    for (const { address, renderings } of share) {
      await page.setViewportSize(NARROW);
      await page.goto(address);
      problems.push(...(await page.evaluate(tooWide)).map((wide) => `${address} 320 px: too wide: ${wide}`));
      for (const rendering of renderings) {
        const verdict = await verdictOn(page, rendering);
        expect(verdict.applied, `${address}: rules of axe that applied`).toBeGreaterThan(0);
        problems.push(...verdict.problems.map((problem) => `${address} ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  });
}
