import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_LIBRARIES, type Observation, type RunLibrary } from '../../service-config/observation.ts';
import { build } from './program.ts';
import type { Outcome } from './project-run.ts';
import { Recording } from './recording.ts';
import { jobsOf, readCases, type Case } from './service-config/jobs.ts';
import { Evidence } from './service-config/observe.ts';
import { clients, runLibrary } from './service-config/run.ts';

const FOLDER = 'service-config';

/** Delays differ from run to run: those recorded stay as long as there are as many. */
const keepDelays = (fresh: Observation, recorded: Observation | undefined): Observation =>
  recorded?.delays && fresh.delays?.length === recorded.delays.length
    ? { ...fresh, delays: recorded.delays }
    : fresh;

const readRecorded = (text: string | undefined): Map<string, Observation> =>
  new Map(
    (text ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Observation)
      .map((one) => [one.id, one] as const),
  );

const versionOf = (root: string, library: RunLibrary): string => {
  const path = join(root, clients[library].folder, 'output/versions.json');
  if (!existsSync(path)) return '?';
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
};

const observe = async (root: string, library: RunLibrary, cases: readonly Case[]): Promise<Observation[]> => {
  const { arrivals, results } = await runLibrary(root, library, cases.flatMap(jobsOf));
  const evidence = new Evidence(arrivals, results);
  return cases.map((one) => evidence.observation(one));
};

/** More cases than these that differ are a change of the library, and not of the machine. */
const MOST_AGAIN = 20;
const TURNS = 3;
/** Cases that come before one that runs alone, so that the program has loaded what its first calls need. */
const WARM = 2;

/**
 * Observes again, each alone, what differs from the record: on a busy machine a response may come later than the delay
 * of a hedged call, and then there is one copy more. A change of the library differs every time.
 */
const observeAgain = async (
  root: string,
  library: RunLibrary,
  cases: readonly Case[],
  first: readonly Observation[],
  recorded: ReadonlyMap<string, Observation>,
): Promise<Observation[]> => {
  const isKnown = (each: Observation): boolean => {
    const known = recorded.get(each.id);
    return JSON.stringify(keepDelays(each, known)) === JSON.stringify(known);
  };
  let seen = [...first];
  for (let turn = 0; turn < TURNS; turn++) {
    const differing = cases.filter(({ id }) => seen.some((each) => each.id === id && !isKnown(each)));
    if (!differing.length || differing.length > MOST_AGAIN) break;
    for (const one of differing) {
      const again = await observe(root, library, [
        ...cases.filter(({ id }) => id !== one.id).slice(0, WARM),
        one,
      ]);
      seen = seen.map(
        (each) => (each.id === one.id ? again.find(({ id }) => id === each.id) : undefined) ?? each,
      );
    }
  }
  return seen;
};

const isLibrary = (name: string | undefined): name is RunLibrary =>
  RUN_LIBRARIES.some((each) => each === name);

/** Runs every config through the four libraries, and compares or records what each did. `only` is one config or one library. */
export const runServiceConfigs = async (
  root: string,
  { write, only }: { write: boolean; only: string | undefined },
): Promise<Outcome> => {
  const record = new Recording(root, write, `npm run examples -- ${FOLDER} --record`);
  const one = isLibrary(only) ? undefined : only;
  const all = readCases(join(root, FOLDER));
  const cases = all.filter(({ id }) => !one || id === one);
  const libraries = isLibrary(only) ? [only] : RUN_LIBRARIES;
  let runs = 0;
  try {
    for (const library of libraries) {
      build(join(root, clients[library].folder));
      const file = join(FOLDER, 'observed', `${library}.jsonl`);
      const recorded = readRecorded(record.read(file));
      const first = await observe(root, library, cases);
      for (const each of write ? first : await observeAgain(root, library, cases, first, recorded)) {
        recorded.set(each.id, keepDelays(each, recorded.get(each.id)));
        runs++;
      }
      // In the order of the files, so that one config recorded alone is put where a full run has it.
      const kept = all.flatMap(({ id }) => recorded.get(id) ?? []);
      record.keep(file, kept.map((each) => `${JSON.stringify(each)}\n`).join(''));
    }
    const versions = Object.fromEntries(RUN_LIBRARIES.map((library) => [library, versionOf(root, library)]));
    record.keep(join(FOLDER, 'observed', 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
    if (!only) record.settle(join(FOLDER, 'observed'));
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)], runs };
  }
  return { problems: record.problems, runs };
};
