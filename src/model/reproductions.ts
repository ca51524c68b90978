import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { messageIds, type MessageId } from '../data/messages.ts';
import { serviceConfigComplaints } from '../data/service-config-complaints.ts';
import { versionsOf } from './examples.ts';
import { complaintOf, configThatRan } from './service-config-runs.ts';

/** A message of the catalogue that a real library was made to print. */
export interface Reproduction {
  readonly id: ExampleId;
  /** Name and version of the library: `grpc-go 1.85.0`. */
  readonly library: string;
  /** All that was printed. */
  readonly text: string;
  /** The service config that made the library print it. */
  readonly config?: string;
}

const ENDING = '.txt';

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

const recordedBy = (id: ExampleId): [MessageId, Reproduction][] => {
  const folder = join('content/examples', id, 'reproduced');
  if (!existsSync(folder)) return [];
  const library = nameOf(id);
  return readdirSync(folder).map((file) => [
    messageOfFile(folder, file),
    { id, library, text: readFileSync(join(folder, file), 'utf8').trimEnd() },
  ]);
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
      { id, library: nameOf(id), text: complaintOf(run, library), config: configThatRan(run) },
    ];
  },
);

const byMessage = Map.groupBy([...exampleIds.flatMap(recordedBy), ...complaints], ([message]) => message);

/** Returns what libraries printed when they were made to, in the order of the languages; empty where none was. */
export const reproductionsOf = (message: MessageId): Reproduction[] =>
  (byMessage.get(message) ?? []).map(([, reproduction]) => reproduction);
