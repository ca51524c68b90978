import type { CodeName } from '../data/names.ts';
import { codeNames } from '../data/names.ts';
import type { Entry } from './entry.ts';
import { lineOf, located, MOST_FAULTS, told, type Fault } from './faults.ts';
import { MOST_CHARACTERS, takeConfig, type Input } from './input.ts';
import { LIBRARIES, type Library } from './libraries.ts';
import { matchFor, type Match } from './lookup.ts';
import { Notes } from './notes.ts';
import { RUN_LIBRARIES, type RunLibrary } from './observation.ts';
import { predict, Tokens, type Course } from './predict.ts';
import { readConfig, type Reading } from './read.ts';
import type { Throttle } from './channel.ts';
import { mend } from './mend.ts';
import { parseJson } from './tree.ts';
import { warnings } from './warnings.ts';

/** What happens to a call that fails with one code. */
export interface CodeOutcome {
  readonly code: CodeName;
  readonly outcome: 'retried' | 'hedged-past' | 'final';
  readonly attempts: number;
}

/** What a reader wants to know about a config. */
export interface Wanted {
  /** `pkg.Service/Method`; the first that the config names where it is left out. */
  readonly method?: string | undefined;
  /** Which choice of a DNS record to read, from 0. */
  readonly choice?: number | undefined;
  /** What the server sends as `grpc-retry-pushback-ms` with each failure. */
  readonly pushback?: string | undefined;
}

/** The entry of `methodConfig` that applies to a method, and what in its names says so. */
export interface Applies {
  readonly line: number;
  readonly by: Match['by'];
}

/** What a config does, for one method. */
export interface Checked {
  readonly input: Input;
  /** Whether the text is an object of JSON at all, with or without faults. */
  readonly readable: boolean;
  readonly faults: readonly Fault[];
  readonly accepts: Readonly<Record<Library, 'yes' | 'no' | 'ignored'>>;
  /** Methods and services that the config names, `pkg.Service/Method` or `pkg.Service/`. */
  readonly methods: readonly string[];
  /** The library whose reading the strip and the timeline show: the first that the config has an effect in. */
  readonly shown: RunLibrary;
  readonly entry?: Entry;
  /** The method that the strip and the timeline are for; empty where the config names none. */
  readonly method: string;
  readonly applies?: Applies;
  readonly codes: readonly CodeOutcome[];
  /** The call that takes longest: every attempt fails with a code of the policy. */
  readonly worst: Course;
  /** The server's pushback that the longest call meets, where a number of milliseconds was given. */
  readonly pushback?: number;
  /** Failures in a row that stop retries; absent without a throttle. */
  readonly throttledAfter?: number;
  readonly throttle?: Throttle;
  /** The config with every fault fixed whose right form is certain; absent where nothing changes. */
  readonly mended?: string;
}

const ALWAYS = 1000;

const courseOf = (
  reading: Reading,
  entry: Entry | undefined,
  code: CodeName,
  library: RunLibrary,
  pushback?: string,
): Course =>
  predict(
    entry,
    new Tokens(reading.throttle),
    { code, times: ALWAYS, ...(pushback === undefined ? {} : { pushback }) },
    library,
  );

const outcomeOf = (entry: Entry | undefined, code: CodeName, attempts: number): CodeOutcome => {
  const listed = entry?.policy?.codes.includes(code) && attempts > 1;
  const outcome = !listed ? 'final' : entry?.policy?.kind === 'hedging' ? 'hedged-past' : 'retried';
  return { code, outcome, attempts };
};

/** Says what a service config does. Pure, and never throws. */
export const check = (pasted: string, { method: asked = '', choice = 0, pushback }: Wanted = {}): Checked => {
  const input = takeConfig(pasted, choice);
  const parsed = input.json.length > MOST_CHARACTERS ? {} : parseJson(input.json);
  const notes = new Notes();
  const readings = new Map(
    RUN_LIBRARIES.map((library) => [library, readConfig(parsed, input.json, library, notes)] as const),
  );
  const methods = [...readings.values()].flatMap(({ entries }) => entries.flatMap(({ paths }) => paths));
  const named = [...new Set(methods)].filter(Boolean).map((path) => path.slice(1));
  const method = asked || (named[0] ?? '');
  const effects = RUN_LIBRARIES.map((library) => {
    const reading = readings.get(library) ?? { accepted: false, entries: [] };
    const match = reading.accepted ? matchFor(reading, method) : undefined;
    return { library, reading, entry: match?.entry, by: match?.by };
  });
  const acting =
    effects.find(({ entry }) => entry?.policy) ?? effects.find(({ reading }) => reading.accepted);
  const {
    library: shown,
    reading,
    entry,
    by = 'default',
  } = acting ?? { library: RUN_LIBRARIES[0], reading: NOTHING, entry: undefined, by: undefined };
  const anyEffect = effects.some((each) => each.entry?.policy);
  const accepts = Object.fromEntries(
    LIBRARIES.map((library) => {
      const effect = effects.find((each) => each.library === library);
      if (!effect) return [library, 'ignored'] as const;
      if (!effect.reading.accepted) return [library, 'no'] as const;
      const lost =
        !effect.entry?.policy &&
        (anyEffect || notes.sorted().some(({ reactions }) => reactions[effect.library] === 'ignores'));
      return [library, lost ? 'ignored' : 'yes'] as const;
    }),
  ) as Record<Library, 'yes' | 'no' | 'ignored'>;
  const worstCode = entry?.policy?.codes.find((code) => code !== 'OK') ?? 'UNAVAILABLE';
  warnings(effects, notes);
  const noted = told(notes.sorted());
  const first = mend(input.json, parsed, noted);
  // What was in the wrong place is only looked at where it belongs.
  const wrapped = noted.some(({ rule }) => rule === 'wrapper-missing') && first !== undefined;
  const again = wrapped ? mendAgain(first) : undefined;
  const mended = again ?? first;
  return {
    input,
    readable: parsed.root?.kind === 'object',
    faults: located(noted, pasted, input),
    accepts,
    methods: named.slice(0, MOST_FAULTS),
    shown,
    method,
    ...(entry ? { entry, applies: { line: lineOf(entry.node.at, pasted, input), by } } : {}),
    codes: codeNames.map((code) =>
      outcomeOf(entry, code, code === 'OK' ? 1 : Math.max(1, courseOf(reading, entry, code, shown).attempts)),
    ),
    worst: courseOf(reading, entry, worstCode, shown, pushback),
    ...(pushback !== undefined && /^-?\d+$/.test(pushback) ? { pushback: Number(pushback) } : {}),
    // grpc-js does not apply it to hedging.
    ...(reading.throttle && !(shown === 'grpc-js' && entry?.policy?.kind === 'hedging')
      ? { throttle: reading.throttle, throttledAfter: Math.ceil(reading.throttle.maxTokens / 2) }
      : {}),
    ...(mended === undefined ? {} : { mended }),
  };
};

/** A wrapped config is fixed inside; once, so that no text causes an endless loop. */
const mendAgain = (json: string): string | undefined => {
  const parsed = parseJson(json);
  const notes = new Notes();
  for (const library of RUN_LIBRARIES) readConfig(parsed, json, library, notes);
  return mend(json, parsed, notes.sorted().slice(0, MOST_FAULTS));
};

const NOTHING: Reading = { accepted: false, entries: [] };
