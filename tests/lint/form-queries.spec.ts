import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIBRARIES } from '../../src/data/libraries.ts';
import { codeNames } from '../../src/data/names.ts';
import { partOf } from '../queries/split.ts';

type Line = Readonly<Record<string, unknown>>;

const linesOf = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, '../queries', file), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);

const work = linesOf('forms.jsonl');
const report = linesOf('forms-report.jsonl');
const all = [...work, ...report];
const isCode = (code: unknown): boolean => codeNames.some((name) => name === code);

test('at least 150 lines show at least 50 printed forms', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ form }) => form)).size).toBeGreaterThanOrEqual(50);
});

test('each printed form says where it is from, and names libraries and codes that exist', () => {
  for (const line of all) {
    const { id, query, source, library, chain, status } = line;
    const text = String(query);
    expect(id).toBe(`pf-${createHash('sha256').update(text).digest('hex').slice(0, 7)}`);
    expect(source, text).toMatch(/^(?:own run: \S|constructed\b|[\w.-]+\/[\w.-]+:\S+$)/);
    if (library !== undefined) expect(Object.keys(LIBRARIES), text).toContain(library);
    if (chain !== undefined) expect((chain as unknown[]).every(isCode), text).toBe(true);
    if (status !== undefined) expect(typeof status, text).toBe('string');
  }
});

test('the part that is only measured is chosen by hash', () => {
  expect(work.filter(({ query }) => partOf(String(query)) !== 'work')).toEqual([]);
  expect(report.filter(({ query }) => partOf(String(query)) !== 'report')).toEqual([]);
});
