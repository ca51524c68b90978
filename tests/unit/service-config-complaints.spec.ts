/**
 * What the checker says that libraries print. `tests/vectors/service-config-words.json` is evidence, made outside this
 * repository: what grpc-go 1.85.0 and grpc-java 1.85.1 (without the frames of its stack) printed of each config, and the V8
 * of Node 24, whose words grpc-js passes on, of what is no JSON. Where a library has no line, it accepted the config.
 * `balancing-verdicts.json` and `config-verdicts.json` were made in the same way, with grpc-js 1.14.7: which of them rejected
 * what. The second holds, for each place in `FULL`, the values of `odd` that a library rejected there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintOf as complaintFrom } from '../../src/service-config/complaint.ts';
import * as ofContent from '../../src/service-config/complaints/of-content.ts';
import * as ofSyntax from '../../src/service-config/complaints/of-syntax.ts';
import { syntaxFault } from '../../src/service-config/complaints/syntax.ts';
import { Notes } from '../../src/service-config/notes.ts';
import { RUN_LIBRARIES, type Observation, type RunLibrary } from '../../src/service-config/observation.ts';
import { readConfig } from '../../src/service-config/read.ts';
import { parseJson } from '../../src/service-config/tree.ts';
import { normalise } from '../../src/tools/examples/normalise.ts';
import { readCases } from '../../src/tools/examples/service-config/jobs.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';
import { lazy } from '../lazy.ts';

const complaintOf = (config: string, library: RunLibrary): Promise<string | undefined> =>
  complaintFrom(config, library, {
    ofContent: () => Promise.resolve(ofContent),
    ofSyntax: () => Promise.resolve(ofSyntax),
  });

const complaintsOf = (config: string): Promise<(string | undefined)[]> =>
  Promise.all(RUN_LIBRARIES.map((library) => complaintOf(config, library)));

const FOLDER = join(import.meta.dirname, '../../content/examples/service-config');
const cases = readCases(FOLDER);

const recorded = (library: RunLibrary): Map<string, string | undefined> =>
  new Map(
    jsonLines(join(FOLDER, 'observed', `${library}.jsonl`))
      .map(({ value }) => value as Observation)
      .map(({ id, complaint }) => [id, complaint] as const),
  );

/** What C core puts in front, with the address of the record. */
const IN_FRONT = {
  'grpc-go': '',
  'grpc-java': '',
  'grpc-core': "Failed to create channel to '127.0.0.1:50051':",
  'grpc-js': '',
} as const satisfies Record<RunLibrary, string>;

const said = lazy(() => new Map(RUN_LIBRARIES.map((library) => [library, recorded(library)] as const)));

test.for(cases.map(({ id, config }) => [id, config] as const))(
  'predicts the words of each library about %s',
  async ([id, config]) => {
    const complaints = await complaintsOf(config);
    const predicted = RUN_LIBRARIES.map((library, nth) => {
      const complaint = complaints[nth];
      // The record has no blanks at the ends of lines.
      return complaint === undefined ? undefined : normalise(IN_FRONT[library] + complaint, FOLDER).trim();
    });
    expect(predicted).toEqual(RUN_LIBRARIES.map((library) => said().get(library)?.get(id)));
  },
);

test.for(RUN_LIBRARIES)('has words of %s to predict in ninety configs or more', (library) => {
  const words = cases.filter(({ id }) => said().get(library)?.get(id) !== undefined);
  expect(words.length).toBeGreaterThanOrEqual(90);
});

type Words = { readonly config: string } & Readonly<Partial<Record<RunLibrary, string>>>;

test.for(['grpc-go', 'grpc-java', 'grpc-js'] as const)(
  'predicts what %s printed of texts that are no JSON, and of configs with odd values',
  async (library) => {
    const words = JSON.parse(
      readFileSync(join(import.meta.dirname, '../vectors/service-config-words.json'), 'utf8'),
    ) as readonly Words[];
    const texts = library === 'grpc-js' ? words.filter((one) => library in one) : words;
    expect(texts.length).toBeGreaterThan(80);
    const predicted = await Promise.all(
      texts.map(async ({ config }) => [config, (await complaintOf(config, library))?.trim()]),
    );
    expect(predicted).toEqual(texts.map((one) => [one.config, one[library]?.trim()]));
  },
);

test.for(['grpc-go', 'grpc-java', 'grpc-js'] as const)(
  'predicts which load balancing %s accepted, in the list, by the older name and in both',
  (library) => {
    const verdicts = JSON.parse(
      readFileSync(join(import.meta.dirname, '../vectors/balancing-verdicts.json'), 'utf8'),
    ) as readonly { readonly config: string; readonly rejectedBy: readonly RunLibrary[] }[];
    const rejected = verdicts.filter(
      ({ config }) => !readConfig(parseJson(config), config, library, new Notes()).accepted,
    );
    expect(rejected.map(({ config }) => config)).toEqual(
      verdicts.filter(({ rejectedBy }) => rejectedBy.includes(library)).map(({ config }) => config),
    );
  },
);

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const objects = cases.flatMap(({ config }) => {
  const { root, fault } = parseJson(config);
  return root?.kind === 'object' && fault === undefined ? [JSON.parse(config) as Value] : [];
});

const odd: Value[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    2.5,
    3,
    14,
    99,
    1e300,
    '',
    ' ',
    '2',
    'UNAVAILABLE',
    'unavailable',
    'OK',
  ],
  ...['0.1s', '100ms', '-1s', '0s', '.5s', '1.s', '1e3s', '1.1234567890s', '--1s', '-+1s', '315576000001s'],
  ...['99999999999999999999s', '1.-5s', ' 1s', '1 s', '/', 'round_robin', [], {}, [1], ['UNAVAILABLE'], [{}]],
  ...[{ a: 1 }, [{ round_robin: {} }], { service: 'a' }, [{ service: 'a' }], [{ service: '', method: 'b' }]],
];

/** Puts a value where a walk of so many steps through a config ends; `undefined` takes away what was there. */
const changed = (value: Value, steps: readonly number[], put: Value | undefined): Value => {
  const [step = 0, ...rest] = steps;
  if (Array.isArray(value) && value.length) {
    const at = step % value.length;
    return value.flatMap((item, i) => {
      if (i !== at) return [item];
      if (rest.length) return [changed(item, rest, put)];
      return put === undefined ? [] : [put];
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length) {
    const keys = Object.keys(value);
    const at = keys[step % keys.length];
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        if (key !== at) return [[key, item]];
        if (rest.length) return [[key, changed(item, rest, put)]];
        return put === undefined ? [] : [[key, put]];
      }),
    );
  }
  return put ?? null;
};

/** Every key that a library reads, with a value that all take. */
const FULL: Value = {
  methodConfig: [
    {
      name: [{ service: 'shop.v1.Catalogue', method: 'GetItem' }],
      waitForReady: true,
      timeout: '5s',
      maxRequestMessageBytes: 1000,
      maxResponseMessageBytes: 1000,
      retryPolicy: {
        maxAttempts: 3,
        initialBackoff: '0.1s',
        maxBackoff: '1s',
        backoffMultiplier: 2,
        retryableStatusCodes: ['UNAVAILABLE'],
        perAttemptRecvTimeout: '1s',
      },
    },
    {
      name: [{}],
      hedgingPolicy: { maxAttempts: 3, hedgingDelay: '0.1s', nonFatalStatusCodes: ['UNAVAILABLE'] },
    },
  ],
  retryThrottling: { maxTokens: 10, tokenRatio: 0.1 },
  loadBalancingConfig: [{ round_robin: {} }],
  loadBalancingPolicy: 'round_robin',
  healthCheckConfig: { serviceName: 'shop.v1.Catalogue' },
};

/** The steps to each value within a value. */
const pathsIn = (value: Value): number[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.values(value).flatMap((inner, at) => [[at], ...pathsIn(inner).map((rest) => [at, ...rest])]);

const placed = (value: Value, [step = 0, ...rest]: readonly number[]): string => {
  if (typeof value !== 'object' || value === null) return '';
  const [key = '', inner = null] = Object.entries(value)[step] ?? [];
  return `.${key}${rest.length > 0 ? placed(inner, rest) : ''}`;
};

test.for(pathsIn(FULL).map((path) => [placed(FULL, path), path] as const))(
  'has words exactly where the library rejects what stands at %s',
  async ([, path]) => {
    const differing: string[] = [];
    for (const put of [undefined, ...odd]) {
      const config = JSON.stringify(changed(FULL, path, put));
      const parsed = parseJson(config);
      for (const library of RUN_LIBRARIES) {
        const { accepted } = readConfig(parsed, config, library, new Notes());
        const complaint = await complaintOf(config, library);
        if (accepted !== (complaint === undefined))
          differing.push(`${library}, ${JSON.stringify(put)}: ${complaint ?? 'nothing'}`);
      }
    }
    expect(differing).toEqual([]);
  },
);

const verdicts = lazy(
  () =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../vectors/config-verdicts.json'), 'utf8'),
    ) as Readonly<Record<string, Readonly<Partial<Record<RunLibrary, string>>>>>,
);

test.for(pathsIn(FULL).map((path) => [placed(FULL, path), path] as const))(
  'predicts which values at %s a library rejected',
  ([place, path]) => {
    for (const library of ['grpc-go', 'grpc-java', 'grpc-js'] as const) {
      const rejected = [undefined, ...odd].filter((put) => {
        const config = JSON.stringify(changed(FULL, path, put));
        return !readConfig(parseJson(config), config, library, new Notes()).accepted;
      });
      const said = rejected.map((put) => (put === undefined ? 'nothing' : JSON.stringify(put))).join(' | ');
      expect(said, library).toBe(verdicts()[place]?.[library]);
    }
  },
);

const steps = fc.array(fc.nat(11), { minLength: 1, maxLength: 6 });
const change = fc.record({ steps, put: fc.constantFrom(undefined, ...odd) });

test('has words for a config exactly where a rule says that the library rejects it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...objects),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (base, changes) => {
        const config = JSON.stringify(changes.reduce((so, { steps, put }) => changed(so, steps, put), base));
        const parsed = parseJson(config);
        for (const library of RUN_LIBRARIES) {
          const { accepted } = readConfig(parsed, config, library, new Notes());
          const complaint = await complaintOf(config, library);
          expect({ library, accepted }, complaint).toEqual({ library, accepted: complaint === undefined });
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('has words for duplicate keys at any depth, and for text that is not JSON', async () => {
  const deep = '{"loadBalancingConfig":[{"round_robin":{"a":1,"a":2}}]}';
  expect(await complaintsOf(deep)).toEqual([
    undefined,
    'java.lang.IllegalArgumentException: Duplicate key found: a',
    'JSON parsing failed: [duplicate key "a" at index 45]',
    undefined,
  ]);
  expect(await complaintsOf('{“methodConfig”:[]}')).toEqual([
    "grpc: the provided default service config is invalid: invalid character 'â' looking for beginning of object key string",
    expect.stringContaining('to accept malformed JSON at line 1 column 3 path $.\n'),
    'JSON parsing failed: [JSON parse error at index 1]',
    "Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  ]);
});

test('takes a text for JSON exactly where the scanner behind those words finds no fault', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      ' ',
      '0',
      '01',
      '-',
      '1.',
      '1e5',
      'true',
      'nul',
      '\uFEFF',
      '\t',
    ],
    ...['{}', '[]', '"a"', '"\\u00e9"', '"\\x"', '"a":', '//', '/**/', '\u00A0', '\u2028', 'NaN', "'"],
  );
  const cut = fc.record({
    base: fc.constantFrom(...cases.map(({ config }) => config)),
    at: fc.nat(),
    put: piece,
  });
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    cut.map(
      ({ base, at, put }) => base.slice(0, at % (base.length + 1)) + put + base.slice(at % (base.length + 1)),
    ),
    cut.map(({ base, at }) => base.slice(0, at % (base.length + 1))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { root, fault } = parseJson(text);
      expect(fault === undefined && root !== undefined).toBe(syntaxFault(text) === undefined);
    }),
    { numRuns: 5000 },
  );
});
