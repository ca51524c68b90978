/** Which status a JSON object stands for: whose JSON it is decides which member holds the code. */
import { expect, test } from 'vitest';
import { jsonStatuses } from '../../src/search/formats/json.ts';
import type { ParsedStatus } from '../../src/search/status.ts';

type Told = Omit<ParsedStatus, 'format' | 'start' | 'end'>;

const toldBy = (text: string): Told[] =>
  jsonStatuses(text).map(({ format: _format, start: _start, end: _end, ...told }) => told);

for (const [what, text, told] of [
  ['a gateway', '{"code":5,"message":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
  [
    'a gateway that quotes its number',
    '{"code":"5","msg":"gone"}',
    { code: 'NOT_FOUND', description: 'gone' },
  ],
  ['a gateway that only has an error', '{"code":5,"error":"x"}', { code: 'NOT_FOUND' }],
  ['Python', "{'code': 5, 'message': 'gone'}", { code: 'NOT_FOUND', description: 'gone' }],
  ['a log that was cut', '{"code":5,"message":"gone"', { code: 'NOT_FOUND', description: 'gone' }],
  ['a log that was cut in front', '"code":5,"message":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
  [
    'Google, with the HTTP status beside the name',
    '{"code":404,"status":"NOT_FOUND","message":"gone"}',
    { code: 'NOT_FOUND', description: 'gone', http: 404 },
  ],
  [
    'Google, with the name alone',
    '{"status":"ABORTED","message":"x"}',
    { code: 'ABORTED', description: 'x' },
  ],
  ['Google, with success', '{"code":200,"status":"OK"}', { code: 'OK', http: 200 }],
  [
    'Envoy, with the HTTP status under a name of its own',
    '{"status":"NOT_FOUND","http_code":404,"code":5}',
    { code: 'NOT_FOUND', http: 404 },
  ],
  ['Google, with a number that HTTP lacks', '{"code":600,"status":"ABORTED"}', { code: 'ABORTED' }],
  [
    'Google, with the largest number of HTTP',
    '{"code":599,"status":"ABORTED"}',
    { code: 'ABORTED', http: 599 },
  ],
  [
    'Google, with the smallest number of HTTP',
    '{"code":100,"status":"ABORTED"}',
    { code: 'ABORTED', http: 100 },
  ],
  ['Google, with a number below those of HTTP', '{"code":99,"status":"ABORTED"}', { code: 'ABORTED' }],
  ['Connect', '{"code":"not_found","message":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
  ['Dart', '{"codeName":"NOT_FOUND","msg":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
  ['a log field', '{"grpc.code":"NotFound","msg":"finished call"}', { code: 'NOT_FOUND' }],
  ['a log field with a number', '{"grpc.status.code":"5","msg":"finished"}', { code: 'NOT_FOUND' }],
  [
    'a proxy, whose own message is not the description',
    '{"grpc_status":5,"grpc_message":"gone","message":"access"}',
    { code: 'NOT_FOUND', description: 'gone' },
  ],
  ['trailers', '{"grpc-status":"5","grpc-message":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
  ['OpenTelemetry', '{"rpc.grpc.status_code":5}', { code: 'NOT_FOUND' }],
  ['newer OpenTelemetry', '{"rpc.response.status_code":"ABORTED"}', { code: 'ABORTED' }],
  [
    'grpc-js, which alone has details and metadata',
    '{"code":14,"details":"gone","metadata":{}}',
    { code: 'UNAVAILABLE', description: 'gone', library: 'grpc-js' },
  ],
  ['details without metadata', '{"code":14,"details":"gone"}', { code: 'UNAVAILABLE', description: 'gone' }],
  ['details that are no text', '{"code":14,"details":{},"metadata":{}}', { code: 'UNAVAILABLE' }],
  [
    'a log that was cut in front of a brace',
    '} "code":5,"message":"gone"',
    { code: 'NOT_FOUND', description: 'gone' },
  ],
  [
    'metadata beside a message',
    '{"code":14,"details":"gone","metadata":{},"message":"x"}',
    { code: 'UNAVAILABLE', description: 'x' },
  ],
  [
    'metadata without details',
    '{"code":14,"msg":"x","metadata":{}}',
    { code: 'UNAVAILABLE', description: 'x' },
  ],
  [
    'a key twice, of which the first counts',
    '{"code":5,"code":6,"msg":"x"}',
    { code: 'NOT_FOUND', description: 'x' },
  ],
  ['keys in capitals', '{"Code":5,"Message":"gone"}', { code: 'NOT_FOUND', description: 'gone' }],
] as const satisfies readonly (readonly [string, string, Told])[])
  test(`JSON of ${what} is one status`, () => {
    expect(toldBy(text)).toEqual([told]);
  });

for (const [what, text] of [
  ['a health check', '{"status":"OK"}'],
  ['a number alone', '{"code":5}'],
  ['a number beside success', '{"code":5,"message":"gone","success":false}'],
  ['a number beside a level', '{"code":5,"message":"gone","level":"error"}'],
  ['a number beside a result', '{"code":5,"message":"gone","result":null}'],
  ['a number beside data', '{"code":5,"message":"gone","data":null}'],
  ['a number beside a code space', '{"code":5,"message":"gone","codespace":"sdk"}'],
  ['a number that is no code', '{"code":17,"message":"x"}'],
  ['a number of three digits', '{"code":105,"message":"x"}'],
  ['a status in small letters', '{"status":"not_found","message":"x"}'],
  ['a status in mixed letters', '{"status":"NotFound","message":"x"}'],
  ['a status that ends in capitals', '{"status":"notFOUND","message":"x"}'],
  ['a number with a prefix', '{"code":"0x5","message":"x"}'],
  ['a number with an exponent', '{"code":"5e0","message":"x"}'],
  ['a status of a framework of HTTP', '{"code":"INTERNAL_SERVER_ERROR","message":"x"}'],
  ['a code that is a sentence', '{"code":"Hello world","message":"x"}'],
  ['an unknown name', '{"code":"NO_SUCH","message":"x"}'],
  ['no JSON', 'code 5 message gone'],
] as const)
  test(`JSON with ${what} is no status`, () => {
    expect(toldBy(text)).toEqual([]);
  });

test('what is told by the members is whose JSON it is', () => {
  const formOf = (text: string) => jsonStatuses(text).map(({ format }) => format);
  expect(formOf('{"code":404,"status":"NOT_FOUND"}')).toEqual(['google-rpc-json']);
  expect(formOf('{"code":5,"message":"gone"}')).toEqual(['gateway-json']);
  expect(formOf('{"code":"not_found","message":"gone"}')).toEqual(['connect-json']);
  expect(formOf('{"grpc.code":"NotFound"}')).toEqual(['json-field']);
});

test('an object inside another is a status of its own, and its members are not the other one’s', () => {
  const text = '{"a":{"code":5,"message":"in"},"code":6,"message":"out"}';
  expect(toldBy(text)).toEqual([
    { code: 'NOT_FOUND', description: 'in' },
    { code: 'ALREADY_EXISTS', description: 'out' },
  ]);
  expect(jsonStatuses(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '{"code":5,"message":"in"}',
    text,
  ]);
});

test('a brace that closes nothing opens nothing: what follows is read', () => {
  const text = '}} {"code":5,"message":"gone"} {"code":6,"message":"there"}';
  expect(toldBy(text)).toEqual([
    { code: 'NOT_FOUND', description: 'gone' },
    { code: 'ALREADY_EXISTS', description: 'there' },
  ]);
});

test('what was cut off ends with the text', () => {
  const text = '{"error":{"code":5,"message":"gone"';
  expect(jsonStatuses(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '{"code":5,"message":"gone"',
  ]);
});

test('two hundred levels are followed, and deeper ones do not hide what stands outside', () => {
  const nested = (levels: number) =>
    `${'{"a":'.repeat(levels)}{"code":5,"message":"deep"}${'}'.repeat(levels)}`;
  expect(toldBy(nested(100))).toEqual([{ code: 'NOT_FOUND', description: 'deep' }]);
  expect(toldBy(`{"code":6,"message":"out"} ${nested(500)}`)).toContainEqual({
    code: 'ALREADY_EXISTS',
    description: 'out',
  });
});
