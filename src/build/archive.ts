/** The built site packed into one file that any static server can serve after unpacking. */
import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { create } from 'tar';
import { latestChanges } from '../data/changes.ts';
import { fileAddressOf } from '../routes/files.ts';
import { filesIn } from './built-files.ts';

/** The folder that the archive unpacks to. */
export const FOLDER = 'grpc-status-codes';

const ARCHIVE = fileAddressOf({ file: 'archive' });

/** Returns the files that the archive of a built folder holds, sorted: all but the archive itself, whole or begun. */
export const archivedFiles = (folder: string): string[] =>
  filesIn(folder)
    .filter((file) => !file.startsWith(ARCHIVE))
    .sort();

/**
 * Writes the archive into the built folder. The same files give the same bytes: order, owner and time do not depend
 * on the machine or the hour.
 */
export const writeArchive = async (folder: string): Promise<void> => {
  const [latest] = latestChanges;
  const target = join(folder, ARCHIVE);
  const unfinished = `${target}.part`;
  await create(
    {
      file: unfinished,
      cwd: folder,
      prefix: FOLDER,
      // The highest level takes two thirds more time to save a third of a percent.
      gzip: { level: 6 },
      portable: true,
      noDirRecurse: true,
      ...(latest && { mtime: new Date(latest.at) }),
    },
    archivedFiles(folder),
  );
  renameSync(unfinished, target);
};

/** Packs the site as the last step of a build: it holds everything that the steps before have written. */
export const archive = (): AstroIntegration => ({
  name: 'archive',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const started = performance.now();
      await writeArchive(folder);
      const megabytes = (statSync(join(folder, ARCHIVE)).size / 1e6).toFixed(1);
      logger.info(`${ARCHIVE}: ${megabytes} MB in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    },
  },
});
