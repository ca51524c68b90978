import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/service-config/check.ts';
import { isServiceConfig } from '../../src/search/service-config.ts';
import { leastWork } from '../least-work.ts';
import { THOROUGH } from '../thorough.ts';

/** Milliseconds of the processor that one text may take. */
const LIMIT = 300;
const MEBIBYTE = 2 ** 20;

const value = fc.oneof(
  fc.constantFrom(
    '0.1s',
    '100ms',
    '-1s',
    '',
    'UNAVAILABLE',
    'unavailable',
    'OK',
    'shop.v1.Catalogue',
    '/',
    '*',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.constantFrom(
  ...['methodConfig', 'name', 'service', 'method', 'timeout', 'waitForReady', 'retryPolicy', 'hedgingPolicy'],
  ...[
    'maxAttempts',
    'initialBackoff',
    'maxBackoff',
    'backoffMultiplier',
    'retryableStatusCodes',
    'hedgingDelay',
  ],
  ...[
    'nonFatalStatusCodes',
    'retryThrottling',
    'maxTokens',
    'tokenRatio',
    'loadBalancingConfig',
    '__proto__',
  ],
  ...['loadBalancingPolicy', 'healthCheckConfig', 'maxRequestMessageBytes', 'MethodConfig', 'retry_policy'],
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    value,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
  ),
}));

test('reads thousands of generated configs without an exception', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom('', 'shop.v1.Catalogue/GetItem'), (config, method) => {
      const { codes } = check(JSON.stringify(config), { method });
      // A plain verdict: thousands of matchers of the test runner would take longer than what they test.
      return codes.length === 17 && codes.every(({ attempts }) => attempts <= 5);
    }),
    { numRuns: THOROUGH ? 20_000 : 2_000 },
  );
});

const entry = '{"name":[{"service":"a"}],"retryPolicy":{"maxAttempts":"x","initialBackoff":"1ms"}},';
const hostile: Readonly<Record<string, string>> = {
  'a mebibyte of entries': `{"methodConfig":[${entry.repeat(MEBIBYTE / entry.length)}{}]}`,
  'a mebibyte of nesting': '['.repeat(MEBIBYTE),
  'a mebibyte of nested objects': '{"methodConfig":'.repeat(MEBIBYTE / 16),
  'a mebibyte of quotes': '"'.repeat(MEBIBYTE),
  'a mebibyte of escaped text': String.raw`{\"a\":`.repeat(MEBIBYTE / 7),
  'a mebibyte of keys': `{${'"methodConfig":1,'.repeat(MEBIBYTE / 17)}"a":1}`,
  'a mebibyte of digits': `{"retryThrottling":{"maxTokens":${'9'.repeat(MEBIBYTE)}}}`,
  'a mebibyte of one key': `{"${'a'.repeat(MEBIBYTE)}":1}`,
  'keys of every object': '{"__proto__":{"methodConfig":[]},"constructor":{},"toString":1}',
};

test.for(Object.entries(hostile))('answers %s within 300 ms of the processor', ([, text]) => {
  const work = leastWork(LIMIT, () => {
    check(text, { method: 'a/b' });
    isServiceConfig(text);
  });
  expect(work).toBeLessThan(LIMIT);
});

test('takes a config out of a string of a program and out of a DNS record', () => {
  const config = '{"methodConfig":[{"name":[{}],"timeout":"2s"}]}';
  const escaped = JSON.stringify(config);
  for (const text of [
    config,
    `const c = \`${config}\``,
    `grpc.WithDefaultServiceConfig(${escaped})`,
    escaped,
  ])
    expect(check(text).accepts['grpc-go'], text).toBe('yes');
  const record = `grpc_config=[{"clientLanguage":["go"],"serviceConfig":${config}}]`;
  expect(check(record).input).toMatchObject({ form: 'dns', json: config });
});

test('mends a config so that every library accepts it', () => {
  const policy = '{"maxAttempts":9,"initialBackoff":"100ms","maxBackoff":"1m","backoffMultiplier":2,';
  const { mended = '' } = check(`{"retryPolicy":${policy}"retryableStatusCodes":["unavailable",10]}}`);
  expect(check(mended).accepts).toMatchObject({
    'grpc-go': 'yes',
    'grpc-java': 'yes',
    'grpc-core': 'yes',
    'grpc-js': 'yes',
  });
});
