import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { LIBRARIES, type LibraryId } from '../data/libraries.ts';
import { LIBRARY_PAGES, libraryPageIds } from '../data/library-pages.ts';
import { messageIds, messages, type MessageId } from '../data/messages.ts';
import type { Message } from '../data/messages/message.ts';
import { serviceConfigComplaints } from '../data/service-config-complaints.ts';
import { shownMessages } from '../data/shown-messages.ts';
import { systemFolders, type SystemFolder } from '../data/system-programs.ts';
import { systemIds } from '../data/systems.ts';
import type { Route } from '../routes/paths.ts';
import { besideRun } from './beside.ts';
import { libraryOf } from './evidence.ts';
import { versionsOf } from './examples.ts';
import { complaintOf, configThatRan } from './service-config-runs.ts';

/** A message of the catalogue that a real library was made to print. */
export interface Reproduction {
  /** Where more is said about what printed it. */
  readonly route: Route;
  /** Name and version of the library: `grpc-go 1.85.0`. */
  readonly library: string;
  /** All that was printed. */
  readonly text: string;
  /** The service config that made the library print it. */
  readonly config?: string;
}

const ENDING = '.txt';
const FOLDER = 'content/examples';

const messageOfFile = (folder: string, file: string): MessageId => {
  const name = file.slice(0, -ENDING.length);
  const found = messageIds.find((id) => id === name);
  if (!found || !file.endsWith(ENDING))
    throw new Error(
      `${join(folder, file)}: no message of src/data/messages has the id ${name}. Rename or remove it.`,
    );
  return found;
};

const nameOf = (id: ExampleId): string => `${LIBRARIES[examples[id].library].name} ${versionsOf(id).version}`;

/** The page of a system or framework where there is one, and else that of the library's language or platform. */
const routeOf = (library: LibraryId): Route => {
  const system = systemIds.find((id) => id === library);
  if (system) return { page: 'system', id: system };
  const framework = frameworkIds.find((id) => id === library);
  if (framework) return { page: 'framework', id: framework };
  const page =
    libraryPageIds.find((id) => id === library) ??
    libraryPageIds.find((id) => LIBRARY_PAGES[id] === LIBRARIES[library].language);
  return page ? { page: 'library', id: page } : { page: 'libraries' };
};

const recordedBy = (id: ExampleId): [MessageId, Reproduction][] => {
  const folder = join(FOLDER, id, 'reproduced');
  if (!existsSync(folder)) return [];
  const own = { route: { page: 'library', id }, library: nameOf(id) } as const;
  return readdirSync(folder).map((file) => {
    const message = messageOfFile(folder, file);
    const { libraries }: Message = messages[message];
    const beside = libraries.find((name) => name === 'connect-es' || name === 'grpc-web');
    const by = beside ? { route: routeOf(beside), library: besideRun(beside) } : own;
    return [message, { ...by, text: readFileSync(join(folder, file), 'utf8').trimEnd() }];
  });
};

/** What a program of systems printed; the library is the first of the message that the program has a version of. */
const recordedBySystem = (folder: SystemFolder): [MessageId, Reproduction][] => {
  const lines = readFileSync(join(FOLDER, folder, 'output/versions.txt'), 'utf8')
    .trim()
    .split('\n');
  const versions = new Map(lines.map((line): [string, string] => [line.split(' ')[0] ?? '', line]));
  const recorded = join(FOLDER, folder, 'reproduced');
  return readdirSync(recorded).map((file) => {
    const message = messageOfFile(recorded, file);
    const { libraries }: Message = messages[message];
    const library = libraries.find((id) => versions.has(id));
    const version = library && versions.get(library)?.slice(library.length + 1);
    if (!library || !version)
      throw new Error(`${recorded}/${file}: output/versions.txt names no library of this message.`);
    return [
      message,
      {
        route: routeOf(library),
        library: `${LIBRARIES[library].name} ${version}`,
        text: readFileSync(join(recorded, file), 'utf8').trimEnd(),
      },
    ];
  });
};

/** The example whose client ran the service configs, by its library. */
const CONFIG_CLIENTS = {
  'grpc-go': 'go',
  'grpc-java': 'java',
  'grpc-core': 'python',
  'grpc-js': 'typescript',
} as const satisfies Record<string, ExampleId>;

/** What the libraries said of service configs that they rejected. */
const complaints = Object.entries(serviceConfigComplaints).map(
  ([message, { library, run }]): [MessageId, Reproduction] => {
    const id = CONFIG_CLIENTS[library];
    return [
      message as MessageId,
      {
        route: { page: 'library', id },
        library: nameOf(id),
        text: complaintOf(run, library),
        config: configThatRan(run),
      },
    ];
  },
);

/** What runs printed among other lines. */
const shown = Object.entries(shownMessages).map(([key, { library, file }]): [MessageId, Reproduction] => {
  const id = key as MessageId;
  const { pattern, libraries }: Message = messages[id];
  const path = join(FOLDER, file);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => pattern.test(line));
  if (!lines.length || !libraries.includes(library))
    throw new Error(`${path} does not show ${id} of ${library}. Correct src/data/shown-messages.ts.`);
  const run = libraryOf({ file, printed: lines.join('\n') });
  return [id, { route: routeOf(library), library: run, text: lines.map((line) => line.trim()).join('\n') }];
});

const byMessage = Map.groupBy(
  [...exampleIds.flatMap(recordedBy), ...systemFolders.flatMap(recordedBySystem), ...complaints, ...shown],
  ([message]) => message,
);

/** Returns what libraries printed when they were made to, in the order of the languages; empty where none was. */
export const reproductionsOf = (message: MessageId): Reproduction[] =>
  (byMessage.get(message) ?? []).map(([, reproduction]) => reproduction);
