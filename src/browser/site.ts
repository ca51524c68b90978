import type { Locale } from '../i18n/locales.ts';
import { LOCALES, locales } from '../i18n/locales.ts';
import { root } from '../routes/root.ts';

/** The language of the page that is open. */
export const pageLocale: Locale =
  locales.find((locale) => LOCALES[locale].html === document.documentElement.lang) ?? 'en';

/**
 * Fetches one of the site's own JSON files.
 * @throws when it cannot be had, so that the caller can say so.
 */
export const fetchJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(root + address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
};

/** Returns a function that runs `load` once and hands the same result to every caller; after a failure the next call loads again. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  return () =>
    (running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
};
