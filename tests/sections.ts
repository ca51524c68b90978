/**
 * The sections of a code page in reading order, written down a second time on purpose: their ids stand in links all
 * over the world, so renaming one has to be decided twice.
 */
export const CODE_PAGE_SECTIONS = [
  'what-happened',
  'origin',
  'received',
  'return',
  'retry',
  'scenarios',
  'examples',
  'messages',
  'names',
  'mappings',
  'operations',
  'details',
  'disagreements',
  'related',
  'sources',
] as const;

/** Sections that a page leaves out where the data has nothing to say. */
export const OPTIONAL_SECTIONS: ReadonlySet<string> = new Set([
  'examples',
  'messages',
  'details',
  'disagreements',
]);
