import { codes } from '../../src/data/codes.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../../src/data/names.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp, settled, shownOn } from '../look-up.ts';
import { sampled } from '../tiers.ts';

type Queries = readonly (readonly [query: string, code: CodeName])[];

const TABLE: Readonly<Record<string, Queries>> = {
  'a number': codeNames.map((name) => [String(CODE_NUMBERS[name]), name]),
  'a canonical name': codeNames.map((name) => [name, name]),
  'a Chinese name': codeNames.map((name) => [codes[name].title.zh, name]),
  'a spelling of some library': [
    ['codes.Canceled', 'CANCELLED'],
    ['StatusCode.UNAVAILABLE', 'UNAVAILABLE'],
    ['grpc::StatusCode::NOT_FOUND', 'NOT_FOUND'],
    ['Status.Code.FAILED_PRECONDITION', 'FAILED_PRECONDITION'],
    ['kUnimplemented', 'UNIMPLEMENTED'],
    ['deadline-exceeded', 'DEADLINE_EXCEEDED'],
    ['data_loss', 'DATA_LOSS'],
    ['permission denied', 'PERMISSION_DENIED'],
  ],
  'an HTTP status': [
    ['http 429', 'RESOURCE_EXHAUSTED'],
    ['504', 'DEADLINE_EXCEEDED'],
    ['HTTP 401', 'UNAUTHENTICATED'],
  ],
  'a pasted error': [
    ['rpc error: code = Unavailable desc = transport is closing', 'UNAVAILABLE'],
    ['io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: deadline exceeded after 1.99s', 'DEADLINE_EXCEEDED'],
    ['Error: 7 PERMISSION_DENIED: The caller does not have permission', 'PERMISSION_DENIED'],
    ['{"code":16,"message":"Permission denied"}', 'UNAUTHENTICATED'],
    ['{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}', 'PERMISSION_DENIED'],
    ['2026-03-14T15:09:26Z ERROR app.go:14 rpc error: code = NotFound desc = user 13', 'NOT_FOUND'],
    ['grpc-status: 8\r\ngrpc-message: quota', 'RESOURCE_EXHAUSTED'],
  ],
  'a misspelling': [
    ['UNAVALIABLE', 'UNAVAILABLE'],
    ['deadline exeeded', 'DEADLINE_EXCEEDED'],
  ],
};

/** What `npm test` looks up in a browser; that a text leads to its code is proved without one. */
const SAMPLES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['a pasted error', 'a spelling of some library'],
  zh: ['a Chinese name', 'an HTTP status'],
};

for (const locale of locales) {
  for (const [what, queries] of Object.entries(TABLE)) {
    test(
      `${what} leads to its code, ${locale}`,
      sampled(SAMPLES[locale].includes(what)),
      async ({ page }) => {
        await openLookUp(page, locale);
        const wrong: string[] = [];
        for (const [query, code] of queries) {
          const { answer } = await lookUpOn(page, query);
          if (answer !== code) wrong.push(`${query}: answer ${answer}`);
        }
        expect(wrong).toEqual([]);
      },
    );
  }

  test(`what means nothing gets no code, ${locale}`, sampled(locale === 'en'), async ({ page }) => {
    await openLookUp(page, locale);
    for (const query of ['17', 'lorem ipsum dolor', '今天天气怎么样']) {
      expect((await lookUpOn(page, query)).answer, query).toBeNull();
      await expect(page.locator('[data-search-status]')).not.toBeEmpty();
    }
  });

  test(
    `the page goes from idle to done and back, and says so, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      await openLookUp(page, locale);
      const main = page.locator('main');
      await expect(main).toHaveAttribute('data-search-state', 'idle');
      await expect(page.locator('[data-search-status]')).toHaveAttribute('role', 'status');
      await page.locator('main textarea').fill('14');
      await expect(main).toHaveAttribute('data-search-state', 'done');
      await expect(page.locator('[data-answer]')).toContainText('UNAVAILABLE');
      await page.locator('main textarea').fill('');
      await expect(main).toHaveAttribute('data-search-state', 'idle');
      await expect(page.locator('[data-answer]')).toHaveCount(0);
      await expect(page.locator('[data-results] > li')).toHaveCount(0);
    },
  );
}

test('every result says what kind of page it is, and leads to one', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, 'load balancer closed idle connection');
  const results = page.locator('[data-results] > li');
  expect(await results.count()).toBeGreaterThan(1);
  for (const result of await results.all()) {
    const href = (await result.locator('a').first().getAttribute('href')) ?? '';
    const [, kind = 'page'] = /\/(code|message|guide)s\/./.exec(href) ?? [];
    await expect(result, href).toHaveAttribute('data-kind', kind);
    if (['code', 'message'].includes(kind))
      await expect(result, href).toHaveAttribute('data-code', /^[A-Z_]+$/);
    expect((await page.request.get(href)).status()).toBe(200);
  }
});

test('the query stands in the fragment, so that an answer can be sent to somebody', async ({
  page,
  context,
}) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, 'codes.NotFound + 50% #1');
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(other.locator('main textarea')).toHaveValue('codes.NotFound + 50% #1');
});

test('a query after ? moves to the fragment and is answered', async ({ page }) => {
  await page.goto('/search/?q=http%20429');
  await settled(page);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#q=http%20429');
  expect((await shownOn(page)).answer).toBe('RESOURCE_EXHAUSTED');
});

test('an example on the page fills the box', async ({ page }) => {
  await openLookUp(page, 'zh');
  await page.locator('[data-search-examples] a').first().click();
  await settled(page);
  expect((await shownOn(page)).answer).toBe('UNAVAILABLE');
});

const HOSTILE = [
  '<img src=x onerror=document.title="broken-in">',
  '<script>document.title="broken-in"</script>',
  'rpc error: code = NotFound desc = <b>bold</b><svg onload=document.title="broken-in">',
  '`back` ${ticks} {{braces}} \\u0000 \u202e right to left',
];

test('a paste is shown, never run', async ({ page }) => {
  for (const text of HOSTILE) {
    await page.goto('about:blank');
    await openLookUp(page, 'en', `#q=${encodeURIComponent(text)}`);
    await settled(page);
    await lookUpOn(page, text);
    await expect(page.locator('main textarea')).toHaveValue(text);
    await expect(page).not.toHaveTitle('broken-in');
    expect(await page.locator('main').locator('img, script, svg[onload]').count(), text).toBe(0);
  }
});

test('markup in a description is text in the answer', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, 'rpc error: code = NotFound desc = <b>bold</b> user');
  await expect(page.locator('[data-answer]')).toContainText('<b>bold</b>');
});

test('an HTTP status shows both directions, each named', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, 'http 429');
  const directions = page.locator('[data-http="429"] dl');
  await expect(directions.locator('dt')).toHaveText([
    'A client receives it without grpc-status (gRPC’s document)',
    'A service responds with it (google.rpc.Code)',
  ]);
  await expect(directions.locator('dd')).toHaveText(['UNAVAILABLE', 'RESOURCE_EXHAUSTED']);
});

test('the link that skips to the content takes no text away', async ({ page }) => {
  await openLookUp(page, 'zh');
  await lookUpOn(page, 'http 429');
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page.locator('main textarea')).toHaveValue('http 429');
  await expect(page).toHaveURL(/#q=http%20429$/);
  expect((await shownOn(page)).answer).toBe('RESOURCE_EXHAUSTED');
});

test('the way back from an example leads to the empty box', async ({ page }) => {
  await openLookUp(page, 'en');
  await page.locator('[data-search-examples] a').first().click();
  await settled(page);
  await page.goBack();
  await expect(page.locator('main textarea')).toHaveValue('');
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});
