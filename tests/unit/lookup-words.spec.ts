import { expect, test } from 'vitest';
import { headlineVerdict } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { neighboursOf } from '../../src/data/pairs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { detailWords, lookupWords, wordsToSend } from '../../src/model/lookup-words.ts';

test('the words of the look-up survive the way through JSON, in every language', () => {
  for (const locale of locales) {
    const words = lookupWords(locale);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    expect(words.words['search.all']).toBe(ui[locale]['search.all']);
    expect(Object.keys(words.words).length).toBeGreaterThan(20);
    const ofDetails = detailWords(locale);
    expect(JSON.parse(JSON.stringify(ofDetails))).toEqual(ofDetails);
    expect(ofDetails['details.empty']).toBe(ui[locale]['details.empty']);
    expect(Object.keys(ofDetails).filter((key) => key in words.words)).toEqual([]);
  }
});

test('a word with a parameter stops the build instead of being missing in the browser', () => {
  expect(() => wordsToSend({ 'answer.count': (count: number) => `${count}` })).toThrow(
    /src\/i18n: answer\.count takes a parameter/,
  );
  expect(wordsToSend({ 'board.count': () => '1', 'answer.codes': 'x' })).toEqual({ 'answer.codes': 'x' });
});

test('the look-up knows of each code what its page says', () => {
  for (const locale of locales) {
    const { codes } = lookupWords(locale);
    const facts = factsOf('UNAVAILABLE');
    expect(Object.keys(codes)).toHaveLength(17);
    expect(codes.UNAVAILABLE).toMatchObject({
      number: 14,
      title: facts.title[locale],
      meaning: facts.meaning[locale],
      actorLabel: ui[locale][`actor.${facts.actor}`],
      action: facts.action[locale],
      retry: ui[locale][`retry.${headlineVerdict(facts.retry)}`],
    });
    expect(codes.UNAVAILABLE.href).toMatch(/\/codes\/unavailable\/$/);
    expect(codes.UNAVAILABLE.neighbours).toEqual(
      neighboursOf('UNAVAILABLE').map(({ name, question }) => ({ name, question: question[locale] })),
    );
  }
});
