/** The service worker and the bundles of the site that it keeps for offline reading. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { nameInAddress, bundleAddress, type Entry, type Bundle } from '../worker/bundle.ts';
import { filesIn } from './built-files.ts';
import { groups, type Group } from './offline-bundles.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Pagefind's own files arrive zipped and are read unzipped as well; so the host's compression reaches across them. */
const contentOf = (path: string): Buffer => {
  const content = readFileSync(path);
  return content.readUInt16BE() === 0x1f8b ? gunzipSync(content) : content;
};

const writeBundle = (
  folder: string,
  files: readonly string[],
  { name, folder: of, holds }: Group,
): Bundle => {
  const own = files.filter(holds).sort();
  const contents = own.map((file) => contentOf(join(folder, file)));
  const entries = own.map((file, nth): Entry => [
    file,
    TYPES[extname(file)] ?? 'application/octet-stream',
    contents[nth]?.length ?? 0,
  ]);
  const head = Buffer.from(JSON.stringify(entries));
  const body = Buffer.concat([head, ...contents]);
  const digest = createHash('sha256').update(body).digest();
  const url = bundleAddress(name, digest.toString('hex').slice(0, 12));
  writeFileSync(join(folder, url), body);
  return {
    name,
    ...(of !== undefined && { folder: of }),
    url,
    integrity: `sha256-${digest.toString('base64')}`,
    head: head.length,
  };
};

/** Writes every bundle of a built folder. @returns what the worker has to know of them. */
export const writeBundles = (folder: string): Bundle[] => {
  const files = filesIn(folder);
  for (const file of files) if (nameInAddress(`/${file}`)) rmSync(join(folder, file));
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  return groups(entry).map((group) => writeBundle(folder, files, group));
};

const writeWorker = async (folder: string, source: string, bundles: readonly Bundle[]): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUNDLES: JSON.stringify(bundles), 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../worker', source),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
};

/**
 * Writes `sw.js` into a built folder, with the bundles that it keeps.
 * @param offline `false` writes one that removes what earlier builds kept, and then itself.
 */
export const writeServiceWorker = async (folder: string, offline: boolean): Promise<void> =>
  offline
    ? writeWorker(folder, 'site-worker.ts', writeBundles(folder))
    : writeWorker(folder, 'removal-worker.ts', []);

/** Writes the service worker after the pages and the full-text index, since its bundles hold both. */
export const serviceWorker = (offline: boolean): AstroIntegration => ({
  name: 'service-worker',
  hooks: {
    'astro:build:done': ({ dir }) => writeServiceWorker(fileURLToPath(dir), offline),
  },
});
