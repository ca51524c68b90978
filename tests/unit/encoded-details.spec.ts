/** A paste that holds nothing but encoded error details. */
import { expect, test } from 'vitest';
import { answerFromDetails } from '../../src/search/details-answer.ts';
import { detailsBinIn, loneValueIn } from '../../src/search/encoded-details.ts';

/** google.rpc.Status with code 5 and the message "no such row". */
const VALUE = Buffer.from([8, 5, 18, 11, ...Buffer.from('no such row')]).toString('base64');

test('a value is found after the name of its trailer, and joined values stay together', () => {
  expect(detailsBinIn(`< grpc-status-details-bin: ${VALUE}`)).toBe(VALUE);
  expect(detailsBinIn(`grpc-status-details-bin=${VALUE},${VALUE}`)).toBe(`${VALUE},${VALUE}`);
});

test('a lone value is found, words and short tokens are not', () => {
  expect(loneValueIn(` ${VALUE}\n`)).toBe(VALUE);
  expect(loneValueIn('unavailable')).toBeUndefined();
  expect(loneValueIn('two words')).toBeUndefined();
});

test('the status inside encoded details is the answer', () => {
  expect(answerFromDetails(VALUE)).toEqual({
    kind: 'status',
    voice: 'is',
    codes: ['NOT_FOUND'],
    status: {
      format: 'details',
      code: 'NOT_FOUND',
      description: 'no such row',
      detailsBin: VALUE,
      start: 0,
      end: VALUE.length,
    },
    chain: [],
    messages: [],
    pages: [],
    terms: ['NOT_FOUND'],
    lines: [],
  });
});

test('details that hold no failed code, or no status at all, claim nothing', () => {
  expect(answerFromDetails(Buffer.from([8, 0]).toString('base64'))).toBeUndefined();
  expect(answerFromDetails(Buffer.from([8, 99]).toString('base64'))).toBeUndefined();
  expect(answerFromDetails('internationalisation')).toBeUndefined();
});
