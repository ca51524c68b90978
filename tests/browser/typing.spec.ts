/** What it costs to type a text key by key, as a reader does. */
import { openAtRest } from '../at-rest.ts';
import { arrivedDuring } from '../budgets/first-answer.ts';
import { TYPED } from '../budgets/limits.ts';
import { expect, test } from '../fixtures.ts';

/** A quick typist; the page's clock is stopped between the keys, so that a busy machine makes no pause of its own. */
const BETWEEN_KEYS = 80;
/** Longer than any rest that the box waits for. */
const REST = 2000;

const TEXTS = [
  { what: 'a name', code: 'UNAVAILABLE', text: 'unavailable', path: '/search/', limits: TYPED.name },
  { what: 'a Chinese name', code: 'UNAVAILABLE', text: '不可用', path: '/zh/search/', limits: TYPED.name },
  {
    what: 'an error line',
    code: 'UNAVAILABLE',
    text: 'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    path: '/search/',
    limits: TYPED.status,
  },
  {
    what: 'a question',
    code: 'NOT_FOUND',
    text: 'which code when the user does not exist',
    path: '/search/',
    limits: TYPED.question,
  },
  {
    what: 'a Chinese question',
    code: 'PERMISSION_DENIED',
    text: '用户没有权限访问应该返回什么状态码',
    path: '/zh/search/',
    limits: TYPED.chineseQuestion,
  },
] as const;

for (const { what, code, text, path, limits } of TEXTS) {
  test(`typing ${what} costs at most ${limits.bytes / 1000} kB and ${limits.requests} requests`, async ({
    page,
  }) => {
    await page.clock.install();
    await openAtRest(page, path);
    await page.clock.pauseAt(Date.now() + REST);
    const arrived = await arrivedDuring(page, async () => {
      const field = page.locator('main textarea');
      await field.focus();
      for (const key of text) {
        await page.keyboard.insertText(key);
        await page.clock.runFor(BETWEEN_KEYS);
      }
      await page.clock.resume();
      await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
      await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', code);
      await page.waitForLoadState('networkidle');
    });
    expect(arrived.map(([file]) => file)).toContain('/assets/lookup.js');
    const seen = JSON.stringify(arrived);
    expect(arrived.length, seen).toBeLessThanOrEqual(limits.requests);
    expect(
      arrived.reduce((sum, [, bytes]) => sum + bytes, 0),
      seen,
    ).toBeLessThanOrEqual(limits.bytes);
  });
}
