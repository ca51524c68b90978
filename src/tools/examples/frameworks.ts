import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  frameworkProjects,
  type FrameworkFolder,
  type FrameworkProject,
} from '../../data/frameworks/runs.ts';
import { frameworkRegions } from '../../model/framework-regions.ts';
import { Again } from './again.ts';
import { normalise } from './normalise.ts';
import { build, missingTools, reasonOf, run } from './program.ts';
import type { Outcome, RunOptions } from './project-run.ts';
import { Recording } from './recording.ts';

/** Builds the programs of the frameworks in a folder, runs each, and compares or records what it prints. `only` is one framework. */
export const runFrameworks = async (
  root: string,
  name: FrameworkFolder,
  { write, only }: RunOptions,
): Promise<Outcome> => {
  const { language, needs, frameworks }: FrameworkProject = frameworkProjects[name];
  const missing = missingTools(language, needs);
  if (missing.length > 0) return { problems: missing, runs: 0 };
  const folder = join(root, name);
  const record = new Recording(folder, write, `npm run examples -- ${name} --record`);
  const again = new Again();
  const problems: string[] = [];
  const wanted = Object.keys(frameworks).filter((id) => !only || id === only);
  if (wanted.length === 0) problems.push(`${name} has no framework ${only ?? ''}`);
  try {
    for (const [id, file] of Object.entries(frameworks))
      frameworkRegions(id, readFileSync(join(folder, file), 'utf8'), join(folder, file));
    build(folder);
    const listed = run(folder, 'list').trim().split('\n');
    if (listed.toSorted().join() !== Object.keys(frameworks).toSorted().join())
      problems.push(`${folder}: run.sh list and src/data/frameworks/runs.ts name different frameworks`);
    for (const id of wanted) {
      const file = `output/${id}.txt`;
      const { printed } = await again.until(() => {
        const text = normalise(run(folder, id), folder);
        const difference = record.difference(file, text);
        return { printed: text, problems: difference === undefined ? [] : [difference] };
      });
      record.keep(file, printed);
    }
    record.keep('output/versions.txt', run(folder, 'versions'));
    if (!only) record.settle('output');
  } catch (error) {
    problems.push(reasonOf(error));
  }
  return { problems: [...problems, ...record.problems], runs: wanted.length, notes: again.notes };
};
