import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { ESSENTIAL_FORWARDS } from '../essentials.ts';
import { expect, expectAddress, expectText, follow, test } from './fixtures.ts';

for (const locale of locales) {
  const board = `/${addressOf({ page: 'board' }, locale)}`;
  const code = `/${addressOf({ page: 'code', name: 'NOT_FOUND' }, locale)}`;

  test(`the board shows every code, and each leads to its page, ${locale}`, async ({ tab, open }) => {
    await open(board);
    const shown = await tab.$$eval('.board [data-code] a', (links) =>
      links.filter((link) => link.checkVisibility()),
    );
    expect(shown.length).toBe(codeNames.length);
    await follow(tab, '.board [data-code=NOT_FOUND] a');
    await expectAddress(tab, code);
    await expectText(tab, 'h1', 'NOT_FOUND');
  });
}

test('the switch of language keeps the section', async ({ tab, open }) => {
  await open('/codes/not-found/#retry');
  await follow(tab, 'nav a[hreflang=zh-CN]');
  await expectAddress(tab, '/zh/codes/not-found/#retry');
  await follow(tab, 'nav a[hreflang=en]');
  await expectAddress(tab, '/codes/not-found/#retry');
});

for (const [from, to] of Object.entries(ESSENTIAL_FORWARDS)) {
  test(`${from} forwards to ${to}`, async ({ tab, open }) => {
    // The page forwards while it loads, which may end the loading before its end.
    await open(from).catch(() => undefined);
    await expectAddress(tab, to);
    await expectText(tab, 'h1', /[A-Z]/);
  });
}

test('an unknown address gets the missing page, which finds the code in it', async ({ tab, open }) => {
  expect(await open('/zh/StatusCode.NOT_FOUND')).toBe(404);
  await expectText(tab, '[data-locale=zh] [data-suggestion] a', 'NOT_FOUND');
  expect(await tab.$eval('[data-locale=en]', (section) => section.checkVisibility())).toBe(false);
});

test('examples open in the language that was open before', async ({ tab, open }) => {
  const opened = () =>
    tab.$$eval('details[data-language][open]', (all) => all.map((each) => each.dataset['language']));
  await open('/codes/unavailable/');
  await tab.click('details[data-language=rust] > summary');
  await expect.poll(opened).toEqual(['rust']);
  await open('/zh/codes/aborted/');
  await expect.poll(opened).toEqual(['rust']);
});
