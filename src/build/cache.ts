/* Results that take long to make and that a later build finds again. The folder may be deleted at any time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** @returns the versions of some packages. They are pinned exactly, so a number says what a package does. */
export const versionsOf = (...packages: readonly string[]): (string | undefined)[] =>
  packages.map((name) => dependencies[name]);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Results of one kind by what they were made from. */
export interface Shelf {
  readonly has: (from: string) => boolean;
  /** @throws when there is no such result. */
  readonly read: (from: string) => Buffer;
  readonly write: (from: string, result: string | Buffer) => void;
}

/**
 * @param kind a folder for these results.
 * @param maker whatever else a result depends on: versions, settings, the program itself.
 */
export const shelf = (kind: string, maker: unknown): Shelf => {
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
