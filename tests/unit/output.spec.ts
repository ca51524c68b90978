/** What looks written by a program, and what by a reader. */
import { expect, test } from 'vitest';
import { isOutput, looksWritten, outputSigns } from '../../src/search/output.ts';

const WORDS = 'the order of the customer is gone ';

test('a sentence has no sign of a program, a time has one, a time and a level are output', () => {
  expect(looksWritten(WORDS)).toBe(true);
  expect([looksWritten(`03:31:02 ${WORDS}`), isOutput(`03:31:02 ${WORDS}`)]).toEqual([false, false]);
  expect(isOutput(`03:31:02 ERROR ${WORDS}`)).toBe(true);
});

test('a line of a stack is a sign, a sentence that says how many at least is none', () => {
  expect(outputSigns('at rows.find')).toBe(1);
  expect(outputSigns('at least one row is needed')).toBe(0);
  expect(outputSigns('at most ten rows are returned')).toBe(0);
});

test('more than three lines that are not empty are one sign', () => {
  expect(outputSigns('one\ntwo\nthree')).toBe(0);
  expect(outputSigns('one\ntwo\nthree\n\n  \n')).toBe(0);
  expect(outputSigns('one\ntwo\n\nthree\nfour')).toBe(1);
});

test('more than five hundred characters are one sign', () => {
  expect(outputSigns('x'.repeat(500))).toBe(0);
  expect(outputSigns('x'.repeat(501))).toBe(1);
});

test('signs are looked for in the first eight thousand characters', () => {
  const long = outputSigns('x'.repeat(9000));
  expect(outputSigns(`03:31:02 ${'x'.repeat(9000)}`)).toBe(long + 1);
  expect(outputSigns(`${'x'.repeat(9000)} 03:31:02`)).toBe(long);
});
