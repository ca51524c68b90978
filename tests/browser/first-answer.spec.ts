/** What the first answer costs: bytes beyond the page, and time from the last key on a slow machine. */
import type { Page } from 'playwright/test';
import { openAtRest } from '../at-rest.ts';
import { bytesOf, fetchedDuring, isFullText, neededForAnswer } from '../budgets/first-answer.ts';
import { FIRST_ANSWER } from '../budgets/limits.ts';
import { expect, test } from '../fixtures.ts';

const MILLISECONDS = 50;
/** A phone of some years ago is about four times slower than the machine this runs on. */
const SLOWDOWN = 4;

const EXACT_QUERIES = [
  { what: 'a number', text: '14', code: 'UNAVAILABLE' },
  { what: 'a spelling', text: 'codes.NotFound', code: 'NOT_FOUND' },
  {
    what: 'a pasted status',
    text: 'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    code: 'UNAVAILABLE',
  },
] as const;

const millisecondsToAnswer = (page: Page, text: string) =>
  page.evaluate(async (query) => {
    const main = document.querySelector<HTMLElement>('main[data-search-state]');
    const field = main?.querySelector('textarea');
    if (!main || !field) throw new Error('the look-up page has lost its contract');
    const answered = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!main.querySelector('[data-answer]')) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(main, { childList: true, subtree: true });
    });
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return (await answered) - start;
  }, text);

for (const { what, text, code } of EXACT_QUERIES) {
  test(`${what} is answered with at most ${FIRST_ANSWER} bytes beyond the page, and without Pagefind`, async ({
    page,
  }) => {
    await openAtRest(page, '/search/');
    const fetched = await fetchedDuring(page, async () => {
      await page.locator('textarea').fill(text);
      await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', code);
      await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    });
    const needed = neededForAnswer(fetched);
    expect([...needed.keys()].filter(isFullText)).toEqual([]);
    expect(needed.size).toBeGreaterThan(0);
    expect(bytesOf(needed), JSON.stringify([...needed])).toBeLessThanOrEqual(FIRST_ANSWER);
  });

  test(`${what} is answered within ${MILLISECONDS} ms of the last key on a processor ${SLOWDOWN} times slower`, async ({
    page,
  }) => {
    await page.goto('/search/#q=OK');
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', 'OK');
    await page.locator('textarea').fill(text.slice(0, -1));
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    await page.locator('textarea').fill('');
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'idle');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    // The first of twenty that is in time proves it: other tests run at the same time, and any of them may stop five in a row.
    const times: number[] = [];
    while (times.length < 20 && Math.min(...times) > MILLISECONDS) {
      await page.locator('textarea').fill('');
      await expect(page.locator('main')).toHaveAttribute('data-search-state', 'idle');
      times.push(await millisecondsToAnswer(page, text));
      await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(Math.min(...times), times.join()).toBeLessThanOrEqual(MILLISECONDS);
  });
}
