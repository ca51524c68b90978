import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { logReader } from '../../src/log/read.ts';
import { KNOWN_LOGS } from '../known-logs.ts';
import { COLLECTORS, RECORDED_LOGS } from '../recorded-logs.ts';

const countsIn = (text: string): Record<string, number> => {
  const reader = logReader(catalogue);
  reader.feed(text);
  reader.end();
  return Object.fromEntries(reader.report().codes.map(({ code, count }) => [code, count]));
};

test('at least forty logs of known content are counted, more than a third of them of real prints', () => {
  expect(RECORDED_LOGS.length).toBeGreaterThanOrEqual(15);
  expect(RECORDED_LOGS.length + KNOWN_LOGS.length).toBeGreaterThanOrEqual(40);
  for (const { name, counts } of RECORDED_LOGS) expect(Object.keys(counts).length, name).toBeGreaterThan(1);
});

for (const [collector, written] of Object.entries(COLLECTORS))
  describe(`what libraries really printed, collected by ${collector}`, () => {
    for (const { name, lines, counts } of RECORDED_LOGS)
      test(`${name}: every status once`, () => {
        expect(countsIn(`${lines.map(written).join('\n')}\n`)).toEqual(counts);
      });
  });
