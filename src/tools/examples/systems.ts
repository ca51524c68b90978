import { join } from 'node:path';
import { systemPrograms, type SystemFolder, type SystemProgram } from '../../data/system-programs.ts';
import { Again } from './again.ts';
import { checkReproduced } from './checks.ts';
import { normalise } from './normalise.ts';
import { build, missingTools, reasonOf, run } from './program.ts';
import type { Outcome, RunOptions } from './project-run.ts';
import { Recording } from './recording.ts';

const REPRODUCE = 'reproduce/';

/** Builds a program of systems, provokes each message, and compares or records what is printed. `only` is one message. */
export const runSystems = async (
  root: string,
  name: SystemFolder,
  { write, only }: RunOptions,
): Promise<Outcome> => {
  const { language, needs }: SystemProgram = systemPrograms[name];
  const missing = missingTools(language, needs);
  if (missing.length > 0) return { problems: missing, runs: 0 };
  const folder = join(root, name);
  const record = new Recording(folder, write, `npm run examples -- ${name} --record`);
  const again = new Again();
  const problems: string[] = [];
  let wanted: string[] = [];
  try {
    build(folder);
    const ids = run(folder, 'list')
      .trim()
      .split('\n')
      .map((line) => line.replace(REPRODUCE, ''));
    wanted = ids.filter((id) => !only || id === only.replace(REPRODUCE, ''));
    if (wanted.length === 0) problems.push(`${name} has no run ${only ?? ''}. It has: ${ids.join(', ')}`);
    for (const id of wanted) {
      const file = `reproduced/${id}.txt`;
      const { printed, problems: wrong } = await again.until(() => {
        const text = normalise(run(folder, REPRODUCE + id), folder);
        const unlike = checkReproduced(text, id);
        const difference = unlike.length ? undefined : record.difference(file, text);
        return { printed: text, problems: difference === undefined ? unlike : [difference] };
      });
      problems.push(...wrong);
      // What is wrong in itself is never recorded.
      if (wrong.length) record.skip(file);
      else record.keep(file, printed);
    }
    record.keep('output/versions.txt', run(folder, 'versions'));
    if (!only) record.settle('reproduced');
  } catch (error) {
    problems.push(reasonOf(error));
  }
  return { problems: [...problems, ...record.problems], runs: wanted.length, notes: again.notes };
};
