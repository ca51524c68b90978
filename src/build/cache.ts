/* Results that take long to make and that a later build finds again. The folder may be deleted at any time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/**
 * The versions of some packages. They are pinned exactly, so a number says what a package does.
 * @throws when a package is not a dependency of the build: a key without its version would keep finding old results.
 */
export const packageVersions = (...packages: readonly string[]): string[] =>
  packages.map((name) => {
    const version = dependencies[name];
    if (!version)
      throw new Error(`${name} is not in "dependencies" of package.json; the build cache needs its version.`);
    return version;
  });

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Results of one kind by what they were made from. */
export interface BuildCache {
  readonly has: (from: string) => boolean;
  /** @throws when there is no such result. */
  readonly read: (from: string) => Buffer;
  readonly write: (from: string, result: string | Buffer) => void;
}

/**
 * Opens the cache of one kind of result.
 *
 * @param kind a folder for these results.
 * @param maker whatever else a result depends on: versions, settings, the program itself.
 */
export const buildCache = (kind: string, maker: unknown): BuildCache => {
  const folder = join(FOLDER, kind);
  const madeBy = hashOf(JSON.stringify(maker));
  const fileOf = (from: string) => join(folder, hashOf(madeBy + from));
  return {
    has: (from) => existsSync(fileOf(from)),
    read: (from) => readFileSync(fileOf(from)),
    write: (from, result) => {
      mkdirSync(folder, { recursive: true });
      // Renamed into place: a build that is stopped half-way must not leave half a result behind.
      const unfinished = `${fileOf(from)}.${process.pid}`;
      writeFileSync(unfinished, result);
      renameSync(unfinished, fileOf(from));
    },
  };
};
