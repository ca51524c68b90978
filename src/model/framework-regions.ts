import { cutRegions, type Snippet } from './example-regions.ts';

/** What the program of a framework shows: how a handler returns a code, and how a client reads it. */
export interface FrameworkSnippets {
  readonly returns: Snippet;
  readonly reads: Snippet;
}

/**
 * Cuts the two regions of a framework out of its file.
 * @throws naming the file and the region that is missing, or that no page shows.
 */
export const frameworkRegions = (id: string, text: string, file: string): FrameworkSnippets => {
  const regions = cutRegions(text, file);
  const take = (name: string): Snippet => {
    const found = regions.get(name);
    if (!found) throw new Error(`${file}: no region ${name}. Mark where it starts and ends.`);
    regions.delete(name);
    return found;
  };
  const snippets = { returns: take(`${id}-return`), reads: take(`${id}-read`) };
  const [other] = regions.keys();
  if (other) throw new Error(`${file}: nothing shows a region ${other}. Remove its markers.`);
  return snippets;
};
