import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { goExamples } from '../../data/examples/go.ts';
import { build, missingTools, programEnvironment } from './program.ts';

/** What the server makes of every call that asks for nothing itself; empty values keep the defaults of the program. */
export interface ServeOptions {
  readonly port: string | undefined;
  readonly code: string | undefined;
  readonly delay: string | undefined;
  readonly rate: string | undefined;
}

/**
 * Builds the Go examples and serves the document store with each code on demand, until it is interrupted.
 * @returns whether it ended as it was asked to.
 */
export const serveExamples = (root: string, options: ServeOptions): Promise<boolean> => {
  const missing = missingTools('The server', goExamples.needs);
  for (const problem of missing) console.error(problem);
  if (missing.length) return Promise.resolve(false);
  const folder = join(root, 'go');
  build(folder);
  const flags = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`-${name}=${String(value)}`],
  );
  const server = spawn('bash', ['run.sh', 'serve-provoking', ...flags], {
    cwd: folder,
    env: programEnvironment,
    stdio: 'inherit',
  });
  // The program gets the interrupt, too, and ends by it; this process waits for that.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  return new Promise((resolve) => server.once('exit', (status) => resolve(status === 0)));
};
