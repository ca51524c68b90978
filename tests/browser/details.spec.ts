import { readFileSync } from 'node:fs';
import { DETAIL_TYPES } from '../../src/data/details.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Trailers as a grpc-go server sent them. */
const captured = read('content/examples/wire/resource-exhausted.txt');
const vectors: readonly { type: string; base64: string }[] = JSON.parse(read('tests/vectors/details.json'));
const broken: readonly { name: string; text: string; times?: number; problem: string }[] = JSON.parse(
  read('tests/vectors/broken-details.json'),
);

for (const locale of locales) {
  test(
    `trailers that somebody captured are shown with their details as a tree, ${locale}`,
    sampled(locale === 'zh'),
    async ({ page }) => {
      await openLookUp(page, locale);
      expect((await lookUpOn(page, captured)).answer).toBe('RESOURCE_EXHAUSTED');
      const tree = page.locator('[data-details]');
      await expect(tree.locator('[data-detail]')).toHaveCount(5);
      await expect(tree).toContainText('EXPORT_QUOTA_USED');
      await expect(tree).toContainText('今天的 100 次 PDF 导出已经用完');
      await expect(page.locator('[data-details-problem], [data-details-mismatch]')).toHaveCount(0);
    },
  );

  test(`every standard type is shown by its name, ${locale}`, sampled(locale === 'en'), async ({ page }) => {
    await openLookUp(page, locale);
    for (const type of DETAIL_TYPES) {
      const vector = vectors.find((known) => known.type.endsWith(type));
      await lookUpOn(page, `grpc-status-details-bin: ${vector?.base64}`);
      await expect(page.locator(`[data-detail$="${type}"]`).first(), type).toBeVisible();
    }
  });

  test(`a broken value says what is wrong with it, ${locale}`, sampled(locale === 'en'), async ({ page }) => {
    await openLookUp(page, locale);
    // The field cuts or trims some of the stored texts; those are proved without a browser.
    const typed = broken.filter(({ text, times }) => !times && /^[\w+/]{8,}[\w+/=]*$/.test(text));
    expect(typed.length).toBeGreaterThan(5);
    for (const { name, text, problem } of typed) {
      await lookUpOn(page, `grpc-status: 3\ngrpc-status-details-bin: ${text}`);
      const told = page.locator('[data-details-problem]');
      await expect(told, name).toHaveAttribute('data-details-problem', problem);
      await expect(told, name).not.toBeEmpty();
    }
  });
}

test('a status in the details that differs from the one outside is pointed out', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, captured.replace('grpc-status: 8', 'grpc-status: 5'));
  await expect(page.locator('[data-details-mismatch]')).toContainText('8 RESOURCE_EXHAUSTED');
  await expect(page.locator('[data-details-mismatch]')).toContainText('5 NOT_FOUND');
});

for (const locale of locales) {
  test(
    `details that cannot be read, with no status beside them, claim nothing and say why, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      await openLookUp(page, locale);
      expect((await lookUpOn(page, 'grpc-status-details-bin: CAMSA2JhZAxyz')).answer).toBeNull();
      await expect(page.locator('[data-details-problem]')).toBeVisible();
    },
  );
}

test('markup inside details is text', async ({ page }) => {
  await openLookUp(page, 'en');
  const message = '<img src=x onerror=alert(1)>';
  const status = Buffer.concat([Buffer.from([0x08, 3, 0x12, message.length]), Buffer.from(message)]);
  await lookUpOn(page, `grpc-status: 3\ngrpc-status-details-bin: ${status.toString('base64')}`);
  await expect(page.locator('[data-details]')).toContainText(message);
  await expect(page.locator('[data-details] img')).toHaveCount(0);
});
