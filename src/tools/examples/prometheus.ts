import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ERROR_QUESTIONS, errorMetrics, errorQuery, type ErrorMetric } from '../../data/error-queries.ts';
import type { CodeName } from '../../data/names.ts';
import { metricValue } from '../../data/operations.ts';
import { isInstalled, ProgramError } from './program.ts';
import type { Outcome } from './project-run.ts';
import { Recording } from './recording.ts';

/** Calls per second with each code, so that shares can be worked out in the head: ten in all. */
const CALLS: Readonly<Partial<Record<CodeName, number>>> = {
  OK: 9,
  NOT_FOUND: 0.6,
  UNAVAILABLE: 0.3,
  INTERNAL: 0.1,
};

const START = Date.UTC(2026, 0, 2, 3) / 1000;
const MINUTES = 10;
const READY = /Server is ready to receive web requests/;

const samplesOf = ({ metric, label, value }: ErrorMetric): string[] => [
  `# TYPE ${metric} unknown`,
  ...Object.entries(CALLS).flatMap(([name, rate]) =>
    Array.from({ length: MINUTES + 1 }, (_, minute) => {
      const count = Math.round(rate * minute * 60);
      return `${metric}{${label}="${metricValue(value, name as CodeName)}"} ${count} ${START + minute * 60}`;
    }),
  ),
];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Serves a folder of samples with a real Prometheus while `use` asks it. */
const whileServing = async <T>(folder: string, use: (address: string) => T): Promise<T> => {
  writeFileSync(join(folder, 'prometheus.yml'), '');
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      '--storage.tsdb.retention.time=100y',
      `--web.listen-address=${address}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    for await (const line of createInterface({ input: server.stderr }))
      if (READY.test(line)) return use(`http://${address}`);
    throw new ProgramError('prometheus ended before it was ready');
  } finally {
    server.kill('SIGTERM');
    server.stderr.destroy();
    await ended;
  }
};

const ask = (address: string, query: string): string => {
  const at = String(START + MINUTES * 60);
  const lines = execFileSync('promtool', ['query', 'instant', `--time=${at}`, address, query], {
    encoding: 'utf8',
  });
  // The time of the query is the same for all.
  return lines
    .replaceAll(/ @\[[\d.]+\]/g, '')
    .trim()
    .split('\n')
    .toSorted()
    .join('\n');
};

/** Asks each query of a Prometheus that holds recorded samples, and compares or records what comes back. */
export const runPrometheus = async (root: string, write: boolean): Promise<Outcome> => {
  const missing = ['prometheus', 'promtool'].filter((command) => !isInstalled(command));
  if (missing.length)
    return {
      problems: [`${missing.join(', ')} missing. Debian, Ubuntu: apt-get install prometheus`],
      runs: 0,
    };
  const record = new Recording(root, write, 'npm run examples -- prometheus --record');
  const folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
  try {
    const all = Object.entries<ErrorMetric>(errorMetrics);
    const samples = [...all.flatMap(([, metric]) => samplesOf(metric)), '# EOF', ''].join('\n');
    writeFileSync(join(folder, 'samples.txt'), samples);
    const importing = ['tsdb', 'create-blocks-from', 'openmetrics', 'samples.txt', 'data'];
    execFileSync('promtool', importing, { cwd: folder, stdio: 'pipe' });
    record.keep('prometheus/samples.txt', samples);
    await whileServing(folder, (address) => {
      for (const [id, metric] of all) {
        const asked = ERROR_QUESTIONS.map((question) => errorQuery(metric, question));
        const text = asked.map((query) => `${query}\n${ask(address, query)}\n`).join('\n');
        record.keep(`prometheus/${id}.txt`, text);
      }
    });
    record.settle('prometheus');
    const version = /version (\S+)/.exec(
      execFileSync('prometheus', ['--version'], { encoding: 'utf8' }),
    )?.[1];
    return { problems: record.problems, runs: all.length, ...(version && { version }) };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)], runs: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
