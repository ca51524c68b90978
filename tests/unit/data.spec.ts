import { expect, test } from 'vitest';
import { codes } from '../../src/data/codes.ts';
import { CODE_NUMBERS, codeByNumber, codeNames, slugOf, type CodeName } from '../../src/data/names.ts';
import { neighbours } from '../../src/data/neighbours.ts';
import { neighboursOf, pairs } from '../../src/data/pairs.ts';
import { allSituations } from '../../src/data/situations.ts';
import { locales } from '../../src/i18n/locales.ts';

test('the numbers are 0 to 16 in order, and each leads back to its name', () => {
  expect(codeNames.map((name) => CODE_NUMBERS[name])).toEqual([...Array(17).keys()]);
  for (const name of codeNames) expect(codeByNumber(CODE_NUMBERS[name])).toBe(name);
  for (const number of [-1, 17, 1.5, Number.NaN]) expect(codeByNumber(number)).toBeUndefined();
});

test('the records stand in the order of the numbers, and no two codes share a slug', () => {
  expect(Object.keys(codes)).toEqual(codeNames);
  expect(new Set(codeNames.map(slugOf)).size).toBe(codeNames.length);
});

test('neighbours are mutual, listed once, and never the code itself', () => {
  for (const name of codeNames) {
    const others: readonly CodeName[] = neighbours[name];
    expect.soft(new Set(others).size, `${name} lists a neighbour twice`).toBe(others.length);
    expect.soft(others, name).not.toContain(name);
    for (const other of others) {
      const back: readonly CodeName[] = neighbours[other];
      expect.soft(back, `${name} names ${other}, so ${other} must name ${name}`).toContain(name);
    }
  }
});

test('each pair of neighbours is decided once, the lower number first', () => {
  const wanted = codeNames.flatMap((name) =>
    neighboursOf(name)
      .filter((other) => CODE_NUMBERS[name] < CODE_NUMBERS[other.name])
      .map((other) => `${name}/${other.name}`),
  );
  expect(Object.keys(pairs).sort()).toEqual(wanted.sort());
});

test('a situation stands once in the bank: no text has two ids, which could name different codes', () => {
  for (const locale of locales) {
    const byText = Map.groupBy(allSituations, ({ text }) => text[locale]);
    const twice = [...byText].filter(([, those]) => those.length > 1);
    expect(twice.map(([text, those]) => `${text}: ${those.map(({ id }) => id).join(', ')}`)).toEqual([]);
  }
});
