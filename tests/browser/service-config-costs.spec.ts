/** What the checker of service configs costs a reader, and whether every reader can use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { bringAxe, nameOf, OTHERS, RENDERINGS, SAMPLED, verdictOn } from '../accessibility.ts';
import { openAtRest } from '../at-rest.ts';
import { bytesOf, fetchedDuring } from '../budgets/first-answer.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../tiers.ts';

const config = (id: string): string =>
  readFileSync(join(import.meta.dirname, `../../content/examples/service-config/configs/${id}.json`), 'utf8');

/** Faults with and without a right form, retries, a throttle, a deadline: every part of the page is shown. */
const TELLING = JSON.stringify(
  {
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Catalogue', method: 'GetItem' }],
        timeout: '2s',
        retryPolicy: {
          ...{ maxAttempts: 9, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2 },
          retryableStatusCodes: ['UNAVAILABLE', 'INTERNAL'],
        },
      },
      { name: [{ service: 'shop.v1.Orders' }], timeout: '1s' },
    ],
    retryThrottling: { maxTokens: 10, tokenRatio: 0.1 },
  },
  null,
  2,
);

const MOST_BYTES = 25_000;
const MILLISECONDS = 50;
/** A phone of some years ago is about four times slower than the machine this runs on. */
const SLOWDOWN = 4;

const check = async (page: Page, text: string) => {
  await page.locator('main textarea').fill(text);
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'done');
};

test(`fetches at most ${MOST_BYTES} bytes beyond the page, and nothing before a reader reaches for the field`, async ({
  page,
}) => {
  const early: string[] = [];
  page.on('request', (request) => early.push(request.url()));
  await openAtRest(page, '/service-config/');
  expect(early.filter((url) => url.endsWith('.js'))).toEqual([]);
  const fetched = await fetchedDuring(page, () => check(page, TELLING));
  expect([...fetched.keys()]).toContain('/assets/service-config.js');
  expect([...fetched.keys()].filter((path) => /service-config-/.test(path))).toEqual([]);
  expect(bytesOf(fetched), JSON.stringify([...fetched])).toBeLessThanOrEqual(MOST_BYTES);
});

for (const [run, module, other] of [
  ['backoff-milliseconds', 'content', 'syntax'],
  ['json-trailing-comma', 'syntax', 'content'],
] as const)
  test(`fetches at most ${MOST_BYTES} bytes where every library rejects the ${module} of a config`, async ({
    page,
  }) => {
    await openAtRest(page, '/service-config/');
    const fetched = await fetchedDuring(page, async () => {
      await page.locator('main textarea').fill(config(run));
      await expect(page.locator('[data-complaint]')).toHaveCount(4);
    });
    expect([...fetched.keys()]).toContain(`/assets/service-config-${module}.js`);
    expect([...fetched.keys()]).not.toContain(`/assets/service-config-${other}.js`);
    expect(bytesOf(fetched), JSON.stringify([...fetched])).toBeLessThanOrEqual(MOST_BYTES);
  });

test(`says what a config does within ${MILLISECONDS} ms of the last key on a processor ${SLOWDOWN} times slower`, async ({
  page,
}) => {
  await page.goto('/service-config/');
  await check(page, TELLING);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  // The first of forty that is in time proves it: other tests run at the same time, and any of them may stop a single run.
  const times: number[] = [];
  while (times.length < 40 && Math.min(...times) > MILLISECONDS)
    times.push(
      await page.evaluate((text) => {
        const field = document.querySelector<HTMLTextAreaElement>('main textarea');
        if (!field) throw new Error('the page has lost its field');
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (!document.querySelector('[data-verdict] p')) throw new Error('there is no verdict');
        return performance.now() - start;
      }, TELLING),
    );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(Math.min(...times), times.join()).toBeLessThanOrEqual(MILLISECONDS);
});

/** What the page shows of a config. The rest of it is looked at with every other page. */
const SHOWN = ['[data-config-form]', '[data-verdict]', '[data-result]'];

for (const { locale, renderings, isSample } of [
  { locale: '', renderings: SAMPLED, isSample: true },
  { locale: '', renderings: OTHERS, isSample: false },
  { locale: 'zh/', renderings: RENDERINGS, isSample: false },
] as const)
  test(
    `axe finds nothing on /${locale}service-config/ with a verdict, ${renderings.map(nameOf).join(', ')}, and in forced colors`,
    sampled(isSample),
    async ({ page, context }) => {
      await bringAxe(context);
      await page.goto(`/${locale}service-config/#c=${encodeURIComponent(TELLING)}&p=300`);
      await expect(page.locator('[data-fault]').first()).toBeVisible();
      const [first, ...others] = renderings;
      if (!first) throw new Error('there is no rendering');
      // Once with the rest of the page: headings and ids have to fit together.
      const verdicts = [await verdictOn(page, first)];
      for (const rendering of others) verdicts.push(await verdictOn(page, rendering, SHOWN));
      await page.emulateMedia({ forcedColors: 'active' });
      for (const rendering of renderings) verdicts.push(await verdictOn(page, rendering, SHOWN));
      expect(verdicts.flatMap(({ problems }) => problems)).toEqual([]);
      expect(Math.min(...verdicts.map(({ applied }) => applied))).toBeGreaterThan(0);
    },
  );

test('is used with the keyboard alone: config, method, pushback, and the button that copies a line', async ({
  page,
}) => {
  await page.goto('/service-config/');
  await page.locator('main textarea').focus();
  await check(page, config('name-method-before-service').replace('"0.02s"', '"20ms"'));
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=method]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const second = page.locator('[data-methods] button').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('input[name=method]')).toHaveValue((await second.textContent()) ?? '');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-fixed-line] button').first()).toBeFocused();
});

test('nothing scrolls sideways on a phone, with a long config on one line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/service-config/');
  await check(page, JSON.stringify(JSON.parse(TELLING)));
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});
