/**
 * Finds a Chromium for the tests, and gets one where there is none: an installed Chromium or Chrome, else
 * Playwright's own download, else the distribution's packages where this user may install them.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's name of it, and of its package. */
const WINDOWLESS = 'chromium-headless-shell';
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

const firstOf = (paths: readonly string[]): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', ...paths].find(
    (path) => path !== '' && existsSync(path) && isExecutable(path),
  );

/** Returns the path of a browser that is here already, or `undefined`. `CHROMIUM_PATH` wins. */
export const findBrowser = (): string | undefined =>
  firstOf([...inPath(NAMES), ...ELSEWHERE, chromium.executablePath()]);

/** Returns the path of a Chromium that is built to draw no window, or `undefined`. `CHROMIUM_PATH` wins. */
export const findWindowless = (): string | undefined => firstOf(inPath([WINDOWLESS]));

const run = (command: string, ...parts: string[]): boolean =>
  spawnSync(command, parts, { stdio: 'inherit', timeout: 600_000 }).status === 0;

const getBrowser = (): void => {
  console.log('No Chromium found; trying the download of Playwright.');
  run('npx', 'playwright', 'install', 'chromium');
  if (findBrowser() || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  console.log("That did not work; installing the distribution's packages.");
  run('apt-get', 'update');
  for (const name of ['chromium', WINDOWLESS])
    run('apt-get', 'install', '--yes', '--no-install-recommends', name);
};

if (import.meta.main) {
  if (!findBrowser()) getBrowser();
  const found = findBrowser();
  if (!found) {
    console.error(
      'The tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.log(`Browser: ${found}, and for tests without a window ${findWindowless() ?? 'the same'}`);
}
