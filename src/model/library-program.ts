import { readFileSync } from 'node:fs';
import { examples, type ExampleId } from '../data/examples.ts';
import type { LibraryPageId } from '../data/library-pages.ts';
import { libraryRun, outputOf, snippetOf, versionsOf } from './examples.ts';
import { frameworkRunName } from './framework-runs.ts';

/** The smallest whole program of a library, imports and all, with what it printed. */
export interface LibraryProgram {
  /** Name of the Prism grammar that colors it. */
  readonly grammar: string;
  readonly text: string;
  readonly output: string;
  /** Name and version of the library that it was run with. */
  readonly library: string;
}

const FOLDER = 'content/examples';
const CONNECT = `${FOLDER}/frameworks/go`;
/** The line of the recorded output after which the whole program prints. */
const AFTER = 'the smallest program:\n';

/** Returns the `.proto` file from which every whole program generates its code. */
export const programProto = (): string =>
  readFileSync(`${FOLDER}/proto/items/v1/items.proto`, 'utf8').trimEnd();

const connectProgram = (): LibraryProgram => {
  const [, output] = readFileSync(`${CONNECT}/output/connect.txt`, 'utf8').split(AFTER);
  if (!output)
    throw new Error(`${CONNECT}/output/connect.txt: nothing after "${AFTER.trim()}". Record it again.`);
  return {
    grammar: 'go',
    text: readFileSync(`${CONNECT}/connect/minimal/main.go`, 'utf8').trimEnd(),
    output: output.trimEnd(),
    library: frameworkRunName('frameworks/go', 'connect'),
  };
};

const isRun = (id: LibraryPageId): id is ExampleId & LibraryPageId => id in examples;

/** Returns the whole program of a library; `undefined` where none is run. */
export const libraryProgram = (id: LibraryPageId): LibraryProgram | undefined => {
  if (id === 'connect') return connectProgram();
  if (!isRun(id)) return undefined;
  return {
    grammar: examples[id].grammar,
    text: snippetOf(id, 'minimal').text,
    output: outputOf(id, 'minimal'),
    library: libraryRun({ project: examples[id], versions: versionsOf(id) }),
  };
};
