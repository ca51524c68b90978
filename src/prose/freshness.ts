import { createHash } from 'node:crypto';

/** For each section of a translated file, the hash of the original's section that it was written after. */
export type Follows = Readonly<Partial<Record<string, string>>>;

const SECTION = /^## .*\{#([\w-]+)\}$/m;

/** Returns a short hash of every section of a prose file, by id; how lines are broken does not count. */
export const sectionHashes = (body: string): ReadonlyMap<string, string> => {
  const [, ...parts] = body.split(SECTION);
  const sections = parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, (parts[index + 1] ?? '').replace(/\s+/g, ' ').trim()] as const] : [],
  );
  return new Map(
    sections.map(([id, text]) => [id, createHash('sha256').update(text).digest('hex').slice(0, 8)]),
  );
};

/**
 * Returns the sections whose original has changed since they were translated.
 * @throws with the file and the fix when the file does not say which text a section follows.
 */
export const staleSections = (follows: Follows, original: string, file: string): string[] => {
  const hashes = [...sectionHashes(original)];
  const missing = hashes.filter(([id]) => follows[id] === undefined).map(([id]) => id);
  if (missing.length > 0)
    throw new Error(
      `${file}: \`follows\` in the front matter lacks ${missing.join(', ')}. ` +
        `Translate them, then run: npm run translations -- --accept ${file}`,
    );
  return hashes.filter(([id, hash]) => follows[id] !== hash).map(([id]) => id);
};
