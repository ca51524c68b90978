import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { messageIds, type MessageId } from '../data/messages.ts';
import { versionsOf } from './examples.ts';

/** A message of the catalogue that a real library was made to print. */
export interface Reproduction {
  readonly id: ExampleId;
  /** Name and version of the library: `grpc-go 1.85.0`. */
  readonly library: string;
  /** All that was printed. */
  readonly text: string;
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

const recordedBy = (id: ExampleId): [MessageId, Reproduction][] => {
  const folder = join('content/examples', id, 'reproduced');
  if (!existsSync(folder)) return [];
  const library = `${LIBRARIES[examples[id].library].name} ${versionsOf(id).version}`;
  return readdirSync(folder).map((file) => [
    messageOfFile(folder, file),
    { id, library, text: readFileSync(join(folder, file), 'utf8').trimEnd() },
  ]);
};

const byMessage = Map.groupBy(exampleIds.flatMap(recordedBy), ([message]) => message);

/** @returns what libraries printed when they were made to, in the order of the languages; empty where none was. */
export const reproductionsOf = (message: MessageId): Reproduction[] =>
  (byMessage.get(message) ?? []).map(([, reproduction]) => reproduction);
