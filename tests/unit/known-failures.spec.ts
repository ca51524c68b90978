import { expect, test } from 'vitest';
import { failuresIn, judgedFiles, knownFailures, textsIn } from '../queries/failures.ts';

const known = knownFailures();
const files = judgedFiles();

test.each(files)(
  'the texts of %s go wrong where tests/queries/known-failures.json says so, and nowhere else',
  (file) => {
    const texts = new Set(textsIn(file));
    expect(texts.size).toBeGreaterThan(0);
    const now = failuresIn(file).map((failure) => JSON.stringify(failure));
    const expected = known.filter(({ query }) => texts.has(query)).map((failure) => JSON.stringify(failure));
    expect(
      now.filter((failure) => !expected.includes(failure)),
      'goes wrong and is not on the list',
    ).toEqual([]);
    expect(
      expected.filter((failure) => !now.includes(failure)),
      'has come right: take it off the list',
    ).toEqual([]);
  },
);

test('every known failure is a text of these files', () => {
  const texts = new Set(files.flatMap(textsIn));
  expect(known.filter(({ query }) => !texts.has(query))).toEqual([]);
});

test('a known failure is listed once', () => {
  expect(new Set(known.map((failure) => JSON.stringify(failure))).size).toBe(known.length);
});
