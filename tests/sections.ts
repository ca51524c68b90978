/**
 * The parts of a code page in reading order, written down a second time on purpose: their ids are part of links all over
 * the world, so renaming one has to be decided twice.
 */
export const CODE_PAGE_SECTIONS = [
  'what-happened',
  'messages',
  'received',
  'origin',
  'retry',
  'return',
  'neighbours',
  'situations',
  'details',
  'examples',
  'names',
  'mappings',
  'operations',
  'disagreements',
  'scenarios',
  'sources',
] as const;

/** Fragments of a code page that were published and lead to a part that took the place of theirs. */
export const FORMER_SECTIONS = ['related'] as const;

/** Parts that a page leaves out where the data has nothing to say. */
export const OPTIONAL_SECTIONS: ReadonlySet<string> = new Set([
  'examples',
  'messages',
  'details',
  'disagreements',
]);
