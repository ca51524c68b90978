import { gzipSync } from 'node:zlib';
import { catalogue } from '../../src/data/messages.ts';
import { logReader } from '../../src/log/read.ts';
import { expect, test } from '../fixtures.ts';
import { KNOWN_LOGS } from '../known-logs.ts';

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

test('an empty field is idle again, and a text without statuses is done with none', async ({ page }) => {
  await page.goto('log/');
  await page.locator('main textarea').fill('nothing of note\nunavailable\n');
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await expect(page.locator('[data-log-code]')).toHaveCount(0);
  await expect(page.locator('[data-summary]')).toContainText('No gRPC error status in 2 lines');
  await page.locator('main textarea').fill('');
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'idle');
});
