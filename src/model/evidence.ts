import type { RunEvidence } from '../data/code-facts.ts';
import { exampleIds, examples } from '../data/examples.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { versionsOf } from './examples.ts';

/**
 * @returns name and version of the library that printed what a claim rests on: `grpc-go 1.85.0`.
 * @throws naming the file when it lies in the folder of no language.
 */
export const libraryOf = ({ file }: RunEvidence): string => {
  const id = exampleIds.find((known) => file.startsWith(`${known}/`));
  if (!id) throw new Error(`content/examples/${file}: its first folder is no language that is run`);
  return `${LIBRARIES[examples[id].library].name} ${versionsOf(id).version}`;
};
