import { expect, test } from 'playwright/test';
import { factsOf } from '../../src/data/codes.ts';
import { catalogue } from '../../src/data/messages.ts';
import { codeNames } from '../../src/data/names.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { ALL_LANGUAGES, addressOf, previewAddressOf } from '../../src/routes/paths.ts';
import { pageCard } from '../../src/og/page-card.ts';
import { previewedRoutes } from '../../src/og/routes.ts';
import { render } from '../../src/og/render.ts';
import { accentOf } from '../../src/og/tokens.ts';
import { PREVIEW } from '../budgets/limits.ts';
import { readSite, sitemapOf, type BuiltPage } from '../built-site.ts';

const site = readSite();
const offered = new Set(sitemapOf(site));
const pages = site.pages.filter(
  ({ address }) => offered.has(address) || address.startsWith(`/${ALL_LANGUAGES}/`),
);

const metaOf = (page: BuiltPage, name: string) =>
  page.head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

const pictureOf = (page: BuiltPage) => metaOf(page, 'og:image').replace(site.published.href, '/');

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Reads the header of a PNG, whose fields are at fixed offsets. */
const headerOf = (png: Buffer) => ({
  isPng: png.toString('hex', 0, 8) === PNG_SIGNATURE,
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

/** Returns the colours of a PNG that has a palette. */
const paletteOf = (png: Buffer): number[][] => {
  const start = png.indexOf('PLTE') + 4;
  const length = png.readUInt32BE(start - 8);
  return Array.from({ length: length / 3 }, (_, nth) => [
    ...png.subarray(start + nth * 3, start + nth * 3 + 3),
  ]);
};

test('every page that can be shared names a picture of 1200 × 630 pixels that is there', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const picture of new Set(pages.map(pictureOf))) {
    expect.soft(site.answers(picture), picture).toBe(true);
    expect.soft(headerOf(site.read(picture)), picture).toEqual({ isPng: true, width: 1200, height: 630 });
  }
  const said = (page: BuiltPage) =>
    ['twitter:card', 'og:image:width', 'og:image:height'].map((name) => metaOf(page, name)).join();
  const wrong = pages.filter((page) => said(page) !== 'summary_large_image,1200,630');
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test(`no picture has more than ${PREVIEW / 1000} kB, and each belongs to a page`, () => {
  const used = new Set(pages.map(pictureOf));
  for (const locale of locales) {
    for (const route of previewedRoutes) {
      const picture = `/${previewAddressOf(route, locale)}`;
      expect.soft(site.read(picture).length, picture).toBeLessThanOrEqual(PREVIEW);
      expect.soft(used.has(picture), `a page names ${picture}`).toBe(true);
    }
  }
});

test('the picture of every page is described in the language of the page', () => {
  for (const page of pages) {
    const description = metaOf(page, 'og:image:alt');
    expect.soft(description, page.address).not.toBe('');
    expect.soft(/\p{Script=Han}/u.test(description), description).toBe(page.lang === LOCALES.zh.html);
  }
});

test('a message is shared with the picture of its code, or of the list where no call was made', () => {
  for (const { id, code, beforeCall } of catalogue) {
    const shown = beforeCall ? ({ page: 'messages' } as const) : ({ page: 'code', name: code } as const);
    for (const locale of locales) {
      const page = site.pageAt(`/${addressOf({ page: 'message', id }, locale)}`);
      expect.soft(pictureOf(page)).toBe(`/${previewAddressOf(shown, locale)}`);
    }
  }
});

test('the picture of a code is set in the accent of who must act', () => {
  for (const name of codeNames) {
    const accent = [1, 3, 5].map((at) =>
      Number.parseInt(accentOf(factsOf(name).actor).slice(at, at + 2), 16),
    );
    for (const locale of locales) {
      const palette = paletteOf(site.read(`/${previewAddressOf({ page: 'code', name }, locale)}`));
      const nearest = Math.min(
        ...palette.map((colour) => Math.hypot(...colour.map((part, nth) => part - (accent[nth] ?? 0)))),
      );
      expect.soft(nearest, `${name} in ${locale}`).toBeLessThan(8);
    }
  }
});

test('a character that no font holds stops the build', async () => {
  const refused = render([pageCard('A compass 🧭', 'It has no glyph here', 'en')]);
  await expect(refused).rejects.toThrow('No font of link previews holds “🧭” (U+1F9ED)');
});

test('a character that a font promises and does not draw stops the build', async () => {
  await expect(render([pageCard('A cross ✕', 'Listed, but not drawn', 'en')])).rejects.toThrow('✕');
});

test('a text that does not fit stops the build', async () => {
  const long = 'a purpose that nobody reads to its end '.repeat(20);
  await expect(render([pageCard('Too long', long, 'en')])).rejects.toThrow('does not fit');
  await expect(render([pageCard('Unbreakable'.repeat(4), 'Too wide', 'en')])).rejects.toThrow('does not fit');
});
