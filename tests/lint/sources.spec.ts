import { expect, test } from 'vitest';
import { REPOSITORIES } from '../../src/data/sources.ts';
import { checkSources } from '../../src/tools/sources.ts';

test('every claim cites a file of a pinned repository, and no pin is left over', async () => {
  const { claims, citations, problems } = await checkSources();
  expect(claims).toBeGreaterThan(200);
  expect(citations).toBeGreaterThan(claims);
  expect(problems).toEqual([]);
});

test('every repository is pinned at a full commit of a day', () => {
  for (const [repository, { commit, date }] of Object.entries(REPOSITORIES)) {
    expect.soft(commit, repository).toMatch(/^[0-9a-f]{40}$/);
    expect.soft(Number.isNaN(Date.parse(date)), `${repository}: ${date} is a day`).toBe(false);
  }
});
