/**
 * Divides collected texts into the part that the look-up is worked with and the part that is only reported.
 * `node tests/queries/split.ts FILE…` adds the lines of JSON Lines files to `real/work` and `real/report`, under the
 * same file names; a line whose query is there already is left out.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The two folders below `real`. */
export const PARTS = ['work', 'report'] as const;

/** What a text is used for: to work with, or only to report figures on. */
export type Part = (typeof PARTS)[number];

/** The part of a text: the hash decides, one third goes to the report. */
export const partOf = (query: string): Part =>
  createHash('sha256').update(query).digest().readUInt8(0) % 3 === 0 ? 'report' : 'work';

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];

const queryOf = (line: string, file: string): string => {
  const row: unknown = JSON.parse(line);
  if (typeof row === 'object' && row !== null && 'query' in row && typeof row.query === 'string')
    return row.query;
  throw new Error(`${file} holds a line without a query: ${line}`);
};

const add = (file: string) => {
  for (const part of PARTS) {
    const folder = join(import.meta.dirname, 'real', part);
    const target = join(folder, basename(file));
    const known = linesOf(target);
    const queries = new Set(known.map((line) => queryOf(line, target)));
    const added = linesOf(file).filter((line) => {
      const query = queryOf(line, file);
      return partOf(query) === part && !queries.has(query);
    });
    if (added.length === 0) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, [...known, ...added, ''].join('\n'));
    console.log(`${target}: ${added.length} added`);
  }
};

if (import.meta.main) process.argv.slice(2).forEach(add);
