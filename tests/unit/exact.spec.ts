/** What needs no interpretation: a number or a name alone, in any notation. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import { exact } from '../../src/search/exact.ts';

for (const [text, kind, code] of [
  ['14', 'number', 'UNAVAILABLE'],
  ['code 14', 'number', 'UNAVAILABLE'],
  ['grpcurl exit status 78', 'number', 'UNAVAILABLE'],
  ['grpcurl exited with code 69', 'number', 'NOT_FOUND'],
  ['grpcurl exit 64', 'number', 'OK'],
  ['grpcurl exit code 0', 'number', 'OK'],
  ['  NOT_FOUND  ', 'spelling', 'NOT_FOUND'],
  ['14 UNAVAILABLE', 'spelling', 'UNAVAILABLE'],
  ['UNAVAILABLE (14)', 'spelling', 'UNAVAILABLE'],
  ['codes.NotFound', 'spelling', 'NOT_FOUND'],
  ['firestore/not-found', 'spelling', 'NOT_FOUND'],
  ['Status->NotFound', 'spelling', 'NOT_FOUND'],
  ['not found()', 'spelling', 'NOT_FOUND'],
  ['grpc code.internal', 'spelling', 'INTERNAL'],
  ['未找到', 'spelling', 'NOT_FOUND'],
] as const satisfies readonly (readonly [string, string, CodeName])[])
  test(`“${text}” is the ${kind} of ${code}`, () => {
    expect(exact(text)).toEqual({ kind, code });
  });

for (const [what, text] of [
  ['a number and the name of another code', '5 UNAVAILABLE'],
  ['a name and the number of another code', 'UNAVAILABLE 5'],
  ['a negative number', '-14'],
  ['an exit status of another program', 'curl exit status 78'],
  ['an exit status that stands for no code', 'grpcurl exit status 99'],
  ['a number of three digits', 'grpcurl exit status 781'],
  ['a number beside grpcurl that is no exit status', 'grpcurl 78'],
  ['a host', 'cannot resolve cart.internal'],
  ['two lines', 'NOT_FOUND\nNOT_FOUND'],
  ['a name that is none', 'foo.bar'],
  ['nothing', ''],
] as const)
  test(`a text with ${what} needs more than a look at a table`, () => {
    expect(exact(text)).toBeUndefined();
  });

test('a text longer than eighty characters needs more than a look at a table', () => {
  expect(exact(`NOT_FOUND${' '.repeat(71)}`)?.code).toBe('NOT_FOUND');
  expect(exact(`NOT_FOUND${' '.repeat(72)}`)).toBeUndefined();
});
