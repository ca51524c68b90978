import { readSite } from '../built-site.ts';
import { onePageOfEachPolicy } from '../policies.ts';
import { expect, test } from './fixtures.ts';

for (const address of onePageOfEachPolicy(readSite())) {
  test(`${address} with its box open says nothing in the console`, async ({ tab, open }) => {
    expect(await open(address)).toBe(200);
    // Most pages keep their box in a dialog that a link opens.
    for (const link of await tab.$$('a[data-open-lookup]')) if (await link.isVisible()) await link.click();
    await tab.focus('form[data-lookup] textarea');
    await tab.waitForSelector('link[href*="answer"]');
  });
}

test('what breaks the policy is noticed', async ({ tab, open, noise }) => {
  await open('/');
  await tab.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'main { visibility: hidden }';
    document.head.append(style);
  });
  await expect.poll(() => noise.splice(0).join()).toContain('Content-Security-Policy');
  expect(await tab.$eval('main', (main) => getComputedStyle(main).visibility)).toBe('visible');
});
