import type { CodeName } from '../data/names.ts';
import { codeNames } from '../data/names.ts';
import { serviceConfigRules, type RuleId } from '../data/service-config-rules.ts';
import type { Entry } from './entry.ts';
import { MOST_CHARACTERS, takeConfig, type Input } from './input.ts';
import { LIBRARIES, type Library } from './libraries.ts';
import { entryFor } from './lookup.ts';
import { Notes, type Note } from './notes.ts';
import { RUN_LIBRARIES, type RunLibrary } from './observation.ts';
import { predict, Tokens, type Course } from './predict.ts';
import { readConfig, type Reading } from './read.ts';
import { mend } from './mend.ts';
import { parseJson } from './tree.ts';
import { warnings } from './warnings.ts';

/** A note with its place in what was pasted. */
export interface Fault extends Note {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** The line as it stands. */
  readonly text: string;
}

/** What happens to a call that fails with one code. */
export interface CodeOutcome {
  readonly code: CodeName;
  readonly outcome: 'retried' | 'hedged-past' | 'final';
  readonly attempts: number;
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
  readonly codes: readonly CodeOutcome[];
  /** The call that takes longest: every attempt fails with a code of the policy. */
  readonly worst: Course;
  /** Failures in a row that stop retries; absent without a throttle. */
  readonly throttledAfter?: number;
  /** The config with every fault mended whose right form is certain; absent where nothing changes. */
  readonly mended?: string;
}

const ALWAYS = 1000;

const courseOf = (reading: Reading, entry: Entry | undefined, code: CodeName, library: RunLibrary): Course =>
  predict(entry, new Tokens(reading.throttle), { code, times: ALWAYS }, library);

/** Faults of the whole come before those of a part. */
const FIRST: readonly RuleId[] = [
  'too-long',
  'json-empty',
  'json-malformed',
  'root-not-object',
  'wrapper-missing',
  'dns-form',
];

const rank = ({ rule, severity }: Fault): number => {
  const first = FIRST.indexOf(rule);
  return first >= 0 ? first : severity === 'error' ? FIRST.length : FIRST.length + 1;
};

const located = (notes: readonly Note[], pasted: string, { json, base }: Input): Fault[] => {
  const whole = base === 0 && pasted !== json && !pasted.startsWith(json) ? json : pasted;
  const lines = whole.split('\n');
  return notes
    .map((note): Fault => {
      const before = whole.slice(0, base + note.at);
      const line = before.split('\n').length;
      const column = before.length - before.lastIndexOf('\n');
      const severity = serviceConfigRules[note.rule].severity;
      return { ...note, severity, line, column, text: lines[line - 1] ?? '' };
    })
    .sort((a, b) => rank(a) - rank(b));
};

/** A wrapper or the form that is missing says what the keys inside would say again. */
const withoutEchoes = (notes: readonly Note[]): readonly Note[] => {
  const whole = notes.some(({ rule }) => rule === 'wrapper-missing' || rule === 'dns-form');
  return whole ? notes.filter(({ rule }) => !rule.startsWith('key-')) : notes;
};

/** How many faults are told; a hostile text has many more. */
const MOST_FAULTS = 50;

const outcomeOf = (entry: Entry | undefined, code: CodeName, attempts: number): CodeOutcome => {
  const listed = entry?.policy?.codes.includes(code) && attempts > 1;
  const outcome = !listed ? 'final' : entry?.policy?.kind === 'hedging' ? 'hedged-past' : 'retried';
  return { code, outcome, attempts };
};

/** Says what a service config does. Pure, and never throws. */
export const check = (pasted: string, wanted = ''): Checked => {
  const input = takeConfig(pasted);
  const parsed = input.json.length > MOST_CHARACTERS ? {} : parseJson(input.json);
  const notes = new Notes();
  const readings = new Map(
    RUN_LIBRARIES.map((library) => [library, readConfig(parsed, input.json, library, notes)] as const),
  );
  const methods = [...readings.values()].flatMap(({ entries }) => entries.flatMap(({ paths }) => paths));
  const named = [...new Set(methods)].filter(Boolean).map((path) => path.slice(1));
  const method = wanted || (named[0] ?? '');
  const effects = RUN_LIBRARIES.map((library) => {
    const reading = readings.get(library) ?? { accepted: false, entries: [] };
    const entry = reading.accepted ? entryFor(reading, method) : undefined;
    return { library, reading, entry };
  });
  const acting =
    effects.find(({ entry }) => entry?.policy) ?? effects.find(({ reading }) => reading.accepted);
  const {
    library: shown,
    reading,
    entry,
  } = acting ?? { library: RUN_LIBRARIES[0], reading: NOTHING, entry: undefined };
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
  const told = withoutEchoes(notes.sorted()).slice(0, MOST_FAULTS);
  const first = mend(input.json, parsed, told);
  // What was in the wrong place is only looked at where it belongs.
  const wrapped = told.some(({ rule }) => rule === 'wrapper-missing') && first !== undefined;
  const again = wrapped ? mendAgain(first) : undefined;
  const mended = again ?? first;
  return {
    input,
    readable: parsed.root?.kind === 'object',
    faults: located(told, pasted, input),
    accepts,
    methods: named.slice(0, MOST_FAULTS),
    shown,
    ...(entry ? { entry } : {}),
    codes: codeNames.map((code) =>
      outcomeOf(entry, code, code === 'OK' ? 1 : Math.max(1, courseOf(reading, entry, code, shown).attempts)),
    ),
    worst: courseOf(reading, entry, worstCode, shown),
    ...(reading.throttle ? { throttledAfter: Math.ceil(reading.throttle.maxTokens / 2) } : {}),
    ...(mended === undefined ? {} : { mended }),
  };
};

/** What was wrapped is mended inside; once, so that no text asks for ever. */
const mendAgain = (json: string): string | undefined => {
  const parsed = parseJson(json);
  const notes = new Notes();
  for (const library of RUN_LIBRARIES) readConfig(parsed, json, library, notes);
  return mend(json, parsed, notes.sorted().slice(0, MOST_FAULTS));
};

const NOTHING: Reading = { accepted: false, entries: [] };
