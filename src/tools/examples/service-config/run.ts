import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { RunLibrary } from '../../../service-config/observation.ts';
import { ProgramError } from '../program.ts';
import type { Job } from './jobs.ts';
import type { Arrival, Result } from './observe.ts';

/** The program of each library, within its folder below `content/examples`. */
export const clients = {
  'grpc-go': { folder: 'go', command: ['bin/serviceconfig', 'run'] },
  'grpc-java': {
    folder: 'java',
    command: [
      'java',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      'target/classes:target/lib/*',
      'example.serviceconfig.Main',
    ],
  },
  'grpc-core': { folder: 'python', command: ['.venv/bin/python', 'service_config.py'] },
  'grpc-js': { folder: 'typescript', command: ['node', 'service-config.ts'] },
} as const satisfies Record<RunLibrary, { folder: string; command: readonly string[] }>;

const LIMIT = 8 * 60_000;
// The Node that runs this also runs the client of grpc-js.
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };

const lines = <T>(output: string): T[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const runClient = async (root: string, library: RunLibrary, port: string, jobs: readonly Job[]) => {
  const { folder, command } = clients[library];
  const [program = '', ...rest] = command;
  const client = spawn(program, [...rest, port], { cwd: join(root, folder), env, timeout: LIMIT });
  client.stdin.end(jobs.map((job) => `${JSON.stringify(job)}\n`).join(''));
  const [output, errors] = await Promise.all([text(client.stdout), text(client.stderr)]);
  if (client.exitCode === null && client.signalCode === null) await once(client, 'exit');
  if (client.exitCode !== 0)
    throw new ProgramError(`The service-config client of ${library} failed:\n${errors.slice(-3000)}`);
  return lines<Result>(output);
};

/** Makes all calls through one library, against a server of its own. */
export const runLibrary = async (
  root: string,
  library: RunLibrary,
  jobs: readonly Job[],
): Promise<{ arrivals: Arrival[]; results: Result[] }> => {
  const server = spawn('bin/serviceconfig', ['serve'], {
    cwd: join(root, 'go'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const arrivals: Arrival[] = [];
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      createInterface({ input: server.stdout }).on('line', (line) => {
        const found = /^listening on 127\.0\.0\.1:(\d+)$/.exec(line)?.[1];
        if (found) resolve(found);
        else arrivals.push(JSON.parse(line) as Arrival);
      });
    });
    return { arrivals, results: await runClient(root, library, port, jobs) };
  } finally {
    server.stdin.end();
    await ended;
  }
};
