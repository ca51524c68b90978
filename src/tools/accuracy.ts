import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import type { CodeName } from '../data/names.ts';
import { lookUp } from '../search/answer.ts';
import { catalogue } from './catalogue-temp.ts';

interface Query {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  readonly expect: readonly CodeName[];
}

const file = argv[2];
if (file === undefined) {
  stderr.write('usage: node src/tools/accuracy.ts FILE.jsonl [only this class]\n');
  exit(2);
}

const queries = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Query)
  .filter((query) => argv[3] === undefined || query.class === argv[3]);

const classes = new Map<string, { passed: number; all: number }>();
const failures: string[] = [];
for (const { id, class: name, query, expect } of queries) {
  const { codes, kind, status } = lookUp(query, catalogue);
  const [claimed] = codes;
  const passed = claimed === undefined ? expect.length === 0 : expect.includes(claimed);
  const counted = classes.get(name) ?? { passed: 0, all: 0 };
  classes.set(name, { passed: counted.passed + Number(passed), all: counted.all + 1 });
  if (!passed)
    failures.push(
      `${name} ${id}: ${JSON.stringify(query.slice(0, 160))} wants ${expect.join(' or ') || 'no claim'}, got ${codes.join(', ') || 'none'} (${kind}${status ? `, ${status.format}` : ''})`,
    );
}

stdout.write(failures.map((failure) => `${failure}\n`).join(''));
let passed = 0;
for (const [name, counted] of classes) {
  passed += counted.passed;
  stdout.write(
    `${name.padEnd(22)} ${counted.passed}/${counted.all} ${((100 * counted.passed) / counted.all).toFixed(1)} %\n`,
  );
}
stdout.write(
  `${'all'.padEnd(22)} ${passed}/${queries.length} ${((100 * passed) / queries.length).toFixed(1)} %\n`,
);
