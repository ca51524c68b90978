import { expect, test } from 'playwright/test';
import { LIBRARIES } from '../../src/data/libraries.ts';
import { REPOSITORIES } from '../../src/data/sources.ts';
import { allStrings } from '../data-walk.ts';

const CITATION = /^([\w.-]+\/[\w.-]+(?:@[\w.-]+)?):([\w.][^\s:]*)$/;

/** Every string at a field called `source` or `sources`: other strings may look like a citation by chance. */
const cited = allStrings().filter(({ path }) => /\.sources?(?:\.\d+)?$/.test(path));
const citedRepositories = new Set(cited.map(({ value }) => CITATION.exec(value)?.[1]));

test('every claim cites a file of a repository', () => {
  expect(cited.length).toBeGreaterThan(200);
  expect(cited.filter(({ value }) => !CITATION.test(value))).toEqual([]);
});

test('every cited repository is pinned at a full commit', () => {
  const pinned = new Set<string>(Object.keys(REPOSITORIES));
  expect([...citedRepositories].filter((repository) => !pinned.has(repository ?? ''))).toEqual([]);
  for (const [repository, { commit, date }] of Object.entries(REPOSITORIES)) {
    expect.soft(commit, repository).toMatch(/^[0-9a-f]{40}$/);
    expect.soft(Number.isNaN(Date.parse(date)), `${repository}: ${date} is a day`).toBe(false);
  }
});

test('no repository is pinned without being used', () => {
  const used = new Set<string | undefined>([
    ...citedRepositories,
    ...Object.values(LIBRARIES).map(({ repository }) => repository),
  ]);
  expect(Object.keys(REPOSITORIES).filter((repository) => !used.has(repository))).toEqual([]);
});
