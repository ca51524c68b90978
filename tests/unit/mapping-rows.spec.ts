import { expect, test } from 'vitest';
import { mappingRowsOf, mappingsOf } from '../../src/model/code-mappings.ts';
import { mappingRows } from '../../src/model/mapping-rows.ts';

const tableOf = (name: string) => ({
  label: { en: name, zh: name },
  source: 'grpc/grpc:doc/http-grpc-status-mapping.md' as const,
});
const [first, second, third] = [tableOf('first'), tableOf('second'), tableOf('third')];

test('tables that say the same share a row, rows and tables keep their order, and silent tables are left out', () => {
  const said = new Map([
    [first, '503'],
    [second, '500'],
    [third, '503'],
  ]);
  const silent = tableOf('silent');
  expect(mappingRows([first, silent, second, third], (table) => said.get(table) ?? '')).toEqual([
    { value: '503', tables: [first, third] },
    { value: '500', tables: [second] },
  ]);
});

test('a row of a code names exactly the tables that say its value', () => {
  const { toHttp } = mappingsOf('UNAVAILABLE');
  const rows = mappingRowsOf('UNAVAILABLE').toHttp;
  expect(rows.length).toBeGreaterThan(0);
  for (const { value, tables } of rows)
    expect(tables.map(({ label }) => label)).toEqual(
      toHttp.filter(({ status }) => String(status) === value).map(({ label }) => label),
    );
});
