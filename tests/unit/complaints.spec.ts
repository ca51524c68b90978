/** When a text complains about the one code that it names. */
import { expect, test } from 'vitest';
import { isUnfit, situationOfComplaint } from '../../src/search/complaints.ts';
import { namedCodes } from '../../src/search/named.ts';
import { shownInNode } from '../../src/tools/accuracy/in-node.ts';

for (const [text, situation] of [
  ['CreateTopic returns UNKNOWN if the topic already exists', 'the topic already exists'],
  ['stop returning UNKNOWN for validation errors', 'validation errors'],
  ['the token is expired, currently INTERNAL is returned', 'the token is expired,'],
  ['client returns UNKNOWN if the topic already exists', undefined],
  ['gets UNKNOWN if the topic already exists', undefined],
  ['please return UNKNOWN if the topic already exists', undefined],
  ['UNKNOWN if the topic already exists', undefined],
  ['returns UNKNOWN or INTERNAL if the topic already exists', undefined],
  ['returns UNKNOWN', undefined],
  ['no code', undefined],
] as const)
  test(`“${text}” ${situation === undefined ? 'complains about no code' : `complains about a code when ${situation}`}`, () => {
    expect(situationOfComplaint(text, namedCodes(text))).toBe(situation);
  });

for (const [text, code] of [
  ['the server returns INTERNAL when the user does not exist', 'NOT_FOUND'],
  ['returns UNKNOWN for expired tokens', 'UNAUTHENTICATED'],
  // What the situation says here is no more than a word that the sign of another code has, or no sign at all.
  ['returns UNKNOWN when the moon is full', 'UNKNOWN'],
  ['server returns INTERNAL when I add a second column', 'INTERNAL'],
  ['gRPC server rarely returns UNAVAILABLE on seemingly successful requests', 'UNAVAILABLE'],
] as const)
  test(`“${text}” is about ${code}`, () => {
    expect(shownInNode(text).claimed).toBe(code);
  });

test('a complaint about a code is told from a question about it, and from one that names what should come', () => {
  const judged = (text: string) => isUnfit(text, namedCodes(text));
  expect(judged('INTERNAL seems a bit odd here')).toBe(true);
  expect(judged('返回 INTERNAL 不合适')).toBe(true);
  expect(judged('what does INTERNAL mean')).toBe(false);
  expect(judged('UNAVAILABLE is misleading. Could this be changed to RESOURCE_EXHAUSTED')).toBe(false);
});
