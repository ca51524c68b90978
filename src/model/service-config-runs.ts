import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_LIBRARIES, type Observation, type RunLibrary } from '../service-config/observation.ts';

const FOLDER = join(process.cwd(), 'content/examples/service-config');

const read = (library: RunLibrary): Map<string, Observation> =>
  new Map(
    readFileSync(join(FOLDER, 'observed', `${library}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Observation)
      .map((one) => [one.id, one] as const),
  );

const observed = new Map(RUN_LIBRARIES.map((library) => [library, read(library)] as const));

/** What a library did with a config that was run. */
export type Seen = 'rejects' | 'accepts' | 'retries';

/** Returns the text of a config that was run. */
export const configThatRan = (id: string): string =>
  readFileSync(join(FOLDER, 'configs', `${id}.json`), 'utf8').trim();

/** Counts the configs that were run with every library. */
export const countOfConfigsThatRan = (): number =>
  Math.min(...RUN_LIBRARIES.map((library) => observed.get(library)?.size ?? 0));

/** Returns what each library did with a config. @throws where it was not run. */
export const seenOf = (id: string): readonly { library: RunLibrary; seen: Seen; complaint?: string }[] =>
  RUN_LIBRARIES.map((library) => {
    const one = observed.get(library)?.get(id);
    if (!one) throw new Error(`content/examples/service-config: ${id} was not run with ${library}`);
    const retries = Object.values(one.attempts ?? {}).some((attempts) => attempts > 1);
    const seen = one.complaint === undefined ? (retries ? 'retries' : 'accepts') : 'rejects';
    return { library, seen, ...(one.complaint === undefined ? {} : { complaint: one.complaint }) };
  });

/** Returns what a library said when it rejected a config. @throws where it accepted it. */
export const complaintOf = (id: string, library: RunLibrary): string => {
  const complaint = observed.get(library)?.get(id)?.complaint;
  if (complaint === undefined)
    throw new Error(`content/examples/service-config: ${library} did not reject ${id}`);
  return complaint;
};
