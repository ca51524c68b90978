import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_NUMBERS, codeNames, type CodeName } from '../../../data/names.ts';
import { PROBED_METHOD, type Probe } from '../../../service-config/observation.ts';

/** A call that a client program is told to make. */
interface Call {
  readonly id: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly deadline: number;
}

/** One channel with a config, and the calls to make on it, one after the other. */
export interface Job {
  readonly config: string;
  readonly calls: readonly Call[];
}

/** A config and how to try it. */
export interface Case {
  readonly id: string;
  readonly config: string;
  readonly probe: Probe;
}

/** Codes that a server can fail with. */
export const failures = codeNames.filter((name) => name !== 'OK');
/** The code that is looked at closely unless the case says otherwise. */
export const MAIN_CODE: CodeName = 'UNAVAILABLE';
/** Milliseconds that a call may take. */
export const DEADLINE = 8000;
const ALWAYS = 99;

/** Returns every case below `content/examples/service-config`. */
export const readCases = (folder: string): Case[] => {
  const probes = JSON.parse(readFileSync(join(folder, 'probes.json'), 'utf8')) as Record<string, Probe>;
  const files = readdirSync(join(folder, 'configs')).sort();
  const cases = files.map((file) => {
    const id = file.replace(/\.json$/, '');
    return { id, config: readFileSync(join(folder, 'configs', file), 'utf8'), probe: probes[id] ?? {} };
  });
  const lost = Object.keys(probes).filter((id) => !cases.some((one) => one.id === id));
  if (lost.length) throw new Error(`probes.json names configs that are not there: ${lost.join(', ')}`);
  return cases;
};

const call = (id: string, code: CodeName, times: number, { sleep = 0, size = 0, pushback }: Probe): Call => ({
  id,
  path: `/${PROBED_METHOD}`,
  headers: {
    'x-code': String(CODE_NUMBERS[code]),
    'x-times': String(times),
    'x-sleep': String(sleep),
    ...(pushback === undefined ? {} : { 'x-pushback': pushback }),
  },
  size,
  deadline: DEADLINE,
});

/** Returns the channels that try one case; the ids of their calls are `<case>/<what>`. */
export const jobsOf = ({ id, config, probe }: Case): Job[] => {
  const code = probe.code ?? MAIN_CODE;
  const single = [
    ...failures.map((name) => call(`${id}/${name}`, name, ALWAYS, probe)),
    call(`${id}/once`, code, 1, probe),
    call(`${id}/twice`, code, 2, probe),
  ];
  const sequence = Array.from({ length: probe.calls ?? 0 }, (_, i) =>
    call(`${id}/sequence-${i}`, code, ALWAYS, probe),
  );
  return [
    ...single.map((one) => ({ config, calls: [one] })),
    ...(sequence.length ? [{ config, calls: sequence }] : []),
  ];
};
