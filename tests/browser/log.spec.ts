import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { catalogue } from '../../src/data/messages.ts';
import { logReader } from '../../src/log/read.ts';
import { bringAxe, nameOf, OTHERS, SAMPLED, verdictOn } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { KNOWN_LOGS } from '../known-logs.ts';
import { sampled } from '../tiers.ts';

const LOG = KNOWN_LOGS.map(({ text }) => text.replace(/\n?$/, '\n')).join('');

const reportOf = (text: string) => {
  const reader = logReader(catalogue);
  reader.feed(text);
  reader.end();
  return reader.report();
};

test('counts a pasted log by code and group, with the line where each began', async ({ page }) => {
  await page.goto('log/');
  await page.locator('main textarea').fill(LOG);
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  const { codes, groups, lines } = reportOf(LOG);
  expect(codes.length).toBeGreaterThan(5);
  await expect(page.locator('main')).toHaveAttribute('data-lines', String(lines));
  for (const { code, count } of codes)
    await expect(page.locator(`[data-log-code="${code}"]`)).toHaveAttribute('data-count', String(count));
  await expect(page.locator('[data-log-group]')).toHaveCount(groups.length);
  const refused = page.locator('[data-log-group][data-message="go-dial-connection-refused"]').first();
  await expect(refused).toHaveAttribute('data-code', 'UNAVAILABLE');
  await expect(refused).toHaveAttribute('data-first-line', '2');
});

test('reads a compressed file, and opens a group with its panel', async ({ page }) => {
  await page.goto('zh/log/');
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'app.log.gz', mimeType: 'application/gzip', buffer: gzipSync(LOG) });
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await expect(page.locator('[data-log-code="UNAVAILABLE"]')).toHaveAttribute(
    'data-count',
    String(reportOf(LOG).codes.find(({ code }) => code === 'UNAVAILABLE')?.count),
  );
  const group = page.locator('[data-log-group][data-message="go-dial-connection-refused"]').first();
  await group.locator('summary').first().click();
  await expect(group.locator('[data-answer]')).toHaveAttribute('data-code', 'UNAVAILABLE');
  await expect(group.locator('[data-answer] [data-message="go-dial-connection-refused"]')).toBeVisible();
  // The styles of the panel must not lay out the summary.
  const widths = await page
    .locator('[data-summary] > p')
    .evaluateAll((sentences) => sentences.map((sentence) => sentence.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(300);
});

test('calls damaged compression an error, in words', async ({ page }) => {
  await page.goto('log/');
  const damaged = gzipSync(LOG).subarray(0, 200);
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'app.log.gz', mimeType: 'application/gzip', buffer: damaged });
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'error');
  await expect(page.locator('[data-summary]')).toContainText('damaged');
});

test('takes a report along without addresses, unless asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('log/');
  await page.locator('main textarea').fill(LOG);
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  const copied = async () => {
    await page.locator('[data-copy-report]').click();
    await expect(page.locator('[data-told]')).not.toBeEmpty();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const masked = await copied();
  expect(masked).toContain('UNAVAILABLE');
  expect(masked).toContain('<address>:50051');
  expect(masked).not.toContain('10.0.0.5');
  await page.locator('input[name=keep]').check();
  expect(await copied()).toContain('10.0.0.5:50051');
  const download = page.waitForEvent('download');
  await page.locator('[data-download]').click();
  expect((await download).suggestedFilename()).toBe('grpc-errors.json');
});

test('a compressed log can be stopped although its pieces come without a pause', async ({ page }) => {
  const line = 'rpc error: code = Unavailable desc = connection closed before server preface received\n';
  const lines = 1_200_000;
  await page.goto('log/');
  await page.locator('main input[type=file]').setInputFiles({
    name: 'app.log.gz',
    mimeType: 'application/gzip',
    buffer: gzipSync(Buffer.alloc(line.length * lines, line)),
  });
  await expect(page.locator('main')).toHaveAttribute('data-lines', /^[1-9]/);
  await page.locator('[data-stop]').click();
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await expect(page.locator('[data-summary]')).toContainText('Stopped');
  expect(Number(await page.locator('main').getAttribute('data-lines'))).toBeLessThan(lines);
});

test('an empty field is idle again, and a text without statuses is done with none', async ({ page }) => {
  await page.goto('log/');
  await page.locator('main textarea').fill('nothing of note\nunavailable\n');
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await expect(page.locator('[data-log-code]')).toHaveCount(0);
  await expect(page.locator('[data-summary]')).toContainText('No gRPC error status. Lines read: 2');
  await page.locator('main textarea').fill('');
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'idle');
});

test('a group that a reader opened shows the first, a typical and the last event', async ({ page }) => {
  const said = (n: number, who: string) =>
    `2026-11-29 02:14:0${n} rpc error: code = NotFound desc = no item for ${who} here today\n`;
  await page.goto('log/');
  await page
    .locator('main textarea')
    .fill(['eve', 'ada', 'ada', 'ada', 'bob'].map((who, n) => said(n, who)).join(''));
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await page.locator('[data-log-group] summary').first().click();
  const samples = page.locator('[data-log-group] > details > pre');
  await expect(samples).toHaveCount(3);
  await expect(samples.nth(0)).toContainText('for eve');
  await expect(samples.nth(1)).toContainText('for ada');
  await expect(samples.nth(2)).toContainText('for bob');
});

test('every group of a log with many messages arrives, and more of them are shown when asked for', async ({
  page,
}) => {
  const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const text = Array.from(
    { length: 250 },
    (_, n) => `rpc error: code = Internal desc = ${letters(n)} ${letters(n * 7)} ${letters(n * 31)}\n`,
  ).join('');
  await page.goto('log/');
  await page.locator('main textarea').fill(text);
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  const { groups } = reportOf(text);
  expect(groups.length).toBeGreaterThan(200);
  await expect(page.locator('[data-log-group]')).toHaveCount(100);
  await page.locator('[data-more]').click();
  await page.locator('[data-more]').click();
  await expect(page.locator('[data-log-group]')).toHaveCount(groups.length);
  await expect(page.locator('[data-more]')).toBeHidden();
});

for (const [box, where] of [
  ['search/', 'of the look-up'],
  ['./', 'of the board'],
] as const)
  test(`a long text in the box ${where} is taken along to this page, and stays nowhere`, async ({ page }) => {
    const text = LOG.repeat(3);
    await page.goto(box);
    const field = page.locator('form[data-lookup]:visible textarea').first();
    await field.fill(text);
    await page.locator('[data-log-offer]').click();
    await expect(page.locator('main[data-log-state]')).toHaveAttribute('data-log-state', 'done');
    await expect(page).toHaveURL(/\/log\/$/);
    await expect(page.locator('main')).toHaveAttribute('data-lines', String(reportOf(text).lines));
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

/** Waits until the script that the box fetches is there: its styles come with it. */
const reachFor = async (page: Page) => {
  const field = page.locator('form[data-lookup]:visible textarea').first();
  await field.focus();
  await expect(page.locator('link[rel=stylesheet][href*=answer]')).toBeAttached();
  return field;
};

const expectRead = async (page: Page, text: string) => {
  await expect(page.locator('main[data-log-state]')).toHaveAttribute('data-log-state', 'done');
  await expect(page).toHaveURL(/\/log\/$/);
  await expect(page.locator('main')).toHaveAttribute('data-lines', String(reportOf(text).lines));
};

for (const [box, where] of [
  ['zh/search/', 'of the look-up'],
  ['./', 'of the board'],
] as const) {
  test(`a file that is dropped on the box ${where} by a hand is read here`, async ({ page }, info) => {
    const file = info.outputPath('app.log');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, LOG);
    await page.goto(box);
    const rectangle = await (await reachFor(page)).boundingBox();
    if (!rectangle) throw new Error('the box is not on the page');
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    const [x, y] = [rectangle.x + 20, rectangle.y + rectangle.height / 2];
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    await expectRead(page, LOG);
  });

  test(`a file that is chosen beside the box ${where} is read here, and the browser stores it no longer`, async ({
    page,
  }) => {
    await page.goto(box);
    await reachFor(page);
    const choosing = page.waitForEvent('filechooser');
    await page.locator('button[data-log-file]').click();
    await (await choosing).setFiles({ name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
    await expectRead(page, LOG);
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
}

test('a file that is pasted into the box is read here', async ({ page }) => {
  await page.goto('search/');
  const field = await reachFor(page);
  await field.evaluate((node, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([text], 'app.log'));
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, LOG);
  await expectRead(page, LOG);
});

test('a log whose reader left before this page opened is deleted on the next visit', async ({ page }) => {
  await page.goto('log/');
  await page.evaluate(async () => {
    const request = indexedDB.open('log');
    await new Promise((resolve) => {
      request.onupgradeneeded = () => request.result.createObjectStore('handed-over').put(new Blob(['x']), 0);
      request.onsuccess = resolve;
    });
    request.result.close();
  });
  await page.reload();
  await page.locator('main textarea').focus();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a log that did not arrive is told so', async ({ page }) => {
  await page.goto('zh/log/#handed-over');
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'error');
  await expect(page.locator('[data-summary]')).toContainText('不允许本站存储数据');
});

for (const renderings of [SAMPLED, OTHERS])
  test(
    `axe finds nothing wrong with a report and its open panel, ${renderings.map(nameOf).join(', ')}`,
    sampled(renderings === SAMPLED),
    async ({ page, context }) => {
      await bringAxe(context);
      await page.goto('log/');
      await page.locator('main textarea').fill(LOG);
      await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
      await page.locator('[data-log-group] summary').first().click();
      await expect(page.locator('[data-log-group] [data-answer]')).toBeVisible();
      await page.locator('[data-chart] summary').click();
      for (const [nth, rendering] of renderings.entries()) {
        // Once with the rest of the page, which is looked at with every other page.
        const { problems, applied } = await verdictOn(page, rendering, nth > 0 ? ['main'] : undefined);
        expect.soft(problems, nameOf(rendering)).toEqual([]);
        expect(applied).toBeGreaterThan(0);
      }
    },
  );

test('the keyboard alone reads a log, stops nowhere, and opens a group', async ({ page }) => {
  await page.goto('log/');
  await page.locator('main textarea').focus();
  await page.keyboard.insertText(LOG);
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  const summary = page.locator('[data-log-group] summary').first();
  const isThere = () => summary.evaluate((node) => node === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-log-group] [data-answer]')).toBeVisible();
});
