import { sourceOf, sourceUrl, type SourceId } from '../data/sources.ts';

const idsIn = (value: unknown): string[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
};

/**
 * Returns every source that a record names anywhere, once, with the version that was read.
 * @throws when a record names a repository that is not pinned.
 */
export const sourcesCitedIn = (record: object) =>
  [...new Set(idsIn(record) as SourceId[])].map((id) => ({ id, ...sourceOf(id), url: sourceUrl(id) }));
