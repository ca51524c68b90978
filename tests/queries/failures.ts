/** Texts of the work part that the look-up gets wrong: a list that may only become shorter. */
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

/** Returns what the look-up gets wrong now. */
export const failuresNow = (): Failure[] =>
  ['real', 'logs']
    .flatMap((folder) => globSync(join(import.meta.dirname, folder, 'work', '*.jsonl')).sort())
    .flatMap(rowsOf)
    .flatMap((row): Failure[] => {
      const { passed, landing } = judged(row, shownInNode(row.query));
      const { query } = row;
      return [
        ...(passed === false ? [{ wrong: 'claim', query } as const] : []),
        ...(landing === false ? [{ wrong: 'pages', query } as const] : []),
      ];
    });
