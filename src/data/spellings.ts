import { googleSpellings } from './spellings/google.ts';
import { goSpellings } from './spellings/go.ts';
import { grpcurlSpellings } from './spellings/grpcurl.ts';
import { cppSpellings } from './spellings/cpp.ts';
import { javaSpellings } from './spellings/java.ts';
import { pythonSpellings } from './spellings/python.ts';
import { nodeSpellings } from './spellings/node.ts';
import { csharpSpellings } from './spellings/csharp.ts';
import { rubySpellings } from './spellings/ruby.ts';
import { phpSpellings } from './spellings/php.ts';
import { dartSpellings } from './spellings/dart.ts';
import { objcSpellings } from './spellings/objc.ts';
import { swiftSpellings } from './spellings/swift.ts';
import { rustSpellings } from './spellings/rust.ts';
import { connectSpellings } from './spellings/connect.ts';
import { webSpellings } from './spellings/web.ts';
import { elixirSpellings } from './spellings/elixir.ts';
import { envoySpellings } from './spellings/envoy.ts';
import { merge } from './merge.ts';
import type { Notation } from './spellings/notation.ts';

/** How libraries and tools spell the codes; the order is the order on the pages. */
export const spellings = merge('src/data/spellings', {
  googleSpellings,
  goSpellings,
  grpcurlSpellings,
  cppSpellings,
  javaSpellings,
  pythonSpellings,
  nodeSpellings,
  csharpSpellings,
  rubySpellings,
  phpSpellings,
  dartSpellings,
  objcSpellings,
  swiftSpellings,
  rustSpellings,
  connectSpellings,
  webSpellings,
  elixirSpellings,
  envoySpellings,
}) satisfies Record<string, Notation>;

/** A way of spelling the codes. */
export type NotationId = keyof typeof spellings;
