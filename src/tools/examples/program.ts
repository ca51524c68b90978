import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Need } from '../../data/examples/project.ts';

const BUILD_LIMIT = 15 * 60_000;
const RUN_LIMIT = 20_000;

/** The environment of the programs: the Node that runs this also runs the TypeScript examples. */
export const programEnvironment = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
};

/** A program that did not do what it is there for; the message says what, and shows its last words. */
export class ProgramError extends Error {}

const execute = (folder: string, command: readonly string[], limit: number): string => {
  const [program = '', ...parts] = command;
  const { status, signal, error, stdout, stderr } = spawnSync(program, parts, {
    cwd: folder,
    env: programEnvironment,
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const why =
    error?.message ?? (signal ? `ended by ${signal} after ${limit / 1000} s` : `left with ${status}`);
  const lastWords = `${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n');
  throw new ProgramError(`${folder}: ${command.join(' ')} ${why}\n${lastWords}`);
};

/** Tells whether the shell finds a command. */
export const isInstalled = (command: string): boolean =>
  spawnSync('bash', ['-c', 'command -v "$1"', 'bash', command], { env: programEnvironment }).status === 0;

/** Returns what an error says. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Returns a sentence for each needed command that is not installed, with how to get it. */
export const missingTools = (user: string, needs: readonly Need[]): string[] =>
  needs
    .filter(({ command }) => !isInstalled(command))
    .map(({ command, get }) => `${user} needs ${command}. Get it: ${get}`);

/** Builds a project. @throws ProgramError with the end of the build's output. */
export const build = (folder: string): void => {
  // A build takes every core that it gets, and the machine has other work; the runs are measured in milliseconds.
  execute(folder, ['nice', '-n', '10', 'bash', 'build.sh'], BUILD_LIMIT);
};

/** Returns what a program writes to standard output. @throws ProgramError */
export const run = (folder: string, name: string): string =>
  execute(folder, ['bash', 'run.sh', name], RUN_LIMIT);

/** Returns the lines that a program prints while it reads `lines`; fewer where it ended before. */
export const converse = async (folder: string, name: string, lines: readonly string[]): Promise<string[]> => {
  const program = spawn('bash', ['run.sh', name], {
    cwd: folder,
    env: programEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const limit = setTimeout(() => program.kill('SIGKILL'), RUN_LIMIT);
  // The rest of the lines of a program that has ended cannot be written any more.
  program.stdin.on('error', () => undefined);
  program.stdin.end(lines.map((line) => `${line}\n`).join(''));
  try {
    return await Array.fromAsync(createInterface({ input: program.stdout }));
  } finally {
    clearTimeout(limit);
  }
};

/** Starts a project's server, lets `use` call it, and stops it. @returns what `use` returned. */
export const whileServing = async <T>(folder: string, use: (address: string) => Promise<T>): Promise<T> => {
  const server = spawn('bash', ['run.sh', 'serve'], {
    cwd: folder,
    env: programEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const limit = setTimeout(() => server.kill('SIGKILL'), RUN_LIMIT);
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const address = /^listening on (\S+)$/.exec(line)?.[1];
      if (address) return await use(address);
    }
    throw new ProgramError(`${folder}: run.sh serve ended without saying "listening on <address>"`);
  } finally {
    server.stdin.end();
    await ended;
    clearTimeout(limit);
  }
};
