import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { lookupWords, wordsToSend } from '../../src/model/lookup-words.ts';

test('the words of the look-up survive the way through JSON, in every language', () => {
  for (const locale of locales) {
    const words = lookupWords(locale);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    expect(words.words['search.all']).toBe(ui[locale]['search.all']);
    expect(Object.keys(words.words).length).toBeGreaterThan(20);
  }
});

test('a word with a parameter stops the build instead of being missing in the browser', () => {
  expect(() => wordsToSend({ 'answer.count': (count: number) => `${count}` })).toThrow(
    /src\/i18n: answer\.count takes a parameter/,
  );
  expect(wordsToSend({ 'board.count': () => '1', 'answer.heading': 'x' })).toEqual({ 'answer.heading': 'x' });
});
