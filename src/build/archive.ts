/** The built site packed into one file that any static server can serve after unpacking. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileAddressOf } from '../routes/files.ts';
import { filesIn } from './built-files.ts';
import { writeTarball } from './tarball.ts';

/** The folder that the archive unpacks to. */
export const FOLDER = 'grpc-status-codes';

const ARCHIVE = fileAddressOf({ file: 'archive' });

/** Returns the files that the archive of a built folder holds: all but the archive itself, whole or begun. */
export const archivedFiles = (folder: string): string[] =>
  filesIn(folder).filter((file) => !file.startsWith(ARCHIVE));

/** Writes the archive into the built folder. The highest level would take two thirds more time to save a third of a percent. */
export const writeArchive = (folder: string): Promise<void> =>
  writeTarball(join(folder, ARCHIVE), { folder, files: archivedFiles(folder), prefix: FOLDER, level: 6 });

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
