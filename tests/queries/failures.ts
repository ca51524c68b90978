/** Texts that the look-up gets wrong, of the table and of the work part: a list that may only become shorter. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownInNode } from '../../src/tools/accuracy/in-node.ts';
import { judged } from '../../src/tools/accuracy/measures.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';

/** What is wrong: the claimed code, or that no page which answers is among the first results. */
export interface Failure {
  readonly wrong: 'claim' | 'pages';
  readonly query: string;
}

const LIST = join(import.meta.dirname, 'known-failures.json');

/** Returns the failures that are known. */
export const knownFailures = (): Failure[] => JSON.parse(readFileSync(LIST, 'utf8')) as Failure[];

/** Returns the files whose texts are looked up, relative to this folder. Printed forms have a test of their own. */
export const judgedFiles = (): string[] =>
  globSync(['*.jsonl', '{real,logs}/work/*.jsonl'], { cwd: import.meta.dirname })
    .filter((file) => !file.startsWith('forms'))
    .sort();

/** Returns the texts of a file. */
export const textsIn = (file: string): string[] =>
  rowsOf(join(import.meta.dirname, file)).map(({ query }) => query);

/** Returns what the look-up gets wrong now in a file. */
export const failuresIn = (file: string): Failure[] =>
  rowsOf(join(import.meta.dirname, file)).flatMap((row): Failure[] => {
    const { passed, landing } = judged(row, shownInNode(row.query));
    const { query } = row;
    return [
      ...(passed === false ? [{ wrong: 'claim', query } as const] : []),
      ...(landing === false ? [{ wrong: 'pages', query } as const] : []),
    ];
  });
