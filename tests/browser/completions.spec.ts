import type { Page } from 'playwright/test';
import { codeNames, type CodeName } from '../../src/data/names.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

const offeredOn = (page: Page) =>
  page
    .locator('.lookup-panel [data-code]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-code')));

const TYPED: readonly (readonly [typed: string, codes: readonly CodeName[]])[] = [
  ['un', ['UNKNOWN', 'UNIMPLEMENTED', 'UNAVAILABLE', 'UNAUTHENTICATED']],
  ['unav', ['UNAVAILABLE']],
  ['codes.Unav', ['UNAVAILABLE']],
  ['resource ex', ['RESOURCE_EXHAUSTED']],
  ['Exhaus', ['RESOURCE_EXHAUSTED']],
  ['资源', ['RESOURCE_EXHAUSTED']],
  ['越', ['OUT_OF_RANGE']],
];

test('the box offers the codes whose name is being typed', async ({ page }) => {
  await page.goto('/zh/');
  for (const [typed, codes] of TYPED) {
    await page.locator('textarea').fill(typed);
    await expect.poll(() => offeredOn(page), typed).toEqual(codes);
  }
});

test('the look-up page shows the codes whose name is being typed, and claims no other', async ({ page }) => {
  await openLookUp(page, 'en');
  for (const name of codeNames.filter((each) => each !== 'OK')) {
    const { answer } = await lookUpOn(page, name.slice(0, 4));
    const listed = await page
      .locator('[data-results] > [data-kind=code]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-code')));
    // A claimed code is shown on the card, and no result repeats it.
    expect([...listed, answer], name).toContain(name);
    expect([name, null], name).toContain(answer);
  }
});
