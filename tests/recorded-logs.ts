/**
 * Logs of real prints: what the example programs printed for each code and under faults (servers that end, proxies that
 * respond, connections that break, deadlines that pass), as `npm run examples -- --record` has written it down.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CodeName } from '../src/data/names.ts';
import { codeBySpelling } from '../src/search/exact.ts';
import { codeOfPrinted } from '../src/search/formats/phrases.ts';

const FOLDER = join(import.meta.dirname, '../content/examples');

/** The one line by which each library begins to print a status; counted line by line, as `grep` would. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  go: /(?:rpc error: code = |^grpc-status: )(\w+)/,
  python: /(?:^\tstatus = |: |then )StatusCode\.(\w+)(?:: |$)/,
  java: /^(?:attempt \d: )?io\.grpc\.Status(?:Runtime)?Exception: ([A-Z_]+)/,
  kotlin: /^(?:attempt \d: )?io\.grpc\.Status(?:Runtime)?Exception: ([A-Z_]+)/,
  typescript: /Error(?:: \d+ |: \[|\()(\w+)(?:: |\] |\): )/,
  ruby: /GRPC::(\w+): \d/,
  rust: /code: '([^']+)'/,
  grpcurl: /^ {2}Code: (\w+)/,
};

/** Runs that print more than errors: tables of names, values of details, steps of a story. */
const OTHER =
  /^(?:conditions|connect-node|constants|details|exceptions|grpc-web|http|link|minimal|pitfalls|provoke|rules)$/;
const ACROSS_CALLS = /^(?:streams|connections)$/;

/** The logs of a language, and the recorded files that each of them joins. */
const SETS: readonly (readonly [name: string, folder: string, holds: (file: string) => boolean])[] = [
  ['the codes one by one', 'output', (file) => !OTHER.test(file) && !ACROSS_CALLS.test(file)],
  ['streams and connections', 'output', (file) => ACROSS_CALLS.test(file)],
  ['faults', 'reproduced', () => true],
  // grpcurl has no program of its own.
  ['the codes one by one', '.', (file) => file !== 'requirements'],
];

/** How often each code is printed in a log. */
export type Counts = Readonly<Partial<Record<CodeName, number>>>;

/** A log of recorded prints, as plain lines. */
export interface RecordedLog {
  readonly name: string;
  readonly lines: readonly string[];
  readonly counts: Counts;
}

const countsIn = (lines: readonly string[], begins: RegExp): Counts => {
  const counts: Partial<Record<CodeName, number>> = {};
  for (const line of lines) {
    const printed = begins.exec(line)?.[1];
    if (printed === undefined) continue;
    const code = codeBySpelling(printed) ?? codeOfPrinted(printed);
    if (code === undefined) throw new Error(`content/examples: no code is called ${printed}`);
    if (code !== 'OK') counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};

/** Every log, a language and a kind of run each; a line of another program separates two runs. */
export const RECORDED_LOGS: readonly RecordedLog[] = Object.entries(BEGINS).flatMap(([language, begins]) =>
  SETS.flatMap(([name, folder, holds]): RecordedLog[] => {
    const files = globSync(`${language}/${folder}/*.txt`, { cwd: FOLDER }).filter((file) =>
      holds(basename(file, '.txt')),
    );
    if (files.length === 0) return [];
    const lines = files.sort().flatMap((file) => {
      const printed = readFileSync(join(FOLDER, file), 'utf8').replace(/\n$/, '').split('\n');
      return [`GET /healthz 200 ${file.length}ms`, ...printed];
    });
    return [{ name: `${language}: ${name}`, lines, counts: countsIn(lines, begins) }];
  }),
);

/** What collects the output of programs, and writes before each line. */
export const COLLECTORS: Readonly<Record<string, (line: string, nth: number) => string>> = {
  'a file': (line) => line,
  'kubectl logs --timestamps': (line, nth) => `2026-11-29T02:14:05.${String(nth).padStart(9, '0')}Z ${line}`,
  'kubectl logs --prefix': (line) => `[pod/shop-6d4cf56db6-x2x9k/shop] ${line}`,
  CRI: (line, nth) => `2026-11-29T02:14:05.${String(nth).padStart(9, '0')}Z stderr F ${line}`,
  'docker compose': (line) => `shop-1  | ${line}`,
  journald: (line) => `Nov 29 02:14:05 node1 shop[812]: ${line}`,
};
