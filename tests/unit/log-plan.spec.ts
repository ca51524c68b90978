import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { normalised } from '../../src/log/normalise.ts';
import { allFormats } from '../../src/search/all-formats.ts';
import { planner } from '../../src/log/plan.ts';
import { statusOf } from '../../src/log/status.ts';
import { KNOWN_LOGS } from '../known-logs.ts';
import { COLLECTORS, RECORDED_LOGS } from '../recorded-logs.ts';

const queries = globSync(join(import.meta.dirname, '../queries/**/*.jsonl')).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { query: string }).query),
);
const collected = RECORDED_LOGS.flatMap(({ lines }) =>
  Object.values(COLLECTORS).flatMap((written) => lines.map(written)),
);
const examples = catalogue.map(({ example }) => `2026-11-29T02:14:05Z ERROR rpc failed: ${example}`);

test('a plan that was made for lines alike finds the status and the message that all patterns find', () => {
  const texts = [
    ...queries,
    ...examples,
    ...collected,
    ...KNOWN_LOGS.flatMap(({ text }) => text.split('\n')),
  ];
  expect(texts.length).toBeGreaterThan(10_000);
  const planFor = planner(catalogue);
  const whole = { messages: catalogue, formats: allFormats };
  const differing = [...new Set(texts)].filter((text) => {
    const planned = statusOf(text, () => planFor(text, normalised(text)));
    return JSON.stringify(planned) !== JSON.stringify(statusOf(text, () => whole));
  });
  expect(differing).toEqual([]);
});
