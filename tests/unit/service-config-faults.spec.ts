/** What the checker says of a config: each rule where it is broken, what it means for each library, and how to mend it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryRules, serviceConfigRules } from '../../src/data/service-config-rules.ts';
import { serviceConfigWarnings } from '../../src/data/service-config-warnings.ts';
import { verdictWordsOf } from '../../src/data/service-config-words.ts';
import { configThatRan, seenOf } from '../../src/model/service-config-runs.ts';
import { check, type Checked } from '../../src/service-config/check.ts';
import { appliesSentence, faultSentence, longestWait, verdict } from '../../src/service-config/describe.ts';
import type { Fault } from '../../src/service-config/faults.ts';
import { takeConfig } from '../../src/service-config/input.ts';
import { nearest } from '../../src/service-config/nearest.ts';
import { RUN_LIBRARIES } from '../../src/service-config/observation.ts';
import { suggestCode, suggestDuration } from '../../src/service-config/suggest.ts';
import { timelineOf } from '../../src/service-config/timeline.ts';
import { parseJson, type Json } from '../../src/service-config/tree.ts';
import { readCases } from '../../src/tools/examples/service-config/jobs.ts';
import { ROOT } from '../compiler.ts';

const cases = readCases(join(ROOT, 'content/examples/service-config'));

test.for(libraryRules.map(([id, { run }]) => [id, run] as const))(
  'the rule %s is told of the config %s',
  ([id, run]) => {
    const { faults } = check(configThatRan(run));
    expect(faults.map(({ rule }) => rule)).toContain(id);
  },
);

test.for(cases.map(({ id, config }) => [id, config] as const))(
  'what is told of %s says which libraries reject it, where it stands, and what it found there',
  ([id, config]) => {
    const { faults, input } = check(config);
    // What looks like a program or a DNS record is looked into, which no library does.
    if (input.json !== config) return;
    for (const { library, seen } of seenOf(id)) {
      const rejecting = faults.filter(({ reactions }) => reactions[library] === 'rejects');
      expect(rejecting.length > 0, `${library} ${seen}`).toBe(seen === 'rejects');
    }
    for (const { rule, found, text, column, line, severity, at } of faults) {
      expect(text).toBe(config.split('\n')[line - 1]);
      expect(severity).toBe(serviceConfigWarnings.includes(rule) ? 'warning' : 'error');
      if (severity === 'error' && found !== '') {
        const here = config.slice(at);
        expect(text.slice(column - 1).startsWith(here.split('\n')[0] ?? '')).toBe(true);
        const shown = found.replace(/…\]?\}?$/, '');
        const stands = here.startsWith(shown) || here.startsWith(`"${found}"`) || here.startsWith('{');
        expect(stands, `${rule} found ${found} at ${here.slice(0, 20)}`).toBe(true);
      }
    }
  },
);

test('a rule whose sentence has a place for what was found says it, and no other does', () => {
  const words = verdictWordsOf('en');
  for (const { config } of cases)
    for (const fault of check(config).faults) {
      const said = faultSentence(fault, words);
      const { says } = serviceConfigRules[fault.rule];
      expect(said).not.toContain('{found}');
      expect(said).not.toContain('``');
      if (says.en.includes('{found}')) expect(said).toContain(fault.found.replaceAll('`', '') && fault.found);
      else expect(said).toBe(says.en);
    }
});

test('a mended config has none of the faults that were mended, and no library rejects what all have mended', () => {
  let mendedAll = 0;
  for (const { id, config } of cases) {
    const { faults, mended } = check(config);
    if (mended === undefined) continue;
    const after = check(mended);
    const before = faults.filter(({ instead }) => instead !== undefined);
    for (const { rule, instead } of before)
      expect(
        after.faults.filter((fault) => fault.rule === rule && fault.instead === instead),
        `${id}: ${rule}`,
      ).toEqual([]);
    if (faults.every(({ instead, severity }) => instead !== undefined || severity === 'warning')) {
      mendedAll += 1;
      expect(
        RUN_LIBRARIES.filter((library) => after.accepts[library] === 'no'),
        id,
      ).toEqual([]);
    }
  }
  expect(mendedAll).toBeGreaterThan(10);
});

const ENTRY = {
  name: [{ service: 'shop.v1.Orders' }],
  timeout: '10s',
  retryPolicy: {
    maxAttempts: 3,
    initialBackoff: '1s',
    maxBackoff: '5s',
    backoffMultiplier: 2,
    retryableStatusCodes: ['UNAVAILABLE', 'ABORTED'],
  },
};
const written = (entry: object, more: object = {}) => JSON.stringify({ methodConfig: [entry], ...more });
const retrying = (policy: object) => written({ ...ENTRY, retryPolicy: { ...ENTRY.retryPolicy, ...policy } });
const rulesOf = (text: string): string[] => check(text).faults.map(({ rule }) => rule);
const faultOf = (text: string, rule: string) => check(text).faults.find((fault) => fault.rule === rule);

describe('what a config does', () => {
  const THROTTLE = { retryThrottling: { maxTokens: 11, tokenRatio: 0.1 } };
  const checked = () => check(written(ENTRY, THROTTLE));

  test('is told for the first method or service that it names', () => {
    expect(checked()).toMatchObject({
      readable: true,
      methods: ['shop.v1.Orders/'],
      method: 'shop.v1.Orders/',
      shown: 'grpc-go',
      applies: { line: 1, by: 'service' },
      accepts: { 'grpc-go': 'yes', 'grpc-java': 'yes', 'grpc-core': 'yes', 'grpc-js': 'yes' },
      throttledAfter: 6,
      throttle: { maxTokens: 11, tokenRatio: 0.1 },
      worst: {
        attempts: 3,
        ended: 'UNAVAILABLE',
        delays: [
          { least: 800, most: 1200 },
          { least: 1600, most: 2400 },
        ],
      },
    });
    expect(checked()).not.toHaveProperty('pushback');
    expect(checked()).not.toHaveProperty('mended');
    expect(check(written(ENTRY), { method: 'other.v1.Things/Get' })).not.toHaveProperty('entry');
  });

  test('is told for each code', () => {
    const outcomes = new Map(
      checked().codes.map(({ code, outcome, attempts }) => [code, `${outcome} ${attempts}`]),
    );
    expect(outcomes.size).toBe(17);
    expect(outcomes.get('ABORTED')).toBe('retried 3');
    expect(outcomes.get('NOT_FOUND')).toBe('final 1');
    expect(outcomes.get('OK')).toBe('final 1');
  });

  test('depends on what a server asks for', () => {
    expect(check(written(ENTRY), { pushback: '-5' })).toMatchObject({ pushback: -5, worst: { attempts: 1 } });
    expect(check(written(ENTRY), { pushback: '200' })).toMatchObject({
      pushback: 200,
      worst: { attempts: 3 },
    });
    expect(check(written(ENTRY), { pushback: '20x' })).not.toHaveProperty('pushback');
  });

  test('is that of hedging where the first library that knows it does it', () => {
    const hedging = { maxAttempts: 3, hedgingDelay: '0.5s', nonFatalStatusCodes: ['UNAVAILABLE'] };
    const { shown, accepts, codes, throttle } = check(
      written({ name: [{}], hedgingPolicy: hedging }, THROTTLE),
    );
    expect(shown).toBe('grpc-java');
    expect(accepts).toMatchObject({ 'grpc-go': 'ignored', 'grpc-core': 'ignored', 'grpc-java': 'yes' });
    expect(codes.find(({ code }) => code === 'UNAVAILABLE')).toMatchObject({
      outcome: 'hedged-past',
      attempts: 3,
    });
    expect(throttle).toEqual({ maxTokens: 11, tokenRatio: 0.1 });
  });

  test('is that of grpc-js where no other library takes the hedging; it has no throttle there', () => {
    const hedging = { maxAttempts: 3, nonFatalStatusCodes: ['UNAVAILABLE'] };
    const checked = check(written({ name: [{}], hedgingPolicy: hedging }, THROTTLE));
    expect(checked).toMatchObject({
      shown: 'grpc-js',
      accepts: { 'grpc-java': 'no', 'grpc-js': 'yes' },
      worst: { attempts: 3 },
    });
    expect(checked).not.toHaveProperty('throttle');
    expect(checked).not.toHaveProperty('throttledAfter');
  });

  test('shows what is written at a fault up to forty characters', () => {
    const found = (digits: number) =>
      faultOf(retrying({ initialBackoff: '1'.repeat(digits) }), 'duration-malformed');
    expect(found(38)?.found).toBe(`"${'1'.repeat(38)}"`);
    expect(found(39)?.found).toBe(`"${'1'.repeat(38)}…`);
  });

  test('is nothing where a text is no config at all', () => {
    expect(check('')).toMatchObject({
      readable: false,
      methods: [],
      method: '',
      accepts: { 'grpc-go': 'no', 'grpc-js': 'yes' },
    });
    expect(check('x'.repeat(65_537))).toMatchObject({ readable: false, faults: [{ rule: 'too-long' }] });
    expect(rulesOf('x'.repeat(65_536))).not.toContain('too-long');
    expect(check('[1]').readable).toBe(false);
  });
});

describe('the verdict', () => {
  const said = (text: string, locale: 'en' | 'zh' = 'en') =>
    verdict(check(text), verdictWordsOf(locale), locale);

  test('says what is retried, how often, and how long it waits', () => {
    const [first = ''] = said(written(ENTRY));
    expect(first).toBe(
      'Retries `UNAVAILABLE`, `ABORTED`: at most 3 attempts, with 2.4 s to 3.6 s of pauses.',
    );
    expect(longestWait(check(written(ENTRY)))).toEqual({ least: 2400, most: 3600 });
    expect(said(written(ENTRY), 'zh')[0]).toMatch(/^重试 `UNAVAILABLE`/);
  });

  test('says the gravest fault first, and which libraries reject the config', () => {
    const [fault, effect, ...others] = said(retrying({ maxAttempts: 1 }));
    expect(fault).toContain('`maxAttempts`');
    expect(effect).toMatch(/^Rejected as a whole by grpc-go /);
    expect(others).toEqual([]);
  });

  test('says that nothing is retried where nothing is', () => {
    expect(said('{"methodConfig":[{"name":[{}],"timeout":"1s"}]}')[0]).toBe(
      'No call of this method is retried.',
    );
  });

  test('says which libraries pass over hedging', () => {
    const hedging = (hedgingDelay: string, nonFatalStatusCodes: readonly string[]) =>
      said(written({ name: [{}], hedgingPolicy: { maxAttempts: 3, hedgingDelay, nonFatalStatusCodes } }));
    expect(hedging('0.5s', ['UNAVAILABLE', 'ABORTED'])[1]).toMatch(
      /^Hedges: sends up to 3 copies, the next after 0\.5 s, and goes on after `UNAVAILABLE`, `ABORTED`/,
    );
    expect(hedging('0s', [])[1]).toMatch(
      /^Hedges: sends up to 3 copies, the next after 0 s, and goes on after —/,
    );
    expect(hedging('0.5s', ['ABORTED'])).toContainEqual(
      expect.stringMatching(/^Accepted without a complaint, but without retries, by grpc-go .*grpc-core/),
    );
  });

  test('names older versions that do not retry by default', () => {
    expect(said(written(ENTRY))).toContainEqual(
      expect.stringMatching(/^By default, older versions do not do this: grpc-go before /),
    );
  });

  test('says which choice of a DNS record was checked', () => {
    const record = (choices: readonly object[]) => `grpc_config=${JSON.stringify(choices)}`;
    const choice = (more: object) => ({ ...more, serviceConfig: { methodConfig: [ENTRY] } });
    expect(said(record([choice({ percentage: 5 }), choice({})]))).toContainEqual(
      expect.stringContaining('has 2 choices. Checked here is number 1, which applies to `percentage: 5`.'),
    );
    expect(said(record([choice({})]))).toContainEqual(
      expect.stringContaining('which applies to every client.'),
    );
  });

  test('says which entry applies', () => {
    const applies = (text: string, method?: string) =>
      appliesSentence(check(text, { method }), verdictWordsOf('en'));
    expect(applies(written(ENTRY))).toBe(
      'The entry in line 1 applies to `shop.v1.Orders/`: it names the service.',
    );
    expect(applies(written(ENTRY), 'a.B/C')).toBe('No entry of `methodConfig` applies to `a.B/C`.');
    expect(applies('{"methodConfig":1}'.replace('1', '"x"'))).not.toContain('line');
  });
});

describe('the time line', () => {
  test('has a mark for each attempt, between the earliest and the latest time, and the limit of the call', () => {
    const { marks, span, deadline } = timelineOf(check(written(ENTRY)));
    expect(span).toBe(10_000);
    expect(deadline).toBe(1);
    expect(marks.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(marks.map(({ from, to }) => [from, to].map((share) => Math.round(share * 1000)))).toEqual([
      [0, 0],
      [80, 120],
      [240, 360],
    ]);
  });

  test('ends with the last attempt where the limit is far away, or where there is none', () => {
    const { timeout: _timeout, ...endless } = ENTRY;
    expect(timelineOf(check(written(endless)))).toMatchObject({ span: 3600 });
    expect(timelineOf(check(written(endless)))).not.toHaveProperty('deadline');
    expect(timelineOf(check(written({ ...ENTRY, timeout: '11s' })))).toMatchObject({ span: 3600 });
    expect(timelineOf(check('{}'))).toMatchObject({ span: 1, marks: [{ attempt: 1, from: 0, to: 0 }] });
    const once: Checked = check(written({ name: [{}], timeout: '1s' }));
    expect(timelineOf(once).marks).toHaveLength(1);
  });
});

const valueIn = (text: string): Json => {
  const { root } = parseJson(text);
  if (!root) throw new Error(`${text} is no JSON`);
  return root;
};

describe('what to write instead', () => {
  test.each([
    ['"100ms"', '"0.1s"'],
    ['"1.5"', '"1.5s"'],
    ['" +2 s "', '"2s"'],
    ['"1m"', '"60s"'],
    ['"1h"', '"3600s"'],
    ['"250us"', '"0.00025s"'],
    ['"5µs"', '"0.000005s"'],
    ['"3NS"', '"0.000000003s"'],
    ['".5s"', '"0.5s"'],
    ['"1e-2s"', '"0.01s"'],
    ['"0ms"', '"0s"'],
    ['10', '"10s"'],
    ['0.25', '"0.25s"'],
    ['-1', undefined],
    ['"-1s"', undefined],
    ['"s"', undefined],
    ['"."', undefined],
    ['"1d"', undefined],
    ['"1s2"', undefined],
    ['{}', undefined],
    ['true', undefined],
  ])('of a duration %s is %s', (text, suggestion) => {
    expect(suggestDuration(valueIn(text))).toBe(suggestion);
  });

  test.each([
    ['"unavailable"', '"UNAVAILABLE"'],
    ['"Unavailable"', '"UNAVAILABLE"'],
    ['"DeadlineExceeded"', '"DEADLINE_EXCEEDED"'],
    ['"deadline-exceeded"', '"DEADLINE_EXCEEDED"'],
    ['"deadline exceeded"', '"DEADLINE_EXCEEDED"'],
    ['"Status.UNAVAILABLE"', '"UNAVAILABLE"'],
    ['"Code::Internal"', '"INTERNAL"'],
    ['" ABORTED "', '"ABORTED"'],
    ['"canceled"', '"CANCELLED"'],
    ['"TIMEOUT"', '"DEADLINE_EXCEEDED"'],
    ['"deadline"', '"DEADLINE_EXCEEDED"'],
    ['"UNAVALABLE"', '"UNAVAILABLE"'],
    ['"14"', '"UNAVAILABLE"'],
    ['14', '"UNAVAILABLE"'],
    ['0', undefined],
    ['"OK"', undefined],
    ['"0"', undefined],
    ['17', undefined],
    ['"something else"', undefined],
    ['null', undefined],
    ['{}', undefined],
  ])('of a code %s is %s', (text, suggestion) => {
    expect(suggestCode(valueIn(text))).toBe(suggestion);
  });

  test('of a word is the known one from which two letters differ at most', () => {
    expect(nearest('maxAtempts', ['maxAttempts', 'maxBackoff'])).toBe('maxAttempts');
    expect(nearest('max_attempts', ['maxBackoff', 'maxAttempts'])).toBe('maxAttempts');
    expect(nearest('maxAtts', ['maxAttempts'])).toBeUndefined();
    expect(nearest('x'.repeat(40), ['x'.repeat(40)])).toBe('x'.repeat(40));
    expect(nearest('x'.repeat(41), ['x'.repeat(41)])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('stands in the line of the fault, where the fault is within one line', () => {
    const text = retrying({ initialBackoff: '100ms' });
    expect(faultOf(text, 'duration-malformed')).toMatchObject({
      found: '"100ms"',
      instead: '"0.1s"',
      mendedLine: text.replace('"100ms"', '"0.1s"'),
      column: text.indexOf('"100ms"') + 1,
    });
    expect(faultOf(retrying({ initialBackoff: 'soon' }), 'duration-malformed')).not.toHaveProperty(
      'mendedLine',
    );
  });

  test.each([
    ['wait-not-boolean', written({ ...ENTRY, waitForReady: 'true' }), 'true'],
    ['limit-not-whole', written({ ...ENTRY, maxRequestMessageBytes: '12x' }), '12x'],
    ['attempts-capped', retrying({ maxAttempts: 9 }), '5'],
    ['timeout-decimals-lost', written({ ...ENTRY, timeout: '2.5s' }), '"3s"'],
    ['code-unknown', retrying({ retryableStatusCodes: ['Aborted'] }), '"ABORTED"'],
    ['key-misspelled', retrying({ maxAtempts: 4 }), '"maxAttempts"'],
    ['key-case', retrying({ MaxAttempts: 4 }), '"maxAttempts"'],
  ])('for %s', (rule, text, instead) => {
    expect(faultOf(text, rule)?.instead).toBe(instead);
  });

  test('puts a bare policy, and a bare entry, where they belong', () => {
    const bare = JSON.stringify(ENTRY.retryPolicy);
    expect(check(bare).mended).toBe(`{ "methodConfig": [{ "name": [{}], "retryPolicy": ${bare} }] }`);
    const named = JSON.stringify(ENTRY);
    expect(check(named).mended).toBe(`{ "methodConfig": [${named}] }`);
    const nameless = JSON.stringify({ retryPolicy: ENTRY.retryPolicy });
    expect(check(nameless).mended).toBe(`{ "methodConfig": [${nameless.replace('{', '{ "name": [{}],')}] }`);
  });
});

describe('keys', () => {
  test.each([
    ['key-unknown', { somethingElse: 1 }, 'somethingElse'],
    ['key-misplaced', { retryPolicy: {} }, 'retryPolicy'],
    ['key-misspelled', { maxTokns: 1 }, 'maxTokns'],
    ['key-case', { MAXTOKENS: 1 }, 'MAXTOKENS'],
  ])('%s is told of a throttle with %j', (rule, more, found) => {
    const text = written(ENTRY, { retryThrottling: { maxTokens: 10, tokenRatio: 1, ...more } });
    expect(faultOf(text, rule)).toMatchObject({ found });
  });

  test.each([
    ['the root', (key: object) => written(ENTRY, key)],
    ['an entry', (key: object) => written({ ...ENTRY, ...key })],
    ['a name', (key: object) => written({ ...ENTRY, name: [{ service: 'a.B', ...key }] })],
    ['a retry policy', (key: object) => retrying(key)],
    [
      'a hedging policy',
      (key: object) => written({ name: [{}], hedgingPolicy: { maxAttempts: 2, hedgingDelay: '1s', ...key } }),
    ],
    ['a health check', (key: object) => written(ENTRY, { healthCheckConfig: { ...key } })],
  ])('that no library knows are told in %s', (_, withKey) => {
    expect(faultOf(withKey({ zzzzzz: 1 }), 'key-unknown')?.found).toBe('zzzzzz');
    expect(rulesOf(withKey({}))).not.toContain('key-unknown');
  });

  test('that stand twice are told at any depth; grpc-java and C core reject them', () => {
    const text = '{"loadBalancingConfig":[{"round_robin":{"a":1,"a":2}}]}';
    expect(faultOf(text, 'key-twice')).toMatchObject({
      found: 'a',
      reactions: { 'grpc-go': 'reads', 'grpc-java': 'rejects', 'grpc-core': 'rejects', 'grpc-js': 'reads' },
    });
  });
});

describe('a text without its double quotes', () => {
  test.for([
    ['{"methodConfig":[{"name":[{}],\n  "timeout": 1s}]}', 2, 14, '1s', '  "timeout": "1s"}]}'],
    ['{"a":{"initialBackoff":100ms}}', 1, 24, '100ms', '{"a":{"initialBackoff":"0.1s"}}'],
    [
      '{"retryableStatusCodes":[UNAVAILABLE]}',
      1,
      26,
      'UNAVAILABLE',
      '{"retryableStatusCodes":["UNAVAILABLE"]}',
    ],
    ['{"a":["A", B]}', 1, 12, 'B', '{"a":["A", "B"]}'],
    ['{methodConfig:[]}', 1, 2, 'methodConfig', '{"methodConfig":[]}'],
    ["{'methodConfig':[]}", 1, 2, "'methodConfig'", '{"methodConfig":[]}'],
    ['{"service":shop.v1.Cart/Get}', 1, 12, 'shop.v1.Cart/Get', '{"service":"shop.v1.Cart/Get"}'],
    ['{"a":-1s}', 1, 6, '-1s', '{"a":"-1s"}'],
  ] as const)('is named in %s, with the line as it should be', ([text, line, column, found, mendedLine]) => {
    const fault = faultOf(text, 'json-unquoted');
    expect(fault).toMatchObject({ line, column, found, mendedLine });
    expect(RUN_LIBRARIES.map((library) => fault?.reactions[library])).toEqual(Array(4).fill('rejects'));
    expect(faultSentence(fault as Fault, verdictWordsOf('en'))).toBe(
      `This is not valid JSON: \`${found}\` is not in double quotes.`,
    );
    expect(faultOf(text, 'json-malformed')).toBeUndefined();
  });

  test.for([
    'hello',
    '{} hello',
    '{"a":1 b}',
    '{"a":True}',
    '{"a":NaN}',
    '{"a":-Infinity}',
    '{"a":.5}',
    '{"a":1..2}',
    `{"a":''}`,
    '{"a":1, // x\n}',
    '{"a":/x/}',
    '{"a":1,}',
    '{"a":"b}',
    `{"a":${'b'.repeat(61)}}`,
  ])('is not what is wrong with %s', (text) => {
    expect(faultOf(text, 'json-unquoted')).toBeUndefined();
    expect(faultOf(text, 'json-malformed')).toBeDefined();
  });
});

describe('what was pasted', () => {
  const CONFIG = '{"methodConfig":[]}';

  test.each([
    ['JSON', CONFIG, { json: CONFIG, base: 0, form: 'json' }],
    ['JSON after a line', `\n ${CONFIG}`, { json: `\n ${CONFIG}`, base: 0, form: 'json' }],
    ['a literal of Go', `const c = \`${CONFIG}\``, { json: CONFIG, base: 11, form: 'program' }],
    ['a literal of Java', `String c = "{\\"methodConfig\\":" + "[]}";`, { json: CONFIG, form: 'program' }],
    ['a list', 'x = [1]', { json: '[1]', base: 4, form: 'program' }],
    ['prose', 'no config here', { json: 'no config here', base: 0, form: 'program' }],
    ['closed before it is opened', 'a } b {', { json: 'a } b {', base: 0, form: 'program' }],
    ['one word', 'word', { json: 'word', base: 0, form: 'json' }],
    ['nothing', '', { json: '', base: 0, form: 'json' }],
  ])('%s is taken for what it is', (_, text, taken) => {
    expect(takeConfig(text)).toEqual(taken);
  });

  test.each([`// retries\n// of the shop\n${CONFIG}`, `/* retries * of\n the shop */ ${CONFIG}`])(
    'is a file with comments, which every library rejects: %j',
    (text) => {
      expect(takeConfig(text)).toEqual({ json: text, base: 0, form: 'json' });
      expect(faultOf(text, 'json-malformed')).toMatchObject({ line: 1, column: 1 });
    },
  );

  test('is a program where a comment is followed by code', () => {
    expect(takeConfig(`// retries\nconst c = \`${CONFIG}\``)).toMatchObject({
      json: CONFIG,
      form: 'program',
    });
  });

  test('may be a DNS record, of which one choice is taken', () => {
    const choices = `[{"percentage":5,"clientLanguage":["go",\n "java"],"serviceConfig":${CONFIG}},{"serviceConfig":{}},3]`;
    expect(takeConfig(`grpc_config=${choices}`)).toEqual({
      json: CONFIG,
      base: 'grpc_config='.length + choices.indexOf(CONFIG),
      form: 'dns',
      choices: ['percentage: 5, clientLanguage: ["go", "java"]', '', ''],
      chosen: 0,
    });
    expect(takeConfig(choices, 1)).toMatchObject({ json: '{}', chosen: 1, form: 'dns' });
    expect(takeConfig(choices, 2)).toEqual({ json: choices, base: 0, form: 'json' });
    expect(takeConfig(choices, 9)).toMatchObject({ chosen: 0 });
    expect(takeConfig('[{"percentage":5}]')).toEqual({ json: '[{"percentage":5}]', base: 0, form: 'json' });
    expect(takeConfig(`"grpc_config=[{\\"serviceConfig\\":{}}]"`)).toEqual({
      json: '{}',
      form: 'dns',
      choices: [''],
      chosen: 0,
    });
    expect(takeConfig(`"grpc_config=[{\\"serviceConfig" "\\":{}}]"`)).toMatchObject({
      json: '{}',
      form: 'dns',
    });
    expect(takeConfig(`"grpc_config=${choices}"`).base).toBe(13 + choices.indexOf(CONFIG));
  });

  test('has its conditions without back-ticks, and cut where they are long', () => {
    const long = `[{"clientHostname":["${'`a'.repeat(300)}"],"serviceConfig":{}}]`;
    const [conditions = ''] = takeConfig(long).choices ?? [];
    expect(conditions).toHaveLength(200);
    expect(conditions).not.toContain('`');
  });

  test('counts lines and columns in what was pasted', () => {
    const text = `const c = \`\n{"methodConfig":\n  7}\``;
    expect(faultOf(text, 'method-config-not-list')).toMatchObject({
      line: 3,
      column: 3,
      text: '  7}`',
      found: '7',
    });
    expect(faultOf(`x := "{\\"methodConfig\\":" + "7}"`, 'method-config-not-list')).toMatchObject({
      line: 1,
      column: 17,
    });
  });
});

describe('the tree of a text', () => {
  test('has the place and the written form of each value', () => {
    const text = ' {"a": [1e2, "b\\n", null, true]}';
    expect(parseJson(text)).toEqual({
      root: {
        kind: 'object',
        at: 1,
        end: text.length,
        members: [
          {
            key: 'a',
            at: 2,
            end: 5,
            value: {
              kind: 'array',
              at: 7,
              end: 31,
              items: [
                { kind: 'number', at: 8, end: 11, value: 100, raw: '1e2' },
                { kind: 'string', at: 13, end: 18, value: 'b\n', raw: '"b\\n"' },
                { kind: 'null', at: 20, end: 24, value: null, raw: 'null' },
                { kind: 'boolean', at: 26, end: 30, value: true, raw: 'true' },
              ],
            },
          },
        ],
      },
    });
  });

  test.each([
    ['a comma at the end', '{"a":1,}', 7],
    ['a comment', '{/* x */}', 1],
    ['a second value', '{} {}', 3],
    ['a hundred and one levels', '['.repeat(101), 100],
    ['levels around brackets in strings', `{"a":"${'['.repeat(200)}"`, undefined],
    ['a quote in a string', `{"a":"\\"${'['.repeat(200)}"}`, undefined],
  ])('ends at %s', (_, text, fault) => {
    const parsed = parseJson(text);
    if (fault === undefined) expect(parsed.root).toBeDefined();
    else expect(parsed.fault).toBe(fault);
  });

  test('takes a hundred levels, also after others were closed', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100))).not.toHaveProperty('fault');
    expect(parseJson(`[${'[],'.repeat(200)}1]`)).not.toHaveProperty('fault');
  });
});

describe('warnings', () => {
  const hedging = (more: object, throttled = true) =>
    written(
      {
        name: [{}],
        hedgingPolicy: {
          maxAttempts: 3,
          hedgingDelay: '0.5s',
          nonFatalStatusCodes: ['UNAVAILABLE'],
          ...more,
        },
      },
      throttled ? { retryThrottling: { maxTokens: 10, tokenRatio: 0.1 } } : {},
    );

  test('name the codes after which a call may have run, that come from the client, or that repeat the failure', () => {
    const text = retrying({
      retryableStatusCodes: ['UNKNOWN', 'INTERNAL', 'CANCELLED', 'NOT_FOUND', 'UNAVAILABLE'],
    });
    expect(faultOf(text, 'code-may-have-run')?.found).toBe('`UNKNOWN`, `INTERNAL`');
    expect(faultOf(text, 'code-from-client')?.found).toBe('`CANCELLED`');
    expect(faultOf(text, 'code-not-worth-it')?.found).toBe('`NOT_FOUND`');
    expect(faultOf(retrying({ retryableStatusCodes: ['OK', 'UNAVAILABLE'] }), 'code-ok')?.found).toBe('`OK`');
    for (const rule of ['code-may-have-run', 'code-from-client', 'code-not-worth-it', 'code-ok'])
      expect(rulesOf(written(ENTRY))).not.toContain(rule);
  });

  test('tell of a missing throttle, and of one that does not hold for hedging', () => {
    expect(faultOf(written(ENTRY), 'no-throttle')).toMatchObject({ found: '3' });
    expect(rulesOf(written(ENTRY, { retryThrottling: { maxTokens: 10, tokenRatio: 0.1 } }))).not.toContain(
      'no-throttle',
    );
    expect(faultOf(hedging({}), 'throttle-not-for-hedging')?.reactions).toEqual({ 'grpc-js': 'reads' });
    expect(faultOf(hedging({}, false), 'no-throttle')?.reactions).toEqual({ 'grpc-java': 'reads' });
  });

  test('tell of pauses that the config makes longer than it may mean', () => {
    expect(rulesOf(retrying({ initialBackoff: '6s' }))).toContain('first-backoff-uncapped');
    expect(rulesOf(retrying({ initialBackoff: '5s' }))).not.toContain('first-backoff-uncapped');
    const within = (timeout: string) => rulesOf(written({ ...ENTRY, timeout }));
    expect(within('2s')).toContain('backoff-beyond-timeout');
    expect(within('3s')).not.toContain('backoff-beyond-timeout');
    expect(faultOf(written(ENTRY), 'timeout-early')?.reactions).toEqual({ 'grpc-core': 'reads' });
  });
});
