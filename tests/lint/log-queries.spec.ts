import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { partOf } from '../queries/split.ts';

const folder = join(import.meta.dirname, '../queries/logs');

interface Excerpt {
  readonly file: string;
  readonly line: Readonly<Record<string, unknown>>;
  readonly query: string;
}

const excerpts: readonly Excerpt[] = globSync('*/*.jsonl', { cwd: folder })
  .sort()
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => {
        const line = JSON.parse(text) as Record<string, unknown>;
        return { file, line, query: String(line['query']) };
      }),
  );

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

test('at least four hundred texts without a gRPC status are there, each once', () => {
  expect(excerpts.length).toBeGreaterThanOrEqual(400);
  expect(new Set(excerpts.map(({ query }) => query)).size).toBe(excerpts.length);
  expect(new Set(excerpts.map(({ line }) => line['id'])).size).toBe(excerpts.length);
});

test('each of them says where it is from, and that nothing may be claimed', () => {
  for (const { file, line, query } of excerpts) {
    expect(line, file).toEqual({
      id: `lg-${digest(query).toString('hex').slice(0, 7)}`,
      class: 'log-not-grpc',
      lang: expect.stringMatching(new RegExp(`^(?:${locales.join('|')})$`)) as unknown,
      query: expect.stringMatching(/\S/) as unknown,
      expect: [],
      source: expect.stringMatching(/^(?:own run: \S.*|constructed|[\w.-]+\/[\w.-]+#\d+ \(.+\))$/) as unknown,
      eco: expect.stringMatching(/^[a-z][\w-]*$/) as unknown,
    });
  }
});

test('the part that is only measured is chosen by hash', () => {
  const misplaced = excerpts.filter(({ file, query }) => dirname(file) !== partOf(query));
  expect(misplaced.map(({ line }) => line['id'])).toEqual([]);
});
