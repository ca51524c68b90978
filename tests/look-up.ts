/** Drives the look-up page through its contract: `data-search-state`, `[data-answer]`, `[data-results] > li`. */
import { expect, type Page } from 'playwright/test';
import type { CodeName } from '../src/data/names.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { addressOf } from '../src/routes/paths.ts';

/** What the page shows for a query. */
export interface Shown {
  readonly answer: CodeName | null;
  readonly firstResult: CodeName | null;
}

/** Opens the look-up page in one language; the query is part of the address. */
export const openLookUp = (page: Page, locale: Locale, fragment = '') =>
  page.goto(`/${addressOf({ page: 'search' }, locale)}${fragment}`);

/** Waits until the page has finished, whatever came out. */
export const settled = (page: Page) =>
  expect(page.locator('main')).toHaveAttribute('data-search-state', /^(?:done|error)$/);

/** Returns the code of the claimed answer and of the first result. */
export const shownOn = async (page: Page): Promise<Shown> => {
  const codeOf = async (selector: string) => {
    const found = page.locator(selector).first();
    return (await found.count()) > 0 ? ((await found.getAttribute('data-code')) as CodeName | null) : null;
  };
  return { answer: await codeOf('[data-answer]'), firstResult: await codeOf('[data-results] > li') };
};

/** Empties the box, enters a text and waits for the outcome. */
export const lookUpOn = async (page: Page, text: string): Promise<Shown> => {
  const box = page.locator('main textarea');
  await box.fill('');
  await expect(page.locator('main')).toHaveAttribute('data-search-state', 'idle');
  await box.fill(text);
  await settled(page);
  return shownOn(page);
};
