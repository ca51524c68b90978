/**
 * Checks types, lint, style and format: `npm run check`. Two commands run at a time, each on one core, and all of them run,
 * so that one call names everything that is wrong. ESLint and Prettier pass over files that they found right before.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { readArguments } from './command-line.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What decides beside a file itself: the releases of all tools and plugins, and the rules. */
const RULES = ['package-lock.json', 'package.json', 'eslint.config.js'];
const rulesHash = createHash('sha256')
  .update(Buffer.concat(RULES.map((file) => readFileSync(join(ROOT, file)))))
  .digest('hex')
  .slice(0, 12);

/** Options that keep what a tool found. Files are known by content: another checkout or branch changes their times only. */
const kept = (tool: string): string =>
  `--cache --cache-strategy content --cache-location .cache/check/${rulesHash}/${tool}`;

/** Each lane takes about as long as the other. */
const LANES = [
  ['astro check'],
  [
    `eslint . --max-warnings 0 ${kept('eslint')}`,
    `prettier --check . ${kept('prettier')}`,
    'node src/tools/style.ts',
  ],
] as const;

const env = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
};

/** Runs one command, prints what it says if it fails, and returns whether it succeeded. */
const passes = async (command: string): Promise<boolean> => {
  const start = performance.now();
  const [program = '', ...parts] = command.split(' ');
  const child = spawn(program, parts, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((settle, reject) => {
    child.once('error', reject);
    child.once('close', settle);
  });
  const [status, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (status !== 0) console.error(`${output}${errors}`.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${command}, ${seconds} s`);
  return status === 0;
};

const runLane = async (commands: readonly string[]): Promise<boolean> => {
  let good = true;
  for (const command of commands) good = (await passes(command)) && good;
  return good;
};

readArguments({ usage: 'npm run check' });
const results = await Promise.all(LANES.map(runLane));
if (!results.every(Boolean)) process.exitCode = 1;
