/** The site once more, built for a folder below the root of a host. */
import { execFileSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './built-site.ts';

const ROOT = join(DIST, '..');

/** The folder of the host that the site is in. */
export const BASE = '/reference/';

/** What such a host hands out at its root. */
export const HOST_ROOT = join(ROOT, '.cache/below');

/** The built site, in its folder. */
export const BELOW = join(HOST_ROOT, BASE);

const DONE = join(HOST_ROOT, 'done');

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds the site below the sub-path, unless that has been done since `dist` was built. */
export const buildBelow = (): void => {
  if (timeOf(DONE) > timeOf(join(DIST, 'robots.txt'))) return;
  rmSync(DONE, { force: true });
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', BELOW],
    {
      cwd: ROOT,
      env: { ...process.env, BASE_PATH: BASE, SITE_URL: 'https://docs.example.org' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(DONE, '');
};
