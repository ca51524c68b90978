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
  await expect(page.locator('[data-library="grpc-go"] [data-complaint]')).toContainText(
    'grpc: the provided default service config is invalid: ',
  );
  await expect(page.locator('[data-library="grpc-js"] [data-complaint]')).toHaveCount(0);
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

test('builds a config for the kind of call and checks it in the field', async ({ page }) => {
  await page.goto('service-config/');
  const builder = page.locator('[data-builder]');
  await builder.locator('[name=names]').fill('shop.v1.Orders/Get, a/b/c');
  await builder.locator('[name=attempts]').fill('3');
  await builder.locator('[value=RESOURCE_EXHAUSTED]').check();
  await builder.locator('button').click();
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'done');
  await expect(page.locator('main textarea')).toBeFocused();
  await expect(page.locator('[data-code="RESOURCE_EXHAUSTED"]')).toHaveAttribute('data-attempts', '3');
  await expect(page.locator('[data-fault][data-severity="error"]')).toHaveCount(0);
  await expect(builder.locator('output')).toContainText('a/b/c');
  for (const library of ['grpc-go', 'grpc-java', 'grpc-core', 'grpc-js'])
    await expect(page.locator(`[data-library="${library}"]`)).toHaveAttribute('data-accepts', 'yes');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-code="RESOURCE_EXHAUSTED"]')).toHaveAttribute('data-outcome', 'retried');
});

test('selects no code for a call that changes data, and says why the config retries nothing', async ({
  page,
}) => {
  await page.goto('zh/service-config/');
  const builder = page.locator('[data-builder]');
  await builder.locator('[value=other]').check();
  await expect(builder.locator('[name=codes]:checked')).toHaveCount(0);
  await builder.locator('button').click();
  await expect(builder.locator('output')).not.toBeEmpty();
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-outcome', 'final');
});

test('opens a sample of the retry guide in the checker', async ({ page }) => {
  await page.goto('guides/retry/');
  await page.locator('details:has(#config-retry) a[href*="#c="]').click();
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'done');
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-attempts', '4');
});

test('shows the verdict in the look-up, which hands the text to the checker without sending it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`search/#q=${encodeURIComponent(config('name-missing'))}`);
  await expect(page.locator('[data-config-verdict] p').first()).toContainText('name');
  await page.locator('[data-results] a[href*="service-config/#c="]').click();
  await expect(page.locator('main')).toHaveAttribute('data-config-state', 'done');
  await expect(page.locator('[data-fault]').first()).toHaveAttribute('data-rule', 'name-missing');
  expect(asked.filter((url) => url.includes('retryPolicy'))).toEqual([]);
});

test('gets a config from the look-up whole that is too long for an address', async ({ page }) => {
  const policy = config('attempts-5').trim();
  const text = `{"methodConfig":[${Array.from({ length: 400 }, (_, i) => `{"name":[{"service":"shop.v1.Service${i}"}]}`).join(',')}],"note":${policy}}`;
  await page.goto('search/');
  await page.locator('main form[data-lookup] textarea').fill(text);
  await page.locator('[data-results] a[href*="service-config/#c="]').click();
  await expect(page.locator('main textarea')).toHaveValue(text);
  await page.reload();
  await expect(page.locator('main textarea')).toHaveValue(text);
});

test('applies the entry of a method picked from the list, and the choice of a DNS record', async ({
  page,
}) => {
  const record = `grpc_config=[{"clientLanguage":["go"],"serviceConfig":{}},{"percentage":50,"serviceConfig":${config('name-method-before-service')}}]`;
  await page.goto('service-config/');
  await page.locator('main textarea').fill(record);
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-outcome', 'final');
  await page.locator('select[name=choice]').selectOption('1');
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-attempts', '2');
  const [service, method] = [
    page.locator('[data-methods] button').first(),
    page.locator('[data-methods] button').nth(1),
  ];
  await method.click();
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-attempts', '4');
  await expect(method).toHaveAttribute('aria-pressed', 'true');
  await expect(service).toHaveAttribute('aria-pressed', 'false');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-code="UNAVAILABLE"]')).toHaveAttribute('data-attempts', '4');
  await expect(page.locator('select[name=choice]')).toHaveValue('1');
});

test('draws the pauses that the server asks for, and the failures that empty the throttle', async ({
  page,
}) => {
  await page.goto(`service-config/#c=${encodeURIComponent(config('throttle'))}`);
  await expect(page.locator('[data-numbers] svg .token.stopped').first()).toBeAttached();
  await expect(page.locator('[data-timeline] svg rect.attempt').first()).toBeAttached();
  await page.locator('input[name=pushback]').fill('300');
  await expect(page.locator('[data-timeline] svg .pushed').first()).toBeAttached();
  await expect(page.locator('[data-timeline] li').nth(1)).toContainText('0.3 s');
  await page.locator('input[name=pushback]').fill('-1');
  await expect(page.locator('[data-timeline]')).toContainText('one attempt');
});

test('shows the line to write where a duration is in milliseconds', async ({ page }) => {
  await page.goto(`service-config/#c=${encodeURIComponent(config('backoff-milliseconds'))}`);
  await expect(page.locator('[data-fixed-line] code').first()).toHaveText('"initialBackoff": "0.02s",');
});
