import { expect, test } from 'vitest';
import { failuresNow, knownFailures } from '../queries/failures.ts';

const known = knownFailures().map((failure) => JSON.stringify(failure));
const now = failuresNow().map((failure) => JSON.stringify(failure));

test('no text of the work part goes wrong that is not on the list of known failures', () => {
  expect(now.filter((failure) => !known.includes(failure))).toEqual([]);
});

test('a text that has come right is taken off tests/queries/known-failures.json', () => {
  expect(known.filter((failure) => !now.includes(failure))).toEqual([]);
});

test('a known failure is listed once', () => {
  expect(new Set(known).size).toBe(known.length);
});
