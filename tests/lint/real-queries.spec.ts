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
  expect(twice(rows.map(({ id }) => id))).toEqual([]);
  expect(twice(rows.map(({ query }) => essence(query)))).toEqual([]);
  const table = new Set(queryTable().map(({ query }) => essence(query)));
  expect(rows.filter(({ query }) => table.has(essence(query))).map(({ id }) => id)).toEqual([]);
});

test('the hash of a collected text decides which part it is in', () => {
  const misplaced = filed.filter(({ part, row }) => partOf(row.query) !== part).map(({ row }) => row.id);
  expect(misplaced).toEqual([]);
});

test('the language of a collected text is the one it is written in', () => {
  const wrong = rows
    .filter(({ query, lang }) => /\p{Script=Han}/u.test(query) !== (lang === 'zh'))
    .map(({ id }) => id);
  expect(wrong).toEqual([]);
});

test('the pages that answer a collected text are English addresses of the site', () => {
  const addresses = new Set(readFileSync(join(import.meta.dirname, '../addresses.txt'), 'utf8').split('\n'));
  const unknown = rows.flatMap(({ id, pages = [] }) =>
    pages.filter((page) => page.startsWith('/zh/') || !addresses.has(page)).map((page) => `${id} ${page}`),
  );
  expect(unknown).toEqual([]);
});

test('a text without any gRPC status expects no code', () => {
  const claimed = rows
    .filter((row) => row.class === 'report-not-grpc' && row.expect.length > 0)
    .map(({ id }) => id);
  expect(claimed).toEqual([]);
});

test('a cause is recorded for error reports only', () => {
  const caused = rows.filter(({ cause }) => cause !== undefined);
  expect(caused.filter((row) => !row.class.startsWith('report-')).map(({ id }) => id)).toEqual([]);
});
