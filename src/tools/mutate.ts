/**
 * Breaks modules on purpose, one place after another, and counts which faults the unit tests find (Stryker).
 * `npm run mutate [-- [--changed] [PERCENT%] FILE-OR-FOLDER…]`; without a name all that `tests/mutation/stryker.config.json` lists.
 * `--changed` takes the results of the last run for faults whose module and tests are as they were: quick while tests are
 * written, but records and helpers of tests that changed are not noticed. `5%` tries one fault in twenty, always the same
 * ones, and estimates the score of all of them.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readArguments } from './command-line.ts';
import { NOT_IN_SAMPLE } from './mutate/sample.ts';
import { scoreTable, UNTRIED } from './mutate/score.ts';

const CONFIG = 'tests/mutation/stryker.config.json';
/** Of a file for results; file systems take 255 bytes. */
const LONGEST_NAME = 200;

const { flags, rest: words } = readArguments({
  usage: 'npm run mutate -- [--changed] [PERCENT%] [FILE-OR-FOLDER…]',
  flags: ['changed'],
  most: Infinity,
});

const isPercent = (word: string) => /^\d+(?:\.\d+)?%$/.test(word);
const samplePercent = Number.parseFloat(words.find(isPercent) ?? '100');
const rest = words.filter((word) => !isPercent(word));

const { mutate } = JSON.parse(readFileSync(CONFIG, 'utf8')) as { readonly mutate: readonly string[] };

/** Returns the pattern for the modules of a folder; a file, or `FILE:LINE-LINE`, is a pattern already. */
const patternOf = (name: string): string =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() ? join(name, '**/*.ts') : name;

const results = await new Stryker({
  configFile: CONFIG,
  ...(rest.length > 0 && {
    mutate: [...rest.map(patternOf), ...mutate.filter((pattern) => pattern.startsWith('!'))],
  }),
  samplePercent,
  // Results of a sample would pass for those of a whole run.
  incremental: samplePercent === 100,
  incrementalFile: join(
    '.cache/mutants',
    `${
      rest
        .join('+')
        .replaceAll(/[^\w.+-]/g, '_')
        .slice(0, LONGEST_NAME) || 'all'
    }.json`,
  ),
  force: !flags.has('changed'),
}).runMutationTest();

const found = results.map(({ fileName, status, statusReason }) => ({
  file: relative(process.cwd(), fileName),
  status: statusReason === NOT_IN_SAMPLE ? UNTRIED : status,
}));
console.log(scoreTable(found, dirname).join('\n'));
