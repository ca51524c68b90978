import { coreComplaint } from './complaints/core.ts';
import { goComplaint } from './complaints/go.ts';
import { javaComplaint } from './complaints/java.ts';
import { jsComplaint } from './complaints/js.ts';
import type { RunLibrary } from './observation.ts';
import { parseJson, type Parsed } from './tree.ts';

const complaints = {
  'grpc-go': goComplaint,
  'grpc-java': javaComplaint,
  'grpc-core': coreComplaint,
  'grpc-js': jsComplaint,
} as const satisfies Record<RunLibrary, (json: string, parsed: Parsed) => string | undefined>;

/**
 * Returns what a library prints when it rejects a config, in the versions that were run: grpc-java without the frames
 * of its stack, C core behind `Failed to create channel to '…':`. `undefined` where it rejects nothing, and for a fault
 * within a string, a number or a word of JSON, which no run shows.
 */
export const complaintOf = (json: string, library: RunLibrary): string | undefined =>
  complaints[library](json, parseJson(json));
