import type { NotationId, spellings } from './spellings.ts';

/** A language, library family or tool, as `spellings` calls it. */
export type Ecosystem = (typeof spellings)[NotationId]['ecosystem'];

/**
 * The pages below `/libraries/`, in the order in which they are listed. An id is permanent, since it is part of an
 * address; where examples are run, it is the id of their language. google.rpc and Abseil have no page: they
 * define names that the libraries below use.
 */
export const LIBRARY_PAGES = {
  go: 'Go',
  java: 'Java',
  kotlin: 'Kotlin',
  python: 'Python',
  typescript: 'Node.js',
  rust: 'Rust',
  cpp: 'C++',
  ruby: 'Ruby',
  c: 'C',
  csharp: 'C#',
  php: 'PHP',
  dart: 'Dart',
  swift: 'Swift',
  'objective-c': 'Objective-C',
  elixir: 'Elixir',
  connect: 'Connect',
  'grpc-web': 'gRPC-Web',
  envoy: 'Envoy',
  grpcurl: 'grpcurl',
} as const satisfies Record<string, Ecosystem>;

/** The end of the address of a library's page. */
export type LibraryPageId = keyof typeof LIBRARY_PAGES;

/** Every page, in the order in which they are listed. */
export const libraryPageIds = Object.keys(LIBRARY_PAGES) as LibraryPageId[];
