/** Which code a complaint about another one wants. */
import { expect, test } from 'vitest';
import { cameInstead, situationOfComplaint } from '../../src/search/complaints.ts';
import { namedCodes, wantedCodes } from '../../src/search/named.ts';

for (const [text, wanted] of [
  ['the server returns INTERNAL instead of NOT_FOUND', 'NOT_FOUND'],
  ['INTERNAL is returned instead of NOT_FOUND', 'NOT_FOUND'],
  ['got UNKNOWN rather than ABORTED', 'ABORTED'],
  ['return NOT_FOUND instead of INTERNAL', 'NOT_FOUND'],
  ['it should be returning NOT_FOUND instead of INTERNAL', 'NOT_FOUND'],
  ['it returns now NOT_FOUND instead of INTERNAL', 'NOT_FOUND'],
] as const)
  test(`“${text}” wants ${wanted}`, () => {
    expect(wantedCodes(text, namedCodes(text))[0]).toBe(wanted);
  });

test('success is never what should have come', () => {
  const text = 'returns UNKNOWN instead of codes.OK';
  expect(cameInstead(text, namedCodes(text))).toBeUndefined();
});

for (const [text, situation] of [
  ['CreateTopic returns UNKNOWN if the topic already exists', 'the topic already exists'],
  ['stop returning UNKNOWN for validation errors', 'validation errors'],
  ['the token is expired, currently INTERNAL is returned', 'the token is expired,'],
  ['client returns UNKNOWN if the topic already exists', undefined],
  ['UNKNOWN if the topic already exists', undefined],
  ['returns UNKNOWN or INTERNAL if the topic already exists', undefined],
  ['no code', undefined],
] as const)
  test(`“${text}” ${situation === undefined ? 'complains about no code' : `complains about a code when ${situation}`}`, () => {
    expect(situationOfComplaint(text, namedCodes(text))?.trim()).toBe(situation);
  });
