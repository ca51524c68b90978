/* What libraries print about a config that they could read as JSON. */
import type { RunLibrary } from '../observation.ts';
import type { Json } from '../tree.ts';
import { coreComplaint } from './core.ts';
import { goComplaint } from './go.ts';
import { javaComplaint } from './java.ts';
import { jsComplaint } from './js.ts';

const complaints = {
  'grpc-go': goComplaint,
  'grpc-java': javaComplaint,
  'grpc-core': coreComplaint,
  'grpc-js': jsComplaint,
} as const satisfies Record<RunLibrary, (json: string, root: Json) => string | undefined>;

/** Returns what a library prints about the value that it read from a text. */
export const contentComplaint = (library: RunLibrary, json: string, root: Json): string | undefined =>
  complaints[library](json, root);
