/** Measures the look-up against a file of queries: `node src/tools/accuracy.ts FILE.jsonl [CLASS]`. */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { catalogue } from '../data/messages.ts';
import type { CodeName } from '../data/names.ts';
import { lookUp } from '../search/answer.ts';

/** One line of the file: what is entered, and the codes of which one must come first (none: no claim). */
interface Query {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  readonly expect: readonly CodeName[];
}

/** The share of right first answers, in per cent, below which a class fails. */
const BARS: Readonly<Record<string, number>> = {
  number: 100,
  identifier: 100,
  http: 100,
  'pasted-error': 98,
  trap: 95,
  typo: 95,
  'pasted-error-nocode': 90,
  'natural-en': 88,
  'natural-zh': 88,
  'no-answer': 90,
};

const [, , file, only] = argv;
if (file === undefined) {
  stderr.write('usage: node src/tools/accuracy.ts FILE.jsonl [CLASS]\n');
  exit(2);
}

const queries = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Query)
  .filter((query) => only === undefined || query.class === only);

const judged = queries.map((query) => {
  const answer = lookUp(query.query, { messages: catalogue });
  const [claimed] = answer.codes;
  const passed = claimed === undefined ? query.expect.length === 0 : query.expect.includes(claimed);
  return { ...query, answer, passed };
});

const percent = (list: readonly { readonly passed: boolean }[]): number =>
  (100 * list.filter(({ passed }) => passed).length) / list.length;

const report = (name: string, list: readonly { readonly passed: boolean }[]): string => {
  const right = list.filter(({ passed }) => passed).length;
  const bar = BARS[name];
  const verdict = bar !== undefined && percent(list) < bar ? `  below ${bar} %` : '';
  return `${name.padEnd(22)} ${right}/${list.length}  ${percent(list).toFixed(1)} %${verdict}\n`;
};

for (const { passed, class: name, id, query, expect, answer } of judged)
  if (!passed)
    stdout.write(
      `${name} ${id}: ${JSON.stringify(query.slice(0, 160))} wants ${expect.join(' or ') || 'no claim'}, ` +
        `got ${answer.codes.join(', ') || 'none'} (${answer.status?.format ?? answer.kind})\n`,
    );

const classes = Map.groupBy(judged, (query) => query.class);
for (const [name, list] of classes) stdout.write(report(name, list));
stdout.write(report('all', judged));
exit([...classes].some(([name, list]) => percent(list) < (BARS[name] ?? 0)) ? 1 : 0);
