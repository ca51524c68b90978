import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realQueries } from '../queries/real.ts';
import { PARTS, partOf } from '../queries/split.ts';
import { queryTable } from '../queries/table.ts';

const filed = realQueries();
const rows = filed.map(({ row }) => row);

/** Letters and digits only: the same text pasted with other spaces or punctuation is the same text. */
const essence = (query: string): string => query.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const twice = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

test('each part of the collected texts holds some', () => {
  for (const part of PARTS) expect(realQueries([part]).length, part).toBeGreaterThan(0);
});

test('each collected text occurs once, has its own id, and is not in the table of queries', () => {
  expect(twice(rows.map(({ id }) => id)), 'ids that occur twice').toEqual([]);
  expect(twice(rows.map(({ query }) => essence(query))), 'texts that occur twice: take one away').toEqual([]);
  const table = new Set(queryTable().map(({ query }) => essence(query)));
  const both = filed.filter(({ row }) => table.has(essence(row.query))).map(({ place }) => place);
  expect(both, 'take each away: its text is in tests/queries/*.jsonl').toEqual([]);
});

test('the hash of a collected text decides which part it is in', () => {
  const misplaced = filed
    .filter(({ part, row }) => partOf(row.query) !== part)
    .map(({ place, row }) => `${place} belongs to ${partOf(row.query)}`);
  expect(misplaced, 'let tests/queries/split.ts file them').toEqual([]);
});

test('the language of a collected text is the one it is written in', () => {
  const wrong = filed
    .filter(({ row: { query, lang } }) => /\p{Script=Han}/u.test(query) !== (lang === 'zh'))
    .map(({ place, row: { lang } }) => `${place} is not in ${lang}`);
  expect(wrong).toEqual([]);
});

test('the pages that answer a collected text are English addresses of the site', () => {
  const addresses = new Set(readFileSync(join(import.meta.dirname, '../addresses.txt'), 'utf8').split('\n'));
  const unknown = filed.flatMap(({ place, row: { pages = [] } }) =>
    pages
      .filter((page) => page.startsWith('/zh/') || !addresses.has(page))
      .map((page) => `${place} names ${page}`),
  );
  expect(unknown, 'name English addresses of tests/addresses.txt').toEqual([]);
});

test('a text without any gRPC status expects no code', () => {
  const claimed = filed
    .filter(({ row }) => row.class === 'report-not-grpc' && row.expect.length > 0)
    .map(({ place }) => place);
  expect(claimed).toEqual([]);
});

test('a cause is recorded for error reports only', () => {
  const caused = filed.filter(({ row }) => row.cause !== undefined && !row.class.startsWith('report-'));
  expect(caused.map(({ place }) => place)).toEqual([]);
});
