import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import { observedResponses } from '../data/observed-responses.ts';
import type { Locale } from '../i18n/locales.ts';
import { versionsOf } from './examples.ts';

/** A code, and the languages whose client reported it. */
export interface ObservedOutcome {
  /** The code, as the recording has it: a name, or the number that the library passed on. */
  readonly code: string;
  readonly languages: readonly string[];
}

/** One response, and what the clients made of it. */
export interface ObservedRow {
  readonly received: string;
  /** The outcome of most languages. */
  readonly usual: ObservedOutcome;
  readonly exceptions: readonly ObservedOutcome[];
}

/** A crash of the client program is recorded under this word instead of a code. */
export const PROGRAM_ENDED = 'PROGRAM_ENDED';

/**
 * The codes that one language recorded, by the name of the response.
 * @throws when nothing was recorded.
 */
const recordedBy = (id: ExampleId): ReadonlyMap<string, string> => {
  const file = join('content/examples', id, 'observed/responses.txt');
  if (!existsSync(file)) throw new Error(`${file} is missing. Run: npm run examples -- ${id} --record`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, name, code] = /^(\S+) +(\S+)/.exec(line) ?? [];
      return name && code ? [[name, code] as const] : [];
    }),
  );
};

/**
 * Joins the recordings of all languages to the responses that the guide shows.
 * @throws naming the file when a language did not record one of them.
 */
export const observedRows = (locale: Locale): readonly ObservedRow[] => {
  const recordings = exampleIds.map((id) => [id, recordedBy(id)] as const);
  return observedResponses.map(({ name, received }) => {
    const outcomes = recordings.map(([id, codes]) => {
      const code = codes.get(name);
      if (!code) throw new Error(`content/examples/${id}/observed/responses.txt has no line ${name}`);
      return { language: examples[id].language, code };
    });
    const [usual, ...exceptions] = [...Map.groupBy(outcomes, ({ code }) => code)]
      .map(([code, same]) => ({ code, languages: same.map(({ language }) => language) }))
      .toSorted((a, b) => b.languages.length - a.languages.length);
    if (!usual) throw new Error('src/data/examples.ts: no language is run');
    return { received: received[locale], usual, exceptions };
  });
};

/** The libraries that were run, with their versions, as they reported themselves. */
export const observedLibraries = (): readonly string[] =>
  exampleIds.map((id) => {
    const { library, version } = versionsOf(id);
    return `${library} ${version}`;
  });
