import type { Page } from 'playwright/test';
import { openAtRest } from '../at-rest.ts';
import { bytesOf, fetchedDuring } from '../budgets/first-answer.ts';
import { FIRST_ANSWER } from '../budgets/limits.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, settled } from '../look-up.ts';

const LOOK_UP = /\/assets\/lookup\.js$/;

/** Everything that goes over the wire from now on. */
const watch = (page: Page): string[] => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  return sent;
};

const INTENTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  focus: (page) => page.locator('a[data-open-lookup]').focus(),
  'the pointer': (page) => page.locator('a[data-open-lookup]').hover(),
  'the key /': (page) => page.keyboard.press('/'),
};

for (const [intent, act] of Object.entries(INTENTS)) {
  test(`what search needs is fetched on ${intent}, not with the page`, async ({ page }) => {
    const sent = watch(page);
    await openAtRest(page, '/codes/internal/');
    expect(sent.filter((url) => LOOK_UP.test(url))).toEqual([]);
    const fetched = page.waitForRequest(LOOK_UP);
    await act(page);
    await fetched;
  });
}

/* What a pasted status costs until its answer is shown is measured in first-answer.spec.ts. */
const EXACT = ['14', 'codes.NotFound'];

for (const query of EXACT) {
  test(`looking up “${query}” costs at most ${FIRST_ANSWER / 1000} kB over the wire`, async ({ page }) => {
    await openAtRest(page, '/search/');
    const fetched = await fetchedDuring(page, () => lookUpOn(page, query));
    expect(fetched.size).toBeGreaterThan(1);
    expect(bytesOf(fetched), JSON.stringify([...fetched])).toBeLessThanOrEqual(FIRST_ANSWER);
  });
}

const SECRET = 'correct-horse-battery-staple';

test('nothing that is pasted leaves the browser', async ({ page }) => {
  const told: string[] = [];
  page.on('request', (request) =>
    told.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  );
  page.on('websocket', (socket) => told.push(socket.url(), SECRET));
  const error = `rpc error: code = Unknown desc = password=${SECRET} connection refused`;

  await page.goto('/');
  await page.locator('textarea').fill(error);
  await expect(page.locator('.lookup-panel')).toBeVisible();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.locator('[data-answer]')).toBeVisible();
  await lookUpOn(page, `无法连接 ${SECRET}`);
  await page.locator('nav a[hreflang=zh-CN]').click();
  await settled(page);
  await page.goto(`/codes/unknown/#m=${encodeURIComponent(error)}`);
  await expect(page.locator('[data-answer]')).toBeVisible();

  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((text) => text.includes(SECRET))).toEqual([]);
});

test('nothing is stored about the reader', async ({ page, context }) => {
  await page.goto('/search/');
  await lookUpOn(page, SECRET);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain(SECRET);
});
