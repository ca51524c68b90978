import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import type { RunEvidence } from '../data/code-facts.ts';
import { exampleIds, examples } from '../data/examples.ts';
import { frameworkFolders } from '../data/frameworks/runs.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { versionsOf } from './examples.ts';
import { frameworkRunName } from './framework-runs.ts';

/** Returns name and version of the library that ran the service configs of a recorded file. */
const configLibraryOf = (file: string): string => {
  const name = basename(file, '.jsonl');
  const path = join(process.cwd(), 'content/examples', dirname(file), 'versions.json');
  const version = (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>)[name];
  if (version === undefined) throw new Error(`${path} has no version of ${name}`);
  return `${name} ${version}`;
};

/**
 * Returns name and version of the library or framework that printed what a claim rests on: `grpc-go 1.85.0`.
 * @throws naming the file when it lies in the folder of no language, or belongs to no framework.
 */
export const libraryOf = ({ file }: RunEvidence): string => {
  if (file.startsWith('service-config/')) return configLibraryOf(file);
  const folder = frameworkFolders.find((known) => file.startsWith(`${known}/`));
  const framework = frameworkIds.find((known) => known === basename(file, '.txt'));
  if (folder && framework) return frameworkRunName(folder, framework);
  const id = exampleIds.find((known) => file.startsWith(`${known}/`));
  if (!id) throw new Error(`content/examples/${file}: it belongs to no language or framework that is run`);
  return `${LIBRARIES[examples[id].library].name} ${versionsOf(id).version}`;
};
