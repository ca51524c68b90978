import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import type { RunEvidence } from '../data/code-facts.ts';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import { frameworkFolders } from '../data/frameworks/runs.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { besideRun, isBeside } from './beside.ts';
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

/** Returns the name of a library with the version that its examples were run with: `grpc-go 1.85.0`. */
const languageOf = (id: ExampleId): string =>
  `${LIBRARIES[examples[id].library].name} ${versionsOf(id).version}`;

/** What printed the records of tools; what travels was taken from the server of the Go examples. */
const TOOLS: Readonly<Record<string, () => string>> = {
  curl: () => `curl, ${languageOf('go')}`,
  grpcurl: () => `grpcurl, ${languageOf('go')}`,
  prometheus: () => 'Prometheus',
  wire: () => languageOf('go'),
};

/**
 * Returns name and version of the library or framework that printed what a claim rests on: `grpc-go 1.85.0`.
 * @throws naming the file when it lies in the folder of no language, or belongs to no framework.
 */
export const libraryOf = ({ file }: RunEvidence): string => {
  if (file.startsWith('service-config/')) return configLibraryOf(file);
  const tool = TOOLS[file.split('/')[0] ?? ''];
  if (tool) return tool();
  const record = basename(file, '.txt');
  if (file.startsWith('typescript/') && isBeside(record)) return besideRun(record);
  const folder = frameworkFolders.find((known) => file.startsWith(`${known}/`));
  const framework = frameworkIds.find((known) => known === record);
  if (folder && framework) return frameworkRunName(folder, framework);
  const id = exampleIds.find((known) => file.startsWith(`${known}/`));
  if (!id) throw new Error(`content/examples/${file}: it belongs to no language or framework that is run`);
  return languageOf(id);
};

/** Returns the libraries and tools that printed what several runs show, each once. */
export const librariesOf = (runs: readonly RunEvidence[]): string[] => [...new Set(runs.map(libraryOf))];
