/** Interface words with parameters. */
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';

test.for(locales)('a word with parameters has each of them in its text: %s', (locale) => {
  const withParameters = Object.entries<unknown>({ ...ui[locale] }).flatMap(([key, value]) =>
    typeof value === 'function' ? [{ key, say: value as (...given: readonly string[]) => string }] : [],
  );
  expect(withParameters.length).toBeGreaterThan(50);
  const silent = withParameters.flatMap(({ key, say }) => {
    const given = Array.from({ length: say.length }, (_, nth) => `<${nth}>`);
    const said = say(...given);
    return given.filter((each) => !said.includes(each)).map((each) => `${key} ${each}: ${said}`);
  });
  expect(silent).toEqual([]);
});

test('a source without a date is named by its commit alone', () => {
  expect(ui.en['sources.version']('abc', undefined)).not.toContain('undefined');
  expect(ui.zh['sources.version']('abc', undefined)).toBe('提交 abc');
});
