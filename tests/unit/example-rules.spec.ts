import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleIds, examples, type ExampleId } from '../../src/data/examples.ts';
import type { ExampleProject } from '../../src/data/examples/project.ts';
import { checkRules, RULE_LINES } from '../../src/tools/examples/rules.ts';
import { clientProblems, serverProblems } from '../../src/tools/examples/source-rules.ts';
import { ROOT } from '../compiler.ts';

const sourceOf = (id: ExampleId, file: string): string =>
  readFileSync(join(ROOT, 'content/examples', id, file), 'utf8');

const isClient = (file: string): boolean => file.includes('client/');

/** The client file of a language that retries, which has every kind of deadline and wait. */
const retrying = (id: ExampleId): string => {
  const file = examples[id].sources.find((source) => /client\/repeat\./i.test(source));
  if (!file) throw new Error(`${id} has no client/repeat among its sources in src/data/examples`);
  return file;
};

/** How a client of each language would be written if a rule were broken. */
const BROKEN: Readonly<
  Record<ExampleId, { readonly noDeadline: [RegExp, string]; readonly endless: [RegExp, string] }>
> = {
  go: {
    noDeadline: [/ctx, cancel := context\.WithTimeout.*/g, ''],
    endless: [/(for attempt := 1.*\n)/, '$1ctx, cancel := context.WithTimeout(ctx, 5*time.Second)\n'],
  },
  java: {
    noDeadline: [/\.withDeadline(?:After)?\([^)]*\)/g, ''],
    endless: [/withDeadline\(end\)/, 'withDeadlineAfter(5, TimeUnit.SECONDS)'],
  },
  kotlin: {
    noDeadline: [/\.withDeadline(?:After)?\([^)]*\)/g, ''],
    endless: [/withDeadline\(end\)/, 'withDeadlineAfter(5, SECONDS)'],
  },
  python: {
    noDeadline: [/, timeout=[^)]*\)*\)/g, ')'],
    endless: [/timeout=end - time\.monotonic\(\)/, 'timeout=5'],
  },
  typescript: {
    noDeadline: [/, (?:options|within\(\d+\))/g, ''],
    endless: [/limit: 1000 \}, options/, 'limit: 1000 }, { deadline: Date.now() + 5000 }'],
  },
  rust: {
    noDeadline: [/until\(end, |set_timeout/g, '('],
    endless: [/until\(end, request\)/, 'until(Instant::now() + Duration::from_secs(5), request)'],
  },
  cpp: {
    noDeadline: [/\w+\.set_deadline\(.*/g, ''],
    endless: [/set_deadline\(end\)/, 'set_deadline(std::chrono::system_clock::now() + 5s)'],
  },
  ruby: {
    noDeadline: [/, deadline: (?:deadline|Time\.now \+ [\d.]+)\)/g, ')'],
    endless: [/deadline: deadline\)\.data/, 'deadline: Time.now + 5).data'],
  },
};

const mutate = (id: ExampleId, [what, by]: [RegExp, string]): string[] => {
  const file = retrying(id);
  const source = sourceOf(id, file);
  const broken = source.replace(what, by);
  expect(broken, `${id}: the fault is not in the text, so that nothing is tried`).not.toBe(source);
  return clientProblems(id, file, broken);
};

for (const id of exampleIds) {
  test(`${id}: clients give every call a deadline, every loop one for all, and no wait goes on alone`, () => {
    const files = examples[id].sources.filter(isClient);
    expect(files.length).toBeGreaterThan(2);
    expect(files.flatMap((file) => clientProblems(id, file, sourceOf(id, file)))).toEqual([]);
  });

  test(`${id}: servers write to the store in the step that looks`, () => {
    const files = examples[id].sources.filter((file) => !isClient(file));
    expect(files.flatMap((file) => serverProblems(id, file, sourceOf(id, file)))).toEqual([]);
  });

  test(`${id}: a call that lost its deadline is found`, () => {
    expect(mutate(id, BROKEN[id].noDeadline)).toContainEqual(expect.stringContaining('has no deadline'));
  });

  test(`${id}: a deadline that each round takes anew is found`, () => {
    expect(mutate(id, BROKEN[id].endless)).toContainEqual(expect.stringContaining('inside a loop'));
  });

  test(`${id}: the recorded run proves every rule`, () => {
    const { ruleExceptions }: ExampleProject = examples[id];
    const recorded = sourceOf(id, 'output/rules.txt');
    expect(checkRules(recorded, ruleExceptions)).toEqual([]);
    for (const line of recorded.trim().split('\n'))
      expect(checkRules(recorded.replace(line, ''), ruleExceptions), line).not.toEqual([]);
  });
}

test('exceptions from a rule name a line that there is', () => {
  for (const id of exampleIds) {
    const { ruleExceptions = {} }: ExampleProject = examples[id];
    for (const line of Object.keys(ruleExceptions)) expect(RULE_LINES).toContain(line);
  }
});
