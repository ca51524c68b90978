import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Finding, ReadSource } from './finding.ts';

/** A cited file, taken apart; an older version, marked with `@`, is never compared: it cannot change. */
export interface Cited {
  readonly source: string;
  readonly repository: string;
  readonly path: string;
}

/** Returns the cited files that may have changed since. */
export const changeable = (sources: Iterable<string>): Cited[] =>
  [...sources]
    .filter((source) => !source.slice(0, source.indexOf(':')).includes('@'))
    .map((source) => {
      const colon = source.indexOf(':');
      return { source, repository: source.slice(0, colon), path: source.slice(colon + 1) };
    });

/** Returns a reader of the files below a folder, `FOLDER/<owner>/<name>/<path>`. */
export const readerOf =
  (folder: string): ReadSource =>
  (source) => {
    const [{ repository, path } = { repository: '', path: '' }] = changeable([source]);
    const file = join(folder, repository, path);
    return repository !== '' && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

/** Looks for every cited file of the repositories that the folder holds. */
export const compareFiles = (folder: string, cited: ReadonlyMap<string, readonly string[]>): Comparison => {
  const files = changeable(cited.keys());
  const got = files.filter(({ repository }) => existsSync(join(folder, repository)));
  const absent = new Set(files.filter((file) => !got.includes(file)).map(({ repository }) => repository));
  const drift = got
    .filter(({ repository, path }) => !existsSync(join(folder, repository, path)))
    .map(({ source }): Finding => ({
      record: (cited.get(source) ?? []).join(', '),
      source,
      says: 'is missing upstream: find where it moved, or what replaced it, and correct the source',
    }));
  const uncompared = [...absent].map((repository) => `repository ${repository}: not in the folder`);
  return { compared: got.length, drift, uncompared };
};
