/**
 * Opens every page once, and looks at all that a browser is needed for: width, accessibility, console. `npm test` opens one
 * page of each kind in one language, the full tier all others.
 */
import type { TestDetails } from 'playwright/test';
import { guideIds } from '../../src/data/guides.ts';
import { codeNames } from '../../src/data/names.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { sideBySideAddressOf } from '../../src/routes/paths.ts';
import {
  bringAxe,
  nameOf,
  OTHERS,
  RENDERINGS,
  SAMPLED,
  structureOf,
  verdictOn,
  type Rendering,
  type Verdict,
} from '../accessibility.ts';
import { kindOf, onePageOfEachKind, readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { placesOn } from '../places.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { THOROUGH } from '../thorough.ts';
import { FULL, sampled } from '../tiers.ts';
import { tooWide } from '../width.ts';

test.use(SAME_CONTEXT);

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

/** Kinds of elements, each in its place, that this worker has looked at. */
const seen = new Set<string>();

/** Some pages share a test and its browser context; small shares keep all workers busy to the end. */
const SHARE = 10;

const inShares = (all: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(all.length / SHARE) }, (_, nth) =>
    all.slice(nth * SHARE, (nth + 1) * SHARE),
  );

/** Pages that `npm test` opens. Another language has the same elements in the same places. */
const samples = [...ofEachKind].filter((address) => site.pageAt(address).lang !== LOCALES.zh.html);

interface Share {
  readonly pages: readonly string[];
  /** Renderings that each page is shown in whatever is on it. */
  readonly renderings: readonly Rendering[];
  readonly tier: TestDetails;
}

const sharesOf = (pages: readonly string[], renderings: readonly Rendering[], tier: TestDetails): Share[] =>
  inShares(pages).map((share) => ({ pages: share, renderings, tier }));

const shares: readonly Share[] = [
  ...sharesOf(samples, SAMPLED, sampled(true)),
  ...sharesOf(samples, OTHERS, FULL),
  ...sharesOf(
    [...ofEachKind].filter((address) => !samples.includes(address)),
    RENDERINGS,
    FULL,
  ),
  ...sharesOf(
    addresses.filter((address) => !ofEachKind.has(address)),
    THOROUGH ? RENDERINGS : [],
    FULL,
  ),
];

test.describe.configure({ timeout: 480_000 });

test('every page is visited, and one of each kind in every rendering', () => {
  expect(addresses.length).toBeGreaterThan(500);
  expect([...new Set(shares.flatMap(({ pages }) => pages))].sort()).toEqual([...addresses].sort());
  expect(new Set(samples.map(kindOf))).toEqual(new Set(addresses.map(kindOf)));
  for (const address of ofEachKind) {
    const shown = shares.filter(({ pages }) => pages.includes(address));
    expect(new Set(shown.flatMap(({ renderings }) => renderings))).toEqual(new Set(RENDERINGS));
  }
});

for (const { pages, renderings: always, tier } of shares) {
  const [first = ''] = pages;
  const name = `${first} and the ${pages.length - 1} pages after it, ${always.map(nameOf).join(', ') || 'structure'}`;
  test(
    `${name}: fit into 320 px, are accessible and keep the console empty`,
    tier,
    async ({ page, context }) => {
      await bringAxe(context);
      const problems: string[] = [];
      const look = async (address: string, asked: Promise<Verdict>) => {
        const verdict = await asked;
        expect(verdict.applied, `${address}: rules of axe that applied`).toBeGreaterThan(0);
        problems.push(...verdict.problems.map((problem) => `${address} ${problem}`));
      };
      for (const address of pages) {
        await page.setViewportSize(NARROW);
        await page.goto(address);
        problems.push(
          ...(await page.evaluate(tooWide)).map((wide) => `${address} 320 px: too wide: ${wide}`),
        );
        const places = await page.evaluate(placesOn);
        const isNew = always.length === 0 && places.some((place) => !seen.has(place));
        const renderings = isNew ? RENDERINGS : always;
        if (renderings.length === 0) await look(address, structureOf(page));
        for (const rendering of renderings) await look(address, verdictOn(page, rendering));
        for (const place of places) seen.add(place);
      }
      expect(problems).toEqual([]);
    },
  );
}
