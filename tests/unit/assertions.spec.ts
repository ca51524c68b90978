import { expect, test } from 'vitest';
import { factsOf } from '../../src/data/codes.ts';
import { checkAssertions } from '../../src/prose/assertions.ts';

const facts = factsOf('UNAVAILABLE');
const { readOnly, idempotent, other } = facts.retry;
const asserts = {
  'retry.readOnly': readOnly,
  'retry.idempotent': idempotent,
  'retry.other': other,
  mayHaveRun: facts.mayHaveRun,
};
const FILE = 'content/en/codes/unavailable.mdx';

test('prose written by the facts of today passes', () => {
  expect(() => checkAssertions(asserts, facts, FILE)).not.toThrow();
});

test('a fact that changed under the prose stops the build, with the file and what to read', () => {
  const changed = { ...facts, retry: { ...facts.retry, other: 'none' as const } };
  expect(() => checkAssertions(asserts, changed, FILE)).toThrow(
    `${FILE}: retry.other is none in the data, ${other} in the prose. Read the prose, correct what it says`,
  );
  const twice = { ...asserts, 'retry.readOnly': 'other', mayHaveRun: 'other' };
  expect(() => checkAssertions(twice, facts, FILE)).toThrow(
    `retry.readOnly is ${readOnly} in the data, other in the prose; mayHaveRun is ${facts.mayHaveRun} in`,
  );
  for (const path of ['retry.readOnly', 'retry.idempotent', 'mayHaveRun'] as const)
    expect(() => checkAssertions({ ...asserts, [path]: 'other' }, facts, FILE)).toThrow(`${path} is `);
});
