import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';

const config = (id: string): string =>
  readFileSync(join(import.meta.dirname, `../../content/examples/service-config/configs/${id}.json`), 'utf8');

test('says first what is wrong with a policy that stands in the wrong place', async ({ page }) => {
  await page.goto('service-config/');
  await page.locator('main textarea').fill(config('bare-retry-policy'));
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'done');
  await expect(page.locator('[data-verdict] p').first()).toContainText('methodConfig');
  await expect(page.locator('[data-fault]').first()).toHaveAttribute('data-rule', 'wrapper-missing');
  await expect(page.locator('[data-fault]').first()).toHaveAttribute('data-line', '2');
});

test('shows each code with its attempts, and what each library does', async ({ page }) => {
  await page.goto('zh/service-config/');
  await page.locator('main textarea').fill(config('codes-lower'));
  await expect(page.locator('[data-library="grpc-js"]')).toHaveAttribute('data-accepts', 'yes');
  await expect(page.locator('[data-library="grpc-go"]')).toHaveAttribute('data-accepts', 'no');
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-outcome', 'retried');
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-attempts', '3');
  await expect(page.locator('[data-code="ABORTED"]')).toHaveAttribute('data-outcome', 'final');
});

test('takes a config out of the address, and the entry of the method that is typed', async ({ page }) => {
  await page.goto(`service-config/#c=${encodeURIComponent(config('name-method-before-service'))}`);
  const unavailable = page.locator('[data-code="UNAVAILABLE"]');
  await page.locator('input[name=method]').fill('shop.v1.Catalogue/GetItem');
  await expect(unavailable).toHaveAttribute('data-attempts', '4');
  await page.locator('input[name=method]').fill('shop.v1.Catalogue/ListItems');
  await expect(unavailable).toHaveAttribute('data-attempts', '2');
});

test('calls a text an error that is no config at all', async ({ page }) => {
  await page.goto('service-config/');
  await page.locator('main textarea').fill('hello');
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'error');
});
