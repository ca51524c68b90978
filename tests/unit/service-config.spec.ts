import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageIds, messages } from '../../src/data/messages.ts';
import type { CodeName } from '../../src/data/names.ts';
import { serviceConfigComplaints } from '../../src/data/service-config-complaints.ts';
import { ranVersions } from '../../src/data/service-config-versions.ts';
import { entryFor } from '../../src/service-config/lookup.ts';
import { Notes } from '../../src/service-config/notes.ts';
import {
  PROBED_METHOD,
  RUN_LIBRARIES,
  type Observation,
  type RunLibrary,
} from '../../src/service-config/observation.ts';
import { predict, Tokens, type Course } from '../../src/service-config/predict.ts';
import { readConfig } from '../../src/service-config/read.ts';
import { parseJson } from '../../src/service-config/tree.ts';
import {
  DEADLINE,
  failures,
  MAIN_CODE,
  readCases,
  type Case,
} from '../../src/tools/examples/service-config/jobs.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';
import { lazy } from '../lazy.ts';

const FOLDER = join(import.meta.dirname, '../../content/examples/service-config');
const ALWAYS = 99;
/** Milliseconds that a busy machine may add to a pause, and that two clocks may differ by. */
const BUSY = 1200;
const CLOCKS = 3;
/** Milliseconds that the first copy of a hedged call spends on connecting, while the delay of the second runs. */
const CONNECTING = 80;

const cases = readCases(FOLDER);
const recordsOf = (library: RunLibrary): Map<string, Observation> =>
  new Map(
    jsonLines(join(FOLDER, 'observed', `${library}.jsonl`))
      .map(({ value }) => value as Observation)
      .map((one) => [one.id, one] as const),
  );

const observed = lazy(() => ({
  'grpc-go': recordsOf('grpc-go'),
  'grpc-java': recordsOf('grpc-java'),
  'grpc-core': recordsOf('grpc-core'),
  'grpc-js': recordsOf('grpc-js'),
}));

/** What the checker says that a library does with a case, in the form of an observation. */
const predicted = (
  { config, probe }: Case,
  library: RunLibrary,
): Omit<Observation, 'id' | 'complaint'> & {
  rejected: boolean;
  courses: Course[];
} => {
  const reading = readConfig(parseJson(config), config, library, new Notes());
  if (!reading.accepted) return { rejected: true, courses: [] };
  const entry = entryFor(reading, PROBED_METHOD);
  const course = (code: CodeName, times: number, tokens = new Tokens(reading.throttle)) =>
    predict(entry, tokens, { ...probe, code, times }, library, DEADLINE);
  const attempts: Partial<Record<CodeName, number>> = {};
  const ended: Partial<Record<CodeName, CodeName>> = {};
  for (const code of failures) {
    const one = course(code, ALWAYS);
    if (one.attempts !== 1) attempts[code] = one.attempts;
    if (one.ended !== code) ended[code] = one.ended;
  }
  const code = probe.code ?? MAIN_CODE;
  const main = course(code, ALWAYS);
  const [once, twice] = [course(code, 1), course(code, 2)];
  const shared = new Tokens(reading.throttle);
  return {
    rejected: false,
    courses: [main],
    attempts,
    ...(Object.keys(ended).length ? { ended } : {}),
    previous: Array.from({ length: main.attempts }, (_, i) => (i ? String(i) : '')),
    failsOnce: [once.attempts, once.ended],
    failsTwice: [twice.attempts, twice.ended],
    ...(probe.calls
      ? { sequence: Array.from({ length: probe.calls }, () => course(code, ALWAYS, shared).attempts) }
      : {}),
  };
};

/** Where the prediction for a case and what a library did differ. */
const differencesIn = (one: Case, library: RunLibrary): string[] => {
  const seen = observed()[library].get(one.id);
  if (!seen) return [`not recorded for ${library}`];
  const { rejected, courses, ...rest } = predicted(one, library);
  if (rejected !== (seen.complaint !== undefined))
    return [
      `${library}: predicted ${rejected ? 'rejected' : 'accepted'}; it said ${seen.complaint ?? 'nothing'}`,
    ];
  // grpc-java leaves some of these calls without an end, and which is chance.
  if (rejected || seen.broken) return [];
  const { id: _id, delays = [], ...facts } = seen;
  const differing = Object.entries(facts).flatMap(([key, value]) => {
    const [mine, was] = [rest[key as keyof typeof rest], value].map((each) => JSON.stringify(each));
    return mine === was ? [] : [`${library}: ${key} predicted ${mine}, was ${was}`];
  });
  const bands = courses[0]?.delays ?? [];
  const sequential = !one.id.startsWith('hedging');
  const extra = sequential ? (one.probe.sleep ?? 0) : 0;
  const early = sequential ? CLOCKS : CONNECTING;
  const outside = delays.flatMap((delay, i) => {
    const band = bands[i];
    return band && delay >= band.least + extra - early && delay <= band.most + extra + BUSY
      ? []
      : [`${library}: pause ${i + 1} of ${delay} ms is outside ${JSON.stringify(band)}`];
  });
  return [...differing, ...outside];
};

test.for(cases.map((one) => [one.id, one] as const))('predicts what each library did with %s', ([, one]) => {
  expect(RUN_LIBRARIES.flatMap((library) => differencesIn(one, library))).toEqual([]);
});

test.for(Object.entries(serviceConfigComplaints))('%s is what the library said', ([id, { library, run }]) => {
  const { complaint = '' } = observed()[library].get(run) ?? {};
  expect(complaint).not.toBe('');
  const found = messageIds.filter((each) => messages[each].pattern.test(complaint));
  expect(found).toEqual([id]);
});

test('C core reads three decimals of the token ratio and no exponent, grpc-go and grpc-js the whole number', () => {
  const ratioIn = (tokenRatio: string, library: RunLibrary) => {
    const config = `{"methodConfig":[{"name":[{}]}],"retryThrottling":{"maxTokens":10,"tokenRatio":${tokenRatio}}}`;
    return readConfig(parseJson(config), config, library, new Notes()).throttle?.tokenRatio;
  };
  for (const [written, core, others] of [
    ['12', 12, 12],
    ['12.5', 12.5, 12.5],
    ['0.1239', 0.123, 0.1239],
    ['1e-1', undefined, 0.1],
    ['5e-1', undefined, 0.5],
  ] as const)
    expect(
      (['grpc-core', 'grpc-go', 'grpc-js'] as const).map((library) => ratioIn(written, library)),
      written,
    ).toEqual([core, others, others]);
  expect([ratioIn('"0.25"', 'grpc-core'), ratioIn('true', 'grpc-core'), ratioIn('[1]', 'grpc-core')]).toEqual(
    [0.25, undefined, undefined],
  );
});

test('names the versions that were run', () => {
  expect(JSON.parse(readFileSync(join(FOLDER, 'observed/versions.json'), 'utf8'))).toEqual(ranVersions);
});

test('was compared with at least ninety configs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(90);
});
