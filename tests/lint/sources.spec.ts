import { expect, test } from 'vitest';
import { REPOSITORIES } from '../../src/data/sources.ts';
import { checkSources } from '../../src/tools/sources.ts';

const isDay = (date: string) => !Number.isNaN(Date.parse(date));

test('every claim cites a file of a pinned repository, and no pin is left over', async () => {
  const { claims, citations, problems } = await checkSources();
  expect(claims).toBeGreaterThan(200);
  expect(citations).toBeGreaterThan(claims);
  expect(problems).toEqual([]);
});

test('every repository is pinned at a full commit, and a date is a day', () => {
  const pins: readonly [string, { commit: string; date?: string }][] = Object.entries(REPOSITORIES);
  for (const [repository, { commit, date }] of pins) {
    expect.soft(commit, repository).toMatch(/^[0-9a-f]{40}$/);
    if (date !== undefined) expect.soft(date, `${repository}: ${date} is a day`).toSatisfy(isDay);
  }
});
