/** Every status of a text, in the order of wrapping: which are one print, where each begins, how its description ends. */
import { expect, test } from 'vitest';
import { allFormats } from '../../src/search/all-formats.ts';
import { isInner } from '../../src/search/inner.ts';
import { formatsIn, statusesIn, withSurroundings } from '../../src/search/outermost.ts';

const GO = 'rpc error: code = NotFound desc =';

const printedIn = (text: string) => statusesIn(text, allFormats).printed;
const descriptionIn = (text: string) => printedIn(text)[0]?.description;

for (const [around, text] of [
  ['square brackets', `a [${GO} gone]`],
  ['angle brackets', `a <${GO} gone>`],
  ['braces', `a {${GO} gone}`],
  ['round brackets', `a (${GO} gone)`],
  ['back ticks', `a \`${GO} gone\``],
  ['single quotes', `a '${GO} gone'`],
  ['double quotes', `a "${GO} gone"`],
  ['a comma after it', `${GO} gone,`],
  ['a semicolon after it', `${GO} gone;`],
  ['several of them', `[("${GO} gone")];`],
  ['a space before the bracket', `[${GO} gone ]`],
] as const)
  test(`${around} around a status are not part of its description`, () => {
    expect(descriptionIn(text)).toBe('gone');
  });

for (const own of [
  'a `b`',
  "it's gone",
  '(gone',
  'f(x)',
  'list [a]',
  'map {a}',
  'type <T>',
  'say "no"',
  'a, b; c',
])
  test(`the description “${own}” stays whole`, () => {
    expect(descriptionIn(`${GO} ${own}`)).toBe(own);
  });

test('brackets alone are no description', () => {
  expect(printedIn(`${GO} ))`)[0]).not.toHaveProperty('description');
});

test('of a bracket that was opened once too little only the surplus goes', () => {
  expect(descriptionIn(`${GO} f(x))`)).toBe('f(x)');
});

for (const [what, text, code, description] of [
  ['by a number', 'rpc error: code = 5 desc = x', 'NOT_FOUND', 'x'],
  ['by a number that none has', 'code = 99 desc = x', undefined, 'x'],
  ['by a number with a letter behind', 'rpc error: code = 14x desc = x', undefined, 'x'],
  ['by success as a number', 'rpc error: code = Code(0) desc = fine', 'OK', 'fine'],
  ['by a wrong verb', 'rpc error: code = %!s(codes.Code=14) desc = x', 'UNAVAILABLE', 'x'],
] as const)
  test(`a status of Go that names its code ${what} is found`, () => {
    const [found] = printedIn(text);
    expect([found?.code, found?.description]).toEqual([code, description]);
  });

test('a name that Go does not have is no status, in Go’s form or in another one', () => {
  expect(printedIn('rpc error: code = Nonsense desc = x')).toEqual([]);
  expect(printedIn('io.grpc.StatusRuntimeException: NONSENSE: x')).toEqual([]);
});

for (const [what, text, starts] of [
  ['at the beginning of a line', 'one\nstatus = StatusCode.NOT_FOUND', ['status = StatusCode.NOT_FOUND']],
  ['after words', `failed: ${GO} x`, [`${GO} x`]],
  [
    'inside another one of its form',
    'StatusRuntimeException: ABORTED: io.grpc.StatusRuntimeException: ABORTED: gone',
    [
      'StatusRuntimeException: ABORTED: io.grpc.StatusRuntimeException: ABORTED: gone',
      'StatusRuntimeException: ABORTED: gone',
    ],
  ],
  ['on two lines', `${GO} a\n${GO} b`, [`${GO} a\n${GO} b`, `${GO} b`]],
  [
    'side by side with nothing between',
    'rpc error: code = NotFound rpc error: code = NotFound',
    ['rpc error: code = NotFound rpc error: code = NotFound', 'rpc error: code = NotFound'],
  ],
  [
    'as a name behind another',
    'ABORTED: UNAVAILABLE: gone',
    ['ABORTED: UNAVAILABLE: gone', 'UNAVAILABLE: gone'],
  ],
] as const)
  test(`statuses ${what} begin where they were printed`, () => {
    expect(printedIn(text).map(({ start }) => text.slice(start))).toEqual(starts);
  });

test('a weak form begins where its words begin, not at the line before', () => {
  const text = 'one\nInvalid argument: bad page';
  const [found] = statusesIn(text, allFormats).weak;
  expect(text.slice(found?.start)).toBe('Invalid argument: bad page');
});

test('two codes on one line are two statuses, however near', () => {
  expect(printedIn('Error: 14 UNAVAILABLE: a\nError: 5 NOT_FOUND: b').map(({ code }) => code)).toEqual([
    'UNAVAILABLE',
    'NOT_FOUND',
  ]);
});

test('one print that begins with a bare name keeps the name’s place and learns the library', () => {
  const text = 'UNAVAILABLE: io.grpc.StatusRuntimeException: UNAVAILABLE: gone';
  const [found] = printedIn(text);
  expect(found).toMatchObject({ start: 0, end: text.length, library: 'grpc-java', code: 'UNAVAILABLE' });
});

test('one code far behind itself is a status of its own', () => {
  const text = `UNAVAILABLE: ${'x'.repeat(60)} io.grpc.StatusRuntimeException: UNAVAILABLE: gone`;
  expect(printedIn(text).map(({ description }) => description?.slice(-4))).toContain('gone');
  expect(printedIn(text).length).toBeGreaterThan(1);
});

test('of a log with thousands of errors of one form fifty are read', () => {
  const text = `${GO} x\n`.repeat(200);
  expect(printedIn(text)).toHaveLength(50);
});

test('a frame of HTTP/2 before a print makes it no status, one inside its description does not', () => {
  expect(printedIn('RST_STREAM: 14 UNAVAILABLE: a')).toEqual([]);
  expect(printedIn('Error: 14 UNAVAILABLE: got RST_STREAM')).toMatchObject([{ code: 'UNAVAILABLE' }]);
  expect(printedIn('GOAWAY: rpc error: code = Unavailable desc = x')).toMatchObject([
    { code: 'UNAVAILABLE' },
  ]);
});

test('what a status tells of an earlier failure is no status of its own', () => {
  expect(printedIn('last error: UNAVAILABLE: x')).toEqual([]);
  expect(printedIn('rpc error: code = Unavailable desc = last error: INTERNAL: x')).toMatchObject([
    { code: 'UNAVAILABLE', description: 'last error: INTERNAL: x' },
  ]);
  expect(
    printedIn('rpc error: code = Unavailable desc = last error: rpc error: code = NotFound desc = x'),
  ).toHaveLength(2);
});

test('the words before an earlier failure count at the beginning of a text and far into it', () => {
  expect(isInner('last error: INTERNAL', 'last error: '.length)).toBe(true);
  const far = `${'x '.repeat(500)}last error: `;
  expect(isInner(`${far}INTERNAL`, far.length)).toBe(true);
  expect(isInner('INTERNAL', 0)).toBe(false);
  expect(isInner(`last error: a\n${'x'.repeat(20)} INTERNAL`, 35)).toBe(false);
});

test('success comes last, also among names in prose', () => {
  expect(printedIn('OK: fine\nABORTED: x').map(({ code }) => code)).toEqual(['ABORTED', 'OK']);
});

test('a name in prose is weak, a print is not', () => {
  const { printed, weak } = statusesIn(`DATA_LOSS was expected, got ${GO} x`, allFormats);
  expect(printed.map(({ code, weak: isWeak, bare }) => [code, isWeak, bare])).toEqual([
    ['NOT_FOUND', false, false],
  ]);
  expect(weak.map(({ code, weak: isWeak, bare }) => [code, isWeak, bare])).toEqual([
    ['DATA_LOSS', true, true],
  ]);
  expect(statusesIn('ABORTED: x', allFormats).printed[0]).toMatchObject({ weak: false, bare: true });
});

test('the forms of a text are those that it holds, asked again and again', () => {
  const text = 'Error: 14 UNAVAILABLE: a';
  const first = formatsIn(text, allFormats).map(({ id }) => id);
  expect(first).toContain('node');
  expect(first).not.toContain('go');
  expect(formatsIn(text, allFormats).map(({ id }) => id)).toEqual(first);
  expect(formatsIn('', allFormats)).toEqual([]);
});

test('a status keeps what it says itself before what the text says around it', () => {
  const status = { format: 'x', start: 0, end: 1, http: 418, http2: 'CANCEL' } as const;
  expect(withSurroundings(status, 'HTTP status 503, RST_STREAM with error code: NO_ERROR')).toEqual(status);
  const plain = { format: 'x', start: 0, end: 1 } as const;
  expect(withSurroundings(plain, 'nothing')).toEqual(plain);
  expect(withSurroundings(plain, 'HTTP status 503, RST_STREAM with error code: NO_ERROR')).toEqual({
    ...plain,
    http: 503,
    http2: 'NO_ERROR',
  });
});

for (const [text, code, description] of [
  [
    'UNKNOWN:Error received from peer ipv4:192.0.2.1:443 {grpc_message:"Socket closed", grpc_status:14, created_time:"2024"}',
    'UNAVAILABLE',
    'Socket closed',
  ],
  [
    'UNKNOWN:Error received from peer ipv4:192.0.2.1:443 {created_time:"2024", grpc_status:5, grpc_message:"no item 42"}',
    'NOT_FOUND',
    'no item 42',
  ],
  [
    '"UNKNOWN:failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:1: Connection refused {grpc_status:14}"',
    'UNAVAILABLE',
    'failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:1: Connection refused',
  ],
  [
    'UNKNOWN:Deadline Exceeded {created_time:"2024", grpc_status:4}',
    'DEADLINE_EXCEEDED',
    'Deadline Exceeded',
  ],
] as const)
  test(`the number of the call, not the name of the error, is the code of ${text.slice(0, 60)}…`, () => {
    const [first, ...others] = printedIn(text);
    expect([first?.code, first?.description]).toEqual([code, description]);
    expect(others.map((other) => other.code)).not.toContain('UNKNOWN');
  });
