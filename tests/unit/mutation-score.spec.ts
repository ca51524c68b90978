import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { isInSample } from '../../src/tools/mutate/sample.ts';
import { scoreTable, UNTRIED } from '../../src/tools/mutate/score.ts';

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

const times = (count: number, status: string) => of('src/a/one.ts', ...Array<string>(count).fill(status));

test.for([
  // Of 900 faults that tests reach, 90 were tried: 80 % of 900 in 1,000.
  { tried: [72, 18], untried: 810, untouched: 100, score: '72.0 ± 7.1' },
  // A sample that the tests found as a whole is no proof that they find the rest.
  { tried: [20, 0], untried: 180, untouched: 0, score: '100.0 ± 10.5' },
  // Nearly all were tried.
  { tried: [400, 100], untried: 4, untouched: 0, score: '80.0 ± 0.3' },
  { tried: [0, 0], untried: 30, untouched: 10, score: '–' },
] as const)('a sample of $tried gives a score of $score', ({ tried, untried, untouched, score }) => {
  const faults = [
    ...times(tried[0], 'Killed'),
    ...times(tried[1], 'Survived'),
    ...times(untried, UNTRIED),
    ...times(untouched, 'NoCoverage'),
  ];
  expect(scoreTable(faults, dirname).at(-1)).toMatch(new RegExp(String.raw`\s${score}$`));
});

test('a larger share of faults holds those of a smaller one, and about as many as its percent says', () => {
  const faults = Array.from({ length: 4000 }, (_, nth) => ({
    fileName: `/somewhere/src/a/${nth % 50}.ts`,
    location: { start: { line: nth % 321, column: nth % 17 } },
    replacement: nth % 2 ? 'true' : 'false',
  }));
  const [tenth, fifth] = [10, 20].map((percent) => faults.filter((fault) => isInSample(fault, percent)));
  expect(new Set(fifth)).toEqual(new Set([...(fifth ?? []), ...(tenth ?? [])]));
  expect((tenth ?? []).length / 400).toBeCloseTo(1, 0.5);
  expect((fifth ?? []).length / 800).toBeCloseTo(1, 0.5);
  expect(faults.every((fault) => isInSample(fault, 100))).toBe(true);
});

test('the same faults are in the sample wherever the project lies', () => {
  const faults = (folder: string) =>
    Array.from({ length: 200 }, (_, line) => ({
      fileName: `${folder}/src/a/one.ts`,
      location: { start: { line, column: 4 } },
      replacement: '{}',
    })).map((fault) => isInSample(fault, 50));
  expect(faults('/here')).toEqual(faults('/there/else'));
});
