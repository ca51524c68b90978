import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
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
  const packed = create(
    {
      cwd: folder,
      prefix,
      portable: true,
      noDirRecurse: true,
      ...(latest && { mtime: new Date(latest.at) }),
    },
    files.toSorted(),
  );
  // Not with the option of `create`: that compresses in this thread, while no file is read.
  await pipeline(Readable.from(packed), createGzip({ level }), createWriteStream(unfinished));
  renameSync(unfinished, target);
};
