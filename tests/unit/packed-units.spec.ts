/** What a browser fetches of the units is all that they say, and what it leaves aside changes no answer. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { unitsIn } from '../../src/model/units.ts';
import { lookUp } from '../../src/search/answer.ts';
import { formats } from '../../src/search/formats.ts';
import { hasTitleElsewhere, packed, unpacked } from '../../src/search/packed-units.ts';
import { mayHoldPrint } from '../../src/search/print.ts';
import { phrasesOf } from '../../src/search/units.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';

test.each(locales)('units with phrases in %s come out as they went in', (locale) => {
  const units = unitsIn({ phrases: locale, titles: locale });
  const { units: seen, phrases } = unpacked(packed(units));
  expect(seen).toEqual(
    units.map(({ phrases: _, ...unit }) => (hasTitleElsewhere(unit.kind) ? { ...unit, title: '' } : unit)),
  );
  const spoken = (all: typeof phrases) => all.map(({ unit, terms }) => [unit.id, ...terms]);
  expect(spoken(phrases)).toEqual(spoken(phrasesOf(units)));
});

const asked = globSync(['*.jsonl', 'real/work/*.jsonl'], { cwd: 'tests/queries' })
  .flatMap((file) => rowsOf(`tests/queries/${file}`))
  .filter(({ query }) => !mayHoldPrint(query));

test('a question in everyday words is answered alike without the messages and the rare forms', () => {
  expect(asked.length).toBeGreaterThan(300);
  const changed = asked.filter(({ query }) => {
    const known = knowledgeFor(query);
    const fewer = lookUp(query, { ...known, messages: [], formats });
    return JSON.stringify(fewer) !== JSON.stringify(lookUp(query, known));
  });
  expect(changed.map(({ query }) => query)).toEqual([]);
});

test.each([
  'transport is closing',
  'what does transport is closing mean',
  'which code has "transport is closing"',
  'how to fix connection refused',
  'NOT_FOUND',
  'rpc error: code = Unavailable',
  '状态码 14',
  '返回状态为Unknown',
  '报 connection refused',
])('“%s” may hold what a program printed', (text) => {
  expect(mayHoldPrint(text)).toBe(true);
});

test.each([
  'which code when the uploaded picture is too large',
  "What status should I return if a user isn't allowed to read?",
  '用户没有权限访问应该返回什么状态码',
  'gRPC 限流返回哪个码？',
])('“%s” is a question in everyday words', (text) => {
  expect(mayHoldPrint(text)).toBe(false);
});
