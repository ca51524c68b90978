import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { scoreTable } from '../../src/tools/mutate/score.ts';

const of = (file: string, ...statuses: string[]) => statuses.map((status) => ({ file, status }));

test('the table counts found, surviving and untouched faults by file and folder, and no others', () => {
  const faults = [
    ...of('src/b/two.ts', 'Killed', 'Survived', 'NoCoverage', 'Timeout'),
    ...of('src/a/one.ts', 'Killed', 'Ignored', 'CompileError'),
    ...of('src/a/none.ts', 'Ignored'),
  ];
  const rows = scoreTable(faults, dirname).map((line) => line.trim().split(/\s+/));
  expect(rows).toEqual([
    ['faults', 'found', 'survived', 'untouched', 'score'],
    ['src/a/none.ts', '0', '0', '0', '0', '–'],
    ['src/a/one.ts', '1', '1', '0', '0', '100.0'],
    ['src/a/', '1', '1', '0', '0', '100.0'],
    ['src/b/two.ts', '4', '2', '1', '1', '50.0'],
    ['src/b/', '4', '2', '1', '1', '50.0'],
    ['all', '5', '3', '1', '1', '60.0'],
  ]);
});
