import { formats } from './formats.ts';
import { connectFormats } from './formats/connect.ts';
import { dartSwiftFormats } from './formats/dart-swift.ts';
import { elixirFormats } from './formats/elixir.ts';
import { grpcurlFormats } from './formats/grpcurl.ts';
import { rareFormats } from './formats/rare.ts';
import { rubyFormats } from './formats/ruby-php.ts';
import { rustFormats } from './formats/rust.ts';
import type { Format } from './status.ts';

/**
 * Every printing form. A browser looks for the frequent ones at first and fetches the others with what answers
 * questions, so that a pasted status costs few bytes until its answer.
 */
export const allFormats: readonly Format[] = [
  ...rareFormats,
  ...grpcurlFormats,
  ...rustFormats,
  ...formats,
  ...rubyFormats,
  ...dartSwiftFormats,
  ...elixirFormats,
  ...connectFormats,
];
