/** The terminal command packed as `explain.tgz`, which `npx` and `npm install` take as an address. */
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { fileAddressOf } from '../routes/files.ts';
import { filesIn } from './built-files.ts';
import { writeTarball } from './tarball.ts';

const PACKAGE = fileAddressOf({ file: 'command' });
const ENTRY = join(import.meta.dirname, '../tools/explain.ts');
const LICENSE = join(import.meta.dirname, '../../LICENSE');
const PROGRAM = 'explain.js';

/** What the packed command takes over from the project and its build. */
export interface Packed {
  readonly version: string;
  readonly license: string;
  /** Where the site is published, and the sub-path there: the command prints addresses of pages. */
  readonly site: string;
  readonly base: string;
}

const manifest = ({ version, license, site }: Packed) => ({
  name: 'explain-grpc-status',
  version,
  description: 'Explains gRPC status codes, errors and logs in the terminal.',
  homepage: site,
  license,
  // It is published on the site, with it, and nowhere else.
  private: true,
  type: 'module',
  engines: { node: '>=20' },
  bin: { explain: PROGRAM },
});

/** Bundles the command with everything it imports, in chunks that are loaded when they are needed. */
const bundle = async (folder: string, { site, base }: Packed, entry: string): Promise<void> => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base,
    define: { 'import.meta.env.SITE': JSON.stringify(site) },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: { explain: entry },
        output: { entryFileNames: PROGRAM, chunkFileNames: 'lib/[name]-[hash].js' },
      },
    },
  });
};

/**
 * Writes the package into a built folder. The same sources give the same bytes.
 * @param entry the module that the command runs.
 */
export const writeCommand = async (folder: string, packed: Packed, entry = ENTRY): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'explain-'));
  try {
    await bundle(scratch, packed, entry);
    copyFileSync(LICENSE, join(scratch, 'LICENSE'));
    writeFileSync(join(scratch, 'package.json'), `${JSON.stringify(manifest(packed), null, 2)}\n`);
    // npm looks into the folder of this name.
    await writeTarball(join(folder, PACKAGE), {
      folder: scratch,
      files: filesIn(scratch),
      prefix: 'package',
      level: 9,
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

/** Packs the command with the addresses of this build. */
export const terminalCommand = (
  project: Pick<Packed, 'version' | 'license'>,
  entry = ENTRY,
): AstroIntegration => {
  let packed: Packed | undefined;
  return {
    name: 'terminal-command',
    hooks: {
      'astro:config:done': ({ config }) => {
        packed = { ...project, site: config.site ?? '', base: config.base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (packed) await writeCommand(folder, packed, entry);
        logger.info(`${PACKAGE}: ${(statSync(join(folder, PACKAGE)).size / 1e3).toFixed(0)} kB`);
      },
    },
  };
};
