/**
 * Builds and runs the examples, and compares what they print with what is recorded.
 * `npm run examples -- [languages…] [--record] [--only <run>] [--list]`; without languages: all.
 * `npm run examples -- serve [--port N] [--code NAME] [--delay 300ms] [--rate 0.25]`: a server with each code on demand.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exampleIds } from '../data/examples.ts';
import { frameworkFolders } from '../data/frameworks/runs.ts';
import { systemFolders } from '../data/system-programs.ts';
import { runCapture, captures } from './examples/captures.ts';
import { runFrameworks } from './examples/frameworks.ts';
import { runPrometheus } from './examples/prometheus.ts';
import { runProject, type Outcome } from './examples/project-run.ts';
import { serveExamples } from './examples/serve.ts';
import { runServiceConfigs } from './examples/service-config.ts';
import { runSystems } from './examples/systems.ts';

const ROOT = resolve(import.meta.dirname, '../../content/examples');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    list: { type: 'boolean' },
    only: { type: 'string' },
    port: { type: 'string' },
    code: { type: 'string' },
    delay: { type: 'string' },
    rate: { type: 'string' },
  },
});

const jobs = new Map<string, () => Promise<Outcome>>();
for (const id of exampleIds)
  jobs.set(id, () => runProject(ROOT, id, { write: values.record, only: values.only }));
for (const [id, capture] of Object.entries(captures))
  jobs.set(id, () => runCapture(id, capture, ROOT, values.record));
for (const id of frameworkFolders)
  jobs.set(id, () => runFrameworks(ROOT, id, { write: values.record, only: values.only }));
for (const id of systemFolders)
  jobs.set(id, () => runSystems(ROOT, id, { write: values.record, only: values.only }));
jobs.set('service-config', () => runServiceConfigs(ROOT, { write: values.record, only: values.only }));

jobs.set('prometheus', () => runPrometheus(ROOT, values.record));

const report = async (id: string, job: () => Promise<Outcome>): Promise<boolean> => {
  const start = performance.now();
  const { problems, runs, version, notes = [] } = await job();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const good = problems.length === 0;
  console.log([good ? 'ok  ' : 'FAIL', id, version, `${runs} runs, ${seconds} s`].filter(Boolean).join(' '));
  for (const line of [...problems, ...notes]) console.error(`  ${line}`);
  return good;
};

const main = async (): Promise<boolean> => {
  const unknown = positionals.filter((id) => !jobs.has(id));
  if (unknown.length)
    throw new Error(`No examples for ${unknown.join(', ')}. There are: ${[...jobs.keys()].join(', ')}`);
  let good = true;
  for (const [id, job] of jobs) {
    if (positionals.length && !positionals.includes(id)) continue;
    if (values.list) console.log(`${id}  ${join(ROOT, id)}`);
    else good = (await report(id, job)) && good;
  }
  return good;
};

const { port, code, delay, rate } = values;
const good =
  positionals[0] === 'serve' ? await serveExamples(ROOT, { port, code, delay, rate }) : await main();
process.exitCode = good ? 0 : 1;
