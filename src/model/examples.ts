import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import type { ExampleProject } from '../data/examples/project.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { gatherRegions, type Snippet } from './example-regions.ts';
import { slugOf, type CodeName } from '../data/names.ts';

/** The library and the tools that a language's programs were run with, as they reported themselves. */
export interface RunVersions {
  readonly library: string;
  readonly version: string;
  readonly toolchain: string;
}

/** Interface words above a snippet. */
type SnippetLabel =
  | 'examples.server'
  | 'examples.client'
  | 'exceptions.interceptor'
  | 'exceptions.table'
  | 'connections.wait'
  | 'connections.balance';

/** One language's example: what returns an error, what handles it, what came back. */
export interface CodeExample {
  readonly id: ExampleId;
  readonly project: ExampleProject;
  readonly versions: RunVersions;
  readonly server: Snippet;
  readonly client: Snippet;
  readonly output: string;
  /** Interface words above the two snippets, where they are not a server and its client. */
  readonly labels?: readonly [server: SnippetLabel, client: SnippetLabel];
}

const FOLDER = 'content/examples';

const read = (...path: string[]): string => {
  const file = join(FOLDER, ...path);
  if (!existsSync(file)) throw new Error(`${file} is missing. Run: npm run examples -- ${path[0]} --record`);
  return readFileSync(file, 'utf8').trimEnd();
};

const regions = new Map(
  exampleIds.map((id) => {
    const { sources, extra }: ExampleProject = examples[id];
    return [
      id,
      gatherRegions(new Map(sources.map((file) => [`${FOLDER}/${id}/${file}`, read(id, file)])), extra),
    ] as const;
  }),
);

/**
 * Returns a snippet of a language by the name of its region.
 * @throws naming the region when no file of the language marks it.
 */
export const snippetOf = (id: ExampleId, region: string): Snippet => {
  const snippet = regions.get(id)?.get(region);
  if (!snippet) throw new Error(`${FOLDER}/${id}: no file marks the region ${region}`);
  return snippet;
};

/** Returns what a language's programs were run with. */
export const versionsOf = (id: ExampleId): RunVersions =>
  JSON.parse(read(id, 'output', 'versions.json')) as RunVersions;

/** Returns what a program printed when it was run: `not-found`, `details`, `constants` and so on. */
export const outputOf = (id: ExampleId, run: string): string => read(id, 'output', `${run}.txt`);

/** Returns name and version of the library that a language's programs were run with: `grpc-go 1.85.0`. */
export const libraryRun = ({ project, versions }: Pick<CodeExample, 'project' | 'versions'>): string =>
  `${LIBRARIES[project.library].name} ${versions.version}`;

/** Returns the example of a code in one language. */
export const exampleOf = (name: CodeName, id: ExampleId): CodeExample => ({
  id,
  project: examples[id],
  versions: versionsOf(id),
  server: snippetOf(id, `${slugOf(name)}-return`),
  client: snippetOf(id, `${slugOf(name)}-handle`),
  output: outputOf(id, slugOf(name)),
});

/** Returns the examples of a code in every language that is run; OK has none, since nothing has to be handled. */
export const examplesOf = (name: CodeName): CodeExample[] =>
  name === 'OK' ? [] : exampleIds.map((id) => exampleOf(name, id));

/** Two regions of a program that readers see side by side, and the interface words above them. */
interface Topic {
  readonly regions: readonly [server: string, client: string];
  readonly labels?: readonly [server: SnippetLabel, client: SnippetLabel];
}

/** A matter of all codes that the example programs show: what a server attaches, and how a client reads it. */
const TOPICS = {
  details: { regions: ['details-attach', 'details-read'] },
  link: { regions: ['link-interceptor', 'details-read'] },
  exceptions: {
    regions: ['exceptions-interceptor', 'exceptions-sqlstate'],
    labels: ['exceptions.interceptor', 'exceptions.table'],
  },
  streams: { regions: ['streams-client-rejected', 'streams-import'] },
  connections: {
    regions: ['connections-wait', 'connections-balance'],
    labels: ['connections.wait', 'connections.balance'],
  },
} as const satisfies Record<string, Topic>;

/** A topic of the example programs; also the name of the run that shows it. */
export type ExampleTopic = keyof typeof TOPICS;

/** The examples of a topic in every language whose programs have it. */
export const examplesAbout = (topic: ExampleTopic): CodeExample[] => {
  const { regions: wanted, labels }: Topic = TOPICS[topic];
  return exampleIds
    .filter((id) => wanted.every((region) => regions.get(id)?.has(region)))
    .map((id) => ({
      id,
      project: examples[id],
      versions: versionsOf(id),
      server: snippetOf(id, wanted[0]),
      client: snippetOf(id, wanted[1]),
      output: outputOf(id, topic),
      ...(labels && { labels }),
    }));
};

/** Returns what went over the wire, and what grpcurl printed, for a code; grpcurl cannot cancel its own call. */
export const wireOf = (name: CodeName): { readonly wire: string; readonly grpcurl: string | undefined } => ({
  wire: read('wire', `${slugOf(name)}.txt`),
  grpcurl: existsSync(join(FOLDER, 'grpcurl', `${slugOf(name)}.txt`))
    ? read('grpcurl', `${slugOf(name)}.txt`)
    : undefined,
});
