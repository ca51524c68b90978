import type { Page } from 'playwright';
import { LOCALES, locales, type Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/paths.ts';
import { openBuiltSite } from '../built-site.ts';
import type { Shown } from './measures.ts';
import type { Row } from './rows.ts';

const ask = (page: Page, query: string): Promise<{ claimed: string | undefined; links: string[] }> =>
  page.evaluate(async (text) => {
    const main = document.querySelector<HTMLElement>('main[data-search-state]');
    const field = main?.querySelector('textarea');
    if (!main || !field) throw new Error('the look-up page has lost its contract');
    const reached = (wanted: readonly string[]) =>
      new Promise<void>((resolve) => {
        const settled = () => wanted.includes(main.dataset['searchState'] ?? '');
        if (settled()) return resolve();
        const observer = new MutationObserver(() => {
          if (!settled()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(main, { attributes: true });
      });
    const enter = (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    enter('');
    await reached(['idle']);
    enter(text);
    await reached(['done', 'error']);
    const claimed = main.querySelector<HTMLElement>('[data-answer]')?.dataset['code'];
    const own = claimed ? [...main.querySelectorAll('[data-answer] h2 a')] : [];
    const links = [...own, ...main.querySelectorAll('[data-results] > li > a:first-of-type')];
    return { claimed, links: links.map((link) => new URL((link as HTMLAnchorElement).href).pathname) };
  }, query);

/** Returns the address of the same page in English, where the expected addresses are. */
const inEnglish = (address: string): string =>
  locales
    .filter((locale) => LOCALES[locale].path !== '')
    .reduce((path, locale) => path.replace(new RegExp(`^/${LOCALES[locale].path}(?=/)`), ''), address);

/** Returns what the built look-up page shows for each row, asked in the row's language. */
export const askBuiltPage = async (rows: readonly Row[]): Promise<Shown[]> => {
  const { browser, origin, close } = await openBuiltSite();
  const pages = new Map<Locale, Page>();
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${addressOf({ page: 'search' }, locale)}`);
    await page.locator('main textarea').first().focus();
    pages.set(locale, page);
  }
  const shown: Shown[] = [];
  for (const { lang, query } of rows) {
    const page = pages.get(lang);
    if (!page) throw new Error(`there is no page in the language ${lang}`);
    const { claimed, links } = await ask(page, query);
    shown.push({ claimed, links: links.map(inEnglish) });
  }
  await close();
  return shown;
};
