/**
 * Builds the site and copies of it with more and more code pages, and prints what each build takes.
 * `npm run scale -- 1700` ends at 1,700 code pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { generate } from './generate.ts';

const TIME = '/usr/bin/time';
if (!existsSync(TIME))
  throw new Error(`${TIME} is missing, which measures (Debian, Ubuntu: apt-get install time)`);

/** A code has a page in each language and one with all of them side by side. */
const REAL = codeNames.length * (locales.length + 1);
const wanted = Number(process.argv[2] ?? 1700);
if (!(wanted >= REAL)) throw new Error(`Say how many code pages, ${REAL} or more: npm run scale -- 1700`);

/** One command of a build, as GNU time saw it. */
interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const run = (folder: string, command: string, ...parts: readonly string[]): Cost => {
  const program = join(folder, 'node_modules/.bin', command);
  const { status, stdout, stderr } = spawnSync(TIME, ['-f', '%e %U %S %M', program, ...parts], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} failed in ${folder}\n${stdout.slice(-3000)}\n${stderr}`);
  const [elapsed = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return {
    seconds: Math.round(elapsed),
    cpu: Math.round(user + system),
    megabytes: Math.round(kilobytes / 1024),
  };
};

const measure = (pages: number) => {
  const copies = Math.round(pages / REAL) - 1;
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    generate(folder, copies);
    const first = run(folder, 'astro', 'build');
    const again = run(folder, 'astro', 'build');
    return {
      'code pages': REAL * (copies + 1),
      'HTML files': filesIn(join(folder, 'dist')).filter((file) => file.endsWith('.html')).length,
      'first s': first.seconds,
      'first CPU s': first.cpu,
      'again s': again.seconds,
      'again CPU s': again.cpu,
      'peak MB': Math.max(first.megabytes, again.megabytes),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

console.log(
  '“first” also draws link previews and writes Markdown twins; “again” finds them in the build cache.',
);
const steps = [...new Set([REAL, wanted / 4, wanted / 2, wanted].filter((pages) => pages >= REAL))];
const rows = [];
for (const pages of steps) {
  const row = measure(pages);
  rows.push(row);
  console.log(JSON.stringify(row));
}
console.table(rows);
