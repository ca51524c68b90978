import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples, type ExampleId } from '../../data/examples.ts';
import type { ExampleProject } from '../../data/examples/project.ts';
import { gatherRegions } from '../../model/example-regions.ts';
import { Again, type Attempt } from './again.ts';
import { build, missingTools, reasonOf, run } from './program.ts';
import { Recording } from './recording.ts';
import { requiredRuns, stepsOf, type Step } from './steps.ts';

/** What is wrong, and how much was run. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly runs: number;
  readonly version?: string;
  /** What is no problem, but was not as recorded at first. */
  readonly notes?: readonly string[];
}

/** How to run a project. */
export interface RunOptions {
  /** Recording instead of comparing. */
  readonly write: boolean;
  /** One run alone. */
  readonly only: string | undefined;
}

const missingSources = (project: ExampleProject, folder: string): string[] =>
  project.sources
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => `${join(folder, file)} is missing. Correct "sources" in src/data/examples.`);

const regionProblems = (project: ExampleProject, folder: string): string[] => {
  try {
    const sources = project.sources.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
    gatherRegions(new Map(sources), project.extra);
    return [];
  } catch (error) {
    return [`${folder}: ${reasonOf(error)}`];
  }
};

const attempt = async (step: Step, folder: string, record: Recording): Promise<Attempt> => {
  try {
    const printed = await step.print();
    const wrong = step.check(printed).map((problem) => `${join(folder, step.file)}: ${problem}`);
    const difference = wrong.length ? undefined : record.difference(step.file, printed);
    return { printed, problems: difference === undefined ? wrong : [difference] };
  } catch (error) {
    const problem = `${reasonOf(error)}\n    content/examples/README.md says what this run must do.`;
    return { printed: '', problems: [problem] };
  }
};

const take = async (
  step: Step,
  folder: string,
  record: Recording,
  again: Again,
): Promise<readonly string[]> => {
  const { printed, problems } = await again.until(() => attempt(step, folder, record));
  // What is wrong in itself is never recorded.
  if (problems.length) record.skip(step.file);
  else record.keep(step.file, printed);
  return problems;
};

/** Builds and runs one language. */
export const runProject = async (
  root: string,
  id: ExampleId,
  { write, only }: RunOptions,
): Promise<Outcome> => {
  const project: ExampleProject = examples[id];
  const folder = join(root, id);
  const before = [...missingTools(project.language, project.needs), ...missingSources(project, folder)];
  const problems = before.length ? before : regionProblems(project, folder);
  if (problems.length) return { problems, runs: 0 };
  let names: string[];
  try {
    build(folder);
    names = run(folder, 'list').trim().split('\n');
  } catch (error) {
    return { problems: [reasonOf(error)], runs: 0 };
  }
  const missing = requiredRuns(project).filter((name) => !names.includes(name));
  if (missing.length)
    problems.push(`${folder}: run.sh list does not name ${missing.join(', ')}. Add the run.`);

  const record = new Recording(folder, write, `npm run examples -- ${id} --record`);
  const all = stepsOf(id, project, root, folder, names, record.read('output/versions.json'));
  const steps = only
    ? all.filter(({ file }) => file.endsWith(`/${only.replace(/^(?:reproduce|observe)\//, '')}.txt`))
    : all;
  if (!steps.length) problems.push(`${id} has no run ${only ?? ''}. It has: ${names.join(', ')}`);
  const again = new Again();
  for (const step of steps) problems.push(...(await take(step, folder, record, again)));
  if (!only) for (const kind of ['output', 'reproduced', 'observed']) record.settle(kind);

  const version = record.read('output/versions.json')?.match(/"version": "(.*)"/)?.[1] ?? '';
  return { problems: [...problems, ...record.problems], runs: steps.length, version, notes: again.notes };
};
