import type { Claim } from './code-facts.ts';
import type { LibraryPageId } from './library-pages.ts';
import { cTraps } from './library-traps/c.ts';
import { connectTraps } from './library-traps/connect.ts';
import { cppTraps } from './library-traps/cpp.ts';
import { csharpTraps } from './library-traps/csharp.ts';
import { dartTraps } from './library-traps/dart.ts';
import { elixirTraps } from './library-traps/elixir.ts';
import { envoyTraps } from './library-traps/envoy.ts';
import { goTraps } from './library-traps/go.ts';
import { grpcWebTraps } from './library-traps/grpc-web.ts';
import { grpcurlTraps } from './library-traps/grpcurl.ts';
import { javaTraps } from './library-traps/java.ts';
import { kotlinTraps } from './library-traps/kotlin.ts';
import { objectiveCTraps } from './library-traps/objective-c.ts';
import { phpTraps } from './library-traps/php.ts';
import { pythonTraps } from './library-traps/python.ts';
import { rubyTraps } from './library-traps/ruby.ts';
import { rustTraps } from './library-traps/rust.ts';
import { swiftTraps } from './library-traps/swift.ts';
import { typescriptTraps } from './library-traps/typescript.ts';

/** Where each library departs from what its users, or users of the others, expect. */
export const libraryTraps: Readonly<Record<LibraryPageId, readonly Claim[]>> = {
  go: goTraps,
  java: javaTraps,
  kotlin: kotlinTraps,
  python: pythonTraps,
  typescript: typescriptTraps,
  rust: rustTraps,
  cpp: cppTraps,
  ruby: rubyTraps,
  c: cTraps,
  csharp: csharpTraps,
  php: phpTraps,
  dart: dartTraps,
  swift: swiftTraps,
  'objective-c': objectiveCTraps,
  elixir: elixirTraps,
  connect: connectTraps,
  'grpc-web': grpcWebTraps,
  envoy: envoyTraps,
  grpcurl: grpcurlTraps,
};

/** Every trap, for what looks at all of them. */
export const allTraps: readonly Claim[] = Object.values(libraryTraps).flat();
