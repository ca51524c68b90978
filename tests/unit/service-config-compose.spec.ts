import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALL_KINDS } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { codeNames } from '../../src/data/names.ts';
import { check } from '../../src/service-config/check.ts';
import {
  compose,
  DEFAULT_CHOICES,
  namesIn,
  unreadIn,
  type Choices,
} from '../../src/service-config/compose.ts';
import { appliesSentence, type AppliesWords } from '../../src/service-config/describe.ts';
import { RUN_LIBRARIES } from '../../src/service-config/observation.ts';
import { Tokens } from '../../src/service-config/predict.ts';
import { recoveryOf } from '../../src/service-config/timeline.ts';
import { NOT_WORTH_IT } from '../../src/service-config/warnings.ts';

const FOLDER = join(import.meta.dirname, '../../content/examples/service-config/configs');
const failures = codeNames.filter((name) => name !== 'OK');

/** Choices of which four libraries ran the config, by its name. */
const ran: Readonly<Record<string, Choices>> = {
  'built-default': DEFAULT_CHOICES,
  'built-methods': {
    names: ['shop.v1.Catalogue/GetItem', 'shop.v1.Orders'],
    codes: ['UNAVAILABLE', 'RESOURCE_EXHAUSTED'],
    ...{ maxAttempts: 5, initialBackoff: 0.05, maxBackoff: 0.2, timeout: 4, throttle: true },
  },
};

test.for(Object.entries(ran))('builds %s as the libraries ran it', ([id, choices]) => {
  expect(`${compose(choices)}\n`).toBe(readFileSync(join(FOLDER, `${id}.json`), 'utf8'));
});

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    names: fc.uniqueArray(fc.constantFrom('a.B', 'a.B/C', 'a.D', 'E'), { maxLength: 4 }),
    codes: fc.uniqueArray(fc.constantFrom(...failures)),
    maxAttempts: fc.integer({ min: 2, max: 5 }),
    initialBackoff: fc.double({ min: 0.001, max: 3600, noNaN: true }),
    maxBackoff: fc.double({ min: 0.001, max: 3600, noNaN: true }),
    timeout: fc.integer({ min: 1, max: 3600 }),
    throttle: fc.boolean(),
  },
  { requiredKeys: ['names', 'codes', 'maxAttempts', 'initialBackoff', 'maxBackoff', 'throttle'] },
);

test('builds configs that every library accepts and in which nothing is an error', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const { accepts, faults, entry } = check(compose(chosen));
      for (const library of RUN_LIBRARIES) expect(accepts[library]).toBe('yes');
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...(entry?.policy?.codes ?? [])].sort()).toEqual([...chosen.codes].sort());
    }),
    { numRuns: 2000 },
  );
});

test('reads names between commas of both languages, and says which it cannot read', () => {
  const typed = '/shop.v1.Catalogue/GetItem，shop.v1.Orders, a/b/c *';
  expect(namesIn(typed)).toEqual(['shop.v1.Catalogue/GetItem', 'shop.v1.Orders']);
  expect(unreadIn(typed)).toEqual(['a/b/c', '*']);
});

test('warns of the codes whose records say for every kind of call that the same call fails again', () => {
  const hopeless = failures.filter((name) =>
    CALL_KINDS.every((kind) => ['fix-first', 'no'].includes(factsOf(name).retry[kind])),
  );
  expect(hopeless.toSorted()).toEqual(NOT_WORTH_IT.toSorted());
  const ids = check(compose({ ...DEFAULT_CHOICES, codes: ['UNAVAILABLE', 'NOT_FOUND', 'CANCELLED'] })).faults;
  expect(ids.map(({ rule }) => rule).sort()).toEqual(['code-from-client', 'code-not-worth-it']);
});

test('says which choice of a DNS record is read, and whom it is for', () => {
  const config = compose(DEFAULT_CHOICES);
  const record = `grpc_config=[{"clientLanguage":["go"],"percentage":50,"serviceConfig":${config}},{"serviceConfig":{}}]`;
  const { choices, chosen, json } = check(record).input;
  expect(choices).toEqual(['clientLanguage: ["go"], percentage: 50', '']);
  expect([chosen, json]).toEqual([0, config]);
  expect(check(record, { choice: 1 }).input).toMatchObject({ chosen: 1, json: '{}' });
  expect(check(record, { choice: 7 }).input.chosen).toBe(0);
});

const entryOf = (name: object, maxAttempts: number) => ({
  name: [name],
  retryPolicy: {
    ...{ maxAttempts, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2 },
    retryableStatusCodes: ['UNAVAILABLE'],
  },
});

test('says which entry applies to a method, and in which line it begins', () => {
  const entries = [
    entryOf({ service: 'a.B', method: 'C' }, 2),
    entryOf({ service: 'a.B' }, 3),
    entryOf({}, 4),
  ];
  const text = `{"methodConfig":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]}`;
  const at = (method: string) => check(text, { method }).applies;
  expect(at('a.B/C')).toEqual({ line: 2, by: 'method' });
  expect(at('/a.B/D')).toEqual({ line: 3, by: 'service' });
  expect(at('a.B/')).toEqual({ line: 3, by: 'service' });
  expect(at('x.Y/Z')).toEqual({ line: 4, by: 'default' });
  expect(check('{"methodConfig":[]}', { method: 'a.B/C' }).applies).toBeUndefined();
});

test('says of no entry that it applies where every library rejects the config, and puts no space between Chinese words', () => {
  const said: Record<keyof AppliesWords, string> = {
    'applies-method': '',
    'applies-service': '',
    'applies-default': '{method} 采用第 {line} 行的条目',
    'applies-none': '没有适用于 {method} 的条目',
    'applies-rejected': '没有一个库接受',
    anyMethod: '任意方法',
  };
  const words = said as AppliesWords;
  expect(appliesSentence(check('{"methodConfig":[{"name":[{}],"timeout":"100ms"}]}'), words)).toBe(
    '没有一个库接受',
  );
  expect(appliesSentence(check('{"methodConfig":[]}'), words)).toBe('没有适用于任意方法的条目');
  expect(appliesSentence(check('{"methodConfig":[]}', { method: 'a.B/C' }), words)).toBe(
    '没有适用于 `a.B/C` 的条目',
  );
});

test('shows the pauses that a server asks for, and that a negative one ends retries', () => {
  const text = JSON.stringify({ methodConfig: [entryOf({}, 3)] });
  const exactly = { least: 300, most: 300 };
  expect(check(text, { pushback: '300' }).worst.delays).toEqual([exactly, exactly]);
  expect(check(text, { pushback: '-1' }).worst.attempts).toBe(1);
});

test('counts the calls that must succeed before a failure is retried again', () => {
  const throttle = { maxTokens: 10, tokenRatio: 0.1 };
  const failures = 5;
  const recovery = recoveryOf(throttle, failures);
  const isRetried = (successes: number): boolean => {
    const tokens = new Tokens(throttle);
    for (let i = 0; i < failures; i++) tokens.fail();
    for (let i = 0; i < successes; i++) tokens.succeed();
    return tokens.fail();
  };
  expect([isRetried(recovery - 1), isRetried(recovery)]).toEqual([false, true]);
});

test('shows the line to write instead of the one with the fault', () => {
  const text = '{"methodConfig":[{"name":[{}],\n  "timeout": "100ms"\n}]}';
  const [fault] = check(text).faults;
  expect(fault).toMatchObject({ rule: 'duration-malformed', line: 2, mendedLine: '  "timeout": "0.1s"' });
});
