import type * as OfContent from './complaints/of-content.ts';
import type * as OfSyntax from './complaints/of-syntax.ts';
import type { RunLibrary } from './observation.ts';
import { asJavaReads } from './read.ts';
import { parseJson } from './tree.ts';

/** The modules that know the words, each fetched when a library needs it: they are a third of the checker. */
export interface ComplaintModules {
  readonly ofContent: () => Promise<typeof OfContent>;
  readonly ofSyntax: () => Promise<typeof OfSyntax>;
}

/**
 * Returns what a library prints when it rejects a config, in the versions that were run: grpc-java without the frames
 * of its stack, C core behind `Failed to create channel to '…':`. `undefined` where it rejects nothing, and for a fault
 * within a string, a number or a word of JSON, which no run shows.
 */
export const complaintOf = async (
  json: string,
  library: RunLibrary,
  modules: ComplaintModules,
): Promise<string | undefined> => {
  const parsed = parseJson(json);
  const { root, fault } = library === 'grpc-java' ? asJavaReads(parsed, json) : parsed;
  if (fault === undefined && root) return (await modules.ofContent()).contentComplaint(library, json, root);
  return (await modules.ofSyntax()).syntaxComplaint(library, json);
};
