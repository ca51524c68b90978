/**
 * Finds a Chromium for the tests, and gets one where there is none: an installed Chromium or Chrome, else
 * Playwright's own download, else the distribution's package where this user may install one.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Returns the path of a browser that is here already, or `undefined`. `CHROMIUM_PATH` wins. */
export const findBrowser = (): string | undefined => {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const own = chromium.executablePath();
  return [process.env['CHROMIUM_PATH'] ?? '', ...inPath, ...ELSEWHERE, own].find(
    (path) => path !== '' && existsSync(path) && isExecutable(path),
  );
};

const run = (command: string, ...parts: string[]): boolean =>
  spawnSync(command, parts, { stdio: 'inherit', timeout: 600_000 }).status === 0;

const getBrowser = (): void => {
  console.log('No Chromium found; trying the download of Playwright.');
  run('npx', 'playwright', 'install', 'chromium');
  if (findBrowser() || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  console.log("That did not work; installing the distribution's package.");
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
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
  console.log(`Browser: ${found}`);
}
