import type { LibraryId } from '../libraries.ts';
import type { NotationId } from '../spellings.ts';

/** A tool that a build needs from the machine, and how to get it where it is missing. */
export interface Need {
  readonly command: string;
  readonly get: string;
}

/** One language's examples: a folder below `content/examples` that follows its README. */
export interface ExampleProject {
  /** What readers call the language. */
  readonly language: string;
  /** The library that runs; its version is recorded in `output/versions.json`. */
  readonly library: LibraryId;
  /** Name of the Prism grammar that colours the snippets. */
  readonly grammar: string;
  /** Files that regions are cut from. */
  readonly sources: readonly string[];
  readonly needs: readonly Need[];
  /** Notations that `constants` prints, in the order of its columns. */
  readonly spellings: readonly [NotationId, ...NotationId[]];
  /** The package that converts to and from HTTP; absent where none is run. */
  readonly http?: string;
  /** Lines of the run `rules` that the library makes impossible: the line that all print, and what it prints instead. */
  readonly ruleExceptions?: Readonly<Record<string, string>>;
  /** Regions that this language has and others do not need. */
  readonly extra?: readonly string[];
}

/** Generates code from the `.proto` files in most languages. */
export const PROTOC: Need = { command: 'protoc', get: 'Debian, Ubuntu: apt-get install protobuf-compiler' };
