import { goExamples } from './examples/go.ts';
import { javaExamples } from './examples/java.ts';
import { kotlinExamples } from './examples/kotlin.ts';
import { cppExamples } from './examples/cpp.ts';
import type { ExampleProject } from './examples/project.ts';
import { pythonExamples } from './examples/python.ts';
import { rubyExamples } from './examples/ruby.ts';
import { rustExamples } from './examples/rust.ts';
import { typescriptExamples } from './examples/typescript.ts';

/** The languages whose examples are run, by folder below `content/examples`; the order is the order on the pages. */
export const examples = {
  go: goExamples,
  java: javaExamples,
  kotlin: kotlinExamples,
  python: pythonExamples,
  typescript: typescriptExamples,
  rust: rustExamples,
  cpp: cppExamples,
  ruby: rubyExamples,
} as const satisfies Record<string, ExampleProject>;

/** A folder of examples, and the end of an address such as `#example-go`. */
export type ExampleId = keyof typeof examples;

/** The languages in the order of the pages. */
export const exampleIds = Object.keys(examples) as ExampleId[];
