import { renameSync } from 'node:fs';
import { create } from 'tar';
import { latestChanges } from '../data/changes.ts';

/** What a tarball holds, and how. */
export interface Contents {
  /** The folder that the files are in, and their paths below it. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The folder that it unpacks to. */
  readonly prefix: string;
  /** Of gzip, from 1 to 9. */
  readonly level: number;
}

/**
 * Writes files as one gzip tarball, which appears under its name when it is whole. The same files give the same bytes:
 * order, owner and time do not depend on the machine or the hour.
 */
export const writeTarball = async (
  target: string,
  { folder, files, prefix, level }: Contents,
): Promise<void> => {
  const [latest] = latestChanges;
  const unfinished = `${target}.part`;
  await create(
    {
      file: unfinished,
      cwd: folder,
      prefix,
      gzip: { level },
      portable: true,
      noDirRecurse: true,
      ...(latest && { mtime: new Date(latest.at) }),
    },
    files.toSorted(),
  );
  renameSync(unfinished, target);
};
