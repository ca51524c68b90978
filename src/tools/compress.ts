/**
 * Writes `.br` and `.gz` beside every file of the built site that gets smaller by it, for hosts that hand such files
 * out. What is newer than its file is left as it is. `npm run compress`, after a build; `[folder]`, default `dist`.
 * `--quick` takes a fortieth of the processor time for forms an eighth larger: for tests of who hands out which form. They
 * count as older than their files, so the next run without it writes them again.
 */
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../build/built-files.ts';
import { readArguments } from './command-line.ts';

/** Texts. Pagefind's own files are compressed already, pictures and archives too. */
const COMPRESSIBLE = /\.(?:html|css|js|json|md|txt|atom|xml|svg|webmanifest)$/;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Of brotli; what costs little for its size, below the best that is the default. */
const QUICK_QUALITY = 5;

const qualityOf = (isQuick: boolean): number => (isQuick ? QUICK_QUALITY : constants.BROTLI_MAX_QUALITY);

const FORMS: Readonly<Record<string, (text: Buffer, isQuick: boolean) => Promise<Buffer>>> = {
  '.br': (text, isQuick) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(isQuick),
      },
    }),
  '.gz': (text) => deflate(text, { level: constants.Z_BEST_COMPRESSION }),
};

const isNewer = async (form: string, file: string): Promise<boolean> => {
  const written = await stat(form).catch(() => undefined);
  return written !== undefined && written.mtimeMs >= (await stat(file)).mtimeMs;
};

/** Tells how many bytes the file has, and how many in each form that was written or left; no entry where it would grow. */
const compressFile = async (file: string, isQuick: boolean): Promise<Readonly<Record<string, number>>> => {
  const text = await readFile(file);
  const sizes: Record<string, number> = { '': text.length };
  for (const [end, compress] of Object.entries(FORMS)) {
    const form = file + end;
    if (await isNewer(form, file)) {
      sizes[end] = (await stat(form)).size;
      continue;
    }
    const compressed = await compress(text, isQuick);
    if (compressed.length >= text.length) {
      await rm(form, { force: true });
      continue;
    }
    await writeFile(form, compressed);
    if (isQuick) await utimes(form, 0, 0);
    sizes[end] = compressed.length;
  }
  return sizes;
};

/** Compresses a built folder. @returns the number of files, and their total size in each form, in bytes. */
export const compressFolder = async (folder: string, isQuick = false) => {
  const files = filesIn(folder)
    .filter((file) => COMPRESSIBLE.test(file))
    .map((file) => join(folder, file));
  const total: Record<string, number> = { '': 0, '.br': 0, '.gz': 0 };
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting)
      for (const [end, size] of Object.entries(await compressFile(file, isQuick)))
        total[end] = (total[end] ?? 0) + size;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { count: files.length, total };
};

if (import.meta.main) {
  const { flags, rest } = readArguments({
    usage: 'npm run compress -- [folder] [--quick]',
    most: 1,
    flags: ['quick'],
  });
  const [folder = 'dist'] = rest;
  const start = performance.now();
  const { count, total } = await compressFolder(folder, flags.has('quick'));
  const mega = (end: string) => `${((total[end] ?? 0) / 1e6).toFixed(2)} MB`;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count} files, ${mega('')}: brotli ${mega('.br')}, gzip ${mega('.gz')}; ${seconds} s.`);
}
