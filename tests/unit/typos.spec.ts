/** Which code a misspelt name is taken for, and when a word is no misspelt name. */
import { expect, test } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';
import { misspelt } from '../../src/search/typos.ts';

for (const [what, text, code] of [
  ['a letter dropped', 'unavalable', 'UNAVAILABLE'],
  ['a letter added', 'unavailablee', 'UNAVAILABLE'],
  ['a letter changed', 'internel', 'INTERNAL'],
  ['two letters swapped', 'intrenal', 'INTERNAL'],
  ['two letters swapped in a short name, which is one slip', 'abrot', 'ABORTED'],
  ['spaces of its own', 'unav ail ab el', 'UNAVAILABLE'],
  ['many spaces', '  u  n a v  ailable ', 'UNAVAILABLE'],
  ['a qualifier of Go', 'codes.Unavialable', 'UNAVAILABLE'],
  ['a qualifier of C++', 'StatusCode::kIntrenal', 'INTERNAL'],
  ['a prefix of C++', 'kIntrenal', 'INTERNAL'],
  ['a namespace of PHP', 'Grpc\\Intrenal', 'INTERNAL'],
  ['words around it', 'grpc status unavialable', 'UNAVAILABLE'],
  ['Chinese words around it', 'UNAVALABLE 错误', 'UNAVAILABLE'],
] as const)
  test(`a name with ${what} is recognized`, () => {
    expect(misspelt(text)).toBe(code);
  });

for (const [one, other, slips] of [
  ['abort', 'abort', 0],
  ['', 'abort', 5],
  ['abort', '', 5],
  ['abot', 'abort', 1],
  ['abbort', 'abort', 1],
  ['abxrt', 'abort', 1],
  ['abrot', 'abort', 1],
  ['baotr', 'abort', 2],
  ['baort', 'abort', 1],
  ['baotr', 'abotr', 1],
  ['rbota', 'abort', 3],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
] as const)
  test(`${slips} slips are between “${one}” and “${other}”`, () => {
    expect(editDistance(one, other, 9)).toBe(slips);
    expect(editDistance(one, other, slips)).toBe(slips);
    if (slips > 0) expect(editDistance(one, other, slips - 1)).toBeGreaterThan(slips - 1);
  });

test('a name of five letters bears one slip, one of six two, one of nine three', () => {
  expect(misspelt('abxrt')).toBe('ABORTED');
  expect(misspelt('abxxt')).toBeUndefined();
  expect(misspelt('cnacle')).toBe('CANCELLED');
  expect(misspelt('cxncxlled')).toBe('CANCELLED');
});

test('a name of eight letters bears two slips, one of eleven three, one of sixteen four', () => {
  expect(misspelt('intern')).toBe('INTERNAL');
  expect(misspelt('inter')).toBeUndefined();
  expect(misspelt('unavlble')).toBe('UNAVAILABLE');
  expect(misspelt('unavlbl')).toBeUndefined();
  expect(misspelt('permisondeid')).toBe('PERMISSION_DENIED');
  expect(misspelt('prmisondeid')).toBeUndefined();
});

test('of two names the one with fewer slips for its length is meant', () => {
  expect(misspelt('unathenticated')).toBe('UNAUTHENTICATED');
  expect(misspelt('unimplmented')).toBe('UNIMPLEMENTED');
  expect(misspelt('abortd')).toBe('ABORTED');
});

for (const [what, text] of [
  ['three letters', 'abo'],
  ['more than twenty-four letters', 'resourceexhaustedexceptio'],
  ['more than five words', 'u n a v a ilable'],
  ['other Chinese words around it', '我的 unavalable 服务'],
  ['words that only surround names', 'grpc error'],
  ['other letters', 'authentification'],
] as const)
  test(`a text with ${what} is no misspelt name`, () => {
    expect(misspelt(text)).toBeUndefined();
  });

test('a text longer than sixty characters is no misspelt name', () => {
  expect(misspelt(`unavialable${' '.repeat(49)}`)).toBe('UNAVAILABLE');
  expect(misspelt(`unavialable${' '.repeat(50)}`)).toBeUndefined();
});
