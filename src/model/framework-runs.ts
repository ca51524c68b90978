import { existsSync, readFileSync } from 'node:fs';
import { frameworkOf, type FrameworkId } from '../data/frameworks.ts';
import {
  frameworkFolders,
  frameworkProjects,
  type FrameworkFolder,
  type FrameworkProject,
} from '../data/frameworks/runs.ts';
import { frameworkRegions, type FrameworkSnippets } from './framework-regions.ts';

/** The program of a framework that was run. */
export interface FrameworkRun extends FrameworkSnippets {
  readonly grammar: string;
  /** Name and version of the framework: `Kratos 3.0.0`. */
  readonly framework: string;
  /** What the program printed. */
  readonly output: string;
}

const EXAMPLES = 'content/examples';

const read = (folder: FrameworkFolder, path: string): string => {
  const file = `${EXAMPLES}/${folder}/${path}`;
  if (!existsSync(file)) throw new Error(`${file} is missing. Run: npm run examples -- ${folder} --record`);
  return readFileSync(file, 'utf8');
};

const versionOf = (folder: FrameworkFolder, id: FrameworkId): string => {
  const line = read(folder, 'output/versions.txt')
    .split('\n')
    .find((each) => each.startsWith(`${id} `));
  if (!line) throw new Error(`${EXAMPLES}/${folder}/output/versions.txt names no version of ${id}`);
  return line.slice(id.length + 1);
};

/** Returns the name of a framework with the version that a program in this folder was run with. */
export const frameworkRunName = (folder: FrameworkFolder, id: FrameworkId): string =>
  `${frameworkOf(id).name} ${versionOf(folder, id)}`;

/** Returns the program of a framework with what it printed; `undefined` where none is run. */
export const frameworkRunOf = (id: FrameworkId): FrameworkRun | undefined => {
  for (const folder of frameworkFolders) {
    const { grammar, frameworks }: FrameworkProject = frameworkProjects[folder];
    const file = frameworks[id];
    if (file === undefined) continue;
    return {
      ...frameworkRegions(id, read(folder, file), `${EXAMPLES}/${folder}/${file}`),
      grammar,
      framework: frameworkRunName(folder, id),
      output: read(folder, `output/${id}.txt`).trimEnd(),
    };
  }
  return undefined;
};
