import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { normalised } from '../../src/log/normalise.ts';
import { allFormats } from '../../src/search/all-formats.ts';
import { planner } from '../../src/log/plan.ts';
import { statusOf } from '../../src/log/status.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';
import { KNOWN_LOGS } from '../known-logs.ts';
import { COLLECTORS, RECORDED_LOGS } from '../recorded-logs.ts';
import { THOROUGH } from '../thorough.ts';

const queries = globSync(join(import.meta.dirname, '../queries/**/*.jsonl'))
  .flatMap(rowsOf)
  .map(({ query }) => query);
const collected = RECORDED_LOGS.flatMap(({ lines }) =>
  Object.values(COLLECTORS).flatMap((written) => lines.map(written)),
);
const examples = catalogue.map(({ example }) => `2026-11-29T02:14:05Z ERROR rpc failed: ${example}`);

const texts = [
  ...new Set([...queries, ...examples, ...collected, ...KNOWN_LOGS.flatMap(({ text }) => text.split('\n'))]),
];

/** Each share is a test of its own, so that a busy machine has time for all. */
const SHARES = 5;
const tried = THOROUGH ? [0, 1, 2, 3, 4] : [0];

/** Lines that are alike are in one share: the plan of the first is used for the others. */
const shareOf = (text: string): number => normalised(text).length % SHARES;

test('a word that holds a word of a pattern is no noise, whatever is glued to it', () => {
  const planFor = planner(catalogue);
  const found = (word: string) => {
    const text = `ERROR dial tcp: ${word} refused`;
    return planFor(text, normalised(text)).messages.length > 0;
  };
  expect([found('shopbasket'), found('shopconnection')]).toEqual([false, true]);
});

test('more than five thousand texts are planned', () => {
  expect(texts.length).toBeGreaterThan(5_000);
});

test.for(tried)(
  'a plan that was made for lines alike finds the status and the message that all patterns find, share %i',
  (share) => {
    const planFor = planner(catalogue);
    const whole = { messages: catalogue, formats: allFormats };
    const differing = texts
      .filter((text) => shareOf(text) === share)
      .filter((text) => {
        const planned = statusOf(text, () => planFor(text, normalised(text)));
        return JSON.stringify(planned) !== JSON.stringify(statusOf(text, () => whole));
      });
    expect(differing).toEqual([]);
  },
);
